//! What stands between the cells of a file (I-1).

use crate::named::named;

named! {
    /// What stands between two cells.
    #[derive(PartialOrd, Ord)]
    pub enum Delimiter {
        /// `,`
        Comma = "comma",
        /// `;`
        Semicolon = "semicolon",
        /// A tabulator.
        Tab = "tab",
        /// `|`
        Pipe = "pipe",
    }
}

impl Delimiter {
    /// The character.
    pub const fn char(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Semicolon => ';',
            Self::Tab => '\t',
            Self::Pipe => '|',
        }
    }
}

/// The delimiter that gives most lines of a sample as many cells as the first one; a comma when there is but one column.
pub fn delimiter_of(sample: &str) -> Delimiter {
    let fits = |delimiter: Delimiter| {
        let counts = delimiters_in_records(sample, delimiter.char());
        let first = counts.first().copied().unwrap_or(0);
        let alike = counts.iter().filter(|it| **it == first).count();
        (first > 0).then_some((alike, first))
    };
    let best = |best: Delimiter, next: &Delimiter| match fits(*next) > fits(best) {
        true => *next,
        false => best,
    };
    Delimiter::ALL.iter().fold(Delimiter::Comma, best)
}

/// How many delimiters stand outside quotes in each record. A record that the sample cuts off does not count.
fn delimiters_in_records(sample: &str, delimiter: char) -> Vec<usize> {
    let mut counts = Vec::new();
    let (mut count, mut quoted, mut at_start, mut empty) = (0, false, true, true);
    for c in sample.trim_start_matches('\u{feff}').chars() {
        match c {
            '"' if quoted || at_start => quoted = !quoted,
            '\n' | '\r' if !quoted => {
                if !empty {
                    counts.push(count);
                }
                (count, at_start, empty) = (0, true, true);
                continue;
            }
            c if c == delimiter && !quoted => {
                count += 1;
                (at_start, empty) = (true, false);
                continue;
            }
            _ => {}
        }
        (at_start, empty) = (false, false);
    }
    if counts.is_empty() && !empty {
        counts.push(count);
    }
    counts
}
