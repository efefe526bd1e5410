-- Instruments of this partnership, as their files: while they are written, and as they were frozen. One row a version.
CREATE TABLE own_instrument (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    edition INTEGER NOT NULL,
    base TEXT NOT NULL,
    base_edition INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'frozen')),
    changed_on TEXT NOT NULL,
    digest TEXT NOT NULL,
    definition TEXT NOT NULL,
    UNIQUE (name, edition)
) STRICT, WITHOUT ROWID;

-- The messages of a language of such an instrument.
CREATE TABLE own_catalogue (
    instrument TEXT NOT NULL REFERENCES own_instrument (id),
    language TEXT NOT NULL,
    messages TEXT NOT NULL,
    PRIMARY KEY (instrument, language)
) STRICT, WITHOUT ROWID;
