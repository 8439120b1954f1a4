# A lista de perfis
profiles-title = Perfis
profiles-crumbs = Você está aqui
profiles-lead = Um perfil diz o que um tipo de trabalho exige. Quem está nele pode fazer o mesmo, e uma mudança vale na hora para todas essas pessoas.
profiles-new = Criar perfil
profiles-new-blank = Começar com um em branco
profiles-compare = Comparar perfis
profiles-search = Buscar por nome ou finalidade
profiles-count = { $count ->
    [one] { $count } perfil
   *[other] { $count } perfis
}
profiles-none = Ainda não há perfis
profiles-none-text = Os colaboradores recebem as permissões de um perfil; por isso o primeiro vem antes do primeiro convite.
profiles-no-match = Nenhum perfil contém essas palavras
profiles-no-match-text = A busca olha nomes e finalidades. Perfis arquivados não aparecem na lista.
profiles-show-all = Ver todos os perfis
profiles-begin = Começar com um pronto
profiles-begin-text = Ele é copiado. O que você mudar fica só no seu.
profiles-kept-off = { $count ->
    [one] { $count } permissão dele fica desmarcada porque você não a tem.
   *[other] { $count } permissões dele ficam desmarcadas porque você não as tem.
}
profiles-col-profile = Perfil
profiles-col-permissions = Permissões
profiles-col-people = Pessoas
profiles-col-changed = Última edição
profiles-col-actions = Ações
profiles-of = { $n } de { $all }
profiles-people = { $count ->
    [0] Ninguém
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
profiles-pending = { $count ->
    [one] { $count } convite pendente
   *[other] { $count } convites pendentes
}
profiles-yours = Seu perfil
profiles-actions = Ações do perfil { $name }
profiles-edit = Editar
profiles-copy = Copiar
profiles-copy-name = Cópia de { $name }
profiles-preview-do = Prévia
profiles-archive-do = Arquivar
profiles-people-on-it = Pessoas neste perfil

# O editor
profiles-new-lead = Dê um nome, marque o que o trabalho exige e veja o que a pessoa nele vai encontrar.
profiles-name = Nome do perfil
profiles-purpose = Para que serve
profiles-permissions = Permissões
profiles-permissions-count = { $count ->
    [0] Nenhuma permissão
    [one] { $count } permissão
   *[other] { $count } permissões
}
profiles-shown = { $count ->
    [one] { $count } à vista
   *[other] { $count } à vista
}
profiles-find = Buscar uma permissão
profiles-find-none = Nenhuma permissão contém essas palavras.
profiles-allow-all = Permitir tudo em { $category }
profiles-take-all = Retirar tudo em { $category }
profiles-not-held = Você não tem
profiles-not-held-why = Você só pode conceder permissões que tem. As outras aparecem, mas não podem ser marcadas.
profiles-closed = Você pode ver este perfil, mas não alterá-lo
profiles-discard = Descartar
profiles-review = Revisar e salvar
profiles-unsaved = Mudanças ainda não salvas
profiles-new-bar = Ninguém está neste perfil ainda
profiles-new-bar-text = Quando ele existir, você poderá convidar pessoas para ele.
profiles-bar-people = { $count ->
    [0] Ninguém está neste perfil agora.
    [one] Elas valerão na hora para { $count } pessoa.
   *[other] Elas valerão na hora para { $count } pessoas.
}
profiles-unchanged = Nada difere do que está salvo, então nada foi salvo.
profiles-created = O perfil { $name } está pronto. Você já pode convidar pessoas para ele.
profiles-saved = O perfil { $name } foi salvo. Vale na hora para quem está nele.

# O editor enquanto se marcam caixas; a página põe números e nomes entre as chaves
profiles-live-of = { "{n}" } de { "{all}" }
profiles-live-allowed-one = { "{n}" } permissão
profiles-live-allowed-other = { "{n}" } permissões
profiles-live-shown-one = { "{n}" } à vista
profiles-live-shown-other = { "{n}" } à vista
profiles-live-changes-one = { "{n}" } mudança
profiles-live-changes-other = { "{n}" } mudanças
profiles-live-unsaved-one = { "{n}" } mudança ainda não salva
profiles-live-unsaved-other = { "{n}" } mudanças ainda não salvas
profiles-live-also = Também permitido, porque é necessário: { "{list}" }.
profiles-live-without = Também retirado, porque não serve sem isso: { "{list}" }.
profiles-live-added = Incluída
profiles-live-removed = Retirada

# O que vê quem está em um perfil
profiles-seen = O que uma pessoa neste perfil vê
profiles-seen-text = O menu como ela o encontra.
profiles-seen-owner = sempre do titular
profiles-seen-yes = visível
profiles-seen-no = não visível
profiles-preview = Prévia
profiles-preview-title = O que { $name } abre
profiles-preview-more = Ver tudo o que ele abre
profiles-preview-own = Este é o perfil em que você está.
profiles-preview-empty = Este perfil não permite nada
profiles-preview-empty-text = Quem está nele pode acessar e encontra uma página que diz isso.
profiles-can = Pode
profiles-cannot = Não pode
profiles-never = Nunca em um perfil
profiles-never-text = Dados pessoais, senhas, a Assinatura Eletrônica, a conta de recebimento, os dados legais e a transferência da conta são só do titular.

# Quem uma mudança alcança
profiles-reach = Quem ela alcança
profiles-reach-people = { $count ->
    [0] Ninguém está neste perfil.
    [one] { $count } pessoa está neste perfil.
   *[other] { $count } pessoas estão neste perfil.
}
profiles-reach-inside = { $count ->
    [one] { $count } está dentro agora; a próxima página já segue as novas permissões.
   *[other] { $count } estão dentro agora; a próxima página já segue as novas permissões.
}
profiles-reach-pending = { $count ->
    [one] { $count } convite pendente o oferece.
   *[other] { $count } convites pendentes o oferecem.
}
profiles-reach-more = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
}
profiles-person-inside = dentro agora
profiles-person-suspended = acesso suspenso
profiles-person-invited = com convite ainda não aceito

# O que muda ao salvar
profiles-review-title = { $count ->
    [one] Salvar { $count } mudança em <bdi>{ $name }</bdi>
   *[other] Salvar { $count } mudanças em <bdi>{ $name }</bdi>
}
profiles-added = Incluída:
profiles-taken-away = Retirada:
profiles-before = Antes:
profiles-after = Depois:
profiles-implied = { $count ->
    [one] { $list } foi incluída, porque outra permissão que você marcou não serve sem ela.
   *[other] { $list } foram incluídas, porque outras permissões que você marcou não servem sem elas.
}
profiles-sign-why = Pedida porque alguém recebe mais permissões do que antes.
profiles-keep-editing = Continuar editando
profiles-save = Salvar
profiles-sign-save = Assinar e salvar

# Duas pessoas editaram o mesmo perfil
profiles-merge = Alguém salvou este perfil enquanto você editava
profiles-merge-text = { $person } salvou em { $when }. Nada seu se perdeu: continua no formulário abaixo.
profiles-merge-what = O que difere
profiles-merge-saved = Salvo por { $person }
profiles-merge-yours = O seu
profiles-merge-theirs = mudança de { $person }
profiles-merge-next = Decida linha por linha e mude o formulário onde concordar. O que você salvar depois toma o lugar da versão salva.
profiles-allowed = Permitido
profiles-not-allowed = Não permitido

# Arquivar
profiles-archive = Arquivar perfil
profiles-archive-title = Arquivar <bdi>{ $name }</bdi>
profiles-archive-used = Ninguém fica sem perfil. Escolha o que toma o lugar dele; todas as pessoas passam juntas.
profiles-archive-unused = Um perfil arquivado não dá mais nada e sai da lista. O registro de atividades o guarda.
profiles-archive-where = Passar todos para
profiles-archive-beyond = { $count ->
    [one] { $count } perfil não é oferecido porque permite mais do que você tem.
   *[other] { $count } perfis não são oferecidos porque permitem mais do que você tem.
}
profiles-archive-nowhere = Não há outro perfil para recebê-los
profiles-archive-nowhere-text = Crie primeiro outro perfil e depois arquive este.
profiles-archive-change = O que muda para quem passa a <bdi>{ $name }</bdi>
profiles-archive-keep = Manter o perfil
profiles-archive-move = Passar todos e arquivar
profiles-archive-sign = Assinar, passar todos e arquivar
profiles-archived = O perfil { $name } foi arquivado.
profiles-archived-moved = { $count ->
    [one] O perfil { $name } foi arquivado, e { $count } acesso passou a { $replacement }.
   *[other] O perfil { $name } foi arquivado, e { $count } acessos passaram a { $replacement }.
}

# Comparar
profiles-compare-lead = O que têm de diferente vem primeiro. Nada muda aqui.
profiles-compare-empty = Não há o que comparar antes do primeiro perfil.
profiles-compare-pick = Escolher perfis
profiles-compare-show = Comparar estes
profiles-compare-every = Comparar todos
profiles-compare-permission = Permissão
profiles-compare-differ = { $count ->
    [one] { $count } permissão em que diferem
   *[other] { $count } permissões em que diferem
}
profiles-compare-all = { $count ->
    [one] { $count } permissão que todos têm
   *[other] { $count } permissões que todos têm
}
profiles-compare-none = { $count ->
    [one] { $count } permissão que nenhum tem
   *[other] { $count } permissões que nenhum tem
}
profiles-compare-left-out = { $count ->
    [one] { $count } perfil ficou de fora. Escolha os que quer comparar.
   *[other] { $count } perfis ficaram de fora. Escolha os que quer comparar.
}
profiles-yes = sim
profiles-no = não
