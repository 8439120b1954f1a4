//! Addresses that somebody had before: what is told of one of them later is about the same member (edge 13).

use clavero_rules::{
    AreaId, MemberId,
    access::{Granted, may},
};

use super::{Member, store};
use crate::{
    Error, Occasion, Result,
    activity::{self, Kind, Noted},
    address::Address,
    areas::Area,
    db::{record, sql},
    work::{Event, Object, Scope, Subject, Work},
};

record! {
    struct Former { email_key: String }
}

/// The addresses that somebody had before, in the order of the alphabet.
pub async fn former_addresses(scope: &mut Scope, member: MemberId) -> Result<Vec<String>> {
    let question = sql(
        "select email_key from member_alias where account_id = $1 and member_id = $2
                        order by email_key",
    );
    let rows: Vec<Former> = scope
        .all(question.bind(scope.account()).bind(member))
        .await?;
    Ok(rows.into_iter().map(|row| row.email_key).collect())
}

/// Lets an address lead to somebody whose it was. One that leads to another member goes on leading there.
pub(super) async fn remember(
    work: &mut Work,
    area: AreaId,
    member: MemberId,
    email_key: &str,
) -> Result<()> {
    let account = work.account();
    work.exec(
        sql("insert into member_alias (account_id, area_id, email_key, member_id) values ($1, $2, $3, $4)
             on conflict (account_id, area_id, email_key) do nothing")
        .bind(account)
        .bind(area)
        .bind(email_key)
        .bind(member),
    )
    .await
    .map(drop)
}

/// Lets a former address lead to nobody. Answers whether it led to this member.
pub(super) async fn forget(work: &mut Work, member: MemberId, email_key: &str) -> Result<bool> {
    let account = work.account();
    let gone =
        sql("delete from member_alias where account_id = $1 and member_id = $2 and email_key = $3");
    let gone = gone.bind(account).bind(member).bind(email_key);
    Ok(work.exec(gone).await? == 1)
}

/// Lets a former address go, because it belongs to somebody else: whoever is told of by it next is a new member.
pub async fn let_address_go(
    on: &Occasion,
    granted: Granted<may::ManageMembers>,
    area: &Area,
    member: MemberId,
    address: &Address,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    let it = store::find(&mut work, area.id, member).await?;
    if !forget(&mut work, it.id, &address.key).await? {
        return Err(Error::Missing("address"));
    }
    let line = Noted {
        area: area.id,
        member,
        product: None,
        at: work.now(),
        kind: Kind::AddressLetGo,
        object_kind: "",
        object: String::new(),
        name: String::new(),
        meta: serde_json::Value::Null,
        source: "web",
        once: String::new(),
    };
    activity::note(&mut work, line).await?;
    work.commit(LetGo { member: it }).await
}

/// A former address leads to a member no more.
#[derive(Debug)]
struct LetGo {
    member: Member,
}

impl Event for LetGo {
    fn kind(&self) -> &'static str {
        "member.address_let_go"
    }
    fn object(&self) -> Object {
        Object::new("member", self.member.id)
    }
    fn subject(&self) -> Option<Subject> {
        Some(self.member.subject())
    }
}
