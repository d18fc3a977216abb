"""Which stretches stand by themselves: the outlet's own voice, and the clauses of a content."""

from __future__ import annotations

from onrecord.finding.voice import LEAST, passages
from onrecord.records import Span, Statement, Token

# word, tag, head within the sentence (-1: root), relation
Row = tuple[str, str, int, str]
OWN: list[Row] = [
    ("The", "DET", 1, "det"), ("council", "NOUN", 2, "nsubj"), ("shut", "VERB", -1, "root"), ("the", "DET", 4, "det"),
    ("bridge", "NOUN", 2, "obj"), ("on", "ADP", 6, "case"), ("Friday", "PROPN", 2, "obl"), (".", "PUNCT", 2, "punct"),
]  # fmt: skip
BARE: list[Row] = [
    ("A", "DET", 2, "det"), ("bad", "ADJ", 2, "amod"), ("week", "NOUN", -1, "root"), ("for", "ADP", 4, "case"),
    ("lorries", "NOUN", 2, "nmod"), (".", "PUNCT", 2, "punct"),
]  # fmt: skip
SAID: list[Row] = [
    ("She", "PRON", 1, "nsubj"), ("said", "VERB", -1, "root"), ("engineers", "NOUN", 3, "nsubj"),
    ("found", "VERB", 1, "ccomp"), ("deep", "ADJ", 5, "amod"), ("cracks", "NOUN", 3, "obj"),
    ("in", "ADP", 8, "case"), ("both", "DET", 8, "det"),
    ("piers", "NOUN", 3, "obl"), ("and", "CCONJ", 12, "cc"), ("the", "DET", 11, "det"), ("town", "NOUN", 12, "nsubj"),
    ("closed", "VERB", 3, "conj"), ("the", "DET", 15, "det"), ("old", "ADJ", 15, "amod"), ("quay", "NOUN", 12, "obj"),
    ("at", "ADP", 17, "case"), ("once", "ADV", 12, "advmod"), (".", "PUNCT", 1, "punct"),
]  # fmt: skip


def parsed(*sentences: list[Row]) -> tuple[str, list[Token]]:
    text = ""
    tokens: list[Token] = []
    for number, rows in enumerate(sentences):
        first = len(tokens)
        for word, tag, head, relation in rows:
            text += " " if text and tag != "PUNCT" else ""
            tokens.append(
                Token(len(text), len(text) + len(word), tag, head + first if head >= 0 else -1, relation, number)
            )
            text += word
    return text, tokens


def statement(text: str, source: str, cue: str, content: str) -> Statement:
    def span(part: str) -> Span:
        return Span.of(text, [(text.index(part), text.index(part) + len(part))])

    return Statement("d", span(source), span(cue), span(content), "indirect", 1.0)


def test_a_sentence_of_its_own_needs_a_verb_with_a_subject() -> None:
    text, tokens = parsed(OWN, BARE)
    assert [(name, span.text) for name, span in passages(text, tokens, 0, [])] == [
        (None, "The council shut the bridge on Friday")
    ]
    short, few = parsed(OWN[:3])
    assert len(few) < LEAST
    assert list(passages(short, few, 0, [])) == []


def test_what_a_statement_covers_is_not_the_outlet_s_own() -> None:
    text, tokens = parsed(OWN, SAID)
    content = text[text.index("engineers") : -1]
    said = statement(text, "She", "said", content)
    found = list(passages(text, tokens, 0, [said]))
    assert [span.text for name, span in found if name is None] == ["The council shut the bridge on Friday"]
    assert [span.text for name, span in found if name == said.id] == [
        "engineers found deep cracks in both piers",
        "the town closed the old quay at once",
    ]
    assert all(text[s:e] == span.text for _, span in found for s, e in span.spans)


def test_a_clause_that_is_another_statement_s_is_not_the_outer_one_s() -> None:
    text, tokens = parsed(SAID)
    content = text[text.index("engineers") : -1]
    outer = statement(text, "She", "said", content)
    inner = statement(text, "the town", "closed", "the old quay at once")
    found = list(passages(text, tokens, 0, [outer, inner]))
    assert {span.text for name, span in found if name == outer.id} <= {"engineers found deep cracks in both piers"}
    assert not [span for name, span in found if name == inner.id]  # it has one clause: the content itself


def test_tokens_of_a_later_section_count_from_its_first() -> None:
    text, tokens = parsed(BARE, OWN)
    first = len(BARE)
    assert [span.text for _, span in passages(text, tokens[first:], first, [])] == [
        "The council shut the bridge on Friday"
    ]
    assert list(passages("", [], 0, [])) == []
