//! The overlay: a person blocks access and a person lifts the block, whatever the grants say (A-2, A-3, MA-07).

use clavero_rules::{
    EnrolmentId,
    enrolments::{BlockFacts, BlockReason, Grant, Restored, may_block, may_restore},
};
use serde_json::json;

use super::{Deed, Done, Image, StoredGrant, deed::note, recompute, store};
use crate::{Error, Result, activity::Kind, db::sql, work::Work};

/// The longest reason in words.
pub const NOTE_MAX: usize = 500;

/// Blocks somebody in a product, for a reason that may be told in words (3.1). A chargeback blocks in nobody’s name.
pub async fn block(
    work: &mut Work,
    id: EnrolmentId,
    reason: BlockReason,
    words: &str,
) -> Result<Done> {
    let words = words.trim();
    if words.chars().count() > NOTE_MAX {
        return Err(Error::field("reason", "too-long"));
    }
    let it = store::hold_present(work, id).await?;
    let grants = facts(work, id).await?;
    may_block(&BlockFacts {
        is_owner: it.is_owner,
        block: it.block(),
        grants: &grants,
    })?;
    let before = Image::without_grants(&it);
    let by = match reason {
        BlockReason::ByHand => work.actor().ok().map(clavero_rules::access::Actor::user),
        BlockReason::Chargeback => None,
    };
    let (account, at) = (work.account(), work.now());
    work.exec(
        sql("update enrolment set blocked_at = $3, block_reason = $4, blocked_by = $5, block_note = $6
             where account_id = $1 and id = $2")
            .bind(account)
            .bind(id)
            .bind(at)
            .bind(reason)
            .bind(by)
            .bind(words),
    )
    .await?;
    let meta = json!({ "reason": reason.id() });
    note(work, &it, Kind::Blocked, ("", String::new(), ""), meta).await?;
    let now = recompute(work, id).await?;
    Ok(Done {
        enrolment: id,
        before,
        status_before: now.was,
        status: now.status,
        version: now.version,
        told: Deed::on("enrolment.blocked", &it).with("because", reason.id()),
    })
}

/// Lifts a block. It makes no access: what the grants say holds again, and that is answered too (A-3, edge 1).
pub async fn restore(work: &mut Work, id: EnrolmentId) -> Result<(Done, Restored)> {
    let it = store::hold_present(work, id).await?;
    let grants = facts(work, id).await?;
    let at = work.now();
    let facts = BlockFacts {
        is_owner: it.is_owner,
        block: it.block(),
        grants: &grants,
    };
    let restored = may_restore(&facts, at)?;
    let before = Image::without_grants(&it);
    let account = work.account();
    work.exec(
        sql(
            "update enrolment set blocked_at = null, block_reason = '', blocked_by = null
             where account_id = $1 and id = $2",
        )
        .bind(account)
        .bind(id),
    )
    .await?;
    let now = recompute(work, id).await?;
    let meta = json!({ "status": now.status.id() });
    note(work, &it, Kind::Restored, ("", String::new(), ""), meta).await?;
    let done = Done {
        enrolment: id,
        before,
        status_before: now.was,
        status: now.status,
        version: now.version,
        told: Deed::on("enrolment.restored", &it).with("status", now.status.id()),
    };
    Ok((done, restored))
}

async fn facts(work: &mut Work, id: EnrolmentId) -> Result<Vec<Grant>> {
    let grants = store::grants(work, id).await?;
    Ok(grants.iter().map(StoredGrant::fact).collect())
}
