"""Articles with what the events are read from: parsed by a model, times and speakers resolved."""

from __future__ import annotations

from functools import cache

from lab.events.gold import Article, articles
from lab.meantime import TOPICS
from onrecord.finding.finder import Finder
from onrecord.records import Document, Parse, Record
from onrecord.resolving.events.scene import Scene
from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.resolver import Resolver


@cache
def resolver() -> Resolver:
    return Resolver()


def read(finder: Finder, text: str, published: str | None = None, name: str = "") -> Record:
    return resolver()(finder(Document(text, f"file:{name}", published=published)))


def scene(record: Record) -> Scene:
    """The scene of a record with a document."""
    assert record.document is not None
    return Scene(record.document, record.parse or Parse(), Gazetteer.shipped(), record.rows(), record.times)


@cache
def meantime(finder: Finder) -> dict[str, list[tuple[Article, Scene]]]:
    """The topics' articles."""
    return {topic: [(a, scene(read(finder, a.text, a.published, a.name))) for a in articles(topic)] for topic in TOPICS}
