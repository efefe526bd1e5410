-- The foundation: who the partnership is, what it asks, and the ballot box.
-- Nothing here can hold a time finer than a wave for anything that a person answering caused.

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE place (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE area (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    is_group INTEGER NOT NULL
) STRICT;

CREATE TABLE area_place (
    area TEXT NOT NULL REFERENCES area (id),
    place TEXT NOT NULL REFERENCES place (id),
    PRIMARY KEY (area, place)
) STRICT;

CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    rated INTEGER NOT NULL
) STRICT;

CREATE TABLE service (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (id)
) STRICT;

CREATE TABLE staff (
    name TEXT NOT NULL PRIMARY KEY,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (id),
    password_hash TEXT NOT NULL,
    totp_sealed BLOB NOT NULL
) STRICT;

-- What staff did. It can only grow, and no word in it is about people answering.
CREATE TABLE audit (
    id BLOB NOT NULL PRIMARY KEY,
    day TEXT NOT NULL,
    staff TEXT NOT NULL,
    act TEXT NOT NULL
) STRICT;

CREATE TABLE survey (
    id TEXT NOT NULL PRIMARY KEY,
    instrument TEXT NOT NULL,
    version INTEGER NOT NULL,
    plan TEXT NOT NULL
) STRICT;

CREATE TABLE wave (
    id TEXT NOT NULL PRIMARY KEY,
    survey TEXT NOT NULL REFERENCES survey (id),
    number INTEGER NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('open', 'closing', 'closed', 'rolled', 'counted', 'released', 'destroyed')),
    year TEXT NOT NULL,
    ends_year INTEGER NOT NULL,
    opened_on TEXT NOT NULL,
    closes_on TEXT NOT NULL,
    closing_on TEXT,
    counted_on TEXT,
    box_key BLOB NOT NULL,
    narrative_key BLOB NOT NULL,
    mark_prefix BLOB NOT NULL,
    rolls INTEGER NOT NULL,
    UNIQUE (survey, number)
) STRICT;

-- Cards printed together. There is no list of codes anywhere.
CREATE TABLE batch (
    id TEXT NOT NULL PRIMARY KEY,
    wave TEXT NOT NULL REFERENCES wave (id),
    service TEXT NOT NULL REFERENCES service (id),
    place TEXT REFERENCES place (id),
    first INTEGER NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0),
    revoked INTEGER NOT NULL
) STRICT;

-- The antechamber: where sends land, until ten or more are stirred into the tables below them.
-- A spent mark is eight bytes of its wave's prefix and 24 of HMAC(k_spent, code); nothing stands beside it.
CREATE TABLE ante_mark (mark BLOB NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE mark (mark BLOB NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

-- A ballot's key is random and was never on a card.
CREATE TABLE ante_ballot (
    key BLOB NOT NULL PRIMARY KEY,
    wave TEXT NOT NULL REFERENCES wave (id),
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE ballot (
    key BLOB NOT NULL PRIMARY KEY,
    wave TEXT NOT NULL REFERENCES wave (id),
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Words, sealed to another key, with no link to the ballot.
CREATE TABLE ante_narrative (
    key BLOB NOT NULL PRIMARY KEY,
    wave TEXT NOT NULL REFERENCES wave (id),
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE narrative (
    key BLOB NOT NULL PRIMARY KEY,
    wave TEXT NOT NULL REFERENCES wave (id),
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Runs that were left, stopped or sent: sixteen random bytes and a tag that tells, with a living day key, when they can be forgotten.
CREATE TABLE ended_run (run BLOB NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

-- Unprotected totals, sealed under keys that never stand in the database.
CREATE TABLE tally (
    wave TEXT NOT NULL PRIMARY KEY REFERENCES wave (id),
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE year_tally (
    survey TEXT NOT NULL REFERENCES survey (id),
    year TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (survey, year)
) STRICT, WITHOUT ROWID;

-- What was protected, and what was published. A document never changes once it has been approved.
CREATE TABLE release (
    id TEXT NOT NULL PRIMARY KEY,
    wave TEXT NOT NULL UNIQUE REFERENCES wave (id),
    position INTEGER NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('draft', 'approved', 'shared', 'public')),
    document TEXT NOT NULL,
    hash TEXT NOT NULL,
    previous TEXT NOT NULL,
    signature BLOB NOT NULL,
    public_key BLOB NOT NULL,
    shared_on TEXT,
    public_on TEXT
) STRICT;
CREATE TABLE approval (
    release TEXT NOT NULL REFERENCES release (id),
    staff TEXT NOT NULL REFERENCES staff (name),
    hash TEXT NOT NULL,
    PRIMARY KEY (release, staff)
) STRICT;

CREATE TRIGGER audit_only_grows_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
CREATE TRIGGER audit_is_never_written_over BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
CREATE TRIGGER audit_only_grows_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
