-- How claims stand, kept until something changes. Documents of one story (onrecord.ledger.stories) have one number, NULL
-- where it is to be worked out anew; rows of claims are there for numbered stories alone, and always right.

ALTER TABLE documents ADD COLUMN story INTEGER;
CREATE INDEX documents_by_story ON documents (story);

CREATE TABLE claims (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    story INTEGER NOT NULL,
    text TEXT NOT NULL,
    first TEXT,
    last TEXT,
    newest REAL,                        -- `last` in seconds since 1970, UTC
    documents INTEGER NOT NULL,
    outlets INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    low INTEGER NOT NULL,               -- origins
    high INTEGER NOT NULL,
    support TEXT NOT NULL,
    opposition TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    contested INTEGER NOT NULL,
    credibility INTEGER NOT NULL,
    born TEXT NOT NULL,                 -- sorts claims by the time of their first entries
    body TEXT NOT NULL                  -- the rest, as JSON (onrecord.store.standing)
);
CREATE INDEX claims_by_story ON claims (story);
CREATE INDEX claims_by_born ON claims (born);
CREATE INDEX claims_by_documents ON claims (documents DESC, entries DESC, born);
CREATE INDEX claims_by_newest ON claims (newest DESC, born);
CREATE INDEX claims_by_origins ON claims (low DESC, high DESC, entries DESC, born);
CREATE INDEX claims_by_contested ON claims (contested DESC, entries DESC, born);

-- Entries by their ids; one may stand in two claims (what somebody takes back).
CREATE TABLE entries (
    id TEXT NOT NULL,
    claim INTEGER NOT NULL REFERENCES claims (key) ON DELETE CASCADE,
    document INTEGER NOT NULL,
    PRIMARY KEY (id, claim)
) WITHOUT ROWID;
CREATE INDEX entries_by_claim ON entries (claim);
CREATE INDEX entries_by_document ON entries (document);

-- By which rules the claims were worked out (one row); by others all are to be worked out anew.
CREATE TABLE standing (how TEXT NOT NULL);
INSERT INTO standing (how) VALUES ('');
