//! The two ways to import people: by hand, and by a file (CC-20, MA-27).

use crate::{segments::Place, session::Here, sheet::Link, web::Shell};

/// Both ways into a list, as the pages beside each other.
pub fn ways_in(page: &Shell, here: &Here, place: &Place, by_file: bool) -> Vec<Link> {
    let by_hand = match place.product {
        Some(_) => "/import/manual",
        None => "/members/add",
    };
    [
        (by_hand, "members-manual", !by_file),
        ("/import", "imports-file", by_file),
    ]
    .into_iter()
    .map(|(end, label, current)| Link {
        href: place.url(here, end),
        label: page.t(label),
        current,
    })
    .collect()
}
