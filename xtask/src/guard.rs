//! A server that runs only as long as somebody holds on to it, however that somebody ends.

use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::Failure;

/// Waits for the end of its input, which comes when the holder lets go or dies; then stops the server and
/// removes its folder. Signals of a terminal are for the holder alone. PostgreSQL takes the first signal for
/// "when everybody has left" and the second for "now".
const WATCH: &str = r#"
trap : INT TERM HUP
folder=$1; shift
"$@" </dev/null & server=$!
cat >/dev/null
kill -TERM 0
kill -INT "$server" 2>/dev/null
wait "$server"
rm -rf "$folder"
"#;

/// A running server. Dropping it stops the server and removes its folder.
pub struct Guarded(Child);

impl Guarded {
    /// Starts a server that works in a folder of its own.
    pub fn start(
        folder: &Path,
        user: Option<(u32, u32)>,
        server: &Command,
    ) -> Result<Self, Failure> {
        let mut watch = Command::new("sh");
        watch
            .args(["-c", WATCH, "watch"])
            .arg(folder)
            .arg(server.get_program())
            .args(server.get_args());
        watch
            .current_dir(folder)
            .stdin(Stdio::piped())
            .process_group(0);
        if let Some((user, group)) = user {
            watch.uid(user).gid(group);
        }
        let child = watch.spawn().map_err(|error| format!("sh: {error}"))?;
        Ok(Self(child))
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}
