//! The pages of acting.

use askama::Template;
use axum::response::Response;
use clavero_rules::{MembershipId, access::may};
use serde::Deserialize;
use uuid::Uuid;

use super::{Visit, enter, inside, leave, put_out, watch::watch};
use crate::{
    Result,
    api::Paging,
    doors::Doors,
    session::{Here, May, Oneself},
    web::{Answer, Ask, At, Form, Go, Shell, page},
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .post("/a/{account}/enter", go_in)
        .post("/a/{account}/leave", go_out)
        .get("/a/{account}/watch", stay_informed)
        .get("/a/{account}/inside", who_is_inside)
        .post("/a/{account}/collaborators/{id}/put-out", send_out)
}

async fn go_in(Oneself { caller, .. }: Oneself, At(slug): At<String>, form: Form) -> Answer {
    let here = Here::look(&caller, &slug).await?;
    enter(&here).await?;
    Go::back(&form.value("next"), &here.url("")).answer()
}

async fn go_out(Oneself { caller, .. }: Oneself, At(slug): At<String>) -> Answer {
    let here = Here::look(&caller, &slug).await?;
    leave(&here).await?;
    Go::to("/centers")
        .saying("acting-left")
        .with("account", &here.account.name)
        .answer()
}

/// An event stream cannot read a refusal, so whoever has lost his access is told so inside the stream.
async fn stay_informed(Oneself { caller, .. }: Oneself, At(slug): At<String>) -> Result<Response> {
    Ok(watch(Here::look(&caller, &slug).await?))
}

#[derive(Debug, Deserialize)]
struct Search {
    #[serde(default)]
    q: String,
    limit: Option<i64>,
    after: Option<String>,
}

#[derive(Template)]
#[template(path = "acting/pages/inside.html")]
struct Inside {
    page: Shell,
    home: String,
    q: String,
    visits: Vec<Visit>,
    may_put_out: bool,
    oneself: Uuid,
    paged: bool,
    next: String,
}

impl Inside {
    fn url(&self) -> String {
        format!("{}/inside", self.home)
    }
    fn card(&self, visit: &Visit) -> String {
        format!("{}/collaborators/{}", self.home, visit.membership_id)
    }
    fn first(&self) -> String {
        if self.paged {
            self.with_search("")
        } else {
            String::new()
        }
    }
    fn with_search(&self, after: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in [("q", self.q.as_str()), ("after", after)] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        format!("{}?{}", self.url(), query.finish())
    }
}

async fn who_is_inside(
    May { granted, here }: May<may::ViewCollaborators>,
    Ask(Search { q, limit, after }): Ask<Search>,
) -> Answer {
    let paging = Paging { limit, after };
    let listed = inside(&here.caller.on, &granted, &q, &paging).await?;
    let mut view = Inside {
        page: Shell::inside(&here, "acting-inside"),
        home: here.url(""),
        q,
        visits: listed.items,
        may_put_out: here.may(clavero_rules::Permission::ManageCollaborators),
        oneself: here.person()?.id.0,
        paged: paging.after.is_some(),
        next: String::new(),
    };
    if let Some(next) = listed.next {
        view.next = view.with_search(&next);
    }
    page(&view)
}

async fn send_out(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    form: Form,
) -> Answer {
    put_out(&here.caller.on, granted, MembershipId(id)).await?;
    Go::back(&form.value("next"), &here.url("/inside"))
        .saying("acting-put-out-done")
        .answer()
}
