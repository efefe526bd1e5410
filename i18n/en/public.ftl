# What the public reads. Every figure here comes from a release.

public-demo = This is a demonstration. Every name and every number in it is invented.
public-skip = Go to the main part of the page
public-language = Language
public-home-title = What people told us
public-home-intro = { $partnership } asks people who have lived through domestic abuse how services treated them. Here is what they said.
public-home-none = Nothing has been published yet.
public-wave = Wave { $number }, { $opened } to { $closes }
public-downloads = Take the figures with you
public-download-csv = Figures as a table (CSV)
public-download-json = Everything, with what is needed to check it (JSON)
public-how-title = How to read this
public-how-bands = Every figure is a band, never an exact count. “About 7 in 10” means that the true share is nearer to 7 in 10 than to 6 or 8.
public-how-ends = No figure ever says “nobody” or “everybody”: that would say what each single person answered.
public-how-hidden = { $mark } means that too few people answered to show it safely, or that showing it would let someone work out another group. It does not mean none.
public-how-small = { $mark } means that fewer than 30 people answered: take it as a hint.
public-how-range = The range shows how far chance alone could have moved the figure (95% interval).
public-how-who = These are the people who answered. People who never found a service, or could not answer, are missing.
public-replies = { $base } people replied.
public-hidden-sentence = Too few people answered to show this safely.
public-option-sentence = { $share } people who answered chose “{ $option }”.
public-table-caption = { $title }: who said so, by place and group
public-table-options = { $title }: every answer
public-col-who = Who
public-col-answer = Answer
public-col-share = Share
public-col-base = People who answered
public-col-range = Range
public-whole = Whole partnership
public-multi = People could choose more than one answer, so the shares add to more than 100%.
public-good = A high share means that this works well
public-bad = A high share means that this needs to change
public-band-to = { $low } to { $high }
public-band-more = { $low } or more
public-range = { $low }% to { $high }%
share-about-tenths = About { $n } in 10
share-atmost-tenths = { $n } in 10 or fewer
share-atleast-tenths = { $n } in 10 or more
share-about-percent = About { $n }% of
share-atmost-percent = { $n }% or fewer of
share-atleast-percent = { $n }% or more of
cell-about-percent = about { $n }%
cell-atmost-percent = { $n }% or fewer
cell-atleast-percent = { $n }% or more
three-agree = Agree
three-neither = Neither
three-disagree = Disagree
public-missing-title = Nothing here
public-missing-body = There is no page at this address.

## Groups by how a reply reached us

mode-title = How people answered
mode-self = Without help
mode-assisted = With someone’s help
mode-paper = On paper
public-open = Replies that came without a card
public-open-explain = These came by an open link or on a shared device. Anybody could answer, so they stand alone and are never added to the others.

## Accessibility statement

access-title = Can everybody use these pages?
access-aim = We want everybody to be able to use these pages: with a screen reader, with the keyboard alone, with large text, with their own colours, without scripts, on an old phone.
access-standard = They are made to meet the Web Content Accessibility Guidelines 2.2 at level AA, and some of level AAA.
access-tested = Two testing programs look at every page in every language, in a real browser, whenever anything changes. A list of checks by hand stands beside them.
access-not = What we know does not work well yet: nobody who uses a screen reader every day has tested the pages, most languages are drafts, there is no film in British Sign Language unless the partnership adds one, and the drawings of bands are read out as a sentence beside them.
access-other = If you need the questions in another form, such as large print, Easy Read or paper, ask the service that helps you.
access-tell = If something stops you, tell us: { $contact }.
access-link = Can everybody use these pages?
