//! Filters as JSON.

use clavero::club::segments::{read_json, write_json};
use clavero_rules::{
    AreaId, ProductId,
    segments::{Filter, Place, Scope},
};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use super::drawn::{filter_of, leaf};

const PRODUCT: Scope = Scope::Product(ProductId(Uuid::from_u128(1)));

fn read(value: Value) -> Result<Filter, String> {
    read_json(PRODUCT, value).map_err(|error| format!("{error:?}"))
}

proptest! {
    // S-1, property 5
    #[test]
    fn what_is_written_is_read_as_the_same_filter(filter in filter_of(leaf(Place::Product))) {
        let written = write_json(PRODUCT, &filter);
        prop_assert_eq!(read(written), Ok(filter));
    }
}

// S-1 4.3
#[test]
fn the_example_of_the_book_is_read_and_written() {
    let id = Uuid::from_u128(7);
    let example = json!({"v": 1, "scope": format!("product:{}", Uuid::from_u128(1)), "all": [
        {"f": "progress", "op": "lt", "v": 5000},
        {"any": [{"f": "last_access", "op": "older_than", "v": "P30D"}, {"f": "last_access", "op": "never"}]},
        {"not": {"f": "group", "op": "in", "v": [id]}},
        {"p": "completed", "pages": [id], "since": "2026-10-01"},
        {"q": "quiz", "id": id, "m": "best", "op": "ge", "v": 7000},
    ]});
    let filter = read(example.clone()).unwrap();
    assert_eq!(filter.leaves().len(), 6);
    assert_eq!(write_json(PRODUCT, &filter), example);
}

// S-1 S-8
#[test]
fn what_is_not_of_the_form_is_refused() {
    let other = Scope::Area(AreaId(Uuid::from_u128(1)));
    for wrong in [
        json!([]),
        json!({"f": "is_new", "op": "holds"}),
        json!({"v": 2, "f": "is_new", "op": "holds"}),
        write_json(other, &Filter::everybody()),
        json!({"all": [{"f": "progres", "op": "lt", "v": 1}]}),
        json!({"all": [{"f": "progress", "op": "lt", "v": "1"}]}),
        json!({"all": [{"f": "progress", "op": "lt"}]}),
        json!({"all": [{"f": "progress", "op": "lt", "v": 1, "more": 1}]}),
        json!({"all": [{"f": "status", "op": "in", "v": ["open"]}]}),
        json!({"all": [{"f": "status", "op": "in", "v": "active"}]}),
        json!({"all": [], "any": []}),
        json!({"all": {}}),
        json!({"all": [{"p": "completed", "pages": ["x"]}]}),
        json!({"all": [{"q": "quiz"}]}),
        json!({}),
    ] {
        assert!(read(wrong.clone()).is_err(), "{wrong}");
    }
    let mut deep = json!({"f": "is_new", "op": "holds"});
    for _ in 0..60 {
        deep = json!({ "not": deep });
    }
    assert!(read(deep).is_err());
}
