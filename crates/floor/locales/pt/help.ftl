help-title = Ajuda
help-all = Todos os assuntos
