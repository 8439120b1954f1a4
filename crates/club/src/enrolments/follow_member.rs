//! Copies of a member’s address and name that his enrolments keep, so that lists can be sorted by them.

use clavero_rules::MemberId;

use crate::{Result, db::sql, work::Work};

/// Lets every copy follow the member as he is now.
pub async fn follow_member(work: &mut Work, member: MemberId) -> Result<()> {
    let account = work.account();
    for statement in [
        "update enrolment set
            email_key = (select m.email_key from member m where m.account_id = $1 and m.id = $2),
            sort_key = (select m.sort_key from member m where m.account_id = $1 and m.id = $2)
         where account_id = $1 and member_id = $2",
        "update plus_link set version = version + 1,
            email = (select m.email from member m where m.account_id = $1 and m.id = $2),
            email_key = (select m.email_key from member m where m.account_id = $1 and m.id = $2)
         where account_id = $1 and state <> 'removed'
           and dependent_id in (select id from enrolment where account_id = $1 and member_id = $2)",
    ] {
        work.exec(sql(statement).bind(account).bind(member)).await?;
    }
    Ok(())
}
