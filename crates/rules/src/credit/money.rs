//! Amounts in the smallest unit of their currency, and the points that they are worth (CR8).

use std::collections::BTreeMap;
use std::fmt;

use crate::Refusal;
use crate::refusal::refuse_when;

/// The point values of a table have a common multiple below this, so that points are added exactly.
const FINEST: i128 = 1_000_000_000_000_000_000;

/// Three capital letters (ISO 4217).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// Reads `USD`.
    pub fn read(code: &str) -> Option<Self> {
        let letters: [u8; 3] = code.as_bytes().try_into().ok()?;
        let capital = letters.iter().all(u8::is_ascii_uppercase);
        capital.then_some(Self(letters))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .try_for_each(|letter| write!(f, "{}", char::from(*letter)))
    }
}

/// An amount in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money {
    /// The currency.
    pub currency: Currency,
    /// Cents, or whatever the smallest unit is.
    pub minor: i64,
}

/// One line of the two tables that an operator keeps: of currencies, and of points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// The currency.
    pub currency: Currency,
    /// How many digits stand behind the point, 0 to 4.
    pub digits: u8,
    /// How many minor units make one point.
    pub per_point: i64,
}

/// Both tables, checked once. What they say is part of what a month was closed with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rates {
    rows: BTreeMap<Currency, Rate>,
    /// So many parts make one point, whatever currency they come from.
    parts: i128,
}

impl Rates {
    /// Tables whose points can be added without rounding, one line for each currency (CR8).
    pub fn new(rows: &[Rate]) -> Result<Self, Refusal> {
        let table: BTreeMap<_, _> = rows.iter().map(|it| (it.currency, *it)).collect();
        let usable = rows.iter().all(|it| it.digits <= 4 && it.per_point > 0);
        let parts = rows.iter().try_fold(1_i128, |parts, it| {
            let per_point = i128::from(it.per_point);
            let multiple = parts / divisor(parts, per_point).max(1) * per_point;
            (usable && multiple <= FINEST).then_some(multiple)
        });
        refuse_when! { table.len() != rows.len() => Refusal::PointTableUnusable }?;
        Ok(Self {
            rows: table,
            parts: parts.ok_or(Refusal::PointTableUnusable)?,
        })
    }

    /// The line of a currency.
    pub fn of(&self, currency: Currency) -> Result<&Rate, Refusal> {
        self.rows.get(&currency).ok_or(Refusal::CurrencyWithoutRate)
    }

    /// All lines, by currency.
    pub fn rows(&self) -> impl Iterator<Item = &Rate> {
        self.rows.values()
    }

    /// What an amount is worth, exactly.
    pub fn points(&self, money: Money) -> Result<Points, Refusal> {
        let each = self.parts / i128::from(self.of(money.currency)?.per_point);
        Ok(Points {
            parts: i128::from(money.minor) * each,
            per_point: self.parts,
        })
    }

    /// No points.
    pub const fn none(&self) -> Points {
        Points {
            parts: 0,
            per_point: self.parts,
        }
    }

    /// An amount with its digits: `1000.00`.
    pub fn amount(&self, money: Money) -> Result<String, Refusal> {
        let digits = usize::from(self.of(money.currency)?.digits);
        let sign = if money.minor < 0 { "-" } else { "" };
        let plain = format!("{:0width$}", money.minor.unsigned_abs(), width = digits + 1);
        let (whole, rest) = plain.split_at(plain.len() - digits);
        let point = if digits == 0 { "" } else { "." };
        Ok(format!("{sign}{whole}{point}{rest}"))
    }
}

/// Points, kept exact and shown with two digits (5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Points {
    parts: i128,
    per_point: i128,
}

impl Points {
    /// Both together. Both come from the same tables.
    pub fn plus(self, other: Self) -> Result<Self, Refusal> {
        let parts = self.parts.checked_add(other.parts);
        Ok(Self {
            parts: parts.ok_or(Refusal::CreditTooLarge)?,
            ..self
        })
    }

    /// As a fraction in lowest terms: `21/2`.
    pub fn exact(self) -> String {
        let by = divisor(self.parts, self.per_point).max(1);
        format!("{}/{}", self.parts / by, self.per_point / by)
    }
}

/// Two digits, the half rounded away from zero: `10.50`.
impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.parts < 0 { "-" } else { "" };
        let (per_point, parts) = (self.per_point.unsigned_abs(), self.parts.unsigned_abs());
        let (whole, rest) = (parts / per_point, parts % per_point);
        let hundredths = (rest * 100 + per_point / 2) / per_point;
        let (whole, hundredths) = (whole + hundredths / 100, hundredths % 100);
        write!(f, "{sign}{whole}.{hundredths:02}")
    }
}

/// The greatest number that divides both.
fn divisor(one: i128, other: i128) -> i128 {
    let (mut one, mut other) = (one.abs(), other.abs());
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usd() -> Currency {
        Currency::read("USD").unwrap()
    }

    fn eur() -> Currency {
        Currency::read("EUR").unwrap()
    }

    fn rate(currency: Currency, per_point: i64) -> Rate {
        Rate {
            currency,
            digits: 2,
            per_point,
        }
    }

    #[test]
    fn a_table_of_points_can_be_added_exactly_or_is_refused() {
        // CR8
        let unusable = |rows: &[Rate]| Rates::new(rows).err() == Some(Refusal::PointTableUnusable);
        assert!(unusable(&[rate(usd(), 0)]));
        assert!(unusable(&[rate(usd(), 1), rate(usd(), 2)]));
        assert!(unusable(&[
            rate(usd(), 4_611_686_018_427_387_847),
            rate(eur(), 3)
        ]));
        let five = Rate {
            digits: 5,
            ..rate(usd(), 1)
        };
        assert!(unusable(&[five]));
        let yen = Currency::read("JPY").unwrap();
        assert_eq!(
            Rates::new(&[rate(usd(), 10_000)]).unwrap().of(yen).err(),
            Some(Refusal::CurrencyWithoutRate)
        );
        for wrong in ["usd", "US", "USDT", "U D", "ÜSD"] {
            assert_eq!(Currency::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn amounts_and_points_are_shown_with_their_digits() {
        let yen = Currency::read("JPY").unwrap();
        let rows = [
            rate(usd(), 10_000),
            Rate {
                digits: 0,
                ..rate(yen, 15_000)
            },
        ];
        let rates = Rates::new(&rows).unwrap();
        let shown = |currency, minor| rates.amount(Money { currency, minor }).unwrap();
        assert_eq!(shown(usd(), 5), "0.05");
        assert_eq!(shown(usd(), -123_456), "-1234.56");
        assert_eq!(shown(yen, 1_000), "1000");
        let points = |minor| {
            let money = Money {
                currency: usd(),
                minor,
            };
            rates.points(money).unwrap().to_string()
        };
        // The half is rounded away from zero.
        assert_eq!(
            [points(49), points(50), points(9_999), points(-50)],
            ["0.00", "0.01", "1.00", "-0.01"]
        );
    }
}
