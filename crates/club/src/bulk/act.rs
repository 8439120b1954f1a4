//! What is to be done to many: which act, and what it is about, as it is asked for, stored and signed.

use clavero_rules::{
    GroupId, Permission, ProductId, Refusal,
    bulk::{self, ActKind, Writes},
    calendar::Date,
    enrolments::end_of,
    roles::Role,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{Error, Result, error::FieldError, groups, segments::Place, work::Scope};

/// What an act is about; each act takes its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(as = BulkParams)]
pub struct Params {
    /// The group to move to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<Uuid>,
    /// The tag to give or to take away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// The role to give.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The last day of access, `2027-01-31`; empty for access without an end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// The product to let into.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<Uuid>,
    /// How the people agreed to be sent offers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// Whether they are written to; asked for beside the act, and kept here because it is confirmed with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(ignore)]
    pub notify: Option<bool>,
}

/// An act on many, with what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// They move to this group.
    ChangeGroup(GroupId),
    /// They are sent the way in.
    ResendAccess,
    /// Their access is blocked.
    Block,
    /// Their blocks are lifted.
    Restore,
    /// They are given this tag.
    Tag(String),
    /// They lose this tag.
    Untag(String),
    /// It is noted that they agreed to be sent offers, and how.
    NoteConsent(String),
    /// They are given this role.
    ChangeRole(Role),
    /// Their access ends after this day, or never.
    SetAccessEnd(Option<Date>),
    /// They are let into this product, and sent the way in if that was asked for.
    GrantProduct(ProductId, bool),
    /// They start over.
    ResetProgress,
    /// They are removed.
    Remove,
    /// They are erased from the whole area, for good.
    Erase,
}

/// The acts by their permanent names, in the order in which they are offered.
pub const NAMES: [&str; 13] = [
    "change_group",
    "resend_access",
    "tag",
    "untag",
    "note_consent",
    "change_role",
    "set_access_end",
    "grant_product",
    "block",
    "restore",
    "reset_progress",
    "remove",
    "erase",
];

/// The longest tag.
const TAG_MAX: usize = 60;
/// The longest sentence about how people agreed.
pub const GROUND_MAX: usize = 300;

impl Act {
    /// The act of this name; nothing if what it is about is not said yet.
    pub fn read(name: &str, params: &Params) -> Result<Self> {
        let needed = |field: &str| Error::field(field, "required");
        Ok(match name {
            "change_group" => {
                Self::ChangeGroup(GroupId(params.group.ok_or_else(|| needed("group"))?))
            }
            "resend_access" => Self::ResendAccess,
            "block" => Self::Block,
            "restore" => Self::Restore,
            "tag" => Self::Tag(tag(params)?),
            "untag" => Self::Untag(tag(params)?),
            "note_consent" => Self::NoteConsent(ground(params)?),
            "change_role" => {
                let role = params.role.as_deref().ok_or_else(|| needed("role"))?;
                let role = Role::from_id(role).ok_or_else(|| Error::field("role", "choose"))?;
                Self::ChangeRole(role)
            }
            "set_access_end" => {
                let until = params.until.as_deref().ok_or_else(|| needed("until"))?;
                Self::SetAccessEnd(match until.trim() {
                    "" => None,
                    day => Some(Date::parse(day).ok_or_else(|| Error::field("until", "date"))?),
                })
            }
            "grant_product" => {
                let product = params.product.ok_or_else(|| needed("product"))?;
                Self::GrantProduct(ProductId(product), params.notify == Some(true))
            }
            "reset_progress" => Self::ResetProgress,
            "remove" => Self::Remove,
            "erase" => Self::Erase,
            _ => return Err(Error::field("action", "choose")),
        })
    }

    /// Its permanent name.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::ChangeGroup(_) => "change_group",
            Self::ResendAccess => "resend_access",
            Self::Block => "block",
            Self::Restore => "restore",
            Self::Tag(_) => "tag",
            Self::Untag(_) => "untag",
            Self::NoteConsent(_) => "note_consent",
            Self::ChangeRole(_) => "change_role",
            Self::SetAccessEnd(_) => "set_access_end",
            Self::GrantProduct(..) => "grant_product",
            Self::ResetProgress => "reset_progress",
            Self::Remove => "remove",
            Self::Erase => "erase",
        }
    }

    /// What is read of people who are put back: who they are, and no facts for a rule.
    pub(super) fn taken_back() -> bulk::Act {
        bulk::Act::Export
    }

    /// As the rules know it: with the facts about what it is about, and the instant that a day means (edge 22).
    pub async fn law(&self, scope: &mut Scope, place: &Place) -> Result<bulk::Act> {
        Ok(match self {
            Self::ChangeGroup(to) => bulk::Act::ChangeGroup(groups::seat(scope, *to).await?),
            Self::ResendAccess => bulk::Act::ResendAccess,
            Self::Block => bulk::Act::Block,
            Self::Restore => bulk::Act::Restore,
            Self::Tag(tag) => bulk::Act::Tag {
                tag: tag.clone(),
                add: true,
            },
            Self::Untag(tag) => bulk::Act::Tag {
                tag: tag.clone(),
                add: false,
            },
            Self::NoteConsent(_) => bulk::Act::NoteConsent,
            Self::ChangeRole(role) => bulk::Act::ChangeRole(*role),
            Self::SetAccessEnd(day) => {
                let end = day.map(|day| end_of(day, &place.clock));
                if end.is_some_and(|end| end <= scope.now()) {
                    return Err(Refusal::GrantEndsInThePast.into());
                }
                bulk::Act::SetAccessEnd(end)
            }
            Self::GrantProduct(product, _) => bulk::Act::GrantProduct(*product),
            Self::ResetProgress => bulk::Act::ResetProgress,
            Self::Remove => bulk::Act::Remove,
            Self::Erase => bulk::Act::Erase,
        })
    }
}

fn tag(params: &Params) -> Result<String> {
    let tag = params.tag.as_deref().unwrap_or_default().trim().to_owned();
    match tag.chars().count() {
        0 => Err(Error::field("tag", "required")),
        long if long > TAG_MAX => Err(Error::field("tag", "too-long")),
        _ => Ok(tag),
    }
}

fn ground(params: &Params) -> Result<String> {
    let ground = params.ground.as_deref().unwrap_or_default().trim();
    match ground.chars().count() {
        0 => Err(Error::field("ground", "required")),
        long if long > GROUND_MAX => Err(Error::Invalid(vec![FieldError {
            field: "ground".to_owned(),
            code: "too-long",
            limit: i64::try_from(GROUND_MAX).unwrap_or_default(),
        }])),
        _ => Ok(ground.to_owned()),
    }
}

/// Whether people are written to, as it was asked for: only what can write is asked to, and what is a letter cannot be
/// asked not to.
pub fn notify(name: &str, asked: Option<bool>) -> Result<Option<bool>> {
    match (bulk::writes(known(name)?), asked) {
        (_, None) | (Writes::Never, Some(false)) | (Writes::Always, Some(true)) => Ok(None),
        (Writes::IfAsked, Some(asked)) => Ok(Some(asked)),
        (Writes::Always, Some(false)) => Err(Error::field("notify", "is-a-letter")),
        (Writes::Never, Some(true)) => Err(Error::field("notify", "no-letter")),
    }
}

/// What the rules call the act of this name.
pub const fn kind_of(name: &str) -> Option<ActKind> {
    Some(match name.as_bytes() {
        b"change_group" => ActKind::ChangeGroup,
        b"resend_access" => ActKind::ResendAccess,
        b"block" => ActKind::Block,
        b"restore" => ActKind::Restore,
        b"tag" | b"untag" => ActKind::Tag,
        b"note_consent" => ActKind::NoteConsent,
        b"change_role" => ActKind::ChangeRole,
        b"set_access_end" => ActKind::SetAccessEnd,
        b"grant_product" => ActKind::GrantProduct,
        b"reset_progress" => ActKind::ResetProgress,
        b"remove" => ActKind::Remove,
        b"erase" => ActKind::Erase,
        _ => return None,
    })
}

/// The act of this name as the rules know it, if there is one here.
pub fn known(name: &str) -> Result<ActKind> {
    kind_of(name).ok_or_else(|| Error::field("action", "choose"))
}

/// The permission behind an act (B-6).
pub fn permission(name: &str) -> Result<Permission> {
    Ok(bulk::needs(known(name)?).permission)
}

/// Whether an act is one on members of an area, whichever products they have; all are acts on people of a product.
pub fn is_for_members(name: &str) -> bool {
    matches!(
        name,
        "resend_access" | "tag" | "untag" | "note_consent" | "erase"
    )
}

/// What an act asks for first: the field of its form, if it has one.
pub fn asks_for(name: &str) -> Option<&'static str> {
    Some(match name {
        "change_group" => "group",
        "tag" | "untag" => "tag",
        "note_consent" => "ground",
        "change_role" => "role",
        "set_access_end" => "until",
        "grant_product" => "product",
        _ => return None,
    })
}
