# What the activity log tells of partners.


## Sentences of the activity log about partners
audit-partner-enrolled = { $actor } inscribió la cuenta en el programa de partners
audit-partner-suspended = { $actor } suspendió la cuenta en el programa de partners
audit-partner-returned = { $actor } devolvió la cuenta al programa de partners
audit-partner-left = La cuenta dejó el programa de partners
audit-partner-domain-proved = Se demostró el dominio { $name }
audit-partner-employee-tagged = { $actor } marcó a { $subject } como empleado de partner
audit-partner-employee-untagged = { $actor } quitó la marca de partner a { $subject }
audit-partner-employee-removed = { $subject } ya no trabaja para clientes: terminó todo acceso a través de este partner
audit-partner-employee-erased = Se borró a un empleado: terminó todo acceso a través de este partner
audit-partner-clients-assigned = { $actor } asignó clientes a empleados
audit-partner-client-access-removed = { $actor } quitó empleados de un cliente
audit-partner-client-left = { $actor } terminó la relación con un cliente
audit-partner-requested = { $actor } pidió acceso para { $subject }
audit-partner-granted = { $actor } dejó entrar a { $subject } para un partner
audit-partner-not-needed = { $subject } es titular de esta cuenta, así que el partner no tuvo nada que pedir
audit-partner-declined = { $actor } rechazó la solicitud de un partner para { $subject }
audit-partner-expired = Venció la solicitud de un partner para { $subject }
audit-partner-cancelled = Se retiró la solicitud de un partner para { $subject }
audit-partner-access-removed = { $actor } terminó el acceso de { $subject } por parte del partner
audit-partner-access-revoked = { $actor } quitó a { $subject } el acceso a través de un partner
audit-partner-access-ended = Terminó el acceso de { $subject } a través de un partner
audit-partner-access-extended = { $actor } fijó el fin del acceso de { $subject } a través de un partner: { $until }
audit-partner-linked = { $actor } vinculó a un partner
audit-partner-relation-ended = { $actor } terminó la relación con un partner
audit-partner-relation-suspended = Se suspendió la relación con un partner
audit-partner-relation-confirmed = { $actor } confirmó a un partner que volvió
audit-partner-conflict-opened = Un segundo partner se topó con el registro de { $subject }
audit-partner-conflict-relayed = Se pidió al primer partner que quite a { $subject }
audit-partner-conflict-cleared = El conflicto sobre { $subject } se resolvió
audit-partner-conflict-sidestepped = El conflicto sobre { $subject } se resolvió con otra dirección
audit-partner-conflict-waits = El segundo partner indicó otra dirección para { $subject }
audit-partner-way-out-taken = { $actor } eligió una salida al conflicto sobre { $subject }
audit-partner-address-changed = { $subject } usa otra dirección para el trabajo del partner
audit-partner-line-deleted = { $actor } borró la línea de { $subject } de la lista de empleados de partner
audit-partner-keep-asked = Se preguntó a la cuenta si quiere conservar a { $subject }
audit-partner-kept = { $actor } conservó a { $subject } como colaborador
audit-partner-let-go = { $actor } dejó ir a { $subject }
audit-partner-keep-lapsed = Nadie respondió si conservar a { $subject }
audit-partner-code-changed = { $actor } cambió el código para partners
audit-partner-revenue-set = Se fijó lo que paga la cuenta
audit-partner-month-closed = Se cerró el crédito administrado de un mes
audit-partner-month-corrected = Se corrigió el crédito administrado de un mes
audit-collaborator-partner-added = { $subject } también está aquí para un partner
audit-collaborator-partner-ended = Un partner ya no es motivo del acceso de { $subject }
