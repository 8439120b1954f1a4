//! The page on which a list is taken along: for whom, which columns, and for many people the signature (MA-24).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    JobId, Permission,
    access::{Granted, may},
    exports::UNSIGNED,
    segments::{Filter, Place as Kind},
    signature::Purpose,
};
use clavero_team::people::{Draft, signature};
use uuid::Uuid;

use super::{MemberColumn, UserColumn, Wanted, export, export::is_signed};
use crate::{
    Error, Result,
    bulk::{self, web::selection_of},
    doors::Doors,
    segments::{self, Chosen, Place, Shelf, web::View},
    session::{Here, May},
    sheet::{Field, Kind as Filled, Link, Sheet},
    web::{Answer, Ask, At, Form, Go, Shell, Sign, page_with},
    words::Arg,
    work::Scope,
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/club/{area}/export", ask_of_area)
        .post("/a/{account}/club/{area}/export", take_of_area)
        .post("/a/{account}/club/{area}/export/chosen", choose_in_area)
        .get("/a/{account}/club/{area}/export/sign/{draft}", page_of_area)
        .post("/a/{account}/club/{area}/export/sign/{draft}", sign_of_area)
        .get(
            "/a/{account}/club/{area}/products/{product}/export",
            ask_of_product,
        )
        .post(
            "/a/{account}/club/{area}/products/{product}/export",
            take_of_product,
        )
        .post(
            "/a/{account}/club/{area}/products/{product}/export/chosen",
            choose_in_product,
        )
        .get(
            "/a/{account}/club/{area}/products/{product}/export/sign/{draft}",
            page_of_product,
        )
        .post(
            "/a/{account}/club/{area}/products/{product}/export/sign/{draft}",
            sign_of_product,
        )
}

/// Where a list as it is shown is taken along; empty for whoever may not.
pub fn link(here: &Here, place: &Place, view: &View) -> String {
    if !here.may(Permission::ExportMembers) {
        return String::new();
    }
    let view = View {
        base: place.url(here, "/export"),
        sort: String::new(),
        cols: String::new(),
        limit: None,
        ..view.first()
    };
    view.url()
}

type Own = May<may::ExportMembers>;
type Pairs = Vec<(String, String)>;

async fn ask_of_area(
    it: Own,
    At((_, area)): At<(String, String)>,
    Ask(pairs): Ask<Pairs>,
) -> Answer {
    ask(it, area, None, pairs).await
}

async fn ask_of_product(
    it: Own,
    At((_, area, product)): At<(String, String, Uuid)>,
    Ask(pairs): Ask<Pairs>,
) -> Answer {
    ask(it, area, Some(product), pairs).await
}

async fn take_of_area(it: Own, At((_, area)): At<(String, String)>, form: Form) -> Answer {
    take(it, area, None, form).await
}

async fn take_of_product(
    it: Own,
    At((_, area, product)): At<(String, String, Uuid)>,
    form: Form,
) -> Answer {
    take(it, area, Some(product), form).await
}

async fn page_of_area(it: Own, At((_, area, draft)): At<(String, String, Uuid)>) -> Answer {
    let wanted = kept(&it.here, &area, None, draft).await?;
    signing(
        &it.here,
        &it.granted,
        &wanted,
        draft,
        Form::default(),
        StatusCode::OK,
    )
    .await
}

async fn page_of_product(
    it: Own,
    At((_, area, product, draft)): At<(String, String, Uuid, Uuid)>,
) -> Answer {
    let wanted = kept(&it.here, &area, Some(product), draft).await?;
    signing(
        &it.here,
        &it.granted,
        &wanted,
        draft,
        Form::default(),
        StatusCode::OK,
    )
    .await
}

async fn sign_of_area(
    it: Own,
    At((_, area, draft)): At<(String, String, Uuid)>,
    form: Form,
) -> Answer {
    let wanted = kept(&it.here, &area, None, draft).await?;
    sign(it, wanted, draft, form).await
}

async fn sign_of_product(
    it: Own,
    At((_, area, product, draft)): At<(String, String, Uuid, Uuid)>,
    form: Form,
) -> Answer {
    let wanted = kept(&it.here, &area, Some(product), draft).await?;
    sign(it, wanted, draft, form).await
}

async fn ask(it: Own, area: String, product: Option<Uuid>, pairs: Pairs) -> Answer {
    let mut scope = it.here.caller.on.read(&it.granted);
    let asked = Form::of(pairs.clone());
    let found = selected(&it.here, &mut scope, &area, product, &asked).await?;
    let (wanted, from) = if let Some(found) = found {
        found
    } else {
        let blank = Wanted::of(area, product);
        let place = blank.place(&mut scope).await?;
        let view = View::read(String::new(), &pairs);
        let wanted = Wanted {
            filter: text_of(&mut scope, &place, &view).await?,
            q: view.q,
            team: view.team,
            ..blank
        };
        (wanted, ("", String::new()))
    };
    let place = wanted.place(&mut scope).await?;
    let sheet = sheet(&it.here, &mut scope, &place, &wanted).await?;
    sheet.hidden(from.0, &from.1).show()
}

/// The people of a selection: ticked in a list, or those whom a piece of work is about. With it, how the address says so.
async fn selected(
    here: &Here,
    scope: &mut Scope,
    area: &str,
    product: Option<Uuid>,
    asked: &Form,
) -> Result<Option<(Wanted, (&'static str, String))>> {
    for name in ["chosen", "work"] {
        let value = asked.value(name);
        if value.is_empty() {
            continue;
        }
        let id = Uuid::parse_str(&value).map_err(|_| Error::Missing("selection"))?;
        let wanted = match name {
            "chosen" => kept(here, area, product, id).await?,
            _ => of_work(scope, area, product, JobId(id)).await?,
        };
        return Ok(Some((wanted, (name, value))));
    }
    Ok(None)
}

async fn of_work(
    scope: &mut Scope,
    area: &str,
    product: Option<Uuid>,
    id: JobId,
) -> Result<Wanted> {
    let blank = Wanted::of(area.to_owned(), product);
    let place = blank.place(scope).await?;
    let job = bulk::of_place(scope, &place, id).await?;
    let (selection, filter) = (job.selected()?, job.filter.clone());
    Ok(blank.selected(selection, filter))
}

async fn choose_in_area(it: Own, At((_, area)): At<(String, String)>, form: Form) -> Answer {
    choose(it, area, None, form).await
}

async fn choose_in_product(
    it: Own,
    At((_, area, product)): At<(String, String, Uuid)>,
    form: Form,
) -> Answer {
    choose(it, area, Some(product), form).await
}

/// Keeps what was ticked in a list, so that no address holds it.
async fn choose(it: Own, area: String, product: Option<Uuid>, form: Form) -> Answer {
    form.clean()?;
    let (on, here) = (&it.here.caller.on, &it.here);
    let mut scope = on.read(&it.granted);
    let blank = Wanted::of(area, product);
    let place = blank.place(&mut scope).await?;
    let selection = match selection_of(&mut scope, &place, &form).await {
        Err(Error::Invalid(_)) => {
            let back = place.url(here, place.tab());
            return Go::back(&form.value("back"), &back)
                .regretting("bulk-nobody")
                .answer();
        }
        selection => selection?,
    };
    let wanted = blank.selected(selection, form.value("filter"));
    let (user, account) = (here.person()?.id, Some(here.account.id));
    let draft = Draft::keep(on, user, account, Purpose::ExportMembers, &wanted).await?;
    Go::to(place.url(here, &format!("/export?chosen={draft}"))).answer()
}

async fn take(it: Own, area: String, product: Option<Uuid>, form: Form) -> Answer {
    let on = it.here.caller.on.clone();
    let mut scope = on.read(&it.granted);
    let whom = match selected(&it.here, &mut scope, &area, product, &form).await? {
        Some((wanted, _)) => wanted,
        None => Wanted {
            filter: form.value("filter"),
            q: form.value("q"),
            team: form.checked("team", "1"),
            ..Wanted::of(area, product)
        },
    };
    let wanted = Wanted {
        flavour: form.value("flavour"),
        columns: form
            .all("columns")
            .into_iter()
            .map(ToOwned::to_owned)
            .collect(),
        ..whom
    };
    let place = wanted.place(&mut scope).await?;
    let asked = async {
        wanted.flavour()?;
        wanted.columns()?;
        let people = wanted.people(&mut scope, &place).await?;
        is_signed(&mut scope, &people).await
    };
    match asked.await {
        Ok(must) if must.is_needed() => {
            let (user, account) = (it.here.person()?.id, Some(it.here.account.id));
            let draft = Draft::keep(&on, user, account, Purpose::ExportMembers, &wanted).await?;
            Go::to(place.url(&it.here, &format!("/export/sign/{draft}"))).answer()
        }
        Ok(_) => export(&on, it.granted, None, &wanted).await,
        Err(error) => {
            let wanted = Wanted {
                filter: String::new(),
                ..wanted
            };
            let again = sheet(&it.here, &mut scope, &place, &wanted).await?;
            again.again(form, error)
        }
    }
}

async fn sign(it: Own, wanted: Wanted, draft: Uuid, mut form: Form) -> Answer {
    let (on, here) = (it.here.caller.on.clone(), &it.here);
    let secret = form.secret("signature");
    let signed = match form.clean() {
        Ok(()) => {
            let (person, account) = (here.person()?, Some(here.account.id));
            let purpose = Purpose::ExportMembers;
            signature::sign_draft(&on, person, purpose, account, (draft, &wanted), &secret).await
        }
        Err(error) => Err(error),
    };
    match signed {
        Ok(signed) => {
            let user = here.person()?.id;
            let file = export(&on, it.granted, Some(signed), &wanted).await?;
            Draft::<Wanted>::forget(&on, user, draft).await?;
            Ok(file)
        }
        Err(error) => {
            let (form, status) = (form.explain(error)?, StatusCode::UNPROCESSABLE_ENTITY);
            signing(here, &it.granted, &wanted, draft, form, status).await
        }
    }
}

/// The text of the filter that a list was shown with; one that cannot be read is told there, not here.
async fn text_of(scope: &mut Scope, place: &Place, view: &View) -> Result<String> {
    let shelf = Shelf::of(scope, place).await?;
    let filter = match (&view.filter, view.segment.as_str()) {
        (Some(text), _) => segments::read(text, &shelf)?,
        (None, "") => Filter::everybody(),
        (None, name) => Chosen::find(scope, place, name).await?.filter()?,
    };
    Ok(segments::written(&filter, &shelf))
}

async fn kept(here: &Here, area: &str, product: Option<Uuid>, draft: Uuid) -> Result<Wanted> {
    let (on, account) = (&here.caller.on, Some(here.account.id));
    let user = here.person()?.id;
    let found: Draft<Wanted> =
        Draft::find(on, user, account, Purpose::ExportMembers, draft).await?;
    let wanted = found.payload;
    if wanted.area == area && wanted.product == product {
        Ok(wanted)
    } else {
        Err(Error::Missing("draft"))
    }
}

async fn sheet(here: &Here, scope: &mut Scope, place: &Place, wanted: &Wanted) -> Result<Sheet> {
    let count = wanted.people(scope, place).await?.count(scope).await?;
    let sheet = Sheet::of(here, "exports-title", place.url(here, "/export"));
    let page = sheet.page().clone();
    let mut crumbs = place.crumbs(here);
    crumbs.push(Link::to(
        place.url(here, place.tab()),
        page.t(people_key(place)),
    ));
    let names: Vec<(String, String)> = match place.kind() {
        Kind::Product => UserColumn::ALL
            .iter()
            .filter(|it| place.product_kind().is_none_or(|kind| it.is_of(kind)))
            .map(|it| named(&page, it.id()))
            .collect(),
        Kind::Area => MemberColumn::ALL
            .iter()
            .map(|it| named(&page, it.id()))
            .collect(),
    };
    let all = names.iter().map(|(id, _)| id.clone());
    let form = all.fold(
        Form::default().preset("flavour", "spreadsheet"),
        |form, id| form.preset("columns", id),
    );
    let mut sheet = sheet.after(crumbs).row(
        page.t("exports-who"),
        page.t1("exports-people", "count", count),
    );
    if !wanted.filter.is_empty() {
        sheet = sheet.row(page.t("exports-filter"), wanted.filter.clone());
    }
    if !wanted.q.is_empty() {
        sheet = sheet.row(page.t("exports-search"), wanted.q.clone());
    }
    if !wanted.minus.is_empty() {
        let without = page.t1("exports-without", "count", wanted.minus.len());
        sheet = sheet.row(page.t("exports-left-out"), without);
    }
    if u64::try_from(count).unwrap_or_default() > UNSIGNED {
        sheet = sheet.note(page.t1("exports-signed", "most", Arg::from(1_000_i64)));
    }
    Ok(sheet
        .lead(page.t("exports-lead"))
        .hidden("filter", &wanted.filter)
        .hidden("q", &wanted.q)
        .hidden("team", if wanted.team { "1" } else { "" })
        .field(
            Field::new(Filled::Cards, "flavour", page.t("exports-flavour"))
                .explained(
                    "spreadsheet",
                    page.t("exports-spreadsheet"),
                    page.t("exports-spreadsheet-text"),
                )
                .explained(
                    "exact",
                    page.t("exports-exact"),
                    page.t("exports-exact-text"),
                ),
        )
        .field(
            Field::new(Filled::Boxes, "columns", page.t("exports-columns"))
                .hint(page.t("exports-columns-hint"))
                .options(names),
        )
        .holding(form)
        .submit("exports-do"))
}

pub(crate) fn people_key(place: &Place) -> &'static str {
    match place.tab() {
        "/participants" => "lists-participants",
        "/members" => "lists-members",
        _ => "lists-users",
    }
}

fn named(page: &Shell, id: &str) -> (String, String) {
    let key = format!("exports-col-{}", id.replace('_', "-"));
    (id.to_owned(), page.t(&key))
}

#[derive(Template)]
#[template(path = "web/sign.html")]
struct Signing {
    page: Shell,
    form: Form,
    sign: Sign,
}

async fn signing(
    here: &Here,
    granted: &Granted<may::ExportMembers>,
    wanted: &Wanted,
    draft: Uuid,
    form: Form,
    status: StatusCode,
) -> Answer {
    let page = Shell::inside(here, "exports-title");
    let mut scope = here.caller.on.read(granted);
    let place = wanted.place(&mut scope).await?;
    let count = wanted
        .people(&mut scope, &place)
        .await?
        .count(&mut scope)
        .await?;
    let mut rows = vec![
        (
            page.t("exports-from"),
            match &place.product {
                Some(product) => product.name.clone(),
                None => place.area.name.clone(),
            },
        ),
        (
            page.t("exports-who"),
            page.t1("exports-people", "count", count),
        ),
    ];
    if !wanted.filter.is_empty() {
        rows.push((page.t("exports-filter"), wanted.filter.clone()));
    }
    if !wanted.q.is_empty() {
        rows.push((page.t("exports-search"), wanted.q.clone()));
    }
    let columns: Vec<String> = wanted
        .columns()?
        .names()
        .into_iter()
        .map(|id| named(&page, id).1)
        .collect();
    rows.push((page.t("exports-columns"), page.words().list(&columns)));
    let sign = Sign {
        title: page.title.clone(),
        lead: page.t("exports-sign-lead"),
        action: place.url(here, &format!("/export/sign/{draft}")),
        hidden: Vec::new(),
        rows,
        back: place.url(here, place.tab()),
        submit: page.t("exports-sign-do"),
        ready: signature::exists(&here.caller.on, here.person()?.id).await?,
    };
    page_with(status, &Signing { page, form, sign })
}
