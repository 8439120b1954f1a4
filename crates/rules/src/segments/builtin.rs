//! The segments that every product has from the start, named by the question they answer (4.4).

use uuid::Uuid;

use super::{Field, Filter, Leaf, Op, Period, Place, Test, Tree, Value};
use crate::SegmentId;
use crate::named::named;
use crate::products::ProductKind;

named! {
    /// A segment that nobody has to make. The name is for the texts, in four languages.
    pub enum Builtin {
        /// Everybody.
        All = "all",
        /// Who never opened the product.
        NeverAccessed = "never_accessed",
        /// Who has not opened it for 7 days.
        Inactive7 = "inactive_7",
        /// Who has not opened it for 30 days.
        Inactive30 = "inactive_30",
        /// Who has not opened it for 90 days.
        Inactive90 = "inactive_90",
        /// Who has not opened it for 180 days.
        Inactive180 = "inactive_180",
        /// Who enrolled a week ago or earlier and never opened it.
        NeverStarted = "never_started",
        /// Who takes hardly part, and could still finish.
        AtRisk = "at_risk",
        /// Who has little left to do.
        AlmostThere = "almost_there",
        /// Who did all there was to do at the time.
        Completed = "completed",
        /// Who failed three attempts at quizzes within a fortnight.
        NeedsHelp = "needs_help",
        /// Whose access ends within a fortnight.
        AccessEndsSoon = "access_ends_soon",
        /// Who waits for a payment to get in again.
        PaymentOverdue = "payment_overdue",
        /// Who was blocked by hand.
        Blocked = "blocked",
    }
}

named! {
    /// The three bands of progress, offered beside the exact comparison (#1).
    pub enum Band {
        /// Nothing done.
        NotStarted = "not_started",
        /// Something done, and something left.
        InProgress = "in_progress",
        /// All done that counts today.
        Completed = "completed",
    }
}

impl Builtin {
    /// What it asks.
    pub fn filter(self) -> Filter {
        match self {
            Self::All => Filter::everybody(),
            Self::NeverAccessed => ask(Field::FirstAccess, Op::Never, []),
            Self::Inactive7 => inactive(7),
            Self::Inactive30 => inactive(30),
            Self::Inactive90 => inactive(90),
            Self::Inactive180 => inactive(180),
            Self::NeverStarted => Tree::all([ask(Field::FirstAccess, Op::Never, []), !is_new()]),
            Self::AtRisk => Tree::all([
                is(Field::Engagement, ["none", "low"]),
                ask(Field::Progress, Op::Lt, [percent(100)]),
                is(Field::Status, ["active"]),
                ask(Field::Enrolled, Op::OlderThan, [days(14)]),
            ]),
            Self::AlmostThere => ask(Field::Progress, Op::Between, [percent(80), percent(99)]),
            Self::Completed => ask(Field::CompletedAt, Op::Ever, []),
            Self::NeedsHelp => Tree::Leaf(Leaf::FailedAttempts {
                within: Period::days(14),
                test: Test::new(Op::Ge, [Value::Number(3)]),
            }),
            Self::AccessEndsSoon => Tree::all([
                is(Field::Status, ["active"]),
                ask(Field::AccessUntil, Op::Within, [days(14)]),
            ]),
            Self::PaymentOverdue => is(Field::Status, ["suspended_payment"]),
            Self::Blocked => is(Field::Status, ["blocked"]),
        }
    }

    /// The id by which other filters ask for it: the letters of its name, which no id that was drawn can be (S-9).
    pub fn segment(self) -> SegmentId {
        let mut bytes = [0; 16];
        for (byte, letter) in bytes.iter_mut().zip(self.id().bytes()) {
            *byte = letter;
        }
        SegmentId(Uuid::from_bytes(bytes))
    }

    /// The one of this id.
    pub fn of_segment(id: SegmentId) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|it| it.segment() == id)
    }

    /// Whether it has a meaning there.
    pub fn is_for(self, place: Place) -> bool {
        let filter = self.filter();
        filter
            .leaves()
            .iter()
            .all(|leaf| leaf.places().contains(&place))
    }

    /// Whether it can find anybody in such a product (3.2).
    pub fn has_meaning_in(self, kind: ProductKind) -> bool {
        let filter = self.filter();
        // Nobody is nearly at the end of one thing.
        let part = self == Self::AlmostThere && kind.is_one_thing();
        !part && filter.leaves().iter().all(|leaf| leaf.has_meaning_in(kind))
    }

    /// Whether it looks for those who stay away: then who has stayed away longest comes first (section 5).
    pub const fn is_about_dormancy(self) -> bool {
        matches!(
            self,
            Self::NeverAccessed
                | Self::Inactive7
                | Self::Inactive30
                | Self::Inactive90
                | Self::Inactive180
                | Self::NeverStarted
        )
    }
}

impl Band {
    /// What it asks. Who has nothing that counts is in no band.
    pub fn filter(self) -> Filter {
        Tree::Leaf(self.leaf())
    }

    /// The condition that it is.
    pub fn leaf(self) -> Leaf {
        Leaf::Field(Field::Progress, self.test())
    }

    /// Whether anybody in such a product can be in it: nobody is halfway through one thing (3.2).
    pub const fn has_meaning_in(self, kind: ProductKind) -> bool {
        kind.has_progress() && !(kind.is_one_thing() && matches!(self, Self::InProgress))
    }

    /// The band that such a test of a field stands for.
    pub fn of(field: Field, test: &Test) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|it| field == Field::Progress && it.test() == *test)
    }

    fn test(self) -> Test {
        match self {
            Self::NotStarted => Test::new(Op::Eq, [percent(0)]),
            // More than nothing and less than all, in hundredths of a percent.
            Self::InProgress => Test::new(Op::Between, [Value::Number(1), Value::Number(9_999)]),
            Self::Completed => Test::new(Op::Eq, [percent(100)]),
        }
    }
}

/// Not there for so many days, or never; who has only just come is not called back (#7, G-2).
fn inactive(count: u16) -> Filter {
    let away = [
        ask(Field::LastAccess, Op::OlderThan, [days(count)]),
        ask(Field::LastAccess, Op::Never, []),
    ];
    Tree::all([Tree::any(away), !is_new()])
}

fn is_new() -> Filter {
    ask(Field::IsNew, Op::Holds, [])
}

fn ask(field: Field, op: Op, values: impl IntoIterator<Item = Value>) -> Filter {
    Tree::Leaf(Leaf::Field(field, Test::new(op, values)))
}

fn is(field: Field, words: impl IntoIterator<Item = &'static str>) -> Filter {
    ask(field, Op::In, words.into_iter().map(Value::Word))
}

fn days(count: u16) -> Value {
    Value::Period(Period::days(count))
}

fn percent(whole: u32) -> Value {
    Value::Number(whole * 100)
}
