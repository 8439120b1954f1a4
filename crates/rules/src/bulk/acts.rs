//! What can be done to many members, and what each act needs (B-6).

use crate::enrolments::GroupSeat;
use crate::messages::MessageClass;
use crate::named::named;
use crate::roles::Role;
use crate::signature::MustSign;
use crate::{Moment, Permission, ProductId};

/// Above how many members an act is signed (section 12).
const SIGNED_ABOVE: usize = 1_000;

named! {
    /// An act on many members.
    #[derive(PartialOrd, Ord)]
    pub enum ActKind {
        /// Their list is downloaded (MA-24).
        Export = "export",
        /// They move to another group (MA-25).
        ChangeGroup = "change_group",
        /// They are sent the way in (MA-25).
        ResendAccess = "resend_access",
        /// Their access is blocked (MA-25).
        Block = "block",
        /// Their blocks are lifted (MA-25).
        Restore = "restore",
        /// They are written to (MA-26).
        SendMessage = "send_message",
        /// They are given a tag, or lose it.
        Tag = "tag",
        /// It is noted that they agreed to be sent offers.
        NoteConsent = "note_consent",
        /// They are given another role.
        ChangeRole = "change_role",
        /// Their access is given another end.
        SetAccessEnd = "set_access_end",
        /// They are let into another product.
        GrantProduct = "grant_product",
        /// They start over.
        ResetProgress = "reset_progress",
        /// They get their certificates.
        IssueCertificate = "issue_certificate",
        /// They are removed.
        Remove = "remove",
        /// Their data is erased.
        Erase = "erase",
    }
}

/// An act with what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Their list is downloaded.
    Export,
    /// They move to that group.
    ChangeGroup(GroupSeat),
    /// They are sent the way in.
    ResendAccess,
    /// Their access is blocked.
    Block,
    /// Their blocks are lifted.
    Restore,
    /// They are written to.
    SendMessage(MessageClass),
    /// They are given that tag, or lose it.
    Tag {
        /// The tag.
        tag: String,
        /// Given, or taken away.
        add: bool,
    },
    /// It is noted that they agreed to be sent offers.
    NoteConsent,
    /// They are given that role.
    ChangeRole(Role),
    /// Their access ends then, or never.
    SetAccessEnd(Option<Moment>),
    /// They are let into that product.
    GrantProduct(ProductId),
    /// They start over.
    ResetProgress,
    /// They get their certificates.
    IssueCertificate,
    /// They are removed.
    Remove,
    /// Their data is erased.
    Erase,
}

impl Act {
    /// Which act it is.
    pub const fn kind(&self) -> ActKind {
        match self {
            Self::Export => ActKind::Export,
            Self::ChangeGroup(_) => ActKind::ChangeGroup,
            Self::ResendAccess => ActKind::ResendAccess,
            Self::Block => ActKind::Block,
            Self::Restore => ActKind::Restore,
            Self::SendMessage(_) => ActKind::SendMessage,
            Self::Tag { .. } => ActKind::Tag,
            Self::NoteConsent => ActKind::NoteConsent,
            Self::ChangeRole(_) => ActKind::ChangeRole,
            Self::SetAccessEnd(_) => ActKind::SetAccessEnd,
            Self::GrantProduct(_) => ActKind::GrantProduct,
            Self::ResetProgress => ActKind::ResetProgress,
            Self::IssueCertificate => ActKind::IssueCertificate,
            Self::Remove => ActKind::Remove,
            Self::Erase => ActKind::Erase,
        }
    }
}

/// Whether an act can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Undo {
    /// Within thirty days, from what was there before (B-5).
    FromBefore,
    /// By revoking, for what was issued stays known (3.8).
    ByRevoking,
    /// What has left has left; only what waits can be stopped.
    OnlyWhatWaits,
    /// It changes nothing.
    Nothing,
    /// Never.
    Never,
}

/// What an act needs (B-6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Needs {
    /// The permission behind it.
    pub permission: Permission,
    /// Whether a word has to be typed.
    pub typed: bool,
    /// Whether it can be taken back.
    pub undo: Undo,
}

/// The permission, the typed word and the way back of each act (B-6).
pub const fn needs(act: ActKind) -> Needs {
    let permission = match act {
        ActKind::Export => Permission::ExportMembers,
        ActKind::SendMessage => Permission::SendCommunications,
        ActKind::ChangeRole => Permission::AssignRoles,
        ActKind::GrantProduct => Permission::ImportMembers,
        _ => Permission::ManageMembers,
    };
    let undo = match act {
        ActKind::Export => Undo::Nothing,
        ActKind::ResendAccess | ActKind::SendMessage => Undo::OnlyWhatWaits,
        ActKind::IssueCertificate => Undo::ByRevoking,
        ActKind::Erase => Undo::Never,
        _ => Undo::FromBefore,
    };
    Needs {
        permission,
        typed: matches!(act, ActKind::Erase),
        undo,
    }
}

/// What an act has to do with letters to the people it changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Writes {
    /// It is a letter.
    Always,
    /// A letter goes with it if whoever asks for it says so.
    IfAsked,
    /// There is no letter about it.
    Never,
}

/// Which acts write to people (MA-25).
pub const fn writes(act: ActKind) -> Writes {
    match act {
        ActKind::ResendAccess | ActKind::SendMessage => Writes::Always,
        ActKind::GrantProduct => Writes::IfAsked,
        _ => Writes::Never,
    }
}

/// An erasure is signed, and whatever is done to more than a thousand members (section 12).
pub const fn must_sign(act: ActKind, members: usize) -> MustSign {
    MustSign::when(matches!(act, ActKind::Erase) || members > SIGNED_ABOVE)
}
