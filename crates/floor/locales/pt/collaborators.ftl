# Colaboradores: a lista, a ficha, as mudanças de acesso e por que alguém pode fazer algo.

## The list
collaborators-title = Colaboradores
collaborators-lead = Pessoas que trabalham nesta conta sem ser titulares dela. Cada uma tem exatamente um perfil, e o perfil diz o que ela pode fazer.
collaborators-invite = Convidar colaborador
collaborators-search = Buscar por nome ou e-mail
collaborators-filter = Filtrar
collaborators-every-profile = Todos os perfis
collaborators-filter-here = Com acesso
collaborators-filter-active = Acesso ativo
collaborators-filter-suspended = Acesso suspenso
collaborators-filter-inside = Dentro agora
collaborators-filter-dormant = Sem entrar há 90 dias
collaborators-filter-ended = Acesso encerrado
collaborators-name = Nome
collaborators-profile = Perfil
collaborators-access = Acesso
collaborators-entered = Última entrada
collaborators-until = Acesso até
collaborators-since = Na conta desde
collaborators-ended = Acesso encerrado em
collaborators-email-changed = E-mail alterado em
collaborators-never = Nunca
collaborators-no-end = Sem data de término
collaborators-inside = Dentro agora
collaborators-count = { $count ->
    [one] { $count } colaborador
    [many] { $count } de colaboradores
   *[other] { $count } colaboradores
}
collaborators-none = Ninguém mais trabalha aqui ainda
collaborators-none-text = Convide quem ajuda você. Cada pessoa entra com o próprio login e vê só o que o perfil permite.
collaborators-none-match = Ninguém corresponde a esta busca
collaborators-none-match-text = Há colaboradores, mas nenhum com esse nome, esse perfil e esse acesso.
collaborators-clear = Limpar a busca
collaborators-my-account = Minha Conta continua sua
collaborators-my-account-text = Nenhum perfil abre os dados pessoais, os dados bancários nem a Assinatura Eletrônica. Eles são só de { $owner }.
collaborators-where = Onde esta página está

## States
collaborators-state-active = Ativo
collaborators-state-suspended = Suspenso
collaborators-state-removed = Acesso removido
collaborators-state-left = Saiu
collaborators-state-expired = Vencido
collaborators-state-erased = Dados apagados

## The card
collaborators-why = Por quê?
collaborators-history = Histórico
collaborators-disabled = Este login está desativado no servidor. O acesso é mantido e volta a abrir quando o login for ativado.
collaborators-profile-archived = arquivado
collaborators-reasons = Por que { $name } tem acesso
collaborators-reasons-text = Basta um motivo. O acesso termina quando não resta nenhum.
collaborators-ground-direct = Convite
collaborators-ground-direct-text = Alguém da conta convidou esta pessoa, que aceitou.
collaborators-ground-partner = Parceiro
collaborators-ground-partner-text = Esta pessoa trabalha para um parceiro a quem você deu acesso.
collaborators-ground-operator = Sessão de suporte
collaborators-ground-operator-text = Quem opera este servidor está ajudando aqui por pouco tempo.
collaborators-ground-none = Não resta nenhum motivo
collaborators-ground-none-text = Por isso não há acesso, seja qual for o perfil.
collaborators-allows = O que <bdi>{ $profile }</bdi> permite
collaborators-allows-count = { $count ->
    [one] { $count } de 66 permissões
    [many] { $count } de 66 permissões
   *[other] { $count } de 66 permissões
}
collaborators-allows-nothing = Nada ainda. Quem está neste perfil pode entrar e vê uma página que diz isso.
collaborators-deeds = O que pode ser feito
collaborators-look-only = Você pode ver, mas não alterar nada aqui. Peça a { $owner }, titular da conta, ou a quem gerencia colaboradores.
collaborators-change = Alterar
collaborators-change-profile = Mudar de perfil
collaborators-change-profile-text = Dar mais exige sua assinatura; dar menos, um passo só.
collaborators-set-until = Definir data de término
collaborators-set-until-text = Uma data posterior exige sua assinatura; uma anterior, não.
collaborators-suspend = Suspender o acesso
collaborators-suspend-text = Para na hora, em todos os dispositivos. O perfil é mantido.
collaborators-suspend-do = Suspender
collaborators-reinstate = Encerrar a suspensão
collaborators-reinstate-text = Devolve o acesso como estava. Exige sua assinatura.
collaborators-reinstate-do = Encerrar suspensão
collaborators-put-out = Tirar agora
collaborators-put-out-text = Encerra só esta visita. O acesso continua, e a pessoa pode entrar de novo.
collaborators-put-out-do = Tirar
collaborators-remove = Remover da conta
collaborators-remove-text = Encerra o acesso na hora. Por 90 dias você pode trazer a pessoa de volta.
collaborators-remove-do = Remover colaborador
collaborators-bring-back = Trazer de volta
collaborators-bring-back-text = Devolve o acesso sem um novo convite. Exige sua assinatura.
collaborators-bring-back-do = Trazer de volta
collaborators-leave-for-good = Deixar esta conta de vez

## Two people changed the same access
collaborators-clash = Alguém alterou este acesso antes de você
collaborators-clash-text = Nada do que você escolheu foi salvo, para não sobrepor a outra alteração. Compare as duas versões e decida de novo.
collaborators-clash-now = Salvo agora
collaborators-clash-yours = O que você escolheu

## Another profile
collaborators-change-profile-lead = O que o novo perfil permite vale a partir do próximo clique de { $name }.
collaborators-change-profile-do = Mudar de perfil
collaborators-profile-one = Exatamente um perfil
collaborators-choice-current = { $count ->
    [one] O perfil atual. { $count } permissão.
    [many] O perfil atual. { $count } de permissões.
   *[other] O perfil atual. { $count } permissões.
}
collaborators-choice-allows = { $count ->
    [one] { $count } permissão
    [many] { $count } de permissões
   *[other] { $count } permissões
}
collaborators-choice-wider = Ganha { $gained }, perde { $lost }. Exige sua assinatura.
collaborators-choice-narrower = Não ganha nada, perde { $lost }.
collaborators-choice-same = Permite o mesmo.
collaborators-choice-beyond = { $count ->
    [one] { $count } perfil não aparece porque permite mais do que você pode.
    [many] { $count } de perfis não aparecem porque permitem mais do que você pode.
   *[other] { $count } perfis não aparecem porque permitem mais do que você pode.
}
collaborators-profile-changed = { $name } agora está no perfil “{ $profile }”.

## The end date
collaborators-set-until-lead = Depois desse dia, { $name } não poderá mais entrar. Lembretes saem 30 dias, 7 dias e 1 dia antes; nada se renova sozinho.
collaborators-until-hint = O último dia com acesso, até a meia-noite em { $zone }. Deixe vazio para não ter data de término.
collaborators-set-until-do = Salvar data de término
collaborators-until-set = A data de término de { $name } foi salva.
collaborators-until-lifted = O acesso de { $name } não tem mais data de término.

## Stopping, ending, giving back
collaborators-suspended = O acesso de { $name } está suspenso.
collaborators-reinstated = { $name } tem acesso de novo.
collaborators-brought-back = { $name } está de volta.
collaborators-removed = { $name } não tem mais acesso.
collaborators-invitation-ended = O convite não dá mais acesso a { $name }; o outro motivo, sim.
collaborators-remove-title = Remover { $name } de { $account }?
collaborators-remove-now = { $name } sai de { $account } na hora, em todos os dispositivos.
collaborators-remove-inside = { $name } está dentro neste momento; o próximo clique já mostrará que o acesso terminou.
collaborators-remove-two = { $name } tem dois motivos para estar aqui: um convite aceito e outro, como um parceiro. Você pode encerrar os dois ou só o convite; nesse caso, o outro motivo mantém o acesso.
collaborators-remove-partner = Esta pessoa está aqui por meio de um parceiro. Remover encerra isso também; o parceiro terá de pedir a você de novo.
collaborators-remove-invitations = { $count ->
    [one] { $count } convite que esta pessoa enviou e que ninguém aceitou ainda é revogado.
    [many] { $count } de convites que esta pessoa enviou e que ninguém aceitou ainda são revogados.
   *[other] { $count } convites que esta pessoa enviou e que ninguém aceitou ainda são revogados.
}
collaborators-remove-kept = O que a pessoa fez é mantido, e o registro de atividades guarda o nome dela. Por 90 dias você pode trazê-la de volta.
collaborators-remove-keep = Manter o acesso
collaborators-remove-what = O que termina
collaborators-remove-everything = Todo o acesso
collaborators-remove-everything-text = Todos os motivos terminam. A pessoa não pode mais entrar.
collaborators-remove-invitation = Só o convite
collaborators-remove-invitation-text = O acesso continua pelo outro motivo, com o mesmo perfil.
collaborators-bring-back-lead = { $name } poderá entrar assim que você assinar; não há convite a aceitar.
collaborators-bring-back-archived = O perfil anterior, <bdi>{ $profile }</bdi>, foi arquivado. Escolha outro.
collaborators-bring-back-sign = Avançar: assinar
collaborators-leave = Deixar de vez
collaborators-leave-title = Deixar { $account } de vez?
collaborators-leave-now = Você não poderá mais entrar em { $account }, a partir deste momento e em nenhum dispositivo.
collaborators-leave-kept = O que você fez aqui é mantido, com o seu nome.
collaborators-leave-invitations = { $count ->
    [one] { $count } convite que você enviou e que ninguém aceitou ainda é revogado.
    [many] { $count } de convites que você enviou e que ninguém aceitou ainda são revogados.
   *[other] { $count } convites que você enviou e que ninguém aceitou ainda são revogados.
}
collaborators-leave-back = { $owner } recebe um aviso. Só a conta pode dar acesso a você de novo.
collaborators-leave-stay = Ficar
collaborators-leave-do = Deixar de vez
collaborators-left = Você não tem mais acesso a { $account }.

## Signing
collaborators-sign-lead = Sua assinatura mostra que foi você quem deu este acesso.
collaborators-sign-who = Pessoa
collaborators-sign-where = Em
collaborators-sign-gains = Ganha
collaborators-sign-loses = Perde
collaborators-sign-change-profile = Assinar o perfil mais amplo
collaborators-sign-change-profile-do = Assinar e mudar de perfil
collaborators-sign-extend-access = Assinar a data de término posterior
collaborators-sign-extend-access-do = Assinar e salvar a data
collaborators-sign-reinstate = Assinar o fim da suspensão
collaborators-sign-reinstate-do = Assinar e encerrar suspensão
collaborators-sign-bring-back = Assinar o retorno
collaborators-sign-bring-back-do = Assinar e trazer de volta

## Why
collaborators-why-title = Por quê?
collaborators-why-of = O que { $name } pode fazer aqui, e por quê
collaborators-why-lead = { $count ->
    [one] { $count } de 66 coisas, com o perfil “{ $profile }”. Escolha uma para ver todos os motivos.
    [many] { $count } de 66 coisas, com o perfil “{ $profile }”. Escolha uma para ver todos os motivos.
   *[other] { $count } de 66 coisas, com o perfil “{ $profile }”. Escolha uma para ver todos os motivos.
}
collaborators-why-stopped = Neste momento nada é possível aqui
collaborators-why-find = Buscar uma permissão
collaborators-why-find-none = Nenhuma permissão tem esse nome.
collaborators-permission = Permissão
collaborators-answer = Resposta
collaborators-yes = Sim
collaborators-no = Não
collaborators-yes-profile = o perfil inclui
collaborators-no-profile = o perfil não inclui
collaborators-no-stopped = o perfil inclui, mas o acesso está parado
collaborators-elsewhere = verificada por apps conectados
collaborators-elsewhere-text = Este trabalho acontece em um app conectado, que pede esta resposta ao Clavero.
collaborators-why-yes = Por que { $name } pode “{ $permission }”?
collaborators-why-no = Por que { $name } não pode “{ $permission }”?
collaborators-checks = O que foi verificado
collaborators-checks-yes = Tudo foi cumprido, por isso a resposta é sim.
collaborators-checks-no = Decide o que não foi cumprido, por isso a resposta é não.
collaborators-remedies = O que teria de mudar
collaborators-remedies-ask = Peça a { $owner }.
collaborators-edit-profile = Editar “{ $profile }”
collaborators-in-products = Em cada produto
collaborators-role-besides = A permissão é uma metade. A outra é o papel de editor de conteúdo ou administrador no produto: ele diz onde.
collaborators-role-needed = { $name } ainda não tem em nenhum produto um papel que permita isso. Além desta permissão, é preciso ter o papel de editor de conteúdo ou administrador no produto: quem importa usuários lá é quem o dá.
collaborators-role-alone = O que o papel em um produto dá ali, diga o perfil o que disser.
collaborators-why-role-missing = mas nenhum produto deu o papel que também é preciso
collaborators-why-by-role = { $count ->
    [one] sim em { $count } produto, pelo papel que tem lá
    [many] sim em { $count } produtos, pelo papel que tem lá
   *[other] sim em { $count } produtos, pelo papel que tem lá
}
collaborators-who-else = Quem pode “{ $permission }” aqui?

## Who can
collaborators-ask-title = Quem pode fazer o quê?
collaborators-ask-text = Escolha uma permissão e veja quem a tem agora.
collaborators-who-can = Quem pode fazer isto?
collaborators-who-can-lead = { $owner } é titular da conta e pode fazer tudo. Veja aqui quem mais pode.
collaborators-who-person = Só pessoas com este nome
collaborators-who-show = Mostrar
collaborators-who-nobody = Ninguém mais pode
collaborators-who-nobody-text = Agora só { $owner } pode, como titular.

## Asking the owner
collaborators-ask-owner = Pedir uma permissão
collaborators-ask-owner-lead = { $owner } recebe um e-mail com o seu pedido, no máximo um por dia para cada permissão. Nada muda até { $owner } concordar.
collaborators-ask-nothing = Não há nada a pedir
collaborators-ask-nothing-text = Você já pode fazer tudo aqui.
collaborators-asked = { $owner } vai receber um e-mail com o seu pedido.
collaborators-asked-today = Você pediu isto há menos de um dia; { $owner } já tem o seu e-mail.
collaborators-asked-needless = Você já pode fazer isto; nada foi pedido.
field-one-change = Envie o perfil ou a data de término, uma alteração por vez.

## Letters
letter-collaborator-profile-changed-subject = Seu perfil em { $account } agora é “{ $profile }”
letter-collaborator-profile-changed-body =
    { $account } mudou você de “{ $before }” para “{ $profile }”. Permissões ganhas: { $gained }. Permissões perdidas: { $lost }.

    Já está valendo. O que você fez até agora continua como está.
letter-collaborator-profile-changed-button = Ir para { $account }
letter-collaborator-suspended-subject = Seu acesso a { $account } está suspenso
letter-collaborator-suspended-body =
    { $account } suspendeu o seu acesso. Por enquanto você não pode entrar, em nenhum dispositivo.

    Seu perfil “{ $profile }” e tudo o que você fez são mantidos. Se achar que é um engano, pergunte à conta.
letter-collaborator-suspended-button = Ver minhas centrais
letter-collaborator-reinstated-subject = Você tem acesso a { $account } de novo
letter-collaborator-reinstated-body =
    { $account } encerrou a suspensão. Seu perfil é “{ $profile }”, e você pode entrar de novo.
letter-collaborator-reinstated-button = Ir para { $account }
letter-collaborator-brought-back-subject = { $account } trouxe você de volta
letter-collaborator-brought-back-body =
    Você tem acesso a { $account } de novo, com o perfil “{ $profile }”. Não há nada a aceitar; entre quando quiser.

    Se você não quiser mais este acesso, pode deixar a conta de vez depois de entrar.
letter-collaborator-brought-back-button = Ver minhas centrais
letter-collaborator-date-changed-subject = Seu acesso a { $account } termina em { $until }
letter-collaborator-date-changed-body =
    { $account } definiu o fim do seu acesso para { $until }. Até lá nada muda para você.

    Ele não se renova sozinho. Se precisar de mais tempo, peça à conta.
letter-collaborator-date-changed-button = Ver minhas centrais
letter-collaborator-date-lifted-subject = Seu acesso a { $account } não tem mais data de término
letter-collaborator-date-lifted-body =
    { $account } tirou a data de término do seu acesso. Você continua com o perfil “{ $profile }”.
letter-collaborator-date-lifted-button = Ver minhas centrais
letter-collaborator-ending-subject = Seu acesso a { $account } termina em { $until }
letter-collaborator-ending-body =
    Seu acesso a { $account } termina em { $until }. Depois disso você não pode mais entrar.

    Ele não se renova sozinho. Se vocês ainda trabalham juntos, peça à conta uma data posterior.
letter-collaborator-ending-button = Ver minhas centrais
letter-collaborator-expired-subject = Seu acesso a { $account } terminou
letter-collaborator-expired-body =
    Você tinha acesso a { $account } até { $until }, e essa data passou. O que você fez lá é mantido.

    Se vocês ainda trabalham juntos, peça à conta para trazer você de volta.
letter-collaborator-expired-button = Ver minhas centrais
letter-collaborator-removed-subject = Seu acesso a { $account } terminou
letter-collaborator-removed-body =
    { $account } encerrou o seu acesso, e você não pode mais entrar. O que você fez lá é mantido, com o seu nome.

    Suas próprias contas e o seu acesso a outras continuam como estavam. Se achar que é um engano, pergunte à conta.
letter-collaborator-removed-button = Ver minhas centrais
letter-collaborator-invitation-ended-subject = Seu convite para { $account } terminou
letter-collaborator-invitation-ended-body =
    { $account } encerrou o convite que você tinha aceitado. Você ainda tem acesso por outro motivo, com o perfil “{ $profile }”.

    Quando esse motivo também terminar, o seu acesso termina.
letter-collaborator-invitation-ended-button = Ver minhas centrais
letter-collaborator-left-subject = { $person } deixou { $account }
letter-collaborator-left-body =
    { $person } deixou { $account } de vez e não pode mais entrar. O perfil era “{ $profile }”.

    O que { $person } fez é mantido.
letter-collaborator-left-button = Ver a ficha
letter-collaborator-asked-subject = { $person } pede “{ $permission }” em { $account }
letter-collaborator-asked-body =
    { $person } tentou fazer em { $account } algo que exige “{ $permission }”. O perfil “{ $profile }” não inclui isso.

    Nada mudou. Se você concordar, inclua no perfil ou escolha outro; se não, não há nada a fazer.
letter-collaborator-asked-button = Ver por quê, e o que mudaria

## A revisão de acessos
collaborators-review = Revisão de acessos
collaborators-review-lead = Quem não entra há muito tempo e o que os perfis dão sem que ninguém use. Tire o que não for preciso; dá para devolver a qualquer momento.
collaborators-review-all = Todas as pessoas
collaborators-review-none = Ninguém para revisar
collaborators-review-none-text = No momento, ninguém corresponde a esta visão.
collaborators-review-last = Último uso
collaborators-review-unused = Sem uso há 90 dias
collaborators-review-nothing = Nada ainda
collaborators-review-all-used = Tudo é usado
collaborators-review-count = { $count } de { $all }
