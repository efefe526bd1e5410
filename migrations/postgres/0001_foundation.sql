-- The foundation: who the partnership is, what it asks, and the ballot box.
-- Nothing here can hold a time finer than a wave for anything that a person answering caused.

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE place (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
);

CREATE TABLE area (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    is_group BOOLEAN NOT NULL
);

CREATE TABLE area_place (
    area TEXT NOT NULL REFERENCES area (id),
    place TEXT NOT NULL REFERENCES place (id),
    PRIMARY KEY (area, place)
);

CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    rated BOOLEAN NOT NULL
);

CREATE TABLE service (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (id)
);

CREATE TABLE staff (
    name TEXT NOT NULL PRIMARY KEY,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (id),
    password_hash TEXT NOT NULL,
    totp_sealed BYTEA NOT NULL
);

-- What staff did. It can only grow, and no word in it is about people answering.
CREATE TABLE audit (
    id UUID NOT NULL PRIMARY KEY,
    day DATE NOT NULL,
    staff TEXT NOT NULL,
    act TEXT NOT NULL
);

CREATE TABLE survey (
    id TEXT NOT NULL PRIMARY KEY,
    instrument TEXT NOT NULL,
    version INTEGER NOT NULL,
    plan TEXT NOT NULL
);

CREATE TABLE wave (
    id TEXT NOT NULL PRIMARY KEY,
    survey TEXT NOT NULL REFERENCES survey (id),
    number INTEGER NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('open', 'closing', 'closed', 'rolled', 'counted', 'released', 'destroyed')),
    year TEXT NOT NULL,
    ends_year BOOLEAN NOT NULL,
    opened_on DATE NOT NULL,
    closes_on DATE NOT NULL,
    closing_on DATE,
    counted_on DATE,
    box_key BYTEA NOT NULL,
    narrative_key BYTEA NOT NULL,
    mark_prefix BYTEA NOT NULL,
    rolls INTEGER NOT NULL,
    UNIQUE (survey, number)
);

-- Cards printed together. There is no list of codes anywhere.
CREATE TABLE batch (
    id TEXT NOT NULL PRIMARY KEY,
    wave TEXT NOT NULL REFERENCES wave (id),
    service TEXT NOT NULL REFERENCES service (id),
    place TEXT REFERENCES place (id),
    first INTEGER NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0),
    revoked BOOLEAN NOT NULL
);

-- The antechamber: where sends land, until ten or more are stirred into the tables below them.
-- A spent mark is eight bytes of its wave's prefix and 24 of HMAC(k_spent, code); nothing stands beside it.
CREATE TABLE ante_mark (mark BYTEA NOT NULL PRIMARY KEY);
CREATE TABLE mark (mark BYTEA NOT NULL PRIMARY KEY);

-- A ballot's key is random and was never on a card.
CREATE TABLE ante_ballot (
    key BYTEA NOT NULL PRIMARY KEY,
    wave TEXT NOT NULL REFERENCES wave (id),
    sealed BYTEA NOT NULL
);
CREATE TABLE ballot (
    key BYTEA NOT NULL PRIMARY KEY,
    wave TEXT NOT NULL REFERENCES wave (id),
    sealed BYTEA NOT NULL
);

-- Words, sealed to another key, with no link to the ballot.
CREATE TABLE ante_narrative (
    key BYTEA NOT NULL PRIMARY KEY,
    wave TEXT NOT NULL REFERENCES wave (id),
    sealed BYTEA NOT NULL
);
CREATE TABLE narrative (
    key BYTEA NOT NULL PRIMARY KEY,
    wave TEXT NOT NULL REFERENCES wave (id),
    sealed BYTEA NOT NULL
);

-- Runs that were left, stopped or sent: sixteen random bytes and a tag that tells, with a living day key, when they can be forgotten.
CREATE TABLE ended_run (run BYTEA NOT NULL PRIMARY KEY);

-- Unprotected totals, sealed under keys that never stand in the database.
CREATE TABLE tally (
    wave TEXT NOT NULL PRIMARY KEY REFERENCES wave (id),
    sealed BYTEA NOT NULL
);
CREATE TABLE year_tally (
    survey TEXT NOT NULL REFERENCES survey (id),
    year TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (survey, year)
);

-- What was protected, and what was published. A document never changes once it has been approved.
CREATE TABLE release (
    id TEXT NOT NULL PRIMARY KEY,
    wave TEXT NOT NULL UNIQUE REFERENCES wave (id),
    position INTEGER NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('draft', 'approved', 'shared', 'public')),
    document TEXT NOT NULL,
    hash TEXT NOT NULL,
    previous TEXT NOT NULL,
    signature BYTEA NOT NULL,
    public_key BYTEA NOT NULL,
    shared_on DATE,
    public_on DATE
);
CREATE TABLE approval (
    release TEXT NOT NULL REFERENCES release (id),
    staff TEXT NOT NULL REFERENCES staff (name),
    hash TEXT NOT NULL,
    PRIMARY KEY (release, staff)
);

CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit log only grows'; END $$;
CREATE TRIGGER audit_only_grows BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_only_grows();
CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows();
