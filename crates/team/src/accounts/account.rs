//! An account as its owner sees it.

use clavero_rules::{AccountId, Moment, UserId, access::AccountState};

use crate::db::record;

record! {
    /// A business with exactly one owner.
    #[derive(Clone, Debug)]
    pub struct Account {
        /// Its identifier.
        pub id: AccountId,
        /// In its addresses.
        pub slug: String,
        /// Its public number.
        pub hub_id: i64,
        /// Its name.
        pub name: String,
        /// Whose it is.
        pub owner_id: UserId,
        /// Whether it can be worked in.
        pub state: AccountState,
        /// The name in the register of companies.
        pub legal_name: String,
        /// The number the tax office knows it by.
        pub tax_id: String,
        /// Where it is registered.
        pub country: String,
        /// Its registered address.
        pub legal_address: String,
        /// Where its money goes, in the owner's words.
        pub payout: String,
        /// Until when no money goes there, after the account changed hands.
        pub withdrawals_held_until: Option<Moment>,
        /// When it was opened.
        pub created_at: Moment,
        /// When it was closed.
        pub closed_at: Option<Moment>,
        /// Grows with each change.
        pub version: i64,
    }
}
