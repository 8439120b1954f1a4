//! Several names in one sentence, as each language lists them.

use icu_list::{
    ListFormatter,
    options::{ListFormatterOptions, ListLength},
};

use super::Words;

impl Words {
    /// `Ana, Bea and Carla`.
    pub fn list(self, names: &[String]) -> String {
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        let writer = self
            .0
            .cldr()
            .parse::<icu_locale_core::Locale>()
            .ok()
            .and_then(|locale| ListFormatter::try_new_and(locale.into(), options).ok());
        match writer {
            Some(writer) => writer.format(names.iter()).to_string(),
            None => names.join(", "),
        }
    }
}
