"""How a claim stands by what a set of documents says, with the entries that made it so.

Support: `none`; `reported`; `corroborated` from two origins on that are independent for certain; `confirmed` on the
record by a named party with standing: the one that did, owns or answers for it, or the authority charged with it.
Opposition: `denied` while a party's last word is against. Withdrawn: someone took an account back.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from onrecord.ledger.origins import NAMELESS, Roots
from onrecord.ledger.parties import INSTITUTIONS, Roles, Voice, one_side, same_party, stems
from onrecord.ledger.takings import CORRECTED, Taking, takes_back
from onrecord.ledger.wording import words
from onrecord.records import PRONOUNS, Entry, Ground, Source, Status

# Words that make an institution's own conduct the matter: "we", and in reported speech "it" at the beginning.
_OWN = re.compile(r"\b(?:we|our|ours|us)\b|^\W*(?:that )?(?:it|its)\b", re.IGNORECASE)
# What a warning of one's own conduct is about: what is to come, or to come on a condition.
_AHEAD = re.compile(r"\b(?:will|would|shall|could|may|might|unless|if)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)
_COUNTS = "one|two|three|four|five|six|seven|several|some|many|multiple|another"
# At the head of a sentence these have a capital; as part of a phrase they have none.
_SMALL = re.compile(rf"^(?:{_COUNTS.title()}|Other|People|Senior|Its|His|Her|Their)\b")
_NUMBER = re.compile(rf"(?:\d+|{_COUNTS}|both)\s+", re.IGNORECASE)
HEAD = 6  # words at the beginning of a passage within which a name is what the passage is about


def status(
    entries: Sequence[Entry], roots: Roots, taken: Sequence[Taking], roles: Roles, outer: Mapping[str, Entry]
) -> Status:
    """Of a claim's entries in time order; `roots` are the origins of those that are for it, `taken` what was taken
    back, `outer` entries by their statements' ids."""
    gone = {i for t in taken for i in t.of}
    judge = _Judge(entries, gone, roles, outer)
    standing = [e for e in entries if e.relation == "for" and e.id not in gone]
    confirming = [(e, rule) for e in standing if (rule := judge.standing(e))]
    against = judge.opposed({t.by for t in taken})
    if not roots.origins.high:
        support = "none"
    elif confirming:
        support = "confirmed"
    else:
        support = "corroborated" if roots.origins.low > 1 else "reported"
    grounds = [
        *_support(support, standing, confirming, roots, roles),
        *_withheld(entries),
        *_against(against),
        *_taken(entries, taken),
    ]
    return Status(support, "denied" if against else "none", bool(taken), _once(grounds))


class _Judge:
    def __init__(
        self, entries: Sequence[Entry], gone: Collection[str], roles: Roles, outer: Mapping[str, Entry]
    ) -> None:
        self._entries, self._gone, self._outer = entries, gone, outer
        self._voices = {e.id: roles.voices(e) for e in entries}
        self._roles = roles
        self._nested = {e.reading.within for e in entries if e.reading is not None and e.reading.within}
        self._heads = [stems(" ".join(words(e.span.text)[:HEAD])) for e in entries if e.relation != "observing"]

    def standing(self, entry: Entry) -> str | None:
        """The rule by which this entry confirms the claim on the record, None where it does not."""
        if entry.reading is None or entry.relation != "for" or not self._first_hand(entry):
            return None
        for voice in self._voices[entry.id]:
            if not voice.on_record or voice.former or voice.kind == "outlet":
                continue
            answers = voice.kind in INSTITUTIONS or voice.officer
            if voice.kind != "document" and (
                entry.act in ("promise", "threaten")
                or (entry.act == "warn" and answers and _AHEAD.search(entry.span.text))
            ):
                return "own-word"
            if entry.act == "confirm" and answers:
                return "confirmed-on-record"
            if entry.act in ("assert", "confirm") and answers and self._own_matter(voice, entry):
                return "own-matter"
        return None

    def _first_hand(self, entry: Entry) -> bool:
        """Whether the document's own outlet heard it, rather than somebody who tells of it."""
        assert entry.reading is not None
        outer = self._outer.get(entry.reading.within or "")
        return entry.reading.within is None or (
            outer is not None
            and any(same_party(a, b) for a in self._roles.voices(outer) for b in self._voices[entry.id])
        )

    def _own_matter(self, voice: Voice, entry: Entry) -> bool:
        whole = entry.statement.content if entry.statement is not None else None
        if voice.kind in INSTITUTIONS and _OWN.search((whole or entry.span).text):
            return True
        names = [n for n in (voice.name if voice.kind in INSTITUTIONS and voice.proper else None, voice.office) if n]
        return any(name <= head for name in names for head in self._heads)

    def opposed(self, takers: Collection[str]) -> list[Entry]:
        """The last word of each party that is still against, in time order. An outlet is no party to what it tells."""
        entries = [
            e
            for e in self._entries
            if (e.relation != "observing" or takes_back(e))
            and not (e.statement and e.statement.id in self._nested)
            and not all(v.kind == "outlet" for v in self._voices[e.id])
        ]
        last: list[Entry] = []
        for entry in sorted(entries, key=lambda e: (*_said(e), e.span.start)):
            mine = self._voices[entry.id]
            last = [e for e in last if not any(one_side(a, b) for a in mine for b in self._voices[e.id])]
            if entry.relation == "against" and entry.id not in takers:
                last.append(entry)
        return last


def _said(entry: Entry) -> tuple[str, str]:
    day = entry.document.published or ""
    return ((entry.at[1] or day)[:10], day)


def _support(
    support: str,
    standing: Sequence[Entry],
    confirming: Sequence[tuple[Entry, str]],
    roots: Roots,
    roles: Roles,
) -> list[Ground]:
    if support == "none":
        return [Ground("nobody stands for it", "none", ())]
    grounds = []
    confirmed = {e.id for e, _ in confirming}
    told = [e for e in standing if e.id not in confirmed]
    named = [e for e in told if any(v.on_record or v.kind == "outlet" for v in roles.voices(e))]
    unnamed = [e for e in told if e not in named]
    repeated = [e for e in unnamed if e.act == "confirm"]
    for rule, verb, members in (
        ("reported", "reported by", named),
        ("unnamed", "reported by", [e for e in unnamed if e not in repeated]),
        ("unnamed", "confirmed by", repeated),
    ):
        if members:
            grounds.append(Ground(f"{verb} {_who(members)}{_since(members)}", rule, tuple(e.id for e in members)))
    if support == "corroborated":
        words = f"{roots.origins.low} origins or more are independent"
        grounds.append(Ground(words, "independent", tuple(dict.fromkeys(roots.root[e.id] for e in standing))))
    for rule in dict.fromkeys(rule for _, rule in confirming):
        members = [e for e, r in confirming if r == rule]
        grounds.append(
            Ground(f"confirmed on the record by {_who(members)}{_since(members)}", rule, tuple(e.id for e in members))
        )
    return grounds


def _withheld(entries: Sequence[Entry]) -> list[Ground]:
    members = [e for e in entries if e.act == "withhold" and e.relation == "observing"]
    if not members:
        return []
    return [Ground(f"{_who(members)} would not say", "withheld", tuple(e.id for e in members))]


def _against(members: Sequence[Entry]) -> list[Ground]:
    if not members:
        return []
    return [Ground(f"denied by {_who(members)}{_since(members)}", "denied", tuple(e.id for e in members))]


def _taken(entries: Sequence[Entry], taken: Sequence[Taking]) -> list[Ground]:
    by = {e.id: e for e in entries}
    verbs = {CORRECTED: "corrected by"}
    return [
        Ground(f"{verbs.get(t.rule, 'taken back by')} {_who([by[t.by]])}", t.rule, (t.by, *sorted(t.of))) for t in taken
    ]


def _who(entries: Sequence[Entry]) -> str:
    """The speakers' names, each once; last "somebody", for those whom a pronoun alone stands for, or nothing."""
    names = dict.fromkeys(_called(source) for entry in entries for source in entry.speakers)
    if "" in names or not all(entry.speakers for entry in entries):
        names.pop("", None)
        names["somebody"] = None
    shown = list(names)
    if len(shown) > SHOWN:
        shown = [*shown[: SHOWN - 1], f"{len(shown) - SHOWN + 1} more"]
    return " and ".join([", ".join(shown[:-1]), shown[-1]]) if len(shown) > 1 else shown[0]


def _called(source: Source) -> str:
    """The name within a phrase, "unnamed" with those who have none; "" for a pronoun."""
    name = _ARTICLE.sub("", " ".join(source.name.split()))
    if name.casefold() in PRONOUNS:
        return ""
    if source.kind in NAMELESS:
        name = _SMALL.sub(lambda m: m[0].lower(), name)
    if source.kind != "unnamed" or "unnamed" in name.casefold():
        return name
    if number := _NUMBER.match(name):  # "two unnamed sailors", but "one of the sailors (unnamed)"
        rest = name[number.end() :]
        return f"{name} (unnamed)" if rest.startswith("of ") else f"{number[0]}unnamed {rest}"
    return f"unnamed {name}"


SHOWN = 5  # names in one part of a phrase


def _since(entries: Sequence[Entry]) -> str:
    day = min((e.at[0] or e.document.published or "" for e in entries), default="")[:10]
    return f" ({day})" if day else ""


def _once(grounds: Sequence[Ground]) -> tuple[Ground, ...]:
    return tuple({g.words: g for g in grounds}.values())
