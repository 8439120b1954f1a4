# Traer personas con un archivo
imports-button = Importar
imports-title = Importar personas
imports-users = Importar usuarios
imports-participants = Importar participantes
imports-lead-product = Un archivo con una persona por fila da acceso a { $name } y a nada más. Nadie queda fuera por no estar en él.
imports-lead-area = Un archivo con una persona por fila da acceso a los productos que elijas. Nadie queda fuera por no estar en él.
imports-role = Qué serán
imports-role-hint = Vale para las filas que no dicen su propio rol.
imports-role-none = Estudiantes
imports-role-none-text = Ven lo que el producto les abre.
imports-letter-text = Solo a quienes son nuevos ahí, después de la importación.
imports-file = Archivo
imports-file-hint = CSV con comas, punto y coma o tabuladores, hasta 128 MB. Se reconocen los archivos de Hotmart, Ghost, Kajabi, Moodle y OneRoster, también el ZIP completo de OneRoster.
imports-look = Ver el archivo
imports-columns-help = Columnas que puede tener un archivo
imports-columns-text = Solo hace falta el correo. Una celda vacía deja lo que hay; un guion solo lo borra.
imports-before = Importaciones anteriores
imports-rows = Filas
imports-state = Estado
imports-state-parsed = Sin aplicar
imports-state-running = En curso
imports-state-done = Terminada
imports-state-failed = Interrumpida
imports-by = { $name }, { $day }
imports-into-area = en el área completa: { $role }
imports-rows-of = { $count ->
    [one] { $count } fila
   *[other] { $count } filas
}
imports-report = Descargar informe
imports-running = Avance de la importación
imports-so-far = { $done } de { $rows } filas
imports-running-text = Puedes salir de esta página. Una carta te avisa cuando termina.
imports-again = Ver de nuevo
imports-counts = Filas según su resultado
imports-outcome-created = Miembros nuevos
imports-outcome-created-text = no estaban en esta área
imports-outcome-added = Agregados
imports-outcome-added-text = miembros, nuevos en el producto
imports-outcome-updated = Actualizados
imports-outcome-updated-text = en el producto, con algo nuevo
imports-outcome-updated-area-text = miembros, con un rol u otra cosa nueva
imports-outcome-unchanged = Sin cambios
imports-outcome-unchanged-text = todo estaba ya así
imports-outcome-skipped = Sin tocar
imports-outcome-skipped-text = la fila es correcta y no hace nada
imports-outcome-duplicate-in-file = Repetidas
imports-outcome-duplicate-in-file-text = vale la primera fila con ese correo
imports-outcome-invalid = Con errores
imports-outcome-invalid-text = las demás filas se aplican igualmente
imports-outcome-invalid-whole-text = nada se aplica mientras haya alguna
imports-outcome-would-exceed-limit = Sin cupo
imports-letters = Cartas
imports-letters-text = salen después de la importación
imports-faults = Filas que no hacen nada
imports-line = Línea
imports-why = Por qué
imports-fault-in = { $column }: { $fault }
imports-fault-missing = tiene que decir algo
imports-fault-cell-count = más o menos celdas que la primera fila
imports-fault-quote-not-closed = abre unas comillas que no se cierran
imports-fault-not-text = contiene un carácter que ningún texto tiene
imports-fault-too-long = es demasiado largo
imports-fault-not-an-address = no es un correo electrónico
imports-fault-unknown-role = no existe ese rol
imports-fault-role-not-in-this-kind = este tipo de producto no tiene ese rol
imports-fault-role-not-yours = tu perfil no da este rol
imports-fault-unknown-group = el producto no tiene ese grupo
imports-fault-not-a-date = no es una fecha escrita como las demás
imports-fault-not-days = no es un número de días
imports-fault-in-the-future = está en el futuro
imports-fault-in-the-past = ya pasó
imports-fault-no-access-duration = este tipo de producto no tiene duración de acceso
imports-fault-not-in-whole-area = no significa nada en el área completa
imports-fault-not-yes-or-no = no es ni sí ni no
imports-fault-not-a-consent = no es sí, ni no, ni un día
imports-fault-not-a-language = no es un idioma
imports-fault-too-many = son demasiadas
imports-fault-cannot-be-cleared = no se puede borrar
imports-skip-owner = la cuenta es suya
imports-skip-blocked = tiene el acceso bloqueado; un archivo no lo restablece
imports-skip-has-purchase = compró el producto
imports-skip-marked-gone = el otro sistema le dio de baja
imports-duplicate-of = el mismo correo que en la línea { $line }
imports-mapping = Qué contienen las columnas
imports-mapping-text = Se recuerda para el próximo archivo con las mismas columnas.
imports-in-file = En el archivo
imports-holds = Contiene
imports-holds-of = Qué contiene la columna { $name }
imports-example = Ejemplo
imports-leave = Dejar de lado
imports-nth = Columna { $n }
imports-dates = Cómo están escritas las fechas
imports-dates-hint = Vale para todas las fechas del archivo.
imports-dates-none = Como se lean de una sola manera
imports-dates-ymd = Año, mes, día: 2026-12-10
imports-dates-dmy = Día, mes, año: 10/12/2026
imports-dates-mdy = Mes, día, año: 12/10/2026
imports-dialect = De dónde viene el archivo
imports-dialect-hint = Dice qué contienen sus columnas. Elige otro origen y vuelve a mirar para leerlas de nuevo.
imports-dialect-guessed = Según lo reconocido: { $name }
imports-dialect-own = Un archivo con columnas propias
imports-dialect-hotmart = Hotmart, sin nombres de columnas
imports-dialect-ghost = Ghost
imports-dialect-kajabi = Kajabi
imports-dialect-moodle = Moodle
imports-dialect-one-roster = OneRoster
imports-dialect-learn-house = LearnHouse
imports-options = Además
imports-skip-buyers = No tocar a los compradores
imports-skip-buyers-text = Quien compró alguna vez el producto queda como está.
imports-record-only = Anotar accesos ya terminados
imports-record-only-text = Un último día que ya pasó se anota en lugar de ser un error.
imports-all-or-nothing = Todo o nada
imports-all-or-nothing-text = Mientras una fila tenga errores, no se aplica ninguna. Hasta 100 000 filas; entretanto nadie más puede cambiar nada en la cuenta.
imports-look-again = Ver de nuevo
imports-commit = { $count ->
    [one] Aplicar { $count } fila
   *[other] Aplicar { $count } filas
}
imports-doubtful = Algunas fechas se pueden leer de dos maneras
imports-doubtful-text = 10/12 es un día de diciembre o de octubre. No se adivina nada: elige abajo cómo están escritas las fechas de este archivo.
imports-refused = El archivo aún no se puede aplicar
imports-again-in = { $count ->
    [one] { $count } persona con el acceso cerrado volvería a entrar
   *[other] { $count } personas con el acceso cerrado volverían a entrar
}
imports-again-in-text = Su acceso terminó, venció o espera un pago, y el archivo les da un motivo nuevo. Quita las filas de quienes deban quedarse fuera. Quien está bloqueado sigue bloqueado.
imports-encoding = El archivo no es UTF-8
imports-encoding-text = Se leyó como { $name }. Compara: { $sample }
imports-part = Contado en las primeras { $count } filas. Se aplican todas.
imports-held-back = No se aplicó nada
imports-failed = La importación se interrumpió
imports-failed-text = Las filas anteriores se aplicaron y quedan. El informe dice cuáles. Trae el archivo otra vez para seguir: lo ya aplicado queda sin cambios.
imports-undo = Deshacer esta importación
imports-undo-text = Hasta el { $date } puedes sacar a quienes dio acceso. Antes ves quién se quedaría y por qué: quien compró, abrió el producto o fue modificado por alguien desde entonces.
imports-undo-area = Los roles en el área completa no se deshacen aquí. Quita cada uno en la página del miembro.
imports-undo-people = { $count ->
    [one] dio acceso a { $count } persona
   *[other] dio acceso a { $count } personas
}
imports-undo-do = Deshacer
imports-undo-work = Ver el trabajo que la deshace
imports-undo-updated = { $count ->
    [one] { $count } fila era de alguien que ya estaba. Queda como la dejó la importación.
   *[other] { $count } filas eran de personas que ya estaban. Quedan como las dejó la importación.
}
imports-undo-list = Descargar esas filas
imports-col-email = Correo electrónico
imports-col-name = Nombre completo
imports-col-first-name = Nombre
imports-col-last-name = Apellidos
imports-col-role = Rol
imports-col-group = Grupo
imports-col-purchase-date = Fecha de compra
imports-col-language = Idioma
imports-col-tags = Categorías
imports-col-access-until = Último día de acceso
imports-col-access-days = Días de acceso
imports-col-external-id = Id en otro sistema
imports-col-send-access = Enviar acceso
imports-col-consent = Acepta ofertas
imports-col-access-type = Tipo de acceso
imports-col-gone = De baja en otro sistema
imports-col-email-text = la dirección; todo archivo la tiene
imports-col-name-text = el nombre entero
imports-col-first-name-text = cuando el nombre está en dos columnas
imports-col-last-name-text = cuando el nombre está en dos columnas
imports-col-role-text = student, moderator, content_editor o administrator
imports-col-group-text = el nombre de un grupo del producto
imports-col-purchase-date-text = el día de una compra hecha en otro sitio
imports-col-language-text = por ejemplo pt-BR
imports-col-tags-text = separadas por |; todas, no solo las nuevas
imports-col-access-until-text = el último día con acceso, en cursos y suscripciones
imports-col-access-days-text = cuántos días de acceso, hoy el primero; 30 o 30d
imports-col-external-id-text = como llame tu otro sistema a la persona
imports-col-send-access-text = sí o no, solo para esta persona
imports-col-consent-text = sí, no o el día en que aceptó; a quien se dio de baja por su cuenta no se le vuelve a suscribir
imports-col-access-type-text = cómo llegó la persona, según una exportación; a quien está en el producto por compra, a mano o como invitado, el archivo no le da otro motivo
imports-col-gone-text = sí: la fila no hace nada
field-file-empty = El archivo está vacío. Elige uno que tenga al menos una primera fila.
field-bundle-unreadable = Este ZIP no se puede leer. Comprime los archivos de nuevo o elige users.csv por separado.
field-bundle-locked = Este ZIP está protegido con contraseña. Elige uno que no lo esté.
field-bundle-too-large = Este paquete es demasiado grande: como máximo 16 MB comprimido y 32 MB descomprimido. Elige users.csv por separado.
field-bundle-without-people = Este ZIP no contiene users.csv, así que no es un paquete OneRoster. Elige otro o un archivo CSV.
field-not-yours = Tu perfil no permite dar este rol. Pregunta a quien administra los perfiles.
audit-import-uploaded = { $actor } trajo un archivo de personas
audit-import-committed = { $actor } empezó una importación a { $name }
audit-import-finished = La importación a { $name } terminó
audit-import-broke-off = La importación a { $name } se interrumpió
audit-import-held-back = La importación a { $name } se detuvo porque hay filas con errores
audit-member-changed = { $actor } cambió lo que se sabe de un miembro de { $name }
letter-import-finished-subject = { $name }: la importación terminó
letter-import-finished-body = Se revisaron para { $name } las { $rows } filas de { $file }. { $applied } hicieron algo y { $invalid } tenían errores.

    El informe dice qué pasó con cada fila. Corrige ahí las que tienen errores y tráelo otra vez: solo se aplican esas.
letter-import-finished-button = Ver el informe
letter-import-broke-off-subject = { $name }: la importación se interrumpió
letter-import-broke-off-body = La importación de { $file } a { $name } se interrumpió después de { $rows } filas. Lo aplicado hasta ahí queda.

    Trae el archivo otra vez para seguir: quien ya entró queda sin cambios.
letter-import-broke-off-button = Ver hasta dónde llegó
letter-import-held-back-subject = { $name }: la importación se detuvo
letter-import-held-back-body = De { $file } no se aplicó nada en { $name }: { $invalid } filas tienen errores y elegiste todo o nada.

    El informe dice cuáles. Corrígelas y trae el archivo otra vez.
letter-import-held-back-button = Ver el informe
