# Sales: what was bought, what was told of it, and by whom.

sales-title = Vendas
sales-lead = Tudo o que foi comprado, como a plataforma de vendas informa. O acesso acompanha sozinho.
sales-tab-purchases = Compras
sales-tab-subscriptions = Assinaturas
sales-tab-inbox = { $count ->
    [0] Caixa de entrada
   *[other] Caixa de entrada ({ $count })
}
sales-tab-sources = Fontes
sales-search = Busque por nome, e-mail ou código
sales-any-status = Qualquer status
sales-any-product = Qualquer produto
sales-only-review = Só o que precisa de revisão
sales-apply = Aplicar
sales-clear = Limpar filtros
sales-none = Nenhuma venda ainda
sales-none-text = Conecte a plataforma que vende para você. Quem comprar a partir daí vira membro sem que ninguém faça nada.
sales-no-match = Nada encontrado
sales-no-match-text = Nenhum item combina com a busca e os filtros.
sales-buyer = Comprador
sales-email = E-mail
sales-product = Produto
sales-area = Área de Membros
sales-ordered = Pedido em
sales-price = Preço
sales-status = Status
sales-to-review = Para revisar
sales-status-pending = Aguardando pagamento
sales-status-paid = Paga
sales-status-disputed = Reembolso solicitado
sales-status-expired = Pagamento expirado
sales-status-cancelled = Cancelada
sales-status-refunded = Reembolsada
sales-status-charged-back = Chargeback
sales-subscriptions = Assinaturas
sales-subscriptions-lead = Pagamentos recorrentes e até quando cada um abre o produto.
sales-no-subscriptions = Nenhuma assinatura ainda
sales-no-subscriptions-text = O primeiro pagamento de uma assinatura que for informado aparece aqui.
sales-subscription-started = Iniciada
sales-subscription-active = Ativa
sales-subscription-overdue = Atrasada
sales-subscription-suspended = Suspensa
sales-subscription-cancelled = Cancelada, ainda paga
sales-subscription-ended = Encerrada
sales-subscriber-name = Assinante
sales-since = Desde
sales-paid-through = Paga até
sales-charges = Pagamentos
sales-purchase = Compra
sales-details = Detalhes
sales-told = O que foi informado
sales-told-text = Na ordem em que aconteceu, qualquer que seja a ordem de chegada.
sales-to-member = Abrir o membro
sales-added = Adicionado a esta compra
sales-returned = Devolvido
sales-method = Forma de pagamento
sales-offer = Oferta
sales-seller = Plataforma de vendas
sales-code = Transação
sales-subscriber = Código do assinante
sales-recurrence = Número do pagamento
sales-parent = Adicionada a
sales-approved = Aprovada em
sales-warranty = Garantia até
sales-refunded = Devolvida em
sales-review-do = Já revisei
sales-reviewed = Sua revisão foi anotada.
sales-warning-needs-review = Pago de novo depois do reembolso
sales-warning-needs-review-text = O acesso continua fechado. Se a pessoa pagou mesmo outra vez, dê acesso manualmente.
sales-warning-partly-refunded = Parte do dinheiro foi devolvida
sales-warning-partly-refunded-text = O acesso continua aberto. Decida se deve terminar.
sales-warning-blocked-member-paid = Um membro bloqueado pagou
sales-warning-blocked-member-paid-text = O bloqueio continua até que alguém o retire.
sales-warning-parent-returned = A compra à qual foi adicionada foi devolvida
sales-warning-parent-returned-text = Esta vale por si e continua aberta.
sales-warning-open-by-another-grant = Ainda aberto por outro motivo
sales-warning-open-by-another-grant-text = O dinheiro foi devolvido e outro motivo mantém o produto aberto. Encerre-o também se for para fechar.
sales-warning-release-unknown = Pré-venda sem data
sales-warning-release-unknown-text = O acesso abre quando a plataforma informar a data de lançamento.
sales-warning-status-contradicts = Um aviso se contradiz
sales-warning-status-contradicts-text = O status diz outra coisa que o nome. O nome foi seguido.
sales-inbox = Caixa de entrada
sales-inbox-lead = O que as plataformas de vendas informaram. Nada se perde: o que ainda não dá para usar espera aqui.
sales-inbox-open = Esperando alguém
sales-inbox-all = Todos os avisos
sales-inbox-empty = Nada espera por você
sales-inbox-empty-text = Cada aviso encontrou seu produto. Escolha Todos os avisos para vê-los.
sales-what = O que aconteceu
sales-received = Recebido
sales-occurred = Aconteceu
sales-event-id = Id do aviso
sales-report = Aviso
sales-report-waiting = Em andamento
sales-report-applied = Aplicado
sales-report-unmapped = Produto desconhecido
sales-report-test = Teste recebido
sales-report-ignored = Não afeta o acesso
sales-report-unreadable = Incompleto
sales-report-failed = Falhou
sales-problem-unmapped = Ninguém disse ainda qual é este produto.
sales-problem-item-unmapped = Aplicado. Algo incluído é de um produto desconhecido.
sales-problem-test = A plataforma testou o endereço. Nada mudou.
sales-problem-unknown-kind = Este tipo de aviso não é conhecido aqui. Fica guardado e não muda nada.
sales-problem-no-code = O aviso não traz transação nem assinante, por isso não pertence a nenhuma venda.
sales-problem-no-buyer = Nenhum aviso desta venda traz o e-mail do comprador. Será aplicado quando chegar um.
sales-problem-broken = O processamento falhou várias vezes. Repita quando a causa tiver sumido.
sales-map = Qual produto é { $name }?
sales-map-text = Vale para todos os próximos avisos, e os que esperam por isso são aplicados agora.
sales-map-ask = Quem gerencia produtos pode dizer qual é.
sales-map-do = Associar e repetir
sales-choose = Escolha um produto
sales-mapped = Associado. O que esperava está sendo aplicado.
sales-replay = Repetir
sales-replayed = O aviso está sendo aplicado de novo. O que ele já mudou fica como está.
sales-not-replayed = Este aviso não muda nada, então não foi repetido.
sales-body = Como foi enviado
sales-body-text = Sem tokens, documentos, endereços e telefones, que nunca são guardados.
sales-sources = Fontes
sales-sources-lead = Quem pode informar vendas e o token que cada plataforma mostra. Dois da mesma plataforma valem ao mesmo tempo, para um substituir o outro.
sales-no-sources = Nenhuma fonte ainda
sales-no-sources-text = Adicione a plataforma que vende para você. Ela recebe um endereço e um token.
sales-source-new = Adicionar fonte
sales-source-lead = Os avisos são aceitos a partir do momento em que a plataforma conhece o endereço e o token.
sales-source-do = Adicionar fonte
sales-provider-hotmart = Hotmart
sales-provider-hotmart-text = Webhook 2.0.0. Cole o hottok que a Hotmart mostra ou use um token novo.
sales-provider-standard = Loja própria
sales-provider-standard-text = Nosso formato, assinado conforme Standard Webhooks.
sales-token = Token
sales-token-hint = Deixe vazio para criar um.
sales-token-title = A fonte foi adicionada
sales-token-text = Copie o token agora. Ele não aparece de novo. Informe os dois na plataforma que vende para você.
sales-url = Endereço
sales-to-sources = Ir para as fontes
sales-used = Último uso
sales-never-used = Nunca
sales-actions = Ações
sales-source-actions = Ações do token que termina em { $name }
sales-source-valid = Válido
sales-source-is-retired = Desativado
sales-source-retire = Desativar o token
sales-source-retired = O token foi desativado. Não abre mais nada.
sales-of-member = Compras
field-sales-token = Um token tem de 8 a 200 caracteres.
field-sales-secret = Um segredo de assinatura começa com whsec_ e contém de 24 a 64 bytes em base64.

# What happened, in the words of reports
sales-kind-purchase-cart-left = Carrinho abandonado
sales-kind-purchase-billet-printed = Boleto impresso
sales-kind-purchase-delayed = Pagamento atrasado
sales-kind-purchase-expired = Pagamento expirado
sales-kind-purchase-cancelled = Compra cancelada
sales-kind-purchase-approved = Compra aprovada
sales-kind-purchase-completed = Garantia encerrada
sales-kind-purchase-protested = Reembolso solicitado
sales-kind-purchase-refunded = Compra reembolsada
sales-kind-purchase-charged-back = Chargeback
sales-kind-subscription-cancelled = Assinatura cancelada
sales-kind-subscription-plan-switched = Plano trocado
sales-kind-subscription-charge-date-moved = Dia do próximo pagamento alterado
sales-kind-club-first-access = Primeiro acesso
sales-kind-club-module-completed = Módulo concluído

# Letters
letter-blocked-member-paid-subject = Um membro bloqueado pagou { $product }
letter-blocked-member-paid-body =
    { $who } está com o acesso a { $product } bloqueado e pagou de novo em { $account }.

    O bloqueio continua e o pagamento sozinho não abre nada. Retire o bloqueio ou devolva o dinheiro.
letter-blocked-member-paid-button = Ver a compra
letter-wrong-sales-tokens-subject = Avisos de vendas para { $area } foram recusados
letter-wrong-sales-tokens-body =
    Três avisos de vendas chegaram hoje a { $area } de { $account } com um token errado. Eles não foram guardados.

    Se a plataforma trocou o token, adicione o novo ao lado do antigo. Se não, alguém está testando o endereço e não é preciso fazer nada.
letter-wrong-sales-tokens-button = Ver as fontes
letter-purchase-ended-subject = Seu acesso a { $product } terminou
letter-purchase-ended-body =
    O pagamento de { $product } foi devolvido ou cancelado, então ele não abre mais em { $area }.

    O que você fez lá fica guardado. Se você não esperava por isso, pergunte a quem vendeu.
letter-purchase-ended-button = Abrir a Área de Membros

# In the activity log
audit-purchase-pending = { $subject } pediu { $name }
audit-purchase-paid = { $subject } pagou { $name }
audit-purchase-disputed = { $subject } pediu o reembolso de { $name }
audit-purchase-expired = O prazo de { $subject } para pagar { $name } acabou
audit-purchase-cancelled = A compra de { $name } por { $subject } foi cancelada
audit-purchase-refunded = { $subject } foi reembolsado por { $name }
audit-purchase-charged-back = O banco de { $subject } tomou de volta o dinheiro de { $name }
audit-purchase-subscription-changed = A assinatura de { $subject } de { $name } mudou de status
audit-purchase-by-blocked-member = { $subject } pagou { $name } estando bloqueado
audit-purchase-token-refused = Três avisos de vendas chegaram com um token errado
audit-purchase-source-added = { $actor } adicionou uma fonte de vendas para { $name }
audit-purchase-source-retired = { $actor } desativou um token de vendas de { $name }
audit-purchase-product-mapped = { $actor } indicou como uma plataforma chama { $name }
audit-purchase-replayed = { $actor } mandou aplicar de novo um aviso de venda
audit-purchase-reviewed = { $actor } revisou uma compra de { $name }
audit-enrolment-grant-withdrawn = Um motivo do acesso de { $subject } a { $name } foi retirado
