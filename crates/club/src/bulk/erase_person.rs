//! Taking an erased person out of what was asked for and why: filters, searches and reasons may name people (edge 29).

use clavero_rules::{AreaId, JobId};

use crate::{
    Result,
    db::{record, sql},
    erasures::Traces,
    work::Work,
};

record! {
    struct Told { id: JobId, filter: String, selection: String, reason: String, params: String }
}

/// Blots him out of the work of an area. Who was selected stays: those are ids, and he is found by none of them.
pub async fn erase_person(work: &mut Work, area: AreaId, traces: &Traces) -> Result<usize> {
    let account = work.account();
    let question = sql("select id, filter, selection, reason, params from bulk_job
                        where account_id = $1 and area_id = $2");
    let all: Vec<Told> = work.all(question.bind(account).bind(area)).await?;
    let mut named = 0;
    for it in all {
        let blot = |text: &str| traces.blot(text);
        let after = [&it.filter, &it.selection, &it.reason, &it.params].map(|text| blot(text));
        if after.iter().all(Option::is_none) {
            continue;
        }
        let [filter, selection, reason, params] = after;
        work.exec(
            sql(
                "update bulk_job set filter = $3, selection = $4, reason = $5, params = $6
                 where account_id = $1 and id = $2",
            )
            .bind(account)
            .bind(it.id)
            .bind(filter.unwrap_or(it.filter))
            .bind(selection.unwrap_or(it.selection))
            .bind(reason.unwrap_or(it.reason))
            .bind(params.unwrap_or(it.params)),
        )
        .await?;
        named += 1;
    }
    Ok(named)
}
