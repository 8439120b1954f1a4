//! Connected apps: the kinds of things they register, and the answers to questions about those (7.1).

use std::collections::{BTreeMap, BTreeSet};

use super::own::{ResourceType, must_be_signed};
use super::property::{Part, Properties, Term, Thing, Value};
use super::reason::{Answer, Reason};
use super::way::{Test, Way, Who};
use crate::access::{Facts, Requirement, decide};
use crate::refusal::refuse_when;
use crate::{Moment, Refusal};

/// One kind of thing of an app.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AppType {
    /// What can be done with it, and the ways to a yes. An action without a way is always a no.
    pub actions: BTreeMap<String, Vec<Way>>,
    /// The app keeps the list of such things itself: one that is not registered here is what the question says of it.
    pub open: bool,
}

/// What an app registers in an account.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct App {
    /// Permissions of its own, which profiles can give.
    pub permissions: BTreeSet<String>,
    /// Its kinds of things.
    pub types: BTreeMap<String, AppType>,
}

/// An app registers names of its own, in reasonable numbers, and nothing that is ours or another app's (7.1).
pub fn may_register(app: &App, taken: &BTreeSet<String>) -> Result<(), Refusal> {
    let types = || app.types.keys();
    let actions = || app.types.values().flat_map(|it| it.actions.iter());
    let ways = || actions().flat_map(|(_, ways)| ways);
    let names = types()
        .chain(actions().map(|(name, _)| name))
        .chain(&app.permissions);
    let unknown = ways().any(|way| match &way.who {
        Who::AppPermission(name) => !app.permissions.contains(name),
        Who::Permission(_) | Who::Registered => false,
    });
    let too_large = app.types.len() > 50
        || app.permissions.len() > 100
        || app.types.values().any(|it| it.actions.len() > 100)
        || actions().any(|(_, ways)| ways.len() > 20)
        || ways().any(|way| way.when.len() > 10);
    refuse_when! {
        names.into_iter().any(|it| !is_name(it))           => Refusal::AppNameMalformed,
        types().any(|it| ResourceType::from_id(it).is_some()) => Refusal::AppTypeReserved,
        types().any(|it| taken.contains(it))               => Refusal::AppTypeTaken,
        unknown                                            => Refusal::AppPermissionUnknown,
        too_large                                          => Refusal::AppTooLarge,
    }
}

fn is_name(name: &str) -> bool {
    (1..=64).contains(&name.len()) && name.bytes().all(|it| it.is_ascii_graphic())
}

/// Nobody gives or takes a permission of an app that his own profile does not give him; the owner holds all (R3a).
pub fn may_give_app_permissions(
    owner: bool,
    holds: &BTreeSet<String>,
    wanted: &BTreeSet<String>,
) -> Result<(), Refusal> {
    refuse_when! { !owner && !wanted.is_subset(holds) => Refusal::BeyondYourPermissions }
}

/// A question about a thing of an app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AppQuestion<'a> {
    /// Who.
    pub subject: &'a Thing,
    /// What he wants to do.
    pub action: &'a str,
    /// What the question says about the act.
    pub action_properties: &'a Properties,
    /// To what.
    pub resource: &'a Thing,
    /// Under which circumstances.
    pub context: &'a Properties,
}

/// What the store knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AppFacts<'a> {
    /// What the app registered about the person, if it registered him.
    pub subject: Option<&'a Properties>,
    /// What the app registered about the thing, if it registered it.
    pub resource: Option<&'a Properties>,
    /// The user behind the person, as he stands in the account.
    pub person: Option<&'a Facts>,
    /// The permissions of the app that his profile gives him.
    pub app_permissions: &'a BTreeSet<String>,
    /// Another partner holds the person's address here.
    pub in_conflict: bool,
    /// A signature of the person for this very question was presented and fits.
    pub signed: bool,
}

/// A yes if one of the registered ways leads to it (7.1).
///
/// Conditions are about what the app says: in the question first, else at registration. Permissions are about what
/// the account says, and no question changes them.
pub fn answer_for_app(
    kind: &AppType,
    question: &AppQuestion<'_>,
    about: &AppFacts<'_>,
    now: Moment,
) -> Answer {
    let ways = kind.actions.get(question.action);
    let ways = ways.ok_or(Reason::UnknownAction)?;
    if about.resource.is_none() && !kind.open {
        return Err(Reason::UnknownResource);
    }
    let mut no = None;
    for way in ways {
        match try_way(way, question, about, now) {
            Ok(()) => return Ok(()),
            // The one thing that the person can mend at once is told before all others.
            Err(reason) if reason == Reason::SignatureMissing => no = Some(reason),
            Err(reason) => no = no.or(Some(reason)),
        }
    }
    Err(no.unwrap_or(Reason::ConditionsUnmet))
}

fn try_way(way: &Way, question: &AppQuestion<'_>, about: &AppFacts<'_>, now: Moment) -> Answer {
    let account = |requirement| {
        let nobody = match about.in_conflict {
            true => Reason::Conflict,
            false => Reason::NoMembership,
        };
        let person = about.person.ok_or(nobody)?;
        let denied = |denial| Reason::of(denial, about.in_conflict);
        decide(person, requirement, now).map_err(denied)?;
        Ok(person)
    };
    match &way.who {
        Who::Permission(permission) => {
            account(Requirement::Permission(*permission))?;
        }
        Who::AppPermission(name) => {
            let person = account(Requirement::Member)?;
            if !person.owner && !about.app_permissions.contains(name) {
                return Err(Reason::NotInProfile);
            }
        }
        Who::Registered => {
            about.subject.ok_or(Reason::NoMembership)?;
        }
    }
    if !way.when.iter().all(|it| holds(it, question, about)) {
        return Err(Reason::ConditionsUnmet);
    }
    match way.who {
        Who::Permission(permission) => must_be_signed(permission, about.signed),
        Who::AppPermission(_) | Who::Registered => Ok(()),
    }
}

/// Whether a condition is met; what nobody said meets none.
fn holds(test: &Test, question: &AppQuestion<'_>, about: &AppFacts<'_>) -> bool {
    let said = |term: &Term| said(term, question, about);
    match test {
        Test::Is(term, value) => said(term).is_some_and(|it| it.matches(value)),
        Test::Same(one, other) => said(one)
            .zip(said(other))
            .is_some_and(|(one, other)| one.matches(&other)),
    }
}

fn said(term: &Term, question: &AppQuestion<'_>, about: &AppFacts<'_>) -> Option<Value> {
    let of = |thing: &Thing, registered: Option<&Properties>| match term.name.as_str() {
        "id" => Some(Value::Text(thing.id.clone())),
        name => thing
            .properties
            .get(name)
            .or_else(|| registered?.get(name))
            .cloned(),
    };
    match term.of {
        Part::Person => of(question.subject, about.subject),
        Part::Thing => of(question.resource, about.resource),
        Part::Action => question.action_properties.get(&term.name).cloned(),
        Part::Context => question.context.get(&term.name).cloned(),
    }
}
