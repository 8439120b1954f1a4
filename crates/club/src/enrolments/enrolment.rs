//! An enrolment and a grant as stored.

use clavero_rules::{
    AreaId, EnrolmentId, GrantId, GroupId, MemberId, Moment, ProductId, UserId,
    engagement::Level,
    enrolments::{
        AccessStatus, AccessType, Block, BlockReason, EndedReason, Grant, GrantSource, GrantState,
        PlusState,
    },
    products::{ProductKind, ProductStatus},
    progress::Progress,
    roles::Role,
};

use crate::{announcements::Whom, db::record, words::Lang};

record! {
    /// One member in one product, with what is asked of both again and again.
    #[derive(Debug, Clone)]
    pub struct Enrolment {
        /// Its identifier.
        pub id: EnrolmentId,
        /// The area of both.
        pub area_id: AreaId,
        /// The product.
        pub product_id: ProductId,
        /// What it is called.
        pub product_name: String,
        /// What it is.
        pub product_kind: ProductKind,
        /// Where it stands.
        pub product_state: ProductStatus,
        /// The member.
        pub member_id: MemberId,
        /// The member’s login, once there is one.
        pub user_id: Option<UserId>,
        /// The member’s address as typed.
        pub email: String,
        /// The member’s address as compared.
        pub email_key: String,
        /// The member’s name; may be empty.
        pub name: String,
        /// The member’s language; empty if unknown.
        pub lang: String,
        /// Since when letters to the address come back.
        pub bounced_at: Option<Moment>,
        /// Whether the account is the member’s own.
        pub is_owner: bool,
        /// What the member is in the product.
        pub role: Role,
        /// Where the member sits, where the kind has groups.
        pub group_id: Option<GroupId>,
        /// Whether later purchases leave the group alone.
        pub group_locked: bool,
        /// Where access stands, as last decided.
        pub status: AccessStatus,
        /// When open access ends; 0 if never.
        pub access_until: Moment,
        /// Since when access is blocked.
        pub blocked_at: Option<Moment>,
        /// Why; empty while it is not.
        pub block_reason: String,
        /// The reason in the words of whoever blocked; empty if none was given. What an earlier block left means nothing.
        pub block_note: String,
        /// By whom; nobody when the product itself did.
        pub blocked_by: Option<UserId>,
        /// How the member came, strongest first.
        pub access_type: AccessType,
        /// The place in Access Plus.
        pub plus_state: PlusState,
        /// When the enrolment began.
        pub enrolled_at: Moment,
        /// When the product was first opened; 0 if never.
        pub first_access_at: Moment,
        /// When it was last opened; 0 if never.
        pub last_access_at: Moment,
        /// How often.
        pub access_count: i64,
        /// The first purchase; 0 if not known.
        pub purchased_at: Moment,
        /// From when content opens by and by; 0 if not known.
        pub drip_anchor_at: Moment,
        /// Pages that count.
        pub pages_total: i64,
        /// Of them, done.
        pub pages_done: i64,
        /// In hundredths of a percent; -1 where nothing counts.
        pub progress_bp: i64,
        /// Whether the pages are about to be counted again.
        pub recount_due: bool,
        /// When the one thing of an event or a file was done; 0 if not yet, and in other products.
        pub did_at: Moment,
        /// The first time that all was done; 0 if never.
        pub completed_at: Moment,
        /// How much the member takes part.
        pub engagement: Level,
        /// The same, 0 to 10,000.
        pub engagement_score: i64,
        /// When that was counted; 0 if never.
        pub engagement_at: Moment,
        /// Points.
        pub points: i64,
        /// When the member was removed.
        pub removed_at: Option<Moment>,
        /// Grows with each change.
        pub version: i64,
    }
}

impl Enrolment {
    /// Whom a message to other systems is about.
    pub(crate) fn whom(&self) -> Whom {
        Whom {
            enrolment: self.id,
            member: self.member_id,
            product: self.product_id,
            area: self.area_id,
        }
    }

    /// The overlay.
    pub fn block(&self) -> Option<Block> {
        self.blocked_at.map(|at| Block {
            reason: BlockReason::from_id(&self.block_reason).unwrap_or(BlockReason::ByHand),
            by: self.blocked_by,
            at,
        })
    }

    /// The reason that was given for the block of now, in words.
    pub fn block_note(&self) -> Option<&str> {
        let note = Some(self.block_note.as_str());
        note.filter(|note| self.blocked_at.is_some() && !note.is_empty())
    }

    /// The progress, as last counted.
    pub fn progress(&self) -> Progress {
        let part = |n: i64| u32::try_from(n).unwrap_or_default();
        Progress::of(part(self.pages_done), part(self.pages_total))
    }

    /// The name, or the address of somebody who has none.
    pub fn called(&self) -> &str {
        if self.name.is_empty() {
            &self.email
        } else {
            &self.name
        }
    }

    /// The language to write in: the member’s own if known.
    pub fn speaks(&self, area: Lang) -> Lang {
        Lang::from_id(&self.lang).unwrap_or(area)
    }
}

record! {
    /// One reason for access.
    #[derive(Debug, Clone)]
    pub struct StoredGrant {
        /// Its identifier.
        pub id: GrantId,
        /// Whose.
        pub enrolment_id: EnrolmentId,
        /// Why it was made.
        pub source: GrantSource,
        /// What made it, by its source’s own name: a transaction, an import, a seat …
        pub source_ref: String,
        /// `live`, `suspended` or `ended`.
        pub state: String,
        /// Why it is over; empty while it is not.
        pub ended_reason: String,
        /// When it opens.
        pub starts_at: Moment,
        /// When it ends by itself.
        pub ends_at: Option<Moment>,
        /// When it was paid, or the purchase date that an import told.
        pub bought_at: Option<Moment>,
        /// The duration it was made under.
        pub policy_days: Option<i64>,
        /// Whether its end follows from that.
        pub by_policy: bool,
        /// Seats sold with it.
        pub plus_seats: i64,
        /// Who made it; nobody for a payment.
        pub created_by: Option<UserId>,
        /// When it was made.
        pub created_at: Moment,
        /// Grows with each change.
        pub version: i64,
    }
}

impl StoredGrant {
    /// The state, with the reason if it is over.
    pub fn standing(&self) -> GrantState {
        let reason = EndedReason::from_id(&self.ended_reason);
        // A state that nobody knows opens nothing.
        GrantState::from_id(&self.state, reason).unwrap_or(GrantState::Ended(EndedReason::Removed))
    }

    /// As the rules see it.
    pub fn fact(&self) -> Grant {
        Grant {
            id: self.id,
            source: self.source,
            state: self.standing(),
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            bought_at: self.bought_at,
        }
    }
}
