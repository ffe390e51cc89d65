"""How likely words make something: probabilities by ICD 203 of the US intelligence community (2015)."""

from __future__ import annotations

from decimal import Decimal

from crossfoot.extract.account import Scene, among, bits

LIKELY = tuple(
    (bits("ex-" + name), name)
    for name in ("remote", "very-unlikely", "unlikely", "even", "very-likely", "certain", "likely")
)
#: word -> probability by ICD 203
LIKELIHOOD = {
    "remote": ("0.01", "0.05"), "very-unlikely": ("0.05", "0.20"), "unlikely": ("0.20", "0.45"),
    "even": ("0.45", "0.55"), "likely": ("0.55", "0.80"), "very-likely": ("0.80", "0.95"), "certain": ("0.95", "0.99"),
}  # fmt: skip
#: any of these words
LIKELY_WORD = 0
for _mask, _ in LIKELY:
    LIKELY_WORD |= _mask
ODDS = bits("ex-odds")
_IN, _PERCENT = bits("in"), bits("unit:percent")
#: a probability in numbers
SHARE = _PERCENT | bits("fraction")
#: "1-in-5 chance": so many tokens before
_ONE_IN = 5
_CERTAIN, _DASHES = 100, frozenset("-–—")
_GRADES, _GRADED_BEFORE = ((bits("ex-low"), "unlikely"), (bits("ex-high"), "likely")), 2


def likelihood_at(scene: Scene, at: int, end: int) -> tuple[Decimal, Decimal] | tuple[None, None]:
    """The probability a word means, or the one that is stated: "a chance of 30 per cent", "one in four", ": 30%"."""
    tokens = scene.tokens
    masks, words = tokens.masks, tokens.words
    word = among(masks[at], LIKELY)
    if word is not None:
        low, high = LIKELIHOOD[word]
        return Decimal(low), Decimal(high)
    numerals = tokens.lexicon.numerals
    told = masks[at] & ODDS or words[at] == ":"
    if masks[at] & ODDS and at > 1 and masks[at - 1] & _PERCENT and (share := _share(words[at - 2])) is not None:
        # "A 40 percent chance"
        return share, share
    if masks[at] & ODDS and (share := _one_in(scene, at)) is not None:
        return share, share
    if masks[at] & _PERCENT and at and (share := _share(words[at - 1])) is not None:
        return share, share
    for near in range(at + 1, end - 1 if told else at):
        part, whole = numerals.get(words[near]), numerals.get(words[min(near + 2, end - 1)])
        if masks[near + 1] & _IN and part and whole and part < whole:
            return (stated := (Decimal(part) / whole).quantize(Decimal("0.01"))), stated
        if masks[near + 1] & _PERCENT and (share := _share(words[near])) is not None:
            # "10-15%"
            least = _share(words[near - 2]) if words[near - 1] in _DASHES else None
            return share if least is None else least, share
    if masks[at] & ODDS:
        # "The chances are slim"
        around = masks[max(0, at - _GRADED_BEFORE) : end]
        graded = next((name for grade, name in _GRADES if any(mask & grade for mask in around)), None)
        if graded is not None:
            low, high = LIKELIHOOD[graded]
            return Decimal(low), Decimal(high)
    return None, None


def _one_in(scene: Scene, at: int) -> Decimal | None:
    """The chance that stands before its word as so many in so many: "a one-in-five chance"."""
    tokens = scene.tokens
    words = [word for word in tokens.words[max(0, at - _ONE_IN) : at] if word not in _DASHES][-3:]
    if len(words) < len("n/m") or not tokens.lexicon.masks.get(words[1], 0) & _IN:
        return None
    part, whole = (int(word) if word.isdecimal() else tokens.lexicon.numerals.get(word) for word in words[::2])
    return (Decimal(part) / whole).quantize(Decimal("0.01")) if part and whole and part < whole else None


def _share(word: str) -> Decimal | None:
    """The probability that a number of percent is."""
    return Decimal(word) / _CERTAIN if word.isdecimal() and int(word) <= _CERTAIN else None
