//! The profiles of an account with who is on them, page by page.

use clavero_rules::ProfileId;

use super::{Profile, store};
use crate::{
    Result,
    api::{Cursor, Listed, Paging},
    collaborators, invitations, words,
    work::Scope,
};

/// A profile in the list.
#[derive(Clone, Debug)]
pub struct Row {
    /// The profile.
    pub profile: Profile,
    /// How many collaborators are on it.
    pub people: i64,
    /// How many pending invitations offer it.
    pub pending: i64,
}

/// A page of the list.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its rows.
    pub rows: Listed<Row>,
    /// How many profiles match in all.
    pub matching: usize,
    /// How many there are in the account.
    pub total: usize,
}

/// The profiles whose name or purpose holds these words, in the order of the alphabet.
///
/// An account has dozens of profiles, so folding and sorting happens here, the same for both engines.
pub async fn list(scope: &mut Scope, search: &str, paging: &Paging) -> Result<Found> {
    let after = paging
        .cursor()?
        .map(|cursor| place(&cursor.text, ProfileId(cursor.id)));
    let people = collaborators::counts_by_profile(scope).await?;
    let pending = invitations::counts_by_profile(scope).await?;
    let mut all = store::all(scope).await?;
    let total = all.len();
    let search = words::fold(search);
    all.retain(|it| {
        words::fold(&it.name).contains(&search) || words::fold(&it.purpose).contains(&search)
    });
    let matching = all.len();
    all.sort_by_cached_key(|it| place(&it.name, it.id));
    let limit = usize::try_from(paging.limit()).unwrap_or_default();
    let rows = all
        .into_iter()
        .filter(|it| {
            after
                .as_ref()
                .is_none_or(|after| place(&it.name, it.id) > *after)
        })
        .take(limit + 1)
        .map(|profile| Row {
            people: people.get(&profile.id).copied().unwrap_or_default(),
            pending: pending.get(&profile.id).copied().unwrap_or_default(),
            profile,
        })
        .collect();
    let rows = Listed::of(rows, paging.limit(), |row: &Row| Cursor {
        text: row.profile.name.clone(),
        number: 0,
        id: row.profile.id.0,
    });
    Ok(Found {
        rows,
        matching,
        total,
    })
}

fn place(name: &str, id: ProfileId) -> (Vec<u8>, ProfileId) {
    (words::sort_key(name), id)
}
