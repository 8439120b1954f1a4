//! The forms of products, field by field as the kind has them.

use clavero_rules::{
    products::{ProductKind, ProductStatus},
    purchases::{AfterLastCycle, OnChargeback, OnDispute},
    roles::Within,
};

use super::{crumbs, tabs};
use crate::{
    areas::{self, Area},
    products::{DurationFor, MayIn, Product, Wanted},
    session::Here,
    sheet::{Field, Kind, Link, Sheet},
    web::{Form, Shell},
};

/// A product to make.
pub(super) fn new(here: &Here, area: &Area) -> Sheet {
    let action = here.url(&format!("/club/{}/products", area.slug));
    let sheet = Sheet::of(here, "products-new", action).after(areas::crumbs(here, area));
    let page = sheet.page().clone();
    let kinds = ProductKind::ALL.iter().fold(
        Field::new(Kind::Cards, "kind", page.t("products-kind")).hint(page.t("products-kind-hint")),
        |field, kind| {
            let key = format!("products-kind-{}", kind.id());
            field.explained(kind.id(), page.t(&key), page.t(&format!("{key}-text")))
        },
    );
    let state = Field::new(Kind::Cards, "state", page.t("products-begins"))
        .explained(
            "draft",
            page.t("products-state-draft"),
            page.t("products-draft-text"),
        )
        .explained(
            "active",
            page.t("products-state-active"),
            page.t("products-active-text"),
        );
    sheet
        .holding(
            Form::default()
                .preset("kind", "course")
                .preset("state", "draft"),
        )
        .field(Field::new(Kind::Text, "name", page.t("products-name")))
        .field(kinds)
        .field(state)
        .submit("products-new-do")
}

/// The settings of a product.
pub(super) fn settings<D: Within>(it: &MayIn<D>) -> Sheet {
    let MayIn {
        here,
        area,
        product,
        bearing,
        ..
    } = it;
    let sheet = Sheet::of(
        here,
        "products-settings",
        at(here, area, product, "/settings"),
    );
    let page = sheet.page().clone();
    let kind = product.kind;
    let yes = |name: &str, key: &str| {
        Field::new(Kind::Boxes, name, page.t(key)).option("yes", page.t(&format!("{key}-yes")))
    };
    sheet
        .titled(&product.name)
        .after(crumbs(here, area, product).into_iter().take(2).collect())
        .beside(tabs(here, bearing, area, product, "/settings"))
        .holding(Wanted::from(product).as_form())
        .hidden("version", product.version)
        .row(
            page.t("products-kind"),
            page.t(&format!("products-kind-{}", kind.id())),
        )
        .field(Field::new(Kind::Text, "name", page.t("products-name")))
        .field_if(kind == ProductKind::Subscription, || {
            after_last_cycle(&page)
        })
        .field_if(kind == ProductKind::Subscription, || {
            Field::new(Kind::Number, "overdue_grace_days", page.t("products-grace"))
                .hint(page.t("products-grace-hint"))
        })
        .field_if(kind.holds_members(), || on_chargeback(&page))
        .field_if(kind.holds_members(), || on_dispute(&page))
        .field_if(kind.has_access_duration(), || {
            Field::new(Kind::Number, "pages_per_week", page.t("products-pace"))
                .hint(page.t("products-pace-hint"))
        })
        .field_if(kind.holds_members(), || {
            yes("plus_enabled", "products-plus")
        })
        .field_if(kind.holds_members(), || {
            yes("team_included", "products-team")
        })
        .field_if(!kind.holds_members(), || {
            yes("bundle_adds_later", "products-later")
        })
}

fn after_last_cycle(page: &Shell) -> Field {
    Field::new(
        Kind::Cards,
        "after_last_cycle",
        page.t("products-last-cycle"),
    )
    .option(
        AfterLastCycle::Keep.id(),
        page.t("products-last-cycle-keep"),
    )
    .option(
        AfterLastCycle::EndAfterPeriod.id(),
        page.t("products-last-cycle-end"),
    )
}

fn on_chargeback(page: &Shell) -> Field {
    Field::new(Kind::Cards, "on_chargeback", page.t("products-chargeback"))
        .option(
            OnChargeback::EndAndBlock.id(),
            page.t("products-chargeback-block"),
        )
        .option(OnChargeback::End.id(), page.t("products-chargeback-end"))
}

fn on_dispute(page: &Shell) -> Field {
    Field::new(Kind::Cards, "on_dispute", page.t("products-dispute"))
        .option(OnDispute::Keep.id(), page.t("products-dispute-keep"))
        .option(OnDispute::Suspend.id(), page.t("products-dispute-suspend"))
}

/// The duration, before anybody is asked for whom it is.
pub(super) fn duration(page: &Shell) -> Field {
    Field::new(Kind::Number, "access_days", page.t("products-duration"))
        .hint(page.t("products-duration-hint"))
        .optional()
}

/// The question for whom another duration is.
pub(super) fn for_whom<D: Within>(it: &MayIn<D>, days: Option<u32>, people: i64) -> Sheet {
    let MayIn {
        here,
        area,
        product,
        ..
    } = it;
    let sheet = Sheet::of(
        here,
        "products-duration-whom",
        at(here, area, product, "/duration"),
    );
    let page = sheet.page().clone();
    let told = |days: Option<i64>| match days {
        Some(days) => page.t1("products-days", "count", days),
        None => page.t("products-for-ever"),
    };
    let field = Field::new(Kind::Cards, "for", page.t("products-duration-for"))
        .explained(
            DurationFor::NewGrants.id(),
            page.t("products-duration-new"),
            page.t("products-duration-new-text"),
        )
        .explained(
            DurationFor::Everybody.id(),
            page.t1("products-duration-existing", "count", people),
            page.t("products-duration-existing-text"),
        );
    sheet
        .after(crumbs(here, area, product))
        .row(page.t("products-duration-now"), told(product.access_days))
        .row(page.t("products-duration-then"), told(days.map(i64::from)))
        .hidden("version", product.version)
        .hidden(
            "access_days",
            days.map(|days| days.to_string()).unwrap_or_default(),
        )
        .holding(Form::default().preset("for", DurationFor::NewGrants.id()))
        .field(field)
        .submit("products-duration-do")
}

/// What is inside a bundle.
pub(super) fn items(
    here: &Here,
    (area, bundle): (&Area, &Product),
    tabs: Vec<Link>,
    inside: &[clavero_rules::ProductId],
    others: Vec<Product>,
) -> Sheet {
    let sheet = Sheet::of(here, "products-items", at(here, area, bundle, "/items"));
    let page = sheet.page().clone();
    let choices = others
        .into_iter()
        .filter(|it| it.id != bundle.id && it.state != ProductStatus::Archived)
        .map(|it| (it.id.to_string(), it.name));
    let form = inside
        .iter()
        .fold(Form::default(), |form, id| form.preset("items", id));
    sheet
        .titled(&bundle.name)
        .after(crumbs(here, area, bundle).into_iter().take(2).collect())
        .beside(tabs)
        .holding(form)
        .field(
            Field::new(Kind::Boxes, "items", page.t("products-items-choose"))
                .hint(page.t("products-items-hint"))
                .options(choices),
        )
}

fn at(here: &Here, area: &Area, product: &Product, rest: &str) -> String {
    here.url(&format!(
        "/club/{}/products/{}{rest}",
        area.slug, product.id
    ))
}
