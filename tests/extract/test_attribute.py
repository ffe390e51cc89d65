"""Who says it. The cases stand in ``attribution/``, a file a language; their form is told at the head of each."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.extract.attribute import Speakers, speakers_of
from crossfoot.extract.lexicon import lexicon_of
from crossfoot.extract.run import extract_claims
from crossfoot.extract.tokens import tokenize
from crossfoot.model.attribution import OUTLET, Attribution
from crossfoot.model.document import Document

_CASES = Path(__file__).parent / "attribution"
_FIGURE = re.compile(r"\[([^|\]]+)\|([^\]]*)\]")


def read(code: str, text: str) -> Speakers:
    document = Document(id="x", text=text, lang=code, published=datetime(2031, 6, 1, tzinfo=UTC))
    return speakers_of(tokenize(text, lexicon_of(code)), document)


def said(code: str, marked: str) -> list[tuple[str, str, Attribution]]:
    """The figures of a marked text: what is expected, and what is read."""
    pieces = _FIGURE.split(marked)
    text, expected = pieces[0], []
    for figure, who, rest in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        expected.append((len(text), figure, who))
        text += figure + rest
    speakers = read(code, text)
    starts, ends = speakers.tokens.starts, speakers.tokens.ends
    found = []
    for start, figure, who in expected:
        first = next(at for at, end in enumerate(ends) if end > start)
        last = next((at for at, begin in enumerate(starts) if begin >= start + len(figure)), len(starts))
        found.append((figure, who, speakers.at(first, last)))
    return found


def cases() -> list[tuple[str, str, str]]:
    return [
        (path.stem, *case.split("\n", 1))
        for path in sorted(_CASES.glob("*.txt"))
        for case in path.read_text().split("\n== ")[1:]
    ]


@pytest.mark.parametrize(("code", "name", "marked"), cases(), ids=lambda value: value[:30].replace("\n", " "))
def test_speaker(code: str, name: str, marked: str) -> None:
    read = said(code, marked.strip())
    assert [(figure, found.speaker or "-") for figure, _, found in read] == [(figure, who) for figure, who, _ in read]


def only(code: str, marked: str) -> Attribution:
    ((_, _, found),) = said(code, marked)
    return found


@pytest.mark.parametrize(
    ("code", "marked", "via"),
    [
        ("en", "Air defences hit [68|x] drones, Interfax reported, citing the Defence Ministry.", ("Interfax",)),
        ("en", "The security service, quoted by a local agency, said [6|x] tanks burned.", ("a local agency",)),
        ("en", "President Taras Melnyk told AFP that [300|x] square kilometres were freed.", ("AFP",)),
        ("en", "President Taras Melnyk told reporters that [300|x] square kilometres were freed.", ()),
        ("en", "The plant has fuel for [10|x] days, its chief told the IAEA team.", ()),
        ("ru", "В больнице лежат [трое|x], передаёт ТАСС, цитируя врачей.", ("ТАСС",)),
        ("en", "Jens Moller told Reuters his crews had sunk [12|x] barges.", ("Reuters",)),
        ("en", "The council was quoted as saying by Interfax that [12|x] barges sank.", ("Interfax",)),
        ("ru", "«Затонули [12|x] барж», — цитирует ТАСС мэра Петра Коваля.", ("ТАСС",)),
        ("ru", "РИА Новости приводит слова мэра Коваля: «Затонули [12|x] барж».", ("РИА Новости",)),
        ("uk", "Поранено [трьох|x] людей. Про це Суспільному розповіла речниця поліції.", ("Суспільному",)),
    ],
)
def test_via(code: str, marked: str, via: tuple[str, ...]) -> None:
    assert only(code, marked).via == via


@pytest.mark.parametrize(
    ("code", "marked"),
    [
        ("en", "The ministry claimed to have downed [150|x] drones."),
        ("en", "The ministry said it downed [150|x] drones, but did not provide evidence."),
        ("en", "[Five|x] people were reportedly killed."),
        ("en", "Germany hosts many, reportedly followed by Russia ([1.2|x] million)."),
        ("en", "The ministry said it hit [64|x] targets. That could not be independently verified."),
        ("en", "Residents said [12|x] porters died. Officials have not confirmed the report."),
        ("en", "Residents said [12|x] porters died. There was no official confirmation."),
        ("en", "Norland said it downed [12|x] drones. Sudland said none fell. Neither claim could be verified."),
        ("uk", "Литва заявила про [12|x] збитих дронів. Латвія це заперечує. Перевірити заяви сторін неможливо."),
        ("ru", "Литва заявила о [12|x] сбитых дронах. Латвия это отрицает. Проверить заявления сторон невозможно."),
        ("en", "The council said [12|x] porters died. The Post could not independently confirm that number."),
        ("en", "The council said [12|x] porters died. The Post was unable to verify the claim."),
        ("uk", "Рада заявила про [12|x] загиблих. Редакція не змогла перевірити цю інформацію."),
        ("ru", "Совет заявил о [12|x] погибших. Независимых подтверждений этому нет."),
        ("uk", "За словами сторожа, поранено [12|x] людей. В ОВА цю інформацію не підтвердили."),
        ("uk", "Мешканці пишуть, що поранено [12|x] людей. Офіційного підтвердження немає."),
        ("ru", "По словам сторожа, ранены [12|x] человек. МЧС эту информацию не подтвердило."),
        ("ru", "По словам сторожа, ранены [12|x] человек. Официального подтверждения этому нет."),
        ("uk", "Міноборони стверджує, що збило [п'ять|x] дронів."),
        ("uk", "За непідтвердженими даними, збито [п'ять|x] дронів."),
        ("uk", "Система нібито подавила [16|x] дронів."),
        ("ru", "Минобороны утверждает, что сбиты [пять|x] дронов."),
        ("ru", "Якобы сбиты [пять|x] дронов."),
    ],
)
def test_unverified(code: str, marked: str) -> None:
    assert only(code, marked).unverified


@pytest.mark.parametrize(
    ("code", "marked"),
    [
        ("en", "The ministry said it downed [150|x] drones."),
        ("en", "According to preliminary data from the ministry, [150|x] drones were downed."),
        ("en", "The army said it claimed nothing. It downed [4|x] drones."),
        ("en", "Germany hosts many ([3|x] million), reportedly followed by Russia."),
        ("en", "Residents said [12|x] porters died. Officials have not confirmed the cause."),
        ("en", "The council did not confirm this and said [12|x] porters died."),
        ("en", "Norland said it downed [12|x] drones. Sudland said four fell. That could not be verified."),
        ("ru", "По словам сторожа, ранены [12|x] человек. Причину пожара не подтвердили."),
        ("uk", "За попередніми даними, збито [п'ять|x] дронів."),
        ("ru", "По данным ведомства, сбиты [пять|x] дронов."),
    ],
)
def test_verified(code: str, marked: str) -> None:
    assert not only(code, marked).unverified


def test_claimed_ends_with_its_sentence() -> None:
    first, second = said("en", "The army claimed [5|x] tanks. It added that [7|x] guns burned.")
    assert (first[2].unverified, second[2].unverified) == (True, False)


def test_cue_and_register() -> None:
    found = only("en", "[Forty|x] drones were shot down, Ukraine's Air Force said.")
    assert (found.cue, found.register) == ("said", "ukraine.air_force")


def test_equal_answers_are_one_object() -> None:
    speakers = read("en", "The army claimed 5 tanks, 7 guns and 9 cars.")
    at = [index for index, word in enumerate(speakers.tokens.words) if word.isdigit()]
    assert len({id(speakers.at(index, index + 1)) for index in at}) == 1


def test_no_text() -> None:
    assert read("en", "").at(0, 1) is OUTLET


@given(
    st.sampled_from(["en", "uk", "ru"]),
    st.lists(
        st.sampled_from(
            ["said", "according to", "the army", "Kyiv", "claimed", "5", ",", ".", "\n", "\n\n", "  ", '"', "«", "»",
             "“", "(", "—", "which", "citing", "he", "by", "повідомив", "про це", "за даними", "що", "сообщил",
             "об этом", "поліція", "МЧС", ":", "[a](http://b.c)", "Ukrenergo", "was", "told", "and", "the"]
        ),
        max_size=40,
    ),
)  # fmt: skip
def test_speaker_stands_in_the_text(code: str, words: list[str]) -> None:
    text = " ".join(words)
    speakers = read(code, text)
    assert speakers.pieces.starts == sorted(speakers.pieces.starts)
    for at in range(len(speakers.tokens.words)):
        found = speakers.at(at, at + 1)
        assert found.speaker is None or (found.speaker and found.speaker in text)
        assert found.cue is None or found.cue in text
        assert all(name in text for name in found.via)


@pytest.mark.parametrize(
    ("outlet", "speaker"),
    [("tass.com", None), ("TASS", None), ("The Tally", "TASS"), (None, "TASS")],
)
def test_who_published_it_speaks_itself(outlet: str | None, speaker: str | None) -> None:
    text = "Twelve barns burned near Harwick overnight, TASS reported."
    claims = extract_claims(Document(id="d", text=text, lang="en", outlet=outlet))
    assert {claim.attribution.speaker for claim in claims} == {speaker}


def test_who_published_it_carries_what_another_said() -> None:
    text = 'Twelve barns burned near Harwick. This was stated by Mayor Ida Marlow, according to "Harbour Tidings".'
    for outlet, speaker in (("Harbour Tidings (online)", "Mayor Ida Marlow"), ("The Tally", '"Harbour Tidings"')):
        (claim,) = extract_claims(Document(id="d", text=text, lang="en", outlet=outlet))
        assert claim.attribution.speaker == speaker
