# Members
members-title = Membro
members-products = Produtos e por que estão abertos
members-products-text = Um motivo basta. O acesso termina quando não resta nenhum.
members-no-products = Este membro não está em nenhum produto.
members-tags = Categorias
members-tags-hint = Palavras suas, separadas por vírgulas.
members-tagged = As categorias foram salvas.

# Adding
members-add = Adicionar membros
members-add-lead = Cada pessoa recebe cada produto marcado, como bônus ou para trabalhar nele.
members-add-do = Adicionar
members-people = Pessoas
members-people-hint = Uma por linha: um endereço, ou um nome e um endereço, como Inês Prado, ines@example.org.
members-into = Produtos
members-into-hint = Marque os que elas devem ter.
members-until-hint = O último dia com acesso, no relógio de { $zone }. Se ficar vazio, vale a duração do produto.
members-letter = E-mail
members-letter-yes = Enviar o acesso a elas
members-letter-yes-one = Enviar o acesso
members-manual = Manual
members-add-user = Adicionar usuário
members-add-participant = Adicionar participante
members-add-user-lead = Uma pessoa, com acesso a { $name } e a nada mais. Para muitas, use um arquivo.
members-user-added = { $name } agora está em { $product }.
members-user-there = { $name } já estava em { $product }. Nada mudou.
members-group-of = { $group } ({ $product })
members-group-hint = Para quando um só produto com grupos está marcado. Sem escolha, cada pessoa começa no grupo para pessoas novas.
members-added = { $count ->
    [0] Tudo já estava assim; nada mudou ({ $same }).
    [one] { $count } acesso foi dado. Sem mudança: { $same }.
   *[other] { $count } acessos foram dados. Sem mudança: { $same }.
}
field-people-line = A linha { $max } precisa de um endereço de e-mail, como Inês Prado, ines@example.org. Ninguém foi adicionado.
field-too-many-people = Adicione no máximo { $max } pessoas de cada vez. Para mais, importe um arquivo.
field-until-past = Esse dia já passou. Ninguém foi adicionado. Escolha hoje ou um dia depois.
field-group-of-one = Um grupo é de um só produto. Ninguém foi adicionado. Marque um só produto com grupos, ou não escolha grupo.
field-no-tries-left = Este questionário não permite mais tentativas.

# Products chosen on the page of a member
members-choose = Escolher { $name }
members-chosen = Produtos escolhidos
members-block-chosen = Bloquear os produtos escolhidos
members-restore-chosen = Restaurar os produtos escolhidos
members-restore-text = O bloqueio sai, e os motivos de acesso voltam a decidir. Isso por si só não dá acesso.
members-chosen-none = Não resta a este membro nenhum produto a que isto se aplique.
members-chosen-refused = { $product }: { $why }
members-blocked = { $count ->
    [0] Tudo já estava bloqueado; nada mudou.
    [one] O acesso de { $name } a { $count } produto está bloqueado.
   *[other] O acesso de { $name } a { $count } produtos está bloqueado.
}
members-restored = { $count ->
    [0] Nada mais estava bloqueado; nada mudou.
    [one] O bloqueio de { $name } em { $count } produto foi retirado.
   *[other] O bloqueio de { $name } em { $count } produtos foi retirado.
}
field-choose-products = Marque pelo menos um produto.
field-chosen-refused = Um dos produtos não permite, então nada mudou em nenhum deles. Abaixo está qual e por quê. Desmarque-o e tente de novo.
field-chosen-owner = A conta é deste membro, e o titular nunca é bloqueado.
field-chosen-elsewhere = Este membro não está mais no produto.

# A role in the whole area
members-whole-area = A área inteira
members-area-role = Papel na área inteira
members-area-role-text = Em todos os produtos, também nos que forem criados depois. Dá direitos e não matricula ninguém.
members-area-role-but = Em todos os produtos que têm papéis, também nos que forem criados depois. Dá direitos e não matricula ninguém. Estes não têm papéis de equipe e ficam de fora: { $products }.
members-area-role-none = Nenhum
members-area-role-none-text = Só o que cada produto dá.
members-area-role-given = { $name } tem o papel na área inteira.
members-area-role-taken = { $name } não tem mais papel na área inteira. Os papéis em cada produto continuam.
field-whole-area-alone = A área inteira inclui todos os produtos. Ninguém foi adicionado. Marque a área inteira ou produtos separados.
field-area-role = Na área inteira se trabalha: o papel tem de ser de equipe. Ninguém foi adicionado. Escolha moderador, editor de conteúdo ou administrador.
field-area-until = Um papel na área inteira não tem fim. Ninguém foi adicionado. Deixe o dia vazio e retire o papel quando terminar.
audit-member-area-role-given = { $actor } deu a { $subject } um papel na área inteira { $name }
audit-member-area-role-taken = { $actor } retirou o papel de { $subject } na área inteira { $name }

# Corrigir um endereço
members-correct = Corrigir o endereço
members-correct-lead = Para um membro que entrou com um endereço errado ou que tem um novo.
members-correct-do = Corrigir o endereço
members-address-now = Endereço atual
members-address-new = Endereço certo
members-address-new-hint = A partir de agora, os e-mails de acesso e as mensagens vão para lá.
members-correct-old = Os links enviados ao endereço antigo deixam de funcionar. O que vendedores ou arquivos disserem depois sobre esse endereço continua sendo deste membro.
members-correct-login = Este membro tem um login. Se o próprio login não usar o endereço certo, ele deixa de levar até aqui: envie o e-mail de acesso de novo em seguida.
members-corrected = O endereço foi corrigido. Envie o e-mail de acesso se a pessoa estiver esperando por ele.
members-see-other = Ver o outro membro
members-for-reason = ({ $reason })
members-former = Endereço anterior
members-found-under = Também encontrado por
members-let-go = Liberar um endereço anterior
members-let-go-do = Liberar
members-let-go-named = Liberar { $email }
members-let-go-text = Para um endereço que é de outra pessoa. Quem comprar ou for importado com ele depois será um membro à parte.
members-gone-address = O endereço não leva mais a este membro.
field-member-address = Este endereço é de outro membro. Nada foi alterado. Veja o outro membro ou digite outro endereço.
field-owner-address = Este é o endereço do titular da conta, que o altera em Minha Conta. Nada foi alterado.
field-known-address = Este membro já tem este endereço. Digite o certo.

# Where members come in
members-home = Área de Membros
members-home-lead = O que é seu aqui.
members-was-there = Você participou
members-has-downloaded = Você baixou
members-closed = Fechado
members-open-until = aberto até { $date }
members-not-known = Você não é membro aqui
members-not-known-text = Ninguém é membro com { $email }. Entre com o endereço da sua compra ou fale com quem administra esta área.
members-nothing = Ainda não há nada aqui
members-nothing-text = Assim que você tiver acesso a algo, aparece aqui.
members-door-lead = Entre com um link que enviamos ou com a sua senha.
members-door-email = Seu e-mail
members-door-do = Quero receber um link
members-door-password = Usar minha senha
members-asked = Veja seu e-mail
members-asked-text = Se um membro tem este endereço, um link está a caminho. Ele funciona uma vez, por uma semana.
members-dead = Este link não funciona mais
members-dead-text = Ele foi usado, substituído por um mais novo ou a semana passou. Peça outro.
members-enter-lead = Um passo e você está dentro.
members-enter-do = Entrar
members-sign-in-first = Você administra um negócio aqui, então só o link não basta. Entre e você chega à área.

# The letter with the way in
letter-access-subject = Seu acesso a { $area }
letter-access-body =
    { $sender } deu a você acesso a { $area }. O botão leva você para dentro.

    Ele funciona uma vez, até { $until }. Depois você pode entrar com uma senha ou pedir um novo link no mesmo lugar.
letter-access-button = Entrar

# In the activity log
audit-member-tagged = { $actor } alterou as categorias de um membro
audit-member-erased = { $actor } apagou um membro para sempre
audit-member-address-corrected = { $actor } corrigiu o endereço de { $subject }
audit-member-address-let-go = { $actor } liberou um endereço anterior de { $subject }

# Seats that a holder shares
seats-title = Suas vagas
seats-summary = { $taken } de { $bought } vagas em uso
seats-invite = Convidar alguém para uma vaga
seats-invite-text = A pessoa recebe um e-mail com um link. Quem ocupa a vaga entra enquanto o titular entrar.
seats-invite-do = Enviar o convite
seats-email = E-mail
seats-name = Nome
seats-holder = Titular
seats-nobody = Ninguém ocupa uma vaga ainda.
seats-taken = Ocupa a vaga
seats-open = Convite enviado
seats-sent = Convite de { $date }
seats-write = Enviar de novo
seats-write-named = Enviar de novo a { $name }
seats-free = Liberar a vaga
seats-free-named = Liberar a vaga de { $name }
seats-invited = O convite está a caminho.
seats-invited-own = O convite está a caminho. A pessoa já entra sem a vaga; ela se soma.
seats-written = O convite está a caminho de novo. O link anterior deixou de funcionar.
seats-too-soon = O convite saiu há pouco. Nada foi enviado agora. Tente de novo em 20 minutos.
seats-freed = A vaga está livre. O que foi feito nela fica guardado.
seats-share = Compartilhar suas vagas
seats-sit = Ocupe sua vaga
seats-sit-lead = { $holder } compartilha { $product } com você.
seats-sit-text = A vaga é para { $email } e fica ligada a este endereço.
seats-sit-do = Ocupar a vaga e entrar
field-seat-own = Este é o endereço do próprio titular. Nenhuma vaga foi usada. Digite o da pessoa com quem compartilhar.
field-seat-guest = Esta pessoa já ocupa uma vaga deste produto. Nenhuma vaga foi usada.
field-seat-taken = Este endereço já foi convidado. Nenhuma segunda vaga foi usada.
field-seat-none = Todas as vagas estão ocupadas. Ninguém foi convidado. Libere antes uma vaga.
field-seat-often = Um convite sai para o mesmo endereço no máximo a cada 20 minutos, e no máximo doze pessoas são convidadas em um dia. Ninguém foi convidado agora. Tente mais tarde.
letter-seat-invited-subject = { $holder } compartilha { $product } com você
letter-seat-invited-body =
    { $holder } convida você para uma vaga em { $product }, em { $area }. O botão leva até ela.

    Ele funciona até { $until }. Você entra enquanto { $holder } tiver acesso.
letter-seat-invited-button = Ocupar a vaga
audit-enrolment-seat-invited = { $actor } convidou alguém para uma vaga de { $subject } em { $name }
audit-enrolment-seat-reminded = { $actor } reenviou o convite para uma vaga de { $subject } em { $name }
audit-enrolment-seat-freed = { $actor } liberou uma vaga de { $subject } em { $name }
audit-enrolment-seat-taken = Alguém ocupou uma vaga de { $subject } em { $name }
