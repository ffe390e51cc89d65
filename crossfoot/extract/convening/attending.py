"""Who takes part in a meeting: the parties named around it, less those who only tell of it or whom it is about."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.convening.joined import conferring, list_end
from crossfoot.extract.convening.supposed import TO
from crossfoot.extract.convening.words import CALL, CONFERRED, NOUNS, TALKED
from crossfoot.extract.parties import LEADER, Party
from crossfoot.extract.places.tables import sides
from crossfoot.extract.placing.mention import Mention
from crossfoot.extract.seats import SEAT
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP
from crossfoot.extract.warring import names_both

#: "during a call with", "after talks with", "in a meeting with"
_WITHIN, _WITH, _OPENED = bits("me-during", "after", "me-at"), bits("me-with"), 3
#: "a call between": those behind it are all
_BETWEEN = bits("me-between")
_SAID = bits("say")
_SAY, _ACCORDING = bits("say", "say-weak", "allege", "relay"), bits("according")
_PRONOUN = bits("he-she", "it-they", "we")
#: "the Norland war", "the war in Norland", "talks on Norland"
_TOPIC, _ABOUT, _ARTICLE = bits("me-topic"), bits("me-about"), bits("name-determiner", "a")
_PUT, _OF = bits("me-at"), bits("of")
#: Of a name and office there are so many words; who is cited stands so many behind "according to".
_NAME, _CITED = 6, 3
_LAND = bits("region", "district", "city", "settlement", "location")
_BOTH, _AND = 2, bits("and")
#: "the commissions met", "a meeting of the two armies' commissions": so many tokens from one to the other
_BODY, _BODY_REACH = bits("me-body"), 6
#: several people of office: "the ministers"
OFFICIALS = bits("me-officials")
_NEXT = bits("me-next")
#: "The two sides" were named within so many sentences.
_FAR = 24
#: "with the king": so many tokens from before "with" to the party
_LEAD = 3
_WITHOUT = bits("without")
#: who only tells of it: "a source"; "in the capital of Norland"
_SOURCE, _CAPITAL = bits("me-source"), bits("me-capital")
_OFFICE = bits("speaker-office", "state-office", "state-body")


def attending(scene: Scene, at: int, span: tuple[int, int], listed: int, placed: Mention | None) -> list[Party]:
    """Those who meet at the meeting named at a token, of the tokens of ``span``; a list of them ends at ``listed``."""
    if among := _between(scene, at, listed):
        return among
    found = [party for party in scene.parties.between(*span) if _takes_part(scene, party, at, placed)]
    if scene.tokens.masks[at] & (CONFERRED | TALKED) and (other := conferring(scene, at, *span)):
        # "Discussed the war in Norland with the king and his envoy"
        end = max(other.last, list_end(scene, other.first - _LEAD, span[1]))
        return [party for party in found if party.first < at or other.first <= party.first < end]
    other = _other(scene, at, listed, found)
    says = None if other is None else next(_telling(scene, other), None)
    if says is not None:
        # "Told Norland to leave": who is spoken of was not there.
        found = [party for party in found if party.first < says]
    if _are_two(found) and _is_next_told(scene, at, max(party.last for party in found)):
        return []
    rest = [party for party in found if party is other or not _only_tells(scene, party, at)]
    if _are_two(rest):
        return rest
    # One of the two who met may tell of it: "Hale said of his talks with the envoy"; "the next round is in May, Hale
    # said" does not make him one of them.
    sided = any(party.side for party in rest)
    linked = any(mask & _WITH for mask in scene.tokens.masks[scene.tokens.behind(at) :][:1])
    return [party for party in found if sided or not (_closes(scene, party, at) or _turns_aside(scene, party, linked))]


def _is_next_told(scene: Scene, at: int, last: int) -> bool:
    """Whether those named up to ``last`` only tell of the next one: "Hale, beside the king, said the next round"."""
    masks = scene.tokens.masks
    numbered = masks[at] & NOUNS and any(mask & _NEXT for mask in masks[max(0, at - _OPENED) : at + 1])
    return bool(numbered) and any(mask & _SAID for mask in masks[last:at])


def _are_two(parties: list[Party]) -> bool:
    return len({party.side for party in parties if party.side}) >= _BOTH


def _between(scene: Scene, at: int, listed: int) -> list[Party]:
    """All who are named behind "talks between", where they are two sides or more."""
    tokens = scene.tokens
    link = next((near for near in range(tokens.behind(at) - 1, listed) if tokens.masks[near] & _BETWEEN), None)
    if link is None:
        return []
    named = [party for party in scene.parties.between(link, listed) if party.side]
    among = [party for party in named if not tokens.base[party.first - 1] & _PUT]
    return among if _are_two(among) else []


def _other(scene: Scene, at: int, listed: int, found: list[Party]) -> Party | None:
    """Who met the one named behind "during a call with", and says something then: "after talks with Hale, Oslo"."""
    masks, base, behind = scene.tokens.masks, scene.tokens.base, scene.tokens.behind(at)
    opened = any((masks[near] | base[near]) & _WITHIN for near in range(max(0, at - _OPENED), at + 1))
    if not opened or behind >= len(masks) or not (masks[behind] | base[behind - 1]) & _WITH:
        return None
    other = next((party for party in found if party.first >= listed and party.side), None)
    if other is None or not _are_two([party for party in found if party.first < listed]):
        return other
    # "After calls with Hale and the king of Norland, Oslo's envoy said"
    opens = masks[other.first - 1 - bool(base[other.first - 1] & _ARTICLE)] & SIGN
    return other if opens and all(party.first > at for party in found) else None


def is_of_body(scene: Scene, at: int, first: int, last: int, concepts: int = _BODY) -> bool:
    """Whether a body meets, or people of office, of whatever country: "the commissions met", "of ministers".

    ``concepts`` are those of who meets.
    """
    tokens = scene.tokens
    masks, behind = tokens.masks, tokens.behind(at)
    if not masks[at] & NOUNS:
        near = range(max(first, at - _BODY_REACH), at)
    elif behind < last and (tokens.base[behind] & _OF or tokens.lexicon.language.inflects):
        near = range(behind, min(behind + _BODY_REACH, last))
    else:
        return False
    # Where there is no war, boards of banks meet.
    # By the words alone too: "EU leaders", "foreign ministers" are phrases of their own.
    named = any((masks[step] | tokens.base[step]) & concepts for step in near)
    return named and not scene.subject.is_silent


def pair_in(scene: Scene, first: int, last: int) -> list[Party]:
    """The first two sides of the tokens ``[first, last)`` that stand joined: "Norland and Sudland"."""
    masks = scene.tokens.masks
    for one, other in pairwise(scene.parties.between(first, last)):
        joined = other.first == one.last + 1 and masks[one.last] & _AND
        if joined and _are_two([one, other]):
            return [one, other]
    return []


def told_before(scene: Scene, first: int) -> tuple[str, ...]:
    """Whom "the two delegations" are of, by what stands before a token: the two foes last named in one sentence."""
    sentences = scene.tokens.sentences
    number = bisect_left(sentences, (first + 1,)) - 1
    for begin, end in sentences[max(0, number - _FAR) : number][::-1]:
        sides = scene.parties.sides_between(begin, end)
        if len(sides) == _BOTH and names_both(scene.tokens, begin, end):
            return sides
    return ()


def _takes_part(scene: Scene, party: Party, at: int, placed: Mention | None) -> bool:
    """Whether a party is one of those who meet, and no place, no topic and not who is cited."""
    masks = scene.tokens.masks
    if placed is not None and _is_named_by(scene, party, placed):
        return False
    behind = scene.tokens.behind(at)
    if party.first == behind + bool(behind < len(masks) and scene.tokens.base[behind] & _ARTICLE):
        return True
    if party.first == behind or (masks[at] & CALL and party.first == behind + 1 and scene.tokens.base[behind] & TO):
        # "Was on the phone to Hale"
        return True
    if party.last == at and masks[party.first] & SEAT and masks[at] & NOUNS:
        # "The Oslo summit"
        return False
    # "Emirates" of a longer name
    if scene.parties.covers(party) or (placed is not None and _is_of_place(scene, party, placed)):
        return False
    if _is_source(scene, party):
        return False
    return not (_is_of_topic(scene, party) or _is_cited(scene, party) or _is_absent(scene, party))


def _is_named_by(scene: Scene, party: Party, placed: Mention) -> bool:
    """Whether it is only the place of the meeting that tells whose a party is: «зустріч делегацій у Гавані»."""
    if not scene.tokens.lexicon.language.inflects or not scene.tokens.base[placed.first - 1] & _PUT:
        return False
    if scene.tokens.masks[party.first] & LEADER or scene.tokens.masks[party.first - 1] & (_AND | _WITH):
        # «Зустріч президентів Нордланду та Перу в Лімі», «з Хейлом в Осло»
        return False
    beside = placed.first == party.last + 1 == party.first + _BOTH
    return beside and sides().get(placed.country or "") == party.side


def _is_of_place(scene: Scene, party: Party, placed: Mention) -> bool:
    """Whether a party is the place of the meeting, or is joined to it: "in Geneva and Oslo", "in Oslo, Norland"."""
    behind = placed.last == party.first - 1 and scene.tokens.words[placed.last] == ","
    if behind and placed.country and sides().get(placed.country) == party.side:
        return True
    if placed.last == party.first - 1 and scene.tokens.masks[party.first] & SEAT:
        return bool(scene.tokens.masks[placed.last] & _AND)
    return placed.first <= party.first < placed.last


def _is_of_topic(scene: Scene, party: Party) -> bool:
    """Whether it tells where or on what: "in Norland", "the Norland war", "talks on Norland"."""
    masks, base, before = scene.tokens.masks, scene.tokens.base, party.first - 1
    if before > 0 and masks[before] & _ARTICLE and not masks[party.first] & SEAT:
        # "In the Emirates"; "at the White House" is with its master.
        before -= 1
    if before >= 0 and (base[before] & _PUT or masks[before] & _ABOUT):
        return True
    if before >= 0 and masks[before] & _CAPITAL:
        # «У столиці Нордланду»
        return True
    if before > 0 and base[before] & _OF and masks[before - 1] & (_LAND | _CAPITAL):
        # "In a border region of Norland"
        return True
    return party.last < len(masks) and bool(masks[party.last] & _TOPIC)


def _is_absent(scene: Scene, party: Party) -> bool:
    """Whether it is told that a party was not there: "without the king's envoy"."""
    return any(base & _WITHOUT for base in scene.tokens.base[max(0, party.first - 2) : party.first])


def _is_source(scene: Scene, party: Party) -> bool:
    """Whether it only tells of the meeting: "a source in Norland's intelligence", but "sources of Norland's energy"."""
    masks, base = scene.tokens.masks, scene.tokens.base
    near = range(max(0, party.first - _CITED), party.last)
    source = next((at + 1 for at in near if masks[at] & _SOURCE), None)
    if source is None:
        return False
    return source >= party.first or any(word & (_PUT | TO) for word in base[source : party.first])


def _is_cited(scene: Scene, party: Party) -> bool:
    """Whether "according to" stands before it."""
    return any(mask & _ACCORDING for mask in scene.tokens.masks[max(0, party.first - _CITED) : party.first])


def _only_tells(scene: Scene, party: Party, at: int) -> bool:
    """Whether a party only tells of the meeting: "Hale wrote that both will meet"."""
    masks = scene.tokens.masks
    if _is_behind_saying(scene, party):
        return True
    says = next(_telling(scene, party), None)
    if says is None:
        return False
    # "Hale said he had met the envoy"
    return at < party.first or not any(mask & _PRONOUN for mask in masks[says:at])


def _is_behind_saying(scene: Scene, party: Party) -> bool:
    """Whether a verb of saying stands right before who says it: «рассказал посол», ", said Hale"."""
    tokens = scene.tokens
    masks, base = tokens.masks, tokens.base
    says = party.first - 1
    while says > 0 and (base[says] & _ARTICLE or tokens.capital(says) or masks[says] & _OFFICE):
        # «Рассказал посол Нордланда»
        says -= 1
    if says <= 0 or not (masks[says] | base[says]) & _SAID:
        return False
    if any(_tells_right_before(scene, other, says) for other in scene.parties.between(max(0, says - _NAME), says)):
        return False
    # "Hale said Norland would": there it is told of.
    return tokens.lexicon.language.inflects or bool(masks[says - 1] & SIGN)


def _tells_right_before(scene: Scene, party: Party, says: int) -> bool:
    """Whether a party is who says it to another: «Хейл рассказал послу», but «в Осло рассказал посол»."""
    base = scene.tokens.base
    if not party.acts or scene.parties.end_of(party) != says:
        return False
    return not (party.first and (base[party.first - 1] | scene.tokens.masks[party.first - 1]) & (_PUT | _WITH | _AND))


def _closes(scene: Scene, party: Party, at: int) -> bool:
    """Whether a party behind a meeting only closes what is told of it: ", Hale said."."""
    if party.first > at and _is_behind_saying(scene, party):
        return True
    says = next(_telling(scene, party), None) if party.first > at else None
    if says is None:
        return False
    after = scene.tokens.behind(says)
    return after >= len(scene.tokens.masks) or bool(scene.tokens.masks[after] & (SIGN | STOP | NEWLINE))


def _turns_aside(scene: Scene, party: Party, linked: bool) -> bool:
    """Whether a party only is who says so of a meeting behind it, of others: «и это, сказал посол, плод встречи»."""
    return not linked and scene.tokens.lexicon.language.inflects and _is_behind_saying(scene, party)


def _telling(scene: Scene, party: Party) -> Iterator[int]:
    """The verb of saying right behind a party and the name of who holds the office."""
    tokens = scene.tokens
    for near in range(party.last, min(party.last + _NAME, len(tokens.masks))):
        if tokens.masks[near] & _SAY and not tokens.capital(near):
            yield near
        # "The foreign ministry of Norland said"
        if not tokens.capital(near) and not tokens.base[near] & (_OF | _ARTICLE):
            return
