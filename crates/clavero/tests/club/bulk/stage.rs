//! What the stories of work on many are told with.

use serde_json::{Value, json};

use crate::{
    stage::Stage,
    world::{Reply, sql},
};

clavero::db::record! {
    /// Everything about somebody that an undo has to restore (property 7).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Whole {
        id: uuid::Uuid, role: String, group_id: Option<uuid::Uuid>, group_locked: bool, status: String,
        status_until: Option<i64>, access_until: i64, blocked_at: Option<i64>, block_reason: String,
        blocked_by: Option<uuid::Uuid>, access_type: String, plus_state: String, enrolled_at: i64,
        first_access_at: i64, last_access_at: i64, access_count: i64, purchased_at: i64, last_purchase_at: i64,
        drip_anchor_at: i64, pages_total: i64, pages_done: i64, progress_bp: i64, completed_at: i64,
        engagement: String, engagement_score: i64, points: i64, removed_at: Option<i64>
    }
}

clavero::db::record! {
    /// A grant, as an undo has to restore it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct WholeGrant {
        id: uuid::Uuid, enrolment_id: uuid::Uuid, source: String, source_ref: String, state: String,
        ended_reason: String, starts_at: i64, ends_at: Option<i64>, policy_days: Option<i64>, by_policy: bool
    }
}

clavero::db::record! {
    struct One { id: uuid::Uuid }
}

impl Stage {
    /// Everybody of every product as stored, but for the people whom an act made and its undo removed again.
    pub async fn everything(&self) -> (Vec<Whole>, Vec<WholeGrant>) {
        self.totals_are_right().await;
        let db = &self.world.app.db;
        let people = db.all(sql(
            "select * from enrolment where removed_at is null order by id",
        ));
        let grants = sql("select g.* from access_grant g join enrolment e on e.account_id = g.account_id and e.id = g.enrolment_id
                          where e.removed_at is null order by g.id");
        (people.await.unwrap(), db.all(grants).await.unwrap())
    }

    /// The ids of everybody in a product, in order.
    pub async fn ids(&self, product: &str) -> Vec<String> {
        let question = sql(
            "select id from enrolment where product_id = $1 and removed_at is null order by id",
        );
        let product = uuid::Uuid::parse_str(product).unwrap();
        let rows: Vec<One> = self.world.app.db.all(question.bind(product)).await.unwrap();
        rows.into_iter().map(|row| row.id.to_string()).collect()
    }

    /// People in a product: `p0@example.org`, `p1@example.org` …
    pub async fn crowd(&self, product: &str, count: usize) -> Vec<String> {
        let people: Vec<Value> = (0..count)
            .map(|n| json!({ "email": format!("p{n}@example.org"), "name": format!("Person {n}") }))
            .collect();
        for some in people.chunks(200) {
            let body = json!({ "people": some, "products": [product] });
            self.call("POST", "/members", body).await.expect(200);
        }
        self.ids(product).await
    }

    /// What work on people of a product would do.
    pub async fn preview(&self, product: &str, body: Value) -> Value {
        let path = format!("/products/{product}/enrolments/bulk/preview");
        self.call("POST", &path, body).await.expect(200).json()
    }

    /// Begins work on people of a product.
    pub async fn bulk(&self, product: &str, body: Value) -> Reply {
        let path = format!("/products/{product}/enrolments/bulk");
        self.call("POST", &path, body).await
    }

    /// Begins work on everybody whom a filter lets through, after a preview. Answers the work.
    pub async fn bulk_all(
        &self,
        product: &str,
        action: &str,
        params: Value,
        filter: &str,
    ) -> Value {
        let body = json!({ "action": action, "params": params, "target": { "filter": filter } });
        let shown = self.preview(product, body).await;
        let target = json!({ "filter": filter, "expected_count": shown["count"], "checksum": shown["checksum"] });
        let body = json!({ "action": action, "params": params, "target": target });
        let job = self.bulk(product, body).await.expect(202).json();
        self.over(&job).await
    }

    /// Begins work on these people. Answers the work when it is over.
    pub async fn bulk_these(
        &self,
        product: &str,
        action: &str,
        params: Value,
        ids: &[String],
    ) -> Value {
        let body = json!({ "action": action, "params": params, "target": { "ids": ids } });
        let job = self.bulk(product, body).await.expect(202).json();
        self.over(&job).await
    }

    /// A piece of work as it stands now.
    pub async fn job(&self, job: &Value) -> Value {
        let path = format!("/jobs/{}", job["id"].as_str().unwrap());
        self.call("GET", &path, Value::Null)
            .await
            .expect(200)
            .json()
    }

    /// A piece of work when it is over.
    pub async fn over(&self, job: &Value) -> Value {
        self.sweep().await;
        self.job(job).await
    }

    /// Takes work back. Answers the work that did.
    pub async fn undo(&self, job: &Value) -> Value {
        let path = format!("/jobs/{}/undo", job["id"].as_str().unwrap());
        let undo = self.call("POST", &path, Value::Null).await.expect(202);
        self.over(&undo.json()).await
    }

    /// The people of a piece of work.
    pub async fn items(&self, job: &Value) -> Vec<Value> {
        let path = format!("/jobs/{}/items?limit=200", job["id"].as_str().unwrap());
        let reply = self.call("GET", &path, Value::Null).await.expect(200);
        reply.json()["items"].as_array().unwrap().clone()
    }

    /// How many people of a product stand so.
    pub async fn told_status(&self, product: &str, status: &str) -> i64 {
        let question = sql(
            "select count(*) as n from enrolment where product_id = $1 and status = $2 and removed_at is null",
        );
        let product = uuid::Uuid::parse_str(product).unwrap();
        self.world.count(question.bind(product).bind(status)).await
    }
}
