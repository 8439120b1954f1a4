//! Who may do it: everybody in the account, and whoever an app registered as a person of its own.

use std::collections::{BTreeMap, BTreeSet};

use clavero_rules::{
    AppId, ProfileId, UserId,
    evaluation::{
        AppFacts, AppQuestion, Missing, OwnFacts, Properties, ResourceType, Thing, answer,
        answer_for_app,
    },
    roles::Role,
};
use serde_json::{Map, Value, json};

use super::part;
use crate::{
    Result,
    connected_apps::{self, Kind, Role as Side},
    decisions::{
        ask::{asks_role, exists, product_of},
        facts::USER,
        store,
        wire::{self, Act, Context, asking, lacks, sought},
    },
    session::{
        Here, roles,
        standing::{self, Standing},
    },
    work::Scope,
};

/// How many rows are read at once.
const CHUNK: i64 = 500;

/// What is asked about everybody.
struct Asked {
    kind: String,
    action: Act,
    resource: Thing,
    context: Context,
}

/// Those who may.
pub(in crate::decisions) async fn subjects(
    here: &Here,
    scope: &mut Scope,
    fields: &Map<String, Value>,
) -> Result<Value> {
    let (sought, page) = (sought(fields, "subject")?, wire::page(fields)?);
    let parts = asking(fields)?;
    let asked = Asked {
        kind: sought.kind,
        action: parts.action.ok_or_else(|| lacks(Missing::Action))?,
        resource: parts.resource.ok_or_else(|| lacks(Missing::Resource))?,
        context: parts.context.unwrap_or_default(),
    };
    let found = if let Some(own) = ResourceType::from_id(&asked.resource.kind) {
        of_own(here, scope, own, &asked).await?
    } else if let Some(kind) = connected_apps::kind(scope, &asked.resource.kind).await? {
        of_app(scope, &kind, &asked).await?
    } else {
        Vec::new()
    };
    let kind = asked.kind;
    Ok(part(found, &page, |id| json!({ "type": kind, "id": id })))
}

async fn of_own(
    here: &Here,
    scope: &mut Scope,
    own: ResourceType,
    asked: &Asked,
) -> Result<Vec<String>> {
    if asked.kind != USER {
        return Ok(Vec::new());
    }
    let (id, action) = (&asked.resource.id, asked.action.name.as_str());
    let exists = exists(here, scope, own, id).await?;
    let team: BTreeMap<UserId, Role> = match product_of(own, id) {
        Some(product) if asks_role(action) => {
            let team = roles::teams(scope, Some(product)).await?;
            team.into_iter().map(|(user, it)| (user, it.role)).collect()
        }
        _ => BTreeMap::new(),
    };
    let (everybody, now) = (standing::everybody(scope).await?, scope.now());
    let may = |it: &&Standing| {
        let about = OwnFacts {
            person: Some(&it.facts),
            exists,
            role: team.get(&it.facts.user).copied(),
            in_conflict: false,
            signed: false,
        };
        answer(own, action, &about, now).is_ok()
    };
    let found = everybody.iter().filter(may);
    Ok(found.map(|it| it.facts.user.to_string()).collect())
}

async fn of_app(scope: &mut Scope, kind: &Kind, asked: &Asked) -> Result<Vec<String>> {
    let resource = &asked.resource;
    let thing = (resource.kind.as_str(), resource.id.as_str());
    let known = connected_apps::known(scope, kind.app, ("", ""), thing).await?;
    let registered = everyone_registered(scope, kind.app, &asked.kind).await?;
    let everybody = if asked.kind == USER {
        standing::everybody(scope).await?
    } else {
        Vec::new()
    };
    let mut given: BTreeMap<ProfileId, BTreeSet<String>> = BTreeMap::new();
    for (profile, permission) in store::given(scope, kind.app).await? {
        given.entry(profile).or_default().insert(permission);
    }
    let mut by_id: BTreeMap<String, &Standing> = BTreeMap::new();
    for it in &everybody {
        by_id.insert(it.facts.user.to_string(), it);
    }
    let by_address: BTreeMap<&str, &Standing> = everybody
        .iter()
        .map(|it| (it.email_key.as_str(), it))
        .collect();
    let (nothing, now) = (BTreeSet::new(), scope.now());
    let may = |id: &str, said: Option<&Properties>| {
        let person = by_id.get(id).or_else(|| by_address.get(id)).copied();
        let profile = person.and_then(|it| it.facts.membership.as_ref());
        let subject = Thing {
            kind: asked.kind.clone(),
            id: id.to_owned(),
            properties: Properties::new(),
        };
        let question = AppQuestion {
            subject: &subject,
            action: &asked.action.name,
            action_properties: &asked.action.properties,
            resource,
            context: &asked.context.properties,
        };
        let about = AppFacts {
            subject: said,
            resource: known.thing.as_ref(),
            person: person.map(|it| &it.facts),
            app_permissions: profile
                .and_then(|it| given.get(&it.profile))
                .unwrap_or(&nothing),
            in_conflict: false,
            signed: false,
        };
        answer_for_app(&kind.told, &question, &about, now).is_ok()
    };
    let ids = by_id.keys().chain(registered.keys());
    let found = ids.filter(|id| may(id, registered.get(*id)));
    Ok(found.cloned().collect())
}

async fn everyone_registered(
    scope: &mut Scope,
    app: AppId,
    kind: &str,
) -> Result<BTreeMap<String, Properties>> {
    let mut all = BTreeMap::new();
    let mut after = String::new();
    loop {
        let some =
            connected_apps::candidates(scope, app, Side::Person, kind, &after, CHUNK).await?;
        let Some((last, _)) = some.last() else {
            return Ok(all);
        };
        last.clone_into(&mut after);
        all.extend(some);
    }
}
