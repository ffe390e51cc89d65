"""What is counted is read alike in all plain sentences."""

from __future__ import annotations

import pytest

from tests.counting_grid import faults, load, right, sentences, subjects

LEAST = 0.97


@pytest.mark.parametrize("subject", subjects())
def test_plain_sentences_are_read_right(subject: str) -> None:
    good, of = right(subject)
    wrong = "\n".join(faults(subject))
    assert good / of >= LEAST, f"{good} of {of} (python -m tests.counting_grid {subject} --show)\n{wrong}"


@pytest.mark.parametrize("subject", subjects())
def test_every_value_stands_in_a_sentence(subject: str) -> None:
    lists, templates = load(subject)
    texts = "\n".join(sentence.text for sentence in sentences(subject)).lower()
    for name, values in lists.items():
        if any(f"{{{name}}}" in template for template, _ in templates):
            assert [value.text for value in values if value.text.lower() not in texts] == []
