# Claves de API: con lo que llaman otros programas.

keys-title = Claves de API
keys-lead = El programa que llama con una clave actúa en nombre de quien la creó, solo en esta cuenta y únicamente con los permisos que le des.
keys-new = Crear clave
keys-new-lead = Da a la clave solo lo que su programa necesita. No puedes darle más de lo que tú puedes hacer.
keys-name = Nombre
keys-name-hint = Para qué sirve la clave, por ejemplo “Pago” o “Exportación nocturna”.
keys-permissions = Permisos
keys-permissions-hint = La clave pierde un permiso cuando tú lo pierdes y termina cuando termina tu acceso.
keys-life = Duración
keys-life-hint = Una clave con fecha de fin hace menos daño si queda olvidada en algún sitio.
keys-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
keys-no-end = Sin fecha de fin
keys-go-on = Continuar
keys-used = Último uso
keys-never-used = Nunca
keys-ends = Termina
keys-state = Estado
keys-state-live = Activa
keys-state-retiring = En reemplazo
keys-state-replaced = Reemplazada
keys-state-expired = Vencida
keys-state-revoked = Revocada
keys-state-asleep = En pausa
keys-ended-with-maker = Terminó con el acceso de quien la creó.
keys-shrunk = { $count ->
    [one] Un permiso no funciona porque quien la creó lo perdió.
   *[other] { $count } permisos no funcionan porque quien la creó los perdió.
}
keys-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
keys-actions = Acciones
keys-actions-of = Acciones de { $name }
keys-none = Todavía no hay claves
keys-none-text = Crea una para cada programa que llame a esta cuenta; así puedes terminar una sin tocar las demás.
keys-revoke = Revocar
keys-revoked = La clave fue revocada. La próxima llamada con ella se rechaza.
keys-replace = Reemplazar clave
keys-replace-lead = La clave nueva tiene los mismos permisos. La anterior sigue funcionando un tiempo para que pongas la nueva en su lugar sin interrupciones.
keys-replace-do = Firmar y reemplazar
keys-overlap-label = La clave anterior funciona todavía
keys-overlap-hint = Si la clave anterior se filtró, no le dejes ningún tiempo.
keys-overlap = { $hours ->
    [0] Ningún tiempo
    [one] { $hours } hora
   *[other] { $hours } horas
}
keys-sign = Firmar la clave nueva
keys-sign-lead = Una clave da acceso a un programa. Tu firma prueba que así lo quieres.
keys-sign-do = Firmar y crear
keys-shown = Copia tu clave
keys-shown-text = Solo se muestra esta vez. Clavero no guarda ninguna copia que se pueda leer.
keys-shown-hint = Quien la tenga puede hacer lo que ella permite. Guárdala donde guardas las contraseñas, nunca en una página ni en un programa que la gente descargue.
keys-copy = Copiar
keys-to-list = Ya la copié
