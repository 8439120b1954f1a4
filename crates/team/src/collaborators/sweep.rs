//! What time does to access: reminders before an end date, and the label after it (C9).

use clavero_rules::{
    AccountId, MembershipId, Span,
    access::MembershipState,
    collaborators::{REMINDERS, reminders_due},
};

use super::{consequences, store};
use crate::{Occasion, Result};

/// Sends the reminders that are due and labels what has run out; access itself ended by its date alone.
/// Answers how many people were written to.
pub async fn sweep(on: &Occasion) -> Result<usize> {
    let first = REMINDERS.into_iter().max().unwrap_or_default();
    let mut told = 0;
    for (account, id) in store::due(on, on.now + Span::days(first.into())).await? {
        told += usize::from(settle(on, account, id).await?);
    }
    Ok(told)
}

async fn settle(on: &Occasion, account: AccountId, id: MembershipId) -> Result<bool> {
    let mut work = on.begin_admitted(account, None, "machine").await?;
    let found = store::find(&mut work, id).await?;
    let Some(until) = found.access_until.filter(|_| found.ended_at.is_none()) else {
        return Ok(false);
    };
    if found.standing(on.now) == MembershipState::Expired {
        let ended = consequences::end_access(&mut work, &found, MembershipState::Expired).await?;
        let letter = found
            .letter(&work, "collaborator-expired")
            .instant("until", until)
            .link("/centers");
        work.commit_all(ended.telling(letter)).await?;
        return Ok(true);
    }
    let sent: Vec<u32> = REMINDERS
        .into_iter()
        .filter(|days| {
            found
                .reminded_days
                .is_some_and(|last| last <= i64::from(*days))
        })
        .collect();
    let Some(days) = reminders_due(until, on.now, &sent) else {
        return Ok(false);
    };
    store::note_reminder(&mut work, id, days).await?;
    let mut letter = found
        .letter(&work, "collaborator-ending")
        .instant("until", until)
        .link("/centers");
    letter.key = format!("{}:{days}", letter.key);
    work.post(letter);
    work.commit_all(Vec::new()).await?;
    Ok(true)
}
