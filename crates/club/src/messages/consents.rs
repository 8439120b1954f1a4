//! Noting for many that they agreed to be sent offers: how they did is kept in their history, and what somebody took back
//! himself nobody gives again (3.10).

use std::collections::{BTreeMap, BTreeSet};

use clavero_rules::{
    AccountId, MemberId, Moment,
    messages::{Consent, Ignored, Said, Verdict, Wishes, consent_verdict},
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{choices::Voice, judge::MARKETING};
use crate::{
    Result,
    activity::{self, Kind, Noted as Line},
    areas::Area,
    db::{Sql, record, sql},
    work::{Scope, Work},
};

record! {
    struct Row {
        member_id: MemberId, stopped: bool, stopped_told: Option<String>, wanted: Option<bool>, told: Option<String>,
        told_at: Option<Moment>
    }
}

/// What stands of offers at a member, as it can be put back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word {
    /// Whether he wants them.
    pub wanted: bool,
    /// How it was said.
    pub told: String,
    /// When.
    pub told_at: i64,
}

/// How it is known that somebody agreed.
#[derive(Clone, Copy, Debug)]
pub enum Ground<'a> {
    /// As somebody of the team says.
    Said(&'a str),
    /// As a file tells.
    File,
}

/// What came of noting a consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Noted {
    /// It stands differently now.
    Changed {
        /// What stood before.
        was: Option<Word>,
        /// What stands since.
        left: Option<Word>,
    },
    /// It stood so already.
    AsBefore,
    /// His own word holds.
    Ignored(Ignored),
}

/// The question for what members said of offers; it ends where the members are named.
pub fn wishes_question(account: AccountId) -> Sql {
    sql("select m.id as member_id, m.unsubscribed_at is not null as stopped, s.told as stopped_told,
            o.wanted, o.told, o.told_at
         from member m
         left join member_choice s on s.account_id = m.account_id and s.member_id = m.id and s.topic = 'everything' and not s.wanted
         left join member_choice o on o.account_id = m.account_id and o.member_id = m.id and o.topic = 'marketing'
         where m.account_id = $1 and m.erased_at is null and m.id in (")
    .bind(account)
}

/// What the members of a question said of offers.
pub async fn wishes(scope: &mut Scope, question: Sql) -> Result<BTreeMap<MemberId, Wishes>> {
    let rows: Vec<Row> = scope.all(question).await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.member_id, row.wishes()))
        .collect())
}

/// The same for these members.
pub async fn wishes_of(
    scope: &mut Scope,
    members: &BTreeSet<MemberId>,
) -> Result<BTreeMap<MemberId, Wishes>> {
    if members.is_empty() {
        return Ok(BTreeMap::new());
    }
    let mut question = wishes_question(scope.account());
    for (n, member) in members.iter().enumerate() {
        question = question.with(if n == 0 { "?" } else { ", ?" }, *member);
    }
    wishes(scope, question.and(")")).await
}

impl Row {
    fn wishes(&self) -> Wishes {
        let team = |told: Option<&str>| told == Some(Voice::Team.id());
        Wishes {
            offers: self.wanted.map(|wanted| Said {
                wanted,
                himself: self.told.as_deref() == Some(Voice::Himself.id()),
                at: self.told_at.unwrap_or(Moment(0)),
            }),
            // Who wants nothing since nobody knows when said so himself, in a life before this one.
            stopped: self.stopped.then(|| !team(self.stopped_told.as_deref())),
        }
    }

    fn word(&self) -> Option<Word> {
        self.wanted.map(|wanted| Word {
            wanted,
            told: self.told.clone().unwrap_or_default(),
            told_at: self.told_at.unwrap_or(Moment(0)).0,
        })
    }
}

/// What a member said of offers, held until the end of the deed.
async fn held(work: &mut Work, member: MemberId) -> Result<Row> {
    let account = work.account();
    let hold = sql("update member set version = version where account_id = $1 and id = $2");
    work.exec(hold.bind(account).bind(member)).await?;
    let question = wishes_question(account).with("?)", member);
    work.one(question, "member").await
}

/// Notes that somebody agreed, or does not; `day` is when he did, from its beginning to its end, if that is told.
pub async fn note_consent(
    work: &mut Work,
    area: &Area,
    member: MemberId,
    (consent, day): (Consent, Option<(Moment, Moment)>),
    ground: Ground<'_>,
) -> Result<Noted> {
    let row = held(work, member).await?;
    let wanted = match consent_verdict(consent, day.map(|day| day.1), row.wishes()) {
        Verdict::Agree => true,
        Verdict::Decline => false,
        Verdict::AsBefore => return Ok(Noted::AsBefore),
        Verdict::Ignored(why) => return Ok(Noted::Ignored(why)),
    };
    let voice = match ground {
        Ground::Said(_) => Voice::Team,
        Ground::File => Voice::File,
    };
    let left = Word {
        wanted,
        told: voice.id().to_owned(),
        told_at: day.map_or(work.now(), |day| day.0).0,
    };
    put(work, member, Some(&left)).await?;
    let meta = match ground {
        Ground::Said(ground) => json!({ "told": voice.id(), "ground": ground }),
        Ground::File => json!({ "told": voice.id() }),
    };
    tell(work, area, member, wanted, meta).await?;
    Ok(Noted::Changed {
        was: row.word(),
        left: Some(left),
    })
}

/// Puts back what stood of offers. Answers no where anybody changed it since, or he wants nothing any more.
pub async fn put_consent_back(
    work: &mut Work,
    area: &Area,
    member: MemberId,
    was: Option<&Word>,
    left: Option<&Word>,
) -> Result<bool> {
    let row = held(work, member).await?;
    let wanted = was.is_some_and(|it| it.wanted);
    if row.word().as_ref() != left || (wanted && row.stopped) {
        return Ok(false);
    }
    put(work, member, was).await?;
    tell(work, area, member, wanted, json!({ "put_back": true })).await?;
    Ok(true)
}

async fn put(work: &mut Work, member: MemberId, word: Option<&Word>) -> Result<()> {
    let account = work.account();
    let Some(word) = word else {
        let gone = sql(
            "delete from member_choice where account_id = $1 and member_id = $2 and topic = 'marketing'",
        );
        return work.exec(gone.bind(account).bind(member)).await.map(drop);
    };
    let write = sql(
        "insert into member_choice (account_id, member_id, topic, wanted, told, told_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (account_id, member_id, topic) do update
         set wanted = excluded.wanted, told = excluded.told, told_at = excluded.told_at",
    );
    let write = write.bind(account).bind(member).bind(MARKETING);
    let write = write.bind(word.wanted).bind(&word.told).bind(word.told_at);
    work.exec(write).await.map(drop)
}

async fn tell(
    work: &mut Work,
    area: &Area,
    member: MemberId,
    wanted: bool,
    meta: Value,
) -> Result<()> {
    let line = Line {
        area: area.id,
        member,
        product: None,
        at: work.now(),
        kind: match wanted {
            true => Kind::OffersAgreed,
            false => Kind::OffersDeclined,
        },
        object_kind: "topic",
        object: MARKETING.to_owned(),
        name: area.name.clone(),
        meta,
        source: "web",
        once: String::new(),
    };
    activity::note(work, line).await.map(drop)
}
