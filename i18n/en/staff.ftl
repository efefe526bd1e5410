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
