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
accounts-invite = Invitar a un colaborador
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
