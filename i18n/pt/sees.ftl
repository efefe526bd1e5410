# Draft: not yet read by a second person.

sees-title = O que pode ver a equipa?
sees-intro = Esta página é feita a partir das definições deste inquérito, tal como estão agora.
sees-card = A pessoa do serviço que deu o cartão não pode ver se o cartão foi usado. As pessoas que leem os valores também não o podem ver. Quando o inquérito fecha, são destruídos os dados que poderiam mostrá-lo.
sees-batch = As suas respostas levam o nome do serviço que dá o cartão. Não dizem mais nada sobre o cartão.
sees-batch-place = As suas respostas levam o nome do serviço e do lugar para os quais o cartão foi impresso. Não dizem mais nada sobre o cartão.
sees-without-card = As respostas sem cartão só são mostradas para toda a parceria, e só a partir de { $least } pessoas.
sees-locked = As suas respostas ficam fechadas à chave assim que as envia. Até serem contadas, uma pessoa que tenha tanto o computador onde ficam guardadas as respostas enviadas como as chaves desse computador poderia abri-las. Essa pessoa não poderia ver quem as enviou.
sees-locked-people = As suas respostas ficam fechadas à chave assim que as envia. Três pessoas guardam a chave. Duas delas têm de se juntar para abrir as respostas para a contagem. Mesmo nessa altura, ninguém vê quem as enviou.
sees-count = Um programa conta todas as respostas em conjunto, depois do último dia. Ninguém as lê uma a uma.
sees-figures = A equipa e o público veem valores de { $least } ou mais pessoas, nunca números exatos.
sees-service = O serviço que deu o cartão, quem o paga e quem conduz este inquérito veem também valores sobre as pessoas a quem esse serviço deu cartões. Estes valores também são de { $least } ou mais pessoas.
sees-destroyed = Quando duas pessoas de duas organizações tiverem aprovado os valores, cada uma das respostas é destruída.
sees-words = O que escreve pelas suas próprias palavras fica guardado à parte das suas outras respostas. É lido por pessoas com formação para isso, depois de o inquérito fechar. É destruído, o mais tardar, { $days } dias depois da contagem.
sees-about-you = O que diz sobre si no fim fica fechado à chave, à parte. Um programa junta-o às suas outras respostas uma vez, para a contagem.
sees-kept = Se ficar com um número para voltar, o que respondeu espera, fechado à chave, três dias no máximo. Sem o número, ninguém o pode abrir.
sees-never = Não guardamos nenhum nome, nenhum endereço, nada sobre o seu telefone, nenhuma hora, nem a ordem por que chegaram as respostas.
sees-log = Há um registo do que a equipa faz. Quanto a si, não há nenhum registo do que faz.
sees-cannot = Uma pessoa que mude o programa que faz funcionar este inquérito poderia ver as suas respostas à medida que as dá. Não podemos excluir isso. O navegador Tor esconde a sua localização também dessa pessoa.

## The public page

sees-public-intro = O que as pessoas que gerem um inquérito, dão os cartões ou leem os valores podem ver das respostas individuais. Cada lista é feita a partir das definições do seu inquérito, tal como estão agora.
sees-none = Nenhum inquérito está aberto agora.
