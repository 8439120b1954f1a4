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

/// Prints the tables.
pub async fn measure() {
    let crowd = gather::gather().await;
    let floor = floor::serve(&crowd).await;
    lists::measure(&crowd, &floor).await;
    files::measure(&crowd, &floor).await;
    many::measure(&crowd, &floor).await;
    sales::measure(&crowd, &floor).await;
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
