//! The profiles that a fresh account can copy. They are copied, not linked: what an upgrade changes here changes
//! nobody (R9).

use crate::named::named;
use crate::{Category, Permission, PermissionSet};

named! {
    /// A profile to begin with (R9).
    pub enum StartingProfile {
        /// Answers customers and members.
        SupportAgent = "support_agent",
        /// Runs the members area.
        ClubManager = "club_manager",
        /// Makes courses and their pages.
        ContentEditor = "content_editor",
        /// Works with affiliates.
        AffiliateManager = "affiliate_manager",
        /// Reads the figures.
        FinanceViewer = "finance_viewer",
        /// Connects other systems.
        Developer = "developer",
        /// What a partner's employee gets where the client chooses nothing else.
        Partner = "partner",
    }
}

impl StartingProfile {
    /// What it allows.
    pub fn permissions(self) -> PermissionSet {
        use Permission as P;
        let chosen: PermissionSet = match self {
            Self::SupportAgent => Category::Support
                .permissions()
                .chain([P::ViewMembers, P::ResendPurchaseEmails])
                .collect(),
            Self::ClubManager => Category::MembersArea
                .permissions()
                .filter(|it| !it.exports_personal_data())
                .collect(),
            Self::ContentEditor => [
                P::ManageMaterials,
                P::ManageProducts,
                P::EditPublicProfile,
                P::ManageLinks,
                P::EditContent,
                P::ManageLibrary,
            ]
            .into_iter()
            .collect(),
            Self::AffiliateManager => [
                P::ManageAffiliates,
                P::ApproveAffiliates,
                P::ViewMetrics,
                P::ManageMaterials,
                P::ViewOffers,
                P::ViewProducts,
            ]
            .into_iter()
            .collect(),
            Self::FinanceViewer => views_of(Category::Finance).collect(),
            Self::Developer => Category::Developers.permissions().collect(),
            Self::Partner => views_of(Category::MembersArea)
                .chain(views_of(Category::Content))
                .chain([P::ViewMetrics])
                .collect(),
        };
        chosen.closed()
    }
}

fn views_of(category: Category) -> impl Iterator<Item = Permission> {
    category
        .permissions()
        .filter(|it| it.id().rsplit('.').next() == Some("view"))
}
