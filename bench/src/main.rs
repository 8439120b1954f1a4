//! Measures Clavero: every figure is a ratio to a floor that the same run took.
#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::cast_precision_loss,
    reason = "a measurement prints, stops at the first surprise and reads the clock"
)]

mod asked;
mod decisions;
mod load;
mod peers;
mod server;
mod silence;

#[tokio::main]
async fn main() {
    decisions::measure();
    peers::measure().await;
    asked::measure().await;
    silence::measure().await;
    for (engine, url) in server::engines() {
        server::measure(engine, url.as_deref()).await;
    }
}
