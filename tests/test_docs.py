"""What the README and docs/ show is what the program prints."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from cogapp import Cog

ROOT = Path(__file__).resolve().parents[1]
SCORE = re.compile(r"\b[01]\.\d{2,4}\b")  # the last digit may differ from one kind of processor to another


@pytest.mark.parametrize("name", ["README.md", "docs/cli.md", "docs/json.md", "docs/quality.md"])
def test_the_page_is_as_printed(name: str) -> None:
    page = (ROOT / name).read_text("utf8")
    printed = io.StringIO()
    cog = Cog()
    cog.options.print_output = True
    cog.process_file(io.StringIO(page), printed, name)
    assert SCORE.sub("0.00", printed.getvalue()) == SCORE.sub("0.00", page), (
        "run `make docs` and look at the difference"
    )
