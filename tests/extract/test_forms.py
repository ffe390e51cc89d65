"""Word forms come from the dictionary once and from the disk afterwards; a damaged file is written anew."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from crossfoot.extract import forms as module
from crossfoot.extract.forms import Forms
from crossfoot.extract.language import Language
from crossfoot.extract.lexicon import CONCEPTS, compile_language, fold, language_shelf


def kept(folder: Path) -> Path:
    files = list(folder.iterdir())
    assert len(files) == 1, files
    return files[0]


def filled(folder: Path) -> Forms:
    forms = Forms("uk", fold, folder)
    forms.of("літак")
    forms.save()
    return forms


def test_a_lemma_gives_all_its_forms(tmp_path: Path) -> None:
    assert {"літак", "літака", "літаками", "літаків"} <= set(Forms("uk", fold, tmp_path).of("літак"))


def test_a_part_of_speech_narrows_homonyms(tmp_path: Path) -> None:
    forms = Forms("ru", fold, tmp_path)
    assert "военная" in forms.of("военный")
    assert "военная" not in forms.of("военный:NOUN")
    assert "военных" in forms.of("военный:NOUN")


def test_a_participle_stands_for_itself_and_not_for_its_verb(tmp_path: Path) -> None:
    found = Forms("ru", fold, tmp_path).of("пострадавший")
    assert "пострадавшими" in found
    assert "пострадал" not in found


def test_an_unknown_word_stands_at_least_for_itself(tmp_path: Path) -> None:
    assert "кракозябрдрон" in Forms("uk", fold, tmp_path).of("кракозябрдрон")


def test_what_was_kept_needs_no_dictionary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = filled(tmp_path).of("літак")

    def refuse(self: Forms, lemma: str) -> tuple[str, ...]:
        raise AssertionError(f"the dictionary was asked for {lemma}")

    monkeypatch.setattr(Forms, "_inflect", refuse)
    assert Forms("uk", fold, tmp_path).of("літак") == first


def test_nothing_new_is_nothing_to_write(tmp_path: Path) -> None:
    filled(tmp_path)
    before = kept(tmp_path).stat().st_mtime_ns
    again = Forms("uk", fold, tmp_path)
    again.of("літак")
    again.save()
    assert kept(tmp_path).stat().st_mtime_ns == before


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: b"",
        lambda raw: raw[: len(raw) // 2],
        lambda raw: raw[:-10] + bytes([raw[-10] ^ 1]) + raw[-9:],
        lambda raw: b"\x00" * len(raw),
        lambda raw: b"{}",
    ],
)
def test_a_damaged_file_is_written_anew(tmp_path: Path, damage: object) -> None:
    whole = filled(tmp_path).of("літак")
    path = kept(tmp_path)
    raw = path.read_bytes()
    path.write_bytes(damage(raw))  # type: ignore[operator]
    again = Forms("uk", fold, tmp_path)
    assert again.of("літак") == whole
    again.save()
    assert kept(tmp_path).read_bytes() == raw


def test_another_format_or_dictionary_is_another_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(tmp_path)
    monkeypatch.setattr(module, "FORMAT", module.FORMAT + 1)
    filled(tmp_path)
    monkeypatch.setattr(module, "_dictionary_digest", lambda code: "another")
    filled(tmp_path)
    assert len(list(tmp_path.iterdir())) == 3


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder")
    forms = Forms("uk", fold, in_the_way / "cache")
    assert "літака" in forms.of("літак")
    forms.save()


def test_writers_at_once_leave_a_whole_file(tmp_path: Path) -> None:
    lemmas = ["літак", "ракета", "будинок", "людина", "ніч", "область"]

    def work(lemma: str) -> None:
        forms = Forms("uk", fold, tmp_path)
        forms.of(lemma)
        forms.save()

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(work, lemmas * 3))
    _, _, body = kept(tmp_path).read_bytes().partition(b"\n")
    assert set(json.loads(body)) <= set(lemmas)
    assert Forms("uk", fold, tmp_path).of("літак")


def test_concepts_are_named_and_not_numbered_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A language compiled from kept forms has the concepts of this process, whatever their numbers were before."""
    monkeypatch.setattr(module, "cache_folder", lambda: tmp_path)
    first = compile_language(language_shelf()["uk"])
    CONCEPTS.bit("seen-only-in-a-test")
    second = compile_language(language_shelf()["uk"])
    assert first.masks == second.masks
    assert "drone" in CONCEPTS.names(second.masks["дронами"])


def test_a_language_without_a_dictionary_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "cache_folder", lambda: tmp_path)
    english: Language = language_shelf()["en"]
    assert english.dictionary is None
    compile_language(english)
    assert list(tmp_path.iterdir()) == []
