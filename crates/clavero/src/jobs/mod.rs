//! What happens without anybody asking: letters go out, offers lapse, reminders are written, pages learn of changes.

mod clock;
mod pulse;

pub use clock::Clock;
pub use pulse::{Listener, Pulse, watch};
