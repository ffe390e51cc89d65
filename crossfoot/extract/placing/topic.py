"""What the paragraphs of a text are about: the place that a figure without one of its own takes over.

The one place of the sentence before, of what its paragraph opens with, of the heading above, or of the whole article;
unless the sentence counts over more than that (`sums.py`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.gazetteer import WIDTH
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import AND, STRIKE
from crossfoot.extract.places.stems import is_adjective
from crossfoot.extract.placing.again import Again
from crossfoot.extract.placing.dateline import LONGEST_HEADLINE
from crossfoot.extract.placing.mention import Mention, Role, is_dateline
from crossfoot.extract.placing.paragraphs import DATELINE, Paragraphs
from crossfoot.extract.placing.parts import Parts
from crossfoot.extract.placing.seats import Seats
from crossfoot.extract.placing.sums import Sums
from crossfoot.extract.placing.told import NO_PLACE, Told
from crossfoot.extract.tokens import NEWLINE, Tokens

#: "This happened in": tells where what was told just before did.
HAPPENED = FAMILIES.of_concepts(CONCEPTS.bit("it-happened"))
_TO, _WAR = CONCEPTS.bit("to"), CONCEPTS.bit("war-itself")
#: so many tokens before the name of a war it is told that somebody lost in it
_LOSE, _LOST = FAMILIES.of_concepts(CONCEPTS.any(("lose", "casualties"))), 8
#: those who are called after a town, within so many words behind its adjective
_TROOPS, _CALLED = CONCEPTS.any(("soldier", "brigade", "army-unit")), 4
_LINES = FAMILIES.of_concepts(NEWLINE)
#: How many sentences open a paragraph.
_OPENING = 2
#: Two places of one list are named together; a longer list gives way to the wider place it lies in.
PAIR = 2
#: More places than one.
_LIST = 2
#: A line that is a heading has at most so many tokens.
_HEADING = 8
#: A headline has at most so many sentences.
_HEADLINE = 4
#: A sentence of so many tokens only labels a number: "Killed: four."
_LABEL = 6
#: More different places than these at the openings of paragraphs make the text a list of places.
_TOPICS = 2


class Topics:
    """The places that the sentences and paragraphs of one text are about."""

    def __init__(
        self, tokens: Tokens, mentions: list[Mention], claimed: set[int], asides: set[int], told: Told, again: Again
    ) -> None:
        """Find what the paragraphs open with.

        Args:
            tokens: the text.
            mentions: all mentions in order.
            claimed: the groups of mentions that a figure right before them has taken.
            asides: the groups in brackets.
            told: finds the places that sentences tell of.
            again: finds those they speak of again.
        """
        self._tokens = tokens
        self._mentions = mentions
        self._seats = Seats(tokens)
        self.sums = Sums(tokens)
        self._paragraphs = Paragraphs(tokens)
        self._rows = self._find_rows()
        self._here = [
            mention
            for mention in mentions
            if mention.group not in asides and self._is_told_of(mention) and mention.first not in self._rows
        ]
        self._firsts = [mention.first for mention in self._here]
        self._all_firsts = [mention.first for mention in mentions]
        self._sizes = Counter(mention.group for mention in self._here)
        self._claimed, self._told, self._again = claimed, told, again
        self._carried: dict[int, Mention | None] = {}
        self._openings = self._find_openings()
        self._opened = sorted(self._openings)
        self._headings = self._find_headings()
        self._tells_of_groups = sum(mention.kind == "group" for mention in self._openings.values()) > 1
        edges = range(1, self._opened[0] + 1) if self._opened else range(0)
        self._opens_at_once = not any(map(self._paragraphs.opens, edges))

    def _is_told_of(self, mention: Mention) -> bool:
        """Whether something happened at a mention: not where a picture was taken, nor in an area without a name."""
        return mention.role is Role.AT and not _is_passing(mention) and not self._seats.is_beside(mention)

    def _find_rows(self) -> set[int]:
        """Where places stand of which one sentence gives each its own figure: "Northmark (90) and Southmark (40)"."""
        parts, sentences = Parts(self._tokens), self._tokens.sentences
        heads = [mention.first for mention in self._mentions if parts.is_heading(mention)]
        within = [bisect_right(sentences, (first, len(self._tokens.words))) for first in heads]
        several = Counter(within)
        return {first for first, sentence in zip(heads, within, strict=True) if several[sentence] > 1}

    def of(self, sentence: int) -> Mention | None:
        """What the sentences before in the paragraph, or else the article, are about; by the sentence's index."""
        found = self._about(sentence)
        if found is not None and self._seats.is_seat(found):
            # "They met in Oslo. The enemy lost 400 men": not there
            return found if self._seats.tells(*self._tokens.sentences[sentence]) else None
        wars = self.sums.wars(sentence)
        if wars and not opens_with(self._tokens, HAPPENED, sentence):
            # "The plant has lost power six times since the war began", "It has happened six times": there
            again = self._again.of_sentence(*self._tokens.sentences[sentence])
            if again is not None and again.kind == "plant":
                return again
            # "Some 5,000 have been killed in the war": not in the town told of before
            acts = self.sums.acts(wars[-1], *self._tokens.sentences[sentence])
            small = found is not None and WIDTH[found.kind] < WIDTH["region"]
            # "The war has cost 5,000 lives": not one town's
            return self._land(sentence, wars, found) or (None if acts and small else found)
        return found

    def _about(self, sentence: int) -> Mention | None:
        told = self._told_after(sentence)
        if told is not None:
            return told
        headed = bisect_left(self._headings, (sentence, 0)) - 1
        if headed >= 0:
            return self._here[self._headings[headed][1]]
        steps = []
        found = None
        while sentence > 0 and found is None:
            if sentence in self._carried:
                found = self._carried[sentence]
                break
            steps.append(sentence)
            if self._paragraphs.is_item(sentence):
                # The news of a digest have nothing to do with each other.
                break
            if len(steps) == 1 and (wholes := self.sums.wholes(*self._tokens.sentences[sentence])):
                country = self.sums.name_country(wholes)
                found = self.country() if country else self._whole(sentence)
                break
            if self.sums.sums_up(sentence) or self._paragraphs.starts_anew(sentence):
                found = self._topic(sentence)
                break
            sentence -= 1
            found = (self._struck(sentence) if len(steps) == 1 else None) or self._only(sentence)
        if sentence == 0 and found is None and not self._paragraphs.digest:
            found = self._headlined() or self._named_first()
        self._carried.update(dict.fromkeys(steps, found))
        return found

    def country(self) -> Mention | None:
        """The country that "the country" means: the one the text opens with, or the only one in which it places."""
        opened = (mention for mention in self._openings.values() if mention.kind == "country")
        named = [mention for mention in self._here if mention.kind == "country"]
        only = named[0] if len({mention.code for mention in named}) == 1 else None
        return next(opened, None) or only

    def _told_after(self, sentence: int) -> Mention | None:
        """Where it was that the next sentence says "it happened"."""
        if not self._tokens.families[HAPPENED] or not opens_with(self._tokens, HAPPENED, sentence + 1):
            return None
        return self._only(sentence + 1)

    def _topic(self, sentence: int) -> Mention | None:
        """The one place that the nearest paragraph before opens with, else that of the sentence before.

        A text whose paragraphs open with several places is a list of places; only that of its first paragraph goes on.
        """
        before = bisect_left(self._opened, sentence)
        last = self._openings[self._opened[before - 1]] if before else None
        # A line break may be told apart from the sentence before it.
        follows = before and sentence - self._opened[before - 1] <= _OPENING
        if last is not None and last.kind == "group" and (follows or self._tells_of_groups):
            # "Battlegroup North took two villages.\nThe enemy lost 90 troops": there.
            return last
        if len({self._openings[at].text[:6] for at in self._opened[:before]}) > _TOPICS:
            own = self._opens_at_once and not self.sums.sums_up(sentence)
            return self._openings[self._opened[0]] if own else None
        if last is not None:
            return last
        return self._only(sentence - 1) or self._named_first()

    def _whole(self, sentence: int) -> Mention | None:
        """The region or country that the text opens with, or the place it names first."""
        opened = (place for mention in self._openings.values() for place in (mention, mention.outer))
        wide = (place for place in opened if place is not None and WIDTH[place.kind] >= WIDTH["region"])
        return next(wide, None) or self._named_first() or self._topic(sentence)

    def _headlined(self) -> Mention | None:
        """A headline without a place has the one the text opens with, a first sentence only a region or country."""
        sentences = self._tokens.sentences
        for sentence in range(1, min(_HEADLINE, len(sentences))):
            found = self._only(sentence)
            if found is not None:
                headline = self._paragraphs.opens(sentence) and self._tokens.next_of(_LINES, 0) <= LONGEST_HEADLINE
                # "Killed: four. Such are the consequences of the shelling of Lowford."
                label = ":" in self._tokens.words[: min(sentences[0][1], _LABEL)] and sentences[0][1] <= _LABEL
                return found if headline or label or WIDTH[found.kind] >= WIDTH["region"] else None
        return None

    def _named_first(self) -> Mention | None:
        """The one place below a country that the first sentences name, if only as whose official speaks."""
        sentences = self._tokens.sentences
        end = sentences[min(_OPENING, len(sentences)) - 1][1] if sentences else 0
        found: list[Mention] = []
        for mention in self._mentions:
            if mention.first >= end:
                break
            small = mention.role is Role.NAMED and WIDTH[mention.kind] < WIDTH["country"]
            if (
                small
                and mention.first not in self._rows
                and not is_dateline(mention)
                and not self._is_government(mention)
                and not self._is_of_troops(mention)
            ):
                found.append(mention)
        return found[0] if len({mention.text[:5] for mention in found}) == 1 else None

    def _is_of_troops(self, mention: Mention) -> bool:
        """Whether troops are called after a town: «лужанские десантники», «Лужанского гвардейского полка»."""
        if mention.kind != "city" or not is_adjective(self._tokens.words[mention.first]):
            return False
        return bool(self._tokens.concepts(mention.last, mention.last + _CALLED) & _TROOPS)

    def _is_government(self, mention: Mention) -> bool:
        """Whether a capital may stand for its government or a clock's time: "Kyiv", but not "to Kyiv"."""
        led = mention.first and self._tokens.base[mention.first - 1] & _TO
        return bool(self._tokens.masks[mention.first] & NO_PLACE) and not led

    def _find_openings(self) -> dict[int, Mention]:
        """Sentence -> its one place, for the sentences that open a paragraph; two do in a text's first."""
        openings: dict[int, Mention] = {}
        since, limit = 0, _OPENING
        for sentence, (first, last) in enumerate(self._tokens.sentences):
            if self._paragraphs.opens(sentence):
                limit = _OPENING if limit == _OPENING and last - first <= DATELINE else 1
                since = 0
            if since < limit:
                only = self._only(sentence)
                if only is not None:
                    openings[sentence] = only
                since = limit if self._between(first, last) else since + (not self._paragraphs.is_dateline(first, last))
        return openings

    def _find_headings(self) -> list[tuple[int, int]]:
        """The lines that are a place and nothing else, with the number of it; one such line heads nothing."""
        found: list[tuple[int, int]] = []
        for sentence, (first, last) in enumerate(self._tokens.sentences):
            at = bisect_left(self._firsts, first)
            if last - first > _HEADING or at == len(self._here) or self._firsts[at] != first:
                continue
            end = self._here[at].last
            if end < last and all(self._tokens.masks[step] & NEWLINE for step in range(end, last)):
                found.append((sentence, at))
        return found if len(found) > 1 else []

    def _only(self, sentence: int) -> Mention | None:
        """The narrowest place of a sentence that stands alone at its width: a list of towns gives way to its region."""
        first, last = self._tokens.sentences[sentence]
        found = [mention for mention in self._between(first, last) if not self._is_at_war(mention)]
        if not found:
            # "Lowford lost power. Two were hurt", "The town was hit. Two were hurt": there
            told = self._told.only(first, last)
            if told is not None and (self._seats.is_beside(told) or told.first in self._rows):
                return None
            return told or self._again.of_sentence(first, last)
        # "Raids hit Lowford and 12 villages of Northmark region. Two were hurt": in the region
        joined = any(mention.others and self._is_joined(mention) for mention in found)
        found = [mention for mention in found if not mention.others]
        # "RIGA: Raiders killed 12 in the Lowmoor valley": the capitals only tell where it was written
        found = [mention for mention in found if not is_dateline(mention)] or found
        if joined and not found:
            # "Raids hit 12 regions and Lowford": all over the land
            lands = [mention for mention in self._here if mention.kind == "country"]
            return lands[0] if len({mention.code for mention in lands}) == 1 else None
        if len(found) < _LIST:
            return found[0] if found else None
        return self._of_group(found) or self._narrowest(found)

    def _is_joined(self, mention: Mention) -> bool:
        """Whether a place is told of behind others that "and" joins to it."""
        return any(mask & AND for mask in self._tokens.base[max(0, mention.first - 2) : mention.first])

    def _of_group(self, found: list[Mention]) -> Mention | None:
        """Where a battlegroup acted, or the group: what it did in several places is reported by its name."""
        acting = [mention for mention in found if mention.kind == "group"]
        where = [mention for mention in found if mention.kind != "group"]
        narrow = [mention for mention in where if WIDTH[mention.kind] < WIDTH["region"]]
        if acting and narrow and self._is_one_town(narrow):
            return narrow[0]
        if len(acting) != 1 or any(mention.kind == "direction" for mention in found):
            return None
        wide = [mention for mention in found if WIDTH[mention.kind] >= WIDTH["region"]]
        return acting[0] if len(wide) != len(found) else wide[0]

    def _is_one_town(self, where: list[Mention]) -> bool:
        """Whether mentions are of one place smaller than a region, with no others behind."""
        one = len({mention.text[:4] for mention in where}) == 1
        return one and WIDTH[where[0].kind] < WIDTH["region"] and not self._is_listed(where[0].last)

    def _narrowest(self, found: list[Mention]) -> Mention | None:
        """The narrowest place that stands alone at its width, or with one other of its list."""
        widths = sorted({WIDTH[mention.kind] for mention in found})
        if len({mention.text[:8] for mention in found if mention.kind == "region"}) > PAIR:
            # "Raids hit Lowford in Northmark, Highford in Southmark": no one of the towns
            widths = [width for width in widths if width > WIDTH["region"]]
        for width in widths:
            level = [mention for mention in found if WIDTH[mention.kind] == width]
            pair = len(level) == PAIR == self._sizes[level[0].group] and level[0].group not in self._claimed
            if width < widths[-1] and self._heads_unknown(level[-1]):
                # "In the Lowford direction they struck near Highford, Grum, Beam": at no one of them
                continue
            if pair or len({mention.text[:4] for mention in level}) == 1:
                return level[0]
        return None

    def _is_at_war(self, mention: Mention) -> bool:
        """Whether a country only tells in which war somebody lost: «втратила на війні в Нордланді 40 танків»."""
        if mention.kind != "country" or not mention.head or not self._tokens.masks[mention.head - 1] & _WAR:
            return False
        return self._tokens.has(_LOSE, max(0, mention.head - _LOST), mention.head)

    def _is_listed(self, last: int) -> bool:
        """Whether a list of villages that no table has goes on behind a place: "near Lowford, Highford and Suud"."""
        after = self._tokens.words[last : last + 1]
        return after == [","] and last + 1 < len(self._tokens.words) and self._tokens.capital(last + 1)

    def _heads_unknown(self, mention: Mention) -> bool:
        """Whether a list of villages that no table has follows: what is next is no mention, as a region around is."""
        if not self._is_listed(mention.last):
            return False
        behind = bisect_left(self._all_firsts, mention.last)
        return behind == len(self._mentions) or self._all_firsts[behind] > mention.last + 1

    def _struck(self, sentence: int) -> Mention | None:
        """The place that a sentence ends with as attacked: "Raids on Lowford began after they hit Highford"."""
        found = self._between(*self._tokens.sentences[sentence])
        last = found[-1] if found else None
        if last is None or not last.head or not self._tokens.base[last.head - 1] & STRIKE:
            return None
        if self._sizes[last.group] > PAIR or self._heads_unknown(last):
            # "In the Lowford direction they attacked near A, B and C. Two were hurt": at no one of them
            return None
        # «удар Нордланду»: whose it was
        return None if last.kind == "country" and self._tokens.lexicon.language.inflects else last

    def _between(self, first: int, last: int) -> list[Mention]:
        return self._here[bisect_left(self._firsts, first) : bisect_left(self._firsts, last)]

    def _land(self, sentence: int, wars: list[int], found: Mention | None) -> Mention | None:
        """The land whose war a sentence sums up: the wider place named last that another lies in, or the only one.

        The only one is named before: "Norland flew 12 raids in its war" was elsewhere.
        """
        if found is None and self.sums.are_cumulative(wars):
            return None
        least = WIDTH["region"] if found is None else max(WIDTH[found.kind], WIDTH["region"])
        end = self._tokens.sentences[sentence][0] if found is None else wars[-1]
        named = self._mentions[: bisect_left(self._all_firsts, end)]
        wide = [mention for mention in reversed(named) if least < WIDTH[mention.kind] <= WIDTH["country"]]
        if found is not None:
            return next((mention for mention in wide if mention.country == found.country), None)
        return wide[0] if len({mention.country for mention in wide}) == 1 else None


def opens_with(tokens: Tokens, family: int, sentence: int) -> bool:
    """Whether a sentence, by its index, begins with a token of a family."""
    if sentence >= len(tokens.sentences):
        return False
    first, _ = tokens.sentences[sentence]
    return tokens.has(family, first, first + 1)


def _is_passing(mention: Mention) -> bool:
    """Whether a mention goes for its own sentence only: an area without a name ("occupied territory"), a continent."""
    return mention.kind == "continent" or (mention.kind == "area" and mention.country is None)
