//! The sentences themselves, read once from the files that the binary carries.

use std::{borrow::Cow, collections::BTreeMap, sync::LazyLock};

use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber,
};
use rust_embed::RustEmbed;

use super::{Lang, numbers};

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Files;

static BUNDLES: LazyLock<BTreeMap<&'static str, FluentBundle<FluentResource>>> =
    LazyLock::new(|| {
        Lang::ALL
            .into_iter()
            .map(|lang| (lang.id(), load(lang)))
            .collect()
    });

/// A value inside a sentence.
#[derive(Clone, Debug)]
pub enum Arg {
    /// Text as it stands.
    Text(String),
    /// A number, written and pluralised by the language.
    Number(i64),
}

macro_rules! args {
    ($($t:ty => |$v:ident| $e:expr),* $(,)?) => {$(
        impl From<$t> for Arg {
            fn from($v: $t) -> Self {
                $e
            }
        }
    )*};
}
args! {
    &str => |v| Self::Text(v.to_owned()),
    &&str => |v| Self::Text((*v).to_owned()),
    String => |v| Self::Text(v),
    &String => |v| Self::Text(v.clone()),
    &&String => |v| Self::Text((*v).clone()),
    i64 => |v| Self::Number(v),
    &i64 => |v| Self::Number(*v),
    u32 => |v| Self::Number(i64::from(v)),
    &u32 => |v| Self::Number(i64::from(*v)),
    i32 => |v| Self::Number(i64::from(v)),
    &i32 => |v| Self::Number(i64::from(*v)),
    usize => |v| Self::Number(i64::try_from(v).unwrap_or(i64::MAX)),
    &usize => |v| Self::Number(i64::try_from(*v).unwrap_or(i64::MAX)),
}

/// The words of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words(pub Lang);

impl Words {
    /// A sentence without values.
    pub fn text(self, key: &str) -> String {
        self.say(key, &[])
    }

    /// A sentence with values. A key may name an attribute: `permission-x.effect`.
    pub fn say(self, key: &str, args: &[(&str, Arg)]) -> String {
        self.find(key, args).unwrap_or_else(|| {
            tracing::error!(key, lang = self.0.id(), "a sentence is missing");
            key.to_owned()
        })
    }

    /// A sentence, if there is one of that name.
    pub fn find(self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let bundle = BUNDLES.get(self.0.id())?;
        let (id, attribute) = key
            .split_once('.')
            .map_or((key, None), |(id, a)| (id, Some(a)));
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, text.as_str()),
                Arg::Number(n) => values.set(*name, FluentNumber::from(*n)),
            }
        }
        let mut errors = Vec::new();
        let text = bundle
            .format_pattern(pattern, Some(&values), &mut errors)
            .into_owned();
        if !errors.is_empty() {
            tracing::error!(key, lang = self.0.id(), ?errors, "a sentence lacks a value");
        }
        Some(text)
    }

    /// A sentence whose text may hold markup; the values are escaped.
    pub fn markup(self, key: &str, args: &[(&str, Arg)]) -> String {
        let escaped: Vec<(&str, Arg)> = args
            .iter()
            .map(|(name, arg)| match arg {
                Arg::Text(text) => (*name, Arg::Text(escape(text).into_owned())),
                Arg::Number(n) => (*name, Arg::Number(*n)),
            })
            .collect();
        self.say(key, &escaped)
    }
}

/// Text made safe to stand inside markup.
fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
    }
    Cow::Owned(safe)
}

/// Every file of a language with its source, for the test that compares the four.
pub fn keys(lang: Lang) -> Vec<(String, String)> {
    let folder = format!("{}/", lang.id());
    Files::iter()
        .filter(|path| path.starts_with(&folder))
        .filter_map(|path| {
            let data = Files::get(&path)?.data;
            Some((
                path[folder.len()..].to_owned(),
                String::from_utf8_lossy(&data).into_owned(),
            ))
        })
        .collect()
}

fn load(lang: Lang) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(lang.tag().parse().into_iter().collect());
    // All four languages run left to right, and the marks would end up in mails and titles.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::En => |value, _| number(Lang::En, value),
        Lang::Es => |value, _| number(Lang::Es, value),
        Lang::Fr => |value, _| number(Lang::Fr, value),
        Lang::Pt => |value, _| number(Lang::Pt, value),
    }));
    for (file, source) in keys(lang) {
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, errors)| {
            tracing::error!(
                file,
                lang = lang.id(),
                ?errors,
                "a file of sentences has faults"
            );
            resource
        });
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn number(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        #[expect(clippy::cast_possible_truncation, reason = "our numbers come from i64")]
        FluentValue::Number(n) => Some(numbers::whole(lang, n.value as i64)),
        _ => None,
    }
}
