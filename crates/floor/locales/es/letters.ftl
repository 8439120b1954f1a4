# Lo que rodea a cada correo, y la página que los muestra.

## Alrededor de cada correo
letter-hello = Hola, { $name }:
letter-hello-unknown = Hola:
letter-row = { $name }: { $value }
letter-open = { $label }:
letter-paste = Si el botón no se abre, copia esta dirección en tu navegador:
letter-why = Este correo se envió a { $address } porque hubo un cambio que te concierne. Nadie lee las respuestas.
letter-from = { $account } a través de Clavero

## Si el correo llega
letter-mail-check-subject = El correo de { $server } llega
letter-mail-check-body =
    Quien administra este servidor te envió este correo el { $at } para comprobar si el correo llega. Sí llega.

    No tienes que hacer nada. Si no conoces este servidor, puedes borrar este correo: no da acceso a nada.
letter-mail-check-button = Abrir { $server }

## La bandeja de salida
letters-title = Correos
letters-lead-kept = No hay servidor de correo configurado, así que los correos se quedan aquí en vez de salir. Abre uno para seguir su enlace.
letters-lead-sent = Todos los correos que escribió este servidor y qué fue de cada uno.
letters-views = Qué correos
letters-view-all = Todos
letters-view-waiting = En espera
letters-view-undelivered = Sin entregar
letters-view-kept = Guardados aquí
letters-view-sent = Enviados
letters-col-letter = Correo
letters-col-state = Estado
letters-col-when = Escrito
letters-to = Para
letters-state-waiting = En espera
letters-state-sent = Enviado
letters-state-kept = Guardado aquí
letters-state-failed = Rechazado
letters-state-dead = Sin más intentos
letters-none = Aún no hay correos
letters-none-text = Las invitaciones, los enlaces y los avisos aparecen aquí en cuanto ocurre algo que los requiera.
letters-none-such = Ningún correo está en este estado
letters-none-such-text = Los correos cambian de estado por sí solos. Míralos todos o elige otro estado.
letters-show-all = Ver todos los correos
letters-forgotten = Correo “{ $kind }”
letters-forgotten-text = Este correo ya se entregó y su texto no se conserva aquí: sus enlaces valen tanto como una llave.
letters-back = Volver a la lista
letters-download = Descargar
letters-open-link = Seguir el enlace
letters-retry = Enviar de nuevo
letters-retry-done = El correo se enviará de nuevo en unos segundos.
letters-retry-none = Este correo no espera otro intento, así que nada cambió.
letters-trouble = Este correo no se entregó
letters-trouble-said = El servidor de correo respondió:
letters-trouble-tries = { $count ->
    [one] Se intentó { $count } vez. El correo se conserva; envíalo de nuevo cuando la causa esté resuelta.
   *[other] Se intentó { $count } veces. El correo se conserva; envíalo de nuevo cuando la causa esté resuelta.
}
letters-trouble-next = { $count ->
    [one] Se intentó { $count } vez. El próximo intento es: { $time }.
   *[other] Se intentó { $count } veces. El próximo intento es: { $time }.
}
