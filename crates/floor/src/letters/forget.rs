//! Letters about somebody who is to be forgotten: his own go, and in those to others his name is blotted out (4.10).

use std::{collections::BTreeSet, path::Path};

use clavero_rules::AccountId;
use uuid::Uuid;

use crate::{
    App, Result,
    db::{record, sql},
    work::{Site, Work},
};

/// Removes a person of this address and name from the letters kept here.
pub async fn forget_person<S: Site>(work: &mut Work<S>, email: &str, name: &str) -> Result<()> {
    work.exec(sql("delete from outbox where recipient = $1").bind(email))
        .await?;
    let ended = sql(
        "update outbox set recipient_name = '' where recipient_name = $1 and ended_at is not null",
    );
    work.exec(ended.bind(name)).await?;
    // A value stands quoted in the payload, so that nothing but the whole value is replaced.
    for value in [email, name].into_iter().filter(|value| !value.is_empty()) {
        let quoted = serde_json::to_string(value)?;
        let blot = sql(
            "update outbox set payload = replace(payload, $1, '\"—\"') where payload <> replace(payload, $1, '')",
        );
        work.exec(blot.bind(quoted)).await?;
    }
    Ok(())
}

/// Removes a person of this address and name from the letters of one account; what others wrote to him stays theirs.
pub async fn forget_in_account(
    work: &mut Work,
    account: AccountId,
    email: &str,
    name: &str,
) -> Result<()> {
    let gone = sql("delete from outbox where account_id = $1 and lower(recipient) = lower($2)");
    work.exec(gone.bind(account).bind(email)).await?;
    for value in [email, name].into_iter().filter(|value| !value.is_empty()) {
        let quoted = serde_json::to_string(value)?;
        let blot = sql("update outbox set payload = replace(payload, $2, '\"—\"')
                        where account_id = $1 and payload <> replace(payload, $2, '')");
        work.exec(blot.bind(account).bind(quoted)).await?;
    }
    Ok(())
}

/// Removes the files of letters that the store has forgotten.
pub(super) async fn forget_files(app: &App) -> Result<()> {
    record! {
        struct Kept { id: Uuid }
    }
    let folder = app.settings.data_dir.join("outbox");
    let files = files_of(&folder)?;
    if files.is_empty() {
        return Ok(());
    }
    // Files are listed before rows: one that comes in between has its row already.
    let kept: Vec<Kept> = app.db.all(sql("select id from outbox")).await?;
    let kept: BTreeSet<Uuid> = kept.into_iter().map(|row| row.id).collect();
    for (id, file) in files {
        if !kept.contains(&id) {
            std::fs::remove_file(folder.join(file))?;
        }
    }
    Ok(())
}

/// The files of kept letters: their names begin with the letter's id.
fn files_of(folder: &Path) -> std::io::Result<Vec<(Uuid, std::ffi::OsString)>> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(why) => return Err(why),
    };
    let mut files = Vec::new();
    for entry in entries {
        let name = entry?.file_name();
        let id = name
            .to_str()
            .and_then(|name| Uuid::parse_str(name.get(..36)?).ok());
        files.extend(id.map(|id| (id, name)));
    }
    Ok(files)
}
