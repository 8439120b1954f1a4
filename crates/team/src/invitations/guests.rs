//! Reading a pasted list of people: “name, e-mail”, a table from a spreadsheet, or addresses alone (I18).

use super::offer::Guest;

/// Everybody on a pasted list, in its order; a line of headings is nobody.
pub fn read_guests(text: &str) -> Vec<Guest> {
    let mut guests: Vec<Guest> = Vec::new();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator(text))
        .trim(csv::Trim::All)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    for (nth, record) in reader.records().filter_map(Result::ok).enumerate() {
        let cells: Vec<&str> = record.iter().filter(|cell| !cell.is_empty()).collect();
        let headings = nth == 0 && !cells.iter().any(|cell| cell.contains('@'));
        if cells.is_empty() || (headings && cells.iter().any(|cell| is_heading(cell))) {
            continue;
        }
        guests.push(guest(&cells));
    }
    guests
}

/// What stands between the cells: whatever the first line with an address uses.
fn separator(text: &str) -> u8 {
    let first = text
        .lines()
        .find(|line| line.contains('@'))
        .unwrap_or_default();
    [b'\t', b';']
        .into_iter()
        .find(|separator| first.contains(char::from(*separator)))
        .unwrap_or(b',')
}

fn is_heading(cell: &str) -> bool {
    let cell = crate::words::fold(cell);
    [
        "mail", "correo", "courriel", "address", "adresse", "endereco",
    ]
    .iter()
    .any(|word| cell.contains(word))
}

/// `Ana Prado, ana@prado.example` or `Ana Prado <ana@prado.example>` or the address alone.
fn guest(cells: &[&str]) -> Guest {
    let address = cells.iter().position(|cell| cell.contains('@'));
    let whole = address.map_or("", |at| cells[at]);
    let (before, email) = match whole.rsplit_once('<') {
        Some((name, rest)) => (name.trim(), rest.trim_end_matches('>').trim()),
        None => ("", whole),
    };
    let mut name: Vec<&str> = cells
        .iter()
        .enumerate()
        .filter_map(|(at, cell)| (Some(at) != address).then_some(*cell))
        .collect();
    if !before.is_empty() {
        name.push(before);
    }
    let name = name.join(" ").trim_matches('"').trim().to_owned();
    let local = email.split('@').next().unwrap_or_default();
    Guest {
        // Somebody listed by address alone is called by it until he says his name.
        name: if name.is_empty() {
            local.to_owned()
        } else {
            name
        },
        email: if address.is_some() {
            email.to_owned()
        } else {
            String::new()
        },
    }
}
