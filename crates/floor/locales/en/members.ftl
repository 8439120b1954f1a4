# Members
members-title = Member
members-products = Products and why they are open
members-products-text = One reason is enough. Access ends when none is left.
members-no-products = This member is in no product.
members-tags = Categories
members-tags-hint = Words of your own, separated by commas.
members-tagged = The categories are saved.

# Adding
members-add = Add members
members-add-lead = Each person gets each product you tick, as a bonus or to work in it.
members-add-do = Add
members-people = People
members-people-hint = One per line: an address, or a name and an address, such as Inês Prado, ines@example.org.
members-into = Products
members-into-hint = Tick those they are to have.
members-until-hint = The last day with access, on the clock of { $zone }. Left empty, the product’s own duration holds.
members-letter = Letter
members-letter-yes = Send them the way in
members-letter-yes-one = Send the way in
members-manual = Manual
members-add-user = Add user
members-add-participant = Add participant
members-add-user-lead = One person, let into { $name } and into nothing else. A file brings many.
members-user-added = { $name } is in { $product }.
members-user-there = { $name } was in { $product } already. Nothing was changed.
members-group-of = { $group } ({ $product })
members-group-hint = For when one product with groups is ticked. Left open, everybody starts in the group for new people.
members-added = { $count ->
    [0] Everything was so already; nothing was changed ({ $same }).
    [one] { $count } access was given. Unchanged: { $same }.
   *[other] { $count } accesses were given. Unchanged: { $same }.
}
field-people-line = Line { $max } needs an e-mail address, such as Inês Prado, ines@example.org. Nobody was added.
field-too-many-people = Add at most { $max } people at once. Import a file for more.
field-until-past = This day has passed. Nobody was added. Choose today or a later day.
field-group-of-one = A group belongs to one product. Nobody was added. Tick one product with groups, or leave the group open.
field-no-tries-left = This quiz allows no further try.

# Products chosen on the page of a member
members-choose = Choose { $name }
members-chosen = Chosen products
members-block-chosen = Block chosen products
members-restore-chosen = Restore chosen products
members-restore-text = The block goes, and the reasons for access decide again. It makes no access of its own.
members-chosen-none = This member has no product left to which this applies.
members-chosen-refused = { $product }: { $why }
members-blocked = { $count ->
    [0] Everything was blocked already; nothing was changed.
    [one] The access of { $name } to { $count } product is blocked.
   *[other] The access of { $name } to { $count } products is blocked.
}
members-restored = { $count ->
    [0] Nothing was blocked any more; nothing was changed.
    [one] The block of { $name } in { $count } product is lifted.
   *[other] The block of { $name } in { $count } products is lifted.
}
field-choose-products = Tick at least one product.
field-chosen-refused = One of the products refuses, so nothing was changed in any of them. What refuses is named below. Untick it and try again.
field-chosen-owner = The account is this member’s own, and its owner is never blocked.
field-chosen-elsewhere = This member is not in the product any more.

# A role in the whole area
members-whole-area = The whole area
members-area-role = Role in the whole area
members-area-role-text = In every product, those made later too. It gives rights and enrols nobody.
members-area-role-but = In every product that knows roles, those made later too. It gives rights and enrols nobody. These know no roles of the team and are passed over: { $products }.
members-area-role-none = None
members-area-role-none-text = Only what single products give.
members-area-role-given = { $name } has the role in the whole area.
members-area-role-taken = { $name } has no role in the whole area any more. Roles in single products stay.
field-whole-area-alone = The whole area holds all products. Nobody was added. Tick either the whole area or single products.
field-area-role = In the whole area people work: the role has to be one of the team. Nobody was added. Choose moderator, content editor or administrator.
field-area-until = A role in the whole area has no end. Nobody was added. Leave the day empty, and take the role away when it is over.
audit-member-area-role-given = { $actor } gave { $subject } a role in the whole area { $name }
audit-member-area-role-taken = { $actor } took the role of { $subject } in the whole area { $name } away

# Putting an address right
members-correct = Correct the address
members-correct-lead = For a member who was let in under a wrong address, or has a new one.
members-correct-do = Correct the address
members-address-now = Address now
members-address-new = Right address
members-address-new-hint = Access letters and messages go there from now on.
members-correct-old = Links sent to the old address stop working. What sellers or files tell of the old address later is still about this member.
members-correct-login = This member has a login. Unless the login itself has the right address, it no longer leads here: send the access letter again afterwards.
members-corrected = The address is corrected. Send the access letter if the person is waiting for it.
members-see-other = See the other member
members-for-reason = ({ $reason })
members-former = Former address
members-found-under = Also found under
members-let-go = Let a former address go
members-let-go-do = Let go
members-let-go-named = Let go { $email }
members-let-go-text = For an address that belongs to somebody else. Whoever buys or is imported with it next becomes a member of their own.
members-gone-address = The address leads to this member no more.
field-member-address = This address belongs to another member. Nothing was changed. See the other member, or enter another address.
field-owner-address = This is the address of the account’s owner, who changes it in My Account. Nothing was changed.
field-known-address = This member has this address already. Enter the right one.

# Where members come in
members-home = Members area
members-home-lead = What is yours here.
members-was-there = You were there
members-has-downloaded = You downloaded it
members-closed = Closed
members-open-until = open until { $date }
members-not-known = You are not a member here
members-not-known-text = Nobody is a member with { $email }. Sign in with the address that you bought with, or ask whoever runs this area.
members-nothing = Nothing is here yet
members-nothing-text = As soon as you get access to something, it appears here.
members-door-lead = Come in with a link that we send you, or with your password.
members-door-email = Your e-mail
members-door-do = Send me a link
members-door-password = Use my password
members-asked = Look into your mail
members-asked-text = If a member has this address, a link is on its way. It works once, for a week.
members-dead = This link no longer works
members-dead-text = It was used, replaced by a newer one, or its week is over. Ask for another.
members-enter-lead = One step, and you are in.
members-enter-do = Come in
members-sign-in-first = You run a business here, so a link alone does not open it. Sign in, and you are taken to the area.

# The letter with the way in
letter-access-subject = Your access to { $area }
letter-access-body =
    { $sender } gave you access to { $area }. The button takes you in.

    It works once, until { $until }. Later you can come in with a password or ask for a new link at the same place.
letter-access-button = Come in

# In the activity log
audit-member-tagged = { $actor } changed the categories of a member
audit-member-erased = { $actor } erased a member for good
audit-member-address-corrected = { $actor } corrected the address of { $subject }
audit-member-address-let-go = { $actor } let a former address of { $subject } go

# Seats that a holder shares
seats-title = Your seats
seats-summary = { $taken } of { $bought } seats in use
seats-invite = Invite somebody to a seat
seats-invite-text = The person gets a letter with a link. Whoever sits on the seat gets in as long as the holder does.
seats-invite-do = Send the invitation
seats-email = E-mail
seats-name = Name
seats-holder = Holder
seats-nobody = Nobody is on a seat yet.
seats-taken = Sits here
seats-open = Invited
seats-sent = Invited on { $date }
seats-write = Send again
seats-write-named = Send again to { $name }
seats-free = Free the seat
seats-free-named = Free the seat of { $name }
seats-invited = The invitation is on its way.
seats-invited-own = The invitation is on its way. The person gets in without the seat already; it counts besides.
seats-written = The invitation is on its way again. The link sent before stopped working.
seats-too-soon = The invitation went out a short while ago. Nothing was sent now. Try again in 20 minutes.
seats-freed = The seat is free. What was done on it is kept.
seats-share = Share your seats
seats-sit = Take your seat
seats-sit-lead = { $holder } shares { $product } with you.
seats-sit-text = The seat is for { $email } and stays with this address.
seats-sit-do = Take the seat and come in
field-seat-own = This is the holder’s own address. No seat was used. Enter the address of the person to share with.
field-seat-guest = This person sits on a seat of this product already. No seat was used.
field-seat-taken = This address is invited already. No second seat was used.
field-seat-none = Every seat is taken. Nobody was invited. Free a seat first.
field-seat-often = An invitation goes to the same address every 20 minutes at most, and twelve people at most are invited within a day. Nobody was invited now. Try again later.
letter-seat-invited-subject = { $holder } shares { $product } with you
letter-seat-invited-body =
    { $holder } invites you to a seat in { $product } at { $area }. The button takes you to it.

    It works until { $until }. You get in as long as { $holder } does.
letter-seat-invited-button = Take the seat
audit-enrolment-seat-invited = { $actor } invited somebody to a seat of { $subject } in { $name }
audit-enrolment-seat-reminded = { $actor } sent an invitation to a seat of { $subject } in { $name } again
audit-enrolment-seat-freed = { $actor } freed a seat of { $subject } in { $name }
audit-enrolment-seat-taken = Somebody took a seat of { $subject } in { $name }
