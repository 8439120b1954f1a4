//! Taking out whom an import let in: work made of those whom it named, each as it left him, and of no filter (7.5).

use clavero_rules::{AreaId, JobId};

use super::{
    Job,
    act::Params,
    may_do,
    selection::{Selection, found},
    store::{self, Fresh},
};
use crate::{
    Result,
    db::Sql,
    segments::Place,
    work::{Scope, Work},
};

/// The act that takes people out.
pub(super) const ACT: &str = "remove";

/// Puts the work together, within a deed. The question finds the people as `target_id`, and as `version` how the import left
/// each: whoever was changed since stays.
pub(crate) async fn put_let_in_together(
    work: &mut Work,
    place: &Place,
    import: JobId,
    question: Sql,
) -> Result<Job> {
    may_do(work.actor()?, ACT)?;
    let selection = Selection::LetIn { import: import.0 };
    let id = store::insert(
        work,
        Fresh {
            place,
            kind: ACT,
            params: serde_json::to_string(&Params::default())?,
            filter: String::new(),
            selection: &selection,
            undo_of: None,
        },
    )
    .await?;
    store::freeze_as_left(work, id, question).await?;
    let frozen = store::everybody(work, id);
    let found = found(work, frozen).await?;
    let at = work.now();
    store::count(work, id, found.count(), &found.checksum, at).await?;
    store::by_id(work, id).await
}

/// The work that takes out, or took out, whom an import let in, newest first.
pub(crate) async fn of_import(scope: &mut Scope, area: AreaId, import: JobId) -> Result<Vec<Job>> {
    let selection = Selection::LetIn { import: import.0 };
    store::of_selection(scope, area, &selection).await
}
