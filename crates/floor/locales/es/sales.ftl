# Sales: what was bought, what was told of it, and by whom.

sales-title = Ventas
sales-lead = Todo lo que se compró, tal como lo cuenta la plataforma de venta. El acceso se ajusta solo.
sales-tab-purchases = Compras
sales-tab-subscriptions = Suscripciones
sales-tab-inbox = { $count ->
    [0] Bandeja
   *[other] Bandeja ({ $count })
}
sales-tab-sources = Fuentes
sales-search = Busca por nombre, correo o código
sales-any-status = Cualquier estado
sales-any-product = Cualquier producto
sales-only-review = Solo lo que hay que revisar
sales-apply = Aplicar
sales-clear = Quitar filtros
sales-none = Aún no hay ventas
sales-none-text = Conecta la plataforma que vende por ti. Quien compre desde entonces se convierte en miembro sin que nadie haga nada.
sales-no-match = Nada coincide
sales-no-match-text = Ninguna entrada coincide con la búsqueda y los filtros.
sales-buyer = Comprador
sales-email = Correo
sales-product = Producto
sales-area = Área de Miembros
sales-ordered = Pedido
sales-price = Precio
sales-status = Estado
sales-to-review = Por revisar
sales-status-pending = Pago pendiente
sales-status-paid = Pagada
sales-status-disputed = Reembolso solicitado
sales-status-expired = Pago vencido
sales-status-cancelled = Cancelada
sales-status-refunded = Reembolsada
sales-status-charged-back = Contracargo
sales-subscriptions = Suscripciones
sales-subscriptions-lead = Pagos que se repiten y hasta cuándo abre el producto cada uno.
sales-no-subscriptions = Aún no hay suscripciones
sales-no-subscriptions-text = Aquí aparece el primer pago de una suscripción que se notifique.
sales-subscription-started = Iniciada
sales-subscription-active = Activa
sales-subscription-overdue = Atrasada
sales-subscription-suspended = Suspendida
sales-subscription-cancelled = Cancelada, aún pagada
sales-subscription-ended = Terminada
sales-subscriber-name = Suscriptor
sales-since = Desde
sales-paid-through = Pagada hasta
sales-charges = Pagos
sales-purchase = Compra
sales-details = Detalles
sales-told = Lo que se notificó
sales-told-text = En el orden en que ocurrió, sin importar el orden en que llegó.
sales-to-member = Abrir al miembro
sales-added = Añadido a esta compra
sales-returned = Devuelto
sales-method = Medio de pago
sales-offer = Oferta
sales-seller = Plataforma de venta
sales-code = Transacción
sales-subscriber = Código del suscriptor
sales-recurrence = Número de pago
sales-parent = Añadida a
sales-approved = Aprobada
sales-warranty = Garantía hasta
sales-refunded = Devuelta el
sales-review-do = Ya lo revisé
sales-reviewed = Queda anotado que lo revisaste.
sales-warning-needs-review = Se pagó de nuevo tras el reembolso
sales-warning-needs-review-text = El acceso sigue cerrado. Si la persona pagó de verdad otra vez, dale acceso a mano.
sales-warning-partly-refunded = Se devolvió una parte del dinero
sales-warning-partly-refunded-text = El acceso sigue abierto. Decide si debe terminar.
sales-warning-blocked-member-paid = Pagó un miembro bloqueado
sales-warning-blocked-member-paid-text = El bloqueo sigue hasta que una persona lo quite.
sales-warning-parent-returned = Se devolvió la compra a la que se añadió
sales-warning-parent-returned-text = Esta vale por sí sola y sigue abierta.
sales-warning-open-by-another-grant = Sigue abierto por otro motivo
sales-warning-open-by-another-grant-text = El dinero se devolvió y otro motivo mantiene abierto el producto. Termina también ese si debe cerrarse.
sales-warning-release-unknown = Preventa sin fecha
sales-warning-release-unknown-text = El acceso se abre cuando la plataforma indique la fecha de lanzamiento.
sales-warning-status-contradicts = Una notificación se contradice
sales-warning-status-contradicts-text = Su estado dice otra cosa que su nombre. Se siguió el nombre.
sales-inbox = Bandeja
sales-inbox-lead = Lo que notificaron las plataformas de venta. Nada se pierde: lo que aún no se puede usar espera aquí.
sales-inbox-open = Esperan a alguien
sales-inbox-all = Todas las notificaciones
sales-inbox-empty = Nada te espera
sales-inbox-empty-text = Cada notificación encontró su producto. Elige Todas las notificaciones para verlas.
sales-what = Qué ocurrió
sales-received = Recibida
sales-occurred = Ocurrió
sales-event-id = Id. de la notificación
sales-report = Notificación
sales-report-waiting = En curso
sales-report-applied = Aplicada
sales-report-unmapped = Producto desconocido
sales-report-test = Prueba recibida
sales-report-ignored = No afecta al acceso
sales-report-unreadable = Incompleta
sales-report-failed = Falló
sales-problem-unmapped = Nadie ha dicho aún qué producto es.
sales-problem-item-unmapped = Aplicada. Algo que venía incluido es de un producto desconocido.
sales-problem-test = La plataforma probó la dirección. No se cambió nada.
sales-problem-unknown-kind = Aquí no se conoce este tipo de notificación. Se guarda y no cambia nada.
sales-problem-no-code = La notificación no nombra ni transacción ni suscriptor, así que no pertenece a ninguna venta.
sales-problem-no-buyer = Ninguna notificación de esta venta da un correo del comprador. Se aplica cuando llegue uno.
sales-problem-broken = Falló varias veces. Repítela cuando la causa haya desaparecido.
sales-map = ¿Qué producto es { $name }?
sales-map-text = Se recuerda para las próximas notificaciones, y las que esperan por ello se aplican ahora.
sales-map-ask = Alguien que gestione productos puede decir cuál es.
sales-map-do = Asociar y repetir
sales-choose = Elige un producto
sales-mapped = Asociado. Lo que esperaba se está aplicando.
sales-replay = Repetir
sales-replayed = La notificación se aplica de nuevo. Lo que ya cambió queda como está.
sales-not-replayed = Esta notificación no cambia nada, así que no se repitió.
sales-body = Tal como se envió
sales-body-text = Sin tokens, documentos, direcciones ni teléfonos, que nunca se guardan.
sales-sources = Fuentes
sales-sources-lead = Quién puede notificar ventas y el token que muestra cada plataforma. Dos de la misma plataforma valen a la vez, para que uno releve al otro.
sales-no-sources = Aún no hay fuentes
sales-no-sources-text = Añade la plataforma que vende por ti. Recibe una dirección y un token.
sales-source-new = Añadir fuente
sales-source-lead = Las notificaciones se aceptan desde que la plataforma conoce la dirección y el token.
sales-source-do = Añadir fuente
sales-provider-hotmart = Hotmart
sales-provider-hotmart-text = Webhook 2.0.0. Pega el hottok que muestra Hotmart o usa un token nuevo.
sales-provider-standard = Tienda propia
sales-provider-standard-text = Nuestro formato, firmado según Standard Webhooks.
sales-token = Token
sales-token-hint = Déjalo vacío para crear uno.
sales-token-title = La fuente se añadió
sales-token-text = Copia el token ahora. No se vuelve a mostrar. Introduce ambos en la plataforma que vende por ti.
sales-url = Dirección
sales-to-sources = Ir a las fuentes
sales-used = Último uso
sales-never-used = Nunca
sales-actions = Acciones
sales-source-actions = Acciones del token que termina en { $name }
sales-source-valid = Válido
sales-source-is-retired = Retirado
sales-source-retire = Retirar el token
sales-source-retired = El token se retiró. Ya no abre nada.
sales-of-member = Compras
field-sales-token = Un token tiene de 8 a 200 caracteres.
field-sales-secret = Un secreto de firma empieza por whsec_ y contiene de 24 a 64 bytes en base64.

# What happened, in the words of reports
sales-kind-purchase-cart-left = Carrito abandonado
sales-kind-purchase-billet-printed = Boleto impreso
sales-kind-purchase-delayed = Pago atrasado
sales-kind-purchase-expired = Pago vencido
sales-kind-purchase-cancelled = Compra cancelada
sales-kind-purchase-approved = Compra aprobada
sales-kind-purchase-completed = Garantía terminada
sales-kind-purchase-protested = Reembolso solicitado
sales-kind-purchase-refunded = Compra reembolsada
sales-kind-purchase-charged-back = Contracargo
sales-kind-subscription-cancelled = Suscripción cancelada
sales-kind-subscription-plan-switched = Plan cambiado
sales-kind-subscription-charge-date-moved = Cambió el día del próximo pago
sales-kind-club-first-access = Primer acceso
sales-kind-club-module-completed = Módulo completado

# Letters
letter-blocked-member-paid-subject = Un miembro bloqueado pagó { $product }
letter-blocked-member-paid-body =
    { $who } tiene el acceso a { $product } bloqueado y lo ha vuelto a pagar en { $account }.

    El bloqueo sigue y el pago por sí solo no abre nada. Quita el bloqueo o devuelve el dinero.
letter-blocked-member-paid-button = Ver la compra
letter-wrong-sales-tokens-subject = Se rechazaron notificaciones de ventas para { $area }
letter-wrong-sales-tokens-body =
    Hoy llegaron a { $area } de { $account } tres notificaciones de ventas con un token incorrecto. No se guardaron.

    Si la plataforma cambió su token, añade el nuevo junto al anterior. Si no, alguien está probando la dirección y no hay que hacer nada.
letter-wrong-sales-tokens-button = Ver las fuentes
letter-purchase-ended-subject = Tu acceso a { $product } ha terminado
letter-purchase-ended-body =
    El pago de { $product } se devolvió o se canceló, así que ya no se abre en { $area }.

    Se conserva lo que hiciste allí. Si no lo esperabas, pregunta a quien te lo vendió.
letter-purchase-ended-button = Abrir el Área de Miembros

# In the activity log
audit-purchase-pending = { $subject } pidió { $name }
audit-purchase-paid = { $subject } pagó { $name }
audit-purchase-disputed = { $subject } pidió el reembolso de { $name }
audit-purchase-expired = Venció el plazo de { $subject } para pagar { $name }
audit-purchase-cancelled = Se canceló la compra de { $name } de { $subject }
audit-purchase-refunded = Se reembolsó { $name } a { $subject }
audit-purchase-charged-back = El banco de { $subject } recuperó el dinero de { $name }
audit-purchase-subscription-changed = Cambió el estado de la suscripción de { $subject } a { $name }
audit-purchase-by-blocked-member = { $subject } pagó { $name } estando bloqueado
audit-purchase-token-refused = Tres notificaciones de ventas llegaron con un token incorrecto
audit-purchase-source-added = { $actor } añadió una fuente de ventas para { $name }
audit-purchase-source-retired = { $actor } retiró un token de ventas de { $name }
audit-purchase-product-mapped = { $actor } indicó cómo llama una plataforma a { $name }
audit-purchase-replayed = { $actor } hizo aplicar de nuevo una notificación de venta
audit-purchase-reviewed = { $actor } revisó una compra de { $name }
audit-enrolment-grant-withdrawn = Se retiró un motivo del acceso de { $subject } a { $name }
