//! The pages of content: what there is, and one sheet for each page of a product.

mod structure;

use askama::Template;
use clavero_rules::{
    PageId, Permission, ProductId,
    access::{Needs, may},
    content::ReleaseKind,
    progress::PageKind,
    roles::SeeContent,
};
use uuid::Uuid;

use super::{Page, WantedPage, add_module, add_page, change_page, modules, pages, store};
use crate::{
    Error, Result,
    areas::{self, Area},
    doors::Doors,
    groups,
    products::{self, MayIn, Product},
    session::{Here, May},
    sheet::{Field, Kind, Link, Sheet, or_again},
    web::{Answer, At, Form, Go, Shell, page},
    words::Words,
};

pub(super) fn doors() -> Doors {
    const PAGE: &str = "/a/{account}/club/{area}/products/{product}/content/pages/{page}";
    Doors::default()
        .get("/a/{account}/club/{area}/products/{product}/content", show)
        .post(
            "/a/{account}/club/{area}/products/{product}/content",
            make_module,
        )
        .get(
            "/a/{account}/club/{area}/products/{product}/content/new",
            blank,
        )
        .post(
            "/a/{account}/club/{area}/products/{product}/content/pages",
            make,
        )
        .get(PAGE, edit)
        .post(PAGE, save)
        .and(structure::doors())
}

struct Line {
    id: Uuid,
    name: String,
    /// Whether it can go a step nearer to the beginning, or to the end.
    up: bool,
    down: bool,
    kind: String,
    state: (&'static str, String),
    href: String,
}

struct Part {
    id: Uuid,
    name: String,
    up: bool,
    down: bool,
    href: String,
    is_extra: bool,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "content/pages/list.html")]
struct List {
    page: Shell,
    crumbs: Vec<Link>,
    tabs: Vec<Link>,
    parts: Vec<Part>,
    form: Form,
    url: String,
    edits: bool,
}

type Many = At<(String, String, Uuid)>;
type One = At<(String, String, Uuid, Uuid)>;

async fn there<P: Needs>(it: &May<P>, slug: &str, id: Uuid) -> Result<(Area, Product)> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let area = areas::find(&mut scope, slug).await?;
    let product = products::find(&mut scope, area.id, ProductId(id)).await?;
    has_content(&product)?;
    Ok((area, product))
}

fn has_content(product: &Product) -> Result<()> {
    match product.kind.has_access_duration() {
        true => Ok(()),
        false => Err(Error::Missing("page")),
    }
}

fn at(here: &Here, area: &Area, product: &Product, rest: &str) -> String {
    here.url(&format!(
        "/club/{}/products/{}/content{rest}",
        area.slug, product.id
    ))
}

async fn show(it: MayIn<SeeContent>) -> Answer {
    let MayIn {
        here,
        area,
        product,
        bearing,
        ..
    } = &it;
    has_content(product)?;
    let mut scope = it.read();
    let frame = Shell::inside(here, "content-title").titled(&product.name);
    let all = pages(&mut scope, product.id).await?;
    let modules = modules(&mut scope, product.id).await?;
    let last = modules.len().saturating_sub(1);
    let mut parts = Vec::new();
    for (place, module) in modules.into_iter().enumerate() {
        let own: Vec<&Page> = all.iter().filter(|it| it.module_id == module.id).collect();
        let end = own.len().saturating_sub(1);
        let lines = own.into_iter().enumerate().map(|(n, it)| Line {
            id: it.id.0,
            up: n > 0 || place > 0,
            down: n < end || place < last,
            name: it.name.clone(),
            kind: frame.t(&format!("content-kind-{}", it.kind.id())),
            state: match it.published {
                true => ("good", frame.t("products-state-active")),
                false => ("brass", frame.t("products-state-draft")),
            },
            href: at(here, area, product, &format!("/pages/{}", it.id)),
        });
        parts.push(Part {
            id: module.id.0,
            up: place > 0,
            down: place < last,
            href: at(here, area, product, &format!("/modules/{}", module.id)),
            lines: lines.collect(),
            name: module.name,
            is_extra: module.is_extra,
        });
    }
    page(&List {
        parts,
        crumbs: products::crumbs(here, area, product)
            .into_iter()
            .take(2)
            .collect(),
        tabs: products::tabs(here, bearing, area, product, "/content"),
        form: Form::default(),
        url: at(here, area, product, ""),
        edits: here.may(Permission::EditContent),
        page: frame,
    })
}

async fn make_module(it: May<may::EditContent>, At((_, slug, id)): Many, mut form: Form) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    let name = form.text("name", 1..=120);
    let go = Go::to(at(&it.here, &area, &product, ""));
    if form.clean().is_err() {
        return go.regretting("content-module-name").answer();
    }
    let extra = form.checked("extra", "yes");
    match add_module(&it.here.caller.on, it.granted, &product, &name, extra).await {
        Ok(_) => go.saying("content-saved").answer(),
        Err(Error::Refused(refusal)) => {
            let key = format!("refusal-{}", refusal.code().replace('_', "-"));
            go.regretting(&key).answer()
        }
        Err(error) => Err(error),
    }
}

async fn sheet<P: Needs>(
    it: &May<P>,
    area: &Area,
    product: &Product,
    saved: Option<&Page>,
) -> Result<Sheet> {
    let here = &it.here;
    let mut scope = here.caller.on.read(&it.granted);
    let (title, end) = match saved {
        None => ("content-new", "/pages".to_owned()),
        Some(saved) => ("content-edit", format!("/pages/{}", saved.id)),
    };
    let mut sheet = Sheet::of(here, title, at(here, area, product, &end));
    let page = sheet.page().clone();
    let mut crumbs = products::crumbs(here, area, product);
    crumbs.push(Link::to(
        at(here, area, product, ""),
        page.t("content-title"),
    ));
    let parts = modules(&mut scope, product.id).await?;
    let quizzes = pages(&mut scope, product.id).await?.into_iter();
    let quizzes =
        quizzes.filter(|it| it.kind == PageKind::Quiz && Some(it.id) != saved.map(|it| it.id));
    let classes = groups::list(&mut scope, product.id).await?;
    let mut form = Form::default()
        .preset("kind", "content")
        .preset("published", "yes")
        .preset("required", "yes")
        .preset("release", "none");
    if let Some(it) = saved {
        let number = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
        let yes = |on: bool| if on { "yes" } else { "" };
        let day = it.release_at.map(|at| Words::day(at, &area.zone()));
        form = Form::default()
            .preset("module", it.module_id)
            .preset("name", &it.name)
            .preset("published", yes(it.published))
            .preset("required", yes(it.required))
            .preset("release", it.release.id())
            .preset("release_at", day.unwrap_or_default())
            .preset("release_days", number(it.release_days))
            .preset(
                "release_quiz",
                it.release_quiz_id
                    .map(|id| id.to_string())
                    .unwrap_or_default(),
            )
            .preset("expire_days", number(it.expire_days))
            .preset("pass", number(it.pass_bp.map(|bp| bp / 100)))
            .preset("max_attempts", number(it.max_attempts));
        for group in store::groups(&mut scope, it.id).await? {
            form = form.preset("groups", group);
        }
        sheet = sheet
            .hidden("version", it.version)
            .hidden("kind", it.kind.id());
    }
    let kinds = PageKind::ALL.iter().fold(
        Field::new(Kind::Select, "kind", page.t("content-kind")),
        |field, kind| field.option(kind.id(), page.t(&format!("content-kind-{}", kind.id()))),
    );
    let releases = ReleaseKind::ALL.iter().fold(
        Field::new(Kind::Select, "release", page.t("content-release")),
        |field, it| {
            field.option(
                it.id(),
                page.t(&format!("content-release-{}", it.id().replace('_', "-"))),
            )
        },
    );
    let quiz = saved.is_none_or(|it| it.kind == PageKind::Quiz);
    let text = |name: &str, key: &str| Field::new(Kind::Number, name, page.t(key)).optional();
    Ok(sheet
        .after(crumbs)
        .holding(form)
        .field(Field::new(Kind::Text, "name", page.t("content-name")))
        .field(
            Field::new(Kind::Select, "module", page.t("content-module"))
                .options(parts.into_iter().map(|it| (it.id.to_string(), it.name))),
        )
        .field_if(saved.is_none(), || kinds)
        .field(
            Field::new(Kind::Boxes, "published", page.t("content-seen"))
                .option("yes", page.t("content-published")),
        )
        .field(
            Field::new(Kind::Boxes, "required", page.t("content-counts"))
                .option("yes", page.t("content-required")),
        )
        .field(releases)
        .field(Field::new(Kind::Day, "release_at", page.t("content-release-at")).optional())
        .field(text("release_days", "content-release-days"))
        .field(
            Field::new(Kind::Select, "release_quiz", page.t("content-release-quiz"))
                .or_nothing("—")
                .options(quizzes.map(|it| (it.id.to_string(), it.name))),
        )
        .field(text("expire_days", "content-expire"))
        .field_if(quiz, || text("pass", "content-pass"))
        .field_if(quiz, || text("max_attempts", "content-tries"))
        .field(
            Field::new(Kind::Boxes, "groups", page.t("content-groups"))
                .hint(page.t("content-groups-hint"))
                .options(classes.into_iter().map(|it| (it.id.to_string(), it.name))),
        ))
}

async fn blank(it: May<may::EditContent>, At((_, slug, id)): Many) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    sheet(&it, &area, &product, None).await?.show()
}

async fn make(it: May<may::EditContent>, At((_, slug, id)): Many, mut form: Form) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    let again = sheet(&it, &area, &product, None).await?;
    let done = match WantedPage::of(&mut form, &area) {
        Ok(wanted) => add_page(&it.here.caller.on, it.granted, &product, &wanted).await,
        Err(error) => Err(error),
    };
    let to = at(&it.here, &area, &product, "");
    or_again(done, form, again, |_| {
        Go::to(to).saying("content-saved").answer()
    })
}

async fn saved<P: Needs>(it: &May<P>, product: &Product, id: Uuid) -> Result<Page> {
    super::page(
        &mut it.here.caller.on.read(&it.granted),
        product.id,
        PageId(id),
    )
    .await
}

async fn edit(it: May<may::EditContent>, At((_, slug, id, page)): One) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    let saved = saved(&it, &product, page).await?;
    sheet(&it, &area, &product, Some(&saved)).await?.show()
}

async fn save(it: May<may::EditContent>, At((_, slug, id, page)): One, mut form: Form) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    let saved = saved(&it, &product, page).await?;
    let again = sheet(&it, &area, &product, Some(&saved)).await?;
    let (on, version) = (&it.here.caller.on, form.version());
    let done = match WantedPage::of(&mut form, &area) {
        Ok(wanted) => change_page(on, it.granted, &product, saved.id, version, &wanted).await,
        Err(error) => Err(error),
    };
    let to = at(&it.here, &area, &product, "");
    or_again(done, form, again, |()| {
        Go::to(to).saying("content-saved").answer()
    })
}
