"""States and alliances elsewhere, and the parties of other wars."""

from dataclasses import replace

from crossfoot.extract.body import ARMED, CIVIL, Bodies, Body, Called, Kind, both, spelled


def _body(id: str, name: str, kind: Kind, side: str | None, en: str, uk: str, ru: str) -> Body:
    return Body(id=id, name=name, kind=kind, side=side, names={"en": en, "uk": uk, "ru": ru})


def _names(en: str, uk: str, ru: str) -> dict[str, str]:
    return {"en": en, "uk": uk, "ru": ru}


def _state(side: str, name: str, en: str, uk: str, ru: str) -> Body:
    return _body(f"{side.replace(' ', '_')}.government", f"Government of {name}", Kind.GOVERNMENT, side, en, uk, ru)


def _party(side: str, called: Called, state: dict[str, str], army: Body | None = None) -> tuple[Body, ...]:
    """Government and army of a party to a war; ``state`` are further spellings, ``army`` has an id of its own."""
    name = called.en[0].partition(";")[0]
    key = side.replace(" ", "_")
    names = both(spelled(called, *CIVIL), state)
    government = Body(
        id=f"{key}.government", name=f"Government of {name}", kind=Kind.GOVERNMENT, side=side, names=names
    )
    forces = spelled(called, *ARMED)
    if army is None:
        army = Body(id=f"{key}.army", name=f"Armed Forces of {name}", kind=Kind.MILITARY, side=side, names=forces)
    else:
        army = replace(army, names=both(army.names, forces))
    return government, army


WORLD = Bodies(
    bodies=(
        # -- United States, alliances
        _state("united states", "the United States",
               "White House | Trump | Donald Trump | state department | US | U.S. | United States | Washington | Rubio | Witkoff"
               " | US president | Vance | Leavitt | US officials | American officials",
               "Білий дім | Трамп | Держдеп | США | Вашингтон | Рубіо | Віткофф | Венс | президент США",
               "Белый дом | Трамп | Госдеп | США | Вашингтон | Рубио | Уиткофф | Вэнс | президент США"),
        _body("united_states.pentagon", "Pentagon", Kind.MILITARY, "united states",
              "Pentagon | Hegseth | Centcom | US central command | US military", "Пентагон | Гегсет", "Пентагон | Хегсет"),
        _body("nato", "NATO", Kind.INTERNATIONAL, None, "NATO | Rutte | Nato secretary general", "НАТО | Рютте", "НАТО | Рютте"),
        _body("eu", "European Union", Kind.INTERNATIONAL, None,
              "EU | European Union | European Commission | Kallas | von der Leyen", "ЄС | Єврокомісія | Каллас | фон дер Ляєн",
              "ЕС | Еврокомиссия | Каллас | фон дер Ляйен"),
        _state("united kingdom", "the United Kingdom",
               "UK | British government | Downing Street | Foreign Office | Starmer | Lammy | London | British prime minister",
               "Велика Британія | Стармер | Лондон", "Великобритания | Стармер | Лондон"),
        _body("united_kingdom.defence_ministry", "Ministry of Defence of the United Kingdom", Kind.MILITARY, "united kingdom",
              "UK ministry of defence | British ministry of defence | British defence intelligence | UK intelligence | British intelligence",
              "розвідка Великої Британії | британська розвідка | Міноборони Великої Британії",
              "британская разведка | Минобороны Великобритании"),
        _state("france", "France", "French government | Macron | Paris | French foreign ministry", "Макрон | Париж | Єлисейський палац",
               "Макрон | Париж"),
        _state("germany", "Germany", "German government | Merz | Berlin | Pistorius | Wadephul | German foreign office", "Мерц | Берлін | Пісторіус",
               "Мерц | Берлин | Писториус"),
        _state("poland", "Poland", "Polish government | Tusk | Sikorski | Warsaw", "Туск | Сікорський | Варшава", "Туск | Сикорский | Варшава"),
        _state("turkey", "Turkey", "Turkish government | Erdogan | Fidan | Ankara | Turkish foreign ministry", "Ердоган | Фідан | Анкара",
               "Эрдоган | Фидан | Анкара"),
        _state("china", "China", "Chinese government | Beijing | Chinese foreign ministry | Xi Jinping", "Пекін | МЗС Китаю",
               "Пекин | МИД Китая"),
        _state("north korea", "North Korea", "North Korean | KCNA | Pyongyang", "Пхеньян", "Пхеньян | ЦТАК"),
        _body("south_korea.intelligence", "National Intelligence Service of South Korea", Kind.MILITARY, "south korea",
              "South Korean intelligence | South Korea's national intelligence service | Seoul", "розвідка Південної Кореї",
              "разведка Южной Кореи"),
        _state("belarus", "Belarus", "Lukashenko | Minsk | Belarusian", "Лукашенко | Мінськ", "Лукашенко | Минск"),
        _state("slovakia", "Slovakia", "Slovak government | Fico", "Фіцо | Словаччина", "Фицо | глава словацкого правительства"),
        _state("hungary", "Hungary", "Hungarian government | Orban | Szijjarto", "Орбан | Сійярто", "Орбан | Сийярто"),
        # -- Israel and its neighbours
        *_party("israel", Called(en=("Israel", "Israeli", "Jerusalem"), uk=("Ізраїль", "ізраїльськ", "Єрусалим"),
                                 ru=("Израиль", "израильск", "Иерусалим")),
                _names("Netanyahu | Israeli prime minister | Katz", "Нетаньягу", "Нетаньяху"),
                _body("israel.idf", "Israel Defense Forces", Kind.MILITARY, "israel",
                      "IDF | Israel Defense Forces | Israel Defense Force | Israeli defence forces",
                      "ЦАХАЛ | Армія оборони Ізраїлю", "ЦАХАЛ | Армия обороны Израиля")),
        _body("israel.emergency", "Magen David Adom", Kind.EMERGENCY, "israel", "Magen David Adom | MDA", "Маген Давид Адом",
              "Маген Давид Адом"),
        _body("palestine.gaza_health", "Ministry of Health in Gaza", Kind.HEALTH, "palestine",
              "Gaza health ministry | Gaza's health ministry | ministry of health in Gaza | Palestinian health ministry"
              " | Hamas-run health ministry | health ministry Hamas-run | Gaza health officials"
              " | Palestinian health officials | Gaza health authorities | Palestinian health authorities | Gaza medics",
              "МОЗ Гази | міністерство охорони здоров'я Гази", "Минздрав Газы | Минздрав сектора Газа"),
        _body("palestine.civil_defence", "Civil Defence in Gaza", Kind.EMERGENCY, "palestine",
              "Gaza civil defence | Gaza civil defense | Gaza's civil defence agency | Mahmud Bassal", "цивільна оборона Гази",
              "гражданская оборона Газы"),
        _body("palestine.media_office", "Government Media Office in Gaza", Kind.GOVERNMENT, "palestine",
              "Gaza government media office | Gaza media office", "медіаофіс Гази", "пресс-служба сектора Газа"),
        _body("palestine.hamas", "Hamas", Kind.ARMED_GROUP, "palestine", "Hamas | Qassam Brigades | al-Qassam", "ХАМАС", "ХАМАС"),
        _body("palestine.authority", "Palestinian Authority", Kind.GOVERNMENT, "palestine",
              "Palestinian Authority | Abbas | Palestinian officials | Wafa", "Палестинська адміністрація", "Палестинская администрация"),
        _body("gaza_humanitarian_foundation", "Gaza Humanitarian Foundation", Kind.AID, None,
              "GHF | Gaza Humanitarian Foundation", "Gaza Humanitarian Foundation", "Gaza Humanitarian Foundation"),
        _body("lebanon.health_ministry", "Ministry of Public Health of Lebanon", Kind.HEALTH, "lebanon",
              "Lebanese health ministry | Lebanon's health ministry", "МОЗ Лівану", "Минздрав Ливана"),
        *_party("lebanon", Called(en=("Lebanon", "Lebanese", "Beirut"), uk=("Ліван", "ліванськ", "Бейрут"),
                                  ru=("Ливан", "ливанск", "Бейрут")), _names("Aoun | Salam", "Аун", "Аун")),
        _body("lebanon.hezbollah", "Hezbollah", Kind.ARMED_GROUP, "lebanon", "Hezbollah", "Хезболла", "Хезболла | Хезболлах"),
        _body("yemen.houthis", "Houthis", Kind.ARMED_GROUP, "yemen", "Houthi | Houthis | Saree", "хусити", "хуситы"),
        *_party("iran", Called(en=("Iran;Islamic Republic", "Iranian", "Tehran"), uk=("Іран", "іранськ", "Тегеран"),
                               ru=("Иран", "иранск", "Тегеран")),
                _names("Araghchi | Pezeshkian | Khamenei | Iranian health ministry | Iranian state media", "Арагчі", "Аракчи"),
                _body("iran.irgc", "Islamic Revolutionary Guard Corps", Kind.MILITARY, "iran",
                      "IRGC | Revolutionary Guard | Revolutionary Guards", "КВІР", "КСИР")),
        *_party("syria", Called(en=("Syria", "Syrian", "Damascus"), uk=("Сирія", "сирійськ", "Дамаск"),
                                ru=("Сирия", "сирийск", "Дамаск")),
                _names("Syrian ministry | Syrian state media | SANA", "САНА", "САНА")),
        _state("egypt", "Egypt", "Egyptian government | Cairo | Egyptian officials", "Каїр", "Каир"),
        _state("qatar", "Qatar", "Qatari government | Doha | Qatar's foreign ministry", "Доха | Катар", "Доха | Катар"),
        # -- Asia and Africa
        *_party("india", Called(en=("India", "Indian", "New Delhi;Delhi"), uk=("Індія", "індійськ", "Нью-Делі;Делі"),
                                ru=("Индия", "индийск", "Нью-Дели;Дели")), _names("Modi", "Моді", "Моди")),
        *_party("pakistan", Called(en=("Pakistan", "Pakistani", "Islamabad"), uk=("Пакистан", "пакистанськ", "Ісламабад"),
                                   ru=("Пакистан", "пакистанск", "Исламабад")),
                _names("Sharif | ISPR | Pakistan army", "Шариф", "Шариф")),
        *_party("sudan", Called(en=("Sudan", "Sudanese", "Khartoum"), uk=("Судан", "суданськ", "Хартум"),
                                ru=("Судан", "суданск", "Хартум")), _names("Burhan", "Бурхан", "Бурхан")),
        _body("sudan.rsf", "Rapid Support Forces", Kind.ARMED_GROUP, "sudan", "RSF | Rapid Support Forces | Hemedti",
              "Сили швидкої підтримки", "Силы быстрой поддержки"),
        _body("sudan.doctors", "Sudan Doctors Network", Kind.HEALTH, "sudan", "Sudan Doctors Network", "Sudan Doctors Network",
              "Sudan Doctors Network"),
        _body("sudan.emergency_lawyers", "Emergency Lawyers", Kind.AID, "sudan", "Emergency Lawyers", "Emergency Lawyers", "Emergency Lawyers"),
        *_party("democratic republic of the congo",
                Called(en=("Congo;DR Congo;DRC", "Congolese", "Kinshasa"), uk=("ДР Конго", "конголезьк", "Кіншаса"),
                       ru=("ДР Конго", "конголезск", "Киншаса")), _names("Tshisekedi", "Чісекеді", "Чисекеди")),
        _body("congo.m23", "M23", Kind.ARMED_GROUP, "democratic republic of the congo", "AFC rebels | M23 rebels | Congo River Alliance",
              "повстанці M23", "повстанцы M23"),
        _state("ethiopia", "Ethiopia", "Ethiopian government | Addis Ababa", "Аддис-Абеба", "Аддис-Абеба"),
        *_party("thailand", Called(en=("Thailand", "Thai", "Bangkok"), uk=("Таїланд", "таїландськ;тайськ", "Бангкок"),
                                   ru=("Таиланд", "таиландск;тайск", "Бангкок")),
                _names("Thai health ministry", "МОЗ Таїланду", "Минздрав Таиланда")),
        *_party("cambodia", Called(en=("Cambodia", "Cambodian", "Phnom Penh"), uk=("Камбоджа", "камбоджійськ", "Пномпень"),
                                   ru=("Камбоджа", "камбоджийск", "Пномпень")), _names("Hun Manet", "Хун Манет", "Хун Манет")),
        _state("myanmar", "Myanmar", "Myanmar junta | Myanmar military", "М'янма хунта", "Мьянма хунта"),
        *_party("armenia", Called(en=("Armenia", "Armenian", "Yerevan"), uk=("Вірменія", "вірменськ", "Єреван"),
                                  ru=("Армения", "армянск", "Ереван")), _names("Pashinyan", "Пашинян", "Пашинян")),
        *_party("azerbaijan", Called(en=("Azerbaijan", "Azerbaijani", "Baku"), uk=("Азербайджан", "азербайджанськ", "Баку"),
                                     ru=("Азербайджан", "азербайджанск", "Баку")), _names("Aliyev", "Алієв", "Алиев")),
    )
)  # fmt: skip
