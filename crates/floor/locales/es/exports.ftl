# Llevarse personas en un archivo
exports-button = Exportar
exports-title = Exportar personas
exports-lead = El archivo contiene a todas las personas que coinciden, tal como están ahora. El registro de actividad dice quién se lo llevó y cuándo.
exports-left-out = Sin contar
exports-without = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
exports-who = Personas
exports-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
exports-from = De
exports-filter = Filtro
exports-search = Búsqueda
exports-signed = Son más de { $most } personas: el paso siguiente pide tu Firma Electrónica.
exports-flavour = Para qué es el archivo
exports-spreadsheet = Una hoja de cálculo
exports-spreadsheet-text = Se abre en Excel, Numbers o LibreOffice. Las celdas con las que una hoja de cálculo haría cuentas llevan un apóstrofo.
exports-exact = Un programa
exports-exact-text = Cada celda exactamente como está guardada.
exports-columns = Columnas
exports-columns-hint = Si no eliges ninguna, el archivo las lleva todas.
exports-do = Exportar
exports-sign-lead = Tu firma confirma que te llevas estos datos personales.
exports-sign-do = Firmar y exportar
exports-col-email = Correo electrónico
exports-col-name = Nombre
exports-col-role = Rol
exports-col-group = Grupo
exports-col-status = Estado del acceso
exports-col-progress = Progreso en porcentaje
exports-col-pages-done = Páginas hechas
exports-col-pages-total = Páginas que cuentan
exports-col-completed-at = Completado
exports-col-engagement = Participación
exports-col-points = Puntos
exports-col-last-access = Último acceso
exports-col-first-access = Primer acceso
exports-col-enrolled-at = Fecha de matrícula
exports-col-first-purchase = Primera compra
exports-col-access-ends = Fin del acceso
exports-col-access-type = Tipo de acceso
exports-col-plus = Access Plus
exports-col-purchase-date = Fecha de compra según una importación
exports-col-access-until = Último día según una importación
exports-col-language = Idioma
exports-col-tags = Categorías
exports-col-external-id = Id en otro sistema
exports-col-products = Productos
exports-col-member-since = Miembro desde
audit-member-exported = { $actor } exportó personas de { $name }
