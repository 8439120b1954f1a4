//! What payments and subscriptions mean for access, whatever order the reports come in.

mod edges;
mod found;
mod stories;
mod subscription;
mod transaction;
mod wire;
