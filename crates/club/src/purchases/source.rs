//! Sources: the tokens by which sellers’ systems show that they are who they say (8.1, edge 35).

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use clavero_rules::{
    AreaId, Moment, SourceId, UserId,
    access::{Granted, may},
    purchases::{Provider, may_add_token},
};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::{
    Error, Occasion, Result,
    areas::Area,
    db::{record, sql},
    signing,
    work::{Event, Object, Scope, Work},
};

record! {
    /// A token.
    #[derive(Clone, Debug)]
    pub struct Source {
        /// Its identifier.
        pub id: SourceId,
        /// The area that is told by it.
        pub area_id: AreaId,
        /// Whose it is.
        pub provider: Provider,
        /// What one knows it by without knowing it: its last letters.
        pub hint: String,
        /// When it was made.
        pub created_at: Moment,
        /// When it was last shown with a report.
        pub used_at: Option<Moment>,
        /// Since when it opens nothing any more.
        pub retired_at: Option<Moment>,
    }
}

record! {
    /// What a presented token is compared with.
    pub(super) struct Lock {
        pub(super) id: SourceId,
        pub(super) secret_hash: [u8; 32],
        pub(super) secret_key: Option<Vec<u8>>,
    }
}

/// A token that was just taken up: the one time that it can be read.
#[derive(Clone, Debug)]
pub struct NewSource {
    /// Its identifier.
    pub id: SourceId,
    /// Where reports are sent.
    pub url: String,
    /// The token.
    pub token: String,
}

/// The tokens of the account, of one area or all, those that are valid first.
pub async fn sources(scope: &mut Scope, area: Option<AreaId>) -> Result<Vec<Source>> {
    let question = sql(
        "select id, area_id, provider, hint, created_at, used_at, retired_at from purchase_source
                        where account_id = $1",
    )
    .bind(scope.account())
    .with_some(" and area_id = ?", area)
    .and(" order by case when retired_at is null then 0 else 1 end, created_at desc, id desc limit 200");
    scope.all(question).await
}

/// What opens the door of a seller: the valid tokens.
pub(super) async fn locks(
    scope: &mut Scope,
    area: AreaId,
    provider: Provider,
) -> Result<Vec<Lock>> {
    let question = sql("select id, secret_hash, secret_key from purchase_source
                        where account_id = $1 and area_id = $2 and provider = $3 and retired_at is null
                        order by created_at, id")
        .bind(scope.account())
        .bind(area)
        .bind(provider);
    scope.all(question).await
}

/// Takes up a token: the one that the seller’s platform gave, or a fresh one.
pub async fn add_source(
    on: &Occasion,
    granted: Granted<may::ManageIntegrations>,
    area: &Area,
    provider: Provider,
    given: &str,
) -> Result<NewSource> {
    let work = on.begin(granted).await?;
    let by = work.actor()?.user();
    add(work, area, provider, given, Some(by)).await
}

/// The same for whoever runs the server, or furnishes a world.
pub async fn open_source(
    on: &Occasion,
    account: clavero_rules::AccountId,
    area: &Area,
    provider: Provider,
    given: &str,
) -> Result<NewSource> {
    let work = on.begin_admitted(account, None, "machine").await?;
    add(work, area, provider, given, None).await
}

async fn add(
    mut work: Work,
    area: &Area,
    provider: Provider,
    given: &str,
    by: Option<UserId>,
) -> Result<NewSource> {
    let token = match (provider, given.trim()) {
        (Provider::Hotmart, "") => URL_SAFE_NO_PAD.encode(work.on.app.chance.bytes::<24>()),
        (Provider::Standard, "") => signing::fresh_secret(&work.on),
        (_, given) => given.to_owned(),
    };
    let key = match provider {
        Provider::Hotmart if !(8..=200).contains(&token.len()) => {
            return Err(Error::field("token", "sales-token"));
        }
        Provider::Hotmart => None,
        Provider::Standard => {
            let key = signing::key_of(&token);
            Some(key.ok_or_else(|| Error::field("token", "sales-secret"))?)
        }
    };
    // Held, so that two who add at once are not both the second.
    let account = work.account();
    let hold = sql("update area set version = version where account_id = $1 and id = $2");
    work.exec_one(hold.bind(account).bind(area.id), Error::Missing("area"))
        .await?;
    let valid = locks(&mut work, area.id, provider).await?;
    may_add_token(valid.len())?;
    let (id, now) = (SourceId(work.on.id()), work.now());
    let hash: [u8; 32] = Sha256::digest(token.as_bytes()).into();
    if valid.iter().any(|it| it.secret_hash == hash) {
        return Err(Error::field("token", "taken"));
    }
    let tail: Vec<char> = token.chars().rev().take(4).collect();
    work.exec(
        sql("insert into purchase_source (account_id, id, area_id, provider, secret_hash, secret_key, hint, created_by,
                created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
        .bind(account)
        .bind(id)
        .bind(area.id)
        .bind(provider)
        .bind(hash)
        .bind(key)
        .bind(tail.into_iter().rev().collect::<String>())
        .bind(by)
        .bind(now),
    )
    .await?;
    let url = address(&mut work, area, provider).await?;
    let deed = SourceDeed {
        kind: "purchase.source_added",
        id,
        area: area.name.clone(),
        provider,
    };
    work.commit(deed).await?;
    Ok(NewSource { id, url, token })
}

record! {
    struct Slug { slug: String }
}

/// Where reports for an area are sent.
pub async fn address(scope: &mut Scope, area: &Area, provider: Provider) -> Result<String> {
    let question = sql("select slug from account where id = $1").bind(scope.account());
    let account: Slug = scope.one(question, "account").await?;
    let public = &scope.on.app.settings.public_url;
    let door = match provider {
        Provider::Hotmart => "hotmart",
        Provider::Standard => "purchases",
    };
    Ok(format!("{public}/in/{door}/{}/{}", account.slug, area.slug))
}

/// Retires a token: from now on it opens nothing.
pub async fn retire_source(
    on: &Occasion,
    granted: Granted<may::ManageIntegrations>,
    id: SourceId,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    let all = sources(&mut work, None).await?;
    let known = all.into_iter().find(|it| it.id == id);
    let known = known.ok_or(Error::Missing("source"))?;
    if known.retired_at.is_some() {
        return Ok(());
    }
    let area = crate::areas::by_id(&mut work, known.area_id).await?;
    let (account, now) = (work.account(), work.now());
    let retired = sql(
        "update purchase_source set retired_at = $3, secret_key = null
                       where account_id = $1 and id = $2 and retired_at is null",
    );
    work.exec(retired.bind(account).bind(id).bind(now)).await?;
    work.commit(SourceDeed {
        kind: "purchase.source_retired",
        id,
        area: area.name,
        provider: known.provider,
    })
    .await
}

#[derive(Debug)]
struct SourceDeed {
    kind: &'static str,
    id: SourceId,
    area: String,
    provider: Provider,
}

impl Event for SourceDeed {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("source", self.id)
    }
    fn data(&self) -> serde_json::Value {
        json!({ "name": self.area, "provider": self.provider.id() })
    }
}
