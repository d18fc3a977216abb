"""Whose statement it is where no source is printed: by the grammar of the sentence, invented ones parsed by hand."""

from __future__ import annotations

import pytest

from onrecord.resolving.tree import Tree
from onrecord.resolving.unprinted import understood
from tests.resolving.parsed import record, rules, who

HOLM = "Holm/PROPN/2/nsubj "


@pytest.mark.parametrize(
    ("lines", "cue", "content", "wanted"),
    [
        (  # a participle has the subject of its main clause
            "Holm/PROPN/2/nsubj rose/VERB/0/root ,/PUNCT/4/punct saying/VERB/2/advcl no/INTJ/4/obj",
            "saying", "no", "Holm",
        ),
        (  # that of a passive, too
            "Holm/PROPN/3/nsubj:pass was/AUX/3/aux:pass booed/VERB/0/root after/SCONJ/5/mark saying/VERB/3/advcl"
            " no/INTJ/5/obj",
            "saying", "no", "Holm",
        ),
        (  # an infinitive that of its object
            "Aides/NOUN/2/nsubj pressed/VERB/0/root Holm/PROPN/2/obj to/PART/5/mark say/VERB/2/xcomp no/INTJ/5/obj",
            "say", "no", "Holm",
        ),
        (  # else of its verb
            "Holm/PROPN/2/nsubj seemed/VERB/0/root to/PART/4/mark think/VERB/2/xcomp so/ADV/4/advmod",
            "think", "so", "Holm",
        ),
        (  # a noun: who has it, who made it, or who comes with it
            "Holm/PROPN/3/nmod:poss 's/PART/1/case plans/NOUN/4/nsubj grew/VERB/0/root",
            "plans", "grew", "Holm",
        ),
        (
            "no/DET/2/det mention/NOUN/5/nsubj from/ADP/4/case Holm/PROPN/2/nmod came/VERB/0/root",
            "mention", "came", "Holm",
        ),
        (
            "Holm/PROPN/2/nsubj closed/VERB/0/root with/ADP/5/case a/DET/5/det poem/NOUN/2/obl about/ADP/7/case"
            " ports/NOUN/5/nmod",
            "a poem about", "ports", "Holm",
        ),
        (  # by whom
            "It/PRON/3/nsubj:pass was/AUX/3/aux:pass reported/VERB/0/root by/ADP/5/case Holm/PROPN/3/obl",
            "reported", "It", "Holm",
        ),
        # nobody
        (
            "It/PRON/3/nsubj:pass was/AUX/3/aux:pass said/VERB/0/root that/SCONJ/5/mark rained/VERB/3/ccomp",
            "said", "rained", None,
        ),
        (
            "Holm/PROPN/2/nsubj wept/VERB/0/root when/ADV/4/advmod asked/VERB/2/advcl why/ADV/4/advmod",
            "asked", "why", None,
        ),
        (  # what is said is not who says it
            "Holm/PROPN/2/nsubj left/VERB/4/ccomp ,/PUNCT/4/punct seems/VERB/0/root",
            "seems", "Holm left", None,
        ),
    ],
)  # fmt: skip
def test_the_subject_that_is_understood(lines: str, cue: str, content: str, wanted: str | None) -> None:
    made = record(lines, f"| {cue} | {content}")
    assert made.document is not None
    assert made.parse is not None
    tree = Tree(made.document.text, made.parse)
    found = understood(tree, made.statements[0])
    assert " ".join(map(tree.word, found)) == (wanted or "")


def test_it_speaks_where_it_is_a_person_or_the_model_has_a_source_there() -> None:
    lines = "Holm/PROPN/2/nsubj rose/VERB/0/root saying/VERB/2/advcl no/INTJ/3/obj"
    made = record(lines, "| saying | no", names={"Holm": "PER"})
    assert who(made) == [[("Holm", "person")]]
    assert rules(made) == [["speaker:understood"]]
    lines = lines.replace("Holm/PROPN", "prices/NOUN")
    assert who(record(lines, "| saying | no")) == [[]]
    assert who(record(lines, "| saying | no | document")) == [[("prices", "document")]]


def test_the_outlet_asks() -> None:
    lines = "Asked/VERB/4/advcl why/ADV/1/advmod Holm/PROPN/4/nsubj wept/VERB/0/root"
    made = record(lines, "| Asked | why | outlet", names={"Holm": "PER"}, publisher="The Gazette")
    assert who(made) == [[("The Gazette", "outlet")]]
