# Draft: not yet read by a second person.

reply-title = تاسو وویل، موږ وکړل
reply-intro = خلکو موږ ته څه وویل، په اړه یې څه کېږي، څوک مسوول دی، او څه به ونه شي او ولې.
reply-kind-works = دا ښه کار کوي
reply-kind-change = دا باید بدل شي
reply-undecided = لا چا پرېکړه نه ده کړې چې څه وشي. دا له دې نېټې پاتې دی: { $day }
reply-planned = دا په پلان کې ده. وروستۍ نېټه: { $day }
reply-doing = دا پیل شوې ده. وروستۍ نېټه: { $day }
reply-done = دا شوې ده. د لیکلو نېټه: { $day }
reply-why-money = دا به ونه شي، ځکه چې پیسې ورته نشته.
reply-why-law = دا به ونه شي، ځکه چې قانون اجازه نه ورکوي.
reply-why-not-ours = دا به دلته ونه شي، ځکه چې نور خلک یې پرېکړه کوي.
reply-why-instead = دا به ونه شي. پر ځای یې بل کار کېږي.
reply-why-risk = دا به ونه شي، ځکه چې خلک په خطر کې اچولی شي.
reply-late = دا ناوخته شوې ده. وروستۍ نېټه وه: { $day }
reply-owner = څوک مسوول دی: { $role }، { $organisation }
reply-role-lead = د ادارې مشر
reply-role-manager = د خدمت مدیر
reply-role-commissioner = څوک چې د خدمتونو پیسې ورکوي
reply-role-coordinator = د همکارې ډلې همغږی کوونکی
reply-vetted-agrees = { $day }: هغه خلک چې پخپله پرې تېر شوي دي مني چې دا شوې ده.
reply-vetted-not-yet = { $day }: هغه خلک چې پخپله پرې تېر شوي دي وايي چې دا لا نه ده شوې.
reply-vetted-unsure = { $day }: هغه خلک چې پخپله پرې تېر شوي دي نه شي ویلای چې دا شوې که نه.
reply-foreign = دا خبرې په بله ژبه ({ $language }) دي. لا نه دي ژباړل شوې.
reply-due = د دې لا ځواب نشته. د ځواب وروستۍ نېټه: { $day }
reply-missing = دا په دې نېټه خپره شوه: { $day }. له 90 ورځو ډېر وخت کېږي، او لا ځواب نشته.
reply-changed = بدل شو: { $day }. مخکې داسې لیکل شوي وو:

noticed-question = تېر ځل خلکو موږ ته وویل: «{ $finding }» له هغه وخته وروسته دا حالت څنګه شوی؟
noticed-short = له تېر ځل وروسته بدلون: { $title }
noticed-finding = د ځواب ورکوونکو له ډلې، { $share } وايي چې له تېر ځل وروسته دا حالت ښه شوی.
