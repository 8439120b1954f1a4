# Lists of people
lists-users = Users
lists-participants = Participants
lists-members = Members
lists-members-lead = Everyone in this area, whatever products they have.
lists-overview = Overview of the people that match
lists-completed = Completed
lists-consumed = Content consumed
lists-consumed-note = mean per person
lists-consumed-pages = mean per person · { $share } of all pages
lists-consumed-unknown = { $count ->
    [one] { $count } unknown
   *[other] { $count } unknown
}
lists-engaged = High engagement
lists-level-count = { $level } { $count }
lists-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
lists-users-match = { $count ->
    [one] { $count } person matches.
   *[other] { $count } people match.
}
lists-members-match = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
lists-search = Search by name or e-mail
lists-by-product = By product
lists-team-show = Include the team
lists-team-hide = Leave the team out
lists-columns = Columns
lists-columns-more = More columns
lists-col-name = Name
lists-col-products = Products
lists-col-joined = Member since
lists-col-points = Points
lists-never = Never
lists-today = Today
lists-days-ago = { $days ->
    [1] Yesterday
   *[other] { $days } days ago
}
lists-progress-of = Progress of { $name }
lists-completed-once = Completed
lists-actions = Actions for { $name }
lists-details = User details
lists-member = All products of this person
lists-member-narrow = { $product } · { $last }
lists-formerly = Formerly { $email }
lists-products-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
lists-nobody = Nobody is in this product yet
lists-nobody-text = Whoever buys it appears here by itself. People can also be added by hand or from a file.
lists-no-members = Nobody is in this area yet
lists-no-members-text = Whoever buys one of its products becomes a member by itself. People can also be added by hand or from a file.
lists-no-match = Nobody matches
lists-no-match-text = There are people here, but none of them fits the search and all the conditions.
lists-wrong = The filter cannot be used as it is
lists-wrong-text = Nobody is listed, so that nothing is done to the wrong people. What is wrong stands under the text of the filter.
lists-note-sort = This order is not known. The list begins with who was here last.
lists-note-search = A search takes at least two letters. The list is shown without it.
lists-note-column = A column in this address is not known. The others are shown.
lists-note-condition = This kind of condition is not known here. Nothing was added. Choose one with “Filter”.
lists-note-edit = This condition is not in the filter, or only its text can be changed. Nothing was changed.
lists-note-limit = A page holds 1 to 200 people. This one holds 50.
lists-note-after = This page of the list cannot be found. The list begins again.
lists-names-lead = Your role in this product shows you the names of its people, and nothing else about them.
lists-no-name = No name
