//! How messages go over the wire.

use std::collections::{BTreeMap, BTreeSet};

use clavero_rules::ProductId;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    Error, Result,
    api::rfc3339,
    bulk::Selection,
    messages::{
        Audience, Delivery, Foreseen, Message, Wanted, Who, audience::kept, class_of, quota,
        read_texts, reasons,
    },
    segments::{Place, Shelf},
    web::Form,
    work::Scope,
};

/// A message to write.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewMessage)]
pub(super) struct Asked {
    /// The product whose people it is for; without it, members of the whole area.
    pub product: Option<Uuid>,
    /// `service` or `marketing`.
    pub class: String,
    /// By language: `en`, `es`, `fr`, `pt`. That of the area is needed.
    pub subject: BTreeMap<String, String>,
    /// By language, as the subjects.
    pub body: BTreeMap<String, String>,
    /// Who gets it; everybody if not said.
    #[serde(default)]
    pub audience: Target,
    /// Kept as a draft and not sent off; a draft that is written anew stays one.
    #[serde(default)]
    pub draft: bool,
    /// How many the preview said would get it; if others match by now, nothing is sent.
    pub expected_count: Option<i64>,
}

/// Who gets a message: ids, a segment or a filter, without whom another filter takes out.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MessageAudience)]
pub(super) struct Target {
    /// These enrolments, or members of an area.
    pub ids: Option<BTreeSet<Uuid>>,
    /// A saved segment by its id, or one that is always there by its name.
    pub segment: Option<String>,
    /// Those whom this filter lets through.
    pub filter: Option<String>,
    /// All but those whom this filter lets through.
    #[serde(default)]
    pub exclude: String,
    /// Whether the blocked are written to as well.
    #[serde(default)]
    pub blocked_too: bool,
}

impl Asked {
    pub(super) async fn place(&self, scope: &mut Scope, area: &str) -> Result<Place> {
        Place::of(scope, area, self.product.map(ProductId)).await
    }

    pub(super) async fn wanted(&self, scope: &mut Scope, place: &Place) -> Result<Wanted> {
        let all = |before: &str, texts: &BTreeMap<String, String>| {
            let pair =
                |(lang, text): (&String, &String)| (format!("{before}_{lang}"), text.clone());
            texts.iter().map(pair).collect::<Vec<_>>()
        };
        let mut pairs = all("subject", &self.subject);
        pairs.extend(all("body", &self.body));
        let mut form = Form::of(pairs);
        let class = class_of(&self.class);
        if class.is_none() {
            form.fail("class", "choose");
        }
        let texts = read_texts(&mut form, place.area.lang);
        form.clean()?;
        let shelf = Shelf::of(scope, place).await?;
        let it = &self.audience;
        let who = match (&it.ids, &it.segment, &it.filter) {
            (None, None, None) => Who::Everybody,
            (Some(ids), None, None) => Who::Chosen(Selection::chosen(ids.clone())?),
            (None, Some(key), None) => Who::Segment(key.clone()),
            (None, None, Some(text)) => {
                kept(place, &shelf, "filter", text)?.map_or(Who::Everybody, Who::Filter)
            }
            _ => return Err(Error::field("audience", "choose")),
        };
        let class = class.ok_or_else(|| Error::field("class", "choose"))?;
        let without = kept(place, &shelf, "exclude", &it.exclude)?;
        Ok(Wanted {
            class,
            texts,
            audience: Audience {
                who,
                without,
                blocked_too: it.blocked_too,
            },
        })
    }
}

/// What would come of a message.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MessagePreview)]
pub(super) struct Looked {
    /// How many people are meant.
    total: i64,
    /// How many of them get it; `expected_count` of the request that sends it.
    eligible: i64,
    /// How many do not, by why: `bounced`, `unsubscribed`, `no_consent`, `blocked` …
    left_out: BTreeMap<&'static str, i64>,
    /// How many speak each language.
    languages: BTreeMap<&'static str, i64>,
    /// How many messages may be sent within 30 days, if that is limited.
    limit: Option<u32>,
    /// How many more after this one, if that is limited.
    left_after: Option<u32>,
    /// Why it cannot be sent now, by its code.
    refused: Option<&'static str>,
}

impl Looked {
    pub(super) fn of(
        place: &Place,
        found: &Foreseen,
        goes: std::result::Result<Option<u32>, clavero_rules::Refusal>,
    ) -> Self {
        Self {
            total: found.total,
            eligible: found.eligible,
            left_out: found
                .left_out
                .iter()
                .map(|(why, n)| (why.id(), *n))
                .collect(),
            languages: found.langs.clone(),
            limit: quota(place).map(|rate| rate.times),
            left_after: goes.ok().flatten(),
            refused: goes.err().map(clavero_rules::Refusal::code),
        }
    }
}

/// A message.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Message)]
pub(super) struct Told {
    id: Uuid,
    product: Option<Uuid>,
    /// `service`, `marketing` or `transactional`.
    class: &'static str,
    /// By language.
    subject: BTreeMap<String, String>,
    /// By language.
    body: BTreeMap<String, String>,
    /// Whom it is for, as text.
    audience: String,
    /// `draft`, `waiting`, `sending`, `sent` or `cancelled`.
    state: &'static str,
    /// Why it went no further: `asked` or `permission`.
    stopped: Option<String>,
    /// When its letters begin to leave.
    leaves_at: Option<String>,
    /// How many people were frozen.
    total: i64,
    /// How many letters were written.
    written: i64,
    /// How many of them a mail server took, or lie on this one.
    arrived: i64,
    /// How many addresses do not exist.
    bounced: i64,
    /// How many letters no mail server took.
    failed: i64,
    /// How many people were left out, by why.
    left_out: BTreeMap<String, i64>,
    created_by: Uuid,
    created_at: String,
    sent_off_at: Option<String>,
    ended_at: Option<String>,
    version: i64,
}

impl Told {
    pub(super) async fn of(scope: &mut Scope, it: Message) -> Result<Self> {
        let left_out = reasons(scope, it.id).await?;
        Ok(Self {
            id: it.id.0,
            product: it.product_id.map(|id| id.0),
            class: it.class.id(),
            subject: serde_json::from_str(&it.subject)?,
            body: serde_json::from_str(&it.body)?,
            audience: it.filter,
            state: it.state.id(),
            stopped: Some(it.stopped).filter(|why| !why.is_empty()),
            leaves_at: it.sent_off_at.map(|_| rfc3339(it.leaves_at)),
            total: it.total,
            written: it.written,
            arrived: it.arrived,
            bounced: it.bounced,
            failed: it.failed,
            left_out: left_out.into_iter().collect(),
            created_by: it.created_by.0,
            created_at: rfc3339(it.created_at),
            sent_off_at: it.sent_off_at.map(rfc3339),
            ended_at: it.ended_at.map(rfc3339),
            version: it.version,
        })
    }

    pub(super) fn version(&self) -> i64 {
        self.version
    }
}

/// A page of messages.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Messages)]
pub(super) struct MessagePage {
    pub items: Vec<Told>,
    /// The cursor of the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// What became of a message for one person.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MessageDelivery)]
pub(super) struct DeliveryTold {
    n: i64,
    member: Uuid,
    /// `waiting`, `queued`, `sent`, `kept`, `bounced`, `failed`, `left_out` or `cancelled`.
    state: &'static str,
    /// Why somebody was left out, or what the mail server said.
    reason: Option<String>,
    name: String,
    email: String,
    changed_at: String,
}

impl DeliveryTold {
    pub(super) fn of(it: Delivery) -> Self {
        Self {
            n: it.n,
            member: it.member_id.0,
            state: it.state.id(),
            reason: Some(it.reason).filter(|why| !why.is_empty()),
            name: it.name,
            email: it.email,
            changed_at: rfc3339(it.changed_at),
        }
    }

    pub(super) fn place(&self) -> i64 {
        self.n
    }
}

/// A page of people.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MessageDeliveries)]
pub(super) struct DeliveryPage {
    pub items: Vec<DeliveryTold>,
    /// `after` of the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<i64>,
}
