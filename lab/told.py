"""Stories told by several outlets, with the claims that their passages bear on; what the ledger is taught and tried on.

lab/stories holds invented ones, written for this project, a file a story; families of propositions (families/); and
basil.json, which marks passages of BASIL's stories by their offsets. A story's file has a head and its articles:

    story: S01
    claim KEY: The proposition. | origins LOW-HIGH: why
    status KEY DATE: SUPPORT OPPOSITION [withdrawn]

    == ID | Outlet | DATE | Headline
    Text with marks, [[KEY+ kind/act/speaker|a passage that is for the claim]], `-` against it, `~` observing it;
    several claims are divided by commas, and marks may stand one inside the other.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from lab.corpora import DATA
from onrecord.records import ACTS, KINDS, OPPOSITIONS, SUPPORTS

STORIES = Path(__file__).parent / "stories"
_SIGNS = {"+": "for", "-": "against", "~": "observing"}
_CLAIM = re.compile(r"^claim (\S+): (.+?) \| origins (\d+)-(\d+)", re.MULTILINE)
_STATUS = re.compile(r"^status (\S+) (\d{4}-\d\d-\d\d): (\w+) (\w+)( withdrawn)?\s*$", re.MULTILINE)
_MARK = re.compile(r"\[\[((?:[\w-]+[+~-],?)+) ([a-z]+)/([a-z]+)/([^|\]]+)\|")


@dataclass(frozen=True, slots=True)
class Telling:
    """One outlet's article."""

    id: str
    story: str
    outlet: str
    published: str
    title: str
    text: str

    @property
    def url(self) -> str:
        """As ../shared/score/claims.py makes it."""
        return f"https://{''.join(filter(str.isalnum, self.outlet)).lower()}.example/{self.id}"


@dataclass(frozen=True, slots=True)
class Bearing:
    """A passage that bears on a claim; `span` half-open, in code points of the telling's text. `kind` and `act` are
    None where nobody has marked them, `speaker` where there is none."""

    telling: str
    span: tuple[int, int]
    relation: str
    speaker: str | None = None
    kind: str | None = None
    act: str | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a claim stands at the end of a day."""

    as_of: str
    support: str
    opposition: str
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class Proposition:
    """A gold claim; `low` and `high` are its independent origins."""

    id: str
    text: str
    low: int
    high: int
    standings: tuple[Standing, ...]
    bearings: tuple[Bearing, ...]


@dataclass(frozen=True, slots=True)
class Story:
    id: str
    tellings: tuple[Telling, ...]
    claims: tuple[Proposition, ...]

    @property
    def kept(self) -> bool:
        """Whether vectors are not taught on it: a quarter, by hash, on which the comparator learns what they are worth
        on stories that they have not seen."""
        return int(sha256(self.id.encode()).hexdigest(), 16) % 4 == 1


@dataclass(frozen=True, slots=True)
class Family:
    """A proposition, passages that say it in other words, deny it, leave it open, and near misses: other propositions
    of the same words."""

    proposition: str
    same: tuple[str, ...]
    denied: tuple[str, ...]
    open: tuple[str, ...]
    misses: tuple[str, ...]

    @property
    def about(self) -> tuple[str, ...]:
        """All that bears on the proposition."""
        return (self.proposition, *self.same, *self.denied, *self.open)


def story(written: str) -> Story:
    """One file's text. Raises ValueError where it breaks the form, saying in which article."""
    head, *articles = re.split(r"^== ", written, flags=re.MULTILINE)
    named = re.match(r"story: (.+)", head)
    if named is None:
        raise ValueError("a story begins with `story: ID`")
    name = named[1].strip()
    claims = {m[1]: m for m in _CLAIM.finditer(head)}
    standings: dict[str, list[Standing]] = defaultdict(list)
    for m in _STATUS.finditer(head):
        if m[1] not in claims or m[3] not in SUPPORTS or m[4] not in OPPOSITIONS:
            raise ValueError(f"{name}: no such status: {m[0].strip()}")
        standings[m[1]].append(Standing(m[2], m[3], m[4], bool(m[5])))
    tellings: list[Telling] = []
    bearings: dict[str, list[Bearing]] = defaultdict(list)
    for article in articles:
        line, _, body = article.partition("\n")
        ident, outlet, published, title = (part.strip() for part in line.split("|", 3))
        text, marks = _unmarked(ident, body.strip())
        tellings.append(Telling(ident, name, outlet, published, title, text))
        for keys, bearing in marks:
            for key in keys:
                if key[:-1] not in claims:
                    raise ValueError(f"{ident}: claim {key[:-1]!r} is not in the head")
                bearings[key[:-1]].append(bearing(_SIGNS[key[-1]]))
    return Story(
        name,
        tuple(tellings),
        tuple(
            Proposition(f"{name}-{key}", m[2], int(m[3]), int(m[4]), tuple(standings[key]), tuple(bearings[key]))
            for key, m in claims.items()
        ),
    )


@dataclass(frozen=True, slots=True)
class _Mark:
    telling: str
    start: int
    end: int
    kind: str
    act: str
    speaker: str | None

    def __call__(self, relation: str) -> Bearing:
        return Bearing(self.telling, (self.start, self.end), relation, self.speaker, self.kind, self.act)


def _unmarked(telling: str, body: str) -> tuple[str, list[tuple[list[str], _Mark]]]:
    """The text without its marks, and these with the keys and signs of their claims, in the order of their ends."""
    text, at = "", 0
    begun: list[tuple[int, re.Match[str]]] = []
    marks: list[tuple[list[str], _Mark]] = []
    for m in re.finditer(r"\[\[|\]\]", body):
        if m.start() < at:
            continue
        text += body[at : m.start()]
        at = m.end()
        if m[0] == "[[":
            mark = _MARK.match(body, m.start())
            if mark is None or mark[2] not in (*KINDS, "none") or mark[3] not in ACTS:
                raise ValueError(f"{telling}: no such mark: {body[m.start() : m.start() + 60]!r}")
            begun.append((len(text), mark))
            at = mark.end()
        elif not begun:
            raise ValueError(f"{telling}: ]] without [[ after {text[-40:]!r}")
        else:
            start, mark = begun.pop()
            speaker = None if mark[4].strip() == "none" else mark[4].strip()
            marks.append((mark[1].split(","), _Mark(telling, start, len(text), mark[2], mark[3], speaker)))
    if begun:
        raise ValueError(f"{telling}: [[ without ]] before {text[begun[-1][0] :][:40]!r}")
    return text + body[at:], marks


@cache
def written() -> tuple[Story, ...]:
    """The invented stories."""
    return tuple(story(path.read_text("utf8")) for path in sorted(STORIES.glob("*.story")))


@cache
def basil() -> tuple[Story, ...]:
    """BASIL's stories with our marks; those of ../shared/data/stories/claims-dev.json are not among them."""
    marked = json.loads((STORIES / "basil.json").read_text("utf8"))
    return _stories(DATA / "stories" / "basil-dev.jsonl", marked)


@cache
def gold() -> tuple[Story, ...]:
    """The stories with gold claims in ../shared/data/stories: BASIL's three, and the two written ones."""
    folder = DATA / "stories"
    return tuple(
        found
        for texts, claims in (("basil-dev.jsonl", "claims-dev.json"), ("own-dev.jsonl", "own-claims-dev.json"))
        for found in _stories(folder / texts, json.loads((folder / claims).read_text("utf8")))
    )


def _stories(texts: Path, marked: list[dict[str, object]]) -> tuple[Story, ...]:
    told: dict[str, list[Telling]] = defaultdict(list)
    with texts.open(encoding="utf8") as lines:
        for row in map(json.loads, lines):
            fields = (row[f] for f in ("id", "story", "outlet", "published", "title", "text"))
            told[row["story"].partition("-")[0]].append(Telling(*fields))
    return tuple(
        Story(str(row["story"]), tuple(told[str(row["story"])]), tuple(_propositions(row["claims"]))) for row in marked
    )


def _propositions(rows: object) -> Iterator[Proposition]:
    assert isinstance(rows, list)
    for row in rows:
        yield Proposition(
            row["id"],
            row["text"],
            row["origins"]["low"],
            row["origins"]["high"],
            tuple(
                Standing(*(s[f] for f in ("as_of", "support", "opposition", "withdrawn")))
                for s in row.get("status", ())
            ),
            tuple(
                Bearing(e["doc"], tuple(e["span"]), e["relation"], e["speaker"], e.get("kind"), e.get("act"))
                for e in row["entries"]
            ),
        )


@cache
def families() -> tuple[Family, ...]:
    out = []
    for path in sorted((STORIES / "families").glob("*.txt")):
        for block in re.split(r"^== .*\n", path.read_text("utf8"), flags=re.MULTILINE)[1:]:
            lines: dict[str, list[str]] = defaultdict(list)
            for line in filter(None, block.splitlines()):
                lines[line[0]].append(line[2:].strip())
            parts = (tuple(lines[sign]) for sign in "+-~!")
            out.append(Family(lines["P"][0], *parts))
    return tuple(out)
