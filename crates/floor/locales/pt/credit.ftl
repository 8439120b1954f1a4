# Managed-MRR credit, explained per line.


## Acts
credit-act-content-published = Publicou conteúdo
credit-act-content-edited = Editou conteúdo
credit-act-offer-saved = Salvou uma oferta
credit-act-product-saved = Salvou um produto
credit-act-point-rule-saved = Salvou uma regra de pontos
credit-act-reward-saved = Salvou uma recompensa
credit-act-segment-saved = Salvou uma segmentação
credit-act-import-run = Fez uma importação
credit-act-communication-sent = Enviou uma comunicação
credit-act-group-created = Criou uma turma
credit-act-members-moved = Moveu membros para outra turma
credit-act-access-blocked = Bloqueou um acesso
credit-act-access-restored = Restaurou um acesso
credit-act-community-posted = Publicou em uma comunidade
credit-act-community-moderated = Moderou uma comunidade
credit-act-comment-answered = Respondeu a um comentário
credit-act-integration-saved = Salvou uma integração
credit-act-report-scheduled = Agendou um relatório
credit-act-signed-in = Entrou
credit-act-entered = Acessou a central
credit-act-viewed = Consultou algo
credit-act-searched = Buscou
credit-act-exported = Exportou dados
credit-act-rights-changed = Mudou permissões
credit-act-own-profile-changed = Mudou o próprio perfil

## Why an act earned nothing
credit-verdict-counts = Conta
credit-verdict-not-engagement = Não é trabalho ativo
credit-verdict-nothing-changed = Nada mudou
credit-verdict-by-key = Feito com uma chave de API
credit-verdict-on-oneself = Feito no próprio registro
credit-verdict-owns-client = Na própria conta
credit-verdict-not-active = Não estava ativo no parceiro
credit-verdict-untagged = Não marcado naquele momento
credit-verdict-in-conflict = Em conflito com outro parceiro
credit-verdict-not-granted = Sem acesso por meio de você
credit-verdict-not-inside = Sem acesso ativo

## What a partner has of a client
credit-earned-share = Uma parte igual
credit-earned-nothing-counts = Nenhuma ação conta
credit-earned-too-few-acts = Poucas ações
credit-earned-too-few-days = Em poucos dias
credit-earned-untagged-colleague = Alguém sem marca também trabalhou lá
credit-earned-conflict = Em conflito com outro parceiro
credit-earned-correction = Correção

## The page
credit-lead = Fecha no terceiro dia do mês seguinte. O que um cliente paga é dividido igualmente entre os parceiros que trabalham ativamente nele.
credit-none = Nenhum mês foi fechado ainda
credit-none-text = O crédito de um mês aparece aqui no terceiro dia depois.
credit-month = Mês
credit-points = Pontos
credit-amount = Crédito
credit-mrr = O cliente paga
credit-servicing = Entre
credit-why = Por quê
credit-odd = inclui uma unidade restante, pela primeira ação
credit-acts = { $count ->
    [one] { $count } ação
   *[other] { $count } ações
}
