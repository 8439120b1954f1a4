# El registro de actividad: sus páginas y una frase por cada tipo de acto.

## La página de una cuenta
audit-activity = Actividad
audit-lead = Quién hizo qué, cuándo y con qué derecho. Nadie puede cambiar ni borrar una entrada.
audit-export = Exportar lo que se muestra
audit-export-csv = Exportar CSV
audit-export-jsonl = Exportar JSON
audit-filter = Filtrar el registro
audit-filter-do = Filtrar
audit-filter-none = Mostrar todo
audit-what = Tipo de acto
audit-what-any = Todo
audit-what-collaborators = Colaboradores
audit-what-invitations = Invitaciones
audit-what-profiles = Perfiles
audit-what-visits = Visitas
audit-what-account = La cuenta
audit-what-person = Acceso y seguridad
audit-what-log = El propio registro
audit-who = Persona
audit-who-any = Todas las personas
audit-from = Desde
audit-to = Hasta
audit-today = Hoy, { $date }
audit-yesterday = Ayer, { $date }
audit-details = Detalles
audit-details-of = de las { $time }
audit-gained = Se agregó:
audit-lost = Se quitó:
audit-count = { $count ->
    [one] { $count } entrada en esta página
   *[other] { $count } entradas en esta página
}
audit-none = Todavía no ha pasado nada
audit-none-text = Cada acto en esta cuenta aparecerá aquí, con quién lo hizo y con qué derecho.
audit-no-match = Ninguna entrada coincide
audit-no-match-text = No pasó nada de este tipo en ese tiempo, o lo hizo otra persona.

## Mi actividad
audit-mine = Mi actividad
audit-mine-lead = Lo que hiciste en cualquier cuenta y lo que otros hicieron con tu acceso.
audit-mine-none-text = Aquí aparecerá lo que haces y lo que otros hacen con tu acceso.

## Verificar
audit-verify = Verificar el registro
audit-verify-text = Cada entrada lleva la huella de la anterior. La verificación vuelve a leer el registro de todo el servidor y encuentra cualquier entrada cambiada, quitada o intercalada.
audit-verify-limits = Lo que la verificación no puede ver por sí sola: que se cortaron las entradas más nuevas o que todo el registro se escribió de nuevo. Eso lo muestran las huellas guardadas fuera de la base de datos, para las entradas que abarcan.
audit-verify-do = Verificar ahora
audit-verdict-good = El registro está íntegro
audit-verdict-entries = { $count ->
    [one] Se leyó { $count } entrada, y está como se escribió.
   *[other] Se leyeron { $count } entradas, y todas están como se escribieron.
}
audit-verdict-bad = El registro no está íntegro
audit-verdict-bad-do = Las entradas anteriores a esa están como se escribieron. Avisa a quien administra este servidor y guarda una copia de la exportación.
audit-verdict-anchored = Con huellas fuera de la base de datos
audit-verdict-unanchored = Solo con el propio registro
audit-verdict-range = entradas { $from } a { $to }
audit-verdict-nothing = ninguna entrada
audit-fault-changed = La entrada { $seq } se cambió después de escribirse.
audit-fault-unlinked = La entrada { $seq } no sigue a la anterior: algo se intercaló o se quitó.
audit-fault-missing = Falta la entrada { $seq }.
audit-fault-unreadable = La entrada { $seq } no se puede leer.
audit-fault-cut-off = El registro termina antes de la entrada { $seq }, que existió.
audit-fault-unexpected = La entrada { $seq } está fuera de los dos extremos del registro.
audit-fault-head-missing = Falta la marca del final del registro (se buscó después de la entrada { $seq }).
audit-fault-head-differs = La marca del final del registro no corresponde a la entrada { $seq }.
audit-fault-checkpoint-differs = La entrada { $seq } difiere de su punto de control en la base de datos.
audit-fault-anchor-differs = La entrada { $seq } difiere de su huella fuera de la base de datos.
audit-fault-anchor-unreadable = La línea { $seq } de las huellas fuera de la base de datos no se puede leer.

## Con qué derecho
audit-ground-owner = como titular
audit-ground-profile = con el perfil “{ $profile }”
audit-ground-collaborator = como colaborador
audit-ground-partner = a través de un partner
audit-ground-partner-profile = a través de un partner, con el perfil “{ $profile }”
audit-ground-operator = como operador
audit-ground-invited = por una invitación
audit-ground-offered = por una oferta

## Quién
audit-machine = Clavero
audit-stranger = Alguien sin sesión iniciada
audit-somebody = alguien
audit-erased = persona borrada
audit-erased-actor = Persona borrada
audit-no-end = sin fecha de fin

## Detalles
audit-fact-until = Acceso hasta
audit-fact-expires = Abierta hasta
audit-fact-due = Previsto para
audit-fact-people = Personas con el perfil
audit-fact-invitations = Invitaciones abiertas
audit-fact-replacement = Reemplazado por el perfil
audit-fact-signature = Firma Electrónica
audit-fact-address = Dirección de red
audit-fact-route = Por
audit-fact-request = Solicitud
audit-fact-number = Número de entrada
audit-fact-hash = Huella

## Qué pasó
audit-unknown = { $actor } hizo algo para lo que esta versión no tiene una frase ({ $kind })
audit-audit-exported = { $actor } exportó el registro de actividad

audit-profile-created = { $actor } creó el perfil { $profile }
audit-profile-changed = { $actor } cambió lo que permite el perfil { $profile }
audit-profile-renamed = { $actor } cambió el nombre del perfil { $from } a { $to }
audit-profile-described = { $actor } cambió la descripción del perfil { $profile }
audit-profile-archived = { $actor } archivó el perfil { $profile }

audit-collaborator-joined = { $subject } empezó a colaborar con el perfil { $profile }
audit-collaborator-profile-changed = { $actor } pasó a { $subject } del perfil { $from } a { $to }
audit-collaborator-access-until-changed = { $actor } cambió el fin del acceso de { $subject } de { $from } a { $to }
audit-collaborator-suspended = { $actor } suspendió el acceso de { $subject }
audit-collaborator-reinstated = { $actor } puso fin a la suspensión de { $subject }
audit-collaborator-removed = { $actor } quitó el acceso de { $subject }
audit-collaborator-erased = El acceso de { $subject } terminó al borrarse sus datos personales
audit-collaborator-became-owner = { $subject } pasó a ser titular y dejó de colaborar
audit-collaborator-left = { $actor } renunció al acceso
audit-collaborator-expired = El acceso de { $subject } llegó a su fecha de fin
audit-collaborator-brought-back = { $actor } reincorporó a { $subject } con el perfil { $profile }
audit-collaborator-ground-ended = { $actor } puso fin al acceso por invitación de { $subject }, que conserva el acceso a través de un partner
audit-collaborator-asked = { $actor } pidió el permiso { $permission }

audit-invitation-sent = { $actor } invitó a { $subject } con el perfil { $profile }
audit-invitation-resent = { $actor } reenvió la invitación de { $subject }
audit-invitation-revoked = { $actor } revocó la invitación de { $subject }
audit-invitation-superseded = { $actor } reemplazó una invitación anterior de { $subject }
audit-invitation-expired = La invitación de { $subject } venció
audit-invitation-accepted = { $actor } aceptó la invitación
audit-invitation-declined = { $actor } rechazó la invitación
audit-invitation-profile-changed = { $actor } pasó la invitación de { $subject } del perfil { $from } a { $to }
audit-invitation-asked-again = { $actor } pidió una invitación nueva
audit-invitation-wanted-elsewhere = { $actor } pidió una invitación a otra dirección
audit-invitation-allowed-again = { $actor } vuelve a permitir invitaciones de esta cuenta
audit-invitation-address-forgotten = Se borró la dirección de una invitación antigua

audit-visit-entered = { $actor } accedió a la central
audit-visit-ended = { $reason ->
    [left] { $subject } salió de la central
    [put_out] { $actor } puso fin a la visita de { $subject }
    [revoked] La visita de { $subject } terminó junto con el acceso
    [idle_out] La visita de { $subject } terminó tras un tiempo sin actividad
    [hard_out] La visita de { $subject } llegó a su duración máxima
    [signed_out] La visita de { $subject } terminó con la sesión
   *[other] La visita de { $subject } terminó
}

audit-account-opened = { $actor } abrió la cuenta
audit-account-closed = { $reason ->
    [owner_erased] La cuenta se cerró porque se borró a su titular
   *[other] { $actor } cerró la cuenta
}
audit-transfer-offered = { $actor } ofreció la cuenta a { $subject }
audit-transfer-accepted = { $actor } aceptó hacerse cargo de la cuenta
audit-transfer-declined = { $actor } rechazó hacerse cargo de la cuenta
audit-transfer-cancelled = { $actor } canceló la transferencia de la cuenta
audit-transfer-expired = La oferta de la cuenta venció
audit-transfer-done = La cuenta pasó a { $subject }
audit-account-changed = { $actor } cambió los datos del negocio
audit-account-payout-changed = { $actor } cambió la cuenta de cobro

audit-user-signed-up = { $actor } creó su usuario
audit-user-sign-up-repeated = Alguien intentó registrarse con una dirección que ya tiene usuario
audit-user-added = Quien administra el servidor creó el usuario de { $subject }
audit-user-disabled = Quien administra el servidor desactivó el usuario de { $subject }
audit-user-enabled = Quien administra el servidor volvió a activar el usuario de { $subject }
audit-user-signed-in = { $actor } inició sesión
audit-user-changed = { $actor } cambió sus datos personales
audit-user-erased = Se borró a una persona
audit-erasure-asked = { $actor } pidió borrar sus datos personales
audit-erasure-cancelled = { $actor } canceló el borrado de sus datos personales
audit-user-disowned = Quien tiene la dirección borró un usuario que otra persona había creado con ella
audit-session-ended = { $reason ->
    [signed_out] { $actor } cerró sesión
   *[other] { $actor } puso fin a una sesión
}
audit-session-others-ended = { $actor } puso fin a todas las demás sesiones
audit-email-proof-asked = { $actor } volvió a pedir el correo que comprueba la dirección
audit-email-verified = { $actor } comprobó su dirección de correo
audit-email-change-asked = { $actor } pidió cambiar su dirección de correo
audit-email-changed = { $actor } cambió su dirección de correo
audit-password-changed = { $actor } cambió su contraseña
audit-password-reset = { $actor } creó una contraseña nueva por correo
audit-signature-set = { $actor } creó su Firma Electrónica
audit-signature-changed = { $actor } cambió su Firma Electrónica
audit-signature-locked = La Firma Electrónica de { $actor } se bloqueó tras demasiados intentos fallidos
audit-signature-code-sent = { $actor } pidió recuperar su Firma Electrónica
audit-signature-recovered = { $actor } recuperó su Firma Electrónica

## API
audit-ground-key = a través de una clave de API
audit-ground-role = por su rol en el producto
audit-fact-key = Clave de API
audit-key-created = { $actor } creó una clave de API.
audit-key-replaced = { $actor } reemplazó una clave de API; la anterior funciona hasta { $until }.
audit-key-revoked = { $actor } revocó una clave de API.
audit-app-connected = { $actor } conectó la aplicación { $name }.
audit-app-changed = { $actor } cambió lo que registra la aplicación { $name }.
audit-app-disconnected = { $actor } desconectó la aplicación { $name }.
audit-app-things-registered = { $actor } registró cosas de la aplicación { $name }.
audit-app-people-registered = { $actor } registró personas de la aplicación { $name }.
audit-app-thing-forgotten = { $actor } borró una cosa de la aplicación { $name }.
audit-app-person-forgotten = { $actor } borró una persona de la aplicación { $name }.
audit-app-permissions-given = { $actor } cambió lo que el perfil { $profile } puede hacer en la aplicación { $name }.
audit-webhook-added = { $actor } agregó un webhook.
audit-webhook-changed = { $actor } cambió un webhook.
audit-webhook-enabled = { $actor } encendió un webhook.
audit-webhook-disabled = { $actor } apagó un webhook.
audit-webhook-deleted = { $actor } eliminó un webhook.
audit-webhook-secret-replaced = { $actor } reemplazó el secreto de un webhook.
audit-webhook-sent-again = { $actor } envió de nuevo un mensaje de un webhook.
audit-webhook-tested = { $actor } envió una prueba a un webhook.
audit-webhook-given-up = Se abandonó un webhook porque su receptor falló durante días.
