//! Which column is which: our own names for them, and those of the files that people bring from elsewhere (I-2).

use crate::Refusal;
use crate::named::named;
use crate::refusal::refuse_when;

named! {
    /// What a column can hold.
    #[derive(PartialOrd, Ord)]
    pub enum Column {
        /// The address; every file has it.
        Email = "email",
        /// The whole name.
        Name = "name",
        /// The first part of the name.
        FirstName = "first_name",
        /// The last part of the name.
        LastName = "last_name",
        /// What the person is in the product.
        Role = "role",
        /// Where he sits.
        Group = "group",
        /// When he bought.
        PurchaseDate = "purchase_date",
        /// What he reads.
        Language = "language",
        /// His tags.
        Tags = "tags",
        /// His last day with access.
        AccessUntil = "access_until",
        /// How many days of access he has, today the first of them.
        AccessDays = "access_days",
        /// What another system knows him by.
        ExternalId = "external_id",
        /// Whether he is sent the way in.
        SendAccess = "send_access",
        /// Whether he agreed to be sent offers: yes, no, or the day he did.
        Consent = "consent",
        /// How he came to the product, as a file of ours tells.
        AccessType = "access_type",
        /// Whether the other system has let him go; such rows do nothing.
        Gone = "gone",
    }
}

named! {
    /// Where a file comes from.
    #[derive(PartialOrd, Ord)]
    pub enum Dialect {
        /// Our own columns, or a person's.
        Own = "own",
        /// Lines of name, address and date, without a header.
        Hotmart = "hotmart",
        /// The members of a Ghost site.
        Ghost = "ghost",
        /// The people of a Kajabi site.
        Kajabi = "kajabi",
        /// The upload file of a Moodle site.
        Moodle = "moodle",
        /// The users of a OneRoster bundle.
        OneRoster = "one_roster",
        /// The users of a LearnHouse site; chosen by hand, for its columns are named like ours.
        LearnHouse = "learn_house",
    }
}

impl Dialect {
    /// What stands between the tags of one cell.
    pub const fn between_tags(self) -> char {
        match self {
            Self::Ghost | Self::Kajabi => ',',
            _ => '|',
        }
    }
}

/// The columns of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Where the file comes from.
    pub dialect: Dialect,
    /// What each column holds; nothing where it is left aside.
    pub columns: Vec<Option<Column>>,
    /// The first row holds names of columns, not a person.
    pub is_named: bool,
}

/// Reads the first row of a file: by the columns that only one kind of file has, else by name (I-2, I-5).
pub fn read_header(first: &[&str]) -> Header {
    if first.iter().any(|it| it.contains('@')) {
        return headless(first);
    }
    let names: Vec<String> = first.iter().map(|it| heading(it)).collect();
    let has = |wanted: &[&str]| wanted.iter().all(|it| names.iter().any(|name| name == it));
    let dialect = match () {
        () if has(&["sourcedid", "givenname", "familyname"]) => Dialect::OneRoster,
        () if has(&["username", "firstname", "lastname"]) => Dialect::Moodle,
        () if has(&["subscribed_to_emails"]) => Dialect::Ghost,
        () if has(&["email_address", "join_date"]) => Dialect::Kajabi,
        () => Dialect::Own,
    };
    Header {
        dialect,
        columns: names.iter().map(|it| named_by(dialect, it)).collect(),
        is_named: true,
    }
}

/// Reads the columns of a file whose first row is known, as files of this dialect name them: the guess corrected by a
/// person (I-2).
pub fn columns_in(dialect: Dialect, first: &[&str], is_named: bool) -> Vec<Option<Column>> {
    if !is_named {
        return headless(first).columns;
    }
    let names = first.iter().map(|it| heading(it));
    names.map(|it| named_by(dialect, &it)).collect()
}

/// Lines without a header: the cell with the address tells where the name is.
fn headless(first: &[&str]) -> Header {
    let email = first.iter().position(|it| it.contains('@'));
    let of_place = |place: usize| match (email, place) {
        (Some(email), place) if place == email => Some(Column::Email),
        (Some(1), 0) | (Some(0), 1) => Some(Column::Name),
        (_, 2) => Some(Column::PurchaseDate),
        _ => None,
    };
    Header {
        dialect: Dialect::Hotmart,
        columns: (0..first.len()).map(of_place).collect(),
        is_named: false,
    }
}

/// The name of a column without its accidents: `E-mail address` as `e_mail_address`.
pub fn heading(text: &str) -> String {
    let lower = text.trim_start_matches('\u{feff}').to_lowercase();
    let own = lower.trim().starts_with('_');
    let words = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("_");
    if own { format!("_{name}") } else { name }
}

fn named_by(dialect: Dialect, name: &str) -> Option<Column> {
    let by_dialect = match (dialect, name) {
        (Dialect::Ghost, "created_at") | (Dialect::Kajabi, "join_date") => {
            Some(Column::PurchaseDate)
        }
        (Dialect::Moodle, "username") | (Dialect::OneRoster, "sourcedid") => {
            Some(Column::ExternalId)
        }
        (Dialect::Moodle, "group1") => Some(Column::Group),
        (Dialect::Moodle, "role1") => Some(Column::Role),
        (Dialect::Moodle, "enrolperiod1") => Some(Column::AccessDays),
        (Dialect::Ghost, "labels") | (Dialect::Moodle, "cohort1") => Some(Column::Tags),
        (Dialect::Moodle, "lang") => Some(Column::Language),
        (Dialect::Moodle, "suspended" | "deleted") | (Dialect::OneRoster, "status") => {
            Some(Column::Gone)
        }
        _ => None,
    };
    by_dialect.or_else(|| {
        // What somebody is in a whole school says nothing about who may run a product here; in one course it does.
        let foreign = matches!(dialect, Dialect::Moodle | Dialect::OneRoster);
        by_name(name).filter(|column| match column {
            Column::Role => !foreign,
            // Only a file of ours knows how somebody came to a product of ours.
            Column::AccessType => dialect == Dialect::Own,
            _ => true,
        })
    })
}

/// Our own names, and what people write instead in the four languages.
fn by_name(name: &str) -> Option<Column> {
    Column::from_id(name).or(match name {
        "e_mail"
        | "mail"
        | "email_address"
        | "e_mail_address"
        | "correo"
        | "correo_electrónico"
        | "correo_electronico"
        | "adresse_e_mail"
        | "courriel" => Some(Column::Email),
        "full_name" | "nombre" | "nom" | "nome" => Some(Column::Name),
        "firstname" | "givenname" | "given_name" | "prénom" | "prenom" => Some(Column::FirstName),
        "lastname" | "familyname" | "family_name" | "surname" | "apellidos" | "sobrenome" => {
            Some(Column::LastName)
        }
        "rol" | "rôle" | "papel" => Some(Column::Role),
        "class" | "grupo" | "classe" | "turma" => Some(Column::Group),
        "purchased_at" | "fecha_de_compra" | "date_d_achat" | "data_da_compra"
        | "data_de_compra" => Some(Column::PurchaseDate),
        "locale" | "idioma" | "langue" => Some(Column::Language),
        "tag" | "categories" | "etiquetas" => Some(Column::Tags),
        "marketing_consent" | "accepts_marketing" | "opt_in" | "optin" | "offers"
        | "consentimiento" | "acepta_ofertas" | "consentement" | "accord"
        | "accepte_les_offres" | "consentimento" | "aceita_ofertas" => Some(Column::Consent),
        _ => None,
    })
}

/// A file can be read when one column holds the address and no two hold the same (I-2).
pub fn may_map(columns: &[Option<Column>]) -> Result<(), Refusal> {
    let times = |column: Column| columns.iter().filter(|it| **it == Some(column)).count();
    // A person can be gone for more than one reason.
    let twice = |column: &Column| *column != Column::Gone && times(*column) > 1;
    refuse_when! {
        times(Column::Email) == 0          => Refusal::EmailColumnMissing,
        Column::ALL.iter().any(twice)      => Refusal::ColumnTwice,
    }
}
