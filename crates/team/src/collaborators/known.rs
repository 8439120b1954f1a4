//! What an account knows of an address: whether somebody there is here, or was (I2, I15).

use clavero_rules::{MembershipId, Moment, UserId, access::MembershipState};

use super::standing_now;
use crate::{
    Result,
    db::{record, sql},
    work::Scope,
};

record! {
    struct Row {
        id: MembershipId,
        state: MembershipState,
        access_until: Option<Moment>,
        ended_at: Option<Moment>,
    }
}

record! {
    struct Key { email_key: String }
}

/// Somebody who has, or had, access to the account.
#[derive(Clone, Debug)]
pub struct Known {
    /// His row.
    pub membership: MembershipId,
    /// Where it stands now.
    pub state: MembershipState,
    /// When it ended, if it did.
    pub ended_at: Option<Moment>,
}

/// Whoever has, or had, access to the account and has this address.
pub async fn known_by_address(scope: &mut Scope, email_key: &str) -> Result<Option<Known>> {
    let (account, now) = (scope.account(), scope.now());
    let row: Option<Row> = scope
        .first(
            sql("select m.id, m.state, m.access_until, m.ended_at
                 from membership m join users u on u.id = m.user_id
                 where m.account_id = $1 and u.email_key = $2")
            .bind(account)
            .bind(email_key),
        )
        .await?;
    Ok(row.map(|row| row.known(now)))
}

/// Whoever has, or had, access to the account.
pub async fn known_by_user(scope: &mut Scope, user: UserId) -> Result<Option<Known>> {
    let (account, now) = (scope.account(), scope.now());
    let row: Option<Row> = scope
        .first(
            sql("select id, state, access_until, ended_at
                 from membership where account_id = $1 and user_id = $2")
            .bind(account)
            .bind(user),
        )
        .await?;
    Ok(row.map(|row| row.known(now)))
}

/// The addresses of the account's collaborators, as compared.
pub async fn addresses(scope: &mut Scope) -> Result<Vec<String>> {
    let account = scope.account();
    let rows: Vec<Key> = scope
        .all(
            sql(
                "select u.email_key from membership m join users u on u.id = m.user_id
                 where m.account_id = $1 and m.state in ('active', 'suspended')",
            )
            .bind(account),
        )
        .await?;
    Ok(rows.into_iter().map(|row| row.email_key).collect())
}

impl Row {
    fn known(self, now: Moment) -> Known {
        let state = standing_now(self.state, self.access_until, now);
        let ended_at = self
            .ended_at
            .or(self.access_until)
            .filter(|_| !matches!(state, MembershipState::Active | MembershipState::Suspended));
        Known {
            membership: self.id,
            state,
            ended_at,
        }
    }
}
