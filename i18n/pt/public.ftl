# Draft: not yet read by a second person.

public-demo = Isto é uma demonstração. Todos os nomes e todos os números são inventados.
public-skip = Ir para a parte principal da página
public-language = Língua
public-home-title = O que as pessoas nos disseram
public-home-intro = { $partnership } pergunta a pessoas que viveram violência doméstica como foram tratadas pelos serviços. Eis o que disseram.
public-home-none = Ainda não foi publicado nada.
public-wave = Ronda { $number }, de { $opened } a { $closes }
public-downloads = Leve os números consigo
public-download-csv = Os números numa tabela (CSV)
public-download-json = Tudo, com o que é preciso para verificar (JSON)
public-how-title = Como ler isto
public-how-bands = Cada valor é um intervalo, nunca uma contagem exata. «Cerca de 7 em cada 10» significa que a proporção real está mais perto de 7 em cada 10 do que de 6 ou de 8.
public-how-ends = Nenhum valor diz alguma vez «ninguém» ou «toda a gente»: isso revelaria o que cada pessoa respondeu.
public-how-hidden = { $mark } significa que responderam demasiado poucas pessoas para o mostrar em segurança, ou que mostrá-lo permitiria descobrir o que disse outro grupo. Não significa que não haja ninguém.
public-how-small = { $mark } significa que responderam menos de 30 pessoas: veja isto como uma pista.
public-how-range = A margem mostra quanto o acaso, só por si, pode ter mudado o valor (intervalo de 95%).
public-how-who = Estas são as pessoas que responderam. Faltam as que nunca encontraram um serviço ou não puderam responder.
public-replies = Pessoas que responderam: { $base }.
public-hidden-sentence = Responderam demasiado poucas pessoas para mostrar isto em segurança.
public-option-sentence = { $share } pessoas que responderam escolheram «{ $option }».
public-table-caption = { $title }: quem o disse, por lugar e grupo
public-table-options = { $title }: todas as respostas
public-col-who = Quem
public-col-answer = Resposta
public-col-share = Proporção
public-col-base = Pessoas que responderam
public-col-range = Margem
public-whole = Toda a parceria
public-multi = Era possível escolher mais de uma resposta, por isso as proporções somam mais de 100%.
public-good = Uma proporção alta significa que isto funciona bem
public-bad = Uma proporção alta significa que isto tem de mudar
public-band-to = { $low } a { $high }
public-band-more = { $low } ou mais
public-range = { $low }% a { $high }%
share-about-tenths = Cerca de { $n } em cada 10
share-atmost-tenths = No máximo { $n } em cada 10
share-atleast-tenths = Pelo menos { $n } em cada 10
share-about-percent = Cerca de { $n }% das
share-atmost-percent = No máximo { $n }% das
share-atleast-percent = Pelo menos { $n }% das
cell-about-percent = cerca de { $n }%
cell-atmost-percent = { $n }% ou menos
cell-atleast-percent = { $n }% ou mais
three-agree = Concordo
three-neither = Nem uma coisa nem outra
three-disagree = Discordo
public-missing-title = Não há nada aqui
public-missing-body = Não há nenhuma página neste endereço.

## Groups by how a reply reached us

mode-title = Como as pessoas responderam
mode-self = Sem ajuda
mode-assisted = Com a ajuda de alguém
mode-paper = Em papel
public-open = Respostas que chegaram sem cartão
public-open-explain = Chegaram por uma ligação aberta ou num aparelho partilhado. Qualquer pessoa podia responder, por isso ficam à parte e nunca são somadas às outras.

## Accessibility statement

access-title = Toda a gente consegue usar estas páginas?
access-aim = Queremos que toda a gente consiga usar estas páginas: com um leitor de ecrã, só com o teclado, com letra grande, com as suas próprias cores, sem scripts, num telemóvel antigo.
access-standard = São feitas para cumprir as Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2 no nível AA, e parte do nível AAA.
access-tested = Dois programas de teste veem todas as páginas em todas as línguas, num navegador real, sempre que algo muda. Há também uma lista de verificações feitas à mão.
access-not = O que sabemos que ainda não funciona bem: ninguém que use um leitor de ecrã todos os dias testou as páginas, a maioria das línguas ainda está em rascunho, não há vídeo em língua gestual britânica a não ser que a parceria acrescente um, e os desenhos dos intervalos são lidos em voz alta como uma frase ao lado deles.
access-other = Se precisar das perguntas de outra forma, como letra grande, leitura fácil ou papel, fale com o serviço que lhe dá apoio.
access-tell = Se alguma coisa não lhe permitir usar estas páginas, diga-nos: { $contact }.
access-link = Toda a gente consegue usar estas páginas?
