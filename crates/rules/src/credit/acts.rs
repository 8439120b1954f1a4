//! What counts as servicing a client: acts that change something, done by a tagged employee who was let in (CR2, CR5).

use super::CreditSettings;
use crate::named::named;
use crate::refusal::refuse_when;
use crate::{AccountId, EventId, Moment, UserId};

named! {
    /// A kind of act at a client.
    #[derive(PartialOrd, Ord)]
    pub enum ActKind {
        /// A lesson, module or page was published.
        ContentPublished = "content_published",
        /// A lesson, module or page was edited.
        ContentEdited = "content_edited",
        /// An offer was created or edited.
        OfferSaved = "offer_saved",
        /// A product was created or edited.
        ProductSaved = "product_saved",
        /// A rule of points was created or edited.
        PointRuleSaved = "point_rule_saved",
        /// A reward was created or edited.
        RewardSaved = "reward_saved",
        /// A segment was saved.
        SegmentSaved = "segment_saved",
        /// An import brought at least one row.
        ImportRun = "import_run",
        /// A communication was sent.
        CommunicationSent = "communication_sent",
        /// A group was created.
        GroupCreated = "group_created",
        /// Members were moved to another group.
        MembersMoved = "members_moved",
        /// Access was blocked.
        AccessBlocked = "access_blocked",
        /// Access was restored.
        AccessRestored = "access_restored",
        /// Something was posted in a community.
        CommunityPosted = "community_posted",
        /// A community was moderated.
        CommunityModerated = "community_moderated",
        /// A comment was answered.
        CommentAnswered = "comment_answered",
        /// An integration was created or edited.
        IntegrationSaved = "integration_saved",
        /// A report was scheduled.
        ReportScheduled = "report_scheduled",
        /// Somebody signed in.
        SignedIn = "signed_in",
        /// Somebody entered the center.
        Entered = "entered",
        /// Something was looked at.
        Viewed = "viewed",
        /// Something was searched for.
        Searched = "searched",
        /// Data was exported.
        Exported = "exported",
        /// Somebody's rights were changed.
        RightsChanged = "rights_changed",
        /// Somebody's own profile was changed.
        OwnProfileChanged = "own_profile_changed",
    }
}

impl ActKind {
    /// Whether it is active engagement. Signing in, looking and taking data out are not (CR5).
    pub const fn is_engagement(self) -> bool {
        !matches!(
            self,
            Self::SignedIn
                | Self::Entered
                | Self::Viewed
                | Self::Searched
                | Self::Exported
                | Self::RightsChanged
                | Self::OwnProfileChanged
        )
    }
}

/// What was true at the instant of the act. What changes later changes nothing about it (5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActFacts {
    /// The person was active in the partner's account.
    pub active: bool,
    /// The person was tagged there.
    pub tagged: bool,
    /// The partner's request for this person at this client was granted.
    pub granted: bool,
    /// The person's membership of the client was live.
    pub inside: bool,
    /// Another partner held the person's address at this client.
    pub in_conflict: bool,
    /// The client belonged to the person.
    pub owns_client: bool,
    /// It succeeded, and something is different since.
    pub changed: bool,
    /// It was made with an API key.
    pub by_key: bool,
    /// It was done to the person's own record.
    pub on_oneself: bool,
}

/// One act by an employee of a partner, in the account of a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Act {
    /// When.
    pub at: Moment,
    /// Which line of the activity log it is.
    pub event: EventId,
    /// The partner whose employee acted.
    pub partner: AccountId,
    /// Who acted.
    pub user: UserId,
    /// What was done.
    pub kind: ActKind,
    /// What was true then.
    pub facts: ActFacts,
}

named! {
    /// Why an act earned nothing; the partner reads it beside the act.
    #[derive(PartialOrd, Ord)]
    pub enum NoCredit {
        /// Acts of this kind are no active engagement (CR5).
        NotEngagement = "not_engagement",
        /// It failed, or left everything as it was.
        NothingChanged = "nothing_changed",
        /// It was made with an API key, not by a person.
        ByKey = "by_key",
        /// It was done to the person's own record.
        OnOneself = "on_oneself",
        /// The person worked in his own account (Q14).
        OwnsClient = "owns_client",
        /// The person was not active in the partner's account (CR2).
        NotActive = "not_active",
        /// The person was not tagged at that moment (CR6, PE-03).
        Untagged = "untagged",
        /// Another partner held the address at this client (CR7, PE-15).
        InConflict = "in_conflict",
        /// The client had not let the person in through this partner (CR2).
        NotGranted = "not_granted",
        /// The person had no live access to the client (CR2).
        NotInside = "not_inside",
    }
}

/// Whether an act counts, and if not, the first reason (CR2, CR5, CR6, CR7).
pub fn counts(act: &Act, settings: &CreditSettings) -> Result<(), NoCredit> {
    let facts = &act.facts;
    refuse_when! {
        !act.kind.is_engagement()             => NoCredit::NotEngagement,
        !facts.changed                        => NoCredit::NothingChanged,
        facts.by_key && !settings.keys_count  => NoCredit::ByKey,
        facts.on_oneself                      => NoCredit::OnOneself,
        facts.owns_client                     => NoCredit::OwnsClient,
        !facts.active                         => NoCredit::NotActive,
        !facts.tagged                         => NoCredit::Untagged,
        facts.in_conflict                     => NoCredit::InConflict,
        !facts.granted                        => NoCredit::NotGranted,
        !facts.inside                         => NoCredit::NotInside,
    }
}
