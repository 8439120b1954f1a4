# Decisões a pedido: por que outro sistema recebe um não.

decisions-admin-no-membership = A pessoa não tem acesso a esta conta.
decisions-admin-suspended = A pessoa, o acesso ou a conta está suspensa.
decisions-admin-expired = O acesso chegou à data de término.
decisions-admin-not-in-profile = O perfil não dá esta permissão.
decisions-admin-owner-only = Só o titular pode fazer isto; nenhum perfil pode dar.
decisions-admin-conflict = Outro parceiro tem o endereço desta pessoa para esta conta.
decisions-admin-role-missing = Falta à pessoa o papel que isto exige no produto.
decisions-admin-signature-missing = O ato precisa ser assinado antes, e nenhuma assinatura para ele foi apresentada.
decisions-admin-conditions-unmet = Nenhuma das condições registradas pelo aplicativo foi atendida.
decisions-admin-unknown-resource = Não existe tal coisa nesta conta.
decisions-admin-unknown-action = Ninguém registrou esta ação para este tipo de coisa.
decisions-admin-incomplete = A pergunta omite quem, o quê ou sobre o quê.
decisions-user-no = Você não pode fazer isto aqui. Se precisar, peça ao titular da conta.
decisions-user-ended = O seu acesso está suspenso ou terminou. Fale com o titular da conta.
decisions-user-sign = Confirme antes com a sua assinatura eletrônica.
decisions-user-owner = Só o titular da conta pode fazer isto.
