//! The one binary.

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    clavero::cli::run().await
}
