"""A parse with what no sentence of English can have put right.

The parser's heads and relations are each the likeliest by themselves, and so may not go together: an object with a
preposition, a second subject behind the verb. Each rule here is one of UD's own constraints; a parse without faults
comes back as it was.
"""

from __future__ import annotations

from dataclasses import replace

from onrecord.records import Parse, Token
from onrecord.resolving.events.words import lemma
from onrecord.resolving.tree import Tree

_PARTICLES = frozenset({"to", "not", "n't", "n’t", "'s", "’s", "'", "’", "na", "nt"})
_LINKS = frozenset({"of", "to", "from", "against", "into"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM"})
_ARTICLES = frozenset({"the", "a", "an"})
_UNIT = 3  # letters that a symbol may have: "kg", "USD"


def mended(text: str, parse: Parse) -> Tree:
    """The tree of the parse, mended; the tokens keep their number and their places."""
    tree = Tree(text, parse)
    for rule in RULES:
        tree = tree.replaced(rule(tree))
    return tree


def _kids(tree: Tree, token: int, *relations: str) -> list[int]:
    return [c for c in tree.children[token] if tree.links[c] in relations]


def _case(tree: Tree, token: int) -> str:
    marks = [c for c in _kids(tree, token, "case") if c < token]
    return tree.lower[marks[0]] if marks else ""


def _tagged(tree: Tree) -> dict[int, Token]:
    """A word with a subject that is tagged as a particle is a verb: "refused"; a symbol of letters is a noun."""
    out = {}
    for i, t in enumerate(tree.tokens):
        if t.tag == "PART" and tree.lower[i] not in _PARTICLES and _kids(tree, i, "nsubj", "xcomp", "obj"):
            out[i] = replace(t, tag="VERB")
        elif t.tag == "SYM" and len(tree.lower[i]) > _UNIT and tree.lower[i].isalpha():
            out[i] = replace(t, tag="NOUN")
    return out


def _determined(tree: Tree) -> dict[int, Token]:
    """A determiner before a noun is the noun's: "no evidence"; and an article has nothing that hangs on it."""
    out = {}
    for i, t in enumerate(tree.tokens[:-1]):
        if t.tag != "DET" or tree.links[i] in ("det", "cc"):
            continue
        if tree.children[i]:
            nouns = [c for c in tree.children[i] if c > i and tree[c].tag in ("NOUN", "PROPN")]
            if tree.lower[i] in _ARTICLES and nouns:
                out[nouns[0]] = replace(tree[nouns[0]], head=t.head, relation=t.relation)
                out[i] = replace(t, head=nouns[0], relation="det")
            continue
        noun = i + 1
        while noun < len(tree.tokens) - 1 and tree[noun].tag == "ADJ":
            noun += 1
        if tree[noun].tag in ("NOUN", "PROPN") and tree[noun].sentence == t.sentence:
            out[i] = replace(t, head=noun, relation="det")
    return out


def _hyphened(tree: Tree) -> dict[int, Token]:
    """The last part of a word with a hyphen, before the noun that governs as it does, is that noun's: "short-range
    missiles"."""
    out = {}
    for i, t in enumerate(tree.tokens):
        if i < 2 or t.tag != "NOUN" or t.head < 0 or tree.word(i - 1) not in ("-", "‐", "–") or _case(tree, i):
            continue
        noun = i + 1
        while noun < len(tree.tokens) and tree[noun].tag == "ADJ":
            noun += 1
        if noun < len(tree.tokens) and tree[noun].tag == "NOUN" and tree[noun].head == t.head:
            out[i] = replace(t, head=noun, relation="compound")
    return out


def _gerunds(tree: Tree) -> dict[int, Token]:
    """A clause's gerund before the object of its governor has that object: "denied arming rebels"; so has one that is
    taken for a first object itself."""
    out = {}
    for i, t in enumerate(tree.tokens[:-1]):
        taken = (t.tag == "NOUN" and tree.links[i] in ("xcomp", "obj")) or (
            t.tag == "VERB" and tree.links[i] == "compound" and 0 <= t.head < i and tree[t.head].tag == "VERB"
        )
        if not taken or t.head < 0 or not tree.word(i).endswith("ing"):
            continue
        objects = [c for c in _kids(tree, t.head, "obj") if c > i and tree[c].head == t.head]
        near = bool(objects) and not any(tree[k].tag in ("VERB", "PUNCT") for k in range(i + 1, objects[0]))
        if near:
            out[objects[0]] = replace(tree[objects[0]], head=i)
        if near or tree.links[i] == "xcomp" or (tree.links[i] == "compound" and _kids(tree, i, "obj")):
            out[i] = replace(t, tag="VERB", relation="xcomp")
    return out


def _cases(tree: Tree) -> dict[int, Token]:
    """A preposition stands before its noun: behind what it hangs on it is the next phrase's: "sale of rifles". Of two
    before one noun the first is that of a noun between them: "strike on Aden by aircraft"."""
    out = {}
    for i, t in enumerate(tree.tokens):
        if tree.links[i] == "case" and t.tag == "ADP" and 0 <= t.head < i:
            after = (c for c in tree.children[t.head] if c > i and tree.links[c] in ("nmod", "obl"))
            noun = next(after, -1)
            if noun > 0 and tree[noun].tag in _NOMINAL and not _case(tree, noun) and _joins(tree, noun, i + 1):
                out[i] = replace(t, head=noun)
        elif tree.links[i] == "case" and t.head > i + 1 and tree[t.head].head >= 0:
            noun, others = i + 1, [c for c in _kids(tree, t.head, "case") if c > i + 1]
            while noun + 1 < len(tree.tokens) and tree[noun].tag in ("DET", "ADJ"):
                noun += 1
            held = others and noun < others[0] and tree[noun].tag in _NOMINAL and tree[noun].head == t.head
            if held and tree.links[noun] in ("compound", "nmod"):
                out[i] = replace(t, head=noun)
                out[noun] = replace(tree[noun], head=tree[t.head].head, relation="nmod")
    return out


def _between(tree: Tree) -> dict[int, Token]:
    """ "Between 5 and 7 boats" is a number of boats."""
    out = {}
    for i, t in enumerate(tree.tokens[:-1]):
        if t.tag != "NUM" or tree.links[i] == "nummod" or _case(tree, i) not in ("between", "from"):
            continue
        to = next((c for c in _kids(tree, i, "conj", "nmod") if tree[c].tag == "NUM" and c > i), -1)
        if to > i and to + 1 < len(tree.tokens) and tree[to + 1].tag == "NOUN":
            out[i] = replace(t, head=to + 1, relation="nummod")
    return out


def _complements(tree: Tree) -> dict[int, Token]:
    """ "That" before a verb with an object behind it is no object but begins a clause: "evidence that he took it". An
    infinitive has no subject: what is taken for that behind it is its object: "is believed to have taken gold"."""
    out = {}
    for i, t in enumerate(tree.tokens):
        if t.tag != "VERB" or not any(tree.lower[c] == "to" and c < i for c in _kids(tree, i, "mark")):
            continue
        subjects = _kids(tree, i, "nsubj")
        if subjects and min(subjects) > i and not _kids(tree, i, "obj"):
            out[subjects[0]] = replace(tree[subjects[0]], relation="obj")
        if tree.links[i] == "ccomp" and t.head >= 0 and all(c > i for c in subjects):
            out[i] = replace(t, relation="xcomp")
    return out | {
        i: replace(t, tag="SCONJ", relation="mark")
        for i, t in enumerate(tree.tokens)
        if tree.lower[i] == "that"
        and tree.links[i] == "obj"
        and t.head > i
        and any(c > t.head for c in _kids(tree, t.head, "obj"))
    }


def _objects(tree: Tree) -> dict[int, Token]:
    """No adverb or preposition has a subject: what is taken for that, right behind a verb, is the verb's object:
    "warned Oslo months ago"."""
    out = {}
    for i, t in enumerate(tree.tokens):
        if t.tag not in _NOMINAL or tree.links[i] != "nsubj" or tree[t.head].tag not in ("ADV", "ADP", "SCONJ"):
            continue
        verb = min(tree.under(i)) - 1
        if _kids(tree, t.head, "cop") or verb < 0 or tree[verb].tag != "VERB" or _kids(tree, verb, "obj"):
            continue
        if tree[verb].sentence == t.sentence:
            out[i] = replace(t, head=verb, relation="obj")
    return out


def _shared(tree: Tree) -> dict[int, Token]:
    """The object behind "neither hears nor sees" is both verbs', and so hangs on the first."""
    out: dict[int, Token] = {}
    for i, t in enumerate(tree.tokens):
        over = t.head
        if tree.links[i] != "conj" or not 0 <= over < i or _kids(tree, over, "obj", "obl", "xcomp", "ccomp"):
            continue
        between = {tree.lower[k] for k in range(over + 1, i)}
        if "nor" in between and all(tree[k].tag in ("CCONJ", "ADV", "PART") for k in range(over + 1, i)):
            out |= {c: replace(tree[c], head=over) for c in _kids(tree, i, "obj") if c > i}
    return out


def _lifted(tree: Tree) -> dict[int, Token]:
    """What stands between a verb and the "of" or "to" of a clause that completes it is the verb's object, not the
    clause's: "accused Oslo of spying"."""
    out = {}
    for i, t in enumerate(tree.tokens):
        verb = t.head
        if verb <= i or tree.links[i] not in ("obj", "iobj", "nsubj") or t.tag not in _NOMINAL:
            continue
        over = tree[verb].head
        marks = [c for c in _kids(tree, verb, "mark") if i < c < verb and tree.lower[c] in _LINKS]
        if marks and 0 <= over < i and tree[over].tag == "VERB" and not _kids(tree, over, "obj"):
            out[i] = replace(t, head=over, relation="obj")
    return out


def _prepositions(tree: Tree) -> dict[int, Token]:
    """What has a preposition is no object or subject; an agent has "by"; before the verb it is the subject's; and "of"
    right behind a noun is that noun's: "dozens of boats"."""
    out = {}
    for i, t in enumerate(tree.tokens):
        link = tree.links[i]
        if t.head < 0 or t.tag not in _NOMINAL or link not in ("obj", "iobj", "nsubj", "obl", "xcomp"):
            continue
        if link == "xcomp" and not any(c > i and tree.links[c] == "xcomp" for c in tree.children[t.head]):
            continue
        case = _case(tree, i)
        if not case or tree[t.head].tag not in ("VERB", "AUX", "ADJ"):
            continue
        if t.relation == "obl:agent":
            if case != "by":
                out[i] = replace(t, relation="obl")
            continue
        first = min(c for c in (i, *_kids(tree, i, "case")))
        subject = next((s for s in _kids(tree, t.head, "nsubj") if s != i and s < i < t.head), None)
        if subject is not None and not _case(tree, subject) and _joins(tree, subject, first):
            out[i] = replace(t, head=subject, relation="nmod")
        elif link != "obl" and case == "of" and tree[first - 1].head == t.head and tree[first - 1].tag in _NOMINAL:
            out[i] = replace(t, head=first - 1, relation="nmod")
        elif link != "obl" and case in ("to", "from", "by", "with", "in", "at", "on", "for", "of", "against", "into"):
            out[i] = replace(t, relation="obl")
    return out


def _joins(tree: Tree, noun: int, first: int) -> bool:
    """Whether between the noun and the token there are only phrases that hang on it."""
    held = set(tree.under(noun))
    return all(
        k in held or (tree[k].head in (noun, tree[noun].head) and tree[k].tag != "PUNCT") for k in range(noun, first)
    )


def _subjects(tree: Tree) -> dict[int, Token]:
    """Behind a verb that has a subject before it, a second one is its object; so is a phrase without a preposition, by
    another name; a passive has a "be"; and an object between an auxiliary and the verb is the subject of a question:
    "did Oslo close the pit?"."""
    out = {}
    for i, t in enumerate(tree.tokens):
        if t.head < 0 or tree[t.head].tag != "VERB" or t.tag not in _NOMINAL:
            continue
        over = t.head
        if tree.links[i] == "obj" and i < over:
            second = any(c > over for c in _kids(tree, over, "obj")) and not _kids(tree, over, "nsubj")
            if second and any(c < min(tree.under(i)) for c in _kids(tree, over, "aux")):
                out[i] = replace(t, relation="nsubj")
        elif t.relation == "nsubj:pass" and i < over:
            helpers = {lemma(tree.word(c), tree[c].tag) for c in _kids(tree, over, "aux", "cop")}
            if not helpers & {"be", "get"} and tree[over].relation != "acl":
                out[i] = replace(t, relation="nsubj")
        elif tree.links[i] == "nsubj" and over < i and not _case(tree, i):
            before = [s for s in _kids(tree, over, "nsubj") if s < over]
            if before and not _kids(tree, over, "obj") and tree.lower[before[0]] not in ("there", "it"):
                out[i] = replace(t, relation="obj")
    return out


RULES = (
    _tagged, _determined, _hyphened, _gerunds, _between, _cases, _complements, _objects, _shared, _lifted,
    _prepositions, _subjects,
)  # fmt: skip
