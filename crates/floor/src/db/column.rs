//! From a column to a value of the business, the same way on both engines.

use clavero_rules::{
    AccountId, AppId, AreaId, EnrolmentId, GrantId, GroupId, InvitationId, JobId, KeyId, MemberId,
    MembershipId, MessageId, ModuleId, Moment, OfferId, PageId, PermissionSet, ProductId,
    ProfileId, PurchaseId, QuizId, ReportId, SegmentId, SourceId, SubscriptionId, UserId, VisitId,
    WebhookId,
    access::MembershipState,
    bulk::JobState,
    content::ReleaseKind,
    credit::{ActKind, Earned, Period, SubscriptionState},
    engagement::Level,
    enrolments::{AccessStatus, AccessType, BlockReason, EndedReason, GrantSource, PlusState},
    erasure::ErasureState,
    invitations::InvitationState,
    messages::{DeliveryState, MessageClass, MessageState},
    partners::{
        ConflictState, EmployeeState, KeepQuestion, Programme, RelationState, RequestState,
    },
    products::{ProductKind, ProductStatus},
    progress::PageKind,
    purchases::{
        self, AfterLastCycle, EventState, OnChargeback, OnDispute, Provider, TransactionState,
    },
    roles::Role,
    transfer::TransferState,
};
use uuid::Uuid;

/// A type that a column can be read into, by way of one that both engines have.
pub trait Column: Sized {
    /// What the engine hands over.
    type Raw;
    /// Reads it, or says what is wrong with the stored value.
    fn read(raw: Self::Raw) -> Result<Self, String>;
}

macro_rules! plain {
    ($($t:ty),*) => {$(
        impl Column for $t {
            type Raw = Self;
            fn read(raw: Self) -> Result<Self, String> {
                Ok(raw)
            }
        }
    )*};
}
plain!(Uuid, i64, String, Vec<u8>, bool);

macro_rules! wrapped {
    ($($t:ident($raw:ty)),* $(,)?) => {$(
        impl Column for $t {
            type Raw = $raw;
            fn read(raw: $raw) -> Result<Self, String> {
                Ok($t(raw))
            }
        }
    )*};
}
wrapped!(
    Moment(i64),
    AccountId(Uuid),
    UserId(Uuid),
    ProfileId(Uuid),
    MembershipId(Uuid),
    MessageId(Uuid),
    InvitationId(Uuid),
    VisitId(Uuid),
    AreaId(Uuid),
    ProductId(Uuid),
    GroupId(Uuid),
    ModuleId(Uuid),
    PageId(Uuid),
    QuizId(Uuid),
    OfferId(Uuid),
    MemberId(Uuid),
    EnrolmentId(Uuid),
    GrantId(Uuid),
    SegmentId(Uuid),
    JobId(Uuid),
    KeyId(Uuid),
    AppId(Uuid),
    WebhookId(Uuid),
    PurchaseId(Uuid),
    SubscriptionId(Uuid),
    ReportId(Uuid),
    SourceId(Uuid),
);

impl<T: Column> Column for Option<T> {
    type Raw = Option<T::Raw>;
    fn read(raw: Self::Raw) -> Result<Self, String> {
        raw.map(T::read).transpose()
    }
}

impl Column for [u8; 32] {
    type Raw = Vec<u8>;
    fn read(raw: Vec<u8>) -> Result<Self, String> {
        raw.try_into()
            .map_err(|_| "a hash of another length".to_owned())
    }
}

impl Column for PermissionSet {
    type Raw = String;
    fn read(raw: String) -> Result<Self, String> {
        Ok(Self::from_ids(&raw))
    }
}

/// How a state with an id is written and read: by that id.
#[macro_export]
macro_rules! named {
    ($($t:ty),*) => {$(
        impl $crate::db::Column for $t {
            type Raw = String;
            fn read(raw: String) -> std::result::Result<Self, String> {
                Self::from_id(&raw).ok_or_else(|| format!("{raw:?} is not a state"))
            }
        }
        impl From<$t> for $crate::db::Value {
            fn from(state: $t) -> Self {
                Self::Text(Some(state.id().to_owned()))
            }
        }
    )*};
}
named!(
    MembershipState,
    InvitationState,
    TransferState,
    ErasureState,
    ProductKind,
    ProductStatus,
    Role,
    PageKind,
    ReleaseKind,
    GrantSource,
    EndedReason,
    BlockReason,
    AccessStatus,
    AccessType,
    PlusState,
    Level,
    AfterLastCycle,
    OnChargeback,
    OnDispute,
    Provider,
    EventState,
    TransactionState,
    purchases::SubscriptionState,
    Programme,
    EmployeeState,
    RelationState,
    RequestState,
    ConflictState,
    KeepQuestion,
    Period,
    SubscriptionState,
    Earned,
    ActKind,
    JobState,
    MessageClass,
    MessageState,
    DeliveryState
);

/// A row by the names of its columns.
#[macro_export]
macro_rules! record {
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#[$fmeta:meta])* $fvis:vis $field:ident : $t:ty),* $(,)? }) => {
        $(#[$meta])*
        $vis struct $name { $($(#[$fmeta])* $fvis $field: $t),* }
        $crate::db::record!(@ sqlx::sqlite::SqliteRow, $name, $($field: $t),*);
        $crate::db::record!(@ sqlx::postgres::PgRow, $name, $($field: $t),*);
    };
    (@ $row:ty, $name:ident, $($field:ident : $t:ty),*) => {
        impl<'r> sqlx::FromRow<'r, $row> for $name {
            fn from_row(row: &'r $row) -> sqlx::Result<Self> {
                use sqlx::Row as _;
                Ok(Self { $($field: {
                    let raw = row.try_get::<<$t as $crate::db::Column>::Raw, _>(stringify!($field))?;
                    <$t as $crate::db::Column>::read(raw).map_err(|why| sqlx::Error::ColumnDecode {
                        index: stringify!($field).to_owned(),
                        source: why.into(),
                    })?
                }),* })
            }
        }
    };
}
pub use record;
