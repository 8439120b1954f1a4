//! Saving a filter under a name, renaming it, changing what it asks, deleting it (MA-22).

use clavero_rules::{
    ProductId, SegmentId,
    access::{Needs, may},
};
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    Error, Result,
    segments::{
        Chosen, NAME_MAX, Place, Segment, Shelf, Wanted, ask, change_segment, delete_segment, find,
        save_segment,
    },
    session::May,
    sheet::{Field, Kind, Link, Sheet, or_again},
    web::{Answer, Ask, At, Form, Go},
};

type OfArea = (String, String);
type OfProduct = (String, String, Uuid);

#[derive(Debug, Default, Deserialize)]
pub(super) struct Begun {
    #[serde(default)]
    filter: String,
}

/// The place of an address and the names in it, read by this right.
async fn there<P: Needs>(it: &May<P>, area: &str, product: Option<Uuid>) -> Result<(Place, Shelf)> {
    let mut scope = it.here.caller.on.read(&it.granted);
    let place = Place::of(&mut scope, area, product.map(ProductId)).await?;
    let shelf = Shelf::of(&mut scope, &place).await?;
    Ok((place, shelf))
}

async fn known<P: Needs>(it: &May<P>, place: &Place, id: Uuid) -> Result<Segment> {
    let mut scope = it.here.caller.on.read(&it.granted);
    find(&mut scope, place, SegmentId(id)).await
}

fn sheet(it: &May<may::ManageMembers>, place: &Place, title: &str, end: &str) -> Sheet {
    let words = it.here.caller.words();
    let mut crumbs = place.crumbs(&it.here);
    let all = place.url(&it.here, "/segments");
    crumbs.push(Link::to(all, words.text("segments-title")));
    Sheet::of(
        &it.here,
        title,
        place.url(&it.here, &format!("/segments{end}")),
    )
    .after(crumbs)
}

fn fields(sheet: Sheet) -> Sheet {
    let (name, filter) = (
        sheet.page().t("segments-name"),
        sheet.page().t("segments-filter-text"),
    );
    let hint = sheet.page().t("segments-filter-text-hint");
    sheet
        .field(Field::new(Kind::Text, "name", name))
        .field(Field::new(Kind::Lines, "filter", filter).hint(hint))
}

fn wanted(form: &mut Form, shelf: &Shelf) -> Result<Wanted> {
    let name = form.text("name", 1..=NAME_MAX);
    form.clean()?;
    let filter = ask::read(&form.value("filter"), shelf)?;
    Ok(Wanted { name, filter })
}

async fn blank(
    it: May<may::ManageMembers>,
    area: &str,
    product: Option<Uuid>,
    begun: Begun,
) -> Answer {
    let (place, _) = there(&it, area, product).await?;
    let sheet = sheet(&it, &place, "segments-new", "/new").submit("segments-save-do");
    let lead = sheet.page().t("segments-new-lead");
    fields(sheet.lead(lead))
        .holding(Form::default().preset("filter", begun.filter))
        .show()
}

async fn make(
    it: May<may::ManageMembers>,
    area: &str,
    product: Option<Uuid>,
    mut form: Form,
) -> Answer {
    let (place, shelf) = there(&it, area, product).await?;
    let again = fields(sheet(&it, &place, "segments-new", "/new").submit("segments-save-do"));
    let list = place.url(&it.here, place.tab());
    let on = it.here.caller.on.clone();
    let done = match wanted(&mut form, &shelf) {
        Ok(wanted) => save_segment(&on, it.granted, &place, &wanted)
            .await
            .map(|id| (id, wanted.name)),
        Err(error) => Err(error),
    };
    or_again(done, form, again, |(id, name)| {
        Go::to(format!("{list}?segment={id}"))
            .saying("segments-saved")
            .with("name", &name)
            .answer()
    })
}

async fn show(it: May<may::ManageMembers>, area: &str, product: Option<Uuid>, id: Uuid) -> Answer {
    let (place, shelf) = there(&it, area, product).await?;
    let segment = known(&it, &place, id).await?;
    let chosen = Chosen::Saved(segment.clone());
    let text = chosen.filter().map(|it| ask::written(&it, &shelf));
    let sheet =
        fields(sheet(&it, &place, "segments-edit", &format!("/{id}")).submit("segments-save-do"))
            .hidden("version", segment.version);
    let form = Form::default()
        .preset("name", &segment.name)
        .preset("filter", text.unwrap_or_default());
    sheet.titled(&segment.name).holding(form).show()
}

async fn save(
    it: May<may::ManageMembers>,
    area: &str,
    product: Option<Uuid>,
    id: Uuid,
    mut form: Form,
) -> Answer {
    let (place, shelf) = there(&it, area, product).await?;
    let segment = known(&it, &place, id).await?;
    let text = Chosen::Saved(segment.clone()).filter();
    let held = Form::default().preset("name", &segment.name).preset(
        "filter",
        text.map(|it| ask::written(&it, &shelf)).unwrap_or_default(),
    );
    let again =
        fields(sheet(&it, &place, "segments-edit", &format!("/{id}")).submit("segments-save-do"))
            .titled(&segment.name)
            .holding(held);
    let list = place.url(&it.here, place.tab());
    let on = it.here.caller.on.clone();
    let done = match wanted(&mut form, &shelf) {
        Ok(wanted) => {
            let id = SegmentId(id);
            change_segment(&on, it.granted, &place, id, form.version(), &wanted)
                .await
                .map(|()| wanted.name)
        }
        Err(error) => Err(error),
    };
    or_again(done, form, again, |name| {
        Go::to(format!("{list}?segment={id}"))
            .saying("segments-saved")
            .with("name", &name)
            .answer()
    })
}

async fn ask_first(
    it: May<may::ManageMembers>,
    area: &str,
    product: Option<Uuid>,
    id: Uuid,
) -> Answer {
    let (place, _) = there(&it, area, product).await?;
    let segment = known(&it, &place, id).await?;
    let sheet = sheet(&it, &place, "segments-delete", &format!("/{id}/delete"));
    let note = sheet
        .page()
        .t1("segments-delete-text", "name", &segment.name);
    sheet
        .note(note)
        .hidden("version", segment.version)
        .submit("segments-delete-do")
        .danger()
        .show()
}

async fn delete(
    it: May<may::ManageMembers>,
    area: &str,
    product: Option<Uuid>,
    id: Uuid,
    form: Form,
) -> Answer {
    let (place, _) = there(&it, area, product).await?;
    let segment = known(&it, &place, id).await?;
    let all = place.url(&it.here, "/segments");
    let on = it.here.caller.on.clone();
    let version = form.version();
    match delete_segment(&on, it.granted, &place, segment.id, version).await {
        Ok(()) => Go::to(all)
            .saying("segments-deleted")
            .with("name", &segment.name)
            .answer(),
        // Somebody changed it meanwhile: it is looked at again before it goes.
        Err(Error::Stale { .. }) => Go::to(format!("{all}/{id}/delete"))
            .warning("segments-delete-stale")
            .answer(),
        Err(error) => Err(error),
    }
}

pub(super) async fn blank_of_area(
    it: May<may::ManageMembers>,
    At((_, area)): At<OfArea>,
    Ask(begun): Ask<Begun>,
) -> Answer {
    blank(it, &area, None, begun).await
}

pub(super) async fn blank_of_product(
    it: May<may::ManageMembers>,
    At((_, area, product)): At<OfProduct>,
    Ask(begun): Ask<Begun>,
) -> Answer {
    blank(it, &area, Some(product), begun).await
}

pub(super) async fn make_of_area(
    it: May<may::ManageMembers>,
    At((_, area)): At<OfArea>,
    form: Form,
) -> Answer {
    make(it, &area, None, form).await
}

pub(super) async fn make_of_product(
    it: May<may::ManageMembers>,
    At((_, area, product)): At<OfProduct>,
    form: Form,
) -> Answer {
    make(it, &area, Some(product), form).await
}

pub(super) async fn of_area(
    it: May<may::ManageMembers>,
    At((_, area, id)): At<(String, String, Uuid)>,
) -> Answer {
    show(it, &area, None, id).await
}

pub(super) async fn of_product(
    it: May<may::ManageMembers>,
    At((_, area, product, id)): At<(String, String, Uuid, Uuid)>,
) -> Answer {
    show(it, &area, Some(product), id).await
}

pub(super) async fn save_of_area(
    it: May<may::ManageMembers>,
    At((_, area, id)): At<(String, String, Uuid)>,
    form: Form,
) -> Answer {
    save(it, &area, None, id, form).await
}

pub(super) async fn save_of_product(
    it: May<may::ManageMembers>,
    At((_, area, product, id)): At<(String, String, Uuid, Uuid)>,
    form: Form,
) -> Answer {
    save(it, &area, Some(product), id, form).await
}

pub(super) async fn ask_of_area(
    it: May<may::ManageMembers>,
    At((_, area, id)): At<(String, String, Uuid)>,
) -> Answer {
    ask_first(it, &area, None, id).await
}

pub(super) async fn ask_of_product(
    it: May<may::ManageMembers>,
    At((_, area, product, id)): At<(String, String, Uuid, Uuid)>,
) -> Answer {
    ask_first(it, &area, Some(product), id).await
}

pub(super) async fn delete_of_area(
    it: May<may::ManageMembers>,
    At((_, area, id)): At<(String, String, Uuid)>,
    form: Form,
) -> Answer {
    delete(it, &area, None, id, form).await
}

pub(super) async fn delete_of_product(
    it: May<may::ManageMembers>,
    At((_, area, product, id)): At<(String, String, Uuid, Uuid)>,
    form: Form,
) -> Answer {
    delete(it, &area, Some(product), id, form).await
}
