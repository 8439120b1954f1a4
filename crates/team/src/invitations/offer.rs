//! What is offered to whom: exactly this is shown, signed and sent (CC-13).

use clavero_rules::{Moment, ProfileId, Span, invitations::life_of};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Error, Result, people::Address, words::Lang};

/// How many characters the name of somebody invited has at most.
pub const LONGEST_NAME: usize = 100;

/// Somebody to invite, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guest {
    /// How the inviter calls him (I14).
    pub name: String,
    /// His address.
    pub email: String,
}

/// What he is offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Exactly one profile (CC-24).
    pub profile: Uuid,
    /// The language of the letter.
    pub lang: String,
    /// For how many days it can be accepted.
    pub days: i64,
    /// When the access ends by itself, if it does.
    pub access_until: Option<i64>,
}

/// One invitation to send.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// To whom.
    #[serde(flatten)]
    pub guest: Guest,
    /// To what.
    #[serde(flatten)]
    pub terms: Terms,
}

/// Many invitations with the same terms, signed once for the whole list (4.1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuestList {
    /// To whom, in the order of the list.
    pub guests: Vec<Guest>,
    /// To what.
    pub terms: Terms,
}

impl Guest {
    /// Where the letter goes.
    pub fn address(&self) -> Result<Address> {
        Address::parse(&self.email).ok_or_else(|| Error::field("email", "email"))
    }
}

impl Terms {
    /// The profile.
    pub fn profile(&self) -> ProfileId {
        ProfileId(self.profile)
    }

    /// The language of the letter; whoever sends another than ours gets English (I23).
    pub fn lang(&self) -> Lang {
        Lang::from_id(&self.lang).unwrap_or_default()
    }

    /// When the access ends by itself.
    pub fn access_until(&self) -> Option<Moment> {
        self.access_until.map(Moment)
    }

    /// How long it can be accepted, if these terms can be offered at this moment.
    pub fn life(&self, now: Moment) -> Result<Span> {
        let life = life_of(self.days)?;
        match self.access_until() {
            Some(until) if until <= now => Err(Error::field("access_until", "date-past")),
            _ => Ok(life),
        }
    }
}
