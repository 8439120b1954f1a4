//! Where the offers that people bought by lead them: into the group of the newest that leads anywhere (7.2, edge 3).

use clavero_rules::{GroupId, MemberId, ProductId};

use super::{carry::Carried, decided::Decided, gather::Sale};
use crate::{
    Result,
    db::{record, sql},
    enrolments, groups,
    work::Work,
};

/// The offers of some products that lead anywhere.
#[derive(Debug)]
pub(super) struct Ways(Vec<(ProductId, Vec<(String, GroupId)>)>);

/// Where some people are led to by all that they bought. Looked at before a sale is written and after, so that whatever
/// report came last, the group is the same (property 1).
#[derive(Clone, Debug, Default)]
pub(super) struct Led(Vec<(MemberId, ProductId, GroupId)>);

record! {
    struct Bought { offer_code: String, decided: String }
}

impl Ways {
    pub(super) async fn of(work: &mut Work, products: &[ProductId]) -> Result<Self> {
        let mut ways = Vec::new();
        for product in products {
            let offers = groups::offers(work, *product).await?;
            let leading: Vec<_> = offers
                .into_iter()
                .filter_map(|offer| offer.group_id.map(|group| (offer.code, group)))
                .collect();
            if !leading.is_empty() {
                ways.push((*product, leading));
            }
        }
        Ok(Self(ways))
    }

    /// Where these people are led to now.
    pub(super) async fn lead(
        &self,
        work: &mut Work,
        sale: &Sale,
        people: &[MemberId],
    ) -> Result<Led> {
        let mut led = Led::default();
        if self.0.is_empty() {
            return Ok(led);
        }
        for member in people {
            let bought = bought(work, sale, *member).await?;
            for (product, offers) in &self.0 {
                let opens = |it: &&(String, Decided)| {
                    it.1.grants().iter().any(|grant| grant.product == *product)
                };
                let group = bought.iter().filter(opens).find_map(|(code, _)| {
                    let offer = offers.iter().find(|(offer, _)| offer == code);
                    offer.map(|(_, group)| *group)
                });
                led.0.extend(group.map(|group| (*member, *product, group)));
            }
        }
        Ok(led)
    }
}

impl Led {
    /// Where somebody is led to in a product, if anywhere.
    pub(super) fn of(&self, member: MemberId, product: ProductId) -> Option<GroupId> {
        let found = self.0.iter().find(|it| (it.0, it.1) == (member, product));
        found.map(|it| it.2)
    }

    /// Moves whoever was led elsewhere before. Whom a person moved stays, and so does who was led here all along.
    pub(super) async fn follow(
        &self,
        work: &mut Work,
        before: &Self,
        carried: &mut Carried,
    ) -> Result<()> {
        for (member, product, group) in &self.0 {
            if before.of(*member, *product) == Some(*group) {
                continue;
            }
            if let Some(it) = enrolments::of_member_in(work, *member, *product).await? {
                let moved = enrolments::follow_offer(work, it.id, *group).await?;
                carried.done.extend(moved);
            }
        }
        Ok(())
    }
}

/// What a member bought by, under whichever of his addresses, the newest first.
async fn bought(work: &mut Work, sale: &Sale, member: MemberId) -> Result<Vec<(String, Decided)>> {
    let question = sql("select offer_code, decided from (
             select offer_code, decided, coalesce(approved_at, ordered_at) as at, code from purchase
             where account_id = $1 and area_id = $2 and member_id = $3 and subscriber_code = ''
               and offer_code <> '' and decided <> ''
             union all
             select offer_code, decided, offer_at as at, code from subscription
             where account_id = $1 and area_id = $2 and member_id = $3 and offer_code <> '' and decided <> ''
         ) bought order by at desc, code desc limit 100")
        .bind(work.account())
        .bind(sale.key.area)
        .bind(member);
    let rows: Vec<Bought> = work.all(question).await?;
    let read = |row: Bought| (row.offer_code, Decided::read(&row.decided));
    Ok(rows.into_iter().map(read).collect())
}
