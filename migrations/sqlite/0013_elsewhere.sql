-- What others count: who lives here by the answers of equality questions, totals of areas and periods, and what help is worth in pence. Each is one file that is taken over whole.
CREATE TABLE population (
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    tenths INTEGER NOT NULL,
    year INTEGER NOT NULL,
    definition TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (question, answer)
) STRICT, WITHOUT ROWID;
CREATE TABLE context (
    series TEXT NOT NULL,
    area TEXT NOT NULL,
    period TEXT NOT NULL,
    total INTEGER NOT NULL,
    definition TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (series, area, period)
) STRICT, WITHOUT ROWID;
CREATE TABLE social_value (
    worth TEXT NOT NULL,
    low INTEGER NOT NULL,
    high INTEGER NOT NULL,
    method TEXT NOT NULL,
    calculated_on TEXT NOT NULL,
    cost_base TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (worth)
) STRICT, WITHOUT ROWID;
