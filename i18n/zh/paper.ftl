# Draft: not yet read by a second person.

paper-title = 说说您的看法
paper-how = 在您的答案旁边的方框里打叉。如果不想回答某个问题，就空着。
paper-no-name = 不要在任何地方写您的姓名或地址。
paper-once = 每人只答一次：用纸或用卡片，不要两种都用。
paper-see = 一位不在这里所列服务机构工作的人会把打叉的结果输入电脑，输入两遍。然后纸张会销毁。
paper-return = 准备好以后，把这些纸放进信封，封好，交上去。
paper-sheet = 纸张编号
paper-one = 一个答案
paper-many = 所有符合您情况的答案
paper-only-if = 只有您对问题{ $number }的回答是“{ $answer }”时才填写
paper-drawn = 在您选择的各项中，请最多就{ $most }项回答这一部分。由您决定是哪些。
paper-rest = 您不必一次做完。您随时可以停下，把纸扔掉。
