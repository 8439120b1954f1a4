//! Invitations on the wire.

use clavero_rules::invitations::InviteKind;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    Occasion,
    api::rfc3339,
    invitations::{
        batch::{CheckedList, Verdict},
        store::Invitation,
    },
    session::Here,
};

/// An invitation.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Invitation)]
pub(super) struct Told {
    id: Uuid,
    /// As typed by whoever invited; empty once it is forgotten.
    name: String,
    email: String,
    profile: Profile,
    /// Of the letter.
    lang: &'static str,
    /// `pending`, `accepted`, `declined`, `revoked`, `expired` or `superseded`.
    state: &'static str,
    letter: Letter,
    invited_by: String,
    sent_at: String,
    expires_at: String,
    /// When the access ends by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    access_until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<String>,
    version: i64,
}

/// The profile that is offered.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OfferedProfile)]
pub(super) struct Profile {
    id: Uuid,
    name: String,
}

/// What became of the letter.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = InvitationLetter)]
pub(super) struct Letter {
    /// `queued`, `sent`, `failed` or `link_only`.
    state: &'static str,
    /// What the mail server said.
    #[serde(skip_serializing_if = "String::is_empty")]
    error: String,
}

/// An invitation to send.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewInvitation)]
pub(super) struct New {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) profile: Uuid,
    /// Of the letter: `en`, `es`, `fr` or `pt`; yours if not said.
    pub(super) lang: Option<String>,
    /// For how many days it can be accepted, 1 to 30; 7 if not said.
    pub(super) days: Option<i64>,
    /// When the access ends by itself, RFC 3339.
    pub(super) access_until: Option<String>,
}

/// An invitation that went out, with its link, which is told this once.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SentInvitation)]
pub(super) struct Sent {
    #[serde(flatten)]
    pub(super) invitation: Told,
    pub(super) link: String,
}

/// Somebody on a list.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = InvitedPerson)]
pub(super) struct Person {
    /// The part of the address before the @ if not said.
    pub(super) name: Option<String>,
    pub(super) email: String,
}

/// A list of people to invite with the same profile, up to 100.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = InvitationBatch)]
pub(super) struct Batch {
    pub(super) people: Vec<Person>,
    pub(super) profile: Uuid,
    pub(super) lang: Option<String>,
    pub(super) days: Option<i64>,
    pub(super) access_until: Option<String>,
    /// Only says what would become of each row.
    #[serde(default)]
    pub(super) dry_run: bool,
}

/// What became, or would become, of a list.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = InvitationBatchOutcome)]
pub(super) struct Done {
    dry_run: bool,
    /// How many rows can be sent, of a dry run; how many were sent, otherwise.
    count: usize,
    rows: Vec<Row>,
}

/// One row of a list.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = InvitationBatchRow)]
struct Row {
    name: String,
    email: String,
    /// `ready`, `supersedes`, `sent`, `bad_address`, `name_too_long`, `twice` or `refused`.
    outcome: &'static str,
    /// Why it is refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Uuid>,
    /// Told this once.
    #[serde(skip_serializing_if = "Option::is_none")]
    link: Option<String>,
}

/// What is to be another when it is sent again; what is left out stays.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ResendInvitation)]
pub(super) struct Resending {
    pub(super) profile: Option<Uuid>,
    pub(super) lang: Option<String>,
    pub(super) days: Option<i64>,
    /// RFC 3339, or `null` for no end.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub(super) access_until: End,
}

/// What is said about the end of an access: `null` is something else than nothing.
#[derive(Debug, Default)]
pub(super) enum End {
    /// It was left out.
    #[default]
    AsBefore,
    /// No end.
    Never,
    /// At this moment, as written.
    At(String),
}

impl<'de> Deserialize<'de> for End {
    fn deserialize<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        let said = Option::<String>::deserialize(value)?;
        Ok(said.map_or(Self::Never, Self::At))
    }
}

/// An invitation that waits for your answer.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = WaitingInvitation)]
pub(super) struct Waiting {
    pub(super) id: Uuid,
    /// As in its address.
    pub(super) account: String,
    pub(super) account_name: String,
    pub(super) profile: String,
    pub(super) invited_by: String,
    pub(super) expires_at: String,
}

impl Told {
    pub(super) fn of(on: &Occasion, invitation: Invitation) -> Self {
        let delivery = invitation.delivery(on);
        Self {
            id: invitation.id.0,
            state: invitation.state_at(on.now).id(),
            profile: Profile {
                id: invitation.profile_id.0,
                name: invitation.profile_name,
            },
            lang: invitation.lang.id(),
            letter: Letter {
                state: delivery.id(),
                error: delivery.error().to_owned(),
            },
            name: invitation.name,
            email: invitation.email,
            invited_by: invitation.inviter_name,
            sent_at: rfc3339(invitation.sent_at),
            expires_at: rfc3339(invitation.expires_at),
            access_until: invitation.access_until.map(rfc3339),
            ended_at: invitation.ended_at.map(rfc3339),
            version: invitation.version,
        }
    }
}

impl Done {
    pub(super) fn of(here: &Here, dry_run: bool, list: &CheckedList) -> Self {
        let url = &here.caller.on.app.settings.public_url;
        let row = |row: &crate::invitations::batch::Row| {
            let (mut code, mut id, mut link) = (None, None, None);
            let outcome = match &row.verdict {
                Verdict::Ready(InviteKind::Supersedes) => "supersedes",
                Verdict::Ready(_) => "ready",
                Verdict::BadAddress => "bad_address",
                Verdict::LongName => "name_too_long",
                Verdict::Twice => "twice",
                Verdict::Refused(refusal) => {
                    code = Some(refusal.code());
                    "refused"
                }
                Verdict::Sent(sent) => {
                    id = Some(sent.id.0);
                    link = Some(format!("{url}{}", sent.link));
                    "sent"
                }
            };
            Row {
                name: row.guest.name.clone(),
                email: row.guest.email.clone(),
                outcome,
                code,
                id,
                link,
            }
        };
        Self {
            dry_run,
            count: if dry_run { list.ready() } else { list.sent() },
            rows: list.rows.iter().map(row).collect(),
        }
    }
}
