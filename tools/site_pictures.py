"""Take pictures of the site's main pages, showing a made-up month of reporting.

python -m tools.site_pictures FOLDER [--all]
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from crossfoot.publish.addresses import slug
from crossfoot.publish.public import PublicBook
from tests.publish.chromium import chromium
from tests.publish.newsroom import newsroom
from tests.publish.serving import serving


def main_pages(book: PublicBook) -> dict[str, str]:
    """The pages that show most, by the names of their pictures."""
    events = book.events(limit=30)
    busy = max(events, key=lambda one: (one.voices, len(one.articles)))
    toll = next((one for one in events if one.event.kind == "casualties" and len(one.reports) > 4), busy)
    article = max(book.articles(limit=20), key=lambda one: len(one.claims))
    return {
        "front": "/",
        "event": f"/event/{slug(busy.id)}",
        "toll": f"/event/{slug(toll.id)}",
        "article": f"/article/{slug(article.document.id)}",
        "contradictions": "/contradictions",
        "series": "/series",
        "one-series": "/series/~ZHJvbmVzLWxhdW5jaGVkOnVrcmFpbmU",
        "events": "/events",
        "talks": "/series/talks",
        "status": "/status",
        "speaker": "/speaker/the%20Air%20Force",
        "search": "/search?q=drones",
        "method": "/method",
        "outlook": "/outlook",
        "question": "/outlook/talks",
    }


def take(folder: Path, *, every: bool) -> None:
    """The pictures of the README, or with ``every`` one of each page in both schemes, both widths."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, chromium() as browser:
        book = newsroom(Path(place) / "book.sqlite", days=21)
        with serving(book) as base:
            for name, path in main_pages(book).items():
                looks = [("light", 1180), ("dark", 1180), ("light", 340)] if every else [("light", 1180)]
                if not every and name not in ("front", "event", "article"):
                    continue
                for scheme, width in looks:
                    context = browser.new_context(
                        viewport={"width": width, "height": 860}, color_scheme=scheme, device_scale_factor=1
                    )
                    page = context.new_page()
                    page.goto(base + path)
                    suffix = f"-{scheme}-{width}" if every else ""
                    page.screenshot(path=folder / f"site-{name}{suffix}.png", full_page=every)
                    context.close()


if __name__ == "__main__":
    take(Path(sys.argv[1]), every="--all" in sys.argv[2:])
