# O que dizem a moldura, o menu, os formulários e as páginas de erro.

## A moldura
web-tagline = Deixe entrar quem deve.
web-skip = Ir para o conteúdo
web-menu = Menu principal
web-open-menu = Abrir o menu
web-switch-account = Trocar de conta
web-search = Buscar
web-find = Ir para…
web-find-results = Destinos
web-find-none = Nada aqui tem esse nome.
web-find-move = mover
web-find-open = abrir
web-find-close = fechar
web-keys = Atalhos de teclado
web-keys-list = Mostrar esta lista
web-keys-search = Buscar nesta página
web-keys-off = Os atalhos de uma só letra podem ser desativados em Minha Conta.
web-theme = Tema
web-theme-auto = Como o dispositivo
web-theme-light = Claro
web-theme-dark = Escuro
web-language = Idioma
web-sign-out = Sair
web-demo = Tour da demonstração
web-outbox = E-mails enviados aqui
web-close = Fechar
web-cancel = Cancelar
web-back = Voltar
web-copied = Copiado
web-pages = Páginas
web-pages-first = Voltar ao início
web-pages-next = Próximos

## O menu
web-menu-home = Início
web-menu-center = Central de Colaboradores
web-menu-collaborators = Colaboradores
web-menu-profiles = Perfis
web-menu-invitations = Convites
web-menu-inside = Dentro agora
web-menu-partners = Parceiros
web-menu-requests = Solicitações
web-menu-activity = Atividade
web-menu-business = Negócio
web-menu-products = Produtos
web-menu-sales = Relatório de vendas
web-menu-area = Área de Membros
web-menu-areas = Áreas de Membros
web-menu-members = Membros
web-menu-communities = Comunidades
web-menu-gamification = Gamificação
web-menu-analytics = Análises
web-menu-partner = Programa de parceiros
web-menu-users = Usuários e equipes
web-menu-partner-dashboard = Painel do parceiro
web-menu-clients = Clientes
web-menu-employees = Funcionários do parceiro
web-menu-credit = MRR gerenciado
web-menu-system = Sistema
web-menu-developers = Desenvolvedores
web-menu-docs = Documentação
web-menu-keys = Chaves de API
web-menu-webhooks = Webhooks
web-menu-sources = Fontes de vendas
web-menu-apps = Aplicativos conectados
web-menu-settings = Configurações
web-menu-accounts = Minhas contas
web-menu-centers = Centrais de que participo
web-menu-my-account = Minha Conta
web-menu-personal = Dados pessoais
web-menu-security = Segurança
web-menu-signature = Assinatura eletrônica
web-menu-sessions = Sessões
web-menu-language = Idioma
web-menu-my-activity = Minha atividade
web-role-owner = Titular
web-role-collaborator = Colaborador

## Dentro de outra conta
web-enter = Você não está dentro desta conta
web-enter-text = Seu acesso continua valendo. Acesse para continuar; uma barra azul mostra de quem é a conta até você sair.
web-enter-do = Acessar
web-acting-region = Atuando em outra conta
web-acting = Você está atuando na conta de <b>{ $account }</b>
web-acting-short = Na conta de <b>{ $account }</b>
web-acting-profile = perfil <b>{ $profile }</b>
web-acting-via = via { $partner }
web-acting-person = como { $person }
web-acting-until = até { $time }
web-acting-leave = Sair da central
web-ended = Seu acesso terminou
web-ended-text = Você não pode mais trabalhar nesta conta. O que estava salvo continua salvo.
web-ended-kept = O que você digitou não foi salvo. Continua na página para você copiar.
web-ended-stay = Ficar e copiar meu texto
web-ended-copy = Copiar o que digitei
web-ended-leave = Ir para minhas centrais

## Formulários
web-optional = opcional
web-problem-title = Erro: { $title }
web-errors = { $count ->
    [one] Há um problema
   *[other] Há { $count } problemas
}
web-reveal = Mostrar: { $field }
web-type-word = Para confirmar, digite <b>{ $word }</b>
field-required = Preencha este campo.
field-too-long = { $max ->
    [one] Use no máximo { $max } caractere.
   *[other] Use no máximo { $max } caracteres.
}
field-too-short = { $min ->
    [one] Use pelo menos { $min } caractere.
   *[other] Use pelo menos { $min } caracteres.
}
field-unknown = Não é nenhum dos valores conhecidos aqui. Nada foi feito. Escolha um dos que a documentação nomeia.
field-email = Digite um e-mail, como nome@example.com.
field-control-characters = Este texto contém caracteres invisíveis. Digite-o de novo em vez de colar.
field-choose = Escolha uma das opções.
field-no-letter = Esta ação não tem e-mail para enviar. Só dar acesso a outro produto e reenviar o acesso escrevem às pessoas.
field-is-a-letter = Esta ação é um e-mail, então não pode ser feita sem ele.
field-date = Digite uma data que exista, como 2027-03-31.
field-date-past = Esta data já passou. Escolha uma posterior.
field-number = Digite um número inteiro em algarismos.
field-number-range = Digite um número inteiro de 0 a { $max }.
field-number-from-one = Digite um número inteiro de 1 a { $max }.
field-number-decimals = Digite um número de 0 a { $max }, com no máximo duas casas decimais.
field-currency = Digite as três letras de uma moeda, como EUR ou BRL.
field-price = Digite um preço, como 97,00.
field-taken = Já está em uso. Escolha outro.
field-password-common = Esta senha está entre as primeiras que um invasor tenta. Escolha outra; uma frase funciona bem.
field-password-same = A assinatura precisa ser diferente da sua senha.
field-password-short = { $min ->
    [one] Use pelo menos { $min } caractere.
   *[other] Use pelo menos { $min } caracteres. Uma frase é fácil de lembrar.
}
field-mismatch = Os dois textos são diferentes. Digite o segundo de novo.
field-wrong = Não corresponde ao que conhecemos. Confira e tente de novo.
field-word = Digite a palavra exatamente como mostrada, em maiúsculas.
field-url = Digite um endereço completo que comece com https://.
field-stale = Alguém alterou isto enquanto você editava. O que você digitou foi mantido; confira e salve de novo.

## Assinatura eletrônica
web-signature = Assinatura eletrônica
web-sign-forgot = Não lembro ou ainda não criei
web-sign-none = Você ainda não tem assinatura eletrônica
web-sign-none-text = É um segredo só seu que confirma atos importantes. Crie a sua e volte para assinar isto.
web-sign-create = Criar minha assinatura

## Recusado ou quebrado
web-forbidden = Você não pode abrir esta página
web-forbidden-text = Seu acesso não a inclui. Nada foi alterado.
web-forbidden-permission = Seu perfil não inclui “{ $permission }”
web-forbidden-ask = Nada foi alterado. Se precisar, peça a { $person }, titular de { $account }, que inclua no seu perfil.
web-forbidden-ask-do = Pedir a { $person }
web-forbidden-owner = Só quem é titular pode abrir esta página
web-forbidden-owner-text = Ela pertence a { $person }, titular de { $account }. Nenhum perfil pode abri-la.
web-refused = Não foi possível fazer isso
web-missing = Não há nada neste endereço
web-missing-text = Pode ter sido removido, o endereço pode estar incompleto ou você não tem acesso.
web-stale = Alguém alterou isto antes de você
web-stale-text = Sua alteração não foi salva para não desfazer a outra. Veja como está agora e altere de novo.
web-stale-again = Ver como está agora
web-large = É grande demais
web-large-text = Recebemos mais do que esta página aceita. Nada foi salvo. Envie um arquivo menor ou menos texto.
web-limited = Muitas tentativas em pouco tempo
web-limited-text = Para proteger a conta é preciso esperar um pouco. Nada foi alterado.
web-limited-until = Para proteger a conta, você poderá tentar de novo às { $time }. Nada foi alterado.
web-broken = Algo do nosso lado não funcionou
web-broken-text = O que você estava fazendo não foi salvo. Tente de novo; se continuar, informe a referência.
web-busy = O servidor está ocupado no momento
web-busy-text = Nada foi alterado. Espere um pouco e tente de novo.
web-busy-kept = O que você enviou continua nesta página. Senhas e assinaturas precisam ser digitadas de novo.
web-doubt = A conexão caiu enquanto salvávamos
web-doubt-text = Pode ter sido salvo ou não. Veja como está agora antes de repetir.
web-unread = Não conseguimos ler esta solicitação
web-unread-text = Nada foi alterado. Volte, abra a página de novo e repita o que estava fazendo.
web-reference = Referência
web-again = Tentar de novo
web-error-back = Voltar ao início
web-help = Ajuda
