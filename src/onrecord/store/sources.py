"""Sources counted: the speakers where they are resolved, else the words that the page prints."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

# Closed-class words that name no one by themselves (personal, demonstrative and indefinite pronouns, as in UD PRON).
_PRONOUNS = (
    "i me we us you he him she her it they them who whom which that this these those one ones some others many "
    "another someone somebody everyone everybody anyone anybody nobody both all he/she she/he himself herself "
    "themselves ourselves itself"
)
PRONOUNS = frozenset(_PRONOUNS.split())


@dataclass(frozen=True, slots=True)
class SourceCount:
    """One source: its commonest name, its kind, how many statements, documents and outlets have it.

    `kind` is None where the source is not resolved; `pronoun` is then True where the text stands for someone else's
    name. `outlets` counts publishers that are known.
    """

    text: str
    kind: str | None
    statements: int
    documents: int
    outlets: int
    pronoun: bool


@dataclass(slots=True)
class _Tally:
    kind: str | None
    spellings: Counter[str] = field(default_factory=Counter)
    documents: set[int] = field(default_factory=set)
    outlets: set[str] = field(default_factory=set)


def count_sources(rows: Iterable[tuple[str | None, str | None, int, str | None]]) -> list[SourceCount]:
    """From a row a statement: (printed source, reading as JSON, document, publisher). A statement of two speakers
    counts for both; of printed sources case and white space make no difference.

    Most statements first, then by text.
    """
    tallies: dict[str, _Tally] = {}
    for text, reading, document, publisher in rows:
        speakers = json.loads(reading).get("speakers", []) if reading else []
        names = [(key, name, kind) for key, name, kind, *_ in speakers]
        if not names and text is not None:
            names = [(" ".join(text.split()).casefold(), text, None)]
        for key, name, kind in names:
            tally = tallies.setdefault(key, _Tally(kind))
            tally.spellings[" ".join(name.split())] += 1
            tally.documents.add(document)
            if publisher is not None and publisher.strip():
                tally.outlets.add(publisher.strip().casefold())
    counts = [
        SourceCount(
            min(t.spellings, key=lambda s: (-t.spellings[s], s)),
            t.kind,
            t.spellings.total(),
            len(t.documents),
            len(t.outlets),
            t.kind is None and key in PRONOUNS,
        )
        for key, t in tallies.items()
    ]
    return sorted(counts, key=lambda c: (-c.statements, c.text, c.kind or ""))
