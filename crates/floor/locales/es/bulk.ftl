# En el registro de actividad
audit-bulk-started = { $actor } empezó un trabajo con muchas personas en { $name }
audit-bulk-finished = El trabajo con muchas personas en { $name } ha terminado
audit-bulk-cancelled = { $actor } detuvo un trabajo con muchas personas en { $name }
audit-bulk-stopped = El trabajo con muchas personas en { $name } se detuvo porque quien lo pidió ya no tiene permiso
audit-bulk-failed-for-one = El trabajo con muchas personas en { $name } no pudo cambiar a una persona
audit-enrolment-tagged = { $actor } puso una etiqueta a { $subject } en { $name }
audit-enrolment-untagged = { $actor } quitó una etiqueta a { $subject } en { $name }
audit-enrolment-put-back = { $actor } dejó a { $subject } como antes en { $name }
audit-member-tag-added = { $actor } puso una etiqueta a { $subject }
audit-member-tag-removed = { $actor } quitó una etiqueta a { $subject }
audit-member-access-sent = { $actor } volvió a enviar a { $subject } el correo de acceso
