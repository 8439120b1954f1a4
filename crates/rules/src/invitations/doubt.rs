//! What makes an address worth a second look before it is signed for. A doubt warns and never forbids (I15).

use crate::named::named;

named! {
    /// A reason to look again.
    pub enum Doubt {
        /// Without its +tag and its dots it is the address of somebody who is here or invited.
        AliasOfSomebodyHere = "alias-of-somebody-here",
        /// Its domain is one letter away from the inviter's.
        NearlyYourDomain = "nearly-your-domain",
        /// It mixes letters of several scripts, so it may not be what it looks like.
        MixedScripts = "mixed-scripts",
    }
}

/// What is known about an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DoubtFacts<'a> {
    /// As people read it, with the letters of its domain.
    pub shown: &'a str,
    /// Its domain.
    pub domain: &'a str,
    /// The domain of the inviter's address.
    pub inviter_domain: &'a str,
    /// Somebody here has the same address but for a +tag or dots.
    pub alias_of_somebody_here: bool,
}

/// Every reason to look again (I15).
pub fn doubts(facts: &DoubtFacts<'_>) -> Vec<Doubt> {
    let found = [
        (facts.alias_of_somebody_here, Doubt::AliasOfSomebodyHere),
        (
            one_letter_apart(facts.domain, facts.inviter_domain),
            Doubt::NearlyYourDomain,
        ),
        (mixes_scripts(facts.shown), Doubt::MixedScripts),
    ];
    found
        .into_iter()
        .filter_map(|(holds, doubt)| holds.then_some(doubt))
        .collect()
}

/// One letter more, less, other or swapped with its neighbour.
fn one_letter_apart(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let before = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[before..], &other[before..]);
    let pairs = one.iter().rev().zip(other.iter().rev());
    let after = pairs.take_while(|(a, b)| a == b).count();
    match (&one[..one.len() - after], &other[..other.len() - after]) {
        ([_], [_] | []) | ([], [_]) => true,
        ([first, second], [third, fourth]) => first == fourth && second == third,
        _ => false,
    }
}

/// Whether letters of Latin, Greek, Cyrillic and others stand in one part of the text.
fn mixes_scripts(text: &str) -> bool {
    text.split(['@', '.', '-', '_', '+']).any(|part| {
        let mut scripts = part.chars().filter_map(script);
        scripts
            .next()
            .is_some_and(|first| scripts.any(|other| other != first))
    })
}

/// The script of a letter; what is no letter belongs to all of them.
fn script(c: char) -> Option<u8> {
    match c {
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(1),
        '\u{400}'..='\u{52f}' | '\u{1c80}'..='\u{1c8f}' => Some(2),
        '\u{530}'..='\u{58f}' => Some(3),
        '\u{13a0}'..='\u{13ff}' | '\u{ab70}'..='\u{abbf}' => Some(4),
        c if c.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(&c) => Some(0),
        c if c.is_alphabetic() => Some(5),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ANA: DoubtFacts<'_> = DoubtFacts {
        shown: "ana@prado.example",
        domain: "prado.example",
        inviter_domain: "casa-alba.example",
        alias_of_somebody_here: false,
    };

    #[test]
    fn an_ordinary_address_raises_no_doubt() {
        // I15
        assert_eq!(doubts(&ANA), []);
    }

    #[test]
    fn an_alias_of_somebody_here_is_worth_a_look() {
        // I15
        let alias = DoubtFacts {
            alias_of_somebody_here: true,
            ..ANA
        };
        assert_eq!(doubts(&alias), [Doubt::AliasOfSomebodyHere]);
    }

    #[test]
    fn a_domain_one_letter_from_ones_own_is_worth_a_look() {
        // I15
        for domain in [
            "prad.example",
            "pradoo.example",
            "prada.example",
            "prdao.example",
        ] {
            let facts = DoubtFacts {
                inviter_domain: domain,
                ..ANA
            };
            assert_eq!(doubts(&facts), [Doubt::NearlyYourDomain], "{domain}");
        }
        for domain in ["prado.example", "pardaos.example", "example"] {
            let facts = DoubtFacts {
                inviter_domain: domain,
                ..ANA
            };
            assert_eq!(doubts(&facts), [], "{domain}");
        }
    }

    #[test]
    fn letters_of_two_scripts_in_one_word_are_worth_a_look() {
        // I15: the second letter of “аna” is Latin, the first is not.
        for shown in ["\u{430}na@prado.example", "ana@pr\u{430}do.example"] {
            assert_eq!(doubts(&DoubtFacts { shown, ..ANA }), [Doubt::MixedScripts]);
        }
        for shown in [
            "\u{430}\u{43d}\u{430}@prado.example",
            "zoë99@ñandú.example",
            "川田@prado.example",
        ] {
            assert_eq!(doubts(&DoubtFacts { shown, ..ANA }), [], "{shown}");
        }
    }

    proptest! {
        #[test]
        fn to_be_one_letter_apart_is_mutual(a in "[ab.]{0,5}", b in "[ab.]{0,5}") {
            prop_assert_eq!(one_letter_apart(&a, &b), one_letter_apart(&b, &a));
        }

        #[test]
        fn nothing_is_one_letter_apart_from_itself(a in "[a-z.]{0,12}") {
            prop_assert!(!one_letter_apart(&a, &a));
        }
    }
}
