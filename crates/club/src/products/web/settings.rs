//! Setting a product up: its settings, where it stands, how long access lasts, what is inside a bundle.

use askama::Template;
use clavero_rules::{
    ProductId, Refusal,
    access::may,
    products::{AccessPolicy, ProductStatus, may_set_duration},
    roles::{SeeSettings, SetUp, Within},
};
use uuid::Uuid;

use super::{Rights, crumbs, rights, sheets, state_badge, tabs, there};
use crate::{
    Error,
    areas::{self, Area},
    products::{
        self, DurationFor, Lasting, MayIn, Product, Wanted, change_product, may_in::looked_for,
        move_product, set_duration, set_items, would_reach,
    },
    session::{Here, May, Member},
    sheet::{Field, Link, Sheet, or_again},
    web::{Answer, At, Form, Go, Shell, page, page_with},
};

type Address = At<(String, String, Uuid)>;

/// The first of a product’s pages that whoever is here may see.
pub(super) async fn enter(Member { granted, here }: Member, At((_, slug, id)): Address) -> Answer {
    let mut scope = here.caller.on.read(&granted);
    let (found, bearing) = looked_for(&mut scope, &slug, ProductId(id)).await?;
    let first = found.as_ref().ok().and_then(|(area, product)| {
        let tabs = tabs(&here, &bearing, area, product, "");
        tabs.into_iter().next()
    });
    match (first, found) {
        (Some(tab), _) => Go::to(tab.href).answer(),
        (None, found) => {
            areas::may_look(&here)?;
            Err(found.err().unwrap_or(Error::Missing("product")))
        }
    }
}

#[derive(Template)]
#[template(path = "products/pages/settings.html")]
struct Settings {
    page: Shell,
    crumbs: Vec<Link>,
    tabs: Vec<Link>,
    kind: String,
    tone: &'static str,
    state: String,
    moves: Vec<(&'static str, String)>,
    move_to: String,
    duration: Option<(String, String)>,
    form: Form,
    days: Field,
    facts: Vec<(String, String)>,
    edit: String,
    manages: bool,
    version: i64,
    rights: Rights,
}

impl Settings {
    fn of<D: Within>(it: &MayIn<D>, form: Option<Form>) -> Self {
        let MayIn {
            here,
            area,
            product,
            bearing,
            ..
        } = it;
        let page = Shell::inside(here, "products-settings").titled(&product.name);
        let at = |rest: &str| {
            here.url(&format!(
                "/club/{}/products/{}{rest}",
                area.slug, product.id
            ))
        };
        let (tone, state) = state_badge(page.words(), product.state);
        let kept = product
            .access_days
            .map(|days| days.to_string())
            .unwrap_or_default();
        let told = match product.access_days {
            Some(days) => page.t1("products-days", "count", days),
            None => page.t("products-for-ever"),
        };
        let moves = ProductStatus::ALL
            .iter()
            .filter(|state| **state != product.state)
            .map(|state| (state.id(), page.t(&format!("products-move-{}", state.id()))))
            .collect();
        Self {
            crumbs: crumbs(here, area, product).into_iter().take(2).collect(),
            tabs: tabs(here, bearing, area, product, "/settings"),
            rights: rights(&page, here, bearing),
            kind: page.t(&format!("products-kind-{}", product.kind.id())),
            tone,
            state,
            moves,
            move_to: at("/state"),
            duration: product
                .kind
                .has_access_duration()
                .then(|| (at("/duration"), told)),
            form: form.unwrap_or_else(|| Form::default().preset("access_days", kept)),
            days: sheets::duration(&page),
            facts: sheets::settings(it).told(),
            edit: at("/settings?edit=yes"),
            manages: bearing.may::<SetUp>(),
            version: product.version,
            page,
        }
    }
}

#[derive(serde::Deserialize)]
pub(super) struct Edit {
    #[serde(default)]
    edit: String,
}

pub(super) async fn show(
    it: MayIn<SeeSettings>,
    crate::web::Ask(asked): crate::web::Ask<Edit>,
) -> Answer {
    if asked.edit == "yes" && it.bearing.may::<SetUp>() {
        return sheets::settings(&it).show();
    }
    page(&Settings::of(&it, None))
}

pub(super) async fn save(it: MayIn<SetUp>, mut form: Form) -> Answer {
    let again = sheets::settings(&it);
    let version = form.version();
    let MayIn {
        granted,
        here,
        area,
        product,
        ..
    } = it;
    let done = match Wanted::of(&mut form, &product) {
        Ok(wanted) => change_product(&here.caller.on, granted, version, &wanted).await,
        Err(error) => Err(error),
    };
    or_again(done, form, again, |()| {
        saved(&here, &area, &product, "products-saved")
    })
}

pub(super) async fn set_state(it: MayIn<SetUp>, mut form: Form) -> Answer {
    let MayIn {
        granted,
        here,
        area,
        product,
        ..
    } = it;
    let Some(state) = form.choice("state", ProductStatus::from_id) else {
        return saved(&here, &area, &product, "products-saved");
    };
    match move_product(&here.caller.on, granted, state).await {
        Ok(()) => saved(
            &here,
            &area,
            &product,
            &format!("products-moved-{}", state.id()),
        ),
        Err(Error::Invalid(_)) => Go::to(at(&here, &area, &product))
            .regretting("products-name-taken")
            .answer(),
        Err(error) => Err(error),
    }
}

/// Another duration: first the question for whom, with how many it would reach, then the deed.
pub(super) async fn last(it: MayIn<SetUp>, mut form: Form) -> Answer {
    let typed = form.value("access_days");
    let days = if typed.trim().is_empty() {
        None
    } else {
        let Ok(days) = typed.trim().parse::<i64>() else {
            form.fail("access_days", "number");
            return faulty(&it, form);
        };
        // What no duration can be is refused like no days at all.
        Some(u32::try_from(days).unwrap_or_default())
    };
    if let Err(refusal) = may_set_duration(it.product.kind, AccessPolicy { days }) {
        return match refusal {
            Refusal::NoAccessDuration => Err(refusal.into()),
            other => faulty(&it, form.explain(other.into())?),
        };
    }
    let people = would_reach(&mut it.read(), it.product.id).await?;
    let question = sheets::for_whom(&it, days, people);
    let MayIn {
        granted,
        here,
        area,
        product,
        ..
    } = it;
    let Some(reach) = DurationFor::from_id(&form.value("for")) else {
        if product.access_days == days.map(i64::from) {
            return saved(&here, &area, &product, "products-saved");
        }
        return question.show();
    };
    let wanted = Lasting { days, reach };
    let done = set_duration(&here.caller.on, granted, form.version(), wanted).await;
    or_again(done, form, question, |()| {
        saved(&here, &area, &product, "products-duration-set")
    })
}

fn faulty<D: Within>(it: &MayIn<D>, form: Form) -> Answer {
    page_with(
        axum::http::StatusCode::UNPROCESSABLE_ENTITY,
        &Settings::of(it, Some(form)),
    )
}

async fn item_sheet<P: clavero_rules::access::Needs>(
    it: &May<P>,
    area: &Area,
    bundle: &Product,
) -> crate::Result<Sheet> {
    if bundle.kind.holds_members() {
        return Err(Error::Missing("bundle"));
    }
    let mut scope = it.here.caller.on.read(&it.granted);
    let inside = products::items(&mut scope, bundle.id).await?;
    let others = products::list(&mut scope, area.id).await?;
    let bearing = products::bearing(&mut scope, bundle.id).await?;
    let tabs = tabs(&it.here, &bearing, area, bundle, "/items");
    Ok(sheets::items(
        &it.here,
        (area, bundle),
        tabs,
        &inside,
        others,
    ))
}

pub(super) async fn items(it: May<may::ViewClubProducts>, At(address): Address) -> Answer {
    let (area, bundle) = there(&it, &address).await?;
    item_sheet(&it, &area, &bundle).await?.show()
}

pub(super) async fn fill(it: May<may::ManageBundles>, At(address): Address, form: Form) -> Answer {
    let (area, bundle) = there(&it, &address).await?;
    let again = item_sheet(&it, &area, &bundle).await?;
    let here = it.here;
    let wanted: Vec<ProductId> = form
        .all("items")
        .into_iter()
        .filter_map(|id| Uuid::parse_str(id).ok().map(ProductId))
        .collect();
    let done = set_items(&here.caller.on, it.granted, bundle.id, &wanted).await;
    or_again(done, form, again, |_| {
        Go::to(here.url(&format!("/club/{}/products/{}/items", area.slug, bundle.id)))
            .saying("products-items-set")
            .answer()
    })
}

fn at(here: &Here, area: &Area, product: &Product) -> String {
    here.url(&format!(
        "/club/{}/products/{}/settings",
        area.slug, product.id
    ))
}

fn saved(here: &Here, area: &Area, product: &Product, key: &str) -> Answer {
    Go::to(at(here, area, product))
        .saying(key)
        .with("name", &product.name)
        .answer()
}
