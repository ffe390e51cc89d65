"""The lines that many posts and pages end with, which invite their readers: "Subscribe | Send us news"."""

from __future__ import annotations

import re

#: What such a line is made of, next to names of services; one of `_INVITING` is among them.
_INVITING = frozenset(
    """
    subscribe follow join share donate send submit
    підписатись підписатися підписуйтесь підписуйтеся підпишись підпишіться підписка надіслати прислати запропонувати
    поділитися поділитись приєднуйтесь приєднуйтеся стежте донат
    подписаться подписывайтесь подпишись подпишитесь подписка прислать предложить поделиться присоединяйтесь следите
    донат
    """.split()
)
_WORDS = _INVITING | frozenset(
    """
    us our to on for more tip tips news the channel channels and or via story stories in at here your friends
    на наш наші нашу нас нами за до з та і й або в у канал каналу канали новину новини новина чат бот свою друзями
    більше тут
    на наш наши нашу нас нами за с и или в канал канала каналы новость новости чат бот свою друзьями больше тут
    telegram телеграм телеграмі телеграме телеграмм youtube ютуб ютубі facebook фейсбук instagram інстаграм инстаграм
    whatsapp viber вайбер twitter tiktok threads max vk google play app store rss
    """.split()
)
_ADDRESS = re.compile(r"\]\([^)\s]*\)|https?://\S+|www\.\S+|@\w+")
_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
#: A page has no more such lines than this.
_MOST = 6


def body_end(text: str) -> int:
    """Where the text of an article ends: before such lines, and before the blanks at its end."""
    body = text.rstrip()
    for _ in range(_MOST):
        last = body.rfind("\n") + 1
        if not last or not _invites(body[last:]):
            break
        body = body[:last].rstrip()
    return len(body)


def _invites(line: str) -> bool:
    words = [word.casefold() for word in _WORD.findall(_ADDRESS.sub(" ", line))]
    return _WORDS.issuperset(words) and not _INVITING.isdisjoint(words)
