# The rooms of staff. In English and Welsh alone.

staff-title = Staff
staff-rooms = Rooms
staff-waves = Waves
staff-log = What staff did
staff-sign-in = Sign in
staff-sign-out = Sign out
staff-signed-in = Signed in as { $name }
staff-name = Sign-in name
staff-password = Password
staff-code = Code from your authenticator app, 6 digits
staff-wrong = Name, password or code is not right. A code works once, for half a minute.
staff-too-often = Ten wrong codes came with your password today. Somebody else may know it. Tell the operator; you can sign in again tomorrow.
staff-elsewhere = This form came from another site. Type it here.
staff-first = Sign in first.
staff-you-are = Your role: { $role }.
staff-terminal = Counting and releases are worked from the terminal of the server until their rooms are built.
staff-survey = Survey
staff-no-waves = There is no wave yet.
staff-log-what = Everything that staff did, by day. Nothing about people who answer is written anywhere.
staff-day = Day
staff-who = Who
staff-act = Act

staff-role-coordinator = coordinator
staff-role-designer = designer
staff-role-reviewer = reviewer with lived experience
staff-role-distributor = distributor of cards
staff-role-moderator = moderator of words
staff-role-releaser = releaser
staff-role-provider = reader for a provider
staff-role-board = reader for a board
staff-role-commissioner = commissioner
staff-role-steward = data steward
staff-role-operator = operator

staff-state-open = open until { $closes }
staff-state-closing = closing: begun surveys can still be sent
staff-state-closed = closed, not counted yet
staff-state-rolled = too few replies: they wait for the next wave
staff-state-counted = counted, its release not approved yet
staff-state-released = released
staff-state-destroyed = destroyed uncounted: too few replies four times

staff-people = Staff and invitations
staff-own = Your access
staff-back = Back to staff and invitations
staff-choose = Choose
staff-refused = Your role may not do this
staff-refused-why = If you need it for your work, ask a coordinator.
staff-unread = This form did not arrive whole
staff-unread-why = It was too long, or a part of it was missing. Go back and send it again.
staff-lapsed = Your access has not been confirmed for a year, or has ended. Ask a coordinator.
staff-no-phone = I do not have my app with me
staff-recovery = A recovery code, instead of the code from the app

staff-people-what = Access is confirmed every year. Somebody whose year is over cannot sign in until you have confirmed it. Nobody confirms themselves: another coordinator does, or the operator.
staff-access-until = Can sign in until { $day }.
staff-access-lapsed = Could sign in until { $day }: not confirmed since.
staff-access-ended = Access ended on { $day }.
staff-confirm = Confirm { $name } for a year
staff-end = End the access of { $name }
staff-end-title = End the access of { $name }?
staff-end-what = { $name } ({ $role }) is signed out everywhere at once and cannot sign in again. Their password, app and recovery codes are destroyed. What they did stays in the log, and the name is not given to anybody else. This cannot be undone.
staff-end-last = Nobody else could invite staff or confirm their access. Invite another coordinator first.

staff-invited = Invited
staff-invited-until = The invitation is good until { $day }.
staff-nobody-invited = No invitation is waiting.
staff-mail-waits = The mail is on its way.
staff-mail-again = The mail server could not be reached. It is tried again within the hour.
staff-mail-refused = The mail server refused this address. Withdraw the invitation and check the address.
staff-mail-sent = The mail server has taken the mail.
staff-withdraw = Withdraw the invitation of { $name }

staff-invite = Invite somebody
staff-invite-what = They get a mail with a link that works once and for seven days. With it they choose a password and set up an authenticator app.
staff-invite-button = Send the invitation
staff-name-hint = Small letters a to z, digits and hyphens. It cannot be changed later.
staff-mail = Mail address at work
staff-role = Role
staff-organisation = Organisation
staff-no-mail = This server cannot send mail yet. Ask the operator to set a mail server.
staff-name-wrong = The sign-in name has 1 to 64 small letters, digits and hyphens.
staff-name-taken = Somebody has, had or is invited under this sign-in name. Choose another one.
staff-role-wrong = Choose a role.
staff-organisation-wrong = Choose an organisation.
staff-organisation-rated = Surveys rate this organisation. Nobody who works for it can be a coordinator.
staff-mail-wrong = Type a mail address, such as name@council.example.

staff-gone = This invitation does not work
staff-gone-why = It was used, withdrawn, or is older than seven days. If you have used it, sign in. If somebody else may have used it, tell a coordinator at once.
staff-join = Set up your access
staff-join-as = Your sign-in name is { $name }. You will work as: { $role }.
staff-join-button = Finish and see the recovery codes
staff-password-length = At least 12 characters. A few words that do not belong together are easy to remember.
staff-password-new = New password
staff-password-again = New password, once more
staff-password-now = Your password now
staff-password-change = Change your password
staff-password-changed = Your password is changed. You are signed out everywhere else.
staff-password-short = The new password needs at least 12 characters.
staff-password-differs = The two new passwords are not the same.
staff-password-wrong = Your password now is not right.
staff-app = Authenticator app
staff-app-scan = Scan this picture with the app on your phone.
staff-app-picture = QR code for the app; the same stands as text below it
staff-app-type = If you cannot scan it, type this into the app:
staff-app-prove = Type the 6 digits that the app shows now
staff-app-wrong = The code from the app is not right. Check that the clock of your phone is right, and type the next code.
staff-app-new = Set up another app
staff-app-new-what = For a new phone. The app on the old one stops working, and you are signed out everywhere else.
staff-app-changed = From now on the new app counts. You are signed out everywhere else.
staff-codes = Recovery codes
staff-codes-once = These ten codes are shown this once. Print this page or write them down.
staff-codes-what = If you lose your phone, a code lets you in instead of the app. Each works once. Keep them where you keep important papers, not with your password.
staff-codes-kept = I have them on paper: go on
staff-codes-left = Recovery codes that you have left: { $left }.
staff-codes-new = Make new recovery codes
staff-codes-new-what = New codes end the earlier ones.
staff-own-confirm = A coordinator confirms it every year.

## Waves

staff-wave-title = Wave { $wave }
staff-wave-days = From { $opened } to { $closes }.
staff-wave-door = Behind a door. Workers tell people to choose: { $door }. This line is not printed.
staff-next = What comes next
staff-next-open = From { $from } nobody can begin any more. Whoever has begun can send until the end of { $last }. Then the wave closes by itself.
staff-next-closing = Nobody can begin any more. Whoever has begun can send until the end of { $last }. Then the wave closes by itself.
staff-next-closed = The operator counts it on the terminal. If it holds fewer than ten replies, they wait for the next wave of this survey.
staff-next-rolled = It is counted together with the next wave of this survey. Open one.
staff-next-counted = The operator makes the draft of its release. Then two people of two organisations approve it.
staff-next-released = Nothing more happens to this wave. Its replies are destroyed; what is left is its release.
staff-next-destroyed = Nothing more happens to this wave.
staff-back-waves = Back to all waves
staff-back-wave = Back to wave { $wave }
staff-no-such = There is nothing here
staff-no-such-why = No wave and no batch of cards has this name. Choose one from the list of waves.

## Opening a wave

staff-open = Open a wave
staff-open-what = A wave is one round of a survey. From today people can answer it with cards that you print next. A survey has one open wave at a time.
staff-open-keepers = Three people keep the key that opens its answers, and two of them have to be there for the count: { $people }.
staff-open-closes = Last day on which people can begin
staff-open-closes-hint = It stands on the cards and cannot be moved later. Three months is usual. Such as 31/8/2026.
staff-open-door = A door before the survey
staff-open-door-hint = Whoever tries a card is first asked about everyday services. Only the one that you choose here leads on. Workers tell it to people; it is printed nowhere.
staff-open-no-door = No door
staff-open-ends-year = This is the last wave of the financial year: the year’s figures come out with its release.
staff-open-button = Open the wave
staff-open-anyway = Open the wave all the same
staff-open-twice = People may be asked twice in one quarter
staff-open-other = People who come to { $services } are asked twice: “{ $survey }” goes on there until { $day }.
staff-open-other-nobody = “{ $survey }” goes on until { $day }. No service hands its cards out yet.
staff-open-go-on = To go on all the same, type your password again and press the button once more. Nothing has been opened yet.
staff-open-survey-wrong = Choose a survey.
staff-open-still = This survey has a wave that is open or closing. Wait until it is closed, or close it first.
staff-open-held-back = This survey cannot be opened yet: its questions are held back. The operator can say until when.
staff-open-draft = In Wales a survey opens in Welsh as well, and its Welsh words are a draft. Two people have to record that they have read them.
staff-open-closes-wrong = Choose a day after today, at most a year from now.
staff-open-door-wrong = Choose one of the everyday services, or no door.

## Closing a wave

staff-close = Close wave { $wave }
staff-close-title = Close wave { $wave } now?
staff-close-what = From now on nobody can begin, with any card. Whoever has begun can send until the end of { $last }. Then the wave closes by itself.
staff-close-lost = This cannot be undone: a wave is never opened again, and all cards that are still in drawers and pockets are waste paper. Replies that have been sent are kept and will be counted.
staff-close-by-itself = If you do nothing, people can begin until the end of { $day }.
staff-no-address = Nobody else could open the address on these cards
staff-no-address-why = The cards would carry an address of the server itself, which leads nowhere on another phone. The operator sets answering_url (CHORUS_ANSWERING_URL) to the address by which people reach the answering pages, and starts the server again. Until then nothing is printed.
staff-closed-already = This wave is closed or closing already
staff-closed-already-why = There was nothing to do, and nothing has changed. The list of waves says how far it is.

## Cards

staff-batches = Cards that were printed
staff-batches-what = How many cards were printed is shown, never how many were used: nobody can know that.
staff-batch-count = Cards printed: { $count }
staff-batch-revoked = Revoked: these cards do not work.
staff-no-batches = No cards were printed yet.
staff-no-batches-were = No cards were printed.
staff-cards = Print cards
staff-cards-title = Print cards for wave { $wave }
staff-cards-what = Turn the printer on first. The cards are shown once, on the next page, and kept nowhere. If the printer fails, print new cards and revoke these.
staff-cards-service = Service that hands them out
staff-cards-place = Place
staff-cards-place-hint = If you name one, every reply from these cards counts for it. Otherwise people choose it themselves.
staff-cards-no-place = No place
staff-cards-count = How many cards
staff-cards-count-hint = { $least } to { $most }. Ten fit on a sheet of paper, four in large print.
staff-cards-language = Language of the cards
staff-cards-large = Large print
staff-cards-button = Make the cards and show them
staff-cards-service-wrong = Choose the service that hands the cards out.
staff-cards-place-wrong = Choose a place from the list, or no place.
staff-cards-count-wrong = Type a number from { $least } to { $most }. With fewer cards in a batch, one could be tied to a person.
staff-cards-language-wrong = Choose a language from the list.
staff-cards-no-room = This wave has no numbers left for so many cards. Print fewer.
staff-cards-before = These cards were made when you pressed the button the first time, and they are shown once. If you do not have them on paper or on your screen, go to the wave, revoke the newest batch, and print again.
staff-cards-made = Batch { $batch }: print these cards now
staff-cards-now = They are shown this once. Print at full size on plain A4, on one side, and cut along the lines. Write { $batch } on the envelope, never on a card. Do not save this page. Close it when the paper is in your hand.
staff-cards-done = They are on paper: back to the wave
staff-no-cards = This wave takes no more cards
staff-no-cards-why = It is closed, or somebody has begun to close it. Nothing was printed. Open the next wave and print its cards.
staff-revoke = Revoke { $batch }
staff-revoke-title = Revoke the cards of { $batch }?
staff-revoke-what = All { $count } cards that were printed for { $service } stop working within a minute. Whoever types the number of one is told that the survey is closed.
staff-revoke-lost = This cannot be undone. People who hold such a card cannot be told, because nobody knows who they are. Print new cards for the service, and ask it to destroy the old ones.
staff-revoke-kept = Whoever has begun can still send, and what was sent is kept and will be counted.
staff-revoked-already = These cards do not work any more
staff-revoked-already-why = They were revoked, or their wave is closed. There was nothing to do, and nothing has changed.

## What goes with cards

staff-kit = Message to copy, and what others see
staff-kit-show = Show this language
staff-kit-message = A message to copy
staff-kit-message-what = Send it only to a phone that the person says is safe. It says no more than a card does, and leads nowhere without the number on a card.
staff-kit-copy = Copy this
staff-kit-length = { $length } of the { $limit } characters that one text message holds.
staff-kit-long = It is too long for one. Ask the operator for a shorter address.
staff-kit-seen = As the person who harms would see it
staff-kit-seen-what = Somebody who finds a card, looks into a phone or looks over a shoulder sees this.
staff-kit-card = The card
staff-kit-picture = QR code of the address, without a number
staff-kit-landing = What the address opens
staff-kit-history = The history of the browser keeps this address and the name of this page, and nothing of what was answered. A phone with a spying program shows everything.
staff-kit-number = With the number on the card
staff-kit-door = One of these leads to the survey. Any other leads to three harmless questions, of which nothing is kept. Which one it is stands on no card.
staff-kit-no-door = This wave has no door. Whoever types the number of a card reads on the next pages what the survey is about.
staff-kit-never = Nobody sees whether a card was used, or what was said with it. A used card looks the same as a new one.
staff-guide = One page for workers who hand out cards
staff-guide-what = The cards are good until { $day }. You need no account, and you fill in nothing.
staff-guide-safe = Is it safe?
staff-guide-safe-time = Ask whether there is a safe time and place to answer. Here, today, may be the safest.
staff-guide-safe-phone = Ask whose phone it is and who looks into it. If it may be watched, use another device or paper.
staff-guide-safe-card = If a card at home would raise questions, do not give one. The person can answer here.
staff-guide-give = Giving a card
staff-guide-one = One card for each person, once in each wave. Only the first reply from a card counts.
staff-guide-choice = Say that it is their choice, that every question can be skipped, and that it makes no difference to any help they get.
staff-guide-door = Tell them, and write it nowhere: when the survey asks what they would like to tell us about, choose “{ $door }”. This line stands on the screen and is not printed.
staff-guide-under-16 = The survey is for people of 16 or over.
staff-guide-other = Other ways
staff-guide-language = The language can be changed on every page. Ask for cards in large print, in Easy Read or in another language.
staff-guide-paper = Ask the coordinator for the form on paper if no device is safe.
staff-guide-helped = If somebody needs help with reading, help only if they ask, and say so on the page that asks who helped.
staff-guide-never = What you never do
staff-guide-no-list = Write no names on cards, and keep no list of who got one.
staff-guide-no-asking = Do not ask whether somebody answered, or what. Nobody can find out, and you need not know.
staff-guide-no-answering = Do not answer from spare cards. Destroy what is left over.
staff-guide-lost = A card that was lost, or that somebody else has seen
staff-guide-lost-what = Give another one. Nobody can read an answer back from a card.

## Mail

mail-subject = Setting up your sign-in
mail-invited = You are invited to work on a survey server. Open this link to choose a password:
mail-good-for = It works once, and for { $days } days.
mail-not-you = If you expected nothing of the kind, you need not do anything.
