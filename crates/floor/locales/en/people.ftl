# Logins, My Account, the electronic signature, and having one’s data erased.

## Signing in
people-sign-in = Sign in
people-sign-in-title = Sign in to Clavero
people-email = E-mail
people-password = Password
people-forgot-it = I forgot it
people-keep = Keep me signed in on this device
people-or = or
people-magic-ask = Send me a link instead
people-no-account = No login yet?
people-sign-up-link = Sign up
people-invited = Were you invited? Open the link in the letter: it leads you in.
people-signed-out = You are signed out.
people-to-sign-in = Go to sign in
people-back-to-sign-in = Back to sign in
field-credentials = E-mail and password do not belong together. Check both, or ask for a new password.
field-password-name = This password is your name or your address. Choose one that does not tell who you are.
field-password-wrong = This is not your password. Nothing was changed. Type it again, or ask for a new one on the sign-in page.
field-same-address = This is your address already. Enter another one.

## Signing up
people-sign-up = Sign up
people-sign-up-title = Sign up to Clavero
people-sign-up-lead = One login for everything: your own accounts, and the centers you take part in.
people-sign-up-closed = Nobody can sign up on this server by themselves. Whoever runs it, or an invitation, lets you in.
people-has-account = Have you signed up already?
people-name = Name
people-name-hint = As the people you work with know you.
people-password-hint = At least 12 characters. A sentence is good. Pasting is fine.
people-sent = Look into your mail
people-sent-nothing = Nothing there after a few minutes? Look among the unwanted letters, check the address and ask once more.
people-sign-up-sent = We sent a letter to the address you entered. Open the link in it to confirm that the address is yours. Until then you can sign in and look around.
people-magic-sent = We sent a letter to the address you entered. The link in it signs you in; it is good for 10 minutes and for one time.
people-forgot-sent = We sent a letter to the address you entered. The link in it lets you choose another password; it is good for one hour.

## Links in letters
people-verify = Confirm the address
people-verify-title = Is this you?
people-verify-text = Somebody signed up as <b><bdi>{ $name }</bdi></b> with the address <b><bdi>{ $email }</bdi></b>.
people-verify-do = Yes, this is my address
people-verify-else = If you did not sign up, do not confirm: somebody else would be using your address.
people-verify-deny = It was not me: remove this login
people-verify-change-title = Use this address from now on?
people-verify-change-text = <b><bdi>{ $name }</bdi></b> asked to use <b><bdi>{ $email }</bdi></b> to sign in and to receive letters. Your access everywhere stays as it is.
people-verify-change-do = Use this address
people-verify-change-else = If you did not ask for this, close the page. Nothing changes.
people-verified = Your address is confirmed.
people-verify-resent = We sent the letter to { $email } again. Earlier links no longer work.
people-disowned = That login is gone. Your address can be used again, by you alone.
people-unverified = Your address is not confirmed yet
people-unverified-text = Until you open the link in our letter you can look around, but not accept invitations, invite anybody or create an account.
people-unverified-again = Send the letter again
people-dead = This link no longer works
people-dead-text = It was used already, a newer one took its place, or its time has passed. Nothing was changed. If you had used it yourself, sign in; otherwise ask for a new one.
people-magic = Sign in with a link
people-magic-lead = We send a link that signs you in without a password.
people-forgot = Choose another password
people-forgot-lead = Enter the address you sign in with. We send a link to choose another password.
people-send-link = Send the link
people-follow-text = The link in your letter is good. Press the button to sign in here.
people-reset = Choose another password
people-reset-lead = Everywhere else you are signed in, you will be signed out.
people-password-new = New password
people-reset-do = Set the password
people-reset-done = Your password is changed. You are signed in here and nowhere else.

## Letters about the login
letter-verify-subject = Confirm your address
letter-verify-body = Somebody, most likely you, signed up to Clavero with this address. Confirm that it is yours; the link is good for three days.
letter-verify-button = Confirm my address
letter-verify-note = If it was not you, open the link too and say so: the login is then removed.
letter-sign-up-known-subject = You already have a login
letter-sign-up-known-body =
    Somebody tried to sign up to Clavero with your address. You have a login already, so nothing was created or changed.

    If it was you, sign in. If you do not remember your password, ask for another one there.
letter-sign-up-known-button = Sign in
letter-sign-up-known-note = If it was not you, there is nothing to do.
letter-no-login-subject = There is no login with this address
letter-no-login-body =
    Somebody, maybe you, asked for a way into Clavero with this address. There is no login with it.

    If you have one, it is under another of your addresses. If you have none, you can sign up.
letter-no-login-button = Sign up
letter-no-login-note = If it was not you, there is nothing to do.
letter-magic-link-subject = Your link to sign in
letter-magic-link-body = Open the link and press the button to sign in to Clavero. It is good for 10 minutes and for one time.
letter-magic-link-button = Sign in
letter-magic-link-note = If you did not ask for it, there is nothing to do: without this letter nobody can use it.
letter-password-reset-subject = Choose another password
letter-password-reset-body = Somebody, most likely you, asked to choose another password for Clavero. The link is good for one hour. When it is used, all open sessions end.
letter-password-reset-button = Choose another password
letter-password-reset-note = If it was not you, there is nothing to do: your password stays as it is.
letter-password-changed-subject = Your password was changed
letter-password-changed-body =
    The password of your login was changed on { $at }. All other sessions have ended.

    If it was not you, choose another password at once: whoever did it could read your letters or knew your password.
letter-password-changed-button = Choose another password
letter-email-confirm-subject = Confirm your new address
letter-email-confirm-body = You asked to use this address for Clavero. Confirm it within a day; until then the earlier address counts. Your access everywhere stays as it is.
letter-email-confirm-button = Confirm the new address
letter-email-confirm-note = If you did not ask for this, there is nothing to do.
letter-email-taken-subject = Somebody wanted to use your address
letter-email-taken-body =
    A person with another login asked to use this address for Clavero. It belongs to your login already, so nothing was changed.

    If that person is you, you have two logins. Sign in with this address to find the other one.
letter-email-change-asked-subject = Another address was asked for
letter-email-change-asked-body =
    You asked to use another address, { $new }, for Clavero. It counts once the letter sent there is confirmed; until then nothing changes.

    If it was not you, change your password now: whoever asked knew it.
letter-email-change-asked-button = Open security
letter-email-changed-subject = Your address was changed
letter-email-changed-body =
    Since { $at } you sign in with another address, { $new }, and letters go there. This is the last letter to this one. Your access everywhere stays as it is.

    If it was not you, tell the owners of the accounts you work in and whoever runs this server.

## My Account
people-me = Personal data
people-me-lead = My Account is yours alone: no profile of any account opens it for somebody else.
people-me-data = About you
people-me-data-text = Your name is what owners and collaborators see. The rest is for you.
people-zone = Time zone
people-zone-hint = Hours in pages and letters are told in it.
people-shortcuts = Shortcuts of a single letter
people-shortcuts-hint = Turn them off if you speak to your computer or type by accident.
people-save = Save
people-me-saved = Saved.
people-email-text = You sign in with it, and letters go there.
people-email-verified = Confirmed
people-email-unverified = Not confirmed
people-email-change = Change the address
people-email-now = Now it is <b><bdi>{ $email }</bdi></b>. Your access everywhere stays: it belongs to you, not to the address.
people-email-new = New address
people-email-new-hint = It counts once you open the link in the letter we send there.
people-email-ask = Send the letter
people-email-asked = We sent a letter to { $email }. Until its link is opened, nothing changes.
people-password-why = To be sure that it is you.
people-password-own = Your password

## Security
people-security = Security
people-security-lead = Your password, and where you are signed in.
people-password-text = When it changes, every other session ends.
people-password-current = Current password
people-password-change = Change password
people-password-since = Last changed on { $date }
people-password-changed = { $ended ->
    [0] Your password is changed. No other session was open.
    [one] Your password is changed, and { $ended } other session was ended.
   *[other] Your password is changed, and { $ended } other sessions were ended.
}
people-sessions = Where you are signed in
people-sessions-text = End any session you do not know.
people-sessions-count = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
people-agent = { $program } on { $system }
people-agent-unknown = A program that does not say its name
people-session-here = This one
people-session-api = API
people-session-now = now
people-session-seen = last used { $when }
people-session-end = End
people-session-ended = The session is ended.
people-sessions-end = End all others
people-sessions-ended = { $ended ->
    [0] There was no other session to end.
    [one] { $ended } session is ended. This one goes on.
   *[other] { $ended } sessions are ended. This one goes on.
}

## Electronic signature
people-signature = Electronic signature
people-signature-lead = A second secret, known to you alone. You are asked for it before you give somebody access, make a key or move money.
people-signature-what-1 = It proves that it is you, even on a screen you left open.
people-signature-what-2 = It counts for exactly what you see, once, for 5 minutes.
people-signature-what-3 = Taking access away never asks for it.
people-signature-new = New signature
people-signature-hint = At least 8 characters, not the same as your password. A short sentence is easy to remember.
people-signature-again = The same once more
people-signature-current = Current signature
people-signature-ready = Set
people-signature-since = since { $date }
people-signature-create = Create my signature
people-signature-change = Change my signature
people-signature-created = Your electronic signature is set. Go on where you were.
people-signature-changed = Your electronic signature is changed.
people-signature-recovered = Your electronic signature is a new one. For 24 hours it cannot move money; everything else works.
people-signature-locked = Your signature is locked
people-signature-locked-text = There were too many wrong tries. It opens by itself on { $until }. Your login is not affected.
people-signature-hold = Money waits
people-signature-hold-text = You recovered your signature. Until { $until } it cannot move money; everything else works.
people-signature-recover = Recover my signature
people-recover-lead = Your password and a code that we mail you make a new signature.
people-recover-hold = For the 24 hours that follow, the new signature cannot move money. You and the owners of the accounts you work in get a letter.
people-code = Code from the letter
people-code-hint = 8 digits, good for 10 minutes.
people-code-where = We send the code to <b><bdi>{ $email }</bdi></b>.
people-code-there = A code is on its way to <b><bdi>{ $email }</bdi></b>.
people-code-send = Send the code
people-code-again = Send another code
people-code-sent = We sent a code to { $email }. Earlier codes no longer count.
people-recover-do = Set the new signature
field-missing = You have no electronic signature yet. What you entered is kept. Create it in My Account and come back.
field-signature-exists = You have a signature already. Nothing was changed. Change it with the current one, or recover it.

## Erasing one’s data
people-erase = Erase my data
people-erase-short = For when you leave Clavero for good.
people-erase-teaser = Signed, and done after 72 hours in which you can cancel.
people-erase-open = See what happens
people-erase-lead = You sign, 72 hours pass in which you can cancel, and then it is done for good.
people-erase-goes = What goes
people-erase-goes-1 = Your name, your addresses and your secrets.
people-erase-goes-2 = Your sessions and keys, and your access to every account.
people-erase-goes-3 = Accounts of yours in which nobody else works: they are closed.
people-erase-stays = What stays
people-erase-stays-1 = What you did, in the activity logs, without your name. Nobody can trace it back to you.
people-erase-stays-2 = Accounts of yours in which people work. Hand them over or close them first.
people-erase-begin = Go on to the signature
people-erase-sign = Erase my data
people-erase-sign-lead = Your signature confirms that the data of this person is to be erased.
people-erase-do = Erase my data in 72 hours
people-erase-asked = Your data will be erased in 72 hours. Until then you can cancel here.
people-erase-waiting = Your data is about to be erased
people-erase-due = It is done on { $due }. Until then nothing changes.
people-erase-mind = If you have changed your mind, cancel, and everything stays.
people-erase-cancel = Keep my data
people-erase-cancelled = Your data stays. Nothing was erased.

## Letters about the signature and the data
letter-signature-set-subject = Your electronic signature
letter-signature-set-body =
    Your electronic signature was set or changed on { $at }.

    If it was not you, change your password and recover your signature now.
letter-signature-set-button = Open the signature
letter-signature-code-subject = Your code: { $code }
letter-signature-code-body =
    With this code and your password you choose a new electronic signature: { $code }

    It is good for 10 minutes. Give it to nobody.
letter-signature-recovered-subject = Your signature was recovered
letter-signature-recovered-body =
    A new electronic signature was made with your password and a code from your mail. Until { $until } it cannot move money.

    If it was not you, change your password now and end the sessions you do not know.
letter-signature-recovered-button = Open security
letter-signature-recovered-owner-subject = { $person } recovered the electronic signature
letter-signature-recovered-owner-body =
    { $person }, who works in { $account }, has a new electronic signature. Until { $until } it cannot move money; everything else goes on.

    If this surprises you, ask { $person } in another way, and suspend the access until you know.
letter-signature-recovered-owner-button = Open the collaborators
letter-signature-locked-subject = Your signature is locked
letter-signature-locked-body =
    Somebody who is signed in as you entered a wrong signature too many times. It is locked until { $until }. You can sign in as always.

    If it was not you, change your password now and end the sessions you do not know.
letter-signature-locked-button = Open the signature
letter-erasure-asked-subject = Your data will be erased
letter-erasure-asked-body = You asked to have your data erased. It is done on { $due }; until then nothing changes and you can cancel.
letter-erasure-asked-button = Open and cancel
letter-erasure-asked-note = If it was not you, cancel now and change your password and your signature.

## The API
field-digest = Send the digest of the answer 401 as it came: 64 hexadecimal digits.
