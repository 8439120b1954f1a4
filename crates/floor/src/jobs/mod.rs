//! What happens without anybody asking: letters go out, offers lapse, reminders are written, pages learn of changes.

mod clock;
mod housekeeping;
mod pulse;
mod runner;
mod sweep;

pub use clock::Clock;
pub use housekeeping::housekeeping;
pub use pulse::{Listener, Pulse, watch};
pub use runner::Jobs;
pub use sweep::{Running, Sweep, sweep_all};
