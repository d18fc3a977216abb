"""Through what and to whom each of a document's statements was said: by its own cue, else carried from those around."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.records import Reading, Source, Span, Statement
from onrecord.resolving.around import Around
from onrecord.resolving.carried import Carried, Mention, chosen, shipped
from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.hearers import Hearers
from onrecord.resolving.kinds import plural
from onrecord.resolving.media import Media
from onrecord.resolving.speakers import Speakers

Found = tuple[Span | None, str | None]  # the phrase, and the rule that found it
_FIRST = frozenset({"me", "us", "i", "we"})


class Channels:
    """Of one document. Its statements are to be shown in their order (`see`), as whom a pronoun stands for depends on
    who spoke before; then each can be asked about, by its number."""

    def __init__(self, around: Around, gazetteer: Gazetteer, speakers: Speakers) -> None:
        self._around, self._tree, self._gazetteer, self._speakers = around, around.tree, gazetteer, speakers
        self._media = Media(around, gazetteer)
        self._hearers = Hearers(around, self._media)
        self.rows: list[tuple[Statement, Reading]] = []
        self._direct: dict[str, dict[int, tuple[Span, str]]] = {"medium": {}, "addressee": {}}
        self._mentions: dict[str, dict[int, Mention]] = {"medium": {}, "addressee": {}}
        for token in self._media.all():
            self._medium(token)

    def see(self, statement: Statement, reading: Reading) -> None:
        n = len(self.rows)
        self.rows.append((statement, reading))
        span, rule = self._media(statement)
        if span is not None and rule is not None:
            self._direct["medium"][n] = span, rule
            if (head := self._tree.head(self._tree.of(span))) is not None:
                self._medium(head).says.add(n)
        if (guess := self._media.guessed(statement, reading)) is not None:
            head = self._tree.head(self._tree.of(guess))
            if head is not None:
                self._medium(head).guessed.add(n)
        if (token := self._hearers(statement)) is not None:
            mention = self._hearer(self._meant(token, statement))
            mention.says.add(n)
            self._direct["addressee"][n] = mention.span, "addressee:syntax"
        if (guess := self._around.whole(reading.addressee)) is not None:
            head = self._tree.head(self._tree.of(guess))
            if head is not None and self._hearers.someone(head):
                self._hearer(self._meant(head, statement)).guessed.add(n)
        if reading.act == "ask" and statement.source is not None:
            head = self._tree.head(self._tree.of(statement.source))
            if head is not None and self._hearers.someone(head):
                self._hearer(head).asks.add(n)

    def _meant(self, token: int, statement: Statement) -> int:
        """Whom a pronoun stands for, where that is known: their last mention before."""
        if self._tree[token].tag != "PRON" or self._tree.word(token).lower() in _FIRST:
            return token
        found = self._speakers.mention(token, statement)
        return token if found is None else found

    def _medium(self, head: int) -> Mention:
        held = self._mentions["medium"]
        if head not in held:
            held[head] = Mention(head, self._around.phrase(head, prepositions=True), self._media.sort(head))
        return held[head]

    def _hearer(self, head: int) -> Mention:
        held, word = self._mentions["addressee"], self._tree.word(head)
        if head not in held:
            tag = self._tree[head].tag
            sort = "name" if tag == "PROPN" else "me" if word.lower() in _FIRST else "pronoun"
            if tag == "NOUN":
                sort = "many" if plural(self._gazetteer, word) else "one"
            held[head] = Mention(head, self._around.phrase(head), sort)
        return held[head]

    def carried(self, role: str, speakers: Sequence[Sequence[Source]]) -> Carried:
        """The candidates of one role, for all statements that were shown."""
        return Carried(self._around, self.rows, speakers, self._mentions[role].values())

    def direct(self, role: str, n: int) -> tuple[Span, str] | None:
        """What the cue of statement n itself says, with the rule."""
        return self._direct[role].get(n)

    def all(self, role: str, weights: Mapping[str, Mapping[str, float]] | None = None) -> list[Found]:
        """Of each statement that was shown."""
        weights = shipped() if weights is None else weights
        carried = self.carried(role, [r.speakers for _, r in self.rows])
        out: list[Found] = []
        for n in range(len(self.rows)):
            found = self._direct[role].get(n)
            if found is None and (mention := chosen(carried, n, weights[role])) is not None:
                found = mention.span, f"{role}:{'model' if n in mention.guessed else 'carried'}"
            out.append(found or (None, None))
        return out
