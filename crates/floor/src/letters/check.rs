//! A letter whose only purpose is to arrive: whoever runs a server sends it to see whether mail works.

use uuid::Uuid;

use super::Letter;
use crate::{Occasion, Result, words::Lang};

/// Queues a letter that says that mail from this server arrives.
pub async fn check(on: &Occasion, to: &str, lang: Lang) -> Result<Uuid> {
    let letter = Letter::new(on, "mail-check", on.id())
        .to(to, "", lang)
        .instant("at", on.now)
        .text("server", on.app.settings.host())
        .link("/sign-in");
    let id = letter.id;
    let mut work = on.begin_open().await?;
    work.post(letter);
    work.commit_all(Vec::new()).await?;
    Ok(id)
}
