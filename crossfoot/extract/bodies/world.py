"""States and alliances elsewhere, and the parties of other wars."""

from crossfoot.extract.body import Bodies, Body, Kind


def _body(id: str, name: str, kind: Kind, side: str | None, en: str, uk: str, ru: str) -> Body:
    return Body(id=id, name=name, kind=kind, side=side, names={"en": en, "uk": uk, "ru": ru})


def _state(side: str, name: str, en: str, uk: str, ru: str) -> Body:
    return _body(f"{side.replace(' ', '_')}.government", f"Government of {name}", Kind.GOVERNMENT, side, en, uk, ru)


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
        _state("israel", "Israel", "Israeli government | Netanyahu | Israel | Israeli prime minister | Israeli officials | Katz",
               "Ізраїль | Нетаньягу", "Израиль | Нетаньяху"),
        _body("israel.idf", "Israel Defense Forces", Kind.MILITARY, "israel",
              "IDF | Israel Defense Forces | Israel Defense Force | Israeli military | Israeli army | Israel's military"
              " | Israeli defence forces",
              "ЦАХАЛ | Армія оборони Ізраїлю | ізраїльська армія", "ЦАХАЛ | Армия обороны Израиля | израильская армия"),
        _body("israel.emergency", "Magen David Adom", Kind.EMERGENCY, "israel", "Magen David Adom | MDA", "Маген Давид Адом",
              "Маген Давид Адом"),
        _body("palestine.gaza_health", "Ministry of Health in Gaza", Kind.HEALTH, "palestine",
              "Gaza health ministry | Gaza's health ministry | ministry of health in Gaza | Palestinian health ministry"
              " | Hamas-run health ministry | health ministry Hamas-run | Gaza health officials",
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
        _state("lebanon", "Lebanon", "Lebanese government | Lebanese army | Beirut | Aoun | Salam", "Бейрут", "Бейрут"),
        _body("lebanon.hezbollah", "Hezbollah", Kind.ARMED_GROUP, "lebanon", "Hezbollah", "Хезболла", "Хезболла | Хезболлах"),
        _body("yemen.houthis", "Houthis", Kind.ARMED_GROUP, "yemen", "Houthi | Houthis | Saree", "хусити", "хуситы"),
        _state("iran", "Iran", "Iranian government | Iranian foreign ministry | Tehran | Iran | Araghchi | Pezeshkian | Khamenei"
               " | Iranian health ministry | Iranian state media",
               "Іран | Тегеран | Арагчі", "Иран | Тегеран | Аракчи"),
        _body("iran.irgc", "Islamic Revolutionary Guard Corps", Kind.MILITARY, "iran", "IRGC | Revolutionary Guard | Revolutionary Guards"
              " | Iranian military | Iran's military", "КВІР", "КСИР"),
        _state("syria", "Syria", "Syrian government | Syrian ministry | Damascus | Syrian state media | SANA", "Дамаск", "Дамаск"),
        _state("egypt", "Egypt", "Egyptian government | Cairo | Egyptian officials", "Каїр", "Каир"),
        _state("qatar", "Qatar", "Qatari government | Doha | Qatar's foreign ministry", "Доха | Катар", "Доха | Катар"),
        # -- Asia and Africa
        _state("india", "India", "Indian government | Modi | New Delhi | Indian officials | Indian foreign ministry", "Нью-Делі | Моді", "Нью-Дели | Моди"),
        _body("india.army", "Indian Armed Forces", Kind.MILITARY, "india", "Indian army | Indian air force | Indian military | Indian defence ministry",
              "армія Індії", "армия Индии"),
        _state("pakistan", "Pakistan", "Pakistani government | Islamabad | Sharif | Pakistani officials | Pakistani foreign ministry",
               "Ісламабад", "Исламабад"),
        _body("pakistan.army", "Pakistan Armed Forces", Kind.MILITARY, "pakistan", "Pakistan army | Pakistani army | Pakistani military | ISPR",
              "армія Пакистану", "армия Пакистана"),
        _state("sudan", "Sudan", "Sudanese government | Sudanese army | Sudanese armed forces | Burhan | Khartoum", "Судан армія", "армия Судана"),
        _body("sudan.rsf", "Rapid Support Forces", Kind.ARMED_GROUP, "sudan", "RSF | Rapid Support Forces | Hemedti",
              "Сили швидкої підтримки", "Силы быстрой поддержки"),
        _body("sudan.doctors", "Sudan Doctors Network", Kind.HEALTH, "sudan", "Sudan Doctors Network", "Sudan Doctors Network",
              "Sudan Doctors Network"),
        _body("sudan.emergency_lawyers", "Emergency Lawyers", Kind.AID, "sudan", "Emergency Lawyers", "Emergency Lawyers", "Emergency Lawyers"),
        _state("democratic republic of the congo", "the Democratic Republic of the Congo", "Congolese government | Congolese army | Kinshasa",
               "Кіншаса", "Киншаса"),
        _body("congo.m23", "M23", Kind.ARMED_GROUP, "democratic republic of the congo", "AFC rebels | M23 rebels | Congo River Alliance",
              "повстанці M23", "повстанцы M23"),
        _state("ethiopia", "Ethiopia", "Ethiopian government | Addis Ababa", "Аддис-Абеба", "Аддис-Абеба"),
        _state("thailand", "Thailand", "Thai government | Thai army | Thai military | Thai officials | Bangkok | Thai health ministry | Thailand", "Таїланд", "Таиланд"),
        _state("cambodia", "Cambodia", "Cambodian government | Cambodian defence ministry | Phnom Penh | Hun Manet | Cambodia | Cambodian officials", "Камбоджа", "Камбоджа"),
        _state("myanmar", "Myanmar", "Myanmar junta | Myanmar military", "М'янма хунта", "Мьянма хунта"),
        _state("armenia", "Armenia", "Armenian government | Pashinyan | Yerevan | Armenian defence ministry", "Пашинян | Єреван", "Пашинян | Ереван"),
        _state("azerbaijan", "Azerbaijan", "Azerbaijani government | Aliyev | Baku | Azerbaijani defence ministry", "Алієв | Баку", "Алиев | Баку"),
    )
)  # fmt: skip
