# La página de una cuenta para desarrolladores.

developers-title = Desarrolladores
developers-lead = Todo lo que hacen estas páginas lo hace también la API, con los mismos permisos.
developers-where = Dónde está esta página
developers-tab-docs = Documentación
developers-tab-keys = Claves de API
developers-tab-webhooks = Webhooks
developers-tab-apps = Aplicaciones conectadas
developers-reference = Referencia de la API
developers-openapi = Documento OpenAPI
developers-first-request = Primera llamada
developers-first-text = Crea una clave que pueda ver colaboradores y llama con ella.
developers-ask = Pedir una decisión
developers-ask-text = Tu tienda, tu chat o cualquier otro sistema puede preguntar aquí si alguien puede hacer algo. Las preguntas y respuestas siguen OpenID AuthZEN 1.0.
developers-discovery = Dónde está todo, para programas
developers-guide = Guía para desarrolladores
