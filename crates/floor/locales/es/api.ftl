api-docs = Referencia de la API
api-docs-lead = Todo lo que se hace en las páginas está también aquí, con el mismo caso de uso y el mismo permiso.
api-docs-token = Envía una vez tu correo y tu contraseña, y después el token con cada petición. Puedes hacer lo que permite tu perfil.
api-docs-errors = Los errores son documentos de problema (RFC 9457): el código no cambia nunca, el texto puede cambiar. Las listas siguen con «next». Las escrituras aceptan Idempotency-Key; lo que tiene versión responde con un ETag y respeta If-Match.
