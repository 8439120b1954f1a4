# O acesso, Minha Conta, a Assinatura Eletrônica e o apagamento dos próprios dados.

## Entrar
people-sign-in = Entrar
people-sign-in-title = Entre no Clavero
people-email = E-mail
people-password = Senha
people-forgot-it = Esqueci
people-keep = Manter a sessão aberta neste dispositivo
people-or = ou
people-magic-ask = Receber um link
people-no-account = Ainda não tem acesso?
people-sign-up-link = Cadastre-se
people-invited = Recebeu um convite? Abra o link do e-mail: ele leva você para dentro.
people-signed-out = Você saiu.
people-to-sign-in = Ir para a entrada
people-back-to-sign-in = Voltar para a entrada
field-credentials = O e-mail e a senha não combinam. Confira os dois ou peça uma senha nova.
field-password-name = Esta senha é o seu nome ou o seu endereço. Escolha uma que não diga quem você é.
field-password-wrong = Esta não é a sua senha. Nada foi alterado. Digite-a de novo ou peça outra na página de entrada.
field-same-address = Este já é o seu endereço. Informe outro.

## Cadastrar-se
people-sign-up = Cadastrar
people-sign-up-title = Cadastre-se no Clavero
people-sign-up-lead = Um só acesso para tudo: as suas contas e as centrais de que participa.
people-sign-up-closed = Neste servidor ninguém se cadastra por conta própria. Quem o administra, ou um convite, deixa você entrar.
people-has-account = Já se cadastrou?
people-name = Nome
people-name-hint = Como as pessoas com quem você trabalha conhecem você.
people-password-hint = Pelo menos 12 caracteres. Uma frase serve bem. Pode colar.
people-sent = Confira seu e-mail
people-sent-nothing = Nada depois de alguns minutos? Olhe na caixa de spam, confira o endereço e peça de novo.
people-sign-up-sent = Enviamos um e-mail para o endereço informado. Abra o link para confirmar que ele é seu. Até lá você pode entrar e olhar.
people-magic-sent = Enviamos um e-mail para o endereço informado. O link dele faz você entrar; vale por 10 minutos e uma única vez.
people-forgot-sent = Enviamos um e-mail para o endereço informado. O link dele permite escolher outra senha; vale por uma hora.

## Links dos e-mails
people-verify = Confirmar o endereço
people-verify-title = É você?
people-verify-text = Alguém se cadastrou como <b><bdi>{ $name }</bdi></b> com o endereço <b><bdi>{ $email }</bdi></b>.
people-verify-do = Sim, é o meu endereço
people-verify-else = Se você não se cadastrou, não confirme: outra pessoa usaria o seu endereço.
people-verify-deny = Não fui eu: remover este acesso
people-verify-change-title = Usar este endereço a partir de agora?
people-verify-change-text = <b><bdi>{ $name }</bdi></b> pediu para usar <b><bdi>{ $email }</bdi></b> para entrar e receber e-mails. Os seus acessos continuam como estão.
people-verify-change-do = Usar este endereço
people-verify-change-else = Se você não pediu isso, feche a página. Nada muda.
people-verified = Seu endereço está confirmado.
people-verify-resent = Enviamos de novo o e-mail para { $email }. Os links anteriores não funcionam mais.
people-disowned = Esse acesso não existe mais. Seu endereço está livre de novo, só para você.
people-unverified = Seu endereço ainda não está confirmado
people-unverified-text = Até abrir o link do nosso e-mail você pode olhar, mas não aceitar convites, convidar nem criar uma conta.
people-unverified-again = Enviar o e-mail de novo
people-dead = Este link não funciona mais
people-dead-text = Ele já foi usado, um mais novo o substituiu ou o prazo passou. Nada foi alterado. Se foi você quem usou, entre; se não, peça outro.
people-magic = Entrar com um link
people-magic-lead = Enviamos um link que faz você entrar sem senha.
people-forgot = Escolher outra senha
people-forgot-lead = Informe o endereço com que você entra. Enviamos um link para escolher outra senha.
people-send-link = Enviar o link
people-follow-text = O link do seu e-mail é válido. Aperte o botão para entrar aqui.
people-reset = Escolha outra senha
people-reset-lead = Em todos os outros lugares a sua sessão será encerrada.
people-password-new = Nova senha
people-reset-do = Salvar a senha
people-reset-done = Sua senha foi trocada. Sua sessão está aberta aqui e em nenhum outro lugar.

## E-mails sobre o acesso
letter-verify-subject = Confirme seu endereço
letter-verify-body = Alguém, provavelmente você, se cadastrou no Clavero com este endereço. Confirme que ele é seu; o link vale três dias.
letter-verify-button = Confirmar meu endereço
letter-verify-note = Se não foi você, abra o link mesmo assim e diga: o acesso é removido.
letter-sign-up-known-subject = Você já tem acesso
letter-sign-up-known-body =
    Alguém tentou se cadastrar no Clavero com o seu endereço. Você já tem acesso, então nada foi criado nem alterado.

    Se foi você, entre. Se não lembra a senha, peça outra na mesma página.
letter-sign-up-known-button = Entrar
letter-sign-up-known-note = Se não foi você, não há nada a fazer.
letter-no-login-subject = Não há acesso com este endereço
letter-no-login-body =
    Alguém, talvez você, pediu para entrar no Clavero com este endereço. Não há nenhum acesso com ele.

    Se você tem um, está em outro dos seus endereços. Se não tem, pode se cadastrar.
letter-no-login-button = Cadastrar
letter-no-login-note = Se não foi você, não há nada a fazer.
letter-magic-link-subject = Seu link para entrar
letter-magic-link-body = Abra o link e aperte o botão para entrar no Clavero. Ele vale por 10 minutos e uma única vez.
letter-magic-link-button = Entrar
letter-magic-link-note = Se você não pediu, não há nada a fazer: sem este e-mail ninguém pode usá-lo.
letter-password-reset-subject = Escolha outra senha
letter-password-reset-body = Alguém, provavelmente você, pediu para escolher outra senha do Clavero. O link vale uma hora. Quando for usado, todas as sessões abertas se encerram.
letter-password-reset-button = Escolher outra senha
letter-password-reset-note = Se não foi você, não há nada a fazer: sua senha continua a mesma.
letter-password-changed-subject = Sua senha foi trocada
letter-password-changed-body =
    A senha do seu acesso foi trocada em { $at }. As outras sessões se encerraram.

    Se não foi você, escolha outra senha agora mesmo: quem fez isso pôde ler seus e-mails ou sabia a sua senha.
letter-password-changed-button = Escolher outra senha
letter-email-confirm-subject = Confirme seu novo endereço
letter-email-confirm-body = Você pediu para usar este endereço no Clavero. Confirme em até um dia; até lá vale o anterior. Os seus acessos continuam como estão.
letter-email-confirm-button = Confirmar o novo endereço
letter-email-confirm-note = Se você não pediu isso, não há nada a fazer.
letter-email-taken-subject = Alguém quis usar o seu endereço
letter-email-taken-body =
    Uma pessoa com outro acesso pediu para usar este endereço no Clavero. Ele já é o do seu acesso, então nada foi alterado.

    Se essa pessoa é você, você tem dois acessos. Entre com este endereço para encontrar o outro.
letter-email-change-asked-subject = Outro endereço foi pedido
letter-email-change-asked-body =
    Você pediu para usar outro endereço, { $new }, no Clavero. Ele passa a valer quando o e-mail enviado para lá for confirmado; até então nada muda.

    Se não foi você, troque a sua senha agora: quem pediu sabia a senha.
letter-email-change-asked-button = Abrir segurança
letter-email-changed-subject = Seu endereço mudou
letter-email-changed-body =
    Desde { $at } você entra com outro endereço, { $new }, e os e-mails vão para lá. Este é o último para este aqui. Os seus acessos continuam como estão.

    Se não foi você, avise os titulares das contas em que trabalha e quem administra este servidor.
