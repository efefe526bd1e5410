# Draft: not yet read by a second person.

title = 说说您的看法
survey-name = 得到帮助的经历
about = 这项调查是关于家庭暴力的：它询问服务机构怎样对待那些被亲近的人伤害、恐吓或控制的人，以及帮助有没有作用。

section-help = 得到帮助
section-treated = 服务机构怎样对待您
section-treated-note = 这一部分有4个问题，问的是服务机构是否相信您，以及它们和您、彼此之间配合得怎么样。您的回答帮助服务机构看到需要改变什么。我们不问您遭遇了什么，也不问任何人的姓名。
section-family = 安全与孩子
section-family-note = 这一部分有2个问题，如果您有孩子，再加1个。问的是帮助有没有让您感到更安全，您的孩子有没有得到帮助。您的回答让服务机构知道什么有用。我们不问家里发生了什么，也不问任何会让我们知道您的孩子是谁的事。
section-ahead = 展望未来

q-worked_for_me = 我得到了适合我的帮助。
q-worked_for_me-hint = 服务机构是指您去寻求帮助的任何地方，例如求助热线、警察、医生、住房机构或学校。适合您的帮助，可以是用您的语言、在您方便的时间，或在您能到的地方。
q-worked_for_me-short = 适合我的帮助
q-worked_for_me-finding = 在回答的人中，{ $share }说自己得到了适合自己的帮助。

q-told_next = 服务机构告诉了我接下来会怎样。
q-told_next-short = 知道接下来会怎样
q-told_next-finding = 在回答的人中，{ $share }说服务机构告诉了自己接下来会怎样。

q-listened = 服务机构的人花时间听我说。
q-listened-short = 服务机构花时间听我说
q-listened-finding = 在回答的人中，{ $share }说服务机构的人花时间听自己说。

q-had_a_say = 对于得到什么帮助，我可以自己做选择。
q-had_a_say-short = 自己选择得到的帮助
q-had_a_say-finding = 在回答的人中，{ $share }说自己可以选择得到什么帮助。

q-believed = 我寻求帮助时，服务机构的人相信我。
q-believed-short = 服务机构相信我
q-believed-finding = 在回答的人中，{ $share }说服务机构的人相信自己。

q-not_blamed = 服务机构的人明确表示，那不是我的错。
q-not_blamed-short = 明确表示不是我的错
q-not_blamed-finding = 在回答的人中，{ $share }说服务机构明确表示那不是自己的错。

q-times_told = 您有多少次不得不向新的人从头解释一切？
q-times_told-hint = 想一想您接触过的所有服务机构。
q-times_told-none = 从来没有
q-times_told-one_two = 1或2次
q-times_told-three_more = 3次或以上
q-times_told-short = 向新的人从头解释一切
q-times_told-finding = 在回答的人中，{ $share }说自己有3次或以上不得不从头解释一切。

q-same_message = 不同的服务机构对我的说法是一致的。
q-same_message-hint = 如果您只接触过一个服务机构，选择“不适用于我”。
q-same_message-short = 各服务机构的说法一致
q-same_message-finding = 在回答的人中，{ $share }说不同的服务机构对自己的说法是一致的。

q-safer = 我得到的帮助让我感到更安全。
q-safer-short = 得到帮助后感到更安全
q-safer-finding = 在回答的人中，{ $share }说得到的帮助让自己感到更安全。

q-children = 您有需要照顾的孩子吗？
q-children-yes = 有
q-children-no = 没有
q-children-short = 需要照顾的孩子
q-children-finding = 在回答的人中，{ $share }说自己有需要照顾的孩子。

q-children_support = 服务机构给了我的孩子合适的帮助。
q-children_support-short = 给我孩子的合适帮助
q-children_support-finding = 在有孩子并回答的人中，{ $share }说服务机构给了自己的孩子合适的帮助。

q-hopeful = 展望未来，我比以前更有希望。
q-hopeful-short = 比以前更有希望
q-hopeful-finding = 在回答的人中，{ $share }说展望未来，自己比以前更有希望。

q-answered_before = 从{ $since }到现在，您以前回答过这些问题吗？
q-answered_before-yes = 回答过
q-answered_before-no = 没有
q-answered_before-short = 以前回答过这些问题
q-answered_before-finding = 在回答的人中，{ $share }说这是自己第一次回答这些问题。

q-one_thing = 有哪一件事，服务机构可以做得更好？
q-one_thing-hint = 您不需要说发生过什么。不写姓名、地点和日期更安全。
q-one_thing-short = 可以做得更好的一件事
