//! Answering without the letter, from “Centers I take part in” (CC-16, I5).

use clavero_rules::InvitationId;
use uuid::Uuid;

use super::answer;
use crate::{
    Result,
    doors::Doors,
    invitations::{
        ask,
        open::{self, Opened},
    },
    session::Oneself,
    web::{Answer, At, Form, Go},
};

type Which = At<(String, Uuid)>;

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/centers/invitations/{account}/{id}", show)
        .post("/centers/invitations/{account}/{id}/accept", accept)
        .post("/centers/invitations/{account}/{id}/decline", decline)
        .post("/centers/invitations/{account}/{id}/allow", allow)
        .post("/centers/invitations/{account}/{id}/ask", ask_again)
}

async fn show(own: Oneself, At((slug, id)): Which) -> Answer {
    let opened = opened(&own, &slug, id).await?;
    answer::show(&own.caller, &own.person, &opened, url(&slug, id), false).await
}

async fn accept(own: Oneself, At((slug, id)): Which, form: Form) -> Answer {
    let opened = opened(&own, &slug, id).await?;
    answer::accept(&own.caller, &own.person, &opened, url(&slug, id), &form).await
}

async fn decline(own: Oneself, At((slug, id)): Which, form: Form) -> Answer {
    let opened = opened(&own, &slug, id).await?;
    answer::decline(&own.caller, &own.person, &opened, &form).await
}

async fn allow(own: Oneself, At((slug, id)): Which) -> Answer {
    let opened = opened(&own, &slug, id).await?;
    answer::allow(&own.caller, &own.person, &opened).await
}

async fn ask_again(own: Oneself, At((slug, id)): Which) -> Answer {
    let opened = opened(&own, &slug, id).await?;
    ask::ask_again(&own.caller.on, Some(&own.person), &opened).await?;
    Go::to(url(&slug, id))
        .saying("invitations-asked-again")
        .answer()
}

async fn opened(own: &Oneself, slug: &str, id: Uuid) -> Result<Opened> {
    open::by_address(&own.caller.on, &own.person, slug, InvitationId(id)).await
}

fn url(slug: &str, id: Uuid) -> String {
    format!("/centers/invitations/{slug}/{id}")
}
