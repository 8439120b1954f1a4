//! The steps by which modules and pages move, the sheet of a module, and the questions before something is deleted.

use clavero_rules::{ModuleId, PageId, access::may};

use super::{One, at, saved, there};
use crate::{
    Error, Result,
    areas::Area,
    content::{
        Module, Step, change_module, delete_module, delete_page, module, move_module, move_page,
        store,
    },
    doors::Doors,
    products::{self, Product},
    session::{Here, May},
    sheet::{Field, Kind, Link, Sheet, or_again},
    web::{Answer, At, Form, Go},
};

pub(super) fn doors() -> Doors {
    const PAGE: &str = "/a/{account}/club/{area}/products/{product}/content/pages/{page}/delete";
    const MODULE: &str = "/a/{account}/club/{area}/products/{product}/content/modules/{module}";
    const GONE: &str =
        "/a/{account}/club/{area}/products/{product}/content/modules/{module}/delete";
    Doors::default()
        .get(PAGE, ask_page)
        .post(PAGE, drop_page)
        .post(
            "/a/{account}/club/{area}/products/{product}/content/pages/{page}/move",
            step_page,
        )
        .get(MODULE, edit)
        .post(MODULE, save)
        .get(GONE, ask_module)
        .post(GONE, drop_module)
        .post(
            "/a/{account}/club/{area}/products/{product}/content/modules/{module}/move",
            step_module,
        )
}

type Own = May<may::EditContent>;

/// Goes back to where the moved thing stands now, so that the next step begins there.
fn moved(
    here: &Here,
    (area, product): (&Area, &Product),
    id: impl std::fmt::Display,
    done: Result<()>,
) -> Answer {
    let go = Go::to(at(here, area, product, &format!("#c-{id}")));
    match done {
        Ok(()) => go.saying("content-moved").answer(),
        Err(Error::Refused(refusal)) => {
            let key = format!("refusal-{}", refusal.code().replace('_', "-"));
            go.regretting(&key).answer()
        }
        Err(error) => Err(error),
    }
}

fn step(form: &Form) -> Result<Step> {
    Step::from_id(&form.value("to")).ok_or(Error::Missing("page"))
}

async fn step_page(it: Own, At((_, slug, id, page)): One, form: Form) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    let (here, step) = (it.here, step(&form)?);
    let on = &here.caller.on;
    let done = move_page(on, it.granted, &product, PageId(page), step).await;
    moved(&here, (&area, &product), page, done)
}

async fn step_module(it: Own, At((_, slug, id, module)): One, form: Form) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    let (here, step) = (it.here, step(&form)?);
    let on = &here.caller.on;
    let done = move_module(on, it.granted, &product, ModuleId(module), step).await;
    moved(&here, (&area, &product), module, done)
}

fn crumbs(here: &Here, area: &Area, product: &Product) -> Vec<Link> {
    let mut crumbs = products::crumbs(here, area, product);
    let title = here.caller.words().text("content-title");
    crumbs.push(Link::to(at(here, area, product, ""), title));
    crumbs
}

/// What is asked before something with people on it is deleted.
fn question(
    here: &Here,
    (area, product): (&Area, &Product),
    (title, name): (&str, &str),
    path: &str,
    people: i64,
) -> Sheet {
    let sheet = Sheet::of(here, title, at(here, area, product, path));
    let page = sheet.page().clone();
    sheet
        .after(crumbs(here, area, product))
        .row(page.t("content-name"), name)
        .note(page.t1("content-people", "count", people))
        .note(page.t("content-delete-text"))
        .submit(&format!("{title}-do"))
        .danger()
}

async fn page_question(it: &Own, area: &Area, product: &Product, id: uuid::Uuid) -> Result<Sheet> {
    let page = saved(it, product, id).await?;
    let mut scope = it.here.caller.on.read(&it.granted);
    let people = store::people_on_page(&mut scope, page.id).await?;
    let path = format!("/pages/{id}/delete");
    let title = ("content-delete-page", page.name.as_str());
    Ok(question(&it.here, (area, product), title, &path, people))
}

async fn ask_page(it: Own, At((_, slug, id, page)): One) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    page_question(&it, &area, &product, page).await?.show()
}

async fn drop_page(it: Own, At((_, slug, id, page)): One, form: Form) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    let again = page_question(&it, &area, &product, page).await?;
    let to = at(&it.here, &area, &product, "");
    let done = delete_page(&it.here.caller.on, it.granted, &product, PageId(page)).await;
    or_again(done, form, again, |()| {
        Go::to(to).saying("content-deleted").answer()
    })
}

async fn found(it: &Own, product: &Product, id: uuid::Uuid) -> Result<Module> {
    let mut scope = it.here.caller.on.read(&it.granted);
    module(&mut scope, product.id, ModuleId(id)).await
}

async fn module_question(
    it: &Own,
    area: &Area,
    product: &Product,
    id: uuid::Uuid,
) -> Result<Sheet> {
    let module = found(it, product, id).await?;
    let mut scope = it.here.caller.on.read(&it.granted);
    let people = store::people_in_module(&mut scope, module.id).await?;
    let pages = store::pages(&mut scope, product.id).await?;
    let own = pages.iter().filter(|page| page.module_id == module.id);
    let path = format!("/modules/{id}/delete");
    let title = ("content-delete-module", module.name.as_str());
    let sheet = question(&it.here, (area, product), title, &path, people);
    let own = i64::try_from(own.count()).unwrap_or_default();
    let told = sheet.page().t1("content-delete-pages", "count", own);
    Ok(sheet.note(told))
}

async fn ask_module(it: Own, At((_, slug, id, module)): One) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    module_question(&it, &area, &product, module).await?.show()
}

async fn drop_module(it: Own, At((_, slug, id, module)): One, form: Form) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    let again = module_question(&it, &area, &product, module).await?;
    let to = at(&it.here, &area, &product, "");
    let done = delete_module(&it.here.caller.on, it.granted, &product, ModuleId(module)).await;
    or_again(done, form, again, |()| {
        Go::to(to).saying("content-module-deleted").answer()
    })
}

fn sheet(here: &Here, area: &Area, product: &Product, module: &Module) -> Sheet {
    let path = format!("/modules/{}", module.id);
    let sheet = Sheet::of(here, "content-edit-module", at(here, area, product, &path));
    let page = sheet.page().clone();
    let extra = if module.is_extra { "yes" } else { "" };
    sheet
        .after(crumbs(here, area, product))
        .holding(
            Form::default()
                .preset("name", &module.name)
                .preset("extra", extra),
        )
        .hidden("version", module.version)
        .field(Field::new(Kind::Text, "name", page.t("content-name")))
        .field(
            Field::new(Kind::Boxes, "extra", page.t("content-counts"))
                .option("yes", page.t("content-extra")),
        )
}

async fn edit(it: Own, At((_, slug, id, module)): One) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    let module = found(&it, &product, module).await?;
    sheet(&it.here, &area, &product, &module).show()
}

async fn save(it: Own, At((_, slug, id, module)): One, mut form: Form) -> Answer {
    let (area, product) = there(&it, &slug, id).await?;
    let module = found(&it, &product, module).await?;
    let again = sheet(&it.here, &area, &product, &module);
    let to = at(&it.here, &area, &product, "");
    let (on, version) = (&it.here.caller.on, form.version());
    let name = form.text("name", 1..=120);
    let wanted = (name.as_str(), form.checked("extra", "yes"));
    let done = match form.clean() {
        Ok(()) => change_module(on, it.granted, &product, module.id, version, wanted).await,
        Err(error) => Err(error),
    };
    or_again(done, form, again, |()| {
        Go::to(to).saying("content-saved").answer()
    })
}
