# What the activity log tells of partners.


## Sentences of the activity log about partners
audit-partner-enrolled = { $actor } inscreveu a conta no programa de parceiros
audit-partner-suspended = { $actor } suspendeu a conta no programa de parceiros
audit-partner-returned = { $actor } trouxe a conta de volta ao programa de parceiros
audit-partner-left = A conta saiu do programa de parceiros
audit-partner-domain-proved = O domínio { $name } foi comprovado
audit-partner-employee-tagged = { $actor } marcou { $subject } como funcionário do parceiro
audit-partner-employee-untagged = { $actor } tirou a marca de parceiro de { $subject }
audit-partner-employee-removed = { $subject } não trabalha mais para clientes: todo acesso por este parceiro terminou
audit-partner-employee-erased = Um funcionário foi apagado: todo acesso por este parceiro terminou
audit-partner-clients-assigned = { $actor } atribuiu clientes a funcionários
audit-partner-client-access-removed = { $actor } removeu funcionários de um cliente
audit-partner-client-left = { $actor } encerrou a relação com um cliente
audit-partner-requested = { $actor } pediu acesso para { $subject }
audit-partner-granted = { $actor } deixou { $subject } entrar por um parceiro
audit-partner-not-needed = { $subject } é titular desta conta, então o parceiro não tinha o que pedir
audit-partner-declined = { $actor } recusou o pedido de um parceiro para { $subject }
audit-partner-expired = O pedido de um parceiro para { $subject } expirou
audit-partner-cancelled = O pedido de um parceiro para { $subject } foi retirado
audit-partner-access-removed = { $actor } encerrou o acesso de { $subject } pelo parceiro
audit-partner-access-revoked = { $actor } tirou de { $subject } o acesso por meio de um parceiro
audit-partner-access-ended = O acesso de { $subject } por meio de um parceiro terminou
audit-partner-access-extended = { $actor } definiu o fim do acesso de { $subject } por meio de um parceiro: { $until }
audit-partner-linked = { $actor } vinculou um parceiro
audit-partner-relation-ended = { $actor } encerrou a relação com um parceiro
audit-partner-relation-suspended = A relação com um parceiro foi suspensa
audit-partner-relation-confirmed = { $actor } confirmou um parceiro que voltou
audit-partner-conflict-opened = Um segundo parceiro esbarrou no registro de { $subject }
audit-partner-conflict-relayed = Pediu-se ao primeiro parceiro que remova { $subject }
audit-partner-conflict-cleared = O conflito sobre { $subject } foi resolvido
audit-partner-conflict-sidestepped = O conflito sobre { $subject } foi resolvido com outro endereço
audit-partner-conflict-waits = O segundo parceiro indicou outro endereço para { $subject }
audit-partner-way-out-taken = { $actor } escolheu uma saída para o conflito sobre { $subject }
audit-partner-address-changed = { $subject } usa outro endereço para o trabalho do parceiro
audit-partner-line-deleted = { $actor } excluiu a linha de { $subject } da lista de funcionários de parceiros
audit-partner-keep-asked = Perguntou-se à conta se quer manter { $subject }
audit-partner-kept = { $actor } manteve { $subject } como colaborador
audit-partner-let-go = { $actor } deixou { $subject } ir
audit-partner-keep-lapsed = Ninguém respondeu se manteria { $subject }
audit-partner-code-changed = { $actor } trocou o código para parceiros
audit-partner-revenue-set = O valor que a conta paga foi definido
audit-partner-month-closed = O crédito gerenciado de um mês foi fechado
audit-partner-month-corrected = O crédito gerenciado de um mês foi corrigido
audit-collaborator-partner-added = { $subject } também está aqui por um parceiro
audit-collaborator-partner-ended = Um parceiro não é mais motivo do acesso de { $subject }
