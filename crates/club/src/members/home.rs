//! Where members come in: by the link in a letter or with a password, to what is theirs and why something is closed.

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    Moment, ProductId, UserId,
    enrolments::{EndedReason, Obstacle},
};
use clavero_team::people;

use super::{Member, Why, access_letter, store, told::status_badge, why};
use crate::{
    Error, Occasion, Result,
    activity::{self, Kind, Noted},
    address::Address,
    areas::{self, Area},
    db::{record, sql},
    doors::Doors,
    enrolments,
    products::OneThing,
    session::{Anyone, Caller, roles, session_cookie},
    web::{Answer, At, Form, Go, Shell, page, page_with},
    words::Words,
    work::Scope,
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/club/{area}", show)
        .post("/club/{area}/ask", ask)
        .get("/club/{area}/enter/{token}", look)
        .post("/club/{area}/enter/{token}", enter)
}

struct Row {
    name: String,
    kind: String,
    tone: &'static str,
    icon: &'static str,
    status: String,
    why: String,
    percent: Option<i64>,
    /// The one thing there was to do, as it is said to him; empty while it is not done, or where there is more.
    did: String,
    until: String,
    /// Where he shares the seats that he bought with it; empty if he bought none.
    seats: String,
}

#[derive(Template)]
#[template(path = "members/pages/home.html")]
struct Home {
    page: Shell,
    rows: Vec<Row>,
    known: bool,
    email: String,
}

#[derive(Template)]
#[template(path = "members/pages/door.html")]
struct Door {
    page: Shell,
    form: Form,
    path: String,
    asked: bool,
    dead: bool,
}

#[derive(Template)]
#[template(path = "members/pages/enter.html")]
struct Enter {
    page: Shell,
    action: String,
}

record! {
    struct Power { n: i64 }
}

async fn show(Anyone(caller): Anyone, At(slug): At<String>) -> Answer {
    let on = &caller.on;
    let (mut scope, area) = areas::entered(on, &slug).await?;
    let Some(person) = &caller.person else {
        return door(
            &caller,
            &area,
            Form::default(),
            false,
            false,
            StatusCode::OK,
        );
    };
    let frame = Shell::of(&caller, "members-home").titled(&area.name);
    let key = if person.email_verified {
        person.email_key.as_str()
    } else {
        ""
    };
    let Some(member) = store::of_user(&mut scope, area.id, person.id, key).await? else {
        return page(&Home {
            rows: Vec::new(),
            known: false,
            email: person.email.clone(),
            page: frame,
        });
    };
    if member.user_id.is_none() {
        link(on, &area, &member, person.id).await?;
    }
    let words = frame.words();
    let (mut rows, mut listed) = (Vec::new(), Vec::new());
    for enrolment in enrolments::of_member(&mut scope, member.id).await? {
        let shares = enrolment.plus_state.is_holder();
        let why = why(&mut scope, &member, enrolment).await?;
        let it = &why.it;
        let facts_say = why.explained.steps.iter().find_map(|step| step.found);
        let (tone, icon, status) = match (facts_say, it.status.id()) {
            (None, _) => status_badge(words, clavero_rules::enrolments::AccessStatus::Active),
            (Some(_), "active") => ("", "lock", words.text("members-closed")),
            (Some(_), _) => status_badge(words, it.status),
        };
        let one = OneThing::of(it.product_kind);
        rows.push(Row {
            kind: words.text(&format!("products-kind-{}", it.product_kind.id())),
            why: facts_say
                .map(|found| member_words(&frame, found, &area, &why, on.now))
                .unwrap_or_default(),
            percent: Some(it.progress_bp / 100).filter(|bp| *bp >= 0 && one.is_none()),
            did: one
                .filter(|_| it.progress_bp > 0)
                .map_or_else(String::new, |one| one.told(&frame)),
            until: match it.access_until.0 {
                0 => String::new(),
                at => frame.t1(
                    "members-open-until",
                    "date",
                    words.date(clavero_rules::Moment(at - 1), &area.zone()),
                ),
            },
            seats: match shares {
                true => format!("/club/{}/seats/{}", area.slug, it.id),
                false => String::new(),
            },
            name: it.product_name.clone(),
            tone,
            icon,
            status,
        });
        listed.push(it.product_id);
    }
    rows.extend(worked_in(&mut scope, words, &area, person.id, &listed).await?);
    page(&Home {
        page: frame,
        rows,
        known: true,
        email: member.email,
    })
}

/// The products that somebody works in by his role in the whole area, without being enrolled (CC-21).
async fn worked_in(
    scope: &mut Scope,
    words: Words,
    area: &Area,
    user: UserId,
    listed: &[ProductId],
) -> Result<Vec<Row>> {
    let played = roles::played_by(scope, user).await?.into_iter();
    let others = played.filter(|it| it.area == area.slug && !listed.contains(&it.product));
    let row = |it: roles::Played| Row {
        kind: words.text(&format!("products-kind-{}", it.kind.id())),
        why: String::new(),
        percent: None,
        did: String::new(),
        until: String::new(),
        seats: String::new(),
        name: it.name,
        tone: "good",
        icon: "check",
        status: words.text(&format!("role-{}", it.role.id().replace('_', "-"))),
    };
    Ok(others.map(row).collect())
}

/// What a member is told of what is closed: the same facts, in words for him.
fn member_words(page: &Shell, found: Obstacle, area: &Area, why: &Why, now: Moment) -> String {
    let over = why.grants.iter().filter_map(|it| it.ends_at);
    let over = over.filter(|end| *end <= now).max();
    let key = match (found, over) {
        // The last day with access, not the midnight after it.
        (Obstacle::Expired | Obstacle::Ended(EndedReason::Expired), Some(end)) => {
            let day = page.words().date(Moment(end.0 - 1), &area.zone());
            return page.t2("closed-expired-on", "date", day, "area", area.name.clone());
        }
        (Obstacle::Ended(EndedReason::Expired), None) => "closed-expired".to_owned(),
        (Obstacle::Ended(reason), _) => {
            format!("closed-ended-{}", reason.id().replace('_', "-"))
        }
        (found, _) => format!("closed-{}", found.code().replace('_', "-")),
    };
    page.t1(&key, "area", area.name.clone())
}

fn door(
    caller: &Caller,
    area: &Area,
    form: Form,
    asked: bool,
    dead: bool,
    status: StatusCode,
) -> Answer {
    page_with(
        status,
        &Door {
            page: Shell::of(caller, "members-home").titled(&area.name),
            form,
            path: format!("/club/{}", area.slug),
            asked,
            dead,
        },
    )
}

/// Sends the way in to whoever asks for it. The answer is the same whoever is a member or not (T17).
async fn ask(Anyone(caller): Anyone, At(slug): At<String>, mut form: Form) -> Answer {
    let on = &caller.on;
    let (mut scope, area) = areas::entered(on, &slug).await?;
    let Some(address) = form.email("email") else {
        return door(
            &caller,
            &area,
            form,
            false,
            false,
            StatusCode::UNPROCESSABLE_ENTITY,
        );
    };
    if let Some(id) = enrolments::find_person(&mut scope, &area, &address.key).await? {
        let member = store::find(&mut scope, area.id, id).await?;
        let mut work = on.begin_admitted(scope.account(), None, "member").await?;
        match super::resend_access(&mut work, &area, member.id, None).await {
            Ok(()) => work.commit_all(Vec::new()).await?,
            // Blocked, bounced or sent often enough: nothing is sent, and nothing is told here.
            Err(Error::Refused(refusal)) => {
                tracing::info!(refusal = refusal.code(), "access was not sent again");
            }
            Err(error) => return Err(error),
        }
    }
    door(&caller, &area, Form::default(), true, false, StatusCode::OK)
}

/// A link shows a button, and the button does it: programs that open links in letters change nothing (I6).
async fn look(Anyone(caller): Anyone, At((slug, token)): At<(String, String)>) -> Answer {
    let (mut scope, area) = areas::entered(&caller.on, &slug).await?;
    match access_letter::followed(&mut scope, &token).await {
        Ok(_) => page(&Enter {
            page: Shell::of(&caller, "members-home").titled(&area.name),
            action: format!("/club/{slug}/enter/{token}"),
        }),
        Err(Error::Missing(_)) => door(
            &caller,
            &area,
            Form::default(),
            false,
            true,
            StatusCode::GONE,
        ),
        Err(error) => Err(error),
    }
}

async fn enter(Anyone(caller): Anyone, At((slug, token)): At<(String, String)>) -> Answer {
    let on = &caller.on;
    let (mut scope, area) = areas::entered(on, &slug).await?;
    let sent = match access_letter::followed(&mut scope, &token).await {
        Ok(sent) => sent,
        Err(Error::Missing(_)) => return dead(&caller, &area),
        Err(error) => return Err(error),
    };
    let member = store::find(&mut scope, area.id, sent.member_id).await?;
    if runs_a_business(on, &member.email_key).await? {
        return come_in(&caller, &area, &member).await;
    }
    let mut work = on.begin_admitted(scope.account(), None, "member").await?;
    access_letter::spend(&mut work, &sent).await?;
    work.commit_untold().await?;
    come_in(&caller, &area, &member).await
}

/// A link that opens nothing any more.
pub(super) fn dead(caller: &Caller, area: &Area) -> Answer {
    door(caller, area, Form::default(), false, true, StatusCode::GONE)
}

/// Lets somebody in who came by the link of a letter.
pub(super) async fn come_in(caller: &Caller, area: &Area, member: &Member) -> Answer {
    let on = &caller.on;
    let home = format!("/club/{}", area.slug);
    // A letter that lies around for days opens no business: whoever runs one signs in with what protects it.
    if runs_a_business(on, &member.email_key).await? {
        return Go::to(format!("/sign-in?next={home}"))
            .warning("members-sign-in-first")
            .answer();
    }
    let address = Address::parse(&member.email).ok_or(Error::Missing("member"))?;
    let lang = member.speaks(area.lang);
    let (user, session) = people::arrive(
        on,
        &address,
        &member.name,
        lang,
        &area.time_zone,
        caller.person.as_ref(),
    )
    .await?;
    link(on, area, member, user).await?;
    Go::to(home)
        .cookie(session_cookie(&session, on.app.secure()))
        .answer()
}

async fn runs_a_business(on: &Occasion, email_key: &str) -> Result<bool> {
    let question = sql("select
            (select count(*) from account a join users u on u.id = a.owner_id where u.email_key = $1)
          + (select count(*) from membership m join users u on u.id = m.user_id where u.email_key = $1
             and m.state = 'active' and m.account_id is not null) as n");
    let row: Power = on.read_open().one(question.bind(email_key), "user").await?;
    Ok(row.n > 0)
}

/// Ties a login to a member: from then on a changed address loses nothing.
async fn link(on: &Occasion, area: &Area, member: &Member, user: UserId) -> Result<()> {
    let (account, _) = areas::leads_to(&mut on.read_open(), &area.slug).await?;
    let mut work = on.begin_admitted(account, Some(user), "member").await?;
    work.exec(
        sql(
            "update member set user_id = $3, last_access_at = $4, version = version + 1
             where account_id = $1 and id = $2 and user_id is null",
        )
        .bind(account)
        .bind(member.id)
        .bind(user)
        .bind(on.now),
    )
    .await?;
    let line = Noted {
        area: area.id,
        member: member.id,
        product: None,
        at: on.now,
        kind: Kind::SignedIn,
        object_kind: "",
        object: String::new(),
        name: String::new(),
        meta: serde_json::Value::Null,
        source: "web",
        once: format!("signed-in:{}", member.id),
    };
    activity::note(&mut work, line).await?;
    work.commit_untold().await
}
