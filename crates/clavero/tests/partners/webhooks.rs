//! Outgoing webhooks: told in the deed's own transaction, signed by the standard, again for days, and to nobody inside.

use clavero::partners::webhooks::deliver_due;
use clavero_rules::{Moment, Permission, Span};
use serde_json::{Value, json};

use crate::world::{Place, START, Someone, World, receiver::Receiver, sql};

struct House {
    world: World,
    olga: Someone,
    casa: Place,
    receiver: Receiver,
    id: String,
    secret: String,
}

/// Casa Alba tells one receiver on this machine, which the operator allows.
async fn house(types: Value) -> House {
    let world = World::with(|settings| settings.webhooks_to_private = true).await;
    // The check of the standard looks at the clock of this machine.
    world.advance(today().since(START));
    let olga = world.person("Olga").await;
    let casa = world.account(&olga, "Casa Alba").await;
    let receiver = Receiver::open().await;
    let wish = json!({ "url": receiver.url, "types": types });
    let added = world
        .api(&olga, "POST", &casa.api("/webhooks"), wish)
        .await
        .expect(201)
        .json();
    let text = |name: &str| added[name].as_str().unwrap().to_owned();
    House {
        id: text("id"),
        secret: text("secret"),
        world,
        olga,
        casa,
        receiver,
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a check from outside reads the clock"
)]
fn today() -> Moment {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    Moment(i64::try_from(since.unwrap().as_millis()).unwrap())
}

impl House {
    async fn make_profile(&self, name: &str) {
        let wish = json!({ "name": name, "permissions": ["club.members.view"] });
        let path = self.casa.api("/profiles");
        self.world
            .api(&self.olga, "POST", &path, wish)
            .await
            .expect(201);
    }

    async fn deliver(&self) -> usize {
        deliver_due(&self.world.app).await.unwrap()
    }

    async fn api(&self, method: &str, rest: &str) -> crate::world::Reply {
        let path = self.casa.api(&format!("/webhooks/{}{rest}", self.id));
        self.world.api(&self.olga, method, &path, Value::Null).await
    }
}

// members.md 8.6
#[tokio::test]
async fn a_receiver_is_told_what_happened_and_the_signature_is_the_standards() {
    let house = house(json!(["profile.created"])).await;
    assert!(house.secret.starts_with("whsec_"));
    house.make_profile("Support").await;
    assert_eq!(house.deliver().await, 1);
    let told = house.receiver.last();
    let check = standardwebhooks::Webhook::new(&house.secret).unwrap();
    check.verify(told.body.as_bytes(), &told.headers).unwrap();
    let body: Value = serde_json::from_str(&told.body).unwrap();
    assert_eq!(body["type"], "profile.created");
    assert!(body["timestamp"].as_str().unwrap().ends_with('Z'));
    assert_eq!(body["data"]["actor"], house.olga.id().to_string());
    assert_eq!(body["data"]["object"]["type"], "profile");
    assert!(told.body.len() < 20_000);
    // What nobody asked for is not told.
    house.casa.api("");
    let wish = json!({ "name": "Villa" });
    let path = house.casa.api("");
    house.world.api(&house.olga, "PATCH", &path, wish).await;
    assert_eq!(house.deliver().await, 0);
}

// members.md 8.6
#[tokio::test]
async fn a_replaced_secret_signs_beside_the_new_one_for_a_day() {
    let house = house(json!([])).await;
    let new = house.api("POST", "/secret").await.expect(201).json();
    let new = new["secret"].as_str().unwrap().to_owned();
    let signed_by = |secret: &str| {
        let told = house.receiver.last();
        let header = |name: &str| told.headers[name].to_str().unwrap().to_owned();
        let (id, at) = (header("webhook-id"), header("webhook-timestamp"));
        let check = standardwebhooks::Webhook::new(secret).unwrap();
        let signature = check.sign(&id, at.parse().unwrap(), told.body.as_bytes());
        header("webhook-signature").contains(&signature.unwrap())
    };
    house.make_profile("Support").await;
    house.deliver().await;
    assert!(signed_by(&house.secret) && signed_by(&new));
    house.world.advance(Span::hours(25));
    let olga = house.world.sign_in_again(&house.olga).await;
    let wish = json!({ "name": "Later", "permissions": [] });
    let path = house.casa.api("/profiles");
    house
        .world
        .api(&olga, "POST", &path, wish)
        .await
        .expect(201);
    house.deliver().await;
    assert!(!signed_by(&house.secret) && signed_by(&new));
}

// members.md 8.6
#[tokio::test]
async fn a_receiver_that_fails_is_told_again_for_days_then_given_up_and_its_people_are_told() {
    let house = house(json!([])).await;
    house.receiver.answer(503);
    house.make_profile("Support").await;
    let mut tries = 0;
    while house.deliver().await > 0 {
        tries += 1;
        house.world.advance(Span::hours(36));
    }
    assert_eq!((tries, house.receiver.count()), (11, 11));
    let letters = house.world.letters().await;
    let told = letters.iter().filter(|it| it.kind == "webhook-given-up");
    assert_eq!(told.count(), 1);
    assert!(
        house
            .world
            .audit()
            .await
            .contains(&"webhook.given_up".to_owned())
    );
    let state = sql(
        "select count(*) as n from webhook where account_id is not null and state = 'given_up'",
    );
    assert_eq!(house.world.count(state).await, 1);
    // Mended, switched on and asked again, it is told under the same id.
    let first = house.receiver.last().headers["webhook-id"].clone();
    house.receiver.answer(204);
    let olga = house.world.sign_in_again(&house.olga).await;
    let one = house.casa.api(&format!("/webhooks/{}", house.id));
    let on = json!({ "active": true });
    house.world.api(&olga, "PATCH", &one, on).await.expect(200);
    let listed = house
        .world
        .api(&olga, "GET", &format!("{one}/deliveries"), Value::Null)
        .await;
    let listed = listed.expect(200).json();
    assert_eq!(listed["items"][0]["answered"], 503);
    let message = listed["items"][0]["message"].as_str().unwrap();
    let again = format!("{one}/deliveries/{message}/again");
    house
        .world
        .api(&olga, "POST", &again, Value::Null)
        .await
        .expect(202);
    assert_eq!(house.deliver().await, 1);
    assert_eq!(house.receiver.last().headers["webhook-id"], first);
}

// S: nobody reaches the network behind the server through a webhook
#[tokio::test]
async fn private_addresses_are_refused_when_added_and_when_called() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let casa = world.account(&olga, "Casa Alba").await;
    for url in [
        "http://example.com/in",
        "https://127.0.0.1/in",
        "https://localhost/in",
        "https://[::1]/in",
        "https://10.0.0.7/in",
        "https://169.254.169.254/latest/meta-data",
        "https://user:pass@example.com/in",
        "ftp://example.com/in",
        "not an address",
    ] {
        let wish = json!({ "url": url });
        let refused = world.api(&olga, "POST", &casa.api("/webhooks"), wish).await;
        assert_eq!(refused.status, 422, "{url}");
    }
    // A name that leads inside is found out when it is called.
    let receiver = Receiver::open().await;
    let wish = json!({ "url": "https://hooks.example.com/in" });
    world
        .api(&olga, "POST", &casa.api("/webhooks"), wish)
        .await
        .expect(201);
    let inside = sql("update webhook set url = $2 where account_id = $1");
    let inside = inside.bind(casa.id).bind(&receiver.url);
    world.app.db.exec(inside).await.unwrap();
    world
        .profile(&casa, "Unheard", &[Permission::ViewMembers])
        .await;
    let wish = json!({ "name": "Heard", "permissions": [] });
    world
        .api(&olga, "POST", &casa.api("/profiles"), wish)
        .await
        .expect(201);
    assert_eq!(deliver_due(&world.app).await.unwrap(), 1);
    assert_eq!(receiver.count(), 0);
    let why = sql(
        "select count(*) as n from webhook_delivery where account_id is not null and last_error like '%private%'",
    );
    assert_eq!(world.count(why).await, 1);
}

#[tokio::test]
async fn a_webhook_is_kept_on_pages_and_tested_from_there() {
    let house = house(json!([])).await;
    let (world, olga) = (&house.world, &house.olga);
    let list = house.casa.url("/developers/webhooks");
    world
        .get(olga, &list)
        .await
        .expect(200)
        .says(&house.receiver.url)
        .says("Healthy");
    let one = format!("{list}/{}", house.id);
    world
        .post(olga, &format!("{one}/test"), &[])
        .await
        .expect(303);
    house.deliver().await;
    world
        .get(olga, &one)
        .await
        .expect(200)
        .says("clavero.test")
        .says("Delivered")
        .hides("whsec_");
    let typed = [("url", house.receiver.url.as_str()), ("version", "1")];
    world.post(olga, &one, &typed).await.expect(303);
    world
        .get(olga, &list)
        .await
        .expect(200)
        .says("Switched off");
    house.make_profile("Unheard").await;
    assert_eq!(house.deliver().await, 0);
    world
        .post(olga, &format!("{one}/delete"), &[])
        .await
        .expect(303);
    world
        .get(olga, &list)
        .await
        .expect(200)
        .says("No webhooks yet");
    let fresh = [
        ("url", house.receiver.url.as_str()),
        ("types", "profile.created"),
    ];
    world
        .post(olga, &list, &fresh)
        .await
        .expect(200)
        .says("whsec_");
}
