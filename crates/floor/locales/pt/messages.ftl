# Mensagens aos membros
messages-title = Mensagens
messages-lead = E-mails às pessoas de um produto ou de toda a área, e o que aconteceu com cada um.
messages-new = Escrever uma mensagem
messages-edit = Editar a mensagem
messages-new-lead = Nada é enviado ainda. Na próxima página você vê quem recebe e envia de lá.
messages-none = Nenhuma mensagem ainda
messages-none-text = Escreva para todas as pessoas, para um segmento ou para quem um filtro escolher.
messages-no-subject = Sem assunto
messages-what = Mensagem
messages-state = Estado
messages-letters = E-mails
messages-when = Quando
messages-to = Pessoas de
messages-to-choose = Escolher
messages-whole-area = Toda a área { $area }
messages-whom = Para quem
messages-who = Quem recebe
messages-everybody = Todas as pessoas
messages-everybody-text = Quem estiver lá quando você enviar.
messages-segment = Um segmento
messages-segment-text = Um que foi salvo, ou um dos que estão sempre lá.
messages-segment-which = Segmento
messages-segment-none = Escolha um segmento
messages-filter = Um filtro
messages-filter-text = Quem o texto abaixo deixar passar.
messages-filter-as = Filtro
messages-filter-hint = Por exemplo: last_access older than 30d. Dentro de um produto, também progress < 50%. Cada lista mostra o filtro como texto.
messages-chosen = As pessoas marcadas
messages-without = Menos estas pessoas
messages-without-hint = Um filtro: quem ele deixar passar não recebe a mensagem.
messages-without-these = { $who } − { $without }
messages-blocked = Pessoas bloqueadas
messages-blocked-too = Também para quem está com o acesso bloqueado
messages-blocked-too-text = Caso contrário, ficam de fora.
messages-class = O que é
messages-class-choose = O que a mensagem é perante a lei
messages-class-service = Novidades do que já têm
messages-class-service-text = Sobre o produto ou a área de que as pessoas são membros: um módulo novo, uma data que mudou. Cada pessoa recebe até cancelar.
messages-class-marketing = Uma oferta
messages-class-marketing-text = Tudo o que promove algo. Por lei só vai para quem aceitou receber ofertas, e um clique basta para parar.
messages-class-transactional = Parte de um ato da própria pessoa
messages-says = O que diz
messages-says-text = Cada pessoa lê no próprio idioma. Se o idioma dela faltar, lê no da área.
messages-subject = Assunto em { $language ->
    [es] espanhol
    [fr] francês
    [pt] português
   *[en] inglês
    }
messages-body = Texto em { $language ->
    [es] espanhol
    [fr] francês
    [pt] português
   *[en] inglês
    }
messages-body-hint = Antes vai uma saudação com o nome e depois o link para cancelar a inscrição. Uma linha vazia começa outro parágrafo.
messages-also-in = Também em { $language ->
    [es] espanhol
    [fr] francês
    [pt] português
   *[en] inglês
    }
messages-look = Conferir
messages-by = Escrita por
messages-details = Detalhes
messages-reads = Como se lê
messages-draft-lead = Nada foi enviado ainda.
messages-delete = Excluir o rascunho
messages-try-out = Enviar um teste para mim
messages-tried-out = O teste está a caminho só para você, um e-mail em cada idioma da mensagem.
messages-deleted = O rascunho foi excluído. Nada foi enviado a ninguém.
messages-changed = Alguém alterou a mensagem depois que você a abriu. Nada foi enviado. Confira de novo.
messages-before = Antes de sair
messages-gets = Recebem
messages-left-out = Ficam de fora
messages-why-not = Por que alguém não recebe
messages-langs = Idiomas
messages-left-out-erased = Não está mais aqui
messages-left-out-bounced = Os e-mails para o endereço voltam
messages-left-out-unsubscribed = Cancelou a inscrição
messages-left-out-no-consent = Nunca aceitou receber ofertas
messages-left-out-blocked = Está com o acesso bloqueado
messages-left-out-duplicate = Alguém com o mesmo endereço recebe
messages-quota-title = Limite
messages-no-quota = Não há limite de mensagens.
messages-quota = { $count ->
    [one] Cada produto envia no máximo { $count } mensagem em 30 dias.
   *[other] Cada produto envia no máximo { $count } mensagens em 30 dias.
    }
messages-quota-text = Um limite evita escrever tanto que as pessoas cancelem a inscrição.
messages-quota-other = Definir outro número nas configurações
messages-quota-do = { $count ->
    [one] Limitar a { $count } em 30 dias
   *[other] Limitar a { $count } em 30 dias
    }
messages-quota-undo = Remover o limite
messages-quota-on = A partir de agora, cada produto envia no máximo duas mensagens em 30 dias.
messages-quota-off = Não há mais limite.
messages-quota-none = Não há limite de mensagens.
messages-quota-left = { $count ->
    [0] Esta é a última de { $times } mensagens em 30 dias.
    [one] Depois desta, sobra { $count } de { $times } mensagens em 30 dias.
   *[other] Depois desta, sobram { $count } de { $times } mensagens em 30 dias.
    }
messages-send = { $count ->
    [one] Enviar para { $count } pessoa
   *[other] Enviar para { $count } pessoas
    }
messages-minute-before = Durante um minuto você pode retirá-la.
messages-sent-off = A mensagem sai em um minuto.
messages-minute = O primeiro e-mail sai às { $time }. Até lá você pode retirar a mensagem.
messages-take-back = Retirar
messages-taken-back = A mensagem foi retirada. Nada foi enviado a ninguém.
messages-people = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
    }
messages-progress = { $done } de { $total } já tiveram a sua vez
messages-results = Resultados
messages-written = E-mails escritos
messages-arrived = Entregues
messages-bounced = Endereço desconhecido
messages-failed = Não entregues
messages-each = Cada pessoa
messages-all = Todas
messages-why = Por quê
messages-nobody-so = Escolha outro estado acima ou veja todas as pessoas.
messages-sent-off-at = Enviada
messages-ended-at = Concluída
messages-stopped-asked = Foi retirada antes de sair o primeiro e-mail. Não conta para o limite.
messages-stopped-permission = Quem a enviou não pode mais enviar mensagens, então os e-mails que esperavam não foram escritos.
messages-state-draft = Rascunho
messages-state-waiting = Sai em um minuto
messages-state-sending = Sendo enviada
messages-state-sent = Enviada
messages-state-cancelled = Retirada
messages-delivery-waiting = Esperando
messages-delivery-queued = A caminho
messages-delivery-sent = Entregue
messages-delivery-kept = Guardada aqui
messages-delivery-bounced = Endereço desconhecido
messages-delivery-failed = Não entregue
messages-delivery-left-out = Ficou de fora
messages-delivery-cancelled = Retirada
messages-sign = Assinar a mensagem
messages-sign-lead = Uma mensagem para mais de 1.000 pessoas precisa da sua assinatura eletrônica.
messages-sign-do = Assinar e enviar

# No histórico de um membro
activity-message-sent = Recebeu a mensagem “{ $name }”
activity-unsubscribed = Não quer mais novidades de { $name }
activity-subscribed = Quer novidades de { $name } de novo
activity-offers-declined = Não quer ofertas de { $name }
activity-offers-agreed = Aceitou receber ofertas de { $name } { $detail }
activity-letters-stopped = Não quer nenhuma mensagem de { $name }
activity-letters-resumed = Quer mensagens de { $name } de novo

# No registro de atividade
audit-message-sent-off = { $actor } enviou uma mensagem para pessoas de { $name }
audit-message-tried-out = { $actor } enviou a si mesmo um teste de uma mensagem para pessoas de { $name }
audit-message-cancelled = { $actor } retirou uma mensagem para pessoas de { $name }
audit-message-sent = Os e-mails de uma mensagem para pessoas de { $name } foram entregues ao correio
audit-message-stopped = Uma mensagem para pessoas de { $name } parou, porque quem a enviou não pode mais enviar mensagens
audit-member-unsubscribed = { $subject } não quer mais novidades de { $name }
audit-member-subscribed = { $subject } quer novidades de { $name } de novo
audit-member-offers-declined = { $subject } não quer ofertas de { $name }
audit-member-offers-agreed = { $subject } aceitou receber ofertas de { $name }
audit-member-letters-stopped = { $subject } não quer nenhuma mensagem de { $name }
audit-member-letters-resumed = { $subject } quer mensagens de { $name } de novo
audit-member-written-to-again = { $actor } permitiu escrever de novo para { $subject }

# O e-mail
letter-message-subject = { $subject }
letter-message-body = { $body }
letter-message-why = Você recebe este e-mail em { $address } porque é membro de { $area }. Ninguém lê as respostas.
letter-message-test-subject = Teste: { $subject }
letter-message-test-body = { $body }
letter-message-test-why = Este é um teste de uma mensagem para membros de { $area }. Ele foi só para { $address }. Quem pode cancelar a inscrição encontra aqui um link.
letter-stop = Cancelar a inscrição

# O que um membro quer receber
messages-letters-title = Seus e-mails
messages-gets-news = Você recebe novidades de { $name }.
messages-gets-offers = Você recebe ofertas de { $name }.
messages-no-news = Você não recebe novidades de { $name }.
messages-no-offers = Você não recebe ofertas de { $name }.
messages-gets-none = Você não recebe nada de { $name }.
messages-always = E-mails sobre o seu próprio acesso a { $name } chegam sempre.
messages-stop-news = Cancelar as novidades de { $name }
messages-stop-offers = Cancelar as ofertas de { $name }
messages-again-news = Receber novidades de { $name } de novo
messages-again-offers = Receber ofertas de { $name } de novo
messages-stop-all = Não receber mais nada de { $name }
messages-again-all = Receber e-mails de { $name } de novo
messages-unknown = Este link não é conhecido
messages-unknown-text = Nada mudou. Abra o link de um e-mail mais recente ou copie o endereço inteiro deste.
messages-got-none = Ainda não recebeu nenhuma mensagem.
messages-said = O que a pessoa disse
messages-said-news = Quer novidades de { $name } ({ $told }, { $date })
messages-said-no-news = Não quer novidades de { $name } ({ $told }, { $date })
messages-said-offers = Quer ofertas de { $name } ({ $told }, { $date })
messages-said-no-offers = Não quer ofertas de { $name } ({ $told }, { $date })
messages-said-all = Quer mensagens de { $name } ({ $told }, { $date })
messages-said-none = Não quer nenhuma mensagem de { $name } ({ $told }, { $date })
messages-told-link = pelo link de um e-mail
messages-told-team = disse à equipe
messages-told-file = por um arquivo
messages-note-offers = Aceitou receber ofertas
messages-note-no-offers = Não quer mais ofertas
messages-note-none = Não quer nenhuma mensagem
messages-noted = O que esta pessoa quer foi anotado.
messages-comes-back = Os e-mails para este endereço voltam desde { $date }, por isso nenhum é enviado.
messages-try-again = Escrever de novo
messages-tried-again = Os e-mails voltam a ir para este endereço.
