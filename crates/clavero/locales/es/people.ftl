# El acceso, Mi Cuenta, la Firma Electrónica y el borrado de los datos propios.

## Iniciar sesión
people-sign-in = Iniciar sesión
people-sign-in-title = Inicia sesión en Clavero
people-email = Correo electrónico
people-password = Contraseña
people-forgot-it = La olvidé
people-keep = Mantener la sesión abierta en este dispositivo
people-or = o
people-magic-ask = Envíame un enlace
people-no-account = ¿Todavía no tienes acceso?
people-sign-up-link = Regístrate
people-invited = ¿Te invitaron? Abre el enlace del correo: te lleva adentro.
people-signed-out = Has cerrado la sesión.
people-to-sign-in = Ir a iniciar sesión
people-back-to-sign-in = Volver a iniciar sesión
field-credentials = El correo y la contraseña no corresponden. Revisa ambos o pide una contraseña nueva.
field-password-name = Esta contraseña es tu nombre o tu dirección. Elige una que no revele quién eres.
field-password-wrong = Esta no es tu contraseña. No se cambió nada. Escríbela de nuevo o pide otra en la página de inicio de sesión.
field-same-address = Esta ya es tu dirección. Escribe otra.

## Registrarse
people-sign-up = Registrarme
people-sign-up-title = Regístrate en Clavero
people-sign-up-lead = Un solo acceso para todo: tus cuentas y las centrales en las que participas.
people-sign-up-closed = En este servidor nadie puede registrarse por su cuenta. Te da entrada quien lo administra o una invitación.
people-has-account = ¿Ya te registraste?
people-name = Nombre
people-name-hint = Como te conocen quienes trabajan contigo.
people-password-hint = 12 caracteres como mínimo. Una frase va bien. Se puede pegar.
people-sent = Revisa tu correo
people-sent-nothing = ¿No llegó nada en unos minutos? Mira en el correo no deseado, revisa la dirección y pide otro.
people-sign-up-sent = Enviamos un correo a la dirección que escribiste. Abre el enlace para confirmar que es tuya. Mientras tanto puedes iniciar sesión y mirar.
people-magic-sent = Enviamos un correo a la dirección que escribiste. Su enlace inicia tu sesión; vale 10 minutos y una sola vez.
people-forgot-sent = Enviamos un correo a la dirección que escribiste. Su enlace te permite elegir otra contraseña; vale una hora.

## Enlaces de los correos
people-verify = Confirmar la dirección
people-verify-title = ¿Eres tú?
people-verify-text = Alguien se registró como <b><bdi>{ $name }</bdi></b> con la dirección <b><bdi>{ $email }</bdi></b>.
people-verify-do = Sí, es mi dirección
people-verify-else = Si no te registraste, no confirmes: otra persona usaría tu dirección.
people-verify-deny = No fui yo: eliminar este acceso
people-verify-change-title = ¿Usar esta dirección desde ahora?
people-verify-change-text = <b><bdi>{ $name }</bdi></b> pidió usar <b><bdi>{ $email }</bdi></b> para iniciar sesión y recibir correos. Tus accesos siguen como están.
people-verify-change-do = Usar esta dirección
people-verify-change-else = Si no lo pediste, cierra la página. No cambia nada.
people-verified = Tu dirección está confirmada.
people-verify-resent = Volvimos a enviar el correo a { $email }. Los enlaces anteriores ya no sirven.
people-disowned = Ese acceso ya no existe. Tu dirección queda libre, solo para ti.
people-unverified = Tu dirección aún no está confirmada
people-unverified-text = Hasta que abras el enlace de nuestro correo puedes mirar, pero no aceptar invitaciones, invitar ni crear una cuenta.
people-unverified-again = Enviar el correo de nuevo
people-dead = Este enlace ya no sirve
people-dead-text = Ya se usó, otro más nuevo lo reemplazó o pasó su tiempo. No se cambió nada. Si lo usaste tú, inicia sesión; si no, pide otro.
people-magic = Iniciar sesión con un enlace
people-magic-lead = Te enviamos un enlace que inicia tu sesión sin contraseña.
people-forgot = Elegir otra contraseña
people-forgot-lead = Escribe la dirección con la que inicias sesión. Te enviamos un enlace para elegir otra contraseña.
people-send-link = Enviar el enlace
people-follow-text = El enlace de tu correo es válido. Pulsa el botón para iniciar sesión aquí.
people-reset = Elige otra contraseña
people-reset-lead = En los demás lugares donde tengas la sesión abierta, se cerrará.
people-password-new = Contraseña nueva
people-reset-do = Guardar la contraseña
people-reset-done = Tu contraseña cambió. Tu sesión está abierta aquí y en ningún otro lugar.

## Correos sobre el acceso
letter-verify-subject = Confirma tu dirección
letter-verify-body = Alguien, seguramente tú, se registró en Clavero con esta dirección. Confirma que es tuya; el enlace vale tres días.
letter-verify-button = Confirmar mi dirección
letter-verify-note = Si no fuiste tú, abre también el enlace y dilo: el acceso se elimina.
letter-sign-up-known-subject = Ya tienes acceso
letter-sign-up-known-body =
    Alguien intentó registrarse en Clavero con tu dirección. Ya tienes acceso, así que no se creó ni cambió nada.

    Si fuiste tú, inicia sesión. Si no recuerdas la contraseña, allí puedes pedir otra.
letter-sign-up-known-button = Iniciar sesión
letter-sign-up-known-note = Si no fuiste tú, no hay nada que hacer.
letter-no-login-subject = No hay ningún acceso con esta dirección
letter-no-login-body =
    Alguien, quizá tú, pidió entrar en Clavero con esta dirección. No hay ningún acceso con ella.

    Si tienes uno, está con otra de tus direcciones. Si no, puedes registrarte.
letter-no-login-button = Registrarme
letter-no-login-note = Si no fuiste tú, no hay nada que hacer.
letter-magic-link-subject = Tu enlace para iniciar sesión
letter-magic-link-body = Abre el enlace y pulsa el botón para iniciar sesión en Clavero. Vale 10 minutos y una sola vez.
letter-magic-link-button = Iniciar sesión
letter-magic-link-note = Si no lo pediste, no hay nada que hacer: sin este correo nadie puede usarlo.
letter-password-reset-subject = Elige otra contraseña
letter-password-reset-body = Alguien, seguramente tú, pidió elegir otra contraseña de Clavero. El enlace vale una hora. Al usarlo se cierran todas las sesiones abiertas.
letter-password-reset-button = Elegir otra contraseña
letter-password-reset-note = Si no fuiste tú, no hay nada que hacer: tu contraseña sigue igual.
letter-password-changed-subject = Tu contraseña cambió
letter-password-changed-body =
    La contraseña de tu acceso cambió el { $at }. Las demás sesiones se cerraron.

    Si no fuiste tú, elige otra contraseña ahora mismo: quien lo hizo pudo leer tu correo o sabía tu contraseña.
letter-password-changed-button = Elegir otra contraseña
letter-email-confirm-subject = Confirma tu nueva dirección
letter-email-confirm-body = Pediste usar esta dirección en Clavero. Confírmala antes de un día; hasta entonces vale la anterior. Tus accesos siguen como están.
letter-email-confirm-button = Confirmar la nueva dirección
letter-email-confirm-note = Si no lo pediste, no hay nada que hacer.
letter-email-taken-subject = Alguien quiso usar tu dirección
letter-email-taken-body =
    Una persona con otro acceso pidió usar esta dirección en Clavero. Ya es la de tu acceso, así que no se cambió nada.

    Si esa persona eres tú, tienes dos accesos. Inicia sesión con esta dirección para encontrar el otro.
letter-email-change-asked-subject = Se pidió otra dirección
letter-email-change-asked-body =
    Pediste usar otra dirección, { $new }, en Clavero. Contará cuando se confirme el correo enviado allí; hasta entonces no cambia nada.

    Si no fuiste tú, cambia ahora tu contraseña: quien lo pidió la sabía.
letter-email-change-asked-button = Abrir seguridad
letter-email-changed-subject = Tu dirección cambió
letter-email-changed-body =
    Desde el { $at } inicias sesión con otra dirección, { $new }, y allí van los correos. Este es el último a esta. Tus accesos siguen como están.

    Si no fuiste tú, avisa a los titulares de las cuentas en las que trabajas y a quien administra este servidor.
