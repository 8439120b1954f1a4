//! From a list of people to a message for those who were selected there.

use clavero_rules::{ProductId, messages::MessageClass};
use uuid::Uuid;

use super::{Own, url};
use crate::{
    Error,
    bulk::web::selection_of,
    messages::{Audience, Texts, Wanted, Who, compose},
    segments::Place,
    web::{Answer, At, Form, Go},
};

pub(super) async fn of_area(it: Own, At((_, area)): At<(String, String)>, form: Form) -> Answer {
    let place = Place::area(&mut it.here.caller.on.read(&it.granted), &area).await?;
    select(it, place, form).await
}

pub(super) async fn of_product(
    it: Own,
    At((_, area, product)): At<(String, String, Uuid)>,
    form: Form,
) -> Answer {
    let mut scope = it.here.caller.on.read(&it.granted);
    let place = Place::product(&mut scope, &area, ProductId(product)).await?;
    select(it, place, form).await
}

/// Keeps a draft that says nothing yet, for exactly those people.
async fn select(it: Own, place: Place, form: Form) -> Answer {
    form.clean()?;
    let here = it.here;
    let on = &here.caller.on;
    let selection = match selection_of(&mut on.read(&it.granted), &place, &form).await {
        Ok(selection) => selection,
        Err(Error::Invalid(_)) => {
            return Go::back(&form.value("back"), &place.url(&here, place.tab()))
                .regretting("bulk-nobody")
                .answer();
        }
        Err(error) => return Err(error),
    };
    let wanted = Wanted {
        class: MessageClass::Service,
        texts: Texts::default(),
        audience: Audience {
            who: Who::Chosen(selection),
            ..Audience::everybody()
        },
    };
    let id = compose(on, it.granted, &place, &wanted).await?;
    Go::to(url(&here, &place.area.slug, &format!("/{id}/edit"))).answer()
}
