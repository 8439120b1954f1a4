//! Managed-MRR credit: what a partner earns for the clients that it actively services (5).

mod kinds;

pub use kinds::act_of;
