//! The client code: a short number that a client tells its partner, so that requests come with a letter (Q5).

use crate::people::Rate;
use crate::refusal::refuse_when;
use crate::{Refusal, Span};

/// How often a partner may try codes, over all clients: a short number is guessed sooner or later (Q5).
pub const CODE_TRIES: Rate = Rate {
    times: 10,
    within: Span::hours(1),
};

/// Four to eight digits. The client changes them whenever it likes; what was asked before stays as it is (Q5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientCode(String);

impl ClientCode {
    /// The code that was typed, whatever spaces and dashes it was typed with.
    pub fn read(typed: &str) -> Result<Self, Refusal> {
        let digits: String = typed
            .chars()
            .filter(|it| !it.is_whitespace() && *it != '-')
            .collect();
        let right_length = (4..=8).contains(&digits.len());
        let all_digits = digits.bytes().all(|it| it.is_ascii_digit());
        refuse_when! { !right_length || !all_digits => Refusal::ClientCodeMalformed }?;
        Ok(Self(digits))
    }

    /// Its digits.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_code_has_four_to_eight_digits() {
        // Q5
        assert_eq!(ClientCode::read(" 12-34 ").unwrap().digits(), "1234");
        assert_eq!(ClientCode::read("00000001").unwrap().digits(), "00000001");
        for wrong in ["", "123", "123456789", "12a4", "١٢٣٤"] {
            assert_eq!(
                ClientCode::read(wrong),
                Err(Refusal::ClientCodeMalformed),
                "{wrong}"
            );
        }
    }
}
