# El reloj del mundo de demostración.

jobs-clock = Mundo de demostración
jobs-clock-lead = Nada de esto es de nadie. Prueba lo que quieras; desaparece cuando el servidor se detiene.
jobs-clock-now = La hora en este mundo
jobs-clock-now-text = Las invitaciones vencen, las visitas terminan y las fechas pasan como lo harían; lo que se sigue de ello ocurre enseguida.
jobs-clock-hour = 1 hora
jobs-clock-day = 1 día
jobs-clock-week = 8 días
jobs-clock-moved = Ahora es { $time }, y ya ocurrió todo lo que trae el tiempo.
jobs-clock-script = Desde un script
jobs-clock-script-text = Cualquier duración ISO 8601 de hasta 400 días. El tiempo nunca retrocede.
