# Trabajo con muchas personas a la vez
bulk-title = Trabajo con muchas personas
bulk-all = { $count ->
    [one] Seleccionar la única que coincide
   *[other] Seleccionar las { $count } que coinciden
}
bulk-all-but-ticked = Las { $count } que coinciden, excepto las marcadas
bulk-this-page = Seleccionar a todas las personas de esta página
bulk-col-select = Seleccionar
bulk-select = Seleccionar a { $name }
bulk-selected-one = {"{n}"} persona seleccionada
bulk-selected-other = {"{n}"} personas seleccionadas
bulk-more = Más acciones
bulk-clear = Quitar la selección
bulk-nobody = No seleccionaste a nadie, así que no se hizo nada. Marca al menos a una persona.
bulk-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
bulk-act-change-group = Cambiar de grupo
bulk-act-resend-access = Reenviar el acceso
bulk-act-tag = Poner una etiqueta
bulk-act-untag = Quitar una etiqueta
bulk-act-note-consent = Anotar que aceptan ofertas
bulk-act-change-role = Cambiar el rol
bulk-act-set-access-end = Fijar el fin del acceso
bulk-act-grant-product = Dar acceso a otro producto
bulk-act-block = Bloquear el acceso
bulk-act-restore = Restablecer el acceso
bulk-act-reset-progress = Empezar de nuevo
bulk-act-remove = Quitar del producto
bulk-act-erase = Borrar para siempre
bulk-act-export = Exportar CSV
bulk-act-send-message = Enviar un mensaje
bulk-undo-of = Deshacer: { $act }
bulk-about-change-group = Grupo nuevo
bulk-about-tag = Etiqueta
bulk-about-untag = Etiqueta
bulk-about-note-consent = Cómo aceptaron
bulk-about-change-role = Rol nuevo
bulk-about-set-access-end = Último día de acceso
bulk-about-grant-product = Producto
bulk-no-end = Sin fin
bulk-ground-text = Las ofertas solo llegan a quienes aceptaron. A quien se dio de baja por su cuenta no se le vuelve a suscribir.
bulk-ground-hint = Por ejemplo, «Marcó la casilla en el formulario de la feria de primavera, 12 de marzo de 2026». Queda en el historial de cada persona.
bulk-letter = Correo
bulk-notify-grant = Enviar a quien recibe el acceso el correo para entrar
bulk-go-on = Continuar
bulk-row-act = Acción
bulk-row-count = Cuántas personas
bulk-row-filter = Quiénes
bulk-chosen = Las personas marcadas
bulk-taken-back = Todas las personas que cambió el trabajo anterior
bulk-let-in = Todas las personas a las que una importación dio acceso, tal como las dejó
bulk-searched = { $filter }, encontradas con «{ $search }»
bulk-all-but = { $count ->
    [one] { $filter }, sin { $count } persona
   *[other] { $filter }, sin { $count } personas
}
bulk-samples = Algunas de ellas
bulk-others = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
bulk-will-skip = Algunas quedan como están
bulk-looked-at = { $count ->
    [one] Contado con la primera persona.
   *[other] Contado con las primeras { $count } personas. Las demás se revisan cuando llega su turno.
}
bulk-changes = { $count ->
    [one] Se cambiará a { $count } persona.
   *[other] Se cambiará a { $count } personas.
}
bulk-changes-nobody = No hay nadie a quien esto cambie.
bulk-way-back = Se puede deshacer durante 30 días, para todas las personas que nadie cambie mientras tanto.
bulk-no-way-back = Los correos que ya salieron no se pueden recuperar.
bulk-undo-text = Todas las personas quedan como antes. Quien haya cambiado desde entonces queda como está y aparece en la lista.
bulk-reason = Motivo
bulk-reason-hint = Tu equipo lo lee junto a este trabajo.
bulk-export-first = Exportar antes esta lista
bulk-confirm = { $count ->
    [one] Hacerlo con { $count } persona
   *[other] Hacerlo con { $count } personas
}
bulk-confirm-sign = { $count ->
    [one] Firmar y hacerlo con { $count } persona
   *[other] Firmar y hacerlo con { $count } personas
}
bulk-sign = Firmar un trabajo con muchas personas
bulk-sign-lead = Un trabajo con más de 1000 personas se confirma con tu firma electrónica. Cubre exactamente lo que dice aquí.
bulk-sign-do = Firmar y empezar

# Borrar
bulk-erase-goes = Todas salen del área { $area } entera, estén en los productos que estén.
bulk-erase-goes-access = El acceso a todos los productos, de inmediato, y el de sus invitados con plazas compartidas.
bulk-erase-stays-purchases = Las compras con sus importes y fechas, para la contabilidad y sin nombre.
bulk-erase-charged = Las personas a las que se les sigue cobrando quedan fuera, porque los cobros seguirían y no abrirían nada. Cancela antes sus suscripciones en la plataforma de venta, o bórralas una por una.
bulk-erase-changes = { $count ->
    [one] Se borrará para siempre a { $count } persona.
   *[other] Se borrará para siempre a { $count } personas.
}
bulk-erase-no-way-back = No se puede deshacer. Nada recupera los datos.
bulk-erase-confirm = { $count ->
    [one] Firmar y borrar a { $count } persona
   *[other] Firmar y borrar a { $count } personas
}
bulk-erase-sign-lead = Firmas que se borra a todas las personas de esta selección. Nada recupera sus datos.
bulk-erased = Borradas
bulk-was-stopped-for-good = El trabajo está detenido. Lo que ya se había hecho queda hecho.

# Cómo va
bulk-list = Trabajos con muchas personas
bulk-list-lead = Lo que se hizo con muchos miembros a la vez, quién lo pidió y qué pasó con cada uno.
bulk-list-empty = Todavía no se hizo nada con muchas personas a la vez
bulk-list-empty-text = Marca personas en una lista y elige una acción. El resultado se muestra aquí.
bulk-col-state = Estado
bulk-asked-by = Pedido por
bulk-asked-at = Empezó
bulk-ended-at = Terminó
bulk-progress-title = Avance
bulk-progress = { $done } de { $total }
bulk-done = Cambiadas
bulk-skipped = Quedaron como estaban
bulk-failed = Con error
bulk-left-alone = Por qué algunas quedaron como estaban
bulk-stop = Detener
bulk-undo = Deshacer
bulk-undo-until = Se puede deshacer hasta el { $date }.
bulk-undone-by = Ver qué deshizo este trabajo
bulk-was-stopped = El trabajo está detenido. Quien ya había cambiado queda cambiado hasta que lo deshagas.
bulk-stopped-asked = Alguien detuvo este trabajo antes de terminar.
bulk-stopped-permission = Este trabajo se detuvo porque quien lo pidió perdió el permiso. Quien ya había cambiado queda cambiado.
bulk-people-title = Qué pasó con cada persona
bulk-items-all = Todas
bulk-items-ok = Cambiadas
bulk-items-erased = Borradas
bulk-items-skipped = Como estaban
bulk-items-failed = Con error
bulk-items-waiting = En espera
bulk-item-ok = Cambiada
bulk-item-erased = Borrada
bulk-item-skipped = Como antes
bulk-item-failed = Con error
bulk-item-waiting = En espera
bulk-col-outcome = Resultado
bulk-col-why = Por qué
bulk-nobody-so = Nadie aquí
bulk-nobody-so-text = Ninguna persona de este trabajo está así.
bulk-somebody-gone = Alguien que ya no está
bulk-failed-because = Algo falló de nuestro lado; no se cambió nada
bulk-state-draft = En preparación
bulk-state-resolving = En preparación
bulk-state-frozen = Espera confirmación
bulk-state-confirmed = Por empezar
bulk-state-running = En curso
bulk-state-done = Terminado
bulk-state-done-with-failures = Terminado, con errores
bulk-state-cancelled = Detenido
bulk-state-failed = Con error
bulk-state-undoing = Deshaciéndose
bulk-state-undone = Deshecho
bulk-state-undone-partly = Deshecho en parte
bulk-skipped-gone = Ya no está
bulk-skipped-owner = Es titular de la cuenta
bulk-skipped-has-purchase = Compró algo alguna vez
bulk-skipped-blocked = Tiene el acceso bloqueado
bulk-skipped-already-so = Ya está así
bulk-skipped-not-in-this-kind = Este tipo de producto no lo tiene
bulk-skipped-other-product = El grupo es de otro producto
bulk-skipped-bounced = Los correos a su dirección rebotan
bulk-skipped-sent-often = Recibió el acceso tres veces en una hora
bulk-skipped-unsubscribed = No quiere esos mensajes
bulk-skipped-duplicate = El correo lo recibe alguien con la misma dirección
bulk-skipped-not-active = Su acceso no está abierto
bulk-skipped-not-completed = No completó el producto
bulk-skipped-no-progress = Aún no tiene progreso
bulk-skipped-changed-since = Cambió desde entonces
bulk-skipped-still-charged = Una suscripción se le sigue cobrando
bulk-skipped-declined-himself = Se dio de baja por su cuenta

# En el registro de actividad
audit-bulk-started = { $actor } empezó un trabajo con muchas personas en { $name }
audit-bulk-finished = El trabajo con muchas personas en { $name } ha terminado
audit-bulk-cancelled = { $actor } detuvo un trabajo con muchas personas en { $name }
audit-bulk-stopped = El trabajo con muchas personas en { $name } se detuvo porque quien lo pidió ya no tiene permiso
audit-bulk-failed-for-one = El trabajo con muchas personas en { $name } no pudo cambiar a una persona
audit-enrolment-tagged = { $actor } puso una etiqueta a { $subject } en { $name }
audit-enrolment-untagged = { $actor } quitó una etiqueta a { $subject } en { $name }
audit-enrolment-offers-agreed = { $actor } anotó que { $subject } aceptó recibir ofertas
audit-enrolment-offers-taken-back = { $actor } retiró la nota de que { $subject } aceptó recibir ofertas
audit-member-offers-noted = { $actor } anotó que { $subject } aceptó recibir ofertas
audit-member-offers-taken-back = { $actor } retiró la nota de que { $subject } aceptó recibir ofertas
audit-enrolment-put-back = { $actor } dejó a { $subject } como antes en { $name }
audit-member-tag-added = { $actor } puso una etiqueta a { $subject }
audit-member-tag-removed = { $actor } quitó una etiqueta a { $subject }
audit-member-access-sent = { $actor } volvió a enviar a { $subject } el correo de acceso
