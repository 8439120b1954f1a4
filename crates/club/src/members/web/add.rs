//! Adding members by hand, and letting one into one more product (MA-11, MA-27, CC-20, CC-21).

use clavero_rules::{
    GroupId, Permission, ProductId, Refusal,
    access::{Needs, may},
    products::ProductStatus,
    roles::Role,
};
use serde::Deserialize;
use uuid::Uuid;

use super::{
    area_role,
    show::{self, there},
    ways_in,
};
use crate::{
    Error, Result,
    address::Address as Mail,
    areas::{self, Area},
    groups,
    members::{Adding, Member, Newcomer, add_members},
    products::{self, Product},
    segments::Place,
    session::May,
    sheet::{Field, Kind, Link, Sheet, or_again},
    web::{Answer, Ask, At, Form, Go, Shell},
    work::Scope,
};

/// The most people that are added at once; more come by file.
const MOST: usize = 100;

/// What the box of the whole area holds, where those of products hold an id.
const WHOLE_AREA: &str = "area";

#[derive(Debug, Default, Deserialize)]
pub(super) struct Into {
    product: Option<Uuid>,
}

/// What adding asks: who, into what, as what, where, until when.
async fn sheet<P: Needs>(
    it: &May<P>,
    area: &Area,
    into: Option<Uuid>,
    member: Option<&Member>,
) -> Result<Sheet> {
    let here = &it.here;
    let mut scope = here.caller.on.read(&it.granted);
    let all = products::list(&mut scope, area.id).await?;
    let open: Vec<_> = all
        .into_iter()
        .filter(|product| product.kind.holds_members() && product.state != ProductStatus::Archived)
        .collect();
    let only = open.iter().find(|product| Some(product.id.0) == into);
    let sheet = match member {
        None => Sheet::of(
            here,
            "members-add",
            here.url(&format!("/club/{}/members/add", area.slug)),
        ),
        Some(member) => Sheet::of(
            here,
            "enrolments-grant",
            show::url(here, area, member.id, "/grant"),
        ),
    };
    let page = sheet.page().clone();
    let mut crumbs = show::crumbs(here, area);
    if let Some(member) = member {
        crumbs.push(Link::to(
            show::url(here, area, member.id, ""),
            member.called(),
        ));
    }
    let roles = Role::ALL
        .iter()
        .filter(|role| !role.is_team() || here.may(Permission::AssignRoles))
        .fold(
            Field::new(Kind::Cards, "role", page.t("enrolments-role")),
            |field, role| {
                let key = format!("role-{}", role.id().replace('_', "-"));
                field.explained(role.id(), page.t(&key), page.t(&format!("{key}-text")))
            },
        );
    let mut sheet = sheet.after(crumbs);
    if member.is_none() {
        let place = Place::area(&mut scope, &area.slug).await?;
        sheet = sheet.beside(ways_in(&page, here, &place, false));
        sheet = sheet.lead(page.t("members-add-lead")).field(
            Field::new(Kind::Lines, "people", page.t("members-people"))
                .hint(page.t("members-people-hint")),
        );
    }
    let choices = open
        .iter()
        .map(|product| (product.id.to_string(), product.name.clone()));
    let mut into = Field::new(Kind::Boxes, "products", page.t("members-into"))
        .hint(page.t("members-into-hint"))
        .options(choices);
    if member.is_none() && here.may(Permission::AssignRoles) {
        let passed = area_role::passed_over(&page, &open);
        into = into.explained(WHOLE_AREA, page.t("members-whole-area"), passed);
    }
    sheet = sheet.field(into);
    sheet = sheet.field(roles);
    let (seats, several) = seats(&mut scope, &page, &open, only).await?;
    if !seats.is_empty() {
        let field = Field::new(Kind::Select, "group", page.t("enrolments-group"))
            .or_nothing(page.t("offers-group-default"))
            .options(seats);
        sheet = sheet.field(match several {
            true => field.hint(page.t("members-group-hint")),
            false => field,
        });
    }
    let form = Form::default()
        .preset("role", Role::Student.id())
        .preset("send", "yes")
        .preset(
            "products",
            only.map(|it| it.id.to_string()).unwrap_or_default(),
        );
    let zone = area.time_zone.replace('_', " ");
    Ok(sheet
        .field(
            Field::new(Kind::Day, "until", page.t("enrolments-until"))
                .hint(page.t1("members-until-hint", "zone", zone))
                .optional(),
        )
        .field(
            Field::new(Kind::Boxes, "send", page.t("members-letter"))
                .option("yes", page.t("members-letter-yes")),
        )
        .holding(form)
        .submit("members-add-do"))
}

/// The groups to choose from, each named with its product unless there is only one; a default group alone is no choice.
async fn seats(
    scope: &mut Scope,
    page: &Shell,
    open: &[Product],
    only: Option<&Product>,
) -> Result<(Vec<(String, String)>, bool)> {
    let mut seats = Vec::new();
    let asked = open.iter().filter(|it| {
        it.kind.has_groups() && only.is_none_or(|only| only.id == it.id || !only.kind.has_groups())
    });
    for product in asked {
        let groups = groups::list(scope, product.id).await?;
        if groups.len() > 1 {
            seats.push((product, groups));
        }
    }
    let several = seats.len() > 1;
    let named = seats.into_iter().flat_map(|(product, groups)| {
        groups.into_iter().map(move |group| {
            let name = match several {
                true => page.t2(
                    "members-group-of",
                    "product",
                    &product.name,
                    "group",
                    group.name,
                ),
                false => group.name,
            };
            (group.id.to_string(), name)
        })
    });
    Ok((named.collect(), several))
}

/// The product that was ticked, if it is the only one.
fn only_one(form: &Form) -> Option<Uuid> {
    match form.all("products")[..] {
        [one] => Uuid::parse_str(one).ok(),
        _ => None,
    }
}

/// What a rule said of the last day stands at its field.
pub(super) fn said(error: Error) -> Error {
    match error {
        Error::Refused(Refusal::GrantEndsInThePast) => Error::field("until", "until-past"),
        other => other,
    }
}

/// Reads what was typed; the people are lines of an address, or of a name and an address.
fn wanted(form: &mut Form, member: Option<&Member>) -> Result<Adding> {
    let mut people = Vec::new();
    if let Some(member) = member {
        people.extend(newcomer(&member.email));
    } else {
        let typed = form.value("people");
        for (n, line) in typed.split('\n').enumerate() {
            let told = line.split(';').map(str::trim);
            for person in told.filter(|person| !person.is_empty()) {
                match newcomer(person) {
                    Some(newcomer) => people.push(newcomer),
                    None => form.fail_at("people", "people-line", n + 1),
                }
            }
        }
        if people.is_empty() {
            form.fail("people", "required");
        }
        if people.len() > MOST {
            form.fail_at("people", "too-many-people", MOST);
        }
    }
    let chosen: Vec<ProductId> = form
        .all("products")
        .into_iter()
        .filter_map(|id| Uuid::parse_str(id).ok().map(ProductId))
        .collect();
    let whole_area = member.is_none() && form.checked("products", WHOLE_AREA);
    if chosen.is_empty() && !whole_area {
        form.fail("products", "choose");
    }
    let role = form.choice("role", Role::from_id).unwrap_or(Role::Student);
    let group = match form.value("group").as_str() {
        "" => None,
        _ => form.id("group").map(GroupId),
    };
    let until = match form.value("until").trim() {
        "" => None,
        _ => form.date("until"),
    };
    form.clean()?;
    Ok(Adding {
        people,
        products: chosen,
        whole_area,
        role,
        group,
        until,
        send_access: form.checked("send", "yes"),
    })
}

/// `ines@example.org` or `Inês Prado <ines@example.org>` or `Inês Prado, ines@example.org`.
fn newcomer(line: &str) -> Option<Newcomer> {
    let line = line.trim().trim_end_matches('>');
    let (name, address) = line.rsplit_once(['<', ',', '\t']).unwrap_or(("", line));
    let address = Mail::parse(address)?;
    let name: String = name.trim().trim_matches('"').chars().take(100).collect();
    Some(Newcomer {
        address,
        name,
        lang: None,
    })
}

pub(super) async fn blank(
    it: May<may::ImportMembers>,
    At((_, slug)): At<(String, String)>,
    Ask(into): Ask<Into>,
) -> Answer {
    let area = areas::find(&mut it.here.caller.on.read(&it.granted), &slug).await?;
    sheet(&it, &area, into.product, None).await?.show()
}

pub(super) async fn submit(
    it: May<may::ImportMembers>,
    At((_, slug)): At<(String, String)>,
    mut form: Form,
) -> Answer {
    let area = areas::find(&mut it.here.caller.on.read(&it.granted), &slug).await?;
    let only = only_one(&form);
    let again = sheet(&it, &area, only, None).await?;
    let here = it.here;
    let done = match wanted(&mut form, None) {
        Ok(adding) => add_members(&here.caller.on, it.granted, &area, &adding)
            .await
            .map_err(said),
        Err(error) => Err(error),
    };
    or_again(done, form, again, |added| {
        Go::to(here.url(&format!("/club/{}", area.slug)))
            .saying("members-added")
            .count(
                "count",
                (added.created + added.added + added.updated).into(),
            )
            .count("same", added.unchanged.into())
            .answer()
    })
}

pub(super) async fn ask_grant(
    it: May<may::ImportMembers>,
    At(address): At<(String, String, Uuid)>,
    Ask(into): Ask<Into>,
) -> Answer {
    let (area, member) = there(&it, &address).await?;
    sheet(&it, &area, into.product, Some(&member)).await?.show()
}

pub(super) async fn grant(
    it: May<may::ImportMembers>,
    At(address): At<(String, String, Uuid)>,
    mut form: Form,
) -> Answer {
    let (area, member) = there(&it, &address).await?;
    let only = only_one(&form);
    let again = sheet(&it, &area, only, Some(&member)).await?;
    let here = it.here;
    let done = match wanted(&mut form, Some(&member)) {
        Ok(adding) => add_members(&here.caller.on, it.granted, &area, &adding)
            .await
            .map_err(said),
        Err(error) => Err(error),
    };
    or_again(done, form, again, |_| {
        Go::to(show::url(&here, &area, member.id, ""))
            .saying("enrolments-granted")
            .with("name", member.called())
            .answer()
    })
}
