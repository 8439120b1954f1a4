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

## Ownership
field-typed-name = Type the name exactly as it stands above.
field-new-owner-unverified = This person has not confirmed the e-mail address yet. Ask them to, or choose somebody else.
accounts-account = Account
accounts-hub = Hub id
accounts-ownership = Ownership
accounts-ownership-lead = An account has exactly one owner at every moment.
accounts-transfer = Transfer the account
accounts-transfer-hint = Hand it to somebody who works in it.
accounts-transfer-open = Transfer
accounts-transfer-lead = Another person becomes the owner. Your personal data is not part of the account and stays with you.
accounts-transfer-title = Transfer { $account }
accounts-transfer-to = New owner
accounts-transfer-to-hint = Somebody who works in this account already.
accounts-transfer-search = Search by name or e-mail
accounts-transfer-no-match = No collaborator matches “{ $search }”.
accounts-transfer-nobody = Nobody could take over yet
accounts-transfer-nobody-text = The new owner has to be a collaborator of this account. Invite the person first.
accounts-transfer-after = You, afterwards
accounts-transfer-after-hint = What becomes of your own access.
accounts-transfer-leave = I leave the account
accounts-transfer-leave-hint = Your access ends when the account changes hands.
accounts-transfer-profile = { $count ->
    [one] { $count } permission
   *[other] { $count } permissions
}
accounts-transfer-step-offer = The offer is open for 72 hours. The new owner accepts it with their own signature.
accounts-transfer-step-cooling = Then 24 hours pass in which either side can still cancel.
accounts-transfer-step-money = The payout is cleared and nothing is paid out for 7 days.
accounts-transfer-step-personal = My Account and your other accounts are not touched.
accounts-transfer-next = Next
accounts-transfer-sign-lead = Your signature proves that you, the owner, offered the account.
accounts-transfer-do = Sign and offer the account
accounts-transfer-offered = The account was offered to { $person }. You stay the owner until they accept and 24 hours have passed.
accounts-transfer-waiting = Waiting for an answer
accounts-transfer-waiting-text = You offered the account to <b>{ $person }</b>. The offer ends on { $date }; you stay the owner until then and can cancel at any time.
accounts-transfer-cooling = Accepted
accounts-transfer-cooling-text = <b>{ $person }</b> accepted. The account changes hands on { $date }; until then either of you can cancel.
accounts-transfer-cancel = Cancel the transfer
accounts-transfer-cancelled = The transfer was cancelled. The account keeps its owner.
accounts-transfer-was-cancelled = The last transfer, to { $person }, was cancelled.
accounts-transfer-was-declined = { $person } declined the last offer.
accounts-transfer-was-expired = { $person } did not answer the last offer in time.
accounts-offered = { $account } is offered to you
accounts-offered-text = { $person } wants you to become the owner. You can accept until { $date }.
accounts-offered-cooling = You accepted. The account becomes yours on { $date }; until then either side can cancel.
accounts-offered-go = See the offer
accounts-takeover = Take over an account
accounts-takeover-title = Become the owner of <bdi>{ $account }</bdi>
accounts-takeover-lead = { $person } offers you the account.
accounts-takeover-from = Offered by
accounts-takeover-after = Afterwards
accounts-takeover-keeps = stays as a collaborator with the profile <b>{ $profile }</b>
accounts-takeover-leaves = leaves the account
accounts-takeover-until = Open until
accounts-takeover-owner = You can do everything in it, and you alone see its settings.
accounts-takeover-unverified = Open the link in the letter we sent to <b>{ $address }</b>, then come back.
accounts-takeover-sign-hint = Your own, not the one of the current owner.
accounts-takeover-no-signature = Whoever takes over an account signs for it. Create your signature, then come back to this page.
accounts-takeover-do = Sign and accept
accounts-takeover-accepted = You accepted { $account }. It becomes yours in 24 hours unless one of you cancels.
accounts-takeover-declined = You declined { $account }. It stays with its owner.
accounts-takeover-cooling = You accepted. The account becomes yours on { $date }. Until then both of you can cancel.
accounts-takeover-was-done = The account is yours. It is listed among your accounts.
accounts-takeover-was-expired = The offer was open for 72 hours, which have passed. The account keeps its owner.
accounts-takeover-was-declined = You declined this offer. The account keeps its owner.
accounts-takeover-was-cancelled = This transfer was cancelled. The account keeps its owner.

## Closing
accounts-close = Close the account
accounts-close-hint = Everybody’s access ends, and nobody can enter it again.
accounts-close-title = Close { $account }
accounts-close-people = { $count ->
    [0] Nobody else works in it.
    [one] { $count } collaborator loses access at once and gets a letter.
   *[other] { $count } collaborators lose access at once and get a letter.
}
accounts-close-pending = { $count ->
    [0] No invitation is waiting.
    [one] { $count } invitation that waits can no longer be accepted.
   *[other] { $count } invitations that wait can no longer be accepted.
}
accounts-close-for-good = This cannot be undone. Your login and your other accounts stay as they are.
accounts-close-keep = Keep the account
accounts-close-next = Next
accounts-close-sign-lead = Your signature confirms that you, the owner, close the account for good.
accounts-close-do = Sign and close the account
accounts-closed = { $account } was closed. Everybody who worked in it was told.

## Letters about ownership
letter-transfer-offered-subject = { $owner } offers you { $account }
letter-transfer-offered-body = { $owner } wants you to become the owner of { $account }.

    The offer is open until { $until }. Accepting takes your own electronic signature; after that, 24 hours pass in which either of you can still cancel.
letter-transfer-offered-button = See the offer
letter-transfer-sent-subject = You offered { $account } to { $person }
letter-transfer-sent-body = You signed an offer that makes { $person } the owner of { $account }. It can be accepted until { $until }. You stay the owner until then.

    If this was not you, cancel the transfer and change your password and your signature.
letter-transfer-sent-button = See the transfer
letter-transfer-accepted-subject = { $person } accepted { $account }
letter-transfer-accepted-body = { $person } accepted your offer. { $account } changes hands on { $until }.

    Until then either of you can cancel. After that the payout is cleared and your tokens end.
letter-transfer-accepted-button = See the transfer
letter-transfer-taken-subject = You accepted { $account }
letter-transfer-taken-body = { $account } becomes yours on { $until }. Until then you and { $owner } can still cancel.

    Withdrawals are held for 7 days after that.
letter-transfer-taken-button = See the transfer
letter-transfer-coming-subject = { $account } is about to get a new owner
letter-transfer-coming-body = { $owner } is handing { $account } to { $person }. It changes hands on { $until } unless one of them cancels.

    Your own access does not change.
letter-transfer-coming-button = My centers
letter-transfer-off-subject = { $account } keeps its owner
letter-transfer-off-body = The transfer of { $account } to { $person } was cancelled. { $owner } stays the owner, and your access does not change.
letter-transfer-off-button = My centers
letter-transfer-declined-subject = { $person } declined { $account }
letter-transfer-declined-body = { $person } does not want to take over { $account }. You stay the owner, and nothing has changed.
letter-transfer-declined-button = See the transfer
letter-transfer-cancelled-subject = The transfer of { $account } was cancelled
letter-transfer-cancelled-body = The transfer of { $account } from { $owner } to { $person } was cancelled. The account keeps its owner, and nothing has changed.
letter-transfer-cancelled-button = See the transfer
letter-transfer-lapsed-subject = { $person } did not answer in time
letter-transfer-lapsed-body = The offer of { $account } to { $person } was open for 72 hours, which have passed. You stay the owner. You can offer it again.
letter-transfer-lapsed-button = See the transfer
letter-transfer-done-subject = { $account } is yours
letter-transfer-done-body = You are the owner of { $account } now.

    The payout was cleared: say in the settings where the money goes. Nothing is paid out for 7 days.
letter-transfer-done-button = Open the account
letter-transfer-done-kept-subject = { $account } belongs to { $person } now
letter-transfer-done-kept-body = { $account } belongs to { $person } now. You stay as a collaborator, with the profile you chose, and your tokens of the API have ended.
letter-transfer-done-kept-button = My centers
letter-transfer-done-left-subject = { $account } belongs to { $person } now
letter-transfer-done-left-body = { $account } belongs to { $person } now, and your access to it has ended, as you chose. Your tokens of the API have ended too. Your login and your other accounts are untouched.
letter-transfer-done-left-button = My centers
letter-transfer-new-owner-subject = { $account } has a new owner
letter-transfer-new-owner-body = { $account } belongs to { $person } now. Your own access does not change.
letter-transfer-new-owner-button = My centers
letter-account-closed-subject = { $account } was closed
letter-account-closed-body = The owner closed { $account }. Your access to it has ended; your login and your own accounts are untouched.
letter-account-closed-button = My centers
letter-account-closed-owner-subject = You closed { $account }
letter-account-closed-owner-body = { $account } is closed. Everybody who worked in it was told. Your login and your other accounts are untouched.
letter-account-closed-owner-button = My accounts and centers
