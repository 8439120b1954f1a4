//! Giving somebody another role in a product: from then on one of the team, or a learner again (CC-19, MA-29, edge 26).

use clavero_rules::{
    EnrolmentId,
    enrolments::{RoleFacts, may_change_role},
    roles::Role,
};
use serde_json::json;

use super::{Deed, Done, Image, deed::note, recompute, store};
use crate::{Result, activity::Kind, db::sql, work::Work};

/// Changes a role.
pub async fn change_role(work: &mut Work, id: EnrolmentId, to: Role) -> Result<Done> {
    let it = store::hold_present(work, id).await?;
    let facts = RoleFacts {
        is_owner: it.is_owner,
        kind: it.product_kind,
        role: it.role,
    };
    may_change_role(&facts, to)?;
    let before = Image::without_grants(&it);
    let account = work.account();
    work.exec(
        sql("update enrolment set role = $3 where account_id = $1 and id = $2")
            .bind(account)
            .bind(id)
            .bind(to),
    )
    .await?;
    store::count(work, it.product_id, Some(it.role), Some(to));
    let meta = json!({ "from": it.role.id(), "to": to.id() });
    note(
        work,
        &it,
        Kind::RoleChanged,
        ("role", to.id().to_owned(), ""),
        meta,
    )
    .await?;
    let now = recompute(work, id).await?;
    Ok(Done {
        enrolment: id,
        before,
        status_before: now.was,
        status: now.status,
        version: now.version,
        told: Deed::on("enrolment.role_changed", &it)
            .with("role_from", it.role.id())
            .with("role_to", to.id()),
    })
}
