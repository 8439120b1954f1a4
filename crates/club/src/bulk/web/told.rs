//! Bulk work in words: the act, what it is about, and what became of people.

use clavero_rules::{
    ProductId,
    bulk::{JobState, Skipped},
    segments::{Filter, Names as _, Thing},
};

use crate::{
    Result,
    bulk::{Act, Job, Selection},
    products,
    segments::{Place, Shelf, web::Speaker},
    web::Shell,
    work::Scope,
};

/// The key of a sentence about something with a permanent name.
pub(super) fn key(before: &str, name: &str) -> String {
    format!("{before}-{}", name.replace('_', "-"))
}

/// What the work does, in words; work that takes other work back says so.
pub(super) fn title(page: &Shell, job: &Job) -> String {
    let act = page.t(&key("bulk-act", &job.kind));
    match job.undo_of {
        Some(_) => page.t1("bulk-undo-of", "act", act),
        None => act,
    }
}

/// What the act is about, each with its label, and whether people are written to.
pub(super) async fn about(
    scope: &mut Scope,
    page: &Shell,
    place: &Place,
    job: &Job,
) -> Result<Vec<(String, String)>> {
    let Ok(act) = job.act() else {
        return Ok(Vec::new());
    };
    let shelf = Shelf::of(scope, place).await?;
    let value = match &act {
        Act::ChangeGroup(id) => shelf.name(Thing::Group, id.0).unwrap_or_default(),
        Act::Tag(tag) | Act::Untag(tag) => tag.clone(),
        Act::ChangeRole(role) => page.t(&key("role", role.id())),
        Act::SetAccessEnd(None) => page.t("bulk-no-end"),
        Act::SetAccessEnd(Some(day)) => {
            let at = clavero_rules::calendar::Zone::start_of(&place.clock, *day);
            page.words().date(at, &place.area.zone())
        }
        Act::NoteConsent(ground) => ground.clone(),
        Act::GrantProduct(ProductId(id), _) => {
            products::find(scope, place.area.id, ProductId(*id))
                .await?
                .name
        }
        _ => return Ok(Vec::new()),
    };
    let label = page.t(&key("bulk-about", act.name()));
    let mut rows = vec![(label, value)];
    if matches!(act, Act::GrantProduct(_, true)) && job.undo_of.is_none() {
        rows.push((page.t("bulk-letter"), page.t("bulk-notify-grant")));
    }
    Ok(rows)
}

/// Who was selected, in words.
pub(super) async fn whom(
    scope: &mut Scope,
    page: &Shell,
    place: &Place,
    job: &Job,
) -> Result<String> {
    let selection = job.selected()?;
    Ok(match &selection {
        Selection::Chosen { .. } => page.t("bulk-chosen"),
        Selection::TakenBack => page.t("bulk-taken-back"),
        Selection::LetIn { .. } => page.t("bulk-let-in"),
        Selection::AllBut { q, minus, .. } => {
            let shelf = Shelf::of(scope, place).await?;
            let speaker = Speaker {
                page,
                place,
                shelf: &shelf,
            };
            let mut said = match selection.filter(place) {
                Ok(filter) if filter == Filter::everybody() => page.t("segments-everybody"),
                Ok(filter) => speaker.flat(&filter),
                Err(_) => job.filter.clone(),
            };
            if !q.is_empty() {
                said = page.t2("bulk-searched", "filter", said, "search", q);
            }
            if !minus.is_empty() {
                said = page.t2("bulk-all-but", "filter", said, "count", minus.len());
            }
            said
        }
    })
}

/// Why somebody was left as he was, or would be.
pub(super) fn skipped(page: &Shell, why: &str) -> String {
    match Skipped::from_id(why) {
        Some(_) => page.t(&key("bulk-skipped", why)),
        None => page.t("bulk-failed-because"),
    }
}

/// Where work stands: tone, picture and words.
pub(super) fn state(page: &Shell, state: JobState) -> (&'static str, &'static str, String) {
    let (tone, icon) = match state {
        JobState::Done => ("good", "circle-check"),
        JobState::DoneWithFailures | JobState::UndonePartly => ("warn", "triangle-alert"),
        JobState::Failed => ("bad", "circle-x"),
        JobState::Cancelled => ("", "ban"),
        JobState::Undone => ("", "undo-2"),
        _ => ("brass", "loader-circle"),
    };
    (tone, icon, page.t(&key("bulk-state", state.id())))
}
