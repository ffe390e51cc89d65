"""Which day each figure speaks of, and its window. ``[figure|ISO date]``; nothing for none."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crossfoot.extract.lexicon import lexicon_of
from crossfoot.extract.run import extract_claims
from crossfoot.extract.timing.calendar import Calendar
from crossfoot.extract.timing.when import dates_of
from crossfoot.extract.tokens import tokenize
from crossfoot.model.document import Document
from tests.extract.marked import unmarked

#: A Wednesday.
PUBLISHED = datetime(2031, 5, 21, 12, 30, tzinfo=UTC)

DAYS = [
    ("en", "a weekday", "On Tuesday [12 homes|2031-05-20] burned."),
    ("en", "today by its name", "On Wednesday [12 homes|2031-05-21] burned."),
    ("en", "a night before it was told", "Overnight [12 homes|2031-05-19] burned, the mayor said on 19 May."),
    ("en", "month first", "On May 4 [three men|2031-05-04] were hurt."),
    ("en", "day first, with its year", "On 4 December 2030 [three men|2030-12-04] were hurt."),
    ("en", "an ordinal", "On the 4th of May [three men|2031-05-04] were hurt."),
    ("en", "no year lies behind", "On 24 December [six|2030-12-24] were hurt."),
    ("en", "overnight", "Drones hit [three depots|2031-05-21] overnight."),
    ("en", "overnight with a day", "Overnight on May 18 they hit [three depots|2031-05-18]."),
    ("en", "two days of one night", "In the night of May 18 to 19 they hit [two|2031-05-19]."),
    ("en", "late and early", "They hit [nine|2031-05-20] late Monday and early Tuesday."),
    ("uk", "день словами", "Двадцять першого травня горіли [дев'ять хат|2031-05-21]."),
    ("ru", "день словами", "Первого мая горели [девять домов|2031-05-01]."),
    ("ru", "первый раз", "Впервые за май горели [девять домов|]."),
    ("uk", "позавчора", "Позавчора горіли [дев'ять хат|2031-05-19]."),
    ("en", "the day before yesterday", "The day before yesterday [nine homes|2031-05-19] burned."),
    ("en", "yesterday", "Before noon yesterday [nine homes|2031-05-20] burned."),
    ("uk", "ніч проти дня тижня", "У ніч проти вівторка горіли [дев'ять хат|2031-05-20]."),
    ("uk", "більше, ніж у вівторок", "Горіли [дев'ять хат|2031-05-21], більше проти вівторка."),
    ("uk", "два дні тому", "Два дні тому горіли [дев'ять хат|2031-05-19]."),
    ("uk", "за ніч", "У понеділок було тихо. За ніч згоріло [дев'ять хат|2031-05-21]."),
    ("uk", "за ніч на день", "За ніч на 18 травня згоріло [дев'ять хат|2031-05-18]."),
    ("en", "in the early hours", "In the early hours [nine homes|2031-05-21] burned."),
    ("en", "the early hours of a day", "In the early hours of Monday [nine homes|2031-05-19] burned."),
    ("ru", "в течение суток", "Во вторник было тихо. В течение суток горели [девять домов|2031-05-21]."),
    ("en", "said of the night before", "The mayor said on Monday that [nine homes|2031-05-19] had burned overnight."),
    ("en", "that night", "The raid came on May 9. [Four|2031-05-09] died that night."),
    ("en", "the next day", "The raid came on May 9. The next morning [four|2031-05-10] were found."),
    ("en", "a day earlier", "Two died on May 9. A day earlier, [four|2031-05-08] were hurt."),
    ("en", "the day before", "Two died on May 9. The day before, [four|2031-05-08] were hurt."),
    ("en", "days later", "Two died on May 9, and [four|2031-05-12] more three days later."),
    ("en", "to compare", "On May 9 [40|2031-05-09] fell, up from [25|2031-05-08] a day earlier."),
    ("en", "in brackets", "On May 9 40 were hurt (25 a day earlier), and [nine|2031-05-09] died."),
    ("en", "before what", "Two died on May 9. The day before the truce [four|2031-05-09] were hurt."),
    ("uk", "днем раніше", "9 травня загинули двоє. Днем раніше поранено [чотирьох|2031-05-08]."),
    ("uk", "двома днями раніше", "9 травня загинули двоє. Двома днями раніше поранено [чотирьох|2031-05-07]."),
    ("uk", "за два дні до цього", "9 травня загинули двоє. За два дні до цього поранено [чотирьох|2031-05-07]."),
    ("uk", "за день до чого", "9 травня загинули двоє. За день до того, як почали, поранено [чотирьох|2031-05-09]."),
    ("ru", "днём позже", "9 мая погибли двое. Днём позже ранены [четверо|2031-05-10]."),
    ("ru", "за день до этого", "9 мая погибли двое. За день до этого ранены [четверо|2031-05-08]."),
    ("ru", "спустя два дня", "9 мая погибли двое. Спустя два дня ранены [четверо|2031-05-11]."),
    ("en", "from day to day", "From Saturday to Monday [four|] were hurt."),
    ("en", "a night between days", "Between Sunday and Monday [four|2031-05-19] were hurt."),
    ("en", "two days of hours", "In the past 48 hours [four|] were hurt."),
    ("uk", "дві доби годин", "За останні 48 годин поранено [чотирьох|]."),
    ("ru", "трое суток часов", "За последние 72 часа ранены [четверо|]."),
    ("en", "behind a semicolon", "On May 9 two died; the day before, [four|2031-05-08] had been hurt."),
    ("en", "days ago", "[Four|2031-05-19] were found two days ago."),
    ("en", "the past day", "In the past 24 hours [40 shells|2031-05-21] fell."),
    ("en", "this morning", "This morning [two|2031-05-21] were found, the town said on Tuesday evening."),
    ("en", "inside the figure", "Since Monday [12|] fell (including [five on Tuesday|2031-05-20])."),
    ("en", "each its own", "On Monday [12|2031-05-19] fell; on Tuesday [20|2031-05-20] fell."),
    ("uk", "none of a reminder", "Поранено [19|2031-05-21].\n\nНагадаємо, 19 травня загинули [двоє|2031-05-19]."),
    ("en", "nor of a look back", "[Nine|2031-05-21] were hurt. Earlier, on May 19, two mills burned."),
    ("en", "but of what it opens with", "Earlier, on May 19, two mills burned. [Nine|2031-05-19] were hurt."),
    ("en", "a colon behind the day", "On May 7: [two barns|2031-05-07] burned."),
    ("en", "from an evening on", "From 19:30 on Tuesday, May 20, they fired [nine missiles|2031-05-21]."),
    ("en", "as of a month's end", "By the end of April [90 barns|2031-04-30] had burned."),
    ("en", "a running total's end", "From March 2029 until 20 May they paid [90 million|2031-05-20]."),
    ("ru", "к концу месяца", "К концу апреля сгорело [90 домов|2031-04-30]."),
    ("uk", "день і місяць", "21 травня пошкоджено [9 будинків|2031-05-21]."),
    ("uk", "ніч на день", "У ніч на 20 травня збито [7 дронів|2031-05-20]."),
    ("uk", "два дні однієї ночі", "Атака 19–20 травня: збито [7|2031-05-20]."),
    ("uk", "у вівторок", "У вівторок постраждали [троє|2031-05-20]."),
    ("uk", "не середа", "Поранено шестеро, серед них [двоє|2031-05-21] дітей."),
    ("uk", "за добу", "За минулу добу впало [40 бомб|2031-05-21]."),
    ("uk", "вчора", "Учора загинули [двоє|2031-05-20]."),
    ("uk", "цієї ночі", "Цієї ночі збито [7|2031-05-21]."),
    ("ru", "во вторник", "Во вторник ранены [трое|2031-05-20]."),
    ("ru", "сутки в отчёте", "За прошедшие сутки (20:00 04.05.2031 – 20:00 05.05.2031) ранены [трое|2031-05-05]."),
    ("ru", "число через точку", "17.05.2031 ранены [трое|2031-05-17]."),
    (
        "ru",
        "другая часть",
        "Вчера в с. Липки ранены [двое|2031-05-20]; стало известно, что 3 мая ранен [один|2031-05-03].",
    ),
    ("en", "a weekday's night", "On Monday night they hit [two|2031-05-19]."),
    ("en", "late on a weekday's night", "They hit [two|2031-05-19] late Monday night."),
    ("en", "the day of saying ends a full day", "On Monday the army said [12|2031-05-19] fell in the past 24 hours."),
    ("en", "a full day alone", "The army said [12|2031-05-21] fell in the past 24 hours. They met on Monday."),
    ("en", "days up to a day", "They fired [90 drones|] in the four days up to Friday."),
    (
        "en",
        "what it answers",
        "They fired in response to attacks on Monday.\n\n[Three drones|2031-05-20] fell on Tuesday.",
    ),
    (
        "en",
        "and not what follows",
        "On Tuesday they fired in response to a raid on Monday.\n\n[Three|2031-05-20] fell.",
    ),
    ("uk", "від початку до дня", "Втрати ворога з 24.02.22 до 20.05.31 склали: танків — [900|2031-05-20]."),
    ("uk", "до дня, що не закінчує відліку", "Без води до 20.05.31 лишаються [дев'ять хат|]."),
    ("ru", "сутки между двумя днями", "За сутки с 18 по 19 мая ранены [девять человек|2031-05-19]."),
    ("ru", "неделя между двумя днями", "За неделю с 12 по 19 мая ранены [девять человек|]."),
    ("en", "a weekday's evening", "On Monday evening they hit [two|2031-05-19]."),
    ("en", "one semicolon", "On Monday [two|2031-05-19] died; [nine|2031-05-19] were hurt."),
    ("en", "the next part's own", "On Monday [two|2031-05-19] came, on Tuesday – [nine|2031-05-20]."),
    ("en", "in the war", "On Monday the army lost [40 men|2031-05-19] in the war."),
    ("en", "since an attack", "Since the raid of May 17 it is cold. Today [two|2031-05-21] left."),
    ("uk", "доба з датою далі", "За добу [40 боїв|2031-05-20].\n\nЗа добу, 20 травня, було [40 боїв|2031-05-20]."),
    ("ru", "вчерашнее число", "За сутки [40 боёв|2031-05-20]. 20 мая ранены [двое|2031-05-20]."),
    ("ru", "давнее число", "За сутки было [40 боёв|2031-05-21] у реки и у дорог. 3 мая ранены [двое|2031-05-03]."),
    ("uk", "ранок дня", "Станом на ранок вівторка без води [40 родин|2031-05-20]."),
    ("ru", "ночью", "Ночью сбиты [два|2031-05-21]."),
]

PERIODS = [
    ("uk", "останні сім днів", "За останні сім днів згоріло [дев'ять хат|]."),
    ("en", "seven days", "In the past seven days [nine homes|] burned."),
    ("en", "two weeks", "Over the past two weeks, [nine homes|] burned."),
    ("uk", "перші місяці року", "За перші три місяці року згоріло [дев'ять хат|]."),
    ("ru", "за все время войны", "За все время войны сгорели [девять домов|]."),
    ("en", "a week's", "Last week's fire burned [nine homes|]."),
    ("ru", "выходные", "За минувшие выходные сгорели [девять домов|]."),
    ("en", "since a year", "Since 2029 [4,000|] have died."),
    ("en", "in a month", "In April [300 homes|] burned."),
    ("en", "a year ago", "Output fell from [11 percent|] a year ago."),
    ("en", "between two days", "Between May 2 and May 15 [300|] fell."),
    ("en", "a rate", "The army loses [900 men a month|]."),
    ("en", "a day to come", "Talks on [300 prisoners|] are planned for 2 June."),
    ("en", "beyond a comma", "On Tuesday [two plants|2031-05-20] were hit, one for the ninth time since 2029."),
    ("en", "the day of something else", "Output is [90 MW|2031-05-21] less than on Saturday, staff said on Wednesday."),
    ("en", "another event's month", "On Tuesday [200 crews|2031-05-20] worked after the raids in January."),
    ("en", "until a day", "Power is off until Friday in [two towns|]."),
    ("uk", "до дня", "До п'ятниці без світла [два села|]."),
    ("ru", "до дня", "До пятницы без света [два села|]."),
    ("uk", "за тиждень", "За тиждень випущено [900 дронів|]."),
    ("uk", "з по", "З 3 по 17 травня випущено [900 дронів|]."),
    ("ru", "с начала года", "С начала года сбиты [900|]."),
    ("ru", "прежние обстрелы", "Обратились [трое|], пострадавшие при предыдущих обстрелах."),
]

REPORTS = [
    ("en", "the paragraph's day", "The raid came on Monday. It killed [two|2031-05-19]."),
    ("en", "until a day, then more", "It rained on Monday.\n\nCuts go on until Friday. [Six|2031-05-19] were hurt."),
    ("en", "since a day, then more", "Cuts go on since Monday.\n\nMasts fell. [Six|2031-05-21] were hurt."),
    ("en", "a period opens", "On Monday it rained.\n\nThis month 90 fell. [Six|2031-05-20] died. On Tuesday it froze."),
    ("en", "a list of days", "* 3 March. They met. It took [two hours|2031-03-03].\n* 4 May. They met."),
    ("ru", "число в начале сообщения", "РИГА. 21 мая. АГЕНТСТВО - Во вторник сгорел дом.\n\nРанены [двое|2031-05-20]."),
    ("en", "the report's day", "KYIV, May 21 - Two mills burned.\n\nNo one slept.\n\n[Six|2031-05-21] were hurt."),
    ("en", "no day named", "A shell hit a bus. [Six|2031-05-21] were hurt."),
    ("en", "background alone", "Three years of war since 2028 have cost much. [Six plants|] stand idle."),
    ("en", "a day after", "On Monday, a day after a raid killed [nine men|2031-05-18], the town wept."),
    (
        "en",
        "what follows is of the day itself",
        "It came a day after a raid killed [nine|2031-05-20]. By noon [six|2031-05-21] more were found.",
    ),
    ("uk", "через день після", "У понеділок, через день після удару, що вбив [дев'ятьох|2031-05-18], місто мовчало."),
    (
        "ru",
        "через день после",
        "В понедельник, через день после удара, убившего [девять человек|2031-05-18], город молчал.",
    ),
    ("en", "which attack is meant", "The widows of the May 3 attack came. [Six barns|2031-05-21] burned."),
    ("en", "when an attack was", "There was an attack on May 3. [Six barns|2031-05-03] burned."),
    (
        "en",
        "a running count below",
        "A shell hit a bus. [Six|2031-05-21] were hurt. It is the ninth raid since January.",
    ),
    ("uk", "лічба від початку року", "Поранено [шістьох|2031-05-21]. Це вже дев'ятий обстріл із початку року."),
    ("ru", "старый дом", "Ранены [шестеро|2031-05-21]. Снаряд попал в дом 1968 года постройки."),
    ("en", "a headline before a longer time", "Heavy losses\n\nIn April the mills stood still. [Six|] fell."),
    ("uk", "довший час відкриває текст", "За квітень спалено млини. Загинуло [шестеро|]."),
    ("uk", "година показує день", "Близько 10-ї ранку вдарили по місту. Поранено [двох|2031-05-21]."),
]

CASES = [*DAYS, *PERIODS, *REPORTS]


@pytest.mark.parametrize(("code", "what", "marked"), CASES, ids=[f"{code}-{what}" for code, what, _ in CASES])
def test_day(code: str, what: str, marked: str) -> None:
    document, tokens, figures = unmarked(code, marked, PUBLISHED)
    dates = dates_of(tokens, document)
    for first, last, figure, expected in figures:
        day, _ = dates.at(first, last)
        assert (day.isoformat() if day else "") == expected, figure


@pytest.mark.parametrize(
    ("code", "published", "text", "start", "end"),
    [
        ("ru", "2031-05-07T04:21+00:00", "с 22.40 мск 6 мая до 04.30 мск 7 мая сбиты 5",
         "2031-05-06T22:40+03:00", "2031-05-07T04:30+03:00"),
        ("ru", "2031-05-04T20:21+00:00", "В период с 8.00 до 20.00 мск сбиты 5",
         "2031-05-04T08:00+03:00", "2031-05-04T20:00+03:00"),
        ("ru", "2031-05-04T21:23+00:00", "С 21.50 мск до полуночи сбиты 5",
         "2031-05-04T21:50+03:00", "2031-05-05T00:00+03:00"),
        ("ru", "2031-05-04T04:10+00:00", "C 23.20 мск 03.05 до 04.00 мск 04.05 сбиты 5",
         "2031-05-03T23:20+03:00", "2031-05-04T04:00+03:00"),
        ("ru", "2031-05-04T04:10+00:00", "Около 06.05 мск сбиты 5",
         "2031-05-04T06:05+03:00", "2031-05-04T06:05+03:00"),
        ("ru", "2031-05-04T18:10+00:00", "По состоянию на 20.00 мск сбиты 5",
         "2031-05-04T00:00+03:00", "2031-05-04T20:00+03:00"),
        ("ru", "2031-05-23T09:00+00:00", "(с 20 часов 20 мая до 8 часов 23 мая) сбиты 5",
         "2031-05-20T20:00+03:00", "2031-05-23T08:00+03:00"),
        ("uk", "2031-06-14T06:03+00:00",
         "У ніч на 14 червня (від 19:30 13 червня) атакували 7. Станом на 08:20 збито 5",
         "2031-06-13T19:30+03:00", "2031-06-14T08:20+03:00"),
        ("uk", "2031-12-12T06:03+00:00", "Із 17.40 11 грудня по 02.10 12 грудня 2031 року збито 5",
         "2031-12-11T17:40+02:00", "2031-12-12T02:10+02:00"),
        ("uk", "2031-09-17T17:22+00:00", "Протягом дня 17 вересня (із 6.15 до 16.45) атакували 5",
         "2031-09-17T06:15+03:00", "2031-09-17T16:45+03:00"),
        ("en", "2031-05-19T17:30+00:00", "They downed 5 from 4 p.m. Moscow time (1 p.m. GMT) to 7 p.m.",
         "2031-05-19T16:00+03:00", "2031-05-19T19:00+03:00"),
        ("en", "2031-05-20T08:30+00:00",
         "From 10 p.m. Moscow time (7 p.m. GMT) on May 19 to 6 a.m. Moscow time (3 a.m. GMT) they downed 5",
         "2031-05-19T22:00+03:00", "2031-05-20T06:00+03:00"),
        ("en", "2031-05-21T06:30+00:00", "Between 8 p.m. and 7 a.m. Moscow time they downed 5",
         "2031-05-20T20:00+03:00", "2031-05-21T07:00+03:00"),
    ],
)  # fmt: skip
def test_window(code: str, published: str, text: str, start: str, end: str) -> None:
    marked = text.replace(" 5", " [5|]")
    document, tokens, figures = unmarked(code, marked, datetime.fromisoformat(published))
    _, window = dates_of(tokens, document).at(*figures[-1][:2])
    assert window is not None
    assert (window.start, window.end) == (datetime.fromisoformat(start), datetime.fromisoformat(end))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "They downed 5 from 3 p.m. to 6 p.m."),  # in which zone?
        ("uk", "З 3 травня о 10:00 до 17 травня о 12:00 збито 5"),  # a fortnight is no window
        ("ru", "Цена выросла с 21.15 до 25.10, сбиты 5"),
    ],
)
def test_no_window(code: str, text: str) -> None:
    document, tokens, figures = unmarked(code, text.replace(" 5", " [5|]"), PUBLISHED)
    assert dates_of(tokens, document).at(*figures[0][:2])[1] is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The war began on 4 May 2029.\n\nRiga fell on 6 June 2030.", None),
        ("Overview of 4 May 2030.\n\nAll was quiet.", date(2030, 5, 4)),
    ],
)
def test_an_undated_text_speaks_of_the_only_day_it_names(text: str, expected: date | None) -> None:
    later = "\n\nCrews spoke.\n\nThey left.\n\nIt rained.\n\nIt grew cold.\n\n[Two bridges|] burned."
    _, tokens, [(first, last, _, _)] = unmarked("en", text + later, None)
    document = Document(id="x", text=tokens.text, lang="en")
    assert dates_of(tokens, document).at(first, last)[0] == expected


def test_a_report_of_two_days_has_a_window_and_no_day() -> None:
    text = "За выходные (20:00 03.05.2031 – 20:00 05.05.2031):\n\nв с. Липки ранены [двое|]."
    document, tokens, [(first, last, _, _)] = unmarked("ru", text, datetime(2031, 5, 5, tzinfo=UTC))
    day, window = dates_of(tokens, document).at(first, last)
    assert day is None
    assert window is not None
    assert window.end - window.start == timedelta(days=2)


def test_publication_is_dated_where_its_readers_are() -> None:
    late = datetime(2031, 5, 20, 22, 10, tzinfo=UTC)
    document, tokens, [(first, last, _, _)] = unmarked("uk", "Сьогодні збито [7|].", late)
    assert dates_of(tokens, document).at(first, last)[0] == date(2031, 5, 21)
    document, tokens, [(first, last, _, _)] = unmarked(
        "en", "Today [7|] fell.", late.astimezone(timezone(timedelta(hours=9)))
    )
    assert dates_of(tokens, document).at(first, last)[0] == date(2031, 5, 21)


def test_a_report_of_the_small_hours_was_written_the_evening_before() -> None:
    small = datetime(2031, 5, 20, 22, 10, tzinfo=UTC)
    document, tokens, [(first, last, _, _)] = unmarked("uk", "Удар о 21:40 найважчий. Поранено [двох|].", small)
    assert dates_of(tokens, document).at(first, last)[0] == date(2031, 5, 20)
    document, tokens, [(first, last, _, _)] = unmarked("uk", "Удар о 00:40 найважчий. Поранено [двох|].", small)
    assert dates_of(tokens, document).at(first, last)[0] == date(2031, 5, 21)


def test_nothing_is_settled_without_publication() -> None:
    document, tokens, [(first, last, _, _)] = unmarked("en", "On Tuesday [7|] fell.")
    assert dates_of(tokens, document).at(first, last) == (None, None)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.integers(-80, 80))
def test_a_date_without_its_year_is_found_near_publication(published: date, away: int) -> None:
    day = published + timedelta(days=min(away, 25))
    tokens = tokenize(f"{day.day} травня", lexicon_of("uk"))
    resolved = Calendar(tokens, published).resolve(day.day, day.month, None)
    assert resolved == day


WORDS = [
    "on", "Tuesday", "May", "21", "2031", "-", "–", "from", "18:00", "to", "7.00", "p.m.", "since", "last",
    "week", "у", "ніч", "на", "травня", "станом", "с", "мск", "до", "04.05.2031", "31", "февраля", "24",
    "hours", "ago", ",", ";", ".", "\n\n", "the", "next", "day", "2031-02-30", "(", ")", "past", "②", "4²", "²",
    "days", "earlier", "дня", "тому", "назад", "Moscow", "time",
]  # fmt: skip


@example(["18:00", "p.m.", "Moscow", "time", "(", "18:00", "p.m."], "en")
@example(["past", "²", "hours"], "en")
@example(["②", "дня", "назад"], "ru")
@example(["May", "②"], "en")
@given(st.lists(st.sampled_from(WORDS), max_size=40), st.sampled_from(["en", "uk", "ru"]))
def test_any_text_can_be_dated(words: list[str], code: str) -> None:
    document, tokens, _ = unmarked(code, " ".join(words), PUBLISHED)
    dates = dates_of(tokens, document)
    for at in range(len(tokens.words)):
        day, window = dates.at(at, at + 1)
        assert window is None or window.end.date() == day


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "Talks are planned for Friday.", date(2031, 5, 23)),
        ("en", "Talks are planned for Wednesday.", None),
        ("en", "Talks are planned for 4 June in Lima.", date(2031, 6, 4)),
        ("en", "Talks are planned for tomorrow.", date(2031, 5, 22)),
        ("uk", "Переговори заплановані на п'ятницю.", date(2031, 5, 23)),
        ("ru", "Переговоры пройдут во вторник.", date(2031, 5, 27)),
        ("ru", "Переговоры пройдут завтра.", date(2031, 5, 22)),
    ],
)
def test_the_day_of_what_is_planned(lang: str, text: str, day: date | None) -> None:
    document = Document(id="d", text=text, lang=lang, published=PUBLISHED)
    tokens = tokenize(text, lexicon_of(lang))
    assert dates_of(tokens, document).ahead(0, len(tokens.words)) == day


@pytest.mark.parametrize("year", [1, 9999])
@pytest.mark.parametrize("named", ["2031", "0000", "9999"])
def test_a_stamp_of_no_time_is_none(year: int, named: str) -> None:
    text = f"A truce is likely in the summer of {named}, a year after two mills burned on Monday, the analyst said."
    document = Document(id="a", text=text, lang="en", published=datetime(year, 1, 1, tzinfo=UTC))
    assert {claim.date for claim in extract_claims(document)} <= {None}


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "Norway and Chile held talks in Lima on Monday and Tuesday.", date(2031, 5, 19)),
        ("en", "Norway and Chile met in Lima from Saturday to Monday.", date(2031, 5, 17)),
        ("en", "Talks between Norway and Chile took place in Lima on 12 and 13 May.", date(2031, 5, 12)),
        ("uk", "Переговори Норвегії та Чилі відбулися в Лімі 12-13 травня.", date(2031, 5, 12)),
        ("ru", "Переговоры Норвегии и Чили прошли в Лиме во вторник и среду.", date(2031, 5, 20)),
        ("en", "Norway and Chile will meet in Lima on June 8 and 9.", date(2031, 6, 8)),
        ("en", "The envoy told reporters on Monday that the talks between Norway and Chile in Lima were useful.", None),
        ("en", "The last phone call between Macron and Merz went well, the envoy said on Monday.", None),
        ("en", "Norway and Chile held talks in Lima, the envoy said on Monday.", date(2031, 5, 19)),
        ("en", "The talks between Norway and Chile in Lima took place on Monday, he said.", date(2031, 5, 19)),
    ],
)
def test_a_meeting_is_of_its_first_day_and_not_of_that_on_which_it_was_told(
    lang: str, text: str, day: date | None
) -> None:
    document = Document(id="d", text=text, lang=lang, published=PUBLISHED)
    assert [claim.date for claim in extract_claims(document) if claim.kind == "talks"] == [day]
