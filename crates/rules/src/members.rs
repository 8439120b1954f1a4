//! What holds for a member as a person, whatever products he has.

use crate::Refusal;
use crate::refusal::refuse_when;

/// Anybody may be erased but the owner of the account, who has himself erased after handing it over (edge 29, edge 39).
pub fn may_erase(is_owner: bool) -> Result<(), Refusal> {
    refuse_when! { is_owner => Refusal::MemberIsOwner }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anybody_is_erased_but_the_owner() {
        // edge 29, edge 39
        assert_eq!(may_erase(false), Ok(()));
        assert_eq!(may_erase(true), Err(Refusal::MemberIsOwner));
    }
}
