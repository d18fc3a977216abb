-- What people say against the machine: corrections of claims and entries, and undoing them. Rows are only ever added;
-- they name documents by id and characters, not by key, so that they outlive every new reading.

CREATE TABLE fixes (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,            -- of the row before, the kind and the body
    kind TEXT NOT NULL,
    body TEXT NOT NULL,                 -- JSON (onrecord.ledger.hand)
    made TEXT NOT NULL                  -- UTC, ISO 8601
);
CREATE TRIGGER fixes_stay BEFORE UPDATE ON fixes BEGIN
    SELECT RAISE(ABORT, 'corrections are only ever added');
END;
CREATE TRIGGER fixes_last BEFORE DELETE ON fixes BEGIN
    SELECT RAISE(ABORT, 'corrections are only ever added');
END;
