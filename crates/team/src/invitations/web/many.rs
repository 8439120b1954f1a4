//! Inviting many: the list, what would become of each row, one signature, and what became of each row (I18).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    access::{Granted, may},
    invitations::InviteKind,
    signature::Purpose,
};
use serde::Deserialize;
use uuid::Uuid;

use super::{
    Kept,
    fields::{self, Choices},
    forget, keep as keep_aside, kept,
    new::choices,
};
use crate::{
    Error, Result,
    invitations::{
        batch::{self, CheckedList, Verdict, must_fit},
        guests::read_guests,
        offer::{GuestList, LONGEST_NAME},
    },
    people::signature,
    session::{Here, May},
    web::{Answer, Ask, At, Form, Go, Shell, Sign, page, page_with},
};

type Manages = May<may::ManageCollaborators>;

#[derive(Template)]
#[template(path = "invitations/pages/many.html")]
struct Many {
    page: Shell,
    form: Form,
    choices: Choices,
    action: String,
    list: String,
    profiles: String,
}

#[derive(Template)]
#[template(path = "invitations/pages/checked.html")]
struct Checked {
    page: Shell,
    rows: Vec<Line>,
    profile: String,
    total: usize,
    ready: usize,
    sign: String,
    back: String,
}

#[derive(Template)]
#[template(path = "invitations/pages/sent_many.html")]
struct SentMany {
    page: Shell,
    rows: Vec<Line>,
    sent: usize,
    not_sent: usize,
    by_mail: bool,
    list: String,
}

#[derive(Template)]
#[template(path = "web/sign.html")]
struct SignPage {
    page: Shell,
    form: Form,
    sign: Sign,
}

/// One row of a list, in words.
struct Line {
    name: String,
    email: String,
    tone: &'static str,
    icon: &'static str,
    verdict: String,
    detail: String,
    link: String,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Filled {
    draft: Option<Uuid>,
}

pub(super) async fn show(
    May { granted, here }: Manages,
    At(_): At<String>,
    Ask(filled): Ask<Filled>,
) -> Answer {
    let frame = Shell::inside(&here, "invitations-many");
    let form = match filled.draft {
        Some(draft) => {
            let list = many(&here, draft).await?;
            fields::preset(
                Form::default().preset("people", text_of(&list)),
                &list.terms,
                &frame,
            )
        }
        None => fields::usual(Form::default(), &frame),
    };
    let choices = choices(&here, &granted).await?;
    page(&form_page(&here, frame, form, choices))
}

pub(super) async fn keep(
    May { granted, here }: Manages,
    At(_): At<String>,
    mut form: Form,
) -> Answer {
    let on = &here.caller.on;
    let frame = Shell::inside(&here, "invitations-many");
    let choices = choices(&here, &granted).await?;
    let guests = read_guests(&form.value("people"));
    let terms = fields::terms(&mut form, &choices, &frame, on.now);
    let fits = must_fit(&guests);
    let looked = match (form.clean().and(fits), terms) {
        (Ok(()), Some(terms)) => {
            let list = GuestList { guests, terms };
            batch::check(on, &granted, &list).await.map(|_| list)
        }
        (Err(error), _) => Err(error),
        (Ok(()), None) => Err(Error::field("profile", "choose")),
    };
    match looked {
        Ok(list) => {
            let draft = keep_aside(&here, &Kept::Many(list)).await?;
            Go::to(here.url(&format!("/invitations/many/{draft}"))).answer()
        }
        Err(error) => {
            let form = form.explain(error)?;
            let many = form_page(&here, frame, form, choices);
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &many)
        }
    }
}

pub(super) async fn look(
    May { granted, here }: Manages,
    At((_, draft)): At<(String, Uuid)>,
) -> Answer {
    let list = many(&here, draft).await?;
    let checked = batch::check(&here.caller.on, &granted, &list).await?;
    let frame = Shell::inside(&here, "invitations-many-check");
    page(&Checked {
        rows: lines(&here, &frame, &checked),
        profile: checked.profile.name.clone(),
        total: checked.rows.len(),
        ready: checked.ready(),
        sign: here.url(&format!("/invitations/many/{draft}/sign")),
        back: here.url(&format!("/invitations/many?draft={draft}")),
        page: frame,
    })
}

pub(super) async fn sign(
    May { granted, here }: Manages,
    At((_, draft)): At<(String, Uuid)>,
) -> Answer {
    let list = many(&here, draft).await?;
    page(&sign_page(&here, &granted, draft, &list, Form::default()).await?)
}

pub(super) async fn send(
    May { granted, here }: Manages,
    At((_, draft)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let on = &here.caller.on;
    let list = many(&here, draft).await?;
    let again = sign_page(&here, &granted, draft, &list, Form::default()).await?;
    let done = sign_and_send(&here, granted, (draft, &list), &mut form).await;
    match done {
        Ok(done) => {
            forget(&here, draft).await?;
            let frame = Shell::inside(&here, "invitations-many-sent");
            page(&SentMany {
                rows: lines(&here, &frame, &done),
                sent: done.sent(),
                not_sent: done.rows.len() - done.sent(),
                by_mail: on.app.settings.smtp.is_some(),
                list: here.url("/invitations"),
                page: frame,
            })
        }
        Err(error) => {
            let form = form.explain(error)?;
            page_with(
                StatusCode::UNPROCESSABLE_ENTITY,
                &SignPage { form, ..again },
            )
        }
    }
}

async fn sign_and_send(
    here: &Here,
    granted: Granted<may::ManageCollaborators>,
    (draft, list): (Uuid, &GuestList),
    form: &mut Form,
) -> Result<CheckedList> {
    let (on, person) = (&here.caller.on, here.person()?);
    let secret = form.secret("signature");
    form.clean()?;
    let account = Some(here.account.id);
    let signed =
        signature::sign_draft(on, person, Purpose::Invite, account, (draft, list), &secret).await?;
    batch::invite_many(on, granted, signed, list).await
}

async fn many(here: &Here, draft: Uuid) -> Result<GuestList> {
    match kept(here, Purpose::Invite, draft).await? {
        Kept::Many(list) => Ok(list),
        _ => Err(Error::Missing("draft")),
    }
}

fn form_page(here: &Here, page: Shell, form: Form, choices: Choices) -> Many {
    Many {
        page,
        form,
        choices,
        action: here.url("/invitations/many"),
        list: here.url("/invitations"),
        profiles: here.url("/profiles/new"),
    }
}

async fn sign_page(
    here: &Here,
    granted: &Granted<may::ManageCollaborators>,
    draft: Uuid,
    list: &GuestList,
    form: Form,
) -> Result<SignPage> {
    let on = &here.caller.on;
    let checked = batch::check(on, granted, list).await?;
    let ready = checked.ready();
    if ready == 0 {
        return Err(Error::field("people", "required"));
    }
    let page = Shell::inside(here, "invitations-many-sign");
    let count = checked.profile.permissions.len();
    let name = &checked.profile.name;
    let people = checked
        .rows
        .iter()
        .filter(|row| matches!(row.verdict, Verdict::Ready(_)));
    let people: Vec<&str> = people.map(|row| row.guest.email.as_str()).collect();
    let profile = page.t2("invitations-profile-size", "profile", name, "count", count);
    let mut rows = vec![
        (
            page.t1("invitations-people", "count", ready),
            people.join(", "),
        ),
        (page.t("invitations-profile"), profile),
        (page.t("invitations-account"), here.account.name.clone()),
    ];
    rows.extend(fields::told(&page, &list.terms, on.now));
    let sign = Sign {
        title: page.t("invitations-many-sign"),
        lead: page.t("invitations-many-sign-lead"),
        rows,
        ready: signature::exists(on, here.person()?.id).await?,
        action: here.url(&format!("/invitations/many/{draft}/sign")),
        hidden: Vec::new(),
        submit: page.t1("invitations-many-send", "count", ready),
        back: here.url(&format!("/invitations/many/{draft}")),
    };
    Ok(SignPage { page, form, sign })
}

fn lines(here: &Here, page: &Shell, list: &CheckedList) -> Vec<Line> {
    let url = |path: &str| format!("{}{path}", here.caller.on.app.settings.public_url);
    let line = |row: &batch::Row| {
        let (tone, icon, key) = match &row.verdict {
            Verdict::Ready(InviteKind::Supersedes) => {
                ("warn", "refresh-cw", "invitations-row-supersedes")
            }
            Verdict::Ready(_) => ("good", "check", "invitations-row-ready"),
            Verdict::Sent(_) => ("good", "mail-check", "invitations-row-sent"),
            Verdict::BadAddress => ("bad", "circle-alert", "invitations-row-bad-address"),
            Verdict::LongName => ("bad", "circle-alert", "invitations-row-long-name"),
            Verdict::Twice => ("", "copy", "invitations-row-twice"),
            Verdict::Refused(_) => ("bad", "ban", "invitations-row-refused"),
        };
        Line {
            name: row.guest.name.clone(),
            email: row.guest.email.clone(),
            tone,
            icon,
            verdict: page.t1(key, "max", LONGEST_NAME),
            detail: match &row.verdict {
                Verdict::Refused(refusal) => page.refusal(*refusal),
                _ => String::new(),
            },
            link: match &row.verdict {
                Verdict::Sent(sent) => url(&sent.link),
                _ => String::new(),
            },
        }
    };
    list.rows.iter().map(line).collect()
}

/// The list as it can be pasted again.
fn text_of(list: &GuestList) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for guest in &list.guests {
        // Writing to memory does not fail.
        let _ = writer.write_record([&guest.name, &guest.email]);
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}
