//! What is known of a member himself: the name, the language, and what another system knows him by.

use clavero_rules::MemberId;
use serde_json::{Value, json};

use super::enrol::search_key;
use crate::{
    Result,
    db::sql,
    words,
    work::{Event, Object, Work},
};

/// What a member is to be described by; empty where nothing is known.
#[derive(Clone, Copy, Debug)]
pub struct Described<'a> {
    /// The address as written, which stands where there is no name.
    pub email: &'a str,
    /// The name.
    pub name: &'a str,
    /// The language, as a tag.
    pub lang: &'a str,
    /// What another system knows the member by.
    pub external_id: &'a str,
}

struct Changed {
    member: MemberId,
    area_name: String,
}

impl Event for Changed {
    fn kind(&self) -> &'static str {
        "member.changed"
    }
    fn object(&self) -> Object {
        Object::new("member", self.member)
    }
    fn data(&self) -> Value {
        json!({ "name": self.area_name })
    }
}

/// Describes a member anew; the lists of every product follow. Answers the entry for the activity log.
pub async fn describe(
    work: &mut Work,
    area_name: &str,
    member: MemberId,
    it: Described<'_>,
) -> Result<Box<dyn Event>> {
    let (account, now) = (work.account(), work.now());
    let shown = if it.name.is_empty() {
        it.email
    } else {
        it.name
    };
    let key = words::sort_key(shown);
    work.exec(
        sql("update member set name = $3, search_key = $4, sort_key = $5, lang = $6, external_id = $7, changed_at = $8,
                version = version + 1
             where account_id = $1 and id = $2 and erased_at is null")
        .bind(account)
        .bind(member)
        .bind(it.name)
        .bind(search_key(it.name))
        .bind(key.clone())
        .bind(it.lang)
        .bind(it.external_id)
        .bind(now),
    )
    .await?;
    work.exec(
        sql("update enrolment set sort_key = $3 where account_id = $1 and member_id = $2 and sort_key <> $3")
            .bind(account)
            .bind(member)
            .bind(key),
    )
    .await?;
    Ok(Box::new(Changed {
        member,
        area_name: area_name.to_owned(),
    }))
}
