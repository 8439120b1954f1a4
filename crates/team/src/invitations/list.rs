//! The invitations of an account, latest first, and those that wait for one person (CC-16, I5, I17).

use clavero_rules::{
    InvitationId,
    access::{Granted, may},
    invitations::InvitationState,
};

use super::store::{self, Invitation};
use crate::{
    Occasion, Result,
    api::{Cursor, Listed, Paging},
    db::{Sql, record, sql},
    words,
};

/// Which invitations are asked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Only in this state.
    pub state: Option<InvitationState>,
    /// Only with this in the name or the address.
    pub search: String,
    /// Which page.
    pub paging: Paging,
}

record! { struct Count { n: i64 } }

/// The invitations that match, and how many there are in all.
pub async fn list(
    on: &Occasion,
    granted: &Granted<may::ViewCollaborators>,
    wanted: &Wanted,
) -> Result<(Listed<Invitation>, i64)> {
    let mut scope = on.read(granted);
    let account = scope.account();
    let count: Count = scope
        .one(
            matching(
                sql("select count(*) as n from invitation i where i.account_id = $1").bind(account),
                on,
                wanted,
            ),
            "count",
        )
        .await?;
    let mut question = matching(
        store::invitations().with(" where i.account_id = ?", account),
        on,
        wanted,
    );
    if let Some(cursor) = wanted.paging.cursor()? {
        question = question
            .with(" and (i.created_at < ?", cursor.number)
            .with(" or (i.created_at = ?", cursor.number)
            .with(" and i.id < ?))", cursor.id);
    }
    let limit = wanted.paging.limit();
    let rows = scope
        .all(question.with(" order by i.created_at desc, i.id desc limit ?", limit + 1))
        .await?;
    let listed = Listed::of(rows, limit, |row: &Invitation| Cursor {
        text: String::new(),
        number: row.created_at.0,
        id: row.id.0,
    });
    Ok((listed, count.n))
}

/// One invitation of the account.
pub async fn show(
    on: &Occasion,
    granted: &Granted<may::ViewCollaborators>,
    id: InvitationId,
) -> Result<Invitation> {
    store::find(&mut on.read(granted), id).await
}

/// The label follows later than the time, so an overdue invitation counts as expired already (4.0).
fn matching(question: Sql, on: &Occasion, wanted: &Wanted) -> Sql {
    let question = match wanted.state {
        Some(InvitationState::Pending) => {
            question.with(" and i.state = 'pending' and i.expires_at > ?", on.now)
        }
        Some(InvitationState::Expired) => question.with(
            " and (i.state = 'expired' or (i.state = 'pending' and i.expires_at <= ?))",
            on.now,
        ),
        state => question.with_some(" and i.state = ?", state),
    };
    let search = words::fold(&wanted.search);
    if search.is_empty() {
        return question;
    }
    let escaped = search
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    let pattern = format!("%{escaped}%");
    question.with(
        " and (i.name_key like ? escape '\\' or i.email_key like ? escape '\\')",
        pattern,
    )
}
