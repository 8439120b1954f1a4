//! Measures Clavero: every figure is a ratio to a floor that the same run took.
#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::cast_precision_loss,
    reason = "a measurement prints, stops at the first surprise and reads the clock"
)]

mod asked;
mod crowd;
mod decisions;
mod load;
mod memory;
mod peers;
mod server;
mod silence;

/// All of it, or only what is named: `cargo xtask bench crowd`.
#[tokio::main]
async fn main() {
    let named: Vec<String> = std::env::args().skip(1).collect();
    let wanted = |part: &str| named.is_empty() || named.iter().any(|it| it == part);
    if wanted("decisions") {
        decisions::measure();
        peers::measure().await;
    }
    if wanted("asked") {
        asked::measure().await;
    }
    if wanted("silence") {
        silence::measure().await;
    }
    if wanted("server") {
        for (engine, url) in server::engines() {
            server::measure(engine, url.as_deref()).await;
        }
    }
    // A million people take minutes to make, so they come only when they are called.
    if named.iter().any(|it| it == "crowd") {
        crowd::measure(&named).await;
    }
}
