# Groups
groups-title = Grupos
groups-lead = Cada pessoa deste produto está em um grupo. Páginas podem ser só para alguns grupos, e as ofertas levam a eles.
groups-default-name = Todos
groups-col-group = Grupo
groups-col-offers = Ofertas que levam aqui
groups-col-people = Pessoas
groups-col-actions = Ações
groups-actions = Ações para o grupo { $name }
groups-default = Para pessoas novas
groups-rename = Renomear
groups-make-default = Receber pessoas novas aqui
groups-delete = Excluir grupo
groups-delete-lead = O grupo { $name } some. O que as pessoas dele fizeram continua.
groups-move-to = { $count ->
    [one] Para onde vai { $count } pessoa
   *[other] Para onde vão { $count } pessoas
}
groups-move-hint = Elas mantêm o que fizeram. O progresso é contado sobre as páginas do grupo em que entram.
groups-delete-do = Excluir o grupo
groups-name = Nome do grupo
groups-new = Novo grupo
groups-new-text = Ninguém está nele até você mover pessoas ou uma oferta levar até lá.
groups-new-do = Criar o grupo
groups-created = O grupo { $name } foi criado.
groups-renamed = O grupo agora se chama { $name }.
groups-default-set = Pessoas novas entram a partir de agora no grupo { $name }.
groups-deleted = O grupo { $name } foi excluído.

# Offers
offers-title = Ofertas
offers-lead = Com que a plataforma de vendas vende este produto. Uma oferta pode levar os compradores a um grupo.
offers-none = Ainda não há ofertas
offers-none-text = Sem nenhuma, todo comprador entra no grupo para pessoas novas.
offers-new = Nova oferta
offers-edit = Editar oferta
offers-retire = Não é mais vendida
offers-retired = A oferta não é mais vendida. Quem a comprou continua com o que ela deu.
offers-saved = A oferta foi salva.
offers-not-sold = Não é mais vendida
offers-actions = Ações para a oferta { $name }
offers-col-offer = Oferta
offers-code = Código
offers-code-hint = Exatamente como a plataforma de vendas envia.
offers-name = Nome
offers-plan = Plano
offers-group = Grupo
offers-group-hint = Onde ficam os compradores.
offers-group-default = O grupo para pessoas novas
offers-seats = Vagas para outras pessoas
offers-seats-hint = Quantas pessoas um comprador pode deixar entrar além dele.
offers-cycles = Número de cobranças
offers-cycles-hint = Deixe vazio se continua até alguém cancelar. Depois da última cobrança, o acesso fica ou termina conforme o produto.
offers-price = Preço
offers-currency = Moeda
offers-currency-hint = Três letras, como EUR ou BRL.

# In the activity log
audit-group-created = { $actor } criou o grupo { $name }
audit-group-renamed = { $actor } renomeou um grupo para { $name }
audit-group-made-default = { $actor } fez pessoas novas entrarem no grupo { $name }
audit-group-deleted = { $actor } excluiu o grupo { $name }
audit-offer-created = { $actor } anotou a oferta { $name }
audit-offer-changed = { $actor } alterou a oferta { $name }
audit-offer-retired = { $actor } anotou que a oferta { $name } não é mais vendida
field-cycles = Escreva um número de 1 a 120 ou deixe vazio.
