//! What became of the letter of an invitation. Never a silent success (I16).

/// What the list says about a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// Waits to be sent, with what the mail server last said, if it said anything.
    Queued(String),
    /// Taken by the mail server.
    Sent,
    /// Given up, with what the mail server said.
    Failed(String),
    /// No mail server is set up: only the link reaches the person.
    LinkOnly,
}

impl Delivery {
    /// The permanent name.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Queued(_) => "queued",
            Self::Sent => "sent",
            Self::Failed(_) => "failed",
            Self::LinkOnly => "link_only",
        }
    }

    /// What the mail server said, or nothing.
    pub fn error(&self) -> &str {
        match self {
            Self::Queued(error) | Self::Failed(error) => error,
            Self::Sent | Self::LinkOnly => "",
        }
    }
}
