-- Setting up in the browser: what ends and what it went into, who is who, and what each wave was opened with.
ALTER TABLE place ADD COLUMN ended_on DATE;
ALTER TABLE place ADD COLUMN merged_into TEXT;
ALTER TABLE area ADD COLUMN ended_on DATE;
ALTER TABLE area ADD COLUMN merged_into TEXT;
ALTER TABLE organisation ADD COLUMN ended_on DATE;
ALTER TABLE organisation ADD COLUMN sector TEXT;
ALTER TABLE organisation ADD COLUMN by_and_for TEXT;
ALTER TABLE organisation ADD COLUMN standing TEXT CHECK (standing IN ('lead', 'partner'));
ALTER TABLE service ADD COLUMN ended_on DATE;
ALTER TABLE service ADD COLUMN types TEXT;

-- Areas that a group of areas is made of, beside its own places.
CREATE TABLE area_part (
    area TEXT NOT NULL REFERENCES area (id),
    part TEXT NOT NULL REFERENCES area (id),
    PRIMARY KEY (area, part)
);

-- Who pays for whom.
CREATE TABLE funding (
    organisation TEXT NOT NULL REFERENCES organisation (id),
    funds TEXT NOT NULL REFERENCES organisation (id),
    PRIMARY KEY (organisation, funds)
);

CREATE TABLE board (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    depth TEXT NOT NULL CHECK (depth IN ('strategic', 'forum', 'operational', 'elected')),
    ended_on DATE
);
CREATE TABLE board_organisation (
    board TEXT NOT NULL REFERENCES board (id),
    organisation TEXT NOT NULL REFERENCES organisation (id),
    PRIMARY KEY (board, organisation)
);

-- What something is called from a day on; the day can be to come.
CREATE TABLE naming (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    since DATE NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (kind, id, since)
);

-- The places and areas with which a wave was opened; it is counted by these, whatever becomes of them.
CREATE TABLE geography (
    wave TEXT NOT NULL PRIMARY KEY REFERENCES wave (id),
    document TEXT NOT NULL
);
