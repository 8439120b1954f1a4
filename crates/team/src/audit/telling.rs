//! An entry in words: one whole sentence per kind of deed, in the reader's language, with today's names.

use std::{collections::BTreeMap, fmt::Write as _};

use clavero_rules::{Moment, Permission};
use jiff::tz::TimeZone;
use serde_json::Value;
use uuid::Uuid;

use super::entry::{Entry, Who};
use crate::{
    web::permission_key,
    words::{Arg, Words},
};

/// Marks around a value, from a part of Unicode that no text of ours uses; markup takes their place.
const STRONG: char = '\u{E000}';
const PLAIN: char = '\u{E001}';
const LINK: char = '\u{E002}';
const END: char = '\u{E003}';

/// Whoever tells entries to a reader.
#[derive(Clone, Debug)]
pub(super) struct Teller {
    /// The reader's language.
    pub(super) words: Words,
    /// The reader's time zone.
    pub(super) zone: TimeZone,
    /// What profiles are called.
    pub(super) profiles: BTreeMap<Uuid, String>,
    /// Where the pages of the account begin, if the reader can go there; empty if not.
    pub(super) home: String,
}

impl Teller {
    /// The sentence, as text.
    pub(super) fn sentence(&self, entry: &Entry) -> String {
        let text = self.say(entry, &entry.data());
        text.chars().filter(|c| !is_mark(*c)).collect()
    }

    /// The sentence, as markup.
    pub(super) fn markup(&self, entry: &Entry) -> String {
        let text = self.say_with(entry, &entry.data(), Words::markup);
        let link = self.link(entry);
        let (mut markup, mut close) = (String::with_capacity(text.len() + 64), "");
        for c in text.chars() {
            match (c, &link) {
                (STRONG, _) => {
                    markup.push_str("<b><bdi>");
                    close = "</bdi></b>";
                }
                (LINK, Some(link)) => {
                    let _ = write!(markup, "<a href=\"{link}\"><bdi>");
                    close = "</bdi></a>";
                }
                (PLAIN | LINK, _) => {
                    markup.push_str("<bdi>");
                    close = "</bdi>";
                }
                (END, _) => markup.push_str(close),
                (c, _) => markup.push(c),
            }
        }
        markup
    }

    /// By which right it was done; empty where that goes without saying.
    pub(super) fn ground(&self, entry: &Entry) -> String {
        let profile = entry
            .profile_id
            .map(|id| self.profile(id))
            .unwrap_or_default();
        let key = match (entry.ground.as_str(), profile.is_empty()) {
            ("owner", _) => "audit-ground-owner",
            ("direct", false) => "audit-ground-profile",
            ("direct", true) => "audit-ground-collaborator",
            ("partner", false) => "audit-ground-partner-profile",
            ("partner", true) => "audit-ground-partner",
            ("key", _) => "audit-ground-key",
            ("role", _) => "audit-ground-role",
            ("operator", _) => "audit-ground-operator",
            ("invited", _) => "audit-ground-invited",
            ("offered", _) => "audit-ground-offered",
            _ => return String::new(),
        };
        self.words.say(key, &[("profile", Arg::from(profile))])
    }

    /// Whom it was done to, by name.
    fn subject(&self, entry: &Entry) -> String {
        match entry.subject() {
            Who::Nobody => self.words.text("audit-somebody"),
            Who::Erased => self.words.text("audit-erased"),
            Who::Known { name, .. } => name.to_owned(),
        }
    }

    /// The name of a profile; empty for one that cannot be named.
    pub(super) fn profile(&self, id: Uuid) -> String {
        self.profiles.get(&id).cloned().unwrap_or_default()
    }

    /// A moment that an entry speaks of; the words for “no end” if there is none.
    pub(super) fn moment(&self, value: &Value) -> String {
        match value.as_i64() {
            Some(at) => self.words.datetime(Moment(at), &self.zone),
            None => self.words.text("audit-no-end"),
        }
    }

    fn say(&self, entry: &Entry, data: &Value) -> String {
        self.say_with(entry, data, Words::say)
    }

    fn say_with(
        &self,
        entry: &Entry,
        data: &Value,
        say: impl Fn(Words, &str, &[(&str, Arg)]) -> String,
    ) -> String {
        let actor = match entry.actor() {
            Who::Nobody if by_machine(entry) => self.words.text("audit-machine"),
            Who::Nobody => self.words.text("audit-stranger"),
            Who::Erased => self.words.text("audit-erased-actor"),
            Who::Known { name, .. } => name.to_owned(),
        };
        let (linked_profile, linked_subject) = match entry.object_kind.as_str() {
            "profile" => (LINK, PLAIN),
            "collaborator" => (PLAIN, LINK),
            _ => (PLAIN, PLAIN),
        };
        let args = [
            ("actor", marked(STRONG, &actor)),
            ("subject", marked(linked_subject, &self.subject(entry))),
            (
                "profile",
                marked(linked_profile, &self.profile_of(entry, data)),
            ),
            ("from", marked(PLAIN, &self.value(before(data)))),
            ("to", marked(PLAIN, &self.value(after(data)))),
            (
                "name",
                marked(PLAIN, data["name"].as_str().unwrap_or_default()),
            ),
            ("until", marked(PLAIN, &self.moment(until(data)))),
            ("permission", marked(PLAIN, &self.permission(data))),
            ("reason", Arg::from(reason(data))),
            ("kind", marked(PLAIN, &entry.kind)),
        ];
        let key = sentence_key(&entry.kind);
        match self.words.find(&key, &args) {
            Some(_) => say(self.words, &key, &args),
            None => say(self.words, "audit-unknown", &args),
        }
    }

    /// The profile that the sentence is about: the one changed, or the one given.
    fn profile_of(&self, entry: &Entry, data: &Value) -> String {
        let id = if entry.object_kind == "profile" {
            Uuid::parse_str(&entry.object_id).ok()
        } else {
            data["profile"]
                .as_str()
                .and_then(|id| Uuid::parse_str(id).ok())
        };
        let today = id.map(|id| self.profile(id)).unwrap_or_default();
        match data["name"].as_str() {
            Some(then) if today.is_empty() => then.to_owned(),
            _ => today,
        }
    }

    /// What something was before or after: a profile, a moment, or what it was called.
    fn value(&self, value: &Value) -> String {
        match value {
            Value::String(text) => match Uuid::parse_str(text) {
                Ok(id) => self.profile(id),
                Err(_) => text.clone(),
            },
            other => self.moment(other),
        }
    }

    fn permission(&self, data: &Value) -> String {
        let id = data["permission"].as_str().unwrap_or_default();
        Permission::from_id(id).map_or_else(
            || id.to_owned(),
            |known| self.words.text(&permission_key(known)),
        )
    }

    fn link(&self, entry: &Entry) -> Option<String> {
        let id = Uuid::parse_str(&entry.object_id)
            .ok()
            .filter(|_| !self.home.is_empty())?;
        match entry.object_kind.as_str() {
            "profile" => Some(format!("{}/profiles/{id}", self.home)),
            "collaborator" => Some(format!("{}/collaborators/{id}", self.home)),
            _ => None,
        }
    }
}

/// The name of the sentence for a kind of deed.
pub fn sentence_key(kind: &str) -> String {
    format!("audit-{}", kind.replace(['.', '_'], "-"))
}

fn by_machine(entry: &Entry) -> bool {
    entry.ground == "machine" || !entry.route.contains('/')
}

fn marked(mark: char, text: &str) -> Arg {
    let text: String = text.chars().filter(|c| !is_mark(*c)).collect();
    Arg::Text(format!("{mark}{text}{END}"))
}

fn is_mark(c: char) -> bool {
    (STRONG..=END).contains(&c)
}

fn before(data: &Value) -> &Value {
    if data["name"].is_object() {
        &data["name"]["from"]
    } else {
        &data["from"]
    }
}

fn after(data: &Value) -> &Value {
    if data["name"].is_object() {
        &data["name"]["to"]
    } else {
        &data["to"]
    }
}

/// The end of an access or of a wait, whatever the entry calls it.
fn until(data: &Value) -> &Value {
    ["access_until", "until", "due_at", "expires_at"]
        .iter()
        .map(|name| &data[*name])
        .find(|value| value.is_i64())
        .unwrap_or(&Value::Null)
}

fn reason(data: &Value) -> &str {
    ["reason", "because", "why", "how", "by", "as", "state"]
        .iter()
        .find_map(|name| data[*name].as_str())
        .unwrap_or_default()
}
