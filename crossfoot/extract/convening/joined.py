"""Who stands joined with whom: "Norland and Sudland", "the talks with Hale", "spoke with the king"."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.convening.supposed import TO
from crossfoot.extract.convening.words import AND, ARTICLE, CONFERRED, RECEIVE, SIGN, TALKED, VERBS, WITH
from crossfoot.extract.parties import LEADER, Party

#: Two who confer are named within so many tokens before the verb, the second so near it.
_AROUND, _TO_VERB, _TWO = 14, 3, 2
#: "with the late president of Norland"
_LINKED = 4
#: "talks are still under way between"
_WITH_REACH = 9
#: bodies and services that have names: "Hamas", "the CIA"
_BODY = bits("state-body", "me-service")
#: "the crown prince": an office that stands for a country, whichever
_HEAD = bits("state-office")


def conferred(scene: Scene, at: int) -> bool:
    """Whether two who act stand together before a verb: "Norland's president and the king of Sudland spoke"."""
    near = [party for party in scene.parties.between(max(0, at - _AROUND), at) if party.acts and party.side]
    if len(near) < _TWO or at - near[-1].last > _TO_VERB:
        return False
    joined = any(mask & AND for mask in scene.tokens.masks[near[-2].last : near[-1].first])
    return joined and near[-1].side != near[-2].side


def confers_with(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether one who acts confers with another, of whatever: "Hale discussed the truce with the king of Norland"."""
    return conferring(scene, at, first, last) is not None


def conferring(scene: Scene, at: int, first: int, last: int) -> Party | None:
    """With whom one who acts confers."""
    acting = [party for party in scene.parties.between(first, at) if party.acts and stands_for(scene, party)]
    if not acting:
        return None
    masks, base = scene.tokens.masks, scene.tokens.base
    for party in scene.parties.between(at, last):
        lead = party.first - 1 - bool(base[party.first - 1] & ARTICLE)
        while lead > at and scene.tokens.capital(lead):
            # "With Ola Hale"
            lead -= 1
        if not (masks[lead] | base[lead]) & WITH or not party.acts or not stands_for(scene, party):
            continue
        other = party.side != acting[-1].side or not party.side
        if other and (scene.parties.has_office(party) or scene.tokens.concepts(party.first, party.last) & LEADER):
            return party
    return None


def is_with_one(scene: Scene, at: int, last: int, reach: int = _LINKED, *, acting: bool = False) -> bool:
    """Whether one who acts for a country stands right behind: "his talks with Hale", "meeting Hale".

    ``acting`` where the mere adjective of a country does not do: "with a Norlandish jet".
    """
    tokens = scene.tokens
    begin = tokens.behind(at)
    end = min(begin + reach, last)
    if begin > at + 1 and tokens.base[begin - 1] & WITH:
        # "Met with" is one phrase.
        pass
    elif begin < last and tokens.masks[begin] & WITH:
        begin += 1
    else:
        doing = tokens.lexicon.language.doing_endings
        end = begin + 1 if doing and tokens.words[at].endswith(doing) else begin
    return any(party.side and (party.acts or not acting) for party in scene.parties.between(begin, end))


def list_end(scene: Scene, at: int, last: int) -> int:
    """The end of the list of those who met: "talks between envoys from Norland, Sudland and", "took place between"."""
    end = scene.tokens.behind(at)
    masks = scene.tokens.masks
    end = next((near + 1 for near in range(end, min(end + _WITH_REACH, last)) if masks[near] & WITH), end)
    listed: Party | None = None
    while named := scene.parties.between(end, min(end + _LINKED, last)):
        between = range(end, named[0].first)
        own = listed is not None and scene.parties.has_office(listed) and listed.side == named[0].side
        # "Envoys from Norland"
        if listed and between and not own and not masks[between[0]] & (AND | SIGN):
            # "With Norland's king the president of Oslo said": he is in no list.
            break
        end, listed = named[0].last, named[0]
    return end


def has_two(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether one who acts stands before the name of a meeting and another right behind "with"."""
    tokens = scene.tokens
    behind = tokens.behind(at)
    if not tokens.masks[behind - 1] & WITH and behind < last and tokens.masks[behind] & WITH:
        behind += 1
    linked = behind > at + 1 and scene.parties.between(behind, min(behind + _LINKED, last))
    return bool(linked) and any(party.acts for party in scene.parties.between(first, at))


def is_somebody(scene: Scene, party: Party) -> bool:
    """Whether a party is a person at the meeting, and no analyst or source of whom nothing more is told."""
    if not scene.parties.has_office(party):
        return False
    return party.side is not None or any(word[0].isupper() for word in scene.parties.text(party).split()[1:])


def stands_for(scene: Scene, party: Party) -> bool:
    """Whether a party stands for a country or for a body that has a name: "the CIA chief", "Hamas officials"."""
    if party.side:
        return True
    tokens = scene.tokens
    # «Глава «Нордатома»»
    near = range(party.first, min(scene.parties.end_of(party) + _TWO, len(tokens.masks)))
    return any(tokens.masks[at] & _BODY and tokens.capital(at) for at in near)


def are_paired(scene: Scene, at: int, first: int, last: int, parties: list[Party]) -> bool:
    """Whether two met of whom one stands for no country: for a body with a name, or for a court, whichever it is."""
    tokens = scene.tokens
    if tokens.masks[at] & RECEIVE and any(party.side for party in parties):
        # "Was received by the crown prince"
        heads = (party for party in parties if not party.side)
        if any(tokens.concepts(party.first, party.last) & _HEAD or stands_for(scene, party) for party in heads):
            return True
    if tokens.masks[at] & (CONFERRED | TALKED) and confers_with(scene, at, first, last):
        return True
    others = (party for party in scene.parties.between(first, at) if party.acts and stands_for(scene, party))
    return _is_with_body(scene, at, last) and any(others)


def _is_with_body(scene: Scene, at: int, last: int) -> bool:
    """Whether one who stands for no country, but for a body with a name, is right behind "with" or the verb."""
    tokens = scene.tokens
    behind = tokens.behind(at)
    linked = bool((tokens.masks[behind - 1] | tokens.base[behind - 1]) & WITH) or (
        behind < last and bool(tokens.masks[behind] & WITH)
    )
    # "Met the agency's head"
    linked = linked or bool(tokens.masks[at] & VERBS and not tokens.lexicon.language.inflects)
    after = scene.parties.between(behind, min(behind + _LINKED, last)) if linked else []
    return any(not party.side and stands_for(scene, party) for party in after)


def is_headline(scene: Scene, at: int, first: int) -> bool:
    """Whether a headline tells what those it names will do: "Norland and Sudland to hold talks"."""
    tokens = scene.tokens
    begin = to = at - 1
    if begin <= first or not tokens.base[to] & TO:
        return False
    while begin > first and (named := _ending_at(scene, begin)) is not None:
        begin = named - 1 if tokens.masks[named - 1] & (AND | SIGN) else named
    return begin < to and begin <= first + 1


def _ending_at(scene: Scene, end: int) -> int | None:
    """Where the party begins that ends before a token, with its name and article."""
    near = scene.parties.between(max(0, end - _AROUND), end)
    party = next((one for one in near if end in (one.last, scene.parties.end_of(one))), None)
    if party is None:
        return None
    return party.first - bool(scene.tokens.base[party.first - 1] & ARTICLE)
