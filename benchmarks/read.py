"""How fast inputs become documents, of made-up inputs in memory; and our WARC records beside fastwarc's.

    python -m benchmarks.read [--articles 2000] [--seed 1]

It only reports.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import random
import resource
import time
from collections.abc import Callable

from crossfoot.model.document import Document
from crossfoot.read.limits import DEFAULT_LIMITS
from crossfoot.read.pieces import read_pieces
from crossfoot.read.records import read_records
from crossfoot.read.run import read_bytes

WORDS = {
    "en": [
        "air",
        "drone",
        "region",
        "night",
        "report",
        "said",
        "ministry",
        "over",
        "city",
        "power",
        "of",
        "the",
        "near",
    ],
    "uk": ["ніч", "область", "дрон", "збито", "над", "повідомили", "місто", "удар", "у", "за", "з", "на", "влучання"],
}
ARTICLE_CHARACTERS = 4000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    texts = {language: [article(chance, words) for _ in range(options.articles)] for language, words in WORDS.items()}
    print(f"{'input':<34}{'documents/s':>12}{'MB/s':>8}")
    for language, articles in texts.items():
        lines = [json.dumps({"id": str(n), "text": text}, ensure_ascii=False) for n, text in enumerate(articles)]
        report(f"JSON Lines, {language}", ["\n".join(lines).encode()])
        report(f"plain text, {language}", [text.encode() for text in articles])
    report("plain text, uk, cp1251", [text.encode("cp1251") for text in texts["uk"]])
    some = texts["en"][: max(options.articles // 10, 1)]
    pages = [page(chance, text) for text in some]
    report("HTML pages", pages)
    archive = b"".join(gzip.compress(record(number, body)) for number, body in enumerate(pages))
    report("the same pages in a WARC, gzip", [archive])
    report("feed of the same articles", [feed(some)])
    records(archive)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"peak memory: {used / 1024:.0f} MiB here, with all inputs held")


def report(name: str, inputs: list[bytes]) -> None:
    list(read_bytes(inputs[0][:200_000], origin="first"))
    began = time.perf_counter()
    documents = sum(isinstance(one, Document) for data in inputs for one in read_bytes(data, origin="made up"))
    seconds = time.perf_counter() - began
    print(f"{name:<34}{documents / seconds:>12,.0f}{sum(map(len, inputs)) / seconds / 1e6:>8.1f}")


def records(archive: bytes) -> None:
    """Records alone, which is where a change of the framing would show."""
    from fastwarc.warc import ArchiveIterator

    def ours() -> int:
        return sum(1 for _ in read_records(read_pieces(io.BytesIO(archive), DEFAULT_LIMITS), DEFAULT_LIMITS))

    def theirs() -> int:
        return sum(len(one.reader.read()) > 0 for one in ArchiveIterator(io.BytesIO(archive), parse_http=False))

    def rate(count: Callable[[], int]) -> float:
        began = time.perf_counter()
        found = count()
        return found / (time.perf_counter() - began)

    print(f"its records alone, ours checked: {rate(ours):,.0f}/s; by fastwarc, unchecked: {rate(theirs):,.0f}/s")


def article(chance: random.Random, words: list[str]) -> str:
    paragraphs: list[str] = []
    while sum(map(len, paragraphs)) < ARTICLE_CHARACTERS:
        sentence = " ".join(chance.choices(words, k=30)).capitalize()
        paragraphs.append(f"{sentence} {chance.randrange(1, 900)}.")
    return "\n".join(paragraphs)


def page(chance: random.Random, text: str) -> bytes:
    links = "".join(f"<li><a href='/{n}'>{' '.join(chance.choices(WORDS['en'], k=4))}</a></li>" for n in range(150))
    body = "".join(f"<p>{paragraph}</p>" for paragraph in text.split("\n"))
    head = "<title>Night</title><meta property='article:published_time' content='2031-05-02T20:30:00Z'>"
    around = f"<ul>{links}</ul>"
    return (
        f"<!doctype html><html lang=en><head>{head}</head><body><nav>{around}</nav>"
        f"<article><h1>Night</h1>{body}</article><footer>{around}</footer></body></html>"
    ).encode()


def record(number: int, body: bytes) -> bytes:
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/{number}\r\n"
    return head.encode() + b"Content-Length: %d\r\n\r\n%b\r\n\r\n" % (len(block), block)


def feed(texts: list[str]) -> bytes:
    items = "".join(f"<item><title>{n}</title><description>{text}</description></item>" for n, text in enumerate(texts))
    return f"<rss version='2.0'><channel><title>News</title>{items}</channel></rss>".encode()


if __name__ == "__main__":
    main()
