"""The ranker: its weights as a file, and its choice."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.records import Record
from onrecord.resolving.antecedents import GROUPS, Anaphor, Features, Ranker
from onrecord.resolving.candidates import Candidate
from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.speakers import Speakers
from tests.resolving.parsed import record

LINES = (
    "Ada/PROPN/3/nsubj Tamm/PROPN/1/flat spoke/VERB/0/root\n"
    "Carl/PROPN/3/nsubj Holm/PROPN/1/flat left/VERB/0/root\n"
    "{pronoun}/PRON/2/nsubj said/VERB/0/root no/INTJ/2/obj\n"
)
NAMES = {"Ada Tamm": "PER", "Carl Holm": "PER"}


def asked(pronoun: str, chain: Sequence[str] = ()) -> tuple[list[str | None], list[Features]]:
    """Whom the ranker may choose from for the pronoun, and the features of each; None is nobody."""
    made = record(
        LINES.format(pronoun=pronoun),
        "Ada Tamm | spoke |",
        f"{pronoun} | said | no | person",
        names=NAMES,
        chains=[[*chain, pronoun]] if chain else [],
    )
    ((pool, rows),), name = put(made)
    assert name == pronoun, "nobody was chosen"
    return [c.person.name if c and c.person else None for c in pool], rows


def put(made: Record) -> tuple[list[tuple[list[Candidate | None], list[Features]]], str]:
    """What the ranker is asked, which chooses nobody each time; and the name of the last statement's speaker."""
    seen: list[tuple[list[Candidate | None], list[Features]]] = []

    def choose(anaphor: Anaphor, pool: Sequence[Candidate | None], rows: Sequence[Features]) -> int:
        assert anaphor.group in GROUPS
        seen.append((list(pool), list(rows)))
        return len(pool) - 1

    assert made.document is not None
    assert made.parse is not None
    speakers = Speakers(made.document, made.parse, Gazetteer.shipped(), made.rows(), choose)
    for statement, reading in made.rows():
        found = speakers(statement, reading)
    return seen, found[0][0].name


def test_who_cannot_be_meant_is_not_asked_about() -> None:
    assert asked("she")[0] == ["Ada Tamm", None]
    assert asked("he")[0] == ["Carl Holm", None]


def test_what_the_features_tell() -> None:
    _, (ada, nobody) = asked("she", ["Ada Tamm"])
    assert (ada["spoke-last"], ada["link-first"], ada["subject"], ada["sex"]) == (1, 1, 1, 1)
    assert ada["same-sentence"] == ada["next-sentence"] == 0
    assert "later" not in ada
    assert nobody == {"none": 1, "none-person": 1}
    _, (carl, _) = asked("he")
    assert (carl["spoke-last"], carl["nearest"], carl["next-sentence"]) == (0, 1, 1)
    assert "link" not in carl


def test_the_highest_sum_wins_and_unknown_features_count_nothing() -> None:
    ranker = Ranker({"personal": {"near": 2.0, "far": -1.0}})
    assert ranker.best("personal", [{"near": 0.4}, {"near": 1.0, "far": 1.0}, {"other": 9.0}]) == 1
    assert ranker.best("thing", [{"near": 0.4}, {"near": 1.0}]) == 0, "the first of equals"


def test_the_shipped_weights_are_of_every_group() -> None:
    ranker = Ranker.shipped()
    for group in GROUPS:
        assert ranker.score(group, {"link": 1.0}) > 0, "what the coreference head says counts"
        assert ranker.score(group, {"apart": 1.0}) < 0, "what is far off counts less"


def test_a_phrase_with_capitals_of_its_own_is_no_other_name() -> None:
    lines = (
        "The/DET/3/det Flood/PROPN/3/compound Board/PROPN/4/nsubj met/VERB/0/root\n"
        "the/DET/3/det {}/PROPN/3/compound {}/NOUN/4/nsubj said/VERB/0/root no/INTJ/4/obj\n"
    )

    def other(*words: str) -> list[float]:
        made = record(
            lines.format(*words),
            f"the {' '.join(words)} | said | no | organization",
            names={"Flood Board": "ORG"},
        )
        seen, _ = put(made)
        return [row["other-name"] for pool, rows in seen for c, row in zip(pool, rows, strict=True) if c is not None]

    assert other("Harbour", "Ministry") == [1]
    assert other("Flood", "office") == [0]
    assert other("local", "office") == [0]
