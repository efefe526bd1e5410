# Draft: not yet read by a second person.

help-line-national = په انګلستان کې هغه ښځې چې کوم نږدې کس زیان ور رسوي یا یې تر کنټرول لاندې ساتي
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = په وېلز کې هر هغه څوک چې کوم نږدې کس زیان ور رسوي یا یې تر کنټرول لاندې ساتي
help-line-wales-name = Live Fear Free
help-line-scotland = په سکاټلنډ کې هر هغه څوک چې کوم نږدې کس زیان ور رسوي یا یې تر کنټرول لاندې ساتي
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = په شمالي ایرلنډ کې هر هغه څوک چې کوم نږدې کس زیان ور رسوي یا یې تر کنټرول لاندې ساتي
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = هغه نارینه چې کوم نږدې کس زیان ور رسوي یا یې تر کنټرول لاندې ساتي
help-line-men-name = Men’s Advice Line
help-line-lgbt = لېزبین، ګې، بایسېکشوال او ټرانس‌جنډر کسان
help-line-lgbt-name = Galop
help-line-forced = هغه کسان چې کورنۍ یې د عزت په نوم زیان ور رسوي یا یې ګواښي، یا یې واده ته اړ باسي
help-line-forced-name = Karma Nirvana
help-line-children = ماشومان او ځوانان، د هرې موضوع په اړه
help-line-children-name = Childline
help-line-listening = هر هغه څوک چې له چا سره خبرو ته اړتیا لري
help-line-listening-name = Samaritans
