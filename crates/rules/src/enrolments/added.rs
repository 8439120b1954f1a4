//! A grant made by a person: by hand, by file, as a bonus (MA-11, MA-27).

use super::GrantSource;
use crate::calendar::{Date, Zone};
use crate::products::{AccessPolicy, ProductKind, ProductStatus};
use crate::refusal::refuse_when;
use crate::{Moment, Refusal};

/// The grant that is to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GrantFacts {
    /// What the product is.
    pub kind: ProductKind,
    /// Where it stands.
    pub status: ProductStatus,
    /// Its access duration today.
    pub policy: AccessPolicy,
    /// Why the grant is made.
    pub source: GrantSource,
    /// The day it opens; now, if none is named.
    pub from: Option<Date>,
    /// The last day, which is still one with access; the product's duration decides, if none is named.
    pub until: Option<Date>,
}

/// When a grant opens and ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GrantDates {
    /// The first moment with access.
    pub starts_at: Moment,
    /// The first moment without.
    pub ends_at: Option<Moment>,
}

/// People give access to whatever holds members and is not archived; what is bought is given by payments alone.
pub fn may_grant(facts: &GrantFacts, zone: &impl Zone, now: Moment) -> Result<GrantDates, Refusal> {
    let starts_at = facts.from.map_or(now, |day| zone.start_of(day));
    let until = facts.until.map(|day| end_of(day, zone));
    refuse_when! {
        facts.source.is_bought()                        => Refusal::GrantedByPaymentOnly,
        !facts.kind.holds_members()                     => Refusal::BundleHoldsNobody,
        facts.status == ProductStatus::Archived         => Refusal::ProductArchived,
    }?;
    may_end(facts.kind, until, now)?;
    refuse_when! {
        until.is_some_and(|end| end <= starts_at)       => Refusal::GrantEndsBeforeItStarts,
    }?;
    Ok(GrantDates {
        starts_at,
        ends_at: until.or_else(|| facts.policy.ends_at(starts_at)),
    })
}

/// Open access is given another last day, or none, where the kind of product knows durations (MA-30, B-6).
pub fn may_set_access_end(
    kind: ProductKind,
    last_day: Option<Date>,
    zone: &impl Zone,
    now: Moment,
) -> Result<Option<Moment>, Refusal> {
    refuse_when! { !kind.has_access_duration() => Refusal::NoAccessDuration }?;
    let until = last_day.map(|day| end_of(day, zone));
    may_end(kind, until, now)?;
    Ok(until)
}

/// "Until that day" includes it: the first moment without access is the first of the next day on the area's clock (edge 22).
pub fn end_of(day: Date, zone: &impl Zone) -> Moment {
    zone.start_of(day.plus_days(1))
}

/// An end lies ahead, and only courses and subscriptions have one (MA-30).
fn may_end(kind: ProductKind, until: Option<Moment>, now: Moment) -> Result<(), Refusal> {
    refuse_when! {
        until.is_some() && !kind.has_access_duration() => Refusal::NoAccessDuration,
        until.is_some_and(|end| end <= now)            => Refusal::GrantEndsInThePast,
    }
}
