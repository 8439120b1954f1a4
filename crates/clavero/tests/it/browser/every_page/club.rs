//! The pages of a members area: a course with groups and an offer, and a bundle that holds it.

use serde_json::{Value, json};

use super::living::Living;

const AREAS: &str = "/api/v1/accounts/casa-alba/areas";
const CLUB: &str = "/a/casa-alba/club";

pub async fn visit(living: &mut Living) {
    let (marina, ana) = (living.who("Marina"), living.who("Ana"));
    let none = "/a/estudio-prado/club";
    living.look_at(&ana, "/a/{account}/club", "-none", none, 200);
    living.look(&marina, "/a/{account}/club/new", format!("{CLUB}/new"));
    let wish = json!({ "name": "Escuela Alba", "slug": "escuela", "time_zone": "Europe/Madrid", "lang": "es" });
    make(living, AREAS, wish).await;
    let products = format!("{AREAS}/escuela/products");
    let course = json!({ "kind": "course", "name": "Sourdough from scratch", "state": "active" });
    let course = make(living, &products, course).await;
    let bundle = json!({ "kind": "bundle", "name": "The whole oven", "state": "active" });
    let bundle = make(living, &products, bundle).await;
    let group = make(
        living,
        &format!("{products}/{course}/groups"),
        json!({ "name": "Spring" }),
    )
    .await;
    let offer =
        json!({ "code": "sour-1", "name": "One payment", "price": "97.00", "currency": "EUR" });
    let offer = make(living, &format!("{products}/{course}/offers"), offer).await;

    let area = format!("{CLUB}/escuela");
    let one = format!("{area}/products/{course}");
    for (door, path) in [
        ("/a/{account}/club", CLUB.to_owned()),
        ("/a/{account}/club/{area}", area.clone()),
        (
            "/a/{account}/club/{area}/settings",
            format!("{area}/settings"),
        ),
        (
            "/a/{account}/club/{area}/products",
            format!("{area}/products"),
        ),
        (
            "/a/{account}/club/{area}/products/new",
            format!("{area}/products/new"),
        ),
        (
            "/a/{account}/club/{area}/products/{product}/settings",
            format!("{one}/settings"),
        ),
        (
            "/a/{account}/club/{area}/products/{product}/items",
            format!("{area}/products/{bundle}/items"),
        ),
        (
            "/a/{account}/club/{area}/products/{product}/groups",
            format!("{one}/groups"),
        ),
        (
            "/a/{account}/club/{area}/products/{product}/groups/{group}",
            format!("{one}/groups/{group}"),
        ),
        (
            "/a/{account}/club/{area}/products/{product}/groups/{group}/delete",
            format!("{one}/groups/{group}/delete"),
        ),
        (
            "/a/{account}/club/{area}/products/{product}/offers",
            format!("{one}/offers"),
        ),
        (
            "/a/{account}/club/{area}/products/{product}/offers/new",
            format!("{one}/offers/new"),
        ),
        (
            "/a/{account}/club/{area}/products/{product}/offers/{offer}",
            format!("{one}/offers/{offer}"),
        ),
    ] {
        living.look(&marina, door, path);
    }
}

/// Makes something, and gives its id.
async fn make(living: &Living, path: &str, wish: Value) -> String {
    let marina = living.who("Marina");
    let made = living
        .site
        .world
        .api(&marina, "POST", path, wish)
        .await
        .expect(201)
        .json();
    made["id"].as_str().unwrap().to_owned()
}
