//! What the stories of messages are told with.

use clavero::letters::{self, Post};
use clavero_rules::Span;
use serde_json::{Value, json};

use crate::{
    stage::Stage,
    world::{LetterRow, Reply, sql},
};

/// Words in the language of the area.
pub fn words(class: &str) -> Value {
    json!({
        "class": class,
        "subject": { "en": "A new module is open" },
        "body": { "en": "Shaping by hand.\nAnd baking.\n\nSee you there." },
    })
}

impl Stage {
    /// What would come of a message.
    pub async fn foresee(&self, message: &Value) -> Value {
        let reply = self
            .call("POST", "/messages/preview", message.clone())
            .await;
        reply.expect(200).json()
    }

    /// Sends a message off. Answers the message.
    pub async fn send_off(&self, message: Value) -> Value {
        self.try_to_send(message).await.expect(201).json()
    }

    /// Tries to send a message off.
    pub async fn try_to_send(&self, message: Value) -> Reply {
        self.call("POST", "/messages", message).await
    }

    /// Sends a message off, lets its minute pass and its letters be written.
    pub async fn sent(&self, message: Value) -> Value {
        let message = self.send_off(message).await;
        self.minute().await;
        self.again(&message).await
    }

    /// A minute passes, and what waited is done.
    pub async fn minute(&self) {
        self.world.advance(Span::seconds(61));
        self.sweep().await;
    }

    /// A message as it stands now.
    pub async fn again(&self, message: &Value) -> Value {
        let path = format!("/messages/{}", message["id"].as_str().unwrap());
        self.call("GET", &path, Value::Null)
            .await
            .expect(200)
            .json()
    }

    /// What became of a message for each person, by address.
    pub async fn people_of(&self, message: &Value) -> Vec<Value> {
        let path = format!("/messages/{}/deliveries", message["id"].as_str().unwrap());
        let reply = self.call("GET", &path, Value::Null).await.expect(200);
        let mut all = reply.json()["items"].as_array().unwrap().clone();
        all.sort_by_key(|it| it["email"].as_str().unwrap().to_owned());
        all
    }

    /// The state of a message for somebody, and why.
    pub async fn became(&self, message: &Value, email: &str) -> (String, String) {
        let all = self.people_of(message).await;
        let one = all.iter().find(|it| it["email"] == email).unwrap();
        let text = |name: &str| one[name].as_str().unwrap_or_default().to_owned();
        (text("state"), text("reason"))
    }

    /// The letters of messages that were queued.
    pub async fn message_letters(&self) -> Vec<LetterRow> {
        let all = self.world.letters().await;
        all.into_iter().filter(|it| it.kind == "message").collect()
    }

    /// The letter of a message to an address, in words.
    pub async fn reads(&self, to: &str) -> letters::Rendered {
        let all = letters::list(&self.world.app, None, 1_000).await.unwrap();
        let letter = all
            .iter()
            .find(|it| it.kind == "message" && it.recipient == to);
        letters::render(&self.world.app.settings, letter.unwrap()).unwrap()
    }

    /// Letters are carried to where they go.
    pub async fn deliver(&self) {
        self.world.advance(Span::seconds(10));
        let post = Post::open(&self.world.app).unwrap();
        post.deliver_due().await.unwrap();
    }

    /// The mail server’s answer to the letters that wait for an address.
    pub async fn answer(&self, to: &str, state: &str, said: &str) {
        let update = sql(
            "update outbox set state = $1, last_error = $2, ended_at = $3
             where recipient = $4 and kind = 'message' and state = 'waiting'",
        );
        let now = self.world.app.clock.now();
        let update = update.bind(state).bind(said).bind(now).bind(to);
        self.world.app.db.exec(update).await.unwrap();
    }

    /// Somebody reads in this language.
    pub async fn speaks(&self, email: &str, lang: &str) {
        let update = sql("update member set lang = $1 where email_key = $2");
        let update = update.bind(lang).bind(email);
        self.world.app.db.exec(update).await.unwrap();
    }
}
