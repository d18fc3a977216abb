"""A document's parse, asked by characters: which tokens a stretch holds, what governs what."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from functools import cached_property

from onrecord.records import Parse, Span, Token


class Tree:
    """Tokens are meant by their index. Offsets are the document's."""

    def __init__(self, text: str, parse: Parse) -> None:
        self.text, self.tokens = text, parse.tokens
        self._starts = [t.start for t in parse.tokens]

    @cached_property
    def children(self) -> list[list[int]]:
        out: list[list[int]] = [[] for _ in self.tokens]
        for i, token in enumerate(self.tokens):
            if token.head >= 0:
                out[token.head].append(i)
        return out

    @cached_property
    def links(self) -> list[str]:
        """The universal part of each token's relation to its head."""
        return [relation(t) for t in self.tokens]

    @cached_property
    def words(self) -> list[str]:
        """The tokens as they are written."""
        return [self.text[t.start : t.end] for t in self.tokens]

    @cached_property
    def lower(self) -> list[str]:
        """The tokens in lower case."""
        return [word.lower() for word in self.words]

    def __getitem__(self, token: int) -> Token:
        return self.tokens[token]

    def word(self, token: int) -> str:
        return self.words[token]

    def replaced(self, changed: Mapping[int, Token]) -> Tree:
        """The tree with other tags, heads and relations for some tokens, which stay in their places. What would make a
        token hang on itself is left out: each change may be right alone, and not with the others."""
        if not changed:
            return self
        out, tokens = copy(self), list(self.tokens)
        out.links, out.children = self.links.copy(), self.children.copy()
        for i, token in changed.items():
            before, tokens[i], out.links[i] = tokens[i].head, token, relation(token)
            if before != token.head and before >= 0:
                out.children[before] = [c for c in out.children[before] if c != i]
            if before != token.head and token.head >= 0:
                out.children[token.head] = sorted([*out.children[token.head], i])
        out.tokens = tuple(tokens)
        kept = {i: token for i, token in changed.items() if not out._circles(i)}
        return out if len(kept) == len(changed) else self.replaced(kept)

    def _circles(self, token: int) -> bool:
        """Whether the way up from the token leads back to it."""
        seen, at = {-1}, self.tokens[token].head
        while at not in seen:
            seen.add(at)
            at = self.tokens[at].head
        return token in seen

    def inside(self, start: int, end: int) -> range:
        """The tokens that begin in [start, end)."""
        return range(bisect_left(self._starts, start), bisect_left(self._starts, end))

    def at(self, place: int) -> int:
        """The token that holds the character, or the last that begins before it; -1 before the first."""
        return bisect_right(self._starts, place) - 1

    def of(self, span: Span) -> list[int]:
        """The tokens that begin in it; where it is a part of one ("Iran" in "US-Iran"), that one."""
        found = [t for start, end in span.spans for t in self.inside(start, end)]
        over = self.at(span.start)
        return found if found or over < 0 else [over]

    def head(self, tokens: Iterable[int]) -> int | None:
        """The first of the tokens whose own head is not among them; punctuation only where there is nothing else."""
        held = set(tokens)
        tops = [t for t in sorted(held) if self.tokens[t].head not in held]
        return next((t for t in tops if self.tokens[t].tag != "PUNCT"), tops[0] if tops else None)

    def above(self, token: int) -> Iterator[int]:
        """Its head, that one's head, and so on to the sentence's root."""
        token = self.tokens[token].head
        while token >= 0:
            yield token
            token = self.tokens[token].head

    def under(self, token: int, *, without: Iterable[str] = ()) -> list[int]:
        """The token and all that hangs on it, in order; what hangs on it directly by a relation in `without` (by its
        universal part) is left out."""
        barred = set(without)
        found = [token]
        todo = [c for c in self.children[token] if self.links[c] not in barred]
        while todo:
            at = todo.pop()
            found.append(at)
            todo += self.children[at]
        return sorted(found)

    def run(self, token: int) -> range:
        """Of the token and all that hangs on it, what stands in one piece around it: what crosses other phrases is the
        parser's mistake or an afterthought."""
        held = set(self.under(token))
        first, last = token, token
        while first - 1 in held:
            first -= 1
        while last + 1 in held:
            last += 1
        return range(first, last + 1)

    def child(self, token: int, *relations: str) -> int | None:
        """The first that hangs on the token by one of the relations."""
        return next((c for c in self.children[token] if self.links[c] in relations), None)

    def stretch(self, tokens: Iterable[int]) -> tuple[int, int]:
        """From the first of the tokens to the last, as characters."""
        held = sorted(tokens)
        return self.tokens[held[0]].start, self.tokens[held[-1]].end


def relation(token: Token) -> str:
    """The universal part of the token's relation."""
    return token.relation.partition(":")[0]
