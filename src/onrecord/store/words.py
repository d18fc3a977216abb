"""What a user types, as an FTS5 query that cannot be a syntax error.

Every word becomes an FTS5 string, in which nothing but `"` is special (SQLite, "FTS5", §3.1); all must be found.
Words between double quotes stay a phrase.
"""

from __future__ import annotations

import re

_PART = re.compile(r'"([^"]*)"|([^\s"]+)')


def match_query(words: str) -> str:
    """The query for MATCH; empty where `words` holds no letter or digit, as then nothing can be found."""
    clean = words.replace("\0", " ").encode("utf8", "replace").decode("utf8")
    parts = dict.fromkeys(phrase or word for phrase, word in _PART.findall(clean))  # each once
    return " ".join(f'"{part}"' for part in parts if any(c.isalnum() for c in part))
