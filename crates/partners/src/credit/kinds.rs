//! Which deeds of the activity log are which acts: the one list that credit and the dashboard read (CR5).

use clavero_rules::credit::ActKind;

/// What a deed is done to, what is done, and the act that this is.
const ACTS: &[(&str, &str, ActKind)] = &[
    ("page", "published", ActKind::ContentPublished),
    ("module", "published", ActKind::ContentPublished),
    ("page", "created", ActKind::ContentEdited),
    ("page", "changed", ActKind::ContentEdited),
    ("module", "created", ActKind::ContentEdited),
    ("module", "changed", ActKind::ContentEdited),
    ("content", "published", ActKind::ContentPublished),
    ("content", "changed", ActKind::ContentEdited),
    ("offer", "created", ActKind::OfferSaved),
    ("offer", "changed", ActKind::OfferSaved),
    ("product", "created", ActKind::ProductSaved),
    ("product", "changed", ActKind::ProductSaved),
    ("product", "renamed", ActKind::ProductSaved),
    ("product", "published", ActKind::ProductSaved),
    ("product", "duration_set", ActKind::ProductSaved),
    ("product", "items_set", ActKind::ProductSaved),
    ("bundle", "changed", ActKind::ProductSaved),
    ("point_rule", "created", ActKind::PointRuleSaved),
    ("point_rule", "changed", ActKind::PointRuleSaved),
    ("reward", "created", ActKind::RewardSaved),
    ("reward", "changed", ActKind::RewardSaved),
    ("segment", "created", ActKind::SegmentSaved),
    ("segment", "saved", ActKind::SegmentSaved),
    ("segment", "changed", ActKind::SegmentSaved),
    ("import", "finished", ActKind::ImportRun),
    ("message", "sent", ActKind::CommunicationSent),
    ("mailing", "sent", ActKind::CommunicationSent),
    ("group", "created", ActKind::GroupCreated),
    ("enrolment", "moved", ActKind::MembersMoved),
    ("enrolment", "group_changed", ActKind::MembersMoved),
    ("group", "members_moved", ActKind::MembersMoved),
    ("enrolment", "blocked", ActKind::AccessBlocked),
    ("member", "blocked", ActKind::AccessBlocked),
    ("enrolment", "restored", ActKind::AccessRestored),
    ("enrolment", "unblocked", ActKind::AccessRestored),
    ("member", "restored", ActKind::AccessRestored),
    ("post", "created", ActKind::CommunityPosted),
    ("post", "moderated", ActKind::CommunityModerated),
    ("comment", "answered", ActKind::CommentAnswered),
    ("webhook", "created", ActKind::IntegrationSaved),
    ("webhook", "changed", ActKind::IntegrationSaved),
    ("report", "scheduled", ActKind::ReportScheduled),
    ("session", "opened", ActKind::SignedIn),
    ("visit", "entered", ActKind::Entered),
    ("visit", "begun", ActKind::Entered),
    ("audit", "exported", ActKind::Exported),
    ("export", "made", ActKind::Exported),
];

/// What begins like this changes somebody's rights.
const RIGHTS: [&str; 4] = ["collaborator", "profile", "invitation", "partner"];

/// The act that a deed of this kind is, if it is one that a partner is told of.
pub fn act_of(kind: &str) -> Option<ActKind> {
    let (thing, deed) = kind.split_once('.')?;
    let listed = ACTS.iter().find(|it| it.0 == thing && it.1 == deed);
    match listed {
        Some((_, _, act)) => Some(*act),
        None if RIGHTS.contains(&thing) => Some(ActKind::RightsChanged),
        None => None,
    }
}
