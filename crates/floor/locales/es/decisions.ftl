# Decisiones a petición: por qué se le dice que no a otro sistema.

decisions-admin-no-membership = La persona no tiene acceso a esta cuenta.
decisions-admin-suspended = La persona, el acceso o la cuenta está en suspenso.
decisions-admin-expired = El acceso llegó a su fecha de fin.
decisions-admin-not-in-profile = El perfil no da este permiso.
decisions-admin-owner-only = Solo el titular puede hacerlo; ningún perfil puede darlo.
decisions-admin-conflict = Otro partner tiene la dirección de esta persona para esta cuenta.
decisions-admin-role-missing = A la persona le falta el rol que esto exige en el producto.
decisions-admin-signature-missing = El acto debe firmarse antes y no se presentó ninguna firma para él.
decisions-admin-conditions-unmet = No se cumple ninguna de las condiciones que registró la aplicación.
decisions-admin-unknown-resource = No existe tal cosa en esta cuenta.
decisions-admin-unknown-action = Nadie registró esta acción para este tipo de cosa.
decisions-admin-incomplete = La pregunta omite quién, qué o sobre qué.
decisions-user-no = Aquí no puedes hacer esto. Si lo necesitas, pídelo al titular de la cuenta.
decisions-user-ended = Tu acceso está en suspenso o terminó. Consulta al titular de la cuenta.
decisions-user-sign = Confírmalo antes con tu Firma Electrónica.
decisions-user-owner = Solo el titular de la cuenta puede hacerlo.
