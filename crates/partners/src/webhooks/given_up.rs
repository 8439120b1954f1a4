//! A receiver that failed for days: switched off, with a letter to whoever added it and to the owner.

use clavero_rules::UserId;

use super::{add_webhook::Changed, store, store::Due};
use crate::{
    App, Result,
    db::{record, sql},
    letters::Letter,
    words::Lang,
    work::{Event, Object},
};

record! {
    struct Reader { id: UserId, name: String, email: String, lang: Lang, time_zone: String, account_name: String, slug: String }
}

struct GivenUp {
    changed: Changed,
    letters: Vec<Letter>,
}

impl Event for GivenUp {
    fn kind(&self) -> &'static str {
        self.changed.kind()
    }
    fn object(&self) -> Object {
        self.changed.object()
    }
    fn letters(&self) -> Vec<Letter> {
        self.letters.clone()
    }
}

/// Switches a receiver off, once.
pub(super) async fn give_up(app: &App, due: &Due) -> Result<()> {
    let on = app.occasion("job webhooks");
    let mut work = on.begin_admitted(due.account_id, None, "machine").await?;
    if !store::give_up(&mut work, due.webhook_id).await? {
        return Ok(());
    }
    let question = sql(
        "select u.id, u.name, u.email, u.lang, u.time_zone, a.name as account_name, a.slug
         from account a join users u on (u.id = a.owner_id or u.id = $2)
         where a.id = $1 and u.erased_at is null and u.disabled_at is null order by u.id",
    );
    let readers: Vec<Reader> = work
        .all(question.bind(due.account_id).bind(due.maker_id))
        .await?;
    let letters = readers.into_iter().map(|it| {
        let key = format!("{}:{}:{}", due.webhook_id, it.id, on.now.0);
        Letter::new(&on, "webhook-given-up", key)
            .to(&it.email, &it.name, it.lang)
            .zone(&it.time_zone)
            .text("account", &it.account_name)
            .text("url", &due.url)
            .link(format!(
                "/a/{}/developers/webhooks/{}",
                it.slug, due.webhook_id
            ))
    });
    work.commit(GivenUp {
        letters: letters.collect(),
        changed: Changed {
            kind: "webhook.given_up",
            id: due.webhook_id,
        },
    })
    .await
}
