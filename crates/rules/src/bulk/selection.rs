//! Whom bulk work is about: chosen one by one, or all that match but some; frozen before anything is written (B-1, B-2).

use std::collections::BTreeSet;

use crate::refusal::refuse_when;
use crate::{EnrolmentId, Refusal};

/// Who was selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selection {
    /// These.
    Chosen(BTreeSet<EnrolmentId>),
    /// All that match the filter, but these.
    AllBut(BTreeSet<EnrolmentId>),
}

impl Selection {
    /// One more.
    #[must_use]
    pub fn with(mut self, id: EnrolmentId) -> Self {
        match &mut self {
            Self::Chosen(chosen) => chosen.insert(id),
            Self::AllBut(left_out) => left_out.remove(&id),
        };
        self
    }

    /// One fewer. Taking one out of all leaves all the others in (B-1).
    #[must_use]
    pub fn without(mut self, id: EnrolmentId) -> Self {
        match &mut self {
            Self::Chosen(chosen) => chosen.remove(&id),
            Self::AllBut(left_out) => left_out.insert(id),
        };
        self
    }

    /// Who that is, among those who match. Whoever was chosen and matches no more is not in it.
    pub fn among(&self, matching: &BTreeSet<EnrolmentId>) -> BTreeSet<EnrolmentId> {
        match self {
            Self::Chosen(chosen) => chosen.intersection(matching).copied().collect(),
            Self::AllBut(left_out) => matching.difference(left_out).copied().collect(),
        }
    }
}

/// What was shown when the list was frozen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Frozen {
    /// How many.
    pub count: u64,
    /// SHA-256 of [`canonical`], for people can come and go and leave the count as it was (B-2a).
    pub checksum: [u8; 32],
}

/// The bytes that the checksum is made of: the ids in order, each once (B-2a).
pub fn canonical(ids: &BTreeSet<EnrolmentId>) -> Vec<u8> {
    ids.iter().flat_map(|id| *id.0.as_bytes()).collect()
}

/// What is confirmed is what was shown: nobody who came since is swept in, nobody is lost unnoticed (B-2).
pub fn must_match(shown: Frozen, found: Frozen) -> Result<(), Refusal> {
    refuse_when! { shown != found => Refusal::SelectionChanged }
}
