"""How long a language takes to load, cold and warm, and to be recognised; reported, never tested.

Usage: ``python -m benchmarks.languages``. Cold is without kept word forms, in a folder of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time

_LOAD = """
import time, sys
from crossfoot.extract import lexicon
started = time.perf_counter()
loaded = lexicon.lexicon_of(sys.argv[1])
print(time.perf_counter() - started, len(loaded.masks), sum(map(len, loaded.phrases.values())))
"""
_TEXT = {
    "en": "Two houses burned down in the village, and the mayor said that nobody had been hurt. ",
    "uk": "У селі згоріли два будинки, а мер сказав, що ніхто не постраждав. ",
    "ru": "В селе сгорели два дома, а мэр сказал, что никто не пострадал. ",
}


def _load(code: str, cache: str) -> list[str]:
    """Seconds, words and phrase starts of one language, in a fresh process."""
    environment = {**os.environ, "XDG_CACHE_HOME": cache}
    answer = subprocess.run(
        [sys.executable, "-c", _LOAD, code], env=environment, capture_output=True, text=True, check=True
    )
    return answer.stdout.split()


def main() -> None:
    """Print one line a language."""
    from crossfoot.extract.detect import detect_language, passages

    codes = tuple(_TEXT)
    print(f"{'':4}{'cold ms':>9}{'warm ms':>9}{'words':>9}{'detect µs':>11}{'passages µs':>13}   of a text of 4 kB")
    for code in codes:
        with tempfile.TemporaryDirectory() as cache:
            cold, warm = _load(code, cache), min((_load(code, cache) for _ in range(3)), key=lambda run: float(run[0]))
        text = _TEXT[code] * (4000 // len(_TEXT[code]))
        times = []
        for task in (lambda text=text: detect_language(text, codes), lambda text=text, code=code: passages(text, code)):
            task()
            started = time.perf_counter()
            for _ in range(50):
                task()
            times.append((time.perf_counter() - started) / 50 * 1e6)
        loads = f"{float(cold[0]) * 1e3:9.0f}{float(warm[0]) * 1e3:9.0f}"
        print(f"{code:4}{loads}{warm[1]:>9}{times[0]:11.0f}{times[1]:13.0f}")


if __name__ == "__main__":
    main()
