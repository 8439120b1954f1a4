# Webhooks de saída.

webhooks-title = Webhooks
webhooks-lead = Outros sistemas ficam sabendo do que acontece, com assinatura conforme o Standard Webhooks. O que falha é tentado de novo por quatro dias.
webhooks-new = Adicionar webhook
webhooks-none = Ainda não há webhooks
webhooks-none-text = Adicione o endereço de um sistema que deva saber quando um acesso muda.
webhooks-url = Endereço
webhooks-url-hint = Um endereço da rede pública que comece com https://.
webhooks-types = Eventos
webhooks-types-hint = Sem escolha, tudo é contado.
webhooks-everything = Tudo
webhooks-queue = Em espera
webhooks-messages = { $count ->
    [one] { $count } mensagem
   *[other] { $count } mensagens
}
webhooks-state = Estado
webhooks-since = Desde { $when }
webhooks-state-active = Em ordem
webhooks-state-failing = Com falhas
webhooks-state-disabled = Desligado
webhooks-state-given-up = Abandonado
webhooks-one = Webhook
webhooks-new-lead = O receptor é avisado a partir do próximo evento. O segredo dele é mostrado uma vez.
webhooks-active = Avisar este receptor
webhooks-save = Salvar webhook
webhooks-saved = O webhook foi salvo.
webhooks-deliveries = Entregas
webhooks-deliveries-text = Guardadas por 30 dias. Uma mensagem enviada de novo mantém o mesmo id.
webhooks-nothing-told = Nada foi contado ainda
webhooks-nothing-told-text = O próximo evento aparece aqui.
webhooks-type = Evento
webhooks-when = Quando
webhooks-again-do = Enviar de novo
webhooks-again = A mensagem vai de novo.
webhooks-test = Enviar um teste
webhooks-tested = Um evento de teste está a caminho.
webhooks-secret = Segredo de assinatura
webhooks-secret-text = Copie agora. Ele não é mostrado de novo. O receptor precisa dele para conferir que as mensagens vêm daqui.
webhooks-secret-replace = Novo segredo
webhooks-secret-replace-text = Durante 24 horas as mensagens levam duas assinaturas: a do segredo antigo e a do novo.
webhooks-delete = Excluir webhook
webhooks-deleted = O webhook foi excluído com tudo o que esperava por ele.
webhooks-delivered = Entregue
webhooks-failed = Falhou
webhooks-waiting = Em espera
webhooks-trying = Tentada
webhooks-tries = { $count ->
    [one] { $count } tentativa
   *[other] { $count } tentativas
}
webhooks-failing-title = Este receptor falha desde { $when }
webhooks-failing-text = As mensagens esperam e são tentadas de novo. Nada se perde por quatro dias.
webhooks-given-up-title = Este webhook foi abandonado
webhooks-given-up-text = O receptor dele falhou por dias, então nada mais é enviado. Os novos eventos esperam aqui por 30 dias. Conserte o receptor e ligue o webhook de novo.
field-webhook-address = Escreva um endereço da rede pública que comece com https://.
letter-webhook-given-up-subject = Um webhook de { $account } foi abandonado
letter-webhook-given-up-body =
    { $url } não aceita nenhuma mensagem de { $account } há dias, então nada mais é enviado para lá.

    Os novos eventos esperam 30 dias. Conserte o receptor e ligue o webhook de novo.
letter-webhook-given-up-button = Ver o webhook
