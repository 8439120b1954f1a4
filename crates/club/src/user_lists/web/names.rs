//! The tab with the people of a product for whoever sees their names alone (3.4).

use askama::Template;
use clavero_rules::roles::Bearing;

use crate::{
    Error, Result,
    api::{Listed, Paging},
    products::{Rights, rights},
    segments::Place,
    session::Here,
    sheet::Link,
    user_lists::names::{Name, names},
    web::{Answer, Shell, page},
    work::Scope,
};

#[derive(Template)]
#[template(path = "user_lists/pages/names.html")]
struct Names {
    page: Shell,
    crumbs: Vec<Link>,
    tabs: Vec<Link>,
    rights: Rights,
    rows: Vec<Name>,
    first: String,
    next: String,
}

pub(super) async fn show(
    scope: &mut Scope,
    here: &Here,
    who: &Bearing,
    frame: Shell,
    place: &Place,
    pairs: &[(String, String)],
) -> Answer {
    let after = pairs.iter().find(|it| it.0 == "after");
    let after = after.map(|it| it.1.clone()).unwrap_or_default();
    let (Listed { items, next }, begins) = match listed(scope, place, after.clone()).await {
        // A cursor of another list is of no use here: the list begins again.
        Err(Error::Unreadable(_)) => (listed(scope, place, String::new()).await?, true),
        other => (other?, after.is_empty()),
    };
    let url = place.url(here, place.tab());
    page(&Names {
        crumbs: place.crumbs(here),
        tabs: place.tabs(scope, here).await?,
        rights: rights(&frame, here, who),
        rows: items,
        next: next
            .map(|it| format!("{url}?after={it}"))
            .unwrap_or_default(),
        first: if begins { String::new() } else { url },
        page: frame,
    })
}

async fn listed(scope: &mut Scope, place: &Place, after: String) -> Result<Listed<Name>> {
    let product = place.product.as_ref().ok_or(Error::Missing("list"))?;
    let paging = Paging {
        limit: None,
        after: Some(after),
    };
    names(scope, product.id, &paging).await
}
