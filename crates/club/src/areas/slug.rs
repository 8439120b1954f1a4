//! The part of an address that names an area, unique on the whole server.

use clavero_rules::accounts::{SlugFault, may_be_slug, suggested_slug};

use super::store;
use crate::{Occasion, Result, web::Form, words};

/// How many numbers are tried behind a name that is taken.
const TRIES: u32 = 50;

/// Notes what is wrong with a slug beside its field.
pub(super) fn check(form: &mut Form, slug: &str) {
    if let (Err(fault), false) = (may_be_slug(slug), form.has_error("slug")) {
        form.fail(
            "slug",
            match fault {
                SlugFault::Form => "slug",
                SlugFault::Reserved => "slug-reserved",
            },
        );
    }
}

/// A free slug that a name suggests.
pub(super) async fn suggested(on: &Occasion, name: &str) -> Result<String> {
    let folded = words::fold(name);
    for number in 0..TRIES {
        let slug = suggested_slug(&folded, number);
        if may_be_slug(&slug).is_ok() && !store::slug_is_taken(on, &slug).await? {
            return Ok(slug);
        }
    }
    Ok(format!("area-{}", on.app.chance.digits(8)))
}
