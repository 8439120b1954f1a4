//! Confirming work: what is confirmed is what was shown, and for more than a thousand people it is signed (B-2, section 12).

use clavero_rules::{
    JobId, Refusal,
    access::{Granted, may},
    bulk::{ActKind, Frozen, JobState, Undo, may_move, must_match, must_sign, needs},
    evidence::{Signed, Typed},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Job,
    act::Params,
    events::JobTold,
    place_of,
    put_together::{self, Wanted, waiting},
    selection::{Selection, found},
    store,
};
use crate::{Error, Occasion, Result, segments::Place, work::Work};

/// What is confirmed, and what a signature is given for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirming {
    /// The work, where it was put together before.
    pub job: Option<Uuid>,
    /// The act; `undo:` stands before it where earlier work is taken back.
    pub kind: String,
    /// What the act is about.
    pub params: Params,
    /// The filter, as it was shown.
    pub filter: String,
    /// How many people were shown.
    pub count: i64,
    /// The checksum over their ids (B-2a).
    pub checksum: String,
    /// Why.
    pub reason: String,
}

/// The proofs that come with a confirmation, as far as the act asks for them.
#[derive(Debug, Default)]
pub struct Proofs<'a> {
    /// The signature.
    pub signed: Option<&'a Signed>,
    /// The name of the area, typed.
    pub typed: Option<Typed>,
}

/// The longest reason.
pub const REASON_MAX: usize = 500;

impl Confirming {
    /// What confirming this work means.
    pub fn of(job: &Job, reason: &str) -> Result<Self> {
        Ok(Self {
            job: Some(job.id.0),
            kind: match job.undo_of {
                Some(_) => format!("undo:{}", job.kind),
                None => job.kind.clone(),
            },
            params: job.params()?,
            filter: job.filter.clone(),
            count: job.total,
            checksum: job.checksum.clone(),
            reason: reason.to_owned(),
        })
    }

    fn rule(&self) -> Result<ActKind> {
        super::act::known(self.kind.strip_prefix("undo:").unwrap_or(&self.kind))
    }

    /// Whether it is signed (section 12).
    pub fn must_be_signed(&self) -> Result<bool> {
        let members = usize::try_from(self.count).unwrap_or(usize::MAX);
        Ok(must_sign(self.rule()?, members).is_needed())
    }

    /// Whether it can be taken back later.
    pub fn has_way_back(&self) -> Result<bool> {
        Ok(needs(self.rule()?).undo == Undo::FromBefore)
    }

    /// What has to be typed, if anything: the name of the area, from which everybody goes (B-6).
    pub fn must_be_typed<'a>(&self, place: &'a Place) -> Result<Option<&'a str>> {
        Ok(needs(self.rule()?)
            .typed
            .then_some(place.area.name.as_str()))
    }

    /// The proof that it was typed, where it has to be.
    pub fn typed(&self, place: &Place, text: &str) -> Result<Option<Typed>> {
        let word = self.must_be_typed(place)?;
        Ok(word.map(|word| Typed::check(word, text)).transpose()?)
    }
}

/// Confirms work that was put together; from here on it runs.
pub async fn confirm(
    on: &Occasion,
    granted: Granted<may::ViewMembers>,
    proofs: Proofs<'_>,
    shown: &Confirming,
) -> Result<JobId> {
    let id = JobId(shown.job.ok_or(Error::Missing("job"))?);
    let mut work = on.begin(granted).await?;
    let job = waiting(&mut work, id).await?;
    let place = place_of(&mut work, &job).await?;
    if Confirming::of(&job, &shown.reason)? != *shown {
        return Err(Refusal::SelectionChanged.into());
    }
    if job.undo_of.is_none() {
        job.act()?.law(&mut work, &place).await?;
        let frozen = store::everybody(&work, id);
        let frozen = found(&mut work, frozen).await?;
        let selected = job.selected()?;
        if !selected.is_named() {
            let again = selected.question(&mut work, &place, job.asked_at).await?;
            let again = found(&mut work, again).await?;
            must_match(frozen.frozen, again.frozen)?;
        }
    }
    begin(work, &place, &job, proofs, shown).await?;
    Ok(id)
}

/// Puts work together and confirms it at once, as a program does that was shown it before.
pub async fn confirm_at_once(
    on: &Occasion,
    granted: Granted<may::ViewMembers>,
    proofs: Proofs<'_>,
    place: &Place,
    wanted: &Wanted,
    shown: &Confirming,
) -> Result<JobId> {
    let mut work = on.begin(granted).await?;
    let (id, found) = put_together::put(&mut work, place, wanted).await?;
    let job = store::hold(&mut work, id).await?;
    job.act()?.law(&mut work, place).await?;
    let expected = Frozen {
        count: u64::try_from(shown.count).unwrap_or_default(),
        ..found.frozen
    };
    must_match(expected, found.frozen)?;
    if shown.checksum != found.checksum {
        return Err(Refusal::SelectionChanged.into());
    }
    begin(work, place, &job, proofs, shown).await?;
    Ok(id)
}

/// Writes that it was confirmed. Work that takes something back moves that other work as well.
pub(super) async fn begin(
    mut work: Work,
    place: &Place,
    job: &Job,
    proofs: Proofs<'_>,
    shown: &Confirming,
) -> Result<()> {
    if shown.reason.chars().count() > REASON_MAX {
        return Err(Error::field("reason", "too-long"));
    }
    if shown.count == 0 {
        return Err(Error::field("ids", "required"));
    }
    if shown.must_be_typed(place)?.is_some() && proofs.typed.is_none() {
        return Err(Error::field("confirm", "required"));
    }
    if shown.must_be_signed()? {
        let signed = proofs
            .signed
            .ok_or_else(|| Error::field("signature", "required"))?;
        work.spend(signed).await?;
    }
    may_move(job.state, JobState::Confirmed)?;
    store::confirm(
        &mut work,
        job.id,
        &shown.reason,
        proofs.signed.map(Signed::id),
    )
    .await?;
    if let Some(source) = job.undo_of {
        let source = store::hold(&mut work, source).await?;
        source.may_be_undone(work.now())?;
        store::put_state(
            &mut work,
            source.id,
            JobState::Undoing,
            &source.stopped,
            None,
        )
        .await?;
    }
    let name = match &place.product {
        Some(product) => &product.name,
        None => &place.area.name,
    };
    let told = JobTold::of("bulk.started", job, name)
        .with("count", shown.count)
        .with("checksum", shown.checksum.as_str());
    let told = match job.selected()? {
        Selection::LetIn { import } => told.with("import", import.to_string()),
        _ => told,
    };
    work.commit(told).await
}
