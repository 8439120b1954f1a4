//! The seats of a holder on the page of a person in one product: inviting, writing again, taking back (A-8a).

use clavero_rules::{Refusal, access::may};
use uuid::Uuid;

use super::user::{Address, there, url};
use crate::{
    Error, Result,
    areas::Area,
    enrolments::{self, Enrolment},
    members::{
        Member,
        seats::{at_field, boxed, said, told, wanted},
    },
    products,
    session::May,
    sheet::{Field, Kind, Link, Sheet, or_again},
    web::{Answer, At, Form, Go},
};

type One = (String, String, Uuid, Uuid, Uuid);

async fn sheet(
    it: &May<may::ManageMembers>,
    area: &Area,
    member: &Member,
    enrolment: &Enrolment,
) -> Result<Sheet> {
    let here = &it.here;
    let mut scope = here.caller.on.read(&it.granted);
    let sheet = Sheet::of(here, "seats-invite", url(here, area, enrolment, "/seats"));
    let page = sheet.page().clone();
    let product = products::by_id(&mut scope, enrolment.product_id).await?;
    let mut crumbs = products::crumbs(here, area, &product);
    crumbs.push(Link::to(url(here, area, enrolment, ""), member.called()));
    Ok(sheet
        .lead(page.t("seats-invite-text"))
        .after(crumbs)
        .row(page.t("seats-holder"), member.called())
        .row(page.t("products-col-product"), &enrolment.product_name)
        .field(Field::new(Kind::Email, "email", page.t("seats-email")))
        .field(Field::new(Kind::Text, "name", page.t("seats-name")).optional())
        .submit("seats-invite-do"))
}

pub(super) async fn ask(it: May<may::ManageMembers>, At(address): At<Address>) -> Answer {
    let (area, member, enrolment) = there(&it, &address).await?;
    sheet(&it, &area, &member, &enrolment).await?.show()
}

pub(super) async fn invite(
    it: May<may::ManageMembers>,
    At(address): At<Address>,
    mut form: Form,
) -> Answer {
    let (area, member, enrolment) = there(&it, &address).await?;
    let again = sheet(&it, &area, &member, &enrolment).await?;
    let (guest, name) = wanted(&mut form);
    let May { granted, here } = it;
    let on = &here.caller.on;
    let done = match (form.clean(), guest) {
        (Ok(()), Some(guest)) => {
            let mut work = on.begin(granted).await?;
            match enrolments::invite_guest(&mut work, &area, enrolment.id, &guest, &name).await {
                Ok(invited) => told(work, invited).await,
                Err(error) => Err(error),
            }
        }
        (Err(error), _) => Err(error),
        (Ok(()), None) => Err(Error::field("email", "email")),
    };
    let back = url(&here, &area, &enrolment, "");
    or_again(done.map_err(at_field), form, again, |has_own| {
        Go::to(back).saying(said(has_own)).answer()
    })
}

pub(super) async fn write(
    it: May<may::ManageMembers>,
    At((account, slug, product, id, seat)): At<One>,
) -> Answer {
    let address: Address = (account, slug, product, id);
    let (area, _, enrolment) = there(&it, &address).await?;
    let May { granted, here } = it;
    let back = Go::to(url(&here, &area, &enrolment, ""));
    let mut work = here.caller.on.begin(granted).await?;
    match enrolments::write_to_guest(&mut work, &area, enrolment.id, seat).await {
        Ok(told) => {
            work.commit(told).await?;
            back.saying("seats-written").answer()
        }
        Err(Error::Refused(Refusal::InvitedOften)) => back.regretting("seats-too-soon").answer(),
        Err(error) => Err(error),
    }
}

pub(super) async fn free(
    it: May<may::ManageMembers>,
    At((account, slug, product, id, seat)): At<One>,
) -> Answer {
    let address: Address = (account, slug, product, id);
    let (area, _, enrolment) = there(&it, &address).await?;
    let May { granted, here } = it;
    let mut work = here.caller.on.begin_changing_access(granted).await?;
    let all = enrolments::free_seat(&mut work, enrolment.id, seat).await?;
    work.commit_all(boxed(all)).await?;
    Go::to(url(&here, &area, &enrolment, ""))
        .saying("seats-freed")
        .answer()
}
