# Webhooks salientes.

webhooks-title = Webhooks
webhooks-lead = Otros sistemas se enteran de lo que ocurre, con firma según Standard Webhooks. Lo que falla se intenta de nuevo durante cuatro días.
webhooks-new = Agregar webhook
webhooks-none = Todavía no hay webhooks
webhooks-none-text = Agrega la dirección de un sistema que deba saber cuándo cambia un acceso.
webhooks-url = Dirección
webhooks-url-hint = Una dirección de la red pública que empiece por https://.
webhooks-types = Eventos
webhooks-types-hint = Sin elegir ninguno, se cuenta todo.
webhooks-everything = Todo
webhooks-queue = En espera
webhooks-messages = { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
}
webhooks-state = Estado
webhooks-since = Desde { $when }
webhooks-state-active = En orden
webhooks-state-failing = Con fallos
webhooks-state-disabled = Apagado
webhooks-state-given-up = Abandonado
webhooks-one = Webhook
webhooks-new-lead = El receptor se entera a partir del próximo evento. Su secreto se muestra una vez.
webhooks-active = Avisar a este receptor
webhooks-save = Guardar webhook
webhooks-saved = El webhook se guardó.
webhooks-deliveries = Entregas
webhooks-deliveries-text = Se guardan 30 días. Un mensaje enviado de nuevo conserva su id.
webhooks-nothing-told = Todavía no se ha contado nada
webhooks-nothing-told-text = El próximo evento aparecerá aquí.
webhooks-type = Evento
webhooks-when = Cuándo
webhooks-again-do = Enviar de nuevo
webhooks-again = El mensaje sale de nuevo.
webhooks-test = Enviar una prueba
webhooks-tested = Un evento de prueba va en camino.
webhooks-secret = Secreto de firma
webhooks-secret-text = Cópialo ahora. No se vuelve a mostrar. El receptor lo necesita para comprobar que los mensajes vienen de aquí.
webhooks-secret-replace = Secreto nuevo
webhooks-secret-replace-text = Durante 24 horas los mensajes llevan dos firmas: la del secreto anterior y la del nuevo.
webhooks-delete = Eliminar webhook
webhooks-deleted = El webhook se eliminó con todo lo que esperaba.
webhooks-delivered = Entregado
webhooks-failed = Falló
webhooks-waiting = En espera
webhooks-trying = Intentado
webhooks-tries = { $count ->
    [one] { $count } intento
   *[other] { $count } intentos
}
webhooks-failing-title = Este receptor falla desde { $when }
webhooks-failing-text = Los mensajes esperan y se intentan de nuevo. No se pierde nada durante cuatro días.
webhooks-given-up-title = Este webhook se abandonó
webhooks-given-up-text = Su receptor falló durante días, así que ya no se envía nada. Los eventos nuevos esperan aquí 30 días. Arregla el receptor y enciende el webhook de nuevo.
field-webhook-address = Escribe una dirección de la red pública que empiece por https://.
letter-webhook-given-up-subject = Se abandonó un webhook de { $account }
letter-webhook-given-up-body =
    { $url } no ha recibido ningún mensaje de { $account } durante días, así que ya no se envía nada allí.

    Los eventos nuevos esperan 30 días. Arregla el receptor y enciende el webhook de nuevo.
letter-webhook-given-up-button = Ver el webhook
