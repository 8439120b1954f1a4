# Taking people along as a file
exports-button = Export
exports-title = Export people
exports-lead = The file holds everyone who matches, as they are at this moment. The activity log says who took it, and when.
exports-left-out = Left out
exports-without = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
exports-who = People
exports-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
exports-from = From
exports-filter = Filter
exports-search = Search
exports-signed = More than { $most } people: the next step asks for your electronic signature.
exports-flavour = What the file is for
exports-spreadsheet = A spreadsheet
exports-spreadsheet-text = Opens in Excel, Numbers or LibreOffice. Cells that a spreadsheet would calculate with get an apostrophe.
exports-exact = A program
exports-exact-text = Every cell exactly as it is stored.
exports-columns = Columns
exports-columns-hint = Without a choice, the file has all of them.
exports-do = Export
exports-sign-lead = Your signature confirms that you take this personal data along.
exports-sign-do = Sign and export
exports-col-email = E-mail
exports-col-name = Name
exports-col-role = Role
exports-col-group = Group
exports-col-status = Access status
exports-col-progress = Progress in percent
exports-col-pages-done = Pages done
exports-col-pages-total = Pages that count
exports-col-completed-at = Completed
exports-col-engagement = Engagement
exports-col-points = Points
exports-col-last-access = Last access
exports-col-first-access = First access
exports-col-enrolled-at = Enrolled
exports-col-first-purchase = First purchase
exports-col-access-ends = Access ends
exports-col-access-type = Access type
exports-col-plus = Access Plus
exports-col-purchase-date = Purchase date from an import
exports-col-access-until = Last day from an import
exports-col-language = Language
exports-col-tags = Categories
exports-col-external-id = Id in another system
exports-col-products = Products
exports-col-member-since = Member since
audit-member-exported = { $actor } exported people of { $name }
