"""Every query by name. Tables: `migrations/0001_first.sql`."""

HAS_MIGRATIONS = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'"
VERSION = "SELECT ifnull(max(number), 0) FROM migrations"
ADD_MIGRATION = "INSERT INTO migrations (number, name, applied) VALUES (?, ?, ?)"

HOLDS = "SELECT 1 FROM documents WHERE id = ? AND model = ?"
DOCUMENT_KEY = "SELECT key, model FROM documents WHERE id = ?"
ADD_DOCUMENT = """
INSERT INTO documents (id, url, publisher, title, byline, published, language, text, model, added, times)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
DELETE_DOCUMENT = "DELETE FROM documents WHERE key = ?"  # statements, bands, pairs, failures and words go with it
ADD_STATEMENT = """
INSERT INTO statements (id, document, source, cue, content, source_spans, cue_spans, content_spans,
                        mode, score, start, vector, act, kind, reading)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
ADD_EVENT = """
INSERT INTO events (document, statement, start, lemma, type, subtype, polarity, certainty, tense, event)
VALUES (?, (SELECT key FROM statements WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?)
"""
ADD_BAND = "INSERT INTO bands (number, hash, statement) VALUES (?, ?, ?)"
ADD_PAIR = """
INSERT INTO pairs (a, b, rule, score)
VALUES ((SELECT key FROM statements WHERE id = ?), (SELECT key FROM statements WHERE id = ?), ?, ?)
ON CONFLICT (a, b, rule) DO UPDATE SET score = excluded.score
"""
ADD_FAILURE = """
INSERT INTO failures (document, stage, item, reason, detail) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
"""

DATA_VERSION = "PRAGMA data_version"
VECTORS = """
SELECT s.id, s.vector FROM statements s JOIN documents d ON d.key = s.document
WHERE d.model = ? AND length(s.vector) > 0 ORDER BY s.key
"""
IN_BAND = "SELECT statement FROM bands WHERE number = ? AND hash = ?"
KEYS_OF = "SELECT key FROM statements WHERE id IN (SELECT value FROM json_each(?))"
CONTENTS = """
SELECT s.id, s.content, CASE WHEN d.model = ? THEN ifnull(s.vector, x'') ELSE x'' END
FROM statements s JOIN documents d ON d.key = s.document
WHERE s.key IN (SELECT value FROM json_each(?)) AND s.content IS NOT NULL AND d.id <> ? ORDER BY s.id
"""

_DOCUMENT = "d.text, d.url, d.publisher, d.title, d.byline, d.published, d.language"
_STATEMENT = """s.source, s.source_spans, s.cue, s.cue_spans, s.content, s.content_spans, s.mode, s.score"""
DOCUMENTS = """
SELECT d.id, d.url, d.publisher, d.title, d.published, d.model, d.added,
       (SELECT count(*) FROM statements s WHERE s.document = d.key)
FROM documents d ORDER BY d.published IS NULL, d.published, d.url, d.id
"""
DOCUMENT_TEXTS = f"SELECT d.key, {_DOCUMENT} FROM documents d"
TIMES = "SELECT times FROM documents WHERE id = ?"
DOCUMENT = f"SELECT {_DOCUMENT} FROM documents d WHERE d.id = ?"
_READING = "s.id, ifnull(s.vector, x''), s.act, s.kind, s.reading"
STATEMENTS = f"""
SELECT d.id, {_STATEMENT}, {_READING} FROM statements s JOIN documents d ON d.key = s.document
WHERE d.id = ? ORDER BY s.key
"""
STATEMENT = f"""
SELECT d.id, {_STATEMENT} FROM statements s JOIN documents d ON d.key = s.document WHERE s.id = ?
"""
STATEMENT_ROWS = f"SELECT s.document, {_STATEMENT}, {_READING} FROM statements s ORDER BY s.document, s.key"
_EVENT = "s.id, e.lemma, e.type, e.subtype, e.polarity, e.certainty, e.tense, e.event"
EVENTS_OF = f"""
SELECT {_EVENT} FROM events e JOIN documents d ON d.key = e.document LEFT JOIN statements s ON s.key = e.statement
WHERE d.id = ? ORDER BY e.key
"""
EVENT_ROWS = f"""
SELECT e.document, {_EVENT} FROM events e LEFT JOIN statements s ON s.key = e.statement ORDER BY e.document, e.key
"""
PAIRS = """
SELECT a.id, b.id, p.rule, p.score FROM pairs p JOIN statements a ON a.key = p.a JOIN statements b ON b.key = p.b
ORDER BY a.id, b.id, p.rule
"""
FAILURES = "SELECT stage, item, reason, detail FROM failures ORDER BY stage, item, reason, detail"
FAILURES_OF = """
SELECT f.stage, f.item, f.reason, f.detail FROM failures f JOIN documents d ON d.key = f.document
WHERE d.id = ? ORDER BY f.key
"""
SOURCES = """
SELECT s.source, s.reading, s.document, d.publisher FROM statements s JOIN documents d ON d.key = s.document
ORDER BY s.document, s.key
"""

# GLOB cannot be used for a beginning of an id (a user's `*` would act); a range uses the index. "g" follows "f".
DOCUMENT_IDS = "SELECT id FROM documents WHERE id >= ? AND id < ? || 'g' ORDER BY id LIMIT ?"
STATEMENT_IDS = "SELECT id FROM statements WHERE id >= ? AND id < ? || 'g' ORDER BY id LIMIT ?"

SEARCH_STATEMENTS = """
SELECT d.id, s.id, d.url, d.publisher, d.title, d.published, snippet(statement_words, -1, ?, ?, '…', 24)
FROM statement_words JOIN statements s ON s.key = statement_words.rowid JOIN documents d ON d.key = s.document
WHERE statement_words MATCH ? ORDER BY rank, s.id LIMIT ?
"""
SEARCH_TEXTS = """
SELECT d.id, NULL, d.url, d.publisher, d.title, d.published, snippet(document_words, -1, ?, ?, '…', 24)
FROM document_words JOIN documents d ON d.key = document_words.rowid
WHERE document_words MATCH ? ORDER BY rank, d.id LIMIT ?
"""
