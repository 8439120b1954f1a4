//! The browser of the tests, tried on small pages under the strict policy that the product's pages have.

use axum::Router;
use axum::http::HeaderMap;
use axum::response::{Html, IntoResponse, Redirect};
use axum::routing::{get, post};

use super::{Browser, Look};

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; img-src 'self' data:";

const SCRIPT: &str =
    "document.querySelector('dialog')?.showModal(); document.body.append('script ran')";

async fn serve(body: &'static str) -> String {
    let page = move |headers: HeaderMap| async move {
        let asked = headers
            .get("accept-language")
            .and_then(|asked| asked.to_str().ok())
            .unwrap_or_default();
        let html = format!(
            "<!doctype html><html lang=en><meta name=viewport content='width=device-width, initial-scale=1'>\
             <title>Trial</title><link rel=icon href=data:,><link rel=stylesheet href=/look.css>\
             <script src=/say.js defer></script><main><h1>Trial</h1><p>asks for {asked}</p><noscript>nothing runs here</noscript>{body}</main>"
        );
        ([("content-security-policy", POLICY)], Html(html))
    };
    let style = "@media (prefers-color-scheme: dark) { body { background: #000; color: #fff } h1::after { content: ' at night' } }";
    let site = Router::new()
        .route("/", get(page))
        .route(
            "/say",
            post(async |said: String| Redirect::to(&format!("/said?{said}"))),
        )
        .route(
            "/said",
            get(async |address: axum::http::Uri| Html(format!("<p>said {address}"))),
        )
        .route(
            "/look.css",
            get(async move || ([("content-type", "text/css")], style).into_response()),
        )
        .route(
            "/say.js",
            get(async || ([("content-type", "text/javascript")], SCRIPT)),
        );
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0))
        .await
        .unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, site).await });
    format!("http://{address}/")
}

const FORM: &str = "<form method=post action=/say>\
    <p><label for=n>Name <span>(optional)</span></label> <input id=n name=n value=Before>\
    <p><label>Day <input type=date name=d></label>\
    <p><label>Profile <select name=p><option>Support<option>Sales</select></label>\
    <p><label><input type=checkbox name=t> Agree</label>\
    <p><label>File <input type=file name=f></label>\
    <p><button>Invite</button></form>\
    <ul><li>Carla <a href='/said?carla'>Remove</a><li>Clara <a href='/said?clara'>Remove</a></ul>";

#[tokio::test]
async fn a_form_is_filled_by_its_labels_and_sent_by_the_words_of_its_button() {
    let Some(person) = Browser::open(Look::desktop()).await else {
        return;
    };
    let url = serve(FORM).await;
    person.goto(&url).await;
    person.see("script ran").await;
    assert_eq!(person.title().await, "Trial");
    person.fill("Name", "forgotten").await;
    person.reload().await;
    assert_eq!(person.value_of("Name").await, "Before");
    person.fill("Name", "Zoë").await;
    person.fill("Day", "2026-11-21").await;
    person.choose("Profile", "Sales").await;
    person.tick("Agree").await;
    person
        .attach(
            "File",
            std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")),
        )
        .await;
    assert!(person.value_of("File").await.ends_with("Cargo.toml"));
    person.find_nothing_wrong().await;
    person.press("Invite").await;
    person
        .see("said /said?n=Zo%C3%AB&d=2026-11-21&p=Sales&t=on&f=Cargo.toml")
        .await;
    person.back().await;
    person.press_in("Clara", "Remove").await;
    person.arrive_at("/said?clara").await;
}

#[tokio::test]
async fn a_form_works_the_same_with_scripts_off() {
    let Some(person) = Browser::open(Look::desktop().without_scripts()).await else {
        return;
    };
    person.goto(&serve(FORM).await).await;
    person.see("nothing runs here").await;
    person.find_nothing_wrong().await;
    person.reload().await;
    person.see("nothing runs here").await;
    person.see_no("script ran").await;
    person.fill("Name", "Ana").await;
    person.press("Invite").await;
    person.see("said /said?n=Ana&d=&p=Support&f=").await;
}

#[tokio::test]
async fn the_keyboard_walks_from_thing_to_thing() {
    let Some(person) = Browser::open(Look::desktop()).await else {
        return;
    };
    person
        .goto(&serve("<p><a href='/said?one'>One</a> <button>Two</button>").await)
        .await;
    person.key(Browser::TAB).await;
    assert_eq!(person.focused().await, "One");
    person.key(Browser::TAB).await;
    assert_eq!(person.focused().await, "Two");
    person.reload().await;
    person.key(Browser::TAB).await;
    person.key(Browser::ENTER).await;
    person.arrive_at("/said?one").await;
}

#[tokio::test]
async fn an_open_dialog_is_all_that_can_be_reached() {
    let Some(person) = Browser::open(Look::desktop()).await else {
        return;
    };
    let dialog = "<a href='/said?behind'>Go</a><dialog><a href='/said?within'>Go</a></dialog>";
    let url = serve(dialog).await;
    person.goto(&url).await;
    person.see("script ran").await;
    person.press("Go").await;
    person.arrive_at("within").await;
    person.goto(&url).await;
    person.see("script ran").await;
    person.key(Browser::ESCAPE).await;
    person.press("Go").await;
    person.arrive_at("behind").await;
}

#[tokio::test]
async fn a_person_may_prefer_the_dark_and_another_language() {
    let Some(person) = Browser::open(Look::phone().dark().in_language("pt-BR")).await else {
        return;
    };
    person.goto(&serve("").await).await;
    person.see("asks for pt-BR").await;
    let body = "return getComputedStyle(document.body).backgroundColor";
    assert_eq!(
        person.execute(body, serde_json::json!([])).await,
        "rgb(0, 0, 0)"
    );
    person.prefers("light").await;
    assert_ne!(
        person.execute(body, serde_json::json!([])).await,
        "rgb(0, 0, 0)"
    );
}

#[tokio::test]
async fn what_is_wrong_with_a_page_is_found() {
    let Some(person) = Browser::open(Look::phone()).await else {
        return;
    };
    let url = serve("<img src=/none.png><p style='color: red'>policy</p><pre>a line that is far too long for the window of a phone held upright</pre>").await;
    person.goto(&url).await;
    let axe = person.axe().await.join("\n");
    assert!(axe.contains("image-alt"), "{axe}");
    let sideways = person.sideways().await.join("\n");
    assert!(
        sideways.contains("<pre></pre>") && sideways.contains("the window 390"),
        "{sideways}"
    );
    let complaints = person.complaints().await.join("\n");
    assert!(
        complaints.contains("style-src") && complaints.contains("404"),
        "{complaints}"
    );
}

#[tokio::test]
async fn a_picture_shows_the_whole_page() {
    let Some(person) = Browser::open(Look::phone()).await else {
        return;
    };
    person.goto(&serve(FORM).await).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pictures/form.png");
    person.screenshot(&file).await;
    let picture = std::fs::read(&file).unwrap();
    assert!(picture.starts_with(b"\x89PNG"));
    assert_eq!(picture[16..20], 390_u32.to_be_bytes());
}
