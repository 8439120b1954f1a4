# The modules and pages of a product
content-title = Conteúdo
content-lead = Módulos e páginas, no que importa para acesso e progresso.
content-none = Ainda não há módulos
content-none-text = As páginas ficam em módulos, então primeiro vem um módulo.
content-new = Nova página
content-edit = Editar página
content-new-module = Novo módulo
content-new-module-do = Adicionar o módulo
content-module-name = Um módulo precisa de um nome de no máximo 120 caracteres. Nada foi adicionado.
content-extra = Extra: não conta para o progresso
content-saved = O conteúdo foi salvo. O progresso está sendo contado de novo.
content-deleted = A página foi excluída. O que foi feito nela fica no histórico de cada pessoa.
content-delete = Excluir { $name }
content-moved = A ordem foi salva.
content-up = Mover { $name } para cima
content-down = Mover { $name } para baixo
content-edit-short = Editar
content-edit-named = Editar { $name }
content-edit-module = Editar módulo
content-no-pages = Ainda não há páginas neste módulo.
content-delete-page = Excluir página
content-delete-page-do = Excluir a página
content-delete-module = Excluir módulo
content-delete-module-do = Excluir o módulo
content-delete-pages = { $count ->
    [0] Ele não tem páginas.
    [one] { $count } página vai com ele.
   *[other] { $count } páginas vão com ele.
}
content-people = { $count ->
    [0] Ninguém esteve lá ainda.
    [one] { $count } pessoa esteve lá.
   *[other] { $count } pessoas estiveram lá.
}
content-delete-text = O progresso é contado de novo sem isso. O que cada pessoa fez fica no histórico, e quem concluiu o produto continua com ele concluído.
content-module-deleted = O módulo foi excluído. O que foi feito nas páginas dele fica no histórico.
content-name = Nome
content-module = Módulo
content-kind = O que é
content-kind-content = Aula
content-kind-quiz = Questionário
content-kind-webinar = Aula ao vivo
content-kind-ad = Anúncio
content-seen = Quem vê
content-published = Publicada
content-counts = Progresso
content-required = Necessária para concluir o produto
content-release = Quando abre
content-release-none = Na hora
content-release-by-date = Em um dia
content-release-by-days = Depois de dias de acesso
content-release-by-quiz = Depois de passar em um questionário
content-release-at = O dia
content-release-days = Dias
content-release-quiz = O questionário
content-expire = Dias em que fica aberta
content-pass = Porcentagem para passar
content-tries = Tentativas no máximo
content-groups = Grupos
content-groups-hint = Sem marcar nenhum, é para todos.

# In the activity log
audit-content-module-added = { $actor } adicionou o módulo { $name }
audit-content-module-changed = { $actor } alterou o módulo { $name }
audit-content-module-deleted = { $actor } excluiu o módulo { $name }
audit-content-module-moved = { $actor } moveu o módulo { $name }
audit-content-page-moved = { $actor } moveu a página { $name }
audit-content-arranged = { $actor } reordenou o conteúdo de { $name }
audit-content-page-added = { $actor } adicionou a página { $name }
audit-content-page-changed = { $actor } alterou a página { $name }
audit-content-page-deleted = { $actor } excluiu a página { $name }
