//! Who of an audience gets a message and who is left out, asked of the law with facts of now: before it is sent, and again
//! when each letter leaves (3.10, edge 31).

use std::collections::BTreeMap;

use clavero_rules::messages::{LeftOut, MessageClass, Recipient, left_out};

use super::store;
use crate::{
    Result,
    db::{Sql, record},
    segments::Place,
    words::Lang,
    work::Scope,
};

/// The topic of marketing, for whoever said what he wants.
pub const MARKETING: &str = "marketing";
/// The topic of news of a whole area.
pub const AREA: &str = "area";

/// What a message is about, as members choose to be sent it or not.
pub fn topic(class: MessageClass, product: Option<clavero_rules::ProductId>) -> String {
    match (class, product) {
        (MessageClass::Marketing, _) => MARKETING.to_owned(),
        (_, Some(product)) => product.to_string(),
        (_, None) => AREA.to_owned(),
    }
}

record! {
    /// People about whom the law knows the same.
    pub(super) struct Alike {
        pub(super) lang: String,
        pub(super) bounced: bool,
        pub(super) wants_none: bool,
        pub(super) wanted: Option<bool>,
        pub(super) blocked: bool,
        pub(super) n: i64,
    }
}

/// What the law asks of somebody who is there.
pub(super) fn recipient(
    email: &str,
    bounced: bool,
    wants_none: bool,
    wanted: Option<bool>,
    blocked: bool,
) -> Recipient {
    Recipient {
        email_norm: email.to_owned(),
        erased: false,
        bounced,
        unsubscribed: wants_none || wanted == Some(false),
        consented: wanted == Some(true),
        blocked,
    }
}

/// What would come of a message if it were sent now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foreseen {
    /// How many people are meant.
    pub total: i64,
    /// How many of them get it.
    pub eligible: i64,
    /// How many do not, by why.
    pub left_out: BTreeMap<LeftOut, i64>,
    /// How many are written to in each language.
    pub langs: BTreeMap<&'static str, i64>,
}

/// Sorts the people whom a question finds.
pub async fn foresee(
    scope: &mut Scope,
    place: &Place,
    class: MessageClass,
    blocked_too: bool,
    targets: Sql,
) -> Result<Foreseen> {
    let mut foreseen = Foreseen::default();
    for it in store::alike(scope, place, class, targets).await? {
        let person = recipient("", it.bounced, it.wants_none, it.wanted, it.blocked);
        foreseen.total += it.n;
        if let Some(why) = left_out(class, &person, blocked_too) {
            *foreseen.left_out.entry(why).or_default() += it.n;
        } else {
            foreseen.eligible += it.n;
            let lang = Lang::from_id(&it.lang).unwrap_or(place.area.lang);
            *foreseen.langs.entry(lang.id()).or_default() += it.n;
        }
    }
    Ok(foreseen)
}
