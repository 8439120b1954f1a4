# Work on many at once
bulk-title = Work on many
bulk-all = { $count ->
    [one] Select the one that matches
   *[other] Select all { $count } that match
}
bulk-all-but-ticked = All { $count } that match, except the ticked ones
bulk-this-page = Select everyone on this page
bulk-col-select = Select
bulk-select = Select { $name }
bulk-selected-one = {"{n}"} person selected
bulk-selected-other = {"{n}"} people selected
bulk-more = More actions
bulk-clear = Clear selection
bulk-nobody = Nobody was selected, so nothing was done. Tick at least one person.
bulk-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
bulk-act-change-group = Change group
bulk-act-resend-access = Resend access
bulk-act-tag = Add a tag
bulk-act-untag = Remove a tag
bulk-act-note-consent = Note consent to offers
bulk-act-change-role = Change role
bulk-act-set-access-end = Set the end of access
bulk-act-grant-product = Give access to another product
bulk-act-block = Block access
bulk-act-restore = Restore access
bulk-act-reset-progress = Start over
bulk-act-remove = Remove from the product
bulk-act-erase = Erase for good
bulk-act-export = Export CSV
bulk-act-send-message = Send a message
bulk-undo-of = Undo: { $act }
bulk-about-change-group = New group
bulk-about-tag = Tag
bulk-about-untag = Tag
bulk-about-note-consent = How they agreed
bulk-about-change-role = New role
bulk-about-set-access-end = Last day of access
bulk-about-grant-product = Product
bulk-no-end = No end
bulk-ground-text = Offers go only to people who agreed. Whoever unsubscribed on their own is not subscribed again.
bulk-ground-hint = For example “Ticked the box on the sign-up form of the spring fair, 12 March 2026”. It is kept in the history of each person.
bulk-letter = Letter
bulk-notify-grant = Send everyone who is let in the letter with the way in
bulk-go-on = Continue
bulk-row-act = Action
bulk-row-count = How many
bulk-row-filter = Who
bulk-chosen = The people that were ticked
bulk-taken-back = Everyone whom the earlier work changed
bulk-let-in = Everyone whom an import let in, as it left them
bulk-searched = { $filter }, found by “{ $search }”
bulk-all-but = { $count ->
    [one] { $filter }, without { $count } person
   *[other] { $filter }, without { $count } people
}
bulk-samples = Some of them
bulk-others = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
bulk-will-skip = Some stay as they are
bulk-looked-at = { $count ->
    [one] Counted among the first person.
   *[other] Counted among the first { $count } people. The others are looked at when their turn comes.
}
bulk-changes = { $count ->
    [one] { $count } person will be changed.
   *[other] { $count } people will be changed.
}
bulk-changes-nobody = There is nobody whom this would change.
bulk-way-back = It can be undone for 30 days, for everyone whom nobody changes in the meantime.
bulk-no-way-back = Letters that have left cannot be taken back.
bulk-undo-text = Everyone is put back as before. Whoever was changed since stays as they are and is listed.
bulk-reason = Reason
bulk-reason-hint = Your team reads it beside this work.
bulk-export-first = Export this list first
bulk-confirm = { $count ->
    [one] Do it for { $count } person
   *[other] Do it for { $count } people
}
bulk-confirm-sign = { $count ->
    [one] Sign and do it for { $count } person
   *[other] Sign and do it for { $count } people
}
bulk-sign = Sign work on many
bulk-sign-lead = Work on more than 1,000 people is confirmed with your electronic signature. It covers exactly what stands here.
bulk-sign-do = Sign and begin

# Erasing
bulk-erase-goes = Everyone goes from the whole area { $area }, whatever products they are in.
bulk-erase-goes-access = The access to every product, at once, and that of guests on shared seats.
bulk-erase-stays-purchases = Purchases with their amounts and dates, for the books and without a name.
bulk-erase-charged = Whoever a seller still charges is kept out of this, because payments would go on and open nothing. Cancel the subscriptions at the seller’s platform first, or erase these people one by one.
bulk-erase-changes = { $count ->
    [one] { $count } person will be erased for good.
   *[other] { $count } people will be erased for good.
}
bulk-erase-no-way-back = This cannot be undone. Nothing brings the data back.
bulk-erase-confirm = { $count ->
    [one] Sign and erase { $count } person
   *[other] Sign and erase { $count } people
}
bulk-erase-sign-lead = You sign that these people are erased. Nothing brings their data back.
bulk-erased = Erased
bulk-was-stopped-for-good = The work is stopped. What was done by then stays done.

# How it goes
bulk-list = Work on many
bulk-list-lead = What was done to many members at once, by whom, and what became of each of them.
bulk-list-empty = Nothing was done to many at once yet
bulk-list-empty-text = Tick people in a list and choose an action. What comes of it is shown here.
bulk-col-state = State
bulk-asked-by = Asked for by
bulk-asked-at = Begun
bulk-ended-at = Ended
bulk-progress-title = Progress
bulk-progress = { $done } of { $total }
bulk-done = Changed
bulk-skipped = Left as they were
bulk-failed = Failed
bulk-left-alone = Why some were left as they were
bulk-stop = Stop
bulk-undo = Undo
bulk-undo-until = This can be undone until { $date }.
bulk-undone-by = See what undid this
bulk-was-stopped = The work is stopped. Whoever was changed by then stays changed until you undo it.
bulk-stopped-asked = Somebody stopped this work before its end.
bulk-stopped-permission = This work stopped because the person who asked for it lost the permission. Whoever was changed by then stays changed.
bulk-people-title = What became of each person
bulk-items-all = All
bulk-items-ok = Changed
bulk-items-erased = Erased
bulk-items-skipped = Left as they were
bulk-items-failed = Failed
bulk-items-waiting = Waiting
bulk-item-ok = Changed
bulk-item-erased = Erased
bulk-item-skipped = As before
bulk-item-failed = Failed
bulk-item-waiting = Waiting
bulk-col-outcome = Outcome
bulk-col-why = Why
bulk-nobody-so = Nobody here
bulk-nobody-so-text = No person of this work stands like this.
bulk-somebody-gone = Somebody who is no longer here
bulk-failed-because = Something on our side failed; nothing was changed
bulk-state-draft = Being put together
bulk-state-resolving = Being put together
bulk-state-frozen = Waits to be confirmed
bulk-state-confirmed = About to begin
bulk-state-running = Running
bulk-state-done = Done
bulk-state-done-with-failures = Done, with failures
bulk-state-cancelled = Stopped
bulk-state-failed = Failed
bulk-state-undoing = Being undone
bulk-state-undone = Undone
bulk-state-undone-partly = Undone in part
bulk-skipped-gone = No longer here
bulk-skipped-owner = Owns the account
bulk-skipped-has-purchase = Bought something once
bulk-skipped-blocked = Access is blocked
bulk-skipped-already-so = Is so already
bulk-skipped-not-in-this-kind = This kind of product has no such thing
bulk-skipped-other-product = The group is of another product
bulk-skipped-bounced = Letters to the address come back
bulk-skipped-sent-often = Was sent access three times within the hour
bulk-skipped-unsubscribed = Wants no such messages
bulk-skipped-duplicate = Somebody with the same address gets the letter
bulk-skipped-not-active = Access is not open
bulk-skipped-not-completed = Has not completed the product
bulk-skipped-no-progress = Has no progress yet
bulk-skipped-changed-since = Was changed since
bulk-skipped-still-charged = A seller still charges a subscription
bulk-skipped-declined-himself = Unsubscribed on their own

# In the activity log
audit-bulk-started = { $actor } began work on many in { $name }
audit-bulk-finished = Work on many in { $name } is done
audit-bulk-cancelled = { $actor } stopped work on many in { $name }
audit-bulk-stopped = Work on many in { $name } was stopped because whoever asked for it may no longer do it
audit-bulk-failed-for-one = Work on many in { $name } could not change one person
audit-enrolment-tagged = { $actor } gave { $subject } a tag in { $name }
audit-enrolment-untagged = { $actor } took a tag from { $subject } in { $name }
audit-enrolment-offers-agreed = { $actor } noted that { $subject } agreed to be sent offers
audit-enrolment-offers-taken-back = { $actor } took back the note that { $subject } agreed to be sent offers
audit-member-offers-noted = { $actor } noted that { $subject } agreed to be sent offers
audit-member-offers-taken-back = { $actor } took back the note that { $subject } agreed to be sent offers
audit-enrolment-put-back = { $actor } put { $subject } back in { $name } as before
audit-member-tag-added = { $actor } gave { $subject } a tag
audit-member-tag-removed = { $actor } took a tag from { $subject }
audit-member-access-sent = { $actor } sent { $subject } the access letter again
