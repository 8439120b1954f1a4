//! Categories: the tags that a producer puts on members (section 5, 14).

use clavero_rules::MemberId;
use serde_json::Value;

use crate::{
    Error, Result,
    activity::{self, Kind, Noted},
    areas::Area,
    db::{record, sql},
    words,
    work::{Scope, Work},
};

record! {
    struct Tag { tag: String }
}

/// The tags of a member, in the order of the alphabet.
pub async fn tags_of(scope: &mut Scope, member: MemberId) -> Result<Vec<String>> {
    let question =
        sql("select tag from member_tag where account_id = $1 and member_id = $2 order by tag_key");
    let rows: Vec<Tag> = scope
        .all(question.bind(scope.account()).bind(member))
        .await?;
    Ok(rows.into_iter().map(|row| row.tag).collect())
}

/// Puts tags on a member. Answers those that were not there before.
pub async fn add_tags(
    work: &mut Work,
    area: &Area,
    member: MemberId,
    tags: &[String],
) -> Result<Vec<String>> {
    let account = work.account();
    let mut fresh = Vec::new();
    for tag in tags {
        let tag = tag.trim();
        if tag.is_empty() || tag.chars().count() > 60 {
            return Err(Error::field("tags", "too-long"));
        }
        let added = work
            .exec(
                sql("insert into member_tag (account_id, area_id, tag_key, member_id, tag) values ($1, $2, $3, $4, $5)
                     on conflict (account_id, area_id, tag_key, member_id) do nothing")
                .bind(account)
                .bind(area.id)
                .bind(words::letter_key(tag))
                .bind(member)
                .bind(tag),
            )
            .await?;
        if added == 1 {
            line(work, area, member, Kind::Tagged, tag).await?;
            fresh.push(tag.to_owned());
        }
    }
    Ok(fresh)
}

/// Takes tags from a member. Answers those that were there.
pub async fn remove_tags(
    work: &mut Work,
    area: &Area,
    member: MemberId,
    tags: &[String],
) -> Result<Vec<String>> {
    let account = work.account();
    let mut gone = Vec::new();
    for tag in tags {
        let removed = work
            .exec(
                sql("delete from member_tag where account_id = $1 and area_id = $2 and tag_key = $3 and member_id = $4")
                    .bind(account)
                    .bind(area.id)
                    .bind(words::letter_key(tag))
                    .bind(member),
            )
            .await?;
        if removed == 1 {
            line(work, area, member, Kind::Untagged, tag).await?;
            gone.push(tag.clone());
        }
    }
    Ok(gone)
}

async fn line(work: &mut Work, area: &Area, member: MemberId, kind: Kind, tag: &str) -> Result<()> {
    let at = work.now();
    let line = Noted {
        area: area.id,
        member,
        product: None,
        at,
        kind,
        object_kind: "tag",
        object: words::letter_key(tag),
        name: tag.to_owned(),
        meta: Value::Null,
        source: "web",
        once: String::new(),
    };
    activity::note(work, line).await.map(drop)
}
