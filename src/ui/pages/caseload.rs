//! Many businesses: a table with one a row, what is being done with all of them, and the way to each.

use egui::{Align, Id, Key, Rect, Response, ScrollArea, Sense, Stroke, Ui, pos2, vec2};

use super::aside::below_bar_ui;
use crate::l10n::{self, id};
use crate::text;
use crate::ui::shell::{Pressable, cut_words_ui, pressable_ui};
use crate::ui::theme::{Look, Role, Tone, metrics};
use crate::ui::widgets::{
    Button, Edge, Icon, Prompt, SortHead, badge_ui, button_ui, link_ui, notice_ui, page_ui, paragraph, progress_ui, prompt_ui, row_ui,
    scroll_by_keys, scroll_ui, sort_head_height, sort_head_ui, tooltip, widest_word, words_ui, wrap_ui,
};
use crate::ui::{Caseload, Client, Column, Command, Commands, Errand, Screen, Standing, Task, View};

/// The page.
pub fn caseload_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let mut part = below_bar_ui(ui, look, |ui| bar_ui(ui, view, commands));
    // The table scrolls by itself; in a low window the page does, too.
    scroll_ui(&mut part, look, "caseload", look.palette.bg, |ui| {
        ui.add_space(look.px(metrics::SPACE_20));
        page_ui(ui, look, f32::INFINITY, metrics::SPACE_24, |ui| match view.caseload {
            Some(caseload) => content_ui(ui, view, caseload, commands),
            None => empty_ui(ui, view, commands),
        });
    });
}

/// From a business back to the table that it was opened from; nothing while there is no table.
pub(super) fn return_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let Some(caseload) = view.caseload.filter(|caseload| !caseload.clients.is_empty()) else { return };
    let count = view.wording.localizer.number((caseload.clients.len() as u64).into());
    let label = view.format(id::CASELOAD_RETURN, &[("n", count.into())]);
    if link_ui(ui, view.look, "to the table", Role::Secondary, &label).clicked() {
        commands.send(Command::Go(Screen::Caseload));
    }
}

/// The way back, and which table this is.
fn bar_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let (look, p) = (view.look, &view.look.palette);
    ui.spacing_mut().item_spacing.x = look.px(metrics::SPACE_16);
    let back = view.text(id::FULL_TEXT_BACK);
    if button_ui(ui, look, &Button::secondary(&back).icon(Icon::Back).small().id("back")).clicked() {
        commands.send(Command::Back);
    }
    words_ui(ui, look, Role::CardTitle, p.text, view.text(id::CASELOAD_TITLE));
    badge_ui(ui, look, Tone::Maybe, &view.pack_text("pack-status-draft-short"));
    if let Some(caseload) = view.caseload {
        let file = caseload.file.file_name().unwrap_or_default().to_string_lossy();
        let room = ui.available_width();
        cut_words_ui(ui, look, paragraph(look, Role::Secondary, l10n::isolate(&file)), p.text2, room);
    }
}

/// Before a table is opened: what it has to look like, and where to begin.
fn empty_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let p = &view.look.palette;
    let [title, words, choose] = [id::CASELOAD_EMPTY_TITLE, id::CASELOAD_EMPTY_TEXT, id::CASELOAD_CHOOSE].map(|id| view.text(id));
    let button = Button::primary(&choose).icon(Icon::Folder).id("choose");
    let prompt = Prompt { edge: Edge::Top(p.primary), icon: Icon::Xls, ink: p.primary, title: &title, text: &words, button };
    if prompt_ui(ui, view.look, &prompt) {
        commands.send(Command::Errand(Errand::Choose));
    }
    ui.add_space(view.look.px(metrics::SPACE_12));
    let template = view.text(id::CASELOAD_TEMPLATE);
    let taken = row_ui(ui, view.look, |ui| button_ui(ui, view.look, &Button::secondary(&template).icon(Icon::Doc).small().id("template")));
    if taken.clicked() {
        commands.send(Command::Errand(Errand::SaveTemplate));
    }
}

fn content_ui(ui: &mut Ui, view: &View<'_>, caseload: &Caseload, commands: &mut Commands) {
    let look = view.look;
    ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_12);
    buttons_ui(ui, view, caseload, commands);
    work_ui(ui, view, caseload, commands);
    faults_ui(ui, view, caseload);
    if !caseload.clients.is_empty() {
        let height = (ui.available_height() - look.px(metrics::SPACE_24)).max(look.px(metrics::TABLE_MIN));
        ui.allocate_ui(vec2(ui.available_width(), height), |ui| table_ui(ui, view, caseload, commands));
    }
}

/// What can be done with all of them.
fn buttons_ui(ui: &mut Ui, view: &View<'_>, caseload: &Caseload, commands: &mut Commands) {
    let look = view.look;
    let ready = caseload.work.is_none() && caseload.clients.len() > caseload.failed;
    let buttons = [
        (id::CASELOAD_SAVE_TABLE, Icon::Xls, ready, Errand::SaveTable),
        (id::CASELOAD_ONE_PAPER, Icon::Pdf, ready, Errand::SavePaper),
        (id::CASELOAD_PAPERS, Icon::Pdf, ready, Errand::SavePapers),
        (id::CASELOAD_OTHER, Icon::Folder, caseload.work.is_none(), Errand::Choose),
        (id::CASELOAD_TEMPLATE, Icon::Doc, true, Errand::SaveTemplate),
    ];
    wrap_ui(ui, look, |ui| {
        ui.spacing_mut().item_spacing = vec2(look.px(metrics::SPACE_8), look.px(metrics::SPACE_8));
        for (name, icon, enabled, errand) in buttons {
            let label = view.text(name);
            if button_ui(ui, look, &Button::secondary(&label).icon(icon).small().enabled(enabled).id(name.name())).clicked() {
                commands.send(Command::Errand(errand));
            }
        }
    });
}

/// What is being done and how far it is, with the way to stop it; else how many businesses there are.
fn work_ui(ui: &mut Ui, view: &View<'_>, caseload: &Caseload, commands: &mut Commands) {
    let (look, p) = (view.look, &view.look.palette);
    let Some(work) = caseload.work else {
        let words = words_ui(ui, look, Role::Secondary, p.text2, count_words(view, caseload));
        text::announce(&words, text::Announced::InTurn);
        return;
    };
    let doing = match work.task {
        Task::Read => id::CASELOAD_READING,
        Task::Table => id::CASELOAD_WRITING,
        Task::OnePaper | Task::Papers => id::CASELOAD_PRINTING,
    };
    let done = view.wording.localizer.number(work.done.into());
    let words = match work.all {
        Some(all) => view.format(id::CASELOAD_DONE_OF, &[("done", done.into()), ("all", view.wording.localizer.number(all.into()).into())]),
        None => view.format(id::CASELOAD_DONE, &[("done", done.into())]),
    };
    let stop = view.text(id::CASELOAD_STOP);
    row_ui(ui, look, |ui| {
        ui.spacing_mut().item_spacing.x = look.px(metrics::SPACE_16);
        words_ui(ui, look, Role::SecondaryLabel, p.text, view.text(doing));
        progress_ui(ui, look, &view.text(doing), work.share, look.px(metrics::TOOLTIP));
        words_ui(ui, look, Role::Secondary, p.text2, words);
        if button_ui(ui, look, &Button::secondary(&stop).icon(Icon::Close).small().id("stop")).clicked() {
            commands.send(Command::Errand(Errand::Stop));
        }
    });
}

fn count_words(view: &View<'_>, caseload: &Caseload) -> String {
    let number = |count: usize| view.wording.localizer.number((count as u64).into());
    if caseload.clients.is_empty() && caseload.failed == 0 && !caseload.stopped {
        return view.text(id::CASELOAD_EMPTY);
    }
    let mut words = view.format(id::CASELOAD_COUNT, &[("n", number(caseload.clients.len()).into())]);
    if caseload.failed > 0 {
        words.push_str(&view.format(id::CASELOAD_FAILED, &[("n", number(caseload.failed).into())]));
    }
    if caseload.stopped {
        words.push_str(&view.text(id::CASELOAD_STOPPED));
    }
    words
}

/// Why the table cannot be read, or not to its end.
fn faults_ui(ui: &mut Ui, view: &View<'_>, caseload: &Caseload) {
    let (look, p) = (view.look, &view.look.palette);
    if caseload.faults.is_empty() {
        return;
    }
    notice_ui(ui, look, Tone::Danger, Icon::Alert, true, |ui| {
        let title = words_ui(ui, look, Role::Label, p.text, view.text(id::CASELOAD_UNREADABLE));
        text::announce(&title, text::Announced::AtOnce);
        for fault in &caseload.faults {
            words_ui(ui, look, Role::Secondary, p.text, view.wording.localizer.message(fault));
        }
    });
}

/// Where the columns stand, in points from the side where reading starts.
struct Columns(Vec<(Column, f32, f32)>);

impl Columns {
    /// The columns that have room, none narrower than a word of its head; the name takes what the others leave.
    fn of(ui: &Ui, view: &View<'_>, width: f32) -> Self {
        let look = view.look;
        let fixed = |column: &Column| {
            let least = match column {
                Column::Row => metrics::SPACE_64,
                Column::Name => metrics::LEAST_TITLE,
                Column::Applies => metrics::TRI_UNKNOWN,
                Column::Total(_) => metrics::CASELOAD_AMOUNT,
            };
            let word = widest_word(ui, look, Role::CaptionLabel, &column_name(view, *column));
            look.px(least).max(word + look.px(metrics::SPACE_12 + metrics::SPACE_4 + metrics::ICON_SMALL))
        };
        let mut used = 0.0;
        let shown: Vec<Column> = Column::ALL
            .into_iter()
            .take_while(|column| {
                used += fixed(column);
                used <= width
            })
            .collect();
        let rest = width - shown.iter().map(&fixed).sum::<f32>();
        let mut start = 0.0;
        Self(
            shown
                .into_iter()
                .map(|column| {
                    let own = fixed(&column) + if column == Column::Name { rest } else { 0.0 };
                    start += own;
                    (column, start - own, own)
                })
                .collect(),
        )
    }

    /// The place of a column inside a row, without the gap to the next one.
    fn place(look: &Look, row: Rect, start: f32, width: f32) -> Rect {
        let gap = look.px(metrics::SPACE_12);
        let left = if look.is_rtl() { row.right() - start - width + gap } else { row.left() + start };
        Rect::from_min_size(pos2(left, row.top()), vec2(width - gap, row.height()))
    }
}

/// The heads, which stay, and the rows, which scroll; only those in sight are painted.
fn table_ui(ui: &mut Ui, view: &View<'_>, caseload: &Caseload, commands: &mut Commands) {
    let look = view.look;
    let columns = Columns::of(ui, view, ui.available_width() - 2.0 * look.px(metrics::SPACE_12));
    ui.spacing_mut().item_spacing.y = 0.0;
    heads_ui(ui, view, caseload, &columns, commands);
    let height = look.px(metrics::FIELD);
    ui.painter().rect_filled(ui.available_rect_before_wrap(), look.radius(metrics::RADIUS_CONTROL), look.palette.surface);
    let area = ScrollArea::vertical().id_salt("clients").auto_shrink(false).animated(!look.reduce_motion);
    area.show_rows(ui, height, caseload.order.len(), |ui, rows| {
        turn_pages(ui, height, caseload.order.len());
        for index in caseload.order.get(rows).unwrap_or_default() {
            let Some(client) = caseload.clients.get(*index) else { continue };
            if client_ui(ui, view, client, &columns, height).clicked() {
                commands.send(Command::Errand(Errand::Open(*index)));
            }
        }
    });
}

/// PageUp and PageDown turn the table, Home and End lead to its ends.
fn turn_pages(ui: &Ui, row: f32, count: usize) {
    let page = ui.clip_rect().height() - row;
    let all = row * count as f32;
    scroll_by_keys(ui, [(Key::PageUp, page), (Key::PageDown, -page), (Key::Home, all), (Key::End, -all)]);
}

fn column_name(view: &View<'_>, column: Column) -> String {
    match column {
        Column::Row => view.text(id::CASELOAD_ROW),
        Column::Name => view.text(id::CASELOAD_NAME),
        Column::Applies => view.pack_text("status-applies"),
        Column::Total(total) => view.pack_text(&format!("total-{}", total.name())),
    }
}

fn heads_ui(ui: &mut Ui, view: &View<'_>, caseload: &Caseload, columns: &Columns, commands: &mut Commands) {
    let look = view.look;
    let gap = look.px(metrics::SPACE_12);
    let heights = columns.0.iter().map(|(column, _, width)| sort_head_height(ui, look, &column_name(view, *column), width - gap));
    let height = heights.fold(look.px(metrics::HIT), f32::max);
    let (_, row) = ui.allocate_space(vec2(ui.available_width(), height));
    ui.painter().rect_filled(row, look.radius(metrics::RADIUS_CONTROL), look.palette.sunken);
    let row = row.shrink2(vec2(gap, 0.0));
    for (column, start, width) in &columns.0 {
        let sorting = Some(caseload.sorting).filter(|sorting| sorting.column == *column);
        let order = if caseload.sorting.descending { id::CASELOAD_DESCENDING } else { id::CASELOAD_ASCENDING };
        let head = SortHead {
            id: Id::unique(("caseload head", column)),
            label: column_name(view, *column),
            at_end: is_figure(*column),
            descending: sorting.map(|sorting| sorting.descending),
            order: view.text(order),
        };
        if sort_head_ui(ui, look, &head, Columns::place(look, row, *start, *width)).clicked() {
            commands.send(Command::Errand(Errand::Sort(*column)));
        }
    }
}

const fn is_figure(column: Column) -> bool {
    matches!(column, Column::Total(_) | Column::Applies)
}

/// One business; a row with an error says what is wrong instead of figures.
fn client_ui(ui: &mut Ui, view: &View<'_>, client: &Client, columns: &Columns, height: f32) -> Response {
    let (look, p) = (view.look, &view.look.palette);
    let spoken = spoken(view, client, columns);
    let size = vec2(ui.available_width(), height);
    let row = Pressable::new(Id::unique(("client", client.row)), &spoken, size, look.px(metrics::SPACE_12));
    let response = pressable_ui(ui, look, &row, |ui| {
        let row = ui.max_rect();
        for (column, start, width) in &columns.0 {
            let place = Columns::place(look, row, *start, *width);
            match (column, &client.standing) {
                (Column::Row, _) => cell_ui(ui, view, place, false, &client.row.to_string(), p.text3),
                (Column::Name, Ok(_)) => cell_ui(ui, view, place, false, &client_name(view, client), p.text),
                (Column::Name, Err(_)) => {
                    let whole = if look.is_rtl() { place.with_min_x(row.left()) } else { place.with_max_x(row.right()) };
                    return cell_ui(ui, view, whole, false, &fault_words(view, client), p.danger);
                }
                (_, Ok(standing)) => cell_ui(ui, view, place, true, &figure(view, standing, *column), p.text),
                (_, Err(_)) => {}
            }
        }
    });
    if response.gained_focus() {
        response.scroll_to_me(Some(Align::Center));
    }
    let line = Stroke::new(metrics::STROKE_THIN, p.border);
    ui.painter().hline(response.rect.x_range(), response.rect.bottom(), line);
    response
}

fn client_name(view: &View<'_>, client: &Client) -> String {
    if client.name.is_empty() { view.text(id::WINDOW_UNNAMED) } else { l10n::isolate(&client.name) }
}

fn fault_words(view: &View<'_>, client: &Client) -> String {
    let first = client.standing.as_ref().err().and_then(|faults| faults.first());
    let fault = first.map(|fault| view.wording.localizer.message(fault)).unwrap_or_default();
    if client.name.is_empty() { fault } else { format!("{}  {fault}", l10n::isolate(&client.name)) }
}

/// What stands in a column of figures: what is certain, and a mark where it may still grow.
fn figure(view: &View<'_>, standing: &Standing, column: Column) -> String {
    match column {
        Column::Applies => standing.applies.to_string(),
        Column::Total(total) => view.wording.range(standing.totals.get(total)),
        Column::Row | Column::Name => String::new(),
    }
}

/// Words on one line: at the start of their place, or figures at its end.
fn cell_ui(ui: &mut Ui, view: &View<'_>, place: Rect, at_end: bool, words: &str, ink: egui::Color32) {
    let look = view.look;
    let words = paragraph(look, Role::Secondary, words);
    let all = words.plain();
    // A name may be cut, an amount never: a long range takes a second line.
    let words = if at_end { words.max_rows(2).align(text::Align::End) } else { words.max_rows(1) };
    let galley = text::layout(ui.ctx(), &words, place.width());
    let left = if at_end == look.is_rtl() { place.left() } else { place.right() - galley.size().x };
    let spot = Rect::from_min_size(pos2(left, place.center().y - galley.size().y / 2.0), galley.size());
    if galley.elided {
        let response = ui.interact(spot, ui.scope_id().with((place.left().to_bits(), place.top().to_bits())), Sense::hover());
        tooltip(look, response, &all);
    }
    ui.painter().galley(spot.min, galley, ink);
}

/// The whole row for who cannot see it.
fn spoken(view: &View<'_>, client: &Client, columns: &Columns) -> String {
    match &client.standing {
        Err(_) => fault_words(view, client),
        Ok(standing) => {
            let figures = columns.0.iter().filter(|(column, ..)| !matches!(column, Column::Row | Column::Name));
            let figures = figures.map(|(column, ..)| format!("{} {}", column_name(view, *column), figure(view, standing, *column)));
            let parts: Vec<String> = std::iter::once(client_name(view, client)).chain(figures).collect();
            view.wording.localizer.list(&parts)
        }
    }
}
