-- The first schema. Integer keys join tables; the ids that users see are hashes of content, so that a database
-- built in any order holds the same ids. Spans are JSON: [[start, end], ...], half-open, in code points of the text.

CREATE TABLE migrations (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    applied TEXT NOT NULL
);

CREATE TABLE documents (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL,
    publisher TEXT,
    title TEXT,
    byline TEXT,
    published TEXT,
    language TEXT,
    text TEXT NOT NULL,
    model TEXT NOT NULL,                -- the model whose statements these are
    added TEXT NOT NULL                 -- UTC, ISO 8601
);

CREATE TABLE statements (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    source TEXT,
    cue TEXT,
    content TEXT,
    source_spans TEXT,
    cue_spans TEXT,
    content_spans TEXT,
    mode TEXT NOT NULL,
    score REAL NOT NULL,
    start INTEGER NOT NULL,
    vector BLOB                         -- little-endian float16, unit length, empty without content; NULL: no reading
);
CREATE INDEX statements_by_document ON statements (document);

-- Bands of MinHash signatures: two statements that share a row's (number, hash) are candidates for the same text.
CREATE TABLE bands (
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    statement INTEGER NOT NULL REFERENCES statements (key) ON DELETE CASCADE,
    PRIMARY KEY (number, hash, statement)
) WITHOUT ROWID;
CREATE INDEX bands_by_statement ON bands (statement);

-- `a` is the statement with the smaller id (not the smaller key: keys depend on the order of adding).
CREATE TABLE pairs (
    a INTEGER NOT NULL REFERENCES statements (key) ON DELETE CASCADE,
    b INTEGER NOT NULL REFERENCES statements (key) ON DELETE CASCADE,
    rule TEXT NOT NULL,
    score REAL NOT NULL,
    PRIMARY KEY (a, b, rule),
    CHECK (a <> b)
) WITHOUT ROWID;
CREATE INDEX pairs_by_b ON pairs (b);

-- `document` is NULL where what failed never became a document.
CREATE TABLE failures (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER REFERENCES documents (key) ON DELETE CASCADE,
    stage TEXT NOT NULL,
    item TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE UNIQUE INDEX failures_once ON failures (ifnull(document, 0), stage, item, reason, detail);
CREATE INDEX failures_by_document ON failures (document);

-- Words. External content: the index holds no second copy of the text, and the triggers keep it in step
-- (they fire for rows that a foreign key's cascade deletes, too).
CREATE VIRTUAL TABLE document_words USING fts5 (
    title, text, content = 'documents', content_rowid = 'key', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER documents_inserted AFTER INSERT ON documents BEGIN
    INSERT INTO document_words (rowid, title, text) VALUES (new.key, new.title, new.text);
END;
CREATE TRIGGER documents_deleted AFTER DELETE ON documents BEGIN
    INSERT INTO document_words (document_words, rowid, title, text) VALUES ('delete', old.key, old.title, old.text);
END;
CREATE TRIGGER documents_updated AFTER UPDATE OF key, title, text ON documents BEGIN
    INSERT INTO document_words (document_words, rowid, title, text) VALUES ('delete', old.key, old.title, old.text);
    INSERT INTO document_words (rowid, title, text) VALUES (new.key, new.title, new.text);
END;

CREATE VIRTUAL TABLE statement_words USING fts5 (
    source, cue, content, content = 'statements', content_rowid = 'key',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER statements_inserted AFTER INSERT ON statements BEGIN
    INSERT INTO statement_words (rowid, source, cue, content) VALUES (new.key, new.source, new.cue, new.content);
END;
CREATE TRIGGER statements_deleted AFTER DELETE ON statements BEGIN
    INSERT INTO statement_words (statement_words, rowid, source, cue, content)
    VALUES ('delete', old.key, old.source, old.cue, old.content);
END;
CREATE TRIGGER statements_updated AFTER UPDATE OF key, source, cue, content ON statements BEGIN
    INSERT INTO statement_words (statement_words, rowid, source, cue, content)
    VALUES ('delete', old.key, old.source, old.cue, old.content);
    INSERT INTO statement_words (rowid, source, cue, content) VALUES (new.key, new.source, new.cue, new.content);
END;
