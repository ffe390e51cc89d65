"""The seats that stand for a government: "Moscow rejected"."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS

#: The country of each concept of a seat.
SEATS = {
    CONCEPTS.bit("seat:" + country): country
    for country in (
        "UA RU US DE FR GB PL CN IR IL IN PK TH KH AM AZ LB SY SD TR BY SK HU IT "
        "NO SE FI DK ES JP KR KP SA QA EG IQ AF RS GE MD KZ LT LV EE CZ RO JO EU "
        "YE CD RW MM ET ER SO LY VE CU AU CA BR ZA CH "
        "GR PT IE TW PH VN ID BD UG KE SS ML NE NG TJ KG UZ"
    ).split()
}
SEAT = CONCEPTS.any("seat:" + country for country in SEATS.values())
