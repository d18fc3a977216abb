"""bytes → str. What is decoded is not changed further: newlines stay as they are, a byte order mark is dropped.

Order: byte order mark, known binary files, NUL bytes, UTF-8, for HTML the declared charset, then detection.
"""

from __future__ import annotations

import codecs
import re

from onrecord.errors import IntakeError

# Longer marks first: UTF-32's little-endian mark begins with UTF-16's.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_UNPACK = "unpack it first"
_DESCRIBE = "onrecord reads texts only"
# First bytes → what it is, what to do. From the Unix `file` database (magic numbers).
MAGIC = (
    (b"%PDF-", "a PDF", "convert it with `pdftotext` first"),
    (b"PK\x03\x04", "a zip archive or an office document (docx, odt, epub)", "save it as text or HTML, or unpack it"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document (doc, xls)", "save it as text or HTML"),
    (b"{\\rtf", "a rich text document", "save it as text or HTML"),
    (b"\x1f\x8b", "gzip data within gzip data, or damaged", _UNPACK),
    (b"BZh9", "bzip2 data", _UNPACK),
    (b"\xfd7zXZ\x00", "xz data", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", _UNPACK),
    (b"Rar!\x1a\x07", "a rar archive", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "zstd data", _UNPACK),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture", _DESCRIBE),
    (b"\xff\xd8\xff", "a JPEG picture", _DESCRIBE),
    (b"GIF87a", "a GIF picture", _DESCRIBE),
    (b"GIF89a", "a GIF picture", _DESCRIBE),
    (b"\x7fELF", "a program", _DESCRIBE),
    (b"SQLite format 3\x00", "an SQLite database", "export its texts as JSONL"),
    (b"PAR1", "a Parquet file", "export its texts as JSONL"),
    (b"ID3", "a sound recording", "give its transcript"),
    (b"OggS", "a sound recording", "give its transcript"),
)

# Text encodings that a page may declare. A closed list: Python also knows codecs that take quadratic time
# (punycode) or give lone surrogates (unicode_escape).
_DECLARABLE = re.compile(
    r"(?:utf-?8|us-ascii|ascii|windows-\d{3,4}|cp12\d\d|iso-?8859-\d{1,2}|latin-?1|koi8-[ru]|macintosh|gb2312|gbk|gb18030"
    r"|big5(?:-hkscs)?|shift[-_]jis|euc-(?:jp|kr)|iso-2022-jp|tis-620)\Z",
    re.I,
)
# The encodings of the WHATWG Encoding Standard without UTF-16 (which has a mark here), IBM's and Apple's.
DETECTABLE = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874", "iso8859_2",
    "iso8859_3", "iso8859_4", "iso8859_5", "iso8859_6", "iso8859_7", "iso8859_8", "iso8859_10", "iso8859_13",
    "iso8859_14", "iso8859_15", "koi8_r", "koi8_u", "gb18030", "big5", "big5hkscs", "cp932", "euc_jp", "cp949",
)  # fmt: skip
_CHARSET = re.compile(rb"<(?:meta\b[^>]{0,200}?charset|\?xml\b[^>]{0,200}?encoding)\s*=\s*[\"']?\s*([\w-]{1,30})", re.I)
# The WHATWG Encoding Standard reads these labels as windows-1252.
_LATIN = {"us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1", "latin-1"}


def mark_of(data: bytes) -> tuple[bytes, str] | None:
    """The byte order mark that `data` begins with, and its encoding."""
    return next(((mark, name) for mark, name in MARKS if data.startswith(mark)), None)


def decode(data: bytes, key: str, *, html: bool = False) -> str:
    """The text of `data`. Raises IntakeError with the reason "empty", "binary" or "encoding".

    Bytes of a UTF-8 file that are damaged or cut off become U+FFFD, one for each damaged sequence; so do those
    of a page that do not fit the charset that it declares (as in a browser).
    """
    mark = mark_of(data)
    if mark is not None:
        try:
            text = data[len(mark[0]) :].decode(mark[1])
        except UnicodeDecodeError as error:
            raise IntakeError(
                key, "encoding", f"begins as {mark[1]} but is damaged ({error.reason}); save it as UTF-8"
            ) from None
    else:
        _refuse_binary(data, key)
        found = _utf8(data)
        if found is None and html:
            found = _declared(data)
        text = _detected(data, key) if found is None else found
    if not text.strip():
        raise IntakeError(key, "empty", "holds no text; leave it out, or check how it was made")
    return text


def _refuse_binary(data: bytes, key: str) -> None:
    nul = b"\0" in data
    for magic, what, remedy in MAGIC:
        # "ID3" or "PAR1" may begin a text too; the files that they mark hold NUL bytes.
        if data.startswith(magic) and (nul or not magic.isalnum()):
            raise IntakeError(key, "binary", f"is {what}, not a text; {remedy}")
    if nul:
        hint = "if it is UTF-16 without a byte order mark, save it as UTF-8"
        raise IntakeError(key, "binary", f"holds NUL bytes, so it is not a text; {hint}")


def _utf8(data: bytes) -> str | None:
    """`data` as UTF-8, also when it is slightly damaged; None when it is something else.

    Text in another encoding almost never forms valid multi-byte sequences, so four good ones for each bad one
    (or any good one, when the only bad one is cut off by the end) mean damaged UTF-8.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        at_end = error.end == len(data) and error.reason == "unexpected end of data"
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(not c.isascii() for c in text) - bad
    return text if good >= 4 * bad or (at_end and good) else None


def _declared(data: bytes) -> str | None:
    """`data` in the charset that the page declares in its first 4096 bytes, if that is a known one."""
    found = _CHARSET.search(data[:4096])
    name = found[1].decode("ascii", "replace").lower() if found else ""
    if not _DECLARABLE.match(name):
        return None
    try:
        text = data.decode("windows-1252" if name in _LATIN else name, "replace")
    except LookupError:  # such as iso-8859-12, which never was
        return None
    return text.removeprefix("\ufeff")


def _detected(data: bytes, key: str) -> str:
    """`data` in the encoding that charset-normalizer finds most likely, of those in DETECTABLE if one of them fits.

    windows-1252 wins a tie: of short texts in western languages that package says windows-1250 or UTF-16.
    """
    from charset_normalizer import from_bytes

    found = list(from_bytes(data, cp_isolation=list(DETECTABLE))) or list(from_bytes(data))
    if found:
        tied = [m for m in found if m.chaos <= found[0].chaos and m.coherence >= found[0].coherence]
        usual = any("cp1252" in m.could_be_from_charset for m in tied)
        try:
            return data.decode("cp1252" if usual else found[0].encoding)
        except UnicodeDecodeError:  # a long text is judged by samples
            pass
    raise IntakeError(key, "encoding", "is in no encoding that could be recognised; save it as UTF-8")
