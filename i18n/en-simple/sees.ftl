# Draft: not yet read by a second person.

sees-title = What can staff see?
sees-intro = This page shows how this survey works now.
sees-card = The worker who gave you the card cannot see if you used it. People who read the results cannot see it. When the survey is over, we destroy what could tell.
sees-batch = Your answers show which service gives out the card. They show nothing else about the card.
sees-batch-place = Your answers show which service and which place the card is for. They show nothing else about the card.
sees-without-card = Some people answer without a card. We show those answers all together. We show them only if { $least } people or more answered.
sees-locked = When you send your answers, they are locked. They are kept on a computer in another place. A person who has that computer and its keys could open them before we count. That person cannot see who sent them.
sees-locked-people = When you send your answers, they are locked. 3 people have the key. 2 of them have to come together to open the answers and count them. They cannot see who sent them.
sees-count = A computer counts all answers together after the last day. Nobody reads them one by one.
sees-figures = Staff and everyone else see results about { $least } people or more. They never see exact numbers.
sees-service = Some results are only about people who got a card from one service. That service sees them. The people who pay for it and the people who run this survey see them too. They are about { $least } people or more.
sees-destroyed = 2 people from 2 organisations check the results and agree to them. Then every answer is destroyed.
sees-words = What you write in your own words is kept away from your other answers. Trained people read it when the survey is over. It is destroyed { $days } days after we count, or before that.
sees-about-you = What you tell us about yourself at the end is locked in a separate place. A computer puts it with your other answers one time, to count.
sees-kept = You can get a number to come back. Then your answers wait for you for 3 days at most. They are locked. Nobody can open them without your number.
sees-never = We do not keep your name. We do not keep your address. We do not keep anything about your phone. We do not keep the time. We do not keep the order of the answers.
sees-log = We write down what staff do. We do not write down what you do.
sees-cannot = A person could change the program that runs this survey and watch when you answer. We cannot be sure that nobody does. A browser called Tor hides where you are from that person too.

## The public page

sees-public-intro = This page is about the people who run a survey, give out cards or read results. It shows what they can see of one person’s answers.
sees-none = No survey is open now.
