//! An open page learns within a second that its access changed or ended (A6, T4).

use std::{convert::Infallible, time::Duration};

use axum::response::{
    IntoResponse, Response,
    sse::{Event, KeepAlive, Sse},
};
use clavero_rules::{
    PermissionSet, ProfileId,
    access::{Denial, Requirement},
    acting::VisitEnd,
};
use futures_util::{StreamExt, stream};
use serde::Serialize;

use super::store;
use crate::{
    Result,
    jobs::Listener,
    session::{Glance, Here},
};

/// Time alone ends visits and dated access, so the page looks even when nobody changed anything.
const AT_LEAST_EVERY: Duration = Duration::from_secs(15);
/// Nothing said for this long, and a proxy may take the page for dead.
const SIGN_OF_LIFE: Duration = Duration::from_secs(10);

/// What the page shows, in the language of whoever reads it.
#[derive(Serialize)]
struct Told {
    title: String,
    text: String,
    url: String,
    action: String,
}

/// What a person may do, to notice when it changes.
#[derive(PartialEq, Eq)]
struct Rights {
    holds: PermissionSet,
    profile: Option<ProfileId>,
    profile_name: String,
}

/// One open page.
struct Watch {
    here: Here,
    listener: Listener,
    rights: Option<Rights>,
    over: bool,
}

/// Tells an open page what becomes of its access, until that ends. Whose access is gone already is told at once.
pub(super) fn watch(here: Here) -> Response {
    // Listening begins before the first look, so that nothing falls between the two.
    let listener = Listener::new(&here.caller.on.app);
    let page = Watch {
        here,
        listener,
        rights: None,
        over: false,
    };
    let events = stream::unfold(page, |mut page| async move {
        let event = page.next().await?;
        Some((Ok::<_, Infallible>(event), page))
    });
    Sse::new(events.fuse())
        .keep_alive(KeepAlive::new().interval(SIGN_OF_LIFE))
        .into_response()
}

impl Watch {
    async fn next(&mut self) -> Option<Event> {
        while !self.over {
            if self.rights.is_some() {
                self.listener
                    .moved(self.here.account.id, AT_LEAST_EVERY)
                    .await;
            }
            // The browser comes back, to whichever process serves then.
            if self.here.caller.on.app.stopping.is_cancelled() {
                return None;
            }
            // A store that cannot be asked must not keep a page alive: the browser comes back and asks again.
            let event = self.look().await.ok()?;
            if event.is_some() {
                return event;
            }
        }
        None
    }

    async fn look(&mut self) -> Result<Option<Event>> {
        let now = self.here.glance().await?;
        if let Some(told) = self.ended(&now).await? {
            self.over = true;
            return event("ended", &told).map(Some);
        }
        let rights = Rights {
            holds: now.actor.holds(),
            profile: now.actor.profile(),
            profile_name: now.profile_name,
        };
        let before = self.rights.replace(rights);
        match (&before, &self.rights) {
            (Some(before), Some(after)) if before != after => {
                event("changed", &self.changed(after)).map(Some)
            }
            (None, _) => Ok(Some(Event::default().comment("watching"))),
            _ => Ok(None),
        }
    }

    async fn ended(&self, now: &Glance) -> Result<Option<Told>> {
        if !now.signed_in {
            return Ok(Some(self.visit_ended(VisitEnd::SignedOut)));
        }
        if let Err(denial) = now.actor.may(Requirement::Member) {
            return Ok(Some(self.access_ended(denial)));
        }
        if now.actor.is_owner() {
            return Ok(None);
        }
        let reason = match &now.visit {
            Some(visit) => visit.ended_by_time(now.now),
            None => Some(store::last_end(&self.here).await?.unwrap_or(VisitEnd::Left)),
        };
        Ok(reason.map(|reason| self.visit_ended(reason)))
    }

    fn access_ended(&self, denial: Denial) -> Told {
        let words = self.here.caller.words();
        let account = [("account", self.here.account.name.as_str().into())];
        Told {
            title: words.say("acting-access-ended", &account),
            text: words.text(&format!("denial-{}", denial.code().replace('_', "-"))),
            url: "/centers".to_owned(),
            action: words.text("web-ended-leave"),
        }
    }

    fn visit_ended(&self, reason: VisitEnd) -> Told {
        let words = self.here.caller.words();
        let account = [("account", self.here.account.name.as_str().into())];
        let name = reason.id().replace('_', "-");
        let home = self.here.url("");
        let (url, action) = match reason {
            VisitEnd::SignedOut => {
                let query = form_urlencoded::Serializer::new(String::new())
                    .append_pair("next", &home)
                    .finish();
                (format!("/sign-in?{query}"), "acting-sign-in-again")
            }
            VisitEnd::Left | VisitEnd::Revoked => ("/centers".to_owned(), "web-ended-leave"),
            VisitEnd::PutOut | VisitEnd::IdleOut | VisitEnd::HardOut => {
                (home, "acting-enter-again")
            }
        };
        Told {
            title: words.say(&format!("acting-ended-{name}"), &account),
            text: words.say(&format!("acting-ended-{name}-text"), &account),
            url,
            action: words.text(action),
        }
    }

    fn changed(&self, rights: &Rights) -> Told {
        let words = self.here.caller.words();
        let profile = [("profile", rights.profile_name.as_str().into())];
        Told {
            title: words.text("acting-changed"),
            text: words.say("acting-changed-text", &profile),
            url: self.here.url(""),
            action: words.text("acting-changed-look"),
        }
    }
}

fn event(name: &str, told: &Told) -> Result<Event> {
    Ok(Event::default()
        .event(name)
        .data(serde_json::to_string(told)?))
}
