//! Reading the log: of an account by whoever may, and of oneself by everybody (A11).

use std::collections::{BTreeMap, BTreeSet};

use clavero_rules::access::{Granted, may};

use super::{
    entry::Entry,
    filter::Filter,
    store::{self, Acted},
    telling::Teller,
};
use crate::{
    Occasion, Result,
    api::{Cursor, Listed, Paging},
    profiles,
    session::{Caller, Person},
    work::{Scope, Site},
};

/// A page of the account's log, newest first.
pub(super) async fn of_account(
    on: &Occasion,
    granted: &Granted<may::ViewActivityLog>,
    filter: &Filter,
    paging: &Paging,
) -> Result<Listed<Entry>> {
    let (limit, after) = (paging.limit(), paging.cursor()?);
    let mut scope = on.read(granted);
    let rows = store::of_account(&mut scope, filter, after.as_ref(), limit + 1).await?;
    Ok(Listed::of(rows, limit, place))
}

/// A page of what a person did anywhere and of what was done to him, newest first.
pub(super) async fn of_person(
    on: &Occasion,
    person: &Person,
    filter: &Filter,
    paging: &Paging,
) -> Result<Listed<Entry>> {
    let (limit, after) = (paging.limit(), paging.cursor()?);
    let proved = person.email_verified.then_some(person.email_key.as_str());
    let mut scope = on.read_own(person.id);
    let rows = store::of_person(&mut scope, proved, filter, after.as_ref(), limit + 1).await?;
    Ok(Listed::of(rows, limit, place))
}

/// Whoever did something in the account and still has a name.
pub(super) async fn actors(
    on: &Occasion,
    granted: &Granted<may::ViewActivityLog>,
) -> Result<Vec<Acted>> {
    store::actors(&mut on.read(granted)).await
}

/// Somebody who can tell these entries to the caller.
pub(super) async fn teller<S: Site>(
    scope: &mut Scope<S>,
    caller: &Caller,
    home: String,
    entries: &[Entry],
) -> Result<Teller> {
    let accounts: BTreeSet<_> = entries
        .iter()
        .filter_map(|entry| entry.account_id)
        .collect();
    let mut teller = Teller {
        words: caller.words(),
        zone: caller.zone(),
        profiles: BTreeMap::new(),
        home,
    };
    for account in accounts {
        teller
            .profiles
            .extend(profiles::names(scope, account).await?);
    }
    Ok(teller)
}

/// Where the list goes on after an entry.
pub(super) fn place(entry: &Entry) -> Cursor {
    Cursor {
        text: String::new(),
        number: entry.seq,
        id: entry.id,
    }
}
