"""Who says it. ``[30|the ministry]`` is the figure 30, said by the ministry; ``[30|-]`` is the outlet's own."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from crossfoot.extract.attribute import speakers_of
from crossfoot.extract.lexicon import lexicon_of
from crossfoot.extract.tokens import tokenize
from crossfoot.model.attribution import Attribution
from crossfoot.model.document import Document

_FIGURE = re.compile(r"\[([^|\]]+)\|([^\]]*)\]")


def said(code: str, marked: str) -> list[tuple[str, str, Attribution]]:
    """The figures of a marked text: what is expected, and what is read."""
    pieces = _FIGURE.split(marked)
    text, expected = "", []
    for index in range(0, len(pieces), 3):
        text += pieces[index]
        if index + 1 < len(pieces):
            expected.append((len(text), pieces[index + 1], pieces[index + 2]))
            text += pieces[index + 1]
    document = Document(id="x", text=text, lang=code, published=datetime(2031, 6, 1, tzinfo=UTC))
    tokens = tokenize(text, lexicon_of(code))
    speakers = speakers_of(tokens, document)
    read = []
    for start, figure, who in expected:
        first = next(at for at, end in enumerate(tokens.ends) if end > start)
        last = next(at for at, end in enumerate(tokens.ends) if end >= start + len(figure)) + 1
        read.append((figure, who, speakers.at(first, last)))
    return read


def check(code: str, marked: str) -> None:
    for figure, who, found in said(code, marked):
        assert (figure, found.speaker or "-") == (figure, who)


ENGLISH = {
    "said ahead": "The ministry said that [30|The ministry] drones were shot down.",
    "said behind": "Russia fired [30|the air force] drones, the air force said.",
    "said in between": "The toll, the mayor said, is [12|the mayor].",
    "said on a day": "Governor Ivan Petrenko said on Tuesday that [5|Governor Ivan Petrenko] people were hurt.",
    "clause before": "On 3 May, the mayor of Sumy said [4|the mayor of Sumy] houses burned.",
    "inverted": '"We lost [40|a hospital spokeswoman] beds," said a hospital spokeswoman.',
    "apposition": "Gridco, the largest operator, said [two|Gridco] plants were hit.",
    "apposition with commas in it": "Anna Kovalenko, head of nursing at a clinic in Odesa, said [7|Anna Kovalenko] died.",
    "office and name": "The Kremlin spokesman, Pavel Orlov, said [9|The Kremlin spokesman, Pavel Orlov] ships left.",
    "relative clause": '"It is the [third|the agency chief] time," the agency chief, who is 61, said.',
    "list of speakers": "France, the U.K. and South Korea said [12|France, the U.K. and South Korea] ships came.",
    "reporters told": "[14|the deputy minister] lines are down, the deputy minister told reporters.",
    "according first": "According to the police, [6|the police] people were killed. [Two|the police] were children.",
    "according last": "The strike killed [6|the regional police], according to the regional police.",
    "according inside": "The attack, in which [90|the air force] drones flew according to the air force, damaged [4|-] plants.",
    "according to a count": "Barrages shrank to [15|the Institute of Peace] rockets, according to a count compiled by a think tank,"
    " the Institute of Peace.",
    "according to data": "The army lost [300|the defence ministry] men, according to the latest data on the operation released"
    " by the defence ministry.",
    "statement said": "The defence ministry spoke. It said [30|The defence ministry] tanks burned. The statement said"
    " [20|The defence ministry] guns did too.",
    "figures show": "The health ministry said [30|The health ministry] people died. The latest figures show"
    " [12|The health ministry] were children.",
    "estimated by": "Its stock, estimated at [2,000|the army] by the army, is shrinking; output is estimated by the US to be"
    " [50|the US] a month.",
    "reported by": "At least [10|emergency officials] deaths have been reported by emergency officials.",
    "passive without agent": "Governor Oleh Bondar spoke at noon. Hits were reported at [5|-] sites.",
    "two speakers": "The army said [10|The army] drones hit, while the governor said [none of 3|the governor] did.",
    "speaker then another": "Kyiv said [10|Kyiv] died, and Moscow said [4|Moscow] did.",
    "behind goes on": "Russia launched [138|the air force] drones, [110|the air force] of which were shot down, the air force said,"
    " and [21|the air force] of them hit targets.",
    "colon list": "[486,000|the energy ministry] customers lost power, the energy ministry said: [212,000|the energy ministry] in"
    " the east.",
    "brackets": "More than [14,999|UN monitors] civilians died (an underestimate, according to UN monitors) and"
    " [10.8|-] million need help.",
    "relative insistence": "The system, which the army insists is safe, failed at [12|-] sites.",
    "remark behind a dash": "The air force reported [408|The air force] drones overnight - the second strike of over [400|-] since May.",
    "asked and offered": "Moscow's negotiator said a truce was possible. He offered [1,100|Moscow's negotiator] bodies.",
    "infinitive and negation": "The mayor did not say whether [5|-] people died and declined to report [3|-] more.",
    "actor": "Air defences shot down [12|-] drones. Rescuers pulled [4|-] people out.",
    "age of the war": "The U.S. set a deadline to end the nearly [four|-]-year war, President Taras Melnyk told reporters.",
    "saying": "Melnyk accused the enemy of lying, saying it fired [90|Melnyk] missiles.",
    "his account": "The mayor opened a bridge. According to him, it cost [5|The mayor] million.",
    "capital is no verb": "Help came from the United States with [40|-] trucks.",
}


REPORTS = {
    "a bulletin keeps its speaker": "BELOGRAD, May 3 - Shells hit [four|the governor] villages, the governor said on Monday.\n\n"
    "In the north [two|the governor] houses burned. A woman was hurt.\n\n[Six|the governor] drones were shot down.",
    "a new speaker ends it": "Shells hit [four|the governor] villages, the governor said.\n\nThe police counted [9|The police]"
    " craters. [Two|The police] were deep.\n\nIt rained on [3|-] days.",
    "a headline takes the speaker behind it": "[40|the regional governor] drones over the north\n[40|the regional governor] drones were"
    " shot down, the regional governor said.",
    "this was reported": "[Three|the prosecutor's office] people died in Sumy. [Two|the prosecutor's office] were hurt. This was"
    " reported by the prosecutor's office.",
    "trailing word of another": "Bombs fell, the army said.\n\nIn the east [3|the prosecutor's office] people died, the prosecutor's"
    " office reported. Drones came in [three|-] waves.",
    "goes on with of them": "Bombs fell, the army said.\n\nA raid killed [3|the local police] people, the local police said. [Two|the local police] of"
    " them were children.",
    "own voice in a new paragraph": "War goes on.\n\nThe minister said [5|The minister] plants were hit.\n\nThe country has [15|-] of them.",
    "running count": "The mayor said [5|The mayor] homes burned. It was the [fourth|-] raid in a week.",
    "background": "Plantco's chief, Ivan Bondar, said repairs go on. The plant, located in the south, has [six|-] units.",
    "he is the one before": "Ivan Bondar, the mayor, said [5|Ivan Bondar] died. The police gave no count. He said [2|Ivan Bondar] were missing.",
    "he is the subject before": "The police said [5|The police] died. President Taras Melnyk flew in. He said [7|President Taras Melnyk] died.",
    "the ministry": "Ukraine's energy ministry said [9|Ukraine's energy ministry] plants stood still. The ministry said [4|Ukraine's energy ministry] run.",
    "a surname": "General Oleh Savchenko spoke. Savchenko said [30|Oleh Savchenko] tanks burned.",
    "the agency": "Gridco said [9|Gridco] lines broke. The company added that [4|Gridco] work.",
    "a body that acts": "Talks ended.\n\nUkrenergo has [40|Ukrenergo] crews at work.",
    "an actor under a report": "[Two|the governor] homes burned, the governor said.\n\nPolice took [30|the governor] people away.",
    "quotation over sentences": '"We saw [5|Dr Olha Bilyk] fires. Then came [7|Dr Olha Bilyk] more," Dr Olha Bilyk said.',
    "quotation before its speaker": 'Dr Olha Bilyk said: "We saw [5|Dr Olha Bilyk] fires. Then came [7|Dr Olha Bilyk] more."',
    "quotation over paragraphs": 'Dr Olha Bilyk was there.\n\n"We saw [5|Olha Bilyk] fires.\n\n"Then came [7|Olha Bilyk] more," Bilyk said.',
    "cue within a quotation": '"They say [5|the mayor] died and I believe it was [7|the mayor]," the mayor said.',
    "chain": "Air defences hit [68|the Defence Ministry] drones, Interfax reported, citing the Defence Ministry.",
    "chain turned": "Citing doctors, Interfax reported that [3|doctors] died.",
    "quoted by": "The security service, quoted by a local agency, said [6|The security service] tanks burned.",
    "told an outlet": "President Taras Melnyk told AFP that [300|President Taras Melnyk] square kilometres were freed.",
    "signature": "[30|Air Force of Ukraine] missiles were shot down.\n\n[Air Force of Ukraine](https://example.org/a)",
    "a button is no signature": "[30|-] missiles were shot down.\n\n[Subscribe](https://example.org/a)",
    "name behind a dash": "[30|Zelensky] missiles fired in a week - Zelensky",
    "name before a colon": "Zelensky: [30|Zelensky] missiles fired in a week",
}


@pytest.mark.parametrize("name", ENGLISH)
def test_english_sentence(name: str) -> None:
    check("en", ENGLISH[name])


@pytest.mark.parametrize("name", REPORTS)
def test_english_report(name: str) -> None:
    check("en", REPORTS[name])


UKRAINIAN = {
    "said behind": "Збито [30|Генштаб] дронів, повідомив Генштаб.",
    "said ahead": "Міський голова заявив, що поранено [5|Міський голова] людей.",
    "said in a body": "Пошкоджено [дві|обласній адміністрації] підстанції, повідомили в обласній адміністрації.",
    "in a body they said": "У Кремлі заявили, що збито [12|Кремлі] дронів.",
    "colon": "Мер уточнив: горить [п'ять|Мер] будинків.",
    "according": "За даними поліції, загинули [двоє|поліції] людей. Ще [троє|поліції] у лікарні.",
    "according inside": "Дефіцит, за словами очільника компанії, сягає [1,1|очільника компанії] ГВт.",
    "by last data": "За останніми даними Міноборони, втрачено [двадцять|Міноборони] машин.",
    "by preliminary data": "За попередніми даними, збито [двадцять|-] дронів.",
    "this was reported": "Удар по [трьох|обласна прокуратура] селах\nУночі поранено [п'ятьох|обласна прокуратура] людей. Ще [троє|обласна прокуратура]"
    " загинули. Про це повідомила обласна прокуратура.",
    "this was told an outlet": "Поранено [трьох|речниця поліції Ірина Бондар] людей. Про це Радіо Новини розповіла речниця поліції Ірина Бондар.",
    "this was told in a channel": "Поранено [трьох|голова ОВА Тарас Мельник] людей. Про це в Telegram повідомив голова ОВА Тарас Мельник.",
    "told in a channel": "Поранено [трьох|начальник області Тарас Мельник] людей, повідомив у Фейсбуці начальник області Тарас Мельник.",
    "about it told": "Про втрати залізниці повідомила «Колія»: [сім|«Колія»] поїздів стоять.",
    "dash": "росія витратила [9|Forbes] мільярдів доларів на [30|Forbes] ракет, — Forbes.\n\nУсього це [12|Forbes] ударів.",
    "headline dash": "РФ запустила [3500|Зеленський] дронів – Зеленський\nРосія випустила [17|Зеленський] ракет — Зеленський.",
    "no dash of places": "Атаковано [30|-] дронами: Курськ, Орел – рф, Гвардійське – ТОТ Криму.",
    "gloss": "Бій тривав понад добу і скінчився вранці біля моря.\n\nЗа словами міністра, збито [112|міністра] дронів. Частина впала за морем — це [1300|-] км.",
    "quotation behind": "«У нас загинули [двоє|керівниця лікарні] людей», — сказала керівниця лікарні.",
    "quotation thought": "«Буде [десять|керівниця центру] годин темряви», — вважає керівниця центру. Вона ж додає, що в січні їх буде"
    " [дванадцять|керівниця центру].",
    "body acts": "Рік тому мир був ближче.\n\n«Укренерго» має [40|«Укренерго»] бригад.",
    "infinitive": "Треба повідомити поліції про [п'ять|-] снарядів.",
    "impersonal": "Спершу говорили про [шістьох|-] поранених.",
    "reported first": "Мер сказав про бій. Раніше повідомлялося про [шістьох|Мер] поранених.",
    "chain": "Збито [30|Міноборони Росії] дронів, передає Інтерфакс з посиланням на Міноборони Росії.",
    "actor": "Сили ППО знищили [30|-] дронів.",
    "this he confirmed": "Він зустріне [двох|Президент Тарас Мельник] послів. Це Президент Тарас Мельник підтвердив у п'ятницю.",
    "contrast": "Мер сказав, що загинули [двоє|Мер], а поліція заявила про [трьох|поліція].",
    "place of its own": "Мер говорив про [трьох|Мер] поранених. У Сумах пошкоджено [чотири|голова області] хати. Поранено [двох|голова області], повідомив"
    " голова області.",
}

RUSSIAN = {
    "said behind": "Сбиты [30|губернатор] дронов, сообщил губернатор.",
    "said ahead": "Мэр города заявил, что ранены [пять|Мэр города] человек.",
    "said in a body": "Повреждены [две|МЧС] подстанции, сообщили в МЧС.",
    "it is said in a report": "Уничтожены [143|Минобороны] беспилотника, говорится в сводке Минобороны: [61|Минобороны] над морем.",
    "according": "По данным полиции, погибли [двое|полиции] человек. Ещё [трое|полиции] в больнице.",
    "according inside": "Ещё [девять|ведомства] аппаратов, по данным ведомства, подавлены.",
    "this was reported": "Ранены [пять|губернатор] человек. Погибли [трое|губернатор]. О произошедшем сообщил губернатор.",
    "this was reported 2": "Ранены [пять|оперативный штаб] человек. Об этом сообщил оперативный штаб.",
    "chain": "В больнице лежат [трое|врачей], передаёт ТАСС, цитируя врачей.",
    "chain 2": "Встреча за [сорок|участника] минут не дала ничего, сообщает агентство со ссылкой на участника.",
    "quoted by": "«Сеть», на которую ссылается «Вестник», в ту же ночь заявила об ударах по [пяти|«Сеть»] подстанциям.",
    "asks": "МАГАТЭ попросило доступ; в миссии агентства [трое|МАГАТЭ] специалистов.",
    "insists": "Берлин настаивает на паузе в [две|Берлин] недели, Париж обещает [2000|Париж] наблюдателей.",
    "running count": "Мэр сказал о [двух|Мэр] взрывах. Это [четвёртый|-] случай за год.",
    "bulletin with an insertion": "[До|оперативный штаб] двадцати выросло число раненых, сообщает оперативный штаб.\n\nПогибли [четверо|оперативный штаб].\n\n"
    "В больнице лежат [трое|врачей], передаёт ТАСС, цитируя врачей.\n\nВ работах [187|губернатор] человек. О произошедшем сообщил губернатор.",
    "signature": "Уничтожены [53|Минобороны России] аппарата. 🔹 [Минобороны России](https://example.org/x)",
    "participle": "Из [семи|-] обещанных систем пришли [две|-].",
    "actor": "Силами ПВО уничтожены [30|-] дронов.",
    "previous data": "По предварительным данным, ранены [пять|-] человек.",
    "quotation": "«Мы видели [пять|Иван Петров] взрывов. Потом ещё [два|Иван Петров]», — рассказал Иван Петров.",
}


@pytest.mark.parametrize("name", UKRAINIAN)
def test_ukrainian(name: str) -> None:
    check("uk", UKRAINIAN[name])


@pytest.mark.parametrize("name", RUSSIAN)
def test_russian(name: str) -> None:
    check("ru", RUSSIAN[name])
