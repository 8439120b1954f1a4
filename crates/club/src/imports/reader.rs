//! Reading a file piece by piece: its letters, whatever their encoding, and its records, whatever ends and parts them (I-1,
//! I-7).

use clavero_rules::imports::{Column, Delimiter, Fault};
use csv_core::ReadRecordResult;
use encoding_rs::{Decoder, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use serde::{Deserialize, Serialize};

use super::quotes::Quotes;

/// The most bytes of one record; what is beyond is left out, and the record is a fault (I-5).
const LONGEST: usize = 1 << 20;
/// The most cells of one record.
const WIDEST: usize = 1_000;
/// So many quotation marks that are never closed are read over.
const MENDED: u8 = 60;

/// How the letters of a file are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// UTF-8.
    #[default]
    Utf8,
    /// What older spreadsheets in the West write; said on the page, with a sample (I-1).
    Windows1252,
    /// What a spreadsheet calls Unicode text.
    Utf16Le,
    /// The same, the other way round.
    Utf16Be,
}

impl Encoding {
    /// Its name in words.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Windows1252 => "Windows-1252",
            Self::Utf16Le | Self::Utf16Be => "UTF-16",
        }
    }

    fn decoder(self) -> Decoder {
        let encoding = match self {
            Self::Utf8 => UTF_8,
            Self::Windows1252 => WINDOWS_1252,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
        };
        encoding.new_decoder_with_bom_removal()
    }
}

/// Finds out how a file is written while it comes in.
#[derive(Clone, Debug, Default)]
pub struct Sniffer {
    begun: bool,
    marked: Option<Encoding>,
    broken: bool,
    rest: Vec<u8>,
}

impl Sniffer {
    /// Looks at the next bytes.
    pub fn look(&mut self, bytes: &[u8]) {
        if !self.begun && !bytes.is_empty() {
            self.begun = true;
            self.marked = match bytes {
                [0xff, 0xfe, ..] => Some(Encoding::Utf16Le),
                [0xfe, 0xff, ..] => Some(Encoding::Utf16Be),
                _ => None,
            };
        }
        if self.broken || self.marked.is_some() {
            return;
        }
        let mut text = std::mem::take(&mut self.rest);
        text.extend_from_slice(bytes);
        if let Err(why) = std::str::from_utf8(&text) {
            match why.error_len() {
                Some(_) => self.broken = true,
                // A letter may be cut in two between pieces.
                None => self.rest = text.split_off(why.valid_up_to()),
            }
        }
    }

    /// What it is, once all of it was seen.
    pub fn verdict(&self) -> Encoding {
        match (self.marked, self.broken || !self.rest.is_empty()) {
            (Some(marked), _) => marked,
            (None, true) => Encoding::Windows1252,
            (None, false) => Encoding::Utf8,
        }
    }
}

/// A record: one row of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The line of the file that it begins in, from 1 on.
    pub line: u64,
    /// Its cells, as written.
    pub cells: Vec<String>,
    /// Why it cannot be read: too long, or its quotation marks tell no cells apart.
    pub fault: Option<Fault>,
}

impl Record {
    /// The cells as texts.
    pub fn texts(&self) -> Vec<&str> {
        self.cells.iter().map(String::as_str).collect()
    }

    /// The cell of a column.
    pub fn cell(&self, columns: &[Option<Column>], wanted: Column) -> Option<&str> {
        let place = columns.iter().position(|it| *it == Some(wanted))?;
        self.cells.get(place).map(String::as_str)
    }
}

/// Makes records out of pieces of a file, in constant memory.
pub struct Reader {
    decoder: Decoder,
    csv: csv_core::Reader,
    text: String,
    out: Vec<u8>,
    filled: usize,
    ends: Vec<usize>,
    ended: usize,
    cut: bool,
    /// How many lines ended before the record that is being read, and whether the last letter was a carriage return.
    lines: u64,
    after_return: bool,
    begun_at: Option<u64>,
    /// What the record that is being read is made of, as far as it is not too long, and its quotation marks.
    written: Vec<u8>,
    quotes: Quotes,
    delimiter: u8,
    /// How often rows may be found again that an open quotation mark swallowed.
    mends: u8,
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Reader")
    }
}

impl Reader {
    /// A reader of a file written so.
    pub fn of(encoding: Encoding, delimiter: Delimiter) -> Self {
        let delimiter = u8::try_from(delimiter.char()).unwrap_or(b',');
        Self::begun(encoding, delimiter, MENDED)
    }

    fn begun(encoding: Encoding, delimiter: u8, mends: u8) -> Self {
        let csv = csv_core::ReaderBuilder::new().delimiter(delimiter).build();
        Self {
            decoder: encoding.decoder(),
            csv,
            text: String::new(),
            out: vec![0; 1 << 12],
            filled: 0,
            ends: vec![0; WIDEST],
            ended: 0,
            cut: false,
            lines: 0,
            after_return: false,
            begun_at: None,
            written: Vec::new(),
            quotes: Quotes::of(delimiter),
            delimiter,
            mends,
        }
    }

    /// Reads the next piece; the last one says so. Every record that ends in it is handed over.
    pub fn read(&mut self, bytes: &[u8], last: bool, each: &mut dyn FnMut(Record)) {
        let mut text = std::mem::take(&mut self.text);
        text.clear();
        let room = self.decoder.max_utf8_buffer_length(bytes.len());
        text.reserve(room.unwrap_or(bytes.len() * 3));
        let _ = self.decoder.decode_to_string(bytes, &mut text, last);
        let mut input = text.as_bytes();
        // An empty input means the end to the parser, so a piece without letters is not shown to it.
        while !input.is_empty() {
            let took = self.step(input, each);
            input = input.get(took..).unwrap_or_default();
        }
        if last {
            while self.step_at_end(each) {}
        }
        self.text = text;
    }

    fn step(&mut self, input: &[u8], each: &mut dyn FnMut(Record)) -> usize {
        let (result, took, wrote, ended) = self.csv.read_record(
            input,
            self.out.get_mut(self.filled..).unwrap_or_default(),
            self.ends.get_mut(self.ended..).unwrap_or_default(),
        );
        self.count(input.get(..took).unwrap_or_default());
        self.filled += wrote;
        self.ended += ended;
        self.after(result, each);
        took
    }

    fn step_at_end(&mut self, each: &mut dyn FnMut(Record)) -> bool {
        let (result, _, wrote, ended) = self.csv.read_record(
            &[],
            self.out.get_mut(self.filled..).unwrap_or_default(),
            self.ends.get_mut(self.ended..).unwrap_or_default(),
        );
        self.filled += wrote;
        self.ended += ended;
        let over = matches!(result, ReadRecordResult::End);
        self.after(result, each);
        !over
    }

    fn after(&mut self, result: ReadRecordResult, each: &mut dyn FnMut(Record)) {
        match result {
            ReadRecordResult::Record => {
                match self.quotes.are_wrong() {
                    true => self.find_again(each),
                    false => each(self.record()),
                }
                self.filled = 0;
                self.ended = 0;
                self.cut = false;
                self.begun_at = None;
                self.written.clear();
                self.quotes.again();
            }
            ReadRecordResult::OutputFull if self.out.len() < LONGEST => {
                self.out.resize(self.out.len() * 2, 0);
            }
            // What no row is as long as is left out: the row is a fault, and memory stays what it is.
            ReadRecordResult::OutputFull => {
                self.cut = true;
                self.filled = self
                    .ends
                    .get(self.ended.wrapping_sub(1))
                    .copied()
                    .unwrap_or(0)
                    .min(LONGEST / 2);
            }
            ReadRecordResult::OutputEndsFull => {
                self.cut = true;
                self.ended = 1;
            }
            ReadRecordResult::InputEmpty | ReadRecordResult::End => {}
        }
    }

    /// Counts line ends, and notes where the first letter of a record stands.
    fn count(&mut self, bytes: &[u8]) {
        for byte in bytes {
            match byte {
                // The second half of one line end.
                b'\n' if self.after_return => {}
                b'\r' | b'\n' => self.lines += 1,
                _ => {
                    self.begun_at.get_or_insert(self.lines + 1);
                }
            }
            self.after_return = *byte == b'\r';
            self.quotes.follow(*byte);
        }
        let room = LONGEST.saturating_sub(self.written.len());
        self.written
            .extend_from_slice(bytes.get(..bytes.len().min(room)).unwrap_or_default());
    }

    /// The first line of the record is a fault, and what its quotation mark swallowed is read for itself (I-5).
    fn find_again(&self, each: &mut dyn FnMut(Record)) {
        let text = String::from_utf8_lossy(&self.written);
        let text = text.trim_start_matches(['\r', '\n']);
        let end = text.find(['\r', '\n']).unwrap_or(text.len());
        let (first, rest) = text.split_at(end);
        let line = self.begun_at.unwrap_or(self.lines);
        let cells = first.split(char::from(self.delimiter));
        each(Record {
            line,
            cells: cells.map(ToOwned::to_owned).collect(),
            fault: Some(Fault::QuoteNotClosed),
        });
        let whole = self.written.len() < LONGEST;
        let Some(mends) = self.mends.checked_sub(1).filter(|_| whole) else {
            return;
        };
        let mut found: Vec<Record> = Vec::new();
        let mut reader = Self::begun(Encoding::Utf8, self.delimiter, mends);
        reader.lines = line - 1;
        reader.read(rest.as_bytes(), true, &mut |record| found.push(record));
        found.into_iter().for_each(each);
    }

    fn record(&self) -> Record {
        let mut cells = Vec::with_capacity(self.ended);
        let mut begin = 0;
        for end in self.ends.iter().take(self.ended) {
            let end = (*end).min(self.filled);
            let bytes = self.out.get(begin..end.max(begin)).unwrap_or_default();
            cells.push(String::from_utf8_lossy(bytes).into_owned());
            begin = end.max(begin);
        }
        Record {
            line: self.begun_at.unwrap_or(self.lines),
            cells,
            fault: self.cut.then_some(Fault::TooLong),
        }
    }
}
