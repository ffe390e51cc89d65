"""The words that only one third of the annotated articles accounts for are told from the others."""

from dataclasses import replace
from pathlib import Path

from crossfoot.extract.lexicon import language_shelf
from tests.crossval import poorer, sequences, speaking, texts, without
from tests.floors import read

ENGLISH = language_shelf()["en"]
OWN = {"id": "own", "lang": "en", "text": "Nine gliders were zapped over Sumy, said the mayor."}
OTHER = {"id": "other", "lang": "en", "text": "Nine drones were shot down, said the mayor."}


def test_a_form_of_one_third_only_goes() -> None:
    language = replace(ENGLISH, concepts={"drone": "gliders | drones", "shoot-down": "zapped | shot down | felled"})
    left, gone = poorer(language, sequences([OWN]), sequences([OTHER]))
    assert gone == ["drone: gliders", "shoot-down: zapped"]
    assert left.concepts == {"drone": "drones", "shoot-down": "shot down | felled"}


def test_a_poorer_language_reads_less_and_the_whole_one_comes_back() -> None:
    poor = replace(ENGLISH, concepts={**ENGLISH.concepts, "shoot-down": "felled"})
    before = read(OTHER)
    with speaking({"en": poor}):
        during = read(OTHER)
    assert [claim["measure"] for claim in before] == ["intercepted"] != [claim["measure"] for claim in during]
    assert read(OTHER) == before


def test_other_texts_that_hold_an_annotated_article_are_left_out(tmp_path: Path) -> None:
    long = OWN["text"] * 3
    rows = f'date,text_snippet\n2031-05-02,{OTHER["text"].replace(",", ";")}\n2031-05-03,"Repost: {long}"\n'
    (tmp_path / "posts.csv").write_text(rows, encoding="utf-8")
    found = list(texts(tmp_path))
    assert [form["lang"] for form in found] == ["en", "en"]
    assert without(found, [{**OWN, "text": long}]) == found[:1]
