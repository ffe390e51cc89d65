"""Where a text ends before the lines that invite its readers."""

from __future__ import annotations

import pytest

from crossfoot.extract.footer import body_end
from crossfoot.extract.run import extract_claims
from crossfoot.model.document import Document

BODY = "Six drones were downed over Lowford."


@pytest.mark.parametrize(
    "footer",
    [
        "",
        "\n\n",
        "\n\nSubscribe | Send us news",
        "\n🔹 [Підписатись](https://example.org/канал) | Надіслати новину",
        "\n\nПодписаться на наш канал\nПрислать новость @lowford_bot\n",
        "\nFollow us on Telegram and YouTube: https://example.org",
    ],
)
def test_footers_are_no_text(footer: str) -> None:
    assert body_end(BODY + footer) == len(BODY)


@pytest.mark.parametrize(
    "line",
    [
        "Follow the evacuation route to Lowford.",
        "Підписатись під угодою відмовилися троє.",
        "[Defence Ministry](https://example.org)",
        "Share of renewables: 9 %",
        "#Lowford",
    ],
)
def test_other_lines_are(line: str) -> None:
    assert body_end(f"{BODY}\n{line}") == len(f"{BODY}\n{line}")


def test_a_text_of_one_line_is_text() -> None:
    assert body_end("Subscribe") == len("Subscribe")
    assert body_end("") == 0


def test_the_signature_above_a_footer_speaks() -> None:
    text = "Над Лесной областью сбиты 3 дрона.\n\n[Минобороны России](https://example.org)\n\nПодписаться | Прислать"
    (claim,) = extract_claims(Document(id="x", text=text, lang="ru"))
    assert claim.attribution.speaker == "Минобороны России"
