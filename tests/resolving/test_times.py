"""Time expressions: what is found, its TIMEX3 value, its interval. Published on Saturday, 7 September 2024."""

from __future__ import annotations

import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.records import Time
from onrecord.resolving.times import times

SATURDAY = "2024-09-07"


def only(text: str, published: str | None = SATURDAY, *, day_first: bool = False) -> Time:
    found = times(text, published, day_first=day_first)
    assert len(found) == 1, [t.span.text for t in found]
    return found[0]


def row(text: str, published: str | None = SATURDAY) -> tuple[str, str, str | None, str | None]:
    found = only(text, published)
    return found.span.text, found.value, found.earliest, found.latest


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The mayor said on Saturday that he was tired.", "2024-09-07"),
        ("The mayor said Friday that he was tired.", "2024-09-06"),
        ("The board will meet on Friday.", "2024-09-13"),
        ("The board will meet on Saturday.", "2024-09-07"),
        ("On Monday, the board is expected to vote.", "2024-09-09"),
        ("On Monday, the board voted.", "2024-09-02"),
        ("The bill is to be signed on Tuesday.", "2024-09-10"),
        ("Talks scheduled for Wednesday fell through.", "2024-09-11"),
        ("He resigned last Saturday.", "2024-08-31"),
        ("She arrived this past Thursday.", "2024-09-05"),
        ("Voting ends next Tuesday.", "2024-09-10"),
        ("He spoke on Friday last week.", "2024-08-30"),
        ("The plant closed Friday night.", "2024-09-06TNI"),
    ],
)
def test_weekdays_go_by_tense_and_by_last_this_next(text: str, value: str) -> None:
    assert only(text).value == value


@pytest.mark.parametrize(
    ("text", "value", "earliest", "latest"),
    [
        ("It rained in August.", "2024-08", "2024-08-01", "2024-08-31"),
        ("It rained in December.", "2023-12", "2023-12-01", "2023-12-31"),
        ("The hall will open in March.", "2025-03", "2025-03-01", "2025-03-31"),
        ("It opened last week.", "2024-W35", "2024-08-26", "2024-09-01"),
        ("He called earlier this week.", "2024-W36", "2024-09-02", "2024-09-06"),
        ("They will decide later this year.", "2024", "2024-09-08", "2024-12-31"),
        ("It rained in early August.", "2024-08", "2024-08-01", "2024-08-10"),
        ("It rained in mid-August.", "2024-08", "2024-08-11", "2024-08-20"),
        ("It rained in late August.", "2024-08", "2024-08-21", "2024-08-31"),
        ("It was sold at the end of last year.", "2023", "2023-11-01", "2023-12-31"),
        ("It was sold last month.", "2024-08", "2024-08-01", "2024-08-31"),
        ("It was sold last year.", "2023", "2023-01-01", "2023-12-31"),
        ("The zoo closed three days ago.", "2024-09-04", "2024-09-04", "2024-09-04"),
        ("The zoo closed two years ago.", "2022", "2022-01-01", "2022-12-31"),
        ("They had warned him months ago.", "PAST_REF", None, "2024-09-07"),
        ("The dam has leaked in recent years.", "PAST_REF", None, "2024-09-07"),
        ("A vote will come soon.", "FUTURE_REF", "2024-09-07", None),
        ("It happened over the weekend.", "2024-W36-WE", "2024-09-07", "2024-09-08"),
        ("It happened last weekend.", "2024-W35-WE", "2024-08-31", "2024-09-01"),
        ("He left last night.", "2024-09-06TNI", "2024-09-06", "2024-09-06"),
        ("He left yesterday.", "2024-09-06", "2024-09-06", "2024-09-06"),
        ("Sales fell in the second quarter.", "2024-Q2", "2024-04-01", "2024-06-30"),
        ("Sales fell in the fourth quarter.", "2023-Q4", "2023-10-01", "2023-12-31"),
        ("They married last summer.", "2024-SU", "2024-06-01", "2024-08-31"),
        ("It has grown over the past three years.", "P3Y", "2021-09-07", "2024-09-07"),
        ("It will take the next six months.", "P6M", "2024-09-07", "2025-03-07"),
    ],
)
def test_relative_to_publication(text: str, value: str, earliest: str | None, latest: str | None) -> None:
    assert row(text)[1:] == (value, earliest, latest)


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("He was born on Sept. 7, 1950.", "Sept. 7, 1950", "1950-09-07"),
        ("He was born on 7 September 1950.", "7 September 1950", "1950-09-07"),
        ("It ended on Sept. 3.", "Sept. 3", "2024-09-03"),
        ("It ended on the 3rd of September.", "the 3rd of September", "2024-09-03"),
        ("By the twenty-third of August, it had ended.", "the twenty-third of August", "2024-08-23"),
        ("Two-third of the third of September was lost.", "the third of September", "2024-09-03"),
        ("It ended on Jan. 30.", "Jan. 30", "2024-01-30"),
        ("Signed 2024-09-01 by both.", "2024-09-01", "2024-09-01"),
        ("He ruled in the 1990s.", "the 1990s", "199"),
        ("Songs of the '80s are back.", "the '80s", "198"),
        ("A house of the 19th century burnt.", "the 19th century", "18"),
        ("The rule dates from early 2009.", "early 2009", "2009"),
        ("Output of mid-2011 was low.", "mid-2011", "2011"),
        ("Profit in the first half of 2005 rose.", "the first half of 2005", "2005-H1"),
        ("Profit in Q3 2008 rose.", "Q3 2008", "2008-Q3"),
        ("Profit in fiscal 2007 rose.", "fiscal 2007", "FY2007"),
        ("The shop opened on Christmas Eve.", "Christmas Eve", "2023-12-24"),
        ("They met on Labor Day 2023.", "Labor Day 2023", "2023-09-04"),
        ("He rested on Easter Day 2024.", "Easter Day 2024", "2024-03-31"),
        ("Rome fell in 476 AD.", "476 AD", "0476"),
    ],
)
def test_places_in_the_calendar(text: str, span: str, value: str) -> None:
    assert row(text)[:2] == (span, value)


def test_a_range_of_days_is_one_expression() -> None:
    assert row("The poll of Sept. 2-5 had 900 voters.") == (
        "Sept. 2-5",
        "2024-09-02/2024-09-05",
        "2024-09-02",
        "2024-09-05",
    )


def test_order_of_day_and_month_is_the_outlets() -> None:
    text = "The letter of 07/09/2024 was late."
    assert only(text).value == "2024-07-09"
    assert only(text, day_first=True).value == "2024-09-07"
    assert only("The letter of 25/12/2023 was late.").value == "2023-12-25"
    assert only("The letter of 2024/07/09 was late.", day_first=True).value == "2024-07-09"


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("He has served for two and a half years.", "DURATION", "P2.5Y"),
        ("The flight took 90 minutes.", "DURATION", "PT90M"),
        ("They waited half an hour.", "DURATION", "PT30M"),
        ("The war lasted decades.", "DURATION", None),
        ("It was a decades-long feud.", "DURATION", "PXY"),
        ("He stayed a few days.", "DURATION", "PXD"),
        ("A ten-year lease was signed.", "DURATION", "P10Y"),
        ("She swims every day.", "SET", "P1D"),
        ("She swims every two weeks.", "SET", "P2W"),
        ("She swims on Mondays.", "SET", "XXXX-WXX-1"),
        ("She swims each Friday.", "SET", "XXXX-WXX-5"),
        ("She swims twice a week.", "SET", "P1W"),
        ("The fair is held annually.", "SET", "P1Y"),
    ],
)
def test_durations_and_sets_have_no_days_of_their_own(text: str, kind: str, value: str | None) -> None:
    found = times(text, SATURDAY)
    if value is None:
        assert not found  # a plural alone is no expression
        return
    assert [(t.type, t.value, t.earliest, t.latest) for t in found] == [(kind, value, None, None)]


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("He has been ill since 2003.", "2003-01-01", None),
        ("He has been ill since Monday.", "2024-09-02", None),
        ("He will stay until Oct. 3.", None, "2024-10-03"),
        ("It must be paid by Sept. 20.", None, "2024-09-20"),
        ("From 1 October 2024 onwards, dogs are banned.", "2024-10-01", None),
        ("It was not known before 1990.", None, "1989-12-31"),
        ("The road is shut until 8 p.m. on Sept. 9.", None, "2024-09-09T20:00"),
    ],
)
def test_ranges_with_open_ends(text: str, earliest: str | None, latest: str | None) -> None:
    assert row(text)[2:] == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "value", "at"),
    [
        ("The doors open at 8 p.m. on Sept. 9.", "2024-09-09T20:00", "2024-09-09T20:00"),
        ("It struck on Friday at 14:30 GMT.", "2024-09-06T14:30Z", "2024-09-06T14:30+00:00"),
        ("He spoke Friday at 9 a.m. EDT.", "2024-09-06T09:00", "2024-09-06T09:00-04:00"),
        ("He spoke Friday at 9 a.m. ET.", "2024-09-06T09:00", "2024-09-06T09:00-04:00"),
        ("He spoke on Jan. 5, 2024 at 9 a.m. ET.", "2024-01-05T09:00", "2024-01-05T09:00-05:00"),
        ("Logged 2024-09-01T10:00:00Z by the buoy.", "2024-09-01T10:00Z", "2024-09-01T10:00:00+00:00"),
    ],
)
def test_time_of_day_joins_its_day_and_keeps_its_zone(text: str, value: str, at: str) -> None:
    found = only(text)
    assert (found.type, found.value, found.earliest, found.latest) == ("TIME", value, at, at)


def test_dateline_is_the_narratives_own_day() -> None:
    text = "TOKYO, Sept. 5 (Wire) — The minister said on Thursday that he would resign today.\n"
    assert [t.value for t in times(text, SATURDAY)] == ["2024-09-05"] * 3
    alone = "Ferry sinks\n\nMarch 3, 2010\n\nA ferry sank yesterday."
    assert [t.value for t in times(alone, None)] == ["2010-03-03", "2010-03-02"]
    assert [t.value for t in times(alone, "2024-09-07")] == ["2010-03-03", "2024-09-06"]  # an old text inside


def test_the_day_the_text_has_come_to() -> None:
    text = (
        "On 3 May 2012 the bank failed. The next day its owner fled. He was found two weeks later. That year was bad."
    )
    assert [t.value for t in times(text, SATURDAY)] == ["2012-05-03", "2012-05-04", "2012-W20", "2012"]
    story = "The strike began in May 2012. In July the union gave up."
    assert [t.value for t in times(story, SATURDAY)] == ["2012-05", "2012-07"]


@pytest.mark.parametrize(
    "text",
    [
        "They spoke on the sidelines of the summit.",
        "Theresa May said no.",
        "You may go, and they march on.",
        "June Carter and April Ott sang.",
        "At the last minute he paid $2010 for 2000 people.",
        "Flight 1549 and room 2010 of the A380.",
        "The second man fell in the spring.",
        "The Daily Planet wrote of a long time ago.",
        "He is in his 80s.",
        "Her life ended in her eighty-fourth year.",
    ],
)
def test_what_is_no_time(text: str) -> None:
    found = [t for t in times(text, SATURDAY) if t.span.text != "the spring"]
    assert found == []


@pytest.mark.parametrize("published", [None, "", "soon", "2024-13-45", "0000-00-00"])
def test_without_a_publication_date_what_is_relative_stays_open(published: str | None) -> None:
    text = "He said Friday that in August, today, last week, Sept. 7 and last year were hot; 2003 was not."
    assert [(t.value, t.earliest is None, t.latest is None) for t in times(text, published)] == [
        ("XXXX-WXX-5", True, True),
        ("XXXX-08", True, True),
        ("XXXX-XX-XX", True, True),
        ("XXXX-WXX", True, True),
        ("XXXX-09-07", True, True),
        ("XXXX", True, True),
        ("2003", False, False),
    ]


def test_a_parser_can_answer_for_the_tense() -> None:
    text = "The board meets Friday."
    asked = []

    def ahead(whole: str, start: int, end: int) -> str:
        asked.append(whole[start:end])
        return "future"

    assert [t.value for t in times(text, SATURDAY, tense=ahead)] == ["2024-09-13"]
    assert set(asked) == {"Friday"}


WORDS = """last next this the past two 2 31 29 Feb. February May Sept. Friday Sat week years months ago later 2003
1999s '80s 9999 0000 today , . - ' : / of on at in since until before 8 p.m. 25:61 14:30 GMT century 20th quarter Q3
Christmas Easter Eve Day every each annual now soon fiscal early mid half a and hundred million decades millennia summer
— 07/09/2024 99/99/9999 2024-02-30 AD BC weekend night morning 99999999999"""
PIECES = st.sampled_from([*WORDS.split(), "\n", "\n\n"])


@settings(max_examples=300)
@given(
    st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=25).map(" ".join)),
    st.one_of(st.none(), st.just("0001-01-01"), st.just("9999-12-31"), st.dates().map(date.isoformat)),
    st.booleans(),
)
def test_any_text_gives_ordered_spans_and_ordered_intervals(text: str, published: str | None, day_first: bool) -> None:
    found = times(text, published, day_first=day_first)
    for t in found:
        assert 0 <= t.span.start < t.span.end <= len(text)
        assert text[t.span.start : t.span.end] == t.span.text
        assert t.span.text == t.span.text.strip()
        assert t.type in ("DATE", "TIME", "DURATION", "SET")
        assert t.value
        assert t.earliest is None or t.latest is None or t.earliest <= t.latest
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    "piece", ["1", "last ", " ", "1,", "two hundred and ", "'", "\n", "1:", "-", "٣", "1.", "a a "]
)
def test_reading_is_linear(piece: str) -> None:
    """Less than half a second on a quiet machine; a square of the length would take hours."""
    text = piece * (300_000 // len(piece))
    began = time.process_time()
    times(text, SATURDAY)
    assert time.process_time() - began < 3
