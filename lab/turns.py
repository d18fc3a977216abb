"""Direct speech laid out as the turns of a transcript or of an interview (see `lab.layouts`)."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace

from lab.corpora import Article, Attribution, Spans
from lab.edits import Edit, Given, break_of, edited, every, paragraphs, titled, words_of
from lab.phrases import ABOUT, ANSWERS, FEMALE, HOSTS, LAST, MALE, QUESTIONS, ROLES, TITLES, words

OPEN = re.compile(r"“|''|``|\"")
CLOSE = re.compile(r"([.,]?)(?:”|''|\")$")
MARK = re.compile(r"[“”\"]|''|``")
PRONOUNS = frozenset(words("he she they it we i you who which that him her them his their this these those one both"))
NAME = re.compile(r"[A-Z][\w’'-]*[a-z](?: (?:[A-Z]\.|[A-Z][\w’'-]*[a-z]|de|la|van|der|al))*")


def speaker(spans: Spans, text: str) -> str | None:
    """The name in a source, or else its description, as a turn's label bears it; None for a pronoun."""
    head = re.split(r"[,(—]| - | -- | (?:of|for|from|at|who|that|whose|with|in) ", words_of(spans, text))[0].strip(" .")
    if not head or head.lower() in PRONOUNS:
        return None
    found = [n.group().split() for n in NAME.finditer(head)]
    names = [" ".join(w for w in n if w.rstrip(".") not in TITLES and not w.endswith(("’s", "'s"))) for n in found]
    told = head.split()[1:] if head.split()[0].lower() in ("a", "an", "the", "one", "another") else head.split()
    return next((n for n in reversed(names) if n), titled(" ".join(told[-2:])) or None)


@dataclass(frozen=True, slots=True)
class Turn:
    """The paragraph [start, end), which is nothing but the direct speech of the attribution of that number."""

    number: int
    start: int
    end: int
    name: str | None


def turns(article: Article) -> list[Turn]:
    """The paragraphs that can be a turn: in them are one attribution, its content quoted, and little else."""
    text, out = article.text, []
    lines = paragraphs(text)
    held: dict[int, set[int]] = {}
    for n, a in enumerate(article.attributions):
        for s, e in every(a):
            for i, (start, end) in enumerate(lines):
                if s < end and start < e:
                    held.setdefault(i, set()).add(n)
    for i, (start, end) in enumerate(lines):
        if len(held.get(i, ())) != 1:
            continue
        (n,) = held[i]
        a = article.attributions[n]
        if any(n in held[k] for k in held if k != i) or not (a.content and a.source and a.cue):
            continue
        quotes = [text[s:e] for s, e in a.content]
        said = sum(map(len, quotes))
        whole = all(OPEN.match(q) and CLOSE.search(q) and len(MARK.findall(q)) == 2 for q in quotes)
        first = quotes[0].lstrip("“\"'`")[:1]
        if whole and (first.isupper() or first.isdigit()) and said >= 12 and end - start - said <= 90:
            out.append(Turn(n, start, end, speaker(a.source, text)))
    return out


class Stage:
    """How one transcript names who speaks: the label of each turn, and the mark after it."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.style = chance.choice(("SURNAME", "SURNAME", "NAME", "Name", "Surname", "Mr. Surname", "A", "A"))
        self.mark = "." if self.style == "A" and chance.random() < 0.2 else ":"
        host = chance.choice(HOSTS)
        self.host = "Q" if self.style == "A" else host if self.style.isupper() else host.title()
        self.roles = chance.random() < 0.25  # "ADA HOLT, CORRESPONDENT: …" where she first speaks
        self.asks = self.style == "A" or chance.random() < 0.5
        self.seen: set[str] = set()

    def label(self, full: str) -> str:
        surname, first = full.split()[-1], full not in self.seen
        self.seen.add(full)
        if self.style == "A":
            return "A"
        if self.style == "Mr. Surname":
            return f"Mr. {surname}"
        out = full if first or self.style.lower() == "name" else surname
        if first and self.roles:
            out += f", {self.chance.choice(ROLES)}"
        return out.upper() if self.style.isupper() else out

    def question(self, article: Article) -> str:
        """A stock question, or one about something that somebody in the article says."""
        said = [words_of(a.content, article.text) for a in article.attributions if len(a.content) == 1]
        said = [s for s in said if s.startswith("that ") and len(s) < 200 and not MARK.search(s) and "\n" not in s]
        if said and self.chance.random() < 0.4:
            return self.chance.choice(ABOUT).format(that=self.chance.choice(said))
        return self.chance.choice(QUESTIONS)


class Script:
    """The lines put before a turn, each with its source, cue and content; `first` is the number of the first."""

    def __init__(self, stage: Stage, between: str, first: int) -> None:
        self.stage, self.between, self.next = stage, between, first
        self.text = ""
        self.gives: list[Given] = []

    def speaks(self, label: str, number: int) -> None:
        at = len(self.text)
        end = at + len(label)
        self.gives += [Given(number, "source", at, end), Given(number, "cue", end, end + 1)]
        self.text += f"{label}{self.stage.mark} "

    def line(self, label: str, said: str) -> None:
        """A turn of its own."""
        self.speaks(label, self.next)
        at = len(self.text)
        end = at + len(said)
        self.gives.append(Given(self.next, "content", at, end))
        self.text += said + self.between
        self.next += 1


def turned(article: Article, chance: random.Random) -> Article:
    """`“No,” said Ann Lee. “Never.”` as `LEE: No. Never.`, with questions between in half of the texts."""
    rows = turns(article)
    if len(rows) < 2:
        return article
    text, stage = article.text, Stage(chance)
    stop_inside = chance.random() < 0.3  # PolNeAR is of two minds whether a turn's last full stop is content
    name: str | None = None
    attributions, edits = list(article.attributions), []
    previous: Turn | None = None
    owner, count = 0, len(attributions)
    for row in rows:
        a = attributions[row.number]
        goes_on = previous is not None and row.name in (None, name) and not text[previous.end : row.start].strip()
        name = row.name or name or f"{chance.choice(FEMALE + MALE)} {chance.choice(LAST)}"
        previous = row
        attributions[row.number] = replace(a, source=(), cue=())
        if goes_on and chance.random() < 0.5:  # one turn of two paragraphs
            attributions[row.number] = Attribution((), (), ())
            attributions[owner] = replace(attributions[owner], content=attributions[owner].content + a.content)
        else:
            owner, label = row.number, stage.label(name)
            script = Script(stage, break_of(text), count)
            if stage.asks and chance.random() < 0.3:  # a short exchange before
                script.line(stage.host, stage.question(article))
                script.line(label, chance.choice(ANSWERS))
            if stage.asks and chance.random() < 0.8:
                script.line(stage.host, stage.question(article))
            script.speaks(label, owner)
            count = script.next
            edits.append(Edit(row.start, row.start, script.text, tuple(script.gives)))
        edits += unquoted(text, a.content, row, stop_inside)
    gone = {row.number for row in rows}  # "denied" is a colon now
    labels = {n: x for n, x in article.labels.items() if n not in gone}
    return edited(replace(article, attributions=tuple(attributions), labels=labels), edits)


def unquoted(text: str, content: Spans, row: Turn, stop_inside: bool) -> list[Edit]:
    """What takes everything but the words said out of the paragraph: marks, source, cue and what else is there."""
    out, at = [], row.start
    for i, (start, end) in enumerate(content):
        opening, closing = OPEN.match(text, start, end), CLOSE.search(text[start:end])
        if opening is None or closing is None:
            raise ValueError(f"no quotation at {start}")
        out.append(Edit(at, start, " " if i else ""))
        out.append(Edit(start, opening.end(), ""))
        tail = start + closing.start()
        at = end
        ended = text[tail - 1] in "?!…—-" or not closing.group(1)
        if i + 1 < len(content):
            after = OPEN.sub("", text[content[i + 1][0] :][:4], count=1)[:1]
            out.append(Edit(tail, end, "." if after.isupper() and not ended else closing.group(1)))
        elif stop_inside:
            out += [Edit(tail, end, "" if ended else "."), Edit(end, row.end, "")]
        else:
            out += [Edit(tail, end, ""), Edit(end, row.end, "" if ended else ".")]
    return [e for e in out if e.start < e.end or e.text]
