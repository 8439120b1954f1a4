//! The file itself: RFC 4180 to the letter, exact for programs or guarded for spreadsheets (section 9).

use axum::body::Bytes;
use clavero_rules::imports::{Flavour, guarded};

use crate::{Error, Result};

/// The column that says how the file was written; only a file that has it is ever unguarded.
pub const FLAVOUR: &str = "_flavour";
/// How spreadsheets know that a file is UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// Writes rows of a file. What was written is taken out piece by piece.
#[derive(Debug)]
pub struct File {
    flavour: Flavour,
    begun: bool,
    writer: csv::Writer<Vec<u8>>,
}

impl File {
    /// A file of this flavour.
    pub fn of(flavour: Flavour) -> Self {
        Self {
            flavour,
            begun: false,
            writer: writer(),
        }
    }

    /// Writes the names of the columns.
    pub fn head<'a>(&mut self, names: impl IntoIterator<Item = &'a str>) -> Result<()> {
        let own = (self.flavour == Flavour::Spreadsheet).then_some(FLAVOUR);
        let record = names.into_iter().chain(own);
        self.writer.write_record(record).map_err(broken)
    }

    /// Writes a row.
    pub fn row<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) -> Result<()> {
        for cell in cells {
            let cell = guarded(cell, self.flavour);
            self.writer.write_field(cell).map_err(broken)?;
        }
        if self.flavour == Flavour::Spreadsheet {
            self.writer.write_field("spreadsheet").map_err(broken)?;
        }
        self.writer.write_record(None::<&[u8]>).map_err(broken)
    }

    /// What was written since it was asked last.
    pub fn take(&mut self) -> Result<Bytes> {
        let done = std::mem::replace(&mut self.writer, writer());
        let mut bytes = done
            .into_inner()
            .map_err(|why| Error::Broken(why.to_string()))?;
        if !self.begun && self.flavour == Flavour::Spreadsheet {
            bytes.splice(0..0, MARK.iter().copied());
        }
        self.begun = true;
        Ok(bytes.into())
    }
}

fn writer() -> csv::Writer<Vec<u8>> {
    csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(Vec::new())
}

fn broken(why: csv::Error) -> Error {
    Error::Broken(why.to_string())
}
