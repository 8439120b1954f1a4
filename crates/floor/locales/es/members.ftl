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
members-letter-yes-one = Enviar el acceso
members-manual = Manual
members-add-user = Añadir usuario
members-add-participant = Añadir participante
members-add-user-lead = Una persona, con acceso a { $name } y a nada más. Para muchas, usa un archivo.
members-user-added = { $name } ya está en { $product }.
members-user-there = { $name } ya estaba en { $product }. No se cambió nada.
members-group-of = { $group } ({ $product })
members-group-hint = Para cuando marcas un solo producto con grupos. Si no eliges ninguno, cada persona empieza en el grupo para personas nuevas.
members-added = { $count ->
    [0] Todo estaba ya así; no se cambió nada ({ $same }).
    [one] Se dio { $count } acceso. Sin cambios: { $same }.
   *[other] Se dieron { $count } accesos. Sin cambios: { $same }.
}
field-people-line = La línea { $max } necesita una dirección de e-mail, como Inês Prado, ines@example.org. No se añadió a nadie.
field-too-many-people = Añade como máximo { $max } personas a la vez. Para más, importa un archivo.
field-until-past = Ese día ya pasó. No se añadió a nadie. Elige hoy o un día posterior.
field-group-of-one = Un grupo es de un solo producto. No se añadió a nadie. Marca un solo producto con grupos, o no elijas grupo.
field-no-tries-left = Este cuestionario no permite más intentos.

# Products chosen on the page of a member
members-choose = Elegir { $name }
members-chosen = Productos elegidos
members-block-chosen = Bloquear los productos elegidos
members-restore-chosen = Restaurar los productos elegidos
members-restore-text = El bloqueo se quita y los motivos de acceso vuelven a decidir. Por sí solo no da acceso.
members-chosen-none = A este miembro no le queda ningún producto al que esto se aplique.
members-chosen-refused = { $product }: { $why }
members-blocked = { $count ->
    [0] Todo estaba ya bloqueado; no se cambió nada.
    [one] El acceso de { $name } a { $count } producto está bloqueado.
   *[other] El acceso de { $name } a { $count } productos está bloqueado.
}
members-restored = { $count ->
    [0] Ya no había nada bloqueado; no se cambió nada.
    [one] Se quitó el bloqueo de { $name } en { $count } producto.
   *[other] Se quitó el bloqueo de { $name } en { $count } productos.
}
field-choose-products = Marca al menos un producto.
field-chosen-refused = Uno de los productos no lo permite, así que no se cambió nada en ninguno. Abajo se dice cuál y por qué. Desmárcalo e inténtalo otra vez.
field-chosen-owner = La cuenta es de este miembro, y su titular nunca se bloquea.
field-chosen-elsewhere = Este miembro ya no está en el producto.

# A role in the whole area
members-whole-area = El área completa
members-area-role = Rol en el área completa
members-area-role-text = En todos los productos, también en los que se creen después. Da derechos y no matricula a nadie.
members-area-role-but = En todos los productos que tienen roles, también en los que se creen después. Da derechos y no matricula a nadie. Estos no tienen roles de equipo y quedan fuera: { $products }.
members-area-role-none = Ninguno
members-area-role-none-text = Solo lo que dan los productos por separado.
members-area-role-given = { $name } tiene el rol en el área completa.
members-area-role-taken = { $name } ya no tiene ningún rol en el área completa. Los roles en productos concretos se mantienen.
field-whole-area-alone = El área completa incluye todos los productos. No se añadió a nadie. Marca el área completa o productos concretos.
field-area-role = En el área completa se trabaja: el rol tiene que ser de equipo. No se añadió a nadie. Elige moderador, editor de contenido o administrador.
field-area-until = Un rol en el área completa no tiene final. No se añadió a nadie. Deja el día vacío y quita el rol cuando termine.
audit-member-area-role-given = { $actor } dio a { $subject } un rol en el área completa { $name }
audit-member-area-role-taken = { $actor } quitó a { $subject } el rol en el área completa { $name }

# Corregir una dirección
members-correct = Corregir la dirección
members-correct-lead = Para un miembro que entró con una dirección equivocada o que tiene una nueva.
members-correct-do = Corregir la dirección
members-address-now = Dirección actual
members-address-new = Dirección correcta
members-address-new-hint = A partir de ahora, los correos de acceso y los mensajes se envían ahí.
members-correct-old = Los enlaces enviados a la dirección anterior dejan de funcionar. Lo que los vendedores o los archivos cuenten más tarde de esa dirección sigue siendo de este miembro.
members-correct-login = Este miembro tiene inicio de sesión. Si no es con la dirección correcta, deja de llevar aquí: vuelve a enviar el correo de acceso después.
members-corrected = La dirección está corregida. Envía el correo de acceso si la persona lo está esperando.
members-see-other = Ver al otro miembro
members-for-reason = ({ $reason })
members-former = Dirección anterior
members-found-under = También se encuentra con
members-let-go = Soltar una dirección anterior
members-let-go-do = Soltar
members-let-go-named = Soltar { $email }
members-let-go-text = Para una dirección que es de otra persona. Quien compre con ella o se importe con ella después será un miembro aparte.
members-gone-address = La dirección ya no lleva a este miembro.
field-member-address = Esta dirección es de otro miembro. No se cambió nada. Mira al otro miembro o escribe otra dirección.
field-owner-address = Esta es la dirección de quien es titular de la cuenta, que la cambia en Mi Cuenta. No se cambió nada.
field-known-address = Este miembro ya tiene esta dirección. Escribe la correcta.

# Where members come in
members-home = Área de Miembros
members-home-lead = Lo que es tuyo aquí.
members-was-there = Estuviste en él
members-has-downloaded = Lo descargaste
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
audit-member-address-corrected = { $actor } corrigió la dirección de { $subject }
audit-member-address-let-go = { $actor } soltó una dirección anterior de { $subject }

# Seats that a holder shares
seats-title = Tus plazas
seats-summary = { $taken } de { $bought } plazas en uso
seats-invite = Invitar a alguien a una plaza
seats-invite-text = La persona recibe un correo con un enlace. Quien ocupa la plaza entra mientras entre su titular.
seats-invite-do = Enviar la invitación
seats-email = Correo
seats-name = Nombre
seats-holder = Titular
seats-nobody = Nadie ocupa aún una plaza.
seats-taken = La ocupa
seats-open = Invitación enviada
seats-sent = Invitación del { $date }
seats-write = Enviar otra vez
seats-write-named = Enviar otra vez a { $name }
seats-free = Liberar la plaza
seats-free-named = Liberar la plaza de { $name }
seats-invited = La invitación está en camino.
seats-invited-own = La invitación está en camino. La persona ya entra sin la plaza; esta se suma.
seats-written = La invitación está otra vez en camino. El enlace anterior dejó de funcionar.
seats-too-soon = La invitación salió hace poco. Ahora no se envió nada. Inténtalo dentro de 20 minutos.
seats-freed = La plaza está libre. Lo hecho en ella se conserva.
seats-share = Compartir tus plazas
seats-sit = Ocupa tu plaza
seats-sit-lead = { $holder } comparte { $product } contigo.
seats-sit-text = La plaza es para { $email } y queda ligada a esta dirección.
seats-sit-do = Ocupar la plaza y entrar
field-seat-own = Es la dirección del propio titular. No se usó ninguna plaza. Escribe la de la persona con quien compartir.
field-seat-guest = Esta persona ya ocupa una plaza de este producto. No se usó ninguna plaza.
field-seat-taken = Esta dirección ya está invitada. No se usó una segunda plaza.
field-seat-none = Todas las plazas están ocupadas. No se invitó a nadie. Libera antes una plaza.
field-seat-often = Una invitación sale a la misma dirección cada 20 minutos como mucho, y en un día se invita a doce personas como máximo. Ahora no se invitó a nadie. Inténtalo más tarde.
letter-seat-invited-subject = { $holder } comparte { $product } contigo
letter-seat-invited-body =
    { $holder } te invita a una plaza en { $product }, en { $area }. El botón te lleva a ella.

    Funciona hasta el { $until }. Entras mientras { $holder } tenga acceso.
letter-seat-invited-button = Ocupar la plaza
audit-enrolment-seat-invited = { $actor } invitó a alguien a una plaza de { $subject } en { $name }
audit-enrolment-seat-reminded = { $actor } reenvió la invitación a una plaza de { $subject } en { $name }
audit-enrolment-seat-freed = { $actor } liberó una plaza de { $subject } en { $name }
audit-enrolment-seat-taken = Alguien ocupó una plaza de { $subject } en { $name }
