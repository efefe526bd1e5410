-- What an organisation says as itself about a period, before somebody signs it.
CREATE TABLE return_draft (
    organisation TEXT NOT NULL REFERENCES organisation (id),
    instrument TEXT NOT NULL,
    period TEXT NOT NULL,
    edition INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    answers TEXT NOT NULL,
    owner TEXT NOT NULL,
    review_on DATE,
    shown TEXT NOT NULL CHECK (shown IN ('partners', 'public', 'group')),
    reason TEXT NOT NULL,
    PRIMARY KEY (organisation, instrument, period)
);

-- The same as it was signed, version by version: later ones are corrections, and nothing here is ever changed.
CREATE TABLE return_version (
    organisation TEXT NOT NULL REFERENCES organisation (id),
    instrument TEXT NOT NULL,
    period TEXT NOT NULL,
    number INTEGER NOT NULL,
    edition INTEGER NOT NULL,
    answers TEXT NOT NULL,
    owner TEXT NOT NULL,
    review_on DATE,
    shown TEXT NOT NULL CHECK (shown IN ('partners', 'public', 'group')),
    reason TEXT NOT NULL,
    role TEXT NOT NULL,
    staff TEXT NOT NULL REFERENCES staff (name),
    day DATE NOT NULL,
    PRIMARY KEY (organisation, instrument, period, number)
);

-- Services that are shown only together: put together once, with the versions that count.
CREATE TABLE return_group (
    instrument TEXT NOT NULL,
    period TEXT NOT NULL,
    staff TEXT NOT NULL REFERENCES staff (name),
    day DATE NOT NULL,
    PRIMARY KEY (instrument, period)
);
CREATE TABLE return_member (
    instrument TEXT NOT NULL,
    period TEXT NOT NULL,
    organisation TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (instrument, period, organisation),
    FOREIGN KEY (instrument, period) REFERENCES return_group (instrument, period),
    FOREIGN KEY (organisation, instrument, period, number) REFERENCES return_version (organisation, instrument, period, number)
);
