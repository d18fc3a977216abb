"""The database: SQLite with full-text search; writes are idempotent and all or nothing."""

from onrecord.store.events import EventRow
from onrecord.store.rows import Found, Hit, Said, Summary
from onrecord.store.sources import SourceCount
from onrecord.store.store import Store

__all__ = ["EventRow", "Found", "Hit", "Said", "SourceCount", "Store", "Summary"]
