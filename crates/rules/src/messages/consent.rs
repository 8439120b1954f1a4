//! Noting for somebody else that he agreed to be sent offers: what he took back himself nobody gives again (3.10).

use crate::Moment;
use crate::named::named;

/// What is to be noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Consent {
    /// He agreed.
    Yes,
    /// He does not agree.
    No,
}

/// What somebody said of offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Said {
    /// Whether he wants them.
    pub wanted: bool,
    /// By the link of a letter, and not to somebody who noted it.
    pub himself: bool,
    /// When.
    pub at: Moment,
}

/// What somebody said he wants to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Wishes {
    /// Of offers, if he said anything.
    pub offers: Option<Said>,
    /// He wants nothing at all, and whether he said so himself.
    pub stopped: Option<bool>,
}

named! {
    /// Why what was to be noted was not.
    #[derive(PartialOrd, Ord)]
    pub enum Ignored {
        /// He unsubscribed himself.
        DeclinedHimself = "declined_himself",
        /// He told the team that he wants nothing.
        WantsNothing = "wants_nothing",
        /// He declined after the day of the consent.
        DeclinedLater = "declined_later",
        /// He agreed himself, by the link of a letter.
        AgreedHimself = "agreed_himself",
    }
}

/// What comes of noting a consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// It is noted that he agreed.
    Agree,
    /// It is noted that he does not agree.
    Decline,
    /// It is so already.
    AsBefore,
    /// His own word holds.
    Ignored(Ignored),
}

/// Decides what comes of it. `given` is the end of the day of the consent, if that is told: a no from after that day holds.
pub fn consent_verdict(consent: Consent, given: Option<Moment>, wishes: Wishes) -> Verdict {
    let (himself, later) = (
        wishes.offers.is_some_and(|it| it.himself),
        wishes
            .offers
            .is_some_and(|it| given.is_some_and(|given| given <= it.at)),
    );
    match (consent, wishes.stopped, wishes.offers.map(|it| it.wanted)) {
        (Consent::Yes, Some(true), _) => Verdict::Ignored(Ignored::DeclinedHimself),
        (Consent::Yes, Some(false), _) => Verdict::Ignored(Ignored::WantsNothing),
        (Consent::Yes, None, Some(false)) if himself => Verdict::Ignored(Ignored::DeclinedHimself),
        (Consent::Yes, None, Some(false)) if later => Verdict::Ignored(Ignored::DeclinedLater),
        (Consent::Yes, None, Some(false) | None) => Verdict::Agree,
        (Consent::Yes, None, Some(true)) | (Consent::No, _, Some(false)) => Verdict::AsBefore,
        (Consent::No, _, Some(true)) if himself => Verdict::Ignored(Ignored::AgreedHimself),
        (Consent::No, _, Some(true) | None) => Verdict::Decline,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Span;
    use crate::world::NOW;

    fn said(wanted: bool, himself: bool) -> Wishes {
        Wishes {
            offers: Some(Said {
                wanted,
                himself,
                at: NOW,
            }),
            stopped: None,
        }
    }

    #[test]
    fn nobody_who_unsubscribed_himself_is_subscribed_by_others() {
        // MA-26 3.10
        let later = Some(NOW + Span::days(400));
        let own = Verdict::Ignored(Ignored::DeclinedHimself);
        for given in [None, later] {
            assert_eq!(consent_verdict(Consent::Yes, given, said(false, true)), own);
            for offers in [None, said(true, true).offers, said(false, false).offers] {
                let left = Wishes {
                    offers,
                    stopped: Some(true),
                };
                assert_eq!(consent_verdict(Consent::Yes, given, left), own);
            }
        }
    }

    #[test]
    fn a_no_that_the_team_noted_holds_against_an_older_consent() {
        // MA-26 3.10
        let no = said(false, false);
        let given = |days| Some(NOW + Span::days(days));
        let older = Verdict::Ignored(Ignored::DeclinedLater);
        assert_eq!(consent_verdict(Consent::Yes, given(-1), no), older);
        assert_eq!(consent_verdict(Consent::Yes, given(0), no), older);
        assert_eq!(consent_verdict(Consent::Yes, given(1), no), Verdict::Agree);
        assert_eq!(consent_verdict(Consent::Yes, None, no), Verdict::Agree);
        let left = Wishes {
            stopped: Some(false),
            ..no
        };
        let nothing = Verdict::Ignored(Ignored::WantsNothing);
        assert_eq!(consent_verdict(Consent::Yes, given(1), left), nothing);
    }

    #[test]
    fn a_no_is_noted_unless_he_agreed_himself() {
        // MA-26 3.10
        let no = |wishes| consent_verdict(Consent::No, None, wishes);
        assert_eq!(no(Wishes::default()), Verdict::Decline);
        assert_eq!(no(said(true, false)), Verdict::Decline);
        assert_eq!(no(said(false, true)), Verdict::AsBefore);
        let own = Verdict::Ignored(Ignored::AgreedHimself);
        assert_eq!(no(said(true, true)), own);
        let yes = consent_verdict(Consent::Yes, None, said(true, false));
        assert_eq!(yes, Verdict::AsBefore);
    }
}
