# Logins, My Account, the electronic signature.

## Signing in
people-sign-in = Sign in
people-sign-in-title = Sign in to Clavero
people-email = E-mail
people-password = Password
people-forgot-it = I forgot it
people-keep = Keep me signed in on this device
people-or = or
people-magic-ask = Send me a link instead
people-no-account = No account yet?
people-sign-up-link = Create one
people-invited = Were you invited? Open the link in the letter: it leads you in.
people-signed-out = You are signed out.
field-credentials = E-mail and password do not belong together. Check both, or ask for a new password.
field-password-name = This password is your name or your address. Choose one that does not tell who you are.
