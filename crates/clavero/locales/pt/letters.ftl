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
