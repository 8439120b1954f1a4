# Contas: abrir uma, a lista de centrais, a página inicial e as configurações.

## Centrais
accounts-centers = Minhas contas e centrais
accounts-centers-lead = As contas das quais você é titular e aquelas em que outras pessoas deixam você trabalhar.
accounts-unverified = Confirme seu endereço de e-mail
accounts-unverified-text = Os convites para <b>{ $address }</b> aparecem aqui depois que você abrir o link da mensagem que enviamos.
accounts-search = Buscar por nome
accounts-show-all = Mostrar tudo
accounts-waiting = Esperando sua resposta
accounts-waiting-lead = Nada se abre antes que você aceite.
accounts-waiting-row = { $person } oferece a você o perfil <b>{ $profile }</b>
accounts-waiting-until = aberto até { $date }
accounts-accept = Aceitar
accounts-decline = Recusar
accounts-owned = Minhas contas
accounts-owned-none = Você ainda não é titular de nenhuma conta
accounts-owned-none-text = Abra uma para que outras pessoas trabalhem nela sem compartilhar seu login.
accounts-owned-no-match = Nenhuma das suas contas se chama “{ $search }”.
accounts-hub-id = Hub id { $id }
accounts-suspended = suspensa
accounts-closed-on = encerrada em { $date }
accounts-go = Abrir
accounts-centers-hint = Contas de outras pessoas que você pode acessar. Cada uma mostra só o que o seu perfil permite ali.
accounts-centers-none = Você ainda não participa de nenhuma central
accounts-centers-none-text = Quando alguém convidar { $address }, o convite aparecerá aqui e você decide se aceita.
accounts-centers-no-match = Nenhuma central tem esse nome
accounts-centers-no-match-text = Nenhuma das suas centrais se chama “{ $search }”.
accounts-centers-count = { $count ->
    [one] { $count } central
   *[other] { $count } centrais
}
accounts-center-profile = Perfil <b>{ $profile }</b>
accounts-center-until = acesso até { $date }
accounts-center-entered = último acesso em { $date }
accounts-inside = Dentro agora
accounts-enter = Acessar
accounts-give-up = Abrir mão do acesso
accounts-state-suspended = Suspenso
accounts-state-expired = Acesso encerrado
accounts-state-closed = Indisponível agora

## Abrir uma conta
accounts-open = Abrir uma conta
accounts-open-lead = Uma conta é um negócio: seus produtos, sua equipe, seu dinheiro. Ela é só sua até você convidar alguém.
accounts-open-do = Abrir conta
accounts-open-unverified = Confirme antes seu endereço de e-mail
accounts-open-unverified-text = As mensagens sobre a conta chegam em <b>{ $address }</b>. Abra o link da mensagem que enviamos e volte aqui.
accounts-open-unverified-go = Ir para Minha Conta
accounts-opened = { $name } está aberta. Você é titular dela.
accounts-field-name = Nome do negócio
accounts-name-hint = As pessoas que você convidar verão este nome.
accounts-field-slug = Endereço
accounts-slug-hint = As páginas da conta começam com { $start }. Se ficar vazio, usamos o nome para formar o endereço.
accounts-field-legal-name = Razão social
accounts-field-tax-id = Número fiscal
accounts-field-country = País
accounts-field-legal-address = Endereço da sede
accounts-field-payout = Recebimentos
field-slug = Use de 3 a 40 letras minúsculas sem acento, números e hifens avulsos entre eles.
field-slug-reserved = Esta palavra é do produto. Escolha outra.

## A página inicial
accounts-home-lead = Como está sua conta e quem trabalha nela.
accounts-home-hello = Olá, { $person }
accounts-home-collaborator = Isto é o que você pode fazer na conta de <b>{ $account }</b>.
accounts-invite = Convidar colaborador
accounts-people = Colaboradores
accounts-pending = Convites pendentes
accounts-inside-now = Dentro agora
accounts-first = Primeiros passos
accounts-first-lead = Três passos e alguém pode ajudar você sem conhecer sua senha.
accounts-first-done = Feito
accounts-first-signature = Crie sua Assinatura Eletrônica
accounts-first-signature-text = Um segredo só seu que confirma cada acesso que você dá.
accounts-first-signature-do = Criar assinatura
accounts-first-profile = Crie um perfil
accounts-first-profile-text = Um perfil é um conjunto de permissões com nome. Várias pessoas podem usar o mesmo.
accounts-first-profile-do = Criar perfil
accounts-first-invite = Convide a primeira pessoa
accounts-first-invite-text = Ninguém tem acesso antes de aceitar, e ninguém nunca chega à Minha Conta.
accounts-can = O que você pode fazer aqui
accounts-your-profile = Seu perfil: <bdi>{ $profile }</bdi>
accounts-without = Nada em { $category }
accounts-without-my-account = Minha Conta é só de quem é titular
accounts-missing = Falta alguma coisa? Peça a { $person }, titular da conta.
accounts-ask = Pedir uma permissão
accounts-elsewhere = verificada por apps conectados
accounts-elsewhere-title = Uma parte acontece em outro lugar
accounts-elsewhere-text = As permissões com a marca “verificada por apps conectados” valem nos sistemas que consultam o Clavero, não nestas páginas.
accounts-no-permissions = Seu perfil ainda não permite nada
accounts-no-permissions-text = Você está no perfil “{ $profile }”, que por enquanto não tem permissões. Seu acesso continua; { $person }, titular da conta, pode incluir algumas.

## Configurações
accounts-settings-lead = Só você, titular da conta, vê esta página. Nenhum perfil pode abri-la.
accounts-business = Negócio
accounts-business-lead = O nome que as pessoas veem, o endereço das páginas da conta e os dados para as notas fiscais.
accounts-slug-change-hint = As páginas começam com { $start }. Os links para o endereço antigo deixam de funcionar.
accounts-save = Salvar
accounts-saved = Os dados do negócio foram salvos.
accounts-payout-lead = Para onde vai o dinheiro da conta. É apagado quando a conta muda de titular.
accounts-payout-text = Conta bancária ou de recebimento
accounts-payout-hint = Escrevemos para você sempre que isto muda.
accounts-payout-save = Salvar recebimentos
accounts-payout-saved = A conta de recebimento foi salva. Escrevemos para você sobre a mudança.
accounts-held = Os saques estão retidos
accounts-held-text = A conta mudou de titular, por isso nada é pago antes de { $date }.
accounts-conflict = Alguém salvou isto enquanto você editava
accounts-conflict-text = Nada seu foi salvo ainda. Compare as duas versões; o que você digitou continua no formulário e salvar de novo substitui o outro.
accounts-conflict-field = Campo
accounts-conflict-theirs = Salvo agora
accounts-conflict-yours = Digitado por você

## Mensagens
letter-account-payout-subject = A conta de recebimento de { $account } mudou
letter-account-payout-body = Alguém conectado como você mudou para onde vai o dinheiro de { $account }.

    Se foi você, não há nada a fazer. Se não, abra as configurações, corrija e troque sua senha.
letter-account-payout-button = Abrir as configurações

## Titularidade
field-typed-name = Digite o nome exatamente como aparece acima.
field-new-owner-unverified = Esta pessoa ainda não confirmou o endereço de e-mail. Peça que confirme ou escolha outra.
accounts-account = Conta
accounts-hub = Hub id
accounts-ownership = Titularidade
accounts-ownership-lead = Uma conta tem exatamente um titular a cada momento.
accounts-transfer = Transferir a conta
accounts-transfer-hint = Entregue a conta a alguém que trabalha nela.
accounts-transfer-open = Transferir
accounts-transfer-lead = Outra pessoa passa a ser titular. Seus dados pessoais não fazem parte da conta e ficam com você.
accounts-transfer-title = Transferir { $account }
accounts-transfer-to = Novo titular
accounts-transfer-to-hint = Alguém que já trabalha nesta conta.
accounts-transfer-search = Buscar por nome ou e-mail
accounts-transfer-no-match = Nenhum colaborador corresponde a “{ $search }”.
accounts-transfer-nobody = Ninguém poderia assumir ainda
accounts-transfer-nobody-text = O novo titular precisa ser colaborador desta conta. Convide antes essa pessoa.
accounts-transfer-after = Você, depois
accounts-transfer-after-hint = O que acontece com o seu próprio acesso.
accounts-transfer-leave = Eu saio da conta
accounts-transfer-leave-hint = Seu acesso termina quando a conta muda de titular.
accounts-transfer-profile = { $count ->
    [one] { $count } permissão
   *[other] { $count } permissões
}
accounts-transfer-step-offer = A oferta fica aberta por 72 horas. O novo titular aceita com a própria assinatura.
accounts-transfer-step-cooling = Depois passam 24 horas em que qualquer um dos dois lados ainda pode cancelar.
accounts-transfer-step-money = A conta de recebimento é apagada e nada é pago por 7 dias.
accounts-transfer-step-personal = Minha Conta e suas outras contas não são afetadas.
accounts-transfer-next = Avançar
accounts-transfer-sign-lead = Sua assinatura prova que você, titular, ofereceu a conta.
accounts-transfer-do = Assinar e oferecer a conta
accounts-transfer-offered = A conta foi oferecida a { $person }. Você continua titular até a aceitação e por mais 24 horas.
accounts-transfer-waiting = Esperando resposta
accounts-transfer-waiting-text = Você ofereceu a conta a <b>{ $person }</b>. A oferta termina em { $date }; até lá você continua titular e pode cancelar quando quiser.
accounts-transfer-cooling = Aceita
accounts-transfer-cooling-text = <b>{ $person }</b> aceitou. A conta muda de titular em { $date }; até lá, qualquer um dos dois pode cancelar.
accounts-transfer-cancel = Cancelar a transferência
accounts-transfer-cancelled = A transferência foi cancelada. A conta continua com seu titular.
accounts-transfer-was-cancelled = A última transferência, para { $person }, foi cancelada.
accounts-transfer-was-declined = { $person } recusou a última oferta.
accounts-transfer-was-expired = { $person } não respondeu a tempo à última oferta.
accounts-offered = { $account } foi oferecida a você
accounts-offered-text = { $person } quer que você passe a ser titular. Você pode aceitar até { $date }.
accounts-offered-cooling = Você aceitou. A conta será sua em { $date }; até lá, qualquer um dos dois lados pode cancelar.
accounts-offered-go = Ver a oferta
accounts-takeover = Assumir uma conta
accounts-takeover-title = Passar a ser titular de <bdi>{ $account }</bdi>
accounts-takeover-lead = { $person } oferece a conta a você.
accounts-takeover-from = Oferecida por
accounts-takeover-after = Depois
accounts-takeover-keeps = continua como colaborador com o perfil <b>{ $profile }</b>
accounts-takeover-leaves = sai da conta
accounts-takeover-until = Aberta até
accounts-takeover-owner = Você poderá fazer tudo nela e só você verá as configurações.
accounts-takeover-unverified = Abra o link da mensagem que enviamos para <b>{ $address }</b> e volte aqui.
accounts-takeover-sign-hint = A sua, não a de quem é titular agora.
accounts-takeover-no-signature = Quem assume uma conta assina por ela. Crie sua assinatura e volte a esta página.
accounts-takeover-do = Assinar e aceitar
accounts-takeover-accepted = Você aceitou { $account }. Ela será sua em 24 horas se ninguém cancelar.
accounts-takeover-declined = Você recusou { $account }. Ela fica com seu titular.
accounts-takeover-cooling = Você aceitou. A conta será sua em { $date }. Até lá, qualquer um dos dois pode cancelar.
accounts-takeover-was-done = A conta é sua. Ela está na lista das suas contas.
accounts-takeover-was-expired = A oferta ficou aberta por 72 horas, que já passaram. A conta continua com seu titular.
accounts-takeover-was-declined = Você recusou esta oferta. A conta continua com seu titular.
accounts-takeover-was-cancelled = Esta transferência foi cancelada. A conta continua com seu titular.

## Encerramento
accounts-close = Encerrar a conta
accounts-close-hint = O acesso de todas as pessoas termina e ninguém mais pode entrar.
accounts-close-title = Encerrar { $account }
accounts-close-people = { $count ->
    [0] Ninguém mais trabalha nela.
    [one] { $count } colaborador perde o acesso na hora e recebe uma mensagem.
   *[other] { $count } colaboradores perdem o acesso na hora e recebem uma mensagem.
}
accounts-close-pending = { $count ->
    [0] Nenhum convite está pendente.
    [one] { $count } convite pendente não poderá mais ser aceito.
   *[other] { $count } convites pendentes não poderão mais ser aceitos.
}
accounts-close-for-good = Não dá para desfazer. Seu login e suas outras contas continuam como estão.
accounts-close-keep = Manter a conta
accounts-close-next = Avançar
accounts-close-sign-lead = Sua assinatura confirma que você, titular, encerra a conta de vez.
accounts-close-do = Assinar e encerrar a conta
accounts-closed = { $account } foi encerrada. Avisamos todas as pessoas que trabalhavam nela.

## Mensagens sobre a titularidade
letter-transfer-offered-subject = { $owner } oferece { $account } a você
letter-transfer-offered-body = { $owner } quer que você passe a ser titular de { $account }.

    A oferta fica aberta até { $until }. Para aceitar é preciso a sua própria Assinatura Eletrônica; depois passam 24 horas em que qualquer um dos dois ainda pode cancelar.
letter-transfer-offered-button = Ver a oferta
letter-transfer-sent-subject = Você ofereceu { $account } a { $person }
letter-transfer-sent-body = Você assinou uma oferta que torna { $person } titular de { $account }. Ela pode ser aceita até { $until }. Até lá você continua titular.

    Se não foi você, cancele a transferência e troque sua senha e sua assinatura.
letter-transfer-sent-button = Ver a transferência
letter-transfer-accepted-subject = { $person } aceitou { $account }
letter-transfer-accepted-body = { $person } aceitou sua oferta. { $account } muda de titular em { $until }.

    Até lá, qualquer um dos dois pode cancelar. Depois, a conta de recebimento é apagada e seus tokens terminam.
letter-transfer-accepted-button = Ver a transferência
letter-transfer-taken-subject = Você aceitou { $account }
letter-transfer-taken-body = { $account } será sua em { $until }. Até lá, você e { $owner } ainda podem cancelar.

    Depois disso, os saques ficam retidos por 7 dias.
letter-transfer-taken-button = Ver a transferência
letter-transfer-coming-subject = { $account } vai mudar de titular
letter-transfer-coming-body = { $owner } está entregando { $account } a { $person }. A conta muda de titular em { $until }, a menos que alguém cancele.

    Seu acesso não muda.
letter-transfer-coming-button = Minhas centrais
letter-transfer-off-subject = { $account } continua com seu titular
letter-transfer-off-body = A transferência de { $account } para { $person } foi cancelada. { $owner } continua titular e seu acesso não muda.
letter-transfer-off-button = Minhas centrais
letter-transfer-declined-subject = { $person } recusou { $account }
letter-transfer-declined-body = { $person } não quer assumir { $account }. Você continua titular e nada mudou.
letter-transfer-declined-button = Ver a transferência
letter-transfer-cancelled-subject = A transferência de { $account } foi cancelada
letter-transfer-cancelled-body = A transferência de { $account } de { $owner } para { $person } foi cancelada. A conta continua com seu titular e nada mudou.
letter-transfer-cancelled-button = Ver a transferência
letter-transfer-lapsed-subject = { $person } não respondeu a tempo
letter-transfer-lapsed-body = A oferta de { $account } a { $person } ficou aberta por 72 horas, que já passaram. Você continua titular. Pode oferecer de novo.
letter-transfer-lapsed-button = Ver a transferência
letter-transfer-done-subject = { $account } é sua
letter-transfer-done-body = Agora você é titular de { $account }.

    A conta de recebimento foi apagada: diga nas configurações para onde vai o dinheiro. Nada é pago por 7 dias.
letter-transfer-done-button = Abrir a conta
letter-transfer-done-kept-subject = { $account } agora é de { $person }
letter-transfer-done-kept-body = { $account } mudou de titular: { $person }. Você continua como colaborador com o perfil que escolheu, e seus tokens da API terminaram.
letter-transfer-done-kept-button = Minhas centrais
letter-transfer-done-left-subject = { $account } agora é de { $person }
letter-transfer-done-left-body = { $account } agora é de { $person } e seu acesso terminou, como você escolheu. Seus tokens da API também terminaram. Seu login e suas outras contas continuam como estão.
letter-transfer-done-left-button = Minhas centrais
letter-transfer-new-owner-subject = { $account } tem novo titular
letter-transfer-new-owner-body = { $account } agora é de { $person }. Seu acesso não muda.
letter-transfer-new-owner-button = Minhas centrais
letter-account-closed-subject = { $account } foi encerrada
letter-account-closed-body = Quem era titular encerrou { $account }. Seu acesso terminou; seu login e suas próprias contas continuam como estão.
letter-account-closed-button = Minhas centrais
letter-account-closed-owner-subject = Você encerrou { $account }
letter-account-closed-owner-body = { $account } está encerrada. Avisamos todas as pessoas que trabalhavam nela. Seu login e suas outras contas continuam como estão.
letter-account-closed-owner-button = Minhas contas e centrais
