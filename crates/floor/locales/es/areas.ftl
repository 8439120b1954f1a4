# Members areas
areas-title = Áreas de Miembros
areas-lead = Un Área de Miembros reúne productos y a las personas que tienen acceso a ellos.
areas-none = Todavía no hay ningún Área de Miembros
areas-none-text = Crea la primera, pon productos en ella y deja entrar a las personas.
areas-col-area = Área
areas-col-products = Productos
areas-col-members = Miembros
areas-new = Nueva Área de Miembros
areas-new-lead = Las personas la conocen por su nombre y entran por su dirección.
areas-new-do = Crear el área
areas-created = El Área de Miembros { $name } está lista.
areas-settings = Configuración del área
areas-saved = La configuración está guardada.
areas-name = Nombre
areas-name-hint = Los miembros lo ven en cada página y en cada correo.
areas-slug = Dirección
areas-slug-hint = El final de la dirección por la que entran los miembros. No se puede cambiar después, porque los correos llevan allí. Si lo dejas vacío, se propone uno según el nombre.
areas-address = Dirección
areas-zone = Zona horaria
areas-zone-hint = Los días se cuentan con este reloj: «hasta el 10 de diciembre» termina con ese día allí.
areas-lang = Idioma
areas-lang-hint = Se escribe a los miembros en este idioma hasta que eligen el suyo.
areas-sender = Nombre en los correos de acceso
areas-sender-hint = Quién deja entrar, en las palabras del correo. Si lo dejas vacío, es el nombre del área.
areas-quota = Mensajes en 30 días
areas-quota-hint = Cuántos mensajes puede enviar cada producto en 30 días. 0 significa sin límite.
areas-tab-products = Productos
areas-tab-members = Miembros
areas-tab-messages = Mensajes
areas-tab-jobs = Trabajos
areas-tab-settings = Configuración

# In the activity log
audit-area-created = { $actor } creó el Área de Miembros { $name }
audit-area-changed = { $actor } cambió la configuración del Área de Miembros { $name }
