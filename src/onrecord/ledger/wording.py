"""The words of a content, and signatures by which near-duplicates find one another without comparing all pairs.

MinHash: Broder, "On the resemblance and containment of documents", 1997. Bands: Leskovec, Rajaraman, Ullman, "Mining of
Massive Datasets", chapter 3.
"""

from __future__ import annotations

import unicodedata
from hashlib import blake2b

# Shingles are word 3-grams: short enough that one changed word leaves most of a sentence's shingles (3 of n - 2 go),
# long enough that unlike sentences share next to none.
WIDTH = 3

# Fewer words than this have at most two shingles, whose resemblance jumps between 0 and 1: only equality counts.
SHORT = 5

# One or two words ("to comment", "it", "the report") name no proposition: equal ones in two articles are as a rule
# about two things, and would gather every "declined to comment" in one claim.
LEAST = 3

# The S-curve 1 - (1 - s^ROWS)^BANDS is the chance that contents with resemblance s share a band:
#     s     0.2    0.3    0.4    0.5    0.6    0.7    0.8
#     p    0.039  0.184  0.477  0.801  0.969  0.999  1.000
# Sharing is verified with the exact shingles, so a false candidate costs a set intersection, a missed one a link:
# the curve lies to the left of the 0.6 that is asked for (`alike.SAME`).
BANDS, ROWS = 25, 4
SEED = 1  # part of the stored bands: another seed needs another database

# Removed, not replaced by a space: "don't" and "don’t" are one word, and so are ‘no’ and no.
_GLUE = frozenset("'’‘‛ʼ`´\u00ad\u200b\u200c\u200d\u2060\ufeff")


class _Kept(dict[int, str]):
    """What stands for each character in words; worked out once."""

    def __missing__(self, code: int) -> str:
        c = chr(code)
        kept = "" if c in _GLUE else c if c.isalnum() or unicodedata.category(c).startswith("M") else " "
        self[code] = kept
        return kept


_KEPT = _Kept()


def words(text: str) -> list[str]:
    """The words of `text` in compatibility form and folded case; punctuation and quotation marks are gone."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_KEPT).split()


def shingles(text: str) -> frozenset[str]:
    """The word 3-grams of `text`; of a short one (under SHORT words) the whole; of one or two words (under LEAST) none.

    The whole is marked, so that it is no 3-gram: a short content's shingles meet another's only where all words do.
    """
    tokens = words(text)
    if len(tokens) < LEAST:
        return frozenset()
    if len(tokens) < SHORT:
        return frozenset(["= " + " ".join(tokens)])
    return frozenset(" ".join(tokens[i : i + WIDTH]) for i in range(len(tokens) - WIDTH + 1))


def is_short(text: str) -> bool:
    """Whether only equal words make another content the same as `text`."""
    return len(words(text)) < SHORT


def signature(text: str) -> tuple[bytes, ...]:
    """BANDS hashes of 8 bytes for a content; one for a short one; none for one of hardly any words.

    Contents are candidates for the same text where they agree at one place or more.
    """
    grams = shingles(text)
    if not grams:
        return ()
    if len(grams) == 1 and next(iter(grams)).startswith("= "):
        return (_hash(next(iter(grams)).encode("utf8", "surrogatepass")),)

    from rensa import RMinHash  # type: ignore[import-untyped]

    minhash = RMinHash(num_perm=BANDS * ROWS, seed=SEED)
    minhash.update(sorted(g.encode("utf8", "surrogatepass") for g in grams))
    digest = minhash.digest()  # unsigned 32-bit
    rows = [digest[i : i + ROWS] for i in range(0, len(digest), ROWS)]
    return tuple(_hash(b"".join(value.to_bytes(4, "little") for value in row)) for row in rows)


def _hash(data: bytes) -> bytes:
    return blake2b(data, digest_size=8).digest()
