-- Lists of releases are read without their documents, which are large: in SQLite whatever stands behind one in its row is read through it.
CREATE INDEX release_head ON release (wave, position, id, state, hash, shared_on, public_on);
