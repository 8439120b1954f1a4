//! What a sale means for access: which product, which items, which grants (7.1, 7.2, edges 11, 16).

use clavero_rules::{
    AreaId, Moment, ProductId,
    products::{AccessPolicy, ProductKind},
    purchases::{
        DesiredGrant, Opening, OverduePolicy, Sold, Subscription, SubscriptionRules, Transaction,
        fold_subscription, grants_of_subscription, grants_of_transaction,
    },
};

use super::{decided::Decided, gather::Sale};
use crate::{
    Result, groups,
    products::{self, Product},
    purchases::reading::Called,
    work::Scope,
};

/// What a sale means now.
#[derive(Debug)]
pub(super) struct Decision {
    pub(super) product: Product,
    pub(super) grants: Vec<DesiredGrant>,
    pub(super) subscription: Option<Subscription>,
    pub(super) offer: String,
    /// Whether it was bought before it opens.
    pub(super) pre_ordered: bool,
    pub(super) policies: Vec<(ProductId, AccessPolicy)>,
    pub(super) items: Vec<ProductId>,
    /// Whether it came with something that nobody has said which product it is.
    pub(super) knows_all_items: bool,
}

/// The product that a seller’s name means; the better of two names first.
pub(super) async fn meant(
    scope: &mut Scope,
    sale: &Sale,
    called: &Called,
) -> Result<Option<ProductId>> {
    let (area, provider): (AreaId, _) = (sale.key.area, sale.key.provider);
    for name in called.names() {
        let found = products::referred(scope, area, provider, name).await?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// Decides, or finds that nobody has said which product it is.
pub(super) async fn decide(
    scope: &mut Scope,
    sale: &Sale,
    before: &Decided,
    now: Moment,
) -> Result<Option<Decision>> {
    let mut product = None;
    for called in &sale.called {
        product = meant(scope, sale, called).await?;
        if product.is_some() {
            break;
        }
    }
    let Some(product) = product else {
        return Ok(None);
    };
    let product = products::by_id(scope, product).await?;
    let (items, knows_all_items) = items_of(scope, sale, &product, before).await?;
    let mut parts = Vec::new();
    if product.kind != ProductKind::Bundle {
        parts.push((product.id, product.policy(), true));
    }
    for item in &items {
        let item = products::by_id(scope, *item).await?;
        if item.kind.holds_members() && item.id != product.id {
            parts.push((item.id, item.policy(), false));
        }
    }
    let subscription = subscription_of(scope, sale, &product, now).await?;
    let (mut grants, mut policies) = (Vec::new(), Vec::new());
    for (part, today, own) in parts {
        let policy = before.policy(part).unwrap_or(today);
        policies.push((part, policy));
        let sold = Sold {
            product: own.then_some(part),
            items: if own { Vec::new() } else { vec![part] },
            policy,
            on_dispute: product.on_dispute,
        };
        grants.extend(match &subscription {
            Some(it) => grants_of_subscription(&sale.key.subscriber, it, &sold),
            None => sale
                .payments
                .iter()
                .flat_map(|it| grants_of_transaction(&it.code, &it.it, &sold))
                .collect(),
        });
    }
    let offer = match &subscription {
        Some(it) => it.offer.clone(),
        None => sale.payments.iter().find_map(|it| it.it.offer.clone()),
    };
    Ok(Some(Decision {
        offer: offer.unwrap_or_default(),
        pre_ordered: sale
            .payments
            .iter()
            .any(|it| matches!(it.it.opens, Opening::At(_))),
        product,
        grants,
        subscription,
        policies,
        items,
        knows_all_items,
    }))
}

/// What comes with a product: what the reports list, and what the bundle holds, as it was when it was bought unless the
/// bundle gives what is added later as well (edge 16).
async fn items_of(
    scope: &mut Scope,
    sale: &Sale,
    product: &Product,
    before: &Decided,
) -> Result<(Vec<ProductId>, bool)> {
    let mut items = Vec::new();
    let mut knows_all = true;
    for called in &sale.items {
        match meant(scope, sale, called).await? {
            Some(item) => items.push(item),
            None => knows_all = false,
        }
    }
    if product.kind == ProductKind::Bundle {
        let pinned = before.is_something() && !product.bundle_adds_later;
        items.extend(match pinned {
            true => before.items(),
            false => products::items(scope, product.id).await?,
        });
    }
    items.sort_unstable();
    items.dedup();
    Ok((items, knows_all))
}

/// Folds the charges of a subscriber, and again where the offer that holds by them counts its charges (7.2).
async fn subscription_of(
    scope: &mut Scope,
    sale: &Sale,
    product: &Product,
    now: Moment,
) -> Result<Option<Subscription>> {
    if sale.key.subscriber.is_empty() {
        return Ok(None);
    }
    let charges: Vec<Transaction> = sale.payments.iter().map(|it| it.it.clone()).collect();
    let rules = |cycles| SubscriptionRules {
        overdue: OverduePolicy {
            grace_days: u32::try_from(product.overdue_grace_days).unwrap_or_default(),
        },
        on_dispute: product.on_dispute,
        cycles,
        after_last_cycle: product.after_last_cycle,
    };
    let endless = fold_subscription(&charges, &sale.facts, &rules(None), now);
    let code = endless.as_ref().and_then(|it| it.offer.clone());
    let offer = match code {
        Some(code) => groups::offer_by_code(scope, product.id, &code).await?,
        None => None,
    };
    let cycles = offer.and_then(|it| it.cycles);
    match cycles.and_then(|it| u32::try_from(it).ok()) {
        None => Ok(endless),
        cycles => Ok(fold_subscription(
            &charges,
            &sale.facts,
            &rules(cycles),
            now,
        )),
    }
}
