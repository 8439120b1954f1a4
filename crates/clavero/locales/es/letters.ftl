# Lo que rodea a cada carta, y la página que muestra las cartas.

## Alrededor de cada carta
letter-hello = Hola, { $name }:
letter-hello-unknown = Hola:
letter-row = { $name }: { $value }
letter-open = { $label }:
letter-paste = Si el botón no se abre, copia esta dirección en tu navegador:
letter-why = Esta carta se envió a { $address } porque hubo un cambio que te concierne. Nadie lee las respuestas.
letter-from = { $account } a través de Clavero

## Si el correo llega
letter-mail-check-subject = El correo de { $server } llega
letter-mail-check-body =
    Quien administra este servidor te envió esta carta el { $at } para comprobar si el correo llega. Sí llega.

    No tienes que hacer nada. Si no conoces este servidor, puedes borrar la carta: no da acceso a nada.
letter-mail-check-button = Abrir { $server }
