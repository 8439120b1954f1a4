//! What a person should look at in a purchase, and noting that somebody did (edges 2, 5, 10, 15).

use clavero_rules::{
    PurchaseId,
    access::{Granted, may},
    purchases::{TransactionState, Warning},
};

use super::{Purchase, list};
use crate::{
    Occasion, Result,
    db::sql,
    enrolments::{self, Enrolment, StoredGrant},
    work::{Event, Object, Scope},
};

/// All that a person should still look at: what the payment itself says, and what lies around it now.
pub async fn questions(scope: &mut Scope, it: &Purchase) -> Result<Vec<Warning>> {
    let own = it.open_questions();
    let mut all: Vec<Warning> = own.into_iter().filter_map(Warning::from_id).collect();
    if it.status.is_paid() && !it.parent_code.is_empty() {
        let parent = list::by_code(scope, it, &it.parent_code).await?;
        if parent.is_some_and(|parent| parent.status.is_returned()) {
            all.push(Warning::ParentReturned);
        }
    }
    let (Some(member), Some(product)) = (it.member_id, it.product_id) else {
        return Ok(all);
    };
    if let Some(enrolment) = enrolments::of_member_in(scope, member, product).await? {
        if it.status.is_paid() && enrolment.blocked_at.is_some() {
            all.push(Warning::BlockedMemberPaid);
        }
        let open = enrolment.status == clavero_rules::enrolments::AccessStatus::Active;
        if it.status.is_returned() && open {
            all.push(Warning::OpenByAnotherGrant);
        }
    }
    Ok(all)
}

/// What keeps open a product whose payment went back, save what other payments opened: the enrolment, and its reasons
/// that a person may end too (edge 5).
pub async fn also_open(
    scope: &mut Scope,
    it: &Purchase,
) -> Result<Option<(Enrolment, Vec<StoredGrant>)>> {
    let (Some(member), Some(product)) = (it.member_id, it.product_id) else {
        return Ok(None);
    };
    let Some(enrolment) = enrolments::of_member_in(scope, member, product).await? else {
        return Ok(None);
    };
    let mut grants = enrolments::grants(scope, enrolment.id).await?;
    grants.retain(|it| !it.source.is_bought() && it.fact().is_live(scope.now()));
    Ok(Some((enrolment, grants)))
}

/// Notes that somebody has looked at what a payment says.
pub async fn mark_reviewed(
    on: &Occasion,
    granted: Granted<may::ManageClubProducts>,
    id: PurchaseId,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    let it = list::find(&mut work, id).await?;
    if it.open_questions().is_empty() {
        return Ok(());
    }
    let account = work.account();
    let seen = sql(
        "update purchase set reviewed = needs_review, version = version + 1
                    where account_id = $1 and id = $2",
    );
    work.exec(seen.bind(account).bind(id)).await?;
    work.commit(Reviewed {
        id,
        name: it.product_name,
        status: it.status,
    })
    .await
}

#[derive(Debug)]
struct Reviewed {
    id: PurchaseId,
    name: String,
    status: TransactionState,
}

impl Event for Reviewed {
    fn kind(&self) -> &'static str {
        "purchase.reviewed"
    }
    fn object(&self) -> Object {
        Object::new("purchase", self.id)
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({ "name": self.name, "status": self.status.id() })
    }
}
