# Where access stands
access-status-active = Open
access-status-blocked = Blocked
access-status-suspended-payment = Waits for a payment
access-status-suspended-account = Account suspended
access-status-not-started = Not yet open
access-status-expired = Time over
access-status-ended = Ended

# Why somebody gets in, or not
why-allowed = Gets in.
why-not-allowed = Does not get in.
why-address-bounces = Letters to this address come back, and one is needed to sign in.
why-no-login = There is no login yet: the access letter was never used.
why-login-disabled = Whoever runs this server turned the login off.
why-locked = Wrong passwords locked signing in for a while.
why-account-suspended = The account is suspended.
why-account-closed = The account is closed.
why-blocked = Somebody blocked this access.
why-payment-due = A payment is due.
why-not-started = Access begins later.
why-expired = The time of this access is over.
why-ended-expired = The time of this access is over.
why-ended-refunded = The purchase was refunded.
why-ended-charged-back = The bank took the payment back.
why-ended-cancelled = The purchase was cancelled.
why-ended-removed = Somebody ended this access.
why-ended-holder-ended = The person whose seat this was has no access any more.
why-never-granted = No access was ever given.
why-draft = The product is a draft, which this role does not open.

# The same, to the member
closed-address-bounces = Letters to your address come back. Ask whoever runs this area to correct it.
closed-no-login = Your login is not ready yet.
closed-login-disabled = Your login is turned off.
closed-locked = Signing in is locked for a while after wrong passwords.
closed-account-suspended = This area is closed for the time being.
closed-account-closed = This area is closed.
closed-blocked = Your access was blocked. Ask whoever runs this area.
closed-payment-due = A payment is due. Access opens again when it arrives.
closed-not-started = Your access begins later.
closed-expired = The time of your access is over.
closed-ended = Your access has ended.
closed-never-granted = You were not given access yet.
closed-draft = This is still being made.

# What to do about it
access-remedy-correct-address = Put the address right.
access-remedy-resend-access = Send the access letter again. Its link makes a login.
access-remedy-enable-login = Ask whoever runs this server to turn the login on again.
access-remedy-reset-password = Send the access letter: its link signs in without the password.
access-remedy-reopen-account = The account has to be opened again.
access-remedy-lift-block = Restore the access.
access-remedy-settle-payment = The payment has to arrive. Nobody here can do that for the person.
access-remedy-start-now = Give access that begins now.
access-remedy-extend-access = Give the access a later end.
access-remedy-grant-access = Give access.
access-remedy-publish-product = Publish the product.
mend-correct-address = Correct the address
mend-resend-access = Send access again
mend-enable-login = Turn the login on
mend-reset-password = Send access again
mend-reopen-account = Open the account again
mend-lift-block = Restore access
mend-settle-payment = Settle the payment
mend-start-now = Give access now
mend-extend-access = Set another end
mend-grant-access = Give access
mend-publish-product = Go to the product

# What is looked at
check-address = Letters arrive
check-login = There is a login
check-login-enabled = The login may be used
check-password = No wrong passwords lock it
check-account = The account is open
check-block = Nobody blocked the access
check-payment = No payment is due
check-started = Access has begun
check-duration = Its time is not over
check-grant = There is a reason for access
check-product = The product is published

# Reasons for access
grant-source-purchase = Purchase
grant-source-subscription = Subscription
grant-source-bundle = Bundle
grant-source-import = Import
grant-source-manual = Given by hand
grant-source-free = Free
grant-source-plus = Seat of another person
grant-source-reward = Reward
grant-source-ticket = Ticket
grant-source-staff = Work in the product
grant-ended-expired = its time is over
grant-ended-refunded = refunded
grant-ended-charged-back = taken back by the bank
grant-ended-cancelled = cancelled
grant-ended-removed = ended by somebody
grant-ended-holder-ended = its holder has no access any more
grant-told = { $source }, since { $from }. No end date.
grant-told-until = { $source }, from { $from } to { $until }.
grant-told-ended = { $source }: { $why }.
grant-told-suspended = { $source }: waits for a payment.

# Roles, kinds of access, engagement
role-student = Student
role-student-text = Learns what is open.
role-free = Free student
role-free-text = Learns without having paid.
role-moderator = Moderator
role-moderator-text = Sees all that is published and keeps the talk in order.
role-content-editor = Content editor
role-content-editor-text = Makes the content: lessons, modules, answers.
role-administrator = Administrator
role-administrator-text = Runs the product with everything in it.
access-type-owner = Owner
access-type-buyer = Buyer
access-type-guest = Guest
access-type-imported = Let in by the team
access-type-free = Free
engagement-none = None
engagement-low = Low
engagement-medium = Medium
engagement-high = High
engagement-very-high = Very high

# The history
activity-joined = Became a member
activity-access-granted = Got access: { $detail }
activity-access-changed = A reason for access changed: { $detail }
activity-access-ended = A reason for access ended: { $detail }
activity-access-end-set = Access was given another end: { $detail }
activity-blocked = Access was blocked
activity-restored = Access was restored
activity-group-changed = Moved to the group { $name }
activity-role-changed = Got the role { $detail }
activity-removed = Was removed
activity-access-sent = Was sent the access letter
activity-tagged = Got the category { $name }
activity-untagged = Lost the category { $name }
activity-signed-in = Came in for the first time
activity-first-access = Opened the product for the first time
activity-accessed = Opened the product
activity-page-viewed = Looked at { $name }
activity-page-completed = Completed { $name }
activity-page-undone = Took back completing { $name }
activity-page-waived = The team marked { $name } as completed
activity-quiz-started = Began the quiz { $name }
activity-quiz-passed = Passed the quiz { $name } { $detail }
activity-quiz-failed = Tried the quiz { $name } { $detail }
activity-product-completed = Completed the product
activity-progress-reset = Starts over
activity-posted = Wrote a post
activity-commented = Wrote a comment
activity-reacted = Reacted to something
activity-event-attended = Was at the event
activity-downloaded = Downloaded the file
