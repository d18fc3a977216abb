"""Records with a parse written by hand.

A sentence is a line, a token `form/UPOS/head/relation`; heads count from 1 in the sentence, 0 is the root's. The text
is the forms with spaces between, none before "'s", "n't" and marks that close nor after marks that open. All other
places are given by their words: "she#2" is the second "she" of the text, "a … b" two pieces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from onrecord.records import Document, Name, Parse, Reading, Record, Source, Span, Statement, Token
from onrecord.resolving.resolver import Resolver
from onrecord.resolving.tree import Tree

Names = Mapping[str, str]  # words: kind
_CLINGS = re.compile(r"[,.;:?!”)]|['’]s?|n['’]t")


def text(lines: str) -> tuple[str, tuple[Token, ...]]:
    """The text that the lines spell, and its tokens."""
    out = ""
    tokens: list[Token] = []
    for sentence, line in enumerate(filter(None, map(str.strip, lines.split("\n")))):
        before = len(tokens)
        for row in line.split():
            form, tag, head, relation = row.rsplit("/", 3)
            if out and not _CLINGS.fullmatch(form) and out[-1] not in "“(":
                out += " "
            over = int(head) - 1 + before if head != "0" else -1
            tokens.append(Token(len(out), len(out) + len(form), tag, over, relation, sentence))
            out += form
    return out, tuple(tokens)


def place(of: str, words: str) -> tuple[int, int]:
    """The only place of the words in a text, or the one whose number is asked for."""
    words, _, number = words.partition("#")
    before, after = (r"\b" if end.isalnum() else "" for end in (words[0], words[-1]))
    found = [m.span() for m in re.finditer(f"{before}{re.escape(words)}{after}", of)]
    assert number or len(found) == 1, f"{words!r} is there {len(found)} times"
    return found[int(number or 1) - 1]


def span(of: str, words: str) -> Span:
    return Span.of(of, [place(of, part) for part in words.split(" … ")])


def parsed(lines: str, names: Names | None = None, chains: Iterable[Sequence[str]] = ()) -> tuple[str, Parse]:
    """With chains, and links that are sure of each mention's going back to the one before it in its chain."""
    of, tokens = text(lines)
    named = [Name(*at, kind) for at, kind in sorted((place(of, words), kind) for words, kind in (names or {}).items())]
    places = [[place(of, m) for m in chain] for chain in chains]
    tree = Tree(of, Parse(tokens))
    heads = [[tree.head(tree.inside(*at)) for at in chain] for chain in places]
    links = [(b, a, 4.0) for chain in heads for a, b in pairwise(chain) if a is not None and b is not None]
    return of, Parse(tokens, tuple(named), tuple(map(tuple, places)), tuple(links))


def record(
    lines: str,
    *said: str,
    names: Names | None = None,
    chains: Iterable[Sequence[str]] = (),
    url: str = "https://gazette.example/1",
    publisher: str | None = None,
    byline: str | None = None,
    published: str | None = None,
) -> Record:
    """As the finder would give it. Each of `said` is "source | cue | content", each maybe empty, and maybe "| kind"
    after it."""
    of, parse = parsed(lines, names, chains)
    document = Document(of, url, publisher, byline=byline, published=published)
    statements, readings = [], []
    for row in said:
        source, cue, content, *kind = (part.strip() for part in row.split("|"))
        source_span, cue_span, content_span = (span(of, words) if words else None for words in (source, cue, content))
        statements.append(Statement(document.id, source_span, cue_span, content_span, "indirect", 0.5))
        readings.append(Reading(statements[-1].id, kind=kind[0] if kind else None, rules=("act-head",)))
    return Record(document, tuple(statements), tuple(readings), parse)


def speakers(of: Record) -> list[list[Source]]:
    """Of each statement."""
    return [list(reading.speakers) for reading in Resolver()(of).readings]


def who(of: Record) -> list[list[tuple[str, str]]]:
    """Of each statement the names and kinds."""
    return [[(s.name, s.kind) for s in found] for found in speakers(of)]


def rules(of: Record) -> list[list[str]]:
    """Of each statement the rules of the resolver."""
    return [list(reading.rules[1:]) for reading in Resolver()(of).readings]
