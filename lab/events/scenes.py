"""Articles with what the events are read from: parsed by the shipped model, times and speakers resolved."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lab.events.gold import Article, articles
from lab.meantime import TOPICS
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.records import Document, Parse, Record
from onrecord.resolving.events.scene import Scene
from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.resolver import Resolver


@cache
def finder() -> Finder:
    return Finder(Model())


@cache
def resolver() -> Resolver:
    return Resolver()


def read(text: str, published: str | None = None, name: str = "") -> Record:
    return resolver()(finder()(Document(text, f"file:{name}", published=published)))


def scene(record: Record) -> Scene:
    """The scene of a record with a document."""
    assert record.document is not None
    return Scene(record.document, record.parse or Parse(), Gazetteer.shipped(), record.rows(), record.times)


def scenes(topic: str) -> Iterator[tuple[Article, Scene]]:
    for article in articles(topic):
        yield article, scene(read(article.text, article.published, article.name))


@cache
def meantime() -> dict[str, list[tuple[Article, Scene]]]:
    return {topic: list(scenes(topic)) for topic in TOPICS}
