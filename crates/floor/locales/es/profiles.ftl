# La lista de perfiles
profiles-title = Perfiles
profiles-crumbs = Estás aquí
profiles-lead = Un perfil dice qué hace falta para un tipo de trabajo. Quienes lo tienen pueden hacer lo mismo, y un cambio vale en el acto para todas esas personas.
profiles-new = Crear perfil
profiles-new-blank = Empezar con uno en blanco
profiles-compare = Comparar perfiles
profiles-search = Buscar por nombre o finalidad
profiles-count = { $count ->
    [one] { $count } perfil
   *[other] { $count } perfiles
}
profiles-none = Todavía no hay perfiles
profiles-none-text = Los colaboradores reciben sus permisos de un perfil: por eso el primero va antes que la primera invitación.
profiles-no-match = Ningún perfil contiene esas palabras
profiles-no-match-text = La búsqueda mira nombres y finalidades. Los perfiles archivados no aparecen en la lista.
profiles-show-all = Ver todos los perfiles
profiles-begin = Partir de uno preparado
profiles-begin-text = Se copia. Lo que cambies queda solo en el tuyo.
profiles-kept-off = { $count ->
    [one] { $count } permiso suyo queda sin marcar porque tú no lo tienes.
   *[other] { $count } permisos suyos quedan sin marcar porque tú no los tienes.
}
profiles-col-profile = Perfil
profiles-col-permissions = Permisos
profiles-col-people = Personas
profiles-col-changed = Última edición
profiles-col-actions = Acciones
profiles-of = { $n } de { $all }
profiles-people = { $count ->
    [0] Nadie
    [one] { $count } persona
   *[other] { $count } personas
}
profiles-pending = { $count ->
    [one] { $count } invitación pendiente
   *[other] { $count } invitaciones pendientes
}
profiles-yours = Tu perfil
profiles-actions = Acciones del perfil { $name }
profiles-edit = Editar
profiles-copy = Copiar
profiles-copy-name = Copia de { $name }
profiles-preview-do = Vista previa
profiles-archive-do = Archivar
profiles-people-on-it = Personas con este perfil

# El editor
profiles-new-lead = Ponle un nombre, marca lo que el trabajo necesita y mira lo que verá quien lo tenga.
profiles-name = Nombre del perfil
profiles-purpose = Para qué sirve
profiles-permissions = Permisos
profiles-permissions-count = { $count ->
    [0] Sin permisos
    [one] { $count } permiso
   *[other] { $count } permisos
}
profiles-shown = { $count ->
    [one] { $count } a la vista
   *[other] { $count } a la vista
}
profiles-find = Buscar un permiso
profiles-find-none = Ningún permiso contiene esas palabras.
profiles-allow-all = Permitir todo en { $category }
profiles-take-all = Quitar todo en { $category }
profiles-not-held = Tú no lo tienes
profiles-not-held-why = Solo puedes dar permisos que tú tienes. Los demás se muestran, pero no se pueden marcar.
profiles-closed = Puedes ver este perfil, pero no cambiarlo
profiles-discard = Descartar
profiles-review = Revisar y guardar
profiles-unsaved = Cambios sin guardar
profiles-new-bar = Nadie tiene aún este perfil
profiles-new-bar-text = Cuando exista, podrás invitar personas a él.
profiles-bar-people = { $count ->
    [0] Ahora nadie tiene este perfil.
    [one] Valdrán en el acto para { $count } persona.
   *[other] Valdrán en el acto para { $count } personas.
}
profiles-unchanged = Nada difiere de lo guardado, así que no se guardó nada.
profiles-created = El perfil { $name } está listo. Ya puedes invitar personas a él.
profiles-saved = El perfil { $name } está guardado. Vale en el acto para quienes lo tienen.

# El editor mientras se marcan casillas; la página pone números y nombres entre las llaves
profiles-live-of = { "{n}" } de { "{all}" }
profiles-live-allowed-one = { "{n}" } permiso
profiles-live-allowed-other = { "{n}" } permisos
profiles-live-shown-one = { "{n}" } a la vista
profiles-live-shown-other = { "{n}" } a la vista
profiles-live-changes-one = { "{n}" } cambio
profiles-live-changes-other = { "{n}" } cambios
profiles-live-unsaved-one = { "{n}" } cambio sin guardar
profiles-live-unsaved-other = { "{n}" } cambios sin guardar
profiles-live-also = También se permite, porque hace falta: { "{list}" }.
profiles-live-without = También se quita, porque no sirve sin ello: { "{list}" }.
profiles-live-added = Añadido
profiles-live-removed = Quitado

# Lo que ve quien tiene un perfil
profiles-seen = Lo que ve una persona con este perfil
profiles-seen-text = El menú tal como lo encuentra.
profiles-seen-owner = siempre del titular
profiles-seen-yes = visible
profiles-seen-no = no visible
profiles-preview = Vista previa
profiles-preview-title = Lo que abre { $name }
profiles-preview-more = Ver todo lo que abre
profiles-preview-own = Este es el perfil que tienes tú.
profiles-preview-empty = Este perfil no permite nada
profiles-preview-empty-text = Quien lo tiene puede acceder y encuentra una página que lo dice.
profiles-can = Puede
profiles-cannot = No puede
profiles-never = Nunca en un perfil
profiles-never-text = Los datos personales, las contraseñas, la Firma Electrónica, la cuenta de cobro, los datos legales y la transferencia de la cuenta son solo del titular.

# A quién alcanza un cambio
profiles-reach = A quién alcanza
profiles-reach-people = { $count ->
    [0] Nadie tiene este perfil.
    [one] { $count } persona tiene este perfil.
   *[other] { $count } personas tienen este perfil.
}
profiles-reach-inside = { $count ->
    [one] { $count } está dentro ahora; su próxima página ya sigue los permisos nuevos.
   *[other] { $count } están dentro ahora; su próxima página ya sigue los permisos nuevos.
}
profiles-reach-pending = { $count ->
    [one] { $count } invitación pendiente lo ofrece.
   *[other] { $count } invitaciones pendientes lo ofrecen.
}
profiles-reach-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
profiles-person-inside = dentro ahora
profiles-person-suspended = acceso suspendido
profiles-person-invited = con invitación, aún sin aceptar

# Lo que cambia al guardar
profiles-review-title = { $count ->
    [one] Guardar { $count } cambio en <bdi>{ $name }</bdi>
   *[other] Guardar { $count } cambios en <bdi>{ $name }</bdi>
}
profiles-added = Añadido:
profiles-taken-away = Quitado:
profiles-before = Antes:
profiles-after = Después:
profiles-implied = { $count ->
    [one] Se añadió { $list }, porque otro permiso que marcaste no sirve sin él.
   *[other] Se añadieron { $list }, porque otros permisos que marcaste no sirven sin ellos.
}
profiles-sign-why = Se pide porque alguien recibe más permisos que antes.
profiles-keep-editing = Seguir editando
profiles-save = Guardar
profiles-sign-save = Firmar y guardar

# Dos personas editaron el mismo perfil
profiles-merge = Alguien guardó este perfil mientras lo editabas
profiles-merge-text = { $person } lo guardó el { $when }. No se perdió nada tuyo: sigue en el formulario de abajo.
profiles-merge-what = Lo que difiere
profiles-merge-saved = Guardado por { $person }
profiles-merge-yours = Lo tuyo
profiles-merge-theirs = cambio de { $person }
profiles-merge-next = Decide línea por línea y cambia el formulario donde estés de acuerdo. Lo que guardes después ocupa el lugar de la versión guardada.
profiles-allowed = Permitido
profiles-not-allowed = No permitido

# Archivar
profiles-archive = Archivar perfil
profiles-archive-title = Archivar <bdi>{ $name }</bdi>
profiles-archive-used = Nadie se queda sin perfil. Elige el que ocupa su lugar; todas las personas pasan a la vez.
profiles-archive-unused = Un perfil archivado ya no da nada y sale de la lista. El registro de actividad lo recuerda.
profiles-archive-where = Pasar todo a
profiles-archive-beyond = { $count ->
    [one] { $count } perfil no se ofrece porque permite más de lo que tú tienes.
   *[other] { $count } perfiles no se ofrecen porque permiten más de lo que tú tienes.
}
profiles-archive-nowhere = No hay otro perfil al que pasar
profiles-archive-nowhere-text = Crea primero otro perfil y después archiva este.
profiles-archive-change = Lo que cambia para quienes pasan a <bdi>{ $name }</bdi>
profiles-archive-keep = Conservar el perfil
profiles-archive-move = Pasar a todos y archivar
profiles-archive-sign = Firmar, pasar a todos y archivar
profiles-archived = El perfil { $name } está archivado.
profiles-archived-moved = { $count ->
    [one] El perfil { $name } está archivado y { $count } acceso pasó a { $replacement }.
   *[other] El perfil { $name } está archivado y { $count } accesos pasaron a { $replacement }.
}

# Comparar
profiles-compare-lead = Primero aparece lo que tienen distinto. Aquí no se cambia nada.
profiles-compare-empty = No hay nada que comparar antes del primer perfil.
profiles-compare-pick = Elegir perfiles
profiles-compare-show = Comparar estos
profiles-compare-every = Comparar todos
profiles-compare-permission = Permiso
profiles-compare-differ = { $count ->
    [one] { $count } permiso en el que difieren
   *[other] { $count } permisos en los que difieren
}
profiles-compare-all = { $count ->
    [one] { $count } permiso que todos tienen
   *[other] { $count } permisos que todos tienen
}
profiles-compare-none = { $count ->
    [one] { $count } permiso que ninguno tiene
   *[other] { $count } permisos que ninguno tiene
}
profiles-compare-left-out = { $count ->
    [one] { $count } perfil queda fuera. Elige los que quieras comparar.
   *[other] { $count } perfiles quedan fuera. Elige los que quieras comparar.
}
profiles-yes = sí
profiles-no = no
