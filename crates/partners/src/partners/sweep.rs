//! What time does to requests and questions, written down; it decided at use already (4.0).

use clavero_rules::{
    AccountId, Moment,
    access::AccountState,
    collaborators::BRING_BACK_WITHIN,
    partners::{ANSWER_WITHIN, KeepQuestion},
};
use uuid::Uuid;

use super::{keep, lapse, people, request};
use crate::{
    Occasion, Result,
    db::{record, sql},
};

record! {
    struct Due { account_id: AccountId, id: Uuid }
}

/// Labels what has run out; whoever waited for an address is next (4.9).
pub async fn sweep(on: &Occasion) -> Result<()> {
    let asked_before: Moment = on.now - ANSWER_WITHIN;
    let q = sql("select account_id, id from partner_request
         where (state = 'pending' and asked_at <= $1) or (state = 'granted' and access_until <= $2)
            or (state = 'pending' and exists (select 1 from account a
                where a.id = partner_request.account_id and a.state <> 'open'))
         order by account_id, id")
    .bind(asked_before)
    .bind(on.now);
    let due: Vec<Due> = on.read_open().all(q).await?;
    for Due { account_id, id } in due {
        let mut work = on.begin_admitted(account_id, None, "machine").await?;
        let asked = request::at_client(&mut work, id).await?;
        let state: AccountState = people::account(&mut work, account_id).await?.state;
        let to = asked.stands(on.now).under_client(state);
        if !asked.state.holds_claim() || to == asked.state {
            continue;
        }
        let events = lapse::end(&mut work, &asked, to, Vec::new()).await?;
        work.commit_all(events).await?;
    }
    let q = sql(
        "select account_id, id from partner_keep where state = 'open' and asked_at <= $1
         order by account_id, id",
    );
    let due: Vec<Due> = on
        .read_open()
        .all(q.bind(on.now - BRING_BACK_WITHIN))
        .await?;
    for Due { account_id, id } in due {
        let mut work = on.begin_admitted(account_id, None, "machine").await?;
        let asked = keep::find_question(&mut work, id).await?;
        let event = keep::answered(&mut work, &asked, KeepQuestion::Lapsed).await?;
        work.commit_all(vec![event]).await?;
    }
    Ok(())
}
