"""The texts of the interface in one language, and numbers, times and claims in its words."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from crossfoot.link.reconcile import COVERAGE, MIN_PAST
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim, Place
from crossfoot.model.outlook import Resolution
from crossfoot.model.records.figure import Figure
from crossfoot.model.records.forecast import Forecast
from crossfoot.model.records.stance import Stance
from crossfoot.model.records.status import Status
from crossfoot.model.records.talks import Talks
from crossfoot.publish.place_names import party_names, plant_names, region_names
from crossfoot.publish.redact.masks import BLOCK
from crossfoot.track.outlook.words import word_for

if TYPE_CHECKING:
    from crossfoot.link.accounts import Account
    from crossfoot.model.when import Window
    from crossfoot.publish.event_views import EventTitle
    from crossfoot.track.subjects import Subject

LANGUAGES = ("en", "uk")
KYIV = ZoneInfo("Europe/Kyiv")


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """One language of the interface. A text that is missing is a fault, never an empty place on a page."""

    lang: str
    texts: dict[str, str]

    def t(self, key: str, **values: object) -> str:
        """The text of a key, with its values in place."""
        text = self.texts[key]
        return text.format(**values) if values else text

    def n(self, key: str, count: int) -> str:
        """The text of a key in the form its number asks for: ``1 speaker``, ``3 speakers``."""
        forms = self.texts[key].split("|")
        return forms[_plural(self.lang, count)].format(count=self.number(Decimal(count)))

    def known(self, group: str, word: str | None) -> str:
        """The text of ``group.word``; a word that is not in the catalogue stands for itself."""
        if not word:
            return ""
        return self.texts.get(f"{group}.{word}", word.replace("_", " "))

    def number(self, value: Decimal | int) -> str:
        """A number with separators: ``1,234.5`` or ``1 234,5``."""
        value = Decimal(value)
        whole = value == value.to_integral_value()
        written = f"{value.quantize(Decimal(1)) if whole else value.normalize():,f}"
        return written if self.lang == "en" else written.replace(",", "\u00a0").replace(".", ",")

    def range(self, bound: Bound) -> str:
        """The number or range alone."""
        low = self.number(bound.low)
        return low if bound.single else f"{low}\u2013{self.number(bound.high)}"

    def between(self, ends: tuple[Decimal, Decimal]) -> str:
        """Two ends as a range: ``12–14``."""
        return self.range(Bound(low=ends[0], high=ends[1]))

    def share(self, value: float) -> str:
        """A share from 0 to 1 in percent."""
        percent = self.number(Decimal(str(round(value * 100, 1))))
        return f"{percent}\u00a0%" if self.lang == "uk" else f"{percent}%"

    def shares(self, low: Decimal, high: Decimal) -> str:
        """Two shares as a range: ``55–80%``."""
        return f"{self.share(float(low)).rstrip('%').rstrip()}\u2013{self.share(float(high))}"

    def score(self, value: float) -> str:
        """A score, to the thousandth."""
        return self.number(Decimal(f"{value:.3f}")).replace("-", "\u2212")

    def amount(self, bound: Bound, unit: str | None) -> str:
        """The number with its hedge and unit: ``at least 2,000 km²``."""
        number = self.range(bound)
        if bound.hedge is not Hedge.EXACT:
            number = self.t(f"hedge.{bound.hedge.value}", number=number)
        if unit == "percent":
            return f"{number}\u00a0%" if self.lang == "uk" else f"{number}%"
        return f"{number}\u00a0{self._unit(bound, unit)}" if unit else number

    def _unit(self, bound: Bound, unit: str) -> str:
        """The unit in the form its number asks for, of a range the last one; abbreviations have one form."""
        forms = self.known("unit", unit).split("|")
        asked = len(forms) - 1
        if bound.high == bound.high.to_integral_value() and (bound.single or self.lang != "en"):
            asked = min(asked, _plural(self.lang, int(bound.high)))
        return forms[asked]

    def fact(self, claim: Claim) -> str:
        """What the claim states, in a few words."""
        match claim.record:
            case Figure() as figure:
                counted = self.known("object", figure.object)
                words = [self.known("measure", figure.measure.value)]
                words += [f"({', '.join(part for part in (counted, *figure.model) if part)})"] if counted else []
                total = self.t("fact.in_all") if figure.cumulative else ""
                return f"{' '.join(words)}: {self.amount(figure.bound, figure.unit)}{total}"
            case Status() as status:
                what, state = self.known("what", status.what), self.known("state", status.state)
                if status.name in (None, BLOCK):
                    return f"{what[:1].upper()}{what[1:]}: {state}"
                return f"{status.name}: {what}, {state}"
            case Stance() as stance:
                condition = self.t("fact.if", condition=stance.condition) if stance.condition else ""
                position = self.known("stance", stance.stance)
                return f"{self.party(stance.actor)}: {position} — {stance.issue_text}{condition}"
            case Talks() as talks:
                who = self.met(talks.parties, talks.people) or self.t("fact.nobody_named")
                return f"{self.known('stage', talks.stage)}: {who}"
            case Forecast() as forecast:
                return f"{self._expected(forecast)}: {forecast.event_text}{f' ({forecast.by})' if forecast.by else ''}"

    def _expected(self, forecast: Forecast) -> str:
        """How likely an event is said to be: ``20–45% likely``; ``expected`` where no word says how likely."""
        low, high = forecast.likelihood_low, forecast.likelihood_high
        if low is None or high is None:
            return self.t("fact.will" if forecast.polarity else "fact.will_not")
        chance = self.amount(Bound(low=low * 100, high=high * 100), "percent")
        return self.t("fact.likely" if forecast.polarity else "fact.likely_not", chance=chance)

    def account(self, account: Account, bound: Bound) -> str:
        """What an account comes to: ``Shot down (drones): 37–371``."""
        return f"{self.counted(account)}: {self.amount(bound, account.unit)}"

    def counted(self, account: Account) -> str:
        """What an account counts: ``Injured (children), Kharkiv``."""
        things = [self.known("object", account.object), *account.model, account.subset or ""]
        inside = ", ".join(thing for thing in things if thing)
        named = f"{self.known('measure', account.measure.value)} ({inside})" if inside else (
            self.known("measure", account.measure.value))  # fmt: skip
        place = self.region(account.place) if account.place else ""
        hours = self.hours(account.window) if account.window else ""
        return ", ".join(part for part in (named, place, hours) if part)

    def hours(self, window: Window) -> str:
        """From when to when a figure speaks of, in Kyiv: ``2 May, 20:00 – 3 May, 08:00``."""
        return f"{self.moment(window.start)} – {self.moment(window.end)}"

    def chance(self, probability: Decimal) -> str:
        """A probability with the word that its number has by ICD 203: ``35% (unlikely)``."""
        word = self.t(f"icd.{word_for(float(probability)).replace(' ', '_')}")
        return f"{self.share(round(float(probability), 2))} ({word})"

    def spread(self, ends: tuple[Decimal, Decimal, Decimal], unit: str | None) -> str:
        """What is expected of a number, between which ends and in the middle."""
        low, middle, high = (_rounded(end) for end in ends)
        bound = Bound(low=low, high=high)
        return self.t("outlook.spread", range=self.amount(bound, unit), middle=self.number(middle))

    def answer(self, came: Resolution, unit: str | None) -> str:
        """What came of a question."""
        if came.void is not None:
            return self.t("outlook.void")
        if came.value is not None:
            return self.amount(Bound(low=came.value, high=came.value), unit)
        return self.t("outlook.yes" if came.happened else "outlook.no")

    def subject(self, subject: Subject, country: str) -> str:
        """What a series counts: ``Launched: drones, Ukraine``."""
        measures = " + ".join(self.known("measure", measure.value) for measure in subject.measures)
        thing = ": ".join(part for part in (measures, self.known("object", subject.object)) if part)
        total = self.t("series.in_all") if subject.cumulative else ""
        return f"{thing}{total}, {self.party(country)}" if country else f"{thing}{total}"

    def rests_on(self, account: Account) -> str:
        """What the range of an account rests on."""
        found = account.reconciled
        if found.calibrated:
            return self.t("event.calibrated", share=self.share(COVERAGE), past=self.number(found.past))
        return self.t("event.uncalibrated", past=self.number(found.past), needed=self.number(MIN_PAST))

    def event(self, title: EventTitle, day: date | None) -> str:
        """What an event is called, with its day: ``Casualties: Kharkiv region, 3 May 2031``."""
        sided = f"event.{title.kind}.{title.side}"
        name = self.texts.get(sided) or self.t(f"event.{title.kind}")
        where = self.plant(title.plant) or self.names(title.subjects)
        where = where or (self.region(title.region) if title.region else "")
        if not where and title.side and sided not in self.texts:
            where = self.party(title.side)
        return ", ".join(part for part in (f"{name}: {where}" if where else name, self.day(day) if day else "") if part)

    def place(self, place: Place) -> str:
        """A place as named; a bare code as the name of its region."""
        return self.region(place.code) if place.code and place.text == place.code else place.text

    def region(self, code: str) -> str:
        """The name of a first-level region or of a country."""
        return region_names(self.lang).get(code, code)

    def plant(self, code: str | None) -> str | None:
        """The name of the nuclear plant of a region; ``None`` where it has none that is known."""
        return plant_names(self.lang).get(code or "")

    def day(self, day: date) -> str:
        """``3 May 2031``."""
        return f"{day.day} {self.texts[f'month.{day.month}']} {day.year}"

    def names(self, names: tuple[str, ...]) -> str:
        """Parties and people; countries by their names in this language."""
        return ", ".join(self.party(name) for name in names)

    def met(self, parties: tuple[str, ...], people: tuple[str, ...]) -> str:
        """Who met: parties, and people by their fullest names; "leaders" are told only where nobody is named."""
        by_surname: dict[str, str] = {}
        for name in people:
            last = name.split()[-1] if name.split() else ""
            if last[:1].isupper() and len(name) > len(by_surname.get(last, "")):
                by_surname[last] = name
        named = tuple(name for name in by_surname.values() if name not in party_names("en").values())
        return self.names(parties + named) or self.names(people)

    def party(self, name: str) -> str:
        """A country by its name in this language; any other name stands for itself."""
        return party_names(self.lang).get(name) or self.known("side", name)

    def moment(self, at: datetime) -> str:
        """A time in Kyiv, short: ``3 May, 10:40``."""
        kyiv = at.astimezone(KYIV)
        return f"{kyiv.day} {self.texts[f'month.{kyiv.month}']}, {kyiv:%H:%M}"

    def when(self, at: datetime) -> str:
        """A time in Kyiv and in UTC: ``3 May 2031, 10:40 Kyiv (07:40 UTC)``."""
        kyiv, utc = at.astimezone(KYIV), at.astimezone(UTC)
        other_day = "" if kyiv.date() == utc.date() else f"{utc.day} {self.texts[f'month.{utc.month}']}, "
        return self.t("time.both", day=self.day(kyiv.date()), kyiv=f"{kyiv:%H:%M}", utc=f"{other_day}{utc:%H:%M}")


def _plural(lang: str, count: int) -> int:
    if lang == "en":
        return 0 if count == 1 else 1
    if count % 10 == 1 and count % 100 != 11:
        return 0
    return 1 if 2 <= count % 10 <= 4 and not 12 <= count % 100 <= 14 else 2


def _rounded(number: Decimal) -> Decimal:
    """To three figures: nobody expects anything more exactly."""
    return Decimal(format(number, ".3g")) + 0 if number else number


@cache
def catalogue(lang: str) -> Catalogue:
    """The catalogue of a language, read once.

    Raises:
        KeyError: the interface does not speak it.
    """
    if lang not in LANGUAGES:
        raise KeyError(lang)
    text = (resources.files("crossfoot.publish") / "locale" / f"{lang}.json").read_text(encoding="utf-8")
    return Catalogue(lang=lang, texts=json.loads(text))
