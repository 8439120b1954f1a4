//! Turning reports into access: one sale at a time, everything that follows from it in one transaction (MA-03, 7.1).

mod carry;
mod decide;
mod decided;
mod gather;
mod lead;
pub(super) mod told;
mod worker;
mod write;

pub use worker::{apply_due, run, sweep};

use clavero_rules::{
    PurchaseId,
    enrolments::BlockReason,
    purchases::{Effect, EventState, OnChargeback, TransactionState, effects},
};

use self::{
    carry::{Carried, carry, take_back},
    decide::{Decision, decide},
    decided::Decided,
    gather::{Key, Payment, Sale, gather},
    lead::Ways,
    told::{BlockedPaid, PurchaseChanged, SubscriptionChanged},
    write::{Before, Told},
};
use super::{erase_buyer::forget_buyer, store};
use crate::{
    Error, Result,
    address::Address,
    areas::{self, Area},
    enrolments::{self, find_or_make_member, find_person},
    erasures::{SaleCode, sold_to_erased},
    letters::Letter,
    members,
    words::Lang,
    work::{Event, Work},
};

/// What one payment set off.
struct SetOff<'a> {
    payment: &'a Payment,
    id: PurchaseId,
    before: Option<TransactionState>,
}

/// Folds a sale anew and writes everything that follows. Answers what happened.
async fn apply(work: &mut Work, key: Key) -> Result<Vec<Box<dyn Event>>> {
    let sale = gather(work, key).await?;
    let area = areas::by_id(work, sale.key.area).await?;
    let known = standing(work, &sale).await?;
    let now = work.now();
    let Some(decision) = decide(work, &sale, &known.decided, now).await? else {
        store::settle(work, &sale.events, EventState::Unmapped, "").await?;
        return Ok(Vec::new());
    };
    if let Some(member) = erased(work, &sale).await? {
        return without_buyer(work, &sale, &decision, known, member).await;
    }
    let address = sale.buyer.as_ref().and_then(|it| Address::parse(&it.email));
    let Some(address) = address else {
        if !decision.grants.is_empty() {
            store::settle(work, &sale.events, EventState::Unreadable, "no_buyer").await?;
            return Ok(Vec::new());
        }
        return write_down(work, &sale, &area, &decision, known, None).await;
    };
    write_down(work, &sale, &area, &decision, known, Some(address)).await
}

/// The erased member whose sale this is.
async fn erased(work: &mut Work, sale: &Sale) -> Result<Option<clavero_rules::MemberId>> {
    let mut codes: Vec<&str> = sale.payments.iter().map(|it| it.code.as_str()).collect();
    codes.push("");
    for code in codes {
        let code = SaleCode {
            area: sale.key.area,
            provider: sale.key.provider,
            code,
            subscriber: &sale.key.subscriber,
        };
        if let Some(member) = sold_to_erased(work, code).await? {
            return Ok(Some(member));
        }
    }
    Ok(None)
}

/// Writes how the sale of an erased member stands. It opens nothing, and it says of nobody that he bought (edge 29).
async fn without_buyer(
    work: &mut Work,
    sale: &Sale,
    decision: &Decision,
    known: Standing,
    member: clavero_rules::MemberId,
) -> Result<Vec<Box<dyn Event>>> {
    let mut told: Vec<Box<dyn Event>> = Vec::new();
    write_rows(work, sale, decision, &known, &Decided::default(), &mut told).await?;
    write::stays_his(work, sale, member).await?;
    // One that came in at the very moment of the erasure still says who bought.
    forget_buyer(work, &sale.events).await?;
    store::settle_applied(work, &sale.events, decision.knows_all_items).await?;
    Ok(told)
}

/// How everything stood before.
struct Standing {
    payments: Vec<Option<Before>>,
    subscription: Option<write::SubscriptionBefore>,
    /// What was decided for the sale as a whole.
    decided: Decided,
    /// What was decided for payments that belong to a subscription, as it turns out.
    apart: Vec<Decided>,
}

async fn standing(work: &mut Work, sale: &Sale) -> Result<Standing> {
    let mut payments = Vec::new();
    for payment in &sale.payments {
        payments.push(write::before(work, sale, &payment.code).await?);
    }
    let alone = |it: &Option<Before>| it.as_ref().map(|it| Decided::read(&it.decided));
    if sale.key.subscriber.is_empty() {
        let decided = payments.first().and_then(alone).unwrap_or_default();
        return Ok(Standing {
            payments,
            subscription: None,
            decided,
            apart: Vec::new(),
        });
    }
    let subscription = write::subscription_before(work, sale).await?;
    let decided = subscription.as_ref().map(|it| Decided::read(&it.decided));
    let apart = payments.iter().filter_map(alone);
    Ok(Standing {
        decided: decided.unwrap_or_default(),
        apart: apart.filter(Decided::is_something).collect(),
        subscription,
        payments,
    })
}

async fn write_down(
    work: &mut Work,
    sale: &Sale,
    area: &Area,
    decision: &Decision,
    known: Standing,
    address: Option<Address>,
) -> Result<Vec<Box<dyn Event>>> {
    let source = sale.key.provider.id();
    let member = match &address {
        None => None,
        Some(address) if decision.grants.is_empty() => {
            find_person(work, area, &address.key).await?
        }
        Some(address) => {
            let buyer = sale.buyer.as_ref();
            let name = buyer.map_or("", |it| it.name.as_str());
            let lang = buyer.and_then(|it| Lang::from_id(it.lang.split('-').next()?));
            let (id, _) = find_or_make_member(work, area, address, name, lang, source).await?;
            Some(id)
        }
    };
    let decided = Decided::now(
        member,
        &decision.offer,
        &decision.grants,
        &decision.policies,
        &decision.items,
    );
    let (people, products) = concerned(&known, &decided);
    let ways = Ways::of(work, &products).await?;
    let led_before = ways.lead(work, sale, &people).await?;
    let mut told: Vec<Box<dyn Event>> = Vec::new();
    let all = write_rows(work, sale, decision, &known, &decided, &mut told).await?;
    let mut carried = Carried::default();
    if let (Some(member), Some(address)) = (member, &address) {
        write::belongs(work, sale, &address.key, member).await?;
    }
    let led = ways.lead(work, sale, &people).await?;
    if let Some(member) = member {
        carry(
            work,
            (area, decision),
            &known.decided,
            member,
            &led,
            &mut carried,
        )
        .await?;
    }
    // What comes now comes before what goes, so that nobody is out for a moment.
    if known.decided.member().is_some() && known.decided.member() != member {
        take_back(work, &known.decided, &mut carried).await?;
    }
    for gone in &known.apart {
        take_back(work, gone, &mut carried).await?;
    }
    led.follow(work, &led_before, &mut carried).await?;
    set_off(
        work,
        (sale, area, decision),
        &all,
        member,
        &mut carried,
        &mut told,
    )
    .await?;
    store::settle_applied(work, &sale.events, decision.knows_all_items).await?;
    told.extend(carried.told());
    Ok(told)
}

/// Whose access a sale is about, now or as it was decided before, and to which products.
fn concerned(
    known: &Standing,
    decided: &Decided,
) -> (Vec<clavero_rules::MemberId>, Vec<clavero_rules::ProductId>) {
    let all = || known.apart.iter().chain([&known.decided, decided]);
    let mut people: Vec<_> = all().filter_map(Decided::member).collect();
    let mut products: Vec<_> = all()
        .flat_map(Decided::grants)
        .map(|it| it.product)
        .collect();
    people.sort_unstable();
    people.dedup();
    products.sort_unstable();
    products.dedup();
    (people, products)
}

/// Writes the payments and the subscription, and tells which of them moved.
async fn write_rows<'a>(
    work: &mut Work,
    sale: &'a Sale,
    decision: &Decision,
    known: &Standing,
    decided: &Decided,
    told: &mut Vec<Box<dyn Event>>,
) -> Result<Vec<SetOff<'a>>> {
    let alone = sale.key.subscriber.is_empty();
    let mut all = Vec::new();
    for (payment, before) in sale.payments.iter().zip(&known.payments) {
        let own = if alone {
            decided.write()
        } else {
            String::new()
        };
        let before = before.as_ref();
        let id = write::payment(work, sale, payment, before, decision.product.id, &own).await?;
        let before = before.map(|it| it.status);
        if before != Some(payment.it.state) {
            told.push(Box::new(PurchaseChanged {
                id,
                product: decision.product.name.clone(),
                buyer: Told::of(payment.buyer.as_ref().or(sale.buyer.as_ref())),
                before,
                after: payment.it.state,
            }));
        }
        all.push(SetOff {
            payment,
            id,
            before,
        });
    }
    if let Some(it) = &decision.subscription {
        let id = write::subscription(work, sale, it, decision, &decided.write()).await?;
        let before = known.subscription.as_ref().map(|it| it.status);
        if before != Some(it.state) {
            told.push(Box::new(SubscriptionChanged {
                id,
                product: decision.product.name.clone(),
                buyer: Told::of(sale.buyer.as_ref()),
                before,
                after: it.state,
            }));
        }
    }
    Ok(all)
}

/// What follows besides grants, each thing once for each payment (edge 9, property 16).
async fn set_off(
    work: &mut Work,
    (sale, area, decision): (&Sale, &Area, &Decision),
    all: &[SetOff<'_>],
    member: Option<clavero_rules::MemberId>,
    carried: &mut Carried,
    told: &mut Vec<Box<dyn Event>>,
) -> Result<()> {
    let Some(member) = member else { return Ok(()) };
    let product = &decision.product;
    let (mut welcome, mut goodbye) = (None, None);
    let mut block = false;
    for it in all {
        let after = it.payment.it.state;
        for effect in effects(it.before, after, product.on_chargeback, false) {
            let first = write::first_time(work, it.id, effect).await?;
            match effect {
                Effect::Welcome if first => welcome = Some(it.id),
                Effect::SayEnded if first => goodbye = Some(it.id),
                Effect::Block => block |= first,
                _ => {}
            }
        }
        // Whoever comes into a product only now by a payment that was taken back is blocked there as well.
        block |= carried.enrolled
            && after == TransactionState::ChargedBack
            && product.on_chargeback == OnChargeback::EndAndBlock;
    }
    let mut blocked = false;
    let mut parts: Vec<_> = decision.grants.iter().map(|it| it.product).collect();
    parts.dedup();
    for part in parts {
        let Some(it) = enrolments::of_member_in(work, member, part).await? else {
            continue;
        };
        if block && it.blocked_at.is_none() && !it.is_owner {
            let done = enrolments::block(work, it.id, BlockReason::Chargeback, "").await?;
            carried.done.push(done);
        } else {
            blocked |= it.blocked_at.is_some();
        }
    }
    let person = members::find(work, area.id, member).await?;
    if let Some(id) = welcome {
        if carried.opened {
            members::send_access(work, area, &person).await?;
        }
        if blocked {
            let page = format!("/sales/{id}");
            let facts = [("product", product.name.as_str()), ("who", person.called())];
            let letter = Letter::new(&work.on, "blocked-member-paid", id);
            let letter = told::to_owner(work, letter, &page, &facts).await?;
            told.push(Box::new(BlockedPaid {
                id,
                product: product.name.clone(),
                buyer: Told::of(sale.buyer.as_ref()),
                letter,
            }));
        }
    }
    if let Some(id) = goodbye.filter(|_| carried.shut) {
        let letter = told::ended(work, id, area, &person, &product.name);
        work.post(letter);
    }
    Ok(())
}

impl From<Key> for store::Which {
    fn from(key: Key) -> Self {
        Self {
            area: key.area,
            provider: key.provider,
            code: key.code,
            subscriber: key.subscriber,
        }
    }
}

/// Applies one report, unless somebody else has done so meanwhile.
async fn apply_report(work: &mut Work, id: clavero_rules::ReportId) -> Result<Vec<Box<dyn Event>>> {
    let event = store::event(work, id).await?;
    if event.state != EventState::Waiting {
        return Ok(Vec::new());
    }
    if event.purchase_code.is_empty() && event.subscriber_code.is_empty() {
        return Err(Error::Missing("purchase"));
    }
    apply(work, Key::of(&event)).await
}
