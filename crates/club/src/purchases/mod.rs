//! Purchases: what sellers’ systems tell, kept as it came, folded into where each sale stands, and turned into access.

mod api;
mod applying;
mod doors_in;
mod erase_buyer;
mod event;
mod late;
mod list;
mod merge_buyer;
mod purchase;
mod reading;
mod reconcile;
mod replay;
mod review;
mod source;
mod store;
mod take_in;
mod web;

use clavero_rules::{MemberId, Permission};

pub use api::Docs;
pub use applying::{apply_due, run, sweep};
pub use erase_buyer::{Bought, bought, charged, erase_buyer};
pub use event::Event;
pub use list::{
    Inbox, Narrowed, account_of, list_purchases, list_reports, list_subscriptions, of_member,
};
pub use merge_buyer::merge_buyer;
pub use purchase::{Purchase, Subscription, price};
pub use reconcile::{
    Docs as ReconcileDocs, Failure, Keys, Reconcile, ask as ask_to_reconcile, forget_keys,
    keep_keys, reconcile_due, reconcile_now, work as reconcile_hourly,
};
pub use replay::{find_report, map_product, replay, replay_for};
pub use source::{NewSource, Source, add_source, address, open_source, retire_source, sources};
pub use take_in::feed;

use crate::{Result, doors::Doors, session::Here, web::Shell, work::Scope};

/// The doors of purchases.
pub fn doors() -> Doors {
    doors_in::doors()
        .and(web::doors())
        .and(api::doors())
        .and(reconcile::doors())
}

/// A purchase in one line, for pages about the member.
#[derive(Clone, Debug)]
pub struct Brief {
    /// Where all of it is told.
    pub href: String,
    /// What was bought.
    pub product: String,
    /// When, and for how much.
    pub line: String,
    /// The tone of its badge.
    pub tone: &'static str,
    /// The picture of its badge.
    pub icon: &'static str,
    /// Where it stands, in words.
    pub status: String,
}

/// What a member bought, for whoever may see sales; nobody else is told anything (MA-33).
pub async fn brief(
    scope: &mut Scope,
    here: &Here,
    page: &Shell,
    member: MemberId,
) -> Result<Vec<Brief>> {
    if !here.may(Permission::ViewSales) {
        return Ok(Vec::new());
    }
    let all = of_member(scope, member).await?;
    Ok(all.iter().map(|it| web::brief(here, page, it)).collect())
}
