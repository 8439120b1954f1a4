//! The pages of acting.

use super::{enter, leave};
use crate::{
    doors::Doors,
    session::{Here, Oneself},
    web::{Answer, At, Form, Go},
};

pub(super) fn doors() -> Doors {
    Doors::default()
        .post("/a/{account}/enter", go_in)
        .post("/a/{account}/leave", go_out)
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
