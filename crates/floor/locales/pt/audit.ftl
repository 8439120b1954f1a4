# O registro de atividades: suas páginas e uma frase para cada tipo de ato.

## A página de uma conta
audit-activity = Atividade
audit-lead = Quem fez o quê, quando e com que direito. Ninguém pode mudar nem apagar um registro.
audit-export = Exportar o que aparece
audit-export-csv = Exportar CSV
audit-export-jsonl = Exportar JSON
audit-filter = Filtrar os registros
audit-filter-do = Filtrar
audit-filter-none = Mostrar tudo
audit-what = Tipo de ato
audit-what-any = Tudo
audit-what-collaborators = Colaboradores
audit-what-invitations = Convites
audit-what-profiles = Perfis
audit-what-visits = Visitas
audit-what-account = A conta
audit-what-person = Login e segurança
audit-what-log = O próprio registro
audit-who = Pessoa
audit-who-any = Todas as pessoas
audit-from = De
audit-to = Até
audit-today = Hoje, { $date }
audit-yesterday = Ontem, { $date }
audit-details = Detalhes
audit-details-of = das { $time }
audit-gained = Ganhou:
audit-lost = Perdeu:
audit-count = { $count ->
    [one] { $count } registro nesta página
   *[other] { $count } registros nesta página
}
audit-none = Ainda não aconteceu nada
audit-none-text = Cada ato nesta conta aparecerá aqui, com quem o fez e com que direito.
audit-no-match = Nenhum registro corresponde
audit-no-match-text = Nada desse tipo aconteceu nesse período, ou outra pessoa fez.

## Minhas atividades
audit-mine = Minha atividade
audit-mine-lead = O que você fez em qualquer conta e o que outras pessoas fizeram com o seu acesso.
audit-mine-none-text = O que você faz e o que fazem com o seu acesso aparecerá aqui.

## Verificar
audit-verify = Verificar o registro
audit-verify-text = Cada registro traz a impressão do anterior. A verificação lê de novo os registros de todo o servidor e encontra qualquer um que tenha sido alterado, removido ou inserido.
audit-verify-limits = O que a verificação sozinha não vê: que os registros mais novos foram cortados ou que tudo foi escrito de novo. As impressões guardadas fora do banco de dados mostram isso, para os registros que elas cobrem.
audit-verify-do = Verificar agora
audit-verdict-good = O registro está íntegro
audit-verdict-entries = { $count ->
    [one] { $count } registro foi lido e está como foi escrito.
   *[other] { $count } registros foram lidos, e todos estão como foram escritos.
}
audit-verdict-bad = O registro não está íntegro
audit-verdict-bad-do = Os registros anteriores a esse estão como foram escritos. Avise quem cuida deste servidor e guarde uma cópia da exportação.
audit-verdict-anchored = Cobertos por impressões fora do banco de dados
audit-verdict-unanchored = Cobertos só pelo próprio registro
audit-verdict-range = registros { $from } a { $to }
audit-verdict-nothing = nenhum registro
audit-fault-changed = O registro { $seq } foi alterado depois de escrito.
audit-fault-unlinked = O registro { $seq } não segue o anterior: algo foi inserido ou retirado.
audit-fault-missing = Falta o registro { $seq }.
audit-fault-unreadable = O registro { $seq } não pode ser lido.
audit-fault-cut-off = O registro de atividades termina antes do registro { $seq }, que já existiu.
audit-fault-unexpected = O registro { $seq } está fora das duas pontas do registro de atividades.
audit-fault-head-missing = A marca do fim do registro de atividades sumiu (procurada depois do registro { $seq }).
audit-fault-head-differs = A marca do fim do registro de atividades não corresponde ao registro { $seq }.
audit-fault-checkpoint-differs = O registro { $seq } difere do seu ponto de controle no banco de dados.
audit-fault-anchor-differs = O registro { $seq } difere da sua impressão fora do banco de dados.
audit-fault-anchor-unreadable = A linha { $seq } das impressões fora do banco de dados não pode ser lida.

## Com que direito
audit-ground-owner = como titular
audit-ground-profile = com o perfil “{ $profile }”
audit-ground-collaborator = como colaborador
audit-ground-partner = por um parceiro
audit-ground-partner-profile = por um parceiro, com o perfil “{ $profile }”
audit-ground-operator = como operador
audit-ground-invited = por um convite
audit-ground-offered = por uma oferta

## Quem
audit-machine = Clavero
audit-stranger = Alguém sem sessão aberta
audit-somebody = alguém
audit-erased = pessoa apagada
audit-erased-actor = Pessoa apagada
audit-no-end = sem data de término

## Detalhes
audit-fact-until = Acesso até
audit-fact-expires = Aberto até
audit-fact-due = Previsto para
audit-fact-people = Pessoas com o perfil
audit-fact-invitations = Convites abertos
audit-fact-replacement = Substituído pelo perfil
audit-fact-signature = Assinatura Eletrônica
audit-fact-address = Endereço de rede
audit-fact-route = Por
audit-fact-request = Solicitação
audit-fact-number = Número do registro
audit-fact-hash = Impressão

## O que aconteceu
audit-unknown = { $actor } fez algo para o qual esta versão não tem uma frase ({ $kind })
audit-audit-exported = { $actor } exportou o registro de atividades

audit-profile-created = { $actor } criou o perfil { $profile }
audit-profile-changed = { $actor } mudou o que o perfil { $profile } permite
audit-profile-renamed = { $actor } mudou o nome do perfil { $from } para { $to }
audit-profile-described = { $actor } mudou a descrição do perfil { $profile }
audit-profile-archived = { $actor } arquivou o perfil { $profile }

audit-collaborator-joined = { $subject } começou a colaborar com o perfil { $profile }
audit-collaborator-profile-changed = { $actor } passou { $subject } do perfil { $from } para { $to }
audit-collaborator-access-until-changed = { $actor } mudou o término do acesso de { $subject } de { $from } para { $to }
audit-collaborator-suspended = { $actor } suspendeu o acesso de { $subject }
audit-collaborator-reinstated = { $actor } encerrou a suspensão de { $subject }
audit-collaborator-removed = { $actor } removeu o acesso de { $subject }
audit-collaborator-erased = O acesso de { $subject } terminou com a eliminação dos dados pessoais
audit-collaborator-became-owner = { $subject } se tornou titular e deixou de colaborar
audit-collaborator-left = { $actor } abriu mão do acesso
audit-collaborator-expired = O acesso de { $subject } chegou à data de término
audit-collaborator-brought-back = { $actor } trouxe { $subject } de volta com o perfil { $profile }
audit-collaborator-ground-ended = { $actor } encerrou o acesso por convite de { $subject }, que mantém o acesso por um parceiro
audit-collaborator-asked = { $actor } pediu a permissão { $permission }

audit-invitation-sent = { $actor } convidou { $subject } com o perfil { $profile }
audit-invitation-resent = { $actor } reenviou o convite de { $subject }
audit-invitation-revoked = { $actor } revogou o convite de { $subject }
audit-invitation-superseded = { $actor } substituiu um convite anterior de { $subject }
audit-invitation-expired = O convite de { $subject } expirou
audit-invitation-accepted = { $actor } aceitou o convite
audit-invitation-declined = { $actor } recusou o convite
audit-invitation-profile-changed = { $actor } passou o convite de { $subject } do perfil { $from } para { $to }
audit-invitation-asked-again = { $actor } pediu um novo convite
audit-invitation-wanted-elsewhere = { $actor } pediu um convite para outro endereço
audit-invitation-allowed-again = { $actor } voltou a permitir convites desta conta
audit-invitation-address-forgotten = O endereço de um convite antigo foi apagado

audit-visit-entered = { $actor } acessou a central
audit-visit-ended = { $reason ->
    [left] { $subject } saiu da central
    [put_out] { $actor } encerrou a visita de { $subject }
    [revoked] A visita de { $subject } terminou junto com o acesso
    [idle_out] A visita de { $subject } terminou após um tempo sem atividade
    [hard_out] A visita de { $subject } chegou à duração máxima
    [signed_out] A visita de { $subject } terminou com a sessão
   *[other] A visita de { $subject } terminou
}

audit-account-opened = { $actor } abriu a conta
audit-account-closed = { $reason ->
    [owner_erased] A conta foi encerrada porque os dados do titular foram apagados
   *[other] { $actor } encerrou a conta
}
audit-transfer-offered = { $actor } ofereceu a conta a { $subject }
audit-transfer-accepted = { $actor } aceitou assumir a conta
audit-transfer-declined = { $actor } recusou assumir a conta
audit-transfer-cancelled = { $actor } cancelou a transferência da conta
audit-transfer-expired = A oferta da conta expirou
audit-transfer-done = A conta passou para { $subject }
audit-account-changed = { $actor } mudou os dados do negócio
audit-account-payout-changed = { $actor } mudou a conta de recebimento

audit-user-signed-up = { $actor } criou o próprio login
audit-user-sign-up-repeated = Alguém tentou se cadastrar com um endereço que já tem login
audit-user-added = Quem administra o servidor criou o login de { $subject }
audit-user-disabled = Quem administra o servidor desativou o login de { $subject }
audit-user-enabled = Quem administra o servidor reativou o login de { $subject }
audit-user-signed-in = { $actor } entrou
audit-user-changed = { $actor } mudou dados pessoais
audit-user-erased = Os dados de uma pessoa foram apagados
audit-erasure-asked = { $actor } pediu que os dados pessoais fossem apagados
audit-erasure-cancelled = { $actor } cancelou o pedido de apagar os dados pessoais
audit-user-disowned = Quem tem o endereço apagou um login que outra pessoa havia criado com ele
audit-session-ended = { $reason ->
    [signed_out] { $actor } saiu
   *[other] { $actor } encerrou uma sessão
}
audit-session-others-ended = { $actor } encerrou todas as outras sessões
audit-email-proof-asked = { $actor } pediu de novo o e-mail que comprova o endereço
audit-email-verified = { $actor } comprovou o endereço de e-mail
audit-email-change-asked = { $actor } pediu para mudar o endereço de e-mail
audit-email-changed = { $actor } mudou o endereço de e-mail
audit-password-changed = { $actor } mudou a senha
audit-password-reset = { $actor } criou uma nova senha por e-mail
audit-signature-set = { $actor } criou a Assinatura Eletrônica
audit-signature-changed = { $actor } mudou a Assinatura Eletrônica
audit-signature-locked = A Assinatura Eletrônica de { $actor } foi bloqueada após muitas tentativas erradas
audit-signature-code-sent = { $actor } pediu para recuperar a Assinatura Eletrônica
audit-signature-recovered = { $actor } recuperou a Assinatura Eletrônica

## API
audit-ground-key = por uma chave de API
audit-ground-role = pelo papel no produto
audit-fact-key = Chave de API
audit-key-created = { $actor } criou uma chave de API.
audit-key-replaced = { $actor } substituiu uma chave de API; a antiga funciona até { $until }.
audit-key-revoked = { $actor } revogou uma chave de API.
audit-app-connected = { $actor } conectou o aplicativo { $name }.
audit-app-changed = { $actor } alterou o que o aplicativo { $name } registra.
audit-app-disconnected = { $actor } desconectou o aplicativo { $name }.
audit-app-things-registered = { $actor } registrou coisas do aplicativo { $name }.
audit-app-people-registered = { $actor } registrou pessoas do aplicativo { $name }.
audit-app-thing-forgotten = { $actor } excluiu uma coisa do aplicativo { $name }.
audit-app-person-forgotten = { $actor } excluiu uma pessoa do aplicativo { $name }.
audit-app-permissions-given = { $actor } alterou o que o perfil { $profile } pode fazer no aplicativo { $name }.
audit-webhook-added = { $actor } adicionou um webhook.
audit-webhook-changed = { $actor } alterou um webhook.
audit-webhook-enabled = { $actor } ligou um webhook.
audit-webhook-disabled = { $actor } desligou um webhook.
audit-webhook-deleted = { $actor } excluiu um webhook.
audit-webhook-secret-replaced = { $actor } substituiu o segredo de um webhook.
audit-webhook-sent-again = { $actor } enviou de novo uma mensagem de um webhook.
audit-webhook-tested = { $actor } enviou um teste a um webhook.
audit-webhook-given-up = Um webhook foi abandonado porque o receptor dele falhou por dias.
