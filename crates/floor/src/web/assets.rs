//! Style, script, pictures and letters of ours, carried by the binary and named by their content.

use std::sync::LazyLock;

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use super::extract::At;
use crate::{Error, Result, doors::Doors, occasion::hex, session::Anyone};

#[derive(RustEmbed)]
#[folder = "assets/"]
struct Files;

/// One name for all of them together: a new build has new addresses, so old copies are never used.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut sha = Sha256::new();
    let mut names: Vec<_> = Files::iter().collect();
    names.sort();
    for name in names {
        sha.update(name.as_bytes());
        if let Some(file) = Files::get(&name) {
            sha.update(&file.data);
        }
    }
    hex(&sha.finalize())[..12].to_owned()
});

/// The address of a file.
pub fn asset_url(path: &str) -> String {
    format!("/assets/{}/{path}", *VERSION)
}

pub(super) fn doors() -> Doors {
    Doors::default()
        .get("/assets/{version}/{*path}", asset)
        .get("/favicon.ico", favicon)
}

async fn asset(_: Anyone, At((version, path)): At<(String, String)>) -> Result<Response> {
    let lasting = if version == *VERSION {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    file(&path, lasting)
}

async fn favicon(_: Anyone) -> Result<Response> {
    file("favicon.svg", "public, max-age=86400")
}

fn file(path: &str, lasting: &'static str) -> Result<Response> {
    let file = Files::get(path).ok_or(Error::Missing("file"))?;
    let kind = match path.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "text/plain; charset=utf-8",
    };
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, lasting),
    ];
    Ok((StatusCode::OK, headers, file.data).into_response())
}
