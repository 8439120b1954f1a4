//! Taking an import back, on its page: whom it let into which product, and the work that takes them out again.

use clavero_rules::{
    JobId, Permission, ProductId,
    access::{grant, may},
};
use uuid::Uuid;

use super::{Own, url};
use crate::{
    Result, areas,
    imports::{Job, find, let_in, put_undo_together, undo_until},
    segments::Place,
    session::May,
    web::{Answer, At, Form, Go, Shell},
};

/// A product, and how many people the import let into it.
pub(super) struct Into {
    pub product: String,
    pub name: String,
    pub people: String,
    /// Whether they can be taken out now.
    pub open: bool,
    /// The work that does it, or did it.
    pub work: String,
}

/// What the page says of taking the import back.
pub(super) struct Back {
    pub text: String,
    pub action: String,
    pub into: Vec<Into>,
    pub updated: String,
    pub updated_list: String,
}

/// What is offered, if anything can be taken back or was, by whoever may remove people.
pub(super) async fn back(it: &Own, page: &Shell, place: &Place, job: &Job) -> Result<Option<Back>> {
    let here = &it.here;
    let Some(until) = undo_until(job).filter(|_| here.may(Permission::ManageMembers)) else {
        return Ok(None);
    };
    let count = |code: &str| job.counts.get(code).copied().unwrap_or_default();
    let own = url(here, &place.area.slug, job);
    if job.options.whole_area {
        let gave = count("created") + count("updated") > 0;
        return Ok(gave.then(|| Back {
            text: page.t("imports-undo-area"),
            action: String::new(),
            into: Vec::new(),
            updated: String::new(),
            updated_list: String::new(),
        }));
    }
    let mut scope = here.caller.on.read(&it.granted);
    let all = let_in(&mut scope, job).await?;
    let now = here.caller.on.now;
    let into: Vec<Into> = all
        .iter()
        .map(|it| {
            let open = it.may_be_taken_out(job, now).is_ok();
            Into {
                product: it.product.to_string(),
                name: it.name.clone(),
                people: page.t1("imports-undo-people", "count", it.people),
                open,
                work: match it.taken_out.filter(|_| !open) {
                    Some((id, _)) => here.url(&format!("/club/{}/jobs/{id}", place.area.slug)),
                    None => String::new(),
                },
            }
        })
        .filter(|it| it.open || !it.work.is_empty())
        .collect();
    if into.is_empty() {
        return Ok(None);
    }
    let updated = count("updated");
    Ok(Some(Back {
        text: page.t1("imports-undo-text", "date", page.date(&until)),
        action: format!("{own}/undo"),
        into,
        updated: match updated {
            0 => String::new(),
            _ => page.t1("imports-undo-updated", "count", updated),
        },
        updated_list: format!("{own}/report?outcome=updated"),
    }))
}

/// Puts the work together and leads to its page, where it is seen before anything happens.
pub(super) async fn take_back(
    it: May<may::ManageMembers>,
    At((_, area, import)): At<(String, String, Uuid)>,
    form: Form,
) -> Answer {
    let here = it.here;
    let on = &here.caller.on;
    let mut scope = on.read(&it.granted);
    let area = areas::find(&mut scope, &area).await?;
    let job = find(&mut scope, area.id, JobId(import)).await?;
    drop(scope);
    let product = Uuid::parse_str(&form.value("product")).ok().map(ProductId);
    let granted = grant::<may::ViewMembers>(here.actor.clone())?;
    let work = put_undo_together(on, granted, &job, product).await?;
    Go::to(here.url(&format!("/club/{}/jobs/{work}", area.slug))).answer()
}
