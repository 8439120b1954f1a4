//! Decisions that other systems ask for: AuthZEN questions about our own things and about those of connected apps (7.1).
//!
//! What is the account's own is decided by the one decision, whatever the question claims. What is an app's own is
//! decided by what the app registered and by what it says of its things in the question.

mod app;
mod batch;
mod own;
mod property;
mod reason;
mod search;
mod way;

pub use app::{
    App, AppFacts, AppQuestion, AppType, answer_for_app, may_give_app_permissions, may_register,
};
pub use batch::{Missing, Parts, Question, Semantic, is_single, run};
pub use own::{OwnFacts, OwnerAct, ResourceType, answer, requirement_of};
pub use property::{Part, Properties, Term, Thing, Value};
pub use reason::{ACR_SIGNATURE, Answer, Reason};
pub use search::{Page, app_actions, own_actions, page, search};
pub use way::{Test, Way, Who};

#[cfg(test)]
mod tests;
