//! The pages of offers.

use askama::Template;
use clavero_rules::{
    OfferId, Permission,
    access::{Needs, may},
    products::ProductKind,
};
use uuid::Uuid;

use super::{at, there};
use crate::{
    Result,
    areas::Area,
    doors::Doors,
    groups::{Offer, WantedOffer, create_offer, list, offers, retire_offer, save_offer},
    products::{self, Product},
    session::{Here, May},
    sheet::{Field, Kind, Link, Sheet, or_again},
    web::{Answer, At, Form, Go, Shell, page},
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/club/{area}/products/{product}/offers", show)
        .post("/a/{account}/club/{area}/products/{product}/offers", make)
        .get(
            "/a/{account}/club/{area}/products/{product}/offers/new",
            blank,
        )
        .get(
            "/a/{account}/club/{area}/products/{product}/offers/{offer}",
            edit,
        )
        .post(
            "/a/{account}/club/{area}/products/{product}/offers/{offer}",
            save,
        )
        .post(
            "/a/{account}/club/{area}/products/{product}/offers/{offer}/retire",
            retire,
        )
}

struct Row {
    code: String,
    name: String,
    group: String,
    seats: i64,
    price: String,
    retired: bool,
    url: String,
    id: String,
}

#[derive(Template)]
#[template(path = "groups/pages/offers.html")]
struct Offers {
    page: Shell,
    crumbs: Vec<Link>,
    tabs: Vec<Link>,
    rows: Vec<Row>,
    new: String,
    manages: bool,
}

async fn show(it: May<may::ViewOffers>, At((_, slug, id)): At<(String, String, Uuid)>) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    let here = &it.here;
    let mut scope = here.caller.on.read(&it.granted);
    let groups = list(&mut scope, product.id).await?;
    let shell = Shell::inside(here, "offers-title").titled(&product.name);
    let rows = offers(&mut scope, product.id)
        .await?
        .into_iter()
        .map(|offer| {
            let group = groups.iter().find(|group| Some(group.id) == offer.group_id);
            Row {
                group: group.map(|group| group.name.clone()).unwrap_or_default(),
                price: shell.money(offer.amount, &offer.currency),
                url: at(here, &area, &product, &format!("/offers/{}", offer.id)),
                id: format!("o-{}", offer.id),
                code: offer.code,
                name: offer.name,
                seats: offer.plus_seats,
                retired: offer.retired_at.is_some(),
            }
        });
    let bearing = products::bearing(&mut scope, product.id).await?;
    page(&Offers {
        crumbs: products::crumbs(here, &area, &product)
            .into_iter()
            .take(2)
            .collect(),
        tabs: products::tabs(here, &bearing, &area, &product, "/offers"),
        rows: rows.collect(),
        page: shell,
        new: at(here, &area, &product, "/offers/new"),
        manages: here.may(Permission::ManageOffers),
    })
}

async fn sheet<P: Needs>(
    it: &May<P>,
    area: &Area,
    product: &Product,
    offer: Option<&Offer>,
) -> Result<Sheet> {
    let here = &it.here;
    let groups = list(&mut here.caller.on.read(&it.granted), product.id).await?;
    let (title, action) = match offer {
        None => ("offers-new", "/offers".to_owned()),
        Some(offer) => ("offers-edit", format!("/offers/{}", offer.id)),
    };
    let sheet = Sheet::of(here, title, at(here, area, product, &action));
    let page = sheet.page().clone();
    let mut crumbs = products::crumbs(here, area, product);
    crumbs.push(Link::to(
        at(here, area, product, "/offers"),
        page.t("offers-title"),
    ));
    let choices = groups.into_iter().map(|it| (it.id.to_string(), it.name));
    let group = Field::new(Kind::Select, "group", page.t("offers-group"))
        .hint(page.t("offers-group-hint"))
        .or_nothing(page.t("offers-group-default"))
        .options(choices);
    let seats = Field::new(Kind::Select, "plus_seats", page.t("offers-seats"))
        .hint(page.t("offers-seats-hint"))
        .options(["0", "1", "2", "3"].map(|n| (n.to_owned(), n.to_owned())));
    let cycles = Field::new(Kind::Text, "cycles", page.t("offers-cycles"))
        .hint(page.t("offers-cycles-hint"))
        .optional();
    let mut form = Form::default().preset("plus_seats", 0);
    let mut sheet = sheet.after(crumbs);
    if let Some(offer) = offer {
        form = Form::default()
            .preset("code", &offer.code)
            .preset("name", &offer.name)
            .preset("plan", &offer.plan)
            .preset(
                "group",
                offer.group_id.map(|id| id.to_string()).unwrap_or_default(),
            )
            .preset("plus_seats", offer.plus_seats)
            .preset(
                "cycles",
                offer.cycles.map(|n| n.to_string()).unwrap_or_default(),
            )
            .preset(
                "price",
                super::super::offers::typed(offer.amount, &offer.currency),
            )
            .preset("currency", &offer.currency);
        sheet = sheet.hidden("version", offer.version);
    }
    Ok(sheet
        .holding(form)
        .field(
            Field::new(Kind::Text, "code", page.t("offers-code")).hint(page.t("offers-code-hint")),
        )
        .field(Field::new(Kind::Text, "name", page.t("offers-name")).optional())
        .field(Field::new(Kind::Text, "plan", page.t("offers-plan")).optional())
        .field_if(product.kind.has_groups(), || group)
        .field(seats)
        .field_if(product.kind == ProductKind::Subscription, || cycles)
        .field(Field::new(Kind::Text, "price", page.t("offers-price")).optional())
        .field(
            Field::new(Kind::Text, "currency", page.t("offers-currency"))
                .hint(page.t("offers-currency-hint"))
                .optional(),
        ))
}

async fn blank(
    it: May<may::ManageOffers>,
    At((_, slug, id)): At<(String, String, Uuid)>,
) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    sheet(&it, &area, &product, None).await?.show()
}

async fn make(
    it: May<may::ManageOffers>,
    At((_, slug, id)): At<(String, String, Uuid)>,
    mut form: Form,
) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    let again = sheet(&it, &area, &product, None).await?;
    let done = match WantedOffer::of(&mut form) {
        Ok(wanted) => create_offer(&it.here.caller.on, it.granted, &product, &wanted).await,
        Err(error) => Err(error),
    };
    or_again(done, form, again, |_| {
        back(&it.here, &area, &product, "offers-saved")
    })
}

type Address = At<(String, String, Uuid, Uuid)>;

async fn offer<P: Needs>(it: &May<P>, product: &Product, id: Uuid) -> Result<Offer> {
    let mut scope = it.here.caller.on.read(&it.granted);
    crate::groups::offers::find(&mut scope, product, OfferId(id)).await
}

async fn edit(it: May<may::ManageOffers>, At((_, slug, id, o)): Address) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    let offer = offer(&it, &product, o).await?;
    sheet(&it, &area, &product, Some(&offer)).await?.show()
}

async fn save(it: May<may::ManageOffers>, At((_, slug, id, o)): Address, mut form: Form) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    let offer = offer(&it, &product, o).await?;
    let again = sheet(&it, &area, &product, Some(&offer)).await?;
    let (on, version) = (&it.here.caller.on, form.version());
    let done = match WantedOffer::of(&mut form) {
        Ok(wanted) => save_offer(on, it.granted, &product, offer.id, version, &wanted).await,
        Err(error) => Err(error),
    };
    or_again(done, form, again, |()| {
        back(&it.here, &area, &product, "offers-saved")
    })
}

async fn retire(it: May<may::ManageOffers>, At((_, slug, id, o)): Address) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    retire_offer(&it.here.caller.on, it.granted, &product, OfferId(o)).await?;
    back(&it.here, &area, &product, "offers-retired")
}

fn back(here: &Here, area: &Area, product: &Product, key: &str) -> Answer {
    Go::to(at(here, area, product, "/offers"))
        .saying(key)
        .answer()
}
