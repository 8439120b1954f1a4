//! What a grant can be for, as types: one for each permission, and two that no profile gives.

use super::{Needs, Requirement};
use crate::Permission;
use crate::permissions::catalogue;

/// What only the owner may do, My Account first of all (CC-03).
#[derive(Debug)]
pub struct OwnAccount;

impl Needs for OwnAccount {
    const REQUIREMENT: Requirement = Requirement::Owner;
}

/// What everybody with live access to the account may do.
#[derive(Debug)]
pub struct BeInside;

impl Needs for BeInside {
    const REQUIREMENT: Requirement = Requirement::Member;
}

macro_rules! grants {
    ($($category:ident $category_id:literal {
        $($since:literal $enforced:ident $name:ident $id:literal $(implies $implied:ident)? $([$mark:ident])?;)*
    })*) => {$($(
        #[doc = $id]
        #[derive(Debug)]
        pub struct $name;

        impl Needs for $name {
            const REQUIREMENT: Requirement = Requirement::Permission(Permission::$name);
        }
    )*)*};
}
catalogue!(grants);
