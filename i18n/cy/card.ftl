# Draft: not yet read by a second person.

card-title = Dywedwch wrthym am wasanaethau lleol
card-first = Dim ond yr ymateb cyntaf o bob cerdyn sy’n cyfrif.
card-until = Yn ddilys tan { $day }.
