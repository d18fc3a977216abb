"""Who says what a verb of saying tells, and the words of its cue: the subject, the agent, the helpers."""

from __future__ import annotations

from onrecord.finding.section import NOMINAL, Run, Section

BESIDE = frozenset({"punct", "cc", "conj", "parataxis", "appos"})
_PHRASES = frozenset({"DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON"})
_HELPERS = frozenset({"aux", "aux:pass", "cop"})


class Sayers(Section):
    """Of a section's verbs."""

    def _agent(self, verb: int) -> tuple[Run | None, bool]:
        """The agent of a passive, and whether it is one."""
        passive = any(self._tokens[c].relation in ("aux:pass", "nsubj:pass") for c in self._children[verb])
        for child in self._children[verb]:
            if passive and child > verb and self._case(child) == "by":
                start, end = self._span(child, without={"case", *BESIDE})
                return (max(start, self._tokens[self._by(child, "case") + 1].start), end), passive
        by = verb + 1
        if passive and self._word(by) == "by":  # which parsers may hang elsewhere
            noun = by + 1
            while noun < len(self._tokens) and self._tokens[noun].tag not in NOMINAL and self._heads[noun] > noun:
                noun = self._heads[noun]
            if noun < len(self._tokens) and self._tokens[noun].tag in NOMINAL:
                start, end = self._span(noun, without={"case", *BESIDE})
                return (max(start, self._tokens[by + 1].start), end), passive
        return None, passive

    def _subject(self, verb: int) -> Run | None:
        """The verb's own subject, or that of the verb that it completes or stands beside."""
        without = {"acl", *(BESIDE - {"cc", "conj"})}
        at, below = verb, -1
        for _ in range(4):
            subject = self._before(at, "nsubj")
            if subject < 0:
                subject = self._before(at, "iobj")  # "did anyone tell you"
            if below >= 0 and (self._relation(below) in ("xcomp", "ccomp") or self._as(below)):
                given = self._by(at, "iobj", "obj")
                if given < 0 and (noun := self._by(at, "xcomp")) >= 0 and self._tokens[noun].tag in NOMINAL:
                    given = noun  # "ordered his officer to deny it"
                subject = given if 0 <= given < below else subject
            if subject >= 0:
                return self._determined(self._span(subject, without=without))
            relation, below, at = self._relation(at), at, self._heads[at]
            if at < 0:
                return None
            if relation == "acl" and below == verb:
                return self._span(at, without={"acl", "case", *BESIDE})
            infinitive = relation == "ccomp" and self._to(below) >= 0
            if relation not in ("xcomp", "conj", "advcl") and not infinitive:
                return None
        return None

    def _determined(self, span: Run) -> Run:
        """With the article or the possessive right before it, whatever that hangs on."""
        before = self._within(*span)[0] - 1
        owned = before >= 0 and self._tokens[before].tag == "PRON" and self._tokens[before].relation == "nmod:poss"
        if owned or (before >= 0 and self._tokens[before].tag == "DET"):
            return self._tokens[before].start, span[1]
        return span

    def _to(self, verb: int) -> int:
        """The "to" of an infinitive, wherever it hangs; -1 for none."""
        at = verb - 1
        while at >= 0 and self._tokens[at].tag in ("AUX", "ADV"):
            at -= 1
        return at if self._word(at) == "to" and self._tokens[at].tag in ("PART", "SCONJ") else -1

    def _just_before(self, verb: int) -> Run | None:
        """The noun's phrase between a mark, or the sentence's beginning, and the verb, where a parser hangs it
        elsewhere: "…, ” a sailor said"."""
        first, sentence = verb, self._tokens[verb].sentence
        while first > 0 and self._tokens[first - 1].tag in _PHRASES and self._tokens[first - 1].sentence == sentence:
            first -= 1
        named = first < verb and self._tokens[verb - 1].tag in NOMINAL
        begins = first == 0 or self._tokens[first - 1].sentence != sentence or self._tokens[first - 1].tag == "PUNCT"
        if not named or not begins:
            return None
        return self._tokens[first].start, self._tokens[verb - 1].end

    def _before(self, verb: int, relation: str) -> int:
        """What hangs on the verb so and stands before it, the nearest; else what stands behind it as its subject."""
        found = [c for c in self._children[verb] if self._relation(c) == relation]
        before = [c for c in found if c < verb]
        return before[-1] if before else found[0] if found and relation == "nsubj" else -1

    def _as(self, verb: int) -> bool:
        """ "quoted the minister *as saying*"."""
        mark = self._by(verb, "mark", "case")
        return mark >= 0 and self._word(mark) in ("as", "for", "of")

    def _cue_of(self, verb: int, passive: bool, source: Run) -> tuple[Run, ...]:
        """The verb with its helpers, and the "by" of a passive."""
        tokens = [verb]
        for child in self._children[verb]:
            near = verb - 4 <= child < verb
            negates = self._word(child) in ("not", "n't", "n’t", "never", "also")
            adverb = self._relation(child) == "advmod" and (negates or self._lies(child, verb, source))
            mark = self._relation(child) == "mark" and self._word(child) == "to"
            if near and (self._tokens[child].relation in _HELPERS or adverb or mark):
                tokens.append(child)
        if (to := self._to(verb)) >= 0:
            tokens.append(to)
        first, last = self._tokens[min(tokens)].start, self._tokens[verb].end
        by = next((i for i in range(verb + 1, min(verb + 3, len(self._tokens))) if self._word(i) == "by"), -1)
        if passive and by >= 0 and self._tokens[by].end <= source[0]:
            last = self._tokens[by].end
        if first < source[1] and source[0] < last:  # "did the king deny"
            return ((self._tokens[verb].start, self._tokens[verb].end),)
        return ((first, last),)

    def _lies(self, adverb: int, verb: int, source: Run) -> bool:
        """Whether an adverb stands between a source and its verb: "police later described"."""
        return adverb == verb - 1 and source[1] == self._tokens[adverb].start - 1 and self._tokens[adverb].tag == "ADV"
