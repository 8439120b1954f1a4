//! Whether a filter has a meaning here: within the limits, of this scope, and of things that exist (S-6, S-8, S-9).

mod shape;

use std::collections::BTreeMap;

use shape::shape;

use super::{
    CONDITIONS_INSIDE_MAX, CONDITIONS_MAX, DEPTH_MAX, Filter, ITEMS_MAX, Leaf, NESTING_MAX, Names,
    Reference, Scope, TEXT_MAX, Thing, print,
};
use crate::SegmentId;

/// A segment as it is saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Among whom it looks.
    pub scope: Scope,
    /// What it asks.
    pub filter: Filter,
}

/// The names of a scope and the segments saved in it.
pub trait Library: Names {
    /// A segment that exists.
    fn saved(&self, id: SegmentId) -> Option<&Saved>;
}

/// What is wrong with a filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flaw {
    /// More than 6 levels (S-6).
    TooDeep,
    /// More than 64 conditions (S-6), or with the segments inside it more than 256.
    TooManyConditions,
    /// More than 1000 items in lists (S-6).
    TooManyItems,
    /// The text is longer than 8 KiB (S-6).
    TooLong,
    /// "And" or "or" with nothing to join.
    EmptyJoin,
    /// A list of nothing.
    EmptyList,
    /// The field cannot be asked that.
    WrongOperator,
    /// The operation cannot take that value.
    WrongValue,
    /// It is not known among those whom the filter looks at.
    NotInThisScope,
    /// It does not exist, or no longer (S-8).
    Missing(Reference),
    /// It looks among others.
    SegmentOfAnotherScope(SegmentId),
    /// It asks for itself in the end (S-9).
    SegmentInACircle(SegmentId),
    /// It stands more than 3 deep (S-9).
    SegmentTooDeep(SegmentId),
}

impl Flaw {
    /// The permanent name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooDeep => "too_deep",
            Self::TooManyConditions => "too_many_conditions",
            Self::TooManyItems => "too_many_items",
            Self::TooLong => "too_long",
            Self::EmptyJoin => "empty_join",
            Self::EmptyList => "empty_list",
            Self::WrongOperator => "wrong_operator",
            Self::WrongValue => "wrong_value",
            Self::NotInThisScope => "not_in_this_scope",
            Self::Missing(_) => "missing",
            Self::SegmentOfAnotherScope(_) => "segment_of_another_scope",
            Self::SegmentInACircle(_) => "segment_in_a_circle",
            Self::SegmentTooDeep(_) => "segment_too_deep",
        }
    }
}

/// A flaw and where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fault {
    /// What is wrong.
    pub flaw: Flaw,
    /// In which condition, counted from 0; none if it is the whole.
    pub condition: Option<usize>,
    /// In which segment inside the filter; none if in the filter itself.
    pub inside: Option<SegmentId>,
}

/// A filter that has a meaning in its scope. Only such a one is ever asked: a broken one lists nobody (S-8).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sound {
    scope: Scope,
    filter: Filter,
    inside: BTreeMap<SegmentId, Filter>,
}

impl Sound {
    /// Among whom it looks.
    pub const fn scope(&self) -> Scope {
        self.scope
    }

    /// What it asks, in normal form.
    pub const fn filter(&self) -> &Filter {
        &self.filter
    }

    /// What a segment inside it asks.
    pub(super) fn inside(&self, id: SegmentId) -> Option<&Filter> {
        self.inside.get(&id)
    }
}

/// Checks a filter against its scope and what exists there; `own` is the segment that it is, or will be, saved as.
///
/// All faults are told at once, each missing thing by its id (S-8).
pub fn check(
    filter: &Filter,
    scope: Scope,
    own: Option<SegmentId>,
    library: &impl Library,
) -> Result<Sound, Vec<Fault>> {
    let filter = filter.clone().normal();
    let mut round = Round {
        scope,
        library,
        path: own.into_iter().collect(),
        above: usize::from(own.is_some()),
        conditions: 0,
        inside: BTreeMap::new(),
        faults: Vec::new(),
    };
    round.walk(&filter, None);
    match round.faults.is_empty() {
        true => Ok(Sound {
            scope,
            filter,
            inside: round.inside,
        }),
        false => Err(round.faults),
    }
}

/// Whether the text of a filter is short enough to be saved (S-6).
pub fn must_fit(filter: &Filter, names: &dyn Names) -> Result<(), Fault> {
    let fault = Fault {
        flaw: Flaw::TooLong,
        condition: None,
        inside: None,
    };
    match print(filter, names).len() {
        0..=TEXT_MAX => Ok(()),
        _ => Err(fault),
    }
}

/// One check on its way through the segments.
struct Round<'l, L> {
    scope: Scope,
    library: &'l L,
    /// The segments that lead here.
    path: Vec<SegmentId>,
    /// How many of them are not inside the filter.
    above: usize,
    conditions: usize,
    inside: BTreeMap<SegmentId, Filter>,
    faults: Vec<Fault>,
}

impl<L: Library> Round<'_, L> {
    fn walk(&mut self, filter: &Filter, inside: Option<SegmentId>) {
        let leaves = filter.leaves();
        self.conditions += leaves.len();
        let whole = |flaw| Fault {
            flaw,
            condition: None,
            inside,
        };
        let items: usize = leaves.iter().map(|leaf| leaf.items()).sum();
        let empty = filter.has_empty_join() && *filter != Filter::everybody();
        // Segments multiply; the check stops where the asking would.
        if self.conditions > CONDITIONS_INSIDE_MAX {
            self.tell(Fault {
                flaw: Flaw::TooManyConditions,
                condition: None,
                inside: None,
            });
            return;
        }
        for (wrong, flaw) in [
            (filter.depth() > DEPTH_MAX, Flaw::TooDeep),
            (leaves.len() > CONDITIONS_MAX, Flaw::TooManyConditions),
            (items > ITEMS_MAX, Flaw::TooManyItems),
            (empty, Flaw::EmptyJoin),
        ] {
            if wrong {
                self.tell(whole(flaw));
            }
        }
        for (place, leaf) in leaves.into_iter().enumerate() {
            for flaw in self.flaws(leaf) {
                self.tell(Fault {
                    condition: Some(place),
                    ..whole(flaw)
                });
            }
            if let Leaf::Segment(id) = leaf {
                self.enter(*id);
            }
        }
    }

    /// What is wrong with one condition by itself.
    fn flaws(&self, leaf: &Leaf) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        if !leaf.places().contains(&self.scope.place()) {
            flaws.push(Flaw::NotInThisScope);
        }
        flaws.extend(shape(leaf));
        let missing = leaf.references().into_iter().filter(|it| !self.exists(*it));
        flaws.extend(missing.map(Flaw::Missing));
        if let Leaf::Segment(id) = leaf {
            flaws.extend(self.nesting(*id));
        }
        flaws
    }

    fn exists(&self, it: Reference) -> bool {
        match it.thing {
            Thing::Segment => self.library.saved(SegmentId(it.id)).is_some(),
            thing => self.library.name(thing, it.id).is_some(),
        }
    }

    /// What is wrong with asking for a segment here (S-9).
    fn nesting(&self, id: SegmentId) -> Option<Flaw> {
        let saved = self.library.saved(id)?;
        if self.path.contains(&id) {
            Some(Flaw::SegmentInACircle(id))
        } else if self.path.len() - self.above == NESTING_MAX {
            Some(Flaw::SegmentTooDeep(id))
        } else if saved.scope != self.scope {
            Some(Flaw::SegmentOfAnotherScope(id))
        } else {
            None
        }
    }

    fn enter(&mut self, id: SegmentId) {
        let (Some(saved), None) = (self.library.saved(id), self.nesting(id)) else {
            return;
        };
        let filter = saved.filter.clone().normal();
        self.path.push(id);
        self.walk(&filter, Some(id));
        self.path.pop();
        self.inside.insert(id, filter);
    }

    fn tell(&mut self, fault: Fault) {
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }
}
