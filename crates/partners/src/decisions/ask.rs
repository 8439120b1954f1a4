//! One question, answered: about what is the account's own by the one decision, about an app's things by its ways.

use std::collections::BTreeSet;

use clavero_rules::{
    Permission, ProductId,
    access::Facts,
    evaluation::{
        Answer, AppFacts, AppQuestion, OwnFacts, Reason, ResourceType, answer, answer_for_app,
    },
    roles::{Role, matters_for},
};
use uuid::Uuid;

use super::{
    facts::People,
    signed, store,
    wire::{Context, Whole},
};
use crate::{
    Result,
    connected_apps::{self, Kind},
    partners::held_elsewhere,
    session::{Here, roles},
    work::Scope,
};

/// An answer, and the signature that it rests on.
#[derive(Clone, Debug)]
pub(super) struct Answered {
    /// Yes, or why not.
    pub(super) answer: Answer,
    /// What has to be signed for a yes.
    pub(super) to_sign: Option<signed::Act>,
    /// The signature that turned it into a yes.
    pub(super) spends: Option<Uuid>,
}

impl Answered {
    /// An answer in which no signature plays a part.
    pub(super) fn plain(answer: Answer) -> Self {
        Self {
            answer,
            to_sign: None,
            spends: None,
        }
    }
}

/// Answers a question. A signature that is needed counts if it was given for exactly this question.
pub(super) async fn ask(
    here: &Here,
    scope: &mut Scope,
    people: &mut People,
    question: &Whole,
) -> Result<Answered> {
    let unsigned = decide(here, scope, people, question, false).await?;
    let person = people.facts(scope, &question.subject).await?;
    if unsigned == Err(Reason::NoMembership) {
        // Whoever is kept out by another partner's record is told so (4.9).
        let kept_out = match &person {
            Some(person) => held_elsewhere(scope).await?.contains(&person.user),
            None => false,
        };
        let reason = match kept_out {
            true => Reason::Conflict,
            false => Reason::NoMembership,
        };
        return Ok(Answered::plain(Err(reason)));
    }
    if unsigned != Err(Reason::SignatureMissing) {
        return Ok(Answered::plain(unsigned));
    }
    let Some(person) = person else {
        return Ok(Answered::plain(unsigned));
    };
    let act = signed::Act::of(person.user, question);
    let given = question
        .context
        .as_ref()
        .and_then(|it| it.signature.as_deref());
    let spends = match given {
        Some(id) => signed::fitting(here, &act, id).await?,
        None => None,
    };
    match spends {
        None => Ok(Answered {
            to_sign: Some(act),
            ..Answered::plain(unsigned)
        }),
        Some(id) => Ok(Answered {
            spends: Some(id),
            ..Answered::plain(decide(here, scope, people, question, true).await?)
        }),
    }
}

async fn decide(
    here: &Here,
    scope: &mut Scope,
    people: &mut People,
    question: &Whole,
    signed: bool,
) -> Result<Answer> {
    let person = people.facts(scope, &question.subject).await?;
    if let Some(own) = ResourceType::from_id(&question.resource.kind) {
        let thing = &question.resource.id;
        let product = product_of(own, thing);
        let role = role(scope, &question.action.name, product, person.as_ref()).await?;
        let about = OwnFacts {
            person: person.as_ref(),
            exists: exists(here, scope, own, thing).await?,
            role,
            in_conflict: false,
            signed,
        };
        return Ok(answer(own, &question.action.name, &about, scope.now()));
    }
    match connected_apps::kind(scope, &question.resource.kind).await? {
        None => Ok(Err(Reason::UnknownResource)),
        Some(kind) => of_app(scope, &kind, question, person.as_ref(), signed).await,
    }
}

async fn of_app(
    scope: &mut Scope,
    kind: &Kind,
    question: &Whole,
    person: Option<&Facts>,
    signed: bool,
) -> Result<Answer> {
    let (subject, resource) = (&question.subject, &question.resource);
    let known = connected_apps::known(
        scope,
        kind.app,
        (&subject.kind, &subject.id),
        (&resource.kind, &resource.id),
    )
    .await?;
    let app_permissions = given_to(scope, kind, person).await?;
    let nothing = Context::default();
    let context = question.context.as_ref().unwrap_or(&nothing);
    let asked = AppQuestion {
        subject,
        action: &question.action.name,
        action_properties: &question.action.properties,
        resource,
        context: &context.properties,
    };
    let about = AppFacts {
        subject: known.person.as_ref(),
        resource: known.thing.as_ref(),
        person,
        app_permissions: &app_permissions,
        in_conflict: false,
        signed,
    };
    Ok(answer_for_app(&kind.told, &asked, &about, scope.now()))
}

/// What the person's profile gives him of an app's permissions.
pub(super) async fn given_to(
    scope: &mut Scope,
    kind: &Kind,
    person: Option<&Facts>,
) -> Result<BTreeSet<String>> {
    match person.and_then(|it| it.membership.as_ref()) {
        Some(membership) => connected_apps::grants_of(scope, kind.app, membership.profile).await,
        None => Ok(BTreeSet::new()),
    }
}

pub(super) fn product_of(own: ResourceType, id: &str) -> Option<ProductId> {
    let id = Uuid::parse_str(id)
        .ok()
        .filter(|_| own == ResourceType::Product);
    id.map(ProductId)
}

/// The role in the product, where it matters for the act (3.4, CC-19).
pub(super) async fn role(
    scope: &mut Scope,
    action: &str,
    product: Option<ProductId>,
    person: Option<&Facts>,
) -> Result<Option<Role>> {
    match (product, person) {
        (Some(product), Some(person)) if asks_role(action) => {
            roles::role_in(scope, product, person.user).await
        }
        _ => Ok(None),
    }
}

/// Whether the role in a product can make a difference for an act.
pub(super) fn asks_role(action: &str) -> bool {
    Permission::from_id(action).is_some_and(matters_for)
}

/// Whether the thing is in this account.
pub(super) async fn exists(
    here: &Here,
    scope: &mut Scope,
    own: ResourceType,
    id: &str,
) -> Result<bool> {
    if own == ResourceType::Account {
        let account = &here.account;
        let names = [
            account.id.to_string(),
            account.slug.clone(),
            account.hub_id.to_string(),
        ];
        return Ok(names.iter().any(|name| name == id));
    }
    let Ok(id) = Uuid::parse_str(id) else {
        return Ok(false);
    };
    match own {
        ResourceType::Product => store::has_product(scope, id).await,
        ResourceType::Member => store::has_member(scope, id).await,
        ResourceType::Account | ResourceType::Profile => store::has_profile(scope, id).await,
    }
}
