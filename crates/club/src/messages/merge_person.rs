//! Messages of two members who are one: each message reaches him once, and a no of either holds (3.10, edge 13).

use std::collections::BTreeMap;

use clavero_rules::{
    MemberId, MessageId,
    merging::{fold_wish, second_letter},
    messages::DeliveryState,
};

use super::choices::{Choice, Voice, choices_of};
use crate::{
    Result,
    db::{record, sql},
    work::Work,
};

record! {
    struct Twice { message_id: MessageId, kept: DeliveryState, moved: DeliveryState }
}

/// Makes what one member was sent, and what he wants to be sent, another’s.
pub async fn merge_person(work: &mut Work, kept: MemberId, moved: MemberId) -> Result<()> {
    letters(work, kept, moved).await?;
    wishes(work, kept, moved).await
}

/// Of two turns in one message one goes, and the message counts one person less.
async fn letters(work: &mut Work, kept: MemberId, moved: MemberId) -> Result<()> {
    let account = work.account();
    let twice = sql("select k.message_id, k.state as kept, m.state as moved from message_delivery k
         join message_delivery m on m.account_id = k.account_id and m.message_id = k.message_id and m.member_id = $3
         where k.account_id = $1 and k.member_id = $2");
    let twice: Vec<Twice> = work.all(twice.bind(account).bind(kept).bind(moved)).await?;
    for it in twice {
        let (goes, state) = match second_letter(it.kept, it.moved) {
            true => (moved, it.moved),
            false => (kept, it.kept),
        };
        let gone = sql(
            "delete from message_delivery where account_id = $1 and message_id = $2 and member_id = $3",
        );
        let gone = gone.bind(account).bind(it.message_id).bind(goes);
        work.exec(gone).await?;
        count_less(work, it.message_id, state).await?;
    }
    let hands =
        sql("update message_delivery set member_id = $3 where account_id = $1 and member_id = $2");
    work.exec(hands.bind(account).bind(moved).bind(kept))
        .await
        .map(drop)
}

async fn count_less(work: &mut Work, id: MessageId, state: DeliveryState) -> Result<()> {
    let one = |it: bool| i64::from(it);
    let arrived = matches!(state, DeliveryState::Sent | DeliveryState::Kept);
    let (bounced, failed) = (
        state == DeliveryState::Bounced,
        state == DeliveryState::Failed,
    );
    let written = arrived || bounced || failed || state == DeliveryState::Queued;
    let account = work.account();
    work.exec(
        sql("update message set total = total - 1, written = written - $3, left_out = left_out - $4, arrived = arrived - $5,
                bounced = bounced - $6, failed = failed - $7
             where account_id = $1 and id = $2")
        .bind(account)
        .bind(id)
        .bind(one(written))
        .bind(one(state == DeliveryState::LeftOut))
        .bind(one(arrived))
        .bind(one(bounced))
        .bind(one(failed)),
    )
    .await
    .map(drop)
}

async fn wishes(work: &mut Work, kept: MemberId, moved: MemberId) -> Result<()> {
    let by_topic = |all: Vec<Choice>| -> BTreeMap<String, Choice> {
        all.into_iter().map(|it| (it.topic.clone(), it)).collect()
    };
    let own = by_topic(choices_of(work, kept).await?);
    let theirs = by_topic(choices_of(work, moved).await?);
    let account = work.account();
    for (topic, it) in theirs {
        let known = own.get(&topic);
        let wanted = fold_wish(known.map(|it| it.wanted), Some(it.wanted)).unwrap_or(it.wanted);
        // Of two who say the same, what he said himself weighs more: nobody else takes it back.
        let takes = known.is_none_or(|known| {
            wanted == it.wanted && (known.wanted != wanted || it.told == Voice::Himself.id())
        });
        if takes {
            let write = sql(
                "insert into member_choice (account_id, member_id, topic, wanted, told, told_at)
                 values ($1, $2, $3, $4, $5, $6)
                 on conflict (account_id, member_id, topic) do update
                 set wanted = excluded.wanted, told = excluded.told, told_at = excluded.told_at",
            );
            let write = write.bind(account).bind(kept).bind(&topic).bind(wanted);
            work.exec(write.bind(&it.told).bind(it.told_at)).await?;
        }
    }
    let gone = sql("delete from member_choice where account_id = $1 and member_id = $2");
    work.exec(gone.bind(account).bind(moved)).await.map(drop)
}
