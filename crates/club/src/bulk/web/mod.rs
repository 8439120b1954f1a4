//! The pages of bulk work: the bar under a list, the questions before it begins, and how it goes.

mod ask;
mod bar;
mod list;
mod select;
mod show;
mod sign;
mod told;

pub use bar::{Bar, bar};
pub use select::selection_of;

use clavero_rules::{JobId, access::may};
use uuid::Uuid;

use super::{Job, find, place_of};
use crate::{
    Result, areas,
    doors::Doors,
    segments::Place,
    session::{Here, May},
    work::Scope,
};

pub(super) fn doors() -> Doors {
    const JOB: &str = "/a/{account}/club/{area}/jobs/{job}";
    Doors::default()
        .post(
            "/a/{account}/club/{area}/products/{product}/bulk",
            select::of_product,
        )
        .post("/a/{account}/club/{area}/bulk", select::of_area)
        .get("/a/{account}/club/{area}/jobs", list::show)
        .get(JOB, show::show)
        .post(JOB, ask::confirm_job)
        .post("/a/{account}/club/{area}/jobs/{job}/what", ask::say)
        .post("/a/{account}/club/{area}/jobs/{job}/cancel", show::stop)
        .post("/a/{account}/club/{area}/jobs/{job}/undo", show::take_back)
        .get(
            "/a/{account}/club/{area}/jobs/{job}/sign/{draft}",
            sign::ask,
        )
        .post(
            "/a/{account}/club/{area}/jobs/{job}/sign/{draft}",
            sign::sign,
        )
}

/// The address of a page of a piece of work.
fn url(here: &Here, area: &str, job: JobId, rest: &str) -> String {
    here.url(&format!("/club/{area}/jobs/{job}{rest}"))
}

/// The work that an address names, where it is, and a scope to read it by.
async fn there(it: &May<may::ViewMembers>, area: &str, job: Uuid) -> Result<(Scope, Place, Job)> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, area).await?;
    let job = find(&mut scope, area.id, JobId(job)).await?;
    let place = place_of(&mut scope, &job).await?;
    Ok((scope, place, job))
}
