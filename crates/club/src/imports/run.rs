//! Carrying an import out: five hundred rows in one transaction, gone on with by whoever holds the lease, and one closing
//! notice whatever happens (I-7).

use std::collections::HashMap;

use clavero_rules::{
    AccountId, EnrolmentId, JobId, Permission, Refusal, Span, UserId,
    access::{Granted, Requirement, grant, may},
    imports::{BATCH, Dates, Outcome, may_apply_whole},
    messages::Ignored,
    roles::Role,
};
use serde_json::{Value as Json, json};

use super::{
    Job, State,
    apply::{apply, together},
    area,
    job::Counts,
    look,
    plan::{Plan, Ready},
    preview::{not_noted, reason, sends},
    store::{self, Source},
    undo,
    weigh::{consent, repeated, weigh},
};
use crate::{
    Error, Occasion, Result, announcements,
    db::{Value, record, sql},
    letters::Letter,
    members,
    messages::{self, Ground, Noted},
    words::Lang,
    work::{Event, Object, Work},
};

/// For how long whoever carries an import out holds it; each batch holds it anew.
const LEASE: Span = Span::minutes(2);
/// How often an import is begun again where it does not go on.
const TRIES: i64 = 5;

record! {
    struct Due { account_id: AccountId, id: JobId }
}

record! {
    struct Asker { email: String, name: String, lang: Lang, time_zone: String }
}

/// Why a file for all or nothing was not applied.
pub(super) const HELD_BACK: Refusal = Refusal::SomeRowsAreFaulty;

/// An import was begun, or is over.
struct Told {
    kind: &'static str,
    job: JobId,
    name: String,
    data: Json,
    letter: Option<Letter>,
}

impl Event for Told {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("import", self.job)
    }
    fn data(&self) -> Json {
        let mut data = self.data.clone();
        data["name"] = self.name.clone().into();
        data
    }
    fn letters(&self) -> Vec<Letter> {
        self.letter.iter().cloned().collect()
    }
}

/// Says yes to a file: from now on it is applied, whoever goes on with it.
pub async fn commit(on: &Occasion, granted: Granted<may::ImportMembers>, job: &Job) -> Result<()> {
    let actor = granted.actor().clone();
    job.options.must_fit(&actor)?;
    let mut scope = on.read(&granted);
    let (_, dates) = look::count(&mut scope, job).await?;
    let plan = Plan::of(&mut scope, job, dates, &actor).await?;
    if job.options.all_or_nothing {
        may_apply_whole(job.total, 0)?;
    }
    if plan.role.is_some_and(Role::is_team) && !plan.may_assign_roles {
        return Err(Error::field("role", "not-yours"));
    }
    let dates = plan.dates.id();
    let options = super::Options {
        dates: dates.to_owned(),
        ..job.options.clone()
    };
    let mut work = on.begin(granted).await?;
    let account = work.account();
    work.exec_one(
        sql("update import_job set state = 'running', options = $4, changed_at = $5, asked_by = $6, key_id = $7,
                version = version + 1
             where account_id = $1 and id = $2 and version = $3 and state = 'parsed'")
        .bind(account)
        .bind(job.id)
        .bind(job.version)
        .bind(serde_json::to_string(&options)?)
        .bind(on.now)
        .bind(actor.user())
        .bind(actor.key()),
        Error::Stale { now: job.version },
    )
    .await?;
    let told = Told {
        kind: "import.committed",
        job: job.id,
        name: name_of(&plan),
        data: json!({ "rows": job.total, "file": job.hash, "options": options }),
        letter: None,
    };
    work.commit(told).await
}

fn name_of(plan: &Plan) -> String {
    match plan.targets.as_slice() {
        [only] => only.product.name.clone(),
        _ => plan.area.name.clone(),
    }
}

/// Goes on with every import that nobody holds.
pub async fn sweep(on: &Occasion) -> Result<()> {
    let question = sql(
        "select account_id, id from import_job where ended_at is null and locked_until <= $1
                        and state = 'running' order by locked_until, id limit 20",
    );
    let due: Vec<Due> = on.read_open().all(question.bind(on.now)).await?;
    for Due { account_id, id } in due {
        carry_on(on, account_id, id).await?;
    }
    Ok(())
}

/// Goes on with one import, if nobody holds it.
pub async fn carry_on(on: &Occasion, account: AccountId, id: JobId) -> Result<()> {
    let Some(mut held) = Held::take(on, account, id).await? else {
        return Ok(());
    };
    match held.through().await {
        // Somebody else holds it by now, or the store will be asked again later.
        Ok(()) | Err(Error::Stale { .. }) => Ok(()),
        Err(error @ (Error::Busy | Error::InDoubt | Error::Store(_))) if held.job.tries < TRIES => {
            Err(error)
        }
        Err(error) => {
            tracing::warn!(%error, import = %id, "an import broke off");
            held.end(State::Failed, error.code()).await
        }
    }
}

pub(super) struct Held {
    pub(super) on: Occasion,
    pub(super) account: AccountId,
    pub(super) job: Job,
}

impl Held {
    async fn take(on: &Occasion, account: AccountId, id: JobId) -> Result<Option<Self>> {
        let on = fresh(on);
        let mut work = on.begin_admitted(account, None, "machine").await?;
        let taken = work
            .exec(
                sql("update import_job set locked_until = $3, tries = tries + 1, version = version + 1
                     where account_id = $1 and id = $2 and state = 'running' and locked_until <= $4")
                .bind(account)
                .bind(id)
                .bind(on.now + LEASE)
                .bind(on.now),
            )
            .await?;
        let job = store::by_id(&mut work, id).await?;
        work.commit_untold().await?;
        Ok((taken == 1).then_some(Self { on, account, job }))
    }

    async fn through(&mut self) -> Result<()> {
        if self.job.tries > TRIES {
            return self.end(State::Failed, "broken").await;
        }
        let sure = self.job.options.dates().map_or(Dates::None, Dates::Sure);
        let mut work = self.begun().await?;
        let actor = work.actor()?.clone();
        let plan = Plan::of(&mut work, &self.job, sure, &actor).await?;
        drop(work);
        let mut scope = self
            .on
            .read_admitted(self.account, Some(self.job.by), "machine");
        if self.job.options.all_or_nothing {
            return self.whole(&plan).await;
        }
        let mut source = Source::of(&self.job);
        if self.job.found.is_named {
            source.take(&mut scope, 1).await?;
        }
        // What was looked at already is read over.
        let mut over = usize::try_from(self.job.done).unwrap_or_default();
        while over > 0 {
            let skipped = source.take(&mut scope, over.min(BATCH)).await?.len();
            over = if skipped == 0 { 0 } else { over - skipped };
        }
        loop {
            if self.on.app.stopping.is_cancelled() {
                return self.let_go().await;
            }
            let records = source.take(&mut scope, BATCH).await?;
            if records.is_empty() {
                return self.end(State::Done, "").await;
            }
            self.on = fresh(&self.on);
            let ready: Vec<Ready> = records.iter().map(|it| plan.read(it)).collect();
            self.batch(&plan, &ready).await?;
        }
    }

    /// Applies a batch, by the right that the person who said yes has at this instant.
    async fn batch(&mut self, plan: &Plan, ready: &[Ready]) -> Result<()> {
        let mut work = self.begun().await?;
        let mut told: Vec<Box<dyn Event>> = Vec::new();
        let mut counts = self.job.counts.clone();
        self.rows(&mut work, plan, ready, &mut told, &mut counts)
            .await?;
        self.go_on(&mut work, ready.len(), &counts).await?;
        work.commit_all(told).await?;
        self.job.counts = counts;
        Ok(())
    }

    /// Begins a deed of whoever said yes, as he stands now, and through the key with which he said it (8.3.3).
    pub(super) async fn begun(&self) -> Result<Work> {
        let (by, key) = (self.job.by, self.job.key);
        let work = self.on.begin_changing_access_for(self.account, by, key);
        let work = work.await?;
        let _: Granted<may::ImportMembers> = grant(work.actor()?.clone())?;
        Ok(work)
    }

    /// Applies rows and writes what became of each.
    pub(super) async fn rows(
        &self,
        work: &mut Work,
        plan: &Plan,
        ready: &[Ready],
        told: &mut Vec<Box<dyn Event>>,
        counts: &mut Counts,
    ) -> Result<()> {
        let may_assign = work
            .actor()?
            .may(Requirement::Permission(Permission::AssignRoles))
            .is_ok();
        let plan = &Plan {
            may_assign_roles: may_assign,
            ..plan.clone()
        };
        let earlier = repeated(work, self.job.id, ready).await?;
        let mut outcomes: Vec<Option<Outcome>> = vec![None; ready.len()];
        let mut enrolments: Vec<Option<EnrolmentId>> = vec![None; ready.len()];
        let (mut new_to, mut let_in) = (HashMap::new(), Vec::new());
        let mut ignored: Vec<Option<Ignored>> = vec![None; ready.len()];
        for place in 0..plan.places() {
            let weighed = weigh(work, plan, place, ready, &earlier).await?;
            let touched = match plan.whole_area {
                true => area::apply(work, plan, ready, &weighed, told).await?,
                false => apply(work, plan, place, ready, &weighed, self.job.by, told).await?,
            };
            for ((to, why), found) in outcomes.iter_mut().zip(&mut ignored).zip(&weighed) {
                *to = Some(together(*to, found.outcome));
                *why = why.or(found
                    .ignored
                    .filter(|_| found.outcome == Outcome::Unchanged));
            }
            for it in &touched {
                let asked = ready.get(it.n).and_then(|row| row.read.as_ref().ok());
                let row = asked.and_then(|asked| asked.rows.get(place));
                let Some(word) = row.and_then(|row| consent(plan, row)) else {
                    continue;
                };
                let noted =
                    messages::note_consent(work, &plan.area, it.member, word, Ground::File).await?;
                if let (Noted::Ignored(why), Some(to)) = (noted, ignored.get_mut(it.n)) {
                    *to = Some(why);
                }
            }
            for it in touched {
                if let Some(enrolment) = enrolments.get_mut(it.n) {
                    *enrolment = enrolment.or(it.enrolment);
                }
                let_in.extend(it.enrolment.filter(|_| it.fresh));
                if it.fresh && ready.get(it.n).is_some_and(|row| sends(plan, row)) {
                    new_to.insert(it.n, it.member);
                }
            }
        }
        for member in new_to.into_values() {
            let member = members::find(work, plan.area.id, member).await?;
            members::send_access(work, &plan.area, &member).await?;
        }
        undo::note_let_in(work, self.job.id, &let_in).await?;
        let mut rows = Vec::with_capacity(ready.len());
        let told = ready.iter().zip(&outcomes).zip(&enrolments).zip(&ignored);
        for (((it, outcome), enrolment), ignored) in told {
            let Some(outcome) = *outcome else { continue };
            *counts.entry(outcome.code().to_owned()).or_default() += 1;
            rows.push([
                Value::from(self.account),
                Value::from(self.job.id),
                Value::from(i64::try_from(it.line).unwrap_or(i64::MAX)),
                Value::from(it.mark),
                Value::from(outcome.code()),
                Value::from(match ignored {
                    Some(why) => not_noted(*why),
                    None => reason(outcome),
                }),
                Value::from(*enrolment),
            ]);
        }
        let into = sql(
            "insert into import_row (account_id, job_id, line, address_mark, outcome, reason, enrolment_id) values",
        );
        work.exec(into.rows(rows)).await.map(drop)
    }

    /// Writes down how far it got and holds it on. Whoever lost it meanwhile writes nothing.
    pub(super) async fn go_on(
        &mut self,
        work: &mut Work,
        rows: usize,
        counts: &Counts,
    ) -> Result<()> {
        let done = self.job.done + i64::try_from(rows).unwrap_or_default();
        let (account, now) = (work.account(), work.now());
        work.exec_one(
            sql("update import_job set rows_done = $4, counts = $5, tries = 0, locked_until = $6, changed_at = $7,
                    version = version + 1
                 where account_id = $1 and id = $2 and version = $3 and state = 'running'")
            .bind(account)
            .bind(self.job.id)
            .bind(self.job.version)
            .bind(done)
            .bind(serde_json::to_string(counts)?)
            .bind(now + LEASE)
            .bind(now),
            Error::Stale {
                now: self.job.version,
            },
        )
        .await?;
        self.job.version += 1;
        self.job.done = done;
        self.job.tries = 0;
        Ok(())
    }

    pub(super) async fn let_go(&mut self) -> Result<()> {
        let mut work = self
            .on
            .begin_admitted(self.account, None, "machine")
            .await?;
        work.exec(
            sql(
                "update import_job set locked_until = 0, tries = 0, version = version + 1
                 where account_id = $1 and id = $2 and version = $3",
            )
            .bind(self.account)
            .bind(self.job.id)
            .bind(self.job.version),
        )
        .await?;
        work.commit_untold().await
    }

    /// Ends it, with the one notice that it has.
    pub(super) async fn end(&mut self, state: State, why: &'static str) -> Result<()> {
        self.on = fresh(&self.on);
        let mut work = self
            .on
            .begin_admitted(self.account, Some(self.job.by), "machine")
            .await?;
        let now = work.now();
        work.exec_one(
            sql("update import_job set state = $4, reason = $5, ended_at = $6, changed_at = $6, version = version + 1
                 where account_id = $1 and id = $2 and version = $3 and state = 'running'")
            .bind(self.account)
            .bind(self.job.id)
            .bind(self.job.version)
            .bind(state.id())
            .bind(why)
            .bind(now),
            Error::Stale {
                now: self.job.version,
            },
        )
        .await?;
        let data = json!({
            "area": self.job.area.0,
            "product": self.job.product.map(|it| it.0),
            "state": state.id(),
            "rows": self.job.done,
            "outcomes": self.job.counts,
        });
        announcements::import_finished(&mut work, self.job.id, data);
        self.job.reason = why.to_owned();
        let told = self.notice(&mut work, state).await?;
        work.commit(told).await
    }

    async fn notice(&self, work: &mut Work, state: State) -> Result<Told> {
        let area = crate::areas::by_id(work, self.job.area).await?;
        let name = match self.job.product {
            Some(product) => crate::products::by_id(work, product).await?.name,
            None => area.name.clone(),
        };
        let to = asker(work, self.job.by).await?;
        let slug = account_slug(work).await?;
        let count = |code: &str| self.job.counts.get(code).copied().unwrap_or_default();
        let wrote = count("created") + count("added") + count("updated");
        let held_back = self.job.reason == HELD_BACK.code();
        let (kind, entry) = match state {
            State::Done => ("import-finished", "import.finished"),
            _ if held_back => ("import-held-back", "import.held_back"),
            _ => ("import-broke-off", "import.broke_off"),
        };
        let letter = Letter::new(&work.on, kind, self.job.id)
            .to(&to.email, &to.name, to.lang)
            .zone(&to.time_zone)
            .text("name", &name)
            .text("file", &self.job.file_name)
            .number("rows", self.job.done)
            .number("applied", wrote)
            .number("invalid", count("invalid"))
            .link(format!(
                "/a/{slug}/club/{}/imports/{}",
                area.slug, self.job.id
            ));
        Ok(Told {
            kind: entry,
            job: self.job.id,
            name,
            data: json!({ "rows": self.job.done, "counts": self.job.counts }),
            letter: Some(letter),
        })
    }
}

/// The same occasion at this moment: a batch happens when it happens.
pub(super) fn fresh(on: &Occasion) -> Occasion {
    let mut on = on.clone();
    on.now = on.app.clock.now();
    on
}

async fn asker(work: &mut Work, user: UserId) -> Result<Asker> {
    let question = sql("select email, name, lang, time_zone from users where id = $1");
    work.one(question.bind(user), "person").await
}

record! {
    struct Slug { slug: String }
}

async fn account_slug(work: &mut Work) -> Result<String> {
    let account = work.account();
    let row: Slug = work
        .one(
            sql("select slug from account where id = $1").bind(account),
            "account",
        )
        .await?;
    Ok(row.slug)
}
