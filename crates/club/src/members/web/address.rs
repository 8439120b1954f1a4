//! Putting a member’s address right, and letting one go that belongs to somebody else.

use clavero_rules::{MemberId, Refusal, access::may};
use serde::Deserialize;
use uuid::Uuid;

use super::show::{crumbs, there, url};
use crate::{
    Error, Result,
    address::Address,
    areas::Area,
    enrolments::find_person,
    members::{Correction, Member, correct_address, let_address_go},
    merges,
    session::{Here, May},
    sheet::{Field, Kind, Link, Sheet, or_again},
    web::{Answer, Ask, At, Form, Go},
};

type Own = May<may::ManageMembers>;
type One = At<(String, String, Uuid)>;

#[derive(Debug, Default, Deserialize)]
pub(super) struct Which {
    #[serde(default)]
    email: String,
}

fn about(here: &Here, area: &Area, member: &Member, title: &str, end: &str) -> Sheet {
    let mut way = crumbs(here, area);
    way.push(Link::to(url(here, area, member.id, ""), member.called()));
    let sheet = Sheet::of(here, title, url(here, area, member.id, end)).after(way);
    let page = sheet.page().clone();
    sheet.row(page.t("enrolments-person"), member.called())
}

fn sheet(here: &Here, area: &Area, member: &Member) -> Sheet {
    let sheet = about(here, area, member, "members-correct", "/address");
    let page = sheet.page().clone();
    let sheet = sheet
        .lead(page.t("members-correct-lead"))
        .row(page.t("members-address-now"), &member.email)
        .note(page.t("members-correct-old"));
    let sheet = match member.user_id {
        Some(_) => sheet.note(page.t("members-correct-login")),
        None => sheet,
    };
    sheet
        .hidden("version", member.version)
        .field(
            Field::new(Kind::Email, "email", page.t("members-address-new"))
                .hint(page.t("members-address-new-hint")),
        )
        .field(
            Field::new(Kind::Lines, "reason", page.t("enrolments-reason"))
                .hint(page.t("enrolments-reason-hint"))
                .optional(),
        )
        .submit("members-correct-do")
}

pub(super) async fn ask(it: Own, At(address): One) -> Answer {
    let (area, member) = there(&it, &address).await?;
    sheet(&it.here, &area, &member).show()
}

pub(super) async fn correct(it: Own, At(address): One, mut form: Form) -> Answer {
    let (area, member) = there(&it, &address).await?;
    let here = it.here;
    let on = &here.caller.on;
    let mut scope = on.read(&it.granted);
    let new = form.email("email");
    let reason = form.text("reason", 0..=500);
    let mut again = sheet(&here, &area, &member);
    let seen = Some(form.version()).filter(|seen| *seen > 0);
    let done: Result<()> = async {
        form.clean()?;
        let address = new.clone().ok_or_else(|| Error::field("email", "email"))?;
        let correction = Correction { address, reason };
        correct_address(on, it.granted, &area, member.id, seen, &correction).await?;
        Ok(())
    }
    .await;
    let done = match (done, &new) {
        (Err(Error::Refused(Refusal::AddressOfAnotherMember)), Some(new)) => {
            if let Some(other) = find_person(&mut scope, &area, &new.key).await? {
                let page = again.page().clone();
                let both = merges::between(&here, &area, member.id, other);
                again = again
                    .way(Link::to(
                        url(&here, &area, other, ""),
                        page.t("members-see-other"),
                    ))
                    .way(Link::to(both, page.t("merges-instead")));
            }
            Err(Error::field("email", "member-address"))
        }
        (Err(Error::Refused(Refusal::AddressOfOwner)), _) => {
            Err(Error::field("email", "owner-address"))
        }
        (Err(Error::Refused(Refusal::AddressUnchanged)), _) => {
            Err(Error::field("email", "known-address"))
        }
        (done, _) => done,
    };
    or_again(done, form, again, |()| {
        Go::to(url(&here, &area, member.id, ""))
            .saying("members-corrected")
            .answer()
    })
}

/// The way to letting a former address go.
pub(super) fn let_go_url(here: &Here, area: &Area, member: MemberId, email: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    let query = query.append_pair("email", email).finish();
    url(here, area, member, &format!("/former-address?{query}"))
}

fn let_go_sheet(here: &Here, area: &Area, member: &Member, email: &str) -> Sheet {
    let sheet = about(here, area, member, "members-let-go", "/former-address");
    let page = sheet.page().clone();
    sheet
        .row(page.t("members-former"), email)
        .note(page.t("members-let-go-text"))
        .hidden("email", email)
        .submit("members-let-go-do")
        .danger()
}

pub(super) async fn ask_let_go(it: Own, At(address): One, Ask(which): Ask<Which>) -> Answer {
    let (area, member) = there(&it, &address).await?;
    let mut scope = it.here.caller.on.read(&it.granted);
    let all = crate::members::former_addresses(&mut scope, member.id).await?;
    match all.contains(&which.email) {
        true => let_go_sheet(&it.here, &area, &member, &which.email).show(),
        false => Err(Error::Missing("address")),
    }
}

pub(super) async fn let_go(it: Own, At(address): One, form: Form) -> Answer {
    let (area, member) = there(&it, &address).await?;
    let here = it.here;
    let email = form.value("email");
    let address = Address::parse(&email).ok_or(Error::Missing("address"))?;
    let on = &here.caller.on;
    let_address_go(on, it.granted, &area, member.id, &address).await?;
    Go::to(url(&here, &area, member.id, ""))
        .saying("members-gone-address")
        .answer()
}
