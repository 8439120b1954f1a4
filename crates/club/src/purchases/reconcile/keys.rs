//! The keys of a seller’s system: kept to be used and never shown again, replaced, or forgotten.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use clavero_rules::{
    AreaId, Moment,
    access::{Granted, may},
    purchases::Provider,
};
use serde_json::json;

use super::store::{self, Reconcile};
use crate::{
    Error, Occasion, Result, Settings,
    areas::Area,
    calling::may_call,
    db::sql,
    error::FieldError,
    purchases::source,
    work::{Event, Object, Scope, Work},
};

/// Where Hotmart is asked.
const BASE_URL: &str = "https://developers.hotmart.com";
/// Where Hotmart gives out what opens it.
const TOKEN_URL: &str = "https://api-sec-vlc.hotmart.com/security/oauth/token";

/// Keys as somebody gives them. What is left empty stays as it is, or becomes what is usual.
#[derive(Clone, Debug, Default)]
pub struct Keys {
    /// The id of the client.
    pub client_id: String,
    /// Its secret.
    pub client_secret: String,
    /// Id and secret in base64, as the platform shows it; put together if it is left out.
    pub basic: String,
    /// Where the platform is asked.
    pub base_url: String,
    /// Where it gives out what opens it.
    pub token_url: String,
    /// Since when sales are looked at; since the first source was added, if it is left out.
    pub since: Option<Moment>,
}

/// What is kept in the end.
struct Kept {
    client_id: String,
    client_secret: String,
    basic: String,
    base_url: String,
    token_url: String,
    since: Moment,
}

/// Keeps keys, in place of those that were there. The next look is due at once.
pub async fn keep_keys(
    on: &Occasion,
    granted: Granted<may::ManageIntegrations>,
    area: &Area,
    keys: Keys,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    let before = store::of_area(&mut work, area.id).await?;
    let first = first_source(&mut work, area.id).await?;
    let kept = weighed(&on.app.settings, keys, before.as_ref(), first)?;
    // What was read under other keys, or from a later day on, says nothing about these.
    let same = before.as_ref().filter(|it| {
        it.client_id == kept.client_id && it.since <= kept.since && it.base_url == kept.base_url
    });
    let read_through = same.and_then(|it| it.read_through);
    let (account, now, by) = (work.account(), work.now(), work.actor()?.user());
    work.exec(
        sql("insert into purchase_reconcile (account_id, area_id, provider, client_id, client_secret, basic, base_url,
                token_url, since, read_through, next_at, run_until, looked, known, applied, unmapped, failed, problem, detail,
                failures, made_by, created_at, changed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, 0, 0, 0, 0, 0, '', '', '[]', $12, $11, $11)
             on conflict (account_id, area_id, provider) do update set client_id = excluded.client_id,
                client_secret = excluded.client_secret, basic = excluded.basic, base_url = excluded.base_url,
                token_url = excluded.token_url, since = excluded.since, read_through = excluded.read_through,
                next_at = excluded.next_at, made_by = excluded.made_by, changed_at = excluded.changed_at")
        .bind(account)
        .bind(area.id)
        .bind(Provider::Hotmart)
        .bind(kept.client_id)
        .bind(kept.client_secret)
        .bind(kept.basic)
        .bind(kept.base_url)
        .bind(kept.token_url)
        .bind(kept.since)
        .bind(read_through)
        .bind(now)
        .bind(by),
    )
    .await?;
    work.commit(KeysDeed {
        kind: "purchase.reconcile_set",
        id: area.id,
        area: area.name.clone(),
    })
    .await
}

/// When the first source of sales was added: what was sold before was never meant to come here.
async fn first_source(scope: &mut Scope, area: AreaId) -> Result<Option<Moment>> {
    let all = source::sources(scope, Some(area)).await?;
    let of_platform = all.iter().filter(|it| it.provider == Provider::Hotmart);
    Ok(of_platform.map(|it| it.created_at).min())
}

fn weighed(
    settings: &Settings,
    keys: Keys,
    before: Option<&Reconcile>,
    first: Option<Moment>,
) -> Result<Kept> {
    let mut wrong = Vec::new();
    let mut fail = |field: &str, code| {
        wrong.push(FieldError {
            field: field.to_owned(),
            code,
            limit: 0,
        });
    };
    let or = |given: String, otherwise: &str| match given.trim() {
        "" => otherwise.to_owned(),
        given => given.trim_end_matches('/').to_owned(),
    };
    let base_url = or(keys.base_url, before.map_or(BASE_URL, |it| &it.base_url));
    let token_url = or(keys.token_url, before.map_or(TOKEN_URL, |it| &it.token_url));
    for (field, url) in [("base_url", &base_url), ("token_url", &token_url)] {
        if url.len() > 500 || !may_call(url, settings) {
            fail(field, "webhook-address");
        }
    }
    let client_id = or(keys.client_id, before.map_or("", |it| &it.client_id));
    // Kept secrets go only to where they were meant to go, and only under the name that they belong to.
    let same = before.filter(|it| {
        it.client_id == client_id && it.base_url == base_url && it.token_url == token_url
    });
    let client_secret = or(keys.client_secret, same.map_or("", |it| &it.client_secret));
    for (field, value) in [("client_id", &client_id), ("client_secret", &client_secret)] {
        if value.is_empty() {
            let anew = field == "client_secret" && before.is_some();
            fail(
                field,
                if anew {
                    "sales-secret-anew"
                } else {
                    "required"
                },
            );
        } else if value.len() > 500 || !value.bytes().all(|b| b.is_ascii_graphic()) {
            fail(field, "sales-key");
        }
    }
    let given = keys.basic.trim();
    let basic = match given.strip_prefix("Basic ").unwrap_or(given).trim() {
        "" => STANDARD.encode(format!("{client_id}:{client_secret}")),
        given => given.to_owned(),
    };
    if basic.len() > 2_000 || !basic.bytes().all(|b| b.is_ascii_graphic()) {
        fail("basic", "sales-key");
    }
    if !wrong.is_empty() {
        return Err(Error::Invalid(wrong));
    }
    let since = keys.since.or(before.map(|it| it.since)).or(first);
    let since = since.ok_or_else(|| Error::field("since", "required"))?;
    Ok(Kept {
        client_id,
        client_secret,
        basic,
        base_url,
        token_url,
        since,
    })
}

/// Forgets keys. What was found with them stays.
pub async fn forget_keys(
    on: &Occasion,
    granted: Granted<may::ManageIntegrations>,
    area: &Area,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    let account = work.account();
    let gone = sql("delete from purchase_reconcile where account_id = $1 and area_id = $2");
    work.exec_one(gone.bind(account).bind(area.id), Error::Missing("keys"))
        .await?;
    work.commit(KeysDeed {
        kind: "purchase.reconcile_removed",
        id: area.id,
        area: area.name.clone(),
    })
    .await
}

/// Notes that somebody wants to look now.
pub(super) async fn asked(mut work: Work, area: &Area) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    let wanted =
        sql("update purchase_reconcile set next_at = $3 where account_id = $1 and area_id = $2");
    work.exec_one(
        wanted.bind(account).bind(area.id).bind(now),
        Error::Missing("keys"),
    )
    .await?;
    work.commit(KeysDeed {
        kind: "purchase.reconcile_asked",
        id: area.id,
        area: area.name.clone(),
    })
    .await
}

#[derive(Debug)]
struct KeysDeed {
    kind: &'static str,
    id: AreaId,
    area: String,
}

impl Event for KeysDeed {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("area", self.id)
    }
    fn data(&self) -> serde_json::Value {
        json!({ "name": self.area })
    }
}
