"""The database: SQLite with full-text search; writes are idempotent and all or nothing."""

from onrecord.store.events import EventRow
from onrecord.store.rows import Found, Hit, Summary
from onrecord.store.sources import SourceCount
from onrecord.store.store import Store

__all__ = ["EventRow", "Found", "Hit", "SourceCount", "Store", "Summary"]
