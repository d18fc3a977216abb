import numpy as np
import pytest

from onrecord.finding.subjects import Subjects
from onrecord.finding.syntax import RELATIONS, UPOS, Tokens, Trees

# The mayor | told | the Courier and | wept: a token a word piece; the head's index, the relation.
WORDS = [
    ("The", 1, "det"), ("mayor", 2, "nsubj"), ("told", -1, "root"), ("the", 4, "det"), ("Courier", 2, "obj"),
    ("and", 6, "cc"), ("wept", 2, "conj"),
]  # fmt: skip


@pytest.fixture
def subjects() -> Subjects:
    n = len(WORDS)
    at = np.arange(n)
    trees = Trees(
        np.full(n, UPOS.index("NOUN")),
        np.array([head for _, head, _ in WORDS]),
        np.array([RELATIONS.index(relation) for *_, relation in WORDS]),
    )
    return Subjects(Tokens(at * 10, at * 10 + 5, np.zeros(n, dtype=np.int64), at), trees)


MAYOR, COURIER = (0, 1), (3, 4)


def test_the_source_that_holds_the_subject_is_told_from_the_one_spoken_to(subjects: Subjects) -> None:
    assert subjects(np.array([[2, 2]]), np.array([MAYOR, COURIER])).tolist() == [[True, False]]


def test_a_verb_without_a_subject_has_that_of_the_verb_it_goes_with(subjects: Subjects) -> None:
    assert subjects(np.array([[6, 6]]), np.array([MAYOR, COURIER])).tolist() == [[True, False]]


def test_a_cue_that_holds_its_own_subject_is_nobodys(subjects: Subjects) -> None:
    assert not subjects(np.array([[1, 2]]), np.array([MAYOR, COURIER])).any()


def test_without_sources_there_is_nothing_to_say(subjects: Subjects) -> None:
    assert subjects(np.array([[2, 2]]), np.zeros((0, 2), dtype=np.int64)).shape == (1, 0)
