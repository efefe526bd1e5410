-- That somebody read every word of a part of the words in a language, as what, and which texts: SHA-256 of them. The part is an instrument with its version,
-- or `pages` without one. Two of two kinds by two people let it open; texts that change are unread again.
CREATE TABLE gate_reading (
    instrument TEXT NOT NULL,
    edition INTEGER NOT NULL,
    number INTEGER NOT NULL,
    language TEXT NOT NULL,
    reader TEXT NOT NULL CHECK (reader IN ('translator', 'lived-experience', 'by-and-for')),
    service TEXT REFERENCES organisation (id),
    digest TEXT NOT NULL,
    PRIMARY KEY (instrument, edition, number),
    FOREIGN KEY (instrument, edition, number) REFERENCES gate_record (instrument, edition, number)
) STRICT;
