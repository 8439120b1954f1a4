//! A product as somebody typed it, read alike from a form and from the API.

use clavero_rules::{
    products::{ProductKind, ProductStatus},
    purchases::{AfterLastCycle, OnChargeback, OnDispute},
};

use super::Product;
use crate::{Result, web::Form, words};

/// A product to make.
#[derive(Clone, Debug)]
pub struct New {
    /// What it is.
    pub kind: ProductKind,
    /// What it is called.
    pub name: String,
    /// Whether people get in at once.
    pub state: ProductStatus,
}

impl New {
    /// Reads it, or says what is wrong with it.
    pub fn of(form: &mut Form) -> Result<Self> {
        let name = form.text("name", 1..=120);
        let kind = form.choice("kind", ProductKind::from_id);
        let state = if form.value("state").is_empty() {
            Some(ProductStatus::Draft)
        } else {
            form.choice("state", ProductStatus::from_id)
        };
        form.clean()?;
        Ok(Self {
            kind: kind.unwrap_or(ProductKind::Course),
            name,
            state: state.unwrap_or(ProductStatus::Draft),
        })
    }
}

/// The settings of a product. Those that its kind does not know stay as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// What it is called.
    pub name: String,
    /// After the last charge.
    pub after_last_cycle: AfterLastCycle,
    /// Days of patience with a due payment.
    pub overdue_grace_days: i64,
    /// When a bank takes a payment back.
    pub on_chargeback: OnChargeback,
    /// While a refund is asked for.
    pub on_dispute: OnDispute,
    /// Pages a week.
    pub pages_per_week: i64,
    /// Seats beyond the buyer’s own.
    pub plus_enabled: bool,
    /// Later items for earlier buyers.
    pub bundle_adds_later: bool,
    /// The team among the people.
    pub team_included: bool,
}

impl Wanted {
    /// The settings that a product has.
    pub fn from(it: &Product) -> Self {
        Self {
            name: it.name.clone(),
            after_last_cycle: it.after_last_cycle,
            overdue_grace_days: it.overdue_grace_days,
            on_chargeback: it.on_chargeback,
            on_dispute: it.on_dispute,
            pages_per_week: it.pages_per_week,
            plus_enabled: it.plus_enabled,
            bundle_adds_later: it.bundle_adds_later,
            team_included: it.team_included,
        }
    }

    /// The same name is the same name in any case (E5).
    pub(super) fn name_key(&self) -> String {
        words::letter_key(&self.name)
    }

    /// As a form holds it.
    pub fn as_form(&self) -> Form {
        let ticked = |on: bool| if on { "yes" } else { "" };
        Form::default()
            .preset("name", &self.name)
            .preset("after_last_cycle", self.after_last_cycle.id())
            .preset("overdue_grace_days", self.overdue_grace_days)
            .preset("on_chargeback", self.on_chargeback.id())
            .preset("on_dispute", self.on_dispute.id())
            .preset("pages_per_week", self.pages_per_week)
            .preset("plus_enabled", ticked(self.plus_enabled))
            .preset("bundle_adds_later", ticked(self.bundle_adds_later))
            .preset("team_included", ticked(self.team_included))
    }

    /// Reads the fields that the kind of product has, over what is saved.
    pub fn of(form: &mut Form, saved: &Product) -> Result<Self> {
        let mut wanted = Self::from(saved);
        wanted.name = form.text("name", 1..=120);
        if saved.kind.holds_members() {
            wanted.on_chargeback = form
                .choice("on_chargeback", OnChargeback::from_id)
                .unwrap_or(wanted.on_chargeback);
            wanted.on_dispute = form
                .choice("on_dispute", OnDispute::from_id)
                .unwrap_or(wanted.on_dispute);
            wanted.plus_enabled = form.checked("plus_enabled", "yes");
            wanted.team_included = form.checked("team_included", "yes");
        } else {
            wanted.bundle_adds_later = form.checked("bundle_adds_later", "yes");
        }
        if saved.kind == ProductKind::Subscription {
            wanted.after_last_cycle = form
                .choice("after_last_cycle", AfterLastCycle::from_id)
                .unwrap_or(wanted.after_last_cycle);
            wanted.overdue_grace_days = form
                .whole("overdue_grace_days", 0..=90)
                .unwrap_or_default()
                .into();
        }
        if saved.kind.has_access_duration() {
            wanted.pages_per_week = form
                .whole("pages_per_week", 0..=100)
                .unwrap_or_default()
                .into();
        }
        form.clean()?;
        Ok(wanted)
    }
}
