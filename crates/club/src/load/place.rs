//! The stage: an area with a course, a subscription and an event, their groups, modules, pages and quizzes.

use clavero_rules::{AccountId, AreaId, Moment, Span, products::ProductKind};
use uuid::Uuid;

use super::{Dice, Row, write};
use crate::{
    Occasion, Result,
    db::{Value, sql},
    work::Work,
};

/// One product of the stage.
#[derive(Debug, Clone)]
pub(super) struct Product {
    pub id: Uuid,
    pub kind: ProductKind,
    pub groups: Vec<Uuid>,
    /// The pages that count, in their order, and what each is called.
    pub pages: Vec<(Uuid, String)>,
    pub quizzes: Vec<Uuid>,
    /// How many of a hundred members are in it.
    pub share: u64,
}

/// Where everything happens.
#[derive(Debug, Clone)]
pub(super) struct Stage {
    pub account: AccountId,
    pub area: AreaId,
    pub slug: String,
    pub now: Moment,
    pub products: Vec<Product>,
}

const AREA: &str = "insert into area (account_id, id, slug, name, time_zone, lang, access_resend_from, message_quota, created_at, changed_at, version)";
const ADDRESS: &str = "insert into area_address (slug, account_id, area_id)";
const PRODUCT: &str = "insert into product (account_id, id, area_id, kind, name, name_key, state, access_days, after_last_cycle, overdue_grace_days, on_chargeback, on_dispute, pages_per_week, plus_enabled, bundle_adds_later, team_included, starts_at, created_at, changed_at, version)";
const GROUP: &str = "insert into product_group (account_id, id, product_id, name, name_key, is_default, external_id, deleted_at, created_at, version)";
const MODULE: &str = "insert into module (account_id, id, product_id, position, name, is_extra, is_public, external_id, deleted_at, version)";
const PAGE: &str = "insert into page (account_id, id, product_id, module_id, position, kind, name, published, required, has_media, release, release_at, release_days, release_quiz_id, expire_days, pass_bp, max_attempts, deleted_at, version)";

/// Builds it.
pub(super) async fn build(
    on: &Occasion,
    account: AccountId,
    slug: Option<String>,
    dice: &mut Dice,
) -> Result<Stage> {
    let now = on.now;
    let area = AreaId(on.id());
    let slug = slug.unwrap_or_else(|| format!("load-{}", &area.0.simple().to_string()[24..]));
    let mut work = on.begin_admitted(account, None, "machine").await?;
    let none = || Value::Int(None);
    let row: Row = vec![
        account.into(),
        area.into(),
        (&slug).into(),
        "Escuela de pan".into(),
        "America/Sao_Paulo".into(),
        "es".into(),
        "".into(),
        0.into(),
        now.into(),
        now.into(),
        1.into(),
    ];
    write(&mut work, || sql(AREA), vec![row]).await?;
    let row: Row = vec![(&slug).into(), account.into(), area.into()];
    write(&mut work, || sql(ADDRESS), vec![row]).await?;
    let mut stage = Stage {
        account,
        area,
        slug,
        now,
        products: Vec::new(),
    };
    for (kind, name, share) in [
        (ProductKind::Course, "Masa madre desde cero", 85),
        (ProductKind::Subscription, "El club del obrador", 30),
        (ProductKind::Event, "Horno de verano en directo", 12),
    ] {
        let id = on.id();
        let row: Row = vec![
            account.into(),
            id.into(),
            area.into(),
            kind.id().into(),
            name.into(),
            name.to_lowercase().into(),
            "active".into(),
            none(),
            "keep".into(),
            3.into(),
            "end_and_block".into(),
            "keep".into(),
            2.into(),
            false.into(),
            false.into(),
            false.into(),
            none(),
            now.into(),
            now.into(),
            1.into(),
        ];
        write(&mut work, || sql(PRODUCT), vec![row]).await?;
        let product = fill(&mut work, &stage, dice, (id, kind), share).await?;
        stage.products.push(product);
    }
    work.commit_untold().await?;
    Ok(stage)
}

async fn fill(
    work: &mut Work,
    stage: &Stage,
    dice: &mut Dice,
    (id, kind): (Uuid, ProductKind),
    share: u64,
) -> Result<Product> {
    let (account, now) = (stage.account, stage.now);
    let long_ago = now - Span::days(400);
    let none = || Value::Int(None);
    let mut product = Product {
        id,
        kind,
        groups: Vec::new(),
        pages: Vec::new(),
        quizzes: Vec::new(),
        share,
    };
    let mut groups: Vec<Row> = Vec::new();
    for (n, name) in ["Primavera", "Otoño", "Invitados"].into_iter().enumerate() {
        let group = dice.id(long_ago);
        product.groups.push(group);
        groups.push(vec![
            account.into(),
            group.into(),
            id.into(),
            name.into(),
            name.to_lowercase().into(),
            (n == 0).into(),
            "".into(),
            none(),
            now.into(),
            1.into(),
        ]);
    }
    write(work, || sql(GROUP), groups).await?;
    if !kind.has_pages() {
        return Ok(product);
    }
    let (mut modules, mut pages): (Vec<Row>, Vec<Row>) = (Vec::new(), Vec::new());
    for m in 1..=4_i64 {
        let module = dice.id(long_ago);
        modules.push(vec![
            account.into(),
            module.into(),
            id.into(),
            m.into(),
            format!("Módulo {m}").into(),
            false.into(),
            false.into(),
            "".into(),
            none(),
            1.into(),
        ]);
        for p in 1..=5_i64 {
            let page = dice.id(long_ago);
            let quiz = p == 5;
            let name = if quiz {
                format!("Cuestionario {m}")
            } else {
                format!("Clase {m}.{p}")
            };
            product.pages.push((page, name.clone()));
            if quiz {
                product.quizzes.push(page);
            }
            pages.push(vec![
                account.into(),
                page.into(),
                id.into(),
                module.into(),
                p.into(),
                if quiz { "quiz" } else { "content" }.into(),
                name.into(),
                true.into(),
                true.into(),
                (!quiz).into(),
                "none".into(),
                none(),
                none(),
                Value::Id(None),
                none(),
                Value::Int(quiz.then_some(7_000)),
                none(),
                none(),
                1.into(),
            ]);
        }
    }
    write(work, || sql(MODULE), modules).await?;
    write(work, || sql(PAGE), pages).await?;
    Ok(product)
}
