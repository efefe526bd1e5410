-- Counting and protecting that goes on: by whom it was begun, until which minute (counted from 1970) it is taken to be alive, and why it failed. In no backup.
CREATE TABLE work (
    wave TEXT NOT NULL PRIMARY KEY REFERENCES wave (id),
    task TEXT NOT NULL CHECK (task IN ('count', 'protect')),
    staff TEXT NOT NULL REFERENCES staff (name),
    key BLOB NOT NULL,
    alive INTEGER NOT NULL,
    failed TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

-- What a provider says about a release that it is rated in: one note each, in the language in which it was written.
CREATE TABLE note (
    release TEXT NOT NULL REFERENCES release (id),
    organisation TEXT NOT NULL REFERENCES organisation (id),
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (release, organisation)
) STRICT;
