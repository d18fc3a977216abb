"""Whose voice a speaker is: one person under several names, an office and who speaks for it, an outlet and its relays.

Names meet by their words: all of the shorter one's must be in the longer one's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.ledger.wording import words
from onrecord.records import Entry, Source

INSTITUTIONS = ("government", "organization")
# On the record: someone who can be held to it. Outlets relay, groups and unnamed people cannot be asked.
ON_RECORD = ("person", "government", "organization", "document")

STEM = 6  # letters of a word that count: "finance minister" and "Finance Ministry" are one office


def _stem(word: str) -> str:
    return (word[:-1] if len(word) > 3 and word[-1] == "s" and word[-2] not in "su" else word)[:STEM]


def _set(listed: str) -> frozenset[str]:
    return frozenset(map(_stem, listed.split()))


_EMPTY = _set("a an the of for and at in on to by from with its his her their s mr mrs ms dr sir")
# Who speaks for somebody else though no name is given: as good as the office itself.
_SPEAKS = re.compile(r"\bspokes(?:man|woman|person|people|men)\b", re.IGNORECASE)
_FORMER = re.compile(r"\b(?:former|formerly|ex|late|until|retired|previous)\b", re.IGNORECASE)
_OWNER = re.compile(r"^(.+?)(?:['’]s|s['’]) ")
_PLACE = re.compile(r"\b(?:of|at)(?: the)? ([A-Z].*)$")
_CAPITAL = re.compile(r"(?<!^)\b[A-Z][\w'’-]*")
# Words for an unnamed source that say nothing of who it is; another's description may be of the same person.
_ANYONE = _set(
    "people person persons source sources individual individuals man woman men women one ones two three four others "
    "other both they them he she those some several many someone somebody third second five six first unnamed anonymous"
)
_SOMEONE = _ANYONE | _set("official officials aide aides diplomat diplomats officer officers investigators lawmakers")
# Who has had a paper, after what it is.
_SEEN = re.compile(r"\b(?:seen|obtained|reviewed|viewed|read|shared|leaked|published|quoted)\b")
# Where the noun that says who it is has ended.
_AFTER = re.compile(
    r"\b(?:with|who|whom|that|in|at|on|from|to|by|close|familiar|briefed|involved|present|named|based|cited|quoted)\b"
)
# Whose part it is to say what another wants said.
_ADVOCATES = _set("lawyer solicitor attorney barrister counsel")
# Heads of a role in which one answers for an institution.
_OFFICERS = _set(
    "minister president chief head director secretary governor mayor commissioner chairman chairwoman chair general "
    "officer prosecutor ambassador chancellor premier commander executive ceo judge leader representative envoy "
    "spokesman spokeswoman spokesperson king queen admiral sheriff founder owner"
)
# Outlets cited without their names.
_PRESS = _set("media press newspapers outlets organisations organizations reports")
# Institutions named by their sort alone.
_VAGUE = _set("agency company firm government group ministry department office court unit")


def stems(text: str) -> frozenset[str]:
    """The words of a name that tell it from others, each cut to STEM letters."""
    return frozenset(map(_stem, words(re.sub(r"['’]s\b", " ", text)))) - _EMPTY


@dataclass(frozen=True, slots=True)
class Voice:
    """One speaker of one entry, taken apart. `name`, `role` and `office` are stems; `proper` says that the name is
    one (it has a capital letter), so that it means the same in another document; `officer` that the speaker holds an
    office, or is the paper of one, and `attached` that it is told of what institution; `description`
    what is told of an unnamed source beside that it is someone."""

    kind: str
    name: frozenset[str]
    proper: bool
    role: frozenset[str]
    office: frozenset[str]
    officer: bool
    attached: bool
    former: bool
    document: str
    description: frozenset[str]

    @classmethod
    def of(cls, source: Source, document: str, known: str = "") -> Voice:
        """`known` is what other documents tell of the role of a named person."""
        role = source.role or known
        if source.kind == "document" or (source.kind == "unnamed" and _SPEAKS.search(source.name)):
            role = _SEEN.split(_SPEAKS.sub("", source.name), maxsplit=1)[0]
            office = " ".join(_CAPITAL.findall(role)) or role.split(" ")[0] * role[:1].isupper()
        else:
            owner = _OWNER.search(role) or _PLACE.search(role)
            office = owner[1] if owner else ""
        office = source.affiliation or office
        officer = bool(stems(role) & _OFFICERS)
        return cls(
            source.kind,
            stems(source.name),
            any(c.isupper() for c in source.name[1:]) or (source.name[:1].isupper() and source.kind != "unnamed"),
            stems(f"{role} {source.affiliation or ''}"),
            stems(office) or (stems(role) if officer and len(stems(role)) > 1 else frozenset()),
            bool(office) or officer,
            bool(office),
            bool(_FORMER.search(role)),
            document,
            stems(_AFTER.split(source.name, maxsplit=1)[0]) - _ANYONE,
        )

    @property
    def on_record(self) -> bool:
        """Named, an institution by its sort ("the regulator"), or the spokesman of someone named."""
        if self.kind in INSTITUTIONS:
            return self.proper or not self.name & _SOMEONE
        return (self.kind in ON_RECORD and self.proper) or (self.kind == "unnamed" and bool(self.office))

    @property
    def any_outlet(self) -> bool:
        """An outlet that is cited without its name: "two news organisations", "local media"."""
        return self.kind == "outlet" and (not self.proper or bool(self.name & _PRESS))


class Roles:
    """What all documents together tell of each named person: of two words or more, as a surname may be anybody's."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        told: dict[str, dict[str, None]] = {}
        for entry in entries:
            for source in entry.speakers:
                if source.kind == "person" and " " in source.name and (source.role or source.affiliation):
                    about = f"{source.role or ''} {source.affiliation or ''}".strip()
                    told.setdefault(source.name.casefold(), {})[about] = None
        self._told = {name: max(about, key=len) for name, about in told.items()}

    def voices(self, entry: Entry) -> tuple[Voice, ...]:
        return tuple(Voice.of(s, entry.document.id, self._told.get(s.name.casefold(), "")) for s in entry.speakers)


def same_outlet(a: Iterable[str], b: Iterable[str]) -> bool:
    """Whether two outlets' names (stems) are of one: "the Courier" and "The Daily Courier"."""
    one, other = frozenset(a), frozenset(b)
    return bool(one and other) and (one <= other or other <= one)


def same_party(a: Voice, b: Voice) -> bool:
    """Whether both speak for one party: they are one, one speaks for the other, or both for the same office."""
    if a.kind in INSTITUTIONS and a.kind == b.kind and a.name and a.name == b.name:
        return True  # "prosecutors", in one claim
    if not (a.proper or a.office or a.role) or not (b.proper or b.office or b.role):
        return (a.document == b.document and a.name == b.name) or speaks_for(a, b) or speaks_for(b, a)
    if a.kind == b.kind == "person" and _contained(a.name, b.name):
        return True
    if "outlet" in (a.kind, b.kind):
        return a.kind == b.kind and same_outlet(a.name, b.name)
    if a.kind in INSTITUTIONS and b.kind in INSTITUTIONS:
        return _contained(a.name, b.name)
    if "group" in (a.kind, b.kind):
        return a.name == b.name and a.kind == b.kind
    if speaks_for(a, b) or speaks_for(b, a):
        return True
    if a.kind == b.kind == "document":
        return _contained(a.name, b.name)
    return _contained(a.office, b.office) and not (a.former or b.former)


def one_side(a: Voice, b: Voice) -> bool:
    """Whether one's word ends the other's: they are one party, or one is an institution named by its sort alone ("the
    company") and the other an institution of that kind or its officer, as within one claim it will be theirs."""
    if same_party(a, b):
        return True
    for one, other in ((a, b), (b, a)):
        if one.kind in INSTITUTIONS and one.name and one.name <= _VAGUE:
            return other.kind == one.kind or (other.kind in ("person", "unnamed") and other.attached)
    return False


def speaks_for(a: Voice, b: Voice) -> bool:
    """Whether `a` is an officer or a paper of the institution `b`."""
    if not b.name or a.former or b.name <= _VAGUE:
        return False
    if b.kind == "person":
        return a.kind == "unnamed" and bool(a.office) and a.office <= b.name
    if b.kind not in INSTITUTIONS:
        return False
    told = a.role | a.office | (a.name if a.kind in (*INSTITUTIONS, "document") else frozenset())
    return b.name <= told or (len(a.role) > 1 and a.officer and a.role <= b.name)


def vouches(a: Voice) -> bool:
    """Whether it is somebody's part to say what another wants said."""
    return bool(a.role & _ADVOCATES)


def alike(a: Voice, b: Voice) -> bool:
    """Whether two unnamed sources, or an unnamed one and a named person, may be the same by what is told of them."""
    one, other = (v.description if v.kind != "person" else v.role for v in (a, b))
    if "person" in (a.kind, b.kind):
        return bool(_heads(one) & _heads(other))
    return not one or not other or bool(one & other)


def may_be_one(a: Voice, b: Voice) -> bool:
    """Whether nothing tells two speakers apart for certain, though nothing makes them one: neither or only one is
    named; one speaks for others by trade; one is of a group beside him; one may have handed over the paper; of one it
    is not told for whom he speaks."""
    kinds, here = {a.kind, b.kind}, a.document == b.document
    if kinds == {"person"}:
        return vouches(a) or vouches(b) or (a.officer and b.officer and not (a.attached and b.attached))
    if here and kinds == {"unnamed", "document"}:
        return True  # who told the outlet may have given it the paper
    if kinds <= {"unnamed", "group", "person"}:
        return alike(a, b) or (here and kinds == {"group", "person"})
    if "person" in kinds and not kinds.isdisjoint(INSTITUTIONS):
        person = a if a.kind == "person" else b
        return not person.attached and (person.officer or (here and not person.role))
    return False


def _heads(description: frozenset[str]) -> frozenset[str]:
    return frozenset(w for w in description if w not in ("former", "senior", "head", "chief", "direct"))


def _contained(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a and b) and (a <= b or b <= a)
