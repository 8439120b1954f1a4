//! What several pages show alike: where somebody stands at a client, deeds to confirm, and the frame of the dashboard.

use clavero_rules::{
    Permission,
    access::{Granted, Needs},
    partners::{Line, must_be_partner},
};
use uuid::Uuid;

use super::super::{Conflict, Pairing, conflicts, employees, pairings, people};
use crate::{Result, session::Here, web::Shell};

/// A deed that takes something away, asked once more.
pub(super) struct Confirm {
    pub(super) title: String,
    pub(super) action: String,
    pub(super) lines: Vec<String>,
    pub(super) rows: Vec<(String, String)>,
    pub(super) hidden: Vec<(String, String)>,
    pub(super) word: String,
    pub(super) back: String,
    pub(super) back_label: String,
    pub(super) submit: String,
    pub(super) danger: bool,
}

/// A state: a tone, a picture and a word, never a colour alone.
pub(super) struct Badge {
    pub(super) tone: &'static str,
    pub(super) icon: &'static str,
    pub(super) text: String,
}

impl Badge {
    pub(super) fn of(page: &Shell, line: Line) -> Self {
        let (tone, icon) = match line {
            Line::HasAccess => ("good", "check"),
            Line::Waiting => ("warn", "mail"),
            Line::OwnsClient => ("", "key-round"),
            Line::Declined | Line::EndedByClient => ("", "user-x"),
            Line::Expired => ("", "clock"),
            Line::Cancelled | Line::EndedByPartner | Line::Ended => ("", "user-minus"),
            Line::ErasedPerson => ("", "circle-x"),
        };
        let text = page.t(&format!("partners-line-{}", line.id().replace('_', "-")));
        Self { tone, icon, text }
    }
}

/// One employee at one client, as a row.
pub(super) struct Row {
    pub(super) pair: Pairing,
    pub(super) badge: Badge,
    /// Whether there is something to take away.
    pub(super) open: bool,
}

impl Row {
    pub(super) fn of(page: &Shell, pair: Pairing) -> Self {
        Self {
            badge: Badge::of(page, pair.state.line(pair.erased)),
            open: pair.state.holds_claim(),
            pair,
        }
    }
}

/// The frame of the partner's dashboard.
pub(crate) struct Dash {
    pub(crate) home: String,
    pub(crate) tab: &'static str,
    pub(crate) tagged: usize,
    pub(crate) clients: usize,
    pub(crate) waiting: usize,
    pub(crate) conflicts: Vec<Conflict>,
    pub(crate) asked: Vec<Conflict>,
    pub(crate) untagged: Vec<String>,
    pub(crate) may_manage: bool,
}

impl Dash {
    /// Reads the figures; an account outside the programme has no dashboard (PE-01).
    pub(crate) async fn of<P: Needs>(
        here: &Here,
        granted: &Granted<P>,
        tab: &'static str,
    ) -> Result<Self> {
        let mut scope = here.caller.on.read(granted);
        must_be_partner(people::programme(&mut scope, here.account.id).await?)?;
        let everybody = employees(&mut scope).await?;
        let pairs = pairings(&mut scope, None).await?;
        let mut clients: Vec<i64> = pairs
            .iter()
            .filter(|it| it.state.holds_claim())
            .map(|it| it.hub_id)
            .collect();
        clients.sort_unstable();
        clients.dedup();
        let waits = |it: &&Pairing| it.state == clavero_rules::partners::RequestState::Pending;
        Ok(Self {
            home: here.url("/partner"),
            tab,
            tagged: everybody.iter().filter(|it| it.tagged).count(),
            clients: clients.len(),
            waiting: pairs.iter().filter(waits).count(),
            conflicts: conflicts::open_of_partner(&mut scope).await?,
            asked: conflicts::asked_to_remove(&mut scope).await?,
            untagged: everybody
                .iter()
                .filter(|it| it.should_be_tagged())
                .map(|it| it.name.clone())
                .collect(),
            may_manage: here.may(Permission::ManagePartners),
        })
    }
}

/// Ids out of the boxes that were ticked.
pub(super) fn ids(values: &[&str]) -> Vec<Uuid> {
    values
        .iter()
        .filter_map(|it| Uuid::parse_str(it).ok())
        .collect()
}
