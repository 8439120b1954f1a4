//! One person: who it is, what was bought, how far he came and when he was last there.

use clavero_rules::{Moment, ProductId, Span, engagement::Level, overview::WHOLE};
use uuid::Uuid;

use super::{
    Batch, Dice, Stage,
    names::{FIRST, HOSTS, LAST},
    place::Product,
};
use crate::{db::Value, words};

pub(super) const MEMBER: &str = "insert into member (account_id, id, area_id, user_id, email, email_key, name, search_key, sort_key, lang, time_zone, external_id, last_access_at, unsubscribed_at, bounced_at, erased_at, created_at, changed_at, version)";
pub(super) const TAG: &str =
    "insert into member_tag (account_id, area_id, tag_key, member_id, tag)";
pub(super) const ENROLMENT: &str = "insert into enrolment (account_id, id, area_id, product_id, member_id, role, group_id, group_locked, status, status_until, access_until, blocked_at, block_reason, blocked_by, access_type, plus_state, enrolled_at, first_access_at, last_access_at, access_count, purchased_at, last_purchase_at, drip_anchor_at, pages_total, pages_done, progress_bp, recount_due, did_at, completed_at, engagement, engagement_score, engagement_at, points, sort_key, email_key, removed_at, created_at, changed_at, version)";
pub(super) const GRANT: &str = "insert into access_grant (account_id, id, enrolment_id, source, source_ref, state, ended_reason, starts_at, ends_at, bought_at, policy_days, by_policy, plus_seats, created_by, created_at, changed_at, version)";
pub(super) const PROGRESS: &str = "insert into page_progress (account_id, enrolment_id, page_id, viewed_at, completed_at, undone_at, seconds, position, waived_by)";
pub(super) const ATTEMPT: &str = "insert into quiz_attempt (account_id, enrolment_id, page_id, n, started_at, submitted_at, score_bp, pass_bp, passed)";
pub(super) const ACTIVITY: &str = "insert into activity (account_id, id, area_id, member_id, product_id, at, kind, object_kind, object_id, object_name, source, meta, dedupe_key)";

/// Somebody who can do something.
#[derive(Debug, Clone)]
pub(super) struct Learner {
    member: Uuid,
    product: Uuid,
    page: Option<(Uuid, String)>,
}

/// What is the same in all of a person’s rows.
struct Who {
    member: Uuid,
    email: String,
    sort_key: Vec<u8>,
    joined: Moment,
}

/// Draws a person with everything that belongs to him.
pub(super) fn one(stage: &Stage, dice: &mut Dice, place: (u64, u64), batch: &mut Batch) {
    let (account, area) = (stage.account, stage.area);
    let name = format!("{} {}", dice.word(FIRST), dice.word(LAST));
    let local = words::fold(&name).replace(' ', ".");
    let email = format!("{local}.{}@{}", place.0, dice.word(HOSTS));
    let joined = dice.joined(stage.now, 500, place);
    let who = Who {
        member: dice.id(joined),
        sort_key: words::sort_key(&name),
        email,
        joined,
    };
    let mut last = Moment(0);
    for (place, product) in stage.products.iter().enumerate() {
        // Whoever is in nothing else is in the first one.
        if dice.happens(product.share) || (place == 0 && dice.happens(80)) {
            last = last.max(enrolled(stage, dice, product, &who, batch));
        }
    }
    let lang = dice.word(&["es", "es", "pt-BR", "pt-BR", "fr", "en", ""]);
    batch.members.push(vec![
        account.into(),
        who.member.into(),
        area.into(),
        Value::Id(None),
        (&who.email).into(),
        (&who.email).into(),
        (&name).into(),
        words::name_key(&name).into(),
        who.sort_key.into(),
        lang.into(),
        "".into(),
        "".into(),
        last.into(),
        Value::Int(None),
        Value::Int(None),
        Value::Int(None),
        joined.into(),
        joined.into(),
        1.into(),
    ]);
    if dice.happens(15) {
        let tag = dice.word(&["prensa", "vip", "becado", "profesional"]);
        batch.tags.push(vec![
            account.into(),
            area.into(),
            tag.into(),
            who.member.into(),
            tag.into(),
        ]);
    }
}

fn enrolled(
    stage: &Stage,
    dice: &mut Dice,
    product: &Product,
    who: &Who,
    batch: &mut Batch,
) -> Moment {
    let (account, now) = (stage.account, stage.now);
    let own = dice.id(who.joined);
    let came = !dice.happens(12);
    let one = product.kind.is_one_thing();
    let total = match one {
        true => 1,
        false => i64::try_from(product.pages.len()).unwrap_or_default(),
    };
    let done = match dice.below(10) {
        _ if !came => 0,
        n if one => i64::from(n < 7),
        0 => total,
        1..=4 => i64::try_from(dice.below(6)).unwrap_or_default(),
        _ => i64::try_from(dice.below(product.pages.len() as u64)).unwrap_or_default(),
    };
    let last = if came {
        dice.before(now, 200).max(who.joined)
    } else {
        Moment(0)
    };
    let (source, access_type) = match dice.below(10) {
        0 => ("import", "imported"),
        1 => ("free", "free"),
        _ => ("purchase", "buyer"),
    };
    let bought = source == "purchase";
    let (status, state, ended) = match dice.below(50) {
        0 => ("blocked", "live", ""),
        1 => ("suspended_payment", "suspended", ""),
        2 | 3 => ("ended", "ended", "refunded"),
        _ => ("active", "live", ""),
    };
    let score = if came && now.since(last) < Span::days(28) {
        i64::try_from(dice.below(10_001)).unwrap_or_default()
    } else {
        0
    };
    let level = match score {
        0 => Level::None,
        1..2_500 => Level::Low,
        2_500..5_000 => Level::Medium,
        5_000..7_500 => Level::High,
        _ => Level::VeryHigh,
    };
    let role = if dice.below(2_000) == 0 {
        "moderator"
    } else {
        "student"
    };
    let came_in = batch.came.entry(ProductId(product.id)).or_default();
    came_in.0 += 1;
    came_in.1 += i64::from(role == "student");
    let ends = (status == "active" && dice.happens(10))
        .then(|| now + Span::days(i64::try_from(dice.below(90) + 1).unwrap_or(1)));
    let group = dice.one(&product.groups).copied();
    let progress = (done * i64::try_from(WHOLE).unwrap_or(1))
        .checked_div(total)
        .map_or(-1, |it| it / 100);
    let bought_at = if bought && ended.is_empty() {
        who.joined
    } else {
        Moment(0)
    };
    batch.enrolments.push(vec![
        account.into(),
        own.into(),
        stage.area.into(),
        product.id.into(),
        who.member.into(),
        role.into(),
        group.into(),
        false.into(),
        status.into(),
        ends.into(),
        ends.unwrap_or(Moment(0)).into(),
        (status == "blocked").then_some(now).into(),
        if status == "blocked" { "by_hand" } else { "" }.into(),
        Value::Id(None),
        access_type.into(),
        "none".into(),
        who.joined.into(),
        if came { who.joined } else { Moment(0) }.into(),
        last.into(),
        i64::from(came).into(),
        bought_at.into(),
        bought_at.into(),
        who.joined.into(),
        total.into(),
        done.into(),
        progress.into(),
        false.into(),
        if one && done > 0 { last } else { Moment(0) }.into(),
        if done == total { last } else { Moment(0) }.into(),
        level.id().into(),
        score.into(),
        now.into(),
        (done * 10).into(),
        who.sort_key.clone().into(),
        (&who.email).into(),
        Value::Int(None),
        who.joined.into(),
        who.joined.into(),
        1.into(),
    ]);
    batch.grants.push(vec![
        account.into(),
        dice.id(who.joined).into(),
        own.into(),
        source.into(),
        own.to_string().into(),
        state.into(),
        ended.into(),
        who.joined.into(),
        ends.into(),
        bought.then_some(who.joined).into(),
        Value::Int(None),
        false.into(),
        0.into(),
        Value::Id(None),
        who.joined.into(),
        who.joined.into(),
        1.into(),
    ]);
    learnt(stage, dice, product, (own, last, done), batch);
    let page = dice.one(&product.pages).cloned();
    if one && done > 0 {
        let learner = Learner {
            member: who.member,
            product: product.id,
            page: None,
        };
        line(stage, dice, &learner, "event_attended", last, batch);
    }
    batch.learners.push(Learner {
        member: who.member,
        product: product.id,
        page,
    });
    last
}

/// The pages done in their order, and the quizzes among them.
fn learnt(
    stage: &Stage,
    dice: &mut Dice,
    product: &Product,
    (own, last, done): (Uuid, Moment, i64),
    batch: &mut Batch,
) {
    let account = stage.account;
    let done = usize::try_from(done).unwrap_or_default();
    for (n, (page, _)) in product.pages.iter().take(done).enumerate() {
        let at = last - Span::hours(i64::try_from((done - n) * 20).unwrap_or_default());
        batch.progress.push(vec![
            account.into(),
            own.into(),
            (*page).into(),
            at.into(),
            at.into(),
            Value::Int(None),
            300.into(),
            0.into(),
            Value::Id(None),
        ]);
        if product.quizzes.contains(page) {
            let score = i64::try_from(7_000 + dice.below(3_001)).unwrap_or(7_000);
            batch.attempts.push(vec![
                account.into(),
                own.into(),
                (*page).into(),
                1.into(),
                at.into(),
                at.into(),
                score.into(),
                7_000.into(),
                true.into(),
            ]);
        }
    }
}

/// Draws so many lines of what people of this batch did.
pub(super) fn events(stage: &Stage, dice: &mut Dice, count: u64, batch: &mut Batch) {
    for _ in 0..count {
        let Some(learner) = dice.one(&batch.learners).cloned() else {
            return;
        };
        let at = dice.before(stage.now, 365);
        let kind = dice.word(&[
            "page_viewed",
            "page_viewed",
            "page_viewed",
            "page_completed",
            "accessed",
            "commented",
        ]);
        // Where there are no pages, people come and talk.
        let kind = match kind {
            "page_viewed" | "page_completed" if learner.page.is_none() => "accessed",
            kind => kind,
        };
        line(stage, dice, &learner, kind, at, batch);
    }
}

/// One line of what somebody did; on which page is told of what is done on one.
fn line(
    stage: &Stage,
    dice: &mut Dice,
    learner: &Learner,
    kind: &'static str,
    at: Moment,
    batch: &mut Batch,
) {
    let id = dice.id(at);
    let page = learner.page.as_ref();
    let (object, name) = page
        .filter(|_| kind.starts_with("page_") || kind == "commented")
        .map(|(id, name)| (id.to_string(), name.clone()))
        .unwrap_or_default();
    batch.activity.push(vec![
        stage.account.into(),
        id.into(),
        stage.area.into(),
        learner.member.into(),
        learner.product.into(),
        at.into(),
        kind.into(),
        if object.is_empty() { "" } else { "page" }.into(),
        object.into(),
        name.into(),
        "web".into(),
        "{}".into(),
        format!("load:{id}").into(),
    ]);
}
