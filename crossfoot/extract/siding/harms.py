"""What the one does to the other before a figure: who is told to have destroyed, killed or struck."""

from __future__ import annotations

from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import AT, FROM
from crossfoot.extract.places.stems import is_adjective, is_cyrillic
from crossfoot.extract.side_words import foe_words
from crossfoot.extract.siding.actors import Actors
from crossfoot.extract.siding.doers import Doers
from crossfoot.extract.siding.named import Actor
from crossfoot.extract.tokens import NEWLINE, NUMBER, NUMERAL, STOP

_BE, _SUFFER, _INFLICT = (CONCEPTS.bit(name) for name in ("be", "suffer-injury", "inflict"))
_HARM = CONCEPTS.any(
    ("destroy", "eliminate", "strike-at", "kill", "damage", "injure", "shoot-down", "attack-verb", "to-scrap")
)
#: what else one army does to the units of another
_HARMED = _HARM | _INFLICT | CONCEPTS.bit("beat")
FORCES = CONCEPTS.any(("forces", "soldier", "of-troops"))
_ATTACK_VERB, _ATTACK_NOUN, _ON, _THE = (CONCEPTS.bit(name) for name in ("attack-verb", "attack-noun", "on", "a"))
_SUFFERS = CONCEPTS.any(("die", "injure", "suffer-injury"))
#: «Пострадали семеро солдат» names nobody who did it
SUFFERED = CONCEPTS.any(("suffer-injury", "injure"))
_LAUNCHED = CONCEPTS.bit("launch")
_PARTING = frozenset(",;")
#: Behind these a word of harm is no verb in the active: "was destroyed", "300 damage claims".
_NO_VERB = _BE | CONCEPTS.any(("number", "numeral"))
_LOST_SINCE = CONCEPTS.any(("lose", "casualties"))
#: So many words stand at most between whose an attack was and the attack, and none of these.
RAIDED = 4
PARTS = NUMBER | NEWLINE | STOP | AT | FROM | FORCES | CONCEPTS.any(("and", "be", "clause", "to", "of", "by-agent"))
#: what whoever wages it does to others
_WAGED = _ATTACK_NOUN | CONCEPTS.any(("aggression", "war-itself"))
_THEM = CONCEPTS.bit("of-them")
#: so many words behind the verb stands who was attacked
_OBJECT = 5
#: words of an attack
RAID = CONCEPTS.any(("attack-noun", "strike", "attack", "launch", "attack-verb"))


class Harms:
    """Finds the harm that the actors of one text are told to have done."""

    def __init__(self, actors: Actors, doers: Doers) -> None:
        """Look among these; ``doers`` are those whom the passive names."""
        self._actors = actors
        self._doers = doers
        language = actors.tokens.lexicon.language
        # «Вдалося знищити»: an infinitive does harm no less.
        self._active = language.active_endings and (*language.active_endings, *language.infinitive_endings)
        self._done = actors.tokens.lexicon.language.passive_endings
        self._head_first = actors.tokens.lexicon.language.head is Head.FIRST

    def before(self, first: int) -> bool:
        """Whether harm is told of before a token in its sentence."""
        return any(mask & _HARMED for mask in self._actors.tokens.masks[self._actors.start_of(first) : first])

    def by(self, actor: Actor, first: int) -> bool:
        """Whether a party is told to have done the harm before a figure: by a verb, or by its strikes."""
        tokens, at = self._actors.tokens, actor.position
        if self._doers.deed_of(actor):
            # «Удар, нанесений Північною армією, забрав дев'ять життів»
            return True
        done = next((step for step in range(at + 1, first) if tokens.masks[step] & _HARM), first)
        # "After a Norland strike, 300 homes were dark": nobody else does anything there
        parted = done < first and bool(_PARTING.intersection(tokens.words[at + 1 : done]))
        if not parted and self.raids(actor) and not (self.is_owner(actor) and self.between(at + 1, first)):
            return True
        if parted and tokens.words[at] in foe_words(tokens.lexicon):
            # «Отбита атака противника, подразделения уничтожили два танка»: others did.
            return False
        return not self.is_owner(actor) and self.between(at + 1, first)

    def is_owner(self, actor: Actor) -> bool:
        """Whether a word's ending says that something is of whom it names: «відбила атаку ворога та знищила танк»."""
        language, word = self._actors.tokens.lexicon.language, self._actors.tokens.words[actor.position]
        owned = (*language.genitive_endings, *language.genitive_plural_endings)
        if is_cyrillic(word) and is_adjective(word):
            # «Нордландська армія», «атака нордландської армії»
            owned = tuple(ending for ending in owned if len(ending) > 1)
        return actor.owns and self._head_first and word.endswith(owned)

    def raids(self, actor: Actor) -> bool:
        """Whether an attack is a party's: «В результате ударов войск Северии», «через удар Северії пошкоджено міст».

        Not «після удару Северія втратила міст».
        """
        tokens, at = self._actors.tokens, actor.position
        beside = tokens.before(self._doers.army_at(at)) if self._head_first else at + 1
        if actor.owns and self.attacks(at):
            # «Через російський обстріл», "after a Norland missile strike"
            return True
        if beside < 0 or not (tokens.base[beside] | tokens.masks[beside]) & RAID:
            return False
        behind, suffers = "".join(tokens.words[at + 1 : at + 2]), tokens.concepts(at + 1, at + 2) & _SUFFERS
        # «через удар Северії загинули двоє»: they did, not it
        acts = self._active and behind.endswith(self._active) and not suffers
        return actor.owns or (self._head_first and not acts)

    def wages(self, actor: Actor) -> bool:
        """Whether a country only wages what others suffer: "since Norland's invasion", «вторгнення Північчя»."""
        tokens, at = self._actors.tokens, actor.position
        if actor.owns:
            return self.attacks(at, _WAGED)
        before = tokens.before(at) if self._head_first else -1
        return before >= 0 and bool(tokens.masks[before] & _WAGED)

    def attacks(self, at: int, attack: int = _ATTACK_NOUN) -> bool:
        """Whether a country's word only tells whose attack it was: "21 deaths in a Russian attack" are not Russian.

        Other words that tell of the attack may stand between: «російську ракетну атаку», "Norland's huge air raid".
        """
        tokens, masks = self._actors.tokens, self._actors.tokens.masks
        for step in range(at + 1, min(at + 1 + RAIDED, len(masks))):
            if masks[step] & attack:
                return True
            # «36 дронами нордландці завдали удару»: who acts
            if masks[step] & (PARTS | _LAUNCHED) or not (tokens.words[step][0].isalpha() or tokens.hyphen(step)):
                return False
        return False

    def told_by(self, actor: Actor, first: int) -> bool:
        """Whether an army only tells what was destroyed: «Служба показала кадри, на яких уражено 41 літак»."""
        if not self._active or actor.country != self._actors.friend(first) or self.raids(actor):
            return False
        masks, words = self._actors.tokens.masks, self._actors.tokens.words
        return any(masks[at] & _HARM and words[at].endswith(self._done) for at in range(actor.position + 1, first))

    def between(self, start: int, first: int, but: int = _SUFFER) -> bool:
        """Whether a verb of harm in the active stands between two tokens: "destroyed", not "was destroyed".

        ``but`` are the concepts that tell of no deed there.
        """
        masks, words = self._actors.tokens.masks, self._actors.tokens.words
        for at in [at for at in range(start, first) if masks[at] & _HARMED and not masks[at] & but]:
            if words[at + 1 : at + 2] == [":"]:
                # "Norland's losses: 90 in all, of which destroyed: 40": a heading
                continue
            if self._active:
                if words[at].endswith(self._active):
                    return True
            elif not masks[at - 1] & _NO_VERB:
                return True
        return False

    def struck(self, start: int, first: int) -> bool:
        """Whether a verb of attack in the active stands between two tokens, and nothing is lost behind it."""
        masks = self._actors.tokens.masks
        for at in range(first - 1, start - 1, -1):
            if masks[at] & _LOST_SINCE:
                return False
            if masks[at] & _ATTACK_VERB and not masks[at] & _ATTACK_NOUN and not masks[at - 1] & _BE:
                return True
        return False

    def is_struck(self, at: int) -> bool:
        """Whether who is named at a token is whom a verb right before attacks: "pounded parts of Sudland"."""
        words = self._actors.tokens.words
        start = max(self._actors.start_of(at), at - _OBJECT)
        parted = next((step for step in range(at - 1, start - 1, -1) if words[step] in _PARTING), start - 1)
        return not self._head_first and self.struck(parted + 1, at)

    def done_to(self, at: int) -> bool:
        """Whether harm is done to who is named at a token: "inflicted 40 casualties on the enemy and destroyed", "burnt
        nine Norland tanks and damaged", "hit 90 targets, nine of them enemy tanks, and burnt".
        """
        base = self._actors.tokens.base
        told = self._actors.tokens.masks[at - 1] | self._actors.tokens.masks[self._actors.tokens.before(at)]
        if not self._head_first and told & (NUMBER | NUMERAL | _THEM):
            return self.between(self._actors.start_of(at), at)
        before = at - 2 if base[at - 1] & _THE else at - 1
        return before >= 0 and bool(base[before] & _ON)
