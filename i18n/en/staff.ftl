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
staff-terminal = Waves, cards and releases are worked from the terminal of the server until their rooms are built.
staff-wave = Wave
staff-survey = Survey
staff-how-far = How far it is
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
staff-gone-why = It was used, withdrawn, or is older than seven days. If it was not you who used it, tell a coordinator at once.
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
staff-codes-left = { $left ->
    [0] You have no recovery codes left.
    [one] You have one recovery code left.
   *[other] You have { $left } recovery codes left.
}
staff-codes-new = Make new recovery codes
staff-codes-new-what = New codes end the earlier ones.
staff-own-confirm = A coordinator confirms it every year.

## Mail

mail-subject = Setting up your sign-in
mail-invited = You are invited to work on a survey server. Open this link to choose a password:
mail-good-for = It works once, and for { $days } days.
mail-not-you = If you expected nothing of the kind, you need not do anything.
