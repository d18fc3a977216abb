"""Words, shingles, signatures, terms, and the rules by which members are alike."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from onrecord.ledger import Page, alike, members, page, signature
from onrecord.ledger.alike import BESIDE, SAME, SAME_CLAIM, SAME_TEXT
from onrecord.ledger.comparator import compared, inputs, shipped
from onrecord.ledger.features import FEATURES, features
from onrecord.ledger.pages import MOST, kin
from onrecord.ledger.terms import CUT, terms, weight
from onrecord.ledger.traits import MARKS
from onrecord.ledger.wording import BANDS, ROWS, shingles, words
from onrecord.records import Record

from .made import dated, event, record, told

LONG = "that the ferry would not leave the harbour before the storm had passed over the island"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The Ferry,” he’d say, ‘won't’ leave!", "the ferry hed say wont leave"),
        ("a  state-run\nbank—3.5% down", "a state run bank 3 5 down"),
        ("CAFÉ cafe\u0301 ﬁne STRASSE straße", "café café fine strasse strasse"),
        ("हिन्दी भाषा", "हिन्दी भाषा"),
        ("— … !", ""),
    ],
)
def test_words(text: str, expected: str) -> None:
    assert words(text) == expected.split()


def test_shingles() -> None:
    assert shingles("One two, three four five.") == {"one two three", "two three four", "three four five"}
    assert shingles("One two, three four.") == {"= one two three four"}
    assert shingles("to comment") == shingles("…") == frozenset()


def test_signature_has_one_hash_a_band() -> None:
    assert len(signature(LONG)) == BANDS
    assert {len(band) for band in signature(LONG)} == {8}
    assert signature(LONG) == signature(f"“{LONG.upper()}.”")
    assert len(signature("the arms transfer")) == 1
    assert signature("to comment") == ()
    signature("half a \ud83d pair is no reason to stop here")


def test_signatures_are_the_same_everywhere() -> None:
    # Stored beside the statements: a change of the hash, the seed or the shingles would make old rows useless.
    assert [band.hex() for band in signature(LONG)[:2]] == ["624451b5f60f7098", "c7a169aa27957c2d"]


def test_bands_follow_the_s_curve() -> None:
    """The share of random pairs of a known resemblance that share a band, against 1 - (1 - s^r)^b."""
    rng = random.Random(7)
    for common, apart in ((30, 10), (20, 20), (10, 20)):
        s, hits, tries = common / (common + 2 * apart), 0, 120
        for _ in range(tries):
            names = [f"w{rng.random()}" for _ in range(common + 2 * apart)]
            a, b = names[: common + apart], names[:common] + names[common + apart :]
            hits += any(x == y for x, y in zip(_bands_of(a), _bands_of(b), strict=True))
        expected = 1 - (1 - s**ROWS) ** BANDS
        assert abs(hits / tries - expected) < 4 * (expected * (1 - expected) / tries) ** 0.5 + 0.01


def _bands_of(grams: list[str]) -> list[tuple[int, ...]]:
    from rensa import RMinHash  # type: ignore[import-untyped]

    from onrecord.ledger.wording import SEED

    minhash = RMinHash(num_perm=BANDS * ROWS, seed=SEED)
    minhash.update(grams)
    digest = minhash.digest()
    return [tuple(digest[i : i + ROWS]) for i in range(0, len(digest), ROWS)]


def test_terms_join_forms_of_a_word_and_leave_out_function_words() -> None:
    assert terms("The minister resigned; his resignation") == ["minis", "resig", "resig"]
    assert all(len(term) <= CUT for term in terms(LONG))
    assert weight("minis") < weight("zzzzz") == weight("qqqqq")


def one(url: str, *texts: str, day: str | None = "2031-05-05") -> Page:
    """A page of sentences in the outlet's own voice, all with one vector."""
    return page(told(url, day, *((text, (1, 0)) for text in texts)))


def rules(a: Page, b: Page) -> set[str]:
    return {pair.rule for pair in alike(a, b)}


def test_wire_copy_of_a_year_is_the_same_text_whatever_the_documents_are_about() -> None:
    wire = "Two trawlers collided off Skarholm early on Sunday and one of them sank within minutes"
    a = one("https://a.example", wire, "Nothing else was in the paper that day, readers complained.")
    b = one("https://b.example", wire.replace("early", "late"), "Cakes won prizes at the fair.", day="2032-04-30")
    assert not kin(a, b)
    (pair,) = alike(a, b)
    assert (pair.rule, pair.a < pair.b) == (SAME_TEXT, True)
    assert SAME <= pair.score < 1
    assert alike(b, a) == [pair]
    again = one("https://b.example", wire, "Cakes won prizes at the fair.", day="2035-01-01")
    assert alike(a, again) == []  # what is said again years later is no copy
    undated = one("https://c.example", wire, "Cakes won prizes at the fair.", day=None)
    assert SAME_TEXT in rules(again, undated)


def test_boilerplate_is_no_member() -> None:
    lines = (
        "Reporting by Ada Quill and Bo Marsh; editing by Cy Fenn in Skarholm",
        "Sign up here for our newsletter and get the news in your inbox every day",
        "Follow signs to the ferry, the council told all who were stranded on the island",
        "The harbour was closed (AP Photo by Dee Lund)",
        "The harbour was closed by the council on Friday evening after the storm",
    )
    kept = [m.span.text for m in one("https://a.example", *lines).members]
    assert kept == [lines[2], lines[4]]


STORY = "The Skarholm council closed the Lindvik bridge to lorries after engineers found cracks in the piers"
AGAIN = "Lorries may not cross the Lindvik bridge, the Skarholm council decided when cracks in its piers were found"


def test_documents_of_one_story_are_near_in_time_and_words() -> None:
    a, b = one("https://a.example", STORY), one("https://b.example", AGAIN)
    assert a.likeness(b) == b.likeness(a) > 0.5
    assert kin(a, b)
    assert kin(a, one("https://c.example", AGAIN, day=None))
    assert not kin(a, one("https://d.example", AGAIN, day="2031-08-05"))
    assert not kin(a, one("https://e.example", "A choir from Ostby sang in the market square to great applause"))
    assert SAME_CLAIM in rules(a, b)


def test_scores_do_not_hang_on_which_page_is_first() -> None:
    a = page(told("https://a.example", None, (STORY, (3, 4, 0)), ("Cracks were found in March", (0, 1, 2))))
    b = page(told("https://b.example", None, (AGAIN, (4, 3, 1)), ("Nobody was hurt", (1, 0, 2)), ("No", (1, 1, 1))))
    assert compared(a, b)[1].shape == (2, 3)
    assert compared(a, b)[1].tolist() == compared(b, a)[1].T.tolist()
    assert alike(a, b) == alike(b, a)
    for network in shipped():
        assert (len(network.weights["mark"]), len(network.weights["own"])) == (MARKS, len(FEATURES))


def test_what_stands_around_a_passage_bears_on_what_it_is_near() -> None:
    """The same two passages, in other company, have another score; and those of one page alone are judged by it."""
    a = page(told("https://a.example", None, (STORY, (3, 4)), ("She would not say", (0, 1))))
    b, c = (
        page(told("https://b.example", None, (AGAIN, (4, 3)), (other, (1, 0))))
        for other in ("Nobody was hurt", "Lorries may not cross the Lindvik bridge, the council decided")
    )
    assert compared(a, b)[1][1, 0] != compared(a, c)[1][1, 0]
    vectors, marks, pairs = inputs(a, a)
    assert (len(vectors), marks.shape, pairs.shape) == (2, (2, MARKS), (2, 2, len(FEATURES)))
    assert compared(a, a)[1].tolist() == compared(a, a)[1].T.tolist()


def test_meaning_is_what_is_left_of_a_document_s_own() -> None:
    """Vectors that all point one way tell nothing of one another; those that stray from it the same way do."""
    rows = [
        (f"Sentence number {n} says something of its own about town {n}", (10, n % 2, (n + 1) % 2)) for n in range(40)
    ]
    a, b = page(told("https://a.example", None, *rows)), page(told("https://b.example", None, *rows))
    meaning = features(a, b)[..., FEATURES.index("meaning")]
    assert meaning[0, 2] > 0.9 > 0.75 > meaning[0, 1]


def with_event(url: str, text: str, word: str, day: str | None = None, **roles: str) -> Page:
    made = told(url, "2031-05-05", (text, (1, 0)))
    happened = event(made, word, **roles)
    return page(replace(made, events=(dated(happened, day) if day else happened,)))


def test_deeds_of_one_kind_with_other_parties_or_days_clash() -> None:
    raid = with_event("https://a.example", "Ostby raided Lindvik at dawn", "raided", agent="Ostby", recipient="Lindvik")
    same = with_event("https://b.example", "Lindvik was raided by Ostby", "raided", agent="Ostby", recipient="Lindvik")
    other = with_event("https://c.example", "Skarholm raided Fenby", "raided", agent="Skarholm", recipient="Fenby")
    place = {name: i for i, name in enumerate(FEATURES)}
    near, far = features(raid, same)[0, 0], features(raid, other)[0, 0]
    assert [near[place[n]] for n in ("deeds", "names", "clash")] == [1, 2, 0]
    assert [far[place[n]] for n in ("deeds", "names", "clash")] == [1, 0, 1]
    then = with_event("https://d.example", "Ostby raided Lindvik", "raided", "2031-05-01", agent="Ostby")
    later = with_event("https://e.example", "Ostby raided Lindvik", "raided", "2031-05-04", agent="Ostby")
    assert features(then, later)[0, 0][place["clash"]] == 1
    assert features(then, then)[0, 0][place["clash"]] == 0


def test_what_says_nothing_stands_beside_what_it_does_not_answer() -> None:
    hidden = ("the council hid the engineers' report about the piers", (1, 0))
    made = record("https://a.example", None, hidden, ("to comment", (0, 1)))
    silent = page(replace(made, readings=(made.readings[0], replace(made.readings[1], act="withhold"))))
    (pair,) = [p for p in alike(silent, silent) if p.rule == BESIDE]
    stated, asked = (m.id for m in silent.members)
    assert {pair.a, pair.b} == {stated, asked}
    assert pair.score == float(asked < stated)


def test_members_are_contents_or_their_parts_and_own_voice() -> None:
    made = record("https://a.example", None, ("the piers are sound and the bridge will open in May", (1, 0)))
    assert made.document
    assert [m.id for m in members(made)] == [made.statements[0].id]
    text = made.document.text
    cut = [(text.index("the piers"), text.index(" and")), (text.index("the bridge"), len(text) - 1)]
    parts = told("https://b.example", None, ("unused words here", (1, 0))).passages
    span = parts[0].span
    split = replace(
        made,
        passages=tuple(
            replace(parts[0], document=made.document.id, statement=made.statements[0].id, span=span.of(text, [c]))
            for c in cut
        ),
    )
    found = members(split)
    assert [m.span.text for m in found] == ["the piers are sound", "the bridge will open in May"]
    assert all(m.statement == made.statements[0] for m in found)
    assert len({m.id for m in found} | {made.statements[0].id}) == 3
    assert members(Record(None)) == []


def test_a_book_is_compared_by_its_beginning() -> None:
    rows = [(f"Chapter {n} is told by the keeper of the lighthouse at Skarholm", (1, 0)) for n in range(MOST + 40)]
    made = told("https://a.example", None, *rows)
    assert len(members(made)) == MOST + 40
    assert page(made).ids == [m.id for m in members(made)[:MOST]]
