"""Further issues of one position: "agreed to swap prisoners and go on with the talks", "offered a truce and a swap"."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.holding.issues import ISSUE, Issue, find_issue, rest_as_issue
from crossfoot.extract.holding.words import CONDITION, POSITION
from crossfoot.extract.tokens import STOP

_AND = bits("and")
#: "refuses to cede land or hold elections": two issues as well
_ANDS = FAMILIES.of_concepts(_AND | bits("or"))
#: A further issue stands within so many tokens of the last one, and so near behind "and".
_REACH, _NEAR = 24, 4
#: where what is said of the position ends
_CLAUSE = bits("contrast", "relative", "that", "be", "have", "po-would", "after")
_ENDS = STOP | CONDITION | _CLAUSE | bits("say", "say-weak", "saying")
_SO, _SAY, _ARTICLE = bits("that", "po-lest"), bits("say", "say-weak", "saying"), bits("name-determiner", "a")
#: another position begins
_ELSE = POSITION & ~ISSUE & ~bits("po-assent")
#: talks are a further issue where one goes on with them: "a truce and talks" is one
_TALKS, _GO_ON = bits("me-noun"), bits("po-continue", "po-engage")


def joined_issues(scene: Scene, at: int, issue: Issue, last: int) -> list[tuple[int, Issue]]:
    """The issues of other kinds joined to the one behind the verb at a token, each with where its words begin."""
    tokens = scene.tokens
    masks, found = tokens.masks, [issue]
    begins: list[int] = []
    if issue.first < at:
        return []
    for joint in tokens.between(_ANDS, issue.last, last):
        reach = found[-1].last
        if joint - reach > _REACH or any(mask & _ENDS for mask in masks[reach:joint]):
            break
        if any(mask & _ELSE for mask in masks[reach:joint]):
            break
        further = find_issue(tokens, joint + 1, min(joint + 1 + _NEAR, last))
        if further is None or further.name in {other.name for other in found}:
            continue
        if not _is_joined(scene, joint, further):
            continue
        begins.append(joint + 1)
        found.append(further)
    return list(zip(begins, found[1:], strict=True))


def further_demands(scene: Scene, parts: list[Clause], number: int) -> list[Issue]:
    """What else is demanded in clauses of their own: "demands that Oslo disarm, that the port be opened, and that"."""
    tokens = scene.tokens
    begins = [min(part.first + bool(tokens.masks[part.first] & _AND), part.last - 1) for part in parts]
    opened = [bool((tokens.masks[begin] | tokens.base[begin]) & _SO) for begin in begins]
    if number + 1 >= len(parts) or not opened[number + 1]:
        return []
    found: list[Issue] = []
    for part, begin, opens in list(zip(parts, begins, opened, strict=True))[number + 2 :]:
        said = not opens and any(mask & _SAY for mask in tokens.masks[part.first : part.last])
        if said and scene.parties.between(part.first, part.last):
            break
        # "A position that Oslo repeated" opens no demand.
        opens = opens and bool(tokens.words[begin - 1] in ",;" or tokens.masks[begin - 1] & _AND)
        if opens and begin + 1 < part.last:
            begin += 1 + bool(tokens.masks[begin + 1] & _ARTICLE)
            issue = find_issue(tokens, begin, part.last) or rest_as_issue(tokens, begin, part.last)
            found += [] if issue is None else [issue]
    return found


def _is_joined(scene: Scene, joint: int, issue: Issue) -> bool:
    """Whether an issue behind "and" is a further one, and not what somebody else does: "and Oslo left the talks"."""
    tokens = scene.tokens
    if issue.is_loose(tokens):
        return False
    if issue.name == "other" and not (tokens.masks[issue.first] & _TALKS and tokens.masks[joint + 1] & _GO_ON):
        return False
    if issue.last < len(tokens.words) and tokens.masks[issue.last] & _ENDS & ~STOP:
        # "And the swap was over"
        return False
    between = tokens.masks[joint + 1 : issue.first]
    if scene.parties.between(joint + 1, issue.first) or any(mask & (_ENDS | _ELSE) for mask in between):
        return False
    past = tokens.lexicon.language.regular_past_endings
    return not (past and any(word.endswith(past) for word in tokens.words[joint + 1 : issue.first]))
