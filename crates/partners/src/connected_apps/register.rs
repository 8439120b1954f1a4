//! Registering the things that an app asks about, and people of its own who are nobody in the account.

use clavero_rules::{
    AppId,
    access::{Granted, may},
};
use serde_json::json;

use super::store;
use crate::{
    Error, Occasion, Result,
    work::{Event, Object, Scope},
};

/// The most that is registered at once.
const MOST: usize = 1_000;
/// The longest id, and the most that is said about one.
const LONGEST_ID: usize = 256;
const LONGEST_PROPERTIES: usize = 8_000;

/// On which side of a question something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// What is asked about.
    Thing,
    /// Whoever wants to do something.
    Person,
}

impl Role {
    /// As stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Thing => "thing",
            Self::Person => "person",
        }
    }
}

/// Something to register: its kind, its id, and what is said about it as a JSON object.
#[derive(Clone, Debug)]
pub struct Thing {
    /// Its kind.
    pub kind: String,
    /// Its id, within the kind.
    pub id: String,
    /// What is said about it.
    pub properties: String,
}

/// Several of them.
#[derive(Clone, Debug)]
pub struct Registration {
    /// On which side they stand.
    pub role: Role,
    /// They.
    pub things: Vec<Thing>,
}

/// Registers them; those that are there already are told anew.
pub async fn register(
    on: &Occasion,
    granted: Granted<may::ManageIntegrations>,
    app: AppId,
    said: &Registration,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let found = store::find(&mut work, app).await?;
    let definition = store::definition(&mut work, &found).await?;
    check(said)?;
    let unknown = |it: &&Thing| !definition.types.contains_key(&it.kind);
    if said.role == Role::Thing && said.things.iter().any(|it| unknown(&it)) {
        return Err(Error::field("type", "choose"));
    }
    store::put(&mut work, app, said).await?;
    work.commit(Told {
        kind: match said.role {
            Role::Thing => "app.things_registered",
            Role::Person => "app.people_registered",
        },
        app,
        name: found.name,
        count: said.things.len(),
    })
    .await
}

fn check(said: &Registration) -> Result<()> {
    if said.things.len() > MOST {
        return Err(Error::TooLarge);
    }
    for it in &said.things {
        let fits = |text: &str| (1..=LONGEST_ID).contains(&text.len());
        if !fits(&it.kind) {
            return Err(Error::field("type", "required"));
        }
        if !fits(&it.id) {
            return Err(Error::field("id", "required"));
        }
        if it.properties.len() > LONGEST_PROPERTIES {
            return Err(Error::field("properties", "too-long"));
        }
    }
    Ok(())
}

/// Forgets one of them.
pub async fn forget(
    on: &Occasion,
    granted: Granted<may::ManageIntegrations>,
    app: AppId,
    role: Role,
    kind: &str,
    id: &str,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let found = store::find(&mut work, app).await?;
    store::drop_one(&mut work, app, role, kind, id).await?;
    work.commit(Told {
        kind: match role {
            Role::Thing => "app.thing_forgotten",
            Role::Person => "app.person_forgotten",
        },
        app,
        name: found.name,
        count: 1,
    })
    .await
}

/// What an app registered on one side, by kind and id.
pub async fn registered(
    scope: &mut Scope,
    app: AppId,
    role: Role,
    after: (&str, &str),
    limit: i64,
) -> Result<Vec<Thing>> {
    store::find(scope, app).await?;
    store::listed(scope, app, role, None, after, limit).await
}

#[derive(Debug)]
struct Told {
    kind: &'static str,
    app: AppId,
    name: String,
    count: usize,
}

impl Event for Told {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("app", self.app)
    }
    fn data(&self) -> serde_json::Value {
        // What an app knows its people by may say who they are, so the entry only counts.
        json!({ "name": self.name, "count": self.count })
    }
}
