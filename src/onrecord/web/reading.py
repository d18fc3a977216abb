"""One page that shows what was read: each text with its statements marked, and the statements beside it.

The page is one file and asks the network for nothing: a content security policy allows its own style and script,
by their hashes, and nothing else. It can be read in full without the script, which only lights up the pieces of
the statement that is pointed at.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from importlib.resources import files
from string import Template

from onrecord.records import Document, Failure, Reading, Record, Statement
from onrecord.web.marking import marked, pieces, safe

SHORT = 150  # characters of a content that are shown before it is opened: three lines of the list


def page(records: Sequence[Record], *, generator: str = "") -> str:
    """The HTML page, to be stored as UTF-8. `generator` says what made it, and is shown at its foot.

    Anchors are `d-` and the document's id, `s-` and the statement's id in the list and `t-` and the same id in the
    text; where an id comes twice the later one gets `-2`, so that no link is ambiguous.
    """
    anchors = _Anchors()
    shown: list[tuple[Record, Document, str]] = []
    failures: list[tuple[Failure, str]] = []
    for record in records:
        link = ""
        if record.document:
            shown.append((record, record.document, anchors(record.document.id)))
            link = f' in <a href="#d-{shown[-1][2]}"><bdi>{safe(_title(record.document))}</bdi></a>'
        failures.extend((failure, link) for failure in record.failures)
    count = sum(len(record.statements) for record, _, _ in shown)
    title = _title(shown[0][1]) if len(shown) == 1 else "onrecord: " + _number(len(shown), "document")
    parts = [_contents(shown)] if len(shown) > 1 else []
    if failures:
        parts.append(_failures(failures))
    parts.extend(_document(record, document, anchor, anchors) for record, document, anchor in shown)
    if not shown:
        parts.append('<p class="nothing">There is no document to show.</p>')
    style, script = _data("reading.css"), _data("reading.js")
    summary = [_number(len(shown), "document"), _number(count, "statement")]
    if failures:
        summary.append(f'<a href="#failures">{_number(len(failures), "failure")}</a>')
    return Template(_data("reading.html")).substitute(
        title=safe(title),
        generator=safe(generator),
        made=f"Made by {safe(generator)}. " if generator else "",
        policy=f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'",
        style=style,
        script=script,
        summary=" · ".join(summary),
        main="\n".join(parts),
    )


class _Anchors:
    """Gives each id once; a repeated one gets a number behind it."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def __call__(self, name: str) -> str:
        self._seen[name] = self._seen.get(name, 0) + 1
        return name if self._seen[name] == 1 else f"{name}-{self._seen[name]}"


def _data(name: str) -> str:
    return (files(__package__) / name).read_text(encoding="utf8")


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode('utf8')).digest()).decode('ascii')}'"


def _number(n: int, noun: str) -> str:
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"


def _title(document: Document) -> str:
    return document.title or "Untitled document"


def _time(published: str) -> str:
    """`published` as people write it, or as it is where it is no ISO 8601."""
    try:
        when = datetime.fromisoformat(published)
    except ValueError:
        return safe(published)
    shown = f"{when.day} {when:%B} {when.year}"
    if len(published) > 10:
        shown += f", {when:%H:%M}" + (f" {when.tzname()}" if when.tzinfo else "")
    return f'<time datetime="{safe(published)}">{shown}</time>'


def _link(url: str) -> str:
    """A link for http and https; anything else is shown and leads nowhere."""
    if re.match(r"https?://[^\s/]", url, re.IGNORECASE):
        return f'<a class="url" href="{safe(url)}" rel="noopener noreferrer nofollow">{safe(url)}</a>'
    return f'<span class="url">{safe(url)}</span>'


def _contents(shown: Sequence[tuple[Record, Document, str]]) -> str:
    rows = "\n".join(
        f'<li><span class="when">{_time(document.published) if document.published else "no date"}</span>'
        f'<a href="#d-{anchor}"><bdi>{safe(_title(document))}</bdi></a>'
        f'<span class="where"><bdi>{safe(document.publisher or "unknown publisher")}</bdi></span>'
        f'<span class="many">{_number(len(record.statements), "statement")}</span></li>'
        for record, document, anchor in shown
    )
    return f'<nav class="contents" aria-label="Documents">\n<h2>Documents</h2>\n<ol>\n{rows}\n</ol>\n</nav>'


def _failures(failures: Sequence[tuple[Failure, str]]) -> str:
    """The failures, each with the link to the document that it belongs to, or nothing."""
    rows = "\n".join(
        f'<li><p class="key"><bdi>{safe(failure.key)}</bdi></p>'
        f'<p><b class="reason">{safe(failure.reason)}</b> <span class="stage">at {safe(failure.stage)}</span>{link}</p>'
        f'<p class="detail"><bdi>{safe(failure.detail)}</bdi></p></li>'
        for failure, link in failures
    )
    return (
        f'<section class="failures" id="failures">\n<h2>{_number(len(failures), "failure")}</h2>\n'
        f"<p>What could not be read, or was left out, and why.</p>\n<ul>\n{rows}\n</ul>\n</section>"
    )


def _document(record: Record, document: Document, anchor: str, anchors: _Anchors) -> str:
    names = [anchors(statement.id) for statement in record.statements]
    about = [f"<bdi>{safe(part)}</bdi>" for part in (document.publisher, document.byline) if part]
    if document.published:
        about.append(_time(document.published))
    about.append(_number(len(record.statements), "statement"))
    cards = "\n".join(
        _card(number, name, document.text, statement, reading)
        for number, (name, (statement, reading)) in enumerate(zip(names, record.rows(), strict=True), 1)
    )
    listed = f"<ol>\n{cards}\n</ol>" if cards else '<p class="nothing">No statement was found in this text.</p>'
    return (
        f'<article class="document" id="d-{anchor}">\n<header>\n<h2><bdi>{safe(_title(document))}</bdi></h2>\n'
        f'<p class="about">{" · ".join(about)}</p>\n<p class="about">{_link(document.url)}</p>\n</header>\n'
        f'<div class="text" dir="auto"{_language(document)}>{marked(document.text, record.statements, names)}</div>\n'
        f'<section class="statements" aria-label="Statements" tabindex="0">\n<h3>Statements</h3>\n{listed}\n'
        "</section>\n</article>"
    )


def _language(document: Document) -> str:
    code = document.language or ""
    return f' lang="{code}"' if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", code) else ""


def _words(text: str, statement: Statement, role: str) -> str:
    """What has the role, on one line, with a mark where something stands between two pieces."""
    return " … ".join(" ".join(text[start:end].split()) for start, end, name in pieces(text, statement) if name == role)


def _speakers(statement: Statement, reading: Reading) -> str:
    """Who that was, where the page's own words do not say it already."""
    printed = " ".join(statement.source.text.split()) if statement.source else ""
    shown = []
    for speaker in reading.speakers:
        about = ", ".join(x for x in (speaker.role, speaker.country) if x)
        name = f"<bdi>{safe(speaker.name)}</bdi>" + (f" <span>{safe(about)}</span>" if about else "")
        if speaker.name != printed or about:
            shown.append(f"{name} <span>({safe(speaker.kind)})</span>")
    return f'<p class="speaker">{"; ".join(shown)}</p>\n' if shown else ""


def _facts(statement: Statement, reading: Reading) -> str:
    said = reading.said
    facts = [("act", reading.act or ""), ("mode", statement.mode)]
    if said is not None:
        facts.append(("said", " – ".join(said.days)))
    facts += [("on", b.span.text) for b in reading.basis]
    facts += [
        (word, span.text) for word, span in (("in", reading.medium), ("to", reading.addressee)) if span is not None
    ]
    facts.append(("score", f"{statement.score:.2f}"))
    shown = (
        f'<span class="{name}">{safe(value) if name in ("act", "mode") else f"{name} <bdi>{safe(value)}</bdi>"}</span>'
        for name, value in facts
        if value
    )
    return f'<p class="facts">{" ".join(shown)}</p>'


def _card(number: int, name: str, text: str, statement: Statement, reading: Reading) -> str:
    said = []
    for role in ("source", "cue"):
        words = _words(text, statement, role)
        said.append(f'<bdi class="{role}">{safe(words)}</bdi>' if words else f'<span class="none">no {role}</span>')
    words = _words(text, statement, "content")
    short = words if len(words) <= SHORT else words[:SHORT].rsplit(" ", 1)[0] + " …"
    if not words:
        content = '<p class="what none">no content</p>'
    elif short == words:
        content = f'<p class="what"><bdi class="content">{safe(words)}</bdi></p>'
    else:
        content = (
            f'<details class="what"><summary><bdi class="content">{safe(short)}</bdi></summary>'
            f'<p><bdi class="content">{safe(words)}</bdi></p></details>'
        )
    link = f'<a class="n" href="#t-{name}" aria-label="Statement {number}: to the text">{number}</a>'
    if not pieces(text, statement):
        link = f'<span class="n">{number}</span>'
    return (
        f'<li id="s-{name}" data-s="{number}"{" class=inner" if reading.within else ""}>\n'
        f'<p class="who">{link} {" ".join(said)}</p>\n{_speakers(statement, reading)}{content}\n'
        f"{_facts(statement, reading)}\n</li>"
    )
