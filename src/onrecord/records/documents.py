"""What is read, what is found in it, what is inferred."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from unicodedata import combining, normalize
from urllib.parse import urldefrag, urlsplit

MODES = ("direct", "indirect", "mixed")
# In what way something was said, and what kind of source said it. Both sets are closed; the order is the model's.
ACTS = (
    "assert", "confirm", "deny", "withhold", "accuse", "warn", "threaten", "promise", "call", "judge", "expect", "ask",
)  # fmt: skip
KINDS = ("person", "government", "organization", "outlet", "document", "group", "unnamed")
ROLES = ("agent", "recipient", "theme", "quantity", "place")
CERTAINTIES = ("certain", "probable", "possible", "unknown")  # FactBank's (Saurí and Pustejovsky 2009)
TENSES = ("past", "present", "future", "none")
# PLOVER's event types, without CAMEO's 01x (what is only said), which are acts here.
EVENT_TYPES = (
    "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
    "PROTEST", "MOBILIZE", "SANCTION", "COERCE", "ASSAULT",
)  # fmt: skip
EVENT_MODES = ("historical", "future", "hypothetical", "negated")  # PLOVER's

# Closed-class words that name no one by themselves (personal, demonstrative and indefinite pronouns, as in UD PRON).
_PRONOUNS = (
    "i me we us you he him she her it they them who whom which that this these those one ones some others many "
    "another someone somebody everyone everybody anyone anybody nobody both all he/she she/he himself herself "
    "themselves ourselves itself"
)
PRONOUNS = frozenset(_PRONOUNS.split())


def content_id(*parts: str) -> str:
    """20 hexadecimal digits (80 bits of BLAKE2b) of the parts, in order."""
    h = blake2b(digest_size=10)
    for part in parts:
        data = part.encode("utf8", "surrogatepass")
        h.update(len(data).to_bytes(8, "big") + data)
    return h.hexdigest()


def source_id(name: str, kind: str, *where: str) -> str:
    """The id of a source: the same for all writings of a name (see `one_name`); `where` tells apart those that no name
    does, in whose words everything counts."""
    return content_id("source", kind, name.casefold() if where else one_name(name, kind), *where)


def one_name(name: str, kind: str) -> str:
    """What all writings of a name have in common, whatever the case, accents, dots, possessives and leading article; of
    a person's first and last word alone, and not the end that is transliterated in several ways (Zorvsky, -iy, -yy)."""
    plain = "".join(c for c in normalize("NFKD", name).casefold() if not combining(c))
    words = re.findall(r"\w+", re.sub(r"['’]s\b|[.'’]", "", plain)) or [plain or name]
    if kind == "person":
        words = [w for w in words if w not in ("jr", "sr", "ii", "iii", "iv")] or words
        words[-1] = re.sub(r"(?<=[^aeiou])[iyj]{1,2}$", "y", words[-1])
        return " ".join(words[:1] + words[1:][-1:])
    return " ".join(words[words[0] == "the" and len(words) > 1 :])


@dataclass(frozen=True, slots=True)
class Span:
    """One or more pieces of a document's text, in order and apart; `text` is the pieces joined by a space."""

    spans: tuple[tuple[int, int], ...]
    text: str

    @classmethod
    def of(cls, text: str, spans: Iterable[tuple[int, int]]) -> Span:
        pieces = tuple(spans)
        return cls(pieces, " ".join(text[start:end] for start, end in pieces))

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]


def passage_id(document: str, span: Span) -> str:
    """The id of a stretch of a document that is no statement."""
    return content_id("passage", document, repr(span.spans))


@dataclass(frozen=True, slots=True)
class Time:
    """One time expression. `type` is DATE, TIME, DURATION or SET and `value` its TIMEX3 value, with X for what is
    not known; `earliest` and `latest` are ISO 8601, days or moments, both included: None for an open end, and both
    None where nothing can be said."""

    span: Span
    type: str
    value: str
    earliest: str | None
    latest: str | None

    @property
    def days(self) -> tuple[str, ...]:
        """The first and the last day as people read them, one where they are the same; an open end is "…"."""
        return tuple(dict.fromkeys((moment or "…")[:10] for moment in (self.earliest, self.latest)))


@dataclass(frozen=True, slots=True)
class Document:
    """One article, release, post or page. `published` is ISO 8601, a day or a moment, as precise as it is known."""

    text: str
    url: str
    publisher: str | None = None
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    language: str | None = None
    _id: str = field(default="", init=False, repr=False, compare=False)  # worked out once: texts are long

    @property
    def id(self) -> str:
        """Of the web address and the text; of the text alone where there is no web address, so that a moved file
        is the same document."""
        if not self._id:
            address = self.url if urlsplit(self.url).scheme in ("http", "https") else ""
            object.__setattr__(self, "_id", content_id("document", urldefrag(address).url, self.text))
        return self._id


@dataclass(frozen=True, slots=True)
class Statement:
    """One attribution as the page shows it; what is inferred about it is a Reading.

    `document` is the document's id. `mode` is one of MODES, by the quotation marks in and around the content.
    `score` is the finder's belief, 0 to 1, that this is an attribution with this source and content.
    """

    document: str
    source: Span | None
    cue: Span | None
    content: Span | None
    mode: str
    score: float
    _id: str = field(default="", init=False, repr=False, compare=False)

    @property
    def id(self) -> str:
        if not self._id:
            parts = ("" if p is None else repr(p.spans) for p in (self.source, self.cue, self.content))
            object.__setattr__(self, "_id", content_id("statement", self.document, *parts))
        return self._id

    @property
    def start(self) -> int:
        """Where the statement's first piece begins."""
        return min(p.start for p in (self.source, self.cue, self.content) if p is not None)


@dataclass(frozen=True, slots=True)
class Source:
    """A speaker, as an entry in the list of sources. `kind` is one of KINDS; `country` ISO 3166 alpha-2. The id is of
    the name and kind alone for one who is named; for one who is not, the document has a say too, as unnamed speakers
    are never the same in two documents."""

    id: str
    name: str
    kind: str
    role: str | None = None
    affiliation: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Basis:
    """What a source itself rests on; `kind` is one of KINDS, None where that is not known."""

    span: Span
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Role:
    """What fills one of ROLES of an event. `entity` is the name of whom or what it stands for, where that is known
    (Iran for "Tehran"); `low` and `high` bound a quantity, None for an open end, and `unit` is what is counted."""

    name: str
    span: Span
    entity: str | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something said to have happened, to happen, or not to. `statement` is the id of the innermost statement whose
    content says it, None in the outlet's own voice. `type` is PLOVER's, None where none fits; `polarity` + or -,
    `certainty` and `tense` as the speaker puts it; `modes` some of EVENT_MODES."""

    statement: str | None
    predicate: Span
    lemma: str
    type: str | None = None
    subtype: str | None = None
    polarity: str = "+"
    certainty: str = "certain"
    tense: str = "none"
    modes: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    time: Time | None = None

    def role(self, name: str) -> Role | None:
        """The first that fills this role."""
        return next((r for r in self.roles if r.name == name), None)


def member_id(document: str, span: Span, statement: Statement | None) -> str:
    """The id of what stands in a claim: the statement's, where `span` is its whole content; of one part of it, or of
    what is in the outlet's own voice, the passage's. `document` is the document's id."""
    if statement is not None and statement.content == span:
        return statement.id
    return passage_id(document, span)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is inferred about the statement with the id `statement`.

    `vector` is the content's meaning: 384 little-endian float16, of unit length; empty where there is no content.
    `act` is one of ACTS; `kind` is the source's, one of KINDS, None where no source can be recovered. `within` is the
    id of the statement that this one is nested in. `rules` names the rules and heads that had a say, in order.
    """

    statement: str
    vector: bytes = b""
    act: str | None = None
    kind: str | None = None
    speakers: tuple[Source, ...] = ()
    basis: tuple[Basis, ...] = ()
    anonymity: Span | None = None
    medium: Span | None = None
    addressee: Span | None = None
    said: Time | None = None
    within: str | None = None
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark as Universal Dependencies counts them. `tag` and `relation` are UD's; `head` is the index of the
    token it depends on, -1 for the root of `sentence`, which counts from 0."""

    start: int
    end: int
    tag: str
    head: int
    relation: str
    sentence: int


@dataclass(frozen=True, slots=True)
class Name:
    """`kind` is PER, ORG, LOC or MISC."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Parse:
    """What the language of a document shows, for the stages after the finder: its tokens, its names, and of every
    statement's source the chain of earlier mentions of the same, each [start, end) in the text. `links` are (token,
    earlier token, score), by their indexes: of a source's head, or a pronoun, the few words that it may go back to;
    above 0 the coreference head takes them for the same."""

    tokens: tuple[Token, ...] = ()
    names: tuple[Name, ...] = ()
    chains: tuple[tuple[tuple[int, int], ...], ...] = ()
    links: tuple[tuple[int, int, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch that bears on claims by itself: a clause in the outlet's own voice (`statement` None), or one sentence
    of a statement's content that has several. `vector` as in Reading."""

    document: str
    statement: str | None
    span: Span
    vector: bytes = b""

    @property
    def id(self) -> str:
        return passage_id(self.document, self.span)


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that was dropped, and why: the stage, the key of what was dropped, a word, a sentence."""

    stage: str
    key: str
    reason: str
    detail: str


@dataclass(frozen=True, slots=True)
class Record:
    """All that one document gave; or, with `document` None, that it could not be read. `readings` go with
    `statements` one to one, and those are in the order of their `start`."""

    document: Document | None
    statements: tuple[Statement, ...] = ()
    readings: tuple[Reading, ...] = ()
    parse: Parse | None = None
    times: tuple[Time, ...] = ()
    failures: tuple[Failure, ...] = ()
    passages: tuple[Passage, ...] = ()
    events: tuple[Event, ...] = ()  # of the statements' contents and of the outlet's own voice, in the text's order

    def rows(self) -> Iterator[tuple[Statement, Reading]]:
        """Each statement with its reading; with an empty one where none was made."""
        known = {r.statement: r for r in self.readings}
        for statement in self.statements:
            yield statement, known.get(statement.id) or Reading(statement.id)
