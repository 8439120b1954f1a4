//! The few places where the two engines differ.

use clavero_rules::{
    AccountId, AreaId, Moment,
    segments::{Word, is_short},
};

use super::{Tx, record, sql};
use crate::Result;

/// How firmly the account row is held until the end of the transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Others may act too, but nobody may change rights meanwhile.
    Shared,
    /// Rights are about to change: nobody acts until it is done.
    Alone,
}

record! {
    struct Epoch { authz_epoch: i64 }
}

/// Holds the account row and reads its epoch, so that no right changes between decision and commit.
///
/// SQLite has one writer, so its transaction already holds everything.
pub async fn hold_account(tx: &mut Tx, account: AccountId, hold: Hold) -> Result<Option<i64>> {
    let question = match (&tx, hold) {
        (Tx::Lite(_), _) => sql("select authz_epoch from account where id = $1"),
        (Tx::Pg(_), Hold::Shared) => sql("select authz_epoch from account where id = $1 for share"),
        (Tx::Pg(_), Hold::Alone) => sql("select authz_epoch from account where id = $1 for update"),
    };
    let row: Option<Epoch> = tx.first(question.bind(account)).await?;
    Ok(row.map(|row| row.authz_epoch))
}

record! {
    /// The end of the audit chain.
    pub struct Head {
        /// The number of the last entry.
        pub seq: i64,
        /// Its hash.
        pub hash: String,
    }
}

/// Holds the end of the audit chain until commit: entries get their numbers one after the other.
pub async fn hold_audit_head(tx: &mut Tx) -> Result<Option<Head>> {
    let question = match tx {
        Tx::Lite(_) => sql("select seq, hash from audit_head where id = 1"),
        Tx::Pg(_) => sql("select seq, hash from audit_head where id = 1 for update"),
    };
    tx.first(question).await
}

/// Whether an error says that a unique key is taken.
pub fn is_taken(error: &sqlx::Error) -> bool {
    error
        .as_database_error()
        .is_some_and(sqlx::error::DatabaseError::is_unique_violation)
}

/// Whether a deed failed because a unique key is taken.
pub fn was_taken(error: &crate::Error) -> bool {
    matches!(error, crate::Error::Store(error) if is_taken(error))
}

/// Whether an error means “somebody else was writing: the same work may succeed if begun again”.
pub fn is_busy(error: &sqlx::Error) -> bool {
    matches!(error, sqlx::Error::PoolTimedOut)
        || has_code(error, |code| {
            matches!(
                code,
                "40001" | "40P01" | "55P03" | "53300" | "5" | "6" | "261" | "262" | "517"
            )
        })
}

/// Whether an error means that the disk took no more.
pub fn is_full(error: &sqlx::Error) -> bool {
    has_code(error, |code| matches!(code, "13" | "53100"))
}

/// Whether an error means that the connection to the store broke: what was begun on it is undone.
pub fn is_cut_off(error: &sqlx::Error) -> bool {
    matches!(
        error,
        sqlx::Error::Io(_) | sqlx::Error::WorkerCrashed | sqlx::Error::PoolClosed
    ) || has_code(error, |code| {
        code.starts_with("08") || code.starts_with("57P")
    })
}

/// Whether an error means that a text holds what no text of the store can hold, such as NUL on PostgreSQL.
pub fn is_no_text(error: &sqlx::Error) -> bool {
    has_code(error, |code| matches!(code, "22021" | "22P05"))
}

fn has_code(error: &sqlx::Error, is: impl FnOnce(&str) -> bool) -> bool {
    let code = error
        .as_database_error()
        .and_then(sqlx::error::DatabaseError::code);
    code.is_some_and(|code| is(&code))
}

/// Holds the rows of `e` that a question finds until the end of the transaction. SQLite has one writer, which holds all.
pub fn held(engine: super::Engine, question: super::Sql) -> super::Sql {
    match engine {
        super::Engine::Sqlite => question,
        super::Engine::Postgres => question.and(" for update of e"),
    }
}

record! {
    struct Clock { at: i64 }
}

/// The time by the machine that holds the store, where that may be another one.
pub async fn store_time(db: &super::Db) -> Result<Option<Moment>> {
    let question = match db {
        super::Db::Lite { .. } => return Ok(None),
        super::Db::Pg(_) => {
            sql("select CAST(extract(epoch from clock_timestamp()) * 1000 AS BIGINT) as at")
        }
    };
    let clock: Option<Clock> = db.first(question).await?;
    Ok(clock.map(|clock| Moment(clock.at)))
}

/// Members of an area whose name or address holds all of these words, as the column `member_id`, found without reading
/// everybody. Nothing if the words are too short to be looked up.
pub fn members_by_letters(
    engine: super::Engine,
    account: AccountId,
    area: AreaId,
    words: &[Word],
) -> Option<super::Sql> {
    let letters: Vec<_> = words.iter().filter_map(threes_of).collect();
    let letters = (!letters.is_empty()).then(|| letters.join(" AND "))?;
    let (question, texts) = match engine {
        super::Engine::Sqlite => (
            // The letters alone may stand elsewhere in the text, so the text is looked at too.
            sql("select t.member_id from member_search s cross join member_words t where t.n = s.rowid")
                .with(" and s.member_search match ?", letters)
                .with(" and t.account_id = ?", account)
                .with(" and t.area_id = ?", area),
            OF_TEXT,
        ),
        super::Engine::Postgres => (
            sql("select m.id as member_id from member m where m.account_id = $1 and m.area_id = $2 and m.erased_at is null
                 and m.left_at is null")
                .bind(account)
                .bind(area),
            OF_MEMBER,
        ),
    };
    Some(words.iter().fold(question, |question, word| {
        holds(question.and(" and "), texts, word)
    }))
}

/// How people who were found stand in front of a question, under the name `found`: where they are many, one that stops
/// early finds no more of them than it needs.
pub fn found(engine: super::Engine, people: super::Sql) -> super::Sql {
    let begun = match engine {
        super::Engine::Sqlite => sql("with found as not materialized ("),
        // What it guesses of texts is so far from the truth that it is better told in which order to go.
        super::Engine::Postgres => sql("with found as materialized ("),
    };
    begun.then(people).and(") ")
}

/// Whether the name or the address of member `m` holds a word; one or two letters where a word begins.
pub fn holds_word(question: super::Sql, word: &Word) -> super::Sql {
    holds(question, OF_MEMBER, word)
}

/// What a name and an address are asked, letter by letter.
#[derive(Clone, Copy)]
struct Texts {
    name: &'static str,
    email: &'static str,
}

const OF_MEMBER: Texts = Texts {
    name: "m.search_key like ? escape '\\'",
    email: "m.email_key like ? escape '\\'",
};

const OF_TEXT: Texts = Texts {
    name: "t.search_key like ? escape '\\'",
    email: "t.email_key like ? escape '\\'",
};

fn holds(question: super::Sql, texts: Texts, word: &Word) -> super::Sql {
    let Word { name, email } = word;
    let (name_like, email_like) = (super::like(name), super::like(email));
    let question = question.and("(");
    let question = match name.is_empty() {
        true => question.and("1 = 0"),
        false if is_short(name) => question
            .with(texts.name, format!("{name_like}%"))
            .and(" or ")
            .with(texts.name, format!("% {name_like}%")),
        false => question.with(texts.name, format!("%{name_like}%")),
    };
    let question = match email.is_empty() {
        true => question,
        false if is_short(email) => question
            .and(" or ")
            .with(texts.email, format!("{email_like}%")),
        false => question
            .and(" or ")
            .with(texts.email, format!("%{email_like}%")),
    };
    question.and(")")
}

/// What SQLite looks a word up by: every three letters of it that follow each other.
fn threes_of(word: &Word) -> Option<String> {
    let threes = |text: &str| {
        let text = match is_short(text) {
            true => format!(" {text}"),
            false => text.to_owned(),
        };
        let letters: Vec<char> = text.chars().collect();
        let threes: Vec<String> = letters
            .windows(3)
            .map(|three| format!("\"{}\"", String::from_iter(three).replace('"', "\"\"")))
            .collect();
        (!threes.is_empty()).then(|| threes.join(" AND "))
    };
    match (threes(&word.name), threes(&word.email)) {
        (Some(name), Some(email)) if name == email => Some(format!("({name})")),
        (Some(name), Some(email)) => Some(format!("(({name}) OR ({email}))")),
        // A word that can be looked up one way only could be missed in the other.
        _ => None,
    }
}
