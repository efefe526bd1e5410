# Draft: not yet read by a second person.

paper-title = Dê a sua opinião
paper-how = Faça uma cruz no quadrado ao lado da sua resposta. Deixe em branco as perguntas a que prefira não responder.
paper-no-name = Não escreva o seu nome nem a sua morada em lado nenhum.
paper-once = Responda uma só vez: em papel ou com um cartão, não das duas formas.
paper-see = Alguém que não trabalha para os serviços aqui referidos passa as cruzes para um computador, duas vezes. Depois, o papel é destruído.
paper-return = Quando quiser, meta as folhas no envelope, feche-o e entregue-o.
paper-sheet = Número da folha
paper-one = Uma resposta
paper-many = Todas as respostas que são verdade para si
paper-only-if = Só se a sua resposta à pergunta { $number } for «{ $answer }»
paper-drawn = Responda a esta parte sobre, no máximo, { $most } das opções que escolheu. Quem decide quais é a própria pessoa.
paper-rest = Não tem de acabar tudo de uma vez. Pode parar quando quiser e deitar fora as folhas.
