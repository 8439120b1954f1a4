//! Imports: a file of people is looked at, shown as what it would do, applied in batches, and answered with a report
//! (MA-27, CC-20, CC-21).

mod api;
mod apply;
mod area;
mod begin;
mod bundle;
mod erase_person;
mod forget;
mod job;
mod look;
mod plan;
mod preview;
mod quotes;
mod reader;
mod receive;
mod report;
mod roster;
mod run;
mod store;
mod undo;
mod upload;
mod web;
mod weigh;
mod whole;

pub use api::Docs;
pub use begin::{as_owner, begin};
pub use erase_person::erase_person;
pub use forget::forget;
pub use job::{Counts, Found, Job, Options, State};
pub use preview::{Preview, Shown, preview, reason};
pub use reader::{Encoding, Reader, Record, Sniffer};
pub use report::{report, report_name};
pub use run::{carry_on, commit, sweep};
pub use undo::{LetIn, let_in, put_undo_together, undo_until};
pub use upload::{MOST_BYTES, Upload, change};
pub use web::{link, title};

use clavero_rules::{AreaId, JobId, ProductId};

use crate::{Result, doors::Doors, work::Scope};

/// The import of this id in an area.
pub async fn find(scope: &mut Scope, area: AreaId, id: JobId) -> Result<Job> {
    store::find(scope, area, id).await
}

/// The last imports of an area or a product.
pub async fn last(scope: &mut Scope, area: AreaId, product: Option<ProductId>) -> Result<Vec<Job>> {
    store::last(scope, area, product).await
}

/// The doors of imports.
pub fn doors() -> Doors {
    web::doors().and(api::doors())
}
