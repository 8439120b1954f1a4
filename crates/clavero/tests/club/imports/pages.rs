//! The pages of an import: the way in, what the file would do, and what became of it.

use axum::{body::Body, http::Method};
use clavero_rules::Permission;

use super::form;
use crate::{
    exports::rows,
    stage::Stage,
    world::{Reply, Someone},
};

async fn bring(
    stage: &Stage,
    who: &Someone,
    page: &str,
    fields: &[(&str, &str)],
    file: &str,
) -> Reply {
    let (kind, body) = form(fields, "pessoas.csv", file.as_bytes());
    let request = who
        .page(Method::POST, page)
        .header("content-type", kind)
        .header("sec-fetch-site", "same-origin");
    stage
        .world
        .send(request.body(Body::from(body)).unwrap())
        .await
}

#[tokio::test]
async fn a_manager_brings_a_file_maps_its_columns_and_reads_the_report() {
    // MA-27 CC-20 section 12
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let list = stage.url(&format!("/products/{bread}/users"));
    stage
        .world
        .get(&stage.olga, &list)
        .await
        .expect(200)
        .says("/import\"");
    let page = stage.url(&format!("/products/{bread}/import"));
    stage
        .world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("multipart/form-data")
        .says("Administrator");
    let file = "quem,como\nines@example.org,Inês\nnobody,x\n";
    let there = bring(
        &stage,
        &stage.olga,
        &page,
        &[("role", ""), ("send_access", "yes")],
        file,
    )
    .await
    .expect(303);
    let there = there.location().to_owned();
    stage
        .world
        .get(&stage.olga, &there)
        .await
        .expect(200)
        .says("pessoas.csv")
        .says("cannot be applied yet");
    let version = |reply: &Reply| {
        let (_, after) = reply.body.split_once("name=\"version\" value=\"").unwrap();
        after.split('"').next().unwrap().to_owned()
    };
    let shown = stage.world.get(&stage.olga, &there).await;
    let seen = version(&shown);
    let mapped = |deed: &'static str, version: &str| {
        [
            ("version".to_owned(), version.to_owned()),
            ("column".to_owned(), "email".to_owned()),
            ("column".to_owned(), "name".to_owned()),
            ("send_access".to_owned(), "yes".to_owned()),
            ("deed".to_owned(), deed.to_owned()),
        ]
    };
    let post = async |fields: [(String, String); 5]| {
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(a, b)| (a.as_str(), b.as_str()))
            .collect();
        stage.world.post(&stage.olga, &there, &fields).await
    };
    post(mapped("look", &seen)).await.expect(303);
    let shown = stage.world.get(&stage.olga, &there).await.expect(200);
    let shown = shown
        .says("New members")
        .says("is no e-mail address")
        .says("Apply 1 row")
        .says("Letters");
    // Somebody who saw another mapping does not apply this one.
    post(mapped("commit", &seen)).await.expect(412);
    post(mapped("commit", &version(&shown))).await.expect(303);
    let done = stage.world.get(&stage.olga, &there).await.expect(200);
    done.says("Download report").hides("Apply 1 row");
    let report = stage
        .world
        .get(&stage.olga, &format!("{there}/report"))
        .await
        .expect(200);
    assert_eq!(
        rows(&report)[1],
        ["ines@example.org", "Inês", "2", "created", ""]
    );
    stage
        .world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("pessoas.csv");
    stage
        .world
        .get(&stage.olga, &list)
        .await
        .expect(200)
        .says("Inês");
}

#[tokio::test]
async fn a_file_into_a_whole_area_names_its_products() {
    // CC-21 MA-27
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let page = stage.url("/import");
    stage
        .world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("Bread");
    bring(&stage, &stage.olga, &page, &[], "email\na@example.org\n")
        .await
        .expect(422);
    let there = bring(
        &stage,
        &stage.olga,
        &page,
        &[("products", &bread)],
        "email\na@example.org\n",
    )
    .await;
    there.expect(303);
    let nothing = stage.world.post(&stage.olga, &page, &[]).await;
    assert_eq!(nothing.status, 400);
    let vera = stage.collaborator("Vera", &[Permission::ViewMembers]).await;
    stage.world.get(&vera, &page).await.expect(403);
    stage
        .world
        .get(&vera, &stage.url("/members"))
        .await
        .expect(200)
        .hides("/import\"");
}
