from __future__ import annotations

import gzip
import io
import random
import zlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.read.limits import DEFAULT_LIMITS, Limits, in_bytes
from crossfoot.read.pieces import Loss, inflate, read_pieces, whole

NOISE = random.Random(7).randbytes(40_000)


def read(data: bytes, limits: Limits = DEFAULT_LIMITS) -> tuple[bytes, list[str]]:
    pieces = list(read_pieces(io.BytesIO(data), limits))
    return (
        b"".join(piece for piece in pieces if isinstance(piece, bytes)),
        [piece.reason for piece in pieces if isinstance(piece, Loss)],
    )


@given(st.lists(st.binary(max_size=300), min_size=1, max_size=5))
def test_members_come_back_joined(parts: list[bytes]) -> None:
    assert read(b"".join(gzip.compress(part) for part in parts)) == (b"".join(parts), [])


@given(st.binary(min_size=1, max_size=500), st.data())
def test_a_cut_is_never_silent(body: bytes, data: st.DataObject) -> None:
    packed = gzip.compress(body)
    cut = packed[: data.draw(st.integers(4, len(packed) - 1))]
    found, lost = read(cut)
    assert body.startswith(found)
    assert lost == ["the gzip is cut: its end is missing"]


@given(st.integers(30, 40_000), st.integers(1, 255))
def test_a_changed_byte_costs_its_member_and_no_other(place: int, change: int) -> None:
    first, middle, last = gzip.compress(b"first"), bytearray(gzip.compress(NOISE)), gzip.compress(b"last")
    middle[place] ^= change
    found, lost = read(first + bytes(middle) + last)
    assert found.startswith(b"first") and found.endswith(b"last")
    assert lost


def test_what_comes_before_the_damage_is_kept() -> None:
    packed = bytearray(gzip.compress(NOISE))
    packed[30_000] ^= 255
    found, lost = read(bytes(packed))
    assert len(found) > 20_000 and NOISE.startswith(found[:20_000])
    assert lost == ["damaged gzip"]


def test_padding_is_no_loss_and_other_bytes_are() -> None:
    packed = gzip.compress(b"one")
    assert read(packed + b"\0" * 5000 + packed) == (b"oneone", [])
    assert read(packed + b"stray" + packed) == (b"oneone", ["bytes between gzip members that are no gzip"])
    assert read(packed + b"stray") == (b"one", ["bytes between gzip members that are no gzip"])
    assert read(packed + b"\x1f\x8b") == (b"one", ["bytes between gzip members that are no gzip"])


def test_a_bomb_is_stopped_at_the_ratio() -> None:
    found, lost = read(gzip.compress(b"\0" * 50_000_000))
    assert len(found) <= 2**20
    assert lost == ["inflates more than 200 times; the rest is not read"]


def test_a_bomb_of_many_members_is_stopped_too() -> None:
    _, lost = read(gzip.compress(b"\0" * 1_000_000) * 40)
    assert lost == ["inflates more than 200 times; the rest is not read"]


def test_inflated_size_is_limited() -> None:
    found, lost = read(gzip.compress(NOISE), Limits(inflated_bytes=10_000))
    assert len(found) <= 10_000
    assert lost == ["inflates to more than 10,000 bytes; the rest is not read"]


def test_input_size_is_limited() -> None:
    assert read(NOISE, Limits(input_bytes=1024)) == (NOISE[:1024], ["longer than 1 KiB; the rest is not read"])
    assert read(NOISE[:1024], Limits(input_bytes=1024)) == (NOISE[:1024], [])


def test_an_error_of_the_disk_is_told_with_its_place() -> None:
    class Failing(io.RawIOBase):
        given = False

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            if self.given:
                raise OSError(5, "Input/output error")
            self.given = True
            return b"begun"

    pieces = list(read_pieces(Failing(), DEFAULT_LIMITS))  # type: ignore[arg-type]
    assert pieces == [b"begun", Loss(reason="could not be read on after 5 bytes: Input/output error")]


def test_whole_cuts_at_the_limit_and_says_so() -> None:
    assert whole([b"abc", b"def"], 6) == (b"abcdef", ())
    assert whole([b"abc", b"def"], 4) == (b"abcd", ("cut at 4 bytes",))


def test_a_body_is_inflated_up_to_the_size_of_a_document() -> None:
    limits = replace(DEFAULT_LIMITS, document_bytes=1000)
    assert inflate(gzip.compress(NOISE), limits) == (NOISE[:1000], ("cut at 1,000 bytes",))
    assert inflate(zlib.compress(b"no gzip"), limits) == (b"", ("bytes between gzip members that are no gzip",))


@pytest.mark.parametrize("name", Limits.__dataclass_fields__)
def test_every_limit_is_above_zero(name: str) -> None:
    with pytest.raises(ValueError, match=name):
        replace(DEFAULT_LIMITS, **{name: 0})


def test_sizes_are_written_for_people() -> None:
    assert [in_bytes(size) for size in (1, 1500, 2048, 2**25, 2**32)] == [
        "1 bytes", "1,500 bytes", "2 KiB", "32 MiB", "4 GiB",
    ]  # fmt: skip
