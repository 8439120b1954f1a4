//! How bulk work goes over the wire.

use std::collections::{BTreeMap, BTreeSet};

use clavero_rules::Refusal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    Error, Result,
    api::rfc3339,
    bulk::{
        Confirming, Foreseen, Item, Job, Params, Selection, Wanted, notify, selection::Found, store,
    },
    segments::{self, Narrowed, Place, Shelf},
    work::Scope,
};

/// What is asked for.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = BulkAsked)]
pub(super) struct Asked {
    /// `change_group`, `resend_access`, `tag`, `untag`, `note_consent`, `change_role`, `set_access_end`, `grant_product`, `block`,
    /// `restore`, `reset_progress`, `remove` or `erase`.
    pub action: String,
    /// What the act is about.
    #[serde(default)]
    pub params: Params,
    /// Who.
    pub target: Target,
    /// Why; the team reads it.
    #[serde(default)]
    pub reason: String,
    /// Whether the people are written to: `grant_product` sends them the way in if it is `true`; `resend_access` is a letter
    /// in any case, and no other act has one.
    pub notify: Option<bool>,
    /// For `erase`: the name of the area, as the preview asks for it.
    #[serde(default)]
    pub confirm: String,
}

/// Who is meant: ids, or all whom a filter lets through but some.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = BulkTarget)]
pub(super) struct Target {
    /// These enrolments, or members of an area.
    pub ids: Option<BTreeSet<Uuid>>,
    /// All whom this filter lets through; empty for everybody.
    pub filter: Option<String>,
    /// Parts of a name or an address.
    #[serde(default)]
    pub q: String,
    /// Whether the team is meant too.
    #[serde(default)]
    pub team: bool,
    /// All but these.
    #[serde(default)]
    pub minus: BTreeSet<Uuid>,
    /// How many the preview told of.
    pub expected_count: Option<i64>,
    /// The checksum that the preview told of.
    pub checksum: Option<String>,
}

impl Asked {
    pub(super) async fn wanted(&self, scope: &mut Scope, place: &Place) -> Result<Wanted> {
        let notify = notify(&self.action, self.notify.or(self.params.notify))?;
        let selection = match (&self.target.ids, &self.target.filter) {
            (Some(ids), None) => Selection::chosen(ids.clone())?,
            (None, Some(text)) => {
                let shelf = Shelf::of(scope, place).await?;
                let filter = segments::read(text, &shelf)?;
                let narrowed = Narrowed {
                    search: self.target.q.clone(),
                    team: self.target.team,
                };
                Selection::all_but(place, &filter, &narrowed, self.target.minus.clone())?
            }
            _ => return Err(Error::field("target", "choose")),
        };
        Ok(Wanted {
            kind: self.action.clone(),
            params: Params {
                notify,
                ..self.params.clone()
            },
            selection,
        })
    }

    /// What is confirmed: what the preview told of, if it is what is found now (B-2).
    pub(super) async fn shown(
        &self,
        wanted: &Wanted,
        place: &Place,
        scope: &mut Scope,
        found: &Found,
    ) -> Result<Confirming> {
        let (count, checksum) = (self.target.expected_count, self.target.checksum.as_ref());
        if self.target.filter.is_some() && (count.is_none() || checksum.is_none()) {
            return Err(Error::field("target.expected_count", "required"));
        }
        let other = count.is_some_and(|count| count != found.count())
            || checksum.is_some_and(|checksum| *checksum != found.checksum);
        if other {
            return Err(Refusal::SelectionChanged.into());
        }
        let filter = match &wanted.selection {
            Selection::AllBut { .. } => {
                let shelf = Shelf::of(scope, place).await?;
                segments::written(&wanted.selection.filter(place)?, &shelf)
            }
            _ => String::new(),
        };
        Ok(Confirming {
            job: None,
            kind: wanted.kind.clone(),
            params: wanted.params.clone(),
            filter,
            count: found.count(),
            checksum: found.checksum.clone(),
            reason: self.reason.clone(),
        })
    }
}

/// Why work is taken back.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = BulkUndo)]
pub(super) struct Undoing {
    /// Why; the team reads it.
    #[serde(default)]
    pub reason: String,
}

/// What work would do.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BulkPreview)]
pub(super) struct Looked {
    /// How many people.
    count: i64,
    /// SHA-256 over their ids in order.
    checksum: String,
    /// Whether it has to be signed.
    must_be_signed: bool,
    /// What has to come along as `confirm`; absent where nothing has to.
    #[serde(skip_serializing_if = "Option::is_none")]
    confirm: Option<String>,
    /// Whether it can be taken back later.
    has_way_back: bool,
    /// How many people were looked at one by one.
    looked_at: i64,
    /// How many of them would be left as they are, by why.
    skipped: BTreeMap<String, i64>,
    /// Some of them.
    samples: Vec<Sample>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BulkSample)]
struct Sample {
    name: String,
    email: String,
    /// Why this one would be left as he is.
    skipped: Option<String>,
}

impl Looked {
    pub(super) fn of(
        place: &Place,
        wanted: &Wanted,
        found: &Found,
        foreseen: Foreseen,
    ) -> Result<Self> {
        let confirming = Confirming {
            job: None,
            kind: wanted.kind.clone(),
            params: Params::default(),
            filter: String::new(),
            count: found.count(),
            checksum: String::new(),
            reason: String::new(),
        };
        Ok(Self {
            count: found.count(),
            checksum: found.checksum.clone(),
            must_be_signed: confirming.must_be_signed()?,
            confirm: confirming.must_be_typed(place)?.map(str::to_owned),
            has_way_back: confirming.has_way_back()?,
            looked_at: foreseen.looked_at,
            skipped: foreseen
                .skipped
                .into_iter()
                .map(|(why, n)| (why.id().to_owned(), n))
                .collect(),
            samples: foreseen
                .samples
                .into_iter()
                .map(|(name, email, why)| Sample {
                    name,
                    email,
                    skipped: why.map(|why| why.id().to_owned()),
                })
                .collect(),
        })
    }
}

/// A piece of work.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BulkJob)]
pub(crate) struct Told {
    id: Uuid,
    product: Option<Uuid>,
    action: String,
    params: Params,
    /// Whether the people are written to.
    notify: bool,
    filter: String,
    /// `confirmed`, `running`, `done`, `done_with_failures`, `cancelled`, `undoing`, `undone` or `undone_partly`.
    state: &'static str,
    /// Why it stopped before its end: `asked` or `permission`.
    #[serde(skip_serializing_if = "String::is_empty")]
    stopped: String,
    total: i64,
    checksum: String,
    done: i64,
    skipped: i64,
    failed: i64,
    /// How many were left as they are, by why.
    outcomes: BTreeMap<String, i64>,
    reason: String,
    asked_by: Uuid,
    created_at: Option<String>,
    ended_at: Option<String>,
    /// The work that this takes back.
    undo_of: Option<Uuid>,
    /// Until when it can be taken back.
    undo_until: Option<String>,
}

impl Told {
    pub(super) async fn of(scope: &mut Scope, job: Job) -> Result<Self> {
        let outcomes = store::outcomes(scope, job.id).await?;
        Ok(Self {
            id: job.id.0,
            product: job.product_id.map(|id| id.0),
            notify: job.writes()?,
            params: Params {
                notify: None,
                ..job.params()?
            },
            state: job.state.id(),
            outcomes: outcomes.into_iter().map(|it| (it.outcome, it.n)).collect(),
            action: job.kind,
            filter: job.filter,
            stopped: job.stopped,
            total: job.total,
            checksum: job.checksum,
            done: job.done,
            skipped: job.skipped,
            failed: job.failed,
            reason: job.reason,
            asked_by: job.asked_by.0,
            created_at: Some(rfc3339(job.created_at)),
            ended_at: job.ended_at.map(rfc3339),
            undo_of: job.undo_of.map(|id| id.0),
            undo_until: job.undo_until.map(rfc3339),
        })
    }
}

/// What became of one person.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BulkItem)]
pub(super) struct ItemTold {
    n: i64,
    /// The enrolment, or the member of an area.
    id: Uuid,
    /// `waiting`, `ok`, `skipped` or `failed`.
    state: String,
    /// Why nothing was changed; for somebody who was, why no letter went with it.
    outcome: Option<String>,
    name: String,
    email: String,
}

impl ItemTold {
    pub(super) fn of(it: Item) -> Self {
        Self {
            n: it.n,
            id: it.target_id,
            state: it.state,
            outcome: Some(it.outcome).filter(|it| !it.is_empty()),
            name: it.name,
            email: it.email,
        }
    }

    pub(super) fn place(&self) -> i64 {
        self.n
    }
}

/// A page of work.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BulkJobs)]
pub(super) struct JobPage {
    pub items: Vec<Told>,
    /// The cursor of the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// A page of people.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BulkItems)]
pub(super) struct ItemPage {
    pub items: Vec<ItemTold>,
    /// `after` of the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<i64>,
}
