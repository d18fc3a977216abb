"""Names of persons: their words, which of them are one, and where a name in a text begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

from onrecord.records import Name
from onrecord.resolving.gazetteer import Gazetteer

_POSSESSIVE = re.compile(r"['’]s?$")
_SEX = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "mr": "m", "she": "f", "her": "f", "herself": "f",
    "mrs": "f", "ms": "f", "miss": "f",
}  # fmt: skip
_HONORIFICS = frozenset({"mr", "mrs", "ms", "miss"})
_WOMEN = frozenset(
    {"woman", "girl", "lady", "mother", "wife", "daughter", "sister", "widow", "aunt", "actress", "queen", "princess"}
)
_MEN = frozenset(
    {"man", "boy", "gentleman", "father", "husband", "son", "brother", "widower", "uncle", "actor", "king", "prince"}
)
_SUFFIX = frozenset({"jr", "sr", "ii", "iii", "iv"})
TITLES = {
    "mr": "mr", "mrs": "mrs", "ms": "ms", "miss": "miss", "dr": "doctor", "sen": "senator", "rep": "representative",
    "gov": "governor", "pres": "president", "gen": "general", "col": "colonel", "lt": "lieutenant", "sgt": "sergeant",
    "prof": "professor", "rev": "reverend", "amb": "ambassador", "sec": "secretary", "capt": "captain", "maj": "major",
    "president": "president",
    "senator": "senator", "professor": "professor", "justice": "justice", "judge": "judge",
}  # fmt: skip
# Of several: "Sens. Tamm and Lund".
_ONE_OF = {
    "sens": "Sen.", "reps": "Rep.", "govs": "Gov.", "gens": "Gen.", "drs": "Dr.", "profs": "Prof.", "messrs": "Mr.",
    "senators": "Senator", "professors": "Professor", "justices": "Justice",
}  # fmt: skip
# Lower-case words that stand in the middle of names, and before surnames.
_PARTICLES = frozenset({
    "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el", "ibn", "la",
    "las", "le", "les", "los", "ten", "ter", "und", "van", "von", "y", "zu",
})  # fmt: skip
_OWNER = re.compile(r"['’]s?\s")  # "the nominee's daughter" is no nominee
_BETWEEN = re.compile(r"\.? ?")
_WORD = re.compile(r"[^\s]+")
# What a whole name of a person is not where the gazetteer has it as one of these.
_NO_PERSONS = frozenset({"group", "demonym", "head", "agency", "body", "organization", "outlet", "document"})
SURE, SURER = 5, 8  # letters from which on a name that is one, or two, letters off is a slip of the pen


def words(name: str) -> tuple[str, ...]:
    """A name's words, lower, without possessive, dots, initials' dots and suffixes."""
    stripped = (w.strip(".,").lower() for w in _POSSESSIVE.sub("", name).replace("’", "'").split())
    out = [w for w in stripped if w]
    kept = [w for w in out if w not in _SUFFIX]
    return tuple(kept or out)


@dataclass(eq=False)
class Person:
    """`places` are where the document names the person, in order; `full` counts those with more than one word."""

    name: str
    words: tuple[str, ...]
    role: str | None = None
    title: str | None = None  # the role as it stands before the name
    affiliation: str | None = None
    places: list[tuple[int, int]] = field(default_factory=list)
    full: int = 0
    roles: list[str] = field(default_factory=list)  # all that the document calls the person, `role` first

    @property
    def sex(self) -> str | None:
        """ "f" or "m" where title or first name tell it."""
        titles = {_SEX[w] for w in words(self.title or "") if w in _HONORIFICS}
        if titles:
            return titles.pop()
        return _given().get(self.words[0]) if len(self.words) > 1 else None

    def fits(self, pronoun: str) -> bool:
        """False where title or first name tell that "he" (or "she") is another."""
        wanted = _SEX.get(pronoun.lower())
        return wanted is None or self.sex is None or self.sex == wanted

    @property
    def first_name_sex(self) -> str | None:
        """What the name tells of one who has one name only, which may be a first name or a surname."""
        return _given().get(self.words[0]) if len(self.words) == 1 else None

    @cached_property
    def described(self) -> set[str]:
        """The words of the person's roles and name, titles written out."""
        own = (_OWNER.split(role)[-1] for role in self.roles)
        return spelled(" ".join(own)) | set(self.words)

    def could_be(self, noun: str) -> bool:
        """False where the noun is for the other sex ("the woman", "the spokesman")."""
        wanted = "f" if noun in _WOMEN or noun.endswith("woman") else "m" if noun in _MEN else None
        sex = self.sex or self.first_name_sex
        return wanted is None or sex is None or sex == wanted

    @property
    def sure(self) -> bool:
        """Whether the name itself shows that it is a person's: by a first name, or a title."""
        return (len(self.words) > 1 and self.words[0] in _given()) or bool(
            self.title and spelled(self.title) & set(TITLES.values())
        )


@cache
def _given() -> dict[str, str]:
    """First names and their sex, "f" or "m"."""
    lines = Path(__file__).with_name("given.tsv").read_text("utf8").splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))


@cache
def _short() -> dict[str, frozenset[str]]:
    """Given names and what their bearers are called ("william": "bill", "will")."""
    lines = Path(__file__).with_name("nicknames.tsv").read_text("utf8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {name: frozenset(short.split()) for name, short in rows}


def honours(title: str) -> bool:
    """Whether the title is but a form of address ("Mr."), which is no role."""
    return set(words(title)) <= _HONORIFICS | {"dr"}


def singular(title: str, gazetteer: Gazetteer) -> str | None:
    """The title of each, of a title of several ("Democratic Sens.", "Ministers"); None for one of a single person."""
    *before, last = title.split() or [""]
    word = last.strip(".").lower()
    one = _ONE_OF.get(word) or next(
        (e.name.capitalize() for e in gazetteer.lookup(word)[:1] if e.sort == "head" and e.is_plural(word)), None
    )
    return None if one is None else " ".join((*before, one if last[0].isupper() else one.lower()))


def sex_of(title: str) -> str | None:
    """What an honorific tells ("Mrs.")."""
    return next((_SEX[w] for w in words(title) if w in _HONORIFICS), None)


def is_sex(pronoun: str, sex: str) -> bool:
    """Whether the pronoun is of that sex ("f" or "m")."""
    return _SEX.get(pronoun.lower()) == sex


def spelled(role: str) -> set[str]:
    """A role's words, lower, with usual abbreviations of titles written out."""
    return {TITLES.get(w, w) for w in words(role)}


def joined(names: Iterable[Name], text: str) -> list[Name]:
    """The names, two of persons with nothing but a space, or an initial's dot, between made one: lists put a comma or a
    word there. So is a first name with a single word behind it, which the names head took for a place ("Orla" "Lund").
    """
    out: list[Name] = []
    for name in names:
        last = out[-1] if out else None
        if last and last.kind == "PER" and name.start >= last.end and _BETWEEN.fullmatch(text, last.end, name.start):
            before, rest = text[last.start : last.end], text[name.start : name.end]
            initial = len(re.split(r"[ .]", before.rstrip("."))[-1]) == 1
            surname = wants_surname(before) and (name.kind != "ORG" or initial) and rest.isalpha()
            if (text[last.end : name.start] == " " or initial) and (name.kind == "PER" or surname):
                out[-1] = Name(last.start, name.end, "PER")
                continue
        elif last and name.start < last.end:
            continue
        out.append(name)
    return out


def wants_surname(name: str) -> bool:
    """Whether the name is a first name, with initials or without ("Ada", "Ada B.")."""
    first, *rest = words(name) or ("",)
    return first in _given() and all(len(w) == 1 for w in rest)


def trimmed(name: Name, text: str, gazetteer: Gazetteer) -> Name | None:
    """The name without what the names head took for a part of it: marks and words in lower case around it, a title
    or a party before it. None where nothing is left, or what is left names several ("Republicans")."""
    parts = [(name.start + m.start(), name.start + m.end()) for m in _WORD.finditer(text[name.start : name.end])]
    parts = [(s, e) for s, e in parts if any(map(str.isalnum, _POSSESSIVE.sub("", text[s:e])))]
    # From the last word in lower case on, as "based on his support for Holm" is Holm.
    for i, (s, e) in reversed(list(enumerate(parts))):
        word = text[s:e]
        if word[0].islower() and word.strip(".,").lower() not in _PARTICLES:
            parts = parts[i + 1 :]
            break
    while parts and text[slice(*parts[0])].lower() in _PARTICLES and len(parts) == 1:
        parts = []
    while len(parts) > 1 and _entitles(text[slice(*parts[0])], gazetteer):
        parts = parts[1:]
    if not parts:
        return None
    start, end = parts[0][0], parts[-1][1]
    while not text[start].isalnum():
        start += 1
    rest = text[start:end]
    if any(e.sort in _NO_PERSONS for e in gazetteer.lookup(rest)[:1]):
        return None
    return Name(start, end, "PER")


def _entitles(word: str, gazetteer: Gazetteer) -> bool:
    """Whether a word before a name is a title, an office or a party ("Senator", "Comedian", "Republican")."""
    plain = word.strip(".").lower()
    if plain in TITLES or plain in _ONE_OF:
        return True
    return any(
        e.sort in ("group", "demonym") or (e.sort == "head" and e.kind in ("person", "unnamed", "group"))
        for e in gazetteer.lookup(word)[:1]
    )


def same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names may be one person's: the same surname, and the same first name, or its initial, or what
    it is for short, whatever stands between; or one is the other's end (a surname of two words)."""
    if len(one) < 2 or len(other) < 2 or one[-1] != other[-1]:
        return False
    size = min(len(one), len(other))
    if one[-size:] == other[-size:]:
        return True
    first, second = one[0], other[0]
    if first == second or (1 in (len(first), len(second)) and first[0] == second[0]):
        return True
    short = _short()
    return second in short.get(first, ()) or first in short.get(second, ())


def slip(one: str, other: str) -> bool:
    """Whether two surnames are one with a slip of the pen: the same first letter, and one letter off from SURE
    letters on, two from SURER."""
    shorter = min(len(one), len(other))
    allowed = 2 if shorter >= SURER else 1 if shorter >= SURE else 0
    return bool(allowed) and one[0] == other[0] and distance(one, other) <= allowed


def distance(one: str, other: str) -> int:
    """Letters put in, left out, changed or swapped with their neighbour (optimal string alignment)."""
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            row.append(min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (a != b)))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                row[-1] = min(row[-1], rows[-2][j - 2] + 1)
        rows.append(row)
    return rows[-1][-1]
