//! The electronic signature: what it is asked for, how it is kept safe, and how it is recovered (4.1).

use crate::named::named;
use crate::refusal::refuse_when;
use crate::{Category, Moment, Permission, Refusal, Span};

/// How long a signature can be used for the act it was given for.
pub const LIFE: Span = Span::minutes(5);
/// How long the mailed code to recover a signature can be used.
pub const RECOVERY_CODE_LIFE: Span = Span::minutes(10);
/// How long signed finance acts wait after a recovery.
pub const RECOVERY_HOLD: Span = Span::hours(24);
/// How many characters a signature has at least.
pub const MIN_LENGTH: usize = 8;
/// How many wrong tries lock it.
pub const TRIES: u32 = 5;

const FIRST_LOCK: Span = Span::minutes(15);
const LONGEST_LOCK: Span = Span::hours(24);

named! {
    /// The act that a signature is for. A signature for one opens no other.
    pub enum Purpose {
        /// Inviting one person or a batch (CC-13).
        Invite = "invite",
        /// Widening a profile in use (E1).
        EditProfile = "edit_profile",
        /// Archiving a profile whose replacement is wider for somebody (E2).
        ArchiveProfile = "archive_profile",
        /// Moving a collaborator to a wider profile.
        ChangeProfile = "change_profile",
        /// Giving a suspended access back.
        Reinstate = "reinstate",
        /// Giving an ended access back.
        BringBack = "bring_back",
        /// Giving an access a later end, or none.
        ExtendAccess = "extend_access",
        /// Sending an invitation again with another profile.
        ResendInvitation = "resend_invitation",
        /// Offering the account to a new owner (4.5).
        TransferOwner = "transfer_owner",
        /// Taking over an account (4.5).
        AcceptTransfer = "accept_transfer",
        /// Closing the account.
        CloseAccount = "close_account",
        /// Having one's own data erased (4.10).
        EraseMe = "erase_me",
        /// Letting a partner's employee in (Q4).
        GrantPartner = "grant_partner",
        /// Giving a partner's employee a later end (Q4).
        ExtendPartner = "extend_partner",
        /// Confirming a partner that is back in the programme (P4).
        ConfirmPartner = "confirm_partner",
        /// Letting a partner's employee manage people (Q16).
        LetPartnerManagePeople = "let_partner_manage_people",
        /// Keeping a partner's former employee as one's own collaborator (P3).
        KeepCollaborator = "keep_collaborator",
        /// Making an API key.
        CreateKey = "create_key",
        /// Replacing an API key by a new one.
        RotateKey = "rotate_key",
        /// What is done to more than a thousand members (section 12).
        WorkOnMany = "work_on_many",
        /// An act that another system carries out (7.1, 7.3).
        ActElsewhere = "act_elsewhere",
        /// Taking the data of more than a thousand people along (members 12).
        ExportMembers = "export_members",
        /// Erasing a member for good (members 12, edge 29).
        EraseMember = "erase_member",
    }
}

/// Whether an act asks for the signature. Taking access away never does (4.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MustSign {
    /// It gives somebody more.
    Yes,
    /// It gives nobody more.
    No,
}

impl MustSign {
    /// Signed when it gives somebody more than before.
    pub const fn when(gives_more: bool) -> Self {
        if gives_more { Self::Yes } else { Self::No }
    }

    /// Whether the signature is needed.
    pub const fn is_needed(self) -> bool {
        matches!(self, Self::Yes)
    }
}

/// What a person may choose as a signature (4.1).
pub fn may_set_secret(secret: &str, equals_password: bool) -> Result<(), Refusal> {
    refuse_when! {
        secret.chars().count() < MIN_LENGTH => Refusal::SignatureTooShort,
        equals_password                     => Refusal::SignatureEqualsPassword,
    }
}

/// How long wrong tries lock the signature: 15 minutes, doubling up to a day. It never locks the login (4.1).
///
/// `tries` counts since the last lock or success, `level` the locks since the last success.
pub fn lock_after(tries: u32, level: u32) -> Option<Span> {
    let doubled = 2_i64.saturating_pow(level);
    let lock = Span(FIRST_LOCK.0.saturating_mul(doubled)).min(LONGEST_LOCK);
    (tries >= TRIES).then_some(lock)
}

/// Whether a signature may be tried now.
pub fn may_try(locked_until: Option<Moment>, now: Moment) -> Result<(), Refusal> {
    let locked = locked_until.is_some_and(|until| now < until);
    refuse_when! { locked => Refusal::SignatureLocked }
}

/// A signature is used once, within five minutes (4.1, T18).
pub fn may_use(issued_at: Moment, used: bool, now: Moment) -> Result<(), Refusal> {
    refuse_when! {
        used                    => Refusal::SignatureUsed,
        now >= issued_at + LIFE => Refusal::SignatureExpired,
    }
}

/// The mailed code that recovers a signature is used once, within ten minutes (4.1).
pub fn may_recover(code_sent_at: Moment, used: bool, now: Moment) -> Result<(), Refusal> {
    refuse_when! {
        used                                     => Refusal::RecoveryCodeUsed,
        now >= code_sent_at + RECOVERY_CODE_LIFE => Refusal::RecoveryCodeExpired,
    }
}

/// Signed finance acts wait a day after a recovery; everything else goes on (4.1, C13).
pub fn may_sign_after_recovery(
    permission: Permission,
    recovered_at: Option<Moment>,
    now: Moment,
) -> Result<(), Refusal> {
    let moves_money = permission.category() == Category::Finance && permission.needs_signature();
    let on_hold = recovered_at.is_some_and(|at| now < at + RECOVERY_HOLD);
    refuse_when! { moves_money && on_hold => Refusal::SignatureRecovering }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::world::NOW;

    #[test]
    fn a_signature_has_eight_characters_and_is_not_the_password() {
        // CC-14 4.1
        assert_eq!(may_set_secret("sésame88", false), Ok(()));
        assert_eq!(
            may_set_secret("sésame8", false),
            Err(Refusal::SignatureTooShort)
        );
        assert_eq!(
            may_set_secret("sésame88", true),
            Err(Refusal::SignatureEqualsPassword)
        );
    }

    #[test]
    fn five_wrong_tries_lock_for_a_quarter_of_an_hour_and_then_twice_as_long() {
        assert_eq!(lock_after(4, 0), None);
        assert_eq!(lock_after(5, 0), Some(Span::minutes(15)));
        assert_eq!(lock_after(5, 1), Some(Span::minutes(30)));
        assert_eq!(lock_after(5, 6), Some(Span::hours(16)));
        assert_eq!(lock_after(5, 7), Some(Span::hours(24)));
        assert_eq!(lock_after(u32::MAX, u32::MAX), Some(Span::hours(24)));
    }

    #[test]
    fn a_locked_signature_opens_by_itself() {
        let until = NOW + Span::minutes(15);
        assert_eq!(may_try(Some(until), NOW), Err(Refusal::SignatureLocked));
        assert_eq!(may_try(Some(until), until), Ok(()));
        assert_eq!(may_try(None, NOW), Ok(()));
    }

    #[test]
    fn a_signature_is_used_once_and_within_five_minutes() {
        // T18
        let last = NOW + LIFE - Span::millis(1);
        assert_eq!(LIFE, Span::minutes(5));
        assert_eq!(may_use(NOW, false, last), Ok(()));
        assert_eq!(
            may_use(NOW, false, NOW + LIFE),
            Err(Refusal::SignatureExpired)
        );
        assert_eq!(may_use(NOW, true, NOW), Err(Refusal::SignatureUsed));
    }

    #[test]
    fn a_recovery_code_is_used_once_and_within_ten_minutes() {
        // CC-14
        let over = NOW + RECOVERY_CODE_LIFE;
        assert_eq!(RECOVERY_CODE_LIFE, Span::minutes(10));
        assert_eq!(may_recover(NOW, false, over - Span::millis(1)), Ok(()));
        assert_eq!(
            may_recover(NOW, false, over),
            Err(Refusal::RecoveryCodeExpired)
        );
        assert_eq!(may_recover(NOW, true, NOW), Err(Refusal::RecoveryCodeUsed));
    }

    #[test]
    fn money_waits_a_day_after_a_recovery_and_invitations_do_not() {
        // C13
        let withdraw =
            |now| may_sign_after_recovery(Permission::RequestWithdrawals, Some(NOW), now);
        assert_eq!(
            withdraw(NOW + Span::hours(23)),
            Err(Refusal::SignatureRecovering)
        );
        assert_eq!(withdraw(NOW + Span::hours(24)), Ok(()));
        let invite = may_sign_after_recovery(Permission::ManageCollaborators, Some(NOW), NOW);
        assert_eq!(invite, Ok(()));
        assert_eq!(
            may_sign_after_recovery(Permission::RequestRefunds, None, NOW),
            Ok(())
        );
    }

    #[test]
    fn every_purpose_is_found_by_its_name() {
        for purpose in Purpose::ALL {
            assert_eq!(Purpose::from_id(purpose.id()), Some(*purpose));
        }
        assert_eq!(Purpose::from_id("anything"), None);
    }

    proptest! {
        #[test]
        fn a_later_lock_is_never_shorter(level in 0..40_u32) {
            prop_assert!(lock_after(TRIES, level) <= lock_after(TRIES, level + 1));
        }
    }
}
