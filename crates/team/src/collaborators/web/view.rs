//! What several pages about collaborators show alike: states as badges, clashes side by side, deeds to sign.

use clavero_rules::{
    MembershipId, Moment,
    access::{Granted, MembershipState, grant, may},
};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Result,
    collaborators::{Collaborator, show, signed::Signable},
    people::Draft,
    session::Here,
    web::{Answer, Go, Shell},
};

/// A state: a tone, a picture and a word, never a colour alone.
pub(super) struct Badge {
    pub(super) tone: &'static str,
    pub(super) icon: &'static str,
    pub(super) text: String,
}

impl Badge {
    /// Where somebody stands.
    pub(super) fn of(page: &Shell, state: MembershipState) -> Self {
        let (tone, icon, key) = match state {
            MembershipState::Active => ("good", "check", "collaborators-state-active"),
            MembershipState::Suspended => ("warn", "pause", "collaborators-state-suspended"),
            MembershipState::Removed => ("", "user-minus", "collaborators-state-removed"),
            MembershipState::Left => ("", "log-out", "collaborators-state-left"),
            MembershipState::Expired => ("", "clock", "collaborators-state-expired"),
            MembershipState::Erased => ("", "user-x", "collaborators-state-erased"),
        };
        Self {
            tone,
            icon,
            text: page.t(key),
        }
    }
}

/// Two versions side by side: what is stored now, and what was about to be done (C4).
pub(super) struct Clash {
    /// A name, what is there now, and what was chosen.
    pub(super) rows: Vec<(String, String, String)>,
}

impl Clash {
    /// Of somebody’s access, when this was chosen for it.
    pub(super) fn of(page: &Shell, who: &Collaborator, now: Moment, chosen: &Chosen) -> Self {
        let state = Badge::of(page, who.standing(now)).text;
        let until = end_in_words(page, who.access_until);
        let kept =
            |chosen: &Option<String>, now: &str| chosen.clone().unwrap_or_else(|| now.to_owned());
        let rows = vec![
            (
                page.t("collaborators-access"),
                kept(&chosen.state, &state),
                state,
            ),
            (
                page.t("collaborators-profile"),
                kept(&chosen.profile, &who.profile_name),
                who.profile_name.clone(),
            ),
            (
                page.t("collaborators-until"),
                kept(&chosen.until, &until),
                until,
            ),
        ];
        Self {
            rows: rows
                .into_iter()
                .map(|(name, yours, now)| (name, now, yours))
                .collect(),
        }
    }
}

/// What somebody chose; the rest was to stay.
#[derive(Default)]
pub(super) struct Chosen {
    pub(super) state: Option<String>,
    pub(super) profile: Option<String>,
    pub(super) until: Option<String>,
}

/// The end of an access, or that it has none.
pub(super) fn end_in_words(page: &Shell, until: Option<Moment>) -> String {
    until.map_or_else(
        || page.t("collaborators-no-end"),
        |until| page.datetime(&until),
    )
}

/// The collaborator as he is now, after a deed was refused.
pub(super) async fn again(here: &Here, id: MembershipId) -> Result<Collaborator> {
    let granted: Granted<may::ViewCollaborators> = grant(here.actor.clone())?;
    show(&here.caller.on, &granted, id).await
}

/// Keeps a deed aside and goes to where it is signed (CC-14).
pub(super) async fn to_be_signed<D>(here: &Here, who: &Collaborator, deed: &D) -> Answer
where
    D: Signable + Serialize + DeserializeOwned,
{
    let (on, account) = (&here.caller.on, Some(here.account.id));
    let draft = Draft::keep(on, here.person()?.id, account, D::PURPOSE, deed).await?;
    Go::to(who.url(&format!("/sign/{}/{draft}", D::PURPOSE.id()))).answer()
}

/// A deed that takes something away, asked once more.
pub(super) struct Confirm {
    pub(super) title: String,
    pub(super) action: String,
    pub(super) lines: Vec<String>,
    pub(super) rows: Vec<(String, String)>,
    pub(super) hidden: Vec<(String, String)>,
    pub(super) word: String,
    pub(super) back: String,
    pub(super) back_label: String,
    pub(super) submit: String,
    pub(super) danger: bool,
}

/// A deed about to be signed.
pub(super) struct Sign {
    pub(super) title: String,
    pub(super) lead: String,
    pub(super) action: String,
    pub(super) hidden: Vec<(String, String)>,
    pub(super) rows: Vec<(String, String)>,
    pub(super) back: String,
    pub(super) submit: String,
    pub(super) ready: bool,
}
