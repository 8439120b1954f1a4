# Aplicativos conectados: outros sistemas que perguntam o que cada pessoa pode fazer com as coisas deles.

apps-title = Aplicativos conectados
apps-lead = Uma loja, um chat ou qualquer outro sistema registra aqui os seus tipos de coisas e pergunta ao Clavero quem pode fazer o quê com elas.
apps-new = Conectar aplicativo
apps-none = Nenhum aplicativo conectado
apps-none-text = As permissões cujo trabalho acontece em outro lugar valem lá assim que aquele sistema pergunta aqui antes de agir.
apps-name = Nome
apps-kinds = Tipos de coisas
apps-permissions = Permissões próprias
apps-changed-at = Alterado
apps-edit-lead = O que o aplicativo registra: as suas permissões, os seus tipos de coisas e, para cada ação, os caminhos até um sim.
apps-definition = Definição
apps-definition-hint = JSON, como na API. Um caminho nomeia uma permissão do catálogo, uma permissão do aplicativo, ou nada: então fica aberto às pessoas que o aplicativo registrou. Todas as condições de um caminho precisam valer.
apps-save = Salvar aplicativo
apps-connected = O aplicativo está conectado. A partir de agora, as perguntas sobre as coisas dele são respondidas.
apps-changed = O aplicativo foi salvo. A próxima pergunta já é respondida por ele.
apps-disconnected = O aplicativo foi desconectado. A partir de agora, toda pergunta sobre as coisas dele é um não.
apps-things = Coisas, pessoas e permissões
apps-things-text = O aplicativo registra as suas coisas e pessoas pela API, e lá as permissões dele são dadas aos perfis.
apps-disconnect = Desconectar aplicativo
apps-disconnect-text = O que ele registrou é excluído, os perfis perdem as permissões dele e toda pergunta sobre as coisas dele é um não.
field-json = Não é uma definição que se possa ler. Confira as vírgulas, as aspas e os nomes dos campos.
