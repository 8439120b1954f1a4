//! The permission catalogue: one line for each thing that a profile can allow.
//!
//! Columns: the catalogue version that brought it · where it is enforced · its name here · its permanent id (R5) ·
//! what it cannot be given without (R1) · what using it asks for.

/// Hands the whole table to the macro named in `$make`, so that the enum and the grant types cannot differ.
macro_rules! catalogue {
    ($make:ident) => { $make! {
        Support "support" {
            1 Here          ViewCustomers         "support.customers.view";
            1 Here          ManageCustomers       "support.customers.manage"         implies ViewCustomers;
            1 Screen        ViewSatisfaction      "support.satisfaction.view";
            1 Screen        ViewComments          "support.comments.view";
            1 Screen        ManageComments        "support.comments.manage"          implies ViewComments;
            1 ConnectedApps ViewChat              "support.chat.view";
            1 ConnectedApps ReplyInChat           "support.chat.reply"               implies ViewChat;
        }
        Management "management" {
            1 ConnectedApps ViewAffiliates        "management.affiliates.view";
            1 ConnectedApps ManageAffiliates      "management.affiliates.manage"     implies ViewAffiliates;
            1 ConnectedApps ApproveAffiliates     "management.affiliates.approve"    implies ViewAffiliates;
            1 Screen        ViewMetrics           "management.metrics.view";
            1 ConnectedApps ViewSubscriptions     "management.subscriptions.view";
            1 ConnectedApps ManageSubscriptions   "management.subscriptions.manage"  implies ViewSubscriptions;
            1 ConnectedApps ManageExtensions      "management.extensions.manage";
            1 ConnectedApps ViewRecovery          "management.recovery.view";
            1 ConnectedApps ManageRecovery        "management.recovery.manage"       implies ViewRecovery;
            1 Here          ViewCollaborators     "management.collaborators.view";
            1 Here          ManageCollaborators   "management.collaborators.manage"  implies ViewCollaborators [Signature];
            1 Here          ViewPartners          "management.partners.view";
            1 Here          ManagePartners        "management.partners.manage"       implies ViewPartners [Signature];
            1 Here          ViewActivityLog       "management.audit.view";
        }
        Content "content" {
            1 ConnectedApps ConfigurePixel        "content.pixel.manage";
            1 ConnectedApps CustomiseCheckout     "content.checkout.manage";
            1 Screen        ManageMaterials       "content.materials.manage";
            1 Screen        ViewOffers            "content.offers.view";
            1 Screen        ManageOffers          "content.offers.manage"            implies ViewOffers;
            1 Here          ViewProducts          "content.products.view";
            1 Here          ManageProducts        "content.products.manage"          implies ViewProducts;
            1 Screen        EditPublicProfile     "content.profile.manage";
            1 Screen        ManageLinks           "content.links.manage";
            1 ConnectedApps ManageAltPages        "content.altpages.manage";
        }
        MembersArea "club" {
            1 Here          ViewClubProducts      "club.products.view";
            1 Here          ManageClubProducts    "club.products.manage"             implies ViewClubProducts;
            1 Screen        ManageBundles         "club.bundles.manage"              implies ViewClubProducts;
            1 Here          ViewMembers           "club.members.view";
            1 Here          ManageMembers         "club.members.manage"              implies ViewMembers;
            1 Here          ImportMembers         "club.members.import"              implies ViewMembers;
            1 Here          ExportMembers         "club.members.export"              implies ViewMembers [PersonalData];
            1 Here          SendCommunications    "club.members.message"             implies ViewMembers;
            1 Here          AssignRoles           "club.roles.assign"                implies ViewMembers;
            1 Here          EditContent           "club.content.edit"                implies ViewClubProducts;
            1 Screen        ManageCommunities     "club.communities.manage";
            1 Here          ViewGamification      "club.gamification.view";
            1 Here          ManageGamification    "club.gamification.manage"         implies ViewGamification;
            1 Here          CustomiseArea         "club.design.manage";
            1 Here          ViewAnalytics         "club.analytics.view";
        }
        Developers "developers" {
            1 Here          ViewDocs              "developers.docs.view";
            1 Here          ViewIntegrations      "developers.integrations.view";
            1 Here          ManageIntegrations    "developers.integrations.manage"   implies ViewIntegrations;
            1 Here          ViewCredentials       "developers.credentials.view";
            1 Here          ManageCredentials     "developers.credentials.manage"    implies ViewCredentials [Signature];
        }
        Finance "finance" {
            1 Screen        ViewReports           "finance.reports.view";
            1 Screen        ExportReports         "finance.reports.export"           implies ViewReports [PersonalData];
            1 Screen        ViewSales             "finance.sales.view";
            1 Screen        SendReceipts          "finance.receipts.send"            implies ViewSales;
            1 ConnectedApps ViewStatement         "finance.statement.view";
            1 ConnectedApps ViewWithdrawals       "finance.withdrawals.view";
            1 ConnectedApps RequestWithdrawals    "finance.withdrawals.request"      implies ViewWithdrawals [Signature];
            1 ConnectedApps ManageFunnel          "finance.funnel.manage";
            1 Here          ResendPurchaseEmails  "finance.purchase_emails.resend"   implies ViewSales;
            1 ConnectedApps ViewRefunds           "finance.refunds.view";
            1 ConnectedApps RequestRefunds        "finance.refunds.request"          implies ViewRefunds [Signature];
            1 Screen        ViewRevenue           "finance.revenue.view";
        }
        Player "player" {
            1 Screen        ViewLibrary           "player.library.view";
            1 Screen        ManageLibrary         "player.library.manage"            implies ViewLibrary;
            1 Screen        ConfigurePlayer       "player.settings.manage";
        }
    }};
}

pub(crate) use catalogue;
