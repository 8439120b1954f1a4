//! Quotation marks that go wrong: one that is never closed would make one cell of all the rows behind it (I-5).

/// Where in a record a letter stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Place {
    /// A cell begins.
    #[default]
    Start,
    /// In a cell without quotation marks.
    Plain,
    /// Between quotation marks.
    Inside,
    /// Behind one that closes, or that stands for itself.
    Closing,
}

/// Follows the quotation marks of a record as they are read (RFC 4180).
#[derive(Clone, Copy, Debug)]
pub(super) struct Quotes {
    delimiter: u8,
    place: Place,
    /// Whether a line ended between the marks of this cell.
    has_lines: bool,
    went_wrong: bool,
}

impl Quotes {
    /// Nothing was read yet.
    pub(super) fn of(delimiter: u8) -> Self {
        Self {
            delimiter,
            place: Place::Start,
            has_lines: false,
            went_wrong: false,
        }
    }

    /// The next record begins.
    pub(super) fn again(&mut self) {
        *self = Self::of(self.delimiter);
    }

    /// Looks at the next byte.
    pub(super) fn follow(&mut self, byte: u8) {
        let ends_line = matches!(byte, b'\r' | b'\n');
        self.place = match (self.place, byte) {
            (Place::Start, b'"') => {
                self.has_lines = false;
                Place::Inside
            }
            (Place::Inside, b'"') => Place::Closing,
            (Place::Closing, b'"') => Place::Inside,
            (Place::Inside, _) => {
                self.has_lines |= ends_line;
                Place::Inside
            }
            _ if ends_line || byte == self.delimiter => Place::Start,
            (Place::Closing, _) => {
                // A mark in the middle of a text of several lines opened a cell further down: rows were swallowed.
                self.went_wrong |= self.has_lines;
                Place::Plain
            }
            _ => Place::Plain,
        };
    }

    /// Whether the cells of the record cannot be told apart, once it is over.
    pub(super) fn are_wrong(&self) -> bool {
        self.went_wrong || self.place == Place::Inside
    }
}
