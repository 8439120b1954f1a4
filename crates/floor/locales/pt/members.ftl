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
members-added = { $count ->
    [0] Tudo já estava assim; nada mudou ({ $same }).
    [one] { $count } acesso foi dado. Sem mudança: { $same }.
   *[other] { $count } acessos foram dados. Sem mudança: { $same }.
}
field-people-line = Cada linha precisa de um endereço de e-mail, como Inês Prado, ines@example.org.
field-too-many-people = Adicione no máximo { $max } pessoas de cada vez. Para mais, importe um arquivo.
field-no-tries-left = Este questionário não permite mais tentativas.

# Where members come in
members-home = Área de Membros
members-home-lead = O que é seu aqui.
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
