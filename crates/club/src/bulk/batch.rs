//! One batch: the next people of the work, judged as they are now, changed, and written down with why not (B-3, B-4).

use std::collections::BTreeMap;

use clavero_rules::bulk;
use uuid::Uuid;

use super::{
    Job,
    carry::{self, Became},
    facts::Crowd,
    put_back, store,
    store::{Outcome, Turn},
};
use crate::{
    Result,
    segments::Place,
    work::{Event, Work},
};

/// Changes the next people. Answers what is told, and whether there are more.
pub(super) async fn batch(
    work: &mut Work,
    job: &Job,
    place: &Place,
    size: usize,
) -> Result<(Vec<Box<dyn Event>>, bool)> {
    let limit = i64::try_from(size).unwrap_or(1);
    let turns = store::turns(work, job, limit).await?;
    let (Some(first), Some(last)) = (turns.first(), turns.last()) else {
        return Ok((Vec::new(), false));
    };
    let left = turns.len() == size;
    let became = if job.undo_of.is_some() {
        put_back::put_back(work, job, place, &turns).await?
    } else {
        let law = job.act()?.law(work, place).await?;
        let ids = store::between(work, job.id, first.n, last.n);
        // An erasure holds each person itself, in the order of the deed for one.
        let held = !matches!(law, bulk::Act::Erase);
        let crowd = Crowd::read(work, place, &law, &ids, held).await?;
        let crowd = crowd.only_as_left(store::as_left(work, job.id, first.n, last.n).await?);
        carry::carry(work, job, place, &law, &crowd).await?
    };
    let told = write(work, job, &turns, became).await?;
    Ok((told, left))
}

/// Writes what became of each. Whoever was not found is gone.
async fn write(
    work: &mut Work,
    job: &Job,
    turns: &[Turn],
    became: Vec<(Uuid, Became)>,
) -> Result<Vec<Box<dyn Event>>> {
    let mut became: BTreeMap<_, _> = became.into_iter().collect();
    let (mut done, mut skipped) = (0, 0);
    let mut told: Vec<Box<dyn Event>> = Vec::new();
    let mut outcomes = Vec::with_capacity(turns.len());
    for turn in turns {
        let became = became
            .remove(&turn.target_id)
            .unwrap_or(Became::Skipped(bulk::Skipped::Gone));
        outcomes.push(match became {
            Became::Changed {
                before,
                version,
                event,
                but,
            } => {
                done += 1;
                told.push(event);
                Outcome {
                    n: turn.n,
                    state: "ok",
                    outcome: but.map(|why| why.id().to_owned()).unwrap_or_default(),
                    before,
                    version_after: version,
                }
            }
            Became::Skipped(why) => {
                skipped += 1;
                Outcome {
                    n: turn.n,
                    state: "skipped",
                    outcome: why.id().to_owned(),
                    before: String::new(),
                    version_after: None,
                }
            }
        });
    }
    store::write(work, job.id, &outcomes).await?;
    store::add(work, job.id, done, skipped, 0).await?;
    Ok(told)
}

/// Notes that the next person could not be changed.
pub(super) async fn fail_next(work: &mut Work, job: &Job, why: &str) -> Result<()> {
    let turns = store::turns(work, job, 1).await?;
    for turn in &turns {
        let outcome = Outcome {
            n: turn.n,
            state: "failed",
            outcome: why.to_owned(),
            before: String::new(),
            version_after: None,
        };
        store::write(work, job.id, &[outcome]).await?;
        store::add(work, job.id, 0, 0, 1).await?;
    }
    Ok(())
}
