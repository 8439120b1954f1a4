//! What a line of the history tells.

use crate::db::named;

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $name:ident = $id:literal;)*) => {
        /// What happened. Permanent names; the sentences are `activity-{id}`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Kind {
            $($(#[doc = $doc])* $name,)*
        }

        impl Kind {
            /// Every kind there is.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The permanent name.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// The kind of that name.
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some(Self::$name),)* _ => None }
            }
        }
    };
}

kinds! {
    /// He became a member of the area.
    Joined = "joined";
    /// Access was given.
    AccessGranted = "access_granted";
    /// A reason for access stands differently.
    AccessChanged = "access_changed";
    /// A reason for access ended.
    AccessEnded = "access_ended";
    /// Access was given another end.
    AccessEndSet = "access_end_set";
    /// Access was blocked.
    Blocked = "blocked";
    /// A block was lifted.
    Restored = "restored";
    /// He moved to another group.
    GroupChanged = "group_changed";
    /// He has another role.
    RoleChanged = "role_changed";
    /// He was removed from a product.
    Removed = "removed";
    /// He was put back as he was before work on many.
    PutBack = "put_back";
    /// The way in was sent to him.
    AccessSent = "access_sent";
    /// A message was sent to him.
    MessageSent = "message_sent";
    /// He wants no more news of something.
    Unsubscribed = "unsubscribed";
    /// He wants news of it again.
    Subscribed = "subscribed";
    /// He wants no offers.
    OffersDeclined = "offers_declined";
    /// He agreed to be sent offers.
    OffersAgreed = "offers_agreed";
    /// He wants no messages at all.
    LettersStopped = "letters_stopped";
    /// He wants messages again.
    LettersResumed = "letters_resumed";
    /// His address was put right.
    AddressCorrected = "address_corrected";
    /// An address that he had before leads to him no more.
    AddressLetGo = "address_let_go";
    /// Another member turned out to be he.
    Merged = "merged";
    /// He was given a tag.
    Tagged = "tagged";
    /// A tag was taken away.
    Untagged = "untagged";
    /// He was in the area for the first time.
    SignedIn = "signed_in";
    /// He opened a product for the first time.
    FirstAccess = "first_access";
    /// He opened a product.
    Accessed = "accessed";
    /// He looked at a page.
    PageViewed = "page_viewed";
    /// He completed a page.
    PageCompleted = "page_completed";
    /// He took that back.
    PageUndone = "page_undone";
    /// Somebody of the team marked a page as completed.
    PageWaived = "page_waived";
    /// That was taken back.
    PageUnwaived = "page_unwaived";
    /// He began a quiz.
    QuizStarted = "quiz_started";
    /// He passed a quiz.
    QuizPassed = "quiz_passed";
    /// He tried a quiz and did not pass.
    QuizFailed = "quiz_failed";
    /// He completed a module.
    ModuleCompleted = "module_completed";
    /// He completed the product.
    ProductCompleted = "product_completed";
    /// He starts over.
    ProgressReset = "progress_reset";
    /// He wrote a post.
    Posted = "posted";
    /// He wrote a comment.
    Commented = "commented";
    /// He reacted to something.
    Reacted = "reacted";
    /// He was at an event.
    EventAttended = "event_attended";
    /// He downloaded a file.
    Downloaded = "downloaded";
}

named!(Kind);

impl Kind {
    /// Its picture.
    pub fn icon(self) -> &'static str {
        match self {
            Self::Joined | Self::SignedIn | Self::FirstAccess | Self::Accessed => "log-in",
            Self::AccessGranted | Self::Restored => "key-round",
            Self::AccessChanged | Self::AccessEndSet => "calendar-clock",
            Self::AccessEnded | Self::Removed => "door-closed",
            Self::Blocked => "ban",
            Self::GroupChanged => "layers",
            Self::RoleChanged => "user-cog",
            Self::Merged => "users",
            Self::AccessSent | Self::MessageSent | Self::AddressCorrected | Self::AddressLetGo => {
                "mail"
            }
            Self::Unsubscribed | Self::OffersDeclined | Self::LettersStopped => "mail-x",
            Self::Subscribed | Self::OffersAgreed | Self::LettersResumed => "mail-check",
            Self::Tagged | Self::Untagged => "tag",
            Self::PageViewed => "eye",
            Self::PageCompleted | Self::PageWaived | Self::ModuleCompleted => "circle-check",
            Self::PageUndone | Self::PageUnwaived | Self::ProgressReset | Self::PutBack => {
                "rotate-ccw"
            }
            Self::QuizStarted | Self::QuizPassed | Self::QuizFailed => "list-checks",
            Self::ProductCompleted => "award",
            Self::Posted | Self::Commented => "message-circle",
            Self::Reacted => "heart",
            Self::EventAttended => "calendar",
            Self::Downloaded => "download",
        }
    }

    /// The tone of its mark.
    pub fn tone(self) -> &'static str {
        match self {
            Self::PageCompleted
            | Self::QuizPassed
            | Self::ModuleCompleted
            | Self::ProductCompleted
            | Self::Restored
            | Self::AccessGranted => "good",
            Self::Blocked | Self::AccessEnded | Self::Removed | Self::QuizFailed => "bad",
            _ => "",
        }
    }
}
