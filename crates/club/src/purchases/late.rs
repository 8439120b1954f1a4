//! Reports that come after their buyer was erased: they are kept for the books, and say no more who it was (edge 29).

use clavero_rules::{AccountId, purchases::is_found};

use super::{
    reading::{About, Report},
    store::Which,
};
use crate::{
    Occasion, Result,
    address::Address,
    erasures::{SaleCode, Traces, erased_since, sold_to_erased, was_his},
};

/// What has to be taken out of a report, if its buyer was erased before it came in.
///
/// It is his by its sale; or by its address, where it tells of what happened before he was erased. Whoever buys with the
/// same address later is somebody new.
pub(super) async fn of_erased(
    on: &Occasion,
    account: AccountId,
    which: &Which,
    report: &Report,
) -> Result<Option<Traces>> {
    let traces = report.buyer.as_ref().map_or_else(Traces::default, |buyer| {
        let key = Address::parse(&buyer.email).map(|it| it.key);
        let addresses = [buyer.email.as_str(), key.as_deref().unwrap_or_default()];
        Traces::of(addresses, &buyer.name)
    });
    let sale = SaleCode {
        area: which.area,
        provider: which.provider,
        code: &which.code,
        subscriber: &which.subscriber,
    };
    let mut scope = on.read_admitted(account, None, "machine");
    let known = sold_to_erased(&mut scope, sale).await?;
    let told = report.created_at.unwrap_or(on.now);
    // What was found by looking says when it was ordered, and not when it was told.
    let happened = match (&report.about, report.ordered_at) {
        (About::Payment(it), Some(ordered)) if is_found(&it.id) => ordered.min(told),
        _ => told,
    };
    let mut by_address = None;
    for key in traces.addresses() {
        let found = erased_since(&mut scope, which.area, key, happened).await?;
        by_address = by_address.or(found);
    }
    let Some(member) = known.or(by_address) else {
        return Ok(None);
    };
    let mut work = on.begin_admitted(account, None, "machine").await?;
    was_his(&mut work, sale, member).await?;
    work.commit_untold().await?;
    Ok(Some(traces))
}
