"""The example's statements are what they were when somebody looked at them."""

from __future__ import annotations

import re

import pytest

from tests.golden.harbour import GOLDEN, found

SCORE = re.compile(r"^(\w+) ([01]\.\d\d) (?=\w)")
APART = 0.05  # of scores: another processor sums in another order
OTHERS = 0.02  # of statements, which that may tip over a border


def parsed(line: str) -> tuple[str, float]:
    match = SCORE.match(line)
    return (line, 1.0) if match is None else (match[1] + line[match.end() :], float(match[2]))


def test_the_example_is_read_as_before() -> None:
    wanted = dict(map(parsed, GOLDEN.read_text("utf8").splitlines()))
    now = dict(map(parsed, found()))
    assert [k for k in wanted if k.startswith("#")] == [k for k in now if k.startswith("#")]
    differing = wanted.keys() ^ now.keys()
    assert len(differing) <= OTHERS * len(wanted), "\n".join(sorted(differing))
    for line in wanted.keys() & now.keys():
        assert now[line] == pytest.approx(wanted[line], abs=APART), line
