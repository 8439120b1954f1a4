//! The accounts that agencies service: a garden school, a studio, a violin maker, a yoga house, and Casa Alba itself.

use clavero_partners::credit::{Revenue, set_revenue};
use clavero_rules::{
    Permission, PermissionSet, Span,
    credit::{Currency, Period, SubscriptionState},
    profiles::StartingProfile,
};
use serde_json::{Value, json};

use super::account;
use crate::{
    Error, Result,
    demo::{
        script::text,
        stage::{Player, Stage},
    },
    words::Lang,
};

/// One of them.
#[derive(Clone, Debug)]
pub struct Client {
    /// In its address.
    pub slug: &'static str,
    /// Whom it belongs to.
    pub owner: Player,
    /// The number that an agency asks by.
    pub hub: i64,
    /// The profile that it gives to agencies.
    pub profile: String,
    /// The path of its product, for the API.
    pub product: String,
    name: &'static str,
    sells: &'static str,
    pays: (&'static str, i64),
    lang: &'static str,
}

struct Told(
    &'static str,
    &'static str,
    &'static str,
    (&'static str, i64),
    Lang,
);

const CLIENTS: [Told; 5] = [
    Told("casa-alba", "Casa Alba", "", ("EUR", 24_900), Lang::Es),
    Told(
        "jardin-sur",
        "Jardín Sur",
        "Huerto de balcón",
        ("EUR", 75_000),
        Lang::Es,
    ),
    Told(
        "atelie-mare",
        "Ateliê Maré",
        "Cerâmica em casa",
        ("USD", 30_000),
        Lang::Pt,
    ),
    Told(
        "luthier-lemaire",
        "Luthier Lemaire",
        "Régler son violon",
        ("EUR", 15_000),
        Lang::Fr,
    ),
    Told(
        "yoga-nordlys",
        "Yoga Nordlys",
        "Breathe in winter",
        ("USD", 100_000),
        Lang::En,
    ),
];

const OWNERS: [(&str, &str, &str); 4] = [
    ("Pilar Ferrer", "pilar@jardinsur.example", "Europe/Madrid"),
    (
        "Joana Teles",
        "joana@ateliemare.example",
        "America/Sao_Paulo",
    ),
    ("Armand Lemaire", "armand@lemaire.example", "Europe/Paris"),
    ("Ingrid Solheim", "ingrid@nordlys.example", "Europe/Oslo"),
];

/// The people behind them; what they own is opened later.
pub(super) async fn all(stage: &mut Stage, marina: &Player) -> Result<Vec<Client>> {
    let mut clients = Vec::new();
    for (n, Told(slug, name, sells, pays, lang)) in CLIENTS.into_iter().enumerate() {
        let owner = match n.checked_sub(1).and_then(|n| OWNERS.get(n)) {
            None => marina.clone(),
            Some((who, email, zone)) => stage.person(who, email, lang, zone).await?,
        };
        clients.push(Client {
            slug,
            owner,
            hub: 0,
            profile: String::new(),
            product: String::new(),
            name,
            sells,
            pays,
            lang: lang.id(),
        });
    }
    Ok(clients)
}

/// What an agency needs to do its work, and nothing that lets it bring in others.
fn for_agencies() -> PermissionSet {
    StartingProfile::ContentEditor
        .permissions()
        .union(StartingProfile::ClubManager.permissions())
        .union([Permission::ViewMetrics].into_iter().collect())
        .closed()
}

impl Client {
    /// Its part of the API.
    pub fn at(&self) -> String {
        format!("/api/v1/accounts/{}", self.slug)
    }

    /// Opens the account unless it is there, with a product, a profile for agencies, and what it pays each month.
    pub(super) async fn open(&mut self, stage: &mut Stage) -> Result<()> {
        let (owner, at) = (self.owner.clone(), self.at());
        if !self.sells.is_empty() {
            let wish = json!({ "name": self.name, "slug": self.slug });
            stage.call(&owner, "POST", "/api/v1/accounts", wish).await?;
            self.product = self.first_product(stage).await?;
        }
        let known = stage.call(&owner, "GET", &at, Value::Null).await?;
        self.hub = known["hub_id"].as_i64().ok_or(Error::Missing("account"))?;
        let permissions: Vec<_> = for_agencies().iter().map(Permission::id).collect();
        let wish = json!({ "name": "Agency", "purpose": "Whoever services the account from outside", "permissions": permissions });
        let profile = stage
            .call(&owner, "POST", &format!("{at}/profiles"), wish)
            .await?;
        self.profile = text(&profile, "id");
        self.pay(stage).await
    }

    async fn first_product(&self, stage: &mut Stage) -> Result<String> {
        let areas = format!("{}/areas", self.at());
        let wish = json!({
            "name": self.name, "slug": self.slug, "time_zone": "Europe/Madrid", "lang": self.lang,
        });
        stage.call(&self.owner, "POST", &areas, wish).await?;
        stage.wait(Span::minutes(4));
        let products = format!("{areas}/{}/products", self.slug);
        let wish = json!({ "kind": "course", "name": self.sells, "state": "active" });
        let made = stage.call(&self.owner, "POST", &products, wish).await?;
        Ok(format!("{products}/{}", text(&made, "id")))
    }

    async fn pay(&self, stage: &Stage) -> Result<()> {
        let currency = Currency::read(self.pays.0)
            .ok_or_else(|| Error::Broken("the demo world lacks a currency".to_owned()))?;
        let revenue = Revenue {
            from: stage.now(),
            currency,
            price: self.pays.1,
            period: Period::Month,
            state: SubscriptionState::Active,
        };
        set_revenue(&stage.on(), account(stage, self.slug).await?, &revenue).await
    }

    /// Lets in whoever an agency asked for, for a year.
    pub(super) async fn grant(&self, stage: &mut Stage) -> Result<()> {
        let requests = format!("{}/partner-requests", self.at());
        let waiting = stage
            .call(&self.owner, "GET", &requests, Value::Null)
            .await?;
        let waiting = waiting["items"].as_array().into_iter().flatten();
        for one in waiting.filter(|it| it["state"] == "pending") {
            let path = format!("{requests}/{}/grant", text(one, "id"));
            let terms = json!({ "profile": self.profile, "days": 365 });
            stage.call(&self.owner, "POST", &path, terms).await?;
        }
        Ok(())
    }
}
