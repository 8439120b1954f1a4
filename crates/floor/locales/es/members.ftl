# Members
members-title = Miembro
members-products = Productos y por qué están abiertos
members-products-text = Basta un motivo. El acceso termina cuando no queda ninguno.
members-no-products = Este miembro no está en ningún producto.
members-tags = Categorías
members-tags-hint = Palabras tuyas, separadas por comas.
members-tagged = Las categorías están guardadas.

# Adding
members-add = Añadir miembros
members-add-lead = Cada persona recibe cada producto que marques, como bonificación o para trabajar en él.
members-add-do = Añadir
members-people = Personas
members-people-hint = Una por línea: una dirección, o un nombre y una dirección, como Inês Prado, ines@example.org.
members-into = Productos
members-into-hint = Marca los que deben tener.
members-until-hint = El último día con acceso, según el reloj de { $zone }. Si lo dejas vacío, vale la duración del producto.
members-letter = Correo
members-letter-yes = Enviarles el acceso
members-added = { $count ->
    [0] Todo estaba ya así; no se cambió nada ({ $same }).
    [one] Se dio { $count } acceso. Sin cambios: { $same }.
   *[other] Se dieron { $count } accesos. Sin cambios: { $same }.
}
field-people-line = Cada línea necesita una dirección de e-mail, como Inês Prado, ines@example.org.
field-too-many-people = Añade como máximo { $max } personas a la vez. Para más, importa un archivo.
field-no-tries-left = Este cuestionario no permite más intentos.

# Where members come in
members-home = Área de Miembros
members-home-lead = Lo que es tuyo aquí.
members-closed = Cerrado
members-open-until = abierto hasta el { $date }
members-not-known = No eres miembro aquí
members-not-known-text = Nadie es miembro con { $email }. Entra con la dirección con la que compraste o pregunta a quien administra esta área.
members-nothing = Todavía no hay nada
members-nothing-text = En cuanto tengas acceso a algo, aparece aquí.
members-door-lead = Entra con un enlace que te enviamos o con tu contraseña.
members-door-email = Tu e-mail
members-door-do = Envíame un enlace
members-door-password = Usar mi contraseña
members-asked = Revisa tu correo
members-asked-text = Si un miembro tiene esta dirección, un enlace está en camino. Sirve una vez, durante una semana.
members-dead = Este enlace ya no funciona
members-dead-text = Se usó, lo reemplazó uno más nuevo o pasó su semana. Pide otro.
members-enter-lead = Un paso y estás dentro.
members-enter-do = Entrar
members-sign-in-first = Administras un negocio aquí, así que un enlace no basta. Inicia sesión y llegas al área.

# The letter with the way in
letter-access-subject = Tu acceso a { $area }
letter-access-body =
    { $sender } te dio acceso a { $area }. El botón te lleva adentro.

    Sirve una vez, hasta el { $until }. Después puedes entrar con una contraseña o pedir un enlace nuevo en el mismo lugar.
letter-access-button = Entrar

# In the activity log
audit-member-tagged = { $actor } cambió las categorías de un miembro
audit-member-erased = { $actor } borró a un miembro para siempre
