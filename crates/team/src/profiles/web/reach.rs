//! Whom a change to a profile reaches, as a card and a few sentences.

use crate::{collaborators::People, invitations::Invited, web::Shell};

/// Somebody on a profile, or invited to it.
#[derive(Clone, Debug)]
pub(super) struct Reached {
    pub name: String,
    /// “inside now”, “suspended”, “invited”, or empty.
    pub note: String,
}

/// Everybody whom a change reaches.
#[derive(Clone, Debug, Default)]
pub(super) struct Reach {
    pub people: i64,
    pub named: Vec<Reached>,
    /// How many are not named.
    pub more: i64,
    /// The counts in words, one sentence each.
    pub told: Vec<String>,
}

impl Reach {
    pub fn of(page: &Shell, people: &People, invited: &Invited) -> Self {
        let on = people.named.iter().map(|it| Reached {
            name: it.name.clone(),
            note: match (it.suspended, it.inside) {
                (true, _) => page.t("profiles-person-suspended"),
                (false, true) => page.t("profiles-person-inside"),
                (false, false) => String::new(),
            },
        });
        let waiting = invited.named.iter().map(|it| Reached {
            name: if it.name.is_empty() {
                it.email.clone()
            } else {
                it.name.clone()
            },
            note: page.t("profiles-person-invited"),
        });
        let named: Vec<Reached> = on.chain(waiting).collect();
        let more = people.count + invited.count - i64::try_from(named.len()).unwrap_or_default();
        let mut told = vec![page.t1("profiles-reach-people", "count", people.count)];
        if people.inside > 0 {
            told.push(page.t1("profiles-reach-inside", "count", people.inside));
        }
        if invited.count > 0 {
            told.push(page.t1("profiles-reach-pending", "count", invited.count));
        }
        Self {
            people: people.count,
            named,
            more,
            told,
        }
    }
}
