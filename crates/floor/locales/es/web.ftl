# Lo que dicen el marco, el menú, los formularios y las páginas de error.

## El marco
web-tagline = Deja entrar a quien debe.
web-skip = Ir al contenido
web-menu = Menú principal
web-open-menu = Abrir el menú
web-switch-account = Cambiar de cuenta
web-search = Buscar
web-find = Ir a…
web-find-results = Destinos
web-find-none = Nada aquí se llama así.
web-find-move = mover
web-find-open = abrir
web-find-close = cerrar
web-keys = Atajos de teclado
web-keys-list = Mostrar esta lista
web-keys-search = Buscar en esta página
web-keys-off = Los atajos de una sola letra se pueden desactivar en Mi Cuenta.
web-theme = Tema
web-theme-auto = Como el dispositivo
web-theme-light = Claro
web-theme-dark = Oscuro
web-language = Idioma
web-sign-out = Cerrar sesión
web-demo = Recorrido por la demo
web-outbox = Correos enviados aquí
web-close = Cerrar
web-cancel = Cancelar
web-back = Volver
web-copied = Copiado
web-pages = Páginas
web-pages-first = Volver al principio
web-pages-next = Siguientes

## El menú
web-menu-home = Inicio
web-menu-center = Central de Colaboradores
web-menu-collaborators = Colaboradores
web-menu-profiles = Perfiles
web-menu-invitations = Invitaciones
web-menu-inside = Dentro ahora
web-menu-partners = Partners
web-menu-requests = Solicitudes
web-menu-activity = Actividad
web-menu-business = Negocio
web-menu-products = Productos
web-menu-sales = Informe de ventas
web-menu-area = Área de Miembros
web-menu-areas = Áreas de Miembros
web-menu-members = Miembros
web-menu-communities = Comunidades
web-menu-gamification = Gamificación
web-menu-analytics = Analítica
web-menu-partner = Programa de partners
web-menu-users = Usuarios y equipos
web-menu-partner-dashboard = Panel de partner
web-menu-clients = Clientes
web-menu-employees = Empleados de partner
web-menu-credit = MRR administrado
web-menu-system = Sistema
web-menu-developers = Desarrolladores
web-menu-docs = Documentación
web-menu-keys = Claves de API
web-menu-webhooks = Webhooks
web-menu-sources = Fuentes de ventas
web-menu-apps = Aplicaciones conectadas
web-menu-settings = Configuración
web-menu-accounts = Mis cuentas
web-menu-centers = Centrales en las que participo
web-menu-my-account = Mi Cuenta
web-menu-personal = Datos personales
web-menu-security = Seguridad
web-menu-signature = Firma Electrónica
web-menu-sessions = Sesiones
web-menu-language = Idioma
web-menu-my-activity = Mi actividad
web-role-owner = Titular
web-role-collaborator = Colaborador

## Dentro de otra cuenta
web-enter = No estás dentro de esta cuenta
web-enter-text = Tu acceso sigue ahí. Accede para continuar; una barra azul muestra de quién es la cuenta hasta que salgas.
web-enter-do = Acceder
web-acting-region = Actuando en otra cuenta
web-acting = Estás actuando en la cuenta de <b>{ $account }</b>
web-acting-short = En la cuenta de <b>{ $account }</b>
web-acting-profile = perfil <b>{ $profile }</b>
web-acting-via = a través de { $partner }
web-acting-person = como { $person }
web-acting-until = hasta las { $time }
web-acting-leave = Salir de la central
web-ended = Tu acceso ha terminado
web-ended-text = Ya no puedes trabajar en esta cuenta. Lo que habías guardado sigue guardado.
web-ended-kept = Lo que escribiste no se guardó. Sigue en la página para que lo copies.
web-ended-stay = Quedarme y copiar mi texto
web-ended-copy = Copiar lo que escribí
web-ended-leave = Ir a mis centrales

## Formularios
web-optional = opcional
web-problem-title = Error: { $title }
web-errors = { $count ->
    [one] Hay un problema
   *[other] Hay { $count } problemas
}
web-reveal = Mostrar: { $field }
web-type-word = Para confirmar, escribe <b>{ $word }</b>
field-required = Completa este campo.
field-too-long = { $max ->
    [one] Usa como máximo { $max } carácter.
   *[other] Usa como máximo { $max } caracteres.
}
field-too-short = { $min ->
    [one] Usa al menos { $min } carácter.
   *[other] Usa al menos { $min } caracteres.
}
field-unknown = No es ninguno de los valores conocidos aquí. No se hizo nada. Elige uno de los que nombra la documentación.
field-email = Escribe una dirección de correo, como nombre@example.com.
field-control-characters = Este texto contiene caracteres invisibles. Escríbelo de nuevo en lugar de pegarlo.
field-choose = Elige una de las opciones.
field-no-letter = Esta acción no tiene ningún correo que enviar. Solo dar acceso a otro producto y reenviar el acceso escriben a las personas.
field-is-a-letter = Esta acción es un correo, así que no se puede hacer sin él.
field-date = Escribe una fecha que exista, como 2027-03-31.
field-date-past = Esta fecha ya pasó. Elige una posterior.
field-number = Escribe un número entero en cifras.
field-number-range = Escribe un número entero de 0 a { $max }.
field-number-from-one = Escribe un número entero de 1 a { $max }.
field-number-decimals = Escribe un número de 0 a { $max }, con dos decimales como máximo.
field-currency = Escribe las tres letras de una moneda, como EUR o BRL.
field-price = Escribe un precio, como 97,00.
field-taken = Ya está en uso. Elige otro.
field-password-common = Esta contraseña es de las primeras que se prueban en un ataque. Elige otra; una frase funciona bien.
field-password-same = La firma tiene que ser distinta de tu contraseña.
field-password-short = { $min ->
    [one] Usa al menos { $min } carácter.
   *[other] Usa al menos { $min } caracteres. Una frase es fácil de recordar.
}
field-mismatch = Los dos textos no coinciden. Escribe el segundo de nuevo.
field-wrong = No coincide con lo que conocemos. Revísalo e inténtalo de nuevo.
field-word = Escribe la palabra tal como se muestra, en mayúsculas.
field-url = Escribe una dirección completa que empiece por https://.
field-stale = Alguien cambió esto mientras lo editabas. Lo que escribiste se conserva; revísalo y guarda de nuevo.

## Firma Electrónica
web-signature = Firma Electrónica
web-sign-forgot = No la recuerdo o no la he creado
web-sign-none = Aún no tienes Firma Electrónica
web-sign-none-text = Es un secreto solo tuyo que confirma los actos importantes. Créala y vuelve para firmar esto.
web-sign-create = Crear mi firma

## Rechazado o roto
web-forbidden = No puedes abrir esta página
web-forbidden-text = Tu acceso no la incluye. No se cambió nada.
web-forbidden-permission = Tu perfil no incluye “{ $permission }”
web-forbidden-ask = No se cambió nada. Si lo necesitas, pide a { $person }, titular de { $account }, que lo añada a tu perfil.
web-forbidden-ask-do = Pedírselo a { $person }
web-forbidden-owner = Solo su titular puede abrir esta página
web-forbidden-owner-text = Pertenece a { $person }, titular de { $account }. Ningún perfil puede abrirla.
web-refused = No se pudo hacer
web-missing = No hay nada en esta dirección
web-missing-text = Puede que se haya eliminado, que la dirección esté incompleta o que no tengas acceso.
web-stale = Alguien cambió esto antes que tú
web-stale-text = Tu cambio no se guardó para no pisar el suyo. Mira cómo está ahora y haz tu cambio de nuevo.
web-stale-again = Ver cómo está ahora
web-large = Es demasiado grande
web-large-text = Recibimos más de lo que esta página admite. No se guardó nada. Envía un archivo más pequeño o menos texto.
web-limited = Demasiados intentos en poco tiempo
web-limited-text = Para proteger la cuenta hay que esperar un poco. No se cambió nada.
web-limited-until = Para proteger la cuenta, podrás intentarlo de nuevo a las { $time }. No se cambió nada.
web-broken = Algo de nuestra parte no funcionó
web-broken-text = Lo que estabas haciendo no se guardó. Inténtalo de nuevo; si continúa, dinos la referencia.
web-busy = El servidor está ocupado en este momento
web-busy-text = No se cambió nada. Espera un momento e inténtalo de nuevo.
web-busy-kept = Lo que enviaste sigue en esta página. Las contraseñas y firmas hay que escribirlas de nuevo.
web-doubt = Se perdió la conexión mientras se guardaba
web-doubt-text = Puede que se haya guardado o puede que no. Mira cómo está ahora antes de repetirlo.
web-unread = No pudimos leer esta solicitud
web-unread-text = No se cambió nada. Vuelve atrás, abre la página de nuevo y repite lo que hacías.
web-reference = Referencia
web-again = Intentar de nuevo
web-error-back = Volver al inicio
web-help = Ayuda
