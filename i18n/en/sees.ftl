# What staff can see: said before the first question, and on the public page. Which lines stand there follows from the settings of the survey.

sees-title = What can staff see?
sees-intro = This page is made from the settings of this survey, as they are now.
sees-card = The worker who gave out a card cannot see whether it was used. Nobody who reads the figures can. When the survey closes, what could tell is destroyed.
sees-batch = Your answers carry the name of the service that hands out the card. They say nothing else about the card.
sees-batch-place = Your answers carry the name of the service and the place that the card was printed for. They say nothing else about the card.
sees-without-card = Answers without a card are shown for the whole partnership only, and only from { $least } people.
sees-locked = Your answers are locked as soon as you send them. Until they are counted, a person who holds both the computer that keeps them and its keys could open them. That person could not see who sent them.
sees-locked-people = Your answers are locked as soon as you send them. Three people keep the key. Two of them have to come together to open the answers for the count. Even then nobody sees who sent them.
sees-count = A program counts all answers together, after the last day. Nobody reads them one by one.
sees-figures = Staff and the public see figures about { $least } people or more, never exact numbers.
sees-service = The service that gave out the card, the people who pay for it and the people who run this survey also see figures about those whom this service gave cards to. These figures too are about { $least } people or more.
sees-destroyed = When two people of two organisations have approved the figures, every single answer is destroyed.
sees-words = What you write in your own words is kept apart from your other answers. People trained for this read it after the survey has closed. It is destroyed { $days } days after the count at the latest.
sees-about-you = What you say about yourself at the end is locked apart. A program puts it together with your other answers once, for the count.
sees-kept = If you take a number to come back with, what you answered waits, locked, for three days at most. Without the number nobody can open it.
sees-never = We keep no name, no address, nothing about your phone, no time, and not the order in which answers came.
sees-log = There is a log of what staff do. There is none of what you do.
sees-cannot = A person who changes the program that runs this survey could watch as you answer. We cannot rule that out. The Tor browser hides where you are from that person too.

## The public page

sees-public-intro = What the people who run a survey, hand out its cards or read its figures can see of single answers. Each list is made from the settings of its survey, as they are now.
sees-none = No survey is open now.
