//! What whoever runs the server does with logins from the command line: make one, turn it off and on, see who there is.

use clavero_rules::{Moment, UserId};
use serde_json::{Value, json};

use super::{
    store::{self, Newcomer, User},
    tickets::{self, Opens},
};
use crate::{
    Error, Occasion, Result,
    address::Address,
    db::{record, sql},
    session,
    words::{self, Lang},
    work::{Event, Object, Subject},
};

record! {
    /// A login, for the list of whoever runs the server.
    #[derive(Clone, Debug)]
    pub struct Login {
        /// Whose.
        pub id: UserId,
        /// As written.
        pub email: String,
        /// As written.
        pub name: String,
        /// The language.
        pub lang: Lang,
        /// Whether the address was shown to be its owner’s.
        pub email_verified_at: Option<Moment>,
        /// Since when it is turned off.
        pub disabled_at: Option<Moment>,
        /// Since when there is such a login.
        pub created_at: Moment,
    }
}

/// Something that the operator did to a login.
struct Operated {
    kind: &'static str,
    user: UserId,
    data: Value,
}

impl Event for Operated {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("user", self.user)
    }
    fn subject(&self) -> Option<Subject> {
        Some(Subject::User(self.user))
    }
    fn data(&self) -> Value {
        self.data.clone()
    }
}

/// Makes a login. Its password is chosen by whoever follows the link that this answers, within an hour.
pub async fn add_login(
    on: &Occasion,
    address: &Address,
    name: &str,
    lang: Lang,
) -> Result<(UserId, String)> {
    let id = UserId(on.id());
    // Nobody knows this password, so nobody signs in before one is chosen.
    let password_hash = on.app.hasher.hash(on.secret().reveal()).await?;
    let mut work = on.begin_open().await?;
    let new = Newcomer {
        id,
        address,
        name,
        lang,
        time_zone: "UTC",
        password_hash,
        verified_at: None,
    };
    store::add(&mut work, new).await?;
    let token = tickets::issue(&mut work, Opens::Reset, Some(id), address, "").await?;
    let data = json!({ "by": "operator" });
    work.commit(Operated {
        kind: "user.added",
        user: id,
        data,
    })
    .await?;
    Ok((
        id,
        format!("{}/reset/{}", on.app.settings.public_url, token.reveal()),
    ))
}

/// Turns a login off: nothing opens for this person from the next request on, and every session ends.
pub async fn disable_login(on: &Occasion, address: &Address) -> Result<UserId> {
    let user = find(on, address).await?;
    let mut work = on.begin_open().await?;
    let off = sql("update users set disabled_at = $1 where id = $2 and disabled_at is null");
    work.exec_one(off.bind(on.now).bind(user.id), already("disabled"))
        .await?;
    let sessions = session::end_all(&mut work, user.id, None).await?;
    moves_rights(&mut work, user.id).await?;
    let data = json!({ "sessions": sessions });
    work.commit(Operated {
        kind: "user.disabled",
        user: user.id,
        data,
    })
    .await?;
    session::visit::end_signed_out(on, user.id).await?;
    Ok(user.id)
}

/// Turns a login on again, with everything that was given to it.
pub async fn enable_login(on: &Occasion, address: &Address) -> Result<UserId> {
    let user = find(on, address).await?;
    let mut work = on.begin_open().await?;
    let back = sql("update users set disabled_at = null where id = $1 and disabled_at is not null");
    work.exec_one(back.bind(user.id), already("enabled"))
        .await?;
    moves_rights(&mut work, user.id).await?;
    work.commit(Operated {
        kind: "user.enabled",
        user: user.id,
        data: Value::Null,
    })
    .await?;
    Ok(user.id)
}

/// Logins whose name or address holds this, the oldest first.
pub async fn list_logins(on: &Occasion, part: &str) -> Result<Vec<Login>> {
    let mut pattern = String::from("%");
    for c in words::fold(part).chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    let question = sql(
        "select id, email, name, lang, email_verified_at, disabled_at, created_at from users
         where erased_at is null and (name_key like $1 escape '\\' or email_key like $1 escape '\\')
         order by created_at asc, id asc",
    );
    on.read_open().all(question.bind(pattern)).await
}

/// Whose login has this address.
pub async fn login_of(on: &Occasion, address: &Address) -> Result<UserId> {
    Ok(find(on, address).await?.id)
}

async fn find(on: &Occasion, address: &Address) -> Result<User> {
    store::by_address(&mut on.read_open(), &address.key)
        .await?
        .ok_or(Error::Missing("user"))
}

fn already(state: &'static str) -> Error {
    Error::field(
        "email",
        match state {
            "disabled" => "already-disabled",
            _ => "already-enabled",
        },
    )
}

/// Whoever decided a moment ago decides again, and open pages learn of it.
async fn moves_rights(
    work: &mut crate::work::Work<crate::work::Nobody>,
    user: UserId,
) -> Result<()> {
    let now = work.now();
    work.exec(
        sql(
            "update account set authz_epoch = authz_epoch + 1, authz_changed_at = $1
             where owner_id = $2 or id in (select account_id from membership where user_id = $2)",
        )
        .bind(now)
        .bind(user),
    )
    .await?;
    Ok(())
}
