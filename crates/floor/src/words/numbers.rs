//! Numbers as each language writes them.

use std::{cell::RefCell, collections::BTreeMap};

use icu_decimal::{DecimalFormatter, input::Decimal};

use super::{Lang, Words};

thread_local! {
    static WRITERS: RefCell<BTreeMap<&'static str, Option<DecimalFormatter>>> = const { RefCell::new(BTreeMap::new()) };
}

/// A whole number.
pub(super) fn whole(lang: Lang, n: i64) -> String {
    WRITERS.with_borrow_mut(|writers| {
        let writer = writers.entry(lang.id()).or_insert_with(|| {
            let locale: icu_locale_core::Locale = lang.cldr().parse().ok()?;
            DecimalFormatter::try_new(
                locale.into(),
                icu_decimal::options::DecimalFormatterOptions::default(),
            )
            .ok()
        });
        match writer {
            Some(writer) => writer.format(&Decimal::from(n)).to_string(),
            None => n.to_string(),
        }
    })
}

impl Words {
    /// A whole number, grouped as the language groups it.
    pub fn number(self, n: i64) -> String {
        whole(self.0, n)
    }
}
