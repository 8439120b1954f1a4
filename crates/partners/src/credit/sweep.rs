//! Months close by themselves on the third day after them (5).

use clavero_rules::{
    Refusal, Span,
    calendar::Zone as _,
    credit::{Month, Utc},
};

use super::close_month;
use crate::{Error, Occasion, Result};

/// Closes the month before this one, once it is due and not closed yet.
pub async fn sweep(on: &Occasion) -> Result<()> {
    let today = Utc.local(on.now).date();
    let this = Month::of(today);
    let before = Month::of(Utc.local(this.starts(&Utc) - Span::days(1)).date());
    match close_month(on, before).await {
        Ok(_) | Err(Error::Refused(Refusal::MonthClosed | Refusal::MonthStillOpen)) => Ok(()),
        Err(error) => Err(error),
    }
}
