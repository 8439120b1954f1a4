//! People and accounts, put into the world as if they had been there before the test began.

use axum::http::{Method, Request, request};
use clavero::{
    db::record,
    session::{self, SessionKind},
    words,
};
use clavero_rules::{AccountId, MembershipId, Permission, PermissionSet, ProfileId, UserId};
use uuid::Uuid;

use super::{PASSWORD, SIGNATURE, World, sql};

/// Somebody with a login, a cookie and a token; or nobody.
#[derive(Clone, Default)]
pub struct Someone {
    pub id: Option<UserId>,
    pub name: String,
    pub email: String,
    pub cookie: String,
    pub token: String,
    /// In which language to ask, for somebody not signed in.
    pub accepts: String,
}

/// An account.
#[derive(Clone)]
pub struct Place {
    pub id: AccountId,
    pub slug: String,
    pub name: String,
}

record! {
    struct Known { id: UserId, email: String }
}

impl Someone {
    /// Somebody who is not signed in.
    pub fn nobody() -> Self {
        Self::default()
    }

    pub fn id(&self) -> UserId {
        self.id.expect("somebody with a login")
    }

    /// The same person in a browser that holds this cookie.
    pub fn with_cookie(&self, cookie: &str) -> Self {
        Self {
            cookie: cookie.to_owned(),
            ..self.clone()
        }
    }

    pub fn page(&self, method: Method, path: &str) -> request::Builder {
        let accepts = if self.accepts.is_empty() {
            "en"
        } else {
            &self.accepts
        };
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", "clavero.test")
            .header("accept-language", accepts);
        if self.cookie.is_empty() {
            return request;
        }
        request.header("cookie", format!("clavero={}", self.cookie))
    }
}

impl Place {
    /// A page of the account.
    pub fn url(&self, rest: &str) -> String {
        format!("/a/{}{rest}", self.slug)
    }

    /// A door of its API.
    pub fn api(&self, rest: &str) -> String {
        format!("/api/v1/accounts/{}{rest}", self.slug)
    }
}

impl World {
    /// Somebody with a verified address, a password and a signature, signed in.
    pub async fn person(&self, name: &str) -> Someone {
        self.person_in(name, "en").await
    }

    /// The same, reading this language.
    pub async fn person_in(&self, name: &str, lang: &str) -> Someone {
        let on = self.app.occasion("test");
        let id = UserId(on.id());
        let email = format!("{}@example.com", words::fold(name).replace(' ', "."));
        let mut work = on.begin_open().await.unwrap();
        let password = self.app.hasher.hash(PASSWORD).await.unwrap();
        work.exec(
            sql("insert into users (id, email, email_key, email_verified_at, name, name_key, lang, time_zone, theme,
                 shortcuts, password_hash, password_set_at, created_at, version)
                 values ($1, $2, $2, $3, $4, $5, $6, 'UTC', 'auto', true, $7, $3, $3, 1)")
            .bind(id)
            .bind(&email)
            .bind(on.now)
            .bind(name)
            .bind(words::fold(name))
            .bind(lang)
            .bind(password),
        )
        .await
        .unwrap();
        let secret = self.app.hasher.hash(SIGNATURE).await.unwrap();
        work.exec(
            sql("insert into signature (user_id, secret_hash, tries, lock_level, set_at) values ($1, $2, 0, 0, $3)")
                .bind(id)
                .bind(secret)
                .bind(on.now),
        )
        .await
        .unwrap();
        let cookie = session::open(&mut work, id, SessionKind::Web)
            .await
            .unwrap();
        let token = session::open(&mut work, id, SessionKind::Api)
            .await
            .unwrap();
        work.commit_untold().await.unwrap();
        Someone {
            id: Some(id),
            name: name.to_owned(),
            email,
            cookie: cookie.reveal().to_owned(),
            token: token.reveal().to_owned(),
            accepts: lang.to_owned(),
        }
    }

    /// Somebody who is in the world already, by the name, with neither cookie nor token.
    pub async fn find(&self, name: &str) -> Someone {
        let asked = sql("select id, email from users where name = $1").bind(name);
        let found: Option<Known> = self.app.db.first(asked).await.unwrap();
        let known = found.unwrap_or_else(|| panic!("nobody is called {name}"));
        Someone {
            id: Some(known.id),
            name: name.to_owned(),
            email: known.email,
            ..Someone::default()
        }
    }

    /// The same person with a fresh cookie and token, after the old ones ran out.
    pub async fn sign_in_again(&self, person: &Someone) -> Someone {
        let on = self.app.occasion("test");
        let mut work = on.begin_open().await.unwrap();
        let cookie = session::open(&mut work, person.id(), SessionKind::Web)
            .await
            .unwrap();
        let token = session::open(&mut work, person.id(), SessionKind::Api)
            .await
            .unwrap();
        work.commit_untold().await.unwrap();
        Someone {
            cookie: cookie.reveal().to_owned(),
            token: token.reveal().to_owned(),
            ..person.clone()
        }
    }

    /// An open account of this owner.
    pub async fn account(&self, owner: &Someone, name: &str) -> Place {
        let on = self.app.occasion("test");
        let id = AccountId(on.id());
        let slug = words::fold(name).replace(' ', "-");
        self.app
            .db
            .exec(
                sql("insert into account (id, slug, hub_id, name, owner_id, state, legal_name, tax_id, country,
                     legal_address, payout, authz_epoch, authz_changed_at, created_at, version)
                     values ($1, $2, $3, $4, $5, 'open', '', '', '', '', '', 1, $6, $6, 1)")
                .bind(id)
                .bind(&slug)
                .bind(self.app.chance.digits(8))
                .bind(name)
                .bind(owner.id())
                .bind(on.now),
            )
            .await
            .unwrap();
        Place {
            id,
            slug,
            name: name.to_owned(),
        }
    }

    /// A profile with these permissions and what they imply.
    pub async fn profile(&self, place: &Place, name: &str, allows: &[Permission]) -> ProfileId {
        let on = self.app.occasion("test");
        let id = ProfileId(on.id());
        let allowed: PermissionSet = allows.iter().copied().collect();
        self.app
            .db
            .exec(
                sql("insert into profile (account_id, id, name, name_key, purpose, permissions, catalogue_version,
                     state, created_at, changed_at, changed_by, version)
                     select a.id, $2, $3, $4, '', $5, 1, 'active', $6, $6, a.owner_id, 1
                     from account a where a.id = $1")
                .bind(place.id)
                .bind(id)
                .bind(name)
                .bind(words::letter_key(name))
                .bind(allowed.closed())
                .bind(on.now),
            )
            .await
            .unwrap();
        id
    }

    /// Somebody who accepted an invitation to this account, and is not inside.
    pub async fn collaborator(&self, place: &Place, name: &str, profile: ProfileId) -> Someone {
        let person = self.person(name).await;
        self.join(place, &person, profile).await;
        person
    }

    /// Makes somebody a collaborator.
    pub async fn join(&self, place: &Place, person: &Someone, profile: ProfileId) -> MembershipId {
        let on = self.app.occasion("test");
        let id = MembershipId(on.id());
        self.app
            .db
            .exec(
                sql("insert into membership (account_id, id, user_id, profile_id, state, scope_kind, scope_ids,
                     created_at, changed_at, version) values ($1, $2, $3, $4, 'active', 'all', '', $5, $5, 1)")
                .bind(place.id)
                .bind(id)
                .bind(person.id())
                .bind(profile)
                .bind(on.now),
            )
            .await
            .unwrap();
        self.app
            .db
            .exec(
                sql("insert into ground (account_id, id, membership_id, kind, granted_by, granted_at)
                     select a.id, $2, $3, 'direct', a.owner_id, $4
                     from account a where a.id = $1")
                .bind(place.id)
                .bind(on.id())
                .bind(id)
                .bind(on.now),
            )
            .await
            .unwrap();
        id
    }

    /// Puts a collaborator inside, in his browser and through his token.
    pub async fn inside(&self, place: &Place, person: &Someone) {
        let on = self.app.occasion("test");
        for kind in ["web", "api"] {
            let id: Uuid = on.id();
            self.app
                .db
                .exec(
                    sql("insert into visit (account_id, id, membership_id, user_id, session_id, entered_at, last_seen_at, end_reason)
                         select m.account_id, $2, m.id, m.user_id, s.id, $4, $4, ''
                         from membership m join session s on s.user_id = m.user_id and s.kind = $5
                         where m.account_id = $1 and m.user_id = $3")
                    .bind(place.id)
                    .bind(id)
                    .bind(person.id())
                    .bind(on.now)
                    .bind(kind),
                )
                .await
                .unwrap();
        }
    }
}
