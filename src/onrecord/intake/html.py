"""An HTML page → Document: trafilatura finds the article; its date and address are read from the page's own words.

trafilatura and lxml are imported on first use; they come with `pip install 'onrecord[html]'`.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from onrecord.errors import IntakeError
from onrecord.intake.dates import iso
from onrecord.intake.headers import header
from onrecord.records import Document

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]

# trafilatura's `fast` and `favor_precision` are on: chosen on the 60 pages of the article-extraction benchmark
# (trafilatura 2.3.1, F1 of 4-word shingles): both 0.971, precise 0.964, fast 0.963, as it comes 0.950, with tables left
# out lower; recall is 0.981 with tables in each. A page that gives fewer characters than SHORT (trafilatura's own
# MIN_EXTRACTED_SIZE) is read again as it comes, since that looks further.
SHORT = 250
SENTENCE = 40  # characters; less than a sentence is a menu entry or a button
# A bound on time, since some of trafilatura's steps are quadratic: 30,000 divisions take about 3 s, 49,000 took 8 s.
# The largest of the 60 pages has 1,587.
MAX_ELEMENTS = 30_000
MAX_TAG = 10_000  # characters; libxml2 takes quadratic time over the attributes of one tag (20,000: 0.4 s)

# One start tag, as a browser splits it: quotation marks count after "=" only. Possessive, so linear.
_TAG = re.compile(
    r"<([a-zA-Z][\w:-]*+)(?:[\s/]++|[^\s/>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>]*+))*+>?",
)
# Where pages declare the day they were published, the most trusted first.
_DATE_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
    "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "pubdate", "publish-date", "publishdate", "date",
)  # fmt: skip
_JSON_DATE = re.compile(r"\"datePublished\"\s*:\s*\"([^\"]{8,40})\"")
_DATES = {"extensive_search": False, "original_date": True, "min_date": "1900-01-01", "max_date": "2199-12-31"}


def page(text: str, name: str) -> Document:
    """The document of the decoded page `text` of the file `name`; its own text has a blank line between
    paragraphs. `url` is the page's canonical address, if that is a web address.

    Raises IntakeError: "needs-extra" or "no-article".
    """
    try:
        from trafilatura import bare_extraction
        from trafilatura.utils import load_html
    except ImportError as error:
        detail = f"is HTML, which needs an extra ({error}); run: pip install 'onrecord[html]'"
        raise IntakeError(name, "needs-extra", detail) from None
    _quiet()
    nothing = IntakeError(name, "no-article", "is HTML in which no article was found; save the article's text alone")
    try:
        tree = load_html(_TAG.sub(lambda m: m[0] if len(m[0]) <= MAX_TAG else f"<{m[1]}>", text))
        if tree is None:
            raise nothing
        count = sum(1 for _ in tree.iter())
        if count > MAX_ELEMENTS:
            detail = f"has {count:,} HTML elements, more than an article has ({MAX_ELEMENTS:,}); save the article alone"
            raise IntakeError(name, "no-article", detail)
        found = None
        for best in (True, False):
            found = bare_extraction(
                tree,
                fast=best,
                favor_precision=best,
                include_comments=False,
                with_metadata=True,
                date_extraction_params=dict(_DATES),
            )
            if found is not None and len(_of(found, "text") or "") >= SHORT:
                break
    except IntakeError:
        raise
    except Exception as error:  # of lxml, htmldate, json...: what hostile markup brings up is not a closed set
        detail = f"is HTML that could not be read ({type(error).__name__}); save the article's text alone"
        raise IntakeError(name, "no-article", detail) from error
    body = "\n\n".join(line.strip() for line in (_of(found, "text") or "").split("\n") if line.strip())
    if len(body) < SENTENCE:
        raise nothing
    top = header(body)
    return Document(
        body,
        _address(tree) or f"file:{name}",
        _of(found, "sitename") or top.publisher,
        _of(found, "title"),
        _of(found, "author") or top.byline,
        _declared(tree) or _not_from(body, _of(found, "date")) or top.published,
        _language(tree),
    )


def _quiet() -> None:
    """Keeps the libraries' remarks on a page off standard error. A handler that does nothing is enough: whoever
    sets logging up still gets them."""
    for library in ("trafilatura", "htmldate", "courlan", "justext", "readability"):
        logger = logging.getLogger(library)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())


def _of(found: object, name: str) -> str | None:
    """A field of trafilatura's document, without what UTF-8 cannot hold; None for an empty one."""
    value = getattr(found, name, None)
    return (value.encode("utf-8", "replace").decode("utf-8").strip() or None) if isinstance(value, str) else None


def _metas(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    """(name in lower case, content) of the page's meta elements."""
    for meta in tree.iter("meta"):
        key = meta.get("property") or meta.get("name") or meta.get("itemprop")
        content = meta.get("content")
        if key and content:
            yield key.lower(), content.strip()


def _address(tree: HtmlElement) -> str | None:
    """The page's canonical web address, by its link or its og:url."""
    links = (e.get("href") or "" for e in tree.iter("link") if (e.get("rel") or "").lower() == "canonical")
    for url in (*links, *(content for key, content in _metas(tree) if key == "og:url")):
        try:
            parts = urlsplit(url.strip())
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.hostname and url.isprintable():
            return url.strip()
    return None


def _declared(tree: HtmlElement) -> str | None:
    """The publication date that the page declares in its metadata, in ISO 8601."""
    metas = dict(reversed(list(_metas(tree))))  # the first of a name counts
    for key in _DATE_NAMES:
        if key in metas and (day := iso(metas[key])):
            return day
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "") and (found := _JSON_DATE.search(script.text or "")):
            return iso(found[1])
    return None


def _not_from(body: str, day: str | None) -> str | None:
    """htmldate's `day`, unless the article itself has it in figures: then it may be taken from a sentence."""
    if day is None or day in body or ".".join(reversed(day.split("-"))) in body:
        return None
    return day


def _language(tree: HtmlElement) -> str | None:
    """The primary language tag that the page declares, such as "en"."""
    for element in tree.iter("html"):
        found = re.match(r"[a-zA-Z]{2,3}(?![a-zA-Z])", (element.get("lang") or "").strip())
        return found[0].lower() if found else None
    return None
