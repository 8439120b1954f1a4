//! What an act completed: the pages that were open before it, and each module whose last page that counts was among them.

use std::collections::BTreeSet;

use clavero_rules::{
    ModuleId, Moment, Span,
    progress::{PageFacts, progress},
};
use serde_json::Value;

use super::{Enrolment, PageState, deed, pages_of};
use crate::{
    Result,
    activity::{self, Kind, Noted},
    announcements,
    areas::{self, AreaClock},
    work::Work,
};

/// Tells what is complete now and was not before. A module that is completed again on the same day is told once.
pub(super) async fn tell_completed(
    work: &mut Work,
    it: &Enrolment,
    before: &[PageState],
) -> Result<()> {
    let after = pages_of(work, it).await?;
    let was = |page: &PageState| {
        let known = before.iter().find(|it| it.id == page.id);
        known.is_some_and(|it| it.completed_at.is_some())
    };
    let done: Vec<&PageState> = after
        .iter()
        .filter(|page| page.completed_at.is_some() && !was(page))
        .collect();
    for page in &done {
        announcements::page_completed(work, it.whom(), page.module_id, page.id);
    }
    let clock = areas::by_id(work, it.area_id).await?.clock();
    let when = (it, work.now(), &clock);
    let modules: BTreeSet<ModuleId> = done.iter().map(|page| page.module_id).collect();
    for module in modules {
        if is_whole(when, &after, module) && !is_whole(when, before, module) {
            tell_module(work, it, &after, module).await?;
        }
    }
    Ok(())
}

fn is_whole(
    (it, now, clock): (&Enrolment, Moment, &AreaClock),
    pages: &[PageState],
    module: ModuleId,
) -> bool {
    let of_module = pages.iter().filter(|page| page.module_id == module);
    let facts: Vec<PageFacts> = of_module
        .map(|page| page.fact(it.drip_anchor_at, now, clock))
        .collect();
    progress(&facts).is_whole()
}

async fn tell_module(
    work: &mut Work,
    it: &Enrolment,
    pages: &[PageState],
    module: ModuleId,
) -> Result<()> {
    let named = pages.iter().find(|page| page.module_id == module);
    let name = named.map_or("", |page| page.module_name.as_str());
    let object = ("module", module.to_string(), name);
    let day = work.now().0 / Span::days(1).0;
    let line = Noted {
        once: format!("module:{}:{module}:{day}", it.id),
        ..deed::line(work, it, Kind::ModuleCompleted, object, Value::Null)
    };
    if activity::note(work, line).await? {
        announcements::module_completed(work, it.whom(), module);
    }
    Ok(())
}
