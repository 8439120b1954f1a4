# The modules and pages of a product
content-title = Contenido
content-lead = Módulos y páginas, en lo que importa para el acceso y el progreso.
content-none = Todavía no hay módulos
content-none-text = Las páginas van en módulos, así que primero va un módulo.
content-new = Nueva página
content-edit = Editar página
content-new-module = Nuevo módulo
content-new-module-do = Añadir el módulo
content-module-name = Un módulo necesita un nombre de 120 caracteres como máximo. No se añadió nada.
content-extra = Extra: no cuenta para el progreso
content-saved = El contenido está guardado. El progreso se está volviendo a contar.
content-deleted = La página está eliminada. Lo hecho en ella queda en el historial de cada persona.
content-delete = Eliminar { $name }
content-moved = El orden está guardado.
content-up = Subir { $name }
content-down = Bajar { $name }
content-edit-short = Editar
content-edit-named = Editar { $name }
content-edit-module = Editar módulo
content-no-pages = Todavía no hay páginas en este módulo.
content-delete-page = Eliminar página
content-delete-page-do = Eliminar la página
content-delete-module = Eliminar módulo
content-delete-module-do = Eliminar el módulo
content-delete-pages = { $count ->
    [0] No tiene páginas.
    [one] Una página se va con él.
   *[other] { $count } páginas se van con él.
}
content-people = { $count ->
    [0] Nadie ha estado ahí todavía.
    [one] Una persona ha estado ahí.
   *[other] { $count } personas han estado ahí.
}
content-delete-text = El progreso se cuenta de nuevo sin ello. Lo que hizo cada persona queda en su historial y quien completó el producto lo sigue teniendo completado.
content-module-deleted = El módulo está eliminado. Lo que se hizo en sus páginas queda en el historial.
content-name = Nombre
content-module = Módulo
content-kind = Qué es
content-kind-content = Lección
content-kind-quiz = Cuestionario
content-kind-webinar = Lección en directo
content-kind-ad = Anuncio
content-seen = Quién la ve
content-published = Publicada
content-counts = Progreso
content-required = Necesaria para completar el producto
content-release = Cuándo se abre
content-release-none = Enseguida
content-release-by-date = Un día concreto
content-release-by-days = Tras días de acceso
content-release-by-quiz = Al aprobar un cuestionario
content-release-at = El día
content-release-days = Días
content-release-quiz = El cuestionario
content-expire = Días que sigue abierta
content-pass = Porcentaje para aprobar
content-tries = Intentos como máximo
content-groups = Grupos
content-groups-hint = Si no marcas ninguno, es para todos.

# In the activity log
audit-content-module-added = { $actor } añadió el módulo { $name }
audit-content-module-changed = { $actor } cambió el módulo { $name }
audit-content-module-deleted = { $actor } eliminó el módulo { $name }
audit-content-module-moved = { $actor } movió el módulo { $name }
audit-content-page-moved = { $actor } movió la página { $name }
audit-content-arranged = { $actor } ordenó de otra manera el contenido de { $name }
audit-content-page-added = { $actor } añadió la página { $name }
audit-content-page-changed = { $actor } cambió la página { $name }
audit-content-page-deleted = { $actor } eliminó la página { $name }
