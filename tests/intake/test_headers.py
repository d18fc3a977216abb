"""Date lines, datelines, bylines and titles of plain texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.intake.dates import iso
from onrecord.intake.headers import Dateline, Header, byline, date_line, dateline, header

from .support import document, write


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("September 7, 2024", "2024-09-07"),
        ("Sept. 7, 2024", "2024-09-07"),
        ("SEPT 7 2024", "2024-09-07"),
        ("7 September 2024", "2024-09-07"),
        ("7th of September 2024", "2024-09-07"),
        ("7-Sep-2024", "2024-09-07"),
        ("1 May 2024", "2024-05-01"),
        ("Friday, 7 Sept 2024", "2024-09-07"),  # it was a Saturday; the figures count
        ("Saturday, 7 Sept 2024 10:30 GMT", "2024-09-07T10:30:00+00:00"),
        ("Saturday 7 September 2024 10.30 BST", "2024-09-07T10:30:00+01:00"),
        ("September 7, 2024 at 10:30 a.m. EDT", "2024-09-07T10:30:00-04:00"),
        ("September 7, 2024 12:05 AM GMT+2", "2024-09-07T00:05:00+02:00"),
        ("10:30 PM EDT, Sat September 7, 2024", "2024-09-07T22:30:00-04:00"),
        ("Sat, 07 Sep 2024 10:30:00 +0000", "2024-09-07T10:30:00+00:00"),
        ("2024-09-07 10:30 GMT", "2024-09-07T10:30:00+00:00"),
        ("2024-09-07T10:30:00Z", "2024-09-07T10:30:00Z"),
        ("2024-09-07 10:30:00.5", "2024-09-07 10:30:00.5"),
        ("20240907", "2024-09-07"),
        ("20240907T103000Z", "2024-09-07T10:30:00+00:00"),
        ("2024/09/07", "2024-09-07"),
        ("13/09/2024", "2024-09-13"),
        ("09/13/2024", "2024-09-13"),
        ("7/7/2024", "2024-07-07"),
        ("Sept 7, 2024 10 a.m. ET", "2024-09-07"),  # ET is an hour in summer and another in winter
        ("Sept 7, 2024 2:00 PM", "2024-09-07"),
        ("Sept 7, 2024 25:99 GMT", "2024-09-07"),
        ("07/09/2024", None),
        ("Feb 30, 2024", None),
        ("2024-02-30", None),
        ("0001-01-01T00:00:00Z", None),
        ("September 2024", None),
        ("2024", None),
        ("September 7", None),
        ("yesterday", None),
        ("On September 7, 2024", None),
        ("", None),
    ],
)
def test_iso(text: str, expected: str | None) -> None:
    assert iso(text) == expected


@pytest.mark.parametrize(
    ("line", "published", "updated", "who"),
    [
        ("Published: 2024-09-07", "2024-09-07", None, None),
        ("Published September 7, 2024 at 10:30 a.m. EDT", "2024-09-07T10:30:00-04:00", None, None),
        ("First published on 7 Sept 2024", "2024-09-07", None, None),
        ("Updated September 8, 2024", None, "2024-09-08", None),
        ("Last updated: Sept 8, 2024, 8:05 p.m. GMT", None, "2024-09-08T20:05:00+00:00", None),
        ("Published Sept 7, 2024 | Updated Sept 8, 2024", "2024-09-07", "2024-09-08", None),
        ("By Jane Roe | September 7, 2024 | 3 min read", "2024-09-07", None, "Jane Roe"),
        ("The Daily Example • Sept 7, 2024", "2024-09-07", None, None),
        ("Date: Sat, 7 Sep 2024 10:30:00 +0000", "2024-09-07T10:30:00+00:00", None, None),
        ("(September 7, 2024)", "2024-09-07", None, None),
        ("**Sept 7, 2024**", "2024-09-07", None, None),
    ],
)
def test_date_lines(line: str, published: str | None, updated: str | None, who: str | None) -> None:
    assert date_line(line) == (published, updated, who)


@pytest.mark.parametrize(
    "line",
    [
        "In September 2024 the ministry said that it would wait.",
        "On September 7, 2024 the ministry said that it would wait.",
        "September 7, 2024 was the day on which the bridge fell.",
        "Updated plans for the bridge were shown on September 8, 2024",
        "07/09/2024",
        "Published in 2024",
        "Issued in London on September 7, 2024, the report says little",
        "September 7",
        "The vote | which was lost on Sept 7, 2024. | is to be held again",
    ],
)
def test_no_date_lines(line: str) -> None:
    assert date_line(line) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KYIV, Sept 7 (Reuters) — The", Dateline("KYIV", "Reuters", "Sept 7", None)),
        ("KYIV, Sept. 7, 2024 (AP) - The", Dateline("KYIV", "AP", "Sept. 7", 2024)),
        ("BEIJING, 7 September (Xinhua) -- The", Dateline("BEIJING", "Xinhua", "7 September", None)),
        ("MOSCOW. Sept 7 (Interfax) - The", Dateline("MOSCOW.", "Interfax", "Sept 7", None)),
        ("WASHINGTON (AP) — The", Dateline("WASHINGTON", "AP", None, None)),
        ("LONDON — The", Dateline("LONDON", None, None, None)),
        ("NEW YORK -- “We", Dateline("NEW YORK", None, None, None)),
        ("ST. LOUIS (AP) — The", Dateline("ST. LOUIS", "AP", None, None)),
        ("TEL AVIV, Israel (AP) — The", Dateline("TEL AVIV, Israel", "AP", None, None)),
        ("PORT-AU-PRINCE, Haiti — The", Dateline("PORT-AU-PRINCE, Haiti", None, None, None)),
        ("WASHINGTON/KYIV, Sept 7 (Reuters) - The", Dateline("WASHINGTON/KYIV", "Reuters", "Sept 7", None)),
        ("Kyiv, Ukraine (AFP) – The", Dateline("Kyiv, Ukraine", "AFP", None, None)),
        ("PARIS (Reuters/AFP) - The", Dateline("PARIS", "Reuters/AFP", None, None)),
        ("WASHINGTON (Corrected) - The", Dateline("WASHINGTON", None, None, None)),
        ("Smith (Labour) — who lost — said", None),
        ("The deal (worth 3 million) - signed", None),
        ("In September 2024 the ministry said — in so many words", None),
        ("He told us (AP) so.", None),
        ("WELL-KNOWN men came.", None),
    ],
)
def test_datelines(text: str, expected: Dateline | None) -> None:
    assert dateline(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Jane Roe", "Jane Roe"),
        ("BY JANE ROE", "JANE ROE"),
        ("By Jane Roe and John Doe, Example News", "Jane Roe and John Doe, Example News"),
        ("By Ursula von der Berg", "Ursula von der Berg"),
        ("By Jane Roe Jr.", "Jane Roe Jr."),
        ("By Tuesday the troops had left.", None),
        ("By Friday", None),
        ("By the sea", None),
        ("By 2024", None),
        ("By order of the king", None),
        ("Bystanders Were Hurt", None),
    ],
)
def test_bylines(line: str, expected: str | None) -> None:
    assert byline(line) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" date 2024-09-07 The officers gave no number.\n\nMore.", Header("2024-09-07")),
        ("date: 2024-09-07T10:30:00Z\nThe officers gave none.", Header("2024-09-07T10:30:00Z")),
        ("date 2024-09-07The officers gave no number.", Header()),
        ("Dates 2024-09-07 are odd.", Header()),
        (
            "Bridge closed\n\nBy Jane Roe\n\nSeptember 7, 2024\n\nKYIV (Reuters) - The bridge is closed.",
            Header("2024-09-07", "Reuters", "Bridge closed", "Jane Roe"),
        ),
        (
            "Bridge closed\r\n\r\nBy Jane Roe\r\n2024-09-07\r\n\r\nThe bridge is closed.",
            Header("2024-09-07", None, "Bridge closed", "Jane Roe"),
        ),
        ("Sept 7, 2024\nThe bridge is closed, they said.", Header("2024-09-07")),
        ("KYIV, Sept. 7, 2024 (AP) — The bridge is closed.", Header("2024-09-07", "AP")),
        ("KYIV, Sept 7 (AP) — The bridge is closed.", Header(None, "AP")),
        ("Updated Sept 8, 2024\nKYIV, Sept 7 (AP) — The bridge is closed.", Header("2024-09-07", "AP")),
        ("Updated Jan 2, 2025\nKYIV, Dec 31 (AP) — The bridge is closed.", Header("2024-12-31", "AP")),
        ("Updated Sept 8, 2024\nThe bridge is closed.", Header("2024-09-08")),
        ("Published Sept 7, 2024\nUpdated Sept 9, 2024\nThe bridge is closed.", Header("2024-09-07")),
        ("---\ntitle: Bridge\ndate: 2024-09-07\n---\nThe bridge is closed.", Header("2024-09-07")),
        ("# Bridge closed\n\nThe bridge is closed.", Header(title="Bridge closed")),
        ("Bridge closed\nThe bridge is closed.", Header()),
        ("The bridge is closed.\n\nMore.", Header()),
        ("Bridge closed", Header()),
        ("LONDON (AP) — The bridge\n\nis closed", Header(None, "AP")),
        ("In September 2024 the ministry said that it would wait.\n\nIt did.", Header()),
        ("One.\nTwo.\nThree.\nFour.\nSeptember 7, 2024\n", Header()),
        ("", Header()),
    ],
)
def test_headers(text: str, expected: Header) -> None:
    assert header(text) == expected


def test_a_plain_text_keeps_its_header(tmp_path: Path) -> None:
    text = " date 2024-09-07 The officers gave no number, but they confirmed it.\n"
    found = document(write(tmp_path / "a.txt", text))
    assert (found.text, found.published, found.title, found.publisher) == (text, "2024-09-07", None, None)
