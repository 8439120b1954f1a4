//! What a file would do, before anybody says yes: counts, and samples of what is wrong (I-4, I-8).

use std::collections::HashMap;

use clavero_rules::{
    access::Actor,
    imports::{BATCH, Column, Dates, Invalid, Outcome, Skip},
    messages::Ignored,
};

use super::{
    Job,
    apply::together,
    job::Counts,
    look,
    plan::{Plan, Ready},
    reader::Record,
    store::Source,
    weigh::{weigh, within},
};
use crate::{Error, Result, work::Scope};

/// So many rows are weighed in a preview; of a longer file, the beginning.
const MOST: usize = 20_000;
/// So many rows that would do nothing are shown.
const SHOWN: usize = 20;

/// A row of a preview.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Its line.
    pub line: u64,
    /// What would become of it.
    pub outcome: Outcome,
    /// Its address, as written.
    pub email: String,
    /// The cell at fault, as written.
    pub cell: String,
}

/// What a file would do.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// How many rows it has.
    pub rows: i64,
    /// How many of them were weighed.
    pub weighed: i64,
    /// How many would have which outcome.
    pub counts: Counts,
    /// How many letters would leave.
    pub letters: i64,
    /// How many people whose access is closed would get in again.
    pub let_in_again: i64,
    /// What is wrong, and what would be left alone.
    pub samples: Vec<Shown>,
    /// Whether dates can be read in two ways and nobody chose one (I-3).
    pub doubtful: bool,
    /// Why the file cannot be applied as a whole.
    pub refused: Option<clavero_rules::Refusal>,
}

/// Weighs a file without writing anything.
pub async fn preview(scope: &mut Scope, job: &Job, actor: &Actor) -> Result<Preview> {
    let (rows, dates) = look::count(scope, job).await?;
    let mut preview = Preview {
        rows,
        doubtful: matches!(dates, Dates::Doubtful(_)) && job.options.dates().is_none(),
        ..Preview::default()
    };
    let plan = match Plan::of(scope, job, dates, actor).await {
        Ok(plan) => plan,
        Err(Error::Refused(refusal)) => {
            preview.refused = Some(refusal);
            return Ok(preview);
        }
        Err(other) => return Err(other),
    };
    weigh_all(
        scope,
        job,
        &plan,
        MOST,
        &mut |record, _, outcome, beside| {
            preview.weighed += 1;
            preview.letters += i64::from(beside.letter);
            preview.let_in_again += i64::from(beside.reopens);
            *preview.counts.entry(outcome.code().to_owned()).or_default() += 1;
            if preview.samples.len() < SHOWN && !outcome.writes() && outcome != Outcome::Unchanged {
                preview.samples.push(sample(job, record, outcome));
            }
        },
    )
    .await?;
    Ok(preview)
}

fn sample(job: &Job, record: &Record, outcome: Outcome) -> Shown {
    let cell = |column| record.cell(&job.columns, column).unwrap_or_default();
    Shown {
        line: record.line,
        outcome,
        email: short(cell(Column::Email)),
        cell: match outcome {
            Outcome::Invalid(Invalid {
                column: Some(column),
                ..
            }) => short(cell(column)),
            _ => String::new(),
        },
    }
}

/// What a row would do beside its outcome.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Beside {
    /// A letter leaves.
    pub letter: bool,
    /// Somebody whose access is closed gets in again.
    pub reopens: bool,
}

/// Weighs the rows of a file from its beginning on, without writing: what would become of each, and what beside.
pub(super) async fn weigh_all(
    scope: &mut Scope,
    job: &Job,
    plan: &Plan,
    most: usize,
    sink: &mut (dyn FnMut(&Record, &Ready, Outcome, Beside) + Send),
) -> Result<()> {
    let mut source = Source::of(job);
    if job.found.is_named {
        source.take(scope, 1).await?;
    }
    let (mut seen, mut done) = (HashMap::new(), 0);
    loop {
        let records = source.take(scope, BATCH).await?;
        if records.is_empty() || done >= most {
            return Ok(());
        }
        done += records.len();
        let ready: Vec<Ready> = records.iter().map(|it| plan.read(it)).collect();
        let mut earlier = HashMap::new();
        within(&ready, &mut seen, &mut earlier);
        let mut outcomes: Vec<Option<Outcome>> = vec![None; ready.len()];
        let mut besides = vec![Beside::default(); ready.len()];
        for place in 0..plan.places() {
            let weighed = weigh(scope, plan, place, &ready, &earlier).await?;
            for ((to, beside), (it, found)) in outcomes
                .iter_mut()
                .zip(&mut besides)
                .zip(ready.iter().zip(weighed))
            {
                beside.reopens |= found.reopens;
                beside.letter |= found.lets_in(plan) && sends(plan, it);
                *to = Some(together(*to, found.outcome));
            }
        }
        for (((record, it), outcome), beside) in
            records.iter().zip(&ready).zip(outcomes).zip(besides)
        {
            if let Some(outcome) = outcome {
                sink(record, it, outcome, beside);
            }
        }
    }
}

fn short(cell: &str) -> String {
    cell.chars().filter(|c| !c.is_control()).take(60).collect()
}

/// Whether somebody new is sent the way in: as his row says, else as was chosen for the file.
pub(super) fn sends(plan: &Plan, it: &Ready) -> bool {
    let row = it.read.as_ref().ok().and_then(|it| it.rows.first());
    match row.map(|row| &row.send_access) {
        Some(clavero_rules::imports::Cell::Set(own)) => *own,
        _ => plan.send_access,
    }
}

/// What a report says where a consent was not noted.
pub(super) fn not_noted(why: Ignored) -> String {
    format!("{}: {}", Column::Consent.id(), why.id())
}

/// Why a row had its outcome, as the report says it: a code, and after a colon the column at fault or the other line.
pub fn reason(outcome: Outcome) -> String {
    match outcome {
        Outcome::Invalid(Invalid { column, fault }) => match column {
            Some(column) => format!("{}: {}", column.id(), fault.id()),
            None => fault.id().to_owned(),
        },
        Outcome::Skipped(why) => Skip::id(why).to_owned(),
        Outcome::DuplicateInFile { line } => format!("line {line}"),
        _ => String::new(),
    }
}
