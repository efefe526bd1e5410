# Draft: not yet read by a second person.

paper-title = Have your say
paper-how = Put a cross in the box next to your answer. If you do not want to answer a question, leave it empty.
paper-no-name = Do not write your name or your address anywhere.
paper-once = Answer one time only. Use paper or a card, not both.
paper-see = Someone types your crosses into a computer, two times. This person does not work for the services named here. Then we destroy the paper.
paper-return = When you are ready, put the paper into the envelope. An envelope is a paper cover for letters. Close it and hand it in.
paper-sheet = Sheet number
paper-one = One answer
paper-many = Every answer that is true for you
paper-only-if = Only if your answer to question { $number } is “{ $answer }”
paper-drawn = Answer this part for up to { $most } of the ones you chose. You decide which ones.
paper-rest = You do not have to do it all at once. You can stop at any time. You can throw the paper away.
