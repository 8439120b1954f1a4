//! Several questions in one: what they share, whether each is answered, and where to stop (7.1).

use clavero_rules::evaluation::{Reason, is_single};
use serde_json::{Map, Value, json};

use super::{
    ask::{Answered, ask},
    facts::People,
    signed,
    told::told,
    wire::{Asking, Whole, asking, lacks, questions, semantic},
};
use crate::{Result, session::Here, work::Scope};

/// Answers one question.
pub(super) async fn single(
    here: &Here,
    scope: &mut Scope,
    fields: &Map<String, Value>,
) -> Result<Value> {
    let question = asking(fields)?.complete().map_err(lacks)?;
    let answered = answered(here, scope, &mut People::default(), &question).await?;
    told(here, &answered)
}

/// Answers a batch, or the one question that it turns out to be.
pub(super) async fn many(
    here: &Here,
    scope: &mut Scope,
    fields: &Map<String, Value>,
) -> Result<Value> {
    let (listed, semantic) = (questions(fields)?, semantic(fields)?);
    if is_single(listed.as_ref().map(Vec::len)) {
        return single(here, scope, fields).await;
    }
    let (shared, mut people) = (asking(fields)?, People::default());
    let mut given = Vec::new();
    for item in listed.unwrap_or_default() {
        // A question that cannot be read is a no, and spoils no other.
        let answered = match whole(&item, &shared) {
            Some(question) => answered(here, scope, &mut people, &question).await?,
            None => Answered::plain(Err(Reason::Incomplete)),
        };
        let last = semantic.stops_at(answered.answer.is_ok());
        given.push(told(here, &answered)?);
        if last {
            break;
        }
    }
    Ok(json!({ "evaluations": given }))
}

fn whole(item: &Value, shared: &Asking) -> Option<Whole> {
    let fields = item.as_object()?;
    // A part that is given but incomplete is not filled up from the shared one: parts are taken whole.
    let own = asking(fields).ok()?;
    let half = |name: &str, read: bool| fields.contains_key(name) && !read;
    let halves = half("subject", own.subject.is_some())
        || half("action", own.action.is_some())
        || half("resource", own.resource.is_some());
    if halves {
        return None;
    }
    own.or(shared).complete().ok()
}

/// The answer; a signature that it rests on is spent with it.
async fn answered(
    here: &Here,
    scope: &mut Scope,
    people: &mut People,
    question: &Whole,
) -> Result<Answered> {
    let answered = ask(here, scope, people, question).await?;
    match answered.spends {
        Some(id) if answered.answer.is_ok() && !signed::spend(here, id).await? => {
            Ok(Answered::plain(Err(Reason::SignatureMissing)))
        }
        _ => Ok(answered),
    }
}
