# Draft: not yet read by a second person.

reply-title = 您说了，我们做了
reply-intro = 大家告诉了我们什么，对此正在做什么，由谁负责，什么不会做以及为什么。
reply-kind-works = 这方面做得好
reply-kind-change = 这方面需要改变
reply-undecided = 还没有人决定怎么做。从{ $day }起一直没有决定。
reply-planned = 这已列入计划，应在{ $day }之前完成。
reply-doing = 这已经开始，应在{ $day }之前完成。
reply-done = 这已经完成。记录日期：{ $day }。
reply-why-money = 这不会做，因为没有这笔钱。
reply-why-law = 这不会做，因为法律不允许。
reply-why-not-ours = 这里不会做，因为由别人决定。
reply-why-instead = 这不会做，改做别的事。
reply-why-risk = 这不会做，因为可能让人有危险。
reply-late = 这已经迟了，本应在{ $day }之前完成。
reply-owner = 负责人：{ $role }，{ $organisation }
reply-role-lead = 机构负责人
reply-role-manager = 服务负责人
reply-role-commissioner = 出资购买服务的一方
reply-role-coordinator = 合作机构的协调人
reply-vetted-agrees = { $day }：有亲身经历的人同意这已经完成。
reply-vetted-not-yet = { $day }：有亲身经历的人说这还没有完成。
reply-vetted-unsure = { $day }：有亲身经历的人不能确定这是否完成。
reply-foreign = 这些话用的是另一种语言（{ $language }），还没有翻译。
reply-due = 对此还没有回应。应在{ $day }之前回应。
reply-missing = 这从{ $day }起公布，已超过90天，仍然没有回应。
reply-changed = { $day }有更改。之前写的是：

noticed-question = 上一次，大家告诉我们：“{ $finding }”和那时相比，现在怎么样？
noticed-short = 和上一次相比的变化：{ $title }
noticed-finding = 在回答的人中，{ $share }说和上一次相比，这一点变好了。
