//! The explanation as a few lines of text, for whoever asks at the command line.

use clavero_rules::{AccountId, Permission, UserId, access::Requirement, explain::explain};

use super::telling;
use crate::{
    Error, Occasion, Result,
    address::Address,
    db::{record, sql},
    session::standing,
    words::{Lang, Words},
};

record! {
    struct Found { account: AccountId, account_name: String, user: UserId, name: String }
}

/// Why the person with this address can, or cannot, do something in the account of this slug,
/// and whether it is so.
pub async fn explain_in_words(
    on: &Occasion,
    account: &str,
    email: &str,
    permission: Permission,
    lang: Lang,
) -> Result<(bool, String)> {
    let address = Address::parse(email).ok_or(Error::Missing("user"))?;
    let question = sql(
        "select a.id as account, a.name as account_name, u.id as user, u.name
         from account a join users u on u.email_key = $2 where a.slug = $1",
    )
    .bind(account)
    .bind(address.key);
    let found: Found = on.read_open().one(question, "account or user").await?;
    let facts = standing::facts(&on.app.db, found.account, found.user).await?;
    let why = explain(&facts, Requirement::Permission(permission), on.now);
    let words = Words(lang);
    let name = telling::named(words, permission);
    let (answer, asked) = if why.allowed {
        ("collaborators-yes", "collaborators-why-yes")
    } else {
        ("collaborators-no", "collaborators-why-no")
    };
    let asked = words.say(
        asked,
        &[("name", (&found.name).into()), ("permission", name.into())],
    );
    let mut lines = vec![format!("{}. {asked}", words.text(answer)), String::new()];
    for step in &why.steps {
        let mark = if step.passed { "✓" } else { "✗" };
        lines.push(format!(
            "{mark} {}",
            telling::check(words, step.check, step.passed)
        ));
    }
    if !why.remedies.is_empty() {
        lines.extend([
            String::new(),
            format!("{}:", words.text("collaborators-remedies")),
        ]);
        for (n, remedy) in why.remedies.iter().enumerate() {
            lines.push(format!(
                "{}. {}",
                n + 1,
                telling::remedy(words, *remedy, &found.account_name)
            ));
        }
    }
    Ok((why.allowed, lines.join("\n")))
}
