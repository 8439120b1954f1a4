# Trabalho com muitas pessoas de uma vez
bulk-title = Trabalho com muitas pessoas
bulk-all = { $count ->
    [one] Selecionar a única que corresponde
   *[other] Selecionar todas as { $count } que correspondem
}
bulk-all-but-ticked = Todas as { $count } que correspondem, exceto as marcadas
bulk-this-page = Selecionar todas as pessoas desta página
bulk-col-select = Selecionar
bulk-select = Selecionar { $name }
bulk-selected-one = {"{n}"} pessoa selecionada
bulk-selected-other = {"{n}"} pessoas selecionadas
bulk-more = Mais ações
bulk-clear = Limpar a seleção
bulk-nobody = Ninguém foi selecionado, então nada foi feito. Marque pelo menos uma pessoa.
bulk-people = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
bulk-act-change-group = Mudar de turma
bulk-act-resend-access = Reenviar o acesso
bulk-act-tag = Colocar uma etiqueta
bulk-act-untag = Tirar uma etiqueta
bulk-act-note-consent = Anotar que aceitam ofertas
bulk-act-change-role = Mudar a função
bulk-act-set-access-end = Definir o fim do acesso
bulk-act-grant-product = Dar acesso a outro produto
bulk-act-block = Bloquear o acesso
bulk-act-restore = Restaurar o acesso
bulk-act-reset-progress = Recomeçar
bulk-act-remove = Remover do produto
bulk-act-erase = Apagar para sempre
bulk-act-export = Exportar CSV
bulk-act-send-message = Enviar uma mensagem
bulk-undo-of = Desfazer: { $act }
bulk-about-change-group = Nova turma
bulk-about-tag = Etiqueta
bulk-about-untag = Etiqueta
bulk-about-note-consent = Como aceitaram
bulk-about-change-role = Nova função
bulk-about-set-access-end = Último dia de acesso
bulk-about-grant-product = Produto
bulk-no-end = Sem fim
bulk-ground-text = As ofertas só vão para quem aceitou. Quem cancelou a inscrição por conta própria não é inscrito de novo.
bulk-ground-hint = Por exemplo, “Marcou a opção no formulário da feira de primavera, 12 de março de 2026”. Fica no histórico de cada pessoa.
bulk-letter = E-mail
bulk-notify-grant = Enviar a quem recebe o acesso o e-mail para entrar
bulk-go-on = Continuar
bulk-row-act = Ação
bulk-row-count = Quantas pessoas
bulk-row-filter = Quem
bulk-chosen = As pessoas marcadas
bulk-taken-back = Todas as pessoas que o trabalho anterior alterou
bulk-let-in = Todas as pessoas que uma importação deixou entrar, como ela as deixou
bulk-searched = { $filter }, encontradas por “{ $search }”
bulk-all-but = { $count ->
    [one] { $filter }, sem { $count } pessoa
   *[other] { $filter }, sem { $count } pessoas
}
bulk-samples = Algumas delas
bulk-others = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
}
bulk-will-skip = Algumas ficam como estão
bulk-looked-at = { $count ->
    [one] Contado com a primeira pessoa.
   *[other] Contado com as primeiras { $count } pessoas. As outras são verificadas quando chega a vez delas.
}
bulk-changes = { $count ->
    [one] { $count } pessoa será alterada.
   *[other] { $count } pessoas serão alteradas.
}
bulk-changes-nobody = Não há ninguém que isto altere.
bulk-way-back = Você pode desfazer durante 30 dias, para todas as pessoas que ninguém alterar nesse meio-tempo.
bulk-no-way-back = Os e-mails que já saíram não podem ser recolhidos.
bulk-undo-text = Todas as pessoas voltam a ficar como antes. Quem foi alterado desde então fica como está e aparece na lista.
bulk-reason = Motivo
bulk-reason-hint = Sua equipe lê isto ao lado deste trabalho.
bulk-export-first = Exportar esta lista antes
bulk-confirm = { $count ->
    [one] Fazer com { $count } pessoa
   *[other] Fazer com { $count } pessoas
}
bulk-confirm-sign = { $count ->
    [one] Assinar e fazer com { $count } pessoa
   *[other] Assinar e fazer com { $count } pessoas
}
bulk-sign = Assinar um trabalho com muitas pessoas
bulk-sign-lead = Um trabalho com mais de 1.000 pessoas é confirmado com a sua assinatura eletrônica. Ela cobre exatamente o que está aqui.
bulk-sign-do = Assinar e começar

# Apagar
bulk-erase-goes = Todas saem da área { $area } inteira, seja qual for o produto em que estão.
bulk-erase-goes-access = O acesso a todos os produtos, na hora, e o de convidados em vagas compartilhadas.
bulk-erase-stays-purchases = As compras com valores e datas, para a contabilidade e sem nome.
bulk-erase-charged = Quem ainda é cobrado fica de fora, porque as cobranças continuariam e não abririam nada. Cancele antes as assinaturas na plataforma de vendas ou apague essas pessoas uma a uma.
bulk-erase-changes = { $count ->
    [one] { $count } pessoa será apagada para sempre.
   *[other] { $count } pessoas serão apagadas para sempre.
}
bulk-erase-no-way-back = Não pode ser desfeito. Nada traz os dados de volta.
bulk-erase-confirm = { $count ->
    [one] Assinar e apagar { $count } pessoa
   *[other] Assinar e apagar { $count } pessoas
}
bulk-erase-sign-lead = Você assina que todas as pessoas desta seleção serão apagadas. Nada traz os dados delas de volta.
bulk-erased = Apagadas
bulk-was-stopped-for-good = O trabalho está parado. O que já foi feito continua feito.

# Como está indo
bulk-list = Trabalhos com muitas pessoas
bulk-list-lead = O que foi feito com muitos membros de uma vez, a pedido de quem, e o que aconteceu com cada um.
bulk-list-empty = Nada foi feito com muitas pessoas de uma vez até agora
bulk-list-empty-text = Marque pessoas em uma lista e escolha uma ação. O resultado aparece aqui.
bulk-col-state = Situação
bulk-asked-by = Pedido por
bulk-asked-at = Início
bulk-ended-at = Fim
bulk-progress-title = Andamento
bulk-progress = { $done } de { $total }
bulk-done = Alteradas
bulk-skipped = Ficaram como estavam
bulk-failed = Com erro
bulk-left-alone = Por que algumas ficaram como estavam
bulk-stop = Parar
bulk-undo = Desfazer
bulk-undo-until = Pode ser desfeito até { $date }.
bulk-undone-by = Ver o que desfez este trabalho
bulk-was-stopped = O trabalho está parado. Quem já tinha sido alterado continua alterado até você desfazer.
bulk-stopped-asked = Alguém parou este trabalho antes do fim.
bulk-stopped-permission = Este trabalho parou porque quem o pediu perdeu a permissão. Quem já tinha sido alterado continua alterado.
bulk-people-title = O que aconteceu com cada pessoa
bulk-items-all = Todas
bulk-items-ok = Alteradas
bulk-items-erased = Apagadas
bulk-items-skipped = Como estavam
bulk-items-failed = Com erro
bulk-items-waiting = Aguardando
bulk-item-ok = Alterada
bulk-item-erased = Apagada
bulk-item-skipped = Como antes
bulk-item-failed = Com erro
bulk-item-waiting = Aguardando
bulk-col-outcome = Resultado
bulk-col-why = Por quê
bulk-nobody-so = Ninguém aqui
bulk-nobody-so-text = Nenhuma pessoa deste trabalho está assim.
bulk-somebody-gone = Alguém que não está mais aqui
bulk-failed-because = Algo falhou do nosso lado; nada foi alterado
bulk-state-draft = Em preparação
bulk-state-resolving = Em preparação
bulk-state-frozen = Aguarda confirmação
bulk-state-confirmed = Prestes a começar
bulk-state-running = Em andamento
bulk-state-done = Concluído
bulk-state-done-with-failures = Concluído, com erros
bulk-state-cancelled = Parado
bulk-state-failed = Com erro
bulk-state-undoing = Sendo desfeito
bulk-state-undone = Desfeito
bulk-state-undone-partly = Desfeito em parte
bulk-skipped-gone = Não está mais aqui
bulk-skipped-owner = É titular da conta
bulk-skipped-has-purchase = Já comprou alguma coisa
bulk-skipped-blocked = Está com o acesso bloqueado
bulk-skipped-already-so = Já está assim
bulk-skipped-not-in-this-kind = Este tipo de produto não tem isso
bulk-skipped-other-product = A turma é de outro produto
bulk-skipped-bounced = Os e-mails para o endereço voltam
bulk-skipped-sent-often = Recebeu o acesso três vezes em uma hora
bulk-skipped-unsubscribed = Não quer essas mensagens
bulk-skipped-duplicate = O e-mail vai para alguém com o mesmo endereço
bulk-skipped-not-active = O acesso não está aberto
bulk-skipped-not-completed = Não concluiu o produto
bulk-skipped-no-progress = Ainda não tem progresso
bulk-skipped-changed-since = Foi alterada desde então
bulk-skipped-still-charged = Uma assinatura ainda é cobrada desta pessoa
bulk-skipped-declined-himself = Cancelou a inscrição por conta própria

# No registro de atividades
audit-bulk-started = { $actor } começou um trabalho com muitas pessoas em { $name }
audit-bulk-finished = O trabalho com muitas pessoas em { $name } terminou
audit-bulk-cancelled = { $actor } parou um trabalho com muitas pessoas em { $name }
audit-bulk-stopped = O trabalho com muitas pessoas em { $name } foi parado porque quem o pediu não tem mais permissão
audit-bulk-failed-for-one = O trabalho com muitas pessoas em { $name } não conseguiu alterar uma pessoa
audit-enrolment-tagged = { $actor } colocou uma etiqueta em { $subject } em { $name }
audit-enrolment-untagged = { $actor } tirou uma etiqueta de { $subject } em { $name }
audit-enrolment-offers-agreed = { $actor } anotou que { $subject } aceitou receber ofertas
audit-enrolment-offers-taken-back = { $actor } retirou a anotação de que { $subject } aceitou receber ofertas
audit-member-offers-noted = { $actor } anotou que { $subject } aceitou receber ofertas
audit-member-offers-taken-back = { $actor } retirou a anotação de que { $subject } aceitou receber ofertas
audit-enrolment-put-back = { $actor } deixou { $subject } como antes em { $name }
audit-member-tag-added = { $actor } colocou uma etiqueta em { $subject }
audit-member-tag-removed = { $actor } tirou uma etiqueta de { $subject }
audit-member-access-sent = { $actor } enviou novamente a { $subject } o e-mail de acesso
