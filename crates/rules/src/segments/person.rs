//! Everything about one person that a filter can ask, as plain facts.

use std::collections::{BTreeMap, BTreeSet};

use super::resolve::Subject;
use super::{Field, Measure, ProductDeed};
use crate::{GroupId, Moment, PageId, ProductId, QuizId};

/// One enrolment and the member whose it is; in the area, the member and all enrolments together. Words are the
/// permanent ones of the table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Person {
    /// In hundredths of a percent; none where nothing counts (P-2).
    pub progress: Option<u32>,
    /// When all was done for the first time (P-4).
    pub completed_at: Option<Moment>,
    /// The group of today.
    pub group: Option<GroupId>,
    /// Every group ever, today's included.
    pub groups_ever: BTreeSet<GroupId>,
    /// What the person may open now or did with pages; a page that is not here is not available.
    pub pages: BTreeMap<PageId, PageFacts>,
    /// The quizzes that the person may open now or tried; one that is not here is not available.
    pub quizzes: BTreeMap<QuizId, QuizFacts>,
    /// When attempts were submitted that did not pass.
    pub failed_attempts: Vec<Moment>,
    /// The first purchase (#5).
    pub purchased_at: Option<Moment>,
    /// The latest purchase (#5).
    pub last_purchase_at: Option<Moment>,
    /// When the enrolment began.
    pub enrolled: Option<Moment>,
    /// When the product was first opened.
    pub first_access: Option<Moment>,
    /// When the product was last opened.
    pub last_access: Option<Moment>,
    /// When open access ends by itself.
    pub access_until: Option<Moment>,
    /// The strongest reason for access ever.
    pub access_type: Option<&'static str>,
    /// What the live grants come from.
    pub sources: BTreeSet<&'static str>,
    /// The place in Access Plus.
    pub plus: Option<&'static str>,
    /// Where access stands.
    pub status: Option<&'static str>,
    /// What the person is in the product.
    pub role: Option<&'static str>,
    /// How much the person takes part.
    pub engagement: Option<&'static str>,
    /// The same in hundredths.
    pub engagement_score: Option<u32>,
    /// Folded; empty is unknown (#11).
    pub name: String,
    /// As addresses are kept.
    pub email: String,
    /// A language as [`super::language_tag`] writes it.
    pub language: Option<String>,
    /// The categories.
    pub tags: BTreeSet<String>,
    /// The products with an enrolment.
    pub enrolled_in: BTreeSet<ProductId>,
    /// The products that are open now.
    pub active_in: BTreeSet<ProductId>,
}

/// One page, for one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PageFacts {
    /// Published, released, not expired and open to the person's group.
    pub available: bool,
    /// When it was first opened.
    pub viewed_at: Option<Moment>,
    /// When it was completed, unless that was taken back.
    pub completed_at: Option<Moment>,
}

/// One quiz, for one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct QuizFacts {
    /// Its page is available.
    pub available: bool,
    /// How far the person is.
    pub state: Option<&'static str>,
    /// The best score, in hundredths of a percent.
    pub best: Option<u32>,
    /// The last score.
    pub last: Option<u32>,
    /// How many attempts were begun.
    pub attempts: u32,
    /// When one was last submitted.
    pub last_at: Option<Moment>,
}

impl Person {
    /// A quiz that the person can open.
    pub fn quiz(&self, id: QuizId) -> Option<&QuizFacts> {
        self.quizzes.get(&id).filter(|quiz| quiz.available)
    }

    /// The products of which that can be said.
    pub const fn products(&self, deed: ProductDeed) -> &BTreeSet<ProductId> {
        match deed {
            ProductDeed::Enrolled => &self.enrolled_in,
            ProductDeed::Active => &self.active_in,
        }
    }

    /// The group of today, or every group ever.
    pub fn groups(&self, of: Field) -> BTreeSet<GroupId> {
        match of {
            Field::GroupWas => self.groups_ever.clone(),
            _ => self.group.into_iter().collect(),
        }
    }

    /// How many attempts failed from a moment on.
    pub fn failed_since(&self, since: Moment) -> u32 {
        let failed = self.failed_attempts.iter().filter(|at| **at >= since);
        u32::try_from(failed.count()).unwrap_or(u32::MAX)
    }

    /// A number, if the subject is one and it is known.
    pub fn number(&self, of: Subject) -> Option<u32> {
        match of {
            Subject::Field(Field::Progress) => self.progress,
            Subject::Field(Field::EngagementScore) => self.engagement_score,
            Subject::Field(_) => None,
            Subject::Quiz(id, measure) => {
                let quiz = self.quiz(id)?;
                match measure {
                    Measure::Best => quiz.best,
                    Measure::Last => quiz.last,
                    Measure::Attempts => Some(quiz.attempts),
                    Measure::State | Measure::LastAt => None,
                }
            }
        }
    }

    /// A moment, if the subject is one and it is known.
    pub fn time(&self, of: Subject) -> Option<Moment> {
        match of {
            Subject::Field(Field::CompletedAt) => self.completed_at,
            Subject::Field(Field::PurchasedAt) => self.purchased_at,
            Subject::Field(Field::LastPurchaseAt) => self.last_purchase_at,
            Subject::Field(Field::Enrolled) => self.enrolled,
            Subject::Field(Field::FirstAccess) => self.first_access,
            Subject::Field(Field::LastAccess) => self.last_access,
            Subject::Field(Field::AccessUntil) => self.access_until,
            Subject::Quiz(id, Measure::LastAt) => self.quiz(id)?.last_at,
            _ => None,
        }
    }

    /// A word, if the subject is one and it is known.
    pub fn word(&self, of: Subject) -> Option<&'static str> {
        match of {
            Subject::Field(Field::AccessType) => self.access_type,
            Subject::Field(Field::Plus) => self.plus,
            Subject::Field(Field::Status) => self.status,
            Subject::Field(Field::Role) => self.role,
            Subject::Field(Field::Engagement) => self.engagement,
            Subject::Quiz(id, Measure::State) => self.quiz(id)?.state,
            _ => None,
        }
    }

    /// A text, if the field is one and it is known.
    pub fn text(&self, of: Field) -> Option<&str> {
        let text = match of {
            Field::Name => self.name.as_str(),
            Field::Email => self.email.as_str(),
            Field::Language => self.language.as_deref()?,
            _ => return None,
        };
        (!text.is_empty()).then_some(text)
    }
}
