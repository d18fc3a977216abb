"""In what order an outlet writes day and month."""

from __future__ import annotations

import pytest

from onrecord.records import Document
from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.locale import day_first


@pytest.mark.parametrize(
    ("publisher", "url", "wanted"),
    [
        (None, "https://tide.co.uk/1", True),
        (None, "https://tide.example/1", False),
        (None, "https://tide.us/1", False),
        (None, "https://tide.ph/1", False),
        (None, "https://tide.io/1", False),
        (None, "file:a.txt", False),
        (None, "http://[broken", False),
        ("CNN", "https://tide.co.uk/1", False),
        ("The Guardian", "https://tide.example/1", True),
    ],
)
def test_day_first(publisher: str | None, url: str, wanted: bool) -> None:
    assert day_first(Document("x", url, publisher), Gazetteer.shipped()) is wanted
