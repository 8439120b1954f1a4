# Cuentas: abrir una, la lista de centrales, la página de inicio y los ajustes.

## Centrales
accounts-centers = Mis cuentas y centrales
accounts-centers-lead = Las cuentas de las que eres titular y aquellas en las que otras personas te dejan trabajar.
accounts-unverified = Confirma tu dirección de correo
accounts-unverified-text = Las invitaciones a <b>{ $address }</b> aparecen aquí cuando abras el enlace del correo que te enviamos.
accounts-search = Buscar por nombre
accounts-show-all = Mostrar todo
accounts-waiting = Esperan tu respuesta
accounts-waiting-lead = Nada se abre antes de que aceptes.
accounts-waiting-row = { $person } te ofrece el perfil <b>{ $profile }</b>
accounts-waiting-until = abierta hasta el { $date }
accounts-accept = Aceptar
accounts-decline = Rechazar
accounts-owned = Mis cuentas
accounts-owned-none = Todavía no eres titular de ninguna cuenta
accounts-owned-none-text = Abre una para que otras personas trabajen en ella sin compartir tu inicio de sesión.
accounts-owned-no-match = Ninguna de tus cuentas se llama “{ $search }”.
accounts-hub-id = Hub id { $id }
accounts-suspended = suspendida
accounts-closed-on = cerrada el { $date }
accounts-go = Abrir
accounts-centers-hint = Cuentas de otras personas a las que puedes acceder. Cada una muestra solo lo que permite tu perfil allí.
accounts-centers-none = Todavía no participas en ninguna central
accounts-centers-none-text = Cuando alguien invite a { $address }, la invitación aparecerá aquí y decidirás si la aceptas.
accounts-centers-no-match = Ninguna central tiene ese nombre
accounts-centers-no-match-text = Ninguna de tus centrales se llama “{ $search }”.
accounts-centers-count = { $count ->
    [one] { $count } central
   *[other] { $count } centrales
}
accounts-center-profile = Perfil <b>{ $profile }</b>
accounts-center-until = acceso hasta el { $date }
accounts-center-entered = último acceso el { $date }
accounts-inside = Dentro ahora
accounts-enter = Acceder
accounts-give-up = Renunciar al acceso
accounts-state-suspended = Suspendido
accounts-state-expired = Acceso terminado
accounts-state-closed = No disponible ahora

## Abrir una cuenta
accounts-open = Abrir una cuenta
accounts-open-lead = Una cuenta es un negocio: sus productos, su gente, su dinero. Es solo tuya hasta que invites a alguien.
accounts-open-do = Abrir cuenta
accounts-open-unverified = Confirma antes tu dirección de correo
accounts-open-unverified-text = Los mensajes sobre la cuenta llegan a <b>{ $address }</b>. Abre el enlace del correo que te enviamos y vuelve.
accounts-open-unverified-go = Ir a Mi Cuenta
accounts-opened = { $name } está abierta. Eres su titular.
accounts-field-name = Nombre del negocio
accounts-name-hint = Las personas que invites verán este nombre.
accounts-field-slug = Dirección
accounts-slug-hint = Las páginas de la cuenta empiezan por { $start }. Si la dejas vacía, la formamos con el nombre.
accounts-field-legal-name = Razón social
accounts-field-tax-id = Número fiscal
accounts-field-country = País
accounts-field-legal-address = Domicilio legal
accounts-field-payout = Cobros
field-slug = Usa de 3 a 40 letras minúsculas sin acentos, cifras y guiones sueltos entre ellas.
field-slug-reserved = Esta palabra es del producto. Elige otra.

## La página de inicio
accounts-home-lead = Cómo está tu cuenta y quién trabaja en ella.
accounts-home-hello = Hola, { $person }
accounts-home-collaborator = Esto es lo que puedes hacer en la cuenta de <b>{ $account }</b>.
accounts-invite = Invitar colaborador
accounts-people = Colaboradores
accounts-pending = Invitaciones pendientes
accounts-inside-now = Dentro ahora
accounts-first = Primeros pasos
accounts-first-lead = Tres pasos y alguien podrá ayudarte sin conocer tu contraseña.
accounts-first-done = Hecho
accounts-first-signature = Crea tu Firma Electrónica
accounts-first-signature-text = Un secreto solo tuyo que confirma cada acceso que das.
accounts-first-signature-do = Crear firma
accounts-first-profile = Crea un perfil
accounts-first-profile-text = Un perfil es un conjunto de permisos con nombre. Varias personas pueden compartirlo.
accounts-first-profile-do = Crear perfil
accounts-first-invite = Invita a la primera persona
accounts-first-invite-text = Nadie tiene acceso antes de aceptar y nadie llega nunca a Mi Cuenta.
accounts-can = Lo que puedes hacer aquí
accounts-your-profile = Tu perfil: <bdi>{ $profile }</bdi>
accounts-without = Nada en { $category }
accounts-without-my-account = Mi Cuenta es solo de quien es titular
accounts-missing = ¿Te falta algo? Pídeselo a { $person }, titular de la cuenta.
accounts-ask = Pedir un permiso
accounts-elsewhere = lo comprueban apps conectadas
accounts-elsewhere-title = Una parte ocurre en otro lugar
accounts-elsewhere-text = Los permisos con la marca “lo comprueban apps conectadas” se aplican en los sistemas que consultan a Clavero, no en estas páginas.
accounts-no-permissions = Tu perfil todavía no permite nada
accounts-no-permissions-text = Tienes el perfil “{ $profile }”, que por ahora no tiene permisos. Tu acceso se conserva; { $person }, titular de la cuenta, puede añadirlos.

## Ajustes
accounts-settings-lead = Solo tú, titular de la cuenta, ves esta página. Ningún perfil puede abrirla.
accounts-business = Negocio
accounts-business-lead = El nombre que ve la gente, la dirección de las páginas de la cuenta y los datos para las facturas.
accounts-slug-change-hint = Las páginas empiezan por { $start }. Los enlaces a la dirección anterior dejan de funcionar.
accounts-save = Guardar
accounts-saved = Se guardaron los datos del negocio.
accounts-payout-lead = Adónde va el dinero de la cuenta. Se borra cuando la cuenta cambia de titular.
accounts-payout-text = Cuenta bancaria o de cobro
accounts-payout-hint = Te escribimos cada vez que esto cambia.
accounts-payout-save = Guardar cobros
accounts-payout-saved = Se guardó la cuenta de cobro. Te escribimos sobre el cambio.
accounts-held = Los retiros están retenidos
accounts-held-text = La cuenta cambió de titular, así que no se paga nada antes del { $date }.
accounts-conflict = Alguien guardó esto mientras lo editabas
accounts-conflict-text = Lo tuyo aún no se guardó. Compara las dos versiones; lo que escribiste sigue en el formulario y, si guardas de nuevo, reemplaza lo anterior.
accounts-conflict-field = Campo
accounts-conflict-theirs = Guardado ahora
accounts-conflict-yours = Escrito por ti

## Correos
letter-account-payout-subject = Cambió la cuenta de cobro de { $account }
letter-account-payout-body = Alguien que inició sesión como tú cambió adónde va el dinero de { $account }.

    Si fuiste tú, no tienes que hacer nada. Si no, abre los ajustes, corrígelo y cambia tu contraseña.
letter-account-payout-button = Abrir los ajustes

## Titularidad
field-typed-name = Escribe el nombre exactamente como aparece arriba.
field-new-owner-unverified = Esta persona aún no confirmó su dirección de correo. Pídele que lo haga o elige a otra.
accounts-account = Cuenta
accounts-hub = Hub id
accounts-ownership = Titularidad
accounts-ownership-lead = Una cuenta tiene en todo momento exactamente un titular.
accounts-transfer = Transferir la cuenta
accounts-transfer-hint = Entrégala a alguien que trabaja en ella.
accounts-transfer-open = Transferir
accounts-transfer-lead = Otra persona pasa a ser titular. Tus datos personales no son parte de la cuenta y se quedan contigo.
accounts-transfer-title = Transferir { $account }
accounts-transfer-to = Nuevo titular
accounts-transfer-to-hint = Alguien que ya trabaja en esta cuenta.
accounts-transfer-search = Buscar por nombre o correo
accounts-transfer-no-match = Ningún colaborador coincide con “{ $search }”.
accounts-transfer-nobody = Todavía nadie podría asumirla
accounts-transfer-nobody-text = El nuevo titular tiene que ser colaborador de esta cuenta. Invita antes a esa persona.
accounts-transfer-after = Tú, después
accounts-transfer-after-hint = Qué pasa con tu propio acceso.
accounts-transfer-leave = Dejo la cuenta
accounts-transfer-leave-hint = Tu acceso termina cuando la cuenta cambia de titular.
accounts-transfer-profile = { $count ->
    [one] { $count } permiso
   *[other] { $count } permisos
}
accounts-transfer-step-offer = La oferta está abierta 72 horas. El nuevo titular la acepta con su propia firma.
accounts-transfer-step-cooling = Después pasan 24 horas en las que ambas partes pueden cancelar.
accounts-transfer-step-money = La cuenta de cobro se borra y no se paga nada durante 7 días.
accounts-transfer-step-personal = Mi Cuenta y tus otras cuentas no se tocan.
accounts-transfer-next = Siguiente
accounts-transfer-sign-lead = Tu firma prueba que tú, titular de la cuenta, la ofreciste.
accounts-transfer-do = Firmar y ofrecer la cuenta
accounts-transfer-offered = La cuenta se ofreció a { $person }. Sigues siendo titular hasta que acepte y pasen 24 horas.
accounts-transfer-waiting = A la espera de respuesta
accounts-transfer-waiting-text = Ofreciste la cuenta a <b>{ $person }</b>. La oferta termina el { $date }; hasta entonces sigues siendo titular y puedes cancelar cuando quieras.
accounts-transfer-cooling = Aceptada
accounts-transfer-cooling-text = <b>{ $person }</b> aceptó. La cuenta cambia de titular el { $date }; hasta entonces ambas partes pueden cancelar.
accounts-transfer-cancel = Cancelar la transferencia
accounts-transfer-cancelled = La transferencia se canceló. La cuenta conserva su titular.
accounts-transfer-was-cancelled = La última transferencia, a { $person }, se canceló.
accounts-transfer-was-declined = { $person } rechazó la última oferta.
accounts-transfer-was-expired = { $person } no respondió a tiempo a la última oferta.
accounts-offered = Te ofrecen { $account }
accounts-offered-text = { $person } quiere que pases a ser titular. Puedes aceptar hasta el { $date }.
accounts-offered-cooling = Aceptaste. La cuenta será tuya el { $date }; hasta entonces ambas partes pueden cancelar.
accounts-offered-go = Ver la oferta
accounts-takeover = Asumir una cuenta
accounts-takeover-title = Pasar a ser titular de <bdi>{ $account }</bdi>
accounts-takeover-lead = { $person } te ofrece la cuenta.
accounts-takeover-from = Ofrecida por
accounts-takeover-after = Después
accounts-takeover-keeps = sigue como colaborador con el perfil <b>{ $profile }</b>
accounts-takeover-leaves = deja la cuenta
accounts-takeover-until = Abierta hasta
accounts-takeover-owner = Podrás hacer todo en ella y solo tú verás sus ajustes.
accounts-takeover-unverified = Abre el enlace del correo que enviamos a <b>{ $address }</b> y vuelve.
accounts-takeover-sign-hint = La tuya, no la de quien es titular ahora.
accounts-takeover-no-signature = Quien asume una cuenta firma por ella. Crea tu firma y vuelve a esta página.
accounts-takeover-do = Firmar y aceptar
accounts-takeover-accepted = Aceptaste { $account }. Será tuya en 24 horas si nadie cancela.
accounts-takeover-declined = Rechazaste { $account }. Se queda con su titular.
accounts-takeover-cooling = Aceptaste. La cuenta será tuya el { $date }. Hasta entonces ambas partes pueden cancelar.
accounts-takeover-was-done = La cuenta es tuya. Está en la lista de tus cuentas.
accounts-takeover-was-expired = La oferta estuvo abierta 72 horas, que ya pasaron. La cuenta conserva su titular.
accounts-takeover-was-declined = Rechazaste esta oferta. La cuenta conserva su titular.
accounts-takeover-was-cancelled = Esta transferencia se canceló. La cuenta conserva su titular.

## Cierre
accounts-close = Cerrar la cuenta
accounts-close-hint = El acceso de todas las personas termina y nadie podrá volver a entrar.
accounts-close-title = Cerrar { $account }
accounts-close-people = { $count ->
    [0] Nadie más trabaja en ella.
    [one] { $count } colaborador pierde el acceso al instante y recibe un correo.
   *[other] { $count } colaboradores pierden el acceso al instante y reciben un correo.
}
accounts-close-pending = { $count ->
    [0] No hay invitaciones pendientes.
    [one] { $count } invitación pendiente ya no se podrá aceptar.
   *[other] { $count } invitaciones pendientes ya no se podrán aceptar.
}
accounts-close-for-good = No se puede deshacer. Tu inicio de sesión y tus otras cuentas siguen igual.
accounts-close-keep = Conservar la cuenta
accounts-close-next = Siguiente
accounts-close-sign-lead = Tu firma confirma que tú, titular, cierras la cuenta para siempre.
accounts-close-do = Firmar y cerrar la cuenta
accounts-closed = { $account } se cerró. Avisamos a todas las personas que trabajaban en ella.

## Correos sobre la titularidad
letter-transfer-offered-subject = { $owner } te ofrece { $account }
letter-transfer-offered-body = { $owner } quiere que pases a ser titular de { $account }.

    La oferta está abierta hasta el { $until }. Para aceptarla hace falta tu propia Firma Electrónica; después pasan 24 horas en las que ambas partes pueden cancelar.
letter-transfer-offered-button = Ver la oferta
letter-transfer-sent-subject = Ofreciste { $account } a { $person }
letter-transfer-sent-body = Firmaste una oferta para que { $person } pase a ser titular de { $account }. Se puede aceptar hasta el { $until }. Hasta entonces sigues siendo titular.

    Si no fuiste tú, cancela la transferencia y cambia tu contraseña y tu firma.
letter-transfer-sent-button = Ver la transferencia
letter-transfer-accepted-subject = { $person } aceptó { $account }
letter-transfer-accepted-body = { $person } aceptó tu oferta. { $account } cambia de titular el { $until }.

    Hasta entonces ambas partes pueden cancelar. Después se borra la cuenta de cobro y terminan tus tokens.
letter-transfer-accepted-button = Ver la transferencia
letter-transfer-taken-subject = Aceptaste { $account }
letter-transfer-taken-body = { $account } será tuya el { $until }. Hasta entonces tú y { $owner } pueden cancelar.

    Después, los retiros quedan retenidos 7 días.
letter-transfer-taken-button = Ver la transferencia
letter-transfer-coming-subject = { $account } va a cambiar de titular
letter-transfer-coming-body = { $owner } está entregando { $account } a { $person }. Cambia de titular el { $until } si nadie cancela.

    Tu acceso no cambia.
letter-transfer-coming-button = Mis centrales
letter-transfer-off-subject = { $account } conserva su titular
letter-transfer-off-body = La transferencia de { $account } a { $person } se canceló. { $owner } sigue siendo titular y tu acceso no cambia.
letter-transfer-off-button = Mis centrales
letter-transfer-declined-subject = { $person } rechazó { $account }
letter-transfer-declined-body = { $person } no quiere asumir { $account }. Sigues siendo titular y no cambió nada.
letter-transfer-declined-button = Ver la transferencia
letter-transfer-cancelled-subject = La transferencia de { $account } se canceló
letter-transfer-cancelled-body = La transferencia de { $account } de { $owner } a { $person } se canceló. La cuenta conserva su titular y no cambió nada.
letter-transfer-cancelled-button = Ver la transferencia
letter-transfer-lapsed-subject = { $person } no respondió a tiempo
letter-transfer-lapsed-body = La oferta de { $account } a { $person } estuvo abierta 72 horas, que ya pasaron. Sigues siendo titular. Puedes ofrecerla de nuevo.
letter-transfer-lapsed-button = Ver la transferencia
letter-transfer-done-subject = { $account } es tuya
letter-transfer-done-body = Ahora eres titular de { $account }.

    La cuenta de cobro se borró: indica en los ajustes adónde va el dinero. No se paga nada durante 7 días.
letter-transfer-done-button = Abrir la cuenta
letter-transfer-done-kept-subject = { $account } es ahora de { $person }
letter-transfer-done-kept-body = { $account } tiene titular nuevo: { $person }. Sigues como colaborador con el perfil que elegiste, y tus tokens de la API terminaron.
letter-transfer-done-kept-button = Mis centrales
letter-transfer-done-left-subject = { $account } es ahora de { $person }
letter-transfer-done-left-body = { $account } es ahora de { $person } y tu acceso terminó, como elegiste. También terminaron tus tokens de la API. Tu inicio de sesión y tus otras cuentas siguen igual.
letter-transfer-done-left-button = Mis centrales
letter-transfer-new-owner-subject = { $account } tiene nuevo titular
letter-transfer-new-owner-body = { $account } es ahora de { $person }. Tu acceso no cambia.
letter-transfer-new-owner-button = Mis centrales
letter-account-closed-subject = { $account } se cerró
letter-account-closed-body = Quien era titular cerró { $account }. Tu acceso terminó; tu inicio de sesión y tus propias cuentas siguen igual.
letter-account-closed-button = Mis centrales
letter-account-closed-owner-subject = Cerraste { $account }
letter-account-closed-owner-body = { $account } está cerrada. Avisamos a todas las personas que trabajaban en ella. Tu inicio de sesión y tus otras cuentas siguen igual.
letter-account-closed-owner-button = Mis cuentas y centrales
