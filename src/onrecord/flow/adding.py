"""Records into the ledger: each with the pairs that tie its members to those already there, all or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord.errors import NotFound
from onrecord.ledger import aliases, alike, page
from onrecord.records import Document, Failure, Record
from onrecord.store import Store


class Adding:
    """Adds to one store what one model found; `held` counts the documents that were there before."""

    def __init__(self, store: Store, model: str) -> None:
        self._store, self._model = store, model
        self.held = 0

    def fresh(self, items: Iterable[Document | Failure]) -> Iterator[Document | Failure]:
        """The items without the documents that this model has read into the store already: they need no second look."""
        for item in items:
            if isinstance(item, Document) and self._store.holds(item.id, self._model):
                self.held += 1
            else:
                yield item

    def add(self, record: Record) -> None:
        """One document with its members and pairs, in one transaction. Raises StoreError, the store as it was."""
        document = record.document
        if document is None:
            self._store.fail(record.failures)
            return
        new = page(record)
        with self._store.writing():
            known = self._store.kin(new.keys, new.day, new.bands.values(), self._model, document.id)
            pairs = [pair for other in (new, *map(page, known)) for pair in alike(new, other)]
            old = self._earlier(document)
            known_as = aliases(page(old), new) if old is not None else {}
            if not self._store.add(
                record, self._model, new.bands.values(), pairs, terms=new.keys, day=new.day, aliases=known_as
            ):
                self.held += 1  # twice in one run

    def _earlier(self, document: Document) -> Record | None:
        """What another model read in the same document, which is about to be replaced."""
        if self._store.holds(document.id, self._model):
            return None
        try:
            return self._store.record(document.id)
        except NotFound:
            return None
