//! A file that is applied as a whole or not at all (edge 33): every row is weighed first, and all of them are written in
//! one transaction, which is given up when a row turned faulty meanwhile.

use clavero_rules::imports::{BATCH, Outcome, may_apply_whole};

use super::{
    State,
    job::Counts,
    plan::{Plan, Ready},
    preview::{reason, weigh_all},
    run::{HELD_BACK, Held, fresh},
    store::Source,
};
use crate::{
    Result,
    db::{Value, sql},
    work::Event,
};

/// How often it is tried where rows turn faulty between looking and writing.
const TRIES: usize = 3;
/// How many rows one statement writes.
const AT_ONCE: usize = 100;

/// A row that was looked at: its line, the mark of its address, and what would become of it.
type Weighed = (u64, i64, Outcome);

impl Held {
    /// Applies all rows, or none.
    pub(super) async fn whole(&mut self, plan: &Plan) -> Result<()> {
        if self.job.done > 0 {
            // What was wrong is written down already; only its end is missing.
            return self.end(State::Failed, HELD_BACK.code()).await;
        }
        for _ in 0..TRIES {
            if self.on.app.stopping.is_cancelled() {
                return self.let_go().await;
            }
            let rows = self.look(plan).await?;
            let faults = rows.iter().filter(|it| is_fault(it.2)).count();
            let faults = i64::try_from(faults).unwrap_or(i64::MAX);
            if may_apply_whole(self.job.total, faults).is_err() {
                self.hold_back(&rows).await?;
                return self.end(State::Failed, HELD_BACK.code()).await;
            }
            if self.write_all(plan).await? {
                return self.end(State::Done, "").await;
            }
        }
        self.end(State::Failed, "broken").await
    }

    async fn look(&mut self, plan: &Plan) -> Result<Vec<Weighed>> {
        let mut scope = self
            .on
            .read_admitted(self.account, Some(self.job.by), "machine");
        let mut rows = Vec::new();
        weigh_all(
            &mut scope,
            &self.job,
            plan,
            usize::MAX,
            &mut |_, it, outcome, _| rows.push((it.line, it.mark, outcome)),
        )
        .await?;
        Ok(rows)
    }

    /// Writes every row in one transaction. Answers whether it came to its end; if not, nothing was written.
    async fn write_all(&mut self, plan: &Plan) -> Result<bool> {
        self.on = fresh(&self.on);
        let mut held = self
            .on
            .begin_admitted(self.account, None, "machine")
            .await?;
        self.go_on(&mut held, 0, &Counts::new()).await?;
        held.commit_untold().await?;
        let mut work = self.begun().await?;
        let mut source = Source::of(&self.job);
        if self.job.found.is_named {
            source.take(&mut work, 1).await?;
        }
        let (mut told, mut counts): (Vec<Box<dyn Event>>, _) = (Vec::new(), Counts::new());
        let mut written = 0;
        loop {
            let records = source.take(&mut work, BATCH).await?;
            if records.is_empty() {
                break;
            }
            let ready: Vec<Ready> = records.iter().map(|it| plan.read(it)).collect();
            self.rows(&mut work, plan, &ready, &mut told, &mut counts)
                .await?;
            written += ready.len();
        }
        if counts.contains_key("invalid") {
            return Ok(false);
        }
        self.go_on(&mut work, written, &counts).await?;
        work.commit_all(told).await?;
        self.job.counts = counts;
        Ok(true)
    }

    /// Writes down which rows were faulty, and that the others wait for them.
    async fn hold_back(&mut self, rows: &[Weighed]) -> Result<()> {
        self.on = fresh(&self.on);
        let mut work = self
            .on
            .begin_admitted(self.account, None, "machine")
            .await?;
        let mut counts = Counts::new();
        for some in rows.chunks(AT_ONCE) {
            let values = some.iter().map(|(line, mark, outcome)| {
                let (code, why) = match outcome {
                    Outcome::Invalid(_) => (outcome.code(), reason(*outcome)),
                    _ => ("skipped", "all_or_nothing".to_owned()),
                };
                *counts.entry(code.to_owned()).or_default() += 1;
                [
                    Value::from(self.account),
                    Value::from(self.job.id),
                    Value::from(i64::try_from(*line).unwrap_or(i64::MAX)),
                    Value::from(*mark),
                    Value::from(code),
                    Value::from(why),
                ]
            });
            let values: Vec<_> = values.collect();
            let into = sql(
                "insert into import_row (account_id, job_id, line, address_mark, outcome, reason) values",
            );
            work.exec(into.rows(values)).await?;
        }
        self.go_on(&mut work, rows.len(), &counts).await?;
        work.commit_untold().await?;
        self.job.counts = counts;
        Ok(())
    }
}

fn is_fault(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Invalid(_))
}
