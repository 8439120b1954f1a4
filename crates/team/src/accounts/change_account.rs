//! The owner changes what the business says of itself, or where its money goes (CC-03).

use clavero_rules::{
    AccountId,
    access::{Granted, may},
};
use serde_json::json;

use super::{Account, Business, changed_fields, slug, store};
use crate::{
    Error, Occasion, Result,
    letters::Letter,
    work::{Event, Object},
};

/// What is to be changed; what is left out stays.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// What the business says of itself.
    pub business: Option<Business>,
    /// Where its money goes.
    pub payout: Option<String>,
}

struct AccountChanged {
    account: AccountId,
    fields: Vec<&'static str>,
    slug: String,
}

impl Event for AccountChanged {
    fn kind(&self) -> &'static str {
        "account.changed"
    }
    fn object(&self) -> Object {
        Object::new("account", self.account)
    }
    fn data(&self) -> serde_json::Value {
        // Legal data may tell who somebody is, so only the names of the fields are kept.
        json!({ "fields": self.fields, "slug": self.slug })
    }
}

struct PayoutChanged {
    account: AccountId,
    cleared: bool,
    letter: Letter,
}

impl Event for PayoutChanged {
    fn kind(&self) -> &'static str {
        "account.payout_changed"
    }
    fn object(&self) -> Object {
        Object::new("account", self.account)
    }
    fn data(&self) -> serde_json::Value {
        json!({ "cleared": self.cleared })
    }
    fn letters(&self) -> Vec<Letter> {
        vec![self.letter.clone()]
    }
}

/// Changes the account, unless somebody else did since it was read. Saving what is there already changes nothing;
/// another payout is told to the owner in a letter.
pub async fn change_account(
    on: &Occasion,
    granted: Granted<may::OwnAccount>,
    change: &Change,
    version: i64,
) -> Result<Account> {
    let mut work = on.begin(granted).await?;
    let before = store::find(&mut work).await?;
    let now = Business::from(&before);
    let business = change.business.as_ref().unwrap_or(&now);
    let payout = change.payout.as_deref().unwrap_or(&before.payout);
    let fields = changed_fields(&now, business);
    let pays_elsewhere = payout != before.payout;
    match (
        fields.is_empty() && !pays_elsewhere,
        before.version == version,
    ) {
        (true, _) => return Ok(before),
        (false, false) => {
            return Err(Error::Stale {
                now: before.version,
            });
        }
        (false, true) => {}
    }
    store::change(&mut work, business, payout, version)
        .await
        .map_err(slug::or_taken)?;
    let after = store::find(&mut work).await?;
    let mut events: Vec<Box<dyn Event>> = Vec::new();
    if !fields.is_empty() {
        let slug = after.slug.clone();
        events.push(Box::new(AccountChanged {
            account: after.id,
            fields,
            slug,
        }));
    }
    if pays_elsewhere {
        let owner = store::reader(&mut work, after.owner_id).await?;
        let letter = owner
            .letter(
                on,
                "account-payout",
                format!("{}:{}", after.id, after.version),
            )
            .text("account", &after.name)
            .link(format!("/a/{}/settings", after.slug));
        let cleared = payout.is_empty();
        events.push(Box::new(PayoutChanged {
            account: after.id,
            cleared,
            letter,
        }));
    }
    work.commit_all(events).await?;
    Ok(after)
}
