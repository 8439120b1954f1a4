//! The letters of a transfer: both sides are told of every step, and everybody who works in the account of those that
//! change whose it is.

use clavero_rules::UserId;

use super::Handing;
use crate::{Result, accounts::store, collaborators, letters::Letter, work::Work};

/// A letter to one of the two.
pub(super) async fn to(
    work: &mut Work,
    handing: &Handing,
    kind: &'static str,
    user: UserId,
) -> Result<Letter> {
    let reader = store::reader(work, user).await?;
    let letter = reader.letter(&work.on, kind, key(handing));
    let url = if user == handing.from_user {
        handing.owner_url()
    } else {
        handing.url()
    };
    Ok(about(letter, handing).link(url))
}

/// A letter to everybody else who works in the account.
pub(super) async fn to_the_others(
    work: &mut Work,
    handing: &Handing,
    kind: &'static str,
) -> Result<Vec<Letter>> {
    let everybody = collaborators::everybody_here(work).await?;
    let two = [handing.from_user, handing.to_user];
    let letters = everybody
        .into_iter()
        .filter(|it| !two.contains(&it.user))
        .map(|it| {
            let letter = Letter::new(&work.on, kind, key(handing)).to(&it.email, &it.name, it.lang);
            about(letter.zone(&it.time_zone), handing).link("/centers")
        });
    Ok(letters.collect())
}

fn key(handing: &Handing) -> String {
    format!("{}:{}", handing.id, handing.version)
}

fn about(letter: Letter, handing: &Handing) -> Letter {
    letter
        .text("account", &handing.account_name)
        .text("owner", &handing.from_name)
        .text("person", &handing.to_name)
        .instant("until", handing.next_at())
}
