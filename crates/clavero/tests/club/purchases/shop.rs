//! A shop: an area with a source, products that a seller knows by numbers, and reports about sales of them.

use axum::{body::Body, http::Request};
use clavero::club::{areas, products, purchases};
use clavero_rules::{AreaId, ProductId, purchases::Provider};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    stage::Stage,
    world::{Reply, START, sql},
};

/// The token of the shop.
pub const TOKEN: &str = "hottok-of-casa-alba";

/// A stage whose area is told of sales.
pub struct Shop {
    pub stage: Stage,
    pub area: areas::Area,
}

clavero::db::record! {
    struct State { state: String }
}

clavero::db::record! {
    struct One { n: i64 }
}

clavero::db::record! {
    struct AreaOf { account_id: clavero_rules::AccountId, area_id: AreaId }
}

impl Shop {
    /// Casa Alba Club, told by Hotmart.
    pub async fn open() -> Self {
        Self::on(Stage::set().await).await
    }

    /// The same on a stage that is set already.
    pub async fn on(stage: Stage) -> Self {
        let on = stage.world.app.occasion("test");
        let (_, area) = areas::entered(&on, &stage.area).await.unwrap();
        let it = Self { stage, area };
        purchases::open_source(&on, it.account(), &it.area, Provider::Hotmart, TOKEN)
            .await
            .unwrap();
        it
    }

    pub fn account(&self) -> clavero_rules::AccountId {
        self.stage.place.id
    }

    /// A product that the seller calls by this number.
    pub async fn sells(&self, kind: &str, name: &str, number: i64) -> String {
        let product = self.stage.product(kind, name).await;
        self.refer(&product, number).await;
        product
    }

    /// Lets a number mean a product.
    pub async fn refer(&self, product: &str, number: i64) {
        let on = self.stage.world.app.occasion("test");
        let mut work = on
            .begin_admitted(self.account(), None, "machine")
            .await
            .unwrap();
        let product = ProductId(Uuid::parse_str(product).unwrap());
        let name = number.to_string();
        products::refer(&mut work, self.area.id, Provider::Hotmart, &name, product)
            .await
            .unwrap();
        work.commit_untold().await.unwrap();
    }

    /// Sends a report as Hotmart does, with this token.
    pub async fn send_with(&self, token: &str, body: impl Into<Body>) -> Reply {
        let path = format!("/in/hotmart/{}/{}", self.stage.place.slug, self.stage.area);
        let mut request = Request::post(path).header("content-type", "application/json");
        if !token.is_empty() {
            request = request.header("x-hotmart-hottok", token);
        }
        self.stage
            .world
            .send(request.body(body.into()).unwrap())
            .await
    }

    /// Tells something, and lets it be applied.
    pub async fn tell(&self, report: &Value) {
        self.send_with(TOKEN, report.to_string()).await.expect(200);
        self.apply().await;
    }

    /// Lets what came in be applied.
    pub async fn apply(&self) {
        purchases::apply_due(&self.stage.world.app).await.unwrap();
    }

    /// Where the report of this id stands.
    pub async fn state(&self, id: &str) -> String {
        let question = sql("select state from purchase_event where event_id = $1").bind(id);
        let row: Option<State> = self.stage.world.app.db.first(question).await.unwrap();
        row.map(|row| row.state).unwrap_or_default()
    }

    /// How many rows a table has.
    pub async fn count(&self, question: clavero::db::Sql) -> i64 {
        let row: Option<One> = self.stage.world.app.db.first(question).await.unwrap();
        row.unwrap().n
    }

    /// How many letters of a kind went to an address.
    pub async fn letters(&self, kind: &str, to: &str) -> usize {
        let all = self.stage.world.letters().await;
        all.iter()
            .filter(|it| it.kind == kind && it.recipient == to)
            .count()
    }
}

/// A report of Hotmart about a payment, so many hours after the beginning of the world.
pub fn report(id: &str, event: &str, code: &str, hours: i64, more: Value) -> Value {
    let at = START.0 + hours * 3_600_000;
    let mut body = json!({
        "id": id, "creation_date": at, "event": event, "version": "2.0.0",
        "data": {
            "product": { "id": 700_101, "name": "Bread" },
            "buyer": { "email": "ines@example.org", "name": "Inês Prado" },
            "purchase": { "transaction": code, "approved_date": START.0, "order_date": START.0,
                "price": { "value": 97.0, "currency_value": "BRL" } },
        },
    });
    merge(&mut body, more);
    body
}

/// Puts fields into a report, deep.
pub fn merge(into: &mut Value, more: Value) {
    match (into, more) {
        (Value::Object(into), Value::Object(more)) => {
            for (name, value) in more {
                merge(into.entry(name).or_insert(Value::Null), value);
            }
        }
        (_, Value::Null) => {}
        (into, more) => *into = more,
    }
}
