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
offline = The page could not reach us. Your answers are still here. Try again in a moment.
leaving-shift = Leaving. Presses of Shift still to go: { $left }.

## Landing

landing-title = Have your say
landing-intro = Tell us about local services. It takes about { $minutes } minutes.
landing-code-label = The number on your card
landing-code-hint = 16 digits. Spaces do not matter.
landing-start = Start
landing-noscript = Your browser may keep the number that you type. You can clear it in your browser’s history.
landing-choose-language = Choose your language
landing-code-unknown-title = Check the number
landing-code-unknown = We do not know this number. Look at your card again: it has 16 digits in four groups of four. If it still does not work, ask for another card.

## Before you begin

begin-title = Before you begin
begin-who = { $partnership } asks these questions.
begin-see = Nobody sees your answers on their own. They are added to the answers of others. Figures are shown only for 10 people or more, and never as exact numbers.
begin-choice = You choose. You can skip any question and stop at any time. It makes no difference to any help you get.
begin-first = Only the first reply from a card counts. If someone else may have used yours, ask for another card.
begin-not = This is not a report, not evidence, not a complaint and not a way to ask for help. Nobody reads it as you answer. No deadline stops because of it.
begin-network = We do not keep your name, your phone’s details or the time. Your phone company and the browser’s history may still show that this address was opened.
begin-lawful = We ask with your agreement, for the work of the partnership. Questions about your data: { $contact }.
begin-start = I am 16 or over, start
begin-young = I am under 16

## Leaving and being private

private-title = Leaving, and staying private
private-leave = “Leave now” is on every page. One press takes you to a weather page. Your answers are gone, and pressing Back does not bring them back.
private-shift = On a keyboard you can also press Shift three times.
private-history = This page stays in your browser’s history as “Have your say”. You can delete that one line. Deleting everything can make someone notice.
private-device = If someone checks this device, or could have put a program on it, another device is safer.
private-refresh = Loading the page again loses what you have not sent.
private-pause = “Pause” shows a quiet page. Your answers wait.

## Questions

choose-one = Choose one answer
choose-many = Choose every answer that is true for you
scale-strongly_agree = Strongly agree
scale-agree = Agree
scale-neither = Neither agree nor disagree
scale-disagree = Disagree
scale-strongly_disagree = Strongly disagree
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
check-text-kept = You wrote some words
check-change = Change
check-change-what = Change: { $what }
send = Send my answers

## Done

done-title = Thank you
done-sent = Your answers are in. They now lie sealed with everybody else’s.
done-next = The survey closes on { $closes }. Then all answers are counted together and destroyed.
done-results = What people said, and what services will do about it, will be shown to everyone. Ask the service that gave you the card where to look.
done-close = You can press “Leave now”, or close this page.

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
fault-body = The fault is ours. Your answers are not lost as long as this page stays open: go back and try again. If you tell someone about it, this word helps us: { $reference }.
