//! Everything that a filter can speak of in one place: groups, pages, quizzes, products and segments, by name and by id.

use std::collections::{BTreeMap, BTreeSet};

use clavero_rules::{
    GroupId, Moment, PageId, ProductId, QuizId, SegmentId,
    products::ProductKind,
    release::{PageRule, Release},
    segments::{Builtin, Library, Names, Saved, Thing},
};
use uuid::Uuid;

use super::{Place, ask, json, store};
use crate::{
    Result,
    db::{record, sql},
    work::Scope,
};

record! {
    struct Named { id: Uuid, name: String }
}

record! {
    struct Product { id: Uuid, name: String, kind: ProductKind }
}

record! {
    struct Item { bundle_id: ProductId, product_id: ProductId }
}

record! {
    struct PageRow {
        id: PageId,
        name: String,
        kind: String,
        published: bool,
        release: String,
        release_at: Option<Moment>,
        release_days: Option<i64>,
        release_quiz_id: Option<QuizId>,
        expire_days: Option<i64>,
        has_groups: i64,
    }
}

/// A page, as far as its availability goes.
#[derive(Debug, Clone)]
pub(super) struct Page {
    pub id: PageId,
    pub rule: PageRule,
    /// Whether it is for some groups alone.
    pub has_groups: bool,
    pub is_quiz: bool,
}

/// The names of one place and the segments saved in it.
#[derive(Debug, Clone, Default)]
pub struct Shelf {
    names: BTreeMap<Thing, Vec<(Uuid, String)>>,
    pages: BTreeMap<PageId, Page>,
    saved: BTreeMap<SegmentId, Saved>,
    /// What is in each bundle: whoever is in one of these counts as in the bundle (3.2).
    bundles: BTreeMap<ProductId, BTreeSet<ProductId>>,
}

impl Shelf {
    /// Reads what there is in a place.
    pub async fn of(scope: &mut Scope, place: &Place) -> Result<Self> {
        let mut shelf = Self::default();
        let account = scope.account();
        let products: Vec<Product> = scope
            .all(
                sql("select id, name, kind from product where account_id = $1 and area_id = $2 and state <> 'archived' order by name_key, id")
                    .bind(account)
                    .bind(place.area.id),
            )
            .await?;
        if products.iter().any(|it| it.kind == ProductKind::Bundle) {
            let question =
                sql("select bundle_id, product_id from bundle_item where account_id = $1");
            for item in scope.all::<Item>(question.bind(account)).await? {
                let items = shelf.bundles.entry(item.bundle_id).or_default();
                items.insert(item.product_id);
            }
        }
        let named = products
            .into_iter()
            .map(|Product { id, name, .. }| Named { id, name });
        shelf.put(Thing::Product, named.collect());
        if let Some(product) = &place.product {
            let groups: Vec<Named> = scope
                .all(
                    sql("select id, name from product_group where account_id = $1 and product_id = $2 and deleted_at is null order by name_key, id")
                        .bind(account)
                        .bind(product.id),
                )
                .await?;
            shelf.put(Thing::Group, groups);
            shelf.read_pages(scope, product.id).await?;
        }
        for builtin in ask::builtins(place) {
            let (scope, filter) = (place.among(), builtin.filter());
            let id = builtin.segment();
            shelf.saved.insert(id, Saved { scope, filter });
        }
        for segment in store::all(scope, place).await? {
            let names = shelf.names.entry(Thing::Segment).or_default();
            names.push((segment.id.0, segment.name));
            // One that cannot be read any more has a name and nothing to ask: whoever asks for it is broken (S-8).
            if let Ok((scope, filter)) = json::read(&segment.filter) {
                shelf.saved.insert(segment.id, Saved { scope, filter });
            }
        }
        Ok(shelf)
    }

    async fn read_pages(&mut self, scope: &mut Scope, product: ProductId) -> Result<()> {
        let pages: Vec<PageRow> = scope
            .all(
                sql("select p.id, p.name, p.kind, p.published, p.release, p.release_at, p.release_days,
                        p.release_quiz_id, p.expire_days,
                        (select count(*) from page_group g where g.account_id = p.account_id and g.page_id = p.id) as has_groups
                     from page p join module o on o.account_id = p.account_id and o.id = p.module_id
                     where p.account_id = $1 and p.product_id = $2 and p.deleted_at is null and o.deleted_at is null
                     order by o.position, p.position, p.id")
                .bind(scope.account())
                .bind(product),
            )
            .await?;
        for row in pages {
            let is_quiz = row.kind == "quiz";
            let names = self.names.entry(Thing::Page).or_default();
            names.push((row.id.0, row.name.clone()));
            if is_quiz {
                let names = self.names.entry(Thing::Quiz).or_default();
                names.push((row.id.0, row.name.clone()));
            }
            self.pages.insert(row.id, row.page(is_quiz));
        }
        Ok(())
    }

    fn put(&mut self, thing: Thing, named: Vec<Named>) {
        let named = named.into_iter().map(|it| (it.id, it.name));
        self.names.insert(thing, named.collect());
    }

    /// Everything of one kind, in its order.
    pub fn all(&self, thing: Thing) -> &[(Uuid, String)] {
        self.names.get(&thing).map_or(&[], Vec::as_slice)
    }

    /// Whether people are in this product by being in something else.
    pub(super) fn is_bundle(&self, id: ProductId) -> bool {
        self.bundles.contains_key(&id)
    }

    /// The products that somebody is in, and the bundles that he is in thereby.
    pub(super) fn with_bundles(&self, mut products: BTreeSet<ProductId>) -> BTreeSet<ProductId> {
        let bundles = self.bundles.iter();
        let bundles = bundles.filter(|(_, items)| !items.is_disjoint(&products));
        let bundles: Vec<ProductId> = bundles.map(|(bundle, _)| *bundle).collect();
        products.extend(bundles);
        products
    }

    /// The segment of this id that is always there.
    pub fn builtin(&self, thing: Thing, id: Uuid) -> Option<Builtin> {
        let known = (thing == Thing::Segment).then_some(SegmentId(id));
        let known = known.filter(|it| self.saved.contains_key(it));
        known.and_then(Builtin::of_segment)
    }

    /// Those that are always there.
    pub fn builtins(&self) -> impl Iterator<Item = Builtin> {
        let all = Builtin::ALL.iter().copied();
        all.filter(|it| self.saved.contains_key(&it.segment()))
    }

    pub(super) fn page(&self, id: PageId) -> Option<&Page> {
        self.pages.get(&id)
    }

    pub(super) fn pages(&self) -> impl Iterator<Item = &Page> {
        self.pages.values()
    }
}

impl PageRow {
    fn page(&self, is_quiz: bool) -> Page {
        let days = |days: Option<i64>| days.and_then(|days| u32::try_from(days).ok());
        let (release, whole) = match self.release.as_str() {
            "by_date" => (self.release_at.map(Release::OnDate), true),
            "by_days" => (days(self.release_days).map(Release::AfterDays), true),
            "by_quiz" => (self.release_quiz_id.map(Release::AfterQuiz), true),
            _ => (None, false),
        };
        Page {
            id: self.id,
            // A page that waits for something nobody knows is not open.
            rule: PageRule {
                published: self.published && (release.is_some() || !whole),
                release: release.unwrap_or(Release::AtOnce),
                expires_after: days(self.expire_days),
            },
            has_groups: self.has_groups > 0,
            is_quiz,
        }
    }
}

impl Names for Shelf {
    fn ids(&self, thing: Thing, name: &str) -> Vec<Uuid> {
        let named = self.all(thing).iter();
        let same = named.filter(|(_, known)| known == name);
        let same: Vec<Uuid> = same.map(|(id, _)| *id).collect();
        let builtin = Builtin::from_id(name).map(Builtin::segment);
        match builtin.filter(|id| thing == Thing::Segment && self.saved.contains_key(id)) {
            // One that somebody saved under the same name goes first.
            Some(id) if same.is_empty() => vec![id.0],
            _ => same,
        }
    }

    fn name(&self, thing: Thing, id: Uuid) -> Option<String> {
        if let Some(builtin) = self.builtin(thing, id) {
            return Some(builtin.id().to_owned());
        }
        let mut named = self.all(thing).iter();
        named
            .find(|(known, _)| *known == id)
            .map(|(_, name)| name.clone())
    }
}

impl Library for Shelf {
    fn saved(&self, id: SegmentId) -> Option<&Saved> {
        self.saved.get(&id)
    }
}

/// The group ids that a page is for, when a person is judged alone.
pub(super) type GroupsOfPages = BTreeMap<PageId, Vec<GroupId>>;
