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

## Minha Conta
people-me = Dados pessoais
people-me-lead = Minha Conta é só sua: nenhum perfil de nenhuma conta a abre para outra pessoa.
people-me-data = Sobre você
people-me-data-text = Seu nome é o que titulares e colaboradores veem. O resto é para você.
people-zone = Fuso horário
people-zone-hint = As horas das páginas e dos e-mails são mostradas nele.
people-shortcuts = Atalhos de uma só letra
people-shortcuts-hint = Desative se você dita para o computador ou aperta teclas sem querer.
people-save = Salvar
people-me-saved = Salvo.
people-email-text = É com ele que você entra, e para ele vão os e-mails.
people-email-verified = Confirmado
people-email-unverified = Não confirmado
people-email-change = Trocar o endereço
people-email-now = Agora é <b><bdi>{ $email }</bdi></b>. Os seus acessos continuam: são seus, não do endereço.
people-email-new = Novo endereço
people-email-new-hint = Passa a valer quando você abrir o link do e-mail que enviaremos para lá.
people-email-ask = Enviar o e-mail
people-email-asked = Enviamos um e-mail para { $email }. Enquanto o link dele não for aberto, nada muda.
people-password-why = Para ter certeza de que é você.
people-password-own = Sua senha

## Segurança
people-security = Segurança
people-security-lead = Sua senha e onde a sua sessão está aberta.
people-password-text = Quando ela muda, as outras sessões se encerram.
people-password-current = Senha atual
people-password-change = Trocar a senha
people-password-since = Última troca: { $date }
people-password-changed = { $ended ->
    [0] Sua senha foi trocada. Não havia outra sessão aberta.
    [one] Sua senha foi trocada, e { $ended } outra sessão foi encerrada.
   *[other] Sua senha foi trocada, e { $ended } outras sessões foram encerradas.
}
people-sessions = Onde a sua sessão está aberta
people-sessions-text = Encerre as que você não reconhece.
people-sessions-count = { $count ->
    [one] { $count } sessão
   *[other] { $count } sessões
}
people-agent = { $program } em { $system }
people-agent-unknown = Um programa que não diz o seu nome
people-session-here = Esta
people-session-api = API
people-session-now = agora
people-session-seen = última vez: { $when }
people-session-end = Encerrar
people-session-ended = A sessão está encerrada.
people-sessions-end = Encerrar todas as outras
people-sessions-ended = { $ended ->
    [0] Não havia outra sessão para encerrar.
    [one] { $ended } sessão foi encerrada. Esta continua.
   *[other] { $ended } sessões foram encerradas. Esta continua.
}

## Assinatura Eletrônica
people-signature = Assinatura Eletrônica
people-signature-lead = Um segundo segredo que só você conhece. Ele é pedido antes de dar acesso a alguém, criar uma chave ou movimentar dinheiro.
people-signature-what-1 = Prova que é você, mesmo numa tela que ficou aberta.
people-signature-what-2 = Vale exatamente para o que você vê, uma vez, por 5 minutos.
people-signature-what-3 = Para retirar um acesso ela nunca é pedida.
people-signature-new = Nova assinatura
people-signature-hint = Pelo menos 8 caracteres, diferente da sua senha. Uma frase curta é fácil de lembrar.
people-signature-again = A mesma outra vez
people-signature-current = Assinatura atual
people-signature-ready = Criada
people-signature-since = desde { $date }
people-signature-create = Criar minha assinatura
people-signature-change = Trocar minha assinatura
people-signature-created = Sua Assinatura Eletrônica está criada. Continue de onde parou.
people-signature-changed = Sua Assinatura Eletrônica foi trocada.
people-signature-recovered = Você tem uma nova Assinatura Eletrônica. Por 24 horas ela não pode movimentar dinheiro; todo o resto funciona.
people-signature-locked = Sua assinatura está bloqueada
people-signature-locked-text = Houve tentativas erradas demais. Ela se abre sozinha em { $until }. O seu acesso não é afetado.
people-signature-hold = O dinheiro espera
people-signature-hold-text = Você recuperou a sua assinatura. Até { $until } ela não pode movimentar dinheiro; todo o resto funciona.
people-signature-recover = Recuperar minha assinatura
people-recover-lead = Com a sua senha e um código que enviamos você cria uma nova assinatura.
people-recover-hold = Nas 24 horas seguintes a nova assinatura não pode movimentar dinheiro. Você e os titulares das contas em que trabalha recebem um e-mail.
people-code = Código do e-mail
people-code-hint = 8 dígitos, válidos por 10 minutos.
people-code-where = Enviamos o código para <b><bdi>{ $email }</bdi></b>.
people-code-there = Um código está a caminho de <b><bdi>{ $email }</bdi></b>.
people-code-send = Enviar o código
people-code-again = Enviar outro código
people-code-sent = Enviamos um código para { $email }. Os anteriores não contam mais.
people-recover-do = Salvar a nova assinatura
field-missing = Você ainda não tem Assinatura Eletrônica. O que você digitou está guardado. Crie-a em Minha Conta e volte.
field-signature-exists = Você já tem uma assinatura. Nada foi alterado. Troque-a com a atual ou recupere-a.

## Apagar os próprios dados
people-erase = Apagar meus dados
people-erase-short = Para quando você deixa o Clavero de vez.
people-erase-teaser = Com assinatura, e feito após 72 horas em que você pode cancelar.
people-erase-open = Ver o que acontece
people-erase-lead = Você assina, passam 72 horas em que pode cancelar, e então é feito de vez.
people-erase-goes = O que vai embora
people-erase-goes-1 = Seu nome, seus endereços e seus segredos.
people-erase-goes-2 = Suas sessões e chaves, e o seu acesso a todas as contas.
people-erase-goes-3 = As suas contas em que ninguém mais trabalha: são encerradas.
people-erase-stays = O que fica
people-erase-stays-1 = O que você fez, nos registros de atividades, sem o seu nome. Ninguém consegue ligar isso a você.
people-erase-stays-2 = As suas contas em que pessoas trabalham. Antes, transfira-as ou encerre-as.
people-erase-begin = Continuar para a assinatura
people-erase-sign = Apagar meus dados
people-erase-sign-lead = Sua assinatura confirma que os dados desta pessoa devem ser apagados.
people-erase-do = Apagar meus dados em 72 horas
people-erase-asked = Seus dados serão apagados em 72 horas. Até lá você pode cancelar aqui.
people-erase-waiting = Seus dados serão apagados
people-erase-due = Será feito em { $due }. Até lá nada muda.
people-erase-mind = Se mudou de ideia, cancele, e tudo fica.
people-erase-cancel = Manter meus dados
people-erase-cancelled = Seus dados ficam. Nada foi apagado.

## E-mails sobre a assinatura e os dados
letter-signature-set-subject = Sua Assinatura Eletrônica
letter-signature-set-body =
    Sua Assinatura Eletrônica foi criada ou trocada em { $at }.

    Se não foi você, troque a sua senha e recupere a sua assinatura agora.
letter-signature-set-button = Abrir a assinatura
letter-signature-code-subject = Seu código: { $code }
letter-signature-code-body =
    Com este código e a sua senha você escolhe uma nova Assinatura Eletrônica: { $code }

    Ele vale por 10 minutos. Não o dê a ninguém.
letter-signature-recovered-subject = Sua assinatura foi recuperada
letter-signature-recovered-body =
    Uma nova Assinatura Eletrônica foi criada com a sua senha e um código do seu e-mail. Até { $until } ela não pode movimentar dinheiro.

    Se não foi você, troque a sua senha agora e encerre as sessões que não reconhece.
letter-signature-recovered-button = Abrir segurança
letter-signature-recovered-owner-subject = { $person } recuperou a Assinatura Eletrônica
letter-signature-recovered-owner-body =
    { $person }, que trabalha em { $account }, tem uma nova Assinatura Eletrônica. Até { $until } ela não pode movimentar dinheiro; todo o resto continua.

    Se isso surpreende você, pergunte a { $person } por outro meio e suspenda o acesso até saber.
letter-signature-recovered-owner-button = Abrir os colaboradores
letter-signature-locked-subject = Sua assinatura está bloqueada
letter-signature-locked-body =
    Alguém com a sua sessão aberta digitou a assinatura errada vezes demais. Ela está bloqueada até { $until }. Você pode entrar como sempre.

    Se não foi você, troque a sua senha agora e encerre as sessões que não reconhece.
letter-signature-locked-button = Abrir a assinatura
letter-erasure-asked-subject = Seus dados serão apagados
letter-erasure-asked-body = Você pediu para apagar os seus dados. Será feito em { $due }; até lá nada muda e você pode cancelar.
letter-erasure-asked-button = Abrir e cancelar
letter-erasure-asked-note = Se não foi você, cancele agora e troque a sua senha e a sua assinatura.

## A API
field-digest = Envie o resumo da resposta 401 como veio: 64 dígitos hexadecimais.
