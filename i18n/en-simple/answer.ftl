# Draft: not yet read by a second person.

## Always there

bar-label = Always here for you
leave = Leave now
help = Get help
pause = Pause
language = Language
skip-link = Go to the main part of the page
back = Back
continue = Go on
skip = Skip this question
stop = Stop here
demo-notice = This is only to show how it works. All names and answers here are made up.
draft-notice = These words are a first try. Nobody who uses Easy Read has checked them yet.
offline = This page cannot reach us right now. Your answers are still here. Try again soon.
leaving-shift = You are leaving. Press Shift this many more times: { $left }.

## Landing

landing-title = Have your say
landing-intro = Tell us about local services. Local services are places near you that people can use. It takes about { $minutes } minutes.
landing-code-label = The number on your card
landing-code-hint = Your card has 16 digits. A digit is one number, from 0 to 9. You can use spaces or leave them out. Did you keep a number to come back with? Then type its 18 digits here.
landing-start = Start
landing-noscript = Your browser may keep the number you type. A browser is what you use to see web pages. You can clear the number in your browser’s history. History is a list of pages you looked at.
landing-choose-language = Choose your language
landing-code-unknown-title = Check the number
landing-code-unknown = We do not know this number. Look at your card again. It has 16 digits, in four groups of four. If it still does not work, ask for another card. A number to come back with works one time only. It stops after three days at most.
landing-withdraw = Take back answers you sent

## A device that people share

kiosk-shared = Many people use this device. A device is a phone, tablet or computer. Your answers do not stay on it. The next person sees only this page.
kiosk-script = This page does not work in this browser. Ask someone who works here.
kiosk-link = Part of the link is missing. A link is what opens a web page. Ask someone who works here to open it again.
kiosk-finish = Finish
idle-title = Are you still there?
idle-body = Nobody pressed anything for a while. Soon we will clear everything on this page. Then the next person cannot see it.
idle-left = Seconds left: { $left }
idle-stay = I am still here
idle-clear = Clear everything now

## The door: everyday local services. One of them, told by a worker and printed nowhere, leads on.

door-title = What do you want to tell us about?
door-hint = Choose one.
door-parks = Parks and green places
door-libraries = Libraries
door-buses = Buses
door-recycling = Rubbish and recycling
door-leisure = Swimming pools and sports halls
harmless-easy = How easy are they to use?
harmless-pleasant = How nice are they?
harmless-helpful = How helpful are the people who work there?
harmless-very = Very
harmless-quite = Quite
harmless-little = Not very
harmless-done = That is all. We did not keep these answers. Your card still works.

## Before you begin

begin-title = Before you start
begin-who = { $partnership } asks these questions.
begin-see = Nobody sees your answers on their own. We add them to other people’s answers. We only show numbers for 10 people or more. We never show exact numbers.
begin-choice = You choose. You can skip any question. You can stop at any time. You still get the same help.
begin-first = Only the first answers from a card count. Could someone else have used your card? Then ask for another one.
begin-once = Answer one time only. Then every voice counts the same.
begin-not = This is not a report or a complaint. A complaint is saying that something was wrong. It is not proof. It is not a way to ask for help. Nobody reads it while you answer. No deadline stops because of it. A deadline is the last day to do something.
begin-network = We do not keep your name, the time, or facts about your phone. Your phone company may still see that you opened this page. The list of pages in your browser may show it too.
begin-lawful = We ask only if you agree. We ask to help the work of the partnership. The partnership is the services that work together. Questions about what we keep: { $contact }.
begin-start = I am 16 or over, start
begin-young = I am under 16

## Leaving and being private

private-title = How to leave, and how to keep this private
private-leave = “Leave now” is on every page. Press it one time. You go to a page about the weather. Your answers are gone. Pressing Back does not bring them back.
private-leave-shared = “Leave now” is on every page. Press it one time. It clears everything and shows the first page. Pressing Back does not bring your answers back.
private-shift = Do you have a keyboard? Then you can also press Shift three times.
private-history = Your browser keeps a list of pages. It is called history. This page is in it as “Have your say”. You can delete that one line. If you delete everything, someone may notice.
private-device = Does someone check this device? Could someone have put a program on it that copies the screen? Then another device is safer. People can find pictures you take of these pages.
private-refresh = If you load the page again, you lose answers you have not sent.
private-close = Do not only close this page. Your browser may open it again. Press “Leave now” first.
private-pause = “Pause” shows a quiet page. Your answers wait. You can also get a number there to come back with.

## Questions

choose-one = Choose one answer
choose-many = Choose every answer that is true for you
choose-drawn = You chose more than { $most }. We ask you about { $most } of them. They are picked by chance.
scale-agree5-strongly_agree = Yes, I agree a lot
scale-agree5-agree = Yes, I agree
scale-agree5-neither = In the middle
scale-agree5-disagree = No, I do not agree
scale-agree5-strongly_disagree = No, I do not agree at all
scale-ease5-very_easy = Very easy
scale-ease5-easy = Easy
scale-ease5-neither = In the middle
scale-ease5-hard = Hard
scale-ease5-very_hard = Very hard
scale-change5-much_better = Much better
scale-change5-better = Better
scale-change5-same = About the same
scale-change5-worse = Worse
scale-change5-much_worse = Much worse
scale-wait-same_day = On the same day
scale-wait-within_week = In the first week
scale-wait-within_month = In the first month
scale-wait-within_three_months = In the first 3 months
scale-wait-longer = Longer than 3 months
scale-wait-still_waiting = I am still waiting
scale-times-t0 = Never
scale-times-t1_2 = 1 or 2 times
scale-times-t3_more = 3 times or more
scale-chain-not_wanted = I did not want this help
scale-chain-wanted_not_available = I wanted this help, but there was none
scale-chain-available_not_received = There was help like this, but I did not get it
scale-chain-received = I got this help
non-na = This is not about me
non-dk = I am not sure
non-pnts = I do not want to say
or = or
place-title = Which of these is nearest to where you get help?
place-hint = We ask so that each area can learn how its services do. We never ask for an address.
error-title = Check your answer
error-not-an-option = We could not read that answer. Choose again, or skip this question.
error-more-than-one = Choose one answer only.
error-none-and-some = One of your answers does not go with the others. Choose only that one, or choose the others.
error-text-too-long = You wrote { $length } letters and spaces. There is room for { $most }. Make it shorter, then go on. Nothing is lost.

## Coming back

keep-offer = You can get a number to come back with. You can come back today or in the next two days.
keep-ask = Get a number
keep-title = Your number to come back with
keep-explain = Type it where you type the number on your card. It works one time. It works until { $until }.
keep-safe = We show it only now. It is not kept on this device. Write it where nobody looks. Do not write next to it what it is for.
keep-what = It takes you back to where you were. You can use any device. We never show your old answers again. We keep your new answers under the same number.
keep-have = You have a number to come back with. We keep your answers under it.
keep-delete = Delete what I kept
keep-deleted = What you kept is deleted. The number does not work any more.
earlier-answer = You answered this before. Your answer stays the same. It changes only if you choose again.
earlier-text = You wrote something here before. It stays the same. It changes only if you write here again.

## Who helped

helped-title = Did someone help you with these questions?
helped-hint = We want to know how people reach us. It changes nothing for you.
helped-no = No
helped-worker = Someone who works in a service
helped-interpreter = An interpreter (a person who says words in another language)
helped-family = A friend or someone in my family
helped-other = Someone else
reminder-title = It can wait
reminder-body = A friend or someone in your family helped you. That can be good. Do you want to answer on your own? Then you can stop here and keep nothing. You can do it another day.

## Hear it, see it

media-listen = Listen to this page. Sound will play.
media-watch = See this page in British Sign Language (BSL). A film will load.

## Content notes

note-title = About the next part
note-continue = Go on
note-skip = Skip this part
note-stop = Stop here

## Your own words

text-reader = Trained people read your words after the survey has closed. A survey is a list of questions for many people. They cannot write back. They do not know who you are. Are you in danger now? Then use “Get help”.
text-limit = You can write up to { $most } letters and spaces.
text-permission = What can we do with your words?
text-permission-count = Only count them under a topic
text-permission-summarise = Also say them again in other words
text-permission-quote = Also show them, after we take out what could show who you are
text-noscript = Your browser may keep what you type here after you leave. Does someone check this device? Then it is safer to leave this box empty.
text-unread = Nobody here can read words in this language yet. So we do not ask you to write. Your other answers count as much as everybody’s.

## Check and send

check-title = Ready to send
check-explain = You can send now. Or you can look at your answers first. After you send, nobody can see or change them. We cannot either.
check-show = Show my answers
check-not-provided = No answer
check-earlier = Answered before
check-text-kept = You wrote some words
check-change = Change
check-change-what = Change: { $what }
withdraw-offer = After I send, show me six words. With them I can take my answers back.
send = Send my answers

## About you, after the send

equality-title = A few questions about you
equality-sent = We have your answers. If you leave now, you lose nothing.
equality-explain = These are extra questions. They take about 2 minutes. They help us see if services treat everybody fairly. We lock them away on their own. They do not go with what you said before. You can skip each one.
equality-yes = Yes, go on
equality-no = No, finish here
equality-pnts = Prefer not to say
equality-check-title = Send these too?
equality-check = If you do not send them, we do not keep them. What you sent before stays.
equality-send = Send these answers
equality-drop = Do not send them

## Done

done-title = Thank you
done-sent = We have your answers. They are locked away with everybody else’s.
done-next = The survey closes on { $closes }. Then we count all answers together. After that we destroy them.
done-results-open = We will show everyone what people said. We will also show what services will do about it.
done-results = We will show everyone what people said. We will also show what services will do about it. Ask the service that gave you the card where to look.
done-close = You can press “Leave now”. Or you can close this page.

## Taking answers out again

withdraw-words-title = Your six words
withdraw-words = With these words you can take your answers back. Use them in this order. You can do this until { $until }. We show them only now. Remember them, or write them where nobody looks.
withdraw-words-who = Anyone who has the words can take your answers back. Nobody can read your answers with them.
withdraw-title = Take back answers
withdraw-explain = You saw six words after you sent your answers. Type them in the same order. You can use big or small letters.
withdraw-label = Your six words
withdraw-go = Take my answers back
withdraw-slip-title = Check the words
withdraw-slip = These six words do not belong together. Is a word missing? Is a word a little different?
withdraw-done-title = That is done
withdraw-done = If we still had your answers, they are gone now. Nobody can bring them back. You cannot use that card again.
withdraw-late = You cannot take back answers after we count them. Then nobody can tell whose they were.

## Pause, stop, help, language

pause-title = Take your time
pause-body = You do not have to do anything here. Breathe in slowly. Breathe out slowly. Look around you. Name a few things that you see.
pause-continue = Go on when you are ready
stop-title = Stop here
stop-body = You can send the answers you have so far. Or you can keep nothing. Both are fine.
stop-send = Send what I have answered
stop-nothing = Keep nothing
stop-return = Go back to the questions
stopped-title = You have stopped
stopped-body = We kept nothing. Your card still works if you want to come back another day.
young-title = Thank you for looking
young-body = These questions are for people who are 16 or over. We kept nothing. You matter too. The people below can listen to you.
help-title = Get help
help-call-list = If you call from here, your phone shows it. It is in the list of calls.
help-danger-title = In danger now
help-danger = Call 999. If you cannot speak, use a mobile phone. Call 999, and press 55 when you are asked.
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
closed-body = This one does not take answers any more. Do you still want to have your say? Then ask the service that gave you the card for a new one.
stale-title = This page is too old
stale-body = Pages stay open for a day or two. After that nobody can read them. We cannot either. We kept nothing. You can start again with your card.
missing-title = Nothing here
missing-body = There is no page at this address. Look at your card again.
large-title = Too much at once
large-body = You sent more than this page can take. So nobody read it. Go back and make it shorter.
busy-title = Not sent yet
busy-body = We could not take your answers just now. They are still on this page. Wait a moment. Then send again.
fault-title = This did not work
fault-body = The problem is ours, not yours. Keep this page open, and your answers are not lost. Go back and try again.
