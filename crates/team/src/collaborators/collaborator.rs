//! One collaborator as the account sees him: who he is, his one profile, where his access stands and why.

use clavero_rules::{
    MembershipId, Moment, PermissionSet, ProfileId, UserId,
    access::{Grounds, MembershipState},
    collaborators::Target,
};

use crate::{Error, Result, db::record, letters::Letter, words::Lang, work::Scope};

record! {
    /// A collaborator of an account.
    #[derive(Debug, Clone)]
    pub struct Collaborator {
        /// His membership.
        pub id: MembershipId,
        /// Who he is.
        pub user: UserId,
        /// His name.
        pub name: String,
        /// As compared and sorted by.
        pub name_key: String,
        /// His address.
        pub email: String,
        /// When he last changed it (C13).
        pub email_changed_at: Option<Moment>,
        /// Whether the operator turned his login off (C7).
        pub user_disabled: bool,
        /// His language.
        pub lang: Lang,
        /// His time zone.
        pub time_zone: String,
        /// Whether the account is his own: then nothing here applies to him (C6).
        pub is_owner: bool,
        /// The profile.
        pub profile: ProfileId,
        /// Its name.
        pub profile_name: String,
        /// What it allows today.
        pub permissions: PermissionSet,
        /// Whether it was archived after the access ended.
        pub profile_archived: bool,
        /// The label; [`Collaborator::standing`] is where he stands.
        pub state: MembershipState,
        /// When access ends by itself.
        pub access_until: Option<Moment>,
        /// The last reminder sent, in days before that end (C9).
        pub reminded_days: Option<i64>,
        /// When he became a collaborator.
        pub created_at: Moment,
        /// When access ended, if it did.
        pub ended_at: Option<Moment>,
        /// When he last entered.
        pub last_entered_at: Option<Moment>,
        /// Whether he is inside now.
        pub inside: bool,
        /// Whether an accepted invitation is a reason for the access.
        pub direct: bool,
        /// Whether a partner's work is one.
        pub partner: bool,
        /// Whether a support session is one.
        pub operator: bool,
        /// The partner whose work is one, by name.
        pub via: Option<String>,
        /// The slug of the account.
        pub slug: String,
        /// Its name.
        pub account_name: String,
        /// Grows with each change.
        pub version: i64,
    }
}

/// Where an access stands at this moment: the end date decides at use, the label follows later (4.0, C9).
pub fn standing_now(state: MembershipState, until: Option<Moment>, now: Moment) -> MembershipState {
    match (state, until) {
        (MembershipState::Active | MembershipState::Suspended, Some(until)) if until <= now => {
            MembershipState::Expired
        }
        (state, _) => state,
    }
}

impl Collaborator {
    /// Where he stands at this moment.
    pub fn standing(&self, now: Moment) -> MembershipState {
        standing_now(self.state, self.access_until, now)
    }

    /// Whether his access has not ended, suspended or not.
    pub fn is_here(&self, now: Moment) -> bool {
        matches!(
            self.standing(now),
            MembershipState::Active | MembershipState::Suspended
        )
    }

    /// When his access ended: the date itself, if that is what ended it.
    pub fn ended(&self, now: Moment) -> Option<Moment> {
        self.ended_at
            .or_else(|| self.access_until.filter(|until| *until <= now))
    }

    /// The reasons for his access that live.
    pub fn grounds(&self) -> Grounds {
        Grounds {
            direct: self.direct,
            partner: self.partner,
            operator: self.operator,
        }
    }

    /// What stays when only the accepted invitation stops being a reason (C8).
    pub fn grounds_without_invitation(&self) -> Grounds {
        Grounds {
            direct: false,
            ..self.grounds()
        }
    }

    /// What the rules look at.
    pub fn target(&self, now: Moment) -> Target {
        Target {
            user: self.user,
            is_owner: self.is_owner,
            membership_id: self.id,
            state: self.standing(now),
            allowed: self.permissions,
            until: self.access_until,
            ended_at: self.ended(now),
        }
    }

    /// Goes on only with the version that the deed was decided on (C4).
    pub(super) fn unchanged_since(&self, version: i64) -> Result<()> {
        if self.version == version {
            Ok(())
        } else {
            Err(Error::Stale { now: self.version })
        }
    }

    /// A letter to him about this change of his access, in his language.
    pub(super) fn letter(&self, scope: &Scope, kind: &'static str) -> Letter {
        Letter::new(&scope.on, kind, format!("{}:{}", self.id, self.version))
            .to(&self.email, &self.name, self.lang)
            .zone(&self.time_zone)
            .text("account", &self.account_name)
            .text("profile", &self.profile_name)
    }

    /// The address of a page about him.
    pub fn url(&self, rest: &str) -> String {
        format!("/a/{}/collaborators/{}{rest}", self.slug, self.id)
    }
}
