//! Importing one user by hand into one product: data, role, group (CC-20, MA-27).

use clavero_rules::{GroupId, Permission, ProductId, access::may, calendar::Date, roles::Role};
use uuid::Uuid;

use super::add::said;
use crate::{
    Error, Result, exports, groups,
    members::{Adding, Newcomer, add_members, ways_in},
    segments::{Place, web::View},
    session::May,
    sheet::{Field, Kind, Link, Sheet, or_again},
    web::{Answer, At, Form, Go},
    words::Lang,
};

type Own = May<may::ImportMembers>;
type Address = At<(String, String, Uuid)>;

async fn place(it: &Own, area: &str, product: Uuid) -> Result<Place> {
    let mut scope = it.here.caller.on.read(&it.granted);
    Place::product(&mut scope, area, ProductId(product)).await
}

async fn sheet(it: &Own, place: &Place) -> Result<Sheet> {
    let here = &it.here;
    let product = place.product.as_ref().ok_or(Error::Missing("list"))?;
    let (title, submit) = match place.tab() {
        "/participants" => ("imports-participants", "members-add-participant"),
        _ => ("imports-users", "members-add-user"),
    };
    let sheet = Sheet::of(here, title, place.url(here, "/import/manual"));
    let page = sheet.page().clone();
    let mut crumbs = place.crumbs(here);
    let list = place.url(here, place.tab());
    crumbs.push(Link::to(list, page.t(exports::people_key(place))));
    let roles = product.kind.roles().iter();
    let roles = roles
        .filter(|role| !role.is_team() || here.may(Permission::AssignRoles))
        .fold(
            Field::new(Kind::Cards, "role", page.t("enrolments-role")),
            |field, role| {
                let key = format!("role-{}", role.id().replace('_', "-"));
                field.explained(role.id(), page.t(&key), page.t(&format!("{key}-text")))
            },
        );
    let mut seats = Vec::new();
    if product.kind.has_groups() {
        let mut scope = here.caller.on.read(&it.granted);
        seats = groups::list(&mut scope, product.id).await?;
    }
    let seats = seats.into_iter().map(|it| (it.id.to_string(), it.name));
    let tongues = Lang::ALL.map(|lang| (lang.id().to_owned(), lang.own_name().to_owned()));
    let zone = place.area.time_zone.replace('_', " ");
    Ok(sheet
        .after(crumbs)
        .beside(ways_in(&page, here, place, false))
        .lead(page.t1("members-add-user-lead", "name", &product.name))
        .field(Field::new(Kind::Text, "name", page.t("imports-col-name")).optional())
        .field(Field::new(
            Kind::Email,
            "email",
            page.t("imports-col-email"),
        ))
        .field(
            Field::new(Kind::Select, "lang", page.t("web-language"))
                .or_nothing(page.t("enrolments-unknown"))
                .options(tongues),
        )
        .field(roles)
        .field_if(product.kind.has_groups(), || {
            Field::new(Kind::Select, "group", page.t("enrolments-group"))
                .or_nothing(page.t("offers-group-default"))
                .options(seats)
        })
        .field_if(product.kind.has_access_duration(), || {
            Field::new(Kind::Day, "until", page.t("enrolments-until"))
                .hint(page.t1("members-until-hint", "zone", zone))
                .optional()
        })
        .field(
            Field::new(Kind::Boxes, "send", page.t("members-letter"))
                .option("yes", page.t("members-letter-yes-one")),
        )
        .holding(
            Form::default()
                .preset("role", Role::Student.id())
                .preset("send", "yes"),
        )
        .submit(submit))
}

fn wanted(form: &mut Form, product: ProductId) -> Result<Adding> {
    let name = form.text("name", 0..=100);
    let address = form.email("email");
    let lang = match form.value("lang").as_str() {
        "" => None,
        _ => form.choice("lang", Lang::from_id),
    };
    let role = form.choice("role", Role::from_id).unwrap_or(Role::Student);
    let group = match form.value("group").as_str() {
        "" => None,
        _ => form.id("group").map(GroupId),
    };
    let until = match form.value("until").trim() {
        "" => None,
        _ => form.choice("until", |text| Date::parse(text.trim())),
    };
    form.clean()?;
    let address = address.ok_or_else(|| Error::field("email", "email"))?;
    Ok(Adding {
        people: vec![Newcomer {
            address,
            name,
            lang,
        }],
        products: vec![product],
        whole_area: false,
        role,
        group,
        until,
        send_access: form.checked("send", "yes"),
    })
}

pub(super) async fn blank(it: Own, At((_, area, product)): Address) -> Answer {
    let place = place(&it, &area, product).await?;
    sheet(&it, &place).await?.show()
}

pub(super) async fn submit(it: Own, At((_, area, product)): Address, mut form: Form) -> Answer {
    let place = place(&it, &area, product).await?;
    let again = sheet(&it, &place).await?;
    let here = it.here;
    let done = match wanted(&mut form, ProductId(product)) {
        Ok(adding) => {
            let role = adding.role;
            let added = add_members(&here.caller.on, it.granted, &place.area, &adding).await;
            added.map_err(said).map(|added| (added, role))
        }
        Err(error) => Err(error),
    };
    let (name, email) = (form.value("name"), form.value("email"));
    let called = match name.trim() {
        "" => email.trim().to_owned(),
        name => name.to_owned(),
    };
    or_again(done, form, again, |(added, role)| {
        // The list shows him, and the team only when it is asked to.
        let team = if role.is_team() { "1" } else { "" };
        let found = [("q", email.trim()), ("team", team)];
        let found = found.map(|(key, value)| (key.to_owned(), value.to_owned()));
        let list = View::read(place.url(&here, place.tab()), &found).url();
        let same = added.created + added.added + added.updated == 0;
        let key = match same {
            true => "members-user-there",
            false => "members-user-added",
        };
        let product = place.product.as_ref().map(|it| it.name.as_str());
        Go::to(list)
            .saying(key)
            .with("name", &called)
            .with("product", product.unwrap_or_default())
            .answer()
    })
}
