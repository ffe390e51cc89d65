"""Draw what the command line answers about a made-up article as an SVG picture for the README.

python -m tools.picture FILE
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from rich.console import Console
from rich.text import Text

from crossfoot.cli.cards import claims_page, findings_page
from crossfoot.pipeline import follow, read_all
from crossfoot.settings import Settings

ARTICLE = "crossfoot/demo/1-overnight-barrage.html"
#: Claims to show; the others are counted.
SHOWN = 6
#: Rich's own frame without its web fonts: the picture asks nothing of anybody.
FRAME = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" role="img">
<title>crossfoot in a terminal</title>
<style>
.{unique_id}-matrix {{ white-space: pre; font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: {char_height}px; line-height: {line_height}px; }}
{styles}
</style>
<defs><clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" /></clipPath>
{lines}</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix" xml:space="preserve">
{matrix}
</g>
</g>
</svg>
"""


def draw() -> str:
    """The picture as SVG."""
    console = Console(record=True, width=118, file=io.StringIO(), force_terminal=True, color_system="truecolor",
                      highlight=False, markup=False, emoji=False, no_color=False, _environ={})  # fmt: skip
    (reading,) = follow(read_all([ARTICLE], Settings()))
    heading, *cards = claims_page(reading.document, reading.claims)
    console.print(Text(f"$ crossfoot read {ARTICLE}", style="green"))
    console.print(heading)
    for card in cards[:SHOWN]:
        console.print(card)
    console.print(Text(f"          ... and {len(reading.claims) - SHOWN} more\n", style="dim"))
    console.print(Text(f"$ crossfoot check {ARTICLE}", style="green"))
    for paragraph in findings_page(reading.document, reading.findings):
        console.print(paragraph)
    return console.export_svg(title="crossfoot", code_format=FRAME)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(draw(), encoding="utf-8")
