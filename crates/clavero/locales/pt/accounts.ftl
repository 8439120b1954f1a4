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
