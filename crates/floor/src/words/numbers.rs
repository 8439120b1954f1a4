//! Numbers as each language writes them.

use std::{cell::RefCell, collections::BTreeMap};

use icu_decimal::{DecimalFormatter, input::Decimal};

use super::{Lang, Words};

thread_local! {
    static WRITERS: RefCell<BTreeMap<&'static str, Option<DecimalFormatter>>> = const { RefCell::new(BTreeMap::new()) };
}

/// A whole number.
pub(super) fn whole(lang: Lang, n: i64) -> String {
    written(lang, &Decimal::from(n))
}

fn written(lang: Lang, n: &Decimal) -> String {
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
            Some(writer) => writer.format(n).to_string(),
            None => n.to_string(),
        }
    })
}

impl Words {
    /// A whole number, grouped as the language groups it.
    pub fn number(self, n: i64) -> String {
        whole(self.0, n)
    }

    /// A number of hundredths, with two digits behind the point: `58.28`, `58,28`.
    pub fn hundredths(self, n: i64) -> String {
        self.money(n, "")
    }

    /// An amount in minor units, with the separators of the language and the currency where the language puts it:
    /// `EUR 1,234.50`, `1.234,50 EUR`. Without a currency, the number alone.
    pub fn money(self, minor: i64, currency: &str) -> String {
        let mut amount = Decimal::from(minor);
        amount.multiply_pow10(-i16::from(digits_of(currency)));
        let amount = written(self.0, &amount);
        // The code never stands on another line than its number.
        match self.0 {
            _ if currency.is_empty() => amount,
            Lang::En | Lang::Pt => format!("{currency}\u{a0}{amount}"),
            Lang::Es | Lang::Fr => format!("{amount}\u{a0}{currency}"),
        }
    }
}

/// How many digits a currency has behind the point (ISO 4217).
pub fn digits_of(currency: &str) -> u8 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX"
        | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_written_as_each_language_writes_it() {
        let all = Lang::ALL.map(|lang| Words(lang).money(123_456_750, "BRL"));
        assert_eq!(
            all,
            [
                "BRL\u{a0}1,234,567.50",
                "1.234.567,50\u{a0}BRL",
                "1\u{202f}234\u{202f}567,50\u{a0}BRL",
                "BRL\u{a0}1.234.567,50",
            ]
        );
        assert_eq!(Words(Lang::En).money(-5, "EUR"), "EUR\u{a0}-0.05");
        assert_eq!(Words(Lang::Es).money(9_700, "JPY"), "9700\u{a0}JPY");
        assert_eq!(Words(Lang::Fr).money(1_234, "TND"), "1,234\u{a0}TND");
        assert_eq!(Words(Lang::Pt).money(9_700, ""), "97,00");
    }
}
