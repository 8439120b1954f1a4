//! Other systems are told what happens in a members area: once, whichever door led there, and under the standard’s
//! signature.

mod learning;
mod many;
mod paths;

use clavero::partners::webhooks::deliver_due;
use serde_json::{Value, json};

use crate::{
    stage::Stage,
    world::{World, receiver::Receiver},
};

/// Somebody who is told of everything.
pub struct Ear {
    receiver: Receiver,
    secret: String,
}

/// A stage with somebody who listens.
pub async fn listening() -> (Stage, Ear) {
    let world = World::with(|settings| settings.webhooks_to_private = true).await;
    let stage = Stage::of(world).await;
    let receiver = Receiver::open().await;
    let wish = json!({ "url": receiver.url });
    let added = stage.api("POST", "/webhooks", wish).await.expect(201);
    let secret = added.json()["secret"].as_str().unwrap().to_owned();
    (stage, Ear { receiver, secret })
}

impl Ear {
    /// What was told since the last look, by type and in the order of names; every message is signed and names nobody.
    pub async fn heard(&self, stage: &Stage) -> Vec<(String, Value)> {
        deliver_due(&stage.world.app).await.unwrap();
        let check = standardwebhooks::Webhook::new(&self.secret).unwrap();
        let mut heard = Vec::new();
        for told in self.receiver.heard() {
            let header = |name: &str| told.headers[name].to_str().unwrap().to_owned();
            let (id, at) = (header("webhook-id"), header("webhook-timestamp"));
            let signature = check.sign(&id, at.parse().unwrap(), told.body.as_bytes());
            assert_eq!(header("webhook-signature"), signature.unwrap());
            for name in ["Inês", "example.org"] {
                assert!(!told.body.contains(name), "{}", told.body);
            }
            let body: Value = serde_json::from_str(&told.body).unwrap();
            assert!(body["timestamp"].as_str().unwrap().ends_with('Z'));
            let kind = body["type"].as_str().unwrap().to_owned();
            heard.push((kind, body["data"].clone()));
        }
        heard.sort_by_key(|(kind, data)| (kind.clone(), data.to_string()));
        heard
    }

    /// The types of what was told since the last look.
    pub async fn kinds(&self, stage: &Stage) -> Vec<String> {
        let heard = self.heard(stage).await;
        heard.into_iter().map(|it| it.0).collect()
    }

    /// The one thing that was told since the last look.
    pub async fn one(&self, stage: &Stage) -> (String, Value) {
        let mut heard = self.heard(stage).await;
        assert_eq!(heard.len(), 1, "{heard:?}");
        heard.remove(0)
    }
}

/// Calls an act on one enrolment.
async fn act(stage: &Stage, method: &str, enrolment: &str, rest: &str, body: Value) {
    let path = format!("/enrolments/{enrolment}/{rest}");
    stage.call(method, &path, body).await.expect(200);
}

const NOTHING: &[&str] = &[];
