//! Seats as their holder and his guests see them: sharing from the member’s own page, and sitting down by the link of an
//! invitation (A-8a, edges 18 and 19).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{EnrolmentId, Refusal};
use uuid::Uuid;

use super::{home, store};
use crate::{
    Error, Occasion, Result,
    address::Address,
    areas::{self, Area},
    doors::Doors,
    enrolments::{self, Enrolment, Invited, Seats},
    session::{Anyone, Caller},
    web::{Answer, At, Form, Go, Shell, page, page_with},
    work::{Event, Work},
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/club/{area}/seats/{enrolment}", show)
        .post("/club/{area}/seats/{enrolment}", invite)
        .post("/club/{area}/seats/{enrolment}/{seat}/write", write)
        .post("/club/{area}/seats/{enrolment}/{seat}/free", free)
        .get("/club/{area}/seat/{token}", look)
        .post("/club/{area}/seat/{token}", sit)
}

/// One seat on a page.
pub(super) struct Row {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) taken: bool,
    pub(super) when: String,
    pub(super) write: String,
    pub(super) free: String,
}

/// The seats of a holder on a page.
pub(super) struct Card {
    pub(super) summary: String,
    pub(super) rows: Vec<Row>,
    /// Where somebody is invited to a free one; empty where none is free.
    pub(super) invite: String,
}

/// The seats of a holder, for whoever may share them at `base`; nobody else is offered anything.
pub(super) fn card(page: &Shell, area: &Area, all: &Seats, base: Option<&str>) -> Option<Card> {
    if all.bought == 0 && all.taken.is_empty() {
        return None;
    }
    let zone = area.zone();
    let at = |seat: Uuid, act: &str| {
        base.map_or_else(String::new, |base| format!("{base}/{seat}/{act}"))
    };
    let rows = all.taken.iter().map(|it| Row {
        name: it.called().to_owned(),
        email: it.email.clone(),
        taken: it.is_taken(),
        when: match it.is_taken() {
            true => String::new(),
            false => page.t1("seats-sent", "date", page.words().date(it.sent_at, &zone)),
        },
        write: match it.is_taken() {
            true => String::new(),
            false => at(it.id, "write"),
        },
        free: at(it.id, "free"),
    });
    Some(Card {
        summary: page.t2(
            "seats-summary",
            "taken",
            all.taken.len(),
            "bought",
            i64::from(all.bought),
        ),
        rows: rows.collect(),
        invite: match base {
            Some(base) if all.free() > 0 => base.to_owned(),
            _ => String::new(),
        },
    })
}

/// Reads who is invited; what is wrong stands at its field.
pub(super) fn wanted(form: &mut Form) -> (Option<Address>, String) {
    (form.email("email"), form.text("name", 0..=100))
}

/// An error of inviting, at the field that it is about.
pub(super) fn at_field(error: Error) -> Error {
    match error {
        Error::Refused(Refusal::SeatForOneself) => Error::field("email", "seat-own"),
        Error::Refused(Refusal::GuestAlready) => Error::field("email", "seat-guest"),
        Error::Refused(Refusal::SeatsTaken) => Error::field("email", "seat-none"),
        Error::Refused(Refusal::InvitedOften) => Error::field("email", "seat-often"),
        other => other,
    }
}

#[derive(Template)]
#[template(path = "members/pages/seats.html")]
struct Page {
    page: Shell,
    product: String,
    home: String,
    card: Card,
    form: Form,
}

#[derive(Template)]
#[template(path = "members/pages/seat.html")]
struct SitPage {
    page: Shell,
    product: String,
    holder: String,
    email: String,
    action: String,
}

/// The area and the enrolment of whoever is signed in, if he holds seats in it.
async fn own(caller: &Caller, slug: &str, id: Uuid) -> Result<(Area, Enrolment, Seats)> {
    let (mut scope, area) = areas::entered(&caller.on, slug).await?;
    let person = caller.person.as_ref().ok_or(Error::Nobody)?;
    let key = match person.email_verified {
        true => person.email_key.as_str(),
        false => "",
    };
    let member = store::of_user(&mut scope, area.id, person.id, key).await?;
    let member = member.ok_or(Error::Missing("enrolment"))?;
    let it = enrolments::find(&mut scope, EnrolmentId(id)).await?;
    if it.member_id != member.id {
        return Err(Error::Missing("enrolment"));
    }
    let all = enrolments::seats_of(&mut scope, it.id).await?;
    Ok((area, it, all))
}

/// A deed of a member on his own.
async fn deed(caller: &Caller, area: &Area) -> Result<Work> {
    let (account, _) = areas::leads_to(&mut caller.on.read_open(), &area.slug).await?;
    let user = caller.person.as_ref().map(|it| it.id);
    caller.on.begin_admitted(account, user, "member").await
}

fn shown(
    caller: &Caller,
    area: &Area,
    it: &Enrolment,
    all: &Seats,
    form: Form,
    status: StatusCode,
) -> Answer {
    let frame = Shell::of(caller, "seats-title");
    let base = format!("/club/{}/seats/{}", area.slug, it.id);
    let card = card(&frame, area, all, Some(&base)).ok_or(Error::Missing("seat"))?;
    page_with(
        status,
        &Page {
            product: it.product_name.clone(),
            home: format!("/club/{}", area.slug),
            card,
            form,
            page: frame,
        },
    )
}

async fn show(Anyone(caller): Anyone, At((slug, id)): At<(String, Uuid)>) -> Answer {
    let (area, it, all) = own(&caller, &slug, id).await?;
    shown(&caller, &area, &it, &all, Form::default(), StatusCode::OK)
}

async fn invite(
    Anyone(caller): Anyone,
    At((slug, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let (area, it, all) = own(&caller, &slug, id).await?;
    let (address, name) = wanted(&mut form);
    let done = match (form.clean(), address) {
        (Ok(()), Some(address)) => {
            let mut work = deed(&caller, &area).await?;
            let invited = enrolments::invite_guest(&mut work, &area, it.id, &address, &name).await;
            match invited {
                Ok(invited) => told(work, invited).await,
                Err(error) => Err(error),
            }
        }
        (Err(error), _) => Err(error),
        (Ok(()), None) => Err(Error::field("email", "email")),
    };
    match done.map_err(at_field) {
        Ok(has_own) => Go::to(format!("/club/{}/seats/{}", area.slug, it.id))
            .saying(said(has_own))
            .answer(),
        Err(error) => {
            let form = form.explain(error)?;
            shown(
                &caller,
                &area,
                &it,
                &all,
                form,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
        }
    }
}

/// Commits an invitation. Answers whether the guest gets in by himself as well.
pub(super) async fn told(work: Work, invited: Invited) -> Result<bool> {
    work.commit(invited.told).await?;
    Ok(invited.has_own)
}

/// What is said after an invitation.
pub(super) fn said(has_own: bool) -> &'static str {
    match has_own {
        true => "seats-invited-own",
        false => "seats-invited",
    }
}

async fn write(Anyone(caller): Anyone, At((slug, id, seat)): At<(String, Uuid, Uuid)>) -> Answer {
    let (area, it, _) = own(&caller, &slug, id).await?;
    let mut work = deed(&caller, &area).await?;
    let back = Go::to(format!("/club/{}/seats/{}", area.slug, it.id));
    match enrolments::write_to_guest(&mut work, &area, it.id, seat).await {
        Ok(told) => {
            work.commit(told).await?;
            back.saying("seats-written").answer()
        }
        Err(Error::Refused(Refusal::InvitedOften)) => back.regretting("seats-too-soon").answer(),
        Err(error) => Err(error),
    }
}

async fn free(Anyone(caller): Anyone, At((slug, id, seat)): At<(String, Uuid, Uuid)>) -> Answer {
    let (area, it, _) = own(&caller, &slug, id).await?;
    let mut work = deed(&caller, &area).await?;
    let all = enrolments::free_seat(&mut work, it.id, seat).await?;
    work.commit_all(boxed(all)).await?;
    Go::to(format!("/club/{}/seats/{}", area.slug, it.id))
        .saying("seats-freed")
        .answer()
}

/// Deeds as the log takes them.
pub(super) fn boxed(all: Vec<enrolments::Deed>) -> Vec<Box<dyn Event>> {
    let all = all.into_iter().map(|it| Box::new(it) as Box<dyn Event>);
    all.collect()
}

/// A link shows a button, and the button does it: programs that open links in letters change nothing (I6).
async fn look(Anyone(caller): Anyone, At((slug, token)): At<(String, String)>) -> Answer {
    let (mut scope, area) = areas::entered(&caller.on, &slug).await?;
    let seat = match enrolments::seat_of_link(&mut scope, &area, &token).await {
        Ok(seat) => seat,
        Err(Error::Missing(_)) => return home::dead(&caller, &area),
        Err(error) => return Err(error),
    };
    let holder = enrolments::find(&mut scope, seat.holder_id).await?;
    page(&SitPage {
        page: Shell::of(&caller, "seats-sit").titled(&area.name),
        product: holder.product_name.clone(),
        holder: match holder.name.is_empty() {
            true => holder.email.clone(),
            false => holder.name.clone(),
        },
        email: seat.email,
        action: format!("/club/{slug}/seat/{token}"),
    })
}

async fn sit(Anyone(caller): Anyone, At((slug, token)): At<(String, String)>) -> Answer {
    let on: &Occasion = &caller.on;
    let (mut scope, area) = areas::entered(on, &slug).await?;
    let seat = match enrolments::seat_of_link(&mut scope, &area, &token).await {
        Ok(seat) => seat,
        Err(Error::Missing(_)) => return home::dead(&caller, &area),
        Err(error) => return Err(error),
    };
    let mut work = on.begin_admitted(scope.account(), None, "member").await?;
    let told = match enrolments::sit_down(&mut work, &area, &seat).await {
        Ok(told) => told,
        Err(Error::Missing(_) | Error::Refused(_)) => return home::dead(&caller, &area),
        Err(error) => return Err(error),
    };
    work.commit_all(boxed(told)).await?;
    let address = Address::parse(&seat.email).ok_or(Error::Missing("member"))?;
    let id = enrolments::find_person(&mut scope, &area, &address.key).await?;
    let member = store::find(&mut scope, area.id, id.ok_or(Error::Missing("member"))?).await?;
    home::come_in(&caller, &area, &member).await
}
