"""What is said is read alike however a report tells who says it."""

from __future__ import annotations

import pytest

from tests.reporting_grid import Fact, Frame, cells, languages, load, right

LEAST = 0.98


@pytest.mark.parametrize("language", languages())
def test_facts_are_read_in_all_frames(language: str) -> None:
    good, figures = right(language)
    assert figures >= 300
    faults = "\n".join(f"{cell.text}\n    {'; '.join(cell.wrong)}" for cell in cells(language) if cell.wrong)
    assert good / figures >= LEAST, f"{good} of {figures} (python -m tests.reporting_grid --show)\n{faults}"


@pytest.mark.parametrize("language", languages())
def test_every_fact_and_frame_takes_part(language: str) -> None:
    frames, facts = load(language)
    texts = "\n".join(cell.text for cell in cells(language))
    assert all(fact.clause[1:] in texts for fact in facts)
    assert len(frames) >= 40
    assert len(facts) >= 40
    assert all(isinstance(frame, Frame) for frame in frames)
    assert all(isinstance(fact, Fact) for fact in facts)
