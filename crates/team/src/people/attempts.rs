//! How often a door was tried lately, counted in the store so that every process counts together.

use clavero_rules::{
    Moment,
    people::{Rate, may_try},
};
use sha2::{Digest, Sha256};

use crate::{
    Error, Occasion, Result,
    db::{record, sql},
    occasion::hex,
};

/// A window is counted in this many pieces, so that it slides.
const PIECES: i64 = 10;

record! {
    struct Piece { window_start: Moment, hits: i64 }
}

/// Counts a try at a door, or says how long to wait. `whose` is a network address, an e-mail key or
/// an id; an empty one is not counted.
///
/// Counted before the door is opened, so that tries made at once are all counted.
pub async fn count(on: &Occasion, door: &'static str, whose: &str, rate: Rate) -> Result<()> {
    if whose.is_empty() {
        return Ok(());
    }
    let (key, piece) = (
        key(door, whose),
        Moment(on.now.0 - on.now.0 % (rate.within.0 / PIECES)),
    );
    add(on, &key, piece).await?;
    let since = on.now - rate.within;
    let question = sql("select window_start, hits from attempt
                        where key = $1 and window_start > $2 order by window_start");
    let pieces: Vec<Piece> = on.app.db.all(question.bind(&key).bind(since)).await?;
    let before = before_this(&pieces);
    if may_try(rate, before).is_ok() {
        return Ok(());
    }
    // A try that was turned away is not held against anybody: the wait that was told stays true.
    take_back(on, &key, piece).await?;
    let wait = free_at(&pieces, rate, i64::from(before)).since(on.now);
    tracing::info!(door, "too many tries");
    Err(Error::TooMany((wait.0 / 1_000).max(1)))
}

/// How often a door was tried within the window, and when the next try is free.
pub(super) async fn so_far(
    on: &Occasion,
    door: &'static str,
    whose: &str,
    rate: Rate,
) -> Result<(u32, Moment)> {
    let question = sql("select window_start, hits from attempt
                        where key = $1 and window_start > $2 order by window_start");
    let question = question.bind(key(door, whose)).bind(on.now - rate.within);
    let pieces: Vec<Piece> = on.app.db.all(question).await?;
    let tries = pieces.iter().map(|piece| piece.hits).sum::<i64>();
    let count = u32::try_from(tries).unwrap_or_default();
    Ok((count, free_at(&pieces, rate, tries)))
}

/// Forgets the tries of somebody who has shown who he is.
pub(super) async fn forget(on: &Occasion, door: &'static str, whose: &str) -> Result<()> {
    on.app
        .db
        .exec(sql("delete from attempt where key = $1").bind(key(door, whose)))
        .await?;
    Ok(())
}

async fn add(on: &Occasion, key: &str, piece: Moment) -> Result<()> {
    let add = sql(
        "insert into attempt (key, window_start, hits) values ($1, $2, 1)
                   on conflict (key, window_start) do update set hits = attempt.hits + 1",
    );
    on.app.db.exec(add.bind(key).bind(piece)).await?;
    Ok(())
}

async fn take_back(on: &Occasion, key: &str, piece: Moment) -> Result<()> {
    let less = sql("update attempt set hits = hits - 1
                    where key = $1 and window_start = $2 and hits > 0");
    on.app.db.exec(less.bind(key).bind(piece)).await?;
    Ok(())
}

/// The tries before this one, which is among those counted, unless somebody who showed who he is made
/// the door forget them all since: then there were none.
fn before_this(pieces: &[Piece]) -> u32 {
    let tries = pieces.iter().map(|piece| piece.hits).sum::<i64>();
    u32::try_from((tries - 1).max(0)).unwrap_or(u32::MAX)
}

/// When enough of the window has slid by.
fn free_at(pieces: &[Piece], rate: Rate, so_far: i64) -> Moment {
    let mut left = so_far;
    for piece in pieces {
        left -= piece.hits;
        if left < i64::from(rate.times) {
            return piece.window_start + rate.within;
        }
    }
    pieces
        .last()
        .map_or(Moment(0), |piece| piece.window_start + rate.within)
}

/// Nobody can read from the store who tried.
fn key(door: &str, whose: &str) -> String {
    format!("{door}:{}", hex(&Sha256::digest(whose.as_bytes())[..16]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_that_were_forgotten_meanwhile_turn_nobody_away() {
        let piece = |hits| Piece {
            window_start: Moment(0),
            hits,
        };
        assert_eq!(before_this(&[]), 0);
        assert_eq!(before_this(&[piece(1)]), 0);
        assert_eq!(before_this(&[piece(3), piece(2)]), 4);
    }
}
