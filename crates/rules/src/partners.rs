//! The partner programme: agencies whose tagged employees work in the accounts of their clients (4.7, 4.8, 4.9).
//!
//! Access through a partner is another ground of the one membership, so there is still one decision about it (4.0).
//!
//! Two things are unique in the store while a request is pending or granted, so that no order of events matters: the
//! claim of an address at a client, and the request of a partner for an employee at a client (Q10, 4.9).

mod answer;
mod assign;
mod cascade;
mod code;
mod conflict;
mod employee;
mod ground;
mod relation;
mod removal;
mod request;

pub use answer::{
    ACCESS_DAYS, GrantFacts, Granting, Terms, access_of, may_decline, may_extend, may_grant,
};
pub use assign::{
    AssignFacts, Assignment, ClientFacts, ClientName, Forecast, Told, forecast, may_assign,
};
pub use cascade::{
    ClientAccess, Ending, KeepQuestion, Leaving, Receipt, endings, may_keep, receipt,
};
pub use code::{CODE_TRIES, ClientCode};
pub use conflict::{Claim, ConflictState, WayOut, WayOutFacts, claim, may_change_address, way_out};
pub use employee::{
    EmployeeState, TagFacts, may_see_employees, may_tag, may_untag, should_be_tagged,
};
pub use ground::{
    RESHARING, allowed_through, ground_lives, may_give_to_partner, may_let_manage_people,
};
pub use relation::{
    Programme, RelationState, may_confirm, may_end_relation, may_enrol, may_leave_programme,
    must_be_partner, relation_under,
};
pub use removal::{
    AccessLeft, REMOVE, Side, left_without_partner, may_delete_line, may_remove_by_client,
    may_remove_by_partner,
};
pub use request::{ANSWER_WITHIN, Line, RequestState, RequestTimes, Step, batch_status};
