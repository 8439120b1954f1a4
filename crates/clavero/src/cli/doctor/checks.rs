//! What is looked at, one after the other; a look that fails is a finding, never an end.

use std::path::Path;

use clavero_rules::{Moment, Span};

use super::{Finding, Look};
use crate::{
    Error, Result, Settings, audit,
    cli::trouble,
    club::totals as kept,
    db::{Db, dialect, sql},
    jobs::Clock,
    letters,
    settings::hidden,
};

/// Less room than this, and a busy day may fill the disk.
const LITTLE_ROOM: u64 = 1 << 30;
/// Less than this, and nothing should be begun.
const NO_ROOM: u64 = 64 << 20;
/// Clocks that differ by more than this make expiry and signatures wrong.
const CLOCK_OFF: Span = Span::seconds(5);

pub(super) async fn all(settings: &Settings, mend: bool) -> Vec<Finding> {
    let mut found = configuration(settings);
    found.push(folder(settings));
    found.push(room(&settings.data_dir));
    match Db::connect(&settings.database_url).await {
        Ok(db) => {
            found.push(store(&db, settings).await);
            found.push(migrations(&db).await);
            found.push(totals(&db, mend).await);
            found.push(clock(&db).await);
            found.push(outbox(settings, db.clone()).await);
            db.close().await;
        }
        Err(error) => found.push(bad("store", &error, settings)),
    }
    found.push(mail(settings).await);
    found.push(anchors(settings));
    found
}

fn bad(name: &'static str, error: &Error, settings: &Settings) -> Finding {
    Finding::new(name, Look::Bad, trouble::explained(error, Some(settings)))
}

fn configuration(settings: &Settings) -> Vec<Finding> {
    let mut found = vec![Finding::new(
        "configuration",
        Look::Good,
        format!(
            "listens at {}, reached at {}",
            settings.listen, settings.public_url
        ),
    )];
    let warnings = settings.warnings().into_iter();
    found.extend(warnings.map(|text| Finding::new("configuration", Look::Warn, text)));
    found
}

/// Writes a file into the data folder and removes it again.
fn folder(settings: &Settings) -> Finding {
    let folder = &settings.data_dir;
    let tried = std::fs::create_dir_all(folder).and_then(|()| {
        let file = folder.join(".doctor");
        std::fs::write(&file, "can be written")?;
        std::fs::remove_file(file)
    });
    match tried {
        Ok(()) => Finding::new(
            "data folder",
            Look::Good,
            format!("{} can be written", folder.display()),
        ),
        Err(why) => Finding::new(
            "data folder",
            Look::Bad,
            format!(
                "{} cannot be written: {why}. Let this user write there, or choose another with --data-dir.",
                folder.display()
            ),
        ),
    }
}

#[cfg(unix)]
fn room(folder: &Path) -> Finding {
    let near = folder
        .ancestors()
        .find(|place| place.exists())
        .unwrap_or(Path::new("."));
    let place = if near.as_os_str().is_empty() {
        Path::new(".")
    } else {
        near
    };
    let Ok(disk) = rustix::fs::statvfs(place) else {
        return Finding::new("disk", Look::Warn, "how much room there is cannot be told");
    };
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    let told = if free >= 1 << 30 {
        format!("{} GiB free", free >> 30)
    } else {
        format!("{} MiB free", free >> 20)
    };
    match free {
        free if free < NO_ROOM => Finding::new(
            "disk",
            Look::Bad,
            format!("{told}. Make room before anything is begun."),
        ),
        free if free < LITTLE_ROOM => {
            Finding::new("disk", Look::Warn, format!("{told}. Make room soon."))
        }
        _ => Finding::new("disk", Look::Good, told),
    }
}

#[cfg(not(unix))]
fn room(_: &Path) -> Finding {
    Finding::new("disk", Look::Good, "not looked at on this system")
}

/// Writes a row and takes it back.
async fn store(db: &Db, settings: &Settings) -> Finding {
    let tried = async {
        if !db.pending().await.is_ok_and(|pending| pending.is_empty()) {
            return Ok(());
        }
        let mut tx = db.begin().await?;
        tx.exec(sql(
            "insert into setting (key, value) values ('doctor', 'can be written')
                 on conflict (key) do update set value = excluded.value",
        ))
        .await?;
        Result::Ok(())
    };
    match tried.await {
        Ok(()) => {
            let url = hidden(&settings.database_url);
            Finding::new(
                "store",
                Look::Good,
                format!("{url} can be read and written"),
            )
        }
        Err(error) => bad("store", &error, settings),
    }
}

async fn migrations(db: &Db) -> Finding {
    match db.pending().await {
        Ok(pending) if pending.is_empty() => Finding::new("migrations", Look::Good, "all there"),
        Ok(pending) => Finding::new(
            "migrations",
            Look::Warn,
            format!(
                "the store lacks {}. Run clavero migrate, or start the server.",
                pending.join(", ")
            ),
        ),
        Err(_) => Finding::new(
            "migrations",
            Look::Warn,
            "the store has no tables yet. Run clavero migrate, or start the server.",
        ),
    }
}

/// Lists say kept totals; here they are counted.
async fn totals(db: &Db, mend: bool) -> Finding {
    let Ok(wrong) = kept::wrong(db).await else {
        return Finding::new("totals", Look::Warn, "the store has no tables yet.");
    };
    match (wrong, mend) {
        (0, _) => Finding::new("totals", Look::Good, "lists say how many there are"),
        (_, false) => Finding::new(
            "totals",
            Look::Warn,
            format!("{wrong} say something else than there is. Run clavero doctor --mend."),
        ),
        (_, true) => match kept::mend(db).await {
            Ok(mended) => Finding::new("totals", Look::Good, format!("{mended} put right")),
            Err(error) => Finding::new("totals", Look::Bad, trouble::explained(&error, None)),
        },
    }
}

async fn clock(db: &Db) -> Finding {
    let here = Clock::real().now();
    if here < Moment(1_767_225_600_000) {
        let told = crate::api::rfc3339(here);
        return Finding::new(
            "clock",
            Look::Bad,
            format!("this machine believes it is {told}. Set its clock."),
        );
    }
    match dialect::store_time(db).await {
        Ok(Some(there)) => {
            let off = Span(here.since(there).0.abs());
            let told = format!("{} ms from the clock of the database", off.0);
            if off > CLOCK_OFF {
                let what = "Let both machines follow the same time service, or links and signatures end at the wrong time.";
                return Finding::new("clock", Look::Bad, format!("{told}. {what}"));
            }
            Finding::new("clock", Look::Good, told)
        }
        _ => Finding::new(
            "clock",
            Look::Good,
            format!("{} UTC", crate::api::rfc3339(here)),
        ),
    }
}

async fn outbox(settings: &Settings, db: Db) -> Finding {
    let app = crate::App::new(
        db,
        settings.clone(),
        Clock::real(),
        crate::occasion::Chance::seeded(0),
        crate::followers(),
    );
    match letters::depth(&app).await {
        Ok((waiting, 0)) => Finding::new(
            "outbox",
            Look::Good,
            format!("{waiting} waiting, none undelivered"),
        ),
        Ok((waiting, lost)) => Finding::new(
            "outbox",
            Look::Warn,
            format!(
                "{waiting} waiting, {lost} undelivered. See clavero letters list --state failed, then clavero letters retry."
            ),
        ),
        Err(_) => Finding::new("outbox", Look::Good, "not there yet"),
    }
}

async fn mail(settings: &Settings) -> Finding {
    let Some(smtp) = &settings.smtp else {
        let folder = settings.data_dir.join("outbox");
        let text = format!(
            "no mail server is set: letters are kept in {}",
            folder.display()
        );
        return Finding::new("mail", Look::Good, text);
    };
    let url = hidden(&smtp.url);
    let greeted = match letters::Server::open(smtp) {
        Ok(server) => server.greet().await,
        Err(error) => Err(error),
    };
    match greeted {
        Ok(()) => Finding::new(
            "mail",
            Look::Good,
            format!("{url} lets us in. clavero letters check --to ADDRESS sends a letter."),
        ),
        Err(error) => Finding::new(
            "mail",
            Look::Bad,
            format!(
                "{url}: {error}. Letters wait meanwhile; nothing is lost. Check smtp-url and that this machine may reach it."
            ),
        ),
    }
}

fn anchors(settings: &Settings) -> Finding {
    let file = audit::anchor_file(settings);
    match std::fs::metadata(&file) {
        Ok(about) => Finding::new(
            "anchors",
            Look::Good,
            format!("{} ({} bytes)", file.display(), about.len()),
        ),
        Err(_) => Finding::new(
            "anchors",
            Look::Good,
            format!(
                "{} is begun with the first entries of the activity log",
                file.display()
            ),
        ),
    }
}
