//! Imports: how a file of people is read, what each row would do, and why some rows do nothing (7.5, MA-11, MA-27).
//!
//! Nobody is ever removed for not being in a file (I-4).

mod cells;
mod columns;
mod dates;
mod delimiter;
mod fields;
mod outcome;
mod row;
mod undo;

pub use cells::{Cell, Flavour, cell, guarded, join_tags, split_tags};
pub use columns::{Column, Dialect, Header, columns_in, heading, may_map, read_header};
pub use dates::{DateFormat, DateTally, Dates, date_format_of, may_read_dates};
pub use delimiter::{Delimiter, delimiter_of};
pub use outcome::{Known, Options, Outcome, Skip, Standing, apply, outcome};
pub use row::{Agreed, Fault, Invalid, Row, RowRules, read_row};
pub use undo::{UndoFacts, may_take_back};

/// How many rows one transaction writes (I-7).
pub const BATCH: usize = 500;

/// The longest file that is applied as a whole or not at all: nobody else writes while it is (edge 33).
pub const WHOLE_MOST: i64 = 100_000;

/// Whether a file that is applied as a whole or not at all is applied: not while one row of it is a fault (edge 33).
pub const fn may_apply_whole(rows: i64, faults: i64) -> Result<(), Refusal> {
    if rows > WHOLE_MOST {
        return Err(Refusal::TooLongForAllOrNothing);
    }
    if faults > 0 {
        return Err(Refusal::SomeRowsAreFaulty);
    }
    Ok(())
}

use crate::Refusal;

#[cfg(test)]
mod tests;
