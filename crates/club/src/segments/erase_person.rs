//! Taking an erased person out of saved filters that ask for a name or an address (edge 29).

use clavero_rules::{AreaId, SegmentId};

use crate::{
    Result,
    db::{record, sql},
    erasures::Traces,
    words,
    work::Work,
};

record! {
    struct Saved { id: SegmentId, name: String, filter: String }
}

/// Blots him out of the segments of an area: a filter that asked for him finds nobody.
pub async fn erase_person(work: &mut Work, area: AreaId, traces: &Traces) -> Result<usize> {
    let account = work.account();
    let question =
        sql("select id, name, filter from segment where account_id = $1 and area_id = $2");
    let all: Vec<Saved> = work.all(question.bind(account).bind(area)).await?;
    let mut named = 0;
    for it in all {
        let (name, filter) = (traces.blot(&it.name), traces.blot(&it.filter));
        if name.is_none() && filter.is_none() {
            continue;
        }
        // The name of a segment is taken once: what is left of it is told apart by its own id.
        let name = name.map_or(it.name, |name| format!("{name} {}", it.id));
        work.exec(
            sql(
                "update segment set name = $3, name_key = $4, filter = $5, version = version + 1
                 where account_id = $1 and id = $2",
            )
            .bind(account)
            .bind(it.id)
            .bind(&name)
            .bind(words::letter_key(&name))
            .bind(filter.unwrap_or(it.filter)),
        )
        .await?;
        named += 1;
    }
    Ok(named)
}
