# The first page of an area
products-area-lead = Os membros entram por { $path }. Os dias são contados em { $zone }.
products-look = Ver como membro
products-open-access = Membros com acesso aberto
products-none = Ainda não há produtos
products-none-text = As pessoas recebem acesso a produtos: cursos, assinaturas, comunidades, eventos, arquivos ou combos deles.
products-col-product = Produto
products-col-kind = Tipo
products-col-state = Estado
products-col-people = Pessoas

# Kinds and states
products-kind = O que é
products-kind-hint = Não muda depois: dele dependem grupos, progresso e a duração do acesso.
products-kind-course = Curso online
products-kind-course-text = Aulas em módulos, com progresso.
products-kind-subscription = Assinatura
products-kind-subscription-text = Aulas enquanto a pessoa paga.
products-kind-community = Comunidade
products-kind-community-text = Espaços para conversar.
products-kind-event = Evento online
products-kind-event-text = Sessões em horários marcados; as pessoas são participantes.
products-kind-bundle = Combo
products-kind-bundle-text = Outros produtos, vendidos juntos.
products-kind-file = Arquivo
products-kind-file-text = Algo para baixar.
products-attendance = Presença
products-attended = Participou
products-not-attended = Ainda não participou
products-attended-on = Participou em { $date }
products-download = Download
products-downloaded = Baixou
products-not-downloaded = Ainda não baixou
products-downloaded-on = Baixou em { $date }
products-state = Em que estado está
products-state-text = Quem tem acesso continua com ele, seja qual for a escolha.
products-state-draft = Rascunho
products-state-active = Publicado
products-state-paused = Pausado
products-state-archived = Arquivado
products-draft-text = Só entra quem edita ou administra.
products-active-text = Entra quem tem acesso.
products-move-draft = Voltar a rascunho
products-move-active = Publicar
products-move-paused = Pausar
products-move-archived = Arquivar
products-moved-draft = { $name } voltou a ser rascunho.
products-moved-active = { $name } está publicado.
products-moved-paused = { $name } está pausado.
products-moved-archived = { $name } está arquivado. Quem tem acesso continua com ele.
products-name-taken = Outro produto tem este nome agora. Nada foi alterado; renomeie um dos dois antes.

# Making and setting up
products-new = Novo produto
products-new-do = Criar o produto
products-created = O produto { $name } foi criado.
products-name = Nome
products-begins = Como começa
products-settings = Configurações
products-edit = Editar
products-saved = As configurações foram salvas.
products-last-cycle = Depois da última cobrança
products-last-cycle-keep = O acesso continua
products-last-cycle-end = O acesso termina com o período pago
products-grace = Dias de espera com um pagamento atrasado
products-grace-hint = Depois deles, o acesso fica suspenso até o pagamento chegar.
products-chargeback = Quando um banco toma um pagamento de volta
products-chargeback-block = O acesso termina e a pessoa é bloqueada
products-chargeback-end = O acesso termina
products-dispute = Enquanto um reembolso é pedido
products-dispute-keep = O acesso continua aberto
products-dispute-suspend = O acesso fica suspenso
products-pace = Páginas esperadas por semana
products-pace-hint = O que conclui alguém que participa bem. O nível de engajamento é medido por isso.
products-plus = Access Plus
products-plus-yes = As ofertas podem vender vagas para outras pessoas
products-team = Números
products-team-yes = Contar a equipe entre as pessoas
products-later = Produtos adicionados depois
products-later-yes = Quem já comprou também recebe

# Duration
products-duration = Duração do acesso
products-duration-hint = Dias a partir do início de um acesso. Se ficar vazio, o acesso dura para sempre.
products-duration-next = Mudar a duração
products-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
products-for-ever = Para sempre
products-duration-whom = Para quem é a nova duração?
products-duration-for = Para quem vale
products-duration-now = Agora
products-duration-then = A partir de agora
products-duration-new = Somente novos acessos
products-duration-new-text = Quem já tem acesso não percebe nada.
products-duration-existing = { $count ->
    [0] Também os acessos existentes: ninguém no momento
    [one] Também os acessos existentes: { $count } pessoa
   *[other] Também os acessos existentes: { $count } pessoas
}
products-duration-existing-text = O fim deles é contado de novo a partir do dia em que o acesso começou. Fins definidos à mão permanecem.
products-duration-do = Definir a duração
products-duration-set = A nova duração de { $name } vale a partir de agora.

# Bundles
products-items = O que contém
products-items-choose = Produtos do combo
products-items-hint = Quem compra o combo recebe acesso a cada um. Um combo entre eles dá lugar ao que contém.
products-items-set = O combo foi salvo.
products-tab-users = Usuários
products-tab-participants = Participantes
products-tab-content = Conteúdo
products-tab-groups = Grupos
products-tab-offers = Ofertas
products-tab-items = O que contém
products-tab-settings = Configurações

# In the activity log
audit-product-created = { $actor } criou o produto { $name }
audit-product-changed = { $actor } alterou as configurações do produto { $name }
audit-product-published = { $actor } publicou o produto { $name }
audit-product-paused = { $actor } pausou o produto { $name }
audit-product-archived = { $actor } arquivou o produto { $name }
audit-product-withdrawn = { $actor } voltou o produto { $name } a rascunho
audit-product-duration-set = { $actor } mudou quanto dura o acesso a { $name }
audit-product-items-set = { $actor } alterou o que contém o combo { $name }
products-rights = Seus direitos neste produto
products-rights-text = O que seu perfil e seu papel aqui abrem para você. Vale o que for mais longe.
products-right-people = Pessoas
products-right-content = Conteúdo
products-right-settings = Configurações
products-by-role = { $reach ->
    [names] Só os nomes, pelo seu papel neste produto: { $role }
    [grants] O que está aberto para você, pelo seu papel neste produto: { $role }
    [published] Tudo o que está publicado, pelo seu papel neste produto: { $role }
   *[all] Tudo, pelo seu papel neste produto: { $role }
}
products-by-profile = { $reach ->
    [look] Só para ver, pelo seu perfil “{ $profile }”
   *[all] Tudo, pelo seu perfil “{ $profile }”
}
