"""Trees against an independent oracle, and tokens that slice."""

from __future__ import annotations

import networkx as nx
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from onrecord.finding.finder import Finder
from onrecord.finding.model import head as part
from onrecord.finding.syntax import RELATIONS, UPOS, Parser, Tokens, _lifted, places, tokens
from onrecord.finding.trees import best_tree
from onrecord.finding.windows import Floats
from onrecord.records import Document
from tests.finding.random_model import SPLITTER, RandomModel
from tests.finding.test_finder import TEXTS


def best_total(scores: Floats) -> float:
    """The total log-probability of the best tree with one root, by networkx's arborescences."""
    n = len(scores)
    best = -np.inf
    for root in range(n):
        graph = nx.DiGraph()
        graph.add_edge(n, root, weight=float(scores[root, n]))
        for child in range(n):
            for head in range(n):
                if head != child != root:
                    graph.add_edge(head, child, weight=float(scores[child, head]))
        tree = nx.maximum_spanning_arborescence(graph)
        best = max(best, sum(graph.edges[edge]["weight"] for edge in tree.edges))
    return best


@settings(max_examples=150)
@given(
    st.integers(1, 6).flatmap(
        lambda n: arrays.arrays(np.float64, (n, n + 1), elements=st.floats(-8, 8, width=16), unique=True)
    )
)
def test_the_tree_is_the_best_with_one_root(scores: Floats) -> None:
    n = len(scores)
    heads = best_tree(scores)
    assert (heads == n).sum() == 1
    for child in range(n):  # every word leads to the root
        at, steps = child, 0
        while at != n:
            at, steps = int(heads[at]), steps + 1
            assert steps <= n
    known = scores.copy()
    np.fill_diagonal(known, -np.inf)
    known -= np.logaddexp.reduce(known, axis=1, keepdims=True)
    assert known[np.arange(n), heads].sum() >= best_total(known) - 1e-6


def test_contractions_are_two_tokens_and_a_blank_line_ends_a_sentence() -> None:
    text = "They don't know\n\nIran's plan"
    pieces = SPLITTER(text)
    begins = np.zeros((len(pieces), 3), dtype=np.float32)
    begins[:, 0] = 1  # the head says that everything goes on: only what is certain cuts
    found = tokens(text, pieces, begins)
    words = [text[s:e] for s, e in zip(found.starts, found.ends, strict=True)]
    assert words == ["They", "do", "n't", "know", "Iran's", "plan"]
    assert found.sentences.tolist() == [0, 0, 0, 0, 1, 1]
    assert [text[pieces.starts[p]] for p in found.places] == ["T", "d", "'", "k", "I", "p"]
    assert (places(found.starts, found.ends, pieces) == found.places).all()


@settings(max_examples=60)
@given(text=TEXTS, seed=st.integers(0, 3))
def test_the_parse_of_any_text_holds_together(text: str, seed: int) -> None:
    parse = Finder(RandomModel(seed), 0.0)(Document(text, "file:t")).parse
    assert parse is not None
    ends = 0
    for token in parse.tokens:
        assert ends <= token.start < token.end <= len(text)
        ends = token.end
        assert token.head == -1 or parse.tokens[token.head].sentence == token.sentence
    for sentence in {t.sentence for t in parse.tokens}:
        assert sum(t.head == -1 for t in parse.tokens if t.sentence == sentence) == 1
    for name in parse.names:
        assert text[name.start : name.end].strip()
    for chain in parse.chains:
        assert len(chain) > 1
        assert all(0 <= start < end <= len(text) for start, end in chain)


def told(text: str, tag: str, second: str, relation: str) -> tuple[str, str]:
    """Tag and relation of a text of one word, for which the model has that tag, a second one, and that relation."""
    model = RandomModel(0)
    finder = Finder(model, 0.0)
    read = finder.encode(text)
    assert read
    found = Tokens(np.array([0]), np.array([len(text)]), np.array([0]), np.array([0]))
    heads = part(model.heads, "syntax")
    bias = np.zeros(len(RELATIONS), dtype=np.float32)
    bias[RELATIONS.index(relation)] = 6
    heads |= {"relation.weight": np.zeros_like(heads["relation.weight"]), "relation.bias": bias}
    scores = np.zeros((len(read.pieces), len(UPOS)), dtype=np.float32)
    scores[0, [UPOS.index(tag), UPOS.index(second)]] = 9, 5
    trees = Parser(heads)(read, found, scores)
    return UPOS[trees.tags[0]], RELATIONS[trees.relations[0]]


def test_no_long_word_is_a_particle() -> None:
    assert told("declined", "PART", "VERB", "root") == ("VERB", "root")
    assert told("not", "PART", "VERB", "advmod") == ("PART", "advmod")


def test_tag_and_relation_go_together() -> None:
    assert told("adding", "VERB", "ADJ", "punct")[0] == "VERB", "the surer of the two stays"
    assert told("adding", "VERB", "ADJ", "punct")[1] != "punct"
    assert told("has", "VERB", "AUX", "aux") == ("AUX", "aux")
    assert told("has", "VERB", "NOUN", "root") == ("VERB", "root")


def test_no_noun_before_a_that_hangs_on_a_verb_behind_it() -> None:
    noun, verb, mark, helper = (UPOS.index(tag) for tag in ("NOUN", "VERB", "SCONJ", "AUX"))
    link = RELATIONS.index
    # "Holm was quoted as that it broke", with Holm the subject of "broke"
    tags = np.array([noun, helper, verb, mark, noun, verb])
    heads = np.array([5, 2, -1, 5, 5, 2])
    links = np.array([link(r) for r in ("nsubj", "aux:pass", "root", "mark", "nsubj", "ccomp")])
    _lifted(tags, heads, links, np.zeros(6, dtype=np.int64))
    assert (heads[0], RELATIONS[links[0]]) == (2, "nsubj:pass")
    assert heads[4] == 5
    # "Holm told Bell that it broke", with Bell the subject of "broke"
    tags = np.array([noun, verb, noun, mark, noun, verb])
    heads = np.array([1, -1, 5, 5, 5, 1])
    links = np.array([link(r) for r in ("nsubj", "root", "iobj", "mark", "nsubj", "ccomp")])
    _lifted(tags, heads, links, np.zeros(6, dtype=np.int64))
    assert (heads[2], RELATIONS[links[2]]) == (1, "obj")
    # A tree stays one: the verb between hangs on the noun itself ("the man who spoke that it broke").
    tags = np.array([noun, verb, mark, verb])
    heads = np.array([3, 0, 3, -1])
    links = np.array([link(r) for r in ("nsubj", "acl:relcl", "mark", "root")])
    _lifted(tags, heads, links, np.zeros(4, dtype=np.int64))
    assert heads.tolist() == [3, 0, 3, -1]
