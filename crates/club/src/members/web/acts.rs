//! Acts on one person in one product: asked on a sheet, carried out by its button.

use clavero_rules::{
    GrantId, GroupId, PageId,
    access::{Needs, may},
    calendar::Date,
    enrolments::{BlockFacts, Grant, Restored, ever_bought, may_restore},
    roles::Role,
};
use serde::Deserialize;
use uuid::Uuid;

use super::user::{Address, there, url};
use crate::{
    Error, Result,
    areas::Area,
    enrolments::{self, Act, Enrolment, StoredGrant, carry_out},
    groups,
    members::{Member, told},
    products::{self, OneThing},
    session::May,
    sheet::{Field, Kind, Link, Sheet, or_again},
    web::{Answer, Ask, At, Form, Go},
    words::Words,
};

type Changing = (String, String, Uuid, Uuid, String);

#[derive(Debug, Default, Deserialize)]
pub(super) struct Which {
    grant: Option<Uuid>,
    page: Option<Uuid>,
}

async fn sheet<P: Needs>(
    it: &May<P>,
    area: &Area,
    member: &Member,
    enrolment: &Enrolment,
    act: &str,
    which: &Which,
) -> Result<Sheet> {
    let here = &it.here;
    let mut scope = here.caller.on.read(&it.granted);
    let end = if act == "role" {
        "/role".to_owned()
    } else {
        format!("/change/{act}")
    };
    let title = match act {
        "resend" => "enrolments-resend",
        "group" => "enrolments-change-group",
        "role" => "enrolments-change-role",
        "end" => "enrolments-set-end",
        "block" => "enrolments-block",
        "restore" => "enrolments-restore",
        "remove" => "enrolments-remove",
        "end-grant" => "enrolments-end-grant",
        "reset" => "enrolments-reset",
        "waive" => "enrolments-waive",
        "unwaive" => "enrolments-unwaive",
        _ => return Err(Error::Missing("page")),
    };
    let sheet = Sheet::of(here, title, url(here, area, enrolment, &end));
    let page = sheet.page().clone();
    let product = products::by_id(&mut scope, enrolment.product_id).await?;
    let mut crumbs = products::crumbs(here, area, &product);
    crumbs.push(Link::to(url(here, area, enrolment, ""), member.called()));
    let sheet = sheet
        .after(crumbs)
        .row(page.t("enrolments-person"), member.called())
        .row(page.t("products-col-product"), &enrolment.product_name)
        .hidden("version", enrolment.version)
        .submit(&format!("{title}-do"));
    let grants = enrolments::grants(&mut scope, enrolment.id).await?;
    Ok(match act {
        "group" => {
            let all = groups::list(&mut scope, enrolment.product_id).await?;
            let choices = all.into_iter().map(|it| (it.id.to_string(), it.name));
            let now_in = enrolment
                .group_id
                .map(|id| id.to_string())
                .unwrap_or_default();
            sheet
                .note(page.t("enrolments-group-text"))
                .holding(Form::default().preset("group", now_in))
                .field(
                    Field::new(Kind::Select, "group", page.t("enrolments-group")).options(choices),
                )
        }
        "role" => {
            let field = enrolment.product_kind.roles().iter().fold(
                Field::new(Kind::Cards, "role", page.t("enrolments-role")),
                |field, role| {
                    let key = format!("role-{}", role.id().replace('_', "-"));
                    field.explained(role.id(), page.t(&key), page.t(&format!("{key}-text")))
                },
            );
            sheet
                .holding(Form::default().preset("role", enrolment.role.id()))
                .field(field)
        }
        "end" => {
            let kept = match enrolment.access_until.0 {
                0 => String::new(),
                at => Words::day(clavero_rules::Moment(at - 1), &area.zone()),
            };
            let zone = area.time_zone.replace('_', " ");
            sheet.holding(Form::default().preset("until", kept)).field(
                Field::new(Kind::Day, "until", page.t("enrolments-until"))
                    .hint(page.t1("enrolments-until-hint", "zone", zone))
                    .optional(),
            )
        }
        "block" => sheet
            .note(page.t("enrolments-block-text"))
            .field(
                Field::new(Kind::Lines, "reason", page.t("enrolments-reason"))
                    .hint(page.t("enrolments-block-reason-hint"))
                    .optional(),
            )
            .danger(),
        "restore" => sheet.note(after_restoring(
            &page,
            enrolment,
            &grants,
            here.caller.on.now,
        )),
        "remove" => match ever_bought(&facts(&grants)) {
            false => sheet.note(page.t("enrolments-remove-text")).danger(),
            true if enrolment.blocked_at.is_some() => sheet
                .note(page.t("enrolments-remove-blocked"))
                .without_deed(),
            true => sheet
                .note(page.t("enrolments-remove-bought"))
                .way(Link::to(
                    url(here, area, enrolment, "/change/block"),
                    page.t("enrolments-block"),
                ))
                .without_deed(),
        },
        "end-grant" => {
            let grant = grants.iter().find(|grant| Some(grant.id.0) == which.grant);
            let grant = grant.ok_or(Error::Missing("grant"))?;
            sheet
                .note(told::reason(page.words(), grant, &area.zone()))
                .note(page.t("enrolments-end-grant-text"))
                .hidden("grant", grant.id)
                .danger()
        }
        "reset" => {
            let facts = enrolments::reset_facts(&mut scope, enrolment.id).await?;
            let sheet = match OneThing::of(enrolment.product_kind) {
                Some(one) if facts.one_thing => sheet.note(one.put_aside(&page)),
                Some(_) => sheet,
                None => sheet
                    .note(page.t1("enrolments-reset-pages", "count", facts.pages))
                    .note(page.t1("enrolments-reset-attempts", "count", facts.attempts)),
            };
            sheet.note(page.t("enrolments-reset-kept")).danger()
        }
        "waive" => {
            let now = here.caller.on.now;
            let all = enrolments::pages_of(&mut scope, enrolment).await?;
            let open = all.into_iter().filter(|it| {
                clavero_rules::progress::may_waive(&it.fact(
                    enrolment.drip_anchor_at,
                    now,
                    &area.clock(),
                ))
                .is_ok()
            });
            let open = open.map(|it| {
                (
                    it.id.to_string(),
                    format!("{} · {}", it.module_name, it.name),
                )
            });
            sheet
                .note(page.t("enrolments-waive-text"))
                .field(Field::new(Kind::Select, "page", page.t("enrolments-page")).options(open))
                .field(
                    Field::new(Kind::Lines, "reason", page.t("enrolments-reason"))
                        .hint(page.t("enrolments-reason-hint")),
                )
        }
        "unwaive" => {
            let all = enrolments::pages_of(&mut scope, enrolment).await?;
            let found = all
                .into_iter()
                .find(|it| Some(it.id.0) == which.page && it.waived);
            let found = found.ok_or(Error::Missing("page"))?;
            sheet
                .row(page.t("enrolments-page"), found.name)
                .note(page.t("enrolments-unwaive-text"))
                .hidden("page", found.id)
                .danger()
        }
        _ => sheet.note(page.t("enrolments-resend-text")),
    })
}

fn facts(grants: &[StoredGrant]) -> Vec<Grant> {
    grants.iter().map(StoredGrant::fact).collect()
}

/// What lifting the block leads to, told before it is done (A-3, edge 1).
fn after_restoring(
    page: &crate::web::Shell,
    it: &Enrolment,
    grants: &[StoredGrant],
    now: clavero_rules::Moment,
) -> String {
    let grants = facts(grants);
    let block = BlockFacts {
        is_owner: it.is_owner,
        block: it.block(),
        grants: &grants,
    };
    match may_restore(&block, now) {
        Ok(Restored::Open(_)) => page.t("enrolments-restore-open"),
        Ok(Restored::NothingLive(_)) => page.t("enrolments-restore-nothing"),
        Err(refusal) => page.refusal(refusal),
    }
}

pub(super) async fn ask(
    it: May<may::ManageMembers>,
    At((account, slug, product, id, act)): At<Changing>,
    Ask(which): Ask<Which>,
) -> Answer {
    let address: Address = (account, slug, product, id);
    let (area, member, enrolment) = there(&it, &address).await?;
    if act == "role" {
        return Err(Error::Missing("page"));
    }
    sheet(&it, &area, &member, &enrolment, &act, &which)
        .await?
        .show()
}

pub(super) async fn carry(
    it: May<may::ManageMembers>,
    At((account, slug, product, id, act)): At<Changing>,
    mut form: Form,
) -> Answer {
    let address: Address = (account, slug, product, id);
    let (area, member, enrolment) = there(&it, &address).await?;
    if act == "role" {
        return Err(Error::Missing("page"));
    }
    let which = Which {
        grant: Uuid::parse_str(&form.value("grant")).ok(),
        page: Uuid::parse_str(&form.value("page")).ok(),
    };
    let again = sheet(&it, &area, &member, &enrolment, &act, &which).await?;
    let wanted = match act.as_str() {
        "block" => Some(Act::Block(form.text("reason", 0..=500))),
        "restore" => Some(Act::Restore),
        "resend" => Some(Act::Resend),
        "remove" => Some(Act::Remove),
        "group" => form.id("group").map(|id| Act::Group(GroupId(id))),
        "end" => last_day(&mut form).map(Act::End),
        "end-grant" => which.grant.map(|id| Act::EndGrant(GrantId(id))),
        "reset" => Some(Act::ResetProgress),
        "waive" => {
            let reason = form.text("reason", 1..=500);
            form.id("page").map(|id| Act::WaivePage(PageId(id), reason))
        }
        "unwaive" => which.page.map(|id| Act::TakeWaiverBack(PageId(id))),
        _ => return Err(Error::Missing("page")),
    };
    finish(it, area, member, enrolment, again, form, wanted).await
}

/// A day, or none for access without an end.
fn last_day(form: &mut Form) -> Option<Option<Date>> {
    let typed = form.value("until");
    if typed.trim().is_empty() {
        return Some(None);
    }
    form.date("until").map(Some)
}

async fn finish<P: Needs>(
    it: May<P>,
    area: Area,
    member: Member,
    enrolment: Enrolment,
    again: Sheet,
    form: Form,
    wanted: Option<Act>,
) -> Answer {
    let here = it.here;
    let on = &here.caller.on;
    let seen = Some(form.version()).filter(|seen| *seen > 0);
    let done = match (form.clean(), wanted) {
        (Ok(()), Some(act)) => carry_out(on, it.granted, &area, enrolment.id, seen, act.clone())
            .await
            .map(|_| act),
        (Err(error), _) => Err(error),
        (Ok(()), None) => Err(Error::field("group", "choose")),
    };
    or_again(done, form, again, |act| {
        let to = match act {
            Act::Remove => here.url(&format!("/club/{}/members/{}", area.slug, member.id)),
            _ => url(&here, &area, &enrolment, ""),
        };
        let key = match act {
            Act::Block(_) => "enrolments-blocked",
            Act::Restore => "enrolments-restored",
            Act::Group(_) => "enrolments-moved",
            Act::Role(_) => "enrolments-role-set",
            Act::End(_) => "enrolments-end-set",
            Act::EndGrant(_) => "enrolments-grant-ended",
            Act::Resend => "enrolments-sent",
            Act::Remove => "enrolments-removed",
            Act::ResetProgress => "enrolments-reset-done",
            Act::WaivePage(..) => "enrolments-waived",
            Act::TakeWaiverBack(_) => "enrolments-unwaived",
        };
        Go::to(to)
            .saying(key)
            .with("name", member.called())
            .answer()
    })
}

pub(super) async fn ask_role(it: May<may::AssignRoles>, At(address): At<Address>) -> Answer {
    let (area, member, enrolment) = there(&it, &address).await?;
    sheet(&it, &area, &member, &enrolment, "role", &Which::default())
        .await?
        .show()
}

pub(super) async fn set_role(
    it: May<may::AssignRoles>,
    At(address): At<Address>,
    mut form: Form,
) -> Answer {
    let (area, member, enrolment) = there(&it, &address).await?;
    let again = sheet(&it, &area, &member, &enrolment, "role", &Which::default()).await?;
    let wanted = form.choice("role", Role::from_id).map(Act::Role);
    finish(it, area, member, enrolment, again, form, wanted).await
}
