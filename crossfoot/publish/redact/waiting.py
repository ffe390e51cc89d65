"""Until when something waits, told by what must happen first: "once the ice goes out", «щойно зійде крига».

No list has all that may happen, so the whole clause is covered, unless it tells of what has happened already.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from crossfoot.publish.redact.joints import WORD
from crossfoot.publish.redact.latin import is_cyrillic
from crossfoot.publish.redact.lexis import is_future, means

#: What begins such a clause, and the clause up to the next mark.
_CLAUSE = re.compile(
    r"""(?<!\w)(?:(?:only|not|лише|тільки|хіба|аж|только|лишь|разве)\s+)?
    (?:until|till|before|once|as\s+soon\s+as|by\s+the\s+time|when|after|wait(?:s|ing)?\s+for
    |поки|доки|щойно|як(?:\s+тільки)?|коли|після\s+того,?\s+як|до\s+того,?\s+як|пока|как(?:\s+только)?|когда|едва|после\s+того,?\s+как|до\s+того,?\s+как)
    \s+[^,.;:!?()«»“”"—–\n]{2,70}""",
    re.IGNORECASE | re.VERBOSE,
)
#: "Until the thaw", «до Покрови», «по Великодні»: what stands there is a time, whatever it is called.
_PHRASE = re.compile(
    r"""(?<!\w)(?:(?:only|not|no\s+\w+\s+than|аж|десь|лише|тільки|хіба|только|лишь|разве|ближче|ближе|не\s+раніше|не\s+раньше)\s+)?
    (?:until|till|through|by|under|до|к|ко|під|под|по|на|перед|після|после)\s+(?:the\s+|all\s+|end\s+of\s+|самого\s+|самой\s+|самої\s+|кінця\s+|конца\s+)*
    (?P<noun>[^\W\d_][\w'’ʼ-]+(?:\s+[^\W\d_][\w'’ʼ-]+)?)(?=\s*(?:[,.;:!?)»”"]|$))""",
    re.IGNORECASE | re.VERBOSE,
)
_LATIN_PAST = re.compile(
    r"\b(?:was|were|had|did|been|took|came|hit|struck|fell|went|said|war|invasion|truce|ceasefire|[a-z]+ed)\b"
)
#: Feasts, saints and what else the year is told by, beside what `times` has.
_FEAST = re.compile(
    r"""(?i)(?:christmas|easter|epiphany|pentecost|trinity|whitsun|lent|advent|ramadan|(?:first|last)\s+(?:frosts?|snow)|thaw|harvest|sowing|winter|spring|summer|autumn|heating\s+season|new\s+year
    |великод\w+|велик(?:дня|день)|паск\w+|різдв\w+|покров\w*|трійц\w+|спас\w?|маковія|микола[яюєї]\w*|водохрещ\w+|хрещення|петра|іллі|юрія|масниц\w+|\w*копув\w+|\w*сів\w*|жнив\w*|морозів|снігу|холодів|тепла|відлиг\w+|нов\w+\s+р(?:ік|оку)
    |пасх\w+|рождеств\w+|покрова?|троиц\w+|крещени\w+|масленниц\w+|масленой|ильина?|николы?|петрова?|сев\w*|жатв\w+|морозов|снега|холодов|оттепел\w+|нов\w+\s+год\w?)""".replace(
        "\n", ""
    ).replace("    ", "")
)


def waiting_stretches(sentence: str) -> Iterator[tuple[int, int]]:
    """Clauses that tell what is waited for, and feasts and seasons by any name, in a sentence on what is to come."""
    for found in _CLAUSE.finditer(sentence):
        if _is_to_come(found.group()):
            yield found.span()
    for found in _PHRASE.finditer(sentence):
        if _FEAST.match(found.group("noun")):
            yield found.span()


def _is_to_come(clause: str) -> bool:
    """Whether nothing of it has happened: in English no verb of the past, in the others one of the future."""
    words = WORD.findall(clause)
    if any(map(is_cyrillic, words)):
        return any(map(is_future, words))
    return not _LATIN_PAST.search(clause) and not any(means(word, "attack-noun", "explosion") for word in words)
