//! An employee's new address is looked at for every client before it is saved, and his requests move with it (P5).

use clavero_rules::{AccountId, partners::may_change_address};
use std::collections::BTreeSet;
use uuid::Uuid;

use super::told::PartnerTold;
use crate::{
    db::{record, sql},
    follow::Following,
    work::{Own, Work},
};

record! {
    struct Held { account_id: AccountId, id: Uuid }
}

record! {
    struct Count { n: i64 }
}

/// Refuses an address that another partner holds at one of the same clients; else takes it along.
pub(crate) fn before_change<'a>(work: &'a mut Work<Own>, email_key: &'a str) -> Following<'a, ()> {
    Box::pin(async move {
        let user = work.user();
        let q = sql(
            "select account_id, id from partner_request where user_id = $1
             and state in ('pending', 'granted') order by account_id, id",
        );
        let held: Vec<Held> = work.all(q.bind(user)).await?;
        if held.is_empty() {
            return Ok(());
        }
        let q = sql(
            "select count(*) as n from partner_request o where o.email_key = $2 and o.user_id <> $1
                and o.state in ('pending', 'granted')
                and exists (select 1 from partner_request r where r.account_id = o.account_id and r.user_id = $1
                    and r.state in ('pending', 'granted'))",
        );
        let others: Count = work.one(q.bind(user).bind(email_key), "request").await?;
        may_change_address(usize::try_from(others.n).unwrap_or(usize::MAX))?;
        let q = sql(
            "update partner_request set email_key = $2, version = version + 1
             where user_id = $1 and state in ('pending', 'granted')",
        );
        work.exec(q.bind(user).bind(email_key)).await?;
        let clients: BTreeSet<AccountId> = held.iter().map(|it| it.account_id).collect();
        for client in clients {
            work.tell_in(client, PartnerTold::of("partner.address_changed", user));
        }
        Ok(())
    })
}
