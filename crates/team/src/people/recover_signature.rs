//! A forgotten signature: the password and a mailed code make another one, and money waits a day (4.1, CC-14).

use clavero_rules::{
    AccountId,
    people::RESET_PER_USER,
    signature::{RECOVERY_HOLD, TRIES, may_recover},
};

use super::{
    attempts,
    happened::Happened,
    letters::once,
    passwords, set_signature,
    store::{self, User},
    tickets::{self, Opens, Ticket},
};
use crate::{
    Error, Occasion, Result,
    address::Address,
    collaborators,
    db::{record, sql},
    letters::Letter,
    occasion::Secret,
    session::Person,
    words::Lang,
};

/// As many as can be typed without a slip, and too many to be guessed in five tries.
const DIGITS: u32 = 8;

record! {
    struct Owner { name: String, email: String, lang: Lang, time_zone: String }
}

/// Mails a code. The ones before it no longer count.
pub(super) async fn send_code(on: &Occasion, person: &Person) -> Result<()> {
    attempts::count(on, "signature-code", &person.id.to_string(), RESET_PER_USER).await?;
    let user = store::by_id(&mut on.read_own(person.id), person.id).await?;
    let address = Address::parse(&user.email).ok_or(Error::Missing("address"))?;
    let code = on.app.chance.digits(DIGITS).to_string();
    let mut work = on.begin_own(user.id).await?;
    tickets::keep(
        &mut work,
        Opens::Signature,
        Some(user.id),
        &address,
        "",
        &typed(&user, &code),
    )
    .await?;
    let (one, other) = code.split_at(code.len() / 2);
    let letter = once(on, "signature-code")
        .to(&user.email, &user.name, user.lang)
        .text("code", format!("{one} {other}"));
    work.commit(Happened::to(user.id, "signature.code_sent").telling(letter))
        .await
}

/// Whether a code was mailed that can still be typed.
pub(super) async fn code_sent(on: &Occasion, person: &Person) -> Result<bool> {
    let ticket = tickets::last(&mut on.read_own(person.id), person.id, Opens::Signature).await?;
    Ok(ticket.is_some_and(|ticket| ticket.used_at.is_none() && on.now < ticket.expires_at))
}

/// Makes another signature out of the password and the code.
pub(super) async fn recover(
    on: &Occasion,
    person: &Person,
    password: &str,
    code: &str,
    secret: &str,
) -> Result<()> {
    let user = passwords::check_own(on, person, "password", password).await?;
    let ticket = check_code(on, &user, code).await?;
    let hash = set_signature::fit(on, &user, secret).await?;
    let letters = letters(on, &user).await?;
    let hold = on.now + RECOVERY_HOLD;
    let mut work = on.begin_own(user.id).await?;
    tickets::spend(&mut work, &ticket).await?;
    work.exec(
        sql(
            "update signature set secret_hash = $1, tries = 0, lock_level = 0, locked_until = null,
                hold_until = $2, set_at = $3 where user_id = $4",
        )
        .bind(hash)
        .bind(hold)
        .bind(on.now)
        .bind(user.id),
    )
    .await?;
    set_signature::void_given(&mut work).await?;
    let recovered = Happened::to(user.id, "signature.recovered");
    work.commit(letters.into_iter().fold(recovered, Happened::telling))
        .await
}

/// The ticket of a code that is right. A wrong one counts, and five of them kill the code.
async fn check_code(on: &Occasion, user: &User, code: &str) -> Result<Ticket> {
    let last = tickets::last(&mut on.read_own(user.id), user.id, Opens::Signature).await?;
    let Some(ticket) = last else {
        return Err(Error::field("code", "wrong"));
    };
    let dead = ticket.used_at.is_some() || ticket.tries >= i64::from(TRIES);
    may_recover(ticket.created_at, dead, on.now)?;
    let counted = sql("update ticket set tries = tries + 1 where token_hash = $1 and tries = $2");
    let mut work = on.begin_own(user.id).await?;
    // Two tries at once are two tries: whoever comes second is told to try again.
    work.exec_one(
        counted.bind(ticket.token_hash).bind(ticket.tries),
        Error::Busy,
    )
    .await?;
    work.commit_untold().await?;
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    if typed(user, &digits).hash() == ticket.token_hash {
        Ok(ticket)
    } else {
        Err(Error::field("code", "wrong"))
    }
}

/// A code is short, so what is kept of it belongs to one person.
fn typed(user: &User, code: &str) -> Secret {
    Secret::presented(&format!("{}:{code}", user.id))
}

/// To himself, and to the owners of the accounts that he works in.
async fn letters(on: &Occasion, user: &User) -> Result<Vec<Letter>> {
    let until = on.now + RECOVERY_HOLD;
    let own = once(on, "signature-recovered")
        .to(&user.email, &user.name, user.lang)
        .zone(&user.time_zone)
        .instant("until", until)
        .link("/me/security");
    let mut letters = vec![own];
    for center in collaborators::centers_of(on, user.id).await? {
        let owner = owner_of(on, center.account).await?;
        let letter = once(on, "signature-recovered-owner")
            .to(&owner.email, &owner.name, owner.lang)
            .zone(&owner.time_zone)
            .text("person", &user.name)
            .text("account", &center.name)
            .instant("until", until)
            .link(format!("/a/{}/collaborators", center.slug));
        letters.push(letter);
    }
    Ok(letters)
}

async fn owner_of(on: &Occasion, account: AccountId) -> Result<Owner> {
    let question = sql("select u.name, u.email, u.lang, u.time_zone from account a
                        join users u on u.id = a.owner_id where a.id = $1");
    on.read_open().one(question.bind(account), "owner").await
}
