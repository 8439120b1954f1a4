//! Opening an account: a name, an address, a public number, and one owner.

use clavero_rules::{AccountId, UserId, accounts::may_open};

use super::{slug, store};
use crate::{
    Error, Occasion, Result,
    session::Person,
    web::Form,
    work::{Event, Object},
};

/// How often another suggestion is made when somebody was faster to take the last one.
const TRIES: u32 = 20;

/// The account that is wanted.
#[derive(Clone, Debug)]
pub struct Opening {
    /// Its name.
    pub name: String,
    /// Its slug; empty for one that the name suggests.
    pub slug: String,
}

impl Opening {
    /// Reads it from a form, or notes what is wrong beside each field.
    pub fn read(form: &mut Form) -> Self {
        let (name, slug) = (form.text("name", 1..=80), form.text("slug", 0..=80));
        if !slug.is_empty() {
            slug::check(form, &slug);
        }
        Self { name, slug }
    }
}

struct AccountOpened {
    account: AccountId,
    hub_id: i64,
}

impl Event for AccountOpened {
    fn kind(&self) -> &'static str {
        "account.opened"
    }
    fn object(&self) -> Object {
        Object::new("account", self.account)
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({ "hub_id": self.hub_id })
    }
}

/// Opens an account of this person, whose address is verified. Answers its slug.
pub async fn open_account(on: &Occasion, person: &Person, opening: Opening) -> Result<String> {
    may_open(person.email_verified)?;
    open_for(on, person.id, opening).await
}

/// Opens an account of somebody whom the caller vouches for. Answers its slug.
pub async fn open_for(on: &Occasion, owner: UserId, opening: Opening) -> Result<String> {
    let Opening { name, slug } = opening;
    if !slug.is_empty() {
        create(on, owner, &name, &slug).await?;
        return Ok(slug);
    }
    for _ in 0..TRIES {
        let slug = slug::suggested(on, &name).await?;
        match create(on, owner, &name, &slug).await {
            Ok(_) => return Ok(slug),
            // Somebody took it meanwhile. Nobody asked for this very one, so the next is as good.
            Err(Error::Invalid(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Err(Error::Busy)
}

/// Opens an account of this owner under this slug.
pub async fn create(on: &Occasion, owner: UserId, name: &str, slug: &str) -> Result<AccountId> {
    if store::slug_is_taken(on, slug).await? {
        return Err(Error::field("slug", "taken"));
    }
    let account = AccountId(on.id());
    let hub_id = store::free_hub_id(on).await?;
    let mut work = on.begin_founding(account, owner).await?;
    store::insert(&mut work, hub_id, name, slug, owner)
        .await
        .map_err(slug::or_taken)?;
    work.commit(AccountOpened { account, hub_id }).await?;
    Ok(account)
}
