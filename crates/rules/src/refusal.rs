//! Every "no" that a rule can give. Flat on purpose: one list for translators, the API document and the tests.

macro_rules! refusals {
    ($($name:ident $code:literal $message:literal;)*) => {
        /// A fact that forbids what was asked. `code` is for programs and permanent; the message is for logs.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
        pub enum Refusal {
            $(
                #[doc = $message]
                #[error($message)]
                $name,
            )*
        }

        impl Refusal {
            /// Every refusal there is.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The permanent name.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }
        }
    };
}

refusals! {
    BeyondYourPermissions      "beyond_your_permissions"         "nobody gives or takes a permission that he does not hold (R3a)";
    OwnProfile                 "own_profile"                     "nobody edits the profile that he is on (R3b)";
    ProfileBeyondYours         "profile_beyond_yours"            "the profile allows what the editor does not hold (R3c)";
    ProfileInUse               "profile_in_use"                  "the profile has people or pending invitations and no replacement was chosen (E2)";
    ProfileReplacesItself      "profile_replaces_itself"         "a profile cannot be replaced by itself (E2)";

    OwnerUntouchable           "owner_untouchable"               "the owner is never suspended or removed and has no profile (C6, R3d)";
    OwnMembership              "own_membership"                  "nobody changes his own access (R3b)";
    CollaboratorBeyondYours    "collaborator_beyond_yours"       "the collaborator holds what the actor does not (R3c)";
    AlreadyActive              "already_active"                  "the collaborator has access already";
    AlreadySuspended           "already_suspended"               "the collaborator is suspended already";
    CollaboratorGone           "collaborator_gone"               "the collaborator's access has ended";
    CollaboratorGoneTooLong    "collaborator_gone_too_long"      "access that ended more than 90 days ago is not brought back (4.4)";
    CollaboratorErased         "collaborator_erased"             "the person's data was erased (4.10)";
    AccessEndsInThePast        "access_ends_in_the_past"         "the end of an access lies ahead";
    OwnerCannotLeave           "owner_cannot_leave"              "the owner hands the account over or closes it instead of leaving (C6)";
    NotInside                  "not_inside"                      "the user has no access here to leave (C2)";

    InviteSelf                 "invite_self"                     "nobody invites himself (I1)";
    InviteOwner                "invite_owner"                    "the owner needs no invitation (I1)";
    AlreadyCollaborator        "already_collaborator"            "the invited person is a collaborator already (I2)";
    CollaboratorSuspended      "collaborator_suspended"          "the invited person is a suspended collaborator, to be reinstated (I2)";
    InviteeOptedOut            "invitee_opted_out"               "the invited person wants no more invitations from this account (4.3)";
    TooManyInvitationsThisHour "too_many_invitations_this_hour"  "the account has sent 20 invitations within the hour (I18)";
    TooManyPending             "too_many_pending"                "the account has 200 pending invitations (I18)";
    TooManyForRecipient        "too_many_for_recipient"          "the recipient was sent 5 invitations today (I18)";
    InvitationLifeOutOfRange   "invitation_life_out_of_range"    "an invitation lives 1 to 30 days (4.3)";
    InvitationTaken            "invitation_taken"                "the invitation was accepted already (I10)";
    InvitationDeclined         "invitation_declined"             "the invitation was declined";
    InvitationRevoked          "invitation_revoked"              "the invitation was revoked (I17)";
    InvitationExpired          "invitation_expired"              "the invitation has expired (I17)";
    InvitationSuperseded       "invitation_superseded"           "a later invitation took its place";
    InvitationStillOpen        "invitation_still_open"           "the invitation can still be accepted";
    InvitationForSomebodyElse  "invitation_for_somebody_else"    "the invitation was sent to another address (I4)";
    AddressNotVerified         "address_not_verified"            "the address is not verified (I3, 4.5)";
    AccountNotOpen             "account_not_open"                "the account is suspended or closed (I9)";
    InviterLostTheRight        "inviter_lost_the_right"          "the inviter may no longer give this profile (I12, R3)";
    AskedToday                 "asked_today"                     "a fresh invitation is asked for once a day (I17)";

    SignatureTooShort          "signature_too_short"             "a signature has 8 characters or more (4.1)";
    SignatureEqualsPassword    "signature_equals_password"       "the signature is not the password (4.1)";
    SignatureLocked            "signature_locked"                "the signature is locked after wrong tries (4.1)";
    SignatureUsed              "signature_used"                  "a signature is used once (4.1)";
    SignatureExpired           "signature_expired"               "a signature lives 5 minutes (4.1)";
    SignatureRecovering        "signature_recovering"            "signed finance acts wait 24 hours after a recovery (4.1, C13)";
    SignedBySomebodyElse       "signed_by_somebody_else"         "each signs with his own signature (4.1)";
    SignedForAnotherPurpose    "signed_for_another_purpose"      "a signature is for one purpose (4.1)";
    SignedForAnotherPayload    "signed_for_another_payload"      "a signature is for one payload (4.1)";
    RecoveryCodeUsed           "recovery_code_used"              "a recovery code is used once (4.1)";
    RecoveryCodeExpired        "recovery_code_expired"           "a recovery code lives 10 minutes (4.1)";
    TypedWordDiffers           "typed_word_differs"              "the word was not typed as it stands (Q6)";

    VisitLimitOutOfRange       "visit_limit_out_of_range"        "limits inside an account are only ever shortened (A5)";

    OpensUnverified            "opens_unverified"                "whoever opens an account has a verified address";
    ClosingNotYours            "closing_not_yours"               "only the owner closes the account (CC-03)";
    TransferBeforeClosing      "transfer_before_closing"         "an account on its way to a new owner is not closed (4.5)";
    WithdrawalBeforeClosing    "withdrawal_before_closing"       "an account with an open withdrawal is not closed (4.5)";

    TransferNotYours           "transfer_not_yours"              "only the owner offers the account (4.5)";
    TransferToOwner            "transfer_to_owner"               "the account belongs to this person already (4.5)";
    TransferUnderway           "transfer_underway"               "a transfer is under way (4.5)";
    WithdrawalOpen             "withdrawal_open"                 "a withdrawal is open (4.5)";
    AccountClosing             "account_closing"                 "the account is being closed (4.5)";
    TransferForSomebodyElse    "transfer_for_somebody_else"      "the offer was made to another person (4.5)";
    TransferExpired            "transfer_expired"                "an offer lives 72 hours (4.5)";
    TransferNotOpen            "transfer_not_open"               "the transfer is not at this step (4.5)";
    SecondFactorMissing        "second_factor_missing"           "a new owner has a second factor set (4.5)";

    OwnsAnAccountInUse         "owns_an_account_in_use"          "the person owns an account with people or money (4.10)";
    ErasureUnderway            "erasure_underway"                "an erasure is waiting (4.10)";
    ErasureOver                "erasure_over"                    "the erasure is done or cancelled (4.10)";

    NotAPartner                "not_a_partner"                   "the account is not in the partner programme (PE-01)";
    PartnerSuspended           "partner_suspended"               "the partner is suspended in the programme (P4)";
    AlreadyPartner             "already_partner"                 "the account is in the partner programme already (PE-01)";
    RelationNotWaiting         "relation_not_waiting"            "the relation needs no confirmation (P4)";
    RelationSuspended          "relation_suspended"              "the relation waits for the client's confirmation (P4)";
    RelationOver               "relation_over"                   "the relation between partner and client has ended (Q8)";
    EmployeeNotInside          "employee_not_inside"             "a partner employee has live access to the partner's account (P1)";
    EmployeeUnverified         "employee_unverified"             "a partner employee has a verified address (P1)";
    AlreadyTagged              "already_tagged"                  "the user is tagged as partner employee already";
    NotTagged                  "not_tagged"                      "the user is not tagged as partner employee (P1)";
    ClientIsYourself           "client_is_yourself"              "a partner is not its own client (Q13)";
    ClientCodeMalformed        "client_code_malformed"           "a client code has 4 to 8 digits (Q5)";
    AskedAgainTooSoon          "asked_again_too_soon"            "a partner waits 7 days after a client said no (Q9)";
    AskedAgainTooOften         "asked_again_too_often"           "a partner asks again 3 times within a year (Q9)";
    RequestGranted             "request_granted"                 "the request was granted already (Q10)";
    RequestNotNeeded           "request_not_needed"              "nothing has to be asked: the employee owns the client (Q14)";
    RequestStillOpen           "request_still_open"              "the request has not been answered yet";
    RequestDeclined            "request_declined"                "the client declined the request (Q9)";
    RequestExpired             "request_expired"                 "the time to answer, or the access, is over (4.8)";
    RequestCancelled           "request_cancelled"               "the request was taken back (4.8)";
    PartnerAccessOver          "partner_access_over"             "the access through the partner has ended (4.8)";
    PartnerAccessOpen          "partner_access_open"             "the access through the partner is granted or asked for (PE-12)";
    PartnerAccessOutOfRange    "partner_access_out_of_range"     "access through a partner lasts 1 to 730 days (Q4)";
    PartnerMayNotReshare       "partner_may_not_reshare"         "a partner never lets others in (Q16)";
    ResharingNotYours          "resharing_not_yours"             "only the owner lets a partner manage people (Q16)";
    OnlyClientDeletes          "only_client_deletes"             "only the client deletes a partner employee from its list (PE-12)";
    KeepNotAsked               "keep_not_asked"                  "the question whether to keep the person is not open (P3)";
    PartnerConflict            "partner_conflict"                "the address is connected to another partner's record for this client (PE-15)";
    ConflictOver               "conflict_over"                   "the conflict is over (4.9)";
    FirstPartnerAsked          "first_partner_asked"             "the first partner was asked already (PE-16)";
    NotYourDomain              "not_your_domain"                 "the address is not in a domain that the partner proved to be its own (PE-16)";
    SameAddress                "same_address"                    "the address is the one in conflict (PE-16)";

    MonthStillOpen             "month_still_open"                "a month is closed on the third day after it (5)";
    MonthClosed                "month_closed"                    "the month is closed already (5)";
    PointTableUnusable         "point_table_unusable"            "the table of points has a currency twice, or values that cannot be added exactly (CR8)";
    CurrencyWithoutRate        "currency_without_rate"           "the table of points has no line for the currency (CR8)";
    CreditTooLarge             "credit_too_large"                "an amount is larger than any real one";

    KeyLifeOutOfRange          "key_life_out_of_range"           "a key lives 1 to 365 days, or without an end";
    KeyOverlapOutOfRange       "key_overlap_out_of_range"        "an old key works beside the new one for 7 days at most";
    KeyReplaced                "key_replaced"                    "the key was replaced by another";
    KeyExpired                 "key_expired"                     "the key has reached its date";
    KeyRevoked                 "key_revoked"                     "the key was taken back, or died with its maker's access (C1)";
    KeyMakerGone               "key_maker_gone"                  "whoever made the key has no access at the moment (R3e)";

    AppTypeReserved            "app_type_reserved"               "the type of resource is the product's own (7.1)";
    AppTypeTaken               "app_type_taken"                  "another connected app registered the type of resource (7.1)";
    AppNameMalformed           "app_name_malformed"              "a name has 1 to 64 visible ASCII characters and no space (7.1)";
    AppPermissionUnknown       "app_permission_unknown"          "the app did not register the permission (7.1)";
    AppTooLarge                "app_too_large"                   "an app registers 50 types, each with 100 actions of 20 ways and 10 tests (7.1)";

    PasswordTooShort           "password_too_short"              "a password has 12 characters or more";
    PasswordTooLong            "password_too_long"               "a password has 256 characters or fewer";
    PasswordCommon             "password_common"                 "the password is among the most common ones";
    PasswordIsYourName         "password_is_your_name"           "the password is the person's address or name";
    TooManyTries               "too_many_tries"                  "there were too many tries within the window";

    RoleNotInThisKind          "role_not_in_this_kind"           "this kind of product does not know the role (MA-29)";
    RoleHeldAlready            "role_held_already"               "the member has the role already (MA-29)";
    EditorRoleMissing          "editor_role_missing"             "content is edited with a role in the product (CC-19)";
    NoAccessDuration           "no_access_duration"              "only courses and subscriptions have an access duration (MA-30)";
    DurationOutOfRange         "duration_out_of_range"           "an access duration is 1 to 36,500 days (MA-30)";
    BundleInItself             "bundle_in_itself"                "a bundle does not hold itself (3.1)";
    BundleEmpty                "bundle_empty"                    "a bundle holds at least one product (3.1)";
    BundleHoldsNobody          "bundle_holds_nobody"             "people are enrolled in the items of a bundle (3.2)";
    TwoTokensValid             "two_tokens_valid"                "two tokens of a seller are valid already; retire one first (edge 35)";
    NothingToReplay            "nothing_to_replay"               "a test, or a report about nothing here, changes nothing (edge 12)";

    MemberIsOwner              "member_is_owner"                 "the owner is never blocked, removed or given another role (edge 39)";
    AddressOfOwner             "address_of_owner"                "the address of the owner is his login's, and leads to nobody else (edge 39)";
    AddressUnchanged           "address_unchanged"               "the member has this address already";
    AddressOfAnotherMember     "address_of_another_member"       "the address leads to another member of the area (3.1)";
    MergedWithItself           "merged_with_itself"              "the two members are one already (edge 13)";
    OwnerNotMerged             "owner_not_merged"                "the owner is a member by himself (edge 39)";
    MoreGuestsThanSeats        "more_guests_than_seats"          "together they would have more guests than seats (property 14)";
    AlreadyBlocked             "already_blocked"                 "the member is blocked in the product already (MA-07)";
    NotBlocked                 "not_blocked"                     "the member is not blocked in the product (MA-07)";
    MemberBlocked              "member_blocked"                  "a blocked member is not sent the way in (7.3)";
    MemberInNothing            "member_in_nothing"               "who is in no product is not sent the way in (A-8)";
    AddressBounces             "address_bounces"                 "letters to the address come back";
    AccessSentOften            "access_sent_often"               "the way in is sent three times an hour at most (7.3)";
    BoughtOnce                 "bought_once"                     "who ever bought is blocked, never removed (A-8)";
    GrantedByPaymentOnly       "granted_by_payment_only"         "what is bought is granted by a payment alone (A-5)";
    GrantEndsInThePast         "grant_ends_in_the_past"          "the end of a grant lies ahead (3.3)";
    GrantEndsBeforeItStarts    "grant_ends_before_it_starts"     "access ends after it starts (3.3)";
    ProductArchived            "product_archived"                "nobody is let into an archived product any more";
    NoGroupsInThisKind         "no_groups_in_this_kind"          "this kind of product has no groups (3.2)";
    GroupOfAnotherProduct      "group_of_another_product"        "the group belongs to another product (MA-08)";
    InThatGroupAlready         "in_that_group_already"           "the people are in that group already (MA-08)";
    DefaultGroup               "default_group"                   "the default group goes only after another took its place (edge 24)";
    GroupHasPeople             "group_has_people"                "the group has people and no other was chosen for them (edge 24)";
    SeatForOneself             "seat_for_oneself"                "the holder needs no seat of his own (A-8a)";
    HolderShutOut              "holder_shut_out"                 "the holder has no access to share (edge 18)";
    SeatsTaken                 "seats_taken"                     "every seat that was bought is taken (3.1)";
    GuestAlready               "guest_already"                   "who sits on a seat of a product sits on no other there (3.1)";
    InvitedOften               "invited_often"                   "invitations to seats go to one address three times an hour, and to few a day (7.3)";
    NoSuchQuiz                 "no_such_quiz"                    "a page waits for a quiz of its own product (3.1)";
    WaitsForItself             "waits_for_itself"                "a page never waits in the end for itself (3.1)";
    PagesWaitForQuiz           "pages_wait_for_quiz"             "a page that stays waits for this quiz (3.1)";
    NothingToReset             "nothing_to_reset"                "the member has no progress in the product (P-6)";
    PageCompletedAlready       "page_completed_already"          "the member has completed this page (3.5)";
    PageDoesNotCount           "page_does_not_count"             "the page is no part of the member's progress (P-1)";
    PageNotWaived              "page_not_waived"                 "the team did not mark this page as completed (3.5)";

    JobNotAtThisStep           "job_not_at_this_step"            "the work is not at this step (7.4)";
    SelectionChanged           "selection_changed"               "other people match than were shown (B-2)";
    NoWayBack                  "no_way_back"                     "what the work did cannot be taken back (B-6)";
    UndoTooLate                "undo_too_late"                   "work is taken back within 30 days (B-5)";
    EmailColumnMissing         "email_column_missing"            "one column of a file holds the address (I-2)";
    ColumnTwice                "column_twice"                    "no two columns of a file hold the same (I-2)";
    DatesDoubtful              "dates_doubtful"                  "dates of a file could be read in two ways (I-3)";
    SomeRowsAreFaulty          "some_rows_are_faulty"            "a file for all or nothing has no faulty row (edge 33)";
    TooLongForAllOrNothing     "too_long_for_all_or_nothing"     "a file for all or nothing has at most 100,000 rows (edge 33)";
    NobodyToWriteTo            "nobody_to_write_to"              "nobody is left in the audience (3.10)";
    MessageQuotaSpent          "message_quota_spent"             "as many messages as the quota allows have gone out (MA-26)";
    DeclinedHimself            "declined_himself"                "he took it back himself, by the link of a letter (3.10)";
    MessageOnItsWay            "message_on_its_way"              "a message is taken back within a minute (3.10)";
    MessageSentBefore          "message_sent_before"             "the message is no draft any more";
}

/// A rule as a table: the first fact that holds refuses.
macro_rules! refuse_when {
    ($($fact:expr => $refusal:expr),+ $(,)?) => {
        $(if $fact { Err($refusal) } else)+ { Ok(()) }
    };
}

pub(crate) use refuse_when;

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    /// `OwnerUntouchable` as `owner_untouchable`.
    fn snake_case(name: &str) -> String {
        let mut snake = String::new();
        for letter in name.chars() {
            if letter.is_uppercase() && !snake.is_empty() {
                snake.push('_');
            }
            snake.extend(letter.to_lowercase());
        }
        snake
    }

    /// All the rules below a folder as one text, without this list and without tests.
    fn rules_in(folder: &Path) -> String {
        let mut rules = String::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                rules += &rules_in(&path);
            } else if !path.ends_with("refusal.rs") && !path.ends_with("tests.rs") {
                let text = fs::read_to_string(path).unwrap();
                rules += text.split("#[cfg(test)]").next().unwrap();
            }
        }
        rules
    }

    #[test]
    fn a_code_is_the_name_of_its_fact() {
        for refusal in Refusal::ALL {
            assert_eq!(refusal.code(), snake_case(&format!("{refusal:?}")));
        }
    }

    #[test]
    fn every_refusal_is_given_by_some_rule() {
        let rules = rules_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
        for refusal in Refusal::ALL {
            assert!(
                rules.contains(&format!("Refusal::{refusal:?}")),
                "no rule gives {refusal:?}"
            );
        }
    }

    #[test]
    fn the_first_fact_that_holds_refuses() {
        let rule = |own, gone| {
            refuse_when! { own => Refusal::OwnMembership, gone => Refusal::CollaboratorGone }
        };
        assert_eq!(rule(false, false), Ok(()));
        assert_eq!(rule(false, true), Err(Refusal::CollaboratorGone));
        assert_eq!(rule(true, true), Err(Refusal::OwnMembership));
    }
}
