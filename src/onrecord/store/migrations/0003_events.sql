-- What is said to have happened: what can be asked for as columns, the rest as JSON (onrecord.store.events). A NULL
-- statement: in the outlet's own voice.

CREATE TABLE events (
    key INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    statement INTEGER REFERENCES statements (key) ON DELETE CASCADE,
    start INTEGER NOT NULL,     -- of the predicate
    lemma TEXT NOT NULL,
    type TEXT,
    subtype TEXT,
    polarity TEXT NOT NULL,
    certainty TEXT NOT NULL,
    tense TEXT NOT NULL,
    event TEXT NOT NULL
);
CREATE INDEX events_document ON events (document);
CREATE INDEX events_statement ON events (statement);
CREATE INDEX events_type ON events (type);
