# Draft: not yet read by a second person.

help-line-national = 英格兰受到亲近的人伤害或控制的女性
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = 威尔士任何受到亲近的人伤害或控制的人
help-line-wales-name = Live Fear Free
help-line-scotland = 苏格兰任何受到亲近的人伤害或控制的人
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = 北爱尔兰任何受到亲近的人伤害或控制的人
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = 受到亲近的人伤害或控制的男性
help-line-men-name = Men’s Advice Line
help-line-lgbt = 女同性恋、男同性恋、双性恋和跨性别者
help-line-lgbt-name = Galop
help-line-forced = 被家人以名誉为由伤害、威胁或逼婚的人
help-line-forced-name = Karma Nirvana
help-line-children = 儿童和青少年，什么事都可以说
help-line-children-name = Childline
help-line-listening = 任何想找人说说话的人
help-line-listening-name = Samaritans
