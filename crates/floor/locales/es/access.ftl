# Where access stands
access-status-active = Abierto
access-status-blocked = Bloqueado
access-status-suspended-payment = Espera un pago
access-status-suspended-account = Cuenta suspendida
access-status-not-started = Aún no abierto
access-status-expired = Plazo terminado
access-status-ended = Terminado

# Why somebody gets in, or not
why-allowed = Puede entrar.
why-not-allowed = No puede entrar.
why-address-bounces = Los correos a esta dirección vuelven, y hace falta uno para entrar.
why-no-login = Aún no hay inicio de sesión: el correo de acceso nunca se usó.
why-login-disabled = Quien administra este servidor desactivó el inicio de sesión.
why-locked = Contraseñas incorrectas bloquearon el inicio de sesión por un tiempo.
why-account-suspended = La cuenta está suspendida.
why-account-closed = La cuenta está cerrada.
why-blocked = Alguien bloqueó este acceso.
why-payment-due = Hay un pago pendiente.
why-not-started = El acceso empieza más adelante.
why-expired = El plazo de este acceso terminó.
why-ended-expired = El plazo de este acceso terminó.
why-ended-refunded = La compra fue reembolsada.
why-ended-charged-back = El banco retiró el pago.
why-ended-cancelled = La compra fue cancelada.
why-ended-removed = Alguien terminó este acceso.
why-ended-holder-ended = La persona dueña de la plaza ya no tiene acceso.
why-never-granted = Nunca se dio acceso.
why-draft = El producto es un borrador, que este rol no abre.

# The same, to the member
closed-address-bounces = Los correos a tu dirección vuelven. Pide a quien administra esta área que la corrija.
closed-no-login = Tu inicio de sesión aún no está listo.
closed-login-disabled = Tu inicio de sesión está desactivado.
closed-locked = El inicio de sesión está bloqueado por un tiempo tras contraseñas incorrectas.
closed-account-suspended = Esta área está cerrada por ahora.
closed-account-closed = Esta área está cerrada.
closed-blocked = Tu acceso fue bloqueado. Pregunta a quien administra esta área.
closed-payment-due = Hay un pago pendiente. El acceso se abre de nuevo cuando llegue.
closed-not-started = Tu acceso empieza más adelante.
closed-expired = El plazo de tu acceso terminó.
closed-ended = Tu acceso terminó.
closed-never-granted = Todavía no te dieron acceso.
closed-draft = Esto todavía se está preparando.

# What to do about it
access-remedy-correct-address = Corrige la dirección.
access-remedy-resend-access = Reenvía el correo de acceso. Su enlace crea el inicio de sesión.
access-remedy-enable-login = Pide a quien administra este servidor que reactive el inicio de sesión.
access-remedy-reset-password = Envía el correo de acceso: su enlace permite entrar sin contraseña.
access-remedy-reopen-account = Hay que volver a abrir la cuenta.
access-remedy-lift-block = Restaura el acceso.
access-remedy-settle-payment = El pago tiene que llegar. Nadie aquí puede hacerlo por la persona.
access-remedy-start-now = Da un acceso que empiece ahora.
access-remedy-extend-access = Da al acceso un final posterior.
access-remedy-grant-access = Da acceso.
access-remedy-publish-product = Publica el producto.
mend-correct-address = Corregir la dirección
mend-resend-access = Reenviar acceso
mend-enable-login = Reactivar el inicio de sesión
mend-reset-password = Reenviar acceso
mend-reopen-account = Volver a abrir la cuenta
mend-lift-block = Restaurar acceso
mend-settle-payment = Saldar el pago
mend-start-now = Dar acceso ahora
mend-extend-access = Fijar otro final
mend-grant-access = Dar acceso
mend-publish-product = Ir al producto

# What is looked at
check-address = Los correos llegan
check-login = Hay un inicio de sesión
check-login-enabled = El inicio de sesión está activo
check-password = Ninguna contraseña incorrecta lo bloquea
check-account = La cuenta está abierta
check-block = Nadie bloqueó el acceso
check-payment = No hay pagos pendientes
check-started = El acceso empezó
check-duration = Su plazo no terminó
check-grant = Hay un motivo de acceso
check-product = El producto está publicado

# Reasons for access
grant-source-purchase = Compra
grant-source-subscription = Suscripción
grant-source-bundle = Combo
grant-source-import = Importación
grant-source-manual = Dado a mano
grant-source-free = Gratis
grant-source-plus = Plaza de otra persona
grant-source-reward = Recompensa
grant-source-ticket = Entrada
grant-source-staff = Trabajo en el producto
grant-ended-expired = su plazo terminó
grant-ended-refunded = reembolsado
grant-ended-charged-back = retirado por el banco
grant-ended-cancelled = cancelado
grant-ended-removed = terminado por alguien
grant-ended-holder-ended = su titular ya no tiene acceso
grant-told = { $source }, desde el { $from }. Sin fecha de fin.
grant-told-until = { $source }, del { $from } al { $until }.
grant-told-ended = { $source }: { $why }.
grant-told-suspended = { $source }: espera un pago.

# Roles, kinds of access, engagement
role-student = Estudiante
role-student-text = Aprende lo que está abierto.
role-free = Estudiante gratuito
role-free-text = Aprende sin haber pagado.
role-moderator = Moderador
role-moderator-text = Ve todo lo publicado y mantiene el orden en las conversaciones.
role-content-editor = Editor de contenido
role-content-editor-text = Hace el contenido: lecciones, módulos, respuestas.
role-administrator = Administrador
role-administrator-text = Administra el producto con todo lo que contiene.
access-type-owner = Propietario
access-type-buyer = Comprador
access-type-guest = Invitado
access-type-imported = Incorporado por el equipo
access-type-free = Gratis
engagement-none = Ninguna
engagement-low = Baja
engagement-medium = Media
engagement-high = Alta
engagement-very-high = Muy alta

# The history
activity-joined = Se hizo miembro
activity-access-granted = Recibió acceso: { $detail }
activity-access-changed = Cambió un motivo de acceso: { $detail }
activity-access-ended = Terminó un motivo de acceso: { $detail }
activity-access-end-set = El acceso recibió otro final: { $detail }
activity-blocked = El acceso fue bloqueado
activity-restored = El acceso fue restaurado
activity-group-changed = Pasó al grupo { $name }
activity-role-changed = Recibió el rol { $detail }
activity-removed = Fue eliminado
activity-access-sent = Se le envió el correo de acceso
activity-tagged = Recibió la categoría { $name }
activity-untagged = Perdió la categoría { $name }
activity-signed-in = Entró por primera vez
activity-first-access = Abrió el producto por primera vez
activity-accessed = Abrió el producto
activity-page-viewed = Vio { $name }
activity-page-completed = Completó { $name }
activity-page-undone = Deshizo la finalización de { $name }
activity-page-waived = El equipo marcó { $name } como completada
activity-quiz-started = Empezó el cuestionario { $name }
activity-quiz-passed = Aprobó el cuestionario { $name } { $detail }
activity-quiz-failed = Intentó el cuestionario { $name } { $detail }
activity-product-completed = Completó el producto
activity-progress-reset = Empieza de nuevo
activity-posted = Escribió una publicación
activity-commented = Escribió un comentario
activity-reacted = Reaccionó a algo
activity-event-attended = Estuvo en el evento
activity-downloaded = Descargó el archivo
