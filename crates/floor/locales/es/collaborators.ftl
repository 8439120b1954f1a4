# Colaboradores: la lista, la ficha, los cambios de acceso y por qué alguien puede hacer algo.

## The list
collaborators-title = Colaboradores
collaborators-lead = Personas que trabajan en esta cuenta sin ser su titular. Cada una tiene exactamente un perfil, y el perfil dice qué puede hacer.
collaborators-invite = Invitar colaborador
collaborators-search = Buscar por nombre o correo
collaborators-filter = Filtrar
collaborators-every-profile = Todos los perfiles
collaborators-filter-here = Con acceso
collaborators-filter-active = Acceso activo
collaborators-filter-suspended = Acceso suspendido
collaborators-filter-inside = Dentro ahora
collaborators-filter-dormant = Sin entrar desde hace 90 días
collaborators-filter-ended = Acceso terminado
collaborators-name = Nombre
collaborators-profile = Perfil
collaborators-access = Acceso
collaborators-entered = Última entrada
collaborators-until = Acceso hasta
collaborators-since = En la cuenta desde
collaborators-ended = El acceso terminó el
collaborators-email-changed = Correo cambiado el
collaborators-never = Nunca
collaborators-no-end = Sin fecha de fin
collaborators-inside = Dentro ahora
collaborators-count = { $count ->
    [one] { $count } colaborador
    [many] { $count } de colaboradores
   *[other] { $count } colaboradores
}
collaborators-none = Aquí todavía no trabaja nadie más
collaborators-none-text = Invita a quienes te ayudan. Cada persona entra con su propia cuenta de usuario y ve solo lo que su perfil permite.
collaborators-none-match = Nadie coincide con esta búsqueda
collaborators-none-match-text = Hay colaboradores, pero ninguno con ese nombre, ese perfil y ese acceso.
collaborators-clear = Borrar la búsqueda
collaborators-my-account = Mi Cuenta sigue siendo tuya
collaborators-my-account-text = Ningún perfil abre los datos personales, los datos bancarios ni la Firma Electrónica. Son solo de { $owner }.
collaborators-where = Dónde está esta página

## States
collaborators-state-active = Activo
collaborators-state-suspended = Suspendido
collaborators-state-removed = Acceso quitado
collaborators-state-left = Se fue
collaborators-state-expired = Vencido
collaborators-state-erased = Datos borrados

## The card
collaborators-why = ¿Por qué?
collaborators-history = Historial
collaborators-disabled = Este usuario está desactivado en el servidor. El acceso se conserva y vuelve a abrir cuando se active.
collaborators-profile-archived = archivado
collaborators-reasons = Por qué { $name } tiene acceso
collaborators-reasons-text = Basta un motivo. El acceso termina cuando no queda ninguno.
collaborators-ground-direct = Invitación
collaborators-ground-direct-text = Alguien de la cuenta invitó a esta persona, y aceptó.
collaborators-ground-partner = Partner
collaborators-ground-partner-text = Esta persona trabaja para un partner al que diste acceso.
collaborators-ground-operator = Sesión de soporte
collaborators-ground-operator-text = Quien opera este servidor está ayudando aquí por poco tiempo.
collaborators-ground-none = No queda ningún motivo
collaborators-ground-none-text = Por eso no hay acceso, diga lo que diga el perfil.
collaborators-allows = Qué permite <bdi>{ $profile }</bdi>
collaborators-allows-count = { $count ->
    [one] { $count } de 66 permisos
    [many] { $count } de 66 permisos
   *[other] { $count } de 66 permisos
}
collaborators-allows-nothing = Todavía nada. Quien tiene este perfil puede entrar y ve una página que lo dice.
collaborators-deeds = Qué se puede hacer
collaborators-look-only = Puedes mirar, pero no cambiar nada aquí. Pídeselo a { $owner }, titular de la cuenta, o a quien gestiona colaboradores.
collaborators-change = Cambiar
collaborators-change-profile = Cambiar de perfil
collaborators-change-profile-text = Dar más requiere tu firma; dar menos, un solo paso.
collaborators-set-until = Fijar fecha de fin
collaborators-set-until-text = Una fecha posterior requiere tu firma; una anterior, no.
collaborators-suspend = Suspender el acceso
collaborators-suspend-text = Se detiene al instante, en todos los dispositivos. El perfil se conserva.
collaborators-suspend-do = Suspender
collaborators-reinstate = Poner fin a la suspensión
collaborators-reinstate-text = Devuelve el acceso tal como estaba. Requiere tu firma.
collaborators-reinstate-do = Poner fin a la suspensión
collaborators-put-out = Sacar ahora
collaborators-put-out-text = Termina solo esta visita. El acceso sigue, así que la persona puede volver a entrar.
collaborators-put-out-do = Sacar
collaborators-remove = Quitar de la cuenta
collaborators-remove-text = Termina el acceso al instante. Durante 90 días puedes reincorporar a la persona.
collaborators-remove-do = Quitar colaborador
collaborators-bring-back = Reincorporar
collaborators-bring-back-text = Devuelve el acceso sin otra invitación. Requiere tu firma.
collaborators-bring-back-do = Reincorporar
collaborators-leave-for-good = Dejar esta cuenta para siempre

## Two people changed the same access
collaborators-clash = Alguien cambió este acceso antes que tú
collaborators-clash-text = No se guardó nada tuyo, para no pisar su cambio. Compara las dos versiones y decide de nuevo.
collaborators-clash-now = Guardado ahora
collaborators-clash-yours = Lo que elegiste

## Another profile
collaborators-change-profile-lead = Lo que permite el nuevo perfil vale desde el próximo clic de { $name }.
collaborators-change-profile-do = Cambiar de perfil
collaborators-profile-one = Exactamente un perfil
collaborators-choice-current = { $count ->
    [one] El perfil actual. { $count } permiso.
    [many] El perfil actual. { $count } de permisos.
   *[other] El perfil actual. { $count } permisos.
}
collaborators-choice-allows = { $count ->
    [one] { $count } permiso
    [many] { $count } de permisos
   *[other] { $count } permisos
}
collaborators-choice-wider = Gana { $gained }, pierde { $lost }. Requiere tu firma.
collaborators-choice-narrower = No gana nada, pierde { $lost }.
collaborators-choice-same = Permite lo mismo.
collaborators-choice-beyond = { $count ->
    [one] { $count } perfil no se muestra porque permite más de lo que tú puedes.
    [many] { $count } de perfiles no se muestran porque permiten más de lo que tú puedes.
   *[other] { $count } perfiles no se muestran porque permiten más de lo que tú puedes.
}
collaborators-profile-changed = { $name } tiene ahora el perfil “{ $profile }”.

## The end date
collaborators-set-until-lead = Después de ese día, { $name } ya no podrá entrar. Se avisa 30 días, 7 días y 1 día antes; nada se renueva por sí solo.
collaborators-until-hint = El último día con acceso, hasta medianoche en { $zone }. Déjalo vacío para no poner fecha de fin.
collaborators-set-until-do = Guardar fecha de fin
collaborators-until-set = Se guardó la fecha de fin de { $name }.
collaborators-until-lifted = El acceso de { $name } ya no tiene fecha de fin.

## Stopping, ending, giving back
collaborators-suspended = El acceso de { $name } está suspendido.
collaborators-reinstated = { $name } vuelve a tener acceso.
collaborators-brought-back = { $name } está de vuelta.
collaborators-removed = { $name } ya no tiene acceso.
collaborators-invitation-ended = La invitación ya no da acceso a { $name }; el otro motivo, sí.
collaborators-remove-title = ¿Quitar a { $name } de { $account }?
collaborators-remove-now = { $name } sale de { $account } al instante, en todos los dispositivos.
collaborators-remove-inside = { $name } está dentro ahora mismo; su próximo clic ya mostrará que el acceso terminó.
collaborators-remove-two = { $name } tiene dos motivos para estar aquí: una invitación aceptada y otro, como un partner. Puedes terminar los dos o solo la invitación; en ese caso, el otro motivo mantiene el acceso.
collaborators-remove-partner = Esta persona está aquí a través de un partner. Quitarla termina también eso; el partner tendrá que pedírtelo de nuevo.
collaborators-remove-invitations = { $count ->
    [one] Queda revocada { $count } invitación que envió esta persona y que nadie aceptó todavía.
    [many] Quedan revocadas { $count } de invitaciones que envió esta persona y que nadie aceptó todavía.
   *[other] Quedan revocadas { $count } invitaciones que envió esta persona y que nadie aceptó todavía.
}
collaborators-remove-kept = Lo que hizo se conserva, y el registro de actividad mantiene su nombre. Durante 90 días puedes reincorporar a la persona.
collaborators-remove-keep = Mantener el acceso
collaborators-remove-what = Qué termina
collaborators-remove-everything = Todo el acceso
collaborators-remove-everything-text = Terminan todos los motivos. La persona ya no puede entrar.
collaborators-remove-invitation = Solo la invitación
collaborators-remove-invitation-text = El acceso sigue por el otro motivo, con el mismo perfil.
collaborators-bring-back-lead = { $name } podrá entrar en cuanto firmes; no hay que aceptar ninguna invitación.
collaborators-bring-back-archived = El perfil anterior, <bdi>{ $profile }</bdi>, se archivó. Elige otro.
collaborators-bring-back-sign = Siguiente: firmar
collaborators-leave = Dejar para siempre
collaborators-leave-title = ¿Dejar { $account } para siempre?
collaborators-leave-now = Ya no podrás entrar en { $account }, desde este momento y en ningún dispositivo.
collaborators-leave-kept = Lo que hiciste aquí se conserva, con tu nombre.
collaborators-leave-invitations = { $count ->
    [one] Queda revocada { $count } invitación que enviaste y que nadie aceptó todavía.
    [many] Quedan revocadas { $count } de invitaciones que enviaste y que nadie aceptó todavía.
   *[other] Quedan revocadas { $count } invitaciones que enviaste y que nadie aceptó todavía.
}
collaborators-leave-back = Se le avisa a { $owner }. Solo la cuenta puede volver a darte acceso.
collaborators-leave-stay = Quedarme
collaborators-leave-do = Dejar para siempre
collaborators-left = Ya no tienes acceso a { $account }.

## Signing
collaborators-sign-lead = Tu firma demuestra que tú diste este acceso.
collaborators-sign-who = Persona
collaborators-sign-where = En
collaborators-sign-gains = Gana
collaborators-sign-loses = Pierde
collaborators-sign-change-profile = Firmar el perfil más amplio
collaborators-sign-change-profile-do = Firmar y cambiar de perfil
collaborators-sign-extend-access = Firmar la fecha de fin posterior
collaborators-sign-extend-access-do = Firmar y guardar la fecha
collaborators-sign-reinstate = Firmar el fin de la suspensión
collaborators-sign-reinstate-do = Firmar y poner fin a la suspensión
collaborators-sign-bring-back = Firmar la reincorporación
collaborators-sign-bring-back-do = Firmar y reincorporar

## Why
collaborators-why-title = ¿Por qué?
collaborators-why-of = Qué puede hacer { $name } aquí, y por qué
collaborators-why-lead = { $count ->
    [one] { $count } de 66 cosas, con el perfil “{ $profile }”. Elige una para ver todos los motivos.
    [many] { $count } de 66 cosas, con el perfil “{ $profile }”. Elige una para ver todos los motivos.
   *[other] { $count } de 66 cosas, con el perfil “{ $profile }”. Elige una para ver todos los motivos.
}
collaborators-why-stopped = Ahora mismo no puede hacer nada aquí
collaborators-why-find = Buscar un permiso
collaborators-why-find-none = Ningún permiso se llama así.
collaborators-permission = Permiso
collaborators-answer = Respuesta
collaborators-yes = Sí
collaborators-no = No
collaborators-yes-profile = el perfil lo incluye
collaborators-no-profile = el perfil no lo incluye
collaborators-no-stopped = el perfil lo incluye, pero el acceso está detenido
collaborators-elsewhere = lo comprueban las aplicaciones conectadas
collaborators-elsewhere-text = Este trabajo ocurre en una aplicación conectada, que le pide a Clavero esta respuesta.
collaborators-why-yes = ¿Por qué { $name } puede “{ $permission }”?
collaborators-why-no = ¿Por qué { $name } no puede “{ $permission }”?
collaborators-checks = Qué se comprobó
collaborators-checks-yes = Se cumplió todo, así que la respuesta es sí.
collaborators-checks-no = Decide lo que no se cumplió, así que la respuesta es no.
collaborators-remedies = Qué tendría que cambiar
collaborators-remedies-ask = Pídeselo a { $owner }.
collaborators-edit-profile = Editar “{ $profile }”
collaborators-in-products = En cada producto
collaborators-role-besides = El permiso es una mitad. La otra es el rol de editor de contenido o administrador en el producto: ese rol dice dónde.
collaborators-role-needed = { $name } todavía no tiene en ningún producto un rol que lo permita. Además de este permiso hace falta el rol de editor de contenido o administrador en el producto: lo da quien importa usuarios allí.
collaborators-role-alone = Lo que da el rol en un producto, diga lo que diga el perfil.
collaborators-why-role-missing = pero ningún producto ha dado el rol que también hace falta
collaborators-why-by-role = { $count ->
    [one] sí en { $count } producto, por su rol allí
    [many] sí en { $count } productos, por su rol allí
   *[other] sí en { $count } productos, por su rol allí
}
collaborators-who-else = ¿Quién puede “{ $permission }” aquí?

## Who can
collaborators-ask-title = ¿Quién puede hacer qué?
collaborators-ask-text = Elige un permiso y mira quién lo tiene ahora.
collaborators-who-can = ¿Quién puede hacer esto?
collaborators-who-can-lead = { $owner } es titular de la cuenta y puede hacerlo todo. Aquí ves quién más puede.
collaborators-who-person = Solo personas con este nombre
collaborators-who-show = Mostrar
collaborators-who-nobody = Nadie más puede
collaborators-who-nobody-text = Ahora solo puede { $owner }, como titular.

## Asking the owner
collaborators-ask-owner = Pedir un permiso
collaborators-ask-owner-lead = { $owner } recibe un correo con tu pregunta, como mucho uno al día por permiso. Nada cambia hasta que { $owner } lo acepte.
collaborators-ask-nothing = No hay nada que pedir
collaborators-ask-nothing-text = Aquí ya puedes hacerlo todo.
collaborators-asked = { $owner } recibirá un correo con tu pregunta.
collaborators-asked-today = Ya lo pediste hace menos de un día; { $owner } tiene tu correo.
collaborators-asked-needless = Ya puedes hacerlo; no se preguntó nada.
field-one-change = Envía el perfil o la fecha de fin, un cambio a la vez.

## Letters
letter-collaborator-profile-changed-subject = Tu perfil en { $account } es ahora “{ $profile }”
letter-collaborator-profile-changed-body =
    { $account } te pasó de “{ $before }” a “{ $profile }”. Permisos ganados: { $gained }. Permisos perdidos: { $lost }.

    Ya está en vigor. Lo que hiciste hasta ahora queda como está.
letter-collaborator-profile-changed-button = Ir a { $account }
letter-collaborator-suspended-subject = Tu acceso a { $account } está suspendido
letter-collaborator-suspended-body =
    { $account } suspendió tu acceso. Por ahora no puedes entrar, en ningún dispositivo.

    Tu perfil “{ $profile }” y todo lo que hiciste se conservan. Si crees que es un error, pregunta a la cuenta.
letter-collaborator-suspended-button = Ver mis centrales
letter-collaborator-reinstated-subject = Vuelves a tener acceso a { $account }
letter-collaborator-reinstated-body =
    { $account } puso fin a la suspensión. Tu perfil es “{ $profile }” y puedes entrar de nuevo.
letter-collaborator-reinstated-button = Ir a { $account }
letter-collaborator-brought-back-subject = { $account } te reincorporó
letter-collaborator-brought-back-body =
    Vuelves a tener acceso a { $account }, con el perfil “{ $profile }”. No hay nada que aceptar; entra cuando quieras.

    Si ya no quieres este acceso, puedes dejar la cuenta para siempre una vez dentro.
letter-collaborator-brought-back-button = Ver mis centrales
letter-collaborator-date-changed-subject = Tu acceso a { $account } termina el { $until }
letter-collaborator-date-changed-body =
    { $account } fijó el fin de tu acceso para el { $until }. Hasta entonces nada cambia para ti.

    No se renueva por sí solo. Si necesitas más tiempo, pídeselo a la cuenta.
letter-collaborator-date-changed-button = Ver mis centrales
letter-collaborator-date-lifted-subject = Tu acceso a { $account } ya no tiene fecha de fin
letter-collaborator-date-lifted-body =
    { $account } quitó la fecha de fin de tu acceso. Conservas el perfil “{ $profile }”.
letter-collaborator-date-lifted-button = Ver mis centrales
letter-collaborator-ending-subject = Tu acceso a { $account } termina el { $until }
letter-collaborator-ending-body =
    Tu acceso a { $account } termina el { $until }. Después ya no podrás entrar.

    No se renueva por sí solo. Si siguen trabajando juntos, pide a la cuenta una fecha posterior.
letter-collaborator-ending-button = Ver mis centrales
letter-collaborator-expired-subject = Tu acceso a { $account } terminó
letter-collaborator-expired-body =
    Tenías acceso a { $account } hasta el { $until }, y esa fecha ya pasó. Lo que hiciste allí se conserva.

    Si siguen trabajando juntos, pide a la cuenta que te reincorpore.
letter-collaborator-expired-button = Ver mis centrales
letter-collaborator-removed-subject = Tu acceso a { $account } terminó
letter-collaborator-removed-body =
    { $account } terminó tu acceso y ya no puedes entrar. Lo que hiciste allí se conserva, con tu nombre.

    Tus propias cuentas y tu acceso a otras siguen como estaban. Si crees que es un error, pregunta a la cuenta.
letter-collaborator-removed-button = Ver mis centrales
letter-collaborator-invitation-ended-subject = Tu invitación a { $account } terminó
letter-collaborator-invitation-ended-body =
    { $account } terminó la invitación que habías aceptado. Sigues teniendo acceso por otro motivo, con el perfil “{ $profile }”.

    Cuando ese motivo también termine, terminará tu acceso.
letter-collaborator-invitation-ended-button = Ver mis centrales
letter-collaborator-left-subject = { $person } dejó { $account }
letter-collaborator-left-body =
    { $person } dejó { $account } para siempre y ya no puede entrar. Su perfil era “{ $profile }”.

    Lo que hizo { $person } se conserva.
letter-collaborator-left-button = Ver la ficha
letter-collaborator-asked-subject = { $person } pide “{ $permission }” en { $account }
letter-collaborator-asked-body =
    { $person } intentó hacer algo en { $account } que requiere “{ $permission }”. El perfil “{ $profile }” no lo incluye.

    Nada ha cambiado. Si estás de acuerdo, añádelo al perfil o elige otro; si no, no tienes que hacer nada.
letter-collaborator-asked-button = Ver por qué, y qué lo cambiaría

## La revisión de accesos
collaborators-review = Revisión de accesos
collaborators-review-lead = Quién no entra desde hace tiempo y qué dan los perfiles que nadie usa. Quita lo que no haga falta; se puede dar de nuevo en cualquier momento.
collaborators-review-all = Todas las personas
collaborators-review-none = Nadie por revisar
collaborators-review-none-text = En este momento nadie corresponde a esta vista.
collaborators-review-last = Último uso
collaborators-review-unused = Sin usar en 90 días
collaborators-review-nothing = Nada todavía
collaborators-review-all-used = Se usa todo
collaborators-review-count = { $count } de { $all }
