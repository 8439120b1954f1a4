//! A throw-away PostgreSQL for one run of the tests: in a temporary folder, behind a socket, gone afterwards.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::Failure;
use crate::guard::Guarded;
use crate::program::program;

/// What nobody needs of a server that lives for minutes: that it survives the loss of power.
const SETTINGS: [&str; 9] = [
    "listen_addresses=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "autovacuum=off",
    "jit=off",
    "max_connections=400",
    "shared_buffers=128MB",
    "log_min_messages=fatal",
];

/// A running server that stops when this is dropped.
pub struct Postgres {
    folder: PathBuf,
    _server: Guarded,
}

impl Postgres {
    /// Starts one with the binaries of this folder.
    pub fn start(binaries: &Path) -> Result<Self, Failure> {
        let folder = short_temporary_folder().join(format!("clavero-pg-{}", std::process::id()));
        let told = |error: std::io::Error| format!("{}: {error}", folder.display());
        fs::create_dir(&folder).map_err(told)?;
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).map_err(told)?;
        let user = whoever_may_run_it(&folder)?;
        if let Some((user, group)) = user {
            chown(&folder, Some(user), Some(group)).map_err(told)?;
        }

        // The server is made by the guard too, so that whatever happens nothing stays behind.
        let mut made_and_run = Command::new("sh");
        made_and_run
            .args(["-ec", MAKE_AND_RUN, "postgres"])
            .arg(binaries)
            .arg(&folder);
        made_and_run.args(SETTINGS.map(|setting| format!("-c{setting}")));
        let server = Guarded::start(&folder, user, &made_and_run)?;
        let started = Self {
            folder,
            _server: server,
        };
        started.wait(binaries)?;
        Ok(started)
    }

    /// The address of its first database, as its owner.
    pub fn url(&self) -> String {
        format!(
            "postgres://postgres@localhost/postgres?host={}",
            self.folder.display()
        )
    }

    fn failed(&self) -> bool {
        self.folder.join("failed").exists()
    }

    fn wait(&self, binaries: &Path) -> Result<(), Failure> {
        let began = Instant::now();
        loop {
            let asked = program(binaries.join("pg_isready"))
                .and("-q")
                .and("-h")
                .and(&self.folder);
            match asked.read() {
                Ok(_) => return Ok(()),
                Err(_) if !self.failed() && began.elapsed() < Duration::from_mins(1) => {
                    std::thread::sleep(Duration::from_millis(100));
                }
                Err(why) => {
                    let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
                    return Err(format!("PostgreSQL did not start.\n{why}\n{log}"));
                }
            }
        }
    }
}

/// Text sorts by language here as on most servers, so that a page that leans on byte order is found out.
const MAKE_AND_RUN: &str = r#"
binaries=$1; folder=$2; shift 2
trap 'touch "$folder/failed"' EXIT
"$binaries/initdb" --pgdata="$folder/data" --username=postgres --auth=trust --no-sync \
    --encoding=UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=en >"$folder/log" 2>&1
exec "$binaries/postgres" -D "$folder/data" -k "$folder" "$@" >>"$folder/log" 2>&1
"#;

/// The path of a socket may hold about a hundred letters.
fn short_temporary_folder() -> PathBuf {
    let folder = std::env::temp_dir();
    if folder.as_os_str().len() < 60 {
        folder
    } else {
        PathBuf::from("/tmp")
    }
}

/// PostgreSQL refuses to run as root; then it runs as a user who owns nothing else. Whoever made the folder
/// is whoever runs this.
fn whoever_may_run_it(folder: &Path) -> Result<Option<(u32, u32)>, Failure> {
    let me = fs::metadata(folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .uid();
    if me != 0 {
        return Ok(None);
    }
    let id = |what: &str, name: &str| -> Option<u32> {
        program("id")
            .and(what)
            .and(name)
            .read()
            .ok()?
            .trim()
            .parse()
            .ok()
    };
    let user = ["postgres", "nobody"]
        .iter()
        .find_map(|name| Some((id("-u", name)?, id("-g", name)?)));
    user.map(Some).ok_or_else(|| {
        "PostgreSQL does not run as root, and there is no user postgres or nobody.".into()
    })
}
