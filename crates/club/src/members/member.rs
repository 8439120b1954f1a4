//! A member as stored.

use clavero_rules::{AreaId, MemberId, Moment, UserId, roles::Role};

use crate::{db::record, words::Lang, work::Subject};

record! {
    /// Somebody in an area, known by an address.
    #[derive(Debug, Clone)]
    pub struct Member {
        /// Its identifier.
        pub id: MemberId,
        /// The area.
        pub area_id: AreaId,
        /// The login, once there is one.
        pub user_id: Option<UserId>,
        /// The address as typed.
        pub email: String,
        /// The address as compared.
        pub email_key: String,
        /// As written; may be empty.
        pub name: String,
        /// A language tag; empty if unknown.
        pub lang: String,
        /// What he is in every product of the area that knows roles.
        pub area_role: Option<Role>,
        /// When something was last opened; 0 if never.
        pub last_access_at: Moment,
        /// Since when no messages are wanted.
        pub unsubscribed_at: Option<Moment>,
        /// Since when letters come back.
        pub bounced_at: Option<Moment>,
        /// When the member joined.
        pub created_at: Moment,
        /// Grows with each change.
        pub version: i64,
    }
}

impl Member {
    /// The name, or the address of somebody who has none.
    pub fn called(&self) -> &str {
        if self.name.is_empty() {
            &self.email
        } else {
            &self.name
        }
    }

    /// As the activity log names him.
    pub(crate) fn subject(&self) -> Subject {
        Subject::Address {
            email: self.email.clone(),
            email_key: self.email_key.clone(),
            name: self.name.clone(),
        }
    }

    /// The language to write in.
    pub fn speaks(&self, area: Lang) -> Lang {
        Lang::from_id(&self.lang).unwrap_or(area)
    }
}
