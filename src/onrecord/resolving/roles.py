"""To whom, through what and on whose word it was said, from the syntax around the cue.

What stands here is certain by its form; what the model's role head found is kept where this finds nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.records import Basis, Reading, Span, Statement
from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.times.words import listed
from onrecord.resolving.tree import Tree, relation

# What people speak on and through.
_MEDIA = listed(
    "statement statements interview interviews letter letters email emails e-mail tweet tweets post posts memo op-ed"
    " column article editorial blog book speech address remarks testimony briefing conference debate debates podcast"
    " show program programme broadcast video ad ads advertisement radio television tv twitter facebook instagram"
    " youtube telegram press-release release news-conference rally hearing filing affidavit report note message call"
    " phone telephone appearance town-hall forum panel essay website site newsletter transcript"
    " shows speeches conferences rallies hearings forums events event gathering fundraiser roundtable hall ceremony"
    " convention summit reception talk missive feature profile story headline commentary documentary page pages"
)
_THROUGH = listed("in on via by at during through over from")
_TYPED = listed("tweeted tweets tweet tweeting posted emailed blogged retweeted")
# Verbs whose object is the one spoken to.
_TELLS = listed(
    "tell tells told telling warn warns warned warning urge urges urged urging ask asks asked asking assure assures"
    " assured remind reminds reminded inform informs informed advise advised order orders ordered instruct instructed"
    " beg begged implore implored encourage encouraged invite invited caution cautioned notify notified"
)
_SPEAKS = listed(
    "said say says saying added adds spoke speaking explained explaining wrote writes writing announced repeated joked"
    " complained confirmed testified stressed suggested proposed reported presented described read appealed"
    " talk talked talking pitched shouted yelled"
    " lied recounted recalled complaining boasted vented apologized apologised"
)
_SENDS = listed("sent provided given issued released emailed e-mailed sends provides")
_CALLS = listed("call calls called calling")
_CITES = listed("citing quoting cited cites quoted quotes")
_EVIDENCE = listed(
    "reports report findings intelligence documents document records data information sources evidence analysis"
    " investigation assessment assessments testimony emails memo study poll survey accounts leaks footage images"
)
_ANONYMITY = re.compile(
    r"\b(?:anonymity|anonymously|not (?:to )?be (?:named|identified|quoted)|be (?:named|identified|quoted)"
    r"|(?:his|her|their) names? (?:not )?be(?:ing)? (?:used|published|withheld))\b",
    re.IGNORECASE,
)
_REASON = re.compile(
    r",?\s*(?:in order )?(?P<why>(?:because|as|since|due to|citing|for fear|out of fear|given|lest|so as|to"
    r"(?= (?:discuss|speak|describe|avoid|protect|share|talk|reveal|disclose|be|preserve|offer|provide)))\b.*)",
    re.IGNORECASE | re.DOTALL,
)


class Roles:
    """The further roles of a document's statements."""

    def __init__(self, tree: Tree, gazetteer: Gazetteer) -> None:
        self._tree, self._gazetteer = tree, gazetteer
        self._ends: dict[int, int] = {token.sentence: token.end for token in tree.tokens}

    def addressee(self, statement: Statement, reading: Reading) -> tuple[Span | None, str | None]:
        """The one spoken to, and the rule."""
        for token in self._addressees(statement, reading):
            if self._someone(token):
                return self._phrase(token), "addressee:syntax"
        return self._whole(reading.addressee), None

    def _addressees(self, statement: Statement, reading: Reading) -> Iterator[int]:
        tree, cue = self._tree, self._cue(statement)
        for verb in cue:
            word = tree.word(verb).lower()
            for child in tree.children[verb]:
                name, case = relation(tree[child]), self._case(child)
                if child in cue and tree[child].tag == "VERB":
                    continue
                passive = tree[child].relation == "nsubj:pass"  # "was asked"
                spoken = name == "iobj" or ((name == "obj" or passive) and word in _TELLS and self._told(verb, child))
                to = name == "obl" and case == "to" and word in _SPEAKS | _TELLS | _SENDS
                on = name in ("obl", "obj", "nmod") and word in _CALLS and self._upon(verb, case)
                if spoken or to or on:
                    yield child
                elif name in ("obl", "obj") and self._medial(child):
                    yield from self._sent(child)

    def _told(self, verb: int, noun: int) -> bool:
        """Whether the verb's object is spoken to, and not what is said ("urged restraint"): a name, or beside a
        clause."""
        clause = self._tree.child(verb, "xcomp", "ccomp", "advcl", "parataxis")
        return self._tree[noun].tag != "NOUN" or clause is not None or self._tree[verb].head >= 0

    def _upon(self, verb: int, case: str) -> bool:
        """Called *on* somebody: as a preposition, or as a part of the verb."""
        part = self._tree.child(verb, "compound")
        return case in ("on", "upon") or (part is not None and self._tree.word(part).lower() in ("on", "upon"))

    def _sent(self, medium: int) -> Iterator[int]:
        """Of "a statement sent to reporters" the reporters."""
        tree = self._tree
        for clause in tree.children[medium]:
            if relation(tree[clause]) in ("acl", "nmod"):
                if relation(tree[clause]) == "nmod" and self._case(clause) == "to":
                    yield clause
                yield from (c for c in tree.children[clause] if relation(tree[c]) == "obl" and self._case(c) == "to")

    def medium(self, statement: Statement, reading: Reading) -> tuple[Span | None, str | None]:
        """What it was said through, and the rule."""
        tree, cue = self._tree, self._cue(statement)
        for token in cue:
            for child in tree.children[token]:
                if relation(tree[child]) in ("obl", "nmod", "obj") and self._medial(child):
                    case = self._case(child)
                    if case in _THROUGH or (relation(tree[child]) == "obj" and child in cue):
                        return self._phrase(child, prepositions=True), "medium:syntax"
        if typed := [t for t in cue if tree.word(t).lower() in _TYPED]:
            return self._span(typed[:1]), "medium:verb"
        if reading.medium is None and statement.source is not None:
            head = tree.head(tree.of(statement.source))
            if head is not None and tree.word(head).lower() in ("statement", "letter", "email", "tweet", "memo"):
                return statement.source, "medium:source"
        held = self._whole(reading.medium)
        if held is not None and not self._means(held):
            return None, "medium:no-means"
        if held is not None and statement.cue and self._sentence(held.start) > self._sentence(statement.cue.start):
            return None, "medium:elsewhere"
        return held, None

    def _means(self, span: Span) -> bool:
        """Whether the words name something that people speak through: such a noun, an outlet, what was typed."""
        words = [self._tree.word(t).lower() for t in self._tree.of(span)]
        if any(w in _MEDIA or w in _TYPED for w in words) or words[0] in _THROUGH:
            return True
        return any(e.kind == "outlet" for m in self._gazetteer.scan(span.text) for e in m.entries[:1])

    def basis(self, statement: Statement, reading: Reading) -> tuple[tuple[Basis, ...], str | None]:
        """What the source itself rests on, and the rule."""
        if reading.basis:
            return reading.basis, None
        tree, cue = self._tree, self._cue(statement)
        content = statement.content.spans if statement.content else ()
        if (thing := self._cited(statement)) is not None:
            return self._bases(thing), "basis:citing"
        for start, end in content:
            for token in tree.inside(start, end):
                if tree.word(token).lower() in _EVIDENCE and self._rests(token, statement, reading, cue):
                    inner = tree.child(token, "nmod")
                    inner = inner if inner is not None and self._case(inner) in ("of", "by", "from") else None
                    plain = inner is not None and tree.word(inner).lower() in _EVIDENCE
                    return self._bases(inner if plain and inner is not None else token), "basis:content"
        return reading.basis, None

    def _cited(self, statement: Statement) -> int | None:
        """What the cue's sentence, outside of the content, says that the source cites."""
        if statement.cue is None:
            return None
        tree, number = self._tree, self._sentence(statement.cue.start)
        for token in range(self._first(number), len(tree.tokens)):
            if tree[token].sentence != number:
                return None
            if tree.word(token).lower() in ("citing", "quoting") and not self._within(token, statement):
                return next((c for c in tree.children[token] if c > token and tree[c].tag in ("NOUN", "PROPN")), None)
        return None

    def _within(self, token: int, statement: Statement) -> bool:
        start = self._tree[token].start
        return any(a <= start < b for a, b in (statement.content.spans if statement.content else ()))

    def _rests(self, token: int, statement: Statement, reading: Reading, cue: list[int]) -> bool:
        """Whether the content says that its own speaker goes by this: "confirmed the findings of", "was alarmed by
        reports", "based on documents"."""
        tree, name, case = self._tree, relation(self._tree[token]), self._case(token)
        if reading.act == "confirm" and name == "obj" and tree[token].head in cue:
            return True
        over = tree[token].head
        if name != "obl" or over < 0:
            return False
        if case in ("on", "upon") and tree.word(over).lower() in ("based", "relying", "drawing"):
            return True
        return case == "by" and reading.act in ("judge", "warn", "assert") and tree[over].head in cue

    def _bases(self, token: int) -> tuple[Basis, ...]:
        span = self._phrase(token)
        kinds = [m.entries[0].kind for m in self._gazetteer.scan(span.text)]
        return (Basis(span, kinds[-1] if kinds else None),)

    def anonymity(self, statement: Statement) -> Span | None:
        """Why the source would not be named: "because they were not authorized to speak", in the cue's sentence."""
        if statement.cue is None or not self._tree.tokens:
            return None
        text, number = self._tree.text, self._sentence(statement.cue.start)
        first = next(t.start for t in self._tree.tokens[self._first(number) :])
        end = self._ends[number]
        named = _ANONYMITY.search(text, first, end)
        if named is None:
            return None
        why = _REASON.match(text, named.end(), end)
        if why is None:
            return None
        start, stop = why.span("why")
        for a, _ in statement.content.spans if statement.content else ():
            if start < a < stop:
                stop = a
        for mark in (", said", ", told", ", added", "; "):
            at = text.find(mark, start, stop)
            stop = at if at >= 0 else stop
        cut = re.compile(r"[\s.,;:—–-]+\Z").search(text[start:stop])
        return Span.of(text, [(start, start + cut.start() if cut else stop)]) if stop > start else None

    def _first(self, sentence: int) -> int:
        tokens = self._tree.tokens
        low, high = 0, len(tokens)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if tokens[middle].sentence < sentence else (low, middle)
        return low

    def _sentence(self, place: int) -> int:
        return self._tree[max(self._tree.at(place), 0)].sentence if self._tree.tokens else 0

    def _cue(self, statement: Statement) -> list[int]:
        """The cue's tokens; of one without a verb ("via email") with what it hangs on, up to the source's own verb."""
        if statement.cue is None:
            return []
        tree, found = self._tree, self._tree.of(statement.cue)
        head = tree.head(found)
        if head is None or statement.source is None or any(tree[t].tag in ("VERB", "AUX") for t in found):
            return found
        source, more = set(tree.of(statement.source)), []
        for over in tree.above(head):
            more.append(over)
            subject = tree.child(over, "nsubj")
            if subject is not None and not source.isdisjoint(tree.under(subject)):
                return [*found, *more]
        return found

    def _case(self, token: int) -> str:
        found = self._tree.child(token, "case")
        return self._tree.word(found).lower() if found is not None else ""

    def _medial(self, token: int) -> bool:
        """Whether the noun is one that people speak through, or an outlet."""
        if self._tree.word(token).lower() in _MEDIA:
            return True
        if self._tree[token].tag != "PROPN" or self._case(token) not in _THROUGH:
            return False
        span = self._phrase(token)
        return any(m.entries[0].kind == "outlet" for m in self._gazetteer.scan(span.text))

    def _someone(self, token: int) -> bool:
        """Whether it may be spoken to: no number, no "it", no thing that one says ("told the truth")."""
        token_ = self._tree[token]
        if token_.tag not in ("NOUN", "PROPN", "PRON"):
            return False
        return self._tree.word(token).lower() not in _THINGS

    def _phrase(self, token: int, prepositions: bool = False) -> Span:
        """The noun's phrase without what is put beside it; with its preposition where that is wanted."""
        without = {"acl", "appos", "parataxis", "cc", "conj", "punct", "ccomp", "advcl", "advmod", "obl"}
        if not prepositions:
            without |= {"case"}
        found = self._tree.under(token, without=without)
        return self._span(self._run(found, token))

    def _whole(self, span: Span | None) -> Span | None:
        """A span of the model's that is no phrase ("the", "in a") made one: with the noun that its words hang on; None
        where there is none."""
        if span is None:
            return None
        tokens = self._tree.of(span)
        if any(self._tree[t].tag in ("NOUN", "PROPN", "PRON", "VERB") for t in tokens):
            return span
        head = self._tree[tokens[-1]].head if tokens else -1
        if head < 0 or self._tree[head].tag not in ("NOUN", "PROPN"):
            return None
        return self._phrase(head, prepositions=True)

    def _run(self, tokens: list[int], token: int) -> list[int]:
        """The tokens without gaps around the token."""
        held = set(tokens)
        first = last = token
        while first - 1 in held or (first - 2 in held and first > 1):
            first -= 1
        while last + 1 in held:
            last += 1
        return list(range(first, last + 1))

    def _span(self, tokens: list[int]) -> Span:
        return Span.of(self._tree.text, [self._tree.stretch(tokens)])


_THINGS = listed(
    "it that this what which truth story stories lie lies question questions itself themselves himself herself"
)
