# Aplicaciones conectadas: otros sistemas que preguntan qué puede hacer cada persona con sus cosas.

apps-title = Aplicaciones conectadas
apps-lead = Una tienda, un chat o cualquier otro sistema registra aquí sus tipos de cosas y le pregunta a Clavero quién puede hacer qué con ellas.
apps-new = Conectar aplicación
apps-none = No hay aplicaciones conectadas
apps-none-text = Los permisos cuyo trabajo ocurre en otro lugar se cumplen allí en cuanto ese sistema pregunta aquí antes de actuar.
apps-name = Nombre
apps-kinds = Tipos de cosas
apps-permissions = Permisos propios
apps-changed-at = Modificada
apps-edit-lead = Lo que registra la aplicación: sus permisos, sus tipos de cosas y, para cada acción, los caminos hacia un sí.
apps-definition = Definición
apps-definition-hint = JSON, como en la API. Un camino nombra un permiso del catálogo, un permiso de la aplicación, o nada: entonces está abierto a las personas que la aplicación registró. Deben cumplirse todas las condiciones de un camino.
apps-save = Guardar aplicación
apps-connected = La aplicación está conectada. Desde ahora se responden las preguntas sobre sus cosas.
apps-changed = La aplicación se guardó. La próxima pregunta se responde con ella.
apps-disconnected = La aplicación se desconectó. Desde ahora toda pregunta sobre sus cosas es un no.
apps-things = Cosas, personas y permisos
apps-things-text = La aplicación registra sus cosas y personas por la API, y allí se dan sus permisos a los perfiles.
apps-disconnect = Desconectar aplicación
apps-disconnect-text = Se borra lo que registró, los perfiles pierden sus permisos y toda pregunta sobre sus cosas es un no.
field-json = No es una definición que se pueda leer. Revisa las comas, las comillas y los nombres de los campos.
