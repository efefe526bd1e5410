-- The proof beside a release: worlds in whole numbers. Its hash stands in the signed document.
CREATE TABLE certificate (
    release TEXT NOT NULL PRIMARY KEY REFERENCES release (id),
    document TEXT NOT NULL
);
