//! The stage: people who call the API, each at a moment of the story.

use std::collections::BTreeMap;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::Request,
    response::Response,
};
use clavero_rules::{Moment, Span, UserId};
use serde_json::{Value, json};
use tower::ServiceExt as _;

use super::{PASSWORD, SIGNATURE};
use crate::{
    App, Error, Occasion, Result,
    address::Address,
    people,
    session::{self, SessionKind},
    words::Lang,
};

/// A token outlives this much of the story.
const TOKEN_LASTS: Span = Span::hours(10);

/// Somebody who plays a part.
#[derive(Clone, Debug)]
pub struct Player {
    pub user: UserId,
    pub name: String,
    pub email: String,
}

/// The product, its clock, and who is signed in.
pub struct Stage {
    app: App,
    router: Router,
    tokens: BTreeMap<UserId, (String, Moment)>,
}

impl Stage {
    /// An empty stage.
    pub fn new(app: &App) -> Self {
        Self {
            app: app.clone(),
            router: crate::router(app.clone()),
            tokens: BTreeMap::new(),
        }
    }

    /// The product.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Something that is done now, by nobody of the story.
    pub fn on(&self) -> Occasion {
        self.app.occasion("demo")
    }

    /// The moment of the story.
    pub fn now(&self) -> Moment {
        self.app.clock.now()
    }

    /// Lets time pass.
    pub fn wait(&self, span: Span) {
        self.app.clock.advance(span);
    }

    /// Lets time pass until this moment.
    pub fn wait_until(&self, moment: Moment) {
        self.wait(moment.since(self.now()));
    }

    /// Lets time pass until this hour of the day, in UTC.
    pub fn wait_until_hour(&self, hour: i64) {
        let day = Span::days(1).0;
        let into_day = self.now().0.rem_euclid(day);
        let wait = (Span::hours(hour).0 - into_day).rem_euclid(day);
        self.wait(Span::millis(wait));
    }

    /// Somebody with a verified address, the password and the signature of the demo.
    pub async fn person(
        &mut self,
        name: &str,
        email: &str,
        lang: Lang,
        zone: &str,
    ) -> Result<Player> {
        let on = self.app.occasion("demo");
        let address = Address::parse(email).ok_or_else(|| Error::field("email", "email"))?;
        let (user, _) = people::claim(&on, &address, name, PASSWORD, lang).await?;
        let player = Player {
            user,
            name: name.to_owned(),
            email: email.to_owned(),
        };
        self.call(&player, "PATCH", "/api/v1/me", json!({ "time_zone": zone }))
            .await?;
        let wish = json!({ "password": PASSWORD, "signature": SIGNATURE });
        self.call(&player, "PUT", "/api/v1/me/signature", wish)
            .await?;
        Ok(player)
    }

    /// Calls the API as somebody; signs when it asks for a signature.
    pub async fn call(
        &mut self,
        who: &Player,
        method: &str,
        path: &str,
        body: Value,
    ) -> Result<Value> {
        let seen = if method == "PATCH" {
            self.version(who, path).await?
        } else {
            None
        };
        let call = Call {
            who,
            method,
            path,
            body: &body,
            seen: seen.as_deref(),
        };
        let (status, answer) = self.send(&call, None).await?;
        if status == 401 && answer["signature"].is_object() {
            let asked = &answer["signature"];
            let wish = json!({
                "purpose": asked["purpose"], "digest": asked["digest"], "signature": SIGNATURE,
            });
            let sign = Call {
                who,
                method: "POST",
                path: "/api/v1/signatures",
                body: &wish,
                seen: None,
            };
            let (_, signed) = self.send(&sign, None).await?;
            let (status, answer) = self.send(&call, signed["id"].as_str()).await?;
            return told(status, answer, method, path);
        }
        told(status, answer, method, path)
    }

    /// A session in a browser, for whoever is to be found signed in.
    pub async fn browser(&self, who: &Player) -> Result<String> {
        let on = self.app.occasion("demo");
        let mut work = on.begin_own(who.user).await?;
        let cookie = session::open(&mut work, who.user, SessionKind::Web).await?;
        work.commit_untold().await?;
        Ok(cookie.reveal().to_owned())
    }

    /// A token of the API, fresh at the moment of the story.
    pub async fn token(&mut self, who: &Player) -> Result<String> {
        let now = self.now();
        if let Some((token, since)) = self.tokens.get(&who.user)
            && now.since(*since) < TOKEN_LASTS
        {
            return Ok(token.clone());
        }
        let on = self.app.occasion("demo");
        let mut work = on.begin_own(who.user).await?;
        let token = session::open(&mut work, who.user, SessionKind::Api)
            .await?
            .reveal()
            .to_owned();
        work.commit_untold().await?;
        self.tokens.insert(who.user, (token.clone(), now));
        Ok(token)
    }

    /// The version that somebody sees before changing it.
    async fn version(&mut self, who: &Player, path: &str) -> Result<Option<String>> {
        let look = Call {
            who,
            method: "GET",
            path,
            body: &Value::Null,
            seen: None,
        };
        let response = self.respond(&look, None).await?;
        let tag = response
            .headers()
            .get("etag")
            .and_then(|tag| tag.to_str().ok());
        Ok(tag.map(ToOwned::to_owned))
    }

    async fn send(&mut self, call: &Call<'_>, signature: Option<&str>) -> Result<(u16, Value)> {
        let response = self.respond(call, signature).await?;
        let status = response.status().as_u16();
        let bytes = to_bytes(response.into_body(), 1 << 20).await;
        let bytes = bytes.map_err(|why| Error::Broken(why.to_string()))?;
        let answer = if bytes.is_empty() {
            Value::Null
        } else {
            serde_json::from_slice(&bytes)?
        };
        Ok((status, answer))
    }

    async fn respond(&mut self, call: &Call<'_>, signature: Option<&str>) -> Result<Response> {
        let token = self.token(call.who).await?;
        let mut request = Request::builder()
            .method(call.method)
            .uri(call.path)
            .header("authorization", format!("Bearer {token}"))
            .header("content-type", "application/json");
        if let Some(signature) = signature {
            request = request.header("clavero-signature", signature);
        }
        if let Some(seen) = call.seen {
            request = request.header("if-match", seen);
        }
        let body = match call.body {
            Value::Null => Body::empty(),
            body => Body::from(body.to_string()),
        };
        let request = request
            .body(body)
            .map_err(|why| Error::Broken(why.to_string()))?;
        let Ok(response) = self.router.clone().oneshot(request).await;
        Ok(response)
    }
}

/// One call of the API.
struct Call<'a> {
    who: &'a Player,
    method: &'a str,
    path: &'a str,
    body: &'a Value,
    seen: Option<&'a str>,
}

fn told(status: u16, answer: Value, method: &str, path: &str) -> Result<Value> {
    if status < 300 {
        return Ok(answer);
    }
    Err(Error::Broken(format!(
        "the demo world could not be made: {method} {path} answered {status} {answer}"
    )))
}
