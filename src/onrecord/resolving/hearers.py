"""To whom it was said, from the syntax around the cue."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.records import Statement
from onrecord.resolving.around import Around
from onrecord.resolving.media import Media
from onrecord.resolving.times.words import listed
from onrecord.resolving.tree import relation

# Verbs whose object is the one spoken to, where a clause or a quotation is what is said.
_TELLS = listed(
    "tell tells told telling warn warns warned warning urge urges urged urging ask asks asked asking assure assures"
    " assured remind reminds reminded inform informs informed advise advised order orders ordered instruct instructed"
    " beg begged implore implored encourage encouraged invite invited caution cautioned notify notified"
    " informing reminding assuring ordering advising encouraging petition petitioned pressure pressured press"
    " pressed pressing require requires required"
)
# Verbs whose object is spoken to whatever comes with it.
_FACES = listed(
    "question questioned questions questioning quiz quizzed grill grilled interview interviewed interviewing interviews"
    " lecture lectured scold scolded heckle heckled heckles email emailed emails e-mailed text texted texts phoned"
    " brief briefed briefs confront confronted address addressed addresses addressing greet greeted"
)
_SPEAKS = listed(
    "said say says saying added adds spoke speaking speak speaks spoken explained explaining wrote writes writing"
    " announced repeated joked complained confirmed testified stressed suggested proposed reported presented described"
    " read appealed talk talks talked talking pitched shouted yelled lied recounted recalled complaining boasted vented"
    " apologized apologised responded replied bragged groused whispered affirmed vowed pledged promised swore declared"
    " expressed conveyed delivered made offered issued called emailed gave quipped remarked argued confided preach"
    " preached relayed insisted admitted confessed dictated revealed tweeted"
)
_SENDS = listed("sent provided given issued released emailed e-mailed sends provides send sending addressed directed")
_CALLS = listed("call calls called calling")
# With whom people do it ("spoke with reporters").
_WITH = listed(
    "speak speaks spoke speaking spoken talk talks talked talking argue argued arguing chat chatted confer conferred"
    " sat met meeting"
)
_DEMANDS = listed("demand demands demanded demanding ask asks asked asking require requires required")
_ASKED = listed("asked pressed questioned quizzed reached contacted interviewed confronted challenged")
_THINGS = listed(
    "it that this what which truth story stories lie lies question questions itself themselves himself herself"
    " way point extent detail details time end day world"
)
_MARKS = listed("that whether if against not to")
_PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "ADV"})
_MODIFIES = frozenset({"compound", "amod", "det", "nummod", "flat", "nmod"})
_NEAR = 9  # words
_CLAUSES = ("xcomp", "ccomp", "advcl", "parataxis")


class Hearers:
    """Of one document."""

    def __init__(self, around: Around, media: Media) -> None:
        self._around, self._tree, self._media = around, around.tree, media

    def __call__(self, statement: Statement) -> int | None:
        """The head of the one whom the cue itself says that it was said to."""
        return next((t for t in self._all(statement) if self.someone(t)), None)

    def _all(self, statement: Statement) -> Iterator[int]:
        cue = self._around.cue(statement)
        for verb in cue:
            yield from self._of_verb(verb, cue)
        for verb in cue:
            yield from self._in_clause(verb)
            yield from self._behind(verb)
            yield from self._asked(verb)
        for verb in (*cue, *self._around.over(statement)):
            for child in self._around.under(verb, "obl", "obj", "nmod"):
                if self._media.medial(child):
                    yield from self._reached(child)
                    yield from (c for c in self._around.under(verb, "obl") if self._around.case(c) == "to")
            if self._tree[verb].tag == "NOUN" and self._media.medial(verb):
                yield from self._reached(verb)
        for verb in self._around.beside(statement):
            yield from self._met(verb)

    def _met(self, verb: int) -> Iterator[int]:
        """Of "Holm, speaking with the Gazette, said" the Gazette; of "asked by a reporter, Holm said" the reporter."""
        word = self._tree.word(verb).lower()
        for child in self._around.under(verb, "obl"):
            case = self._around.case(child)
            if (case in ("with", "to") and word in _WITH) or (case == "by" and word in _ASKED):
                yield child

    def _of_verb(self, verb: int, cue: list[int]) -> Iterator[int]:
        """What hangs on a word of the cue as the one spoken to."""
        tree, word = self._tree, self._tree.word(verb).lower()
        for child in tree.children[verb]:
            name, case = relation(tree[child]), self._around.case(child)
            if child in cue and tree[child].tag == "VERB":
                continue
            passive = tree[child].relation == "nsubj:pass"  # "was asked"
            thing = name == "obj" or passive
            if (
                (name == "iobj" and word not in _CALLS)
                or (thing and word in _TELLS and self._told(verb, child))
                or (thing and word in _FACES)
                or (name == "obl" and case == "to" and word in _SPEAKS | _TELLS | _SENDS)
                or (name == "obl" and case == "with" and word in _WITH)
                or (name == "obl" and case == "of" and word in _DEMANDS)
                or (name in ("obl", "obj", "nmod") and word in _CALLS and self._upon(verb, case))
                or (name == "nmod" and case == "to" and tree[verb].tag == "NOUN")
            ):
                yield child

    def _told(self, verb: int, noun: int) -> bool:
        """Whether the verb's object is spoken to, and not what is said ("urged restraint"): a name, or beside a
        clause."""
        if self._tree[noun].tag != "NOUN" or self._tree.child(verb, *_CLAUSES) is not None:
            return True
        return self._tree[verb].head >= 0

    def _in_clause(self, verb: int) -> Iterator[int]:
        """Whom parsers put into the clause: of "urged people not to go" the people, before the "to"."""
        tree, word = self._tree, self._tree.word(verb).lower()
        if word not in _TELLS | _DEMANDS:
            return
        for clause in self._around.under(verb, "xcomp", "ccomp"):
            mark = next((c for c in self._around.under(clause, "mark") if tree.word(c).lower() == "to"), None)
            asked = word.startswith("demand") and mark is None  # "demanded that the ministry pay"
            for child in self._around.under(clause, "nsubj", "obj", "iobj"):
                if verb < child < clause and (asked or (mark is not None and child < mark)):
                    if asked and relation(tree[child]) != "nsubj":
                        continue
                    yield child

    def _behind(self, verb: int) -> Iterator[int]:
        """The noun right behind a verb of telling and before what is said, on whatever parsers hang it: of "warned Oslo
        weeks ago against it" Oslo."""
        tree = self._tree
        if tree.word(verb).lower() not in _TELLS:
            return
        found, stop = None, min(verb + _NEAR, len(tree.tokens))
        for token in range(verb + 1, stop):
            at, word = tree[token], tree.word(token).lower()
            if at.sentence != tree[verb].sentence:
                return
            if word in _MARKS and at.tag in ("SCONJ", "PART", "ADP"):
                if found is not None:
                    yield found
                return
            if at.tag not in _PHRASE:
                return
            if found is None and at.tag in ("NOUN", "PROPN", "PRON") and relation(at) not in _MODIFIES:
                found = token

    def _asked(self, verb: int) -> Iterator[int]:
        """Of "asked whether it would end, Holm said" Holm."""
        tree, at = self._tree, self._tree[verb]
        if tree.word(verb).lower() not in _ASKED:
            return
        if at.head >= 0 and relation(at) == "advcl" and tree.child(verb, "nsubj") is None:
            subject = tree.child(at.head, "nsubj")
            if subject is not None:
                yield subject

    def _upon(self, verb: int, case: str) -> bool:
        """Called *on* somebody: as a preposition, or as a part of the verb."""
        part = self._tree.child(verb, "compound")
        return case in ("on", "upon") or (part is not None and self._tree.word(part).lower() in ("on", "upon"))

    def _reached(self, medium: int) -> Iterator[int]:
        """Of "a statement sent to reporters" the reporters; of "an interview with the Gazette" the Gazette."""
        tree, around = self._tree, self._around
        for clause in around.under(medium, "acl", "nmod"):
            case = around.case(clause)
            if relation(tree[clause]) == "nmod" and (
                case == "to" or (case == "with" and self._media.sort(medium) == "talk")
            ):
                yield clause
            yield from (c for c in around.under(clause, "obl") if around.case(c) == "to")

    def someone(self, token: int) -> bool:
        """Whether it may be spoken to: no number, no "it", no thing that one says ("told the truth")."""
        if self._tree[token].tag not in ("NOUN", "PROPN", "PRON"):
            return False
        return self._tree.word(token).lower() not in _THINGS
