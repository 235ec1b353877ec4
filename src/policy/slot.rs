//! Slots: the dense numbers of facts and record fields, and small sets of them.

/// Most facts and fields that one pack may have.
pub const MAX_SLOTS: usize = 256;

/// The number of a fact, or of a field of a record or list, in its dictionary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slot(pub(crate) u8);

impl Slot {
    /// Position in the dictionary's table.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A set of slots, cheap enough to travel with every value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct SlotSet([u64; MAX_SLOTS / 64]);

impl SlotSet {
    /// The set without members.
    pub const EMPTY: Self = Self([0; MAX_SLOTS / 64]);

    /// The set of one slot.
    pub fn of(slot: Slot) -> Self {
        let mut set = Self::EMPTY;
        set.insert(slot);
        set
    }

    /// Adds a slot.
    pub fn insert(&mut self, slot: Slot) {
        self.0[slot.index() / 64] |= 1 << (slot.index() % 64);
    }

    /// Takes a slot out.
    pub fn remove(&mut self, slot: Slot) {
        self.0[slot.index() / 64] &= !(1 << (slot.index() % 64));
    }

    /// Whether the slot is a member.
    pub fn contains(self, slot: Slot) -> bool {
        self.0[slot.index() / 64] & (1 << (slot.index() % 64)) != 0
    }

    /// Members of either set.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        let mut words = self.0;
        for (word, more) in words.iter_mut().zip(other.0) {
            *word |= more;
        }
        Self(words)
    }

    /// Members of this set that are not in the other.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        let mut words = self.0;
        for (word, less) in words.iter_mut().zip(other.0) {
            *word &= !less;
        }
        Self(words)
    }

    /// Whether there is no member.
    pub fn is_empty(self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// The members in dictionary order.
    pub fn iter(self) -> impl Iterator<Item = Slot> {
        (0..=u8::MAX).map(Slot).filter(move |slot| self.contains(*slot))
    }
}
