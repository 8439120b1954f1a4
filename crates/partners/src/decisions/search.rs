//! Searching: all those for whom the answer would be yes, in the order of their ids, part by part (7.1, T7).

mod resources;
mod subjects;

use std::collections::BTreeSet;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use clavero_rules::{
    Permission,
    evaluation::{
        AppFacts, AppQuestion, Missing, OwnFacts, ResourceType, app_actions, own_actions,
    },
};
use serde_json::{Map, Value, json};

use super::{
    ask::{exists, given_to, product_of, role},
    facts::People,
    wire::{self, asking, lacks},
};
use crate::{Result, connected_apps, session::Here, work::Scope};

pub(super) use resources::resources;
pub(super) use subjects::subjects;

/// The most results in one part.
const MOST: usize = 1_000;

/// Everything that somebody may do with a thing.
pub(super) async fn actions(
    here: &Here,
    scope: &mut Scope,
    fields: &Map<String, Value>,
) -> Result<Value> {
    let (asked, page) = (asking(fields)?, wire::page(fields)?);
    let subject = asked.subject.ok_or_else(|| lacks(Missing::Subject))?;
    let resource = asked.resource.ok_or_else(|| lacks(Missing::Resource))?;
    let context = asked.context.unwrap_or_default();
    let person = People::default().facts(scope, &subject).await?;
    let names: Vec<String> = if let Some(own) = ResourceType::from_id(&resource.kind) {
        let product = product_of(own, &resource.id);
        let edit = Permission::EditContent.id();
        let about = OwnFacts {
            person: person.as_ref(),
            exists: exists(here, scope, own, &resource.id).await?,
            role: role(scope, edit, product, person.as_ref()).await?,
            in_conflict: false,
            signed: false,
        };
        let found = own_actions(own, &about, scope.now());
        found.into_iter().map(ToOwned::to_owned).collect()
    } else if let Some(kind) = connected_apps::kind(scope, &resource.kind).await? {
        let known = connected_apps::known(
            scope,
            kind.app,
            (&subject.kind, &subject.id),
            (&resource.kind, &resource.id),
        )
        .await?;
        let app_permissions: BTreeSet<String> = given_to(scope, &kind, person.as_ref()).await?;
        let question = AppQuestion {
            subject: &subject,
            action: "",
            action_properties: &clavero_rules::evaluation::Properties::new(),
            resource: &resource,
            context: &context.properties,
        };
        let about = AppFacts {
            subject: known.person.as_ref(),
            resource: known.thing.as_ref(),
            person: person.as_ref(),
            app_permissions: &app_permissions,
            in_conflict: false,
            signed: false,
        };
        let found = app_actions(&kind.told, &question, &about, scope.now());
        found.into_iter().map(ToOwned::to_owned).collect()
    } else {
        Vec::new()
    };
    Ok(part(names, &page, |name| json!({ "name": name })))
}

/// A part of what was found, and where the next one begins.
fn part(mut found: Vec<String>, page: &wire::Page, tell: impl Fn(&str) -> Value) -> Value {
    found.sort_unstable();
    found.dedup();
    let after = after(page);
    let limit = limit(page);
    let part = clavero_rules::evaluation::page(&found, after.as_ref(), limit);
    let results: Vec<Value> = part.results.iter().map(|id| tell(id)).collect();
    told(results, part.next_after.map(String::as_str))
}

fn told(results: Vec<Value>, next: Option<&str>) -> Value {
    let next = next
        .map(|id| URL_SAFE_NO_PAD.encode(id))
        .unwrap_or_default();
    json!({ "page": { "next_token": next, "count": results.len() }, "results": results })
}

fn limit(page: &wire::Page) -> usize {
    page.limit.unwrap_or(MOST).clamp(1, MOST)
}

/// The last result of the part before. A token that is none of ours begins anew: it opens nothing.
fn after(page: &wire::Page) -> Option<String> {
    let bytes = URL_SAFE_NO_PAD.decode(page.token.as_deref()?).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    (!text.contains('\0')).then_some(text)
}
