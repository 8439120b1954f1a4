//! The Members tab: everybody of an area, whatever products they have (MA-01, MA-04, MA-10).

use askama::Template;
use clavero_rules::{
    MemberId, Permission, ProductId,
    access::may,
    segments::{Filter, Leaf, ProductDeed, Thing, Tree, Which},
};

use super::{Enrolled, Sort, SortKey, list, products};
use crate::{
    bulk::web::{Bar, bar},
    doors::Doors,
    exports, imports,
    members::{Menu, menus_of_members},
    segments::{
        Place, Shelf,
        web::{
            Shown, Tools, Turn, View,
            told::{Badge, When, ago, status},
            turn,
        },
        written,
    },
    session::{Here, May},
    sheet::Link,
    web::{Answer, Ask, At, Form, Go, Shell, page},
    words::Arg,
};

pub(super) fn doors() -> Doors {
    Doors::default().get("/a/{account}/club/{area}/members", show)
}

struct Head {
    label: String,
    href: String,
    order: &'static str,
    class: &'static str,
}

struct Row {
    id: String,
    name: String,
    email: String,
    /// The former address that was searched for; empty if it was another.
    formerly: String,
    href: String,
    products: Vec<(String, Badge)>,
    more: String,
    narrow: String,
    last: When,
    joined: String,
    acts: Menu,
}

impl Row {
    fn menu(&self) -> String {
        format!("m-{}", self.id)
    }
}

#[derive(Template)]
#[template(path = "member_lists/pages/list.html")]
struct List {
    page: Shell,
    crumbs: Vec<Link>,
    tabs: Vec<Link>,
    tools: Tools,
    products: Vec<(String, String)>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    matching: String,
    first: String,
    next: String,
    nobody: bool,
    clear: String,
    bar: Option<Bar>,
    /// The form that the buttons of the menus belong to; empty where they have none.
    one: String,
    export: String,
    import: String,
}

/// So many products are named in a row.
const NAMED: usize = 2;

async fn show(
    May { granted, here }: May<may::ViewMembers>,
    At((_, area)): At<(String, String)>,
    Ask(pairs): Ask<Vec<(String, String)>>,
) -> Answer {
    let mut scope = here.caller.on.read(&granted);
    let place = Place::area(&mut scope, &area).await?;
    let frame = Shell::inside(&here, "lists-members");
    if let Some(url) = by_products(&mut scope, &here, &place, &pairs).await? {
        return Go::to(url).answer();
    }
    let mut shown = match turn(&mut scope, &here, &frame, &place, pairs).await? {
        Turn::Go(url) => return Go::to(url).answer(),
        Turn::Show(shown) => *shown,
    };
    let sort = shown.sorted(&frame, Sort::read);
    let Shown {
        view,
        mut tools,
        people,
        narrowed,
        ..
    } = shown;
    let (mut rows, mut next, mut total, mut known) = (Vec::new(), None, 0, Vec::new());
    if let Some(people) = &people {
        total = people.count(&mut scope).await?;
        let found = match list(&mut scope, people, sort, &view.paging()).await {
            Err(crate::Error::Unreadable(_)) => {
                tools.notes.push(frame.t("lists-note-after"));
                list(&mut scope, people, sort, &view.first().paging()).await?
            }
            other => other?,
        };
        let ids: Vec<MemberId> = found.items.iter().map(|it| it.id).collect();
        let enrolled = products(&mut scope, &ids).await?;
        let slug = &place.area.slug;
        let mut menus = menus_of_members(&mut scope, &frame, &here, slug, &ids).await?;
        next = found.next;
        let now = scope.now();
        let told = |it: super::Row| {
            let formerly = people.formerly(it.id, &it.email_key);
            let formerly = formerly.map(|it| frame.t1("lists-formerly", "email", it));
            Row {
                formerly: formerly.unwrap_or_default(),
                acts: menus.remove(&it.id).unwrap_or_default(),
                ..row(&frame, &here, &place, it, &enrolled, now)
            }
        };
        rows = found.items.into_iter().map(told).collect();
        known = people.shelf().all(Thing::Product).to_vec();
    }
    let list = List {
        bar: bar(&here, &frame, &place, &view, &tools, total),
        one: match here.may(Permission::ManageMembers) {
            true => place.url(&here, place.tab()),
            false => String::new(),
        },
        crumbs: place.crumbs(&here),
        tabs: place.tabs(&mut scope, &here).await?,
        heads: heads(&frame, &view, sort),
        products: known
            .into_iter()
            .map(|(id, name)| (id.to_string(), name))
            .collect(),
        nobody: total == 0 && !narrowed && people.is_some(),
        clear: view.opened("").url(),
        export: exports::link(&here, &place, &view),
        import: imports::link(&here, &place),
        first: match view.after.is_empty() {
            true => String::new(),
            false => view.first().url(),
        },
        next: next.map(|it| view.behind(it).url()).unwrap_or_default(),
        matching: frame.t1("lists-members-match", "count", total),
        tools,
        rows,
        page: frame,
    };
    page(&list)
}

/// The products that were ticked become one more condition of the filter (MA-10, #16).
async fn by_products(
    scope: &mut crate::work::Scope,
    here: &Here,
    place: &Place,
    pairs: &[(String, String)],
) -> crate::Result<Option<String>> {
    let form = Form::of(pairs.to_vec());
    let ticked: Vec<ProductId> = form
        .all("product")
        .iter()
        .filter_map(|it| uuid::Uuid::parse_str(it).ok())
        .map(ProductId)
        .collect();
    if ticked.is_empty() {
        return Ok(None);
    }
    let shelf = Shelf::of(scope, place).await?;
    let view = View::read(place.url(here, place.tab()), pairs);
    let text = view.filter.clone().unwrap_or_default();
    let before = crate::segments::read(&text, &shelf).unwrap_or_else(|_| Filter::everybody());
    let among = Tree::Leaf(Leaf::Products {
        deed: ProductDeed::Enrolled,
        which: Which::Any,
        products: ticked,
    });
    let filter = Tree::all([before, among]);
    Ok(Some(view.filtered(written(&filter, &shelf)).url()))
}

fn heads(page: &Shell, view: &View, sort: Sort) -> Vec<Head> {
    let columns = [
        (Some(SortKey::Name), "lists-col-name", ""),
        (None, "lists-col-products", "hide-sm"),
        (
            Some(SortKey::LastAccess),
            "segments-field-last-access",
            "hide-sm",
        ),
        (Some(SortKey::CreatedAt), "lists-col-joined", "hide-md"),
    ];
    let head = |(key, label, class): (Option<SortKey>, &str, &'static str)| {
        let own = key == Some(sort.key);
        let descending = match own {
            true => !sort.descending,
            false => key != Some(SortKey::Name),
        };
        let href = key.map(|key| view.sorted(Sort { key, descending }.written()).url());
        Head {
            label: page.t(label),
            href: href.unwrap_or_default(),
            order: match (own, sort.descending) {
                (false, _) => "none",
                (true, false) => "ascending",
                (true, true) => "descending",
            },
            class,
        }
    };
    columns.into_iter().map(head).collect()
}

fn row(
    page: &Shell,
    here: &Here,
    place: &Place,
    it: super::Row,
    enrolled: &[Enrolled],
    now: clavero_rules::Moment,
) -> Row {
    let own: Vec<&Enrolled> = enrolled
        .iter()
        .filter(|own| own.member_id == it.id)
        .collect();
    let named = own.iter().take(NAMED);
    let products: Vec<(String, Badge)> = named
        .map(|own| (own.name.clone(), status(page, &own.status)))
        .collect();
    let others = own.len().saturating_sub(NAMED);
    let last = ago(page, it.last_access_at, now);
    Row {
        id: it.id.to_string(),
        href: here.url(&format!("/club/{}/members/{}", place.area.slug, it.id)),
        more: match others {
            0 => String::new(),
            _ => page.t1("lists-products-more", "count", others),
        },
        narrow: match own.first() {
            None => last.said.clone(),
            Some(first) => page.t2(
                "lists-member-narrow",
                "product",
                &first.name,
                "last",
                Arg::from(&last.said),
            ),
        },
        joined: page.date(&it.created_at),
        last,
        products,
        name: if it.name.is_empty() {
            it.email.clone()
        } else {
            it.name
        },
        email: it.email,
        formerly: String::new(),
        acts: Menu::default(),
    }
}
