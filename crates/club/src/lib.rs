//! The club half: what is sold in a members area, who is a member of it, why each of them may come in, and work on many at once.

pub mod activity;
pub mod announcements;
pub mod areas;
pub mod bulk;
pub mod content;
pub mod enrolments;
pub mod erasures;
pub mod exports;
pub mod groups;
pub mod imports;
pub mod load;
pub mod member_lists;
pub mod members;
pub mod merges;
pub mod messages;
pub mod products;
pub mod purchases;
pub mod segments;
pub mod sheet;
pub mod totals;
pub mod user_lists;

// The floor goes by the same names here as at home.
#[expect(unused_imports, reason = "features take from here what they need")]
use clavero_floor::{
    App, Error, Occasion, Result, Settings, address, api, calling, chain, db, doors, error, jobs,
    letters, occasion, outgoing, session, signing, web, words, work,
};
use utoipa::OpenApi as _;

/// The doors of the members area.
pub fn doors() -> doors::Doors {
    doors::Doors::default()
        .and(areas::doors())
        .and(products::doors())
        .and(groups::doors())
        .and(content::doors())
        .and(segments::doors())
        .and(user_lists::doors())
        .and(member_lists::doors())
        .and(members::doors())
        .and(erasures::doors())
        .and(merges::doors())
        .and(exports::doors())
        .and(bulk::doors())
        .and(purchases::doors())
        .and(imports::doors())
        .and(messages::doors())
}

/// What the club says of its part of the API.
pub fn documents() -> Vec<utoipa::openapi::OpenApi> {
    vec![
        areas::Docs::openapi(),
        products::Docs::openapi(),
        groups::Docs::openapi(),
        content::Docs::openapi(),
        segments::Docs::openapi(),
        user_lists::Docs::openapi(),
        member_lists::Docs::openapi(),
        members::Docs::openapi(),
        members::GrantDocs::openapi(),
        erasures::Docs::openapi(),
        merges::Docs::openapi(),
        exports::Docs::openapi(),
        bulk::Docs::openapi(),
        purchases::Docs::openapi(),
        purchases::ReconcileDocs::openapi(),
        imports::Docs::openapi(),
        messages::Docs::openapi(),
        messages::ChoiceDocs::openapi(),
    ]
}

/// What time and waiting work bring about in the club.
pub fn sweeps() -> Vec<jobs::Sweep> {
    vec![
        jobs::Sweep::new("access", |on| {
            Box::pin(async move { enrolments::sweep(&on).await })
        }),
        jobs::Sweep::new("engagement", |on| {
            Box::pin(async move { enrolments::fade(&on).await })
        }),
        jobs::Sweep::new("bulk", |on| {
            Box::pin(async move { bulk::run_due(&on).await })
        }),
        jobs::Sweep::new("messages", |on| {
            Box::pin(async move { messages::run_due(&on).await })
        }),
        jobs::Sweep::new("sales", |on| {
            Box::pin(async move { purchases::sweep(&on).await })
        }),
        jobs::Sweep::new("imports", |on| {
            Box::pin(async move {
                imports::forget(&on).await?;
                imports::sweep(&on).await
            })
        }),
    ]
}
