//! The story: Casa Alba, a baking school, and the people it lets in.

use clavero_rules::{Moment, Permission, PermissionSet, Span, profiles::StartingProfile};
use serde_json::{Value, json};

use super::{
    Cast, Login, PASSWORD, SIGNATURE,
    agency::{self, Agency},
    club, sales,
    stage::{Player, Stage},
};
use crate::{Result, words::Lang};

const CASA: &str = "/api/v1/accounts/casa-alba";
const PRADO: &str = "/api/v1/accounts/estudio-prado";

/// Plays it, from three months ago until `today`.
pub async fn play(stage: &mut Stage, today: Moment, members: u64) -> Result<Cast> {
    stage.wait_until_hour(8);
    let marina = stage
        .person(
            "Marina Castellanos",
            "marina@casaalba.example",
            Lang::Es,
            "Europe/Madrid",
        )
        .await?;
    let tomas = stage
        .person("Tomás Rey", "tomas@rey.example", Lang::Es, "Europe/Madrid")
        .await?;
    let ana = stage
        .person(
            "Ana Lúcia Prado",
            "analucia@prado.example",
            Lang::Pt,
            "America/Sao_Paulo",
        )
        .await?;
    let priya = stage
        .person(
            "Priya Raman",
            "priya.raman@mail.example",
            Lang::En,
            "Europe/London",
        )
        .await?;
    let jonas = stage
        .person(
            "Jonas Weidmann",
            "jonas@weidmann.example",
            Lang::En,
            "Europe/Berlin",
        )
        .await?;
    let chloe = stage
        .person(
            "Chloé Besson",
            "chloe@besson.example",
            Lang::Fr,
            "Europe/Paris",
        )
        .await?;

    let house = json!({ "name": "Casa Alba", "slug": "casa-alba" });
    stage
        .call(&marina, "POST", "/api/v1/accounts", house)
        .await?;
    let studio = json!({ "name": "Estúdio Prado", "slug": "estudio-prado" });
    stage.call(&ana, "POST", "/api/v1/accounts", studio).await?;

    let support = profile(
        stage,
        &marina,
        "Support",
        "First help for members",
        StartingProfile::SupportAgent.permissions(),
    )
    .await?;
    let editor = profile(
        stage,
        &marina,
        "Course editor",
        "Lessons, products and the look of the area",
        StartingProfile::ContentEditor.permissions(),
    )
    .await?;
    let finance = profile(
        stage,
        &marina,
        "Finance read-only",
        "Reports and revenue, nothing that moves money",
        StartingProfile::FinanceViewer.permissions(),
    )
    .await?;
    let lead = profile(
        stage,
        &marina,
        "Team lead",
        "Invites and looks after the team",
        leading(),
    )
    .await?;

    stage.wait(Span::days(1));
    join(stage, CASA, &marina, &tomas, &support, "es").await?;
    join(stage, CASA, &marina, &ana, &editor, "pt").await?;
    stage.wait(Span::days(3));
    join(stage, CASA, &marina, &priya, &editor, "en").await?;
    join(stage, CASA, &marina, &jonas, &finance, "en").await?;
    stage.wait(Span::days(4));
    join(stage, CASA, &marina, &chloe, &lead, "fr").await?;

    let guest = json!({ "name": "Visita", "purpose": "Ver e não mexer", "permissions": ["club.products.view", "club.members.view", "management.collaborators.view"] });
    let guest = stage
        .call(&ana, "POST", &format!("{PRADO}/profiles"), guest)
        .await?;
    join(stage, PRADO, &ana, &marina, &text(&guest, "id"), "es").await?;

    stage.wait(Span::days(1));
    let agency = agency::open(stage, &marina).await?;
    weeks(stage, &[&tomas, &ana, &priya, &jonas, &chloe], &agency).await?;
    agency.lately(stage).await?;
    changes(stage, &marina, &chloe, &support, &editor).await?;
    yesterday(stage, &marina, &support).await?;
    stage.wait_until(today);
    agency::close_months(stage).await?;
    club::furnish(stage, &marina, members).await?;
    let way = sales::sell(stage, &marina).await?;
    super::messages::write(stage, &marina).await?;

    // Right now: one of them is inside, since ten minutes ago.
    stage
        .call(&tomas, "POST", &format!("{CASA}/visit"), Value::Null)
        .await?;
    let authzen_key = super::authzen::load(stage).await?;
    let (yoga, newcomer) = agency.newcomer(stage).await?;
    let token = stage.token(&marina).await?;
    let cookie = stage.browser(&marina).await?;
    let login = |player: &Player, part: &str, lang| Login {
        name: player.name.clone(),
        email: player.email.clone(),
        part: part.to_owned(),
        lang,
    };
    Ok(Cast {
        logins: vec![
            login(&marina, "owner of Casa Alba, guest of Estúdio Prado", "es"),
            login(&tomas, "Support, inside Casa Alba right now", "es"),
            login(&ana, "Course editor, owner of Estúdio Prado", "pt"),
            login(&priya, "Course editor", "en"),
            login(&jonas, "Finance read-only, until a date", "en"),
            login(&chloe, "Team lead: may invite and manage", "fr"),
            login(&agency.iris, "owner of Norte Digital, an agency", "pt"),
            login(
                &agency.bruno,
                "works for Norte Digital and Studio Beck",
                "pt",
            ),
            login(&agency.nadia, "new at Norte Digital, not tagged yet", "en"),
            login(&agency.hanna, "owner of Studio Beck, another agency", "en"),
            login(&yoga.owner, &newcomer, "en"),
        ],
        password: PASSWORD,
        signature: SIGNATURE,
        account: "casa-alba".to_owned(),
        cookie,
        token,
        authzen_key,
        hotmart_url: way.url,
        hotmart_token: way.token,
    })
}

/// What a team lead needs: everything that she may hand on, and the right to hand it on.
fn leading() -> PermissionSet {
    let own = [
        Permission::ManageCollaborators,
        Permission::ViewActivityLog,
        Permission::ViewMetrics,
    ];
    StartingProfile::SupportAgent
        .permissions()
        .union(StartingProfile::ContentEditor.permissions())
        .union(own.into_iter().collect())
        .closed()
}

async fn profile(
    stage: &mut Stage,
    owner: &Player,
    name: &str,
    purpose: &str,
    allows: PermissionSet,
) -> Result<String> {
    let permissions: Vec<_> = allows.iter().map(Permission::id).collect();
    let wish = json!({ "name": name, "purpose": purpose, "permissions": permissions });
    stage.wait(Span::minutes(7));
    let made = stage
        .call(owner, "POST", &format!("{CASA}/profiles"), wish)
        .await?;
    Ok(text(&made, "id"))
}

async fn invite(
    stage: &mut Stage,
    account: &str,
    by: &Player,
    who: (&str, &str),
    profile: &str,
    lang: &str,
) -> Result<Value> {
    let wish = json!({ "name": who.0, "email": who.1, "profile": profile, "lang": lang });
    stage
        .call(by, "POST", &format!("{account}/invitations"), wish)
        .await
}

pub(super) async fn join(
    stage: &mut Stage,
    account: &str,
    by: &Player,
    who: &Player,
    profile: &str,
    lang: &str,
) -> Result<()> {
    let invitation = invite(stage, account, by, (&who.name, &who.email), profile, lang).await?;
    stage.wait(Span::minutes(95));
    let slug = account.rsplit('/').next().unwrap_or_default();
    let accept = format!(
        "/api/v1/me/invitations/{slug}/{}/accept",
        text(&invitation, "id")
    );
    stage.call(who, "POST", &accept, Value::Null).await?;
    Ok(())
}

/// Eleven weeks of coming and going: everybody on some days, at his own hours.
async fn weeks(stage: &mut Stage, team: &[&Player], agency: &Agency) -> Result<()> {
    for day in 0..74_usize {
        stage.wait_until_hour(7);
        agency.day(stage, day).await?;
        for (n, who) in team.iter().enumerate() {
            stage.wait(Span::minutes(40));
            if (day * 7 + n * 3) % (n + 2) != 0 {
                continue;
            }
            stage
                .call(who, "POST", &format!("{CASA}/visit"), Value::Null)
                .await?;
            stage.wait(Span::minutes(
                10 + i64::try_from((day * 13 + n * 29) % 19).unwrap_or(0),
            ));
            stage
                .call(who, "DELETE", &format!("{CASA}/visit"), Value::Null)
                .await?;
        }
    }
    Ok(())
}

/// The last week: a profile grows, an access gets an end, an invitation runs out, another waits.
async fn changes(
    stage: &mut Stage,
    marina: &Player,
    chloe: &Player,
    support: &str,
    editor: &str,
) -> Result<()> {
    stage.wait_until_hour(9);
    let mut more = StartingProfile::SupportAgent.permissions();
    more = more.allow(Permission::ResendPurchaseEmails);
    let permissions: Vec<_> = more.iter().map(Permission::id).collect();
    stage
        .call(
            marina,
            "PATCH",
            &format!("{CASA}/profiles/{support}"),
            json!({ "permissions": permissions }),
        )
        .await?;
    stage
        .call(chloe, "POST", &format!("{CASA}/visit"), Value::Null)
        .await?;
    stage.wait(Span::minutes(9));
    invite(
        stage,
        CASA,
        chloe,
        ("Oskar Nyström", "oskar@nystrom.example"),
        editor,
        "en",
    )
    .await?;
    stage
        .call(chloe, "DELETE", &format!("{CASA}/visit"), Value::Null)
        .await?;
    Ok(())
}

/// The day before: an access gets its end, and one more invitation goes out.
async fn yesterday(stage: &mut Stage, marina: &Player, support: &str) -> Result<()> {
    stage.wait(Span::days(7));
    stage.wait_until_hour(16);
    let people = stage
        .call(marina, "GET", &format!("{CASA}/collaborators"), Value::Null)
        .await?;
    let jonas = people["items"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|row| row["name"] == "Jonas Weidmann");
    if let Some(jonas) = jonas {
        let until = crate::api::rfc3339(stage.now() + Span::days(36));
        let address = format!("{CASA}/collaborators/{}", text(jonas, "id"));
        stage
            .call(marina, "PATCH", &address, json!({ "access_until": until }))
            .await?;
    }
    stage.wait(Span::minutes(4));
    invite(
        stage,
        CASA,
        marina,
        ("Élodie Marchand", "elodie@marchand.example"),
        support,
        "fr",
    )
    .await?;
    Ok(())
}

pub(super) fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}
