# Estar dentro de la cuenta de otra persona: acceder, salir, quién está dentro y por qué terminó una visita.
acting-left = Saliste de { $account }.
acting-enter-again = Acceder de nuevo
acting-sign-in-again = Iniciar sesión de nuevo

## Lo que se le dice a una página abierta
acting-access-ended = Ya no puedes trabajar en { $account }
acting-ended-left = Saliste de { $account }
acting-ended-left-text = Saliste en otra pestaña de este navegador. Lo que habías guardado sigue guardado y tu acceso no cambió.
acting-ended-put-out = Tu visita a { $account } se terminó
acting-ended-put-out-text = La terminó alguien que gestiona a los colaboradores de esa cuenta. Tu acceso no cambió y puedes acceder de nuevo.
acting-ended-revoked = Ya no puedes trabajar en { $account }
acting-ended-revoked-text = Tu acceso cambió mientras estabas dentro. Lo que habías guardado sigue guardado. En tus centrales ves cómo quedó.
acting-ended-idle-out = Tu visita a { $account } terminó
acting-ended-idle-out-text = Pasaron 30 minutos sin actividad. Tu acceso no cambió; accede de nuevo para seguir.
acting-ended-hard-out = Tu visita a { $account } terminó
acting-ended-hard-out-text = Una visita dura como máximo 12 horas. Tu acceso no cambió; accede de nuevo para seguir.
acting-ended-signed-out = Se cerró tu sesión
acting-ended-signed-out-text = Esta sesión se terminó. Lo que habías guardado sigue guardado. Inicia sesión de nuevo para seguir.
acting-changed = Cambió lo que puedes hacer aquí
acting-changed-text = Tu perfil es “{ $profile }”. Se aplica desde tu próximo clic; puede que ya no tengas acceso a lo que muestra esta página.
acting-changed-look = Ver qué puedes hacer

## Quién está dentro
acting-inside = Dentro ahora
acting-inside-lead = Colaboradores que están trabajando en esta cuenta en este momento. Una visita termina tras 30 minutos sin actividad y, en todo caso, a las 12 horas.
acting-inside-again = Volver a mirar
acting-inside-search = Buscar por nombre
acting-inside-all = Mostrar a todas las personas
acting-inside-none = No hay nadie dentro
acting-inside-none-text = Los colaboradores aparecen aquí en cuanto acceden y desaparecen cuando salen.
acting-inside-no-match = Nadie con ese nombre está dentro
acting-inside-no-match-text = Ninguna visita en curso es de alguien llamado “{ $search }”.
acting-inside-count = { $count ->
    [one] { $count } visita
   *[other] { $count } visitas
}
acting-person = Nombre
acting-profile = Perfil
acting-since = Desde
acting-since-at = desde las { $time }
acting-last-seen = Última actividad
acting-put-out = Terminar visita
acting-put-out-done = La visita se terminó. El acceso no cambió.
acting-put-out-hint = Terminar la visita saca a la persona al instante y deja su acceso como está. Para que no vuelva, suspende o quita al colaborador.
