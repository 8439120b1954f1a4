# Members areas
areas-title = Áreas de Membros
areas-lead = Uma Área de Membros reúne produtos e as pessoas que têm acesso a eles.
areas-none = Ainda não há nenhuma Área de Membros
areas-none-text = Crie a primeira, coloque produtos nela e deixe as pessoas entrarem.
areas-col-area = Área
areas-col-products = Produtos
areas-col-members = Membros
areas-new = Nova Área de Membros
areas-new-lead = As pessoas a conhecem pelo nome e entram pelo endereço.
areas-new-do = Criar a área
areas-created = A Área de Membros { $name } está pronta.
areas-settings = Configurações da área
areas-saved = As configurações foram salvas.
areas-name = Nome
areas-name-hint = Os membros o veem em cada página e em cada e-mail.
areas-slug = Endereço
areas-slug-hint = O final do endereço por onde os membros entram. Não pode ser alterado depois, porque os e-mails levam até lá. Se ficar vazio, o nome sugere um.
areas-address = Endereço
areas-zone = Fuso horário
areas-zone-hint = Os dias são contados neste relógio: “até 10 de dezembro” termina com esse dia lá.
areas-lang = Idioma
areas-lang-hint = Os membros recebem e-mails neste idioma até escolherem o deles.
areas-sender = Nome nos e-mails de acesso
areas-sender-hint = Quem dá o acesso, nas palavras do e-mail. Se ficar vazio, é o nome da área.
areas-quota = Mensagens em 30 dias
areas-quota-hint = Quantas mensagens cada produto pode enviar em 30 dias. 0 significa sem limite.
areas-tab-products = Produtos
areas-tab-members = Membros
areas-tab-messages = Mensagens
areas-tab-jobs = Trabalhos
areas-tab-settings = Configurações

# In the activity log
audit-area-created = { $actor } criou a Área de Membros { $name }
audit-area-changed = { $actor } alterou as configurações da Área de Membros { $name }
