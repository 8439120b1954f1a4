# Bringing people by a file
imports-button = Import
imports-title = Import people
imports-users = Import users
imports-participants = Import participants
imports-lead-product = A file with one person a row lets people into { $name } and into nothing else. Nobody is removed for not being in it.
imports-lead-area = A file with one person a row lets people into the products you choose. Nobody is removed for not being in it.
imports-role = What they are
imports-role-hint = Holds for rows whose own role column is empty.
imports-role-none = Learners
imports-role-none-text = They see what the product opens to them.
imports-letter-text = Only people who are new there, after the import.
imports-file = File
imports-file-hint = CSV with commas, semicolons or tabs, up to 128 MB. Files from Hotmart, Ghost, Kajabi, Moodle and OneRoster are recognised, and so is a whole OneRoster ZIP.
imports-look = Look at the file
imports-columns-help = Columns a file can have
imports-columns-text = Only the e-mail is needed. An empty cell leaves what is there; a single dash clears it.
imports-before = Earlier imports
imports-rows = Rows
imports-state = State
imports-state-parsed = Not applied
imports-state-running = Running
imports-state-done = Done
imports-state-failed = Broke off
imports-by = { $name }, { $day }
imports-into-area = into the whole area: { $role }
imports-rows-of = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
imports-report = Download report
imports-running = Progress of the import
imports-so-far = { $done } of { $rows } rows
imports-running-text = You can leave this page. A letter tells you when it is over.
imports-again = Look again
imports-counts = Rows by outcome
imports-outcome-created = New members
imports-outcome-created-text = were nowhere in this area
imports-outcome-added = Added
imports-outcome-added-text = members, new in the product
imports-outcome-updated = Updated
imports-outcome-updated-text = in the product, with something new
imports-outcome-updated-area-text = members, with a role or something else new
imports-outcome-unchanged = Unchanged
imports-outcome-unchanged-text = everything was so already
imports-outcome-skipped = Left alone
imports-outcome-skipped-text = the row is right and does nothing
imports-outcome-duplicate-in-file = Repeated
imports-outcome-duplicate-in-file-text = the first row with the address holds
imports-outcome-invalid = Faulty
imports-outcome-invalid-text = the other rows are applied all the same
imports-outcome-invalid-whole-text = nothing is applied while there are any
imports-outcome-would-exceed-limit = No room
imports-letters = Letters
imports-letters-text = leave after the import
imports-faults = Rows that do nothing
imports-line = Line
imports-why = Why
imports-fault-in = { $column }: { $fault }
imports-fault-missing = has to say something
imports-fault-cell-count = more or fewer cells than the first row
imports-fault-quote-not-closed = opens a quotation mark that is never closed
imports-fault-not-text = holds a character that no text has
imports-fault-too-long = is too long
imports-fault-not-an-address = is no e-mail address
imports-fault-unknown-role = no such role
imports-fault-role-not-in-this-kind = this kind of product has no such role
imports-fault-role-not-yours = your profile does not give this role
imports-fault-unknown-group = no such group in the product
imports-fault-not-a-date = is no date written like the others
imports-fault-not-days = is no number of days
imports-fault-in-the-future = lies in the future
imports-fault-in-the-past = has passed
imports-fault-no-access-duration = this kind of product has no access duration
imports-fault-not-in-whole-area = means nothing in the whole area
imports-fault-not-yes-or-no = is neither yes nor no
imports-fault-not-a-consent = is neither yes, no nor a day
imports-fault-not-a-language = is no language
imports-fault-too-many = are too many
imports-fault-cannot-be-cleared = cannot be cleared
imports-skip-owner = the account is theirs
imports-skip-blocked = blocked; a file restores nobody
imports-skip-has-purchase = bought the product
imports-skip-marked-gone = the other system has let them go
imports-duplicate-of = same address as line { $line }
imports-mapping = What the columns hold
imports-mapping-text = Remembered for the next file with the same columns.
imports-in-file = In the file
imports-holds = Holds
imports-holds-of = What the column { $name } holds
imports-example = Example
imports-leave = Leave aside
imports-nth = Column { $n }
imports-dates = How dates are written
imports-dates-hint = Holds for every date of the file.
imports-dates-none = As they can be read in one way only
imports-dates-ymd = Year, month, day: 2026-12-10
imports-dates-dmy = Day, month, year: 10/12/2026
imports-dates-mdy = Month, day, year: 12/10/2026
imports-dialect = Where the file comes from
imports-dialect-hint = Tells what its columns hold. Choose another and look again to have them read anew.
imports-dialect-guessed = As recognised: { $name }
imports-dialect-own = A file with columns of its own
imports-dialect-hotmart = Hotmart, without column names
imports-dialect-ghost = Ghost
imports-dialect-kajabi = Kajabi
imports-dialect-moodle = Moodle
imports-dialect-one-roster = OneRoster
imports-dialect-learn-house = LearnHouse
imports-options = Also
imports-skip-buyers = Leave buyers alone
imports-skip-buyers-text = Whoever ever bought the product is not touched.
imports-record-only = Record access that is over
imports-record-only-text = A last day that has passed is written down instead of being a fault.
imports-all-or-nothing = All or nothing
imports-all-or-nothing-text = While one row is faulty, no row is applied. Up to 100,000 rows, and nobody else in the account can change anything in the meantime.
imports-look-again = Look again
imports-commit = { $count ->
    [one] Apply { $count } row
   *[other] Apply { $count } rows
}
imports-doubtful = Some dates can be read in two ways
imports-doubtful-text = 10/12 is a day in December or in October. Nothing is guessed: choose below how the dates of this file are written.
imports-refused = The file cannot be applied yet
imports-again-in = { $count ->
    [one] { $count } person whose access is closed would get in again
   *[other] { $count } people whose access is closed would get in again
}
imports-again-in-text = Their access ended, expired or waits for a payment, and the file gives them a new reason for it. Take out the rows of those who should stay out. Whoever is blocked stays blocked.
imports-encoding = The file is not UTF-8
imports-encoding-text = It was read as { $name }. Compare: { $sample }
imports-part = Counted over the first { $count } rows. All of them are applied.
imports-held-back = Nothing was applied
imports-failed = The import broke off
imports-failed-text = The rows before that point were applied and stay. The report says which. Bring the file again to go on: what was applied is left unchanged.
imports-undo = Take this import back
imports-undo-text = Until { $date }, whoever it let in can be made to leave again. First you see who would stay, and why: whoever bought, opened the product or was changed by somebody since.
imports-undo-area = Roles in the whole area are not taken back here. Take each one away on the page of its member.
imports-undo-people = { $count ->
    [one] { $count } person was let in
   *[other] { $count } people were let in
}
imports-undo-do = Take back
imports-undo-work = See the work that takes it back
imports-undo-updated = { $count ->
    [one] { $count } row was about somebody who was there before. They stay as the import left them.
   *[other] { $count } rows were about people who were there before. They stay as the import left them.
}
imports-undo-list = Download these rows
imports-col-email = E-mail
imports-col-name = Name
imports-col-first-name = First name
imports-col-last-name = Last name
imports-col-role = Role
imports-col-group = Group
imports-col-purchase-date = Purchase date
imports-col-language = Language
imports-col-tags = Categories
imports-col-access-until = Last day of access
imports-col-access-days = Days of access
imports-col-external-id = Id in another system
imports-col-send-access = Send access
imports-col-consent = Consent to offers
imports-col-access-type = Access type
imports-col-gone = Let go elsewhere
imports-col-email-text = the address; every file has it
imports-col-name-text = the whole name
imports-col-first-name-text = where the name is in two columns
imports-col-last-name-text = where the name is in two columns
imports-col-role-text = student, moderator, content_editor or administrator
imports-col-group-text = the name of a group of the product
imports-col-purchase-date-text = the day of a purchase somewhere else
imports-col-language-text = such as pt-BR
imports-col-tags-text = with | between them; all of them, not only new ones
imports-col-access-until-text = the last day with access, for courses and subscriptions
imports-col-access-days-text = how many days of access, today the first; 30 or 30d
imports-col-external-id-text = whatever your other system calls the person
imports-col-send-access-text = yes or no, for this person alone
imports-col-consent-text = yes, no, or the day the person agreed; nobody who unsubscribed on their own is subscribed again
imports-col-access-type-text = how the person came, as an export tells it; whoever is in the product by purchase, by hand or as a guest is given no other reason by the file
imports-col-gone-text = yes: the row does nothing
field-file-empty = The file is empty. Choose one with at least a first row.
field-bundle-unreadable = This ZIP cannot be read. Pack the files again, or choose users.csv by itself.
field-bundle-locked = This ZIP is locked with a password. Choose one without.
field-bundle-too-large = This bundle is too large: 16 MB packed and 32 MB unpacked at most. Choose users.csv by itself.
field-bundle-without-people = This ZIP has no users.csv, so it is no OneRoster bundle. Choose another, or a CSV file.
field-not-yours = Your profile does not let you give this role. Ask whoever manages profiles.
audit-import-uploaded = { $actor } brought a file of people
audit-import-committed = { $actor } began an import into { $name }
audit-import-finished = The import into { $name } is done
audit-import-broke-off = The import into { $name } broke off
audit-import-held-back = The import into { $name } was held back, because rows are faulty
audit-member-changed = { $actor } changed what is known of a member of { $name }
letter-import-finished-subject = { $name }: the import is done
letter-import-finished-body = All { $rows } rows of { $file } were looked at for { $name }. { $applied } of them did something, { $invalid } were faulty.

    The report tells what became of each row. Mend the faulty ones in it and bring it again: only those are applied.
letter-import-finished-button = See the report
letter-import-broke-off-subject = { $name }: the import broke off
letter-import-broke-off-body = The import of { $file } into { $name } broke off after { $rows } rows. What was applied before stays.

    Bring the file again to go on: whoever was let in already is left unchanged.
letter-import-broke-off-button = See how far it got
letter-import-held-back-subject = { $name }: the import was held back
letter-import-held-back-body = Nothing of { $file } was applied in { $name }: { $invalid } rows are faulty, and you chose all or nothing.

    The report tells which. Mend them and bring the file again.
letter-import-held-back-button = See the report
