"""What can go wrong, drawn once. Only `cli` turns an error into an exit status.

OnRecordError
├── IntakeError    a document could not be read; `key` names it, `reason` is one word of a closed set
├── GazetteerError a list of names cannot be read; `path` and `line` say where
├── ModelError     the model is missing, damaged, or made for another version
└── StoreError     the database cannot be opened, is none of ours, or is newer than this program
    └── NotFound   no row, or more than one, has the id that was asked for
"""

from __future__ import annotations

from onrecord.records import Failure


class OnRecordError(Exception):
    """The base of all errors that onrecord raises on purpose; its text is one line that says what to do."""


class IntakeError(OnRecordError):
    """A document could not be read. `key` is its path (with `:line` in a JSONL file)."""

    def __init__(self, key: str, reason: str, detail: str) -> None:
        super().__init__(f"{key}: {detail}")
        self.key, self.reason, self.detail = key, reason, detail

    @property
    def failure(self) -> Failure:
        return Failure("intake", self.key, self.reason, self.detail)


class GazetteerError(OnRecordError):
    """A list of names cannot be read. `line` counts from 1; it is None where the trouble is the whole file."""

    def __init__(self, path: str, line: int | None, detail: str) -> None:
        super().__init__(f"{path}: {detail}" if line is None else f"{path}:{line}: {detail}")
        self.path, self.line, self.detail = path, line, detail


class ModelError(OnRecordError):
    """The model is missing, damaged, or made for another version."""


class StoreError(OnRecordError):
    """The database cannot be opened or used."""


class NotFound(StoreError):
    """No row, or more than one, has the id (or the beginning of one) that was asked for."""
