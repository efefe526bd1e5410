-- What was recorded of a version of an instrument before a survey opens, one after the other: never changed, withdrawn by a later record.
CREATE TABLE gate_record (
    instrument TEXT NOT NULL,
    edition INTEGER NOT NULL,
    number INTEGER NOT NULL,
    withdraws INTEGER,
    staff TEXT NOT NULL REFERENCES staff (name),
    role TEXT NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (id),
    day DATE NOT NULL,
    PRIMARY KEY (instrument, edition, number),
    UNIQUE (instrument, edition, withdraws)
);

-- As what somebody reviewed it, and what changed; no words where nothing did.
CREATE TABLE gate_review (
    instrument TEXT NOT NULL,
    edition INTEGER NOT NULL,
    number INTEGER NOT NULL,
    party TEXT NOT NULL CHECK (party IN ('survivors', 'by-and-for', 'specialist', 'frontline', 'others')),
    service TEXT REFERENCES organisation (id),
    reviewed_on DATE NOT NULL,
    language TEXT NOT NULL,
    changed TEXT NOT NULL,
    PRIMARY KEY (instrument, edition, number),
    FOREIGN KEY (instrument, edition, number) REFERENCES gate_record (instrument, edition, number)
);

-- That whoever owns a licensed scale permits it.
CREATE TABLE gate_permission (
    instrument TEXT NOT NULL,
    edition INTEGER NOT NULL,
    number INTEGER NOT NULL,
    licence TEXT NOT NULL,
    given_by TEXT NOT NULL,
    reference TEXT NOT NULL,
    given_on DATE NOT NULL,
    good_until DATE,
    PRIMARY KEY (instrument, edition, number),
    FOREIGN KEY (instrument, edition, number) REFERENCES gate_record (instrument, edition, number)
);

-- That the data steward confirmed the sentences about who sees what: SHA-256 of them in every language that opened.
CREATE TABLE gate_confirmation (
    instrument TEXT NOT NULL,
    edition INTEGER NOT NULL,
    number INTEGER NOT NULL,
    survey TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (instrument, edition, number),
    FOREIGN KEY (instrument, edition, number) REFERENCES gate_record (instrument, edition, number)
);
