"""Who holds an office known in every text, by surname and first names: a namesake of theirs is a private person.

The register knows most of them by surname alone, and thousands of people share those.
"""

from __future__ import annotations

from functools import cache

#: Beginnings of surnames: those of first names, in the spellings of the three languages.
_HOLDERS = """
putin путін путин: vlad волод влад
peskov пєсков песков: dmi дми
ushakov ушаков: yur iur юр
lavrov лавров: ser сер
zakharov захаров: mar мар
medinsk мединськ мединск: vlad волод влад
belousov бєлоусов белоусов: and анд
gerasimov герасимов: val вал
medvedev медведєв медведев: dmi дми
shoigu шойгу: ser сер
naryshkin наришкін нарышкин: ser сер
bastrykin бастрикін бастрыкин: al ал ол
dmitriev dmitriyev дмитрієв дмитриев: kir кир
likhach лихач: al ол ал
moskalkov москальков: tat тет тат
volodin володін володин: vya via в
matvienko матвієнко матвиенко: val вал
kiriyenko кирієнко кириенко: ser сер
lukashenko лукашенко: al ol ал ол
zelensk зеленськ зеленск: vol волод влад
yermak єрмак ермак: and анд
svyryden свириден: yul iul юл
umerov умєров умеров: rus рус
sybiha сибіг сибиг: and анд
budanov буданов: kyr kir кир
syrsk сирськ сырск: ol al ол ал
zaluzhn залужн: val вал
poroshenko порошенко: pet пет
tymoshenko тимошенко: yul юл
shmyhal шмигал шмыгал: den ден
fedorov федоров фёдоров: myk mik мих
klymenko клименко: ih ig іго иго
lubin лубін лубин: dmy дми
stefanch стефанч: rus рус
demchenko демченко: and анд
ihnat ігнат игнат: yur юр
klitschko klychko кличко: vit віт вит
trump трамп: don дон
biden байден: joe джо
rubio рубіо рубио: mar мар
witkoff віткофф уиткофф виткофф: ste сті сти
kushner кушнер: jar джар
kellogg келлог: kei кіт кит
rutte рютте: mar мар
kallas каллас: kaj кая
macron макрон: em ем эм
merz мерц: fri фрі фри
tusk туск: don дон
sikorsk сікорськ сикорск: rad рад
erdogan ердоган эрдоган: rec рец ред
fico фіцо фицо: rob роб
orban орбан: vik вік вик
grossi гроссі гросси: raf раф
guterres гутерріш гутерриш: ant ант
"""


@cache
def _given_by_surname() -> dict[str, tuple[str, ...]]:
    rows = (line.split(":") for line in _HOLDERS.strip().splitlines())
    return {surname: tuple(given.split()) for surnames, given in rows for surname in surnames.split()}


def holds_office(given: str, surname: str) -> bool:
    """Whether a first name and a surname, in any case, are those of somebody in the table."""
    folded = surname.casefold()
    return any(
        given.casefold().startswith(first) for known, first in _given_by_surname().items() if folded.startswith(known)
    )
