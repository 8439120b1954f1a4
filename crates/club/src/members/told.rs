//! An explanation in words: what was looked at, what was found, and what to do (MA-32).

use clavero_rules::{
    AccountId, AreaId, Moment, ProductId,
    engagement::Level,
    enrolments::{AccessStatus, BlockReason, Obstacle, Remedy},
};
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::{Why, why};
use crate::{
    Error, Occasion, Result,
    address::Address,
    areas,
    db::{record, sql},
    enrolments::{self, Enrolment, StoredGrant},
    words::{Arg, Lang, Words, letter_key},
    work::Scope,
};

/// How much somebody took part when it was last counted, and what that is made of (3.6, G-3).
pub async fn engagement(
    scope: &mut Scope,
    words: Words,
    it: &Enrolment,
    zone: &TimeZone,
) -> Result<String> {
    if it.engagement_at.0 == 0 || it.engagement == Level::None {
        return Ok(words.text("engagement-none"));
    }
    let found = enrolments::engagement_at(scope, it, it.engagement_at).await?;
    let of = |n: i64| Arg::from(words.hundredths(n));
    let level = format!("engagement-{}", it.engagement.id().replace('_', "-"));
    let mut args = vec![
        ("level", words.text(&level).into()),
        ("score", of(it.engagement_score)),
        ("at", words.datetime(it.engagement_at, zone).into()),
    ];
    // What a score brought from elsewhere was made of, nobody knows.
    if i64::from(found.score) != it.engagement_score {
        return Ok(words.say("enrolments-engaged-so", &args));
    }
    args.extend([
        ("recency", of(found.recency.into())),
        ("frequency", of(found.frequency.into())),
        ("depth", of(found.depth.into())),
    ]);
    Ok(words.say("enrolments-engaged", &args))
}

/// Where access stands, as a badge: its tone, its picture and its words.
pub fn status_badge(words: Words, status: AccessStatus) -> (&'static str, &'static str, String) {
    let (tone, icon) = match status {
        AccessStatus::Active => ("good", "check"),
        AccessStatus::Blocked => ("bad", "ban"),
        AccessStatus::SuspendedPayment => ("warn", "credit-card"),
        AccessStatus::SuspendedAccount => ("bad", "power"),
        AccessStatus::NotStarted => ("warn", "clock"),
        AccessStatus::Expired => ("", "clock"),
        AccessStatus::Ended => ("", "door-closed"),
    };
    let key = format!("access-status-{}", status.id().replace('_', "-"));
    (tone, icon, words.text(&key))
}

/// What stands in the way, in one sentence.
pub fn found(words: Words, obstacle: Obstacle) -> String {
    let key = match obstacle {
        Obstacle::Ended(reason) => format!("why-ended-{}", reason.id().replace('_', "-")),
        Obstacle::Blocked(BlockReason::Chargeback) => "why-blocked-chargeback".to_owned(),
        other => format!("why-{}", other.code().replace('_', "-")),
    };
    words.text(&key)
}

/// The same for the team, who also read why somebody was blocked.
pub fn found_in(words: Words, it: &Why, obstacle: Obstacle) -> String {
    match (obstacle, it.it.block_note()) {
        (Obstacle::Blocked(_), Some(note)) => {
            words.say("why-blocked-because", &[("note", Arg::from(note))])
        }
        _ => found(words, obstacle),
    }
}

/// What to do about it, in one sentence.
pub fn remedy(words: Words, remedy: Remedy) -> String {
    words.text(&format!("access-remedy-{}", remedy.id().replace('_', "-")))
}

/// One reason for access, in one sentence.
pub fn reason(words: Words, grant: &StoredGrant, zone: &TimeZone) -> String {
    let key = format!("grant-source-{}", grant.source.id());
    let source = words.text(&key);
    let from = Arg::from(words.date(grant.starts_at, zone));
    let ended = grant.standing().ended_reason();
    match (ended, grant.state.as_str(), grant.ends_at) {
        (Some(reason), ..) => {
            let why = words.text(&format!("grant-ended-{}", reason.id().replace('_', "-")));
            let args = [("source", Arg::from(source)), ("why", Arg::from(why))];
            words.say("grant-told-ended", &args)
        }
        (None, "suspended", _) => {
            words.say("grant-told-suspended", &[("source", Arg::from(source))])
        }
        (None, _, Some(end)) => {
            // The first moment without access is told as the last day with it.
            let last = Arg::from(words.date(Moment(end.0 - 1), zone));
            words.say(
                "grant-told-until",
                &[
                    ("source", Arg::from(source)),
                    ("from", from),
                    ("until", last),
                ],
            )
        }
        (None, _, None) => words.say(
            "grant-told",
            &[("source", Arg::from(source)), ("from", from)],
        ),
    }
}

/// The explanation as the API tells it: permanent codes, and the sentences in one language.
pub fn as_json(words: Words, it: &Why) -> Value {
    let steps = it.explained.steps.iter().map(|step| {
        json!({
            "check": step.check.id(),
            "passed": step.passed(),
            "found": step.found.map(Obstacle::code),
            "reason": step.found.and_then(Obstacle::reason),
            "text": step.found.map(|obstacle| found_in(words, it, obstacle)),
        })
    });
    json!({
        "enrolment": it.it.id.0,
        "product": { "id": it.it.product_id.0, "name": it.it.product_name },
        "allowed": it.explained.allowed,
        "status": it.it.status.id(),
        "block": it.it.block().map(|block| json!({
            "because": block.reason.id(),
            "reason": it.it.block_note(),
            "at": crate::api::rfc3339(block.at),
        })),
        "steps": steps.collect::<Vec<_>>(),
        "remedy": it.explained.remedy.map(Remedy::id),
        "remedy_text": it.explained.remedy.map(|act| remedy(words, act)),
        "hint": it.explained.hint.map(Remedy::id),
        "grants": it.grants.iter().map(|grant| json!({
            "id": grant.id.0,
            "source": grant.source.id(),
            "reference": grant.source_ref,
            "state": grant.state,
            "ended_reason": grant.ended_reason,
            "starts_at": crate::api::rfc3339(grant.starts_at),
            "ends_at": grant.ends_at.map(crate::api::rfc3339),
        })).collect::<Vec<_>>(),
    })
}

record! {
    struct Meant { account_id: AccountId, area_id: AreaId, id: ProductId, account_name: String }
}

/// The explanation of one person’s access for the command line: in each account that has such a person in such a product.
pub async fn explained_in_words(
    on: &Occasion,
    email: &str,
    product: &str,
    lang: Lang,
) -> Result<Vec<(bool, String, Value)>> {
    let words = Words(lang);
    let address = Address::parse(email).ok_or_else(|| Error::field("email", "email"))?;
    let id = uuid::Uuid::parse_str(product).unwrap_or_default();
    let question = sql(
        "select p.account_id, p.area_id, p.id, a.name as account_name from product p
                        join account a on a.id = p.account_id
                        where p.id = $1 or p.name_key = $2 order by p.account_id, p.id",
    )
    .bind(id)
    .bind(letter_key(product));
    let meant: Vec<Meant> = on.read_open().all(question).await?;
    let mut all = Vec::new();
    for it in meant {
        let mut scope = on.read_admitted(it.account_id, None, "machine");
        let area = areas::by_id(&mut scope, it.area_id).await?;
        let Some(member) = enrolments::find_person(&mut scope, &area, &address.key).await? else {
            continue;
        };
        let member = super::find(&mut scope, area.id, member).await?;
        let Some(enrolment) = enrolments::of_member_in(&mut scope, member.id, it.id).await? else {
            continue;
        };
        let why = why(&mut scope, &member, enrolment).await?;
        let mut lines = vec![format!(
            "{} · {} · {}",
            it.account_name, area.name, why.it.product_name
        )];
        lines.push(match why.explained.allowed {
            true => words.text("why-allowed"),
            false => words.text("why-not-allowed"),
        });
        for step in &why.explained.steps {
            if let Some(obstacle) = step.found {
                lines.push(format!("  ✗ {}", found_in(words, &why, obstacle)));
            }
        }
        if let Some(act) = why.explained.remedy {
            lines.push(format!("  → {}", remedy(words, act)));
        }
        for grant in &why.grants {
            lines.push(format!("  · {}", reason(words, grant, &area.zone())));
        }
        all.push((
            why.explained.allowed,
            lines.join("\n"),
            as_json(words, &why),
        ));
    }
    Ok(all)
}
