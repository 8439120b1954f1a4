# L’horloge du monde de démonstration.

jobs-clock = Monde de démonstration
jobs-clock-lead = Rien ici n’appartient à personne. Essayez tout : ce monde disparaît quand le serveur s’arrête.
jobs-clock-now = L’heure dans ce monde
jobs-clock-now-text = Les invitations expirent, les visites se terminent et les échéances passent comme elles le feraient ; tout ce qui en découle a lieu aussitôt.
jobs-clock-hour = 1 heure
jobs-clock-day = 1 jour
jobs-clock-week = 8 jours
jobs-clock-moved = Nous sommes maintenant le { $time }, et tout ce que le temps amène a eu lieu.
jobs-clock-script = Depuis un script
jobs-clock-script-text = Toute durée ISO 8601 jusqu’à 400 jours. Le temps ne recule jamais.
