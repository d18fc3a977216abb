"""Training articles laid out anew: as transcripts, bullet lists, press releases, live blogs; with other names.

Unlike `lab.augment.augmented`, these move characters; the spans move with them. Every function takes an article and a
seeded `random.Random` and gives an article, the same object where it found nothing to do. The attributions keep their
numbers (those whose words are gone have empty spans), and new ones, which have no label of their act, come after
them, so that what is kept by number (the teacher's embeddings) stays right.

Labels follow PolNeAR's own manner, counted on train (840 articles) and dev (84): a turn "WALLACE: text" has the name as
its source, the colon alone as its cue, and the whole turn, its further paragraphs too, as its content, with nothing
labelled inside; so have all 43 turns of five articles, of which 16 are "Q:" and "A:" (two more articles in "Q:" and
"A:" are labelled inside the turns instead). A headline "Minister: no talks" has the colon as its cue too, 88 times in
924 articles.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import replace

from lab.corpora import Article
from lab.edits import Edit, Given, Role, break_of, crossed, edited, paragraphs, shouted, titled, words_of
from lab.phrases import BULLETS, CITIES, FEMALE, FEMALE_SEEN, HEADINGS, LAST, MALE, MONTHS, TITLES, about
from lab.turns import CLOSE, MARK, OPEN, PRONOUNS, turned

SENTENCE = re.compile(r"(?<=[a-z][.?!]) (?=[A-Z])")


# --- paragraphs as bullets, or under the hour as in a live blog ---


def run_of(article: Article, chance: random.Random, most: int, longest: int) -> list[tuple[int, int]]:
    """Two paragraphs or more that follow each other, none the first, none longer than that, none within a span."""
    lines = paragraphs(article.text)
    good = [i for i, (a, b) in enumerate(lines) if i and b - a <= longest and not crossed(article, a)]
    if not good:
        return []
    first = chance.choice(good)
    out = []
    for i in range(first, min(len(lines), first + chance.randint(2, most))):
        if i not in good:
            break
        out.append(lines[i])
    return out if len(out) > 1 else []


def bulleted(article: Article, chance: random.Random) -> Article:
    """A run of paragraphs as the points of a list, often without blank lines between them."""
    rows, mark, tight = run_of(article, chance, 7, 400), chance.choice(BULLETS), chance.random() < 0.5
    edits = []
    for i, (start, _) in enumerate(rows):
        point = f"{i + 1}{chance.choice('.)')} " if mark == "1" else mark
        if i and tight:
            edits.append(Edit(rows[i - 1][1], start, "\n" + point))
        else:
            edits.append(Edit(start, start, point))
    return edited(article, edits) if edits else article


def stamped(article: Article, chance: random.Random) -> Article:
    """A run of paragraphs under the hour, the latest first or last."""
    rows = run_of(article, chance, 20, 1000)
    minutes, down = chance.randint(8 * 60, 16 * 60), chance.random() < 0.5
    form = chance.choice(
        ("{h:02}:{m:02}{b}", "{h:02}.{m:02}{b}", "{h:02}:{m:02} GMT{b}", "{h}:{m:02}: ", "{h:02}:{m:02} – ")
    )
    edits = []
    for start, _ in rows:
        minutes += chance.randint(2, 25) * (-1 if down else 1)
        edits.append(Edit(start, start, form.format(h=minutes // 60, m=minutes % 60, b=chance.choice("\n "))))
    return edited(article, edits) if edits else article


# --- a press release's head and foot ---


def released(article: Article, chance: random.Random) -> Article:
    """A head before and a foot after, as press releases have them; neither says anything on anyone's word."""
    between, city = break_of(article.text), chance.choice(CITIES)
    name, boilerplate, contact = about(chance)
    day = f"{chance.choice(MONTHS)} {chance.randint(1, 28)}, {chance.randint(1995, 2026)}"
    head = [
        chance.choice(
            ("FOR IMMEDIATE RELEASE", "FOR IMMEDIATE RELEASE:", "PRESS RELEASE", "NEWS RELEASE", "Media release")
        )
    ]
    head += [day] * (chance.random() < 0.5) + [f"Contact: {contact}"] * (chance.random() < 0.4)
    edits = [Edit(0, 0, between.join(head) + between)]
    lines = paragraphs(article.text)
    if len(lines) > 1 and chance.random() < 0.7 and not crossed(article, lines[1][0]):
        dateline = chance.choice((f"{city.upper()}, {day} – ", f"{city} ({day}) — ", f"{city.upper()} -- "))
        edits.append(Edit(lines[1][0], lines[1][0], dateline))
    foot = [chance.choice(("###", "# # #", "-ENDS-", "ENDS", "-30-"))] * (chance.random() < 0.7)
    foot += [f"{chance.choice(('About', 'ABOUT'))} {name}", boilerplate] if chance.random() < 0.85 else []
    foot += (
        [chance.choice(("Media contact:", "CONTACT:", "Notes to editors:")), contact] if chance.random() < 0.6 else []
    )
    if foot:
        end = len(article.text.rstrip())
        edits.append(Edit(end, end, between + between.join(foot)))
    return edited(article, edits)


# --- a headline on top ---


def headed(article: Article, chance: random.Random) -> Article:
    """A headline made of one of the attributions: `MINISTER: NO TALKS`, `‘No talks’, says minister`."""
    text, rows = article.text, []
    for a in article.attributions:
        source, content = words_of(a.source, text), words_of(a.content, text)
        good = len(a.content) == len(a.source) == 1 and len(source.split()) <= 4 and 4 <= len(content.split()) <= 14
        good = good and content.split()[0].lower() not in (
            "to",
            "for",
            "as",
            "of",
            "who",
            "what",
            "which",
            "not",
            "over",
        )
        if good and "\n" not in content + source and source.lower() not in PRONOUNS and source[0].isupper():
            rows.append((re.sub(r"[’']s?$|,$", "", source), content))
    if not rows:
        return article
    source, content = chance.choice(rows)
    content = content.removeprefix("that ")
    quoted = OPEN.match(content) and CLOSE.search(content) and len(MARK.findall(content)) == 2
    if quoted:
        marks = chance.choice(("‘’", "''", "“”", '""'))
        content = marks[0] + CLOSE.sub("", OPEN.sub("", content, count=1)) + marks[1]
    else:
        content = re.sub(r"[.,]+('?)$", r"\1", MARK.sub("'", content))
    form = chance.choice((str, titled, shouted, shouted))
    content = content[0] + content[1:] if quoted else content[0].upper() + content[1:]
    verb = chance.choice(("says", "says", "said", "insists", "claims", "warns"))
    if len(content.split()) > 10 or chance.random() < 0.6:
        parts: list[tuple[Role | None, str]] = [("source", source), ("cue", ":"), (None, " "), ("content", content)]
    elif chance.random() < 0.5:
        parts = [("content", content), (None, ", "), ("cue", verb), (None, " "), ("source", source)]
    else:
        parts = [("content", content), (None, ", "), ("source", source), (None, " "), ("cue", verb)]
    parts.append((None, chance.choice(("", "."))))
    line, gives, n = "", [], len(article.attributions)
    for role, part in parts:
        if role:
            gives.append(Given(n, role, len(line), len(line) + len(part)))
        line += part
    return edited(article, [Edit(0, 0, form(line) + break_of(text), tuple(gives))])


def unstopped(article: Article, chance: random.Random) -> Article:
    """The headline without its full stop, and most other short lines too. PolNeAR's texts have a stop put after every
    paragraph: of 837 headlines in train none ends in a letter, of 16,600 other paragraphs 71 do."""
    edits = []
    for i, (start, end) in enumerate(paragraphs(article.text)):
        short = end - start <= 60 and chance.random() < 0.7
        if (i == 0 or short) and article.text[end - 1] in ".;" and article.text[start:end].count(".") == 1:
            edits.append(Edit(end - 1, end, ""))
    return edited(article, edits) if edits else article


def shouting(article: Article, chance: random.Random) -> Article:
    """The first line in capitals."""
    first = article.text.split("\n", 1)[0]
    return replace(article, text=shouted(first) + article.text[len(first) :])


# --- headings between the paragraphs ---


def subheaded(article: Article, chance: random.Random) -> Article:
    """Short lines between some paragraphs: stock ones, or a few words of the paragraph that follows."""
    lines, between, edits = paragraphs(article.text), break_of(article.text), []
    style = chance.choice((str, str, titled, shouted))
    tail = chance.choice(("", "", ".", ":"))
    for start, end in lines[2:]:
        if chance.random() > 0.15 or crossed(article, start):
            continue
        runs = [m.span() for m in re.finditer(r"\b[a-zA-Z][a-z’-]{3,}(?: [a-z’-]{4,}){1,2}\b", article.text[start:end])]
        own = chance.choice(HEADINGS)
        if runs and chance.random() < 0.4:
            a, b = (start + k for k in chance.choice(runs))
            if not any(s < b and a < e for x in article.attributions for s, e in x.cue + x.source):
                own = article.text[a:b]
        edits.append(Edit(start, start, style(own[0].upper() + own[1:]) + tail + between))
    return edited(article, edits) if edits else article


# --- quotations over several paragraphs ---


def long_quoted(article: Article, chance: random.Random) -> Article:
    """Long quotations go on in a new paragraph, which opens with a mark again; the last mark is sometimes forgotten."""
    text, between, edits = article.text, break_of(article.text), []
    taken: set[int] = set()  # two attributions may share a content
    for a in article.attributions:
        for start, end in a.content:
            opening, closing = OPEN.match(text, start, end), CLOSE.search(text[start:end])
            if not opening or start in taken:
                continue
            taken.add(start)
            breaks = [m.start() for m in SENTENCE.finditer(text, start + 50, end - 30)]
            if end - start < 130 or not breaks or len(MARK.findall(text[start:end])) > 2 or chance.random() > 0.6:
                continue
            places = chance.sample(breaks, min(len(breaks), chance.choice((1, 1, 2))))
            edits += [Edit(at, at + 1, between + opening.group()) for at in places]
            if closing and chance.random() < 0.15:
                edits.append(Edit(start + closing.end(1), end, ""))
    return edited(article, edits) if edits else article


# --- other names ---


def renamed(article: Article, chance: random.Random) -> Article:
    """Most people under another name; a person is a source by the bare surname with a first name somewhere."""
    text = article.text
    bare = {w for a in article.attributions for w in [words_of(a.source, text)] if re.fullmatch(r"[A-Z][\w-]*[a-z]", w)}
    bare |= {
        m.group(1)
        for a in article.attributions
        for m in [re.fullmatch(r"(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep)\.? ([A-Z][\w-]*[a-z])", words_of(a.source, text))]
        if m
    }
    new: dict[str, str] = {}
    for surname in sorted(bare):
        firsts = re.findall(rf"\b([A-Z][\w-]*[a-z]) (?:[A-Z]\. )?{re.escape(surname)}\b", text)
        firsts = sorted({f for f in firsts if f not in TITLES and f.lower() not in PRONOUNS})
        if not firsts or chance.random() < 0.3:
            continue
        new[surname] = chance.choice(LAST)
        for first in firsts:
            new.setdefault(first, chance.choice(FEMALE if first in FEMALE_SEEN else MALE))
    if not new:
        return article
    new |= {shouted(k): shouted(v) for k, v in new.items()}
    found = re.finditer(rf"\b(?:{'|'.join(map(re.escape, sorted(new, key=len, reverse=True)))})\b", text)
    labels = {
        n: replace(x, speaker=x.speaker and " ".join(new.get(w, w) for w in x.speaker.split()))
        for n, x in article.labels.items()
    }
    return edited(replace(article, labels=labels), [Edit(*m.span(), new[m.group()]) for m in found])


LAYOUTS: tuple[tuple[Callable[[Article, random.Random], Article], float], ...] = (
    (unstopped, 0.7),
    (renamed, 0.5),
    (turned, 0.25),
    (long_quoted, 0.35),
    (bulleted, 0.2),
    (stamped, 0.1),
    (subheaded, 0.2),
    (shouting, 0.1),
    (headed, 0.3),
    (released, 0.15),
)


def relaid(article: Article, chance: random.Random) -> Article:
    """The article in another layout, or, half of the time, the very same object."""
    if chance.random() < 0.5:
        return article
    for layout, share in LAYOUTS:
        if chance.random() < share:
            article = layout(article, chance)
    return article
