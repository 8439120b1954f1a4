//! The invitations that wait for the answer of one person, for the page of his centers (CC-16, I5).

use clavero_rules::{AccountId, InvitationId, Moment};

use crate::{
    Occasion, Result,
    db::{record, sql},
};

record! {
    /// An invitation that waits for the answer of a person.
    #[derive(Clone, Debug)]
    pub struct Waiting {
        /// Its identifier.
        pub id: InvitationId,
        /// The account that invites.
        pub account: AccountId,
        /// Its slug.
        pub slug: String,
        /// Its name.
        pub account_name: String,
        /// The profile that is offered.
        pub profile_name: String,
        /// Who invited.
        pub inviter_name: String,
        /// Until when it can be accepted.
        pub expires_at: Moment,
    }
}

impl Waiting {
    /// The page where it is read and answered.
    pub fn url(&self) -> String {
        format!("/centers/invitations/{}/{}", self.slug, self.id)
    }

    /// Where “Accept” posts to.
    pub fn accept_url(&self) -> String {
        format!("{}/accept", self.url())
    }

    /// Where “Decline” posts to.
    pub fn decline_url(&self) -> String {
        format!("{}/decline", self.url())
    }
}

/// The invitations that wait for whoever has this address; those of closed accounts wait for nobody (I9).
pub async fn waiting(on: &Occasion, email_key: &str) -> Result<Vec<Waiting>> {
    on.read_open()
        .all(
            sql(
                "select i.id, i.account_id as account, a.slug, a.name as account_name,
                    p.name as profile_name, u.name as inviter_name, i.expires_at
                 from invitation i
                 join account a on a.id = i.account_id
                 join profile p on p.account_id = i.account_id and p.id = i.profile_id
                 join users u on u.id = i.inviter_id
                 where i.email_key = $1 and i.state = 'pending' and i.expires_at > $2
                   and a.state = 'open'
                 order by i.sent_at desc, i.id desc",
            )
            .bind(email_key)
            .bind(on.now),
        )
        .await
}
