//! Offers: what a product is sold by, and the group that each leads into.

use clavero_rules::{
    GroupId, OfferId,
    access::{Granted, may},
    enrolments::PLUS_SEATS_MAX,
};
use serde_json::json;
use uuid::Uuid;

use super::{Offer, store};
use crate::{
    Error, Occasion, Result,
    db::dialect::was_taken,
    products::Product,
    web::Form,
    words::digits_of,
    work::{Event, Object, Scope},
};

/// An offer as somebody typed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WantedOffer {
    /// As the seller’s platform writes it.
    pub code: String,
    /// What it is called here.
    pub name: String,
    /// The plan it sells.
    pub plan: String,
    /// Where its buyers sit.
    pub group: Option<GroupId>,
    /// Seats beyond the buyer’s own.
    pub plus_seats: i64,
    /// How many charges there are, if they are counted (7.2).
    pub cycles: Option<i64>,
    /// The price in minor units.
    pub amount: i64,
    /// ISO 4217, or empty.
    pub currency: String,
}

impl WantedOffer {
    /// Reads it, or says what is wrong with it.
    pub fn of(form: &mut Form) -> Result<Self> {
        let code = form.text("code", 1..=60);
        let name = form.text("name", 0..=80);
        let plan = form.text("plan", 0..=80);
        let group = if form.value("group").is_empty() {
            None
        } else {
            form.id("group").map(GroupId)
        };
        let plus_seats = match form.value("plus_seats").as_str() {
            "" => Some(0),
            _ => form.whole("plus_seats", 0..=PLUS_SEATS_MAX),
        };
        let counted = |text: &str| {
            text.parse::<i64>()
                .ok()
                .filter(|n| (1..=CYCLES_MAX).contains(n))
        };
        let cycles = match form.value("cycles").trim() {
            "" => None,
            text => {
                let cycles = counted(text);
                if cycles.is_none() {
                    form.fail("cycles", "cycles");
                }
                cycles
            }
        };
        let (amount, currency) = price(form);
        form.clean()?;
        Ok(Self {
            code,
            name,
            plan,
            group,
            plus_seats: plus_seats.unwrap_or_default().into(),
            cycles,
            amount,
            currency,
        })
    }
}

/// The most charges that are counted: ten years of them, month by month.
const CYCLES_MAX: i64 = 120;

/// A price as it is typed, and shown for being changed: `97.00`, with the digits of its currency.
pub(super) fn typed(amount: i64, currency: &str) -> String {
    let digits = usize::from(digits_of(currency));
    let text = format!("{amount:0>width$}", width = digits + 1);
    match text.split_at(text.len() - digits) {
        (whole, "") => whole.to_owned(),
        (whole, rest) => format!("{whole}.{rest}"),
    }
}

/// A price such as `97.00` or `97,00`, told in the minor units of its currency.
fn price(form: &mut Form) -> (i64, String) {
    let currency = form.text("currency", 0..=3).to_ascii_uppercase();
    let is_code = currency.len() == 3 && currency.bytes().all(|b| b.is_ascii_uppercase());
    if !(currency.is_empty() || is_code) {
        form.fail("currency", "currency");
    }
    let typed = form.value("price").trim().replace(',', ".");
    if typed.is_empty() {
        return (0, currency);
    }
    let (whole, cents) = typed.split_once('.').unwrap_or((&typed, ""));
    let places = usize::from(digits_of(&currency));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let amount = (digits(whole)
        && digits(cents)
        && cents.len() <= places
        && !whole.is_empty()
        && whole.len() <= 12)
        .then(|| format!("{whole}{cents:0<places$}").parse::<i64>().ok())
        .flatten();
    if amount.is_none() {
        form.fail("price", "price");
    }
    (amount.unwrap_or_default(), currency)
}

/// Notes an offer; its code is the product’s own for ever, also after it is not sold any more.
pub async fn create_offer(
    on: &Occasion,
    granted: Granted<may::ManageOffers>,
    product: &Product,
    wanted: &WantedOffer,
) -> Result<OfferId> {
    let mut work = on.begin(granted).await?;
    check(&mut work, product, wanted).await?;
    let id = OfferId(on.id());
    or_taken(store::insert_offer(&mut work, product.id, id, wanted).await)?;
    work.commit(deed("offer.created", id, wanted)).await?;
    Ok(id)
}

/// Changes an offer over the version that was seen; who bought by it stays where he sits.
pub async fn save_offer(
    on: &Occasion,
    granted: Granted<may::ManageOffers>,
    product: &Product,
    id: OfferId,
    version: i64,
    wanted: &WantedOffer,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    check(&mut work, product, wanted).await?;
    let before = find(&mut work, product, id).await?;
    or_taken(store::update_offer(&mut work, &before, version, wanted).await)?;
    work.commit(deed("offer.changed", id, wanted)).await
}

/// Notes that an offer is not sold any more. What it sold goes on.
pub async fn retire_offer(
    on: &Occasion,
    granted: Granted<may::ManageOffers>,
    product: &Product,
    id: OfferId,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    let offer = find(&mut work, product, id).await?;
    if offer.retired_at.is_some() {
        return Ok(());
    }
    store::retire(&mut work, &offer).await?;
    let name = told(&offer.name, &offer.code);
    work.commit(OfferDeed {
        kind: "offer.retired",
        id: id.0,
        name,
    })
    .await
}

/// The offer of this id in the product.
pub(super) async fn find(scope: &mut Scope, product: &Product, id: OfferId) -> Result<Offer> {
    let offers = store::offers(scope, product.id).await?;
    let found = offers.into_iter().find(|offer| offer.id == id);
    found.ok_or(Error::Missing("offer"))
}

async fn check(scope: &mut Scope, product: &Product, wanted: &WantedOffer) -> Result<()> {
    match wanted.group {
        Some(group) => super::choose(scope, product.id, group).await.map(drop),
        None => Ok(()),
    }
}

fn or_taken(done: Result<()>) -> Result<()> {
    match done {
        Err(error) if was_taken(&error) => Err(Error::field("code", "taken")),
        other => other,
    }
}

fn told(name: &str, code: &str) -> String {
    if name.is_empty() { code } else { name }.to_owned()
}

fn deed(kind: &'static str, id: OfferId, wanted: &WantedOffer) -> OfferDeed {
    OfferDeed {
        kind,
        id: id.0,
        name: told(&wanted.name, &wanted.code),
    }
}

#[derive(Debug)]
struct OfferDeed {
    kind: &'static str,
    id: Uuid,
    name: String,
}

impl Event for OfferDeed {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("offer", self.id)
    }
    fn data(&self) -> serde_json::Value {
        json!({ "name": self.name })
    }
}
