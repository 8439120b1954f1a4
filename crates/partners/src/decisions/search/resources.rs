//! To which things somebody may do it. What is the account's own is decided once and then read page by page.

use clavero_rules::evaluation::{
    AppFacts, AppQuestion, Missing, OwnFacts, Properties, ResourceType, Thing, answer,
    answer_for_app,
};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{after, limit, told};
use crate::{
    Result,
    connected_apps::{self, Kind, Role as Side},
    decisions::{
        ask::{asks_role, given_to, product_of, role},
        facts::People,
        store,
        wire::{self, Act, Context, asking, lacks, sought},
    },
    session::Here,
    work::Scope,
};

/// How many rows are read at once.
const CHUNK: i64 = 500;

/// What is asked about every thing.
struct Asked {
    subject: Thing,
    action: Act,
    kind: String,
    context: Context,
    after: String,
    limit: usize,
}

/// The things to which somebody may.
pub(in crate::decisions) async fn resources(
    here: &Here,
    scope: &mut Scope,
    fields: &Map<String, Value>,
) -> Result<Value> {
    let (sought, page) = (sought(fields, "resource")?, wire::page(fields)?);
    let parts = asking(fields)?;
    let asked = Asked {
        subject: parts.subject.ok_or_else(|| lacks(Missing::Subject))?,
        action: parts.action.ok_or_else(|| lacks(Missing::Action))?,
        kind: sought.kind,
        context: parts.context.unwrap_or_default(),
        after: after(&page).unwrap_or_default(),
        limit: limit(&page),
    };
    let mut found = if let Some(own) = ResourceType::from_id(&asked.kind) {
        of_own(here, scope, own, &asked).await?
    } else if let Some(kind) = connected_apps::kind(scope, &asked.kind).await? {
        of_app(scope, &kind, &asked).await?
    } else {
        Vec::new()
    };
    // One more than wanted was looked for: it says that there is a next part.
    let more = found.len() > asked.limit;
    found.truncate(asked.limit);
    let next = found.last().filter(|_| more).cloned();
    let tell = |id: &String| json!({ "type": asked.kind, "id": id });
    Ok(told(found.iter().map(tell).collect(), next.as_deref()))
}

async fn of_own(
    here: &Here,
    scope: &mut Scope,
    own: ResourceType,
    asked: &Asked,
) -> Result<Vec<String>> {
    let person = People::default().facts(scope, &asked.subject).await?;
    let (action, now) = (asked.action.name.as_str(), scope.now());
    let may = |role| {
        let about = OwnFacts {
            person: person.as_ref(),
            exists: true,
            role,
            in_conflict: false,
            signed: false,
        };
        answer(own, action, &about, now).is_ok()
    };
    // Whoever may everywhere is not asked for a role.
    let by_role = own == ResourceType::Product && asks_role(action) && !may(None);
    if !by_role && !may(None) {
        return Ok(Vec::new());
    }
    if own == ResourceType::Account {
        let slug = here.account.slug.clone();
        return Ok(if slug > asked.after {
            vec![slug]
        } else {
            Vec::new()
        });
    }
    let mut after = Uuid::parse_str(&asked.after).unwrap_or_default();
    let mut found = Vec::new();
    while found.len() <= asked.limit {
        let some = match own {
            ResourceType::Product => store::products(scope, after, CHUNK).await?,
            ResourceType::Member => store::members(scope, after, CHUNK).await?,
            ResourceType::Account | ResourceType::Profile => {
                store::profiles(scope, after, CHUNK).await?
            }
        };
        let Some(last) = some.last() else { break };
        after = *last;
        for id in some {
            let id = id.to_string();
            let product = product_of(own, &id);
            if !by_role || may(role(scope, action, product, person.as_ref()).await?) {
                found.push(id);
            }
        }
    }
    Ok(found)
}

async fn of_app(scope: &mut Scope, kind: &Kind, asked: &Asked) -> Result<Vec<String>> {
    let person = People::default().facts(scope, &asked.subject).await?;
    let app_permissions = given_to(scope, kind, person.as_ref()).await?;
    let subject = (asked.subject.kind.as_str(), asked.subject.id.as_str());
    let known = connected_apps::known(scope, kind.app, subject, ("", "")).await?;
    let (mut after, now) = (asked.after.clone(), scope.now());
    let mut found = Vec::new();
    while found.len() <= asked.limit {
        let some =
            connected_apps::candidates(scope, kind.app, Side::Thing, &asked.kind, &after, CHUNK)
                .await?;
        let Some((last, _)) = some.last() else { break };
        last.clone_into(&mut after);
        for (id, said) in some {
            let resource = Thing {
                kind: asked.kind.clone(),
                id,
                properties: Properties::new(),
            };
            let question = AppQuestion {
                subject: &asked.subject,
                action: &asked.action.name,
                action_properties: &asked.action.properties,
                resource: &resource,
                context: &asked.context.properties,
            };
            let about = AppFacts {
                subject: known.person.as_ref(),
                resource: Some(&said),
                person: person.as_ref(),
                app_permissions: &app_permissions,
                in_conflict: false,
                signed: false,
            };
            if answer_for_app(&kind.told, &question, &about, now).is_ok() {
                found.push(resource.id);
            }
        }
    }
    Ok(found)
}
