# Draft: not yet read by a second person.

title = Dweud eich dweud
survey-name = Y ffordd at gael help
about = Mae’r arolwg hwn am gam-drin domestig: mae’n holi sut y daeth pobl o hyd i help pan oedd rhywun agos yn eu brifo, eu dychryn neu eu rheoli, a beth wnaeth y ffordd yn hirach neu’n fyrrach.

## Sections

section-first = Y camau cyntaf
section-between = O un gwasanaeth i’r nesaf
section-between-note = Mae 6 chwestiwn yn y rhan hon. Maen nhw’n holi sut roedd gwasanaethau’n gweithio gyda’i gilydd, ac a gawsoch eich gadael heb help. Mae eich atebion yn dangos lle mae pobl yn mynd ar goll. Dydyn ni ddim yn gofyn beth ddigwyddodd i chi, ble rydych chi’n byw, na phwy y symudoch oddi wrthyn nhw.
section-closed = Pan ddywedodd gwasanaeth na
section-closed-note = Mae 2 gwestiwn yn y rhan hon. Maen nhw’n holi a ddywedodd gwasanaeth na wrthych, a’r rhesymau a roddodd. Mae eich atebion yn dangos pa ddrysau sydd ar gau. Dydyn ni ddim yn holi am eich arian, na pha fath o fisa sydd gennych.
section-ahead = Edrych ymlaen

## The first steps

q-first_told = Wrth bwy y dywedoch chi gyntaf nad oedd pethau’n iawn?
q-first_told-friend_family = Ffrind neu rywun yn fy nheulu
q-first_told-health = Meddyg, nyrs neu fydwraig
q-first_told-police = Yr heddlu
q-first_told-helpline = Llinell gymorth
q-first_told-specialist = Gwasanaeth i bobl sy’n cael eu brifo neu eu rheoli gan rywun agos
q-first_told-social_worker = Gweithiwr cymdeithasol
q-first_told-school_work = Rhywun yn yr ysgol, y coleg neu’r gwaith
q-first_told-community = Rhywun mewn grŵp ffydd neu grŵp cymunedol
q-first_told-someone_else = Rhywun arall
q-first_told-nobody = Dydw i ddim wedi dweud wrth neb o’r blaen
q-first_told-short = Wrth bwy y dywedodd pobl gyntaf
q-first_told-finding = Mae { $share } o’r bobl a atebodd yn dweud mai wrth ffrind neu rywun yn y teulu y dywedon nhw gyntaf.

q-asked_if_safe = A ofynnodd gweithiwr mewn unrhyw wasanaeth i chi a oeddech yn teimlo’n ddiogel gartref?
q-asked_if_safe-before = Do, cyn i mi ddweud wrth neb
q-asked_if_safe-after = Do, ar ôl i mi ddweud wrth rywun
q-asked_if_safe-no = Naddo
q-asked_if_safe-short = Gweithiwr yn holi am deimlo’n ddiogel
q-asked_if_safe-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gweithiwr wedi holi am eu diogelwch cyn iddyn nhw ddweud wrth neb.

q-help_sooner = Pa rai o’r rhain allai fod wedi eich helpu yn gynt?
q-help_sooner-hint = Mae hyn am beth y gallai gwasanaethau fod wedi’i wneud. Does dim yma am beth y gallech chi fod wedi’i wneud.
q-help_sooner-health = Meddyg, nyrs neu fydwraig
q-help_sooner-mental_health = Gwasanaeth iechyd meddwl
q-help_sooner-police = Yr heddlu
q-help_sooner-housing = Gwasanaeth tai
q-help_sooner-social_worker = Gweithiwr cymdeithasol
q-help_sooner-school = Ysgol, coleg neu feithrinfa
q-help_sooner-work = Y lle rwy’n gweithio
q-help_sooner-community = Grŵp ffydd neu grŵp cymunedol
q-help_sooner-something_else = Gwasanaeth arall
q-help_sooner-none = Dim un o’r rhain
q-help_sooner-short = Pwy allai fod wedi helpu’n gynt

q-wait_for_help = Ar ôl i chi ofyn am help y tro cyntaf, faint o amser aeth heibio cyn iddo ddechrau?
q-wait_for_help-short = Aros i help ddechrau
q-wait_for_help-finding = Mae { $share } o’r bobl a atebodd yn dweud bod help wedi dechrau o fewn wythnos.

## From one service to the next

q-times_told = Sawl gwaith ydych chi wedi gorfod esbonio popeth eto wrth rywun newydd?
q-times_told-hint = Meddyliwch am yr holl wasanaethau rydych chi wedi delio â nhw.
q-times_told-none = Dim o gwbl
q-times_told-one_two = Unwaith neu ddwy
q-times_told-three_more = 3 gwaith neu fwy
q-times_told-short = Esbonio popeth wrth rywun newydd
q-times_told-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod wedi gorfod esbonio popeth eto 3 gwaith neu fwy.

q-same_message = Dywedodd gwahanol wasanaethau yr un pethau wrthyf.
q-same_message-hint = Os mai dim ond un gwasanaeth a welsoch, dewiswch “ddim yn berthnasol”.
q-same_message-short = Gwasanaethau’n dweud yr un pethau
q-same_message-finding = Mae { $share } o’r bobl a atebodd yn dweud bod gwahanol wasanaethau wedi dweud yr un pethau wrthyn nhw.

q-passed_on = Pan anfonodd un gwasanaeth chi at un arall, wnaethoch chi gyrraedd y llall?
q-passed_on-they_called = Do, cysylltodd y gwasanaeth arall â mi
q-passed_on-i_called = Do, ond bu’n rhaid i mi gysylltu
q-passed_on-not_reached = Naddo, wnaethon ni ddim siarad o gwbl
q-passed_on-short = Cyrraedd y gwasanaeth nesaf
q-passed_on-finding = Mae { $share } o’r bobl a atebodd yn dweud bod y gwasanaeth nesaf wedi cysylltu â nhw.

q-left_without = Sawl gwaith y cawsoch eich gadael heb help, rhwng un gwasanaeth a’r nesaf?
q-left_without-short = Heb help rhwng gwasanaethau
q-left_without-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod wedi cael eu gadael heb help rhwng gwasanaethau 3 gwaith neu fwy.

q-moved_area_ease = Os symudoch chi i ardal newydd: pa mor hawdd oedd cael help yno?
q-moved_area_ease-hint = Os na wnaethoch symud, dewiswch “ddim yn berthnasol”.
q-moved_area_ease-short = Cael help mewn ardal newydd
q-moved_area_ease-finding = Mae { $share } o’r bobl a symudodd i ardal newydd ac a atebodd yn dweud ei bod yn hawdd cael help yno.

q-support_lasted = Parhaodd yr help cyhyd ag yr oedd ei angen arnaf.
q-support_lasted-short = Help yn para cyhyd ag oedd angen
q-support_lasted-finding = Mae { $share } o’r bobl a atebodd yn dweud bod yr help wedi para cyhyd ag yr oedd ei angen arnyn nhw.

## When a service said no

q-turned_away = Sawl gwaith y dywedodd gwasanaeth na allai eich helpu?
q-turned_away-short = Gwasanaeth yn gwrthod helpu
q-turned_away-finding = Mae { $share } o’r bobl a atebodd yn dweud na allai gwasanaeth eu helpu 3 gwaith neu fwy.

q-turned_away_why = Pan ddywedodd gwasanaeth na: pa resymau a roddodd?
q-turned_away_why-hint = Os na ddywedodd unrhyw wasanaeth na wrthych, dewiswch “ddim yn berthnasol”.
q-turned_away_why-full = Roedd yn llawn, neu doedd dim gweithiwr ar gael
q-turned_away_why-rules = Doedd ei reolau ddim yn cynnwys fy sefyllfa i
q-turned_away_why-local = Doeddwn i ddim yn byw yn yr ardal iawn
q-turned_away_why-other_needs = Roedd angen help arnaf gydag iechyd meddwl, cyffuriau neu alcohol hefyd
q-turned_away_why-children = Doedd dim modd iddo dderbyn fy mhlant
q-turned_away_why-visa = Fy sefyllfa o ran fisa neu fewnfudo
q-turned_away_why-money = Arian
q-turned_away_why-no_reason = Ches i ddim rheswm
q-turned_away_why-short = Y rhesymau dros wrthod

## Looking ahead

q-hopeful = Rwy’n edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.
q-hopeful-short = Mwy o obaith nag o’r blaen
q-hopeful-finding = Mae { $share } o’r bobl a atebodd yn dweud eu bod yn edrych i’r dyfodol gyda mwy o obaith nag o’r blaen.

q-answered_before = Ydych chi wedi ateb y cwestiynau hyn o’r blaen, ers { $since }?
q-answered_before-yes = Ydw
q-answered_before-no = Nac ydw
q-answered_before-short = Wedi ateb y cwestiynau hyn o’r blaen
q-answered_before-finding = Mae { $share } o’r bobl a atebodd yn dweud mai dyma’r tro cyntaf iddyn nhw ateb y cwestiynau hyn.

q-one_thing = Beth yw un peth y gallai gwasanaethau ei wneud yn well?
q-one_thing-hint = Does dim angen i chi ddweud beth ddigwyddodd i chi. Mae’n fwy diogel peidio â rhoi enwau, lleoedd na dyddiadau.
q-one_thing-short = Un peth i’w wneud yn well
