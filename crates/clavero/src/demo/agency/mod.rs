//! Norte Digital, an agency that services four accounts, and Studio Beck, which shares one of them and a person.

mod clients;
mod work;

pub use clients::Client;
pub use work::close_months;

use clavero_partners::partners;
use clavero_rules::{AccountId, Permission, Span};
use serde_json::{Value, json};

use super::{
    script::{join, text},
    stage::{Player, Stage},
};
use crate::{Error, Result, words::Lang};

pub(super) const NORTE: &str = "/api/v1/accounts/norte-digital";
pub(super) const BECK: &str = "/api/v1/accounts/studio-beck";

/// Both agencies, their people and the clients.
pub struct Agency {
    /// Administers Norte Digital.
    pub iris: Player,
    /// Works for both agencies.
    pub bruno: Player,
    /// Works for Norte Digital.
    pub lea: Player,
    /// Works in a client’s account without the tag.
    pub diego: Player,
    /// New at Norte Digital.
    pub nadia: Player,
    /// Administers Studio Beck.
    pub hanna: Player,
    /// Works for Studio Beck.
    pub greta: Player,
    /// In the order of the story; the last one knows no agency yet.
    pub clients: Vec<Client>,
}

/// The account of this slug.
pub(super) async fn account(stage: &Stage, slug: &str) -> Result<AccountId> {
    let all = crate::accounts::list_all(&stage.on()).await?;
    let found = all.into_iter().find(|it| it.slug == slug);
    found.map(|it| it.id).ok_or(Error::Missing("account"))
}

/// The agencies come into the programme, their people are tagged, and clients let them in.
pub async fn open(stage: &mut Stage, marina: &Player) -> Result<Agency> {
    let mut agency = people(stage, marina).await?;
    let (iris, hanna) = (agency.iris.clone(), agency.hanna.clone());
    for (slug, name, owner) in [
        ("norte-digital", "Norte Digital", &iris),
        ("studio-beck", "Studio Beck", &hanna),
    ] {
        let wish = json!({ "name": name, "slug": slug });
        stage.call(owner, "POST", "/api/v1/accounts", wish).await?;
        let id = account(stage, slug).await?;
        partners::enrol(&stage.on(), id).await?;
        let domain = format!("{slug}.example");
        partners::prove_domain(&stage.on(), id, &domain).await?;
    }
    staff(stage, &agency).await?;
    for client in &mut agency.clients {
        client.open(stage).await?;
    }
    let_in(stage, &agency).await?;
    Ok(agency)
}

async fn people(stage: &mut Stage, marina: &Player) -> Result<Agency> {
    let lisbon = "Europe/Lisbon";
    let berlin = "Europe/Berlin";
    Ok(Agency {
        iris: stage
            .person(
                "Íris Valente",
                "iris@norte-digital.example",
                Lang::Pt,
                lisbon,
            )
            .await?,
        bruno: stage
            .person("Bruno Sá", "bruno@sa.example", Lang::Pt, lisbon)
            .await?,
        lea: stage
            .person(
                "Léa Fournier",
                "lea@norte-digital.example",
                Lang::Fr,
                "Europe/Paris",
            )
            .await?,
        diego: stage
            .person(
                "Diego Luna",
                "diego@norte-digital.example",
                Lang::Es,
                "Europe/Madrid",
            )
            .await?,
        nadia: stage
            .person(
                "Nadia Haddad",
                "nadia@norte-digital.example",
                Lang::En,
                lisbon,
            )
            .await?,
        hanna: stage
            .person("Hanna Beck", "hanna@studio-beck.example", Lang::En, berlin)
            .await?,
        greta: stage
            .person(
                "Greta Lindholm",
                "greta@studio-beck.example",
                Lang::En,
                berlin,
            )
            .await?,
        clients: clients::all(stage, marina).await?,
    })
}

/// Who works at the agencies, and who of them is tagged.
async fn staff(stage: &mut Stage, agency: &Agency) -> Result<()> {
    let sees = [Permission::ViewPartners.id()];
    for (at, owner, team) in [
        (
            NORTE,
            &agency.iris,
            vec![
                (&agency.bruno, "pt", true),
                (&agency.lea, "fr", true),
                (&agency.diego, "es", false),
                (&agency.nadia, "en", false),
            ],
        ),
        (
            BECK,
            &agency.hanna,
            vec![(&agency.bruno, "pt", true), (&agency.greta, "en", true)],
        ),
    ] {
        let wish = json!({ "name": "Staff", "purpose": "Sees which clients there are", "permissions": sees });
        let profile = stage
            .call(owner, "POST", &format!("{at}/profiles"), wish)
            .await?;
        for (who, lang, tagged) in team {
            join(stage, at, owner, who, &text(&profile, "id"), lang).await?;
            if tagged {
                let tag = format!("{at}/partner/employees/{}", who.user);
                stage.call(owner, "PUT", &tag, Value::Null).await?;
            }
        }
    }
    Ok(())
}

/// Asked for by an agency, granted by each client.
async fn let_in(stage: &mut Stage, agency: &Agency) -> Result<()> {
    let [casa, jardin, mare, luthier, ..] = &agency.clients[..] else {
        return Err(Error::Broken("the demo world lacks clients".to_owned()));
    };
    for (at, owner, who, clients) in [
        (
            NORTE,
            &agency.iris,
            &agency.bruno,
            vec![casa, jardin, mare, luthier],
        ),
        (NORTE, &agency.iris, &agency.lea, vec![jardin]),
        (BECK, &agency.hanna, &agency.greta, vec![jardin]),
    ] {
        stage.wait(Span::minutes(26));
        ask(stage, at, owner, who, &clients).await?;
        for client in clients {
            stage.wait(Span::hours(3));
            client.grant(stage).await?;
        }
    }
    // Let in by the client itself: he does work there, and the dashboard says that he is not tagged.
    let (at, owner) = (luthier.at(), &luthier.owner);
    join(stage, &at, owner, &agency.diego, &luthier.profile, "es").await
}

/// An agency asks clients to let somebody in.
pub(super) async fn ask(
    stage: &mut Stage,
    at: &str,
    owner: &Player,
    who: &Player,
    clients: &[&Client],
) -> Result<()> {
    let numbers: Vec<i64> = clients.iter().map(|it| it.hub).collect();
    let wish = json!({ "employees": [who.user.0], "clients": numbers });
    stage
        .call(owner, "POST", &format!("{at}/partner/assignments"), wish)
        .await?;
    Ok(())
}
