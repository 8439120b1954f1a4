# The partner programme: both sides, letters, and faults.


## Pages
partners-title = Panel de partners
partners-lead = Tus empleados, tus clientes y quién puede entrar en qué cuenta.
partners-tab-employees = Empleados de partner
partners-tab-clients = Clientes
partners-tab-activity = Actividad
partners-tab-credit = Crédito administrado
partners-waiting = A la espera del cliente
partners-conflicts = Conflictos
partners-assign = Asignar clientes
partners-assign-lead = Elige empleados y clientes. Cada cliente decide si el empleado puede entrar y con qué perfil.
partners-assign-letter = Un cliente que ya trabaja contigo recibe un correo para otorgar el acceso. Donde el empleado ya puede entrar, no se envía ningún correo.
partners-other-clients = Otros clientes
partners-other-clients-hint = Nombres de tus clientes o hub ids, uno por línea.
partners-code = Código del cliente
partners-code-hint = Un cliente nuevo puede darte su código. Con él, tu solicitud también llega por correo; sin él, espera en la página del cliente.
partners-confirm = Confirmar
partners-add-employee = Añadir empleado de partner
partners-client = Cliente
partners-person = Persona
partners-partner = Partner
partners-profile = Perfil
partners-access = Acceso
partners-until-short = Hasta
partners-actions = Acciones
partners-where = Dónde estás
partners-since = Solicitado el
partners-yes = Sí
partners-no = No
partners-choose = Elige
partners-with-access = Con acceso
partners-search-clients = Busca por nombre o hub id
partners-none-clients = Ningún cliente
partners-none-clients-text = Asigna clientes a tus empleados y aparecerán aquí.
partners-no-employees = Nadie está marcado
partners-no-employees-text = Marca a los usuarios que trabajan para clientes. Solo se puede asignar a empleados marcados, y solo su trabajo da crédito.
partners-no-clients = Todavía no tiene clientes asignados.
partners-clients-of = Clientes de { $name }
partners-clients-count = { $count ->
    [0] Sin clientes
    [one] { $count } cliente
   *[other] { $count } clientes
}
partners-did = Lo que hizo { $name } para clientes
partners-no-acts = Todavía no se hizo nada en cuentas de clientes.
partners-who-sees = Solo el titular y quienes pueden ver partners leen esta lista.
partners-untagged = Hay personas que trabajan para clientes sin estar marcadas
partners-untagged-text = Su trabajo no da crédito administrado: { $names }.
partners-untagged-one = Esta persona trabaja en cuentas de tus clientes sin estar marcada, así que su trabajo no da crédito.
partners-not-tagged = Sin marcar
partners-tagged-badge = Empleado de partner

## Where somebody stands at a client
partners-line-has-access = Con acceso
partners-line-waiting = A la espera del cliente
partners-line-owns-client = Es titular de esta cuenta
partners-line-declined = Rechazado por el cliente
partners-line-expired = Vencido
partners-line-cancelled = Retirado
partners-line-ended-by-partner = Acceso terminado por el partner
partners-line-ended-by-client = Acceso terminado por el cliente
partners-line-ended = Acceso terminado
partners-line-erased-person = Persona borrada

## Tagging
partners-users = Usuarios y equipos
partners-users-lead = Quién trabaja en esta cuenta. Abre a una persona para cambiar el ajuste del programa de partners.
partners-programme = Programa de partners
partners-employee = Empleado de partner
partners-employee-text = A un empleado marcado se le pueden asignar clientes, y su trabajo allí da crédito administrado.
partners-no-partner = Esta cuenta no está en el programa de partners. Quien administra este servidor puede inscribirla.
partners-off = El interruptor está apagado.
partners-tag = Marcar como empleado de partner
partners-ends = Clientes que abre esta marca
partners-tagged = { $name } es empleado de partner.
partners-untag = Quitar la marca
partners-untag-title = ¿Quitar la marca a { $name }?
partners-untag-text = { $name } pierde al instante el acceso que estos clientes dieron a través de ti. El acceso que un cliente dio por su cuenta se mantiene.
partners-untag-access = El acceso termina
partners-untag-request = La solicitud se retira
partners-untag-keep = Mantener la marca
partners-untagged-said = { $count ->
    [0] Se quitó la marca a { $name }. No terminó ningún acceso.
    [one] Se quitó la marca a { $name }. El acceso terminó en { $count } cliente.
   *[other] Se quitó la marca a { $name }. El acceso terminó en { $count } clientes.
}

## Assigning and removing
partners-assigned = Guardado. Solicitados: { $asked }. Ya con acceso, sin correo: { $inside }. Sin cambios: { $unchanged }.
partners-remove = Eliminar acceso
partners-remove-title = Eliminar el acceso a { $client }
partners-remove-text = El acceso a través de ti termina al instante. Solo el cliente puede borrar a la persona de su lista.
partners-remove-whose = ¿A quién quieres quitar el acceso?
partners-remove-keep = Mantener el acceso
partners-removed = Se eliminó el acceso.
partners-end = Terminar la relación
partners-end-title = ¿Terminar la relación con este cliente?
partners-end-text = Todos tus empleados pierden al instante el acceso que este cliente dio a través de ti.
partners-end-client-title = ¿Terminar la relación con { $partner }?
partners-end-client-text = Todos los empleados de este partner pierden al instante el acceso que tienen a través de él. Lo que hicieron queda en el registro de actividad.
partners-ended = La relación terminó.

## Conflicts
partners-conflict = Conflicto
partners-conflict-title = No se pudo añadir a { $name } a { $client }
partners-conflict-text = Esta dirección de correo ya está vinculada al registro de otro partner para este cliente. No recibes crédito administrado por esta persona en él. Nada más cambió.
partners-conflict-said = Otro partner tiene esta dirección en este cliente. Elige una salida.
partners-conflict-ways = Formas de resolverlo
partners-way-ask = Pedir al otro partner que quite a la persona
partners-way-ask-text = Transmitimos la petición sin nombrar a ninguno. El cliente puede leerla.
partners-way-domain = Usar una dirección nueva en tu propio dominio
partners-way-domain-text = La dirección debe estar en un dominio que demostraste que es tuyo.
partners-way-other = Usar otra dirección de la persona
partners-way-other-text = La persona debe usarla para trabajar aquí y estar marcada con ella.
partners-relayed = Se preguntó al otro partner. Si quita a la persona, tu solicitud empieza de nuevo.
partners-instead = Dirección que se usará
partners-instead-hint = Solo para la segunda y la tercera forma.
partners-instead-waits = Se preguntará al cliente en cuanto alguien con la dirección { $address } esté marcado aquí.
partners-invite = Invitar a esta dirección
partners-way-asked = Se preguntó al otro partner. El cliente puede leer el intercambio.
partners-way-assigned = Se preguntó al cliente con la otra dirección.
partners-way-waits = Invita a la persona con la nueva dirección y márcala. Entonces se preguntará al cliente.
partners-asked-title = Te piden quitar a alguien
partners-asked-text = Alguien más quiere trabajar con { $name } para { $client }. Elimina el acceso si { $name } ya no trabaja allí para ti.
partners-link = Trabajar para un cliente
partners-link-none = No tienes una cuenta de partner
partners-link-none-text = Este enlace es para quienes pueden asignar clientes en una cuenta de partner.
partners-link-choose = ¿En qué cuenta quieres asignar este cliente?

## The client's side
partners-client-title = Partners
partners-client-lead = Agencias que trabajan en esta cuenta, a través de quién y hasta cuándo. Quitar un acceso es un solo paso.
partners-client-employees = Empleados de partner
partners-client-none = Ningún partner trabaja aquí
partners-client-none-text = Cuando una agencia pide acceso, su solicitud espera en la página de solicitudes.
partners-delete = Borrar la línea
partners-deleted = La línea se borró.
partners-revoked = { $count ->
    [one] Terminó el acceso de una persona.
   *[other] Terminó el acceso de { $count } personas.
}
partners-partners = Tus partners
partners-partners-none = No hay partners vinculados.
partners-tie-suspended = Espera tu confirmación
partners-tie-confirm = Confirmar
partners-confirmed = El partner vuelve a trabajar aquí.
partners-code-title = Código para partners
partners-code-text = Dáselo a la agencia de la que quieres recibir correos, o pásale el enlace. Sin él, la solicitud solo espera aquí.
partners-code-make = Crear un código
partners-code-change = Cambiar el código
partners-code-changed = El código es nuevo. El anterior ya no sirve.
partners-exchange = Entre partners
partners-exchange-text = Dos partners quisieron añadir aquí la misma dirección. Ningún acceso cambió.
partners-exchange-open = el segundo todavía no decidió
partners-exchange-relayed = se pidió al primero que quite a la persona
partners-exchange-cleared = la dirección está libre
partners-exchange-sidestepped = se usa otra dirección

## Requests
partners-requests = Solicitudes de acceso
partners-requests-lead = Agencias que piden que dejes entrar a sus empleados. Tú decides el perfil y hasta cuándo.
partners-requests-none = No hay nada pendiente
partners-requests-none-text = La solicitud de una agencia espera aquí 14 días.
partners-requests-waiting = { $count ->
    [one] { $count } solicitud espera
   *[other] { $count } solicitudes esperan
}
partners-request = Solicitud de acceso
partners-request-title = { $partner } pide acceso para { $name }
partners-request-inside = Esta persona ya puede entrar y conserva el perfil actual.
partners-profile-hint = Lo que la persona podrá hacer aquí. Un perfil que permite dar acceso a otros no es para partners.
partners-days = Días de acceso
partners-days-hint = De 1 a 730, desde hoy. Nunca se renueva solo.
partners-manages = Puede gestionar personas
partners-manages-text = Solo tú, como titular, puedes permitirlo.
partners-grant = Otorgar acceso
partners-granted = { $name } ya puede entrar en esta cuenta.
partners-decline = Rechazar
partners-decline-text = Rechazar es un solo paso. El partner puede volver a pedirlo después de 7 días.
partners-declined = Se rechazó la solicitud para { $name }. Nadie obtuvo acceso.
partners-until = Cambiar el fin del acceso
partners-extended = El acceso tiene ahora otro fin.
partners-keep = ¿Conservar a esta persona?
partners-keep-title = ¿Conservar a { $name } como tu colaborador?
partners-keep-text = Esta persona ya no trabaja para { $partner }, así que todo su acceso aquí terminó. Antes la habías dejado entrar tú.
partners-keep-answer = Responder
partners-keep-do = Conservar
partners-kept = La persona es ahora tu colaborador.
partners-let-go-do = Dejar ir a la persona
partners-let-go = { $name } ya no tiene acceso aquí.
partners-sign = Firmar
partners-sign-lead = Tu firma confirma exactamente esto.
partners-sign-grant = Otorgar acceso
partners-sign-confirm-partner = Confirmar al partner
partners-sign-extend-partner = Dar un fin posterior al acceso
partners-sign-keep-collaborator = Conservar a esta persona

## Letters
letter-partner-request-subject = { $partner } pide acceso a { $account }
letter-partner-request-body = { $partner } quiere que { $person } trabaje en { $account }. Nadie entra hasta que lo aceptes. Tú eliges qué podrá hacer { $person } y hasta cuándo.
letter-partner-request-button = Otorgar o rechazar
letter-partner-granted-subject = { $client } dejó entrar a { $person }
letter-partner-granted-body = { $person } puede trabajar en { $client } hasta el { $until }.
letter-partner-granted-button = Abrir el panel
letter-partner-let-in-subject = Ya puedes entrar en { $account }
letter-partner-let-in-body = { $account } te dejó entrar para { $partner }, hasta el { $until }.
letter-partner-let-in-button = Ver tus centrales
letter-partner-declined-subject = { $client } rechazó la solicitud para { $person }
letter-partner-declined-body = { $person } no obtuvo acceso a { $client }. Puedes volver a pedirlo después de 7 días.
letter-partner-declined-button = Abrir el panel
letter-partner-revoked-subject = { $client } terminó el acceso de { $person }
letter-partner-revoked-body = { $person } ya no puede entrar en { $client } a través de ti. Lo que se hizo allí queda.
letter-partner-revoked-button = Abrir el panel
letter-partner-access-ended-subject = { $person } ya no trabaja en { $account } para { $partner }
letter-partner-access-ended-body = { $partner } ya no es motivo para que { $person } entre en { $account }. La línea queda en tu página de partners hasta que la borres.
letter-partner-access-ended-button = Ver tus partners
letter-partner-keep-subject = ¿Conservar a { $person } en { $account }?
letter-partner-keep-body = { $person } ya no trabaja para { $partner }, así que todo su acceso a { $account } terminó. Antes habías dejado entrar tú a { $person }. Puedes conservar a { $person } como tu colaborador.
letter-partner-keep-button = Responder
letter-partner-suspended-subject = { $partner } está fuera del programa de partners
letter-partner-suspended-body = Los empleados de { $partner } no pueden entrar en { $account } a través de él. No se borró nada. Si vuelve, tú decides si trabaja aquí de nuevo.
letter-partner-suspended-button = Ver tus partners
letter-partner-conflict-cleared-subject = La dirección de { $person } está libre en el cliente { $client }
letter-partner-conflict-cleared-body = El registro que el otro partner tenía de { $person } en el cliente { $client } terminó. Tu solicitud empezó de nuevo y espera al cliente.
letter-partner-conflict-cleared-button = Abrir el panel
letter-partner-asked-to-remove-subject = ¿Puedes quitar a { $person } de { $client }?
letter-partner-asked-to-remove-body = Otro partner quiere trabajar con { $person } para { $client }. Si { $person } ya no trabaja allí para ti, elimina el acceso. Nada cambia hasta entonces.
letter-partner-asked-to-remove-button = Abrir el panel
letter-partner-exchange-subject = Dos partners quieren trabajar con { $person } en { $account }
letter-partner-exchange-body = Se pidió al primero que quite a { $person }. El acceso a { $account } no cambió, y tú decides sobre cada solicitud nueva.
letter-partner-exchange-button = Ver tus partners

## Faults
field-client-unknown = Ninguno de tus clientes tiene este nombre. Escribe el hub id.
field-client-several = Varios clientes tienen este nombre. Escribe el hub id.
