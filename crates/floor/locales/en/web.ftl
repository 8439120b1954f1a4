# What the shell, the menu, forms and error pages say.

## The shell
web-tagline = Let the right people in.
web-skip = Skip to the content
web-menu = Main menu
web-open-menu = Open the menu
web-switch-account = Switch account
web-search = Search
web-find = Jump to…
web-find-results = Places to go
web-find-none = Nothing here has that name.
web-find-move = move
web-find-open = open
web-find-close = close
web-keys = Keyboard shortcuts
web-keys-list = Show this list
web-keys-search = Search on this page
web-keys-off = Shortcuts of a single letter can be turned off in My account.
web-theme = Theme
web-theme-auto = Like the device
web-theme-light = Light
web-theme-dark = Dark
web-language = Language
web-sign-out = Sign out
web-demo = Tour of the demo
web-outbox = Mail sent here
web-close = Close
web-cancel = Cancel
web-back = Back
web-copied = Copied
web-pages = Pages
web-pages-first = Back to the first
web-pages-next = Next

## The menu
web-menu-home = Home
web-menu-center = Collaborators Center
web-menu-collaborators = Collaborators
web-menu-profiles = Profiles
web-menu-invitations = Invitations
web-menu-inside = Inside now
web-menu-partners = Partners
web-menu-requests = Requests
web-menu-activity = Activity
web-menu-business = Business
web-menu-products = Products
web-menu-sales = Sales report
web-menu-area = Members area
web-menu-areas = Members areas
web-menu-members = Members
web-menu-communities = Communities
web-menu-gamification = Gamification
web-menu-analytics = Analytics
web-menu-partner = Partner programme
web-menu-users = Users and teams
web-menu-partner-dashboard = Partner dashboard
web-menu-clients = Clients
web-menu-employees = Partner employees
web-menu-credit = Managed MRR
web-menu-system = System
web-menu-developers = Developers
web-menu-docs = Documentation
web-menu-keys = API keys
web-menu-webhooks = Webhooks
web-menu-sources = Sources of sales
web-menu-apps = Connected apps
web-menu-settings = Settings
web-menu-accounts = My accounts
web-menu-centers = Centers I take part in
web-menu-my-account = My account
web-menu-personal = Personal data
web-menu-security = Security
web-menu-signature = Electronic signature
web-menu-sessions = Sessions
web-menu-language = Language
web-menu-my-activity = My activity
web-role-owner = Owner
web-role-collaborator = Collaborator

## Inside another account
web-enter = You are not inside this account
web-enter-text = Your access is still there. Enter to go on; a blue bar shows whose account it is until you leave.
web-enter-do = Enter
web-acting-region = Acting in another account
web-acting = You are acting for <b>{ $account }</b>
web-acting-short = Acting for <b>{ $account }</b>
web-acting-profile = profile <b>{ $profile }</b>
web-acting-via = via { $partner }
web-acting-person = signed in as { $person }
web-acting-until = until { $time }
web-acting-leave = Leave the center
web-ended = Your access has ended
web-ended-text = You can no longer work in this account. What you had saved stays saved.
web-ended-kept = What you typed was not saved. It is still on the page for you to copy.
web-ended-stay = Stay and copy my text
web-ended-copy = Copy what I typed
web-ended-leave = Go to my centers

## Forms
web-optional = optional
web-problem-title = Error: { $title }
web-errors = { $count ->
    [one] There is one problem
   *[other] There are { $count } problems
}
web-reveal = Show: { $field }
web-type-word = To confirm, type <b>{ $word }</b>
field-required = Fill in this field.
field-too-long = { $max ->
    [one] Use at most { $max } character.
   *[other] Use at most { $max } characters.
}
field-too-short = { $min ->
    [one] Use at least { $min } character.
   *[other] Use at least { $min } characters.
}
field-unknown = This is none of the values known here. Nothing was done. Choose one that the documentation names.
field-email = Enter an e-mail address, such as name@example.com.
field-control-characters = This text holds invisible characters. Type it again instead of pasting it.
field-choose = Choose one of the options.
field-no-letter = This act has no letter to send. Only giving access to another product and resending access write to people.
field-is-a-letter = This act is a letter, so it cannot be done without one.
field-date = Enter a date that exists, such as 2027-03-31.
field-date-past = This date is past. Choose a later one.
field-number = Enter a whole number in digits.
field-number-range = Enter a whole number from 0 to { $max }.
field-number-from-one = Enter a whole number from 1 to { $max }.
field-number-decimals = Enter a number from 0 to { $max }, with two decimals at most.
field-currency = Enter the three letters of a currency, such as EUR or BRL.
field-price = Enter a price such as 97.00.
field-taken = This is already in use. Choose another.
field-password-common = This password is among the first ones that attackers try. Choose another; a sentence works well.
field-password-same = The signature has to differ from your password.
field-password-short = { $min ->
    [one] Use at least { $min } character.
   *[other] Use at least { $min } characters. A sentence is easy to remember.
}
field-mismatch = The two entries differ. Type the second one again.
field-wrong = This does not match what we know. Check it and try again.
field-word = Type the word exactly as shown, in capitals.
field-url = Enter a full address that begins with https://.
field-stale = Somebody changed this while you were editing. What you typed is kept; check it and save again.

## Electronic signature
web-signature = Electronic signature
web-sign-forgot = I forgot it or have not created one
web-sign-none = You have no electronic signature yet
web-sign-none-text = It is a secret of your own that confirms important acts. Create it, then come back to sign this.
web-sign-create = Create my signature

## Refused or broken
web-forbidden = You cannot open this page
web-forbidden-text = Your access does not cover it. Nothing was changed.
web-forbidden-permission = Your profile does not include “{ $permission }”
web-forbidden-ask = Nothing was changed. If you need it, ask { $person }, who owns { $account }, to add it to your profile.
web-forbidden-ask-do = Ask { $person }
web-forbidden-owner = Only the owner can open this page
web-forbidden-owner-text = It belongs to { $person }, who owns { $account }. No profile can open it.
web-refused = This could not be done
web-missing = There is nothing at this address
web-missing-text = It may have been removed, or the address is incomplete, or it is not yours to see.
web-stale = Somebody changed this before you
web-stale-text = Your change was not saved, so that it does not overwrite theirs. Look at how it is now and make your change again.
web-stale-again = See how it is now
web-large = This is too large
web-large-text = We received more than this page can take. Nothing was saved. Send a smaller file or less text.
web-limited = Too many tries in a short time
web-limited-text = To protect the account we ask you to wait a little. Nothing was changed.
web-limited-until = To protect the account, the next try is possible at { $time }. Nothing was changed.
web-broken = Something on our side did not work
web-broken-text = What you were doing was not saved. Try again; if it stays, tell us the reference.
web-busy = The server is busy at the moment
web-busy-text = Nothing was changed. Wait a moment and try again.
web-busy-kept = What you sent is kept on this page. Secrets have to be typed again.
web-doubt = We lost the connection while saving
web-doubt-text = It may have been saved, or not. Look at how it is now before you do it again.
web-unread = We could not read this request
web-unread-text = Nothing was changed. Go back, open the page again and repeat what you were doing.
web-reference = Reference
web-again = Try again
web-error-back = Back to the start
web-help = Help
