//! The pages of groups and offers.

mod offer_pages;

use askama::Template;
use clavero_rules::{
    GroupId, ProductId,
    access::Needs,
    roles::{SeeSettings, SetUp, Within},
};
use uuid::Uuid;

use super::{Group, create_group, delete_group, find, list, make_default, rename_group};
use crate::{
    Error, Result,
    areas::{self, Area},
    doors::Doors,
    products::{self, MayIn, Product},
    session::{Here, May},
    sheet::{Field, Kind, Link, Sheet, or_again},
    web::{Answer, At, Form, Go, Shell, page},
};

pub(super) fn doors() -> Doors {
    const MANY: &str = "/a/{account}/club/{area}/products/{product}/groups";
    Doors::default()
        .get(MANY, show)
        .post(MANY, make)
        .get(
            "/a/{account}/club/{area}/products/{product}/groups/{group}",
            edit,
        )
        .post(
            "/a/{account}/club/{area}/products/{product}/groups/{group}",
            rename,
        )
        .post(
            "/a/{account}/club/{area}/products/{product}/groups/{group}/default",
            set_default,
        )
        .get(
            "/a/{account}/club/{area}/products/{product}/groups/{group}/delete",
            ask,
        )
        .post(
            "/a/{account}/club/{area}/products/{product}/groups/{group}/delete",
            delete,
        )
        .and(offer_pages::doors())
}

struct Row {
    id: String,
    name: String,
    people: i64,
    is_default: bool,
    offers: String,
    url: String,
}

#[derive(Template)]
#[template(path = "groups/pages/list.html")]
struct ListPage {
    page: Shell,
    crumbs: Vec<Link>,
    tabs: Vec<Link>,
    rows: Vec<Row>,
    form: Form,
    action: String,
    manages: bool,
}

/// The area and the product that an address names, read by this right.
pub(super) async fn there<P: Needs>(it: &May<P>, slug: &str, id: Uuid) -> Result<(Area, Product)> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, slug).await?;
    let product = products::find(&mut scope, area.id, ProductId(id)).await?;
    Ok((area, product))
}

pub(super) fn at(here: &Here, area: &Area, product: &Product, rest: &str) -> String {
    here.url(&format!(
        "/club/{}/products/{}{rest}",
        area.slug, product.id
    ))
}

async fn view<D: Within>(it: &MayIn<D>, form: Form) -> Result<ListPage> {
    let MayIn {
        here,
        area,
        product,
        bearing,
        ..
    } = it;
    let mut scope = it.read();
    let offers = super::offers(&mut scope, product.id).await?;
    let rows = list(&mut scope, product.id)
        .await?
        .into_iter()
        .map(|group| {
            let led = offers.iter().filter(|it| it.group_id == Some(group.id));
            let led: Vec<&str> = led.map(|it| it.code.as_str()).collect();
            Row {
                url: at(here, area, product, &format!("/groups/{}", group.id)),
                id: format!("g-{}", group.id),
                offers: led.join(", "),
                name: group.name,
                people: group.people,
                is_default: group.is_default,
            }
        });
    Ok(ListPage {
        page: Shell::inside(here, "groups-title").titled(&product.name),
        crumbs: products::crumbs(here, area, product)
            .into_iter()
            .take(2)
            .collect(),
        tabs: products::tabs(here, bearing, area, product, "/groups"),
        rows: rows.collect(),
        form,
        action: at(here, area, product, "/groups"),
        manages: bearing.may::<SetUp>(),
    })
}

async fn show(it: MayIn<SeeSettings>) -> Answer {
    page(&view(&it, Form::default()).await?)
}

async fn make(it: MayIn<SetUp>, mut form: Form) -> Answer {
    let name = form.text("name", 1..=60);
    let again = view(&it, form.clone()).await?;
    let done = match form.clean() {
        Ok(()) => create_group(&it.here.caller.on, it.granted, &name).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(_) => back(&it.here, &it.area, &it.product, "groups-created", &name),
        Err(error) => {
            let form = form.explain(error)?;
            let again = ListPage { form, ..again };
            crate::web::page_with(axum::http::StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
    }
}

type Address = At<(String, String, Uuid, Uuid)>;

async fn group(it: &MayIn<SetUp>, id: Uuid) -> Result<Group> {
    find(&mut it.read(), it.product.id, GroupId(id)).await
}

/// The way to a page of one group.
fn crumbs_of_groups(it: &MayIn<SetUp>, page: &Shell) -> Vec<Link> {
    let (here, area, product) = (&it.here, &it.area, &it.product);
    let mut crumbs = products::crumbs(here, area, product);
    crumbs.push(Link::to(
        at(here, area, product, "/groups"),
        page.t("groups-title"),
    ));
    crumbs
}

fn name_sheet(it: &MayIn<SetUp>, group: &Group) -> Sheet {
    let path = format!("/groups/{}", group.id);
    let action = at(&it.here, &it.area, &it.product, &path);
    let sheet = Sheet::of(&it.here, "groups-rename", action);
    let page = sheet.page().clone();
    sheet
        .after(crumbs_of_groups(it, &page))
        .hidden("version", group.version)
        .holding(Form::default().preset("name", &group.name))
        .field(Field::new(Kind::Text, "name", page.t("groups-name")))
}

async fn edit(it: MayIn<SetUp>, At((_, _, _, id)): Address) -> Answer {
    let group = group(&it, id).await?;
    name_sheet(&it, &group).show()
}

async fn rename(it: MayIn<SetUp>, At((_, _, _, id)): Address, mut form: Form) -> Answer {
    let group = group(&it, id).await?;
    let again = name_sheet(&it, &group);
    let (name, version) = (form.text("name", 1..=60), form.version());
    let on = &it.here.caller.on;
    let done = match form.clean() {
        Ok(()) => rename_group(on, it.granted, group.id, version, &name).await,
        Err(error) => Err(error),
    };
    or_again(done, form, again, |()| {
        back(&it.here, &it.area, &it.product, "groups-renamed", &name)
    })
}

async fn set_default(it: MayIn<SetUp>, At((_, _, _, id)): Address) -> Answer {
    let group = group(&it, id).await?;
    make_default(&it.here.caller.on, it.granted, group.id).await?;
    let (area, product) = (&it.area, &it.product);
    back(&it.here, area, product, "groups-default-set", &group.name)
}

async fn delete_sheet(it: &MayIn<SetUp>, group: &Group) -> Result<Sheet> {
    let others = list(&mut it.read(), it.product.id).await?;
    let default = others.iter().find(|it| it.is_default).map(|it| it.id);
    let path = format!("/groups/{}/delete", group.id);
    let action = at(&it.here, &it.area, &it.product, &path);
    let sheet = Sheet::of(&it.here, "groups-delete", action);
    let page = sheet.page().clone();
    let choices = others
        .into_iter()
        .filter(|it| it.id != group.id)
        .map(|it| (it.id.to_string(), it.name));
    let target = Field::new(
        Kind::Select,
        "move_to",
        page.t1("groups-move-to", "count", group.people),
    )
    .hint(page.t("groups-move-hint"))
    .options(choices);
    let preset = default.map(|id| id.to_string()).unwrap_or_default();
    Ok(sheet
        .lead(page.t1("groups-delete-lead", "name", &group.name))
        .after(crumbs_of_groups(it, &page))
        .holding(Form::default().preset("move_to", preset))
        .field_if(group.people > 0, || target)
        .submit("groups-delete-do")
        .danger())
}

async fn ask(it: MayIn<SetUp>, At((_, _, _, id)): Address) -> Answer {
    let group = group(&it, id).await?;
    delete_sheet(&it, &group).await?.show()
}

async fn delete(it: MayIn<SetUp>, At((_, _, _, id)): Address, form: Form) -> Answer {
    let group = group(&it, id).await?;
    let again = delete_sheet(&it, &group).await?;
    let to = Uuid::parse_str(&form.value("move_to")).ok().map(GroupId);
    let on = &it.here.caller.on;
    let done = match delete_group(on, it.granted, group.id, to).await {
        Err(Error::Missing("group")) if to.is_some() => Err(Error::field("move_to", "choose")),
        other => other,
    };
    or_again(done, form, again, |_| {
        back(
            &it.here,
            &it.area,
            &it.product,
            "groups-deleted",
            &group.name,
        )
    })
}

fn back(here: &Here, area: &Area, product: &Product, key: &str, name: &str) -> Answer {
    Go::to(at(here, area, product, "/groups"))
        .saying(key)
        .with("name", name)
        .answer()
}
