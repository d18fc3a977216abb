"""bytes → Document: plain text, JSONL and HTML, from files, folders and standard input.

`walk` lists what is to be read, `load` reads one of it. Neither raises for bad input: every problem is a
`Failure("intake", key, reason, detail)`, with the path as given for its key (`path:17` for line 17 of a JSONL
file), and a reason out of REASONS.
"""

from onrecord.intake.places import MAX_SIZE, REASONS, Place, walk
from onrecord.intake.reading import load

__all__ = ["MAX_SIZE", "REASONS", "Place", "load", "walk"]
