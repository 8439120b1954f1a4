//! The search bar: names and addresses, on top of whatever is filtered (section 5; MA-10).

use super::person::Person;
use super::resolve::Folding;

/// How many characters a search has at least.
pub const SEARCH_MIN: usize = 2;
/// How many characters a word has at least to be found in the middle of another.
pub const INSIDE_MIN: usize = 3;
/// How many words of a search are looked for; more would only slow it down.
pub const WORDS_MAX: usize = 10;

/// One word that is looked for, folded both ways. What is empty is found nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Word {
    /// As it would stand in a name.
    pub name: String,
    /// As it would stand in an address.
    pub email: String,
}

/// What is looked for. Each of the words must be in the name or in the address.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Search {
    words: Vec<Word>,
}

impl Search {
    /// What a text looks for; nothing if it is too short to look for anything.
    pub fn read(text: &str, folding: Folding) -> Option<Self> {
        let text = text.trim();
        let words = text.split_whitespace().take(WORDS_MAX).map(|word| Word {
            name: (folding.name)(word),
            email: (folding.email)(word),
        });
        (text.chars().count() >= SEARCH_MIN).then(|| Self {
            words: words.collect(),
        })
    }

    /// The words.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// Whether it finds this person. One or two letters are looked for where a word begins, all else anywhere.
    pub fn finds(&self, person: &Person) -> bool {
        let within = |word: &str, text: &str| match is_short(word) {
            _ if word.is_empty() => false,
            true => text.starts_with(word) || text.contains(&format!(" {word}")),
            false => text.contains(word),
        };
        self.words
            .iter()
            .all(|it| within(&it.name, &person.name) || within(&it.email, &person.email))
    }
}

/// Whether a word is so short that it would be in almost every name.
pub fn is_short(word: &str) -> bool {
    word.chars().count() < INSIDE_MIN
}
