//! The people of bulk work as the rules see them, read for many at once (B-3).

use std::collections::{BTreeMap, BTreeSet};

use clavero_rules::{
    AreaId, EnrolmentId, GroupId, MemberId, Moment, ProductId, UserId,
    bulk::{self, ItemFacts, Skipped, applies, may_undo_item},
    enrolments::{ACCESS_LETTERS, Block, BlockReason, Grant},
    messages::{Recipient, Wishes},
    products::ProductKind,
    progress::ResetFacts,
    roles::Role,
};
use uuid::Uuid;

use crate::{
    Result,
    db::{Sql, record, sql},
    enrolments::{self, Enrolment, StoredGrant},
    members::Member,
    messages, purchases,
    segments::Place,
    work::Scope,
};

/// What is known of a member of the area beside his row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Standing {
    /// He is blocked in all that he has.
    blocked: bool,
    /// The account is his.
    is_owner: bool,
}

/// Somebody of the work: an enrolment, or a member of the area.
#[derive(Clone, Debug)]
pub(super) enum Person {
    Enrolled(Box<Enrolment>),
    Member(Box<Member>, Standing),
}

impl Person {
    pub(super) fn id(&self) -> Uuid {
        match self {
            Self::Enrolled(it) => it.id.0,
            Self::Member(it, _) => it.id.0,
        }
    }

    pub(super) fn member(&self) -> MemberId {
        match self {
            Self::Enrolled(it) => it.member_id,
            Self::Member(it, _) => it.id,
        }
    }

    /// The name as written, and the address.
    pub(super) fn called(&self) -> (&str, &str) {
        match self {
            Self::Enrolled(it) => (&it.name, &it.email),
            Self::Member(it, _) => (&it.name, &it.email),
        }
    }
}

record! {
    struct MemberRow {
        id: MemberId, area_id: AreaId, user_id: Option<UserId>, email: String,
        email_key: String, name: String, lang: String, area_role: Option<Role>, last_access_at: Moment,
        unsubscribed_at: Option<Moment>, bounced_at: Option<Moment>,
        created_at: Moment, version: i64, is_blocked: bool, is_owner: bool
    }
}

record! {
    struct TagRow { member_id: MemberId, tag: String }
}

record! {
    struct SentRow { member_id: MemberId, n: i64 }
}

record! {
    struct Elsewhere { member_id: MemberId, product_id: ProductId }
}

record! {
    struct Charged { member_id: MemberId }
}

record! {
    struct Did { enrolment_id: EnrolmentId, pages: i64, attempts: i64, did_at: Moment }
}

record! {
    struct Guest { dependent_id: EnrolmentId, holder_id: EnrolmentId }
}

/// Many people with everything that the act asks of them.
#[derive(Debug, Default)]
pub(super) struct Crowd {
    /// In the order of their ids.
    pub people: Vec<Person>,
    grants: BTreeMap<EnrolmentId, Vec<Grant>>,
    tags: BTreeMap<MemberId, Vec<String>>,
    sent: BTreeMap<MemberId, u32>,
    products: BTreeMap<MemberId, Vec<ProductId>>,
    guests: BTreeMap<EnrolmentId, EnrolmentId>,
    did: BTreeMap<EnrolmentId, ResetFacts>,
    charged: BTreeSet<MemberId>,
    wishes: BTreeMap<MemberId, Wishes>,
    /// How people were when they were named by something else.
    left: BTreeMap<Uuid, i64>,
}

impl Crowd {
    /// Reads the people whom a question finds; `held` keeps everybody else from them until the deed ends.
    pub(super) async fn read(
        scope: &mut Scope,
        place: &Place,
        law: &bulk::Act,
        ids: &Sql,
        held: bool,
    ) -> Result<Self> {
        let mut crowd = Self::default();
        if place.product.is_some() {
            let people = enrolments::among(scope, ids.clone(), held).await?;
            crowd.people = people
                .into_iter()
                .map(|it| Person::Enrolled(Box::new(it)))
                .collect();
            if asks_for_grants(law) {
                for grant in enrolments::grants_among(scope, ids.clone()).await? {
                    let of = crowd.grants.entry(grant.enrolment_id).or_default();
                    of.push(StoredGrant::fact(&grant));
                }
            }
        } else {
            crowd.people = members(scope, ids.clone()).await?;
        }
        let account = scope.account();
        let whose = |question: Sql| match &place.product {
            None => question.then(ids.clone()).and(")"),
            Some(_) => question
                .and("select w.member_id from enrolment w")
                .with(" where w.account_id = ? and w.id in (", account)
                .then(ids.clone())
                .and("))"),
        };
        match law {
            bulk::Act::Tag { .. } => {
                let question = sql(
                    "select member_id, tag from member_tag where account_id = $1 and member_id in (",
                );
                let question = whose(question.bind(account));
                for row in scope.all::<TagRow>(question).await? {
                    crowd.tags.entry(row.member_id).or_default().push(row.tag);
                }
            }
            bulk::Act::ResendAccess => {
                let since = scope.now() - ACCESS_LETTERS.within;
                let question = sql("select member_id, count(*) as n from access_letter
                     where account_id = $1 and sent_at > $2 and member_id in (");
                let question = whose(question.bind(account).bind(since));
                let question = question.and(" group by member_id");
                for row in scope.all::<SentRow>(question).await? {
                    let n = u32::try_from(row.n).unwrap_or(u32::MAX);
                    crowd.sent.insert(row.member_id, n);
                }
            }
            bulk::Act::NoteConsent => {
                let asked = whose(messages::wishes_question(account));
                crowd.wishes = messages::wishes(scope, asked).await?;
            }
            bulk::Act::GrantProduct(product) => {
                let question = sql("select member_id, product_id from enrolment
                     where account_id = $1 and product_id = $2 and removed_at is null and member_id in (");
                let question = whose(question.bind(account).bind(*product));
                for row in scope.all::<Elsewhere>(question).await? {
                    let of = crowd.products.entry(row.member_id).or_default();
                    of.push(row.product_id);
                }
            }
            bulk::Act::ResetProgress => {
                let question = sql("select e.id as enrolment_id,
                        (select count(*) from page_progress w where w.account_id = e.account_id and w.enrolment_id = e.id) as pages,
                        (select count(*) from quiz_attempt a where a.account_id = e.account_id and a.enrolment_id = e.id) as attempts,
                        e.did_at
                     from enrolment e where e.account_id = $1 and e.id in (");
                let question = question.bind(account).then(ids.clone()).and(")");
                let count = |n: i64| u32::try_from(n).unwrap_or(u32::MAX);
                for row in scope.all::<Did>(question).await? {
                    let facts = ResetFacts {
                        pages: count(row.pages),
                        attempts: count(row.attempts),
                        one_thing: row.did_at.0 != 0,
                        certificates: 0,
                    };
                    crowd.did.insert(row.enrolment_id, facts);
                }
            }
            bulk::Act::Remove => {
                let question = sql("select dependent_id, holder_id from plus_link
                     where account_id = $1 and state = 'accepted' and dependent_id in (");
                let question = question.bind(account).then(ids.clone()).and(")");
                for row in scope.all::<Guest>(question).await? {
                    crowd.guests.insert(row.dependent_id, row.holder_id);
                }
            }
            bulk::Act::Erase => {
                let charged = whose(purchases::charged(account));
                let rows: Vec<Charged> = scope.all(charged).await?;
                crowd.charged = rows.into_iter().map(|row| row.member_id).collect();
            }
            _ => {}
        }
        Ok(crowd)
    }

    /// The same people, each of whom is only changed while he is as he was left (7.5).
    pub(super) fn only_as_left(mut self, left: BTreeMap<Uuid, i64>) -> Self {
        self.left = left;
        self
    }

    /// Whether the act changes this person, and if not, why not.
    pub(super) fn judge(&self, law: &bulk::Act, it: &Person, now: Moment) -> Result<(), Skipped> {
        let none_of = |member: MemberId| self.sent.get(&member).copied().unwrap_or_default();
        let tags = self.tags.get(&it.member()).map_or(&[][..], Vec::as_slice);
        let products = self.products.get(&it.member());
        let products = products.map_or(&[][..], Vec::as_slice);
        let facts = match it {
            Person::Enrolled(it) => ItemFacts {
                present: it.removed_at.is_none(),
                is_owner: it.is_owner,
                product: it.product_id,
                kind: it.product_kind,
                group: it.group_id.unwrap_or(GroupId(Uuid::nil())),
                role: it.role,
                block: it.block(),
                grants: self.grants.get(&it.id).map_or(&[][..], Vec::as_slice),
                guest_of: self.guests.get(&it.id).copied(),
                recipient: recipient(
                    &it.email_key,
                    it.bounced_at.is_some(),
                    it.blocked_at.is_some(),
                ),
                sent_last_hour: none_of(it.member_id),
                tags,
                enrolled_in: products,
                reset: self.did.get(&it.id).copied().unwrap_or(NOTHING),
                completed: it.completed_at.0 != 0,
                certified: false,
                charged: self.charged.contains(&it.member_id),
                wishes: self.wishes.get(&it.member_id).copied().unwrap_or_default(),
            },
            Person::Member(it, Standing { blocked, is_owner }) => ItemFacts {
                present: true,
                is_owner: *is_owner,
                product: ProductId(Uuid::nil()),
                kind: ProductKind::Course,
                group: GroupId(Uuid::nil()),
                role: Role::Student,
                block: blocked.then_some(Block {
                    reason: BlockReason::ByHand,
                    by: None,
                    at: now,
                }),
                grants: &[],
                guest_of: None,
                recipient: recipient(&it.email_key, it.bounced_at.is_some(), *blocked),
                sent_last_hour: none_of(it.id),
                tags,
                enrolled_in: products,
                reset: NOTHING,
                completed: false,
                certified: false,
                charged: self.charged.contains(&it.id),
                wishes: self.wishes.get(&it.id).copied().unwrap_or_default(),
            },
        };
        applies(law, &facts, now)?;
        match (it, self.left.get(&it.id())) {
            (Person::Enrolled(it), Some(left)) => may_undo_item(*left, Some(it.version)),
            _ => Ok(()),
        }
    }
}

/// Whether the rule of an act looks at why people have access.
const fn asks_for_grants(law: &bulk::Act) -> bool {
    use bulk::Act;
    matches!(
        law,
        Act::Block | Act::Restore | Act::SetAccessEnd(_) | Act::Remove
    )
}

const NOTHING: ResetFacts = ResetFacts {
    pages: 0,
    attempts: 0,
    one_thing: false,
    certificates: 0,
};

fn recipient(email: &str, bounced: bool, blocked: bool) -> Recipient {
    Recipient {
        email_norm: email.to_owned(),
        erased: false,
        bounced,
        unsubscribed: false,
        consented: true,
        blocked,
    }
}

/// The members whom a question finds, and whether each is blocked in all that he has.
async fn members(scope: &mut Scope, ids: Sql) -> Result<Vec<Person>> {
    let question = sql(
        "select m.id, m.area_id, m.user_id, m.email, m.email_key, m.name, m.lang, m.area_role, m.last_access_at, m.unsubscribed_at,
            m.bounced_at, m.created_at, m.version,
            (exists (select 1 from enrolment e where e.account_id = m.account_id and e.member_id = m.id and e.removed_at is null)
             and not exists (select 1 from enrolment e where e.account_id = m.account_id and e.member_id = m.id
                             and e.removed_at is null and e.blocked_at is null)) as is_blocked,
            (o.id = m.user_id or o.email_key = m.email_key) is true as is_owner
         from member m join account a on a.id = m.account_id join users o on o.id = a.owner_id
         where m.account_id = $1 and m.erased_at is null and m.left_at is null and m.id in (",
    );
    let question = question
        .bind(scope.account())
        .then(ids)
        .and(") order by m.id");
    let rows: Vec<MemberRow> = scope.all(question).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let member = Member {
                id: row.id,
                area_id: row.area_id,
                user_id: row.user_id,
                email: row.email,
                email_key: row.email_key,
                name: row.name,
                lang: row.lang,
                area_role: row.area_role,
                last_access_at: row.last_access_at,
                unsubscribed_at: row.unsubscribed_at,
                bounced_at: row.bounced_at,
                created_at: row.created_at,
                version: row.version,
            };
            let standing = Standing {
                blocked: row.is_blocked,
                is_owner: row.is_owner,
            };
            Person::Member(Box::new(member), standing)
        })
        .collect())
}
