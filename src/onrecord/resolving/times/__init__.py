"""Time expressions: found by a grammar of word classes, resolved against the day the text was written.

words (the vocabulary) → tokens (a text as word classes) → grammar (rules) → absolute, relative (their reading, by
the calendar of periods and the tense question of tense) → reader (the one function to call).
"""

from onrecord.resolving.times.reader import times

__all__ = ["times"]
