//! A file that comes in: kept piece by piece while it is read, so that memory stays what it is (I-7).

use clavero_rules::{
    AreaId, JobId, ProductId, UserId,
    access::{Actor, Granted, may},
    imports::{Column, Dates, columns_in},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Job, Options, Sniffer, bundle, job::mapping_of, look, roster, store};
use crate::{
    Error, Occasion, Result,
    db::sql,
    occasion::hex,
    products,
    work::{Event, Object},
};

/// The largest file.
pub const MOST_BYTES: usize = 128 << 20;
/// The largest bundle, which is unpacked at once.
const MOST_OF_BUNDLE: usize = 16 << 20;
/// How much of it is kept in one row.
const PIECE: usize = 256 << 10;
/// How much of its beginning is looked at.
const HEAD: usize = 64 << 10;

/// A file came in.
struct Uploaded {
    job: JobId,
    rows: i64,
}

impl Event for Uploaded {
    fn kind(&self) -> &'static str {
        "import.uploaded"
    }
    fn object(&self) -> Object {
        Object::new("import", self.job)
    }
    fn data(&self) -> Value {
        json!({ "rows": self.rows })
    }
}

/// A file on its way in.
pub struct Upload {
    on: Occasion,
    actor: Actor,
    account: clavero_rules::AccountId,
    user: UserId,
    ground: &'static str,
    job: JobId,
    sniffer: Sniffer,
    hash: Sha256,
    head: Vec<u8>,
    piece: Vec<u8>,
    pieces: i64,
    bytes: usize,
}

impl std::fmt::Debug for Upload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Upload")
            .field("job", &self.job)
            .finish_non_exhaustive()
    }
}

impl Upload {
    /// Makes room for a file.
    pub async fn begin(
        on: &Occasion,
        granted: &Granted<may::ImportMembers>,
        area: AreaId,
        product: Option<ProductId>,
        file_name: &str,
    ) -> Result<Self> {
        let actor = granted.actor();
        let (account, user) = (actor.account(), actor.user());
        let ground = crate::session::standing::ground(actor);
        let job = JobId(on.id());
        let name: String = file_name
            .chars()
            .filter(|c| !c.is_control())
            .take(200)
            .collect();
        let mut work = on.begin_admitted(account, Some(user), ground).await?;
        work.exec(
            sql("insert into import_job (account_id, id, area_id, product_id, file_name, file_bytes, file_hash, found,
                    header_hash, options, mapping, state, tries, rows_total, rows_done, counts, reason, asked_by, ground,
                    locked_until, created_at, changed_at, version)
                 values ($1, $2, $3, $4, $5, 0, '', '{}', '', '{}', '', 'uploading', 0, 0, 0, '{}', '', $6, $7, 0, $8, $8, 1)")
            .bind(account)
            .bind(job)
            .bind(area)
            .bind(product)
            .bind(name)
            .bind(user)
            .bind(ground)
            .bind(on.now),
        )
        .await?;
        work.commit_untold().await?;
        Ok(Self {
            on: on.clone(),
            actor: actor.clone(),
            account,
            user,
            ground,
            job,
            sniffer: Sniffer::default(),
            hash: Sha256::new(),
            head: Vec::new(),
            piece: Vec::with_capacity(PIECE),
            pieces: 0,
            bytes: 0,
        })
    }

    /// Takes the next bytes.
    pub async fn take(&mut self, bytes: &[u8]) -> Result<()> {
        self.bytes += bytes.len();
        if self.bytes > MOST_BYTES {
            return Err(Error::TooLarge);
        }
        self.sniffer.look(bytes);
        self.hash.update(bytes);
        let room = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        self.head
            .extend_from_slice(bytes.get(..room).unwrap_or_default());
        let mut rest = bytes;
        while !rest.is_empty() {
            let (now, later) = rest.split_at((PIECE - self.piece.len()).min(rest.len()));
            self.piece.extend_from_slice(now);
            rest = later;
            if self.piece.len() == PIECE {
                self.put().await?;
            }
        }
        Ok(())
    }

    async fn put(&mut self) -> Result<()> {
        let piece = std::mem::replace(&mut self.piece, Vec::with_capacity(PIECE));
        let mut work = self
            .on
            .begin_admitted(self.account, Some(self.user), self.ground)
            .await?;
        store::keep_piece(&mut work, self.job, self.pieces, piece).await?;
        work.commit_untold().await?;
        self.pieces += 1;
        Ok(())
    }

    /// Puts the list of people in the place of the bundle that it was put together from. The file goes on being known by
    /// the bundle.
    async fn unpack(&mut self, options: &Options) -> Result<()> {
        if self.bytes > MOST_OF_BUNDLE {
            return Err(bundle::broken("bundle-too-large"));
        }
        let (account, user) = (self.account, Some(self.user));
        let mut work = self.on.begin_admitted(account, user, self.ground).await?;
        let mut whole = Vec::with_capacity(self.bytes);
        for n in 0..self.pieces {
            let piece = store::piece_of(&mut work, self.job, n).await?;
            whole.extend(piece.unwrap_or_default());
        }
        let own = store::by_id(&mut work, self.job).await?.product;
        let product = own.or(match options.products[..] {
            [only] => Some(ProductId(only)),
            _ => None,
        });
        let product = match product {
            Some(product) => Some(products::by_id(&mut work, product).await?.name),
            None => None,
        };
        let list = roster::list(&whole, product.as_deref())?;
        store::forget_pieces(&mut work, self.job).await?;
        for (n, piece) in (0..).zip(list.chunks(PIECE)) {
            store::keep_piece(&mut work, self.job, n, piece.to_vec()).await?;
        }
        work.commit_untold().await?;
        self.sniffer = Sniffer::default();
        self.sniffer.look(&list);
        self.head = list
            .get(..HEAD.min(list.len()))
            .unwrap_or_default()
            .to_vec();
        Ok(())
    }

    /// Ends the file and says what was found in it.
    pub async fn end(mut self, options: Options) -> Result<Job> {
        options.must_fit(&self.actor)?;
        if self.bytes == 0 {
            return Err(Error::field("file", "file-empty"));
        }
        if !self.piece.is_empty() {
            self.put().await?;
        }
        if bundle::is_bundle(&self.head) {
            self.unpack(&options).await?;
        }
        let found = look::first_look(self.sniffer.verdict(), &self.head)?;
        let header_hash = look::header_hash(&found);
        let mut scope = self
            .on
            .read_admitted(self.account, Some(self.user), self.ground);
        let mut job = store::by_id(&mut scope, self.job).await?;
        let remembered = store::remembered(&mut scope, job.area, &header_hash).await?;
        let mapping = remembered.unwrap_or_else(|| found.columns.join(","));
        job.columns = super::job::columns_of(&mapping);
        job.found = found;
        if !options.dialect.is_empty() {
            job.columns = read_as(&job, &options);
        }
        let (rows, dates) = look::count(&mut scope, &job).await?;
        let options = Options {
            dates: match dates {
                Dates::Sure(format) => format.id().to_owned(),
                Dates::None | Dates::Doubtful(_) => options.dates,
            },
            ..options
        };
        let mut work = self
            .on
            .begin_admitted(self.account, Some(self.user), self.ground)
            .await?;
        let now = work.now();
        let question = sql("update import_job set file_bytes = $3, file_hash = $4, found = $5, header_hash = $6, options = $7,
                mapping = $8, state = 'parsed', rows_total = $9, changed_at = $10, version = version + 1
             where account_id = $1 and id = $2");
        work.exec(
            question
                .bind(self.account)
                .bind(self.job)
                .bind(i64::try_from(self.bytes).unwrap_or(i64::MAX))
                .bind(hex(&self.hash.finalize()))
                .bind(serde_json::to_string(&job.found)?)
                .bind(&header_hash)
                .bind(serde_json::to_string(&options)?)
                .bind(mapping_of(&job.columns))
                .bind(rows)
                .bind(now),
        )
        .await?;
        let job = store::by_id(&mut work, self.job).await?;
        let told = Uploaded { job: job.id, rows };
        work.commit(told).await?;
        Ok(job)
    }
}

/// The columns of a file in the dialect that is wanted.
fn read_as(job: &Job, options: &Options) -> Vec<Option<Column>> {
    let wanted = Job {
        options: options.clone(),
        ..job.clone()
    };
    let first: Vec<&str> = job.found.first.iter().map(String::as_str).collect();
    columns_in(wanted.dialect(), &first, job.found.is_named)
}

/// Says differently how a file is to be read and applied, while nothing was applied.
pub async fn change(
    on: &Occasion,
    granted: Granted<may::ImportMembers>,
    job: &Job,
    columns: &[Option<Column>],
    options: &Options,
) -> Result<()> {
    options.must_fit(granted.actor())?;
    // Another dialect names the same columns in another way, unless they were said with it.
    let again = options.dialect != job.options.dialect && columns == job.columns;
    let columns = match again {
        true => read_as(job, options),
        false => columns.to_vec(),
    };
    let mut work = on.begin(granted).await?;
    let account = work.account();
    work.exec_one(
        sql("update import_job set options = $4, mapping = $5, changed_at = $6, version = version + 1
             where account_id = $1 and id = $2 and version = $3 and state = 'parsed'")
        .bind(account)
        .bind(job.id)
        .bind(job.version)
        .bind(serde_json::to_string(options)?)
        .bind(mapping_of(&columns))
        .bind(on.now),
        Error::Stale { now: job.version },
    )
    .await?;
    work.commit_untold().await
}
