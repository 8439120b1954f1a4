# The partner programme: both sides, letters, and faults.


## Pages
partners-title = Painel do parceiro
partners-lead = Seus funcionários, seus clientes e quem pode entrar em qual conta.
partners-tab-employees = Funcionários do parceiro
partners-tab-clients = Clientes
partners-tab-activity = Atividade
partners-tab-credit = Crédito gerenciado
partners-waiting = Aguardando o cliente
partners-conflicts = Conflitos
partners-assign = Atribuir clientes
partners-assign-lead = Escolha funcionários e clientes. Cada cliente decide se o funcionário pode entrar e com qual perfil.
partners-assign-letter = Um cliente que já trabalha com você recebe um e-mail para conceder o acesso. Onde o funcionário já pode entrar, nenhum e-mail é enviado.
partners-other-clients = Outros clientes
partners-other-clients-hint = Nomes dos seus clientes ou hub ids, um por linha.
partners-code = Código do cliente
partners-code-hint = Um cliente novo pode informar o código dele. Com ele, seu pedido também chega por e-mail; sem ele, o pedido espera na página do cliente.
partners-confirm = Confirmar
partners-add-employee = Adicionar funcionário do parceiro
partners-client = Cliente
partners-person = Pessoa
partners-partner = Parceiro
partners-profile = Perfil
partners-access = Acesso
partners-until-short = Até
partners-actions = Ações
partners-where = Onde você está
partners-since = Pedido em
partners-yes = Sim
partners-no = Não
partners-choose = Escolha
partners-with-access = Com acesso
partners-search-clients = Busque por nome ou hub id
partners-none-clients = Nenhum cliente
partners-none-clients-text = Atribua clientes aos seus funcionários e eles aparecem aqui.
partners-no-employees = Ninguém está marcado
partners-no-employees-text = Marque os usuários que trabalham para clientes. Só funcionários marcados podem ser atribuídos, e só o trabalho deles gera crédito.
partners-no-clients = Nenhum cliente foi atribuído ainda.
partners-clients-of = Clientes de { $name }
partners-clients-count = { $count ->
    [0] Nenhum cliente
    [one] { $count } cliente
   *[other] { $count } clientes
}
partners-did = O que { $name } fez para clientes
partners-no-acts = Nada foi feito em contas de clientes ainda.
partners-who-sees = Só o titular e quem pode ver parceiros lê esta lista.
partners-untagged = Há pessoas que trabalham para clientes sem estar marcadas
partners-untagged-text = O trabalho delas não gera crédito gerenciado: { $names }.
partners-untagged-one = Esta pessoa trabalha em contas dos seus clientes sem estar marcada, por isso o trabalho não gera crédito.
partners-not-tagged = Não marcado
partners-tagged-badge = Funcionário do parceiro

## Where somebody stands at a client
partners-line-has-access = Tem acesso
partners-line-waiting = Aguardando o cliente
partners-line-owns-client = É titular desta conta
partners-line-declined = Recusado pelo cliente
partners-line-expired = Expirado
partners-line-cancelled = Retirado
partners-line-ended-by-partner = Acesso encerrado pelo parceiro
partners-line-ended-by-client = Acesso encerrado pelo cliente
partners-line-ended = Acesso encerrado
partners-line-erased-person = Pessoa apagada

## Tagging
partners-users = Usuários e equipes
partners-users-lead = Quem trabalha nesta conta. Abra uma pessoa para mudar o ajuste do programa de parceiros.
partners-programme = Programa de parceiros
partners-employee = Funcionário do parceiro
partners-employee-text = Um funcionário marcado pode receber clientes, e o trabalho feito lá gera crédito gerenciado.
partners-no-partner = Esta conta não está no programa de parceiros. Quem administra este servidor pode inscrevê-la.
partners-off = A chave está desligada.
partners-tag = Marcar como funcionário do parceiro
partners-ends = Clientes que esta marca abre
partners-tagged = { $name } é funcionário do parceiro.
partners-untag = Tirar a marca
partners-untag-title = Tirar a marca de { $name }?
partners-untag-text = { $name } perde na hora o acesso que estes clientes deram por meio de você. O acesso que um cliente deu por conta própria continua.
partners-untag-access = O acesso termina
partners-untag-request = O pedido é retirado
partners-untag-keep = Manter a marca
partners-untagged-said = { $count ->
    [0] A marca de { $name } foi tirada. Nenhum acesso terminou.
    [one] A marca de { $name } foi tirada. O acesso terminou em { $count } cliente.
   *[other] A marca de { $name } foi tirada. O acesso terminou em { $count } clientes.
}

## Assigning and removing
partners-assigned = Salvo. Pedidos: { $asked }. Já com acesso, sem e-mail: { $inside }. Sem mudança: { $unchanged }.
partners-remove = Remover acesso
partners-remove-title = Remover o acesso a { $client }
partners-remove-text = O acesso por meio de você termina na hora. Só o cliente pode excluir a pessoa da lista dele.
partners-remove-whose = De quem você quer remover o acesso?
partners-remove-keep = Manter o acesso
partners-removed = O acesso foi removido.
partners-end = Encerrar a relação
partners-end-title = Encerrar a relação com este cliente?
partners-end-text = Todos os seus funcionários perdem na hora o acesso que este cliente deu por meio de você.
partners-end-client-title = Encerrar a relação com { $partner }?
partners-end-client-text = Todos os funcionários deste parceiro perdem na hora o acesso que têm por meio dele. O que fizeram fica no registro de atividades.
partners-ended = A relação foi encerrada.

## Conflicts
partners-conflict = Conflito
partners-conflict-title = Não foi possível adicionar { $name } a { $client }
partners-conflict-text = Este endereço de e-mail já está ligado ao registro de outro parceiro para este cliente. Você não recebe crédito gerenciado por esta pessoa nele. Nada mais mudou.
partners-conflict-said = Outro parceiro tem este endereço neste cliente. Escolha uma saída.
partners-conflict-ways = Formas de resolver
partners-way-ask = Pedir ao outro parceiro que remova a pessoa
partners-way-ask-text = Repassamos o pedido sem dizer nomes. O cliente pode ler.
partners-way-domain = Usar um endereço novo no seu próprio domínio
partners-way-domain-text = O endereço precisa estar em um domínio que você comprovou ser seu.
partners-way-other = Usar outro endereço da pessoa
partners-way-other-text = A pessoa precisa usá-lo para trabalhar aqui e estar marcada com ele.
partners-relayed = O outro parceiro foi consultado. Se ele remover a pessoa, seu pedido recomeça.
partners-instead = Endereço a usar
partners-instead-hint = Só para a segunda e a terceira forma.
partners-instead-waits = O cliente será consultado assim que alguém com o endereço { $address } estiver marcado aqui.
partners-invite = Convidar este endereço
partners-way-asked = O outro parceiro foi consultado. O cliente pode ler a troca.
partners-way-assigned = O cliente foi consultado com o outro endereço.
partners-way-waits = Convide a pessoa com o novo endereço e marque-a. Aí o cliente será consultado.
partners-asked-title = Pediram que você remova alguém
partners-asked-text = Outra pessoa quer trabalhar com { $name } para { $client }. Remova o acesso se { $name } não trabalha mais lá por você.
partners-link = Trabalhar para um cliente
partners-link-none = Você não tem uma conta de parceiro
partners-link-none-text = Este link é para quem pode atribuir clientes em uma conta de parceiro.
partners-link-choose = Em qual conta você quer atribuir este cliente?

## The client's side
partners-client-title = Parceiros
partners-client-lead = Agências que trabalham nesta conta, por meio de quem e até quando. Tirar um acesso é um só passo.
partners-client-employees = Funcionários de parceiros
partners-client-none = Nenhum parceiro trabalha aqui
partners-client-none-text = Quando uma agência pede acesso, o pedido espera na página de pedidos.
partners-delete = Excluir a linha
partners-deleted = A linha foi excluída.
partners-revoked = { $count ->
    [one] O acesso de uma pessoa terminou.
   *[other] O acesso de { $count } pessoas terminou.
}
partners-partners = Seus parceiros
partners-partners-none = Nenhum parceiro está vinculado.
partners-tie-suspended = Aguarda sua confirmação
partners-tie-confirm = Confirmar
partners-confirmed = O parceiro voltou a trabalhar aqui.
partners-code-title = Código para parceiros
partners-code-text = Informe-o à agência de quem você quer receber e-mails, ou envie o link. Sem ele, o pedido apenas espera aqui.
partners-code-make = Criar um código
partners-code-change = Trocar o código
partners-code-changed = O código é novo. O anterior não serve mais.
partners-exchange = Entre parceiros
partners-exchange-text = Dois parceiros quiseram adicionar aqui o mesmo endereço. Nenhum acesso mudou.
partners-exchange-open = o segundo ainda não decidiu
partners-exchange-relayed = pediu-se ao primeiro que remova a pessoa
partners-exchange-cleared = o endereço está livre
partners-exchange-sidestepped = outro endereço é usado

## Requests
partners-requests = Pedidos de acesso
partners-requests-lead = Agências pedem para deixar seus funcionários entrarem. Você decide o perfil e até quando.
partners-requests-none = Nada pendente
partners-requests-none-text = O pedido de uma agência espera aqui por 14 dias.
partners-requests-waiting = { $count ->
    [one] { $count } pedido espera
   *[other] { $count } pedidos esperam
}
partners-request = Pedido de acesso
partners-request-title = { $partner } pede acesso para { $name }
partners-request-inside = Esta pessoa já pode entrar e mantém o perfil atual.
partners-profile-hint = O que a pessoa poderá fazer aqui. Um perfil que dá acesso a outras pessoas não é para parceiros.
partners-days = Dias de acesso
partners-days-hint = De 1 a 730, a partir de hoje. Nunca se renova sozinho.
partners-manages = Pode gerenciar pessoas
partners-manages-text = Só você, como titular, pode permitir.
partners-grant = Conceder acesso
partners-granted = { $name } já pode entrar nesta conta.
partners-decline = Recusar
partners-decline-text = Recusar é um só passo. O parceiro pode pedir de novo depois de 7 dias.
partners-declined = O pedido para { $name } foi recusado. Ninguém recebeu acesso.
partners-until = Mudar o fim do acesso
partners-extended = O acesso agora tem outro fim.
partners-keep = Manter esta pessoa?
partners-keep-title = Manter { $name } como seu colaborador?
partners-keep-text = Esta pessoa não trabalha mais para { $partner }, então todo o acesso dela aqui terminou. Antes, você mesmo a tinha deixado entrar.
partners-keep-answer = Responder
partners-keep-do = Manter
partners-kept = A pessoa agora é seu colaborador.
partners-let-go-do = Deixar a pessoa ir
partners-let-go = { $name } não tem mais acesso aqui.
partners-sign = Assinar
partners-sign-lead = Sua assinatura confirma exatamente isto.
partners-sign-grant = Conceder acesso
partners-sign-confirm-partner = Confirmar o parceiro
partners-sign-extend-partner = Dar um fim posterior ao acesso
partners-sign-keep-collaborator = Manter esta pessoa

## Letters
letter-partner-request-subject = { $partner } pede acesso a { $account }
letter-partner-request-body = { $partner } quer que { $person } trabalhe em { $account }. Ninguém entra antes de você concordar. Você escolhe o que { $person } poderá fazer e até quando.
letter-partner-request-button = Conceder ou recusar
letter-partner-granted-subject = { $client } deixou { $person } entrar
letter-partner-granted-body = { $person } pode trabalhar em { $client } até { $until }.
letter-partner-granted-button = Abrir o painel
letter-partner-let-in-subject = Você já pode entrar em { $account }
letter-partner-let-in-body = { $account } deixou você entrar por { $partner }, até { $until }.
letter-partner-let-in-button = Ver suas centrais
letter-partner-declined-subject = { $client } recusou o pedido para { $person }
letter-partner-declined-body = { $person } não recebeu acesso a { $client }. Você pode pedir de novo depois de 7 dias.
letter-partner-declined-button = Abrir o painel
letter-partner-revoked-subject = { $client } encerrou o acesso de { $person }
letter-partner-revoked-body = { $person } não pode mais entrar em { $client } por meio de você. O que foi feito lá fica.
letter-partner-revoked-button = Abrir o painel
letter-partner-access-ended-subject = { $person } não trabalha mais em { $account } por { $partner }
letter-partner-access-ended-body = { $partner } não é mais motivo para { $person } entrar em { $account }. A linha fica na sua página de parceiros até você excluí-la.
letter-partner-access-ended-button = Ver seus parceiros
letter-partner-keep-subject = Manter { $person } em { $account }?
letter-partner-keep-body = { $person } não trabalha mais para { $partner }, então todo o acesso a { $account } terminou. Antes, você mesmo tinha deixado { $person } entrar. Você pode manter { $person } como seu colaborador.
letter-partner-keep-button = Responder
letter-partner-suspended-subject = { $partner } está fora do programa de parceiros
letter-partner-suspended-body = Os funcionários de { $partner } não podem entrar em { $account } por meio dele. Nada foi excluído. Se ele voltar, você decide se ele trabalha aqui de novo.
letter-partner-suspended-button = Ver seus parceiros
letter-partner-conflict-cleared-subject = O endereço de { $person } está livre no cliente { $client }
letter-partner-conflict-cleared-body = O registro do outro parceiro sobre { $person } no cliente { $client } terminou. Seu pedido recomeçou e aguarda o cliente.
letter-partner-conflict-cleared-button = Abrir o painel
letter-partner-asked-to-remove-subject = Você pode remover { $person } de { $client }?
letter-partner-asked-to-remove-body = Outro parceiro quer trabalhar com { $person } para { $client }. Se { $person } não trabalha mais lá por você, remova o acesso. Nada muda até lá.
letter-partner-asked-to-remove-button = Abrir o painel
letter-partner-exchange-subject = Dois parceiros querem trabalhar com { $person } em { $account }
letter-partner-exchange-body = Pediu-se ao primeiro que remova { $person }. O acesso a { $account } não mudou, e você decide sobre cada novo pedido.
letter-partner-exchange-button = Ver seus parceiros

## Faults
field-client-unknown = Nenhum cliente seu tem este nome. Digite o hub id.
field-client-several = Vários clientes têm este nome. Digite o hub id.
