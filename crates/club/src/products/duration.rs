//! How long access to a product lasts, and whether a change of that is for those who have access already (A-5, MA-30).

use clavero_rules::{
    ProductId,
    products::{AccessPolicy, may_set_duration},
    roles::{GrantedIn, SetUp},
};
use serde_json::json;

use super::{Product, begin_in_changing_access, store};
use crate::{
    Error, Occasion, Result,
    work::{Event, Object, Scope},
};

/// Whom a new duration is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DurationFor {
    /// Whoever gets access from now on.
    NewGrants,
    /// Whoever has access already as well.
    Everybody,
}

impl DurationFor {
    /// As a form and the API write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::NewGrants => "new",
            Self::Everybody => "existing",
        }
    }

    /// From a form or the API.
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::NewGrants, Self::Everybody]
            .into_iter()
            .find(|it| it.id() == id)
    }
}

/// The duration as it is to be.
#[derive(Clone, Copy, Debug)]
pub struct Lasting {
    /// So many days, or for ever.
    pub days: Option<u32>,
    /// For whom.
    pub reach: DurationFor,
}

/// How many people a new duration would reach if it held for those who have access already.
pub async fn would_reach(scope: &mut Scope, product: ProductId) -> Result<i64> {
    store::lasting(scope, product).await
}

/// Sets the duration. For everybody, the ends of live grants move at once, and what follows is written by the sweeper.
pub async fn set_duration(
    on: &Occasion,
    granted: GrantedIn<SetUp>,
    version: i64,
    wanted: Lasting,
) -> Result<()> {
    let id = granted.product();
    let mut work = begin_in_changing_access(on, granted).await?;
    let before = store::by_id(&mut work, id).await?;
    may_set_duration(before.kind, AccessPolicy { days: wanted.days })?;
    let days = wanted.days.map(i64::from);
    if before.version != version {
        return Err(Error::Stale {
            now: before.version,
        });
    }
    let reaches = match wanted.reach {
        DurationFor::NewGrants if before.access_days == days => return Ok(()),
        DurationFor::NewGrants => 0,
        DurationFor::Everybody => store::last_for(&mut work, id, days).await?,
    };
    store::set_days(&mut work, &before, version, days).await?;
    work.commit(DurationSet {
        before,
        wanted,
        reaches,
    })
    .await
}

#[derive(Debug)]
struct DurationSet {
    before: Product,
    wanted: Lasting,
    reaches: u64,
}

impl Event for DurationSet {
    fn kind(&self) -> &'static str {
        "product.duration_set"
    }
    fn object(&self) -> Object {
        Object::new("product", self.before.id)
    }
    fn data(&self) -> serde_json::Value {
        json!({
            "name": self.before.name,
            "days": self.wanted.days,
            "days_before": self.before.access_days,
            "for": self.wanted.reach.id(),
            "people": self.reaches,
        })
    }
}
