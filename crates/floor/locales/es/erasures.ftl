# Erasing a member
erasures-title = Borrar para siempre
erasures-when = Para un miembro que lo pide, como la ley permite pedirlo a cualquiera.
erasures-link = Ver qué se borra y qué queda
erasures-ask = ¿Borrar a { $name } para siempre?
erasures-lead = Después nadie encuentra a esta persona en { $area } y nada recupera sus datos.
erasures-goes = Qué se borra
erasures-goes-person = El nombre, el correo, el idioma, las categorías y los correos enviados.
erasures-goes-access = { $count ->
    [0] No hay accesos que terminar.
    [one] El acceso a un producto, de inmediato.
   *[other] El acceso a { $count } productos, de inmediato.
}
erasures-goes-guests = { $count ->
    [one] Un invitado con una plaza compartida pierde también el acceso.
   *[other] { $count } invitados con plazas compartidas pierden también el acceso.
}
erasures-goes-traces = El nombre y el correo en los avisos de ventas, los archivos subidos, las listas de trabajos y el registro de actividad.
erasures-goes-login = El inicio de sesión, que se creó solo para esta área.
erasures-stays = Qué queda
erasures-stays-purchases = { $count ->
    [one] Una compra con su importe y sus fechas, para la contabilidad y sin nombre.
   *[other] { $count } compras con sus importes y fechas, para la contabilidad y sin nombre.
}
erasures-stays-sums = Lo que se hizo en los productos, sin nombre, como parte de los totales.
erasures-stays-hash = Una huella del correo, para que un aviso de venta tardío no traiga de vuelta el nombre y un no a los mensajes siga valiendo.
erasures-stays-login = El inicio de sesión: se usa en otro lugar o tiene contraseña. Su dueño puede borrarlo en Mi cuenta.
erasures-stays-copies = Los archivos exportados y las copias de seguridad anteriores. Borra también allí a la persona.
erasures-running = { $count ->
    [one] Una suscripción se sigue cobrando
   *[other] { $count } suscripciones se siguen cobrando
}
erasures-running-text = Cancélala antes en la plataforma de venta. De lo contrario, los cobros siguen y no abren nada.
erasures-keep = Conservar a este miembro
erasures-next = Continuar con la firma
erasures-sign-lead = Firmas que este miembro se borra. Nada recupera sus datos.
erasures-area = Área de miembros
erasures-do = Borrar para siempre
erasures-done = El miembro está borrado.
