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

## Mi Cuenta
people-me = Datos personales
people-me-lead = Mi Cuenta es solo tuya: ningún perfil de ninguna cuenta la abre a otra persona.
people-me-data = Sobre ti
people-me-data-text = Tu nombre es lo que ven titulares y colaboradores. Lo demás es para ti.
people-zone = Zona horaria
people-zone-hint = Las horas de páginas y correos se muestran en ella.
people-shortcuts = Atajos de una sola letra
people-shortcuts-hint = Desactívalos si dictas al ordenador o pulsas teclas sin querer.
people-save = Guardar
people-me-saved = Guardado.
people-email-text = Con ella inicias sesión y allí llegan los correos.
people-email-verified = Confirmada
people-email-unverified = Sin confirmar
people-email-change = Cambiar la dirección
people-email-now = Ahora es <b><bdi>{ $email }</bdi></b>. Tus accesos siguen: son tuyos, no de la dirección.
people-email-new = Nueva dirección
people-email-new-hint = Contará cuando abras el enlace del correo que enviaremos allí.
people-email-ask = Enviar el correo
people-email-asked = Enviamos un correo a { $email }. Hasta que se abra su enlace no cambia nada.
people-password-why = Para saber que eres tú.
people-password-own = Tu contraseña

## Seguridad
people-security = Seguridad
people-security-lead = Tu contraseña y dónde tienes la sesión abierta.
people-password-text = Al cambiarla se cierran las demás sesiones.
people-password-current = Contraseña actual
people-password-change = Cambiar contraseña
people-password-since = Último cambio: { $date }
people-password-changed = { $ended ->
    [0] Tu contraseña cambió. No había otra sesión abierta.
    [one] Tu contraseña cambió y se cerró { $ended } sesión más.
   *[other] Tu contraseña cambió y se cerraron { $ended } sesiones más.
}
people-sessions = Dónde tienes la sesión abierta
people-sessions-text = Cierra las que no reconozcas.
people-sessions-count = { $count ->
    [one] { $count } sesión
   *[other] { $count } sesiones
}
people-agent = { $program } en { $system }
people-agent-unknown = Un programa que no dice su nombre
people-session-here = Esta
people-session-api = API
people-session-now = ahora
people-session-seen = última vez: { $when }
people-session-end = Cerrar
people-session-ended = La sesión está cerrada.
people-sessions-end = Cerrar todas las demás
people-sessions-ended = { $ended ->
    [0] No había otra sesión que cerrar.
    [one] Se cerró { $ended } sesión. Esta sigue abierta.
   *[other] Se cerraron { $ended } sesiones. Esta sigue abierta.
}

## Firma Electrónica
people-signature = Firma Electrónica
people-signature-lead = Un segundo secreto que solo tú conoces. Se te pide antes de dar acceso a alguien, crear una clave o mover dinero.
people-signature-what-1 = Demuestra que eres tú, incluso en una pantalla que dejaste abierta.
people-signature-what-2 = Vale exactamente para lo que ves, una vez, durante 5 minutos.
people-signature-what-3 = Para quitar un acceso nunca se pide.
people-signature-new = Nueva firma
people-signature-hint = 8 caracteres como mínimo, distinta de tu contraseña. Una frase corta se recuerda bien.
people-signature-again = Otra vez lo mismo
people-signature-current = Firma actual
people-signature-ready = Creada
people-signature-since = desde el { $date }
people-signature-create = Crear mi firma
people-signature-change = Cambiar mi firma
people-signature-created = Tu Firma Electrónica está creada. Sigue donde estabas.
people-signature-changed = Tu Firma Electrónica cambió.
people-signature-recovered = Tienes una nueva Firma Electrónica. Durante 24 horas no puede mover dinero; todo lo demás funciona.
people-signature-locked = Tu firma está bloqueada
people-signature-locked-text = Hubo demasiados intentos erróneos. Se abre sola el { $until }. Tu acceso no se ve afectado.
people-signature-hold = El dinero espera
people-signature-hold-text = Recuperaste tu firma. Hasta el { $until } no puede mover dinero; todo lo demás funciona.
people-signature-recover = Recuperar mi firma
people-recover-lead = Con tu contraseña y un código que te enviamos creas una firma nueva.
people-recover-hold = Durante las 24 horas siguientes la nueva firma no puede mover dinero. Tú y los titulares de las cuentas en las que trabajas reciben un correo.
people-code = Código del correo
people-code-hint = 8 cifras, válidas 10 minutos.
people-code-where = Enviamos el código a <b><bdi>{ $email }</bdi></b>.
people-code-there = Un código va camino de <b><bdi>{ $email }</bdi></b>.
people-code-send = Enviar el código
people-code-again = Enviar otro código
people-code-sent = Enviamos un código a { $email }. Los anteriores ya no cuentan.
people-recover-do = Guardar la nueva firma
field-missing = Todavía no tienes Firma Electrónica. Lo que escribiste se conserva. Créala en Mi Cuenta y vuelve.
field-signature-exists = Ya tienes una firma. No se cambió nada. Cámbiala con la actual o recupérala.

## Borrar los propios datos
people-erase = Borrar mis datos
people-erase-short = Para cuando dejas Clavero del todo.
people-erase-teaser = Con firma, y se hace tras 72 horas en las que puedes cancelar.
people-erase-open = Ver qué pasa
people-erase-lead = Firmas, pasan 72 horas en las que puedes cancelar y después se hace para siempre.
people-erase-goes = Lo que desaparece
people-erase-goes-1 = Tu nombre, tus direcciones y tus secretos.
people-erase-goes-2 = Tus sesiones y claves, y tu acceso a todas las cuentas.
people-erase-goes-3 = Las cuentas tuyas en las que no trabaja nadie más: se cierran.
people-erase-stays = Lo que queda
people-erase-stays-1 = Lo que hiciste, en los registros de actividad, sin tu nombre. Nadie puede relacionarlo contigo.
people-erase-stays-2 = Las cuentas tuyas en las que trabaja gente. Antes, transfiérelas o ciérralas.
people-erase-begin = Continuar a la firma
people-erase-sign = Borrar mis datos
people-erase-sign-lead = Tu firma confirma que se borren los datos de esta persona.
people-erase-do = Borrar mis datos en 72 horas
people-erase-asked = Tus datos se borrarán en 72 horas. Hasta entonces puedes cancelar aquí.
people-erase-waiting = Tus datos se van a borrar
people-erase-due = Se hará el { $due }. Hasta entonces no cambia nada.
people-erase-mind = Si cambiaste de idea, cancela y todo se queda como está.
people-erase-cancel = Conservar mis datos
people-erase-cancelled = Tus datos se quedan. No se borró nada.

## Correos sobre la firma y los datos
letter-signature-set-subject = Tu Firma Electrónica
letter-signature-set-body =
    Tu Firma Electrónica se creó o cambió el { $at }.

    Si no fuiste tú, cambia ahora tu contraseña y recupera tu firma.
letter-signature-set-button = Abrir la firma
letter-signature-code-subject = Tu código: { $code }
letter-signature-code-body =
    Con este código y tu contraseña eliges una nueva Firma Electrónica: { $code }

    Vale 10 minutos. No se lo des a nadie.
letter-signature-recovered-subject = Tu firma se recuperó
letter-signature-recovered-body =
    Se creó una nueva Firma Electrónica con tu contraseña y un código de tu correo. Hasta el { $until } no puede mover dinero.

    Si no fuiste tú, cambia ahora tu contraseña y cierra las sesiones que no reconozcas.
letter-signature-recovered-button = Abrir seguridad
letter-signature-recovered-owner-subject = { $person } recuperó su Firma Electrónica
letter-signature-recovered-owner-body =
    { $person }, que trabaja en { $account }, tiene una nueva Firma Electrónica. Hasta el { $until } no puede mover dinero; todo lo demás sigue.

    Si te sorprende, pregunta a { $person } por otro medio y suspende el acceso hasta saberlo.
letter-signature-recovered-owner-button = Abrir los colaboradores
letter-signature-locked-subject = Tu firma está bloqueada
letter-signature-locked-body =
    Alguien con tu sesión abierta escribió mal la firma demasiadas veces. Está bloqueada hasta el { $until }. Puedes iniciar sesión como siempre.

    Si no fuiste tú, cambia ahora tu contraseña y cierra las sesiones que no reconozcas.
letter-signature-locked-button = Abrir la firma
letter-erasure-asked-subject = Tus datos se van a borrar
letter-erasure-asked-body = Pediste que se borren tus datos. Se hará el { $due }; hasta entonces no cambia nada y puedes cancelar.
letter-erasure-asked-button = Abrir y cancelar
letter-erasure-asked-note = Si no fuiste tú, cancela ahora y cambia tu contraseña y tu firma.

## La API
field-digest = Envía el resumen de la respuesta 401 tal como llegó: 64 cifras hexadecimales.
