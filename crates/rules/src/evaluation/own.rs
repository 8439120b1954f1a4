//! Questions about the account's own things: the account, its products, members and profiles (7.1).

use super::reason::{Answer, Reason};
use crate::access::{Denial, Facts, Requirement, decide};
use crate::named::named;
use crate::roles::{Bearing, Role, gives, may_edit_content};
use crate::{Category, Moment, Permission, PermissionSet};

named! {
    /// The account's own kinds of things. No app registers one of these names.
    pub enum ResourceType {
        /// The account as a whole: every permission is about it.
        Account = "account",
        /// A product.
        Product = "product",
        /// A person in a members area, or a customer.
        Member = "member",
        /// A profile, and the people on it.
        Profile = "profile",
    }
}

named! {
    /// What is the owner's alone and can be asked about (CC-03).
    pub enum OwnerAct {
        /// Legal and tax data.
        LegalData = "account.legal_data",
        /// The payout account.
        Payout = "account.payout",
        /// Handing the account over.
        Transfer = "account.transfer",
        /// Closing the account.
        Close = "account.close",
        /// The partner programme.
        PartnerProgramme = "account.partner_programme",
        /// How long the activity log is kept, and where it is sent.
        AuditSettings = "account.audit_settings",
    }
}

impl ResourceType {
    /// Whether a permission can be about one such thing.
    pub fn takes(self, permission: Permission) -> bool {
        use Permission as P;
        match self {
            Self::Account => true,
            Self::Product => {
                let of_products = matches!(
                    permission.category(),
                    Category::MembersArea | Category::Content
                );
                let of_the_account = matches!(permission, P::CustomiseArea | P::EditPublicProfile);
                of_products && !of_the_account
            }
            Self::Member => matches!(
                permission,
                P::ViewCustomers
                    | P::ManageCustomers
                    | P::ViewChat
                    | P::ReplyInChat
                    | P::ViewSubscriptions
                    | P::ManageSubscriptions
                    | P::ViewMembers
                    | P::ManageMembers
                    | P::ExportMembers
                    | P::SendCommunications
                    | P::AssignRoles
                    | P::SendReceipts
                    | P::ResendPurchaseEmails
                    | P::ViewRefunds
                    | P::RequestRefunds
            ),
            Self::Profile => matches!(permission, P::ViewCollaborators | P::ManageCollaborators),
        }
    }

    /// The names of everything that can be asked about one such thing, in the order of the law book.
    pub fn actions(self) -> impl Iterator<Item = &'static str> {
        let permissions = Permission::ALL
            .iter()
            .filter(move |it| self.takes(**it))
            .map(|it| it.id());
        let acts = OwnerAct::ALL
            .iter()
            .filter(move |_| self == Self::Account)
            .map(|it| it.id());
        permissions.chain(acts)
    }
}

/// What an action asks of whoever wants it.
pub fn requirement_of(kind: ResourceType, action: &str) -> Result<Requirement, Reason> {
    let permission = Permission::from_id(action).filter(|it| kind.takes(*it));
    let owner_act = OwnerAct::from_id(action).filter(|_| kind == ResourceType::Account);
    match (permission, owner_act) {
        (Some(permission), _) => Ok(Requirement::Permission(permission)),
        (None, Some(_)) => Ok(Requirement::Owner),
        (None, None) => Err(Reason::UnknownAction),
    }
}

/// What the store knows. Nothing that the question says about the person or the thing is in here: it could not add
/// to anybody's rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnFacts<'a> {
    /// The person, if there is one of that id or verified address.
    pub person: Option<&'a Facts>,
    /// The thing is in this account.
    pub exists: bool,
    /// The person's role in the product that is asked about.
    pub role: Option<Role>,
    /// Another partner holds the person's address here.
    pub in_conflict: bool,
    /// A signature of the person for this very question was presented and fits.
    pub signed: bool,
}

/// Answers by the one decision, or in a product by the role there that gives the same (3.4); then by the role, and the
/// signature, that the act takes besides (7.1, CC-19, 4.1).
pub fn answer(kind: ResourceType, action: &str, about: &OwnFacts<'_>, now: Moment) -> Answer {
    let requirement = requirement_of(kind, action)?;
    let nobody = match about.in_conflict {
        true => Reason::Conflict,
        false => Reason::NoMembership,
    };
    let person = about.person.ok_or(nobody)?;
    let by_role = |permission| {
        let role = about.role.filter(|_| kind == ResourceType::Product);
        role.is_some_and(|role| gives(role, permission))
    };
    match decide(person, requirement, now) {
        // Everything else was looked at before the profile.
        Err(Denial::NotInProfile(it)) if by_role(it) => {}
        decided => decided.map_err(|denial| Reason::of(denial, about.in_conflict))?,
    }
    // Only who is inside learns what is there and what is not.
    if !about.exists {
        return Err(Reason::UnknownResource);
    }
    match requirement {
        Requirement::Permission(Permission::EditContent) if kind == ResourceType::Product => {
            let bearing = Bearing {
                is_owner: person.owner,
                role: about.role,
                permissions: person
                    .membership
                    .as_ref()
                    .map_or(PermissionSet::EMPTY, |it| it.allowed),
            };
            may_edit_content(&bearing).map_err(|_| Reason::RoleMissing)
        }
        Requirement::Permission(it) => must_be_signed(it, about.signed),
        Requirement::Owner | Requirement::Member => Ok(()),
    }
}

/// What is signed when it is used is a no until it is signed (4.1, 7.3).
pub(super) fn must_be_signed(permission: Permission, signed: bool) -> Answer {
    match permission.needs_signature() && !signed {
        true => Err(Reason::SignatureMissing),
        false => Ok(()),
    }
}
