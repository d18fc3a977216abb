-- What of a document bears on claims by itself, beside its statements; and pairs and bands by the ids of what may stand
-- in a claim (onrecord.ledger.pages), which are statements' or passages'. Documents are marked as another model's work,
-- so that adding them again reads them again.

CREATE TABLE passages (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    statement TEXT,                     -- its id; NULL: the outlet's own voice
    spans TEXT NOT NULL,
    text TEXT NOT NULL,
    vector BLOB NOT NULL
);
CREATE INDEX passages_by_document ON passages (document);

DROP TABLE bands;
CREATE TABLE bands (
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    PRIMARY KEY (number, hash, document)
) WITHOUT ROWID;
CREATE INDEX bands_by_document ON bands (document);

DROP TABLE pairs;
CREATE TABLE pairs (
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    rule TEXT NOT NULL,
    score REAL NOT NULL,
    first INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    second INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    PRIMARY KEY (a, b, rule),
    CHECK (a < b)
) WITHOUT ROWID;
CREATE INDEX pairs_by_first ON pairs (first);
CREATE INDEX pairs_by_second ON pairs (second);

-- The heaviest terms of a document and the month of publication (days since 0001-01-01, divided by 30; NULL: unknown).
CREATE TABLE blocks (
    term TEXT NOT NULL,
    month INTEGER,
    document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE
);
CREATE INDEX blocks_by_term ON blocks (term, month, document);
CREATE INDEX blocks_by_document ON blocks (document);

-- Ids that stood for members of an earlier model's reading: a row is never changed or removed.
CREATE TABLE aliases (
    old TEXT NOT NULL,
    new TEXT NOT NULL,
    PRIMARY KEY (old, new)
) WITHOUT ROWID;

UPDATE documents SET model = model || ' (without passages)';
