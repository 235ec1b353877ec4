//! The keyboard always stands somewhere. Whoever works with it is led to the first question of a new page, into a menu
//! or dialog that opens, back to its opener when it closes, and to the nearest control when the one in focus is gone.
//!
//! Whoever works with the pointer is left alone: a click leaves no control in focus.

use egui::layers::{LayerId, Order};
use egui::{Context, Event, Id, Key, Memory, Popup, Pos2, Rect, Ui, WidgetRect, vec2};

use super::Screen;
use super::widgets::go_on;

/// What is remembered from pass to pass.
#[derive(Clone, Copy, Debug, Default)]
struct State {
    /// The control of the page that the keyboard is on, or was before a menu or dialog came over it.
    home: Option<Home>,
    /// The menu or dialog over the page.
    over: Option<LayerId>,
    /// Whether the keyboard is in it.
    inside: bool,
    /// Where on the new page it is to begin, if not at the top.
    at: Option<Pos2>,
    /// Whether the page will give the keyboard to something that it is still scrolling to.
    promised: bool,
    /// Whether a combination of keys was used in this pass.
    taken_up: bool,
    screen: Option<Screen>,
    /// Whether the page that was just come to has not been painted yet.
    arriving: bool,
    /// What had the keyboard on the page before.
    left: Option<Id>,
    /// In how many passes a step of the keyboard may still arrive: back, it does so in the pass after the key.
    walking: u8,
    /// What had the keyboard in the pass before.
    before: Option<Id>,
    /// Where a step of the keyboard has led in this pass, for what is scrolled in the next.
    arrival: Option<Arrival>,
}

#[derive(Clone, Copy, Debug)]
struct Home {
    id: Id,
    centre: Pos2,
}

fn key() -> Id {
    Id::unique("keyboard")
}

/// Says where the page is, beside the bars around it.
pub(super) fn page_at(ctx: &Context, place: Rect) {
    ctx.data_mut(|data| data.insert_temp(key().with("page"), place));
}

/// Says that a combination of keys was used, which is work with the keyboard even where nothing is in focus.
pub fn take_up(ctx: &Context) {
    ctx.data_mut(|data| data.get_temp_mut_or_default::<State>(key()).taken_up = true);
}

/// Says in each pass until then that the page will give the keyboard to something that it is still scrolling to.
pub(super) fn promise(ctx: &Context) {
    ctx.data_mut(|data| data.get_temp_mut_or_default::<State>(key()).promised = true);
}

/// Says where on a new page the keyboard is to begin, if not at the top.
pub(super) fn begin_at(ctx: &Context, place: Rect) {
    ctx.data_mut(|data| data.get_temp_mut_or_default::<State>(key()).at = Some(place.center_top()));
}

/// Says that a dialog without fields begins with its first answer, though others are painted before it.
pub(super) fn prefer(ctx: &Context, painted_first: Id, answer: Id) {
    ctx.data_mut(|data| data.insert_temp(key().with("answer"), (painted_first, answer)));
}

/// A control that Tab or an arrow has led to.
#[derive(Clone, Copy, Debug)]
struct Arrival {
    rect: Rect,
    /// What is seen of it.
    seen: Rect,
    layer: LayerId,
}

/// At the end of a scrolled part of the page: scrolls to the control that Tab or an arrow has led to, if it stands here.
///
/// `above` and `below` stay free around it where there is room: parts of the page may lie over the edges.
pub(super) fn bring_into_view(ui: &Ui, above: f32, below: f32) {
    let Some(arrival) = ui.data(|data| data.get_temp::<State>(key())).and_then(|state| state.arrival) else { return };
    // A control of a bar stands at the height of what is scrolled away under it; but it is seen, and not in here.
    let is_hidden = !arrival.seen.is_positive();
    let is_here = ui.min_rect().contains(arrival.rect.center()) && (is_hidden || ui.clip_rect().contains(arrival.seen.center()));
    if is_here && arrival.layer == ui.layer_id() {
        ui.data_mut(|data| data.get_temp_mut_or_default::<State>(key()).arrival = None);
        let room = (ui.clip_rect().height() - arrival.rect.height()).max(0.0);
        let below = below.min(room / 2.0);
        let above = above.min(room - below);
        let Rect { min, max } = arrival.rect;
        ui.scroll_to_rect(Rect::from_min_max(min - vec2(0.0, above), max + vec2(0.0, below)), None);
    }
}

/// Keeps the keyboard somewhere. Call it once a pass, when everything is painted and commands are carried out.
pub fn keep(ctx: &Context, screen: Screen) {
    let mut state: State = ctx.data(|data| data.get_temp(key())).unwrap_or_default();
    let controls = Controls::of(ctx);
    let focused = ctx.memory(Memory::focused);
    // What was in focus and is not painted any more loses it at the end of this pass.
    let dead = focused.is_some_and(|id| !controls.is_painted(id) && ctx.memory(|memory| memory.had_focus_last_frame(id)));
    let focused = focused.filter(|_| !dead);
    let target = state.follow(&controls, focused, by_pointer(ctx), screen, ctx);
    state.arrival = state.arrival(&controls, focused, ctx);
    let arrived = state.arrival.is_some();
    ctx.data_mut(|data| data.insert_temp(key(), state));
    if arrived {
        ctx.request_repaint();
    }
    if let Some(target) = target {
        ctx.memory_mut(|memory| memory.request_focus(target));
        ctx.request_repaint();
    }
}

fn by_pointer(ctx: &Context) -> bool {
    ctx.input(|input| input.pointer.any_pressed() || input.pointer.any_released())
}

/// Whether a key was pressed that leads from control to control.
fn is_walking(ctx: &Context) -> bool {
    let leads = |key: &Key| matches!(key, Key::Tab | Key::ArrowUp | Key::ArrowDown | Key::ArrowLeft | Key::ArrowRight);
    // The raw ones: a control takes arrows away.
    ctx.input(|input| input.raw.events.iter().any(|event| matches!(event, Event::Key { key, pressed: true, .. } if leads(key))))
}

impl State {
    /// The control that a step of the keyboard has led to in this pass.
    fn arrival(&mut self, controls: &Controls, focused: Option<Id>, ctx: &Context) -> Option<Arrival> {
        self.walking = if is_walking(ctx) { 2 } else { self.walking.saturating_sub(1) };
        let is_new = std::mem::replace(&mut self.before, focused) != focused;
        let control = focused.filter(|_| is_new && self.walking > 0).and_then(|id| controls.find(id))?;
        Some(Arrival { rect: control.rect, seen: control.seen, layer: control.layer })
    }

    /// Where the keyboard is to go, if it is not to stay.
    fn follow(&mut self, controls: &Controls, focused: Option<Id>, by_pointer: bool, screen: Screen, ctx: &Context) -> Option<Id> {
        let used = std::mem::take(&mut self.taken_up) || focused.is_some() || self.home.is_some();
        let here = focused.and_then(|id| controls.find(id));
        if let Some(control) = here.filter(Control::is_of_page) {
            let left = self.inside && self.over.is_some() && controls.over == self.over && !by_pointer;
            if left {
                // Tab led out of a menu: it closes, and its opener has the keyboard again.
                Popup::close_all(ctx);
                self.inside = false;
                return self.home.map(|home| home.id);
            }
            self.home = Some(Home { id: control.id, centre: control.rect.center() });
        } else if focused.is_none() && by_pointer {
            self.home = None;
        }
        self.inside = here.is_some_and(|control| !control.is_of_page());
        let opened = controls.over.filter(|over| self.over != Some(*over));
        self.over = controls.over;
        if self.screen.replace(screen).is_some_and(|before| before != screen) && !by_pointer && used {
            self.arriving = true;
            self.left = focused;
            if !go_on::is_on_the_way(ctx) && matches!(screen, Screen::Page(_)) {
                go_on::start_at_first(ctx);
            }
            ctx.request_repaint();
            return None;
        }
        if let Some(over) =
            opened.filter(|over| !self.inside && (used && !by_pointer || ctx.memory(Memory::top_modal_layer) == Some(*over)))
        {
            let preferred: Option<(Id, Id)> = ctx.data(|data| data.get_temp(key().with("answer")));
            let first = controls.first_of(over);
            return preferred.filter(|(painted_first, _)| first == Some(*painted_first)).map_or(first, |(_, answer)| Some(answer));
        }
        let at = self.at.take();
        if std::mem::take(&mut self.promised) {
            self.arriving = false;
            return None;
        }
        if go_on::is_on_the_way(ctx) || controls.over.is_some() && self.inside {
            return None;
        }
        // The page itself may have given it away: to its first question, or to the passage that was asked for.
        let is_there = here.is_some_and(|control| self.left != Some(control.id));
        if std::mem::take(&mut self.arriving) && !is_there {
            return at.and_then(|at| controls.nearest(at)).or_else(|| controls.first_of_page());
        }
        match focused {
            None if used && !by_pointer => self.home.and_then(|home| controls.again(home)).or_else(|| controls.first_of_page()),
            _ => None,
        }
    }
}

/// A control that can have the keyboard.
#[derive(Clone, Copy, Debug)]
struct Control {
    id: Id,
    rect: Rect,
    /// What is seen of it.
    seen: Rect,
    layer: LayerId,
}

impl Control {
    fn is_of_page(&self) -> bool {
        is_of_page(self.layer)
    }
}

fn is_of_page(layer: LayerId) -> bool {
    matches!(layer.order, Order::Background | Order::Middle)
}

/// The controls of this pass in the order in which the keyboard walks.
struct Controls {
    all: Vec<Control>,
    painted: Vec<Id>,
    page: Rect,
    /// The menu or dialog over the page that has controls of its own.
    over: Option<LayerId>,
}

impl Controls {
    fn of(ctx: &Context) -> Self {
        let page = ctx.data(|data| data.get_temp(key().with("page"))).unwrap_or(Rect::EVERYTHING);
        let mut layers: Vec<(LayerId, Vec<WidgetRect>)> = ctx.viewport(|viewport| {
            let layers = viewport.this_pass.widgets.layers();
            layers.map(|(layer, widgets)| (*layer, widgets.to_vec())).collect()
        });
        layers.sort_by_key(|(layer, _)| layer.order);
        let painted = layers.iter().flat_map(|(_, widgets)| widgets).map(|widget| widget.id).collect();
        let all: Vec<Control> = layers
            .iter()
            .flat_map(|(layer, widgets)| {
                let controls = widgets.iter().filter(|widget| widget.enabled && widget.sense.is_focusable());
                controls.map(|widget| Control { id: widget.id, rect: widget.rect, seen: widget.interact_rect, layer: *layer })
            })
            .collect();
        let over = all.iter().map(|control| control.layer).find(|layer| layer.order == Order::Foreground);
        Self { all, painted, page, over }
    }

    fn is_painted(&self, id: Id) -> bool {
        self.painted.contains(&id)
    }

    fn find(&self, id: Id) -> Option<Control> {
        self.all.iter().copied().find(|control| control.id == id)
    }

    fn first_of(&self, layer: LayerId) -> Option<Id> {
        self.all.iter().find(|control| control.layer == layer).map(|control| control.id)
    }

    fn on_page(&self) -> impl Iterator<Item = &Control> {
        self.all.iter().filter(|control| control.is_of_page())
    }

    fn first_of_page(&self) -> Option<Id> {
        self.on_page().find(|control| self.page.contains(control.rect.center())).map(|control| control.id)
    }

    /// The control itself, or the nearest to where it was.
    fn again(&self, home: Home) -> Option<Id> {
        let same = self.on_page().find(|control| control.id == home.id);
        same.map(|control| control.id).or_else(|| self.nearest(home.centre))
    }

    fn nearest(&self, place: Pos2) -> Option<Id> {
        let distance = |control: &&Control| control.rect.distance_to_pos(place);
        self.on_page().min_by(|one, other| distance(one).total_cmp(&distance(other))).map(|control| control.id)
    }
}
