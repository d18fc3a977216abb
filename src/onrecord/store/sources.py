"""Sources as printed: counted, not resolved (who "he" is, or whether two spellings are one person, is not said)."""

from __future__ import annotations

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
    """One source text: its commonest spelling, how many statements, documents and outlets print it.

    `outlets` counts publishers that are known. `pronoun` is True where the text stands for someone else's name.
    """

    text: str
    statements: int
    documents: int
    outlets: int
    pronoun: bool


@dataclass(slots=True)
class _Tally:
    spellings: Counter[str] = field(default_factory=Counter)
    documents: set[int] = field(default_factory=set)
    outlets: set[str] = field(default_factory=set)


def count_sources(rows: Iterable[tuple[str, int, str | None, int]]) -> list[SourceCount]:
    """From rows of (text, document, publisher, statements); case and white space make no difference.

    Most statements first, then by text.
    """
    tallies: dict[str, _Tally] = {}
    for text, document, publisher, statements in rows:
        spelling = " ".join(text.split())
        tally = tallies.setdefault(spelling.casefold(), _Tally())
        tally.spellings[spelling] += statements
        tally.documents.add(document)
        if publisher is not None and publisher.strip():
            tally.outlets.add(publisher.strip().casefold())
    counts = [
        SourceCount(
            min(t.spellings, key=lambda s: (-t.spellings[s], s)),
            t.spellings.total(),
            len(t.documents),
            len(t.outlets),
            folded in PRONOUNS,
        )
        for folded, t in tallies.items()
    ]
    return sorted(counts, key=lambda c: (-c.statements, c.text))
