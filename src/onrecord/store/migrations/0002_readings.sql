-- What is inferred about a statement, beside it: the act and the source's kind as columns that can be asked for, the
-- rest as JSON (onrecord.store.readings). NULL: no reading.

ALTER TABLE statements ADD COLUMN act TEXT;
ALTER TABLE statements ADD COLUMN kind TEXT;
ALTER TABLE statements ADD COLUMN reading TEXT;
ALTER TABLE documents ADD COLUMN times TEXT NOT NULL DEFAULT '[]';   -- every time expression, JSON
