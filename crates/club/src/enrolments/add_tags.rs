//! Categories: the tags that a producer puts on members (section 5, 14).

use std::collections::BTreeSet;

use clavero_rules::MemberId;
use serde_json::Value as Json;

use crate::{
    Error, Result,
    activity::{self, Kind, Noted},
    areas::Area,
    db::{Sql, Value, record, sql},
    words,
    work::{Scope, Work},
};

/// How many tags one statement writes.
const AT_ONCE: usize = 500;

record! {
    struct Tag { tag: String }
}

record! {
    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    struct Put { member_id: MemberId, tag_key: String }
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
    let all = tags.iter().map(|tag| (member, tag.clone())).collect();
    let fresh = add_tags_to_many(work, area, all).await?;
    Ok(fresh.into_iter().map(|it| it.1).collect())
}

/// Takes tags from a member. Answers those that were there.
pub async fn remove_tags(
    work: &mut Work,
    area: &Area,
    member: MemberId,
    tags: &[String],
) -> Result<Vec<String>> {
    let all = tags.iter().map(|tag| (member, tag.clone())).collect();
    let gone = remove_tags_from_many(work, area, all).await?;
    Ok(gone.into_iter().map(|it| it.1).collect())
}

/// Puts tags on many members, each on his own. Answers those that were not there before.
pub async fn add_tags_to_many(
    work: &mut Work,
    area: &Area,
    tags: Vec<(MemberId, String)>,
) -> Result<Vec<(MemberId, String)>> {
    let account = work.account();
    let mut fresh = Vec::new();
    for some in tags.chunks(AT_ONCE) {
        let mut rows: Vec<[Value; 5]> = Vec::with_capacity(some.len());
        for (member, tag) in some {
            let tag = tag.trim();
            if tag.is_empty() || tag.chars().count() > 60 {
                return Err(Error::field("tags", "too-long"));
            }
            let key = words::letter_key(tag);
            rows.push([
                account.into(),
                area.id.into(),
                key.into(),
                (*member).into(),
                tag.into(),
            ]);
        }
        let put = sql("insert into member_tag (account_id, area_id, tag_key, member_id, tag) values")
            .rows(rows)
            .and(
                " on conflict (account_id, area_id, tag_key, member_id) do nothing returning member_id, tag_key",
            );
        fresh.extend(told(work, area, Kind::Tagged, some, put).await?);
    }
    Ok(fresh)
}

/// Takes tags from many members, from each his own. Answers those that were there.
pub async fn remove_tags_from_many(
    work: &mut Work,
    area: &Area,
    tags: Vec<(MemberId, String)>,
) -> Result<Vec<(MemberId, String)>> {
    let account = work.account();
    let mut gone = Vec::new();
    for some in tags.chunks(AT_ONCE) {
        let rows = some
            .iter()
            .map(|(member, tag)| [Value::from(words::letter_key(tag)), (*member).into()]);
        let take = sql("with gone (tag_key, member_id) as (values")
            .rows(rows)
            .with(") delete from member_tag where account_id = ?", account)
            .with(" and area_id = ?", area.id)
            .and(
                " and (tag_key, member_id) in (select tag_key, member_id from gone) returning member_id, tag_key",
            );
        gone.extend(told(work, area, Kind::Untagged, some, take).await?);
    }
    Ok(gone)
}

/// Writes a line of history for each tag that a statement really put or took. Answers them in the order in which they
/// were wanted.
async fn told(
    work: &mut Work,
    area: &Area,
    kind: Kind,
    wanted: &[(MemberId, String)],
    statement: Sql,
) -> Result<Vec<(MemberId, String)>> {
    let rows: Vec<Put> = work.all(statement).await?;
    let mut changed: BTreeSet<Put> = rows.into_iter().collect();
    let (mut lines, mut done) = (Vec::new(), Vec::new());
    for (member, tag) in wanted {
        let (member_id, tag, tag_key) = (*member, tag.trim(), words::letter_key(tag.trim()));
        let put = Put { member_id, tag_key };
        // Two spellings of one tag are one.
        if changed.remove(&put) {
            lines.push(Noted {
                area: area.id,
                member: member_id,
                product: None,
                at: work.now(),
                kind,
                object_kind: "tag",
                object: put.tag_key,
                name: tag.to_owned(),
                meta: Json::Null,
                source: "web",
                once: String::new(),
            });
            done.push((member_id, tag.to_owned()));
        }
    }
    activity::note_all(work, lines).await?;
    Ok(done)
}
