"""Words, shingles, signatures, and the two rules by which contents are alike."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.ledger import Pair, alike, contents, near, signature
from onrecord.ledger.alike import CLOSE, SAME, Content
from onrecord.ledger.wording import BANDS, ROWS, shingles, words
from onrecord.records import Statement

from .made import record, vector

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


def content(name: str, text: str, *values: float) -> Content:
    return name, text, vector(values) if values else b""


def test_same_text() -> None:
    a, b = content("a", LONG), content("b", f"“{LONG.replace('island', 'islands')},”")
    (pair,) = alike([b], [a])
    assert pair[:3] == ("a", "b", "same-text")
    grams = shingles(a[1]), shingles(b[1])
    assert pair.score == len(grams[0] & grams[1]) / len(grams[0] | grams[1]) >= SAME
    assert alike([a], [content("c", "that nobody at the harbour had seen a storm like it in years")]) == []


def test_half_the_words_are_not_enough() -> None:
    other = "that the ferry would not leave the harbour until every lorry had been searched by the guards"
    assert alike([content("a", LONG)], [content("b", other)]) == []


def test_short_contents_must_be_equal() -> None:
    one, same, other = (
        content(n, t, 1, 0) for n, t in (("a", "the toll rise"), ("b", "“The toll rise”"), ("c", "a toll rise"))
    )
    assert alike([one, same, other], []) == [Pair("a", "b", "same-text", 1.0)]


def test_one_or_two_words_are_nothing() -> None:
    assert alike([content("a", "to comment", 1, 0), content("b", "to comment", 1, 0), content("c", "", 1, 0)], []) == []


def test_close_vector() -> None:
    over, under = CLOSE + 0.01, CLOSE - 0.01
    a = content("a", "that the town would pay for the repairs", 1, 0)
    b = content("b", "repairs are to be met from the public purse", over, (1 - over**2) ** 0.5)
    c = content("c", "costs of mending it fall on the council", under, (1 - under**2) ** 0.5)
    found = alike([a], [b, c])
    assert [p[:3] for p in found] == [("a", "b", "close-vector")]
    assert found[0].score == pytest.approx(over, abs=1e-3)
    assert alike([a], [content("d", "costs of mending it fall on the council")]) == []  # no vector to compare


def test_both_rules_may_hold() -> None:
    found = alike([content("b", LONG, 1, 2)], [content("a", LONG, 1, 2)])
    assert [(p.rule, round(p.score, 3)) for p in found] == [("close-vector", 1.0), ("same-text", 1.0)]


def test_no_pair_with_itself_or_among_the_known() -> None:
    a, b = content("a", LONG, 1, 0), content("b", LONG, 1, 0)
    assert alike([a], [a]) == alike([], [a, b]) == alike([], []) == []


def test_near_lets_through_all_that_is_close() -> None:
    rng = np.random.default_rng(3)
    rows = rng.normal(size=(400, 8))
    blobs = [vector(row.tolist()) for row in rows]
    matrix = np.frombuffer(b"".join(blobs), dtype="<f2").reshape(400, 8).astype(np.float32)
    ids = [f"s{i}" for i in range(400)]
    for i in range(0, 400, 40):
        exact = matrix.astype(np.float64) @ matrix[i].astype(np.float64)
        found = near([blobs[i], b""], ids, matrix)
        assert {ids[j] for j in np.flatnonzero(exact >= CLOSE)} <= found
        assert {ids[j] for j in np.flatnonzero(exact < CLOSE - 0.01)}.isdisjoint(found)
    assert near([b""], ids, matrix) == near([blobs[0]], [], np.empty((0, 0), dtype=np.float32)) == set()


some_words = st.lists(st.sampled_from(LONG.split()[1:10]), max_size=9)
some_contents = st.lists(
    st.tuples(some_words.map(" ".join), st.tuples(*[st.integers(-9, 9)] * 3).filter(any)), max_size=7
).map(lambda said: [content(f"{i}", text, *values) for i, (text, values) in enumerate(said)])


@settings(max_examples=80, deadline=None)
@given(some_contents, st.randoms(use_true_random=False), st.data())
def test_pairs_are_the_same_in_every_order(every: list[Content], rng: random.Random, data: st.DataObject) -> None:
    whole = alike(every, [])
    assert whole == sorted(set(whole))
    assert all(p.a < p.b and 0 < p.score <= 1 for p in whole)
    mixed = rng.sample(every, len(every))
    cut = data.draw(st.integers(0, len(mixed)))
    assert sorted(set(alike(mixed[:cut], []) + alike(mixed[cut:], mixed[:cut]))) == whole


def test_contents_of_a_record() -> None:
    made = record("https://a.example", None, ("that it rained", (1, 0)), ("that it snowed", (0, 0)))
    assert made.document
    bare = Statement(made.document.id, None, made.statements[0].cue, None, "indirect", 1.0)
    made = type(made)(made.document, (*made.statements, bare), made.readings)
    first, second = made.statements[:2]
    assert contents(made) == [(first.id, "that it rained", vector((1, 0))), (second.id, "that it snowed", b"")]
