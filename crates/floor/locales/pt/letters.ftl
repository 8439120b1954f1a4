# O que cerca cada mensagem, e a página que mostra as mensagens.

## Em volta de cada mensagem
letter-hello = Olá, { $name },
letter-hello-unknown = Olá,
letter-row = { $name }: { $value }
letter-open = { $label }:
letter-paste = Se o botão não abrir, copie este endereço no seu navegador:
letter-why = Esta mensagem foi enviada a { $address } porque houve uma mudança que diz respeito a você. Ninguém lê as respostas.
letter-from = { $account } pelo Clavero

## O e-mail chega
letter-mail-check-subject = O e-mail de { $server } chega
letter-mail-check-body =
    Quem administra este servidor enviou esta mensagem em { $at } para saber se o e-mail chega. Chega, sim.

    Você não precisa fazer nada. Se não conhece este servidor, pode apagar a mensagem: ela não dá acesso a nada.
letter-mail-check-button = Abrir { $server }

## A caixa de saída
letters-title = E-mails
letters-lead-kept = Nenhum servidor de e-mail está configurado, por isso as mensagens ficam aqui em vez de sair. Abra uma para seguir o link.
letters-lead-sent = Todas as mensagens que este servidor escreveu e o que aconteceu com cada uma.
letters-views = Quais mensagens
letters-view-all = Todas
letters-view-waiting = Em espera
letters-view-undelivered = Não entregues
letters-view-kept = Guardadas aqui
letters-view-sent = Enviadas
letters-col-letter = Mensagem
letters-col-state = Estado
letters-col-when = Escrita
letters-to = Para
letters-state-waiting = Em espera
letters-state-sent = Enviada
letters-state-kept = Guardada aqui
letters-state-failed = Recusada
letters-state-dead = Sem mais tentativas
letters-none = Nenhuma mensagem ainda
letters-none-text = Convites, links e avisos aparecem aqui assim que algo acontece que os peça.
letters-none-such = Nenhuma mensagem neste estado
letters-none-such-text = As mensagens mudam de estado sozinhas. Veja todas ou escolha outro estado.
letters-show-all = Ver todas as mensagens
letters-forgotten = Mensagem “{ $kind }”
letters-forgotten-text = Esta mensagem já foi entregue, por isso o texto não é mais guardado aqui: os links dela valem como chaves.
letters-back = Voltar à lista
letters-download = Baixar
letters-open-link = Seguir o link
letters-retry = Enviar de novo
letters-retry-done = A mensagem será enviada de novo em segundos.
letters-retry-none = Esta mensagem não espera outra tentativa, por isso nada mudou.
letters-trouble = Esta mensagem não foi entregue
letters-trouble-said = O servidor de e-mail respondeu:
letters-trouble-tries = { $count ->
    [one] Houve { $count } tentativa. A mensagem foi guardada; envie de novo quando a causa estiver resolvida.
   *[other] Houve { $count } tentativas. A mensagem foi guardada; envie de novo quando a causa estiver resolvida.
}
letters-trouble-next = { $count ->
    [one] Houve { $count } tentativa. A próxima é em { $time }.
   *[other] Houve { $count } tentativas. A próxima é em { $time }.
}
