//! The four languages, and how one is chosen.

use crate::db::named;

/// A language that Clavero speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English, dated day first.
    #[default]
    En,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Portuguese of Brazil.
    Pt,
}

impl Lang {
    /// All of them, in the order of menus.
    pub const ALL: [Self; 4] = [Self::En, Self::Es, Self::Fr, Self::Pt];

    /// `en`, `es`, `fr`, `pt`.
    pub fn id(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::Pt => "pt",
        }
    }

    /// The language of such an id, whatever its region.
    pub fn from_id(id: &str) -> Option<Self> {
        let primary = id.split(['-', '_']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|lang| lang.id().eq_ignore_ascii_case(primary))
    }

    /// The BCP 47 tag of documents.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::Pt => "pt-BR",
        }
    }

    /// The tag whose CLDR data writes numbers and dates: English is dated day first.
    pub fn cldr(self) -> &'static str {
        match self {
            Self::En => "en-GB",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::Pt => "pt-BR",
        }
    }

    /// Its own name.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Es => "Español",
            Self::Fr => "Français",
            Self::Pt => "Português",
        }
    }

    /// The best language for an `Accept-Language` header.
    pub fn accepted(header: &str) -> Self {
        let mut wishes: Vec<(f32, Self)> = header
            .split(',')
            .filter_map(|wish| {
                let (tag, weight) = wish.split_once(';').unwrap_or((wish, "q=1"));
                let weight = weight
                    .trim()
                    .strip_prefix("q=")
                    .and_then(|q| q.parse().ok());
                Some((weight.unwrap_or(1.0), Self::from_id(tag.trim())?))
            })
            .collect();
        wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
        wishes.first().map_or(Self::default(), |(_, lang)| *lang)
    }
}

named!(Lang);
