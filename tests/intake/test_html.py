"""HTML pages: our own, hostile ones, and the 60 of the article-extraction benchmark."""

from __future__ import annotations

import json
import re
import statistics
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from onrecord.records import Document, Failure

from .support import document, failure, needs_html, read, write

PAGES = Path(__file__).resolve().parents[3] / "shared" / "data" / "pages"
FLOOR = 0.961  # F1; 0.971 was measured with trafilatura 2.3.1

PARAGRAPHS = (
    "The harbour office said on Friday that the northern quay would stay shut until divers had looked at every pile.",
    "“Nobody will walk on it before we know what is under it,” said Ada Fenwick, who runs the office, at a briefing.",
    "The shipping company Orrin Lines denied that one of its ferries had struck the quay, and asked for the pictures.",
    "A spokesman for the town did not answer questions about the cost, which the office expects to know in a month.",
)
PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Quay shut after crack | Example Coast News</title>
<link rel="canonical" href="https://coast.example/news/quay?id=1">
<meta property="og:url" content="https://coast.example/">
<meta property="og:site_name" content="Example Coast News"><meta name="author" content="Mary Wren">
<meta property="article:published_time" content="2024-09-07T10:30:00+01:00">
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2020-01-01"}</script>
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Quay shut after crack</h1>%s</article>
<div id="comments" class="comments"><p>First! I never liked that quay, and my cousin says the same of it.</p></div>
<footer>Copyright Example Coast News</footer></body></html>
"""
BODY = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)


@needs_html
def test_a_page(tmp_path: Path) -> None:
    found = document(write(tmp_path / "a.html", PAGE % BODY))
    assert "\n\n".join(PARAGRAPHS) in found.text
    assert "Sport" not in found.text
    assert "cousin" not in found.text
    assert found.title is not None
    assert found.title.startswith("Quay shut after crack")
    assert (found.publisher, found.byline, found.language) == ("Example Coast News", "Mary Wren", "en")
    assert (found.url, found.published) == ("https://coast.example/news/quay?id=1", "2024-09-07T10:30:00+01:00")


@needs_html
def test_a_page_is_known_by_its_content(tmp_path: Path) -> None:
    text = document(write(tmp_path / "a.html", PAGE % BODY)).text
    assert document(write(tmp_path / "page", "\n<!-- saved -->\n" + PAGE % BODY)).text == text
    (item,) = read("-", stdin=(PAGE % BODY).encode("utf-16"))
    assert isinstance(item, Document)
    assert item.text == text


@needs_html
@pytest.mark.parametrize("charset", ["windows-1251", "koi8-r", "utf-8"])
def test_the_declared_charset(tmp_path: Path, charset: str) -> None:
    text = "Министр заявил, что мост закрыт на ремонт. "
    page = PAGE.replace("utf-8", charset) % "".join(f"<p>{n}: {text * 3}</p>" for n in range(5))
    assert text.strip() in document(write(tmp_path / "a.html", page.encode(charset))).text


@needs_html
def test_what_the_page_does_not_say_is_not_made_up(tmp_path: Path) -> None:
    body = BODY + "<p>The last such crack, found on 2019-03-04, was mended within a week, the office said then.</p>"
    path = write(
        tmp_path / "a.htm", f"<html><head><title>Quay</title></head><body><article>{body}</article></body></html>"
    )
    found = document(path)
    assert (found.url, found.published, found.publisher, found.byline) == (f"file:{path}", None, None, None)


@needs_html
def test_a_date_of_nothing_is_passed_over(tmp_path: Path) -> None:
    page = PAGE.replace("2024-09-07T10:30:00+01:00", "0001-01-01T00:00:00Z") % BODY
    assert document(write(tmp_path / "a.html", page)).published == "2020-01-01"


@needs_html
def test_the_dateline_of_the_article(tmp_path: Path) -> None:
    body = BODY.replace("The harbour", "LOWPORT, Sept. 7, 2024 (AP) — The harbour", 1)
    found = document(write(tmp_path / "a.html", f"<html><body><article>{body}</article></body></html>"))
    assert (found.published, found.publisher) == ("2024-09-07", "AP")


@needs_html
@pytest.mark.parametrize(
    "page", ["<html></html>", "<html><body><nav><a href='/'>Home</a></nav></body></html>", "<", "<html"]
)
def test_no_article(tmp_path: Path, page: str) -> None:
    assert failure(write(tmp_path / "a.html", page)).reason == "no-article"


HOSTILE = {
    "deep": "<html><body>" + "<div>" * 100_000 + BODY,
    "deep and closed": "<html><body>" + "<div>" * 100_000 + BODY + "</div>" * 100_000 + "</body></html>",
    "unclosed": "<html><body><p " + BODY + "<a href='",
    "unclosed comment": "<html><body><!--" + BODY,
    "NUL": "<html><body>\0" + BODY,
    "control characters": "<html><body>\x01\x0b\x1f\ufffe&#0;&#xd800;&#x110000;" + BODY,
    "huge attribute": '<html><body><div class="' + "a" * 900_000 + '">' + BODY,
    "many attributes": "<html><body><div " + " ".join(f"a{n}=1" for n in range(90_000)) + ">" + BODY,
    "many elements": "<html><body>" + "<p>a" * 200_000,
    "entities": "<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'>"
    + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 20))
    + "]><html><body>&a19;"
    + BODY,
    "open quotes": "<html><body>" + '<a b="' * 150_000,
    "open tags": "<html><body>" + "<a " * 300_000,
    "brackets in JSON": "<html><head><script type='application/ld+json'>"
    + "[" * 200_000
    + "</script></head><body>"
    + BODY,
    "white space": "<html><body><p>" + " \n" * 400_000 + "x",
    "long title": "<html><head><title>" + "- | " * 200_000 + "</title></head><body>" + BODY,
}


@needs_html
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_markup(tmp_path: Path, name: str, capfd: pytest.CaptureFixture[str]) -> None:
    start = time.perf_counter()
    (item,) = read(write(tmp_path / "a.html", HOSTILE[name]), max_size=5_000_000)
    assert time.perf_counter() - start < 20  # 0.01 to 0.5 s were measured; minutes without the guards
    if isinstance(item, Failure):
        assert item.reason in ("no-article", "binary")
    else:
        item.text.encode("utf-8")
    assert capfd.readouterr() == ("", "")


def test_without_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    item = failure(write(tmp_path / "a.html", PAGE % BODY))
    assert item.reason == "needs-extra"
    assert "pip install 'onrecord[html]'" in item.detail


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Runs of four words, as the article-extraction benchmark counts them."""
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)) if words)


@needs_html
@pytest.mark.skipif(not PAGES.is_dir(), reason=f"the pages of the benchmark are not at {PAGES}")
def test_the_pages_of_the_benchmark() -> None:
    truth = json.loads((PAGES / "ground-truth.json").read_text(encoding="utf-8"))
    files = sorted(PAGES.glob("*.html.gz"))
    assert len(files) == len(truth) == 60
    precisions, recalls = [], []
    for path in files:
        item = document(path, max_size=20_000_000)
        gold, found = shingles(truth[path.name.removesuffix(".html.gz")]["articleBody"]), shingles(item.text)
        right = (gold & found).total()
        precisions.append(right / found.total())
        recalls.append(right / gold.total())
    precision, recall = statistics.mean(precisions), statistics.mean(recalls)
    assert 2 * precision * recall / (precision + recall) >= FLOOR
