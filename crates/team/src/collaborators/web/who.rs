//! “Who can do this here?”: everybody whom the decision lets, and a yes or a no for whoever is looked up.

use askama::Template;
use clavero_rules::{Category, Permission, access::may, permissions::Enforcement};
use serde::Deserialize;

use crate::{
    Error,
    api::Paging,
    collaborators::{who_can, who_can_in_one},
    session::{Here, May},
    web::{Answer, Ask, At, Go, Shell, page as answer},
};

#[derive(Debug, Deserialize)]
pub(super) struct Query {
    #[serde(default)]
    permission: String,
    #[serde(default)]
    person: String,
    limit: Option<i64>,
    after: Option<String>,
}

#[derive(Template)]
#[template(path = "collaborators/pages/who_can.html")]
struct WhoCan {
    page: Shell,
    /// The permissions to choose from: their category, and each with its id, name and whether it is chosen.
    choices: Vec<(String, Vec<Choice>)>,
    asked: Option<Asked>,
    person: String,
    owner: String,
    url: String,
    list: String,
}

/// A permission: its id, its name, and whether it is chosen.
type Choice = (&'static str, String, bool);

struct Asked {
    id: &'static str,
    effect: String,
    elsewhere: bool,
    rows: Vec<Row>,
    /// How many there are, when all of them are on the page.
    count: String,
    first: String,
    next: String,
    /// Whoever can in single products, by the role there.
    in_one: Vec<InOne>,
    role_text: String,
}

struct InOne {
    url: String,
    name: String,
    /// In which product, and what he is there.
    place: String,
}

struct Row {
    url: String,
    name: String,
    email: String,
    profile: String,
    can: bool,
}

/// The page before anything was chosen; a choice leads to its own address.
pub(super) async fn choose(
    May { here, .. }: May<may::ViewCollaborators>,
    Ask(query): Ask<Query>,
) -> Answer {
    if query.permission.is_empty() {
        return answer(&WhoCan::of(&here, None, query.person));
    }
    let permission = Permission::from_id(&query.permission).ok_or(Error::Missing("permission"))?;
    Go::to(address(&here, permission, &query.person, None)).answer()
}

/// Everybody who can; with a part of a name, everybody of that name with a yes or a no.
pub(super) async fn page(
    May { granted, here }: May<may::ViewCollaborators>,
    At((_, permission)): At<(String, String)>,
    Ask(query): Ask<Query>,
) -> Answer {
    let permission = Permission::from_id(&permission).ok_or(Error::Missing("permission"))?;
    let paging = Paging {
        limit: query.limit,
        after: query.after,
    };
    let listed = who_can(
        &here.caller.on,
        &granted,
        permission,
        &query.person,
        &paging,
    )
    .await?;
    let whole = listed.next.is_none() && paging.after.is_none();
    let count = whole.then(|| {
        let count = listed.items.len().into();
        here.caller
            .words()
            .say("collaborators-count", &[("count", count)])
    });
    let rows = listed.items.into_iter().map(|it| Row {
        url: it.who.url(&format!("/why/{}", permission.id())),
        name: it.who.name,
        email: it.who.email,
        profile: it.who.profile_name,
        can: it.can,
    });
    let words = here.caller.words();
    let in_one = who_can_in_one(&here.caller.on, &granted, permission).await?;
    let in_one = in_one.into_iter().map(|it| {
        let role = format!("role-{}", it.played.role.id().replace('_', "-"));
        InOne {
            url: it.who.url(&format!("/why/{}", permission.id())),
            name: it.who.name,
            place: format!("{} · {}", it.played.name, words.text(&role)),
        }
    });
    let asked = Asked {
        in_one: in_one.collect(),
        role_text: words.text(match permission {
            Permission::EditContent => "collaborators-role-besides",
            _ => "collaborators-role-alone",
        }),
        id: permission.id(),
        effect: words.text(&format!(
            "{}.effect",
            crate::web::permission_key(permission)
        )),
        elsewhere: permission.enforced() == Enforcement::ConnectedApps,
        rows: rows.collect(),
        count: count.unwrap_or_default(),
        first: match paging.after {
            Some(_) => address(&here, permission, &query.person, None),
            None => String::new(),
        },
        next: match &listed.next {
            Some(next) => address(&here, permission, &query.person, Some(next)),
            None => String::new(),
        },
    };
    answer(&WhoCan::of(&here, Some(asked), query.person))
}

fn address(here: &Here, permission: Permission, person: &str, after: Option<&str>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in [("person", Some(person)), ("after", after)] {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            query.append_pair(name, value);
        }
    }
    let (query, url) = (
        query.finish(),
        here.url(&format!("/collaborators/who-can/{}", permission.id())),
    );
    if query.is_empty() {
        url
    } else {
        format!("{url}?{query}")
    }
}

impl WhoCan {
    fn of(here: &Here, asked: Option<Asked>, person: String) -> Self {
        let page = Shell::inside(here, "collaborators-who-can");
        let chosen = asked.as_ref().map(|asked| asked.id);
        let choices = Category::ALL.iter().map(|category| {
            let each = category
                .permissions()
                .map(|it| (it.id(), page.permission(&it), Some(it.id()) == chosen));
            (
                page.t(&format!("category-{}", category.id())),
                each.collect(),
            )
        });
        Self {
            choices: choices.collect(),
            asked,
            person,
            owner: here.account.owner_name.clone(),
            url: here.url("/collaborators/who-can"),
            list: here.url("/collaborators"),
            page,
        }
    }
}
