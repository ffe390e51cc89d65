"""One point for each first-level region: coarse on purpose, the same for everything that is said of the region.

It is the mean of the region's towns of 15,000 people and more in GeoNames (CC BY 4.0), to a tenth of a degree: about
where people live, and never where something happened.
"""

from __future__ import annotations

from functools import cache

#: code, latitude, longitude
_POINTS = """
UA-05 49.1 28.5 | UA-07 50.9 24.6 | UA-09 48.6 39.0 | UA-12 48.2 34.6 | UA-14 48.1 37.8 | UA-18 50.5 28.7
UA-21 48.3 23.0 | UA-23 47.4 35.5 | UA-26 48.8 24.6 | UA-30 50.4 30.5 | UA-32 50.3 30.5 | UA-35 48.6 32.5
UA-40 44.6 33.6 | UA-43 45.2 34.5 | UA-46 49.7 23.9 | UA-48 47.6 31.3 | UA-51 46.4 29.8 | UA-53 49.5 33.8
UA-56 50.9 26.2 | UA-59 51.0 34.2 | UA-61 49.5 25.5 | UA-63 49.8 36.4 | UA-65 46.5 33.3 | UA-68 49.7 26.9
UA-71 49.3 31.4 | UA-74 51.4 31.9 | UA-77 48.3 25.9 | RU-AD 44.8 39.5 | RU-AL 52.0 85.9 | RU-ALT 52.9 82.3
RU-AMU 51.7 127.6 | RU-ARK 63.1 41.5 | RU-AST 47.3 47.1 | RU-BA 54.3 55.8 | RU-BEL 50.7 37.4 | RU-BRY 53.0 33.5
RU-BU 52.3 107.5 | RU-CE 43.2 45.8 | RU-CHE 55.0 60.0 | RU-CHU 64.7 177.5 | RU-CU 55.6 47.0 | RU-DA 42.8 47.5
RU-IN 43.3 44.8 | RU-IRK 54.5 103.1 | RU-IVA 57.1 41.4 | RU-KAM 53.1 158.5 | RU-KB 43.6 43.7 | RU-KC 44.0 42.0
RU-KDA 45.1 39.3 | RU-KEM 54.7 86.5 | RU-KGD 54.8 21.0 | RU-KGN 55.6 63.9 | RU-KHA 49.4 137.4 | RU-KHM 61.5 71.7
RU-KIR 58.0 49.8 | RU-KK 53.3 91.1 | RU-KL 46.3 44.3 | RU-KLU 54.5 35.7 | RU-KO 64.6 56.3 | RU-KOS 58.0 42.4
RU-KR 62.8 33.1 | RU-KRS 51.8 35.7 | RU-KYA 58.4 91.9 | RU-LEN 59.9 30.8 | RU-LIP 52.7 39.3 | RU-MAG 59.6 150.8
RU-ME 56.4 47.7 | RU-MO 54.1 44.7 | RU-MOS 55.7 37.8 | RU-MOW 55.7 37.6 | RU-MUR 68.3 32.5 | RU-NGR 58.4 32.9
RU-NIZ 56.1 43.9 | RU-NVS 54.8 81.5 | RU-OMS 55.5 73.4 | RU-ORE 52.1 55.8 | RU-ORL 52.9 36.8 | RU-PER 58.3 56.3
RU-PNZ 53.2 45.2 | RU-PRI 44.0 133.1 | RU-PSK 56.9 29.3 | RU-ROS 47.5 40.6 | RU-RYA 54.3 40.4 | RU-SA 61.8 118.9
RU-SAK 48.4 142.6 | RU-SAM 53.2 50.2 | RU-SAR 51.6 46.2 | RU-SE 43.2 44.5 | RU-SMO 54.8 33.3 | RU-SPE 59.9 30.3
RU-STA 44.7 42.9 | RU-SVE 57.6 60.9 | RU-TA 55.4 51.4 | RU-TAM 52.6 41.7 | RU-TOM 57.8 83.3 | RU-TUL 54.0 37.7
RU-TVE 57.1 35.3 | RU-TY 51.7 94.4 | RU-TYU 56.9 67.0 | RU-UD 57.2 53.0 | RU-ULY 54.0 48.0 | RU-VGG 49.6 44.2
RU-VLA 56.1 40.1 | RU-VLG 59.4 40.5 | RU-VOR 51.1 40.1 | RU-YAN 65.1 73.3 | RU-YAR 57.6 39.4 | RU-ZAB 51.1 114.7
"""


def point_of(region: str | None) -> tuple[float, float] | None:
    """Longitude and latitude, in degrees, that stand for a region such as ``UA-63``; for others there is none."""
    return _points().get(region or "")


@cache
def _points() -> dict[str, tuple[float, float]]:
    rows = (row.split() for row in _POINTS.replace("\n", " | ").split(" | ") if row)
    return {code: (float(longitude), float(latitude)) for code, latitude, longitude in rows}
