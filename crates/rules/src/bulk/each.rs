//! Whether an act applies to one member; if not, he is skipped and the report says why (B-3).

use super::acts::Act;
use crate::enrolments::{AccessStatus, Block, by_grants};
use crate::enrolments::{
    BlockFacts, Grant, GroupFacts, RemovalFacts, ResendAccessFacts, RoleFacts, may_block,
    may_change_group, may_change_role, may_remove, may_resend_access, may_restore,
};
use crate::members::may_erase;
use crate::messages::{
    Consent, Ignored, LeftOut, Recipient, Verdict, Wishes, consent_verdict, left_out,
};
use crate::named::named;
use crate::products::ProductKind;
use crate::progress::{ResetFacts, may_reset_progress};
use crate::roles::Role;
use crate::{EnrolmentId, GroupId, Moment, ProductId, Refusal};

named! {
    /// Why somebody was left as he was.
    #[derive(PartialOrd, Ord)]
    pub enum Skipped {
        /// He is not there any more.
        Gone = "gone",
        /// The account is his.
        Owner = "owner",
        /// He bought something once.
        HasPurchase = "has_purchase",
        /// He is blocked.
        Blocked = "blocked",
        /// He is as the act would make him.
        AlreadySo = "already_so",
        /// His product knows no such thing.
        NotInThisKind = "not_in_this_kind",
        /// The group is of another product.
        OtherProduct = "other_product",
        /// Letters to him come back.
        Bounced = "bounced",
        /// He was sent the way in often enough.
        SentOften = "sent_often",
        /// He wants no such messages.
        Unsubscribed = "unsubscribed",
        /// Somebody else with his address gets the letter.
        Duplicate = "duplicate",
        /// His access is not open.
        NotActive = "not_active",
        /// He has not completed the product.
        NotCompleted = "not_completed",
        /// He did nothing yet.
        NoProgress = "no_progress",
        /// Somebody changed him since (B-5).
        ChangedSince = "changed_since",
        /// He unsubscribed himself, and nobody subscribes him again.
        DeclinedHimself = "declined_himself",
        /// A seller goes on charging him, for what an erasure would end.
        StillCharged = "still_charged",
    }
}

impl Skipped {
    /// What a rule's refusal means in a report.
    pub const fn by(refusal: Refusal) -> Self {
        match refusal {
            Refusal::MemberIsOwner => Self::Owner,
            Refusal::BoughtOnce => Self::HasPurchase,
            Refusal::MemberBlocked => Self::Blocked,
            Refusal::NoGroupsInThisKind | Refusal::RoleNotInThisKind => Self::NotInThisKind,
            Refusal::GroupOfAnotherProduct => Self::OtherProduct,
            Refusal::AddressBounces => Self::Bounced,
            Refusal::AccessSentOften => Self::SentOften,
            Refusal::NothingToReset => Self::NoProgress,
            _ => Self::AlreadySo,
        }
    }
}

/// One member of the frozen list, as he is when his turn comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemFacts<'a> {
    /// He is still there.
    pub present: bool,
    /// The account is his.
    pub is_owner: bool,
    /// The product of the enrolment.
    pub product: ProductId,
    /// What that product is.
    pub kind: ProductKind,
    /// The group he sits in.
    pub group: GroupId,
    /// The role he has.
    pub role: Role,
    /// The overlay, if there is one.
    pub block: Option<Block>,
    /// His grants for the product.
    pub grants: &'a [Grant],
    /// Whose seat he sits on.
    pub guest_of: Option<EnrolmentId>,
    /// How he can be written to.
    pub recipient: Recipient,
    /// The way in, sent to him within the last hour.
    pub sent_last_hour: u32,
    /// His tags.
    pub tags: &'a [String],
    /// The products he is let into by hand or otherwise, this one included.
    pub enrolled_in: &'a [ProductId],
    /// What starting over would archive.
    pub reset: ResetFacts,
    /// He completed the product.
    pub completed: bool,
    /// He has its certificate.
    pub certified: bool,
    /// A seller charges a subscription of his.
    pub charged: bool,
    /// What he said he wants to be sent.
    pub wishes: Wishes,
}

/// Whether an act changes this member; the same rules as for him alone decide (B-3).
pub fn applies(act: &Act, it: &ItemFacts<'_>, now: Moment) -> Result<(), Skipped> {
    if !it.present {
        return Err(Skipped::Gone);
    }
    let by_rule = |answer: Result<(), Refusal>| answer.map_err(Skipped::by);
    let block = BlockFacts {
        is_owner: it.is_owner,
        block: it.block,
        grants: it.grants,
    };
    match act {
        Act::Export => Ok(()),
        Act::ChangeGroup(seat) => {
            let facts = GroupFacts {
                product: it.product,
                kind: it.kind,
                group: it.group,
            };
            by_rule(may_change_group(&facts, *seat).map(|_| ()))
        }
        Act::ResendAccess => by_rule(may_resend_access(&ResendAccessFacts {
            // Whoever is in nothing is not among those who are found.
            in_nothing: false,
            blocked: it.block.is_some(),
            bounced: it.recipient.bounced,
            sent_last_hour: it.sent_last_hour,
        })),
        Act::Block => by_rule(may_block(&block)),
        Act::Restore => by_rule(may_restore(&block, now).map(|_| ())),
        Act::SendMessage(class) => match left_out(*class, &it.recipient, false) {
            None => Ok(()),
            Some(LeftOut::Erased) => Err(Skipped::Gone),
            Some(LeftOut::Bounced) => Err(Skipped::Bounced),
            Some(LeftOut::Unsubscribed | LeftOut::NoConsent) => Err(Skipped::Unsubscribed),
            Some(LeftOut::Blocked) => Err(Skipped::Blocked),
            Some(LeftOut::Duplicate) => Err(Skipped::Duplicate),
        },
        Act::NoteConsent => match consent_verdict(Consent::Yes, None, it.wishes) {
            Verdict::Agree => Ok(()),
            Verdict::Decline | Verdict::AsBefore => Err(Skipped::AlreadySo),
            Verdict::Ignored(Ignored::WantsNothing) => Err(Skipped::Unsubscribed),
            Verdict::Ignored(_) => Err(Skipped::DeclinedHimself),
        },
        Act::Tag { tag, add } => unless(it.tags.contains(tag) == *add, Skipped::AlreadySo),
        Act::ChangeRole(role) => {
            let facts = RoleFacts {
                is_owner: it.is_owner,
                kind: it.kind,
                role: it.role,
            };
            by_rule(may_change_role(&facts, *role))
        }
        Act::SetAccessEnd(end) => {
            let access = by_grants(it.grants, now);
            unless(!it.kind.has_access_duration(), Skipped::NotInThisKind)?;
            unless(access.status != AccessStatus::Active, Skipped::NotActive)?;
            unless(access.until == *end, Skipped::AlreadySo)
        }
        Act::GrantProduct(product) => unless(it.enrolled_in.contains(product), Skipped::AlreadySo),
        Act::ResetProgress => by_rule(may_reset_progress(&it.reset).map(|_| ())),
        Act::IssueCertificate => {
            unless(!it.completed, Skipped::NotCompleted)?;
            unless(it.certified, Skipped::AlreadySo)
        }
        Act::Remove => {
            let facts = RemovalFacts {
                is_owner: it.is_owner,
                covered: &[it.grants],
                guest_of: it.guest_of,
            };
            by_rule(may_remove(&facts).map(|_| ()))
        }
        Act::Erase => {
            by_rule(may_erase(it.is_owner))?;
            // One by one he can be erased all the same, by somebody who reads the warning about him.
            unless(it.charged, Skipped::StillCharged)
        }
    }
}

const fn unless(holds: bool, skipped: Skipped) -> Result<(), Skipped> {
    if holds { Err(skipped) } else { Ok(()) }
}
