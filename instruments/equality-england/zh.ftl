# Draft: not yet read by a second person.

title = 说说您的看法
survey-name = 关于您的问题
about = 这些问题是关于您的，让服务机构了解自己是否公平对待每个人。

section-about_you = 关于您

q-age_group = 您多大年龄？
q-age_group-16_24 = 16至24岁
q-age_group-25_34 = 25至34岁
q-age_group-35_44 = 35至44岁
q-age_group-45_54 = 45至54岁
q-age_group-55_64 = 55至64岁
q-age_group-65_over = 65岁或以上
q-age_group-short = 年龄
q-age_group-finding = 在回答的人中，{ $share }不到35岁。

q-sex = 您的性别是什么？
q-sex-female = 女
q-sex-male = 男
q-sex-short = 性别
q-sex-finding = 在回答的人中，{ $share }是女性。

q-gender_same = 您认同的性别与您出生时登记的性别相同吗？
q-gender_same-yes = 相同
q-gender_same-no = 不同
q-gender_same-short = 性别与出生时登记的相同
q-gender_same-finding = 在回答的人中，{ $share }说自己认同的性别与出生时登记的性别相同。

q-orientation = 以下哪一项最能描述您的性取向？
q-orientation-straight = 异性恋
q-orientation-gay_lesbian = 男同性恋或女同性恋
q-orientation-bisexual = 双性恋
q-orientation-other = 其他
q-orientation-short = 性取向
q-orientation-finding = 在回答的人中，{ $share }说自己是异性恋。

q-disability = 您是否有任何已经持续或预计会持续12个月或更久的身体或精神健康状况或疾病？
q-disability-yes = 有
q-disability-no = 没有
q-disability-short = 长期健康状况
q-disability-finding = 在回答的人中，{ $share }有持续12个月或更久的健康状况或疾病。

q-disability_effect = 您的任何健康状况或疾病是否降低了您进行日常活动的能力？
q-disability_effect-a_lot = 是，影响很大
q-disability_effect-a_little = 是，有一点影响
q-disability_effect-not_at_all = 完全没有影响
q-disability_effect-short = 对日常生活的影响
q-disability_effect-finding = 在有长期健康状况并回答的人中，{ $share }说它影响了自己的日常活动。

q-ethnic_group = 您属于哪个族裔群体？
q-ethnic_group-white = 白人
q-ethnic_group-mixed = 混血或多族裔
q-ethnic_group-asian = 亚裔或英籍亚裔
q-ethnic_group-black = 黑人、英籍黑人、加勒比裔或非洲裔
q-ethnic_group-other = 其他族裔
q-ethnic_group-short = 族裔
q-ethnic_group-finding = 在回答的人中，{ $share }属于白人以外的族裔。

q-ethnic_white = 以下哪一项最能描述您的白人族裔或背景？
q-ethnic_white-british = 英格兰人、威尔士人、苏格兰人、北爱尔兰人或英国人
q-ethnic_white-irish = 爱尔兰人
q-ethnic_white-gypsy_traveller = “Gypsy”或爱尔兰游居者（“Irish Traveller”）
q-ethnic_white-roma = 罗姆人
q-ethnic_white-any_other = 任何其他白人背景
q-ethnic_white-short = 白人族裔
q-ethnic_white-finding = 在回答的白人中，{ $share }选择了英格兰人、威尔士人、苏格兰人、北爱尔兰人或英国人。

q-ethnic_mixed = 以下哪一项最能描述您的混血或多族裔背景？
q-ethnic_mixed-white_black_caribbean = 白人与加勒比裔黑人
q-ethnic_mixed-white_black_african = 白人与非洲裔黑人
q-ethnic_mixed-white_asian = 白人与亚裔
q-ethnic_mixed-any_other = 任何其他混血或多族裔背景
q-ethnic_mixed-short = 混血或多族裔
q-ethnic_mixed-finding = 在回答的混血或多族裔人士中，{ $share }选择了白人与加勒比裔黑人。

q-ethnic_asian = 以下哪一项最能描述您的亚裔或英籍亚裔族裔或背景？
q-ethnic_asian-indian = 印度裔
q-ethnic_asian-pakistani = 巴基斯坦裔
q-ethnic_asian-bangladeshi = 孟加拉裔
q-ethnic_asian-chinese = 华裔
q-ethnic_asian-any_other = 任何其他亚裔背景
q-ethnic_asian-short = 亚裔或英籍亚裔
q-ethnic_asian-finding = 在回答的亚裔或英籍亚裔人士中，{ $share }选择了印度裔。

q-ethnic_black = 以下哪一项最能描述您的黑人、英籍黑人、加勒比裔或非洲裔族裔或背景？
q-ethnic_black-caribbean = 加勒比裔
q-ethnic_black-african = 非洲裔
q-ethnic_black-any_other = 任何其他黑人、英籍黑人或加勒比裔背景
q-ethnic_black-short = 黑人、英籍黑人、加勒比裔或非洲裔
q-ethnic_black-finding = 在回答的黑人、英籍黑人、加勒比裔或非洲裔人士中，{ $share }选择了加勒比裔。

q-ethnic_other = 以下哪一项最能描述您的族裔或背景？
q-ethnic_other-arab = 阿拉伯裔
q-ethnic_other-any_other = 任何其他族裔
q-ethnic_other-short = 其他族裔
q-ethnic_other-finding = 在回答的其他族裔人士中，{ $share }选择了阿拉伯裔。

q-religion = 您信奉什么宗教？
q-religion-none = 没有宗教信仰
q-religion-christian = 基督教（包括英格兰教会、天主教、新教和所有其他基督教派别）
q-religion-buddhist = 佛教
q-religion-hindu = 印度教
q-religion-jewish = 犹太教
q-religion-muslim = 伊斯兰教
q-religion-sikh = 锡克教
q-religion-any_other = 任何其他宗教
q-religion-short = 宗教
q-religion-finding = 在回答的人中，{ $share }没有宗教信仰。
