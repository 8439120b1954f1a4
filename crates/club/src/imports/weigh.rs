//! What each row of a batch would do: who its address belongs to is asked for all of them at once (I-4).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use clavero_rules::{
    EnrolmentId, GroupId, JobId, MemberId, Moment, ProductId, UserId,
    calendar::{Date, Zone as _},
    enrolments::{AccessStatus, end_of},
    imports::{
        Agreed, Cell, Column, Fault, Invalid, Known, Options as Way, Outcome, Row, Standing, apply,
        cell, outcome,
    },
    messages::{Consent, Ignored, Verdict, consent_verdict},
    roles::Role,
};
use uuid::Uuid;

use super::{
    apply::dates,
    plan::{Plan, Ready, Target},
};
use crate::{
    Result,
    db::{Value, record, sql},
    enrolments, messages, words,
    work::Scope,
};

record! {
    /// Who an address belongs to, and how he stands in the product.
    #[derive(Clone, Debug)]
    pub(super) struct Person {
        pub n: i64,
        pub member_id: MemberId,
        pub user_id: Option<UserId>,
        pub email: String,
        pub email_key: String,
        pub name: String,
        pub lang: String,
        pub external_id: String,
        pub area_role: Option<Role>,
        pub tags: String,
        pub enrolment_id: Option<EnrolmentId>,
        pub role: Option<Role>,
        pub group_id: Option<GroupId>,
        pub blocked_at: Option<Moment>,
        pub removed_at: Option<Moment>,
        pub told_state: Option<String>,
        pub told_starts_at: Option<Moment>,
        pub told_bought_at: Option<Moment>,
        pub told_ends_at: Option<Moment>,
        pub told_by_policy: Option<bool>,
        pub bought: bool,
        pub by_hand: bool,
        pub status: Option<AccessStatus>,
        pub status_until: Option<Moment>,
    }
}

record! {
    struct Earlier { n: i64, line: i64 }
}

/// A row beside whom it is about.
#[derive(Clone, Debug)]
pub(super) struct Weighed {
    pub outcome: Outcome,
    pub person: Option<Person>,
    /// What is known of him in the product, if he is in it.
    pub known: Option<Known>,
    /// Whether his access is closed and the row opens it again.
    pub reopens: bool,
    /// Why what the row says of his consent is not noted.
    pub ignored: Option<Ignored>,
}

impl Weighed {
    /// Whether somebody gets in who did not before: into the product, or among those who work in the whole area.
    pub(super) fn lets_in(&self, plan: &Plan) -> bool {
        let had = self.person.as_ref().and_then(|it| it.area_role);
        match self.outcome {
            Outcome::Created | Outcome::Added => true,
            Outcome::Updated => plan.whole_area && had.is_none(),
            _ => false,
        }
    }
}

const PERSON: &str = "select a.n, m.id as member_id, m.user_id, m.email, m.email_key, m.name, m.lang, m.external_id, m.area_role,
    coalesce((select string_agg(t.tag, '\u{1f}' order by t.tag_key) from member_tag t
              where t.account_id = m.account_id and t.member_id = m.id), '') as tags,
    e.id as enrolment_id, e.role, e.group_id, e.blocked_at, e.removed_at, i.state as told_state,
    i.starts_at as told_starts_at, i.bought_at as told_bought_at, i.ends_at as told_ends_at, i.by_policy as told_by_policy,
    exists (select 1 from access_grant b where b.account_id = e.account_id and b.enrolment_id = e.id
            and b.source in ('purchase', 'subscription', 'bundle', 'ticket')) as bought,
    exists (select 1 from access_grant h where h.account_id = e.account_id and h.enrolment_id = e.id
            and h.source in ('manual', 'staff') and h.state = 'live') as by_hand,
    e.status, e.status_until";

/// Finds whom the rows are about, and how each stands in the product.
async fn people(
    scope: &mut Scope,
    plan: &Plan,
    product: Option<ProductId>,
    ready: &[&Ready],
) -> Result<HashMap<usize, Person>> {
    let key = |it: &&Ready| it.read.as_ref().ok().map(|it| it.address.key.clone());
    let keys: Vec<Option<String>> = ready.iter().map(key).collect();
    let mut asked: Vec<&str> = keys.iter().flatten().map(String::as_str).collect();
    asked.sort_unstable();
    asked.dedup();
    let whose = enrolments::find_people(scope, &plan.area, &asked).await?;
    let meant = keys.iter().enumerate();
    let meant: Vec<(usize, MemberId)> = meant
        .filter_map(|(n, key)| Some((n, *whose.get(key.as_ref()?)?)))
        .collect();
    if meant.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = meant.iter().map(|(n, member)| {
        let n = i64::try_from(*n).unwrap_or_default();
        [Value::from(n), Value::from(*member)]
    });
    let account = scope.account();
    let question = sql("with asked (n, member_id) as (values")
        .rows(rows)
        .and(") ")
        .and(PERSON)
        .with(" from asked a join member m on m.account_id = ?", account)
        .and(" and m.id = a.member_id left join enrolment e on e.account_id = m.account_id and e.member_id = m.id")
        // In a whole area nobody is looked for in a product.
        .with(" and e.product_id = ?", product.unwrap_or(ProductId(Uuid::nil())))
        .and(
            " left join access_grant i on i.account_id = e.account_id and i.enrolment_id = e.id
              and i.source = 'import' and i.source_ref = 'file'",
        );
    let rows: Vec<Person> = scope.all(question).await?;
    let rows = rows.into_iter();
    Ok(rows
        .map(|row| (usize::try_from(row.n).unwrap_or_default(), row))
        .collect())
}

/// Which rows repeat an address of a line before: within the batch, or in one that was applied already.
pub(super) async fn repeated(
    scope: &mut Scope,
    job: JobId,
    ready: &[Ready],
) -> Result<HashMap<usize, u64>> {
    let mut lines = HashMap::new();
    let asked: Vec<&Ready> = ready.iter().collect();
    if asked.iter().any(|it| it.read.is_ok()) {
        let rows = asked
            .iter()
            .enumerate()
            .filter(|(_, it)| it.read.is_ok())
            .map(|(n, it)| {
                [
                    Value::from(i64::try_from(n).unwrap_or_default()),
                    Value::from(it.mark),
                ]
            });
        let account = scope.account();
        let question = sql("with asked (n, mark) as (values")
            .rows(rows)
            // By turns through the few that are asked for: each is looked up in the index of the many.
            .and(") select a.n, min(r.line) as line from asked a cross join import_row r where r.address_mark = a.mark")
            .with(" and r.account_id = ?", account)
            .with(" and r.job_id = ? and r.outcome not in ('invalid', 'duplicate_in_file') group by a.n", job);
        let earlier: Vec<Earlier> = scope.all(question).await?;
        for row in earlier {
            let line = u64::try_from(row.line).unwrap_or_default();
            lines.insert(usize::try_from(row.n).unwrap_or_default(), line);
        }
    }
    let mut seen: HashMap<i64, u64> = HashMap::new();
    within(ready, &mut seen, &mut lines);
    Ok(lines)
}

/// The same among rows that are not written down, for a preview.
pub(super) fn within(
    ready: &[Ready],
    seen: &mut HashMap<i64, u64>,
    lines: &mut HashMap<usize, u64>,
) {
    for (n, it) in ready.iter().enumerate().filter(|(_, it)| it.read.is_ok()) {
        match seen.get(&it.mark) {
            Some(line) => {
                lines.entry(n).or_insert(*line);
            }
            None => {
                seen.insert(it.mark, it.line);
            }
        }
    }
}

/// What each row would do in one product.
pub(super) async fn weigh(
    scope: &mut Scope,
    plan: &Plan,
    place: usize,
    ready: &[Ready],
    earlier: &HashMap<usize, u64>,
) -> Result<Vec<Weighed>> {
    let Some(target) = plan.place(place) else {
        return Ok(Vec::new());
    };
    let asked: Vec<&Ready> = ready.iter().collect();
    let product = target.map(|it| it.product.id);
    let mut found = people(scope, plan, product, &asked).await?;
    let members: BTreeSet<MemberId> = found.values().map(|it| it.member_id).collect();
    let wishes = match plan.columns.contains(&Some(Column::Consent)) {
        true => messages::wishes_of(scope, &members).await?,
        false => BTreeMap::new(),
    };
    let now = scope.now();
    let way = Way {
        skip_buyers: plan.skip_buyers,
        room: None,
    };
    let weighed = ready.iter().enumerate().map(|(n, it)| {
        let person = found.remove(&n);
        let key = it
            .read
            .as_ref()
            .map(|it| it.address.key.as_str())
            .unwrap_or_default();
        let known = person.as_ref().and_then(|person| match target {
            Some(target) => known(plan, target, person),
            None => Some(in_area(person)),
        });
        let owner = key == plan.owner_key
            || person
                .as_ref()
                .is_some_and(|it| it.user_id == Some(plan.owner));
        let standing = match (&person, &known) {
            _ if owner => Standing::Owner,
            (None, _) => Standing::Nobody,
            (Some(_), None) => Standing::Member,
            (Some(person), Some(known)) => Standing::Enrolled {
                known: known.clone(),
                blocked: person.blocked_at.is_some(),
                bought: person.bought,
            },
        };
        let row: Result<Row, Invalid> = match &it.read {
            Ok(asked) => asked.rows.get(place).cloned().ok_or(Invalid {
                column: None,
                fault: Fault::CellCount,
            }),
            Err(invalid) => Err(*invalid),
        };
        let row = row
            .map(|row| spelt(row, known.as_ref()))
            .and_then(|row| not_over(plan, row, known.as_ref()))
            .and_then(|row| yours(plan, row));
        let verdict = row.as_ref().ok().and_then(|row| {
            let member = person.as_ref()?.member_id;
            let (word, day) = consent(plan, row)?;
            let wishes = wishes.get(&member).copied().unwrap_or_default();
            Some(consent_verdict(word, day.map(|day| day.1), wishes))
        });
        let found = outcome(&row, &standing, earlier.get(&n).copied(), way);
        let again = (found == Outcome::Updated)
            .then(|| {
                let (row, known) = (row.as_ref().ok()?, known.as_ref()?);
                Some(reopens(plan, target?, row, person.as_ref()?, known, now))
            })
            .flatten();
        Weighed {
            outcome: match (found, verdict) {
                (Outcome::Unchanged, Some(Verdict::Agree | Verdict::Decline)) => Outcome::Updated,
                _ => found,
            },
            reopens: again.unwrap_or_default(),
            ignored: match verdict {
                Some(Verdict::Ignored(why)) => Some(why),
                _ => None,
            },
            person,
            known,
        }
    });
    Ok(weighed.collect())
}

/// What a row says of consent, and from when to when the day lasts that it tells.
pub(super) fn consent(plan: &Plan, row: &Row) -> Option<(Consent, Option<(Moment, Moment)>)> {
    Some(match row.consent {
        Cell::Keep => return None,
        Cell::Clear | Cell::Set(Agreed::No) => (Consent::No, None),
        Cell::Set(Agreed::Yes) => (Consent::Yes, None),
        Cell::Set(Agreed::On(day)) => {
            let whole = (plan.clock.start_of(day), end_of(day, &plan.clock));
            (Consent::Yes, Some(whole))
        }
    })
}

/// A tag that somebody has is the same tag in another spelling.
fn spelt(mut row: Row, known: Option<&Known>) -> Row {
    if let (Cell::Set(tags), Some(known)) = (&row.tags, known) {
        let same = |tag: &String| {
            let key = words::letter_key(tag);
            let has = known.tags.iter().find(|it| words::letter_key(it) == key);
            has.unwrap_or(tag).clone()
        };
        row.tags = Cell::Set(tags.iter().map(same).collect());
    }
    row
}

/// A last day that has passed is a fault, unless it is what is known already or only recorded (edge 21).
fn not_over(plan: &Plan, row: Row, known: Option<&Known>) -> Result<Row, Invalid> {
    let until = known.and_then(|it| it.access_until);
    match row.access_until {
        Cell::Set(day) if day < plan.today && !plan.record_only && until != Some(day) => {
            Err(Invalid {
                column: Some(Column::AccessUntil),
                fault: Fault::InThePast,
            })
        }
        _ => Ok(row),
    }
}

/// Whether somebody whose access was open once, and is not, gets in again by what the row gives him.
fn reopens(
    plan: &Plan,
    target: &Target,
    row: &Row,
    person: &Person,
    known: &Known,
    now: Moment,
) -> bool {
    let over = |until: Moment| until.0 != 0 && until <= now;
    let closed = match person.status {
        Some(AccessStatus::Active) => person.status_until.is_some_and(over),
        Some(AccessStatus::Expired | AccessStatus::Ended | AccessStatus::SuspendedPayment) => true,
        Some(_) | None => false,
    };
    let then = apply(known, row);
    let started = person.told_starts_at.filter(|_| known.imported);
    let (dates, _) = dates(plan, target, &then, started, now);
    let opens = dates.starts_at <= now && dates.ends_at.is_none_or(|ends_at| now < ends_at);
    closed && opens && then.imported
}

/// A role of the team is given by whoever may give roles when its turn comes.
fn yours(plan: &Plan, row: Row) -> Result<Row, Invalid> {
    match row.role {
        Cell::Set(role) if role.is_team() && !plan.may_assign_roles => Err(Invalid {
            column: Some(Column::Role),
            fault: Fault::RoleNotYours,
        }),
        _ => Ok(row),
    }
}

/// What is known of a member in the whole area, where he has a role or none.
fn in_area(person: &Person) -> Known {
    Known {
        name: said(&person.name),
        role: person.area_role.unwrap_or(Role::Student),
        group: None,
        purchase_date: None,
        language: said(&person.lang),
        tags: tags(&person.tags),
        access_until: None,
        external_id: said(&person.external_id),
        // There is nothing to be let into, so nothing is missing.
        imported: true,
        by_hand: false,
    }
}

/// What is known of somebody, said as a file would say it: what no cell could say counts as nothing said.
fn known(plan: &Plan, target: &Target, person: &Person) -> Option<Known> {
    if person.enrolment_id.is_none() || person.removed_at.is_some() {
        return None;
    }
    let day = |at: Moment| -> Date { plan.clock.local(at).date() };
    let told = person.told_state.as_deref() == Some("live");
    let ends = person
        .told_ends_at
        .filter(|_| person.told_by_policy == Some(false));
    Some(Known {
        name: said(&person.name),
        role: person.role.unwrap_or(Role::Student),
        group: person.group_id.filter(|it| Some(*it) != target.default),
        purchase_date: person.told_bought_at.map(day),
        language: said(&person.lang),
        tags: tags(&person.tags),
        access_until: ends.map(|at| day(Moment(at.0 - 1))),
        external_id: said(&person.external_id),
        imported: told,
        by_hand: person.by_hand,
    })
}

fn said(text: &str) -> Option<String> {
    match cell(text, clavero_rules::imports::Flavour::Exact) {
        Cell::Set(text) => Some(text),
        Cell::Keep | Cell::Clear => None,
    }
}

pub(super) fn tags(joined: &str) -> BTreeSet<String> {
    let all = joined.split('\u{1f}').map(str::trim);
    all.filter(|it| !it.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}
