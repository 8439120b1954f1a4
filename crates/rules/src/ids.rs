//! What each thing is known by: one type per kind of id, so that none is taken for another.

use std::fmt;

use uuid::Uuid;

macro_rules! ids {
    ($($(#[doc = $doc:literal])* $name:ident)*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

ids! {
    /// A business with exactly one owner.
    AccountId
    /// A human with one login.
    UserId
    /// A named set of permissions of one account.
    ProfileId
    /// The row that gives a user access to an account.
    MembershipId
    /// The offer to become a collaborator.
    InvitationId
    /// One stay in another's account, from entering to leaving.
    VisitId
    /// A place that holds products.
    AreaId
    /// A course, subscription, community, event, bundle or file.
    ProductId
    /// The class of a product that a member sits in.
    GroupId
    /// A page of a product.
    PageId
    /// A quiz of a product.
    QuizId
    /// A module of a product.
    ModuleId
    /// A person in a members area.
    MemberId
    /// One member in one product.
    EnrolmentId
    /// A saved filter.
    SegmentId
    /// What a product is sold by.
    OfferId
    /// One reason for access to a product.
    GrantId
    /// One payment, as its provider knows it.
    PurchaseId
    /// Payments that recur, as their provider knows them.
    SubscriptionId
    /// One report of a seller’s system.
    ReportId
    /// A token that a seller’s system shows.
    SourceId
    /// One piece of bulk work or of importing.
    JobId
    /// Something written to many members.
    MessageId
    /// What another program calls with.
    KeyId
    /// Another system that asks here.
    AppId
    /// Where another system wants to be told.
    WebhookId
    /// One line of the activity log.
    EventId
}
