//! What work would do, told before it is confirmed: some of the people, and how many would be left as they are, and why (B-2).

use std::collections::BTreeMap;

use clavero_rules::bulk::{self, Skipped};
use uuid::Uuid;

use super::{Job, facts::Crowd, selection::Selection, store};
use crate::{Result, db::Sql, segments::Place, work::Scope};

/// So many people are looked at one by one before the work is confirmed.
pub const LOOKED_AT: i64 = 5_000;
/// So many are shown by name.
const SAMPLES: usize = 5;

/// What work would do.
#[derive(Clone, Debug, Default)]
pub struct Foreseen {
    /// How many people were looked at.
    pub looked_at: i64,
    /// How many of them would be left as they are, by why.
    pub skipped: BTreeMap<Skipped, i64>,
    /// Some of them: name, address, and why one would be left as he is.
    pub samples: Vec<(String, String, Option<Skipped>)>,
}

/// Looks at the first people whom a question finds.
pub async fn foresee(
    scope: &mut Scope,
    place: &Place,
    law: &bulk::Act,
    targets: Sql,
) -> Result<Foreseen> {
    foresee_as_left(scope, place, law, targets, BTreeMap::new()).await
}

async fn foresee_as_left(
    scope: &mut Scope,
    place: &Place,
    law: &bulk::Act,
    targets: Sql,
    left: BTreeMap<Uuid, i64>,
) -> Result<Foreseen> {
    let ids = store::first_of(targets, LOOKED_AT);
    let crowd = Crowd::read(scope, place, law, &ids, false).await?;
    let crowd = crowd.only_as_left(left);
    let now = scope.now();
    let mut foreseen = Foreseen::default();
    for person in &crowd.people {
        let answer = crowd.judge(law, person, now).err();
        foreseen.looked_at += 1;
        if let Some(why) = answer {
            *foreseen.skipped.entry(why).or_default() += 1;
        }
        if foreseen.samples.len() < SAMPLES {
            let (name, email) = person.called();
            foreseen
                .samples
                .push((name.to_owned(), email.to_owned(), answer));
        }
    }
    Ok(foreseen)
}

/// The same for work that is put together.
pub async fn foresee_job(scope: &mut Scope, place: &Place, job: &Job) -> Result<Foreseen> {
    if let Some(source) = job.undo_of {
        return taken_back(scope, job, source).await;
    }
    let law = job.act()?.law(scope, place).await?;
    let targets = store::everybody(scope, job.id);
    let left = store::as_left(scope, job.id, 0, LOOKED_AT).await?;
    foresee_as_left(scope, place, &law, targets, left).await
}

async fn taken_back(
    scope: &mut Scope,
    job: &Job,
    source: clavero_rules::JobId,
) -> Result<Foreseen> {
    let mut foreseen = Foreseen {
        looked_at: job.total,
        ..Foreseen::default()
    };
    if job.kind != "grant_product" {
        let changed = store::changed_since(scope, source).await?;
        if changed > 0 {
            foreseen.skipped.insert(Skipped::ChangedSince, changed);
        }
    }
    let some = i64::try_from(SAMPLES).unwrap_or_default();
    let items = store::items(scope, job, "", 0, some).await?;
    foreseen.samples = items
        .into_iter()
        .map(|it| (it.name, it.email, None))
        .collect();
    Ok(foreseen)
}

/// How many people a selection finds now, and its checksum.
pub async fn resolve(
    scope: &mut Scope,
    place: &Place,
    selection: &Selection,
) -> Result<(Sql, super::selection::Found)> {
    let at = scope.now();
    let question = selection.question(scope, place, at).await?;
    let found = super::selection::found(scope, question.clone()).await?;
    Ok((question, found))
}
