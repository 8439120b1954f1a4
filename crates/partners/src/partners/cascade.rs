//! What ends everywhere when somebody leaves: in the transaction of the very deed that ended his place (PE-14, P2, P3).

use std::collections::BTreeSet;

use clavero_rules::{
    AccountId, UserId,
    access::{AccountState, Grounds, MembershipState},
    partners::{
        ClientAccess, EmployeeState, Ending, Leaving, Receipt, RequestState, endings, receipt,
    },
};
use clavero_team::collaborators;
use serde_json::json;

use super::{
    Request, conflicts, lapse, people, programme,
    request::{self, AT_CLIENT, question},
    tag::receipt_data,
    told::PartnerTold,
};
use crate::{
    Result,
    db::{record, sql},
    follow::{Ended, Following},
    work::{Event, Work},
};

record! {
    struct Client { account_id: AccountId }
}

/// What partners do when somebody's place in an account ends, as partner and as client.
pub(crate) fn after_end(work: &mut Work, ended: Ended) -> Following<'_, Vec<Box<dyn Event>>> {
    Box::pin(async move {
        match ended {
            Ended::Access { user, how, .. } => {
                let mut events = at_client(work, user, how).await?;
                events.extend(at_partner(work, user, how).await?);
                Ok(events)
            }
            Ended::BecameOwner(user) => at_client(work, user, MembershipState::Left).await,
            Ended::Account => {
                let mut events = client_closed(work).await?;
                events.extend(programme::close_with_account(work).await?);
                Ok(events)
            }
        }
    })
}

/// The client ended the access itself: the request says so. The access is over already.
async fn at_client(
    work: &mut Work,
    user: UserId,
    how: MembershipState,
) -> Result<Vec<Box<dyn Event>>> {
    let mut events = Vec::new();
    for asked in request::open_at(work)
        .await?
        .into_iter()
        .filter(|it| it.user_id == user)
    {
        let to = match (asked.state, how) {
            (RequestState::Pending, MembershipState::Erased) => RequestState::Cancelled,
            (RequestState::Pending, _) => continue,
            (_, MembershipState::Removed) => RequestState::RevokedByClient,
            (_, MembershipState::Expired) => RequestState::Expired,
            _ => RequestState::Ended,
        };
        events.extend(lapse::close(work, &asked, to, None, Vec::new()).await?);
    }
    Ok(events)
}

/// An employee left the partner's account.
async fn at_partner(
    work: &mut Work,
    user: UserId,
    how: MembershipState,
) -> Result<Vec<Box<dyn Event>>> {
    let partner = work.account();
    let was = people::employee(work, partner, user).await?;
    if was == EmployeeState::Member || was == EmployeeState::Removed {
        return Ok(Vec::new());
    }
    let why = match how {
        MembershipState::Erased => Leaving::Erased,
        _ => Leaving::Removed,
    };
    let (_, events) = end_everywhere(work, user, why).await?;
    Ok(events)
}

async fn client_closed(work: &mut Work) -> Result<Vec<Box<dyn Event>>> {
    let now = work.now();
    let mut events = Vec::new();
    for asked in request::open_at(work).await? {
        let to = asked.stands(now).under_client(AccountState::Closed);
        let left = Some(Grounds::default());
        events.extend(lapse::close(work, &asked, to, left, Vec::new()).await?);
    }
    Ok(events)
}

/// Ends everything that the partner asked for this employee, client by client, and the tag with it. The work stands
/// at the partner; each client tells in its own log what ended there.
pub(super) async fn end_everywhere(
    work: &mut Work,
    user: UserId,
    why: Leaving,
) -> Result<(Receipt, Vec<Box<dyn Event>>)> {
    let (partner, now) = (work.account(), work.now());
    let state = match why {
        Leaving::Untagged => EmployeeState::Untagged,
        Leaving::Removed | Leaving::Erased => EmployeeState::Removed,
    };
    let q = sql(
        "update partner_employee set state = $3, ended_at = $4, version = version + 1
         where account_id = $1 and user_id = $2 and state = 'tagged'",
    )
    .bind(partner)
    .bind(user)
    .bind(state)
    .bind(now);
    work.exec(q).await?;
    let q = sql("update partner_knock set ended_at = $3
         where account_id = $1 and user_id = $2 and ended_at is null")
    .bind(partner)
    .bind(user)
    .bind(now);
    work.exec(q).await?;
    let q = sql(
        "select account_id from partner_request where partner_id = $1 and user_id = $2
            and state in ('pending', 'granted')
         union select account_id from partner_conflict where partner_id = $1 and user_id = $2
            and state in ('open', 'relayed')",
    );
    let clients: Vec<Client> = work.all(q.bind(partner).bind(user)).await?;
    let clients: BTreeSet<AccountId> = clients.into_iter().map(|it| it.account_id).collect();
    let mut all = Vec::new();
    for client in clients {
        let home = work.go_to(client, "partner").await?;
        let (ended, events) = end_at(work, partner, user, why).await?;
        work.come_home(home, events);
        all.extend(ended);
    }
    let receipt = receipt(&all);
    let kind = match why {
        Leaving::Untagged => "partner.employee_untagged",
        Leaving::Removed => "partner.employee_removed",
        Leaving::Erased => "partner.employee_erased",
    };
    let told = PartnerTold::of(kind, user).with(receipt_data(&receipt));
    Ok((receipt, vec![told.boxed()]))
}

/// Read again now that the client is held: a grant that was faster ends too.
async fn end_at(
    work: &mut Work,
    partner: AccountId,
    user: UserId,
    why: Leaving,
) -> Result<(Vec<Ending>, Vec<Box<dyn Event>>)> {
    let mut events = conflicts::drop_of(work, partner, user).await?;
    let q = question(AT_CLIENT, work.account())
        .with(" and r.partner_id = ?", partner)
        .with(" and r.user_id = ?", user)
        .and(" and r.state in ('pending', 'granted')");
    let Some(asked) = work.first::<Request>(q).await? else {
        return Ok((Vec::new(), events));
    };
    let access = ClientAccess {
        client: asked.account_id,
        request: asked.state,
        grounds: lapse::grounds(work, &asked).await?,
    };
    let ended = endings(why, &[access]);
    for ending in &ended {
        let mut letters = Vec::new();
        if asked.state == RequestState::Granted {
            let kind = match ending.asks_to_keep {
                true => "partner-keep",
                false => "partner-access-ended",
            };
            for reader in people::who_answers(work).await? {
                let letter = reader
                    .letter(work, kind, asked.id)
                    .text("person", &asked.person)
                    .text("partner", &asked.partner)
                    .text("account", &asked.client);
                letters.push(letter.link(format!("/a/{}/partners", asked.client_slug)));
            }
        }
        if ending.asks_to_keep {
            ask_to_keep(work, &asked).await?;
            events.push(
                PartnerTold::about("partner.keep_asked", asked.id, user)
                    .with(json!({ "partner": partner.0 }))
                    .boxed(),
            );
        }
        let left = Some(ending.grounds);
        events.extend(lapse::close(work, &asked, ending.request, left, letters).await?);
    }
    Ok((ended, events))
}

async fn ask_to_keep(work: &mut Work, asked: &Request) -> Result<()> {
    let Some(found) = collaborators::of_user(work, asked.user_id).await? else {
        return Ok(());
    };
    let (id, now) = (work.on.id(), work.now());
    let q = sql(
        "insert into partner_keep (account_id, id, partner_id, user_id, membership_id, state, asked_at, version)
         values ($1, $2, $3, $4, $5, 'open', $6, 1)
         on conflict (account_id, user_id) where state = 'open' do nothing",
    )
    .bind(work.account())
    .bind(id)
    .bind(asked.partner_id)
    .bind(asked.user_id)
    .bind(found.id)
    .bind(now);
    work.exec(q).await.map(drop)
}
