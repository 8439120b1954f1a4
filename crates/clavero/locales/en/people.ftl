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
