# Accounts: opening one, the list of centers, the first page, settings.

## Centers
accounts-centers = My accounts and centers
accounts-centers-lead = The accounts you own, and the ones in which others let you work.
accounts-unverified = Confirm your e-mail address
accounts-unverified-text = Invitations to <b>{ $address }</b> are listed here once you have opened the link in the letter we sent there.
accounts-search = Search by name
accounts-show-all = Show all
accounts-waiting = Waiting for your answer
accounts-waiting-lead = Nothing opens before you accept.
accounts-waiting-row = { $person } offers you the profile <b>{ $profile }</b>
accounts-waiting-until = open until { $date }
accounts-accept = Accept
accounts-decline = Decline
accounts-owned = My accounts
accounts-owned-none = You own no account yet
accounts-owned-none-text = Open one to let other people work in it without sharing your login.
accounts-owned-no-match = None of your accounts is called “{ $search }”.
accounts-hub-id = Hub id { $id }
accounts-suspended = suspended
accounts-closed-on = closed on { $date }
accounts-go = Open
accounts-centers-hint = Accounts of others that you may enter. Each one shows only what your profile there allows.
accounts-centers-none = You take part in no center yet
accounts-centers-none-text = When somebody invites { $address }, the invitation appears here and you decide whether to accept it.
accounts-centers-no-match = No center has that name
accounts-centers-no-match-text = None of your centers is called “{ $search }”.
accounts-centers-count = { $count ->
    [one] { $count } center
   *[other] { $count } centers
}
accounts-center-profile = Profile <b>{ $profile }</b>
accounts-center-until = access until { $date }
accounts-center-entered = last entered { $date }
accounts-inside = Inside now
accounts-enter = Access
accounts-give-up = Give up access
accounts-state-suspended = Suspended
accounts-state-expired = Access ended
accounts-state-closed = Not open now

## Opening an account
accounts-open = Open an account
accounts-open-lead = An account is a business: its products, its people, its money. It is yours alone until you invite somebody.
accounts-open-do = Open account
accounts-open-unverified = Confirm your e-mail address first
accounts-open-unverified-text = Letters about the account go to <b>{ $address }</b>. Open the link in the letter we sent there, then come back.
accounts-open-unverified-go = Go to my account
accounts-opened = { $name } is open. You are its owner.
accounts-field-name = Name of the business
accounts-name-hint = People you invite see this name.
accounts-field-slug = Address
accounts-slug-hint = Pages of the account begin with { $start }. Leave it empty and we make it of the name.
accounts-field-legal-name = Legal name
accounts-field-tax-id = Tax number
accounts-field-country = Country
accounts-field-legal-address = Registered address
accounts-field-payout = Payout
field-slug = Use 3 to 40 lower-case letters without accents, digits, and single hyphens between them.
field-slug-reserved = This word belongs to the product. Choose another.

## The first page
accounts-home-lead = How your account stands, and who works in it.
accounts-home-hello = Hello { $person }
accounts-home-collaborator = This is what you can do in the account of <b>{ $account }</b>.
accounts-invite = Invite collaborator
accounts-people = Collaborators
accounts-pending = Pending invitations
accounts-inside-now = Inside now
accounts-first = First steps
accounts-first-lead = Three steps, and somebody can help you without knowing your password.
accounts-first-done = Done
accounts-first-signature = Set your electronic signature
accounts-first-signature-text = A secret of your own that confirms every access you give.
accounts-first-signature-do = Set signature
accounts-first-profile = Create a profile
accounts-first-profile-text = A profile is a named set of permissions. Several people can share one.
accounts-first-profile-do = Create profile
accounts-first-invite = Invite the first person
accounts-first-invite-text = Nobody has access before accepting, and nobody ever reaches My Account.
accounts-can = What you can do here
accounts-your-profile = Your profile: <bdi>{ $profile }</bdi>
accounts-without = Nothing in { $category }
accounts-without-my-account = My Account belongs to the owner alone
accounts-missing = Is something missing? Ask { $person }, who owns the account.
accounts-ask = Ask for a permission
accounts-elsewhere = checked by connected apps
accounts-elsewhere-title = Some of it happens elsewhere
accounts-elsewhere-text = Permissions marked “checked by connected apps” take effect in the systems that ask Clavero, not on these pages.
accounts-no-permissions = Your profile allows nothing yet
accounts-no-permissions-text = You are on the profile “{ $profile }”, which has no permissions at the moment. Your access stays; { $person }, who owns the account, can add some.

## Settings
accounts-settings-lead = Only you, the owner, see this page. No profile can open it.
accounts-business = Business
accounts-business-lead = The name people see, the address of the account’s pages, and the data for invoices.
accounts-slug-change-hint = Pages begin with { $start }. Links to the old address stop working.
accounts-save = Save
accounts-saved = The business data was saved.
accounts-payout-lead = Where the money of the account goes. It is cleared when the account changes hands.
accounts-payout-text = Bank or payout account
accounts-payout-hint = We write to you whenever this changes.
accounts-payout-save = Save payout
accounts-payout-saved = The payout was saved. We wrote to you about it.
accounts-held = Withdrawals are held
accounts-held-text = The account changed hands, so nothing is paid out before { $date }.
accounts-conflict = Somebody saved this while you were editing
accounts-conflict-text = Nothing of yours was saved yet. Compare both; what you typed is still in the form, and saving again replaces theirs.
accounts-conflict-field = Field
accounts-conflict-theirs = Saved now
accounts-conflict-yours = Typed by you

## Letters
letter-account-payout-subject = The payout of { $account } was changed
letter-account-payout-body = Somebody signed in as you changed where the money of { $account } goes.

    If it was you, there is nothing to do. If not, open the settings, put it right, and change your password.
letter-account-payout-button = Open the settings
