api-docs = Referencia de la API
api-docs-lead = Todo lo que se hace en las páginas está también aquí, con el mismo caso de uso y el mismo permiso.
api-docs-token = Envía una vez tu correo y tu contraseña, y después el token con cada petición. Puedes hacer lo que permite tu perfil.
api-docs-errors = Los errores son documentos de problema (RFC 9457): el código no cambia nunca, el texto puede cambiar. Las listas siguen con «next». Las escrituras aceptan Idempotency-Key; lo que tiene versión responde con un ETag y respeta If-Match.

# What a problem document says
api-problem-not-signed-in = Nadie ha iniciado sesión. Inicia sesión o envía una clave de API.
api-problem-not-inside = Tienes acceso a esta cuenta y no estás dentro. Entra primero en la central.
api-problem-not-by-key = Una clave de API abre una cuenta. Esto es de una persona, que inicia sesión.
api-problem-invalid = { $count ->
    [one] Un campo no se puede aceptar. No se guardó nada.
   *[other] { $count } campos no se pueden aceptar. No se guardó nada.
}
api-problem-stale = Alguien cambió esto antes que tú. No se guardó nada. Vuelve a leerlo y haz tu cambio sobre lo que es ahora.
api-problem-insufficient-user-authentication = Esto necesita una firma electrónica. Todavía no ocurrió nada.
api-problem-too-many-requests = { $count ->
    [one] Hubo demasiados intentos. Espera un segundo.
   *[other] Hubo demasiados intentos. Espera { $count } segundos.
}
api-problem-too-large = La petición es demasiado grande. No se guardó nada.
api-problem-foreign-origin = La petición vino de otro sitio. No se guardó nada.
api-problem-method-not-allowed = Esta dirección no admite ese método.
