"""Names → what they may stand for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path

from onrecord.resolving.gazetteer.entries import SORT_OF, Entry, entries
from onrecord.resolving.gazetteer.names import LONGEST, bare, fits, has_the, key, plain, trimmed

Hits = tuple[tuple[Entry, str], ...]  # entries, each with the plain form that has the key

# A word of a text: "U.S.", "Iran's" and "S&P" are one, "U.S.-led" is two.
_WORD = re.compile(r"\w+(?:[.&'’]\w+)*(?:(?<=\.\w)\.)?")


@dataclass(frozen=True, slots=True)
class Match:
    """A name in a text, [start, end) in its code points, without a possessive ending; its entries as `lookup`'s."""

    start: int
    end: int
    entries: tuple[Entry, ...]


class Gazetteer:
    """The names that are known. Looking one up takes the time of a dictionary's look-up, however many there are.

    `entries` are in the order of their files, a user's before the shipped; of several that a name may stand for,
    the earlier is the more usual in news.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        index: dict[str, Hits] = {}
        for entry in self.entries:
            # A capital that has its state's name (Singapore) is found as the state.
            state = key(entry.of) if entry.sort == "capital" and entry.of else ""
            for form in entry.forms:
                text = plain(form)
                k = bare(text).casefold()
                if k and k != state:
                    index[k] = (*index.get(k, ()), (entry, text))
        self._index = index
        self._users: frozenset[str] = frozenset()

    @cached_property
    def _reach(self) -> dict[str, int]:
        """By the first word of keys, how many words the longest such key has."""
        out: dict[str, int] = {}
        for k in self._index:
            words = k.split()
            out[words[0]] = max(out.get(words[0], 0), len(words))
        return out

    @cached_property
    def _reach_of(self) -> Callable[[str], int]:
        """By a word of a text, how many words the longest name that it may begin has. A first word may be a possessive
        that is a part of the name, or not ("Ukraine's Foreign Ministry")."""

        def reach(word: str) -> int:
            return max(self._reach.get(plain(begin).casefold(), 0) for begin in trimmed(word))

        return lru_cache(maxsize=50_000)(reach)

    @classmethod
    def shipped(cls) -> Gazetteer:
        """The one that comes with the package; read once in a process."""
        return _shipped()

    @classmethod
    def load(cls, path: Path | str) -> Gazetteer:
        """A user's file, in the format of the shipped one. Raises GazetteerError, which names file and line."""
        return cls(entries(Path(path)))

    def extended(self, other: Gazetteer) -> Gazetteer:
        """Both, and where they differ the other.

        An entry of the other replaces the one here of the same sort, name and country, its aliases too. A name that
        the other has stands for the other's entries alone, so that a user can settle what is ambiguous here.
        """
        replaced = {(e.sort, key(e.name), e.country) for e in other.entries}
        kept = [e for e in self.entries if (e.sort, key(e.name), e.country) not in replaced]
        staying = set(map(id, kept))
        index = {
            k: tuple(hit for hit in hits if id(hit[0]) in staying)
            for k, hits in self._index.items()
            if k not in other._index
        }
        both = Gazetteer(())
        both.entries = (*other.entries, *kept)
        both._index = {k: hits for k, hits in index.items() if hits} | other._index
        both._users = self._users | frozenset(other._index)
        return both

    def settled(self, name: str) -> bool:
        """Whether a gazetteer that this one was extended by has the name: then nothing else may say what it is."""
        return any(bare(plain(text)).casefold() in self._users for text in trimmed(name)) if self._users else False

    def lookup(self, name: str) -> tuple[Entry, ...]:
        """What all of `name` may stand for, most usual first; () for what is not known.

        A leading "the" is optional, but for names kept with it ("The Hill", a newspaper; Hill is a person). Quotation
        marks around it, a possessive ending, dots, dashes, apostrophes and accents do not matter; capitals do, as
        told in `names.fits`.
        """
        return self._find(name)[0]

    def _find(self, name: str) -> tuple[tuple[Entry, ...], str]:
        """The entries, and the writing of the name that has them: without its possessive, or as it is."""
        if len(name) <= LONGEST:
            for text in trimmed(name):
                found = self._exactly(plain(text))
                if found:
                    return found, text
        return (), ""

    def _exactly(self, text: str) -> tuple[Entry, ...]:
        short, the = bare(text), has_the(text)
        hits = self._index.get(short.casefold(), ())
        fitting = [entry for entry, form in hits if (the or not has_the(form)) and fits(bare(form), short)]
        return tuple(dict.fromkeys(fitting))

    def scan(self, text: str) -> Iterator[Match]:
        """The names in a text, from left to right, the longest at each place, none inside another. A "the" that
        comes before a name is a part of it."""
        words = [m.span() for m in _WORD.finditer(text)]
        at = 0
        while at < len(words):
            match, taken = self._longest(text, words, at)
            if match:
                yield match
            at += taken

    def _longest(self, text: str, words: list[tuple[int, int]], at: int) -> tuple[Match | None, int]:
        """The longest name that begins with word `at`, and how many words it takes (1 where there is none)."""
        start, end = words[at]
        the = end - start == 3 and text[start:end].lower() == "the"
        first = at + the
        if first == len(words):
            return None, 1
        reach = self._reach_of(text[slice(*words[first])])
        for last in range(min(first + reach, len(words)), first, -1):
            stop = words[last - 1][1]
            if stop - start <= LONGEST:
                found, form = self._find(text[start:stop])
                if found:
                    return Match(start, start + len(form), found), last - at
        return None, 1

    def speaker(self, entry: Entry) -> Entry:
        """Who it is that speaks: for a capital or a metonym what it stands for, for all others themselves.

        What a user's row stands for need not have a row; it then has the kind and country of the one that names it.
        """
        seen = {entry}
        while entry.sort in ("capital", "metonym") and entry.of:
            hits = [e for e, _ in self._index.get(key(entry.of), ()) if key(e.name) == key(entry.of) and e not in seen]
            hits = [e for e in hits if e.sort not in ("demonym", "person", "head")]
            if not hits:
                return Entry(SORT_OF[entry.kind], entry.kind, entry.of, entry.country)
            country = entry.country
            entry = min(hits, key=lambda e: (e.country != country, e.sort == "capital"))
            seen.add(entry)
        return entry


@cache
def _shipped() -> Gazetteer:
    # Not importlib.resources, whose import alone (zipfile, tempfile) takes as long as reading the file.
    return Gazetteer.load(Path(__file__).with_name("gazetteer.tsv"))
