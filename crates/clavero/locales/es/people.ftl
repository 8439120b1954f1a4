# Acceso, Mi Cuenta y la Firma Electrónica.

## Iniciar sesión
people-sign-in = Iniciar sesión
people-sign-in-title = Inicia sesión en Clavero
people-email = Correo electrónico
people-password = Contraseña
people-forgot-it = La olvidé
people-keep = Mantener la sesión abierta en este dispositivo
people-or = o
people-magic-ask = Envíame un enlace
people-no-account = ¿Todavía no tienes cuenta?
people-sign-up-link = Crear una
people-invited = ¿Te invitaron? Abre el enlace del correo: te lleva adentro.
people-signed-out = Has cerrado la sesión.
field-credentials = El correo y la contraseña no corresponden. Revisa ambos o pide una contraseña nueva.
field-password-name = Esta contraseña es tu nombre o tu dirección. Elige una que no revele quién eres.
