"""Which side each figure speaks of. ``[figure|measure object side]``; no side for none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.extract.placing.place import places_of
from crossfoot.extract.run import extract_claims
from crossfoot.extract.side import sides_of
from crossfoot.model.document import Document
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure
from tests.extract.marked import unmarked

CASES = [
    ("en", "an adjective in the figure", "They lost [9 Thai soldiers|killed soldier thailand] near Cambodia."),
    ("en", "the enemy of what flies", "Defences downed [30 Ukrainian drones|intercepted drone russia]."),
    ("en", "parts of such a total",
     "They downed 30 Ukrainian drones, [five|intercepted drone russia] over the Black Sea."),
    ("en", "the attacker of a place", "Drones fell on Poltava: [12|hit drone russia] got through."),
    ("en", "the defender of a place", "Over Sumy [eight drones|intercepted drone ukraine] were downed."),
    ("en", "who suffers at a place", "In Belgorod [two people|killed person russia] died in a Ukrainian raid."),
    ("en", "a leader's army", "Putin's army lost [40 guns|losses_equipment artillery_system russia] near Kyiv."),
    ("en", "a leader's envoy is no army", "Trump's envoy said [40 sailors|killed soldier ukraine] died near Odesa."),
    ("uk", "військо очільника", "Військо Путіна знищило під Києвом [12 танків|losses_equipment tank ukraine]."),
    ("ru", "войска лидера", "Войска Зеленского уничтожили под Курском [7 танков|losses_equipment tank russia]."),
    ("en", "who acts", "Russia has launched [40 missiles|launched missile russia], Kyiv's air force said."),
    ("en", "another war", "Israeli strikes hit Tehran; Iran then fired [90 missiles|launched missile iran] at Haifa, "
     "where [six people|injured person israel] were hurt."),
    ("en", "one more war",
     "India said [five villages|damaged settlement india] in Indian Punjab were shelled from Pakistan."),
    ("en", "whose gear is burnt",
     "Ukrainian gunners destroyed five Russian guns; they also damaged "
     "[three mortars|losses_equipment mortar russia]."),
    ("en", "whose losses", "In the Kursk region Ukraine lost [three tanks|losses_equipment tank ukraine]."),
    ("en", "the enemy of the one named",
     "Ukraine's staff counted [57 attacks|count_other attack russia] by the enemy."),
    ("en", "whose losses somebody estimates", "British intelligence estimates Russia has suffered "
     "[90,000 casualties|losses_personnel soldier russia] in Ukraine."),
    ("ru", "чьи погибшие", "Собраны имена погибших в Украине российских военных. Известна гибель "
     "[4100 человек|killed person russia]."),
    ("ru", "чьи раненые", "Российские военные обстреляли Сумы. Ранены [девять человек|injured person ukraine]."),
    ("en", "a capital that fires is no place", "The air force said Moscow had launched "
     "[85 drones|launched drone russia] and [12 missiles|launched missile russia] at Sumy."),
    ("en", "nor is a short name before strikes", "[Nine people|killed person yemen] died in UK strikes on Yemen."),
    ("en", "whose firefighters", "Russia struck the port; [84 firefighters|count_other rescuer ukraine] and "
     "[20 engines|count_other vehicle ukraine] fought the blaze."),
    ("ru", "чьи спасатели", "Украина атаковала порт, пожар тушили [84 спасателя|count_other rescuer russia]."),
    ("en", "rescuers sent abroad", "Russia sent [300 rescuers|count_other rescuer russia] to its ally."),
    ("en", "who sat in shelters", "Russia struck the town; [900 residents|count_other resident ukraine] hid."),
    ("en", "whose residents read", "Russia warned of raids; [900 residents|count_other resident russia] hid."),
    ("en", "who gains", "Ukrainian troops retook [400 sq km|territory area ukraine] from Russia."),
    ("en", "who takes no part", "Talks in Istanbul: Russia sent [nine envoys|count_other delegate russia]."),
    ("en", "refugees are of the war's country", "After the raids on Ukraine, Poland took in "
     "[9,000 refugees|count_other refugee ukraine]."),
    ("en", "held by the other", "Defences over Crimea shot down [six drones|intercepted drone russia]."),
    ("en", "whose raid, with more words between",
     "In Kharkiv [11 people|killed person ukraine] died in a Russian night missile attack."),
    ("en", "soldiers are no attack", "By noon they saw [11 Russian soldiers|count_other soldier russia] attack."),
    ("en", "citizens of a third country",
     "Ukraine captured [four citizens|captured prisoner kenya] of Kenya who fought for Russia."),
    ("en", "who acts behind the place",
     "In the Kursk region clashes went on, and the Russian army carried out [37 strikes|launched strike russia]."),
    ("en", "who takes hostages holds others",
     "Hamas killed guards in southern Israel and took [60 hostages|captured prisoner israel]."),
    ("en", "who says it lost", "Azerbaijan said it had lost [44 soldiers|losses_personnel soldier azerbaijan]."),
    ("en", "who says the other lost",
     "Azerbaijan said it had killed [44 soldiers|killed soldier armenia] of Armenia."),
    ("en", "the losses of both", "Ukrainian and Russian casualties came to [90,000|losses_personnel soldier ]."),
    ("en", "the time of a truce", "Russia offered Ukraine [30 days|duration ? ] of truce."),
    ("en", "a place is no owner of people", "In Lviv [four people|injured person ukraine] from the bus were hurt."),
    ("en", "the range of a weapon",
     "Ukrainian drones of the new kind can fly [700 km|distance ? ukraine] into Russia."),
    ("en", "no range", "The plant lies [700 km|distance ? ] from the border of Ukraine."),
    ("en", "an advance", "Russian forces advanced by [two km|distance ? russia] near Lyman."),
    ("en", "things that an army destroyed",
     "In June Ukrainian gunners destroyed [90 systems|destroyed systems russia]."),
    ("en", "claims of damage destroy nothing",
     "Russia's strikes went on; in Kyiv there were [90 damage|damaged claims ukraine] claims."),
    ("en", "planes that stand", "Russia moved [six bombers|count_other aircraft russia] to Engels."),
    ("en", "planes that launch", "Missiles over Kyiv were launched from [six bombers|count_other aircraft russia]."),
    ("en", "what was stored", "The depot in Bryansk stored [400 drones|count_other drone russia]."),
    ("en", "a share that was shot down",
     "Ukrainian defences shoot down [70 percent|share_percent ? ukraine] of Russian missiles."),
    ("en", "a share of strikes",
     "The makers say it makes [70% of the strikes|share_percent strike ukraine] on Russian depots."),
    ("en", "a share that was hit", "Kyiv's raid struck [70%|share_percent ? russia] of the tankers of Russia."),
    ("en", "people who came home",
     "Ukraine handed over [nine residents|count_other resident russia] of the Kursk region to the Russian side."),
    ("en", "residents who stay", "Near Sumy [nine residents|count_other resident ukraine] keep goats."),
    ("en", "a battlegroup by its name",
     "Battlegroup Center units defeated [two brigades|count_other brigade ukraine] of the Ukrainian army."),
    ("en", "in the area of a battlegroup",
     "The Ukrainian army lost [90 troops|losses_personnel soldier ukraine] in the area of the Battlegroup West."),
    ("en", "a battlegroup of another army",
     "In Latvia the battlegroup has [two brigades|count_other brigade latvia] of guests."),
    ("en", "invaders by their country",
     "Ukrainian guns are silent. Russian invaders dropped [nine bombs|launched munition russia]."),
    ("en", "land taken from the other",
     "The Russian army managed to capture [two percent|share_percent ? russia] of Ukrainian land."),
    ("en", "the war as one side calls it", "Near Kursk, since the special military operation began, "
     "[90 tanks|losses_equipment tank ukraine] were destroyed."),
    ("en", "forces that are nobody else's", "The enemy shelled homes in Sumy. By noon our artillery units hit "
     "[four posts|places_hit location ukraine]."),
    ("en", "forces that only tell", "The enemy shelled Sumy. The air force reported hits at "
     "[four sites|places_hit location russia] there."),
    ("en", "who was told to strike", "Talks in Geneva went on as Russian strikes kept Ukraine dark. "
     "[Eight regions|places_hit region russia] came under attack."),
    ("en", "a killer at a place elsewhere", "Israeli forces killed [nine people|killed person palestine] in Tripoli."),
    ("en", "aid of a third country",
     "Kenya told Ukraine of [$40 million|money ? ukraine] in aid against the Russian raids."),
    ("en", "aid by its way", "The EU bought Russian gas. Its aid to Kyiv, [40 million|money ? ukraine], is less."),
    ("en", "a list of the dead",
     "The names of 40,100 Russian soldiers killed in Ukraine are known. [A third|share_percent ? russia] had enlisted; "
     "[410|killed person russia] were officers."),
    ("en", "no list of the dead",
     "Russian soldiers shelled Ukraine for hours. [Four|killed person ukraine] were killed."),
    ("en", "some of the troops",
     "North Korean troops reached the Kursk region. Of the troops sent there [900|killed soldier north korea] fell."),
    ("en", "whose land was taken",
     "Russian forces seized 40 sq km of Ukrainian land, against [60 sq km|territory area russia] in May."),
    ("en", "a host of talks",
     "Sudan's army met the rebels in Jeddah, Saudi envoys said. In El Fasher and Kosti shops shut. "
     "[90 people|count_other displaced_person sudan] had fled."),
    ("en", "a town alone", "Kharkiv mourned. [Six|killed person ukraine] died."),
    ("ru", "чья ПВО",
     "Потери противника – 40 бойцов ВСУ. ВСУ ушли. Средствами ПВО сбито [12 беспилотников|intercepted drone russia]."),
    ("uk", "столиця лише відповідає",
     "Пошкоджено [два причали|damaged berth ukraine]. У Москві заявили про наступ. Порт Чорноморськ працює."),
    ("uk", "скільки в полоні",
     "Україна зустрічає своїх. Більшість перебували в полоні [два роки|duration ? ukraine]: боронили Маріуполь."),
    ("en", "money of a party", "Ukraine spent [$40 million|money ? ukraine] on shelters against Russian raids."),
    ("en", "a seat whose economy it is", "With trade turned to India and Iran, Moscow's economy will grow by "
     "[2%|share_percent ? russia]; Ukraine watches and Russia waits."),
    ("en", "the sentence before", "Ukraine resists. The Kremlin counts its money. Oil brings "
     "[30%|share_percent ? russia] of revenues."),
    ("en", "hostages", "Israel bombed Gaza, where [40 hostages|captured prisoner israel] are kept."),
    ("en", "prisoners are no hostages", "Israel took [40 fighters|captured soldier palestine] of Hamas in Gaza."),
    ("en", "whom an attack was aimed at",
     "Gaza is bombed since the attack on Israel in which [90 people|killed person israel] died."),
    ("en", "units in a list", "Strikes were made on [two brigades|count_other brigade ukraine], a regiment and "
     "three brigades of the Armed Forces of Ukraine by Russian guns."),
    ("en", "a country's name inside what is counted",
     "Ukraine counts them: near Tartus sail [four Russian Federation Navy ships|count_other ship russia]."),
    ("en", "by whom they were sent", "[90 drones|launched drone ukraine] were launched by Ukraine at night."),
    ("en", "by whom they were downed", "[90 drones|intercepted drone russia] were downed overnight by Russian guns."),
    ("en", "by means of what", "[90 drones|intercepted drone ukraine] were downed by day over Ukraine."),
    ("ru", "кем уничтожены", "[Девять танков|losses_equipment tank russia] уничтожены украинской армией."),
    ("ru", "чьи уничтожены", "Уничтожены [девять танков|losses_equipment tank ukraine] украинской армии."),
    ("uk", "чия земля", "Росіяни вночі випустили по українській землі [90 дронів|launched drone russia]."),
    ("uk", "кому вдалося",
     "Росія випустила 90 дронів. [40|intercepted drone ukraine] вдалося збити українським бійцям."),
    ("uk", "ким завдано", "Удар, завданий Росією, забрав життя [дев'яти людей|killed person ukraine]."),
    ("uk", "чим поранено", "[Дев'ятьох|injured person ukraine] поранено дронами армії РФ."),
    ("uk", "армія попереду", "Українською армією знищено [дев'ять танків|losses_equipment tank russia]."),
    ("en", "a government's army", "Russia waits. Kyiv has lost [90 tanks|losses_equipment tank ukraine] there."),
    ("en", "a city that is struck", "Kyiv was attacked with [90 drones|launched drone russia]."),
    ("ru", "столица теряет", "Москва потеряла [90 танков|losses_equipment tank russia], ВСУ наступают."),
    ("ru", "столицу атаковали", "Москву атаковали [90 дронов|launched drone ukraine]."),
    ("uk", "наші воїни", "Наші бійці випустили [90 ракет|launched missile ukraine]."),
    ("ru", "из плена", "Из украинского плена вернулись [90 солдат|count_other soldier russia]."),
    ("uk", "армія у називному", "Російська армія знищила [90 танків|losses_equipment tank ukraine]."),
    ("ru", "из-за обстрела", "Из-за российского обстрела погибли [девять человек|killed person ukraine]."),
    ("en", "a strike that parts nothing", "After a Russian strike, [900|without_power home ukraine] homes were dark."),
    ("ru", "кто сообщил", "Украинские военные сообщили об уничтожении [90 танков|losses_equipment tank russia]."),
    ("en", "what drones strike", "[Nine drones|launched drone ukraine] attacked Russian depots."),
    ("en", "who struck, the drones behind", "Russian depots sent [nine drones|launched drone russia] into battle."),
    ("uk", "що вразили дрони", "[Дев'ять дронів|launched drone russia] атакували українську базу."),
    ("uk", "хто запустив дрони", "[Дев'ять дронів|launched drone russia] запустила російська армія."),
    ("ru", "область по администрации", "Глава Сумской ОВА: [девять раненых|injured person ukraine]."),
    ("uk", "мале місто", "У Суджі [дев'ять поранених|injured person russia]."),
    ("en", "no war at all", "In Norway [two people|injured person norway] were hurt on a ferry."),
    ("en", "nothing to tell", "Then [two people|injured person ] were hurt."),
    ("uk", "ворог", "Ворог випустив [90 дронів|launched drone russia], збито [80|intercepted drone ukraine]."),
    ("uk", "чия атака, через слово",
     "У Сумах [11 загиблих|killed person ukraine] через російську нічну дронову атаку."),
    ("uk", "громадяни третьої країни",
     "Українські військові взяли в полон [трьох громадян|captured prisoner kenya] Кенії."),
    ("uk", "північнокорейці", "На Курщині ССО знищили [30 північнокорейців|killed soldier north korea]."),
    ("uk", "дальність польоту",
     "Українські дрони нового зразка літають по росії на відстань [700 км|distance ? ukraine]."),
    ("uk", "відстань до кордону", "Завод у Тулі стоїть за [400 км|distance ? ] від України."),
    ("uk", "знищили системи", "За рік українські військові знищили [90 систем|destroyed систем russia]."),
    ("uk", "прізвисько ворога", "Кацапи зібрали біля Лимана [20 машин|count_other vehicle russia]."),
    ("uk", "літаки на землі", "росія перекинула [три бомбардувальники|count_other aircraft russia] до Анадиря."),
    ("uk", "тіла з чужих моргів",
     "В Україну повернули загиблих: [90 тіл|count_other body ukraine] із російських моргів."),
    ("uk", "частка вражених", "Вражено [20%|share_percent ? russia] складів на базах рф."),
    ("uk", "чий літак", "Біля Тули збило, пошкоджено [один Су-57|damaged aircraft russia]."),
    ("uk", "склади відомства",
     "У межах досяжності України [три склади|count_other infrastructure_facility russia] ГРАУ МО РФ."),
    ("uk", "країна, що діє", "В Україні [три склади|count_other infrastructure_facility ukraine] росія спалила вночі."),
    ("uk", "дрон того, хто б'є",
     "Місяць поспіль рф атакує Одесу новим БПЛА. Він летить на [90 км|distance ? russia] за годину."),
    ("uk", "без країни", "Без світла [9 тисяч родин|without_power household ukraine]."),
    ("uk", "по чужому місту", "У Курську згоріло [три склади|damaged building russia]."),
    ("uk", "вороже повітря не своє", "Ворог атакував із Курської області рф: влучили [9 дронів|hit drone russia], "
     "збито [80|intercepted drone ukraine] ворожих."),
    ("uk", "свої дрони", "Українські дрони вдарили по Тулі: [12 влучань|hit drone ukraine]."),
    ("uk", "що несе ракета",
     "Росія атакує Одесу новою ракетою. Її бойова частина важить [90 кг|count_other ? russia]."),
    ("uk", "хто розробив",
     "Українські інженери розробили аналог російського «Ланцета». Він летить на [70 км|distance ? ukraine]."),
    ("uk", "ціна дрона",
     "Інженери України створили дрон. Такий дрон має ціну [900 доларів|money ? ukraine] по всій росії."),
    ("uk", "ціна нафти", "Україна створила дрон. Росія продає нафту за ціною [47 доларів|money ? russia]."),
    ("uk", "чия оцінка",
     "Дрони атакували Росію: за оцінками російської сторони, запущено [90 дронів|launched drone ukraine]."),
    ("en", "what a missile carries",
     "Russia attacks Odesa with a new missile. Its warhead weighs [90 kg|count_other ? russia]."),
    ("ru", "чьи потери", "Потери ВСУ составили [90 военнослужащих|losses_personnel soldier ukraine] под Курском."),
    ("ru", "чей налет", "При отражении налета беспилотников противника сбиты [90 БпЛА|intercepted drone russia]."),
    ("ru", "обстрел захваченного",
     "Украинские войска обстреляли Горловку Донецкой области. На нее упали [8 снарядов|launched munition ukraine]."),
    ("ru", "дальность полета",
     "Украинские дроны летят на Тулу, пролетели [300 км|distance ? ukraine]."),
    ("ru", "граждане третьей страны", "В плен взяты [трое граждан|captured prisoner kenya] Кении."),
    ("ru", "удар врага", "Отражен удар противника, сбиты [семь ракет|intercepted rocket russia]."),
    ("ru", "обмен", "Возвращены [50 российских военнослужащих|count_other prisoner russia], "
     "переданы [50 военнопленных ВСУ|count_other prisoner ukraine]."),
    ("ru", "средства на складе", "В Севастополе сожжены [9 дронов «Shahed»|destroyed drone russia]."),
    ("en", "who wages the war is not who suffers",
     "In Ukraine the Russian invasion has seen [40 deaths|killed person ukraine] a week."),
    ("en", "nor is the raider who is reported on",
     "Poltava lay under a Russian raid, with [four people|killed person ukraine] reported dead."),
    ("en", "aid for those who are raided",
     "Amid Russian raids across Ukraine the fund wants to feed [900 families|count_other family ukraine]."),
    ("en", "its own coin",
     "The enemy shelled Sumy again; [9 million hryvnias|money ? ukraine] went to the homeless."),
    ("en", "a foreign coin tells nothing", "Ukraine got [9 million dollars|money ? ukraine] for its roads."),
    ("en", "its own soldiers",
     "Gaza was quiet; Israel says [nine of its soldiers|killed soldier israel] died there."),
    ("en", "a state tells of its own dead",
     "Haifa was hit again. Iran said [90 people|killed person iran] had been killed since Monday."),
    ("en", "and not of those whom it killed",
     "Tehran was hit. Israel said it had killed [90 men|killed person iran] there."),
    ("en", "nor of fighters",
     "Clashes went on in Gaza. Israel said that [90 militants|killed soldier palestine] were killed."),
    ("en", "the reach of a known weapon",
     "The Russian plant burned. The FP-1 has a range of [900 km|distance ? ukraine]."),
    ("en", "the cost of a weapon named behind it",
     "Moscow is in reach: costing only [$70,000|money ? ukraine], the FP-2 is cheap."),
    ("en", "by whose squads",
     "[Nine raids|count_other attack ukraine] by squads of the 4th and 7th Rifle Brigades of the "
     "Ukrainian army failed."),
    ("en", "people of the place named since",
     "After an order of Israel's army those displaced in Gaza were [900,000 people|count_other person palestine]."),
    ("en", "who only reports launches",
     "The Ukrainian Air Force reported that of 90 drones launched [70|intercepted drone ukraine] were shot down."),
    ("en", "a pronoun for who launched",
     "Russian forces changed their ways in May. They launched [90 drones|launched drone russia] a night."),
    ("uk", "чиє вторгнення, не той страждає",
     "В Україні через вторгнення Росії закрито [третину|share_percent ? ukraine] шкіл."),
    ("uk", "свої гроші", "На Росії рахують дрони. Ми збираємо [90 тисяч гривень|money ? ukraine] на авто."),
    ("uk", "дистанція ураження зброї", "Українська новинка: дистанція ураження вже [900 км|distance ? ukraine]."),
    ("uk", "чиї сили, як їх названо", "Ліквідовано [двох бійців|killed soldier russia] ССО РФ."),
    ("ru", "чьё вторжение, не тот страдает",
     "В Украине с российского вторжения закрыта [половина|share_percent ? ukraine] школ."),
    ("ru", "свои деньги", "Украинские дроны сожгли склад: ущерб в [9 млн рублей|money ? russia]."),
    ("ru", "свои солдаты",
     "В Азербайджане ждут ответа. Армянская сторона потеряла [90 своих военных|losses_personnel soldier armenia]."),
    ("uk", "солдати обох", "Загинули [700 українських і російських солдатів|killed soldier ]."),
    ("ru", "солдаты обоих", "Погибли [700 украинских и российских военных|killed soldier ]."),
    ("en", "soldiers of both", "[Some 700 Ukrainian and Russian soldiers|killed soldier ] fell at Bakhmut."),
    ("uk", "чиї громадяни в полоні", "[Двоє полонених|captured prisoner kenya] громадян Кенії сказали це в Україні."),
    ("uk", "в окупованому місті", "В окупованій Макіївці [шість ракет|hit missile ukraine] влучили в базу."),
    ("uk", "над окупованим селом", "Над окупованим селом Стрілкове збили [вісім дронів|intercepted drone russia]."),
    ("uk", "і далі в ньому", "В окупованому Мелітополі палає склад. У Мелітополі було "
     "[шість влучань|hit drone ukraine], у Сумах [три|hit drone russia]."),
    ("uk", "звільнене не окуповане", "У звільненому Куп'янську збито [три дрони|intercepted drone ukraine]."),
    ("ru", "оккупированный город", "Над оккупированным Токмаком сбит [31 дрон|intercepted drone russia]."),
    ("en", "over an occupied city", "[Six drones|intercepted drone russia] were shot down over occupied Melitopol."),
    ("uk", "наші оператори", "Наші вправні оператори [двома FPV|hit drone ukraine] влучили в будинок у селі Роботине."),
    ("uk", "наші без іменника", "Наші атакували село Роботине [двома дронами|launched drone ukraine]."),
    ("ru", "удар оружием одной стороны", "[Пятеро солдат|killed soldier russia] убиты ударом HIMARS по Волновахе."),
    ("ru", "удар оружием другой", "[Пятеро солдат|killed soldier ukraine] погибли при ударе «Искандера» по Харькову."),
    ("uk", "наше місто не воює", "Наше місто атакували [20 дронів|launched drone russia]."),
    ("uk", "наші діти не воюють", "Росія вдарила по Сумах [20 дронами|launched drone russia], наші діти в укритті."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "what", "marked"), CASES, ids=[f"{code}-{what}" for code, what, _ in CASES])
def test_side(code: str, what: str, marked: str) -> None:
    _, tokens, figures = unmarked(code, marked)
    sides = sides_of(tokens, places_of(tokens))
    for first, last, figure, expected in figures:
        measure, object_, side = expected.split(" ", 2)
        assert (sides.of(Measure(measure), object_, first, last) or "") == side, figure


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("Russia and Ukraine agreed to swap 90 for 90. Ukraine named 40.", ("ukraine", "russia")),
        ("Thailand shelled Cambodia. Thailand lost nine.", ("thailand", "cambodia")),
        ("Nobody fights here.", ()),
    ],
)
def test_both(text: str, both: tuple[str, ...]) -> None:
    _, tokens, _ = unmarked("en", text)
    assert set(sides_of(tokens, places_of(tokens)).both()) == set(both)


@pytest.mark.parametrize(
    ("code", "outlet", "text", "side"),
    [
        ("ru", "Минобороны РФ", "Враг потерял 40 солдат.", "ukraine"),
        ("ru", "УНИАН", "Враг потерял 40 солдат.", "russia"),
        ("ru", "РБК-Украина", "Противник потерял 40 солдат.", "russia"),
        ("en", "TASS", "The enemy lost 40 soldiers.", "ukraine"),
        ("en", "Ukrinform", "The enemy lost 40 soldiers.", "russia"),
        ("en", "Lowford Post", "The enemy lost 40 soldiers.", None),
        ("uk", "Укрінформ", "Ворог втратив 40 солдатів.", "russia"),
        ("ru", "Минобороны РФ", "По позициям врага у Токмака выпущено 40 ракет.", "russia"),
        ("ru", "Минобороны РФ", "Враг выпустил по Белгороду 40 ракет.", "ukraine"),
        ("uk", "Укрінформ", "По позиціях ворога під Токмаком випущено 40 ракет.", "ukraine"),
        ("uk", "Укрінформ", "По Сумах ворог випустив 40 ракет.", "russia"),
        ("ru", "губернатор Богомаз", "Украинские террористы ударили. В селе Лугово ранены трое наших.", "russia"),
        ("ru", "Lowford Post", "Украинские террористы ударили. В селе Лугово ранены трое наших.", "ukraine"),
    ],
)
def test_who_publishes_speaks_of_the_enemy(code: str, outlet: str, text: str, side: str | None) -> None:
    [figure] = extract_claims(Document(id="d", text=text, lang=code, outlet=outlet))
    assert isinstance(figure.record, Figure)
    assert figure.record.side == side


def test_a_listed_place_has_its_own_side() -> None:
    _, tokens, [(first, last, _, _)] = unmarked("en", "[Three each|] died in Kharkiv and Belgorod.")
    places = places_of(tokens)
    sides = sides_of(tokens, places)
    listed = places.listed.after(last)
    assert [sides.of(Measure.KILLED, "person", first, last, place) for place in listed] == ["ukraine", "russia"]


WORDS = [
    "Ukrainian", "Russia", "Ukraine's", "drones", "the", "enemy", "said", "in", "Kyiv", "over", "Crimea", "12",
    ".", ",", "ворог", "ВСУ", "противник", "Israel", "Hamas", "launched",
]  # fmt: skip


@given(
    st.lists(st.sampled_from(WORDS), max_size=30), st.sampled_from(["en", "uk", "ru"]), st.sampled_from(list(Measure))
)
def test_any_text_gives_a_country_or_none(words: list[str], code: str, measure: Measure) -> None:
    _, tokens, _ = unmarked(code, " ".join(words))
    sides = sides_of(tokens, places_of(tokens))
    for at in range(len(tokens.words)):
        side = sides.of(measure, "drone", at, at + 1)
        assert side is None or side == side.lower()
