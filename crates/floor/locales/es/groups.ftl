# Groups
groups-title = Grupos
groups-lead = Cada persona de este producto está en un grupo. Las páginas pueden ser solo para algunos grupos, y las ofertas llevan a ellos.
groups-default-name = Todos
groups-col-group = Grupo
groups-col-offers = Ofertas que llevan aquí
groups-col-people = Personas
groups-col-actions = Acciones
groups-actions = Acciones para el grupo { $name }
groups-default = Para personas nuevas
groups-rename = Cambiar el nombre
groups-make-default = Que las personas nuevas entren aquí
groups-delete = Eliminar grupo
groups-delete-lead = El grupo { $name } desaparece. Lo que hicieron sus personas se conserva.
groups-move-to = { $count ->
    [one] Adónde va { $count } persona
   *[other] Adónde van { $count } personas
}
groups-move-hint = Conservan lo que hicieron. Su progreso se cuenta sobre las páginas del grupo al que llegan.
groups-delete-do = Eliminar el grupo
groups-name = Nombre del grupo
groups-new = Nuevo grupo
groups-new-text = Nadie está en él hasta que muevas personas o una oferta lleve allí.
groups-new-do = Crear el grupo
groups-created = El grupo { $name } está creado.
groups-renamed = El grupo se llama ahora { $name }.
groups-default-set = Las personas nuevas entran desde ahora en el grupo { $name }.
groups-deleted = El grupo { $name } está eliminado.

# Offers
offers-title = Ofertas
offers-lead = Con qué vende este producto la plataforma de ventas. Una oferta puede llevar a sus compradores a un grupo.
offers-none = Todavía no hay ofertas
offers-none-text = Sin ninguna, cada comprador entra en el grupo para personas nuevas.
offers-new = Nueva oferta
offers-edit = Editar oferta
offers-retire = Ya no se vende
offers-retired = La oferta ya no se vende. Quien la compró conserva lo que dio.
offers-saved = La oferta está guardada.
offers-not-sold = Ya no se vende
offers-actions = Acciones para la oferta { $name }
offers-col-offer = Oferta
offers-code = Código
offers-code-hint = Exactamente como lo envía la plataforma de ventas.
offers-name = Nombre
offers-plan = Plan
offers-group = Grupo
offers-group-hint = Dónde están sus compradores.
offers-group-default = El grupo para personas nuevas
offers-seats = Plazas para otras personas
offers-seats-hint = A cuántas personas puede dejar entrar un comprador además de él.
offers-cycles = Número de cobros
offers-cycles-hint = Déjalo vacío si sigue hasta que alguien cancele. Después del último cobro, el acceso queda o termina según diga el producto.
offers-price = Precio
offers-currency = Moneda
offers-currency-hint = Tres letras, como EUR o BRL.

# In the activity log
audit-group-created = { $actor } creó el grupo { $name }
audit-group-renamed = { $actor } cambió el nombre de un grupo a { $name }
audit-group-made-default = { $actor } hizo que las personas nuevas entren en el grupo { $name }
audit-group-deleted = { $actor } eliminó el grupo { $name }
audit-offer-created = { $actor } anotó la oferta { $name }
audit-offer-changed = { $actor } cambió la oferta { $name }
audit-offer-retired = { $actor } anotó que la oferta { $name } ya no se vende
field-cycles = Escribe un número del 1 al 120 o déjalo vacío.
