//! Looking for somebody in the whole store: every text and every piece of a file of every table.

use crate::world::{World, sql};

clavero::db::record! {
    struct Name { name: String }
}

clavero::db::record! {
    struct Piece { bytes: Vec<u8> }
}

/// Every column of every table whose text holds this, whatever its case.
pub async fn found(world: &World, needle: &str) -> Vec<String> {
    let lite = matches!(world.app.db, clavero::db::Db::Lite { .. });
    let tables = if lite {
        sql("select m.name || '.' || c.name as name from sqlite_master m join pragma_table_info(m.name) c
             where m.type = 'table' and c.type = 'TEXT'")
    } else {
        sql("select CAST(table_name || '.' || column_name as TEXT) as name from information_schema.columns
             where table_schema = 'public' and data_type = 'text'")
    };
    let columns: Vec<Name> = world.app.db.all(tables).await.unwrap();
    assert!(columns.len() > 100, "{}", columns.len());
    let mut holding = Vec::new();
    for Name { name } in columns {
        let (table, column) = name.split_once('.').unwrap();
        // The names come from the store's own description of itself.
        let text = format!(
            "select count(*) as n from {table} where lower({column}) <> replace(lower({column}), lower($1), '')"
        );
        let question = sql(Box::leak(text.into_boxed_str())).bind(needle);
        if world.count(question).await > 0 {
            holding.push(name);
        }
    }
    holding.extend(in_files(world, needle).await);
    holding.sort();
    holding
}

/// The uploaded files that hold this.
async fn in_files(world: &World, needle: &str) -> Vec<String> {
    let all = sql("select bytes from import_piece order by account_id, job_id, n");
    let all: Vec<Piece> = world.app.db.all(all).await.unwrap();
    let whole: Vec<u8> = all.into_iter().flat_map(|piece| piece.bytes).collect();
    let text = String::from_utf8_lossy(&whole).to_lowercase();
    match text.contains(&needle.to_lowercase()) {
        true => vec!["import_piece.bytes".to_owned()],
        false => Vec::new(),
    }
}
