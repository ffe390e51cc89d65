"""Bytes become clean text.

The encoding is decided by evidence, in this order: a byte order mark; the pattern of NULs that UTF-16 leaves; validity
as UTF-8, which no other text of some length has by chance; and for single-byte text the candidate whose letters look
most like writing. What the input declares of itself is one more candidate with a small advantage, no more: headers lie.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from itertools import islice

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CANDIDATES = ("cp1251", "koi8-u", "cp1252", "cp866", "iso8859-5")
_DECLARED_ADVANTAGE = 0.02
_SAMPLE = 65536

_DECLARED_WITHIN = 4096
_DECLARATION = re.compile(
    rb"""(?i)(?:<\?xml[^>]{0,200}?encoding|<meta[^>]{0,200}?charset)\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})"""
)

_WORDS_WEIGHED = 80
_WORD_BYTES = re.compile(rb"[^\x00-\x3f]+")
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC_WORD = re.compile(r"[Ѐ-ӿ]+")
_LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏ]+")
_ALPHABETS = re.compile(r"[A-Za-zÀ-ɏͰ-ӿ]")
_CASED_AS_WRITTEN = re.compile(r"[^\W\d_][a-zß-öø-ÿа-яѐ-џґ]*|[A-ZÀ-ÖØ-ÞА-ЯЀ-ЏҐ]+")
# The letters that make up nine tenths of running Ukrainian and Russian text.
_FREQUENT = frozenset("оаеинтсрвлкмдпуяіьызбгйчхжшєї")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_LINE_END = re.compile("\r\n?|\x0c")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text, the encoding it was read in, and why it is not whole."""

    text: str
    encoding: str
    partial: tuple[str, ...] = ()


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """The text of some bytes, which ``declared`` says are in that encoding.

    Never fails: bytes that fit no encoding become U+FFFD and a reason in `Decoded.partial`.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _replacing(data[len(mark) :], encoding)
    if wide := wide_encoding(data):
        return _replacing(data, wide)
    try:
        return Decoded(text=data.decode("utf-8"), encoding="utf-8")
    except UnicodeDecodeError:
        pass
    if _is_mostly_utf8(data):
        return _replacing(data, "utf-8")
    return _replacing(data, _most_like_writing(data, declared))


def clean(text: str) -> str:
    """The text as it is stored: lines end in LF, and characters that cannot be printed are gone."""
    text = text.removeprefix("\ufeff")
    if "\r" in text or "\x0c" in text:
        text = _LINE_END.sub("\n", text)
    return _UNPRINTABLE.sub("", text)


def is_junk(text: str) -> bool:
    """Whether decoded bytes are no writing: more than one in twenty characters cannot be printed."""
    sample = text[:_SAMPLE]
    bad = len(_UNPRINTABLE.findall(sample)) - sample.count("\x0c") + sample.count("\ufffd")
    return bad * 20 > len(sample)


def wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a byte order mark, told by which half of its units is mostly NUL or a script's page."""
    sample = data[: _SAMPLE // 16]
    if len(sample) < 4 or (len(data) % 2 and len(data) <= len(sample)):
        return None
    best = None
    for encoding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        # U+0000-00FF, the Cyrillic page and general punctuation: the pages news is written in.
        share = (high.count(0) + high.count(4) + high.count(0x20)) / len(high)
        low = sample[0::2] if encoding == "utf-16-le" else sample[1::2]
        if share > 0.9 and low.count(0) <= len(low) // 20 and high.count(0) + high.count(4) > len(high) // 2:
            best = encoding
    return best


def declared_in(head: bytes) -> str | None:
    """The encoding that markup declares of itself, in an XML declaration or a meta tag."""
    found = _DECLARATION.search(head[:_DECLARED_WITHIN])
    return found.group(1).decode("ascii") if found else None


def codec_of(declared: str | None) -> str | None:
    """Python's name of a declared text encoding, or ``None`` where it knows none of that name."""
    if not declared:
        return None
    try:
        # Refuses base64, rot13 and their like, which are codecs too, but no encodings of text.
        "0".encode(declared.strip())
        name: str = codecs.lookup(declared.strip()).name
    except (LookupError, ValueError):
        return None
    return name


def _replacing(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd") - _own_replacements(data, encoding)
    partial = (f"{lost:,} places are no {encoding} and stand as U+FFFD",) if lost > 0 else ()
    return Decoded(text=text, encoding=encoding, partial=partial)


def _own_replacements(data: bytes, encoding: str) -> int:
    """How many U+FFFD the input itself holds, which are no loss of ours."""
    if not encoding.startswith("utf-"):
        return 0
    return data.decode(encoding, "ignore").count("\ufffd")


def _is_mostly_utf8(data: bytes) -> bool:
    """Whether most bytes above 127 stand in valid UTF-8 sequences, so that the rest is damage."""
    sample = data[:_SAMPLE]
    high = sum(1 for byte in sample if byte > 127)
    sound = sum(len(char.encode()) for char in sample.decode("utf-8", "ignore") if char > "\x7f")
    return high > 0 and sound > 0.8 * high


def _most_like_writing(data: bytes, declared: str | None) -> str:
    # Some dozen words that have such bytes at all are evidence enough.
    words = (word.group() for word in _WORD_BYTES.finditer(data))
    sample = b" ".join(islice((word for word in words if not word.isascii()), _WORDS_WEIGHED))[:_SAMPLE]
    stated = codec_of(declared)
    # UTF-8 and UTF-16 would have been known by now.
    candidates = (stated, *_CANDIDATES) if stated and not stated.startswith("utf") else _CANDIDATES

    def rank(encoding: str) -> float:
        return _likeness(sample.decode(encoding, "replace")) + (_DECLARED_ADVANTAGE if encoding == stated else 0)

    return max(candidates, key=rank)


def _likeness(text: str) -> float:
    """How much a text looks like writing: the share of characters beyond ASCII that stand as letters usually do."""
    foreign = sum(1 for char in text if char > "\x7f")
    if not foreign:
        return 1.0
    good = 0.0
    for word in _WORD.findall(text):
        high = sum(1 for char in word if char > "\x7f")
        if not high:
            continue
        if not _ALPHABETS.search(word):
            good += 0.45 * high
        elif not _CASED_AS_WRITTEN.fullmatch(word):
            continue
        elif _CYRILLIC_WORD.fullmatch(word):
            frequent = sum(1 for char in word.lower() if char in _FREQUENT)
            good += high * (0.5 + 0.5 * frequent / len(word))
        elif _LATIN_WORD.fullmatch(word) and high < len(word):
            good += 0.8 * high
    # Dashes, quotation marks and the like between words neither speak for an encoding nor against it.
    neutral = sum(1 for char in text if char in "«»„“”‘’–—…№§°€\xa0")
    bad = sum(1 for char in text if char == "\ufffd" or "\x80" <= char < "\xa0")
    return (good + 0.5 * neutral - bad) / foreign
