//! Rows of files whose enrolment went up in another: their report tells of the one that is left (edge 13).

use clavero_rules::EnrolmentId;

use crate::{Result, db::sql, work::Work};

/// Lets the rows of every file follow.
pub(super) async fn follow_enrolment(
    work: &mut Work,
    from: EnrolmentId,
    to: EnrolmentId,
) -> Result<()> {
    let account = work.account();
    let follow =
        sql("update import_row set enrolment_id = $3 where account_id = $1 and enrolment_id = $2");
    work.exec(follow.bind(account).bind(from).bind(to))
        .await
        .map(drop)
}
