# O relógio do mundo de demonstração.

jobs-clock = Mundo de demonstração
jobs-clock-lead = Nada aqui é de ninguém. Experimente tudo; some quando o servidor para.
jobs-clock-now = A hora neste mundo
jobs-clock-now-text = Convites vencem, visitas terminam e datas passam como passariam; o que decorre disso acontece na hora.
jobs-clock-hour = 1 hora
jobs-clock-day = 1 dia
jobs-clock-week = 8 dias
jobs-clock-moved = Agora é { $time }, e tudo o que o tempo traz já aconteceu.
jobs-clock-script = A partir de um script
jobs-clock-script-text = Qualquer duração ISO 8601 de até 400 dias. O tempo nunca volta.
