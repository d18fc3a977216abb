"""The page of what was read: its text is the document's, its markup is sound, and hostile input stays text."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.records import Document, Failure, Record, Span, Statement
from onrecord.web.marking import ROLES, pieces, segments
from onrecord.web.reading import page

EXAMPLES = Path(__file__).parents[2] / "examples" / "harbour"
VOID = {"meta", "link", "br", "img", "hr", "input"}


class Page(HTMLParser):
    """Reads a page strictly: every tag closed in order, every id once; keeps links, texts and marked characters."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, dict[str, str]]] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.texts: list[str] = []
        self.marks: list[set[tuple[int, str]]] = []
        self.said: dict[str, str] = {}
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        assert len(given) == len(attrs), f"an attribute twice in {tag}"
        self.tags.append((tag, given))
        if "id" in given:
            self.ids.append(given["id"])
        if "href" in given:
            self.links.append(given["href"])
        if given.get("class") == "text":
            self.texts.append("")
        if tag not in VOID:
            self.open.append((tag, given))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        where = [given.get("class", "") for _, given in self.open]
        name = self.open[-1][0] if self.open else ""
        self.said[name] = self.said.get(name, "") + data
        if "text" in where:
            self.texts[-1] += data
            given = self.open[-1][1]
            numbers = [int(n) for n in given.get("data-s", "").split()]
            mark = {(n, role) for n in numbers for role in given["class"].split() if role in ROLES}
            self.marks.extend(mark for _ in data)


def read(records: list[Record]) -> tuple[str, Page]:
    html = page(records)
    read = Page(html)
    assert len(set(read.ids)) == len(read.ids)
    assert {link[1:] for link in read.links if link.startswith("#")} <= set(read.ids)
    for record in records:
        for statement in record.statements:
            assert f"s-{statement.id}" in read.ids
    return html, read


def document(text: str, **more: str) -> Document:
    return Document(text, more.pop("url", "https://courier.example/a"), **more)


def statement(of: Document, source: str | None, cue: str | None, content: tuple[str, ...] = ()) -> Statement:
    def span(*words: str) -> Span:
        starts = [of.text.index(word) for word in words]
        return Span.of(of.text, [(start, start + len(word)) for start, word in zip(starts, words, strict=True)])

    return Statement(
        of.id, span(source) if source else None, span(cue) if cue else None, span(*content) if content else None,
        "direct", 0.875,
    )  # fmt: skip


TEXTS = st.text(st.one_of(st.sampled_from("ab <>&\"'\r\n\0\u2028\u202e“é\x85\ud800"), st.characters()), max_size=60)


@st.composite
def records(draw: st.DrawFn) -> Record:
    text = draw(TEXTS)
    of = document(text)
    place = st.tuples(st.integers(0, len(text) + 2), st.integers(0, len(text) + 2)).map(sorted)
    span = st.none() | st.lists(place, min_size=1, max_size=3).map(
        lambda found: Span.of(text, sorted((start, end) for start, end in found))
    )
    made = [Statement(of.id, draw(span), draw(span), draw(span), "mixed", 0.5) for _ in range(draw(st.integers(0, 5)))]
    return Record(of, tuple(made))


@given(records())
def test_the_text_without_tags_is_the_documents_text(record: Record) -> None:
    html, read_page = read([record])
    assert record.document is not None
    (text,) = read_page.texts
    assert text == "".join("\ufffd" if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in record.document.text)
    html.encode("utf8")
    assert "\r" not in html, "a browser would read it as a new line"


@given(records())
def test_every_character_has_the_marks_of_all_its_statements(record: Record) -> None:
    assert record.document is not None
    text = record.document.text
    wanted: list[set[tuple[int, str]]] = [set() for _ in text]
    for number, made in enumerate(record.statements, 1):
        for start, end, role in pieces(text, made):
            for at in range(start, end):
                wanted[at].add((number, role))
    cut = list(segments(text, record.statements))
    assert "".join(text[part.start : part.end] for part in cut) == text
    assert [{(i + 1, role) for i, role in part.cover} for part in cut for _ in range(part.start, part.end)] == wanted
    shown = read([record])[1].marks
    assert [{n for n, _ in mark} for mark in shown] == [{n for n, _ in mark} for mark in wanted]
    assert [{role for _, role in mark} for mark in shown] == [{role for _, role in mark} for mark in wanted]


def test_a_broken_quote_a_shared_source_and_a_nested_statement() -> None:
    of = document("“It held,” Ms Vass said, and denied that the board warned of a leak. “It always held.”")
    found = (
        statement(of, "Ms Vass", "said", ("“It held,”", "“It always held.”")),
        statement(of, "Ms Vass", "denied", ("that the board warned of a leak",)),
        statement(of, "the board", "warned", ("of a leak",)),
    )
    html, read_page = read([Record(of, found)])
    assert '<span class="source" data-s="1 2">Ms Vass</span>' in html
    assert '<span class="source content" data-s="2 3">the board</span>' in html
    assert '<span class="content twice" data-s="2 3">of a leak</span>' in html
    assert "“It held,” … “It always held.”" in html
    assert html.count("score <bdi>0.88</bdi>") == 3
    assert html.count("direct</span>") == 3
    for made in found:
        assert f"t-{made.id}" in read_page.ids


HOSTILE = "</script><img src=x onerror=alert(1)></div></style>\"'&amp;<!--"


def test_hostile_text_stays_text() -> None:
    of = Document(HOSTILE + " said Mr Hale.", HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE)
    made = replace(statement(of, HOSTILE, "said", ("Mr Hale",)), mode=HOSTILE)
    failure = Failure(HOSTILE, HOSTILE, HOSTILE, HOSTILE)
    bad = Record(of, (made,), failures=(failure,))
    html = page([bad, Record(None, failures=(failure,))], generator=HOSTILE)
    read_page = Page(html)
    assert not {"img", "iframe"} & {tag for tag, _ in read_page.tags}
    assert read_page.texts == [of.text]
    assert [tag for tag, _ in read_page.tags].count("script") == 1
    assert not any(name.startswith("on") for _, given in read_page.tags for name in given)
    assert not any("lang" in given for tag, given in read_page.tags if tag == "div")


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        " java\nscript:alert(1)",
        "data:text/html,x",
        "file:/etc/passwd",
        "//a.example",
        "http:",
        "",
    ],
)
def test_only_web_addresses_become_links(url: str) -> None:
    _, read_page = read([Record(document("Nothing.", url=url))])
    assert read_page.links == []
    _, read_page = read([Record(document("Nothing.", url='HTTPS://a.example/?a=1&b="'))])
    assert read_page.links == ['HTTPS://a.example/?a=1&b="']


def test_nothing_is_loaded_and_the_policy_names_its_own_style_and_script() -> None:
    html, read_page = read([Record(document("Nothing."))])
    assert not any({"src", "srcset", "action", "style", "background"} & set(given) for _, given in read_page.tags)
    assert "link" not in [tag for tag, _ in read_page.tags]
    assert "@import" not in html
    assert "url(" not in html
    (policy,) = [given["content"] for _, given in read_page.tags if "http-equiv" in given]
    assert policy.startswith("default-src 'none'; ")
    for tag in ("style", "script"):
        digest = b64encode(sha256(read_page.said[tag].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


def test_failures_are_shown_with_key_reason_and_detail() -> None:
    failure = Failure("intake", "story.jsonl:7", "unreadable", "The line is no JSON object.")
    html, read_page = read([Record(None, failures=(failure,)), Record(document("Nothing.", title="A"))])
    assert "failures" in read_page.ids
    for part in ("story.jsonl:7", "unreadable", "at intake", "The line is no JSON object.", "1 failure"):
        assert part in html


def test_no_records_give_a_page() -> None:
    html, read_page = read([])
    assert html.startswith("<!DOCTYPE html>")
    assert "There is no document to show." in html
    assert read_page.texts == []


def test_the_same_document_twice_has_different_anchors() -> None:
    of = document("Mr Hale said no.", title="A")
    record = Record(of, (statement(of, "Mr Hale", "said", ("no",)),))
    _, read_page = read([record, record])
    assert f"d-{of.id}-2" in read_page.ids
    assert "#d-" + of.id in read_page.links, "several documents have a table of contents"


def test_the_head_of_a_document() -> None:
    of = document("x", title="A ferry", publisher="The Courier", published="2025-03-03T06:40:00+01:00")
    html, _ = read([Record(of)])
    for part in ("A ferry", "The Courier", ">3 March 2025, 06:40 UTC+01:00</time>", "0 statements", of.url):
        assert part in html
    assert "early in March" in page([Record(replace(of, published="early in March"))])


def test_a_long_content_is_shortened_and_can_be_opened() -> None:
    words = "that " + "the valve had been leaking since the winter of that year and " * 5 + "again"
    of = document(f"Mr Hale said {words}.")
    html, _ = read([Record(of, (statement(of, "Mr Hale", "said", (words,)),))])
    short = re.findall(r"<summary>.*?>([^<]+)<", html)[0]
    assert short.endswith(" …")
    assert len(short) < 160
    assert html.count(words) == 2, "once in the text and once in the list"


def test_the_example_is_shown_whole() -> None:
    lines = [path.read_text(encoding="utf8").strip().split("\n") for path in sorted(EXAMPLES.glob("*.jsonl"))]
    rows = [json.loads(line) for part in lines for line in part]
    assert len(rows) == 8
    _, read_page = read([Record(Document(**row)) for row in rows])
    assert read_page.texts == [row["text"] for row in rows]


def _light(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_colour_of_text_can_be_read_on_every_ground() -> None:
    """Contrast as in WCAG 2.2, 1.4.3: at least 4.5 to 1, in light, dark and print."""
    css = (files("onrecord.web") / "reading.css").read_text(encoding="utf8")
    schemes = [dict(re.findall(r"--(\w+): (#\w+)", block)) for block in re.findall(r":root \{(.*?)\}", css, re.S)]
    assert len(schemes) == 3
    for scheme in schemes:
        for ink in ("ink", "source", "cue"):
            for ground in {"paper", "ground", "tint", "tint2", "lit"} & set(scheme):
                dark, bright = sorted((_light(scheme[ink]), _light(scheme[ground])))
                assert (bright + 0.05) / (dark + 0.05) >= 4.5, (ink, ground)
