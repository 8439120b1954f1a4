# The first page of an area
products-area-lead = Los miembros entran por { $path }. Los días se cuentan en { $zone }.
products-look = Verla como miembro
products-open-access = Miembros con acceso abierto
products-none = Todavía no hay productos
products-none-text = Las personas obtienen acceso a productos: cursos, suscripciones, comunidades, eventos, archivos o combos de ellos.
products-col-product = Producto
products-col-kind = Tipo
products-col-state = Estado
products-col-people = Personas

# Kinds and states
products-kind = Qué es
products-kind-hint = Se queda como es: de ello dependen los grupos, el progreso y la duración del acceso.
products-kind-course = Curso online
products-kind-course-text = Lecciones en módulos, con progreso.
products-kind-subscription = Suscripción
products-kind-subscription-text = Lecciones mientras alguien paga.
products-kind-community = Comunidad
products-kind-community-text = Espacios para conversar.
products-kind-event = Evento online
products-kind-event-text = Sesiones a horas fijas; sus personas son participantes.
products-kind-bundle = Combo
products-kind-bundle-text = Otros productos, vendidos juntos.
products-kind-file = Archivo
products-kind-file-text = Algo para descargar.
products-attendance = Asistencia
products-attended = Asistió
products-not-attended = Aún no asistió
products-attended-on = Asistió el { $date }
products-download = Descarga
products-downloaded = Descargó
products-not-downloaded = Aún no descargó
products-downloaded-on = Descargó el { $date }
products-state = En qué estado está
products-state-text = Quien tiene acceso lo conserva, elijas lo que elijas aquí.
products-state-draft = Borrador
products-state-active = Publicado
products-state-paused = En pausa
products-state-archived = Archivado
products-draft-text = Solo entran quienes lo editan o lo administran.
products-active-text = Entra quien tiene acceso.
products-move-draft = Volver a borrador
products-move-active = Publicar
products-move-paused = Pausar
products-move-archived = Archivar
products-moved-draft = { $name } vuelve a ser un borrador.
products-moved-active = { $name } está publicado.
products-moved-paused = { $name } está en pausa.
products-moved-archived = { $name } está archivado. Quien tiene acceso lo conserva.
products-name-taken = Otro producto tiene ahora este nombre. No se cambió nada; cambia antes el nombre de uno de los dos.

# Making and setting up
products-new = Nuevo producto
products-new-do = Crear el producto
products-created = El producto { $name } está creado.
products-name = Nombre
products-begins = Cómo empieza
products-settings = Configuración
products-edit = Editar
products-saved = La configuración está guardada.
products-last-cycle = Después del último cobro
products-last-cycle-keep = El acceso se conserva
products-last-cycle-end = El acceso termina con el tiempo pagado
products-grace = Días de espera con un pago atrasado
products-grace-hint = Después, el acceso se suspende hasta que llegue el pago.
products-chargeback = Cuando un banco retira un pago
products-chargeback-block = El acceso termina y la persona queda bloqueada
products-chargeback-end = El acceso termina
products-dispute = Mientras se pide un reembolso
products-dispute-keep = El acceso sigue abierto
products-dispute-suspend = El acceso se suspende
products-pace = Páginas esperadas por semana
products-pace-hint = Lo que completa alguien que participa bien. Con ello se mide el nivel de participación.
products-plus = Access Plus
products-plus-yes = Las ofertas pueden vender plazas para otras personas
products-team = Cifras
products-team-yes = Contar al equipo entre las personas
products-later = Productos que se añadan después
products-later-yes = Quienes ya lo compraron también los reciben

# Duration
products-duration = Duración del acceso
products-duration-hint = Días desde el comienzo de un acceso. Si lo dejas vacío, el acceso dura para siempre.
products-duration-next = Cambiar la duración
products-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
products-for-ever = Para siempre
products-duration-whom = ¿Para quién es la nueva duración?
products-duration-for = Para quién vale
products-duration-now = Ahora
products-duration-then = Desde ahora
products-duration-new = Solo accesos nuevos
products-duration-new-text = Quien ya tiene acceso no nota nada.
products-duration-existing = { $count ->
    [0] También los accesos existentes: nadie por ahora
    [one] También los accesos existentes: { $count } persona
   *[other] También los accesos existentes: { $count } personas
}
products-duration-existing-text = Su final se vuelve a contar desde el día en que empezó su acceso. Los finales puestos a mano se conservan.
products-duration-do = Fijar la duración
products-duration-set = La nueva duración de { $name } vale desde ahora.

# Bundles
products-items = Qué contiene
products-items-choose = Productos del combo
products-items-hint = Quien compra el combo obtiene acceso a cada uno. Un combo entre ellos cede el lugar a lo que contiene.
products-items-set = El combo está guardado.
products-tab-users = Usuarios
products-tab-participants = Participantes
products-tab-content = Contenido
products-tab-groups = Grupos
products-tab-offers = Ofertas
products-tab-items = Qué contiene
products-tab-settings = Configuración

# In the activity log
audit-product-created = { $actor } creó el producto { $name }
audit-product-changed = { $actor } cambió la configuración del producto { $name }
audit-product-published = { $actor } publicó el producto { $name }
audit-product-paused = { $actor } puso en pausa el producto { $name }
audit-product-archived = { $actor } archivó el producto { $name }
audit-product-withdrawn = { $actor } volvió a poner en borrador el producto { $name }
audit-product-duration-set = { $actor } cambió cuánto dura el acceso a { $name }
audit-product-items-set = { $actor } cambió lo que contiene el combo { $name }
products-rights = Tus derechos en este producto
products-rights-text = Lo que te abren tu perfil y tu rol aquí. Cuenta lo que llegue más lejos.
products-right-people = Personas
products-right-content = Contenido
products-right-settings = Ajustes
products-by-role = { $reach ->
    [names] Solo los nombres, por tu rol en este producto: { $role }
    [grants] Lo que tienes abierto, por tu rol en este producto: { $role }
    [published] Todo lo publicado, por tu rol en este producto: { $role }
   *[all] Todo, por tu rol en este producto: { $role }
}
products-by-profile = { $reach ->
    [look] Solo para ver, por tu perfil «{ $profile }»
   *[all] Todo, por tu perfil «{ $profile }»
}
