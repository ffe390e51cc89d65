"""Settings come from the environment and one file, and say what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossfoot.model.cover import Cover
from crossfoot.settings import Settings, SettingsError, load_settings, settings_file


def settings(tmp_path: Path, content: str, **environment: str) -> Settings:
    path = tmp_path / "settings.toml"
    path.write_text(content, encoding="utf-8")
    return load_settings({"CROSSFOOT_SETTINGS": str(path), **environment})


def test_without_a_file_the_defaults_hold() -> None:
    assert load_settings({}) == Settings()
    assert not settings_file({}).exists()


def test_the_file_sets_and_the_environment_goes_before_it(tmp_path: Path) -> None:
    content = 'ledger = "one.sqlite"\nbatch = 7\ncover = "sentences"\n[limits]\ndepth = 3\nseconds_per_document = 2\n'
    found = settings(tmp_path, content)
    assert (found.ledger, found.batch, found.limits.depth) == ("one.sqlite", 7, 3)
    assert found.cover is Cover.SENTENCES
    assert found.limits.seconds_per_document == 2.0
    assert settings(tmp_path, content, CROSSFOOT_LEDGER="two.sqlite").ledger == "two.sqlite"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("batches = 7", "batches is no setting; there are batch, cover, jobs, ledger"),
        ('batch = "many"', "batch is to be a int, not 'many'"),
        ("batch = true", "batch is to be a int"),
        ("batch = 0", "more than 0"),
        ('cover = "pages"', "cover is to be one of words, sentences, not 'pages'"),
        ("cover = 3", "cover is to be one of words, sentences"),
        ("limits = 3", "limits is a table"),
        ("[limits]\nheight = 3", "limits.height is no setting"),
        ("batch = ", "Invalid value"),
    ],
)
def test_what_is_no_setting_is_said(tmp_path: Path, content: str, reason: str) -> None:
    with pytest.raises(SettingsError, match=reason) as caught:
        settings(tmp_path, content)
    assert "settings.toml" in str(caught.value)


def test_a_file_that_was_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="No such file"):
        load_settings({"CROSSFOOT_SETTINGS": str(tmp_path / "none.toml")})
