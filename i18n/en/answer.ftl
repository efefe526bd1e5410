# What a person answering reads. This file is the source; every other language says the same.
# No message says "please", "sorry", "invalid", "forgot", "oops" or "failed", and none names the subject before "before you begin".

## Always there

bar-label = Always here for you
leave = Leave now
help = Get help
pause = Pause
language = Language
skip-link = Go to the main part of the page
back = Back
continue = Continue
skip = Skip this question
stop = Stop here
demo-notice = This is a demonstration. Every name and answer in it is invented.
draft-notice = The words in this language are a draft. Nobody who grew up with it has checked them yet.
offline = The page could not reach us. Your answers are still here. Try again in a moment.
leaving-shift = Leaving. Presses of Shift still to go: { $left }.

## Landing

landing-title = Have your say
landing-intro = Tell us about local services. It takes about { $minutes } minutes.
landing-code-label = The number on your card
landing-code-hint = 16 digits. Spaces do not matter. If you kept a number to come back, type its 18 digits here.
landing-start = Start
landing-noscript = Your browser may keep the number that you type. You can clear it in your browser’s history.
landing-choose-language = Choose your language
landing-code-unknown-title = Check the number
landing-code-unknown = We do not know this number. Look at your card again: it has 16 digits in four groups of four. If it still does not work, ask for another card. A number to come back with works once, and for up to three days.
landing-withdraw = Take sent answers out again

## A device that people share

kiosk-shared = People share this device. Nothing that you answer stays on it. The next person sees only this page.
kiosk-script = This page needs a browser that runs scripts. Ask someone who works here.
kiosk-link = The link is not complete. Ask someone who works here to open it again.
kiosk-finish = Finish
idle-title = Are you still there?
idle-body = Nothing was pressed for a while. Soon everything on this page is cleared, so that the next person does not see it.
idle-left = Seconds left: { $left }
idle-stay = I am still here
idle-clear = Clear everything now

## The door: everyday local services. One of them, told by a worker and printed nowhere, leads on.

door-title = What would you like to tell us about?
door-hint = Choose one.
door-parks = Parks and green places
door-libraries = Libraries
door-buses = Buses
door-recycling = Rubbish and recycling
door-leisure = Swimming pools and sports halls
harmless-easy = How easy are they to use?
harmless-pleasant = How pleasant are they?
harmless-helpful = How helpful are the people who work there?
harmless-very = Very
harmless-quite = Quite
harmless-little = Not very
harmless-done = That is all. These answers were not kept. Your card still works.

## Before you begin

begin-title = Before you begin
begin-who = { $partnership } asks these questions.
begin-see = Nobody sees your answers on their own. They are added to the answers of others. Figures are shown only for 10 people or more, and never as exact numbers.
begin-choice = You choose. You can skip any question and stop at any time. It makes no difference to any help you get.
begin-first = Only the first reply from a card counts. If someone else may have used yours, ask for another card.
begin-once = Answer once only, so that every voice counts the same.
begin-not = This is not a report, not evidence, not a complaint and not a way to ask for help. Nobody reads it as you answer. No deadline stops because of it.
begin-network = We do not keep your name, your phone’s details or the time. Your phone company and the browser’s history may still show that this address was opened.
begin-lawful = We ask with your agreement, for the work of the partnership. Questions about your data: { $contact }.
begin-start = I am 16 or over, start
begin-young = I am under 16

## Leaving and being private

private-title = Leaving, and staying private
private-leave = “Leave now” is on every page. One press takes you to a weather page. Your answers are gone, and pressing Back does not bring them back.
private-leave-shared = “Leave now” is on every page. One press clears everything and shows the first page. Pressing Back does not bring your answers back.
private-shift = On a keyboard you can also press Shift three times.
private-history = This page stays in your browser’s history as “Have your say”. You can delete that one line. Deleting everything can make someone notice.
private-device = If someone checks this device, or could have put a program on it that copies the screen, another device is safer. Pictures that you take of these pages can be found.
private-refresh = Loading the page again loses what you have not sent.
private-close = Closing this page is not enough. Your browser may open it again. Press “Leave now” first.
private-pause = “Pause” shows a quiet page. Your answers wait. It can also give you a number to come back with.

## Questions

choose-one = Choose one answer
choose-many = Choose every answer that is true for you
choose-drawn = You chose more than { $most }. We ask you about { $most } of them, picked by chance.
scale-agree5-strongly_agree = Strongly agree
scale-agree5-agree = Agree
scale-agree5-neither = Neither agree nor disagree
scale-agree5-disagree = Disagree
scale-agree5-strongly_disagree = Strongly disagree
scale-ease5-very_easy = Very easy
scale-ease5-easy = Easy
scale-ease5-neither = Neither easy nor hard
scale-ease5-hard = Hard
scale-ease5-very_hard = Very hard
scale-change5-much_better = Much better
scale-change5-better = Better
scale-change5-same = About the same
scale-change5-worse = Worse
scale-change5-much_worse = Much worse
scale-wait-same_day = On the same day
scale-wait-within_week = Within a week
scale-wait-within_month = Within a month
scale-wait-within_three_months = Within three months
scale-wait-longer = Longer than three months
scale-wait-still_waiting = I am still waiting
scale-times-t0 = Never
scale-times-t1_2 = 1 or 2 times
scale-times-t3_more = 3 times or more
scale-chain-not_wanted = I did not want this help
scale-chain-wanted_not_available = I wanted this help, but there was none
scale-chain-available_not_received = There was help like this, but I did not get it
scale-chain-received = I got this help
non-na = Does not apply to me
non-dk = I’m not sure
non-pnts = I’d rather not say
or = or
place-title = Which of these is nearest to where you get help?
place-hint = We ask so that each area can hear how its services do. We never ask for an address.
error-title = Check your answer
error-not-an-option = We could not read that answer. Choose again, or skip this question.
error-more-than-one = Choose one answer only.
error-none-and-some = You chose an answer that does not go together with the others. Choose that one alone, or the others.
error-text-too-long = Your words are { $length } characters long. There is room for { $most }. Make them shorter and continue; nothing is lost.

## Coming back

keep-offer = You can get a number to come back with, today or in the next two days.
keep-ask = Get a number
keep-title = Your number to come back with
keep-explain = Type it where you would type the number on your card. It works once, and until { $until }.
keep-safe = It is shown only now, and it is not on this device. Write it where nobody looks, with nothing beside it that says what it is for.
keep-what = It brings you back to where you were, on any device. What you answered is never shown again. What you answer from now on is kept under the same number.
keep-have = You have a number to come back with. What you answer is kept under it.
keep-delete = Delete what I kept
keep-deleted = What you kept is deleted. The number does not work any more.
earlier-answer = You answered this earlier. It stays as it was unless you choose again.
earlier-text = You wrote something earlier. It stays as it was unless you write here.

## Who helped

helped-title = Did someone help you with these questions?
helped-hint = We ask so that we know how people reach us. It changes nothing for you.
helped-no = No
helped-worker = Someone who works in a service
helped-interpreter = An interpreter
helped-family = A friend or someone in my family
helped-other = Someone else
reminder-title = It can wait
reminder-body = A friend or someone in your family helped you. That can be good. If you would rather answer alone, you can stop here, keep nothing, and do it another day.

## Hear it, see it

media-listen = Listen to this page. Sound will play.
media-watch = See this page in British Sign Language (BSL). A film will load.

## Content notes

note-title = About the next part
note-continue = Continue
note-skip = Skip this part
note-stop = Stop here

## Your own words

text-reader = People trained for this read your words, after the survey has closed. They cannot reply, and they do not know who you are. If you are in danger now, use “Get help”.
text-limit = Up to { $most } characters.
text-permission = What may we do with your words?
text-permission-count = Count them under a topic only
text-permission-summarise = Also tell them in other words
text-permission-quote = Also show them, after anything that could point to you is taken out
text-noscript = Your browser may keep what you type here after you leave. If someone checks this device, it is safer to leave this box empty.
text-unread = Words in this language cannot be read here yet, so we do not ask for any. Your other answers count as much as everybody’s.

## Check and send

check-title = Ready to send
check-explain = You can send now, or look at your answers first. After sending, nobody can see or change them, not even us.
check-show = Show my answers
check-not-provided = Not provided
check-earlier = Answered earlier
check-text-kept = You wrote some words
check-change = Change
check-change-what = Change: { $what }
withdraw-offer = After sending, show me six words with which I can have my answers taken out again
send = Send my answers

## About you, after the send

equality-title = A few questions about you
equality-sent = Your answers are in. Leaving now loses nothing.
equality-explain = These questions are extra and take about 2 minutes. They help us see whether services treat everybody fairly. They are sealed apart from what you said before. Each can be skipped.
equality-yes = Yes, go on
equality-no = No, finish here
equality-pnts = Prefer not to say
equality-check-title = Send these too?
equality-check = If you do not send them, they are not kept. What you sent before stays in.
equality-send = Send these answers
equality-drop = Do not send them

## Done

done-title = Thank you
done-sent = Your answers are in. They now lie sealed with everybody else’s.
done-next = The survey closes on { $closes }. Then all answers are counted together and destroyed.
done-results-open = What people said, and what services will do about it, will be shown to everyone.
done-results = What people said, and what services will do about it, will be shown to everyone. Ask the service that gave you the card where to look.
done-close = You can press “Leave now”, or close this page.

## Taking answers out again

withdraw-words-title = Your six words
withdraw-words = With these words, in this order, you can have your answers taken out until { $until }. They are shown only now. Remember them, or write them where nobody looks.
withdraw-words-who = Whoever has the words can take your answers out. Nobody can read your answers with them.
withdraw-title = Take answers out again
withdraw-explain = Type the six words that you were shown after sending, in the same order. Capital letters and accents do not matter.
withdraw-label = Your six words
withdraw-go = Take my answers out
withdraw-slip-title = Check the words
withdraw-slip = These are not six words that belong together. Look for a word that is missing, or that is not quite the same.
withdraw-done-title = That is done
withdraw-done = If answers with these words were still here, they are gone now, and nobody can bring them back. The card that they were sent with stays used.
withdraw-late = Answers that have been counted cannot be taken out: from then on nobody can tell whose they were.

## Pause, stop, help, language

pause-title = Take your time
pause-body = There is nothing to do here. Breathe in slowly. Breathe out slowly. Look around you and name a few things that you see.
pause-continue = Continue when you are ready
stop-title = Stop here
stop-body = You can send what you have answered so far, or keep nothing at all. Both are fine.
stop-send = Send what I have answered
stop-nothing = Keep nothing
stop-return = Go back to the questions
stopped-title = You have stopped
stopped-body = Nothing was kept. Your card still works if you want to come back another day.
young-title = Thank you for looking
young-body = These questions are for people who are 16 or over. Nothing was kept. You matter too: the people below can listen to you.
help-title = Get help
help-call-list = A call from here shows in the phone’s list of calls.
help-danger-title = In danger now
help-danger = Call 999. If you cannot speak, call 999 from a mobile and press 55 when you are asked.
help-return = Go back
help-nation = Show help for
help-nation-england = England
help-nation-wales = Wales
help-nation-scotland = Scotland
help-nation-ni = Northern Ireland
help-text = By text message
help-hours-always = Day and night
help-free = Free to call
help-reviewed = Checked on { $day }
language-title = Choose your language
language-keeps = Your answers stay as they are.

## When something is different from what you expected

closed-title = This is closed
closed-body = This one no longer takes answers. If you still want to have your say, ask the service that gave you the card for a new one.
stale-title = This page is too old
stale-body = Pages stay open for a day or two, then nobody can read them any more, not even us. Nothing was kept. You can start again with your card.
missing-title = Nothing here
missing-body = There is no page at this address. Look at your card again.
large-title = Too much at once
large-body = What was sent is far larger than this page takes, so it was not read. Go back and make it shorter.
busy-title = Not sent yet
busy-body = We could not take your answers just now. They are still on this page. Wait a moment, then send again.
fault-title = This did not work
fault-body = The fault is ours. Your answers are not lost as long as this page stays open: go back and try again.
