//! Messages to members: what class a message is, how many may go out, and who is left out (3.10).

mod consent;

pub use consent::{Consent, Ignored, Said, Verdict, Wishes, consent_verdict};

use std::collections::BTreeSet;

use crate::named::named;
use crate::people::Rate;
use crate::refusal::refuse_when;
use crate::{Moment, Refusal, Span};

/// How long a message can be taken back after it was sent off.
pub const CANCEL_WITHIN: Span = Span::seconds(60);
/// The quota of the free plan that the seeds speak of: two within thirty days. Off unless it is chosen (MA-26).
pub const TWO_A_MONTH: Rate = Rate {
    times: 2,
    within: Span::days(30),
};

named! {
    /// What a message is in law; it decides who may get it and whether it is counted.
    #[derive(PartialOrd, Ord)]
    pub enum MessageClass {
        /// Belongs to a deed of the person's own: a receipt, the way in.
        Transactional = "transactional",
        /// News of something he is enrolled in.
        Service = "service",
        /// Anything else; he has to have agreed to it.
        Marketing = "marketing",
    }
}

impl MessageClass {
    /// Whether it carries a link that unsubscribes in one click.
    pub const fn can_be_unsubscribed(self) -> bool {
        !matches!(self, Self::Transactional)
    }
}

named! {
    /// Why somebody is left out of an audience.
    #[derive(PartialOrd, Ord)]
    pub enum LeftOut {
        /// His data was erased, or he is not there any more.
        Erased = "erased",
        /// Letters to him come back.
        Bounced = "bounced",
        /// He wants no such messages.
        Unsubscribed = "unsubscribed",
        /// He never agreed to such messages.
        NoConsent = "no_consent",
        /// He is blocked.
        Blocked = "blocked",
        /// Another row has the same address.
        Duplicate = "duplicate",
    }
}

named! {
    /// Where a message stands.
    #[derive(PartialOrd, Ord)]
    pub enum MessageState {
        /// It is being written; nobody gets it.
        Draft = "draft",
        /// It was sent off; its minute runs.
        Waiting = "waiting",
        /// Its letters are being handed over.
        Sending = "sending",
        /// Every letter was handed over.
        Sent = "sent",
        /// It was taken back, or its sender may send no more.
        Cancelled = "cancelled",
    }
}

named! {
    /// What became of a message for one person of its audience.
    #[derive(PartialOrd, Ord)]
    pub enum DeliveryState {
        /// His turn comes.
        Waiting = "waiting",
        /// His letter is on its way to a mail server.
        Queued = "queued",
        /// A mail server took it.
        Sent = "sent",
        /// There is no mail server, so it lies on this one.
        Kept = "kept",
        /// His address does not exist.
        Bounced = "bounced",
        /// No mail server took it.
        Failed = "failed",
        /// He was left out.
        LeftOut = "left_out",
        /// The message was taken back before his turn.
        Cancelled = "cancelled",
    }
}

/// How far apart letters to one domain leave, so that its mail servers go on taking them (3.10).
pub const BETWEEN_LETTERS: Span = Span::millis(100);
/// Letters are handed over at most this long before they may leave, so that who is left out is asked late (edge 31).
pub const AHEAD: Span = Span::seconds(60);

/// Whether a mail server’s last word means that the address does not exist. A refusal of what was written says nothing
/// of the address.
pub fn is_bounce(answer: &str) -> bool {
    let unknown = ["550", "551", "553"];
    unknown.iter().any(|code| answer.starts_with(code)) && !answer.contains("5.7.")
}

/// A person of the audience.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The address as it is compared.
    pub email_norm: String,
    /// His data was erased.
    pub erased: bool,
    /// Letters to him come back.
    pub bounced: bool,
    /// He wants no news of this product, or none at all.
    pub unsubscribed: bool,
    /// He agreed to be sent offers.
    pub consented: bool,
    /// He is blocked.
    pub blocked: bool,
}

/// Whether somebody is left out, by himself. Asked when the audience is frozen and again when the letter leaves (edge 31).
///
/// Who unsubscribed still gets what belongs to his own deeds (edge 30).
pub fn left_out(class: MessageClass, person: &Recipient, blocked_too: bool) -> Option<LeftOut> {
    let transactional = class == MessageClass::Transactional;
    let marketing = class == MessageClass::Marketing;
    let reasons = [
        (person.erased, LeftOut::Erased),
        (person.bounced, LeftOut::Bounced),
        (person.unsubscribed && !transactional, LeftOut::Unsubscribed),
        (marketing && !person.consented, LeftOut::NoConsent),
        (person.blocked && !blocked_too, LeftOut::Blocked),
    ];
    reasons
        .into_iter()
        .find_map(|(holds, reason)| holds.then_some(reason))
}

/// Whether somebody else may note what a member wants: what he took back himself only he gives again (3.10).
///
/// `himself` is what he said by the link of a letter, if he said anything there.
pub fn may_speak_for(himself: Option<bool>, wanted: bool) -> Result<(), Refusal> {
    refuse_when! { wanted && himself == Some(false) => Refusal::DeclinedHimself }
}

/// Who gets a message and who does not, told before it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Audience {
    /// The places in the list of those who get it, each address once.
    pub eligible: Vec<usize>,
    /// The places of the others, and why.
    pub left_out: Vec<(usize, LeftOut)>,
}

/// Sorts an audience. People with one address get one letter; the first that may get it does (3.10).
pub fn audience(class: MessageClass, people: &[Recipient], blocked_too: bool) -> Audience {
    let mut sorted = Audience::default();
    let mut written_to = BTreeSet::new();
    for (place, person) in people.iter().enumerate() {
        let twice = written_to.contains(&person.email_norm);
        let reason = left_out(class, person, blocked_too);
        if let Some(reason) = reason.or(twice.then_some(LeftOut::Duplicate)) {
            sorted.left_out.push((place, reason));
        } else {
            written_to.insert(&person.email_norm);
            sorted.eligible.push(place);
        }
    }
    sorted
}

/// Whether a message may go out, and how many more after it; nothing where no quota is set (MA-26, 3.10).
pub fn may_send(
    class: MessageClass,
    quota: Option<Rate>,
    sent_within: u32,
    eligible: usize,
) -> Result<Option<u32>, Refusal> {
    let quota = quota.filter(|_| class.can_be_unsubscribed());
    let left = quota.map(|quota| quota.times.saturating_sub(sent_within));
    refuse_when! {
        eligible == 0   => Refusal::NobodyToWriteTo,
        left == Some(0) => Refusal::MessageQuotaSpent,
    }?;
    Ok(left.map(|left| left - 1))
}

/// A message is taken back within a minute; after that letters are on their way (3.10).
pub fn may_cancel(sent_off_at: Moment, now: Moment) -> Result<(), Refusal> {
    refuse_when! { now >= sent_off_at + CANCEL_WITHIN => Refusal::MessageOnItsWay }
}

/// What is a draft can be tried out on oneself; what was sent off was read by others (MA-26).
pub fn may_try_out(state: MessageState) -> Result<(), Refusal> {
    refuse_when! { state != MessageState::Draft => Refusal::MessageSentBefore }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::world::NOW;

    fn ines() -> Recipient {
        Recipient {
            email_norm: "ines@example.org".into(),
            erased: false,
            bounced: false,
            unsubscribed: false,
            consented: false,
            blocked: false,
        }
    }

    #[test]
    fn who_unsubscribed_still_gets_what_belongs_to_his_own_deeds() {
        // edge 30
        let person = Recipient {
            unsubscribed: true,
            ..ines()
        };
        assert_eq!(left_out(MessageClass::Transactional, &person, false), None);
        let news = left_out(MessageClass::Service, &person, false);
        assert_eq!(news, Some(LeftOut::Unsubscribed));
    }

    #[test]
    fn offers_go_to_those_who_agreed() {
        let offer = |person: &Recipient| left_out(MessageClass::Marketing, person, false);
        assert_eq!(offer(&ines()), Some(LeftOut::NoConsent));
        let agreed = Recipient {
            consented: true,
            ..ines()
        };
        assert_eq!(offer(&agreed), None);
    }

    #[test]
    fn the_blocked_are_left_out_unless_asked_for() {
        // edge 31
        let blocked = Recipient {
            blocked: true,
            ..ines()
        };
        let news = |too| left_out(MessageClass::Service, &blocked, too);
        assert_eq!(news(false), Some(LeftOut::Blocked));
        assert_eq!(news(true), None);
    }

    #[test]
    fn two_rows_with_one_address_get_one_letter() {
        // edge 14
        let bounced = Recipient {
            bounced: true,
            ..ines()
        };
        let sorted = audience(MessageClass::Service, &[bounced, ines(), ines()], false);
        assert_eq!(sorted.eligible, [1]);
        assert_eq!(
            sorted.left_out,
            [(0, LeftOut::Bounced), (2, LeftOut::Duplicate)]
        );
    }

    #[test]
    fn two_messages_a_month_where_that_is_chosen() {
        // MA-26
        let send = |quota, sent| may_send(MessageClass::Service, quota, sent, 10);
        assert_eq!(send(None, 99), Ok(None));
        assert_eq!(send(Some(TWO_A_MONTH), 0), Ok(Some(1)));
        assert_eq!(send(Some(TWO_A_MONTH), 1), Ok(Some(0)));
        assert_eq!(send(Some(TWO_A_MONTH), 2), Err(Refusal::MessageQuotaSpent));
        let receipt = may_send(MessageClass::Transactional, Some(TWO_A_MONTH), 2, 1);
        assert_eq!(receipt, Ok(None));
        let nobody = may_send(MessageClass::Service, None, 0, 0);
        assert_eq!(nobody, Err(Refusal::NobodyToWriteTo));
    }

    #[test]
    fn a_message_can_be_taken_back_for_a_minute() {
        assert_eq!(may_cancel(NOW, NOW + Span::seconds(59)), Ok(()));
        let late = may_cancel(NOW, NOW + Span::seconds(60));
        assert_eq!(late, Err(Refusal::MessageOnItsWay));
    }

    #[test]
    fn a_draft_is_tried_out_and_nothing_else() {
        // MA-26
        assert_eq!(may_try_out(MessageState::Draft), Ok(()));
        for sent in [MessageState::Waiting, MessageState::Sent] {
            assert_eq!(may_try_out(sent), Err(Refusal::MessageSentBefore));
        }
    }

    #[test]
    fn what_somebody_took_back_himself_nobody_else_gives_again() {
        let refused = Err(Refusal::DeclinedHimself);
        assert_eq!(may_speak_for(Some(false), true), refused);
        assert_eq!(may_speak_for(Some(false), false), Ok(()));
        assert_eq!(may_speak_for(None, true), Ok(()));
    }

    #[test]
    fn only_an_unknown_address_is_a_bounce() {
        assert!(is_bounce("550 5.1.1 no such user"));
        assert!(!is_bounce("550 5.7.1 looks like spam"));
        assert!(!is_bounce("552 5.2.2 mailbox full"));
        assert!(!is_bounce("the mail server did not answer in time"));
    }

    fn any_recipient() -> impl Strategy<Value = Recipient> {
        (0..4_u8, prop::array::uniform5(any::<bool>())).prop_map(
            |(number, [erased, bounced, unsubscribed, consented, blocked])| Recipient {
                email_norm: format!("{number}@example.org"),
                erased,
                bounced,
                unsubscribed,
                consented,
                blocked,
            },
        )
    }

    proptest! {
        #[test]
        fn everybody_is_counted_once_and_no_address_is_written_to_twice(
            people in prop::collection::vec(any_recipient(), 0..12),
            class in select(MessageClass::ALL),
        ) {
            let sorted = audience(class, &people, false);
            prop_assert_eq!(sorted.eligible.len() + sorted.left_out.len(), people.len());
            let addresses: BTreeSet<_> = sorted.eligible.iter().map(|at| &people[*at].email_norm).collect();
            prop_assert_eq!(addresses.len(), sorted.eligible.len());
        }
    }
}
