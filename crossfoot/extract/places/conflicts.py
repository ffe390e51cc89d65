"""Who fights whom, and who holds what: facts that tell which side acts where a text names only the other.

Codes are ISO 3166-1 and 3166-2. A country's adversaries stand in the order in which a text that names none is taken to
mean them.
"""

ADVERSARIES = {
    "UA": ("RU",),
    "RU": ("UA",),
    "IL": ("PS", "IR", "LB", "YE", "SY"),
    "PS": ("IL",),
    "LB": ("IL",),
    "IR": ("IL", "US"),
    "YE": ("SA", "US", "IL"),
    "SY": ("IL", "TR"),
    "SA": ("YE",),
    "TH": ("KH",),
    "KH": ("TH",),
    "IN": ("PK",),
    "PK": ("IN", "AF"),
    "AF": ("PK",),
    "AM": ("AZ",),
    "AZ": ("AM",),
    "CD": ("RW",),
    "RW": ("CD",),
    # Wars inside one country: who strikes and who is struck are both its own.
    "SD": ("SD", "SS"),
    "SS": ("SS", "SD"),
    "MM": ("MM",),
    "KP": ("UA", "KR"),
    "KR": ("KP",),
    "BY": ("UA",),
}

#: Regions whose air is defended by another country than the one they belong to.
HELD = {"UA-43": "RU", "UA-40": "RU"}

#: Regions of which each of two holds a part.
CONTESTED = frozenset({"UA-14", "UA-09", "UA-23", "UA-65"})

#: The country whose events reports speak of that name none, by the zone their language keeps.
HOMES = {"Europe/Kyiv": "UA", "Europe/Moscow": "RU"}

#: Those of them whose language their adversary writes as well, so that alone it does not tell who strikes.
SHARED = frozenset({"RU"})
