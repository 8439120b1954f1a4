//! Applying a batch: whoever is new is let in by a few statements for all of them, whoever was there row by row, by the same
//! acts as on a page (I-4, edges 3 and 4).

use std::collections::BTreeSet;

use clavero_rules::{
    EnrolmentId, GroupId, MemberId, Moment, UserId,
    calendar::{Date, Zone as _},
    enrolments::{GrantDates, GrantSource, GrantState, end_of},
    imports::{Cell, Known, Outcome, Row, apply as after},
    roles::Role,
};

use super::{
    plan::{Plan, Ready, Target},
    weigh::{Person, Weighed},
};
use crate::{
    Result,
    enrolments::{
        Described, Fresh, Giving, Person as Who, Place, add_tags_to_many, change_group,
        change_role, describe, enrol_many, grant_access, remove_tags_from_many,
    },
    exports::BY_FILE,
    words::letter_key,
    work::{Event, Work},
};

/// What was done with one row in one product.
#[derive(Clone, Copy, Debug)]
pub(super) struct Touched {
    /// Which row of the batch.
    pub n: usize,
    /// The member.
    pub member: MemberId,
    /// The enrolment; none in a whole area.
    pub enrolment: Option<EnrolmentId>,
    /// Whether he is new there.
    pub fresh: bool,
}

/// Applies the rows of a batch in one product.
pub(super) async fn apply(
    work: &mut Work,
    plan: &Plan,
    place: usize,
    ready: &[Ready],
    weighed: &[Weighed],
    by: UserId,
    told: &mut Vec<Box<dyn Event>>,
) -> Result<Vec<Touched>> {
    let Some(target) = plan.targets.get(place) else {
        return Ok(Vec::new());
    };
    let mut touched = Vec::new();
    let (mut fresh, mut numbers) = (Vec::new(), Vec::new());
    for (n, (it, found)) in ready.iter().zip(weighed).enumerate() {
        let Some((asked, row)) = it
            .read
            .as_ref()
            .ok()
            .and_then(|it| Some((it, it.rows.get(place)?)))
        else {
            continue;
        };
        if !found.outcome.writes() {
            continue;
        }
        let simple = match &found.person {
            None => true,
            // Whoever comes back, or is known by another address, is looked at one by one.
            Some(person) => person.enrolment_id.is_none() && person.email_key == asked.address.key,
        };
        if !simple {
            continue;
        }
        let blank = blank(found.person.as_ref());
        let then = after(&blank, row);
        numbers.push((n, row));
        fresh.push((asked, row, then, found.person.as_ref()));
    }
    let people: Vec<Fresh<'_>> = fresh
        .iter()
        .map(|(asked, row, then, person)| {
            let (dates, by_policy) = dates(plan, target, then, None, work.now());
            Fresh {
                member: person.map(|it| it.member_id),
                email: person.map_or(&asked.address.shown, |it| &it.email),
                email_key: &asked.address.key,
                name: then.name.as_deref().unwrap_or_default(),
                lang: then.language.as_deref().unwrap_or_default(),
                external_id: then.external_id.as_deref().unwrap_or_default(),
                role: then.role,
                group: chosen(row),
                dates,
                by_policy,
                bought_at: then.purchase_date.map(|day| plan.clock.start_of(day)),
            }
        })
        .collect();
    let source = (GrantSource::Import, BY_FILE, by);
    let let_in = enrol_many(
        work,
        &plan.area,
        &target.product,
        target.default,
        source,
        &people,
    )
    .await?;
    let mut tags = Tags::default();
    for (((n, row), (_, _, then, person)), it) in numbers.iter().zip(&fresh).zip(let_in) {
        if let Some(person) = person {
            describe_again(work, plan, person, then, told).await?;
        }
        tags.note(it.member, *person, row, then);
        told.push(Box::new(it.told));
        touched.push(Touched {
            n: *n,
            member: it.member,
            enrolment: Some(it.enrolment),
            fresh: true,
        });
    }
    let done: BTreeSet<usize> = touched.iter().map(|it| it.n).collect();
    for (n, (it, found)) in ready.iter().zip(weighed).enumerate() {
        let (Ok(asked), Some(person)) = (&it.read, &found.person) else {
            continue;
        };
        if let Some(row) = asked
            .rows
            .get(place)
            .filter(|_| found.outcome.writes() && !done.contains(&n))
        {
            let asked = (row, person, found.known.clone());
            let (it, then) = one(work, plan, target, n, asked, by, told).await?;
            tags.note(it.member, Some(person), row, &then);
            touched.push(it);
        }
    }
    tags.write(work, plan).await?;
    Ok(touched)
}

/// What is known in a product of somebody who is not in it: only what he is called.
pub(super) fn blank(person: Option<&Person>) -> Known {
    let text = |text: &str| Some(text.to_owned()).filter(|it| !it.is_empty());
    Known {
        name: person.and_then(|it| text(&it.name)),
        role: Role::Student,
        group: None,
        purchase_date: None,
        language: person.and_then(|it| text(&it.lang)),
        tags: person
            .map(|it| super::weigh::tags(&it.tags))
            .unwrap_or_default(),
        access_until: None,
        external_id: person.and_then(|it| text(&it.external_id)),
        imported: false,
        by_hand: false,
    }
}

fn chosen(row: &Row) -> Option<GroupId> {
    match row.group {
        Cell::Set(group) => Some(group),
        Cell::Keep | Cell::Clear => None,
    }
}

/// When access opens and ends: by the day that the file tells, else as the product lasts. What is over already began
/// before it ended (edge 21).
pub(super) fn dates(
    plan: &Plan,
    target: &Target,
    then: &Known,
    started: Option<Moment>,
    now: Moment,
) -> (GrantDates, bool) {
    let until = then.access_until.map(|day: Date| end_of(day, &plan.clock));
    let starts_at = started.unwrap_or(now);
    let starts_at = until.map_or(starts_at, |until| starts_at.min(Moment(until.0 - 1)));
    let ends_at = until.or_else(|| target.product.policy().ends_at(starts_at));
    let by_policy = until.is_none() && target.product.kind.has_access_duration();
    (GrantDates { starts_at, ends_at }, by_policy)
}

/// Applies a row to somebody who was in the product, or was removed from it. Answers what is known of him from then on.
async fn one(
    work: &mut Work,
    plan: &Plan,
    target: &Target,
    n: usize,
    (row, person, known): (&Row, &Person, Option<Known>),
    by: UserId,
    told: &mut Vec<Box<dyn Event>>,
) -> Result<(Touched, Known)> {
    let was_in = known.is_some();
    let known = known.unwrap_or_else(|| blank(Some(person)));
    let then = after(&known, row);
    let started = person.told_starts_at.filter(|_| known.imported);
    let (dates, by_policy) = dates(plan, target, &then, started, work.now());
    if let Some(enrolment) = person.enrolment_id.filter(|_| was_in && !then.imported) {
        place_again(work, target, enrolment, person, row, &then, told).await?;
        describe_again(work, plan, person, &then, told).await?;
        let touched = Touched {
            n,
            member: person.member_id,
            enrolment: Some(enrolment),
            fresh: false,
        };
        return Ok((touched, then));
    }
    let group = match row.group {
        Cell::Set(group) => Some(group),
        Cell::Clear if was_in => target.default,
        Cell::Keep | Cell::Clear => None,
    };
    let giving = Giving {
        area: &plan.area,
        product: &target.product,
        person: Who::Member(person.member_id),
        source: GrantSource::Import,
        source_ref: BY_FILE.to_owned(),
        state: GrantState::Live,
        dates,
        bought_at: then.purchase_date.map(|day| plan.clock.start_of(day)),
        by_policy,
        plus_seats: 0,
        place: Place {
            role: (row.role != Cell::Keep).then_some(then.role),
            group,
            of_offer: None,
        },
        by: Some(by),
    };
    let given = grant_access(work, &giving).await?;
    if let Some(done) = given.done {
        told.push(Box::new(done.told));
    }
    describe_again(work, plan, person, &then, told).await?;
    let touched = Touched {
        n,
        member: person.member_id,
        enrolment: Some(given.enrolment),
        fresh: !was_in,
    };
    Ok((touched, then))
}

/// Gives somebody the role and the seat of his row and no reason for access, for he has his own.
async fn place_again(
    work: &mut Work,
    target: &Target,
    enrolment: EnrolmentId,
    person: &Person,
    row: &Row,
    then: &Known,
    told: &mut Vec<Box<dyn Event>>,
) -> Result<()> {
    if person.role != Some(then.role) {
        let done = change_role(work, enrolment, then.role).await?;
        told.push(Box::new(done.told));
    }
    let group = match row.group {
        Cell::Set(group) => Some(group),
        Cell::Clear => target.default,
        Cell::Keep => None,
    };
    if let Some(group) = group.filter(|it| person.group_id != Some(*it)) {
        let done = change_group(work, enrolment, group).await?;
        told.push(Box::new(done.told));
    }
    Ok(())
}

pub(super) async fn describe_again(
    work: &mut Work,
    plan: &Plan,
    person: &Person,
    then: &Known,
    told: &mut Vec<Box<dyn Event>>,
) -> Result<()> {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let (name, lang, external_id) = (
        text(&then.name),
        text(&then.language),
        text(&then.external_id),
    );
    let same = |now: &str, was: &str| now == was.trim() || (now.is_empty() && was.trim() == "-");
    if same(&name, &person.name)
        && same(&lang, &person.lang)
        && same(&external_id, &person.external_id)
    {
        return Ok(());
    }
    let it = Described {
        email: &person.email,
        name: &name,
        lang: &lang,
        external_id: &external_id,
    };
    told.push(describe(work, &plan.area.name, person.member_id, it).await?);
    Ok(())
}

/// Tags that wait to be put and taken, for all rows of a batch at once.
#[derive(Default)]
pub(super) struct Tags {
    fresh: Vec<(MemberId, String)>,
    gone: Vec<(MemberId, String)>,
}

impl Tags {
    /// What a row makes of somebody’s tags.
    pub(super) fn note(
        &mut self,
        member: MemberId,
        person: Option<&Person>,
        row: &Row,
        then: &Known,
    ) {
        if row.tags == Cell::Keep {
            return;
        }
        let had = person
            .map(|it| super::weigh::tags(&it.tags))
            .unwrap_or_default();
        let keys = |tags: &BTreeSet<String>| -> BTreeSet<String> {
            tags.iter().map(|tag| letter_key(tag)).collect()
        };
        let (then_keys, had_keys) = (keys(&then.tags), keys(&had));
        let differ = |tags: &BTreeSet<String>, others: &BTreeSet<String>| -> Vec<_> {
            let these = tags.iter().filter(|it| !others.contains(&letter_key(it)));
            these.map(|it| (member, it.clone())).collect()
        };
        self.fresh.extend(differ(&then.tags, &had_keys));
        self.gone.extend(differ(&had, &then_keys));
    }

    pub(super) async fn write(self, work: &mut Work, plan: &Plan) -> Result<()> {
        add_tags_to_many(work, &plan.area, self.fresh).await?;
        remove_tags_from_many(work, &plan.area, self.gone).await?;
        Ok(())
    }
}

/// What a row did in all products together: the most that it did in one.
pub(super) fn together(before: Option<Outcome>, now: Outcome) -> Outcome {
    let rank = |it: Outcome| match it {
        Outcome::Created => 5,
        Outcome::Added => 4,
        Outcome::Updated => 3,
        Outcome::Unchanged => 2,
        Outcome::Skipped(_) => 1,
        Outcome::DuplicateInFile { .. } | Outcome::Invalid(_) | Outcome::WouldExceedLimit => 0,
    };
    match before {
        Some(before) if rank(before) >= rank(now) => before,
        _ => now,
    }
}
