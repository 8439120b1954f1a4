//! The inbox: saying which product a seller means, and working on a report once more (edge 11).

use clavero_rules::{
    ProductId, ReportId,
    access::{Granted, may},
    purchases::{EventState, Provider, may_replay},
};
use serde_json::json;

use super::{Event as Report, reading::Called, store};
use crate::{
    Error, Occasion, Result,
    areas::Area,
    products,
    work::{Event, Object, Scope, Work},
};

/// The report of this id.
pub async fn find_report(scope: &mut Scope, id: ReportId) -> Result<Report> {
    store::event(scope, id).await
}

/// A name of a seller that means no product yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The name, as it is compared.
    pub name: String,
    /// What people know it by.
    pub title: String,
    /// Further names of the same.
    pub(super) others: Vec<String>,
}

/// The names in a report that mean no product yet: what was sold, and what came with it.
pub async fn unknown_names(scope: &mut Scope, report: &Report) -> Result<Vec<Unknown>> {
    let read = report.report();
    let mut unknown = Vec::new();
    for called in std::iter::once(&read.product).chain(&read.items) {
        if called.reference().is_empty() || is_known(scope, report, called).await? {
            continue;
        }
        let name = called.reference().to_owned();
        unknown.push(Unknown {
            others: called
                .names()
                .filter(|it| *it != name)
                .map(ToOwned::to_owned)
                .collect(),
            title: called.name.clone(),
            name,
        });
    }
    Ok(unknown)
}

async fn is_known(scope: &mut Scope, report: &Report, called: &Called) -> Result<bool> {
    for name in called.names() {
        let product = products::referred(scope, report.area_id, report.provider, name).await?;
        if product.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Says which product a seller’s name means; every report that waited for that is worked on once more.
pub async fn map_product(
    on: &Occasion,
    granted: Granted<may::ManageClubProducts>,
    area: &Area,
    provider: Provider,
    names: &[String],
    product: ProductId,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    let product = match products::find(&mut work, area.id, product).await {
        Err(Error::Missing(_)) => return Err(Error::field("product", "choose")),
        found => found?,
    };
    for name in names {
        products::refer(&mut work, area.id, provider, name, product.id).await?;
    }
    let again = store::wait_again_in(&mut work, area.id, provider).await?;
    work.commit(Mapped {
        id: product.id,
        name: product.name,
        again,
    })
    .await?;
    on.app.told();
    Ok(())
}

/// Works on a report once more. What it changed already it does not change again.
pub async fn replay(
    on: &Occasion,
    granted: Granted<may::ManageClubProducts>,
    id: ReportId,
) -> Result<()> {
    let work = on.begin(granted).await?;
    again(work, id).await
}

/// The same for whoever runs the server.
pub async fn replay_for(
    on: &Occasion,
    account: clavero_rules::AccountId,
    id: ReportId,
) -> Result<()> {
    let work = on.begin_admitted(account, None, "machine").await?;
    again(work, id).await
}

async fn again(mut work: Work, id: ReportId) -> Result<()> {
    let report = store::event(&mut work, id).await?;
    // What lacked its number when it came in lacks it still.
    let hopeless = report.state == EventState::Unreadable && report.problem == "no_code";
    may_replay(match hopeless {
        true => EventState::Ignored,
        false => report.state,
    })?;
    let app = work.on.app.clone();
    store::wait_again(&mut work, id).await?;
    work.commit(Replayed { id }).await?;
    app.told();
    Ok(())
}

#[derive(Debug)]
struct Mapped {
    id: ProductId,
    name: String,
    again: u64,
}

impl Event for Mapped {
    fn kind(&self) -> &'static str {
        "purchase.product_mapped"
    }
    fn object(&self) -> Object {
        Object::new("product", self.id)
    }
    fn data(&self) -> serde_json::Value {
        json!({ "name": self.name, "reports": self.again })
    }
}

#[derive(Debug)]
struct Replayed {
    id: ReportId,
}

impl Event for Replayed {
    fn kind(&self) -> &'static str {
        "purchase.replayed"
    }
    fn object(&self) -> Object {
        Object::new("report", self.id)
    }
}
