//! What a check of the chain found: what is proved, how far it is anchored outside, and the first fault.

use std::fmt;

use serde::Serialize;
use utoipa::ToSchema;

/// The outcome of a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Verdict {
    /// Whether no fault was found.
    pub sound: bool,
    /// How many entries there should be, by the chain's own head.
    pub entries: i64,
    /// How many anchors were held against the chain; absent if none were given.
    pub anchors: Option<i64>,
    /// The entries that an anchor outside the database vouches for.
    pub anchored: Option<Range>,
    /// The entries that only the chain itself vouches for: a cut end or a chain written anew would not be seen there.
    pub unanchored: Option<Range>,
    /// The first thing that is wrong.
    pub fault: Option<Fault>,
}

/// Entries by their numbers, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Range {
    /// The first.
    pub from: i64,
    /// The last.
    pub to: i64,
}

impl Range {
    /// These entries, unless there are none.
    pub fn of(from: i64, to: i64) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }
}

/// The first thing that is wrong, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Fault {
    /// The number of the entry; of the line for a line of anchors.
    pub seq: i64,
    /// What is wrong there.
    pub kind: FaultKind,
}

/// What can be wrong with a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    /// The entry no longer has the hash it was written with.
    Changed,
    /// The entry does not follow from the one before it.
    Unlinked,
    /// There is no entry of that number, though there are later ones.
    Missing,
    /// The entry cannot be read at all.
    Unreadable,
    /// The chain ends before this entry, which once was there.
    CutOff,
    /// The entry stands outside the two ends of the chain.
    Unexpected,
    /// The head of the chain is gone.
    HeadMissing,
    /// The head of the chain holds another hash than the last entry.
    HeadDiffers,
    /// A checkpoint in the database holds another hash.
    CheckpointDiffers,
    /// An anchor outside the database holds another hash.
    AnchorDiffers,
    /// A line of the anchors cannot be read.
    AnchorUnreadable,
}

impl FaultKind {
    /// Every kind, for whoever has words for them.
    pub const ALL: [Self; 11] = [
        Self::Changed,
        Self::Unlinked,
        Self::Missing,
        Self::Unreadable,
        Self::CutOff,
        Self::Unexpected,
        Self::HeadMissing,
        Self::HeadDiffers,
        Self::CheckpointDiffers,
        Self::AnchorDiffers,
        Self::AnchorUnreadable,
    ];

    /// Its permanent name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Unlinked => "unlinked",
            Self::Missing => "missing",
            Self::Unreadable => "unreadable",
            Self::CutOff => "cut_off",
            Self::Unexpected => "unexpected",
            Self::HeadMissing => "head_missing",
            Self::HeadDiffers => "head_differs",
            Self::CheckpointDiffers => "checkpoint_differs",
            Self::AnchorDiffers => "anchor_differs",
            Self::AnchorUnreadable => "anchor_unreadable",
        }
    }
}

impl Verdict {
    /// Whether no fault was found.
    pub fn is_sound(&self) -> bool {
        self.sound
    }
}

impl Fault {
    /// The name of the sentence that tells it.
    pub fn key(&self) -> String {
        format!("audit-fault-{}", self.kind.id().replace('_', "-"))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seq = self.seq;
        match self.kind {
            FaultKind::Changed => write!(f, "entry {seq} was changed after it was written"),
            FaultKind::Unlinked => {
                write!(f, "entry {seq} does not follow from the one before it")
            }
            FaultKind::Missing => write!(f, "entry {seq} is missing"),
            FaultKind::Unreadable => write!(f, "entry {seq} cannot be read"),
            FaultKind::CutOff => write!(f, "the log ends before entry {seq}, which was there"),
            FaultKind::Unexpected => {
                write!(f, "entry {seq} stands outside the two ends of the log")
            }
            FaultKind::HeadMissing => write!(f, "the row that marks the end of the log is gone"),
            FaultKind::HeadDiffers => {
                write!(
                    f,
                    "the end of the log is marked with another hash than entry {seq} has"
                )
            }
            FaultKind::CheckpointDiffers => {
                write!(
                    f,
                    "entry {seq} has another hash than its checkpoint in the database"
                )
            }
            FaultKind::AnchorDiffers => {
                write!(
                    f,
                    "entry {seq} has another hash than its anchor outside the database"
                )
            }
            FaultKind::AnchorUnreadable => write!(f, "line {seq} of the anchors cannot be read"),
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.fault {
            None => writeln!(f, "The activity log is sound: {} entries.", self.entries)?,
            Some(fault) => writeln!(f, "The activity log is not sound: {fault}.")?,
        }
        match (self.anchors, self.anchored) {
            (None, _) => writeln!(f, "No anchors were given.")?,
            (Some(_), None) => writeln!(f, "Anchored: nothing.")?,
            (Some(n), Some(part)) => {
                writeln!(
                    f,
                    "Anchored: entries {} to {}, by {n} anchors.",
                    part.from, part.to
                )?;
            }
        }
        match self.unanchored {
            None => Ok(()),
            Some(part) => write!(
                f,
                "Not anchored: entries {} to {}. If somebody with the database cut off their end or wrote them \
                 all anew, this check could not see it.",
                part.from, part.to
            ),
        }
    }
}
