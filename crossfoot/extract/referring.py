"""Numbers that point at what is known already instead of counting it.

"The two sides", "Air Force Two", "(1) a ceasefire; (2) peace", "two officials said": a reader learns no figure of the
war from them.
"""

from __future__ import annotations

from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Number
from crossfoot.extract.objects import OBJECT, PEOPLE
from crossfoot.extract.phrase import BE, Phrase
from crossfoot.extract.speaking.concepts import ACCORDING, PUT, SPEECH, THAT, TURN
from crossfoot.extract.tokens import INNER, NEWLINE, NUMBER, SIGN, STOP, Tokens

_bit = CONCEPTS.bit
#: "sides", "delegations": who fights or negotiates; "countries", "leaders": those too, where they are known already
SIDES, POWERS, KNOWN = (_bit(name) for name in ("sides-noun", "powers-noun", "known-determiner"))
#: what stands behind "the two" where no noun does
_ALONE = BE | SPEECH | STOP | SIGN | CONCEPTS.any(("have", "modal", "of-them", "clause"))
#: "reasons", "photos": what an argument or a page has several of
TEXT_NOUN = _bit("text-noun")
#: Enumerations in running text are no longer than this.
_LONGEST_LIST = 20
#: "The two Southeast Asian countries"
_ADJECTIVES = 3
#: The number of a footnote has at most so many digits.
_FOOTNOTE = 3
#: The mark before or after one stands within so many tokens.
_LIST_REACH = 120
_SAY_NOT, _TELLERS = _bit("say-not"), CONCEPTS.any(("speaker-body", "speaker-office", "at-talks", "me-people"))
#: A verb of speech stands this near to its subject.
_SPEAKS_WITHIN = 6
#: No more people than this speak as one, and no argument has more parts.
CHORUS = 12


def refers_back(tokens: Tokens, number: Number) -> bool:
    """The two sides, both of the two countries, all three parties: those the reader knows."""
    if not number.words or number.low not in (2, 3) or number.high != number.low or number.last >= len(tokens.masks):
        return False
    masks, at = tokens.masks, number.last
    known = number.first > 0 and masks[number.first - 1] & KNOWN
    pronoun = known and masks[at] & _ALONE and not tokens.hyphen(at)
    if number.low == 2 and pronoun and tokens.lexicon.language.head is Head.LAST:
        # "The two have met", "a combination of the two", "what did the two of them discuss"
        return True
    for _ in range(_ADJECTIVES):
        while at + 1 < len(masks) and tokens.hyphen(at + 1):
            # "two nuclear-armed neighbours"
            at += 2
        if not masks[at] & (SIDES | POWERS | SIGN | OBJECT) and at + 1 < len(masks):
            at += 1
    if masks[at] & SIDES:
        return True
    return bool(number.low == 2 and masks[at] & POWERS and number.first and masks[number.first - 1] & KNOWN)


def names_something(tokens: Tokens, number: Number) -> bool:
    """Air Force Two: a capitalised number word that closes a name in the middle of a sentence."""
    at = number.first
    if not number.words or number.last != at + 1 or at < 2 or not tokens.capital(at) or not tokens.capital(at - 1):
        return False
    start = at - 1
    while start > 0 and tokens.capital(start - 1) and not tokens.masks[start - 1] & (SIGN | STOP | NEWLINE):
        start -= 1
    before = tokens.surface(start - 1)[:1] if start else ""
    after = number.last < len(tokens.words) and tokens.capital(number.last)
    # Where all words are capitalised, as in a headline, capitals say nothing.
    return before.islower() and not after and not tokens.masks[number.last - 2] & OBJECT


def is_footnote(tokens: Tokens, number: Number) -> bool:
    """The 39 of "(of the budget).39 The average": digits glued to the stop before them, a sentence behind."""
    at = number.first
    year, _, note = tokens.words[at].partition(".")
    if note.isdecimal() and len(year) == 4 and year.isdecimal() and 1900 < int(year) < 2100:
        # "in 2025.33 The army"
        return tokens.opens_anew(number.last)
    if at < 2 or number.words or number.high != number.low or not tokens.joined(at):
        return False
    if any(len(mark) > _FOOTNOTE or not mark.isdecimal() for mark in tokens.words[at].split(",")):
        # ".3,4" are two.
        return False
    return tokens.ends_word(at - 1) and not tokens.words[at - 2][0].isdecimal() and tokens.opens_anew(number.last)


def is_list_mark(tokens: Tokens, number: Number) -> bool:
    """(1) a breakthrough; (2) a ceasefire: a number alone in brackets with its neighbour near it."""
    at, words = number.first, tokens.words
    if not number.bare or number.low > _LONGEST_LIST or not _in_brackets(words, at):
        return False
    neighbours = {str(int(number.low) + 1), str(int(number.low) - 1)}
    near = range(max(1, at - _LIST_REACH), min(len(words) - 1, at + _LIST_REACH))
    return any(words[step] in neighbours and _in_brackets(words, step) for step in near)


def _in_brackets(words: list[str], at: int) -> bool:
    return 0 < at < len(words) - 1 and words[at - 1] == "(" and words[at + 1] == ")"


def is_of_the_text(tokens: Tokens, phrase: Phrase) -> bool:
    """Three reasons, two photos, "leverage: zero": parts of an argument or a page, not of the war."""
    if phrase.unit or phrase.object:
        return False
    return is_part_of_text(tokens, phrase) or (phrase.number.words and phrase.number.high == 0)


def is_part_of_text(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether the noun is one of an argument or a page, whatever verb stands beside it: "damaged by one detail"."""
    nameless = phrase.other_noun is not None and phrase.object is None and phrase.unit is None
    return nameless and bool(tokens.masks[phrase.last - 1] & TEXT_NOUN)


def speaks(tokens: Tokens, phrase: Phrase, last: int) -> bool:
    """Two officials said, according to six diplomats: those who tell of the war are not counted with it.

    ``last`` is the end of the sentence. "Four people reported missing" say nothing: of nouns that an object names
    only a verb right behind that is no participle tells it.
    """
    masks = tokens.masks
    if phrase.unit or phrase.number.high > CHORUS:
        return False
    if phrase.other_noun is None:
        return phrase.object in PEOPLE and phrase.number.words and _says_right_behind(tokens, phrase)
    before = phrase.first - 1
    while before > 0 and masks[before] & INNER:
        before -= 1
    if before >= 0 and masks[before] & ACCORDING:
        return True
    for step in range(phrase.last, min(last, phrase.last + _SPEAKS_WITHIN)):
        if masks[step] & (SPEECH | PUT) and not masks[step] & OBJECT:
            # "Three breaches were reported"
            told_of = masks[step - 1] & BE and step > phrase.last
            return not told_of or bool(masks[phrase.last - 1] & _TELLERS)
        if masks[step] & (SIGN | STOP | NEWLINE | NUMBER | THAT | TURN):
            break
    return False


def _says_right_behind(tokens: Tokens, phrase: Phrase) -> bool:
    """ "Two residents told a reporter", but not "two men said to be spies", «двом бійцям повідомили про»."""
    masks, at, language = tokens.masks, phrase.last, tokens.lexicon.language
    if at + 1 >= len(masks) or not masks[at] & SPEECH or masks[at] & OBJECT:
        return False
    if language.inflects:
        word, named = tokens.words[phrase.number.first], tokens.words[at - 1]
        led = word.endswith(language.oblique_numeral_endings) or named.endswith(language.dative_endings)
        return not led and tokens.words[at].endswith(language.active_endings)
    participle = tokens.words[at].endswith(language.regular_past_endings) and not masks[at + 1] & THAT
    return not participle and not masks[at + 1] & _SAY_NOT
