"""The shipped rows: that they are whole, and agree with each other."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import onrecord.resolving.gazetteer
from onrecord.records import KINDS
from onrecord.resolving.gazetteer import COLUMNS, SORTS, Gazetteer
from onrecord.resolving.gazetteer.entries import entries
from onrecord.resolving.gazetteer.names import key

FILE = Path(onrecord.resolving.gazetteer.__file__).with_name("gazetteer.tsv")
SHIPPED = Gazetteer.shipped()
ENTRIES = SHIPPED.entries

# The members of the United Nations (193), its two observer states, Taiwan and Kosovo.
MEMBERS = """
    AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG
    CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH
    GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ
    LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG
    NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM
    SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS
    XK YE ZA ZM ZW
"""
STATES = set(MEMBERS.split())


def countries(sort: str) -> Counter[str | None]:
    return Counter(e.country for e in ENTRIES if e.sort == sort)


def test_every_state_is_there_once_with_its_capital_and_demonym() -> None:
    assert len(STATES) == 197
    assert countries("state") == Counter(STATES)
    assert countries("capital").keys() >= STATES
    assert countries("demonym").keys() >= STATES - {"VA"}  # nobody is born there


def test_a_state_has_one_demonym_and_that_has_a_plural() -> None:
    states = {(e.country, e.name) for e in ENTRIES if e.sort in ("state", "territory")}
    demonyms = [e for e in ENTRIES if e.sort == "demonym" and (e.country, e.of) in states]
    assert max(Counter(e.of for e in demonyms).values()) == 1
    assert all(e.plurals for e in demonyms)


def test_the_sets_are_closed() -> None:
    assert {e.kind for e in ENTRIES} <= set(KINDS)
    assert {e.sort for e in ENTRIES} == set(SORTS)


def test_a_sort_has_its_kind() -> None:
    kinds = {
        "state": "government", "territory": "government", "region": "government", "capital": "government",
        "agency": "government", "body": "organization", "organization": "organization", "outlet": "outlet",
        "document": "document", "group": "group", "demonym": "group", "person": "person",
    }  # fmt: skip
    for entry in ENTRIES:
        if entry.sort not in ("metonym", "head"):
            assert entry.kind == kinds[entry.sort], entry
    assert {e.kind for e in ENTRIES if e.sort == "head"} == set(KINDS)


def test_what_is_named_under_of_has_a_row_of_the_same_kind() -> None:
    names = {key(e.name) for e in ENTRIES}
    for entry in ENTRIES:
        assert entry.of is None or key(entry.of) in names, entry
        assert SHIPPED.speaker(entry).kind == entry.kind, entry
        assert SHIPPED.speaker(entry).sort not in ("capital", "metonym"), entry


def test_capitals_and_demonyms_lead_to_their_country() -> None:
    for entry in ENTRIES:
        if entry.sort == "capital":
            speaker = SHIPPED.speaker(entry)
            assert (speaker.sort in ("state", "territory"), speaker.country) == (True, entry.country), entry


def test_no_two_rows_are_the_same() -> None:
    rows = Counter((e.sort, e.kind, key(e.name), e.country) for e in ENTRIES)
    assert [row for row, n in rows.items() if n > 1] == []


def test_no_row_says_a_name_twice() -> None:
    for entry in ENTRIES:
        for forms in ((entry.name, *entry.aliases), entry.plurals):
            assert len(set(forms)) == len(forms), entry


def test_every_name_finds_its_row() -> None:
    for entry in ENTRIES:
        for form in entry.forms:
            found = SHIPPED.lookup(form)
            if entry.sort == "capital" and key(form) == key(entry.of or ""):
                assert entry not in found
            else:
                assert entry in found, form
                assert entry in SHIPPED.lookup(f"the {form}".replace("the The ", "the ").replace("the the ", "the "))
                assert entry in SHIPPED.lookup(f"“{form.upper()}”,"), form


def test_no_name_is_a_common_word_in_lower_case() -> None:
    """Heads aside, what is found in lower case is what the file has so on purpose."""
    lower = {f for e in ENTRIES if e.sort not in ("head", "metonym") for f in e.forms if f.islower()}
    assert lower <= {
        "white house", "state department", "intelligence community", "kremlin", "antifa", "taz", "dpa", "14ymedio",
        "bdnews24", "bdnews24.com", "nytimes.com", "theguardian.com",
    }  # fmt: skip


def test_the_file_s_first_lines_tell_columns_sorts_kinds_and_sources() -> None:
    head = FILE.read_text("utf8").split("\nsort\t")[0]
    assert all(line.startswith("#") for line in head.split("\n"))
    for word in (*COLUMNS, *SORTS, *KINDS, "CLDR", "GeoNames", "CC BY 4.0", "--gazetteer"):
        assert re.search(rf"\b{re.escape(word.lstrip('-'))}\b", head), word


def test_the_file_is_tidy() -> None:
    text = FILE.read_text("utf8")
    assert not re.search(r"[^\S\n\t ]|[ \t]\n|  \t|\t ", text)
    assert max(len(line) for line in text.split("\n")) < 300


def test_it_is_as_wide_as_it_says() -> None:
    sizes = Counter(e.sort for e in ENTRIES)
    assert sizes["outlet"] > 600
    assert sizes["agency"] > 400
    assert sizes["head"] > 600
    assert len({e.country for e in ENTRIES if e.sort == "outlet"}) > 100  # not the United States alone
    assert len({e.country for e in ENTRIES if e.sort == "agency"}) > 60


def test_loading_is_fast_and_not_at_import() -> None:
    spent = []
    for _ in range(5):
        began = time.process_time()
        Gazetteer(entries(FILE))
        spent.append(time.process_time() - began)
    assert min(spent) < 0.1  # 0.02 s where it was written
    code = "import onrecord.resolving.gazetteer.lookup as m; print(m._shipped.cache_info().currsize)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"
    assert Gazetteer.shipped() is Gazetteer.shipped()
