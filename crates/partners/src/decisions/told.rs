//! An answer as it travels: yes, or no with the reason in a word that never changes and in sentences for both sides.

use clavero_rules::{evaluation::Reason, signature::Purpose};
use serde_json::{Map, Value, json};

use super::ask::Answered;
use crate::{
    Result,
    session::Here,
    words::{Lang, Words},
};

/// The body of an answer.
pub(super) fn told(here: &Here, answered: &Answered) -> Result<Value> {
    let reason = match answered.answer {
        Ok(()) => return Ok(json!({ "decision": true })),
        Err(reason) => reason,
    };
    let mut context = Map::new();
    context.insert("reason".to_owned(), reason.id().into());
    context.insert(
        "reason_admin".to_owned(),
        json!({ "en": sentence(Lang::En, reason, "admin") }),
    );
    let of_user: Map<_, _> = Lang::ALL
        .iter()
        .map(|lang| {
            (
                lang.tag().to_owned(),
                sentence(*lang, reason, "user").into(),
            )
        })
        .collect();
    context.insert("reason_user".to_owned(), of_user.into());
    if let Some(acr) = reason.acr_values() {
        context.insert("acr_values".to_owned(), acr.into());
    }
    if let Some(act) = &answered.to_sign {
        let sign = json!({ "purpose": Purpose::ActElsewhere.id(), "digest": act.digest(here)? });
        context.insert("signature".to_owned(), sign);
    }
    Ok(json!({ "decision": false, "context": context }))
}

fn sentence(lang: Lang, reason: Reason, audience: &str) -> String {
    let key = match audience {
        "admin" => format!("decisions-admin-{}", reason.id().replace('_', "-")),
        _ => format!("decisions-user-{}", for_user(reason)),
    };
    Words(lang).text(&key)
}

/// What somebody needs to know to go on; the details are for whoever manages access.
fn for_user(reason: Reason) -> &'static str {
    match reason {
        Reason::Suspended | Reason::Expired => "ended",
        Reason::SignatureMissing => "sign",
        Reason::OwnerOnly => "owner",
        _ => "no",
    }
}
