"""onrecord reads news and keeps the record: who said what, on whose word, when, and who says otherwise."""

__version__ = "0.1.0"
