-- More ways of answering: a door before a survey, links without cards, equality records, surveys kept for a while.

-- The everyday service that leads past the door, told by workers and printed nowhere. Without one there is no door.
ALTER TABLE wave ADD COLUMN door TEXT;

-- Ways in without a card. An open link has no secret; a kiosk's link carries one in its fragment.
CREATE TABLE entrance (
    slug TEXT NOT NULL PRIMARY KEY,
    wave TEXT NOT NULL REFERENCES wave (id),
    channel TEXT NOT NULL CHECK (channel IN ('open', 'kiosk')),
    secret_hash TEXT NOT NULL,
    equality BOOLEAN NOT NULL
);

-- What people said about themselves after the send: sealed apart, under a key of its own, with no link to the ballot.
CREATE TABLE ante_equality (
    key BYTEA NOT NULL PRIMARY KEY,
    wave TEXT NOT NULL REFERENCES wave (id),
    sealed BYTEA NOT NULL
);
CREATE TABLE equality (
    key BYTEA NOT NULL PRIMARY KEY,
    wave TEXT NOT NULL REFERENCES wave (id),
    sealed BYTEA NOT NULL
);

-- Surveys that somebody keeps for up to three days: what finds them and what opens them both come from a number that stands nowhere.
CREATE TABLE kept (
    find BYTEA NOT NULL PRIMARY KEY,
    sealed BYTEA NOT NULL
);
