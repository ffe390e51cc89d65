# ruff: noqa: E501
"""Where a phrase ends: words that join clauses, and what a word is."""

from __future__ import annotations

import re

#: Behind one of these something else is told.
STOPS = frozenset(
    """and or but who that which was were is are has have had on after before during since when where while if because as by
    said says told reported with and killing leaving
    і й та або але що який яка яке які коли де якщо бо був була було були є після під-час каже кажуть сказав сказала
    повідомив повідомила повідомили
    и или но что который которая которое которые когда где если был была было были после говорит говорят сказал сказала
    сообщил сообщила сообщили""".split()
)  # fmt: skip
WORD = re.compile(r"[^\W\d_][\w'’ʼ-]*")
