//! Who can do something here: everybody whom the one decision lets, and nobody else (T7).

use std::collections::BTreeSet;

use clavero_rules::{
    Permission, UserId,
    access::{Facts, Granted, Membership, Requirement, decide, may},
    roles::matters_for,
};

use super::{
    Collaborator,
    list::{Search, Standing, narrowed, pattern},
    store,
    why::role_says,
};
use crate::{
    Occasion, Result,
    api::{Cursor, Listed, Paging},
    db::Value,
    session::roles::{Played, teams},
};

/// A person in the answer.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Who.
    pub who: Collaborator,
    /// Whether he can.
    pub can: bool,
}

/// The collaborators who can do something, by name. With a part of a name, everybody of that name, each with a yes or a no.
pub async fn who_can(
    on: &Occasion,
    granted: &Granted<may::ViewCollaborators>,
    permission: Permission,
    person: &str,
    paging: &Paging,
) -> Result<Listed<Asked>> {
    let mut scope = on.read(granted);
    let search = Search {
        text: person.to_owned(),
        standing: if person.trim().is_empty() {
            Standing::Active
        } else {
            Standing::Here
        },
        ..Search::default()
    };
    let mut q = narrowed(store::question(&scope), &search, on.now);
    if person.trim().is_empty() {
        let holds = pattern(&format!(" {} ", permission.id()));
        q = q
            .with(" and (' ' || p.permissions || ' ') like ? escape '\\'", holds)
            .and(
                " and u.disabled_at is null and exists (select 1 from ground g where g.account_id = m.account_id
                   and g.membership_id = m.id and g.ended_at is null)",
            );
    }
    if let Some(after) = paging.cursor()? {
        q = q
            .with(" and (u.name_key, m.id) > (?,", after.text)
            .with(" ?)", after.id);
    }
    let limit = paging.limit();
    let rows: Vec<Collaborator> = scope
        .all(q.with(" order by u.name_key, m.id limit ?", limit + 1))
        .await?;
    let actor = granted.actor();
    let place = |row: &Collaborator| Cursor {
        text: row.name_key.clone(),
        number: 0,
        id: row.id.0,
    };
    let asked = Listed::of(rows, limit, place).map(|who| {
        let facts = facts_of(&who, actor.facts());
        let can = decide(&facts, Requirement::Permission(permission), on.now).is_ok();
        Asked { who, can }
    });
    Ok(asked)
}

/// Somebody who can in a single product, by the role that he has there.
#[derive(Clone, Debug)]
pub struct InOne {
    /// Who.
    pub who: Collaborator,
    /// Where, and by which role.
    pub played: Played,
}

/// Whoever can in single products, by name: because the role there gives it, or because it is needed besides (3.4, CC-19).
pub async fn who_can_in_one(
    on: &Occasion,
    granted: &Granted<may::ViewCollaborators>,
    permission: Permission,
) -> Result<Vec<InOne>> {
    if !matters_for(permission) {
        return Ok(Vec::new());
    }
    let mut scope = on.read(granted);
    let teams = teams(&mut scope, None).await?;
    let users: BTreeSet<UserId> = teams.iter().map(|it| it.0).collect();
    if users.is_empty() {
        return Ok(Vec::new());
    }
    let q = store::question(&scope)
        .and(" and m.state = 'active' and m.user_id in (values")
        .rows(users.into_iter().map(|it| [Value::from(it)]))
        .and(") order by u.name_key, m.id");
    let rows: Vec<Collaborator> = scope.all(q).await?;
    let mut found = Vec::new();
    for who in rows {
        let facts = facts_of(&who, granted.actor().facts());
        let everywhere = decide(&facts, Requirement::Permission(permission), on.now).is_ok();
        // Whom the profile lets everywhere is told above, unless the profile lets nobody by itself.
        if everywhere && permission != Permission::EditContent {
            continue;
        }
        let own = teams.iter().filter(|it| it.0 == who.user);
        let can = own.filter(|it| role_says(&facts, it.1.role, permission, on.now));
        found.extend(can.map(|it| InOne {
            who: who.clone(),
            played: it.1.clone(),
        }));
    }
    Ok(found)
}

/// The facts about a collaborator, as his row and the account tell them.
fn facts_of(who: &Collaborator, here: &Facts) -> Facts {
    Facts {
        user: who.user,
        account: here.account,
        user_enabled: !who.user_disabled,
        account_state: here.account_state,
        owner: who.is_owner,
        membership: Some(Membership {
            id: who.id,
            state: who.state,
            until: who.access_until,
            grounds: who.grounds(),
            profile: who.profile,
            allowed: who.permissions,
        }),
    }
}
