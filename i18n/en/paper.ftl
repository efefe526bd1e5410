# What stands on the paper form, beside the questions.

paper-title = Have your say
paper-how = Put a cross in the box beside your answer. Leave a question empty if you would rather not answer it.
paper-no-name = Do not write your name or your address anywhere.
paper-once = Answer once only: on paper or with a card, not both.
paper-see = Someone who does not work for the services named here types the crosses into a computer, twice. Then the paper is destroyed.
paper-return = When you are ready, put the sheets into the envelope, close it, and hand it in.
paper-sheet = Sheet number
paper-one = One answer
paper-many = Every answer that is true for you
paper-only-if = Only if your answer to question { $number } is “{ $answer }”
paper-drawn = Answer this part for up to { $most } of the ones you chose. You decide which.
paper-rest = You do not have to finish in one go. You can stop at any time and throw the sheets away.
