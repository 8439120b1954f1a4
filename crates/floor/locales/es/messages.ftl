# Mensajes a los miembros
messages-title = Mensajes
messages-lead = Correos a las personas de un producto o de toda el área, y qué pasó con cada uno.
messages-new = Escribir un mensaje
messages-edit = Editar el mensaje
messages-new-lead = Todavía no se envía nada. En la página siguiente ves quién lo recibe, y lo envías desde allí.
messages-none = Aún no hay mensajes
messages-none-text = Escribe a todas las personas, a un segmento o a quienes elija un filtro.
messages-no-subject = Sin asunto
messages-what = Mensaje
messages-state = Estado
messages-letters = Correos
messages-when = Cuándo
messages-to = Personas de
messages-to-choose = Elegir
messages-whole-area = Toda el área { $area }
messages-whom = A quién
messages-who = Quién lo recibe
messages-everybody = Todas las personas
messages-everybody-text = Quienes estén cuando lo envíes.
messages-segment = Un segmento
messages-segment-text = Uno guardado, o uno de los que siempre están.
messages-segment-which = Segmento
messages-segment-none = Elige un segmento
messages-filter = Un filtro
messages-filter-text = Quienes cumplan el texto de abajo.
messages-filter-as = Filtro
messages-filter-hint = Por ejemplo: last_access older than 30d. Dentro de un producto, también progress < 50%. Cada lista muestra su filtro como texto.
messages-chosen = Las personas marcadas
messages-without = Salvo estas personas
messages-without-hint = Un filtro: quien lo cumpla no recibe el mensaje.
messages-without-these = { $who } − { $without }
messages-blocked = Personas bloqueadas
messages-blocked-too = También a quienes tienen el acceso bloqueado
messages-blocked-too-text = De lo contrario quedan fuera.
messages-class = Qué es
messages-class-choose = Qué es el mensaje ante la ley
messages-class-service = Novedades de lo que ya tienen
messages-class-service-text = Sobre el producto o el área de los que son miembros: un módulo nuevo, un cambio de fecha. Lo recibe cada persona hasta que se da de baja.
messages-class-marketing = Una oferta
messages-class-marketing-text = Todo lo que promociona algo. Por ley solo llega a quienes aceptaron recibir ofertas, y basta un clic para dejar de recibirlas.
messages-class-transactional = Parte de un acto propio
messages-says = Qué dice
messages-says-text = Cada persona lo lee en su idioma. Si falta su idioma, lo lee en el del área.
messages-subject = Asunto en { $language ->
    [es] español
    [fr] francés
    [pt] portugués
   *[en] inglés
    }
messages-body = Texto en { $language ->
    [es] español
    [fr] francés
    [pt] portugués
   *[en] inglés
    }
messages-body-hint = Antes va un saludo con el nombre y después el enlace para darse de baja. Una línea vacía empieza otro párrafo.
messages-also-in = También en { $language ->
    [es] español
    [fr] francés
    [pt] portugués
   *[en] inglés
    }
messages-look = Revisarlo
messages-by = Escrito por
messages-details = Detalles
messages-reads = Cómo se lee
messages-draft-lead = Todavía no se envió nada.
messages-delete = Eliminar el borrador
messages-try-out = Enviarme una prueba
messages-tried-out = La prueba va en camino solo para ti, un correo en cada idioma del mensaje.
messages-deleted = El borrador se eliminó. No se envió nada a nadie.
messages-changed = Alguien cambió el mensaje después de que lo abrieras. No se envió nada. Revísalo otra vez.
messages-before = Antes de que salga
messages-gets = Lo reciben
messages-left-out = Quedan fuera
messages-why-not = Por qué alguien no lo recibe
messages-langs = Idiomas
messages-left-out-erased = Ya no está
messages-left-out-bounced = Los correos a su dirección rebotan
messages-left-out-unsubscribed = Se dio de baja
messages-left-out-no-consent = Nunca aceptó recibir ofertas
messages-left-out-blocked = Tiene el acceso bloqueado
messages-left-out-duplicate = Lo recibe alguien con la misma dirección
messages-quota-title = Límite
messages-no-quota = No hay límite de mensajes.
messages-quota = { $count ->
    [one] Cada producto envía como máximo { $count } mensaje en 30 días.
   *[other] Cada producto envía como máximo { $count } mensajes en 30 días.
    }
messages-quota-text = Un límite evita escribir tanto a las personas que se den de baja.
messages-quota-other = Poner otro número en la configuración
messages-quota-do = { $count ->
    [one] Limitar a { $count } en 30 días
   *[other] Limitar a { $count } en 30 días
    }
messages-quota-undo = Quitar el límite
messages-quota-on = Desde ahora cada producto envía como máximo dos mensajes en 30 días.
messages-quota-off = Ya no hay límite.
messages-quota-none = No hay límite de mensajes.
messages-quota-left = { $count ->
    [0] Es el último de { $times } mensajes en 30 días.
    [one] Después de este queda { $count } de { $times } mensajes en 30 días.
   *[other] Después de este quedan { $count } de { $times } mensajes en 30 días.
    }
messages-send = { $count ->
    [one] Enviar a { $count } persona
   *[other] Enviar a { $count } personas
    }
messages-minute-before = Durante un minuto puedes retirarlo.
messages-sent-off = El mensaje sale en un minuto.
messages-minute = El primer correo sale a las { $time }. Hasta entonces puedes retirar el mensaje.
messages-take-back = Retirarlo
messages-taken-back = El mensaje se retiró. No se envió nada a nadie.
messages-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
    }
messages-progress = { $done } de { $total } ya tuvieron su turno
messages-results = Resultados
messages-written = Correos escritos
messages-arrived = Entregados
messages-bounced = Dirección desconocida
messages-failed = Sin entregar
messages-each = Cada persona
messages-all = Todas
messages-why = Por qué
messages-nobody-so = Elige otro estado arriba o mira todas las personas.
messages-sent-off-at = Enviado
messages-ended-at = Terminado
messages-stopped-asked = Se retiró antes de que saliera el primer correo. No cuenta para el límite.
messages-stopped-permission = Quien lo envió ya no puede enviar mensajes, así que los correos que esperaban no se escribieron.
messages-state-draft = Borrador
messages-state-waiting = Sale en un minuto
messages-state-sending = Enviándose
messages-state-sent = Enviado
messages-state-cancelled = Retirado
messages-delivery-waiting = Espera
messages-delivery-queued = En camino
messages-delivery-sent = Entregado
messages-delivery-kept = Guardado aquí
messages-delivery-bounced = Dirección desconocida
messages-delivery-failed = Sin entregar
messages-delivery-left-out = Quedó fuera
messages-delivery-cancelled = Retirado
messages-sign = Firmar el mensaje
messages-sign-lead = Un mensaje a más de 1000 personas necesita tu firma electrónica.
messages-sign-do = Firmar y enviar

# En el historial de un miembro
activity-message-sent = Se le envió el mensaje «{ $name }»
activity-unsubscribed = No quiere más novedades de { $name }
activity-subscribed = Quiere otra vez novedades de { $name }
activity-offers-declined = No quiere ofertas de { $name }
activity-offers-agreed = Aceptó recibir ofertas de { $name } { $detail }
activity-letters-stopped = No quiere ningún mensaje de { $name }
activity-letters-resumed = Quiere otra vez mensajes de { $name }

# En el registro de actividad
audit-message-sent-off = { $actor } envió un mensaje a personas de { $name }
audit-message-tried-out = { $actor } se envió una prueba de un mensaje para personas de { $name }
audit-message-cancelled = { $actor } retiró un mensaje a personas de { $name }
audit-message-sent = Se entregaron al correo las cartas de un mensaje a personas de { $name }
audit-message-stopped = Un mensaje a personas de { $name } se detuvo, porque quien lo envió ya no puede enviar mensajes
audit-member-unsubscribed = { $subject } no quiere más novedades de { $name }
audit-member-subscribed = { $subject } quiere otra vez novedades de { $name }
audit-member-offers-declined = { $subject } no quiere ofertas de { $name }
audit-member-offers-agreed = { $subject } aceptó recibir ofertas de { $name }
audit-member-letters-stopped = { $subject } no quiere ningún mensaje de { $name }
audit-member-letters-resumed = { $subject } quiere otra vez mensajes de { $name }
audit-member-written-to-again = { $actor } permitió escribir otra vez a { $subject }

# El correo
letter-message-subject = { $subject }
letter-message-body = { $body }
letter-message-why = Recibes este correo en { $address } porque eres miembro de { $area }. Nadie lee las respuestas.
letter-message-test-subject = Prueba: { $subject }
letter-message-test-body = { $body }
letter-message-test-why = Esto es una prueba de un mensaje para miembros de { $area }. Solo llegó a { $address }. Quienes pueden darse de baja encuentran aquí un enlace.
letter-stop = Darse de baja

# Lo que un miembro quiere recibir
messages-letters-title = Tus correos
messages-gets-news = Recibes novedades de { $name }.
messages-gets-offers = Recibes ofertas de { $name }.
messages-no-news = No recibes novedades de { $name }.
messages-no-offers = No recibes ofertas de { $name }.
messages-gets-none = No recibes nada de { $name }.
messages-always = Los correos sobre tu propio acceso a { $name } llegan siempre.
messages-stop-news = Darte de baja de las novedades de { $name }
messages-stop-offers = Darte de baja de las ofertas de { $name }
messages-again-news = Recibir otra vez novedades de { $name }
messages-again-offers = Recibir otra vez ofertas de { $name }
messages-stop-all = No recibir nada más de { $name }
messages-again-all = Recibir otra vez correos de { $name }
messages-unknown = Este enlace no se conoce
messages-unknown-text = No se cambió nada. Abre el enlace de un correo más reciente o copia la dirección completa de este.
messages-got-none = Aún no recibió ningún mensaje.
messages-said = Lo que dijo
messages-said-news = Quiere novedades de { $name } ({ $told }, { $date })
messages-said-no-news = No quiere novedades de { $name } ({ $told }, { $date })
messages-said-offers = Quiere ofertas de { $name } ({ $told }, { $date })
messages-said-no-offers = No quiere ofertas de { $name } ({ $told }, { $date })
messages-said-all = Quiere mensajes de { $name } ({ $told }, { $date })
messages-said-none = No quiere ningún mensaje de { $name } ({ $told }, { $date })
messages-told-link = con el enlace de un correo
messages-told-team = lo dijo al equipo
messages-told-file = por un archivo
messages-note-offers = Aceptó recibir ofertas
messages-note-no-offers = No quiere más ofertas
messages-note-none = No quiere ningún mensaje
messages-noted = Quedó anotado lo que quiere esta persona.
messages-comes-back = Los correos a esta dirección rebotan desde el { $date }, así que no se envía ninguno.
messages-try-again = Escribir otra vez
messages-tried-again = Los correos vuelven a ir a esta dirección.
