# Lists of people
lists-users = Usuários
lists-participants = Participantes
lists-members = Membros
lists-members-lead = Todas as pessoas desta área, com quaisquer produtos.
lists-overview = Visão geral das pessoas que correspondem
lists-completed = Concluíram
lists-consumed = Conteúdo consumido
lists-consumed-note = média por pessoa
lists-consumed-pages = média por pessoa · { $share } de todas as páginas
lists-consumed-unknown = { $count ->
    [one] { $count } sem dados
   *[other] { $count } sem dados
}
lists-engaged = Engajamento alto
lists-level-count = { $level } { $count }
lists-people = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
lists-users-match = { $count ->
    [one] { $count } pessoa corresponde.
   *[other] { $count } pessoas correspondem.
}
lists-members-match = { $count ->
    [one] { $count } membro
   *[other] { $count } membros
}
lists-search = Buscar por nome ou e-mail
lists-by-product = Por produto
lists-team-show = Incluir a equipe
lists-team-hide = Sem a equipe
lists-columns = Colunas
lists-columns-more = Mais colunas
lists-col-name = Nome
lists-col-products = Produtos
lists-col-joined = Membro desde
lists-col-points = Pontos
lists-never = Nunca
lists-today = Hoje
lists-days-ago = { $days ->
    [1] Ontem
   *[other] Há { $days } dias
}
lists-progress-of = Progresso de { $name }
lists-completed-once = Concluído
lists-actions = Ações para { $name }
lists-details = Detalhes do usuário
lists-member = Todos os produtos desta pessoa
lists-member-narrow = { $product } · { $last }
lists-formerly = Antes { $email }
lists-products-more = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
}
lists-nobody = Ainda não há ninguém neste produto
lists-nobody-text = Quem compra aparece aqui automaticamente. Também dá para adicionar pessoas à mão ou por arquivo.
lists-no-members = Ainda não há ninguém nesta área
lists-no-members-text = Quem compra um dos produtos se torna membro automaticamente. Também dá para adicionar pessoas à mão ou por arquivo.
lists-no-match = Ninguém corresponde
lists-no-match-text = Há pessoas aqui, mas nenhuma atende à busca e a todas as condições.
lists-wrong = O filtro não pode ser usado assim
lists-wrong-text = Ninguém é listado, para que nada atinja as pessoas erradas. O erro está abaixo do texto do filtro.
lists-note-sort = Esta ordem não é conhecida. A lista começa por quem acessou por último.
lists-note-search = Uma busca precisa de pelo menos duas letras. A lista aparece sem ela.
lists-note-column = Uma coluna deste endereço não é conhecida. As outras são mostradas.
lists-note-condition = Este tipo de condição não é conhecido aqui. Nada foi adicionado. Escolha uma com “Filtro”.
lists-note-edit = Esta condição não está no filtro, ou só o texto dela pode ser alterado. Nada foi alterado.
lists-note-limit = Uma página mostra de 1 a 200 pessoas. Esta mostra 50.
lists-note-after = Esta página da lista não foi encontrada. A lista recomeça.
lists-names-lead = Seu papel neste produto mostra os nomes das pessoas, e nada mais sobre elas.
lists-no-name = Sem nome
