//! A message as stored, and its words in each language.

use std::collections::BTreeMap;

use clavero_rules::{
    AreaId, KeyId, MessageId, Moment, ProductId, UserId,
    messages::{CANCEL_WITHIN, MessageClass, MessageState},
};

use super::Audience;
use crate::{Result, db::record, words::Lang};

record! {
    /// A message to members.
    #[derive(Clone, Debug)]
    pub struct Message {
        /// Its identifier.
        pub id: MessageId,
        /// The area.
        pub area_id: AreaId,
        /// The product whose people it is for, unless it is for members of the area.
        pub product_id: Option<ProductId>,
        /// What it is in law.
        pub class: MessageClass,
        /// Its subjects by language, as JSON.
        pub subject: String,
        /// Its bodies by language, as JSON.
        pub body: String,
        /// Who is meant, as JSON.
        pub audience: String,
        /// The same as text, by the names of the day it was written.
        pub filter: String,
        /// Where it stands.
        pub state: MessageState,
        /// Why it went no further: `asked` or `permission`; empty if it did.
        pub stopped: String,
        /// When its letters begin to leave.
        pub leaves_at: Moment,
        /// How many people were frozen.
        pub total: i64,
        /// How many letters were written.
        pub written: i64,
        /// How many people were left out.
        pub left_out: i64,
        /// How many letters a mail server took, or lie on this one.
        pub arrived: i64,
        /// How many addresses do not exist.
        pub bounced: i64,
        /// How many letters no mail server took.
        pub failed: i64,
        /// Who wrote it.
        pub created_by: UserId,
        /// That person’s name.
        pub created_by_name: String,
        /// Through which key, if a program did.
        pub key_id: Option<KeyId>,
        /// When it was sent off.
        pub sent_off_at: Option<Moment>,
        /// When its last letter was handed over, or it was taken back.
        pub ended_at: Option<Moment>,
        /// When it was written.
        pub created_at: Moment,
        /// Grows with each change.
        pub version: i64,
    }
}

/// Subject and body in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The line that is read first.
    pub subject: String,
    /// Everything else, in paragraphs.
    pub body: String,
}

/// What a message says, by language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts(pub BTreeMap<&'static str, Text>);

impl Texts {
    /// What somebody reads: in his language, else in that of the area.
    pub fn in_or(&self, lang: Lang, area: Lang) -> (Lang, Text) {
        let known = |lang: Lang| self.0.get(lang.id()).map(|text| (lang, text.clone()));
        let any = || Lang::ALL.into_iter().find_map(known);
        let found = known(lang).or_else(|| known(area)).or_else(any);
        found.unwrap_or_default()
    }

    /// The languages it is written in.
    pub fn langs(&self) -> impl Iterator<Item = Lang> {
        Lang::ALL
            .into_iter()
            .filter(|it| self.0.contains_key(it.id()))
    }

    pub(super) fn subjects(&self) -> Result<String> {
        let all = self.0.iter().map(|(lang, text)| (*lang, &text.subject));
        Ok(serde_json::to_string(&all.collect::<BTreeMap<_, _>>())?)
    }

    pub(super) fn bodies(&self) -> Result<String> {
        let all = self.0.iter().map(|(lang, text)| (*lang, &text.body));
        Ok(serde_json::to_string(&all.collect::<BTreeMap<_, _>>())?)
    }
}

impl Message {
    /// What it says.
    pub fn texts(&self) -> Result<Texts> {
        let subjects: BTreeMap<String, String> = serde_json::from_str(&self.subject)?;
        let mut bodies: BTreeMap<String, String> = serde_json::from_str(&self.body)?;
        let texts = subjects.into_iter().filter_map(|(lang, subject)| {
            let lang = Lang::from_id(&lang)?.id();
            let body = bodies.remove(lang).unwrap_or_default();
            Some((lang, Text { subject, body }))
        });
        Ok(Texts(texts.collect()))
    }

    /// Who is meant.
    pub fn audience(&self) -> Result<Audience> {
        Ok(serde_json::from_str(&self.audience)?)
    }

    /// Until when it can be taken back, while it can.
    pub fn may_be_cancelled_until(&self, now: Moment) -> Option<Moment> {
        let until = self.sent_off_at? + CANCEL_WITHIN;
        (self.state == MessageState::Waiting && now < until).then_some(until)
    }

    /// Whether something is still to happen to it.
    pub fn is_under_way(&self) -> bool {
        matches!(self.state, MessageState::Waiting | MessageState::Sending)
            || (self.state == MessageState::Sent && self.settled() < self.written)
    }

    /// How many letters came to rest.
    pub fn settled(&self) -> i64 {
        self.arrived + self.bounced + self.failed
    }
}

record! {
    /// What became of a message for one person.
    #[derive(Clone, Debug)]
    pub struct Delivery {
        /// The place in the frozen list.
        pub n: i64,
        /// The member.
        pub member_id: clavero_rules::MemberId,
        /// Where it stands.
        pub state: clavero_rules::messages::DeliveryState,
        /// Why he was left out, or what the mail server said.
        pub reason: String,
        /// His name; empty for somebody who is gone.
        pub name: String,
        /// His address.
        pub email: String,
        /// When it last changed.
        pub changed_at: Moment,
    }
}
