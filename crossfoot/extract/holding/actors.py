"""Who holds a position: the party before the verb, the speaker who says "we", the one named before "he"."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, negated
from crossfoot.extract.holding.actor import Actor
from crossfoot.extract.holding.antecedent import adopter, antecedent
from crossfoot.extract.holding.before import Before, is_person
from crossfoot.extract.holding.inside import inside
from crossfoot.extract.holding.postponed import is_ours, postponed_subject, stands_behind
from crossfoot.extract.holding.unknown import by_name
from crossfoot.extract.holding.words import AGAINST, INSIST, POSITION, READY
from crossfoot.extract.parties import Party
from crossfoot.extract.tokens import INNER, SIGN

_AND, _WE, _ADJUNCT, _WITH, _AS = bits("and"), bits("we"), bits("adjunct"), bits("with-speaker"), bits("as-cue")
_HE, _THEY, _SEVERAL = bits("he-she"), bits("it-they"), bits("po-they")
_SAY = bits("say", "say-weak", "allege", "relay", "according")
#: "neither side"
_NO_SIDE = bits("po-no-side")
_BOTH = bits("both-sides")
_POSSESSIVE, _ITS, _OF, _BY, _FROM = (bits(name) for name in ("possessive", "po-its", "of", "by-agent", "from"))
_OFFICE = bits("speaker-office", "state-office")
_GENERIC, _DOCUMENT = bits("body-generic"), bits("document-noun")
_HEAD = _OFFICE | bits("state-body")
#: "Norland said Sudland agreed", "believes Hale wants": so many tokens from the verb to who acts
_TELLS, _TOLD_REACH = _SAY | bits("ex-opinion"), 2
#: "suggests", which things do as well
_HINTS = bits("say-weak") & ~bits("allege")
_TO, _ARTICLE = bits("to"), bits("name-determiner")
#: "support of" is of what is supported
_BACKING, _REFUSAL = bits("po-support-noun"), bits("po-refusal")
#: An owner stands within so many tokens before what is his: "Norland's continued refusal".
_OWNER = 4
#: "voiced", "issued": they bring a noun of deed within so many tokens
_LIGHT, _GIVEN, _BE = bits("po-light", "po-drop"), 5, bits("be")
#: "would see Norland", "includes Norland": who stands behind only has a part in something
_PROVIDES = bits("po-provides")
#: "after", which can open a clause; what stands between who acts and the verb
_CLAUSE, _BETWEEN = bits("clause"), bits("have", "say-skip", "adverb")
#: a personal name behind an office
_NAME = 6
#: a list of so many countries or more, each named in so many tokens
_SEVERAL_NAMED, _LISTED = 3, 4
_TO_VERB = _BETWEEN | SIGN | bits("po-would", "be", "negation", "po-does", "po-modal")
#: The verb of a list's item stands so near its bullet.
_BULLET = 2


def speaker_at(scene: Scene, at: int) -> Actor | None:
    """The speaker as the one who holds it."""
    said = scene.speakers.at(at, at + 1).speaker
    return None if said is None else Actor(said, scene.parties.side_of(said))


def named(scene: Scene, party: Party | None) -> Actor | None:
    """A party as the one who holds it, with the party joined to it: "Norland and Sudland agreed"."""
    if party is None:
        return None
    tokens = scene.tokens
    if (first := _list_start(scene, party)) is not None:
        # "Norland, Sudland, and Westland agreed"
        name = tokens.text[tokens.starts[first] : tokens.ends[party.last - 1]]
        return Actor(name, None, first, joined=True)
    joined = scene.parties.between(party.last + 1, party.last + 3)
    near = joined and (joined[0].first == party.last + 1 or tokens.base[party.last + 1] & _ARTICLE)
    if near and joined[0].acts and tokens.masks[party.last] & _AND:
        first = _list_start(scene, joined[0])
        first = party.first if first is None else first
        name = tokens.text[tokens.starts[first] : tokens.ends[joined[0].last - 1]]
        return Actor(name, None, first, joined=True)
    ahead = scene.parties.between(party.first - 2, party.first - 1) if tokens.masks[party.first - 1] & _AND else ()
    if ahead and ahead[0].side and party.side and ahead[0].side != party.side:
        # "The Norlandish and Sudlandish ministers"
        name = tokens.text[tokens.starts[ahead[0].first] : tokens.ends[party.last - 1]]
        return Actor(name, None, ahead[0].first, joined=True)
    return Actor(scene.parties.text(party).removesuffix("'s").removesuffix("’s"), party.side, party.first)


def _list_start(scene: Scene, party: Party) -> int | None:
    """Where a list of three or more countries begins that ends with a party: "Norland, Sudland, and Westland"."""
    tokens = scene.tokens
    at, found = party.first, [party]
    while party.side and at > 0:
        at -= bool(tokens.base[at - 1] & _ARTICLE)
        at -= bool(len(found) == 1 and tokens.masks[at - 1] & _AND)
        at -= tokens.words[at - 1] == ","
        before = scene.parties.between(max(0, at - _LISTED), at) if at < found[-1].first else []
        if not before or before[-1].last != at or not before[-1].side or not before[-1].acts:
            break
        found.append(before[-1])
        at = before[-1].first
    lead = found[-1].first - 1
    lead -= bool(lead > 0 and tokens.base[lead] & _ARTICLE)
    if len(found) < _SEVERAL_NAMED or not tokens.masks[party.first - 1] & _AND:
        return None
    # "After talks with Norland, Sudland and Westland agreed": not Norland.
    apart = lead >= 0 and tokens.base[lead] & _ADJUNCT and not tokens.base[lead] & (_OF | _FROM)
    return None if apart else found[-1].first


def teller_of(scene: Scene, parts: list[Clause], *, person: bool) -> Party | None:
    """Who says so in the sentence, in a part before the verb's: "Hale said that he"."""
    masks = scene.tokens.masks
    for part in parts[-2::-1]:
        said = next((near for near in range(part.last - 1, part.first, -1) if masks[near] & _SAY), None)
        near = scene.parties.between(part.first, said) if said is not None else []
        teller = next((party for party in near if party.acts and (not person or is_person(scene, party))), None)
        if teller is not None:
            return teller
    return None


def _he(scene: Scene, before: Before, parts: list[Clause], at: int) -> Actor | None:
    """Whom "he" means: who says so in the sentence, who opens it, or the last person that acted."""
    teller = teller_of(scene, parts, person=True)
    if teller is not None:
        return named(scene, teller)
    opening = first_acting(scene, parts[0])
    opening = opening if opening is not None and is_person(scene, opening) else before.actor(person=True)
    return named(scene, opening) or speaker_at(scene, at)


def first_acting(scene: Scene, part: Clause) -> Party | None:
    """Who opens the sentence: "Oslo said that it will not"."""
    opening = scene.parties.between(part.first, part.last)
    return opening[0] if opening and opening[0].acts and opening[0].first <= part.first + 1 else None


def _is_of_paper(scene: Scene, party: Party, at: int) -> bool:
    """Whether a paper of the party does it: "the council's resolution calls for"."""
    masks = scene.tokens.masks
    ahead = masks[party.last : min(party.last + _OWNER, at)]
    if ahead and ahead[0] & _DOCUMENT:
        return True
    owned = not party.acts or (masks[party.last - 1] | (ahead[0] if ahead else 0)) & _POSSESSIVE
    return bool(owned) and any(mask & _DOCUMENT for mask in ahead)


def _subject(scene: Scene, part: Clause, end: int, *, of: int | None) -> Party | None:
    """Who acts in the tokens of a clause before ``end``: the first party that nothing there puts behind a verb.

    "Norland said Sudland agreed" is told of Sudland. ``of`` is the verb, where the clause is the verb's own.
    """
    tokens = scene.tokens
    masks, firm = tokens.masks, not tokens.lexicon.language.inflects
    found: Party | None = None
    beside: Party | None = None
    for party in scene.parties.between(part.first, end):
        if beside is not None and beside.last == party.first:
            # «С президентом Норландии Осло предложил»: whose president he is.
            continue
        if not party.acts or (of is not None and _is_of_paper(scene, party, of)):
            continue
        if party.first > part.first and masks[party.first - 1] & _PROVIDES:
            # "Under the plan, which would see Norland release": what the plan wants.
            continue
        lead = party.first - 1
        if firm and lead > part.first and masks[lead] & _ARTICLE and not masks[lead - 1] & _OF:
            # "With the president"
            lead -= 1
        # "Spoke with" is one phrase.
        if party.first > part.first and (masks[lead] | (tokens.base[lead] if masks[lead] & INNER else 0)) & _ADJUNCT:
            beside = party if scene.parties.has_office(party) else None
            # "With Oslo refusing to meet"
            doing = tokens.lexicon.language.doing_endings
            going = of is not None and (tokens.words[of].endswith(doing) or tokens.words[party.last].endswith(doing))
            if (not going or not masks[party.first - 1] & _WITH) and not _opens_clause(scene, party, lead, of):
                continue
        if found is None and firm and of is not None and party.first > part.first:
            head = any(mask & _HEAD for mask in masks[party.first : party.last])
            tells = any(mask & (_TELLS | INSIST) for mask in masks[party.first - _TOLD_REACH : party.first])
            after = not tells and any(mask & POSITION for mask in masks[part.first : party.first])
            if after or (tokens.base[party.first - 1] & _OF and not head):
                # "Opposed the siege of Norland and called for": not Norland.
                continue
        own = (masks[party.last - 1] | masks[party.last]) & _POSSESSIVE
        if own and of is not None and masks[of] & _HINTS:
            # "Norland's stance suggests that it is weak"
            continue
        # "Accused Chile of stalling and threatened": not told of Chile.
        joined = of is not None and masks[of - 1] & _AND
        told = found is not None and firm and of is not None and not joined and _is_told_of(scene, found, party)
        told = told or (found is not None and of is not None and _begins_anew(scene, found, party, of))
        if found is None or told:
            found = party
    return found if firm or of is None else _beside_verb(scene, part, found, of)


def _beside_verb(scene: Scene, part: Clause, found: Party | None, verb: int) -> Party | None:
    """The party right before the verb where the clause opens with an adjunct: «Без участі Осло Берн не підпише»."""
    masks = scene.tokens.masks
    if found is None or masks[found.first] & _HEAD or not scene.tokens.base[part.first] & _ADJUNCT:
        return found
    near = (party for party in scene.parties.between(found.last, verb) if party.acts)
    beside = [party for party in near if all(mask & _TO_VERB for mask in masks[party.last : verb])]
    return beside[-1] if beside and not masks[beside[-1].first - 1] & _ADJUNCT else found


def _opens_clause(scene: Scene, party: Party, lead: int, of: int | None) -> bool:
    """Whether a clause of its own begins before the party, with its verb behind: "failed after Oslo insisted on"."""
    masks = scene.tokens.masks
    if of is None or scene.tokens.lexicon.language.inflects or not masks[lead] & _CLAUSE:
        return False
    return all(mask & _BETWEEN for mask in masks[party.last : of])


def _begins_anew(scene: Scene, found: Party, party: Party, of: int) -> bool:
    """Whether "and" joins another who acts to the first: "Norland opposes a ban and Sudland would lift it"."""
    masks = scene.tokens.masks
    if not masks[party.first - 1] & _AND or not all(mask & _TO_VERB for mask in masks[party.last : of]):
        return False
    return any(mask & POSITION for mask in masks[found.last : party.first - 1])


def acts_beside(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether who acts stands right before a verb: "Norland will not", and not "the war in Norland will not"."""
    tokens = scene.tokens
    near = at
    while near > clause.first and (tokens.masks[near - 1] | tokens.base[near - 1]) & _TO_VERB:
        near -= 1
    if near == clause.first or tokens.masks[near - 1] & (_WE | _HE | _THEY | _BOTH):
        return True
    before = scene.parties.between(max(clause.first, near - _NAME), near)
    party = next((party for party in before[::-1] if party.acts), None)
    if party is None or tokens.masks[party.first - 1] & _ADJUNCT:
        return False
    return all(map(tokens.capital, range(party.last, near))) or tokens.lexicon.language.inflects


def _is_told_of(scene: Scene, teller: Party, party: Party) -> bool:
    """Whether the first party only tells of the second: "Norland said Sudland", "claims the Sudland army"."""
    masks = scene.tokens.masks
    ahead = masks[max(teller.last, party.first - _TOLD_REACH) : party.first]
    return any(mask & _TELLS for mask in ahead) and not (masks[party.last - 1] | masks[party.last]) & _POSSESSIVE


def actor_of(scene: Scene, before: Before, parts: list[Clause], at: int) -> Actor | None:
    """Who acts: the first party of the verb's clause, else of a clause before it that is no adjunct."""
    masks = scene.tokens.masks
    for part in parts[::-1]:
        own = part is parts[-1]
        if not own and scene.tokens.lexicon.language.inflects and (house := inside(scene, part)) is not None:
            # «В МИД Норландии заявили, что отвергают»
            return named(scene, house)
        if not own and (part.aside or masks[part.first] & (_ADJUNCT | _SAY | _AS)):
            # "Norland, as head of the league, called for"
            continue
        if not own and scene.tokens.words[part.first].endswith(scene.tokens.lexicon.language.gerund_endings or ("\n",)):
            # «Виступаючи перед радою Осло»
            continue
        end = at if own else part.last
        told = own and any(mask & _WE for mask in masks[max(part.first, at - _TOLD_REACH) : at])
        party = None if told else _subject(scene, part, end, of=at if own else None)
        if own and not told:
            # «Проти угоди виступив Осло»
            verb = stands_behind(scene, part, at) if masks[at] & (AGAINST | READY) and party is None else None
            behind = postponed_subject(scene, part, at if verb is None else verb, party)
            if behind is not None:
                return named(scene, behind)
        if party is not None and own and _follows_pronoun(scene, part, party, at):
            # "He praised Norland and rejected": what he praised.
            party = None
        if party is not None and not own and part is not parts[0]:
            # "In Geneva, Switzerland, ..."
            party = None if part.last - part.first == party.last - party.first else party
        if party is not None:
            if masks[party.first] & _GENERIC and not scene.tokens.capital(party.first):
                # "The group": the body named before.
                party = before.actor() or party
            return named(scene, party)
        both = next((back for back in range(part.first, end) if masks[back] & (_BOTH | _NO_SIDE)), None)
        if both is not None:
            tokens = scene.tokens
            return Actor(tokens.text[tokens.starts[both] : tokens.ends[tokens.behind(both) - 1]], None, both, True)
        within = inside(scene, part, at) if own else None
        if within is not None:
            return named(scene, within)
        near = scene.parties.between(at + 1, at + 2) if own and scene.tokens.lexicon.language.inflects else ()
        if near and near[0].acts and part.aside:
            # «На которое согласился Осло»
            return named(scene, near[0])
        if any(mask & _WE for mask in masks[part.first : end + own]) or (own and is_ours(scene, at)):
            return speaker_at(scene, at) or named(scene, before.actor())
        if any(masks[back] & _HE for back in range(part.first, end)):
            return _he(scene, before, parts, at)
        they = next((back for back in range(part.first, end) if masks[back] & _THEY), None)
        if they is not None and not (they > part.first and masks[they - 1] & _ADJUNCT):
            opening = first_acting(scene, parts[0]) or teller_of(scene, parts, person=False)
            together = before.both() if opening is None and masks[they] & _SEVERAL else None
            return together or named(scene, opening or before.actor())
    found = by_name(scene, parts, at) or named(scene, antecedent(scene, parts) or adopter(scene, parts))
    return found or (before.list_head() if _heads_item(scene, parts, at) else None)


def _follows_pronoun(scene: Scene, part: Clause, party: Party, at: int) -> bool:
    """Whether a pronoun opens the clause, and the party stands behind a verb of its own before "and"."""
    masks, firm = scene.tokens.masks, not scene.tokens.lexicon.language.inflects
    if not firm or not masks[part.first] & (_HE | _THEY) or party.first <= part.first + 1:
        return False
    told = any(mask & (_TELLS | POSITION) for mask in masks[part.first : party.first])
    return not told and bool(masks[at - 1] & _AND)


def _heads_item(scene: Scene, parts: list[Clause], at: int) -> bool:
    """Whether a verb begins its sentence, and is no noun: "- supports a truce", "- is ready for talks"."""
    tokens = scene.tokens
    if at > parts[0].first + _BULLET:
        return False
    word = tokens.words[parts[0].first]
    return tokens.lexicon.language.inflects or word.endswith(tokens.lexicon.language.plural_endings)


def giving_verb(scene: Scene, clause: Clause, at: int) -> int | None:
    """The light verb that brings a noun of deed: "issued a call for", "dropped its objections to"."""
    masks = scene.tokens.masks
    for verb in range(at - 1, max(clause.first, at - _GIVEN) - 1, -1):
        if masks[verb] & _LIGHT:
            return None if negated(scene.tokens, at, verb) or masks[verb - 1] & _BE else verb
    return None


def light_verb_behind(scene: Scene, clause: Clause, at: int) -> Actor | None:
    """Who brings a noun of deed, told behind it: «З закликом виступив Осло»."""
    verb = stands_behind(scene, clause, at)
    return None if verb is None else named(scene, postponed_subject(scene, clause, verb, None))


def owner_of(scene: Scene, before: Before, parts: list[Clause], at: int) -> Actor | None:
    """Whose a noun of deed is: the party right before or behind it, or the one "its" points back to."""
    masks = scene.tokens.masks
    near = scene.parties.between(max(parts[-1].first, at - _OWNER), at)
    # "Oslo's word and support for": not Oslo's.
    bound = [party for party in near[::-1] if not any(mask & _AND for mask in masks[party.last : at])]
    # "Norland's", "Brussels'"
    owner = next((party for party in bound if (masks[party.last - 1] | masks[party.last]) & _POSSESSIVE), None)
    if owner is None:
        behind = scene.tokens.behind(at)
        # "In support of Norland's borders": not Norland's.
        by = _BY | _FROM if masks[at] & _BACKING else _OF | _BY | _FROM
        linked = behind < len(masks) and bool(masks[behind] & by & ~_FROM)
        by = _BY | _FROM if masks[at] & _REFUSAL else by
        behind += linked
        linked = linked or bool(behind > at + 1 and scene.tokens.base[behind - 1] & by)
        if not linked and not scene.tokens.lexicon.language.inflects:
            # "The demand that Norland pay" is not Norland's.
            behind = at
        owner = next((party for party in scene.parties.between(behind, behind + 2) if party.acts), None)
        if owner is not None and masks[at] & _REFUSAL and masks[behind - 1] & _OF and not masks[owner.last] & _TO:
            # "The refusal of Norland to", and not "a refusal of NATO"
            owner = None
    if owner is None and at > parts[-1].first and masks[at - 1] & _ITS:
        own = [party for party in scene.parties.between(parts[-1].first, at) if party.acts]
        opening = first_acting(scene, parts[0]) or (own[0] if own else None)
        # "Aides explained its refusal": not theirs.
        aide = opening is not None and masks[opening.last - 1] & _OFFICE
        owner = (before.actor() or opening) if aide else (opening or before.actor())
    return named(scene, owner)
