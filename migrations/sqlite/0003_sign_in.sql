-- Who is signed in among staff: by the hash of a cookie, until a minute (counted from 1970). In no backup.
CREATE TABLE session (
    cookie BLOB NOT NULL PRIMARY KEY,
    staff TEXT NOT NULL REFERENCES staff (name),
    ends INTEGER NOT NULL,
    idle INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The last code of each authenticator app that was taken, so that none is taken twice; and how many wrong codes came with the right password on a day.
CREATE TABLE sign_in (
    staff TEXT NOT NULL PRIMARY KEY REFERENCES staff (name),
    step INTEGER NOT NULL,
    misses INTEGER NOT NULL,
    missed_on TEXT NOT NULL
) STRICT;
