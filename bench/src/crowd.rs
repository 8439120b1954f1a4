//! A crowd: one area with a million members (or `BENCH_MEMBERS`), the real server on it, and what people do there all day,
//! each beside a bare handler or a bare statement that does the same in the same store.

mod caller;
mod files;
mod floor;
mod gather;
mod lists;
mod many;
mod sales;

use std::time::Duration;

/// Prints the tables: all of them, or only those that are named: `cargo xtask bench crowd lists`.
pub async fn measure(named: &[String]) {
    // Whoever says `made` only has the people made.
    const PARTS: [&str; 5] = ["made", "lists", "files", "many", "sales"];
    let is_named = |part: &str| named.iter().any(|it| it == part);
    let all = !PARTS.into_iter().any(is_named);
    let wanted = |part| all || is_named(part);
    let crowd = gather::gather().await;
    let floor = floor::serve(&crowd).await;
    if wanted("lists") {
        lists::measure(&crowd, &floor).await;
    }
    if wanted("files") {
        files::measure(&crowd).await;
    }
    if wanted("many") {
        many::measure(&crowd).await;
    }
    if wanted("sales") {
        sales::measure(&crowd).await;
    }
}

/// How long each of many tries took.
#[derive(Clone, Debug, Default)]
struct Times(Vec<Duration>);

impl Times {
    fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    fn at(&self, share: usize) -> f64 {
        let place = (self.0.len() * share / 100).min(self.0.len() - 1);
        self.0[place].as_secs_f64() * 1_000.0
    }

    /// The one in the middle, in milliseconds.
    fn median(&self) -> f64 {
        self.at(50)
    }

    /// Where the slowest hundredth begins, in milliseconds.
    fn p99(&self) -> f64 {
        self.at(99)
    }
}
