"""Words of a text that name a country, its people or its forces, as owners, as acting or only as where something was.

"Norland", "Norland's 270 missiles", "the Norland army", "Battlegroup North", "the enemy": each becomes an Actor at its
token. Whom "the enemy" means depends on who speaks, so that `Actors` settles it when all others are known.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import AT, FILL, FROM, OF
from crossfoot.extract.parties import LEADER, leader_of, seat_of
from crossfoot.extract.placing.mention import Role
from crossfoot.extract.placing.place import Places
from crossfoot.extract.seats import SEAT
from crossfoot.extract.side_words import SIDED, foe_words, group_of, side_of, side_words
from crossfoot.extract.tokens import Tokens
from crossfoot.model.measure import AIR_OBJECTS

#: "-made", "-backed"
_COMPOUND = CONCEPTS.bit("compound-end")
#: «американского производства»
_MAKE = CONCEPTS.bit("make-noun")
_SIDED, _SIDED_PHRASES = FAMILIES.of_words(SIDED), FAMILIES.of_concepts(SIDED)
_SEATS, _LEADERS = FAMILIES.of_concepts(SEAT), FAMILIES.of_concepts(LEADER)
#: what a government does through its army, what is its army's, and what stands between it and the verb
_DEEDS = CONCEPTS.any(
    "launch attack-verb attack-with carry-out lose capture territory-verb shoot-down destroy strike-at kill".split()
)
ARMED = CONCEPTS.any(
    ("forces", "of-troops", "where-group-troops", "soldier", "air-defence", "attack-noun", *AIR_OBJECTS)
)
_HELPS = CONCEPTS.any(("have", "adverb", "also", "day-part", "when-overnight", "when-yesterday", "when-today"))
_BODY = CONCEPTS.bit("speaker-body")
_BY, _TO = CONCEPTS.bit("by-agent"), CONCEPTS.bit("to")
#: So many words stand between a government and what it did.
_VERB = 3
#: So near before a battlegroup stands that it only tells where.
_AREA = 2


@dataclass(slots=True)
class Actor:
    """A word for a country, its people or its forces at a token; ``country`` is ISO 3166-1."""

    position: int
    country: str
    #: it only tells where
    place: bool = False
    #: an adjective or a force, that can belong to a thing
    owns: bool = True


def named_in(tokens: Tokens, places: Places) -> tuple[list[Actor], list[Actor]]:
    """Who is named in a text, in its order, and the words for the enemy, whose country is still to be found."""
    base = tokens.base
    actors = [
        Actor(people.position, people.country, place=_is_led(tokens, people.position, AT | FROM))
        for people in places.peoples
        if not _only_made(tokens, people.position, people.position + 1)
    ]
    for actor in actors:
        # "U.S.-made", "Russian-backed": neither owner nor actor.
        if tokens.hyphen(actor.position + 1) and base[actor.position + 2] & _COMPOUND:
            actor.owns, actor.place = False, True
    for mention in places.mentions:
        if mention.kind == "country" and mention.country and not _only_made(tokens, mention.first, mention.last):
            # "Northland's 270 missiles"
            owner = mention.end < tokens.ends[mention.last - 1]
            actors.append(Actor(mention.first, mention.country, place=mention.role is Role.AT, owns=owner))
    words, foes = side_words(tokens.lexicon), foe_words(tokens.lexicon)
    enemies: list[Actor] = []
    for at in tokens.families[_SIDED]:
        word = tokens.words[at]
        # "Cleared of the enemy": those who left did not act.
        left = _is_led(tokens, at, FROM)
        (enemies if word in foes or not words[word] else actors).append(Actor(at, words[word], place=left))
    for at in tokens.families[_SIDED_PHRASES]:
        if at in tokens.phrases and tokens.words[at] not in words:
            # «сили оборони»; «Північна Корея» may be known as a place already
            actors.append(Actor(at, side_of(tokens.masks[at]), place=_is_led(tokens, at, FROM)))
    actors += _of_groups(tokens, places, actors)
    seats = (at for at in tokens.families[_SEATS] if tokens.capital(at))
    actors += [Actor(at, seat_of(tokens.masks[at]), owns=_has_army(tokens, at)) for at in seats if _acts(tokens, at)]
    # "Hale's army lost 40 tanks"
    led = (at for at in tokens.families[_LEADERS] if tokens.capital(at) and _has_army(tokens, at))
    owns = not tokens.lexicon.language.inflects
    actors += [Actor(at, leader_of(tokens.masks[at]), owns=owns) for at in led]
    actors.sort(key=lambda actor: actor.position)
    if tokens.lexicon.language.head is Head.FIRST:
        for force, follower in pairwise(actors):
            # «двоє бійців ССО Північчя»: both sides have forces that are called so
            if (
                follower.position == tokens.behind(force.position)
                and tokens.masks[force.position] & SIDED
                and not follower.owns
            ):
                force.country = follower.country
    return actors, enemies


def _is_led(tokens: Tokens, at: int, leads: int) -> bool:
    """Whether a word of place that leads stands before a token; «на цьому напрямку ворог», «из-за» have none."""
    before = tokens.base[at - 1] if at else 0
    return bool(before & leads) and not before & FILL and not tokens.hyphen(at - 2)


def _only_made(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a country is only where a thing was made: it neither acts nor owns."""
    base = tokens.base
    return bool((base[first - 1] if first else 0) & _MAKE or (base[last] if last < len(base) else 0) & _MAKE)


def _acts(tokens: Tokens, at: int) -> bool:
    """Whether a seat of government stands for its army: "Northford has fired", "Northford's troops", "by Northford"."""
    led = tokens.base[at - 1] if at else 0
    if led & (AT | FROM | OF | _TO):
        return False
    if led & _BY or _has_army(tokens, at):
        return True
    language, step = tokens.lexicon.language, at + 1
    while step <= at + _VERB and step < len(tokens.words) and tokens.masks[step] & _HELPS:
        step = tokens.behind(step)
    if step >= len(tokens.words) or not tokens.masks[step] & _DEEDS:
        return False
    name, verb = tokens.words[at], tokens.words[step]
    agrees = (verb.endswith(ending) and name[-1] in last for ending, last in language.agreeing_endings)
    return any(agrees) if language.agreeing_endings else True


def _has_army(tokens: Tokens, at: int) -> bool:
    """Whether a seat of government owns an army, or what an army has or does: "Northford's drones"."""
    language = tokens.lexicon.language
    if language.inflects:
        # «Армія Гейла»
        return at > 0 and bool(tokens.masks[at - 1] & ARMED and tokens.masks[at] & LEADER)
    owner = tokens.words[at].endswith(language.possessive_endings or ("'s",))
    return owner and bool(tokens.concepts(at + 1, at + 2) & ARMED) and not tokens.concepts(at + 2, at + 3) & _BODY


def _of_groups(tokens: Tokens, places: Places, actors: list[Actor]) -> list[Actor]:
    """The battlegroups whose names tell whose they are: "Battlegroup North"."""
    groups = [mention for mention in places.mentions if mention.kind == "group"]
    known = {actor.position for actor in actors} if groups else set()
    found: list[Actor] = []
    for group in groups:
        named = [country for at in range(group.first, group.last) if (country := group_of(tokens.base[at]))]
        if named and not known.intersection(range(group.first - 1, group.last)):
            # "The area of Norland's Battlegroup North"
            before = tokens.base[max(0, group.first - _AREA) : group.first]
            found.append(Actor(group.first, named[0], place=any(mask & (AT | OF | FROM) for mask in before)))
    return found
