//! From a list to its work: who is ticked, or all who match but those whose tick was taken away (B-1).

use std::collections::BTreeSet;

use clavero_rules::{ProductId, access::may};
use uuid::Uuid;

use super::url;
use crate::{
    Error, Result,
    bulk::{Params, Selection, Wanted, put_together},
    segments::{self, Narrowed, Place, Shelf},
    session::May,
    web::{Answer, At, Form, Go},
    work::Scope,
};

pub(super) async fn of_product(
    it: May<may::ViewMembers>,
    At((_, area, product)): At<(String, String, Uuid)>,
    form: Form,
) -> Answer {
    let mut scope = it.here.caller.on.read(&it.granted);
    let place = Place::product(&mut scope, &area, ProductId(product)).await?;
    select(it, place, form).await
}

pub(super) async fn of_area(
    it: May<may::ViewMembers>,
    At((_, area)): At<(String, String)>,
    form: Form,
) -> Answer {
    let place = Place::area(&mut it.here.caller.on.read(&it.granted), &area).await?;
    select(it, place, form).await
}

async fn select(it: May<may::ViewMembers>, place: Place, form: Form) -> Answer {
    form.clean()?;
    let here = it.here;
    let on = &here.caller.on;
    let mut scope = on.read_admitted(here.account.id, None, "machine");
    let selection = selection_of(&mut scope, &place, &form).await;
    let back = form.value("back");
    let wanted = Wanted {
        kind: form.value("do"),
        params: Params::default(),
        selection: match selection {
            Ok(selection) => selection,
            Err(Error::Invalid(_)) => {
                return Go::back(&back, &place.url(&here, place.tab()))
                    .regretting("bulk-nobody")
                    .answer();
            }
            Err(error) => return Err(error),
        },
    };
    let id = put_together(on, it.granted, &place, &wanted).await?;
    Go::to(url(&here, &place.area.slug, id, "")).answer()
}

/// Who was ticked in a list, or all who match but those who were taken out.
pub async fn selection_of(scope: &mut Scope, place: &Place, form: &Form) -> Result<Selection> {
    let ticked = ids(form.all("id").into_iter());
    // Where no script runs, the ticked people are those who are left out.
    let but_ticked = form.checked("but", "ticked");
    if !but_ticked && !form.checked("scope", "matching") {
        return Selection::chosen(ticked);
    }
    let shelf = Shelf::of(scope, place).await?;
    let filter = segments::read(&form.value("filter"), &shelf)?;
    let narrowed = Narrowed {
        search: form.value("q"),
        team: form.value("team") == "1",
    };
    // The script tells which rows it ticked; those among them that are not ticked any more are left out.
    let seen = form.value("seen");
    let minus = match but_ticked {
        true => ticked,
        false => &ids(seen.split_whitespace()) - &ticked,
    };
    Selection::all_but(place, &filter, &narrowed, minus)
}

fn ids<'a>(texts: impl Iterator<Item = &'a str>) -> BTreeSet<Uuid> {
    texts
        .filter_map(|text| Uuid::parse_str(text).ok())
        .collect()
}
