# Draft: not yet read by a second person.

title = Wyraź swoją opinię
survey-name = Czy to działa razem?
about = Ta ankieta dotyczy przemocy domowej. Pyta, czy instytucje, które pomagają osobom krzywdzonym lub kontrolowanym przez kogoś bliskiego, współpracują tak, jak powinny.

## Sections

section-you = Ty i instytucje
section-you-note = W tej części jest 7 pytań. Dotyczą tego, jak instytucje cię słuchały, rozumiały i wspierały. Twoje odpowiedzi stają obok tego, co instytucje mówią same o sobie. Nie pytamy, co się stało.
section-together = Współpraca

## You and the services

q-ccr_asked = Instytucje chcą wiedzieć, co myślę o ich pomocy.
q-ccr_asked-short = Instytucje pytają o zdanie
q-ccr_asked-finding = { $share } osób, które odpowiedziały, stwierdziło, że instytucje chcą wiedzieć, co one myślą o ich pomocy.

q-ccr_understood = Instytucje rozumiały mój sposób życia.
q-ccr_understood-hint = Może to być kultura, wiara, wiek, zdrowie, płeć lub to, kogo kochasz.
q-ccr_understood-short = Zrozumienie sposobu życia
q-ccr_understood-finding = { $share } osób, które odpowiedziały, stwierdziło, że instytucje rozumiały ich sposób życia.

q-ccr_same_goal = Wszystkie instytucje chciały dla mnie tego samego.
q-ccr_same_goal-hint = Jeśli była tylko jedna instytucja, wybierz „Nie dotyczy mnie”.
q-ccr_same_goal-short = Instytucje chciały tego samego
q-ccr_same_goal-finding = { $share } osób, które odpowiedziały, stwierdziło, że wszystkie instytucje chciały dla nich tego samego.

q-ccr_put_right = Kiedy coś idzie źle, instytucje to naprawiają.
q-ccr_put_right-short = Instytucje naprawiają błędy
q-ccr_put_right-finding = { $share } osób, które odpowiedziały, stwierdziło, że instytucje naprawiają to, co idzie źle.

q-ccr_early = Pomoc przyszła, zanim zrobiło się bardzo źle.
q-ccr_early-hint = Jeśli pomoc przychodzi późno, to nigdy nie jest wina osoby, która jej potrzebuje.
q-ccr_early-short = Pomoc, zanim zrobiło się bardzo źle
q-ccr_early-finding = { $share } osób, które odpowiedziały, stwierdziło, że pomoc przyszła, zanim zrobiło się bardzo źle.

q-spoke_up = Ktoś wstawił się za mną w innych instytucjach.
q-spoke_up-short = Ktoś wstawił się za mną
q-spoke_up-finding = { $share } osób, które odpowiedziały, stwierdziło, że ktoś wstawił się za nimi w innych instytucjach.

q-ccr_represented = Takie osoby jak ja mają głos, kiedy planuje się pomoc.
q-ccr_represented-short = Takie osoby jak ja mają głos
q-ccr_represented-finding = { $share } osób, które odpowiedziały, stwierdziło, że takie osoby jak one mają głos, kiedy planuje się pomoc.

## Working together

q-support_lasted = Pomoc trwała tak długo, jak była mi potrzebna.
q-support_lasted-short = Pomoc trwała tak długo, jak trzeba
q-support_lasted-finding = { $share } osób, które odpowiedziały, stwierdziło, że pomoc trwała tak długo, jak była im potrzebna.

q-services_together = Instytucje, które mi pomagały, dobrze ze sobą współpracowały.
q-services_together-hint = Jeśli była tylko jedna instytucja, wybierz „Nie dotyczy mnie”.
q-services_together-short = Instytucje dobrze współpracowały
q-services_together-finding = { $share } osób, które odpowiedziały, stwierdziło, że instytucje, które im pomagały, dobrze ze sobą współpracowały.

q-ccr_knew = Pracownicy, z którymi był kontakt, wiedzieli, co robić.
q-ccr_knew-short = Pracownicy wiedzieli, co robić
q-ccr_knew-finding = { $share } osób, które odpowiedziały, stwierdziło, że pracownicy wiedzieli, co robić.

q-needs_change = Jak jest teraz z tym, czego ci potrzeba, w porównaniu z czasem przed pomocą?
q-needs_change-short = Mieć to, czego mi potrzeba
q-needs_change-finding = { $share } osób, które odpowiedziały, stwierdziło, że teraz ma więcej tego, czego im potrzeba.

q-told_sharing = Powiedziano mi, kto zobaczy informacje o mnie.
q-told_sharing-short = Wiedzieć, kto widzi informacje
q-told_sharing-finding = { $share } osób, które odpowiedziały, stwierdziło, że powiedziano im, kto zobaczy informacje o nich.

q-ccr_learn = Kiedy kogoś bardzo zawiedziono, instytucje tutaj wyciągają z tego wnioski.
q-ccr_learn-short = Wnioski z najgorszych spraw
q-ccr_learn-finding = { $share } osób, które odpowiedziały, stwierdziło, że instytucje tutaj wyciągają wnioski, kiedy kogoś bardzo zawiedziono.

q-hopeful = Patrzę w przyszłość z większą nadzieją niż wcześniej.
q-hopeful-short = Więcej nadziei niż wcześniej
q-hopeful-finding = { $share } osób, które odpowiedziały, stwierdziło, że patrzy w przyszłość z większą nadzieją niż wcześniej.

q-answered_before = Czy od { $since } zdarzyło ci się już odpowiadać na te pytania?
q-answered_before-yes = Tak
q-answered_before-no = Nie
q-answered_before-short = Wcześniejsze odpowiedzi na te pytania
q-answered_before-finding = { $share } osób, które odpowiedziały, stwierdziło, że odpowiada na te pytania po raz pierwszy.
