# Convidar pessoas para trabalhar em uma conta, e responder.

## A lista
invitations-title = Convites
invitations-lead = Todas as pessoas convidadas a trabalhar nesta conta e o que aconteceu com cada convite. Um convite não abre nada até ser aceito.
invitations-none = Ninguém foi convidado ainda
invitations-none-text = Quem você convida recebe um e-mail, decide se aceita e depois trabalha com o único perfil que você escolheu.
invitations-no-match = Nenhum convite corresponde
invitations-no-match-text = Não há nada aqui com essa situação e esse nome ou e-mail.
invitations-search = Buscar por nome ou e-mail
invitations-state = Situação
invitations-state-any = Qualquer situação
invitations-state-pending = Pendente
invitations-state-accepted = Aceito
invitations-state-declined = Recusado
invitations-state-revoked = Revogado
invitations-state-expired = Vencido
invitations-state-superseded = Substituído
invitations-filter = Filtrar
invitations-clear = Limpar o filtro
invitations-person = Pessoa
invitations-sent-by = Enviado por
invitations-actions = Ações
invitations-actions-for = Ações para { $name }
invitations-until = Aberto até { $date }
invitations-expired-on = Ficou aberto até { $date }
invitations-access-ends = O acesso termina em { $date }
invitations-letter-sent = E-mail enviado
invitations-letter-queued = E-mail a caminho
invitations-letter-retried = O e-mail ainda não saiu; continuamos tentando. O servidor de e-mail disse: { $error }
invitations-letter-failed = O e-mail não foi entregue. O servidor de e-mail disse: { $error }
invitations-letter-link-only = Não há servidor de e-mail aqui: envie você o link
invitations-forgotten = Endereço removido
invitations-forgotten-text = Encerrado há mais de 90 dias
invitations-count = { $count ->
    [one] { $count } convite
   *[other] { $count } convites
}
invitations-again = Reenviar
invitations-invite-again = Convidar de novo
invitations-revoke = Revogar
invitations-revoked = O convite foi revogado. O link dele não abre mais nada.

## Convidar uma pessoa
invitations-new = Convidar colaborador
invitations-new-lead = A pessoa recebe um e-mail com um link e não tem acesso enquanto não aceitar.
invitations-steps = Etapas
invitations-step-who = Quem e o quê
invitations-step-sign = Assinatura
invitations-name = Nome
invitations-name-hint = Como você chama essa pessoa; ela também vai ver.
invitations-email = E-mail
invitations-profile = Perfil
invitations-profile-before = Perfil até agora
invitations-profile-size = { $count ->
    [one] { $profile } · { $count } permissão
   *[other] { $profile } · { $count } permissões
}
invitations-permissions = { $count ->
    [one] { $count } permissão
   *[other] { $count } permissões
}
invitations-account = Conta
invitations-choose-profile = Perfil
invitations-choose-profile-hint = Exatamente um. Ele diz o que a pessoa pode fazer aqui.
invitations-some-beyond = Perfis que permitem mais do que o seu não aparecem: ninguém dá o que não tem.
invitations-language = Idioma do e-mail
invitations-language-hint = A pessoa pode trocar depois.
invitations-days = Dias em aberto
invitations-days-hint = De 1 a 30; depois o link para de funcionar.
invitations-access-until = Fim do acesso
invitations-access-until-hint = O acesso termina sozinho no fim desse dia.
invitations-no-end = Sem data de término
invitations-open-until = Pode ser aceito até
invitations-next = Avançar
invitations-several = Várias pessoas com o mesmo perfil?
invitations-several-link = Convide todas juntas
invitations-open-card = Abrir a ficha desta pessoa
invitations-no-profile = Ainda não há perfil para dar
invitations-no-profile-text = Um perfil diz o que um colaborador pode fazer. Crie um primeiro e volte depois.
invitations-create-profile = Criar um perfil

## Assinar
invitations-sign = Assinar e enviar o convite
invitations-sign-lead = Sua Assinatura Eletrônica comprova que foi você quem deu este acesso.
invitations-sign-send = Assinar e enviar
invitations-doubts = Olhe este endereço de novo
invitations-doubt-alias = Tirando um +sufixo ou os pontos, é o mesmo endereço de alguém que já está aqui ou já foi convidado.
invitations-doubt-domain = O domínio difere do seu em uma única letra.
invitations-doubt-scripts = Mistura letras parecidas de alfabetos diferentes.
invitations-supersedes = Há um convite pendente para este endereço e ele será substituído; só o link novo vai funcionar.
invitations-was-here = Esta pessoa trabalhava aqui até pouco tempo atrás
invitations-was-here-text = Você pode enviar este convite ou trazer a pessoa de volta com o perfil que tinha.
invitations-bring-back = Trazer esta pessoa de volta

## Enviado
invitations-sent = Convite enviado
invitations-sent-to = O convite para { $name } foi enviado
invitations-sent-by-mail = Um e-mail está a caminho de <bdi>{ $email }</bdi>.
invitations-sent-link-only = Este servidor não envia e-mails, então nenhuma mensagem sai. Copie o link e envie você mesmo.
invitations-link = Link do convite
invitations-link-hint = Ele só aparece agora. Quem abrir ainda precisa entrar com o endereço convidado.
invitations-copy = Copiar
invitations-next-steps = O que acontece agora
invitations-next-accepts = A pessoa abre o link, lê o que o perfil permite e aceita ou recusa.
invitations-next-told = Você recebe um e-mail com a resposta. Até lá não há acesso.
invitations-next-change = Na lista você pode reenviar ou revogar a qualquer momento.
invitations-another-one = Convidar outra pessoa
invitations-to-list = Ver todos os convites

## Reenviar
invitations-again-to = Reenviar o convite para { $name }
invitations-again-pending = Sai um link novo e o anterior para de funcionar.
invitations-again-expired = O convite anterior fica na lista como vencido; outro sai com um link novo.
invitations-again-profile = Com outro perfil você assina; com o mesmo, não.
invitations-again-sign = Assinar o convite com outro perfil
invitations-again-sign-lead = O perfil não é o mesmo do e-mail anterior, então sua assinatura é necessária de novo.

## Convidar várias pessoas
invitations-many = Convidar várias pessoas
invitations-many-lead = Até 100 de uma vez, todas com o mesmo perfil. Nada é enviado antes de você olhar cada linha e assinar.
invitations-step-list = Lista
invitations-step-check = Conferência
invitations-list = Pessoas
invitations-list-hint = Uma pessoa por linha: nome, e-mail. Linhas copiadas de uma planilha também servem.
invitations-check-list = Conferir a lista
invitations-many-check = Conferir a lista
invitations-many-ready = { $ready ->
    [0] Nenhuma das { $total } linhas pode ser enviada.
    [one] { $ready } de { $total } linhas pode ser enviada.
   *[other] { $ready } de { $total } linhas podem ser enviadas.
}
invitations-many-profile = Perfil: <b><bdi>{ $profile }</bdi></b>.
invitations-many-go-sign = { $count ->
    [one] Assinar para { $count } pessoa
   *[other] Assinar para { $count } pessoas
}
invitations-many-nobody = Não há quem convidar
invitations-many-nobody-text = Nada foi enviado. Mude a lista e confira de novo.
invitations-change-list = Mudar a lista
invitations-many-sign = Assinar e enviar os convites
invitations-many-sign-lead = Uma assinatura vale exatamente para esta lista.
invitations-people = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
invitations-many-send = { $count ->
    [one] Assinar e enviar { $count } convite
   *[other] Assinar e enviar { $count } convites
}
invitations-many-sent = O que aconteceu com cada linha
invitations-many-done = { $count ->
    [0] Nenhum convite foi enviado
    [one] { $count } convite foi enviado
   *[other] { $count } convites foram enviados
}
invitations-many-left = { $count ->
    [one] { $count } linha não foi enviada
   *[other] { $count } linhas não foram enviadas
}
invitations-many-left-text = Cada linha diz por quê. As outras estão a caminho.
invitations-row-verdict = Resultado
invitations-row-ready = Pronto
invitations-row-supersedes = Substitui um pendente
invitations-row-sent = Enviado
invitations-row-bad-address = Não é um endereço de e-mail
invitations-row-long-name = { $max ->
    [one] Nome com mais de { $max } caractere
   *[other] Nome com mais de { $max } caracteres
}
invitations-row-twice = Já aparece mais acima na lista
invitations-row-refused = Não pode ser enviado
invitations-show-link = Mostrar o link, só agora
field-too-many-invited = { $max ->
    [one] Convide no máximo { $max } pessoa de uma vez.
   *[other] Convide no máximo { $max } pessoas de uma vez. Envie as outras em uma segunda lista.
}

## Responder
invitations-answer = Convite
invitations-account-invites = { $account } convida você a colaborar
invitations-signed-on = { $inviter } assinou este convite em { $date }.
invitations-expires-on = Ele pode ser aceito até { $date }.
invitations-your-profile = Seu perfil
invitations-profile-may-change = Se { $account } mudar o perfil, o que você pode fazer muda na mesma hora.
invitations-sent-to-you = Enviado para
invitations-you-can = Você poderá
invitations-nothing-yet = Este perfil ainda não permite nada. Você pode acessar, e verá mais quando houver permissões.
invitations-you-cannot = Você não poderá
invitations-nothing-of = { $category }: nada
invitations-never-my-account = Abrir Minha Conta: é sempre do titular
invitations-added-since = adicionada depois do e-mail
invitations-removed-since = Retiradas depois do e-mail
invitations-blue-bar = Enquanto estiver dentro, você vê uma barra azul. O que você faz fica registrado em seu nome.
invitations-accept = Aceitar convite
invitations-decline = Recusar
invitations-decline-instead = Prefiro recusar
invitations-decline-text = { $inviter } recebe um e-mail dizendo que você recusou. Nada mais muda para você.
invitations-no-more = Não quero mais convites de { $account }
invitations-no-more-hint = Você pode permitir de novo nesta página.
invitations-changed-now = O perfil mudou enquanto você lia
invitations-changed-now-text = Nada foi aceito. Abaixo está o que ele permite agora; aceite se for bom para você.
invitations-not-now = Este convite não pode ser aceito agora
invitations-accepted = Você agora colabora em { $account }. Acesse quando quiser.
invitations-accepted-before = Você já tinha aceitado o convite de { $account }. Acesse quando quiser.
invitations-declined = Você recusou o convite de { $account }.
invitations-declined-for-good = Você recusou, e { $account } não pode mais enviar convites a você.
invitations-allowed-again = { $account } pode convidar você de novo.

## O que mais um link pode dizer
invitations-told-account-not-open = Não é possível entrar em { $account } agora
invitations-told-account-not-open-text = A conta está suspensa ou encerrada. Nada foi aceito. Pergunte a quem convidou você o que vai acontecer.
invitations-told-expired = Este convite venceu
invitations-told-expired-text = O prazo para aceitar passou e ninguém teve acesso a { $account } por ele. Você pode pedir outro, uma vez por dia; quem convidou você recebe um e-mail.
invitations-told-revoked = Este convite foi revogado
invitations-told-revoked-text = { $account } voltou atrás, então ele não abre mais nada. Se acha que foi engano, fale com quem convidou você.
invitations-told-superseded = Há um convite mais recente
invitations-told-superseded-text = Só o link mais novo funciona. Abra o último e-mail de { $account }.
invitations-told-accepted = Você aceitou este convite
invitations-told-accepted-text = Você colabora em { $account }. A conta está entre as centrais de que você participa.
invitations-told-taken = Este convite já foi aceito
invitations-told-taken-text = Um convite serve uma única vez. Se foi você, entre com o endereço que o recebeu; se não, avise quem convidou você para { $account }.
invitations-told-declined = Este convite foi recusado
invitations-told-declined-text = Ele não abre mais nada. Se foi engano, peça outro a { $account }.
invitations-told-declined-for-good = Você não quer mais convites de { $account }
invitations-told-declined-for-good-text = Enquanto for assim, { $account } não pode convidar este endereço. Você pode permitir de novo.
invitations-ask-again = Pedir um novo convite
invitations-asked-again = Quem convidou você recebeu um e-mail dizendo que você quer um novo convite.
invitations-allow-again = Permitir convites de novo
invitations-to-centers = Ir para minhas centrais
invitations-to-me = Ir para Minha Conta
invitations-another = Este convite para { $account } foi enviado a outra pessoa
invitations-another-text = Ele foi enviado a { $invited }; você entrou como { $own }. Nada foi aceito. Entre com o endereço convidado ou peça um convite para o seu.
invitations-ask-for-me = Pedir um convite para { $own }
invitations-asked-for-me = Quem enviou o convite recebeu um e-mail com o seu endereço.
invitations-sign-out-go-on = Sair e continuar
invitations-invites-you = { $inviter } convida você para { $account }
invitations-sign-in-as = Entre como { $email } para ler o convite e responder.
invitations-sign-in-copy = Entre com o endereço convidado, ou crie uma conta com ele, para ler o convite e responder.
invitations-sign-in = Entrar
invitations-sign-up = Criar uma conta
invitations-unproved = Confirme seu endereço antes de responder a { $account }
invitations-unproved-text = Este link chegou a você por outro caminho, então não comprova que { $email } é seu. Abra o link do e-mail enviado para lá ou confirme seu endereço em Minha Conta. O convite continua aberto.
invitations-claim = Criar conta e continuar
invitations-claim-lead = Você trabalharia lá com o perfil <b><bdi>{ $profile }</bdi></b>. Crie sua própria conta para ler o que ele permite e responder.
invitations-claim-email = O convite foi enviado a este endereço; não é preciso confirmar.
invitations-claim-name = Seu nome
invitations-claim-password = Escolha uma senha
invitations-claim-password-hint = 12 caracteres ou mais; uma frase funciona bem.
invitations-claim-then = Nada foi aceito ainda: primeiro você lê o convite, depois aceita ou recusa.

## E-mails
letter-invitation-subject = { $inviter } convida você a colaborar em { $account }
letter-invitation-body =
    { $inviter } quer que você trabalhe em { $account } com o perfil “{ $profile }”.

    Abra o convite para ver o que o perfil permite e aceitar ou recusar. Você não tem acesso antes de aceitar. Ele pode ser aceito até { $until }.
letter-invitation-button = Abrir o convite
letter-invitation-note = Se você não conhece { $account }, não precisa fazer nada: sem a sua resposta nada acontece.
letter-invitation-accepted-subject = { $name } aceitou o convite para { $account }
letter-invitation-accepted-body =
    { $name } ({ $email }) aceitou e já pode acessar { $account } com o perfil “{ $profile }”. O usuário é { $person }, { $address }.

    Se não for a pessoa que você queria convidar, suspenda ou remova o acesso; é um passo só e vale na hora.
letter-invitation-accepted-button = Ver os colaboradores
letter-invitation-declined-subject = { $name } recusou o convite para { $account }
letter-invitation-declined-body =
    { $name } ({ $email }) recusou o convite para { $account } com o perfil “{ $profile }”. Ninguém teve acesso por ele.
letter-invitation-declined-button = Ver os convites
letter-invitation-expired-subject = O convite para { $name } venceu
letter-invitation-expired-body =
    { $name } ({ $email }) não respondeu a tempo ao convite para { $account }. Ninguém teve acesso por ele, e o link não funciona mais.

    Se vocês ainda querem trabalhar juntos, reenvie.
letter-invitation-expired-button = Reenviar
letter-invitation-asked-again-subject = { $name } pede um novo convite para { $account }
letter-invitation-asked-again-body =
    O convite de { $name } ({ $email }) para { $account } venceu, e alguém que abriu o link pede outro. O perfil era “{ $profile }”.

    Nada foi enviado ainda. Você decide.
letter-invitation-asked-again-button = Reenviar
letter-invitation-wanted-elsewhere-subject = { $person } pede um convite para { $account }
letter-invitation-wanted-elsewhere-body =
    { $person } abriu o convite enviado a { $name } ({ $email }) e prefere colaborar em { $account } como { $address }. O perfil era “{ $profile }”.

    Confira se é a pessoa que você queria convidar. Nada foi enviado ainda, e o primeiro convite continua como estava.
letter-invitation-wanted-elsewhere-button = Ver o novo convite
letter-invitations-revoked-subject = { $count ->
    [one] { $count } convite para { $account } foi revogado
   *[other] { $count } convites para { $account } foram revogados
}
letter-invitations-revoked-body =
    { $count ->
        [one] { $inviter } não pode mais convidar pessoas para { $account }, então um convite enviado por { $inviter } foi revogado. O link dele não abre mais nada.
       *[other] { $inviter } não pode mais convidar pessoas para { $account }, então { $count } convites enviados por { $inviter } foram revogados. Os links deles não abrem mais nada.
    }

    Se essas pessoas ainda devem vir, convide de novo com a sua própria assinatura.
letter-invitations-revoked-button = Ver os convites revogados
