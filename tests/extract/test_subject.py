"""What a text, or a sentence of it, is about: a war, or a crash, a flood, a match."""

from __future__ import annotations

import pytest

from crossfoot.extract.lexicon import lexicon_of
from crossfoot.extract.subject import Subject
from crossfoot.extract.tokens import tokenize


def _elsewhere(language: str, text: str) -> list[bool]:
    tokens = tokenize(text, lexicon_of(language))
    subject = Subject(tokens)
    return [subject.is_elsewhere(tokens.concepts(*span), *span) for span in tokens.sentences]


@pytest.mark.parametrize(
    ("language", "text", "elsewhere"),
    [
        # A mishap takes the sentences around it along.
        ("en", "Two died in a crash. Four were injured.", [True, True]),
        ("uk", "У ДТП загинули двоє. Ще четверо поранені.", [True, True]),
        ("ru", "В ДТП погибли двое. Ещё четверо ранены.", [True, True]),
        # Words of war outweigh it, in the text or in the sentence.
        ("en", "A missile hit the port. The army said two died in a crash.", [False, False]),
        ("uk", "Ракета влучила в порт. Окупанти обстріляли шпиталь під час зливи.", [False, False]),
        ("ru", "Ракета попала в порт. Армия обстреляла госпиталь во время ливня.", [False, False]),
        # A single word of a contest makes no text of one; two do.
        ("en", "She hummed a song. Two were hurt.", [False, False]),
        ("en", "The song won the contest. Two were hurt.", [True, True]),
        # Attacks on the towns of those who fight outweigh one.
        ("en", "Attacks on Kherson killed two. A third died in a crash.", [False, True]),
        # Both who fight, and an attack.
        ("en", "The song won the contest. Attacks of Israel on Iran left 40 dead.", [True, False]),
        ("en", "Floods cost Israel two bridges. Iran offered help, Israel none.", [False, False]),
    ],
)
def test_elsewhere(language: str, text: str, elsewhere: list[bool]) -> None:
    assert _elsewhere(language, text) == elsewhere


_LONG = {
    "en": "The bakers of the old town showed their bread, their rolls and their cakes to all who came by. ",
    "uk": "Пекарі старого міста показали свій хліб, свої булки та свої пироги всім, хто проходив повз. ",
    "ru": "Пекари старого города показали свой хлеб, свои булки и свои пироги всем, кто проходил мимо. ",
}


@pytest.mark.parametrize(
    ("language", "text", "elsewhere"),
    [
        # A long text that says nothing of a war is about none, a short one may be.
        ("en", "Four people were killed.", True),
        ("uk", "Загинули четверо людей.", True),
        ("ru", "Погибли четверо человек.", True),
        # A sentence beside it names one.
        ("en", "Missiles came at dawn. Four people were killed.", False),
        ("uk", "Ракети летіли на світанку. Загинули четверо людей.", False),
        ("ru", "Ракеты летели на рассвете. Погибли четверо человек.", False),
        # What is destroyed is destroyed by a war, unless the text tells of another cause.
        ("en", "At the depot 37 sheds were destroyed.", False),
        ("uk", "На базі 37 складів знищено.", False),
        ("ru", "На базе 37 складов уничтожено.", False),
    ],
)
def test_silent(language: str, text: str, elsewhere: bool) -> None:
    assert _elsewhere(language, _LONG[language] * 6 + text)[-1] is elsewhere
    assert _elsewhere(language, text)[-1] is False


def test_towns_of_those_who_fight() -> None:
    dark = "In Kherson 300 boilers stand still since the attack, in Kyiv 12, in Odesa two, in Sumy 40, in Lutsk one."
    assert _elsewhere("en", _LONG["en"] * 6 + dark)[-1] is False


def test_ruin_by_another_cause() -> None:
    flooded = "The flood came at night. At the depot 37 sheds were destroyed."
    assert _elsewhere("en", _LONG["en"] * 6 + flooded)[-1] is True


@pytest.mark.parametrize(
    ("text", "bears"),
    [
        ("The show featured drones.", False),
        ("The show featured drones that the army fired at troops.", True),
        ("The library received books.", False),
        ("Russians attacked the library.", True),
    ],
)
def test_bearing(text: str, bears: bool) -> None:
    tokens = tokenize(text, lexicon_of("en"))
    span = tokens.sentences[0]
    assert Subject(tokens).bears(tokens.concepts(*span), *span) is bears
