//! What somebody is found by in texts that others wrote or sent: the addresses and the name, blotted out wherever they stand.

use crate::words;

/// What is left in the place of a name or an address.
const BLOT: &str = "—";

/// The addresses and the name of somebody who is erased.
#[derive(Clone, Debug, Default)]
pub struct Traces {
    addresses: Vec<String>,
    folded: String,
    name: String,
}

impl Traces {
    /// The traces of somebody with these addresses and this name; any of them may be empty.
    pub fn of<'a>(addresses: impl IntoIterator<Item = &'a str>, name: &str) -> Self {
        let mut all: Vec<String> = addresses
            .into_iter()
            .map(|it| it.trim().to_lowercase())
            .filter(|it| !it.is_empty())
            .collect();
        all.sort();
        all.dedup();
        Self {
            addresses: all,
            folded: words::name_key(name),
            name: name.trim().to_owned(),
        }
    }

    /// The addresses, as they are compared.
    pub fn addresses(&self) -> &[String] {
        &self.addresses
    }

    /// The name where it names one person: a single word may be anybody’s, and a word of any sentence.
    fn full_name(&self) -> Option<&str> {
        Some(self.folded.as_str()).filter(|name| name.contains(' '))
    }

    /// The text without them; nothing where there was nothing to blot out.
    pub fn blot(&self, text: &str) -> Option<String> {
        let mut text = text.to_owned();
        let mut found = false;
        for needle in self.addresses() {
            found |= replace(&mut text, needle, is_of_address);
        }
        if let Some(needle) = self.full_name() {
            found |= replace(&mut text, needle, char::is_alphanumeric);
        }
        found.then_some(text)
    }

    /// The name as it is written; empty if none is known.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// A value that is a name or an address and nothing else, without it.
    pub fn blot_value(&self, value: &mut String) {
        let is_name = !self.folded.is_empty() && words::name_key(value) == self.folded;
        match self.blot(value) {
            _ if is_name => BLOT.clone_into(value),
            Some(without) => *value = without,
            None => {}
        }
    }
}

/// Whether a letter beside an address belongs to a longer one.
fn is_of_address(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '%' | '+' | '-')
}

/// Replaces a folded needle wherever it stands by itself, whatever its case and its accents.
fn replace(text: &mut String, needle: &str, joins: fn(char) -> bool) -> bool {
    let needle: Vec<char> = words::fold(needle).chars().collect();
    // Each letter of the folded text, and where in the text it came from.
    let mut folded: Vec<(char, usize, usize)> = Vec::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        if letter.is_ascii() {
            folded.push((letter.to_ascii_lowercase(), at, end));
            continue;
        }
        let bare = words::fold(letter.encode_utf8(&mut [0; 4]));
        folded.extend(bare.chars().map(|bare| (bare, at, end)));
    }
    let mut out = String::with_capacity(text.len());
    let (mut kept, mut at) = (0, 0);
    while let Some(window) = folded
        .get(at..at + needle.len())
        .filter(|it| !it.is_empty())
    {
        let same = window.iter().map(|it| it.0).eq(needle.iter().copied());
        if same && stands_alone(&folded, at, at + needle.len(), joins) {
            let (from, to) = (
                window.first().map_or(0, |it| it.1),
                window.last().map_or(0, |it| it.2),
            );
            out.push_str(text.get(kept..from).unwrap_or_default());
            out.push_str(BLOT);
            kept = to;
            at += needle.len();
        } else {
            at += 1;
        }
    }
    if kept == 0 {
        return false;
    }
    out.push_str(text.get(kept..).unwrap_or_default());
    *text = out;
    true
}

fn stands_alone(
    text: &[(char, usize, usize)],
    from: usize,
    to: usize,
    joins: fn(char) -> bool,
) -> bool {
    let letter = |at: usize| text.get(at).map(|it| it.0);
    let before = from.checked_sub(1).and_then(letter);
    // An escape of JSON, such as a line break before a word, is no letter of the word.
    let escaped = from.checked_sub(2).and_then(letter) == Some('\\');
    let dotted =
        letter(to) == Some('.') && letter(to + 1).is_some_and(char::is_alphanumeric) && joins('_');
    let joined = before.is_some_and(|it| joins(it) || (it == '.' && joins('_')));
    (!joined || escaped) && !letter(to).is_some_and(joins) && !dotted
}
