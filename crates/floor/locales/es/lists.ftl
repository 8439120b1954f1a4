# Lists of people
lists-users = Usuarios
lists-participants = Participantes
lists-members = Miembros
lists-members-lead = Todas las personas de esta área, tengan los productos que tengan.
lists-overview = Resumen de las personas que coinciden
lists-completed = Completaron
lists-consumed = Contenido consumido
lists-consumed-note = media por persona
lists-consumed-pages = media por persona · { $share } de todas las páginas
lists-consumed-unknown = { $count ->
    [one] { $count } sin datos
   *[other] { $count } sin datos
}
lists-engaged = Participación alta
lists-level-count = { $level } { $count }
lists-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
lists-users-match = { $count ->
    [one] Coincide { $count } persona.
   *[other] Coinciden { $count } personas.
}
lists-members-match = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
}
lists-search = Buscar por nombre o correo
lists-by-product = Por producto
lists-team-show = Incluir al equipo
lists-team-hide = Sin el equipo
lists-columns = Columnas
lists-columns-more = Más columnas
lists-col-name = Nombre
lists-col-products = Productos
lists-col-joined = Miembro desde
lists-col-points = Puntos
lists-never = Nunca
lists-today = Hoy
lists-days-ago = { $days ->
    [1] Ayer
   *[other] Hace { $days } días
}
lists-progress-of = Progreso de { $name }
lists-completed-once = Completado
lists-actions = Acciones para { $name }
lists-details = Detalles del usuario
lists-member = Todos los productos de esta persona
lists-member-narrow = { $product } · { $last }
lists-formerly = Antes { $email }
lists-products-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
lists-nobody = Todavía no hay nadie en este producto
lists-nobody-text = Quien lo compra aparece aquí automáticamente. También se puede añadir a personas a mano o desde un archivo.
lists-no-members = Todavía no hay nadie en esta área
lists-no-members-text = Quien compra uno de sus productos se convierte en miembro automáticamente. También se puede añadir a personas a mano o desde un archivo.
lists-no-match = Nadie coincide
lists-no-match-text = Aquí hay personas, pero ninguna cumple la búsqueda y todas las condiciones.
lists-wrong = El filtro no se puede usar así
lists-wrong-text = No se muestra a nadie, para que nada afecte a las personas equivocadas. El error está debajo del texto del filtro.
lists-note-sort = Este orden no se conoce. La lista empieza por quien accedió por última vez.
lists-note-search = Una búsqueda necesita al menos dos letras. La lista se muestra sin ella.
lists-note-column = Una columna de esta dirección no se conoce. Se muestran las demás.
lists-note-condition = Aquí no se conoce este tipo de condición. No se añadió nada. Elige una con “Filtro”.
lists-note-edit = Esta condición no está en el filtro, o solo se puede cambiar su texto. No se cambió nada.
lists-note-limit = Una página muestra de 1 a 200 personas. Esta muestra 50.
lists-note-after = No se encuentra esta página de la lista. La lista empieza de nuevo.
lists-names-lead = Tu rol en este producto te muestra los nombres de sus personas y nada más de ellas.
lists-no-name = Sin nombre
