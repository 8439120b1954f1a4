//! Which entries are asked for, as the address has it: what, who, from when, until when.

use clavero_rules::{Moment, UserId};
use jiff::{civil::Date, tz::TimeZone};
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::{
    Error, Result,
    api::{self, Paging},
    db::Sql,
};

/// What follows the `?`. Everything may be left out.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Asked {
    /// The kind of deed: `collaborators`, `invitations`, `profiles`, `visits`, `account`, `person`, `log`.
    #[serde(default)]
    pub(super) what: String,
    /// The user who did it or whom it was done to.
    #[serde(default)]
    pub(super) who: String,
    /// The first day, or a moment in RFC 3339. Days are those of your time zone.
    #[serde(default)]
    pub(super) from: String,
    /// The last day, or a moment in RFC 3339.
    #[serde(default)]
    pub(super) to: String,
    /// How many entries, 1 to 200; 50 if not said.
    pub(super) limit: Option<i64>,
    /// `next` of the page before.
    pub(super) after: Option<String>,
}

/// A kind of deed, as people look for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    Collaborators,
    Invitations,
    Profiles,
    Visits,
    Account,
    Person,
    Log,
}

impl Group {
    pub(super) const ALL: [Self; 7] = [
        Self::Collaborators,
        Self::Invitations,
        Self::Profiles,
        Self::Visits,
        Self::Account,
        Self::Person,
        Self::Log,
    ];

    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Collaborators => "collaborators",
            Self::Invitations => "invitations",
            Self::Profiles => "profiles",
            Self::Visits => "visits",
            Self::Account => "account",
            Self::Person => "person",
            Self::Log => "log",
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.id() == id)
    }

    fn clause(self) -> &'static str {
        match self {
            Self::Collaborators => " and e.kind like 'collaborator.%'",
            Self::Invitations => " and e.kind like 'invitation.%'",
            Self::Profiles => " and e.kind like 'profile.%'",
            Self::Visits => " and e.kind like 'visit.%'",
            Self::Account => " and (e.kind like 'account.%' or e.kind like 'transfer.%')",
            Self::Person => {
                " and (e.kind like 'user.%' or e.kind like 'session.%' or e.kind like 'email.%' \
                 or e.kind like 'password.%' or e.kind like 'signature.%' or e.kind like 'erasure.%')"
            }
            Self::Log => " and e.kind like 'audit.%'",
        }
    }
}

/// The same, understood.
#[derive(Clone, Debug, Default)]
pub(super) struct Filter {
    pub(super) what: Option<Group>,
    pub(super) who: Option<UserId>,
    pub(super) from: Option<Moment>,
    pub(super) until: Option<Moment>,
}

impl Asked {
    /// Understands the question, with days as they begin and end in this zone.
    pub(super) fn filter(&self, zone: &TimeZone) -> Result<Filter> {
        let wrong = |name| Error::Unreadable(format!("`{name}` cannot be read"));
        let what = match self.what.as_str() {
            "" => None,
            id => Some(Group::from_id(id).ok_or_else(|| wrong("what"))?),
        };
        let who = match self.who.as_str() {
            "" => None,
            id => Some(UserId(Uuid::parse_str(id).map_err(|_| wrong("who"))?)),
        };
        let from = moment(&self.from, zone, Edge::Begins).map_err(|()| wrong("from"))?;
        let until = moment(&self.to, zone, Edge::Ends).map_err(|()| wrong("to"))?;
        Ok(Filter {
            what,
            who,
            from,
            until,
        })
    }

    /// Which page of the answer.
    pub(super) fn paging(&self) -> Paging {
        Paging {
            limit: self.limit,
            after: self.after.clone(),
        }
    }

    /// Whether anything is left out.
    pub(super) fn narrows(&self) -> bool {
        ![&self.what, &self.who, &self.from, &self.to]
            .iter()
            .all(|part| part.is_empty())
    }

    /// As the address has it, from `?` on; empty for the whole log.
    pub(super) fn query(&self, after: &str) -> String {
        let limit = self.limit.map(|n| n.to_string()).unwrap_or_default();
        let parts = [
            ("what", self.what.as_str()),
            ("who", &self.who),
            ("from", &self.from),
            ("to", &self.to),
            ("limit", &limit),
            ("after", after),
        ];
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(parts.iter().filter(|(_, value)| !value.is_empty()));
        let query = query.finish();
        if query.is_empty() {
            query
        } else {
            format!("?{query}")
        }
    }
}

impl Filter {
    /// Adds what is asked to a question about entries `e`.
    pub(super) fn narrow(&self, question: Sql) -> Sql {
        let question = match self.what {
            Some(group) => question.and(group.clause()),
            None => question,
        };
        question
            .with_some(
                " and (e.actor_ref in (select person_ref from audit_person where user_id = ?)
                   or e.subject_ref in (select person_ref from audit_person where user_id = ?))",
                self.who,
            )
            .with_some(" and e.at >= ?", self.from)
            .with_some(" and e.at <= ?", self.until)
    }
}

enum Edge {
    Begins,
    Ends,
}

fn moment(text: &str, zone: &TimeZone, edge: Edge) -> Result<Option<Moment>, ()> {
    if text.is_empty() {
        return Ok(None);
    }
    if let Some(moment) = api::moment(text) {
        return Ok(Some(moment));
    }
    let start = |day: Date| {
        day.to_zoned(zone.clone())
            .map(|at| at.timestamp().as_millisecond())
    };
    let day: Date = text.parse().map_err(|_| ())?;
    let at = match edge {
        Edge::Begins => start(day),
        Edge::Ends => day.tomorrow().and_then(start).map(|next| next - 1),
    };
    at.map(|at| Some(Moment(at))).map_err(|_| ())
}
