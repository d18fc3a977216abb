"""Names of those who speak in news: states and their capitals and demonyms, agencies, outlets, and what stands for
them. The rows are in `gazetteer.tsv`, whose header states their sources; a user adds a file of the same format."""

from onrecord.resolving.gazetteer.entries import COLUMNS, SORTS, Entry
from onrecord.resolving.gazetteer.lookup import Gazetteer, Match

__all__ = ["COLUMNS", "SORTS", "Entry", "Gazetteer", "Match"]
