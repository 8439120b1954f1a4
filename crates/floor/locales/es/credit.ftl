# Managed-MRR credit, explained per line.


## Acts
credit-act-content-published = Publicó contenido
credit-act-content-edited = Editó contenido
credit-act-offer-saved = Guardó una oferta
credit-act-product-saved = Guardó un producto
credit-act-point-rule-saved = Guardó una regla de puntos
credit-act-reward-saved = Guardó una recompensa
credit-act-segment-saved = Guardó una segmentación
credit-act-import-run = Hizo una importación
credit-act-communication-sent = Envió una comunicación
credit-act-group-created = Creó un grupo
credit-act-members-moved = Movió miembros a otro grupo
credit-act-access-blocked = Bloqueó un acceso
credit-act-access-restored = Restableció un acceso
credit-act-community-posted = Publicó en una comunidad
credit-act-community-moderated = Moderó una comunidad
credit-act-comment-answered = Respondió un comentario
credit-act-integration-saved = Guardó una integración
credit-act-report-scheduled = Programó un informe
credit-act-signed-in = Inició sesión
credit-act-entered = Accedió a la central
credit-act-viewed = Consultó algo
credit-act-searched = Buscó
credit-act-exported = Exportó datos
credit-act-rights-changed = Cambió permisos
credit-act-own-profile-changed = Cambió su propio perfil

## Why an act earned nothing
credit-verdict-counts = Cuenta
credit-verdict-not-engagement = No es trabajo activo
credit-verdict-nothing-changed = Nada cambió
credit-verdict-by-key = Hecho con una clave de API
credit-verdict-on-oneself = Hecho sobre su propio registro
credit-verdict-owns-client = En su propia cuenta
credit-verdict-not-active = No estaba activo en el partner
credit-verdict-untagged = Sin marcar en ese momento
credit-verdict-in-conflict = En conflicto con otro partner
credit-verdict-not-granted = No tenía acceso a través de ti
credit-verdict-not-inside = Sin acceso vigente

## What a partner has of a client
credit-earned-share = Una parte igual
credit-earned-nothing-counts = Ninguna acción cuenta
credit-earned-too-few-acts = Muy pocas acciones
credit-earned-too-few-days = En muy pocos días
credit-earned-untagged-colleague = También trabajó alguien sin marcar
credit-earned-conflict = En conflicto con otro partner
credit-earned-correction = Corrección

## The page
credit-lead = Se cierra el tercer día del mes siguiente. Lo que paga un cliente se divide por igual entre los partners que trabajan activamente en él.
credit-none = Todavía no hay meses cerrados
credit-none-text = El crédito de un mes aparece aquí el tercer día después.
credit-month = Mes
credit-points = Puntos
credit-amount = Crédito
credit-mrr = El cliente paga
credit-servicing = Entre
credit-why = Por qué
credit-odd = incluye una unidad sobrante, por la primera acción
credit-acts = { $count ->
    [one] { $count } acción
   *[other] { $count } acciones
}
