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
public-how-never = { $mark } means that there can be no figure here.
public-how-not-asked = { $mark } means that the question was not asked.
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
public-places = Figures for one place
public-year = Financial year { $year }
public-rung = Shown instead: { $what } ({ $says })
public-help = What would help here: more replies, or the figures of a whole year.
public-sides-title = What works, and what needs to change
public-sides-how = A question stands on a side only where clearly more or clearly less than half said so. This is not a ranking.
public-sides-good = Works for most people
public-sides-bad = Needs to change
public-sides-between = About half, or too uncertain to say
public-chain-wanted = Wanted
public-chain-available = Available
public-chain-received = Received
public-trend-title = { $title }: over time
public-trend-when = When
public-trend-change = Change
public-trend-same = No clear change
public-trend-higher = Higher than the wave before
public-trend-lower = Lower than the wave before
public-trend-break = The questions changed, so this is not compared
public-here-same = No clear difference
public-here-higher = Higher here
public-here-lower = Lower here
public-elsewhere-title = { $title }: in other surveys
public-paper = A short version for the printer
public-download-ods = Figures as a spreadsheet (ODS)
public-download-figures = Figures for programs (JSON)
public-download-dictionary = What every code means (CSV)
public-missing-title = Nothing here
public-missing-body = There is no page at this address.

## Groups by how a reply reached us

mode-title = How people answered
mode-self = Without help
mode-assisted = With someone’s help
mode-paper = On paper
public-open = Replies that came without a card
public-open-explain = These came by an open link or on a shared device. Anybody could answer, so they stand alone and are never added to the others.

## How figures are protected

protect-title = How we protect what people told us
protect-sum = When a round of the survey ends, all answers are added up together, and then every single answer is destroyed. Nobody can look up what you said.
protect-ten = A figure is shown only if at least ten people answered. It is a band, never an exact number.
protect-attack = Before we publish, a program tries to work out small groups from all figures together, the earlier ones too. What could give somebody away is left out and marked { $mark }.
protect-limit = What we cannot prevent: somebody who already knows what almost everybody in a group said can guess the rest.
protect-readers-title = How the figures are protected, and how to use them
protect-readers-plan = Which figures come out is decided before the survey opens. No other figure can be made later, because the answers no longer exist.
protect-readers-scale = How fine a share is told depends on how many people answered and on how sensitive the question is, never on the answers.
protect-readers-holes = A mark { $mark } does not tell why it is there. Do not try to fill it: follow its link to the nearest figure that is shown.
protect-readers-compare = Two figures differ only if neither their bands nor their ranges overlap. Do not rank places or services: between small groups, chance makes the order.
protect-readers-check = Anybody can check this: the file for checking lists everything that is shown or left out, and it is signed.

## Accessibility statement

access-title = Can everybody use these pages?
access-aim = We want everybody to be able to use these pages: with a screen reader, with the keyboard alone, with large text, with their own colours, without scripts, on an old phone.
access-standard = They are made to meet the Web Content Accessibility Guidelines 2.2 at level AA, and some of level AAA.
access-tested = Two testing programs look at every page in every language, in a real browser, whenever anything changes. A list of checks by hand stands beside them.
access-not = What we know does not work well yet: nobody who uses a screen reader every day has tested the pages, most languages are drafts, there is no film in British Sign Language unless the partnership adds one, and the drawings of bands are read out as a sentence beside them.
access-other = If you need the questions in another form, such as large print, Easy Read or paper, ask the service that helps you.
access-tell = If something stops you, tell us: { $contact }.
access-link = Can everybody use these pages?
