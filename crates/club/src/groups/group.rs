//! A group and an offer as stored.

use clavero_rules::{GroupId, Moment, OfferId};

use crate::db::record;

record! {
    /// A group of a product.
    #[derive(Debug, Clone)]
    pub struct Group {
        /// Its identifier.
        pub id: GroupId,
        /// As written.
        pub name: String,
        /// Whether new people come into it.
        pub is_default: bool,
        /// What another system calls it; empty if none does.
        pub external_id: String,
        /// How many people sit in it.
        pub people: i64,
        /// Grows with each change.
        pub version: i64,
    }
}

record! {
    /// What a product is sold by.
    #[derive(Debug, Clone)]
    pub struct Offer {
        /// Its identifier.
        pub id: OfferId,
        /// As the seller’s platform writes it.
        pub code: String,
        /// As written here.
        pub name: String,
        /// The plan it sells, as the platform writes it; empty for none.
        pub plan: String,
        /// The group that its buyers come into; the default one if none.
        pub group_id: Option<GroupId>,
        /// Seats beyond the buyer’s own (0 to 3).
        pub plus_seats: i64,
        /// How many charges there are, if they are counted.
        pub cycles: Option<i64>,
        /// The price in minor units.
        pub amount: i64,
        /// ISO 4217; empty if not said.
        pub currency: String,
        /// Since when it is not sold any more.
        pub retired_at: Option<Moment>,
        /// Grows with each change.
        pub version: i64,
    }
}
