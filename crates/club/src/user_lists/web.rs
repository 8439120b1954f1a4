//! The tab with the people of a product: Users, or Participants of an event (MA-02, MA-18, MA-23).

mod names;
mod row;

use askama::Template;
use clavero_rules::{
    EnrolmentId,
    engagement::Level,
    overview::{Overview, Sums},
    roles::{SeeNames, SeePeople},
};

use super::{Sort, SortKey, list, overview};
use crate::{
    Error,
    bulk::web::{Bar, bar},
    doors::Doors,
    exports, imports,
    members::menus_of_users,
    products::{MayIn, Rights, rights},
    segments::{
        Place,
        web::{Shown, Speaker, Tools, Turn, View, turn},
    },
    sheet::Link,
    web::{Answer, Ask, Go, Shell, page},
};
use row::{Column, Has, Row, row};

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/a/{account}/club/{area}/products/{product}/users", show)
        .get(
            "/a/{account}/club/{area}/products/{product}/participants",
            show,
        )
}

struct Head {
    label: String,
    href: String,
    /// `ascending`, `descending` or `none`.
    order: &'static str,
    class: &'static str,
}

#[derive(Debug, Default)]
struct Numbers {
    total: String,
    completed: String,
    completed_people: String,
    progress: String,
    progress_note: String,
    engagement: String,
    levels: String,
}

#[derive(Template)]
#[template(path = "user_lists/pages/list.html")]
struct List {
    page: Shell,
    crumbs: Vec<Link>,
    tabs: Vec<Link>,
    tools: Tools,
    numbers: Numbers,
    /// Where the overview is counted, while it is not.
    later: String,
    heads: Vec<Head>,
    rows: Vec<Row>,
    matching: String,
    first: String,
    next: String,
    /// Whether this kind of product has a progress (3.2).
    has_progress: bool,
    /// Whether it is counted in more than one thing.
    has_parts: bool,
    /// What it is called of whoever has done it all.
    done: String,
    /// Whether nobody is in the product at all.
    nobody: bool,
    clear: String,
    export: String,
    import: String,
    /// What bringing people is called here, by its key.
    imports: &'static str,
    team_url: String,
    team: bool,
    extra: Vec<(String, String, bool)>,
    bar: Option<Bar>,
    rights: Rights,
}

async fn show(it: MayIn<SeeNames>, Ask(pairs): Ask<Vec<(String, String)>>) -> Answer {
    let mut scope = it.read();
    let MayIn {
        here,
        area,
        product,
        bearing,
        ..
    } = it;
    let elsewhere = format!("/club/{}/members?product={}", area.slug, product.id);
    let place = match Place::within(area, product) {
        Err(Error::Missing("list")) => return Go::to(here.url(&elsewhere)).answer(),
        place => place?,
    };
    let title = match place.tab() {
        "/participants" => "lists-participants",
        _ => "lists-users",
    };
    let frame = Shell::inside(&here, title);
    let path = here.caller.path.split('?').next().unwrap_or_default();
    if !path.ends_with(place.tab()) {
        return Go::to(place.url(&here, place.tab())).answer();
    }
    if !bearing.may::<SeePeople>() {
        return names::show(&mut scope, &here, &bearing, frame, &place, &pairs).await;
    }
    let wanted = pairs.iter().any(|(name, _)| name == "overview");
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
    let has = Has::of(&place);
    let columns = Column::read(&view.cols, has);
    if view
        .cols
        .split(',')
        .any(|it| !columns.iter().any(|column| column.id() == it) && !it.is_empty())
    {
        tools.notes.push(frame.t("lists-note-column"));
    }
    let (mut rows, mut next, mut numbers) = (Vec::new(), None, Numbers::default());
    let mut matching = frame.t1("lists-users-match", "count", 0_i64);
    let (mut total, mut later) = (0, String::new());
    if let Some(people) = &people {
        let waits = !wanted && people.is_everybody() && people.take_time(&mut scope).await?;
        let counted = match waits {
            true => {
                later = view.url_with(&[("overview", "1")]);
                let total = people.count(&mut scope).await?;
                Overview::of(Sums {
                    total: u64::try_from(total).unwrap_or_default(),
                    ..Sums::default()
                })
            }
            false => overview(&mut scope, people).await?,
        };
        total = counted.total;
        matching = frame.t1(
            "lists-users-match",
            "count",
            i64::try_from(total).unwrap_or(i64::MAX),
        );
        let paging = view.paging();
        let found = match list(&mut scope, people, sort, &paging).await {
            // A cursor of another order is of no use here: the list begins again, and says so.
            Err(crate::Error::Unreadable(_)) => {
                tools.notes.push(frame.t("lists-note-after"));
                list(&mut scope, people, sort, &view.first().paging()).await?
            }
            other => other?,
        };
        let speaker = Speaker {
            page: &frame,
            place: &place,
            shelf: people.shelf(),
        };
        numbers = Numbers::of(&counted, speaker);
        if waits {
            // What is not counted yet is not nothing.
            "–".clone_into(&mut numbers.progress);
            "–".clone_into(&mut numbers.engagement);
        }
        next = found.next;
        let now = scope.now();
        let ids: Vec<EnrolmentId> = found.items.iter().map(|it| it.id).collect();
        let slug = &place.area.slug;
        let mut menus = menus_of_users(&mut scope, &frame, &here, slug, &ids).await?;
        rows = found
            .items
            .into_iter()
            .map(|it| {
                let formerly = people.formerly(it.member_id, &it.email_key);
                let formerly = formerly.map(|it| frame.t1("lists-formerly", "email", it));
                Row {
                    formerly: formerly.unwrap_or_default(),
                    acts: menus.remove(&it.id),
                    ..row(it, speaker, &here, &columns, now)
                }
            })
            .collect();
    }
    let whole = i64::try_from(total).unwrap_or(i64::MAX);
    let list = List {
        bar: bar(&here, &frame, &place, &view, &tools, whole),
        crumbs: place.crumbs(&here),
        tabs: place.tabs(&mut scope, &here).await?,
        rights: rights(&frame, &here, &bearing),
        heads: heads(&frame, &view, sort, &columns, has),
        extra: extra(&frame, &columns, has),
        has_progress: has.progress,
        has_parts: has.progress && has.one.is_none(),
        done: match has.one {
            Some(one) => one.said(&frame, true),
            None => frame.t("lists-completed"),
        },
        nobody: total == 0 && !narrowed && people.is_some(),
        clear: view.opened("").url(),
        export: exports::link(&here, &place, &view),
        import: imports::link(&here, &place),
        imports: imports::title(&place),
        first: match view.after.is_empty() {
            true => String::new(),
            false => view.first().url(),
        },
        next: next.map(|it| view.behind(it).url()).unwrap_or_default(),
        team_url: View {
            team: !view.team,
            ..view.first()
        }
        .url(),
        team: view.team,
        tools,
        later,
        numbers,
        rows,
        matching,
        page: frame,
    };
    page(&list)
}

fn heads(page: &Shell, view: &View, sort: Sort, columns: &[Column], has: Has) -> Vec<Head> {
    let usual = [
        (SortKey::Name, "lists-col-name", ""),
        (SortKey::LastAccess, "segments-field-last-access", "hide-sm"),
        (SortKey::Status, "segments-field-status", "hide-sm"),
        (SortKey::Engagement, "segments-field-engagement", "hide-md"),
        (SortKey::Progress, "segments-field-progress", "hide-sm"),
    ];
    let usual = usual.into_iter();
    let usual = usual.filter(|(key, _, _)| has.progress || *key != SortKey::Progress);
    let usual = usual.map(|(key, label, class)| (Some(key), label, class));
    let more = columns.iter().map(|it| (it.sort(), it.label(), "hide-md"));
    let head = |(key, label, class): (Option<SortKey>, &str, &'static str)| {
        let own = key.is_some_and(|it| it == sort.key);
        // The first click on a column shows its most telling end first.
        let descending = match (own, key) {
            (true, _) => !sort.descending,
            (false, key) => !matches!(
                key,
                Some(SortKey::Name | SortKey::Email | SortKey::Status | SortKey::Group)
            ),
        };
        let label = match has.one {
            Some(one) if key == Some(SortKey::Progress) => one.name(page),
            _ => page.t(label),
        };
        let href = key.map(|key| view.sorted(Sort { key, descending }.written()).url());
        Head {
            label,
            href: href.unwrap_or_default(),
            order: match (own, sort.descending) {
                (false, _) => "none",
                (true, false) => "ascending",
                (true, true) => "descending",
            },
            class,
        }
    };
    usual.chain(more).map(head).collect()
}

/// The further columns to choose: their name in an address, their words, whether they are shown.
fn extra(page: &Shell, columns: &[Column], has: Has) -> Vec<(String, String, bool)> {
    let all = Column::ALL.iter().filter(|it| it.is_of(has));
    all.map(|it| (it.id().to_owned(), page.t(it.label()), columns.contains(it)))
        .collect()
}

impl Numbers {
    fn of(counted: &clavero_rules::overview::Overview, speaker: Speaker<'_>) -> Self {
        let page = speaker.page;
        let percent = |bp: Option<u16>| match bp {
            // Whole percents, rounded down: all is only said of all.
            Some(bp) => speaker.percent(u32::from(bp / 100 * 100)),
            None => "–".to_owned(),
        };
        let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        let levels = Level::ALL.iter().rev().filter_map(|level| {
            let count = counted.levels.get(level).copied().filter(|it| *it > 0)?;
            let name = speaker.word("level", level.id());
            Some(page.t2("lists-level-count", "level", name, "count", number(count)))
        });
        let mut note = vec![page.t("lists-consumed-note")];
        if let Some(bp) = counted.pages_bp {
            note = vec![page.t1("lists-consumed-pages", "share", percent(Some(bp)))];
        }
        if counted.unknown > 0 {
            note.push(page.t1("lists-consumed-unknown", "count", number(counted.unknown)));
        }
        Self {
            total: page.number(counted.total),
            completed: percent(counted.completed_bp),
            completed_people: page.t1("lists-people", "count", number(counted.completed)),
            progress: percent(counted.progress_bp),
            progress_note: note.join(" · "),
            engagement: percent(counted.engaged_bp),
            levels: levels.collect::<Vec<_>>().join(" · "),
        }
    }
}
