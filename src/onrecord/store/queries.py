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
ADD_PASSAGE = "INSERT INTO passages (id, document, statement, spans, text, vector) VALUES (?, ?, ?, ?, ?, ?)"
ADD_ALIAS = "INSERT INTO aliases (old, new) VALUES (?, ?) ON CONFLICT DO NOTHING"
ALIASES = "SELECT old, new FROM aliases ORDER BY old, new"
ADD_BAND = "INSERT INTO bands (number, hash, document) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
ADD_BLOCK = "INSERT INTO blocks (term, month, document) VALUES (?, ?, ?)"
_HOME = """ifnull((SELECT document FROM statements WHERE id = {0}), (SELECT document FROM passages WHERE id = {0}))"""
ADD_PAIR = f"""
INSERT INTO pairs (a, b, rule, score, first, second) VALUES (?1, ?2, ?3, ?4, {_HOME.format("?1")}, {_HOME.format("?2")})
ON CONFLICT (a, b, rule) DO UPDATE SET score = excluded.score
"""
ADD_FAILURE = """
INSERT INTO failures (document, stage, item, reason, detail) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
"""

# Documents that share at least two of these terms within a month's reach (either may be without a date).
KIN = """
SELECT document FROM blocks
WHERE term IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR month IS NULL OR month BETWEEN ?2 - 1 AND ?2 + 1)
GROUP BY document HAVING count(*) > 1
"""
IN_BAND = "SELECT document FROM bands WHERE number = ? AND hash = ?"
# Of these documents (a JSON list of keys) those within a year's reach.
WITHIN_A_YEAR = """
SELECT key FROM documents WHERE key IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR NOT EXISTS (
    SELECT 1 FROM blocks WHERE document = key AND month IS NOT NULL AND month NOT BETWEEN ?2 - 13 AND ?2 + 13
))
"""
DOCUMENTS_OF = (
    "SELECT id FROM documents WHERE key IN (SELECT value FROM json_each(?)) AND id <> ? AND model = ? ORDER BY id"
)
ALL_DOCUMENTS = "SELECT id FROM documents ORDER BY id"

_DOCUMENT = "d.text, d.url, d.publisher, d.title, d.byline, d.published, d.language"
_STATEMENT = """s.source, s.source_spans, s.cue, s.cue_spans, s.content, s.content_spans, s.mode, s.score"""
DOCUMENTS = """
SELECT d.id, d.url, d.publisher, d.title, d.published, d.model, d.added,
       (SELECT count(*) FROM statements s WHERE s.document = d.key)
FROM documents d ORDER BY d.published IS NULL, d.published, d.url, d.id
"""
DOCUMENT_TEXTS = f"SELECT d.key, {_DOCUMENT} FROM documents d"
DOCUMENT_OF_URL = f"""
SELECT {_DOCUMENT} FROM documents d WHERE d.url = ? ORDER BY d.published IS NULL, d.published, d.added, d.id
"""
VERSIONS = """
SELECT d.id FROM documents d
WHERE d.url IN (SELECT url FROM documents GROUP BY url HAVING count(*) > 1) AND substr(d.url, 1, length(?)) = ?
ORDER BY d.url, d.published IS NULL, d.published, d.added, d.key
"""
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
PASSAGES = """
SELECT d.id, p.statement, p.spans, p.text, p.vector FROM passages p JOIN documents d ON d.key = p.document
WHERE d.id = ? ORDER BY p.key
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
PAIRS = "SELECT a, b, rule, score FROM pairs ORDER BY a, b, rule"
FAILURES = "SELECT stage, item, reason, detail FROM failures ORDER BY stage, item, reason, detail"
FAILURES_OF = """
SELECT f.stage, f.item, f.reason, f.detail FROM failures f JOIN documents d ON d.key = f.document
WHERE d.id = ? ORDER BY f.key
"""
SOURCES = """
SELECT s.source, s.reading, s.document, d.publisher FROM statements s JOIN documents d ON d.key = s.document
ORDER BY s.document, s.key
"""

ADD_FIX = "INSERT INTO fixes (id, kind, body, made) VALUES (?, ?, ?, ?)"
FIXES = "SELECT id, kind, body, made FROM fixes ORDER BY key"
LAST_FIX = "SELECT id FROM fixes ORDER BY key DESC LIMIT 1"

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

# What is kept of how claims stand. Documents by their keys, as a JSON list.
_OF_STORIES = "story IN (SELECT story FROM documents WHERE key IN (SELECT value FROM json_each(?)))"
FORGET_CLAIMS = f"DELETE FROM claims WHERE {_OF_STORIES}"
FORGET_STORIES = f"UPDATE documents SET story = NULL WHERE {_OF_STORIES}"
FORGET_ALL = ("DELETE FROM claims", "UPDATE documents SET story = NULL WHERE story IS NOT NULL")
HOW = "SELECT how FROM standing"
SET_HOW = "UPDATE standing SET how = ?"
UNSETTLED = "SELECT count(*) FROM documents WHERE story IS NULL"
NEXT_UNSETTLED = "SELECT key FROM documents WHERE story IS NULL LIMIT 1"
TIED = """
SELECT second FROM pairs WHERE first = ?1 AND (rule = ?2 OR (rule = ?3 AND score >= ?4))
UNION SELECT first FROM pairs WHERE second = ?1 AND (rule = ?2 OR (rule = ?3 AND score >= ?4))
"""
MET = "SELECT second FROM pairs WHERE first = ?1 UNION SELECT first FROM pairs WHERE second = ?1"
KEYS_OF = "SELECT key FROM documents WHERE id IN (SELECT value FROM json_each(?))"
IDS_OF = "SELECT id, key FROM documents WHERE key IN (SELECT value FROM json_each(?)) ORDER BY id"
PAIRS_OF = "SELECT a, b, rule, score FROM pairs WHERE first IN (SELECT value FROM json_each(?)) ORDER BY a, b, rule"
STORIES = "SELECT story, key FROM documents WHERE story IS NOT NULL ORDER BY story, key"
SETTLE = "UPDATE documents SET story = ? WHERE key IN (SELECT value FROM json_each(?))"
_CLAIM = "id, text, first, last, documents, outlets, entries, low, high, support, opposition, withdrawn, credibility"
ADD_CLAIM = f"""
INSERT INTO claims (story, newest, contested, born, body, {_CLAIM})
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
ADD_ENTRY = "INSERT INTO entries (id, claim, document) VALUES (?, ?, ?)"
LISTED = f"SELECT {_CLAIM} FROM claims WHERE {{where}} ORDER BY {{order}} LIMIT ?"
COUNTED = "SELECT count(*) FROM claims WHERE {where}"
CLAIM_KEYS = "SELECT key FROM claims ORDER BY born"
CLAIMS_OF_DOCUMENTS = """
SELECT key FROM claims WHERE key IN (SELECT claim FROM entries WHERE document IN (SELECT value FROM json_each(?)))
ORDER BY born
"""
CLAIMS_OF_ENTRY = "SELECT DISTINCT claim FROM entries WHERE id >= ?1 AND id < ?1 || 'g' LIMIT ?2"
ALIASES_OF = "SELECT DISTINCT new FROM aliases WHERE old >= ?1 AND old < ?1 || 'g' LIMIT ?2"
CLAIMS = f"SELECT {_CLAIM}, body FROM claims WHERE key IN (SELECT value FROM json_each(?)) ORDER BY born"
STORY_OF_CLAIM = "SELECT key FROM documents WHERE story = (SELECT story FROM claims WHERE id = ?)"
TEXTS_OF = f"SELECT d.key, {_DOCUMENT} FROM documents d WHERE d.key IN (SELECT value FROM json_each(?))"
STATEMENTS_OF = f"""
SELECT d.id, {_STATEMENT}, {_READING} FROM statements s JOIN documents d ON d.key = s.document
WHERE s.id IN (SELECT value FROM json_each(?))
"""
