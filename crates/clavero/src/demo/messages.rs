//! What Casa Alba wrote to its members lately: news that arrived, an offer to those who agreed, one that was taken back, and a
//! draft.

use clavero_rules::Span;
use serde_json::{Value, json};

use super::{
    club,
    script::text,
    stage::{Player, Stage},
};
use crate::{Result, club::messages::run_due, db::sql};

const ONE: &str = "/api/v1/accounts/casa-alba/areas/obrador";

/// Writes them, and lets the mail server of the story answer.
pub(super) async fn write(stage: &mut Stage, marina: &Player) -> Result<()> {
    let course = club::product(stage, marina, "course").await?;
    agree(stage, marina, &course).await?;
    let path = format!("{ONE}/messages");
    let news = json!({
        "product": course,
        "class": "service",
        "subject": {
            "es": "Nuevo módulo: masas dulces",
            "pt": "Novo módulo: massas doces",
            "fr": "Nouveau module : les pâtes sucrées",
            "en": "New module: sweet doughs",
        },
        "body": {
            "es": "Ya está abierto el módulo de masas dulces: brioche, roscón y trenza.\n\nEmpieza por la masa madre dulce; se prepara la noche anterior.",
            "pt": "O módulo de massas doces já está aberto: brioche, rosca e trança.\n\nComece pelo fermento doce; ele se prepara na noite anterior.",
            "fr": "Le module des pâtes sucrées est ouvert : brioche, couronne et tresse.\n\nCommencez par le levain doux ; il se prépare la veille.",
            "en": "The module on sweet doughs is open: brioche, wreath and plait.\n\nBegin with the sweet starter; it is made the evening before.",
        },
        "audience": { "ids": people(stage, marina, &course, 60).await? },
    });
    stage.call(marina, "POST", &path, news).await?;
    let offer = json!({
        "product": course,
        "class": "marketing",
        "subject": { "es": "El curso de bollería, a mitad de precio" },
        "body": { "es": "Hasta el domingo, para quienes ya hornean con nosotros." },
        "audience": { "ids": people(stage, marina, &course, 80).await? },
    });
    stage.call(marina, "POST", &path, offer).await?;
    let mistake = json!({
        "class": "service",
        "subject": { "es": "Directo del jueves" },
        "body": { "es": "Nos vemos el martes a las siete." },
        "audience": { "filter": "language = fr" },
    });
    let mistake = stage.call(marina, "POST", &path, mistake).await?;
    stage.wait(Span::seconds(21));
    let cancel = format!("{path}/{}/cancel", text(&mistake, "id"));
    stage.call(marina, "POST", &cancel, Value::Null).await?;
    let draft = json!({
        "product": course,
        "class": "service",
        "draft": true,
        "subject": { "es": "¿Se te resiste la masa?" },
        "body": { "es": "Hemos reunido las preguntas de este mes y las respuestas de Tomás." },
        "audience": { "filter": "progress < 50%", "exclude": "last_access within 7d" },
    });
    stage.call(marina, "POST", &path, draft).await?;
    stage.wait(Span::seconds(61));
    run_due(&stage.on()).await?;
    stage.wait(Span::seconds(10));
    answers(stage).await?;
    run_due(&stage.on()).await
}

/// Some people said that they want to hear of offers.
async fn agree(stage: &mut Stage, marina: &Player, course: &str) -> Result<()> {
    let path = format!("{ONE}/products/{course}/enrolments?limit=24");
    let all = stage.call(marina, "GET", &path, Value::Null).await?;
    for it in all["items"].as_array().into_iter().flatten() {
        let member = text(it, "member");
        let path = format!("{ONE}/members/{member}/choices/marketing");
        let wish = json!({ "wanted": true });
        stage.call(marina, "PUT", &path, wish).await?;
    }
    Ok(())
}

async fn people(
    stage: &mut Stage,
    marina: &Player,
    course: &str,
    most: usize,
) -> Result<Vec<String>> {
    let path = format!("{ONE}/products/{course}/enrolments?limit={most}");
    let all = stage.call(marina, "GET", &path, Value::Null).await?;
    let all = all["items"].as_array().into_iter().flatten();
    Ok(all.map(|it| text(it, "id")).collect())
}

/// The mail server took all letters but those to two addresses that do not exist.
async fn answers(stage: &Stage) -> Result<()> {
    let db = &stage.app().db;
    let refused = sql("update outbox set state = 'failed', tries = 1, ended_at = $1,
            last_error = '550 5.1.1 The email account that you tried to reach does not exist'
         where kind = 'message' and id in (select id from outbox where kind = 'message' order by id limit 2)");
    db.exec(refused.bind(stage.now())).await?;
    let taken = sql(
        "update outbox set state = 'sent', tries = 1, ended_at = $1, payload = '{}'
         where kind = 'message' and state = 'waiting'",
    );
    db.exec(taken.bind(stage.now())).await.map(drop)
}
