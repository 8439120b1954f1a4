//! One transfer, with whom it is between and what becomes of the old owner.

use clavero_rules::{
    AccountId, Moment, ProfileId, UserId,
    access::AccountState,
    transfer::{COOLING, OFFER_LIFE, Transfer, TransferState, due},
};
use uuid::Uuid;

use crate::db::record;

record! {
    /// An account on its way from one owner to the next.
    #[derive(Clone, Debug)]
    pub struct Handing {
        /// Which transfer.
        pub id: Uuid,
        /// Of which account.
        pub account_id: AccountId,
        /// In its addresses.
        pub slug: String,
        /// Its name.
        pub account_name: String,
        /// Whether it can be worked in.
        pub account_state: AccountState,
        /// Whose it is at this moment.
        pub owner_id: UserId,
        /// The label; [`Handing::stands`] is where it stands.
        pub state: TransferState,
        /// The owner who offered.
        pub from_user: UserId,
        /// His name.
        pub from_name: String,
        /// His address.
        pub from_email: String,
        /// To whom.
        pub to_user: UserId,
        /// His name.
        pub to_name: String,
        /// His address.
        pub to_email: String,
        /// Whether the new owner's login may be used.
        pub to_enabled: bool,
        /// The profile that the old owner gets; without one, he leaves.
        pub old_owner_profile: Option<ProfileId>,
        /// Its name.
        pub profile_name: Option<String>,
        /// When it was offered.
        pub offered_at: Moment,
        /// When it was accepted.
        pub accepted_at: Option<Moment>,
        /// When it ended.
        pub ended_at: Option<Moment>,
        /// Grows with each step.
        pub version: i64,
    }
}

impl Handing {
    /// What the rules look at.
    pub fn facts(&self) -> Transfer {
        Transfer {
            state: self.state,
            from: self.from_user,
            to: self.to_user,
            offered_at: self.offered_at,
            accepted_at: self.accepted_at,
        }
    }

    /// Where it stands: time decides at use, the label follows later (4.0).
    pub fn stands(&self, now: Moment) -> TransferState {
        due(&self.facts(), now).unwrap_or(self.state)
    }

    /// Whether something can still be done about it.
    pub fn is_underway(&self, now: Moment) -> bool {
        matches!(
            self.stands(now),
            TransferState::Offered | TransferState::Cooling
        )
    }

    /// When the next thing happens by itself: the offer ends, or the account changes hands.
    pub fn next_at(&self) -> Moment {
        match self.accepted_at {
            Some(accepted_at) => accepted_at + COOLING,
            None => self.offered_at + OFFER_LIFE,
        }
    }

    /// The page of the person it was offered to.
    pub fn url(&self) -> String {
        format!("/transfers/{}/{}", self.slug, self.id)
    }

    /// The page of the owner.
    pub fn owner_url(&self) -> String {
        format!("/a/{}/settings/transfer", self.slug)
    }
}
