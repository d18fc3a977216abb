"""Whatever the parser gives, events come out: no tree breaks the reader, and all that it gives is in the text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.finding.syntax import RELATIONS, UPOS
from onrecord.records import CERTAINTIES, EVENT_MODES, EVENT_TYPES, ROLES, TENSES, Document, Name, Parse, Token
from onrecord.resolving.events import events
from onrecord.resolving.events.mending import mended
from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.times import times

WORDS = (
    "Iran", "Peru", "the", "no", "of", "to", "from", "with", "12", "hundreds", "%", "$", "sent", "sending",
    "refused", "transfer", "attack", "which", "he", "its", "not", "will", "’s", "-", "“", "?", "Monday", "plan",
    "and", "either", "Paris", "missiles", "arms", "é", "🙂", "been",
)  # fmt: skip


@st.composite
def parses(draw: st.DrawFn) -> tuple[str, Parse]:
    size = draw(st.integers(0, 14))
    # Each token hangs on one that comes before it in some order, so that there is no circle.
    order = draw(st.permutations(range(size)))
    text, tokens = "", []
    heads = {
        t: order[draw(st.integers(0, n - 1))] if n and draw(st.integers(0, 9)) else -1 for n, t in enumerate(order)
    }
    for i in range(size):
        word = draw(st.sampled_from(WORDS))
        text += " " if text else ""
        tag, relation = draw(st.sampled_from(UPOS)), draw(st.sampled_from(RELATIONS))
        tokens.append(Token(len(text), len(text) + len(word), tag, heads[i], relation, 0))
        text += word
    names = tuple(Name(t.start, t.end, draw(st.sampled_from(("PER", "ORG", "LOC", "MISC")))) for t in tokens[::3])
    return text, Parse(tuple(tokens), names)


@settings(max_examples=300)
@given(parses())
def test_no_tree_breaks_it(given: tuple[str, Parse]) -> None:
    text, parse = given
    found = events(Document(text, "file:"), parse, Gazetteer.shipped(), (), times(text, "2031-05-30"))
    for event in found:
        assert event.polarity in "+-"
        assert event.certainty in CERTAINTIES
        assert event.tense in TENSES
        assert event.type is None or event.type in EVENT_TYPES
        assert set(event.modes) <= set(EVENT_MODES)
        for span in (event.predicate, *(r.span for r in event.roles)):
            assert span.text == " ".join(text[start:end] for start, end in span.spans)
            assert all(0 <= start < end <= len(text) for start, end in span.spans)
        assert {r.name for r in event.roles} <= set(ROLES)


@settings(max_examples=300)
@given(parses())
def test_a_mended_tree_is_one(given: tuple[str, Parse]) -> None:
    tree = mended(*given)
    for token in range(len(tree.tokens)):
        assert len(list(zip(tree.above(token), tree.tokens, strict=False))) < len(tree.tokens)
