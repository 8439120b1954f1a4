//! What follows elsewhere in the house when somebody's place in an account ends or his address changes: done by
//! features that others cannot lean on, in the very transaction of the deed. The roof names them.

use std::{future::Future, pin::Pin};

use clavero_rules::{UserId, access::MembershipState};

use crate::{
    Result,
    work::{Event, Own, Work},
};

/// What a follower returns while it runs.
pub type Following<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// Something about an account that others have to follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Somebody's access to the account ended in this way; his row says so already.
    Access {
        /// Who.
        user: UserId,
        /// How.
        how: MembershipState,
        /// An accepted invitation was a reason for it.
        was_direct: bool,
    },
    /// Somebody came to own the account, and works in it under no profile any more.
    BecameOwner(UserId),
    /// The account closed.
    Account,
}

/// Who follows the end of an access; answers what the log of the account tells of it.
pub type AfterEnd = for<'a> fn(&'a mut Work, Ended) -> Following<'a, Vec<Box<dyn Event>>>;

/// Who has a say before an address changes, and changes with it.
pub type BeforeAddress = for<'a> fn(&'a mut Work<Own>, &'a str) -> Following<'a, ()>;

/// Everything that follows; an empty list follows nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Followers {
    /// After somebody's place in an account ended.
    pub after_end: &'static [AfterEnd],
    /// Before somebody's address changes.
    pub before_address: &'static [BeforeAddress],
}

impl Work {
    /// Lets everybody follow what ended; what they did is told with the deed.
    pub async fn follow(&mut self, ended: Ended) -> Result<Vec<Box<dyn Event>>> {
        let followers = self.on.app.followers;
        let mut events = Vec::new();
        for follower in followers.after_end {
            events.extend(follower(self, ended).await?);
        }
        Ok(events)
    }
}

impl Work<Own> {
    /// Lets everybody follow a new address of the person whose deed this is, in the form that is compared.
    pub async fn follow_address(&mut self, email_key: &str) -> Result<()> {
        let followers = self.on.app.followers;
        for follower in followers.before_address {
            follower(self, email_key).await?;
        }
        Ok(())
    }
}
