help-title = Ayuda
help-all = Todos los temas
