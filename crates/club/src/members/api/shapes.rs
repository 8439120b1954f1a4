//! How members and enrolments travel.

use clavero_rules::{Moment, calendar::Date, roles::Role};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{Error, Result, api::rfc3339, enrolments::Enrolment, members::Member};

/// A member.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Member)]
pub(super) struct Told {
    id: Uuid,
    email: String,
    name: String,
    lang: String,
    tags: Vec<String>,
    /// Addresses that lead to the same member, because he had them before.
    former_emails: Vec<String>,
    /// What the member is in every product of the area that knows roles.
    #[serde(skip_serializing_if = "Option::is_none")]
    area_role: Option<&'static str>,
    joined_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_access_at: Option<String>,
    /// Whether there is a login.
    has_login: bool,
    enrolments: Vec<ToldEnrolment>,
    version: i64,
}

/// One member in one product.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Enrolment)]
pub(super) struct ToldEnrolment {
    id: Uuid,
    product: Uuid,
    product_name: String,
    role: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<Uuid>,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    access_until: Option<String>,
    blocked: bool,
    access_type: &'static str,
    /// In hundredths of a percent; absent where nothing counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    progress_bp: Option<i64>,
    /// Of an event 1 once the person was there, of a file once it was downloaded.
    pages_done: i64,
    /// Of an event and of a file 1: there is one thing to do.
    pages_total: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    completed_at: Option<String>,
    engagement: &'static str,
    engagement_score: i64,
    /// When it was last counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    engagement_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_access_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_access_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    purchased_at: Option<String>,
    version: i64,
}

/// People to add.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewMembers {
    pub(super) people: Vec<Person>,
    /// Each as a bonus. Left out where they are to work in the whole area.
    #[serde(default)]
    pub(super) products: Vec<Uuid>,
    /// Whether they are to have a role of the team in every product of the area that knows roles, today and later.
    #[serde(default)]
    pub(super) whole_area: bool,
    /// `student` if left out. Roles of the team take `club.roles.assign` as well.
    pub(super) role: Option<String>,
    pub(super) group: Option<Uuid>,
    /// The last day, such as 2026-12-10; the products’ own duration if left out.
    pub(super) until: Option<String>,
    /// Whether they are sent the way in.
    #[serde(default)]
    pub(super) send_access: bool,
}

/// Somebody to add.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewMember)]
pub(super) struct Person {
    pub(super) email: String,
    #[serde(default)]
    pub(super) name: String,
    pub(super) lang: Option<String>,
}

/// What came of adding.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AddedMembers)]
pub(super) struct Counts {
    pub(super) created: u32,
    pub(super) added: u32,
    pub(super) updated: u32,
    pub(super) unchanged: u32,
}

/// Explanations, one per product.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MemberAccess)]
pub(super) struct Access {
    pub(super) items: Vec<serde_json::Value>,
}

/// Where to move.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ToGroup {
    pub(super) group: Uuid,
}

/// What to become.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ToRole {
    pub(super) role: String,
}

/// Until when.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AccessEnd)]
pub(super) struct Until {
    /// The last day, such as 2026-12-10, on the area’s clock; absent for no end.
    pub(super) until: Option<String>,
}

/// Why a page is marked as completed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = WaivePage)]
pub(super) struct ToWaive {
    pub(super) reason: String,
}

/// A block.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = BlockAccess)]
pub(super) struct ToBlock {
    /// Why, for the team: up to 500 characters.
    pub(super) reason: Option<String>,
}

/// Where access stands after an act.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AccessStands)]
pub(super) struct Stands {
    pub(super) status: &'static str,
}

/// Something that a member did.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MemberActivity)]
pub(super) struct Did {
    /// `accessed`, `page_viewed`, `page_completed`, `page_undone`, `quiz_submitted`, `posted`, `commented`, `reacted`,
    /// `event_attended` or `downloaded`.
    pub(super) kind: String,
    pub(super) page: Option<Uuid>,
    #[serde(default)]
    pub(super) seconds: i64,
    #[serde(default)]
    pub(super) position: i64,
    /// 0 to 10,000; absent for a quiz that is not graded.
    pub(super) score_bp: Option<i64>,
    /// What the act is known by where it was told: told twice, it counts once.
    #[serde(default)]
    pub(super) key: String,
}

/// What followed from it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MemberActivityNoted)]
pub(super) struct Noted {
    /// Whether it was new.
    pub(super) fresh: bool,
    pub(super) enrolment: ToldEnrolment,
}

pub(super) fn role(text: &str) -> Result<Role> {
    Role::from_id(text).ok_or_else(|| Error::field("role", "choose"))
}

pub(super) fn day(text: Option<&str>) -> Result<Option<Date>> {
    let read = |text: &str| Date::parse(text).ok_or_else(|| Error::field("until", "date"));
    text.map(read).transpose()
}

fn known(at: Moment) -> Option<String> {
    (at.0 != 0).then(|| rfc3339(at))
}

pub(super) fn told(
    it: Member,
    tags: Vec<String>,
    former: Vec<String>,
    all: Vec<Enrolment>,
) -> Told {
    Told {
        id: it.id.0,
        area_role: it.area_role.map(Role::id),
        joined_at: rfc3339(it.created_at),
        last_access_at: known(it.last_access_at),
        has_login: it.user_id.is_some(),
        enrolments: all.into_iter().map(told_enrolment).collect(),
        email: it.email,
        name: it.name,
        lang: it.lang,
        tags,
        former_emails: former,
        version: it.version,
    }
}

pub(super) fn told_enrolment(it: Enrolment) -> ToldEnrolment {
    ToldEnrolment {
        id: it.id.0,
        product: it.product_id.0,
        product_name: it.product_name,
        role: it.role.id(),
        group: it.group_id.map(|id| id.0),
        status: it.status.id(),
        access_until: known(it.access_until),
        blocked: it.blocked_at.is_some(),
        access_type: it.access_type.id(),
        progress_bp: Some(it.progress_bp).filter(|bp| *bp >= 0),
        pages_done: it.pages_done,
        pages_total: it.pages_total,
        completed_at: known(it.completed_at),
        engagement: it.engagement.id(),
        engagement_score: it.engagement_score,
        engagement_at: known(it.engagement_at),
        first_access_at: known(it.first_access_at),
        last_access_at: known(it.last_access_at),
        purchased_at: known(it.purchased_at),
        version: it.version,
    }
}
