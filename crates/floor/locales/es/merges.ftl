# Unir dos miembros que son la misma persona
merges-title = Unir con otro miembro
merges-lead = Para una persona que está aquí dos veces, por ejemplo tras un error al escribir en el pago.
merges-instead = Unir a los dos
merges-stays = Se queda
merges-goes = Pasa a este miembro
merges-other = Dirección del otro miembro
merges-other-hint = El miembro que pasa a este. Ves lo que supone antes de que pase nada.
merges-look = Ver lo que supone
merges-ask = ¿Unir a { $other } con { $name }?
merges-for-good = Después habrá un solo miembro. No se puede deshacer.
merges-comes = Lo que se conserva
merges-product-moves = { $product }, con su acceso, grupo y progreso.
merges-product-past = Lo hecho en { $product } antes de salir de él.
merges-product-one = { $product }: los dos están en él y pasan a ser uno. Vale cada motivo de acceso, cuentan las páginas y los intentos de ambos, y el grupo se queda, salvo que alguien eligiera el otro a mano.
merges-product-block = El bloqueo en { $product }: sigue valiendo.
merges-purchases = { $count ->
    [one] Una compra, con lo que abrió y lo que se cuente de ella más tarde.
   *[other] { $count } compras, con lo que abrieron y lo que se cuente de ellas más tarde.
}
merges-rest = Categorías, mensajes e historial.
merges-address = La dirección { $email }: lo que se cuente de ella más tarde es de este miembro.
merges-no-messages = El no a los mensajes: sigue valiendo.
merges-ends = Lo que termina
merges-gone = { $name } deja de ser un miembro aparte y no está en ninguna lista ni exportación.
merges-links = Los enlaces enviados a { $email } dejan de funcionar.
merges-login = El inicio de sesión del otro miembro deja de llevar aquí. Envía el correo de acceso a la dirección que se queda.
merges-do = Unir para siempre
merges-keep-both = Conservar a los dos
merges-done = Los dos miembros son uno.
merges-went-here = El miembro que buscabas se unió con este.
field-member-unknown = Nadie tiene aquí esta dirección. Escribe la de un miembro de esta área.
field-merge-changed = Uno de los dos cambió mientras tanto y no se unió nada. Esto es lo que supone ahora.
activity-merged = Otro miembro se unió con este
audit-member-merged = { $actor } unió a otro miembro con { $subject }
