//! From what was decided to grants: only what differs from the last decision is written (A-4, A-5, edge 8).

use clavero_rules::{
    MemberId,
    enrolments::{AccessStatus, GrantDates},
    purchases::{DesiredGrant, GrantChange, changes},
};

use super::{decide::Decision, decided::Decided, lead::Led};
use crate::{
    Result,
    areas::Area,
    enrolments::{self, Done, Giving, Person, Place, StoredGrant, grant_access, withdraw},
    groups, products,
    work::{Event, Work},
};

/// What became of access.
#[derive(Debug, Default)]
pub(super) struct Carried {
    pub(super) done: Vec<Done>,
    /// Whether a product is open, or will be, that was not.
    pub(super) opened: bool,
    /// Whether a product is shut that was open.
    pub(super) shut: bool,
    /// Whether somebody came into a product by this.
    pub(super) enrolled: bool,
}

impl Carried {
    fn note(&mut self, done: Option<Done>, fresh: bool) {
        let Some(done) = done else { return };
        let is_way_in = |status| matches!(status, AccessStatus::Active | AccessStatus::NotStarted);
        self.opened |= !is_way_in(done.status_before) && is_way_in(done.status);
        self.shut |=
            done.status_before == AccessStatus::Active && done.status != AccessStatus::Active;
        self.enrolled |= fresh;
        self.done.push(done);
    }

    /// What the activity log is told.
    pub(super) fn told(self) -> Vec<Box<dyn Event>> {
        let told = self.done.into_iter();
        told.map(|done| Box::new(done.told) as Box<dyn Event>)
            .collect()
    }
}

/// Takes back what was given to somebody else, or for a payment that turned out to be one of a subscription.
pub(super) async fn take_back(
    work: &mut Work,
    gone: &Decided,
    carried: &mut Carried,
) -> Result<()> {
    let Some(member) = gone.member() else {
        return Ok(());
    };
    for grant in gone.grants() {
        take(work, member, &grant, carried).await?;
    }
    Ok(())
}

async fn take(
    work: &mut Work,
    member: MemberId,
    grant: &DesiredGrant,
    carried: &mut Carried,
) -> Result<()> {
    if let Some(it) = enrolments::of_member_in(work, member, grant.product).await? {
        let done = withdraw(work, it.id, grant.source, &grant.source_ref).await?;
        carried.note(done, false);
    }
    Ok(())
}

/// Writes what changed for the buyer. What stands as it stood is left as people left it since.
pub(super) async fn carry(
    work: &mut Work,
    (area, decision): (&Area, &Decision),
    before: &Decided,
    member: MemberId,
    led: &Led,
    carried: &mut Carried,
) -> Result<()> {
    let old = match before.member() == Some(member) {
        true => before.grants(),
        false => Vec::new(),
    };
    let differs = changes(&old, &decision.grants);
    let resold = before.offer() != decision.offer;
    for grant in &decision.grants {
        let changed = differs.iter().any(|change| match change {
            GrantChange::Open(it) | GrantChange::Change(it) => it == grant,
            GrantChange::Withdraw(_) => false,
        });
        if changed || resold {
            let was = old.iter().find(|it| same(it, grant));
            give(work, area, decision, (grant, was), member, led, carried).await?;
        }
    }
    for change in &differs {
        if let GrantChange::Withdraw(grant) = change {
            take(work, member, grant, carried).await?;
        }
    }
    Ok(())
}

fn same(a: &DesiredGrant, b: &DesiredGrant) -> bool {
    (a.product, a.source, &a.source_ref) == (b.product, b.source, &b.source_ref)
}

async fn give(
    work: &mut Work,
    area: &Area,
    decision: &Decision,
    (wanted, was): (&DesiredGrant, Option<&DesiredGrant>),
    member: MemberId,
    led: &Led,
    carried: &mut Carried,
) -> Result<()> {
    let product = products::by_id(work, wanted.product).await?;
    let stored = stored(work, member, wanted).await?;
    // A part of it that the reports leave as it was stays as somebody may have set it since.
    let kept = |differs: bool| stored.as_ref().zip(was).filter(|_| !differs);
    let state = kept(was.is_some_and(|was| was.state != wanted.state))
        .map_or(wanted.state, |(stored, _)| stored.standing());
    // A seller’s clock that runs ahead keeps nobody waiting (edge 37); a day to wait for is another thing.
    let opens = match decision.pre_ordered {
        true => wanted.starts_at,
        false => wanted.starts_at.min(work.now()),
    };
    let starts_at = kept(was.is_some_and(|was| was.starts_at != wanted.starts_at))
        .map_or(opens, |(stored, _)| stored.starts_at);
    let (ends_at, by_policy) = kept(was.is_some_and(|was| was.ends_at != wanted.ends_at)).map_or(
        (wanted.ends_at, decision.subscription.is_none()),
        |(stored, _)| (stored.ends_at, stored.by_policy),
    );
    let offer = groups::offer_by_code(work, product.id, &decision.offer).await?;
    let giving = Giving {
        area,
        product: &product,
        person: Person::Member(member),
        source: wanted.source,
        source_ref: wanted.source_ref.clone(),
        state,
        dates: GrantDates { starts_at, ends_at },
        bought_at: wanted.bought_at,
        by_policy: by_policy && product.kind.has_access_duration(),
        plus_seats: offer.map_or(0, |offer| offer.plus_seats),
        place: Place {
            role: None,
            group: None,
            of_offer: led.of(member, product.id),
        },
        by: None,
    };
    let given = grant_access(work, &giving).await?;
    let fresh = matches!(
        given.outcome,
        enrolments::Outcome::Created | enrolments::Outcome::Added
    );
    carried.note(given.done, fresh);
    Ok(())
}

async fn stored(
    work: &mut Work,
    member: MemberId,
    wanted: &DesiredGrant,
) -> Result<Option<StoredGrant>> {
    let Some(it) = enrolments::of_member_in(work, member, wanted.product).await? else {
        return Ok(None);
    };
    let all = enrolments::grants(work, it.id).await?;
    Ok(all
        .into_iter()
        .find(|it| it.source == wanted.source && it.source_ref == wanted.source_ref))
}
