//! The words for how far somebody is where there is one thing to do: being at an event, downloading a file (3.2).

use clavero_rules::products::{ProductKind, ProgressIn};

use crate::web::Shell;

/// The one thing there is to do in a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OneThing {
    /// Being there.
    Attendance,
    /// The download.
    Download,
}

impl OneThing {
    /// What it is in a product of this kind; nothing where there is more to do, or nothing.
    pub const fn of(kind: ProductKind) -> Option<Self> {
        match kind.progress_in() {
            ProgressIn::Attendance => Some(Self::Attendance),
            ProgressIn::Download => Some(Self::Download),
            ProgressIn::Pages | ProgressIn::Items | ProgressIn::Nothing => None,
        }
    }

    /// What it is called.
    pub fn name(self, page: &Shell) -> String {
        page.t(match self {
            Self::Attendance => "products-attendance",
            Self::Download => "products-download",
        })
    }

    /// How it is said of one who did it, or did not yet.
    pub fn said(self, page: &Shell, done: bool) -> String {
        page.t(match (self, done) {
            (Self::Attendance, true) => "products-attended",
            (Self::Attendance, false) => "products-not-attended",
            (Self::Download, true) => "products-downloaded",
            (Self::Download, false) => "products-not-downloaded",
        })
    }

    /// The same with the day on which it was done.
    pub fn said_on(self, page: &Shell, date: String) -> String {
        let key = match self {
            Self::Attendance => "products-attended-on",
            Self::Download => "products-downloaded-on",
        };
        page.t1(key, "date", date)
    }

    /// What starting over puts aside.
    pub fn put_aside(self, page: &Shell) -> String {
        page.t(match self {
            Self::Attendance => "enrolments-reset-attendance",
            Self::Download => "enrolments-reset-download",
        })
    }

    /// How it is said to the one who did it.
    pub fn told(self, page: &Shell) -> String {
        page.t(match self {
            Self::Attendance => "members-was-there",
            Self::Download => "members-has-downloaded",
        })
    }
}
