//! Filters in words: whoever reads them reads of the people whom they pick, and of no others.

use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::{stage::Stage, world::sql};

/// What the list of segments says that this filter asks, in one language.
async fn said(stage: &Stage, product: &str, lang: &str, filter: &str) -> String {
    let set = sql("update users set lang = $1 where id = $2")
        .bind(lang)
        .bind(stage.olga.id());
    stage.world.app.db.exec(set).await.unwrap();
    let gone = sql("delete from segment where account_id = $1").bind(stage.place.id);
    stage.world.app.db.exec(gone).await.unwrap();
    let body = json!({ "name": "Asked", "product": product, "text": filter });
    stage.call("POST", "/segments", body).await.expect(201);
    let page = stage.url(&format!("/products/{product}/segments"));
    let page = stage.world.get(&stage.olga, &page).await.expect(200).body;
    let row = page.split("<bdi>Asked</bdi>").nth(1).unwrap();
    let line = row.split("line\"><bdi>").nth(1).unwrap();
    let line = line.split("</bdi>").next().unwrap();
    line.replace(['\u{a0}', '\u{202f}'], " ")
        .replace("&#39;", "'")
}

#[tokio::test]
async fn a_filter_in_words_groups_what_it_groups() {
    // S-1 B-2
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let filter = "progress < 50% and (last_access older than 30d or last_access is never)";
    for (lang, words) in [
        (
            "en",
            "Progress is below 50% and (Last access is longer ago than 30 days or Last access never)",
        ),
        (
            "es",
            "Progreso es menos de 50 % y (Último acceso fue hace más de 30 días o Último acceso nunca)",
        ),
        (
            "fr",
            "Progression est inférieur à 50 % et (Dernier accès remonte à plus de 30 jours ou Dernier accès jamais)",
        ),
        (
            "pt",
            "Progresso é menos de 50% e (Último acesso foi há mais de 30 dias ou Último acesso nunca)",
        ),
    ] {
        assert_eq!(said(&stage, &bread, lang, filter).await, words);
    }
    for (filter, words) in [
        (
            "progress < 50% and status is active or is_new",
            "(Progress is below 50% and Access is Active) or Enrolled this week yes",
        ),
        // Several values of one condition are no conditions of their own.
        (
            "status in (active, blocked) and is_new",
            "Access is (Active or Blocked) and Enrolled this week yes",
        ),
        ("status in (active, blocked)", "Access is Active or Blocked"),
        (
            "not (is_new and (status is active or tagged(\"VIP\")))",
            "not (Enrolled this week yes and (Access is Active or Category at least one VIP))",
        ),
    ] {
        assert_eq!(said(&stage, &bread, "en", filter).await, words);
    }
}

#[tokio::test]
async fn who_blocks_many_reads_whom_with_the_brackets_of_the_filter() {
    // B-2
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    stage.enrol("ines@example.org", "Inês", &bread).await;
    let filter = "last_access is never and (is_new or status is blocked)";
    let fields = [("do", "block"), ("scope", "matching"), ("filter", filter)];
    let bulk = stage.url(&format!("/products/{bread}/bulk"));
    let sent = stage.world.post(&stage.olga, &bulk, &fields).await;
    let page = stage
        .world
        .get(&stage.olga, sent.expect(303).location())
        .await;
    page.expect(200)
        .says("Last access never and (Enrolled this week yes or Access is Blocked)");
}

#[tokio::test]
async fn every_comparison_is_said_as_a_sentence_in_four_languages() {
    // MA-19 MA-20
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let asked = [
        "progress between 10% and 99%",
        "last_access between 2026-10-01 and 2026-10-31",
        "access_until is not never",
        "access_until is never",
        "role in (student, content_editor)",
        "progress is in_progress",
    ];
    for (lang, all) in [
        (
            "en",
            [
                "Progress is from 10% to 99%",
                "Last access is from 1 Oct 2026 to 31 Oct 2026",
                "Access ends on a set date",
                "Access ends never",
                "Role is Student or Content editor",
                "Progress is In progress",
            ],
        ),
        (
            "es",
            [
                "Progreso va de 10 % a 99 %",
                "Último acceso va del 1 oct 2026 al 31 oct 2026",
                "Fin del acceso tiene fecha",
                "Fin del acceso no tiene fecha",
                "Rol es Estudiante o Editor de contenido",
                "Progreso es En curso",
            ],
        ),
        (
            "fr",
            [
                "Progression va de 10 % à 99 %",
                "Dernier accès va du 1 oct. 2026 au 31 oct. 2026",
                "Fin de l’accès a une date",
                "Fin de l’accès n’a pas de date",
                "Rôle est Élève ou Éditeur de contenu",
                "Progression est En cours",
            ],
        ),
        (
            "pt",
            [
                "Progresso vai de 10% a 99%",
                "Último acesso vai de 1 de out. de 2026 a 31 de out. de 2026",
                "Fim do acesso tem data",
                "Fim do acesso não tem data",
                "Função é Aluno ou Editor de conteúdo",
                "Progresso é Em andamento",
            ],
        ),
    ] {
        for (filter, words) in asked.iter().zip(all) {
            assert_eq!(said(&stage, &bread, lang, filter).await, words, "{lang}");
        }
    }
}

#[tokio::test]
async fn only_what_a_kind_of_product_has_is_offered() {
    // 3.2
    let stage = Stage::set().await;
    let talk = stage.product("community", "Round table").await;
    let bread = stage.product("course", "Bread").await;
    stage.enrol("ines@example.org", "Inês", &talk).await;
    stage.enrol("ines@example.org", "Inês", &bread).await;
    let learnt = [
        "add=progress",
        "add=completed_at",
        "add=group",
        "add=pages",
        "add=quiz_best",
        "add=failed_attempts",
        "segment=almost_there",
        "segment=completed",
        "segment=needs_help",
        "sort=-progress",
        "Content consumed",
        "value=\"group\"",
        "reset_progress",
    ];
    let list = |product: &str| stage.url(&format!("/products/{product}/users"));
    let page = stage.world.get(&stage.olga, &list(&bread)).await;
    learnt
        .iter()
        .fold(page.expect(200), |page, it| page.says(it));
    let page = stage.world.get(&stage.olga, &list(&talk)).await;
    let page = learnt
        .iter()
        .fold(page.expect(200), |page, it| page.hides(it));
    page.says("add=engagement")
        .says("segment=inactive_30")
        .says("Inês");
    let told = |product: &str| format!("/segments?product={product}");
    let told = stage
        .call("GET", &told(&talk), Value::Null)
        .await
        .expect(200);
    assert!(!told.body.contains("almost_there") && told.body.contains("inactive_30"));
    // Whoever asks by text is answered all the same: nobody is known to be so far.
    let path = format!("/products/{talk}/enrolments?filter=progress%20%3C%2050%25&count=exact");
    let none = stage.call("GET", &path, Value::Null).await.expect(200);
    assert_eq!(none.json()["count"], 0);
    // A reader who may not change anybody sees the list without the bar.
    let vera = stage.collaborator("Vera", &[Permission::ViewMembers]).await;
    let page = stage.world.get(&vera, &list(&talk)).await;
    page.expect(200).hides("Content consumed");
}

#[tokio::test]
async fn a_member_has_the_language_that_filters_find_him_by() {
    // #13
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let (ines, _) = stage.enrol("ines@example.org", "Inês", &bread).await;
    for (tag, shown) in [
        ("de", "<dd><bdi>de</bdi></dd>"),
        ("pt-BR", "Português"),
        ("es-MX", "(es-MX)"),
        ("", "Unknown"),
    ] {
        let set = sql("update member set lang = $1 where account_id = $2")
            .bind(tag)
            .bind(stage.place.id);
        stage.world.app.db.exec(set).await.unwrap();
        let page = stage.url(&format!("/members/{ines}"));
        let page = stage.world.get(&stage.olga, &page).await.expect(200);
        page.says(shown);
    }
}
