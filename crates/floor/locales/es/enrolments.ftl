# A person in one product
enrolments-title = Persona en un producto
enrolments-person = Persona
enrolments-actions = Acciones
enrolments-why = ¿Por qué no puede entrar esta persona?
enrolments-gets-in = Esta persona puede entrar
enrolments-why-text = Todo lo que puede impedirlo, en el orden en que se decide.
enrolments-progress = Progreso
enrolments-pages = { $done } de { $total }
enrolments-percent = { $n } %
enrolments-completed = completado el { $date }
enrolments-recounting = Se está volviendo a contar
enrolments-quizzes = Cuestionarios
enrolments-quiz = Cuestionario
enrolments-score = Mejor puntuación
enrolments-result = Resultado
enrolments-tries = Intentos
enrolments-last-try = Último intento
enrolments-passed = Aprobado
enrolments-not-passed = No aprobado
enrolments-history = Actividad
enrolments-no-history = Todavía no pasó nada.
enrolments-reasons = Motivos de acceso
enrolments-reasons-text = Basta uno vigente. Perder uno nunca termina otro.
enrolments-no-reasons = No hay ninguno.
enrolments-details = Detalles
enrolments-group = Grupo
enrolments-role = Rol
enrolments-access-type = Cómo llegó la persona
enrolments-until = Acceso hasta
enrolments-engagement = Participación
enrolments-engaged = { $level }: { $score } de 100. Actividad reciente { $recency }, constancia { $frequency }, trabajo hecho { $depth }. Calculado el { $at }
enrolments-engaged-so = { $level }: { $score } de 100. Calculado el { $at }
enrolments-engaged-in = { $product }: { $told }
enrolments-enrolled = En el producto desde
enrolments-first-access = Primer acceso
enrolments-last-access = Último acceso
enrolments-joined = Miembro desde
enrolments-login = Inicio de sesión
enrolments-login-yes = Sí
enrolments-login-no = Todavía no
enrolments-never = Nunca
enrolments-unknown = Desconocido
enrolments-language = { $name } ({ $tag })

# What is done to one person
enrolments-resend = Reenviar acceso
enrolments-resend-do = Enviar el correo
enrolments-resend-text = Sale un correo con un enlace nuevo. Los enlaces anteriores dejan de funcionar.
enrolments-sent = El correo de acceso para { $name } está en camino.
enrolments-change-group = Cambiar de grupo
enrolments-change-group-do = Cambiar el grupo
enrolments-group-text = Lo hecho se conserva. El progreso se cuenta sobre las páginas del grupo nuevo, y las compras posteriores no cambian el grupo.
enrolments-moved = { $name } está en el grupo nuevo.
enrolments-change-role = Cambiar el rol
enrolments-change-role-do = Cambiar el rol
enrolments-role-set = { $name } tiene el nuevo rol.
enrolments-set-end = Fijar el final del acceso
enrolments-set-end-do = Fijar el final
enrolments-until-hint = El último día con acceso, según el reloj de { $zone }. Si lo dejas vacío, el acceso no termina.
enrolments-end-set = El acceso de { $name } tiene su nuevo final.
enrolments-block = Bloquear acceso
enrolments-block-do = Bloquear acceso
enrolments-block-text = El producto se cierra enseguida, se haya comprado lo que se haya comprado. Solo una persona lo reabre; un pago nuevo no.
enrolments-block-reason-hint = El equipo lo lee junto al bloqueo y donde se pregunta por qué la persona no entra. La persona no lo ve.
enrolments-blocked = El acceso de { $name } está bloqueado.
enrolments-restore = Restaurar acceso
enrolments-restore-do = Restaurar acceso
enrolments-restore-open = Hay un motivo de acceso, así que el producto se abre de nuevo.
enrolments-restore-nothing = No hay acceso vigente que restaurar. El bloqueo se quita y el producto sigue cerrado hasta que alguien dé acceso.
enrolments-restored = El bloqueo de { $name } se quitó.
enrolments-remove = Eliminar
enrolments-remove-do = Eliminar del producto
enrolments-remove-text = La persona y los motivos de acceso salen de este producto. Lo hecho se guarda por si vuelve.
enrolments-remove-bought = Esta persona compró este producto, y los compradores nunca se eliminan. Bloquea el acceso.
enrolments-remove-blocked = Esta persona compró este producto, y los compradores nunca se eliminan. El acceso ya está bloqueado.
enrolments-never-removed = Quien compró nunca se elimina, ni siquiera tras un reembolso. Se puede bloquear el acceso.
enrolments-removed = { $name } fue eliminado del producto.
enrolments-end-grant = Terminar
enrolments-end-grant-do = Terminar este motivo
enrolments-end-grant-text = Este motivo de acceso termina ahora. Si no queda otro vigente, el producto se cierra.
enrolments-grant-ended = Terminó un motivo del acceso de { $name }.
enrolments-grant = Dar acceso
enrolments-granted = { $name } tiene acceso.

# In the activity log
audit-enrolment-granted = { $actor } dio a { $subject } acceso a { $name }
audit-enrolment-grant-ended = { $actor } terminó un motivo del acceso de { $subject } a { $name }
audit-enrolment-blocked = { $actor } bloqueó el acceso de { $subject } a { $name }
audit-enrolment-restored = { $actor } restauró el acceso de { $subject } a { $name }
audit-enrolment-group-changed = { $actor } pasó a { $subject } a otro grupo de { $name }
audit-enrolment-role-changed = { $actor } dio a { $subject } otro rol en { $name }
audit-enrolment-end-set = { $actor } fijó otro final para el acceso de { $subject } a { $name }
audit-enrolment-removed = { $actor } eliminó a { $subject } de { $name }
audit-enrolment-progress-reset = { $actor } dejó que { $subject } empiece de nuevo en { $name }
audit-enrolment-page-waived = { $actor } marcó una página de { $name } como completada para { $subject }
audit-enrolment-page-waiver-ended = { $actor } deshizo una página de { $name } marcada como completada para { $subject }
audit-enrolment-opened = Empezó el acceso de { $subject } a { $name }
audit-enrolment-expired = El acceso de { $subject } a { $name } venció
audit-enrolment-access-sent = { $actor } reenvió a { $subject } el correo de acceso

# Starting over, and pages marked as completed
enrolments-reset = Empezar de nuevo
enrolments-reset-do = Dejar que empiece de nuevo
enrolments-reset-pages = { $count ->
    [0] Todavía no se abrió ninguna página.
    [one] Se guarda aparte una página abierta o completada.
   *[other] Se guardan aparte { $count } páginas abiertas o completadas.
}
enrolments-reset-attempts = { $count ->
    [0] Todavía no se intentó ningún cuestionario.
    [one] Se guarda aparte un intento de cuestionario y los intentos vuelven a contarse desde el primero.
   *[other] Se guardan aparte { $count } intentos de cuestionario y los intentos vuelven a contarse desde el primero.
}
enrolments-reset-attendance = Se guarda aparte la asistencia anotada hasta ahora.
enrolments-reset-download = Se guarda aparte la descarga anotada hasta ahora.
enrolments-reset-kept = El historial, el acceso y el grupo quedan como están. Completar el producto cuenta de nuevo.
enrolments-reset-done = { $name } empieza de nuevo.
enrolments-waive = Marcar una página como completada
enrolments-waive-do = Marcar como completada
enrolments-waive-text = La página cuenta como hecha para esta persona. El historial dice quién la marcó y por qué.
enrolments-page = Página
enrolments-reason = Motivo
enrolments-reason-hint = El equipo lo lee en el historial.
enrolments-waived = La página cuenta como completada para { $name }.
enrolments-waived-pages = Marcadas por el equipo
enrolments-unwaive = Deshacer
enrolments-unwaive-named = Deshacer { $name }
enrolments-unwaive-do = Deshacer
enrolments-unwaive-text = La página vuelve a contar como pendiente. Quien completó el producto con ella lo sigue teniendo completado.
enrolments-unwaived = La página vuelve a contar como pendiente para { $name }.
