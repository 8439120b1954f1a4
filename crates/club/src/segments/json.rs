//! A filter as JSON, the form in which it is stored and goes over the wire (4.3). What is written is read as the same
//! filter again; what is not exactly of the form is refused, field by field (S-1).

mod leaf;
mod value;

use clavero_rules::{
    AreaId, ProductId,
    segments::{Filter, Scope, Tree, VERSION},
};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::{Error, Result};

/// How deep a filter may be written; what is deeper is refused before it is checked.
const DEEPEST: usize = 32;

/// The whole: version, scope, and the filter.
pub fn write(scope: Scope, filter: &Filter) -> Value {
    let mut whole = Map::new();
    whole.insert("v".to_owned(), json!(VERSION));
    let scope = match scope {
        Scope::Product(id) => format!("product:{id}"),
        Scope::Area(id) => format!("area:{id}"),
    };
    whole.insert("scope".to_owned(), json!(scope));
    // A condition has a `v` of its own, so one that stands alone is joined with nothing.
    whole.extend(match filter {
        Tree::Leaf(_) => tree(&Tree::All(vec![filter.clone()])),
        _ => tree(filter),
    });
    Value::Object(whole)
}

/// Reads the whole as it was stored.
pub fn read(text: &str) -> Result<(Scope, Filter)> {
    let value: Value = serde_json::from_str(text).map_err(|_| wrong())?;
    let Value::Object(mut whole) = value else {
        return Err(wrong());
    };
    if whole.remove("v") != Some(json!(VERSION)) {
        return Err(Error::field("filter.v", "unknown"));
    }
    let scope = whole.remove("scope");
    let scope = scope.as_ref().and_then(Value::as_str).and_then(scope_of);
    let scope = scope.ok_or_else(|| Error::field("filter.scope", "unknown"))?;
    Ok((scope, read_tree(Value::Object(whole), 0)?.normal()))
}

/// Reads a filter for one scope from a request: version and scope may be left out, but not be others.
pub fn read_for(scope: Scope, value: Value) -> Result<Filter> {
    let Value::Object(mut whole) = value else {
        return Err(wrong());
    };
    whole.entry("v").or_insert(json!(VERSION));
    let own = write(scope, &Filter::everybody());
    let name = own.get("scope").cloned().unwrap_or_default();
    whole.entry("scope").or_insert(name);
    let (told, filter) = read(&Value::Object(whole).to_string())?;
    match told == scope {
        true => Ok(filter),
        false => Err(Error::field("filter.scope", "unknown")),
    }
}

fn scope_of(text: &str) -> Option<Scope> {
    let (kind, id) = text.split_once(':')?;
    let id = Uuid::parse_str(id).ok()?;
    match kind {
        "product" => Some(Scope::Product(ProductId(id))),
        "area" => Some(Scope::Area(AreaId(id))),
        _ => None,
    }
}

fn tree(filter: &Filter) -> Map<String, Value> {
    let all = |parts: &[Filter]| {
        let parts = parts.iter().map(|part| Value::Object(tree(part)));
        Value::Array(parts.collect())
    };
    let (name, value) = match filter {
        Tree::All(parts) => ("all", all(parts)),
        Tree::Any(parts) => ("any", all(parts)),
        Tree::Not(part) => ("not", Value::Object(tree(part))),
        Tree::Leaf(one) => return leaf::write(one),
    };
    Map::from_iter([(name.to_owned(), value)])
}

fn read_tree(value: Value, depth: usize) -> Result<Filter> {
    let Value::Object(mut fields) = value else {
        return Err(wrong());
    };
    if depth > DEEPEST {
        return Err(Error::field("filter", "too-long"));
    }
    let join = ["all", "any", "not"]
        .into_iter()
        .find_map(|name| Some((name, fields.remove(name)?)));
    let (name, inner) = match join {
        Some(join) => join,
        None if depth == 0 => return Err(wrong()),
        None => return leaf::read(fields).map(Tree::Leaf),
    };
    if let Some(other) = fields.keys().next() {
        return Err(Error::field(&format!("filter.{other}"), "unknown"));
    }
    let parts = |inner| match inner {
        Value::Array(parts) => parts
            .into_iter()
            .map(|part| read_tree(part, depth + 1))
            .collect::<Result<Vec<_>>>(),
        _ => Err(Error::field(&format!("filter.{name}"), "unreadable")),
    };
    Ok(match name {
        "all" => Tree::All(parts(inner)?),
        "any" => Tree::Any(parts(inner)?),
        _ => !read_tree(inner, depth + 1)?,
    })
}

fn wrong() -> Error {
    Error::field("filter", "unreadable")
}
