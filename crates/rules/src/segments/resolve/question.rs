//! One condition as it is put to a person: no zone, no name and no table is needed any more to answer it.

use crate::segments::{Field, Leaf, Measure, Op, PageDeed, ProductDeed, Tree, Which};
use crate::{GroupId, Moment, PageId, ProductId, QuizId, SegmentId};

/// A filter as it is put to people.
pub type Resolved = Tree<Asked>;

/// A question and the condition that it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// As the filter has it.
    pub leaf: Leaf,
    /// As it is put.
    pub question: Question,
}

/// What a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// Something known of the person.
    Field(Field),
    /// How the person did in a quiz. Whoever cannot open the quiz is outside, whatever is asked (S-4).
    Quiz(QuizId, Measure),
}

/// Values from one on, up to but without another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Range<T> {
    /// The first value; none if it begins with the smallest.
    pub from: Option<T>,
    /// The first value behind it; none if it has no end.
    pub until: Option<T>,
}

impl<T: Copy + Ord> Range<T> {
    /// Every value.
    pub const EVERYTHING: Self = Self {
        from: None,
        until: None,
    };

    /// Whether a value lies in it.
    pub fn contains(self, value: T) -> bool {
        self.from.is_none_or(|from| from <= value) && self.until.is_none_or(|until| value < until)
    }

    /// What a comparison with values leaves, each of them a stretch of its own: a day, a minute, one number.
    pub(super) fn of(op: Op, mut stretches: impl Iterator<Item = (T, T)>) -> Self {
        let first = stretches.next();
        let second = stretches.next().or(first);
        let start = first.map(|(start, _)| start);
        let end = first.map(|(_, end)| end);
        let (from, until) = match op {
            Op::Lt => (None, start),
            Op::Le => (None, end),
            Op::Gt => (end, None),
            Op::Ge => (start, None),
            _ => (start, second.map(|(_, end)| end)),
        };
        Self { from, until }
    }
}

/// How a text is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Match {
    /// It is the same.
    Is,
    /// It is in there.
    Contains,
    /// It begins so.
    Starts,
    /// It ends so.
    Ends,
}

/// One question. `inside` says whether the value must be among those told or, if false, known and not among them: an
/// absent value is neither (S-4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// A number: shares and scores in hundredths.
    Number {
        /// Of what.
        of: Subject,
        /// The numbers told.
        range: Range<u32>,
        /// Among them or not.
        inside: bool,
    },
    /// A moment.
    Time {
        /// Of what.
        of: Subject,
        /// The moments told.
        range: Range<Moment>,
        /// Among them or not.
        inside: bool,
    },
    /// A word of the table.
    Word {
        /// Of what.
        of: Subject,
        /// The words told.
        words: Vec<&'static str>,
        /// Among them or not.
        inside: bool,
    },
    /// A folded text.
    Text {
        /// Name or e-mail.
        of: Field,
        /// How it is compared.
        how: Match,
        /// What is looked for, folded and never empty.
        needle: String,
        /// So or not so.
        inside: bool,
    },
    /// The language, and every regional form of it (#13).
    Language {
        /// The tags told.
        tags: Vec<String>,
        /// Among them or not.
        inside: bool,
    },
    /// The group of today, or any group ever (#2).
    Group {
        /// Which of the two.
        of: Field,
        /// The groups told.
        groups: Vec<GroupId>,
        /// Among them or not.
        inside: bool,
    },
    /// A live grant from one of these (#8).
    Sources(Vec<&'static str>),
    /// Whether there is a value.
    Known {
        /// Of what.
        of: Subject,
        /// There or not there.
        known: bool,
    },
    /// How many attempts at any quiz failed since a moment.
    FailedAttempts {
        /// From when on.
        since: Moment,
        /// The numbers told.
        range: Range<u32>,
        /// Among them or not.
        inside: bool,
    },
    /// Deeds with pages. Whoever cannot open a page is outside of having completed or viewed it or not (S-4, #3).
    Pages {
        /// What was done.
        deed: PageDeed,
        /// With how many.
        which: Which,
        /// The pages.
        pages: Vec<PageId>,
        /// When; everything for what is available.
        during: Range<Moment>,
    },
    /// The person's tags (#14).
    Tagged {
        /// How many.
        which: Which,
        /// The tags.
        tags: Vec<String>,
    },
    /// The person's products (#16).
    Products {
        /// What is asked.
        deed: ProductDeed,
        /// Of how many.
        which: Which,
        /// The products.
        products: Vec<ProductId>,
    },
    /// The people of another segment (S-9).
    Segment {
        /// Which one.
        id: SegmentId,
        /// What it asks.
        people: Box<Resolved>,
    },
    /// It has no meaning: nobody is inside, nor inside its contrary (S-8).
    Nobody,
}
