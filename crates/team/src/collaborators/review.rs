//! The access review: who has not come for long, and what a profile gives that nobody on it uses (C10).

use clavero_rules::{
    Moment, Permission, Span,
    access::{Granted, may},
    review::is_dormant,
};

use super::{Collaborator, Search, Standing, list};
use crate::{
    Occasion, Result,
    api::{Listed, Paging},
    session::{standing, used},
};

/// A permission that was not used for this long is listed.
const UNUSED_AFTER: Span = Span::days(90);

/// One person in the review.
#[derive(Clone, Debug)]
pub struct Reviewed {
    /// Who.
    pub who: Collaborator,
    /// Whether he has not come for 90 days (C10).
    pub dormant: bool,
    /// What he holds and has used, each with when he last did.
    pub used: Vec<(Permission, Moment)>,
    /// What he holds and has not used for 90 days; what connected apps check is not known here and not listed.
    pub unused: Vec<Permission>,
}

/// The people with access, by name, each with what he uses.
pub async fn access_review(
    on: &Occasion,
    granted: &Granted<may::ViewCollaborators>,
    dormant_only: bool,
    paging: Paging,
) -> Result<Listed<Reviewed>> {
    let standing = if dormant_only {
        Standing::Dormant
    } else {
        Standing::Active
    };
    let search = Search {
        standing,
        paging,
        ..Search::default()
    };
    let (listed, _) = list(on, granted, &search).await?;
    let mut scope = on.read(granted);
    let mut items = Vec::new();
    for who in listed.items {
        let seen = used::by(&mut scope, who.user).await?;
        let facts = standing::of_other(&mut scope, who.user).await?;
        let here = |it: &Permission| {
            it.enforced() != clavero_rules::permissions::Enforcement::ConnectedApps
        };
        let recent = |it: &Permission| {
            seen.get(it)
                .is_some_and(|at| on.now.since(*at) < UNUSED_AFTER)
        };
        items.push(Reviewed {
            dormant: is_dormant(facts.facts(), who.created_at, who.last_entered_at, on.now),
            used: who
                .permissions
                .iter()
                .filter_map(|it| Some((it, *seen.get(&it)?)))
                .collect(),
            unused: who
                .permissions
                .iter()
                .filter(|it| here(it) && !recent(it))
                .collect(),
            who,
        });
    }
    Ok(Listed {
        items,
        next: listed.next,
    })
}
