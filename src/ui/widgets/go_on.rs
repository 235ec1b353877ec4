//! Enter goes on: from an answer to the next question of the page, and behind the last one to the next page.
//!
//! Questions report themselves in the order in which they are painted. Where Enter leads is decided in the pass after it
//! was pressed, because the answer may have brought a question that stands in between.

use egui::{Context, Id, Rect, Response, Ui};

/// Passes after which a wish to go on is forgotten: where it led there was nothing to stop at.
const PATIENCE: u64 = 3;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Wish {
    #[default]
    Stay,
    /// Behind the question of this key.
    Behind(Id),
    /// To the first question behind a mark.
    At(Id),
    /// To the next question that is painted, or on to the next page.
    Next,
    /// To the first question of a page, if it has one.
    First,
}

#[derive(Clone, Copy, Debug, Default)]
struct State {
    wish: Wish,
    /// The frame of the wish.
    since: u64,
    /// The question painted last: whatever stands beside a field belongs to it.
    last: Option<Id>,
}

fn change<R>(ctx: &Context, change: impl FnOnce(&mut State, u64) -> R) -> R {
    let now = ctx.cumulative_frame_nr();
    ctx.data_mut(|data| change(data.get_temp_mut_or_default::<State>(Id::unique("go on")), now))
}

/// Reports a question: `key` stays the same whatever is answered, `target` takes the keyboard and stands at `place`.
pub fn stop(ui: &Ui, key: Id, target: Id, place: Rect) {
    let here = change(ui.ctx(), |state, _| {
        state.last = Some(key);
        let here = matches!(state.wish, Wish::Next | Wish::First);
        if here {
            state.wish = Wish::Stay;
        } else if state.wish == Wish::Behind(key) {
            state.wish = Wish::Next;
        }
        here
    });
    if here {
        ui.memory_mut(|memory| memory.request_focus(target));
        ui.scroll_to_rect(place, None);
    }
}

/// Goes on behind the question that was reported last.
pub fn go_on(ctx: &Context) {
    let last = change(ctx, |state, _| state.last);
    wish(ctx, last.map_or(Wish::Stay, Wish::Behind));
}

/// A mark on the page, for [`start_at`].
pub fn mark(ctx: &Context, mark: Id) {
    change(ctx, |state, _| {
        if state.wish == Wish::At(mark) {
            state.wish = Wish::Next;
        }
    });
}

/// Gives the keyboard to the first question behind a mark that comes with the next pass.
pub fn start_at(ctx: &Context, mark: Id) {
    wish(ctx, Wish::At(mark));
}

/// Whether the keyboard is to go to the first question behind a mark.
pub fn is_wanted(ctx: &Context, mark: Id) -> bool {
    change(ctx, |state, _| state.wish == Wish::At(mark))
}

fn wish(ctx: &Context, wish: Wish) {
    change(ctx, |state, now| {
        state.wish = wish;
        state.since = now;
    });
    ctx.request_repaint();
}

/// Enter on an answer that stands beside a question goes on behind it.
pub fn from_button(response: &Response) {
    if is_entered(response) {
        go_on(&response.ctx);
    }
}

/// Gives the keyboard to the first question of the page that comes.
pub fn start_at_first(ctx: &Context) {
    wish(ctx, Wish::First);
}

/// Whether the keyboard is on its way to a question that is still to be painted.
pub fn is_on_the_way(ctx: &Context) -> bool {
    change(ctx, |state, now| state.wish != Wish::Stay && now.saturating_sub(state.since) <= PATIENCE)
}

/// Takes the wish to go on from an answer, wherever it would have led on this page.
pub fn take(ctx: &Context) -> bool {
    change(ctx, |state, _| {
        let goes_on = matches!(state.wish, Wish::Behind(_));
        if goes_on {
            state.wish = Wish::Stay;
        }
        goes_on
    })
}

/// Goes nowhere: something on this page is to be looked at first.
pub fn stay(ctx: &Context) {
    change(ctx, |state, _| state.wish = Wish::Stay);
}

/// Whether Enter, and nothing with it, was pressed on a control.
pub fn is_entered(response: &Response) -> bool {
    response.has_focus() && pressed_enter(&response.ctx)
}

/// Whether Enter was pressed and nothing with it.
pub fn pressed_enter(ctx: &Context) -> bool {
    ctx.input(|input| input.key_pressed(egui::Key::Enter) && !input.modifiers.any())
}

/// Before the questions of a page: forgets a wish that found nothing.
pub fn begin(ctx: &Context) {
    change(ctx, |state, now| {
        state.last = None;
        if now.saturating_sub(state.since) > PATIENCE {
            state.wish = Wish::Stay;
        }
    });
}

/// Behind the questions of a page: whether the way leads on to the next page, where the first question is to have the keyboard.
pub fn leads_on(ctx: &Context) -> bool {
    change(ctx, |state, now| {
        if state.wish == Wish::First {
            state.wish = Wish::Stay;
        }
        let leads_on = state.wish == Wish::Next;
        if leads_on {
            state.since = now;
        }
        leads_on
    })
}
