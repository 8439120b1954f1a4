//! The pages of segments, and the tools that every list of people has above it.

mod builder;
mod catalogue;
mod keep;
mod overview;
mod put;
mod said;
pub mod told;
mod tools;
mod view;

pub use builder::Builder;
pub use said::Speaker;
pub use tools::{Chip, Pill, Shown, Tools, Turn, builtin_name, turn};
pub use view::View;

use crate::doors::Doors;

const AREA: &str = "/a/{account}/club/{area}/segments";
const PRODUCT: &str = "/a/{account}/club/{area}/products/{product}/segments";

pub(in crate::segments) fn doors() -> Doors {
    Doors::default()
        .get(AREA, overview::of_area)
        .get("/a/{account}/club/{area}/segments/new", keep::blank_of_area)
        .post("/a/{account}/club/{area}/segments/new", keep::make_of_area)
        .get("/a/{account}/club/{area}/segments/{segment}", keep::of_area)
        .post(
            "/a/{account}/club/{area}/segments/{segment}",
            keep::save_of_area,
        )
        .get(
            "/a/{account}/club/{area}/segments/{segment}/delete",
            keep::ask_of_area,
        )
        .post(
            "/a/{account}/club/{area}/segments/{segment}/delete",
            keep::delete_of_area,
        )
        .get(PRODUCT, overview::of_product)
        .get(
            "/a/{account}/club/{area}/products/{product}/segments/new",
            keep::blank_of_product,
        )
        .post(
            "/a/{account}/club/{area}/products/{product}/segments/new",
            keep::make_of_product,
        )
        .get(
            "/a/{account}/club/{area}/products/{product}/segments/{segment}",
            keep::of_product,
        )
        .post(
            "/a/{account}/club/{area}/products/{product}/segments/{segment}",
            keep::save_of_product,
        )
        .get(
            "/a/{account}/club/{area}/products/{product}/segments/{segment}/delete",
            keep::ask_of_product,
        )
        .post(
            "/a/{account}/club/{area}/products/{product}/segments/{segment}/delete",
            keep::delete_of_product,
        )
}
