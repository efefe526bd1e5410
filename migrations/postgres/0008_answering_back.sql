-- What was heard: a figure of a release that is shown, to be answered. In public from a day on, or withdrawn before; never deleted.
CREATE TABLE finding (
    id TEXT NOT NULL PRIMARY KEY,
    release TEXT NOT NULL REFERENCES release (id),
    position INTEGER NOT NULL,
    figure TEXT NOT NULL,
    item TEXT NOT NULL,
    public_on DATE,
    public_from INTEGER,
    withdrawn_on DATE,
    UNIQUE (release, position)
);

-- What it says and what should change, version by version: later ones are corrections.
CREATE TABLE recommendation (
    finding TEXT NOT NULL REFERENCES finding (id),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('works', 'change')),
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    staff TEXT NOT NULL REFERENCES staff (name),
    day DATE NOT NULL,
    PRIMARY KEY (finding, number)
);

-- What is done about it; or an action of a homicide review or an inspection, under the reference that it has there.
CREATE TABLE action (
    id TEXT NOT NULL PRIMARY KEY,
    finding TEXT REFERENCES finding (id),
    source TEXT NOT NULL CHECK (source IN ('survey', 'homicide-review', 'inspection')),
    reference TEXT NOT NULL,
    position INTEGER NOT NULL,
    public_from INTEGER,
    UNIQUE (source, reference)
);

-- How far an action is and whose it is, step by step.
CREATE TABLE step (
    action TEXT NOT NULL REFERENCES action (id),
    number INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('undecided', 'planned', 'doing', 'done', 'not-doing')),
    reason TEXT NOT NULL,
    due DATE,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (id),
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    staff TEXT NOT NULL REFERENCES staff (name),
    day DATE NOT NULL,
    PRIMARY KEY (action, number)
);

-- What the lived-experience group says about a step that says “done”.
CREATE TABLE vetting (
    action TEXT NOT NULL REFERENCES action (id),
    number INTEGER NOT NULL,
    step INTEGER NOT NULL,
    says TEXT NOT NULL CHECK (says IN ('agrees', 'not-yet', 'unsure')),
    staff TEXT NOT NULL REFERENCES staff (name),
    day DATE NOT NULL,
    PRIMARY KEY (action, number)
);

-- Who was told what came of it.
CREATE TABLE told (
    action TEXT NOT NULL REFERENCES action (id),
    audience TEXT NOT NULL,
    staff TEXT NOT NULL REFERENCES staff (name),
    day DATE NOT NULL,
    PRIMARY KEY (action, audience)
);

-- Free words in another language, by the hash of the words; shown when a second person has agreed.
CREATE TABLE translation (
    original TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    first TEXT NOT NULL REFERENCES staff (name),
    first_on DATE NOT NULL,
    second TEXT REFERENCES staff (name),
    second_on DATE,
    PRIMARY KEY (original, language)
);
