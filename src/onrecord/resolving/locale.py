"""In what order an outlet writes its dates."""

from __future__ import annotations

from urllib.parse import urlsplit

from onrecord.records import Document
from onrecord.resolving.gazetteer import Gazetteer

# Where 07/09/2024 is 9 July (CLDR's short date patterns); everywhere else it is 7 September.
_MONTH_FIRST = frozenset({"US", "PH", "FM", "MH", "PW", "GU", "AS", "PR", "VI", "MP", "UM"})
# Two letters at the end of a host that are used everywhere, whatever state they are of.
_GENERIC = frozenset({"io", "co", "tv", "me", "ai", "ly", "fm", "to", "cc", "eu", "gg", "ws", "la"})


def day_first(document: Document, gazetteer: Gazetteer) -> bool:
    """Whether the outlet writes 07/09/2024 for 7 September: by the country of a known outlet, else by that of its
    web address; False where neither says."""
    for entry in gazetteer.lookup(document.publisher) if document.publisher else ():
        if entry.kind == "outlet" and entry.country:
            return entry.country not in _MONTH_FIRST
    try:
        host = urlsplit(document.url).hostname or ""
    except ValueError:
        return False
    last = host.rpartition(".")[2]
    return len(last) == 2 and last.isalpha() and last not in _GENERIC and last.upper() not in _MONTH_FIRST
