# Messages to members
messages-title = Messages
messages-lead = Letters to the people of a product or of the whole area, and what became of each.
messages-new = Write a message
messages-edit = Edit the message
messages-new-lead = Nothing is sent yet. On the next page you see who gets it, and you send it there.
messages-none = No message yet
messages-none-text = Write to everyone, to a segment, or to the people whom a filter picks.
messages-no-subject = Without a subject
messages-what = Message
messages-state = State
messages-letters = Letters
messages-when = When
messages-to = People of
messages-to-choose = Choose
messages-whole-area = The whole area { $area }
messages-whom = To whom
messages-who = Who gets it
messages-everybody = Everyone
messages-everybody-text = All who are there when you send it.
messages-segment = A segment
messages-segment-text = One that was saved, or one that is always there.
messages-segment-which = Segment
messages-segment-none = Choose a segment
messages-filter = A filter
messages-filter-text = Whoever the text below lets through.
messages-filter-as = Filter
messages-filter-hint = For example: last_access older than 30d. Within a product also progress < 50%. Every list shows its filter as text.
messages-chosen = The people that were ticked
messages-without = All but these
messages-without-hint = A filter: whoever it lets through does not get the message.
messages-without-these = { $who } − { $without }
messages-blocked = Blocked people
messages-blocked-too = Also to people whose access is blocked
messages-blocked-too-text = Otherwise they are left out.
messages-class = What it is
messages-class-choose = What the message is in law
messages-class-service = News of what they are in
messages-class-service-text = About the product or the area that people are members of: a new module, a changed date. Everyone gets it until he unsubscribes from it.
messages-class-marketing = An offer
messages-class-marketing-text = Anything that promotes something. By law it goes only to people who agreed to be sent offers, and one click ends that.
messages-class-transactional = Part of somebody’s own deed
messages-says = What it says
messages-says-text = Each person reads it in his own language. Whoever’s language is missing reads that of the area.
messages-subject = Subject in { $language ->
    [es] Spanish
    [fr] French
    [pt] Portuguese
   *[en] English
    }
messages-body = Text in { $language ->
    [es] Spanish
    [fr] French
    [pt] Portuguese
   *[en] English
    }
messages-body-hint = A greeting by name comes before it, and the link to unsubscribe behind it. An empty line begins a new paragraph.
messages-also-in = Also in { $language ->
    [es] Spanish
    [fr] French
    [pt] Portuguese
   *[en] English
    }
messages-look = Look at it
messages-by = Written by
messages-details = Details
messages-reads = How it reads
messages-draft-lead = Nothing was sent yet.
messages-delete = Delete the draft
messages-try-out = Send me a test
messages-tried-out = The test is on its way to you alone, one letter in each language of the message.
messages-deleted = The draft is deleted. Nobody was sent anything.
messages-changed = Somebody changed the message after you opened it. Nothing was sent. Look at it again.
messages-before = Before it goes
messages-gets = Get it
messages-left-out = Left out
messages-why-not = Why somebody does not get it
messages-langs = Languages
messages-left-out-erased = Not there any more
messages-left-out-bounced = Letters to the address come back
messages-left-out-unsubscribed = Unsubscribed
messages-left-out-no-consent = Never agreed to be sent offers
messages-left-out-blocked = Access is blocked
messages-left-out-duplicate = Somebody with the same address gets it
messages-quota-title = Limit
messages-no-quota = There is no limit to how many messages are sent.
messages-quota = { $count ->
    [one] Each product sends { $count } message in 30 days at most.
   *[other] Each product sends { $count } messages in 30 days at most.
    }
messages-quota-text = A limit keeps people from being written to so often that they unsubscribe.
messages-quota-other = Set another number in the settings
messages-quota-do = { $count ->
    [one] Limit to { $count } in 30 days
   *[other] Limit to { $count } in 30 days
    }
messages-quota-undo = Remove the limit
messages-quota-on = From now on, each product sends two messages in 30 days at most.
messages-quota-off = There is no limit any more.
messages-quota-none = No limit is set for messages.
messages-quota-left = { $count ->
    [0] This is the last of { $times } messages in 30 days.
    [one] After this one, { $count } of { $times } messages in 30 days is left.
   *[other] After this one, { $count } of { $times } messages in 30 days are left.
    }
messages-send = { $count ->
    [one] Send to { $count } person
   *[other] Send to { $count } people
    }
messages-minute-before = For a minute you can take it back.
messages-sent-off = The message is on its way in a minute.
messages-minute = The first letter leaves at { $time }. Until then you can take the message back.
messages-take-back = Take it back
messages-taken-back = The message is taken back. Nobody was sent anything.
messages-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
    }
messages-progress = { $done } of { $total } had their turn
messages-results = Results
messages-written = Letters written
messages-arrived = Delivered
messages-bounced = Address unknown
messages-failed = Not delivered
messages-each = Each person
messages-all = All
messages-why = Why
messages-nobody-so = Choose another state above, or look at all.
messages-sent-off-at = Sent off
messages-ended-at = Ended
messages-stopped-asked = It was taken back before the first letter left. It does not count against the limit.
messages-stopped-permission = Whoever sent it may not send messages any more, so the letters that still waited were not written.
messages-state-draft = Draft
messages-state-waiting = Leaves in a minute
messages-state-sending = Being sent
messages-state-sent = Sent
messages-state-cancelled = Taken back
messages-delivery-waiting = Waiting
messages-delivery-queued = On its way
messages-delivery-sent = Delivered
messages-delivery-kept = Kept here
messages-delivery-bounced = Address unknown
messages-delivery-failed = Not delivered
messages-delivery-left-out = Left out
messages-delivery-cancelled = Taken back
messages-sign = Sign the message
messages-sign-lead = A message to more than 1,000 people needs your electronic signature.
messages-sign-do = Sign and send

# In the history of a member
activity-message-sent = Was sent the message “{ $name }”
activity-unsubscribed = Wants no more news of { $name }
activity-subscribed = Wants news of { $name } again
activity-offers-declined = Wants no offers of { $name }
activity-offers-agreed = Agreed to be sent offers of { $name } { $detail }
activity-letters-stopped = Wants no messages of { $name } at all
activity-letters-resumed = Wants messages of { $name } again

# In the activity log
audit-message-sent-off = { $actor } sent off a message to people of { $name }
audit-message-tried-out = { $actor } sent themself a test of a message to people of { $name }
audit-message-cancelled = { $actor } took back a message to people of { $name }
audit-message-sent = The letters of a message to people of { $name } were handed over
audit-message-stopped = A message to people of { $name } stopped, because its sender may not send messages any more
audit-member-unsubscribed = { $subject } wants no more news of { $name }
audit-member-subscribed = { $subject } wants news of { $name } again
audit-member-offers-declined = { $subject } wants no offers of { $name }
audit-member-offers-agreed = { $subject } agreed to be sent offers of { $name }
audit-member-letters-stopped = { $subject } wants no messages of { $name } at all
audit-member-letters-resumed = { $subject } wants messages of { $name } again
audit-member-written-to-again = { $actor } let letters to { $subject } be tried again

# The letter
letter-message-subject = { $subject }
letter-message-body = { $body }
letter-message-why = You get this letter at { $address } because you are a member of { $area }. Nobody reads answers to it.
letter-message-test-subject = Test: { $subject }
letter-message-test-body = { $body }
letter-message-test-why = This is a test of a message to members of { $area }. It went to { $address } alone. Members who may unsubscribe find a link for it here.
letter-stop = Unsubscribe

# What a member wants to be sent
messages-letters-title = Letters to you
messages-gets-news = You are sent news of { $name }.
messages-gets-offers = You are sent offers of { $name }.
messages-no-news = You are sent no news of { $name }.
messages-no-offers = You are sent no offers of { $name }.
messages-gets-none = You are sent nothing of { $name }.
messages-always = Letters about your own access to { $name } come in any case.
messages-stop-news = Unsubscribe from news of { $name }
messages-stop-offers = Unsubscribe from offers of { $name }
messages-again-news = Get news of { $name } again
messages-again-offers = Get offers of { $name } again
messages-stop-all = Get nothing of { $name } any more
messages-again-all = Get letters of { $name } again
messages-unknown = This link is not known
messages-unknown-text = Nothing was changed. Open the link of a newer letter, or copy the whole address from this one.
messages-got-none = Was sent no message yet.
messages-said = What they said
messages-said-news = Wants news of { $name } ({ $told }, { $date })
messages-said-no-news = Wants no news of { $name } ({ $told }, { $date })
messages-said-offers = Wants offers of { $name } ({ $told }, { $date })
messages-said-no-offers = Wants no offers of { $name } ({ $told }, { $date })
messages-said-all = Wants messages of { $name } ({ $told }, { $date })
messages-said-none = Wants no messages of { $name } at all ({ $told }, { $date })
messages-told-link = by the link of a letter
messages-told-team = told the team
messages-told-file = from a file
messages-note-offers = Agreed to be sent offers
messages-note-no-offers = Wants no more offers
messages-note-none = Wants no messages at all
messages-noted = What this person wants is noted.
messages-comes-back = Letters to this address come back since { $date }, so none are sent there.
messages-try-again = Write there again
messages-tried-again = Letters go to this address again.
