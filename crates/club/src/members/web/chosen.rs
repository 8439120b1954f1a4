//! Blocking or restoring the products that were ticked on the page of a member, all at once (MA-07).

use clavero_rules::{
    ProductId,
    access::may,
    enrolments::{BlockFacts, Grant, Restored, may_restore},
};
use uuid::Uuid;

use super::show::{self, there, url};
use crate::{
    Error, Result,
    areas::Area,
    enrolments::{self, Enrolment, Overlay, StoredGrant, act_in_chosen},
    members::{Member, told},
    products,
    session::May,
    sheet::{Field, Kind, Link, Sheet, or_again},
    web::{Answer, Ask, At, Form, Go, Shell},
    work::Scope,
};

type Own = May<may::ManageMembers>;
type Address = (String, String, Uuid);

async fn sheet(
    it: &Own,
    area: &Area,
    member: &Member,
    overlay: Overlay,
    ticked: &Form,
) -> Result<Sheet> {
    let here = &it.here;
    let mut scope = here.caller.on.read(&it.granted);
    let (title, end, text) = match overlay {
        Overlay::Block => ("enrolments-block", "/block", "enrolments-block-text"),
        Overlay::Restore => ("enrolments-restore", "/restore", "members-restore-text"),
    };
    let sheet = Sheet::of(here, title, url(here, area, member.id, end));
    let page = sheet.page().clone();
    let mut field = Field::new(Kind::Boxes, "products", page.t("members-chosen"));
    let mut form = Form::default();
    let all = enrolments::of_member(&mut scope, member.id).await?;
    let open: Vec<&Enrolment> = all.iter().filter(|it| !overlay.stands(it)).collect();
    for it in &open {
        let small = match overlay {
            Overlay::Block => told::status_badge(page.words(), it.status).2,
            Overlay::Restore => after_restoring(&page, &mut scope, it).await?,
        };
        let id = it.product_id.to_string();
        if ticked.checked("products", &id) {
            form = form.preset("products", &id);
        }
        field = field.explained(id, &it.product_name, small);
    }
    let mut crumbs = show::crumbs(here, area);
    crumbs.push(Link::to(url(here, area, member.id, ""), member.called()));
    let text = if open.is_empty() {
        "members-chosen-none"
    } else {
        text
    };
    let sheet = sheet
        .after(crumbs)
        .row(page.t("enrolments-person"), member.called())
        .note(page.t(text))
        .field_if(!open.is_empty(), || field)
        .field_if(!open.is_empty() && overlay == Overlay::Block, || {
            Field::new(Kind::Lines, "reason", page.t("enrolments-reason"))
                .hint(page.t("enrolments-block-reason-hint"))
                .optional()
        })
        .holding(form)
        .submit(&format!("{title}-do"));
    Ok(match overlay {
        Overlay::Block => sheet.danger(),
        Overlay::Restore => sheet,
    })
}

/// What lifting the block leads to in one product, told before it is done.
async fn after_restoring(page: &Shell, scope: &mut Scope, it: &Enrolment) -> Result<String> {
    let grants = enrolments::grants(scope, it.id).await?;
    let grants: Vec<Grant> = grants.iter().map(StoredGrant::fact).collect();
    let facts = BlockFacts {
        is_owner: it.is_owner,
        block: it.block(),
        grants: &grants,
    };
    Ok(match may_restore(&facts, scope.now()) {
        Ok(Restored::Open(_)) => page.t("enrolments-restore-open"),
        Ok(Restored::NothingLive(_)) => page.t("enrolments-restore-nothing"),
        Err(refusal) => page.refusal(refusal),
    })
}

async fn ask(it: &Own, address: &Address, overlay: Overlay, ticked: Form) -> Answer {
    let (area, member) = there(it, address).await?;
    sheet(it, &area, &member, overlay, &ticked).await?.show()
}

async fn carry(it: Own, address: &Address, overlay: Overlay, mut form: Form) -> Answer {
    let (area, member) = there(&it, address).await?;
    let mut again = sheet(&it, &area, &member, overlay, &form).await?;
    let ids = form.all("products").into_iter();
    let chosen: Vec<ProductId> = ids
        .filter_map(|id| Uuid::parse_str(id).ok().map(ProductId))
        .collect();
    if chosen.is_empty() {
        form.fail("products", "choose-products");
    }
    let reason = match overlay {
        Overlay::Block => form.text("reason", 0..=500),
        Overlay::Restore => String::new(),
    };
    let how = (overlay, reason.as_str());
    let here = it.here;
    let on = &here.caller.on;
    let mut scope = on.read(&it.granted);
    let done = match form.clean() {
        Ok(()) => act_in_chosen(on, it.granted, &area, member.id, &chosen, how).await,
        Err(error) => Err(error),
    };
    let done = match done {
        Err(Error::Invalid(faults))
            if faults.iter().any(|it| it.field.starts_with("products[")) =>
        {
            let page = again.page().clone();
            for (n, product) in chosen.iter().enumerate() {
                let field = format!("products[{n}]");
                let Some(fault) = faults.iter().find(|it| it.field == field) else {
                    continue;
                };
                let name = products::find(&mut scope, area.id, *product).await;
                let name = name.map(|it| it.name).unwrap_or_default();
                let why = page.field_error(fault);
                again = again.note(page.t2("members-chosen-refused", "product", name, "why", why));
            }
            Err(Error::field("products", "chosen-refused"))
        }
        done => done,
    };
    or_again(done, form, again, |stood| {
        let key = match overlay {
            Overlay::Block => "members-blocked",
            Overlay::Restore => "members-restored",
        };
        let changed = stood.iter().filter(|it| it.changed).count();
        Go::to(url(&here, &area, member.id, ""))
            .saying(key)
            .with("name", member.called())
            .count("count", i64::try_from(changed).unwrap_or(i64::MAX))
            .answer()
    })
}

pub(super) async fn ask_block(
    it: Own,
    At(address): At<Address>,
    Ask(ticked): Ask<Vec<(String, String)>>,
) -> Answer {
    ask(&it, &address, Overlay::Block, Form::of(ticked)).await
}

pub(super) async fn block(it: Own, At(address): At<Address>, form: Form) -> Answer {
    carry(it, &address, Overlay::Block, form).await
}

pub(super) async fn ask_restore(
    it: Own,
    At(address): At<Address>,
    Ask(ticked): Ask<Vec<(String, String)>>,
) -> Answer {
    ask(&it, &address, Overlay::Restore, Form::of(ticked)).await
}

pub(super) async fn restore(it: Own, At(address): At<Address>, form: Form) -> Answer {
    carry(it, &address, Overlay::Restore, form).await
}
