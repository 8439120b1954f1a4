//! Who a member is: a wrong address put right, and two members who turn out to be one person.

mod address;
mod found;
mod gone;
pub mod merge;
mod merge_who;
