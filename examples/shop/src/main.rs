//! The shop on port 9090. `AUTHZEN_PDP_URL` and `AUTHZEN_PDP_API_KEY` say where it asks, and with which key.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a program reads its surroundings and says where it is"
)]

use std::env::var;

use clavero_example_shop::{Clavero, router};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let clavero = Clavero::at(&var("AUTHZEN_PDP_URL")?, &var("AUTHZEN_PDP_API_KEY")?);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:9090").await?;
    println!("The shop is at http://{}", listener.local_addr()?);
    axum::serve(listener, router(clavero)).await?;
    Ok(())
}
