"""The figures of lab/calibration.py and lab/growth.py as SVG, drawn by hand: the same numbers give the same bytes
anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from math import log10

from lab.calibration import Bin, Point

SIDE, LEFT, TOP, WIDTH, HEIGHT = 320, 56, 36, 440, 420  # px: the square of the axes, its corner, the whole
TENTHS = ("0.0", "0.2", "0.4", "0.6", "0.8", "1.0")
FIRST, SECOND, GREY = "#0b5fa5", "#b3500b", "#777777"  # told apart in grey print, and by eyes that miss red or green


def reliability_svg(bins: Sequence[Bin], title: str = "Reliability") -> str:
    """The share right by the mean score, a dot a bin, its area by the bin's count; on the diagonal a score is what it
    says."""
    most = max((b.count for b in bins), default=1)
    dots = [
        f'<circle cx="{_x(b.score)}" cy="{_y(b.right)}" r="{2 + 8 * (b.count / most) ** 0.5:.1f}" fill="{FIRST}" '
        f'fill-opacity="0.6"><title>{b.count} of score {b.score:.2f}: {b.right:.2f} right</title></circle>'
        for b in bins
    ]
    line = [_line([(b.score, b.right) for b in bins], FIRST)] if len(bins) > 1 else []
    diagonal = f'<path d="M{_x(0)} {_y(0)}L{_x(1)} {_y(1)}" stroke="{GREY}" stroke-dasharray="4 4"/>'
    return _drawing(title, "score", "share that is right", [diagonal, *line, *dots])


def curve_svg(points: Sequence[Point], title: str = "Precision and recall by --min-score") -> str:
    """Both shares by the least score that is kept; precision solid, recall dashed. Where nothing is kept, no line."""
    held = sorted((p for p in points if p.kept), key=lambda p: p.threshold)
    parts = []
    for name, colour, dash, shift, values in (
        ("precision", FIRST, "", -8, [(p.threshold, p.precision) for p in held]),
        ("recall", SECOND, ' stroke-dasharray="7 3"', 16, [(p.threshold, p.recall) for p in held]),
    ):
        if values:
            x, y = values[len(values) // 2]  # lines often start together: named where they have parted, on outer sides
            parts.append(_line(values, colour, dash))
            parts.append(_text(LEFT + x * SIDE, TOP + (1 - y) * SIDE + shift, name, "end", colour))
    return _drawing(title, "--min-score", "share", parts)


def growth_svg(rows: Sequence[Mapping[str, float]], title: str = "Cost by the size of the ledger") -> str:
    """Milliseconds by statements held, both by their logarithms: of adding a document, of settling what it changes, and
    of 95 in 100 calls."""

    def x(statements: float) -> float:
        return (log10(statements) - 3) / 3

    def y(milliseconds: float) -> float:
        return min(1.0, max(0.0, (log10(milliseconds) + 1) / 5))

    parts = []
    for name, colour, dash, below in (  # named at their ends, one above and one below where two end near
        ("add", FIRST, "", -4),
        ("settle", FIRST, ' stroke-dasharray="7 3"', 12),
        ("page", SECOND, "", -4),
        ("claim", SECOND, ' stroke-dasharray="7 3"', 12),
        ("search", SECOND, ' stroke-dasharray="2 3"', -4),
    ):
        parts.append(_line([(x(row["statements"]), y(row[name])) for row in rows], colour, dash))
        end = rows[-1]
        place = LEFT + x(end["statements"]) * SIDE + 6, TOP + (1 - y(end[name])) * SIDE + below
        parts.append(_text(*place, name, "start", colour))
    across = [f"{10**n:,}" for n in (3, 4, 5, 6)]
    up = ["0.1", "1", "10", "100", "1,000", "10,000"]
    return _drawing(title, "statements in the ledger", "ms", parts, across, up)


def _x(value: float) -> str:
    return f"{LEFT + value * SIDE:.1f}"


def _y(value: float) -> str:
    return f"{TOP + (1 - value) * SIDE:.1f}"


def _line(points: Iterable[tuple[float, float]], colour: str, dash: str = "") -> str:
    path = "M" + "L".join(f"{_x(x)} {_y(y)}" for x, y in points)
    return f'<path d="{path}" stroke="{colour}" stroke-width="2"{dash}/>'


def _text(x: float, y: float, words: str, anchor: str = "middle", colour: str = "#222222", more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}"{more}>{escape(words)}</text>'


def _drawing(
    title: str, across: str, up: str, parts: Iterable[str], along: Sequence[str] = TENTHS, high: Sequence[str] = TENTHS
) -> str:
    """`along` and `high` are written on the axes, from end to end."""
    low, middle = TOP + SIDE, TOP + SIDE / 2
    axes = [f'<rect x="{LEFT}" y="{TOP}" width="{SIDE}" height="{SIDE}" stroke="{GREY}"/>']
    for i, label in enumerate(along):
        at = i / (len(along) - 1) * SIDE
        axes.append(f'<path d="M{LEFT + at:.1f} {low}v5" stroke="{GREY}"/>')
        axes.append(_text(LEFT + at, low + 18, label))
    for i, label in enumerate(high):
        at = i / (len(high) - 1) * SIDE
        axes.append(f'<path d="M{LEFT} {low - at:.1f}h-5" stroke="{GREY}"/>')
        axes.append(_text(LEFT - 9, low - at + 4, label, "end"))
    turned = f' transform="rotate(-90 16 {middle:.1f})"'
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" '
            f'height="{HEIGHT}" role="img" font-family="sans-serif" font-size="12" fill="none">',
            f"<title>{escape(title)}</title>",
            # A page may be dark; the figure's own ground keeps its ink readable.
            f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
            _text(LEFT + SIDE / 2, 22, title, more=' font-weight="bold"'),
            *axes,
            *parts,
            _text(LEFT + SIDE / 2, low + 40, across),
            _text(16, middle, up, more=turned),
            "</svg>",
            "",
        ]
    )
