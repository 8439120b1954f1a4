//! Sales of two members who are one: they are his, and what is told of them later finds what was decided (edge 13).

use clavero_rules::MemberId;

use crate::{Result, db::sql, work::Work};

/// Makes the sales of one member another’s. The reports stay as they came.
pub async fn merge_buyer(work: &mut Work, kept: MemberId, moved: MemberId) -> Result<()> {
    let account = work.account();
    for statement in [
        "update purchase set member_id = $3, version = version + 1 where account_id = $1 and member_id = $2",
        "update subscription set member_id = $3, version = version + 1 where account_id = $1 and member_id = $2",
    ] {
        let statement = sql(statement).bind(account).bind(moved).bind(kept);
        work.exec(statement).await?;
    }
    // The decision names whose its grants are; otherwise the next report would take them for somebody else’s.
    for statement in [
        "update purchase set decided = replace(decided, $3, $4) where account_id = $1 and member_id = $2 and decided <> ''",
        "update subscription set decided = replace(decided, $3, $4) where account_id = $1 and member_id = $2 and decided <> ''",
    ] {
        let statement = sql(statement).bind(account).bind(kept);
        let statement = statement.bind(moved.to_string());
        work.exec(statement.bind(kept.to_string())).await?;
    }
    Ok(())
}
