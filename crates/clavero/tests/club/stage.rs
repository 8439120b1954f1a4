//! The stage of the stories: an area with products, and people in it, made through the doors that everybody uses.

use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::world::{Place, Reply, Someone, World};

/// An account with one area, and whose it is.
pub struct Stage {
    pub world: World,
    pub olga: Someone,
    pub place: Place,
    /// The slug of the area.
    pub area: String,
}

impl Stage {
    /// Olga’s Casa Alba with the area Casa Alba Club, on the clock of Athens.
    pub async fn set() -> Self {
        Self::of(World::new().await).await
    }

    /// The same in a world of its own kind.
    pub async fn of(world: World) -> Self {
        let olga = world.person("Olga Owner").await;
        let place = world.account(&olga, "Casa Alba").await;
        let stage = Self {
            world,
            olga,
            place,
            area: "casa-alba-club".to_owned(),
        };
        let body = json!({ "name": "Casa Alba Club", "time_zone": "Europe/Athens", "lang": "en" });
        stage.api("POST", "/areas", body).await.expect(201);
        stage
    }

    /// Calls the API of the account as the owner.
    pub async fn api(&self, method: &str, path: &str, body: Value) -> Reply {
        self.world
            .api(&self.olga, method, &self.place.api(path), body)
            .await
    }

    /// Calls the API of the area as the owner.
    pub async fn call(&self, method: &str, path: &str, body: Value) -> Reply {
        self.api(method, &format!("/areas/{}{path}", self.area), body)
            .await
    }

    /// A page of the area.
    pub fn url(&self, rest: &str) -> String {
        self.place.url(&format!("/club/{}{rest}", self.area))
    }

    /// A published product.
    pub async fn product(&self, kind: &str, name: &str) -> String {
        let body = json!({ "kind": kind, "name": name, "state": "active" });
        let reply = self.call("POST", "/products", body).await.expect(201);
        reply.json()["id"].as_str().unwrap().to_owned()
    }

    /// Another group of a product.
    pub async fn group(&self, product: &str, name: &str) -> String {
        let path = format!("/products/{product}/groups");
        let reply = self
            .call("POST", &path, json!({ "name": name }))
            .await
            .expect(201);
        reply.json()["id"].as_str().unwrap().to_owned()
    }

    /// Somebody let into a product by hand. Answers the member and the enrolment.
    pub async fn enrol(&self, email: &str, name: &str, product: &str) -> (String, String) {
        let body = json!({ "people": [{ "email": email, "name": name }], "products": [product] });
        self.call("POST", "/members", body).await.expect(200);
        self.enrolment(email, product).await
    }

    /// The member and the enrolment of an address in a product.
    pub async fn enrolment(&self, email: &str, product: &str) -> (String, String) {
        let found: Found = self
            .world
            .app
            .db
            .first(
                crate::world::sql(
                    "select e.member_id, e.id from enrolment e join member m on m.account_id = e.account_id and m.id = e.member_id
                     where m.email_key = $1 and e.product_id = $2",
                )
                .bind(email)
                .bind(uuid::Uuid::parse_str(product).unwrap()),
            )
            .await
            .unwrap()
            .unwrap();
        (found.member_id.to_string(), found.id.to_string())
    }

    /// What the API tells of a member’s only enrolment.
    pub async fn told(&self, member: &str) -> Value {
        let path = format!("/members/{member}");
        let reply = self.call("GET", &path, Value::Null).await.expect(200);
        reply.json()["enrolments"][0].clone()
    }

    /// Why a member gets into his only product, or not.
    pub async fn why(&self, member: &str) -> Value {
        let path = format!("/members/{member}/access");
        let reply = self.call("GET", &path, Value::Null).await.expect(200);
        reply.json()["items"][0].clone()
    }

    /// A collaborator inside the account who may do exactly this.
    pub async fn collaborator(&self, name: &str, allows: &[Permission]) -> Someone {
        let profile = self.world.profile(&self.place, name, allows).await;
        let person = self.world.collaborator(&self.place, name, profile).await;
        self.world.inside(&self.place, &person).await;
        person
    }

    /// Runs what time and waiting work bring about.
    pub async fn sweep(&self) {
        clavero::jobs::sweep_all(&self.world.app, &clavero::sweeps()).await;
        self.totals_are_right().await;
    }

    /// Whatever happened, lists say how many there are.
    pub async fn totals_are_right(&self) {
        let wrong = clavero::club::totals::wrong(&self.world.app.db).await;
        assert_eq!(
            wrong.unwrap(),
            0,
            "totals that say something else than there is"
        );
    }
}

clavero::db::record! {
    struct Found { member_id: uuid::Uuid, id: uuid::Uuid }
}
