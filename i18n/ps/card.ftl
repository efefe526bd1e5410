# Draft: not yet read by a second person.

card-title = د سیمې د خدمتونو په اړه راته ووایاست
card-first = له هر کارت څخه یوازې لومړی ځواب شمېرل کېږي.
card-until = تر { $day } پورې اعتبار لري.
