-- Whose access was confirmed when, and whose has ended. A member of staff without a row here gets one on the first day on which the program looks.
CREATE TABLE access (
    staff TEXT NOT NULL PRIMARY KEY REFERENCES staff (name),
    confirmed_on DATE NOT NULL,
    ended_on DATE
);

-- Recovery codes: a keyed hash each, until it is used.
CREATE TABLE recovery (
    staff TEXT NOT NULL REFERENCES staff (name),
    hash BYTEA NOT NULL,
    PRIMARY KEY (staff, hash)
);

-- Who is invited: by the hash of a token that stands in one mail alone, through a day. In no backup.
CREATE TABLE invitation (
    hash BYTEA NOT NULL PRIMARY KEY,
    staff TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (id),
    mail_sealed BYTEA NOT NULL,
    good_until DATE NOT NULL
);

-- Mail to staff that is to be sent: to whom and what is sealed; minutes are counted from 1970. In no backup.
CREATE TABLE outbox (
    id BYTEA NOT NULL PRIMARY KEY,
    invitation BYTEA REFERENCES invitation (hash),
    sealed BYTEA NOT NULL,
    tries INTEGER NOT NULL,
    due INTEGER NOT NULL,
    refused BOOLEAN NOT NULL
);

-- Forms of staff that were posted, so that each does its work once. In no backup.
CREATE TABLE form (
    staff TEXT NOT NULL REFERENCES staff (name),
    key TEXT NOT NULL,
    posted_on DATE NOT NULL,
    PRIMARY KEY (staff, key)
);

-- Wrong passwords inside a session, which ends with the tenth: whoever took a session has no long time to guess.
ALTER TABLE session ADD COLUMN misses INTEGER NOT NULL DEFAULT 0;
ALTER TABLE session ALTER COLUMN misses DROP DEFAULT;
