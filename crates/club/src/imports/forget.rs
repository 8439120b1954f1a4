//! Forgetting files: those that are long over, and those that nobody ever said yes to.

use clavero_rules::{AccountId, JobId, Moment, Span};

use crate::{
    Occasion, Result,
    db::{record, sql},
};

record! {
    struct Due { account_id: AccountId, id: JobId }
}

/// When a file and what was found in its rows are forgotten.
const KEPT: Span = Span::days(90);

/// Forgets files that are long over, and those that never came in whole or were never said yes to.
pub async fn forget(on: &Occasion) -> Result<()> {
    let (old, unused): (Moment, Moment) = (on.now - KEPT, on.now - Span::days(7));
    let question = sql("select account_id, id from import_job
         where (ended_at is not null and ended_at < $1)
            or (state in ('uploading', 'parsed') and changed_at < $2) order by account_id, id limit 100");
    let due: Vec<Due> = on.read_open().all(question.bind(old).bind(unused)).await?;
    for Due { account_id, id } in due {
        let mut work = on.begin_admitted(account_id, None, "machine").await?;
        for statement in [
            sql("delete from import_row where account_id = $1 and job_id = $2"),
            sql("delete from import_entry where account_id = $1 and job_id = $2"),
            sql("delete from import_piece where account_id = $1 and job_id = $2"),
            sql("delete from import_job where account_id = $1 and id = $2"),
        ] {
            work.exec(statement.bind(account_id).bind(id)).await?;
        }
        work.commit_untold().await?;
    }
    Ok(())
}
