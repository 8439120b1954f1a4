//! Text made comparable: folded for search, keyed for sorting, the same on both engines.

use std::cell::OnceCell;

use icu_casemap::CaseMapper;
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// Case and accents folded away: `Ñandú` becomes `nandu`. What searches compare.
pub fn fold(text: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let bare: String = apart.chars().filter(|c| !is_mark(*c)).collect();
    CaseMapper::new().fold_string(bare.trim()).into_owned()
}

/// A name as it is searched for and compared: folded, with one space between words (#11). What `search_key` of a member holds.
pub fn name_key(name: &str) -> String {
    let folded = fold(name);
    let words: Vec<&str> = folded.split_whitespace().collect();
    words.join(" ")
}

/// Case folded and composed, accents kept: what makes two names one name (E5).
pub fn letter_key(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text.trim());
    CaseMapper::new().fold_string(&composed).into_owned()
}

/// Bytes whose order is the order of the alphabet.
pub fn sort_key(text: &str) -> Vec<u8> {
    thread_local! {
        static COLLATOR: OnceCell<Option<CollatorBorrowed<'static>>> = const { OnceCell::new() };
    }
    COLLATOR.with(|cell| {
        let collator = cell.get_or_init(|| {
            Collator::try_new(
                icu_locale_core::locale!("und").into(),
                CollatorOptions::default(),
            )
            .ok()
        });
        let mut key = Vec::new();
        match collator {
            Some(collator) if collator.write_sort_key_to(text, &mut key).is_ok() => key,
            _ => text.as_bytes().to_vec(),
        }
    })
}

fn is_mark(c: char) -> bool {
    // The combining marks that decomposition splits off the letters of our languages.
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}')
}
