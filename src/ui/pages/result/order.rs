//! In which order the cards stand.

use egui::{Id, Ui};
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::sheet::Shown;
use crate::l10n::{self, id};
use crate::ui::View;
use crate::ui::theme::{Role, metrics};
use crate::ui::widgets::{Button, Icon, button_ui, menu, menu_item_ui, width_of};

/// An order of cards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum Order {
    /// What can be done first, then what is open, then what may be asked for.
    #[default]
    Urgent,
    /// As in the document.
    Document,
    /// The largest amount first.
    Amount,
    /// The earliest last day first.
    Deadline,
}

impl Order {
    const ALL: [Self; 4] = [Self::Urgent, Self::Document, Self::Amount, Self::Deadline];

    fn key() -> Id {
        Id::unique("result order")
    }

    /// The order that was chosen.
    pub(super) fn chosen(ui: &Ui) -> Self {
        ui.data(|data| data.get_temp(Self::key())).unwrap_or_default()
    }

    const fn message(self) -> l10n::Id {
        match self {
            Self::Urgent => id::RESULT_ORDER_URGENT,
            Self::Document => id::RESULT_ORDER_DOCUMENT,
            Self::Amount => id::RESULT_ORDER_AMOUNT,
            Self::Deadline => id::RESULT_ORDER_DEADLINE,
        }
    }

    /// Puts cards into this order; those that are equal keep theirs.
    pub(super) fn sort(self, shown: Shown<'_>, cards: &mut [usize]) {
        match self {
            Self::Urgent => {}
            Self::Document => cards.sort_unstable(),
            Self::Amount => cards.sort_by_key(|index| std::cmp::Reverse(amount(shown, *index))),
            Self::Deadline => cards.sort_by_key(|index| deadline(shown, *index)),
        }
    }
}

/// What a card shows as its amount: nothing counts less than zero, an open amount by what is certain of it.
fn amount(shown: Shown<'_>, index: usize) -> Option<Decimal> {
    let result = shown.assessment.measures.get(index)?;
    shown.view.wording.headline(result).map(|range| range.low)
}

/// The last day on which something is to be done; what has none stands last.
fn deadline(shown: Shown<'_>, index: usize) -> (bool, Option<Date>) {
    let deed = shown.sheet.deeds.iter().find(|deed| deed.measure == index);
    let day = deed.and_then(|deed| deed.deadline).or_else(|| shown.sheet.windows.get(index).and_then(|window| window[1]));
    (day.is_none(), day)
}

fn button(label: &str) -> Button<'_> {
    Button::text(label).trailing(Icon::Down).small().id("order")
}

/// Width of [`order_ui`], in points.
pub(super) fn order_width(ui: &Ui, view: &View<'_>) -> f32 {
    button(&view.text(Order::chosen(ui).message())).width_of(ui, view.look)
}

/// The button that names the order and opens the choice.
pub(super) fn order_ui(ui: &mut Ui, view: &View<'_>) {
    let look = view.look;
    let chosen = Order::chosen(ui);
    let label = view.text(chosen.message());
    let button = button_ui(ui, look, &button(&label));
    let widest = Order::ALL.map(|order| width_of(ui, look, Role::Label, &view.text(order.message()))).into_iter().fold(0.0, f32::max);
    let width = widest + look.px(4.0 * metrics::SPACE_12 + metrics::ICON);
    let name = view.text(id::RESULT_ORDER);
    menu(look, &button).width(width).accessible_name(&name).show(|ui| {
        for order in Order::ALL {
            if menu_item_ui(ui, look, &view.text(order.message()), order == chosen).clicked() {
                ui.data_mut(|data| data.insert_temp(Order::key(), order));
            }
        }
    });
}
