# Invitar a personas a trabajar en una cuenta, y responder.

## La lista
invitations-title = Invitaciones
invitations-lead = Todas las personas invitadas a trabajar en esta cuenta y qué pasó con cada invitación. Una invitación no abre nada hasta que se acepta.
invitations-none = Todavía no has invitado a nadie
invitations-none-text = Quien recibe tu invitación decide si la acepta y después trabaja con el único perfil que elegiste.
invitations-no-match = Ninguna invitación coincide
invitations-no-match-text = No hay ninguna con ese estado y ese nombre o correo.
invitations-search = Buscar por nombre o correo
invitations-state = Estado
invitations-state-any = Cualquier estado
invitations-state-pending = Pendiente
invitations-state-accepted = Aceptada
invitations-state-declined = Rechazada
invitations-state-revoked = Revocada
invitations-state-expired = Vencida
invitations-state-superseded = Reemplazada
invitations-filter = Filtrar
invitations-clear = Quitar el filtro
invitations-person = Persona
invitations-sent-by = Enviada por
invitations-actions = Acciones
invitations-actions-for = Acciones para { $name }
invitations-until = Abierta hasta el { $date }
invitations-expired-on = Estuvo abierta hasta el { $date }
invitations-access-ends = El acceso termina el { $date }
invitations-letter-sent = Correo enviado
invitations-letter-queued = Correo en camino
invitations-letter-retried = El correo aún no salió; seguimos intentando. El servidor de correo dijo: { $error }
invitations-letter-failed = El correo no se entregó. El servidor de correo dijo: { $error }
invitations-letter-link-only = Aquí no hay servidor de correo: envía tú el enlace
invitations-forgotten = Dirección eliminada
invitations-forgotten-text = Terminó hace más de 90 días
invitations-count = { $count ->
    [one] { $count } invitación
   *[other] { $count } invitaciones
}
invitations-again = Reenviar
invitations-invite-again = Invitar de nuevo
invitations-revoke = Revocar
invitations-revoked = Se revocó la invitación. Su enlace ya no abre nada.

## Invitar a una persona
invitations-new = Invitar colaborador
invitations-new-lead = La persona recibe un correo con un enlace y no tiene acceso hasta que acepta.
invitations-steps = Pasos
invitations-step-who = Quién y qué
invitations-step-sign = Firma
invitations-name = Nombre
invitations-name-hint = Como tú llamas a esta persona; ella también lo verá.
invitations-email = Correo
invitations-profile = Perfil
invitations-profile-before = Perfil hasta ahora
invitations-profile-size = { $count ->
    [one] { $profile } · { $count } permiso
   *[other] { $profile } · { $count } permisos
}
invitations-permissions = { $count ->
    [one] { $count } permiso
   *[other] { $count } permisos
}
invitations-account = Cuenta
invitations-choose-profile = Perfil
invitations-choose-profile-hint = Exactamente uno. Dice qué puede hacer la persona aquí.
invitations-some-beyond = No se muestran los perfiles que permiten más que el tuyo: nadie puede dar lo que no tiene.
invitations-language = Idioma del correo
invitations-language-hint = La persona puede cambiarlo después.
invitations-days = Días abierta
invitations-days-hint = De 1 a 30; después el enlace deja de funcionar.
invitations-access-until = Fin del acceso
invitations-access-until-hint = El acceso termina por sí solo al final de ese día.
invitations-no-end = Sin fecha de fin
invitations-open-until = Se puede aceptar hasta
invitations-next = Siguiente
invitations-several = ¿Varias personas con el mismo perfil?
invitations-several-link = Invítalas juntas
invitations-open-card = Abrir la ficha de esta persona
invitations-no-profile = Todavía no hay ningún perfil que dar
invitations-no-profile-text = Un perfil dice qué puede hacer quien colabora. Crea uno primero y vuelve después.
invitations-create-profile = Crear un perfil

## Firmar
invitations-sign = Firmar y enviar la invitación
invitations-sign-lead = Tu Firma Electrónica demuestra que tú diste este acceso.
invitations-sign-send = Firmar y enviar
invitations-doubts = Mira otra vez esta dirección
invitations-doubt-alias = Sin contar un +sufijo o los puntos, es la misma dirección que la de alguien que ya está aquí o ya fue invitado.
invitations-doubt-domain = Su dominio se diferencia del tuyo en una sola letra.
invitations-doubt-scripts = Mezcla letras parecidas de alfabetos distintos.
invitations-supersedes = Hay una invitación pendiente para esta dirección y será reemplazada; solo funcionará el enlace nuevo.
invitations-was-here = Esta persona trabajó aquí hasta hace poco
invitations-was-here-text = Puedes enviar esta invitación o reincorporarla con el perfil que tenía.
invitations-bring-back = Mejor reincorporar a esta persona

## Enviada
invitations-sent = Invitación enviada
invitations-sent-to = Se envió la invitación a { $name }
invitations-sent-by-mail = Va en camino un correo a <bdi>{ $email }</bdi>.
invitations-sent-link-only = Este servidor no envía correo, así que no sale ningún mensaje. Copia el enlace y envíalo tú.
invitations-link = Enlace de la invitación
invitations-link-hint = Solo se muestra ahora. Quien lo abra tendrá que entrar con la dirección invitada.
invitations-copy = Copiar
invitations-next-steps = Qué pasa ahora
invitations-next-accepts = La persona abre el enlace, lee qué permite el perfil y acepta o rechaza.
invitations-next-told = Recibirás un correo con la respuesta. Hasta entonces no hay acceso.
invitations-next-change = En la lista puedes reenviarla o revocarla en cualquier momento.
invitations-another-one = Invitar a otra persona
invitations-to-list = Ver todas las invitaciones

## Reenviar
invitations-again-to = Reenviar la invitación a { $name }
invitations-again-pending = Sale un enlace nuevo y el anterior deja de funcionar.
invitations-again-expired = La invitación anterior queda en la lista como vencida; sale otra con un enlace nuevo.
invitations-again-profile = Con otro perfil tendrás que firmar; con el mismo, no.
invitations-again-sign = Firmar la invitación con otro perfil
invitations-again-sign-lead = El perfil no es el mismo que en el correo anterior, así que hace falta tu firma otra vez.

## Invitar a varias
invitations-many = Invitar a varias personas
invitations-many-lead = Hasta 100 a la vez, todas con el mismo perfil. No se envía nada antes de que mires cada fila y firmes.
invitations-step-list = Lista
invitations-step-check = Revisión
invitations-list = Personas
invitations-list-hint = Una persona por línea: nombre, correo. También sirven filas copiadas de una hoja de cálculo.
invitations-check-list = Revisar la lista
invitations-many-check = Revisar la lista
invitations-many-ready = { $ready ->
    [0] No se puede enviar ninguna de las { $total } filas.
    [one] Se puede enviar { $ready } de { $total } filas.
   *[other] Se pueden enviar { $ready } de { $total } filas.
}
invitations-many-profile = Perfil: <b><bdi>{ $profile }</bdi></b>.
invitations-many-go-sign = { $count ->
    [one] Firmar para { $count } persona
   *[other] Firmar para { $count } personas
}
invitations-many-nobody = No hay a quién invitar
invitations-many-nobody-text = No se envió nada. Cambia la lista y revísala de nuevo.
invitations-change-list = Cambiar la lista
invitations-many-sign = Firmar y enviar las invitaciones
invitations-many-sign-lead = Una sola firma vale exactamente para esta lista.
invitations-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
invitations-many-send = { $count ->
    [one] Firmar y enviar { $count } invitación
   *[other] Firmar y enviar { $count } invitaciones
}
invitations-many-sent = Qué pasó con cada fila
invitations-many-done = { $count ->
    [0] No se envió ninguna invitación
    [one] Se envió { $count } invitación
   *[other] Se enviaron { $count } invitaciones
}
invitations-many-left = { $count ->
    [one] { $count } fila no se envió
   *[other] { $count } filas no se enviaron
}
invitations-many-left-text = Cada fila dice por qué. Las demás van en camino.
invitations-row-verdict = Resultado
invitations-row-ready = Lista para enviar
invitations-row-supersedes = Reemplaza a una pendiente
invitations-row-sent = Enviada
invitations-row-bad-address = No es una dirección de correo
invitations-row-long-name = { $max ->
    [one] Nombre de más de { $max } carácter
   *[other] Nombre de más de { $max } caracteres
}
invitations-row-twice = Ya aparece más arriba en la lista
invitations-row-refused = No se puede enviar
invitations-show-link = Mostrar el enlace, solo ahora
field-too-many-invited = { $max ->
    [one] Invita como máximo a { $max } persona a la vez.
   *[other] Invita como máximo a { $max } personas a la vez. Envía las demás en otra lista.
}

## Responder
invitations-answer = Invitación
invitations-account-invites = { $account } te invita a colaborar
invitations-signed-on = { $inviter } firmó esta invitación el { $date }.
invitations-expires-on = Se puede aceptar hasta el { $date }.
invitations-your-profile = Tu perfil
invitations-profile-may-change = Si { $account } cambia el perfil, lo que puedes hacer cambia en ese momento.
invitations-sent-to-you = Enviada a
invitations-you-can = Podrás
invitations-nothing-yet = Este perfil todavía no permite nada. Puedes entrar, y verás más cuando se añadan permisos.
invitations-you-cannot = No podrás
invitations-nothing-of = { $category }: nada
invitations-never-my-account = Abrir Mi Cuenta: siempre es de quien es titular
invitations-added-since = añadido después del correo
invitations-removed-since = Quitado después del correo
invitations-blue-bar = Mientras estés dentro verás una barra azul. Lo que hagas queda registrado a tu nombre.
invitations-accept = Aceptar invitación
invitations-decline = Rechazar
invitations-decline-instead = Prefiero rechazarla
invitations-decline-text = { $inviter } recibirá un correo que dice que rechazaste. Para ti no cambia nada más.
invitations-no-more = No quiero más invitaciones de { $account }
invitations-no-more-hint = Puedes volver a permitirlas en esta página.
invitations-changed-now = El perfil cambió mientras leías
invitations-changed-now-text = No se aceptó nada. Abajo está lo que permite ahora; acéptalo si te parece bien.
invitations-not-now = Esta invitación no se puede aceptar ahora
invitations-accepted = Ya colaboras en { $account }. Accede cuando quieras.
invitations-accepted-before = Ya habías aceptado la invitación de { $account }. Accede cuando quieras.
invitations-declined = Rechazaste la invitación de { $account }.
invitations-declined-for-good = Rechazaste, y { $account } ya no puede enviarte invitaciones.
invitations-allowed-again = { $account } puede invitarte de nuevo.

## Qué más puede decir un enlace
invitations-told-account-not-open = Ahora no es posible unirse a { $account }
invitations-told-account-not-open-text = La cuenta está suspendida o cerrada. No se aceptó nada. Pregunta a quien te invitó qué va a pasar.
invitations-told-expired = Esta invitación venció
invitations-told-expired-text = Pasó el plazo para aceptarla y nadie obtuvo acceso a { $account } con ella. Puedes pedir otra, una vez al día; quien te invitó recibirá un correo.
invitations-told-revoked = Esta invitación fue revocada
invitations-told-revoked-text = { $account } la retiró, así que ya no abre nada. Si crees que fue un error, pregunta a quien te invitó.
invitations-told-superseded = Hay una invitación más reciente
invitations-told-superseded-text = Solo funciona el enlace más reciente. Abre el último correo de { $account }.
invitations-told-accepted = Aceptaste esta invitación
invitations-told-accepted-text = Colaboras en { $account }. La encuentras entre las centrales en las que participas.
invitations-told-taken = Esta invitación ya se aceptó
invitations-told-taken-text = Una invitación sirve una sola vez. Si la aceptaste tú, entra con la dirección a la que se envió; si no, avisa a quien te invitó a { $account }.
invitations-told-declined = Esta invitación fue rechazada
invitations-told-declined-text = Ya no abre nada. Si fue un error, pide otra a { $account }.
invitations-told-declined-for-good = No quieres más invitaciones de { $account }
invitations-told-declined-for-good-text = Mientras siga así, { $account } no puede invitar a esta dirección. Puedes volver a permitirlo.
invitations-ask-again = Pedir una nueva invitación
invitations-asked-again = Quien te invitó recibió un correo que dice que quieres una nueva invitación.
invitations-allow-again = Volver a permitir invitaciones
invitations-to-centers = Ir a mis centrales
invitations-to-me = Ir a Mi Cuenta
invitations-another = Esta invitación a { $account } se envió a otra persona
invitations-another-text = Se envió a { $invited }; entraste como { $own }. No se aceptó nada. Entra con la dirección invitada o pide una invitación para la tuya.
invitations-ask-for-me = Pedir una invitación para { $own }
invitations-asked-for-me = Quien envió la invitación recibió un correo con tu dirección.
invitations-sign-out-go-on = Salir y continuar
invitations-invites-you = { $inviter } te invita a { $account }
invitations-sign-in-as = Entra como { $email } para leer la invitación y responder.
invitations-sign-in-copy = Entra con la dirección invitada, o crea una cuenta con ella, para leer la invitación y responder.
invitations-sign-in = Entrar
invitations-sign-up = Crear una cuenta
invitations-unproved = Confirma tu dirección antes de responder a { $account }
invitations-unproved-text = Este enlace te llegó por otra vía, así que no demuestra que { $email } sea tuya. Abre el enlace del correo que se envió allí o confirma tu dirección en Mi Cuenta. La invitación sigue abierta.
invitations-claim = Crear cuenta y continuar
invitations-claim-lead = Trabajarías allí con el perfil <b><bdi>{ $profile }</bdi></b>. Crea tu propia cuenta para leer qué permite y responder.
invitations-claim-email = La invitación se envió a esta dirección; no hace falta confirmarla.
invitations-claim-name = Tu nombre
invitations-claim-password = Elige una contraseña
invitations-claim-password-hint = 12 caracteres o más; una frase funciona bien.
invitations-claim-then = Todavía no aceptas nada: primero lees la invitación y luego aceptas o rechazas.

## Correos
letter-invitation-subject = { $inviter } te invita a colaborar en { $account }
letter-invitation-body =
    { $inviter } quiere que trabajes en { $account } con el perfil “{ $profile }”.

    Abre la invitación para ver qué permite el perfil y aceptarla o rechazarla. No tienes acceso hasta que aceptes. Se puede aceptar hasta el { $until }.
letter-invitation-button = Abrir la invitación
letter-invitation-note = Si no conoces { $account }, no tienes que hacer nada: sin tu respuesta no pasa nada.
letter-invitation-accepted-subject = { $name } aceptó la invitación a { $account }
letter-invitation-accepted-body =
    { $name } ({ $email }) aceptó y ya puede acceder a { $account } con el perfil “{ $profile }”. La cuenta de usuario es { $person }, { $address }.

    Si no es la persona que querías invitar, suspende o quita el acceso; es un solo paso y tiene efecto al momento.
letter-invitation-accepted-button = Ver colaboradores
letter-invitation-declined-subject = { $name } rechazó la invitación a { $account }
letter-invitation-declined-body =
    { $name } ({ $email }) rechazó la invitación a { $account } con el perfil “{ $profile }”. Nadie obtuvo acceso con ella.
letter-invitation-declined-button = Ver las invitaciones
letter-invitation-expired-subject = Venció la invitación a { $name }
letter-invitation-expired-body =
    { $name } ({ $email }) no respondió a tiempo la invitación a { $account }. Nadie obtuvo acceso con ella y su enlace ya no funciona.

    Si todavía quieren trabajar juntos, reenvíala.
letter-invitation-expired-button = Reenviarla
letter-invitation-asked-again-subject = { $name } pide una nueva invitación a { $account }
letter-invitation-asked-again-body =
    La invitación de { $name } ({ $email }) a { $account } venció, y alguien que abrió su enlace pide otra. El perfil era “{ $profile }”.

    Todavía no se envió nada. Tú decides.
letter-invitation-asked-again-button = Reenviarla
letter-invitation-wanted-elsewhere-subject = { $person } pide una invitación a { $account }
letter-invitation-wanted-elsewhere-body =
    { $person } abrió la invitación que se envió a { $name } ({ $email }) y prefiere colaborar en { $account } como { $address }. El perfil era “{ $profile }”.

    Asegúrate de que sea la persona que querías invitar. Todavía no se envió nada y la primera invitación sigue como estaba.
letter-invitation-wanted-elsewhere-button = Revisar la nueva invitación
letter-invitations-revoked-subject = { $count ->
    [one] Se revocó { $count } invitación a { $account }
   *[other] Se revocaron { $count } invitaciones a { $account }
}
letter-invitations-revoked-body =
    { $count ->
        [one] { $inviter } ya no puede invitar a personas a { $account }, así que se revocó una invitación que { $inviter } había enviado. Su enlace ya no abre nada.
       *[other] { $inviter } ya no puede invitar a personas a { $account }, así que se revocaron { $count } invitaciones que { $inviter } había enviado. Sus enlaces ya no abren nada.
    }

    Si esas personas deben venir de todos modos, invítalas de nuevo con tu propia firma.
letter-invitations-revoked-button = Ver las invitaciones revocadas
