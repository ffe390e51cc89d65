"""Regional and city administrations of Ukraine and Russia, from one table a country.

A region's office is known by the office with the region's name, or by the public name of who holds it.
"""

from crossfoot.extract.body import Bodies, Body, Kind

#: How each language calls the office; the region's name is put in its place.
_UKRAINE = {
    "en": "{} military administration | {} administration | {} regional administration | {} oblast administration | {} governor"
    " | governor {} | {} regional governor | {} officials | {} authorities | {} region head",
    "uk": "{} ОВА | {} обласна військова адміністрація | {} обласна адміністрація | {} військова адміністрація | голова {}"
    " | очільник {} | губернатор {} | начальник {} | {} ОДА | начальник {} обласної військової адміністрації"
    " | голова {} обласної військової адміністрації",
    "ru": "{} ОВА | {} областная администрация | {} военная администрация | глава {} | губернатор {}",
}
_RUSSIA = {
    "en": "{} governor | governor {} | {} regional governor | {} officials | {} authorities | head {} | {} emergency headquarters"
    " | {} administration | {} acting governor",
    "uk": "губернатор {} | глава {} | голова {} | очільник {} | влада {}",
    "ru": "губернатор {} | глава {} | врио губернатора {} | оперштаб {} | оперативный штаб {} | администрация {} | власти {}"
    " | правительство {}",
}

#: code, name, spellings of the region in three languages, public names of who speaks for it
_Row = tuple[str, str, str, str, str, str]

_UKRAINIAN: tuple[_Row, ...] = (
    ("UA-05", "Vinnytsia", "Vinnytsia|Vinnytsya", "Вінницька|Вінниччина", "Винницкая", "Заболотна|Zabolotna"),
    ("UA-07", "Volyn", "Volyn", "Волинська|Волинь", "Волынская", "Рудницький|Rudnytskyi"),
    ("UA-09", "Luhansk", "Luhansk|Lugansk", "Луганська|Луганщина", "Луганская", "Харченко ОВА|Лисогор|Lysohor"),
    ("UA-12", "Dnipropetrovsk", "Dnipropetrovsk|Dnipro", "Дніпропетровська|Дніпропетровщина", "Днепропетровская",
     "Лисак|Lysak|Гайваненко|Haivanenko|Ганжа|Hanzha"),
    ("UA-14", "Donetsk", "Donetsk", "Донецька|Донеччина", "Донецкая", "Філашкін|Filashkin|Филашкин"),
    ("UA-18", "Zhytomyr", "Zhytomyr", "Житомирська|Житомирщина", "Житомирская", "Бунечко|Bunechko"),
    ("UA-21", "Zakarpattia", "Zakarpattia", "Закарпатська|Закарпаття", "Закарпатская", "Білецький ОВА|Biletskyi governor"),
    ("UA-23", "Zaporizhzhia", "Zaporizhzhia|Zaporizhia", "Запорізька|Запоріжжя", "Запорожская", "Іван Федоров|Ivan Fedorov|Иван Федоров"),
    ("UA-26", "Ivano-Frankivsk", "Ivano-Frankivsk", "Івано-Франківська|Прикарпаття", "Ивано-Франковская", "Онищук|Onyshchuk"),
    ("UA-30", "Kyiv city", "Kyiv city|Kiev city", "КМВА|Київська міська", "КГВА|Киевская городская", "Ткаченко КМВА|Tymur Tkachenko|Тимур Ткаченко"),
    ("UA-32", "Kyiv region", "Kyiv regional|Kyiv oblast", "Київська|Київщина", "Киевская", "Калашник|Kalashnyk"),
    ("UA-35", "Kirovohrad", "Kirovohrad", "Кіровоградська|Кіровоградщина", "Кировоградская", "Райкович|Raikovych"),
    ("UA-40", "Sevastopol", "Sevastopol administration Ukraine", "Севастопольська міська", "Севастопольская городская", ""),
    ("UA-43", "Crimea (Ukrainian mission)", "Ukrainian mission in Crimea", "представництво президента в Криму", "представительство президента в Крыму", "Ольга Куришко"),
    ("UA-46", "Lviv", "Lviv", "Львівська|Львівщина", "Львовская", "Козицький|Kozytskyi"),
    ("UA-48", "Mykolaiv", "Mykolaiv", "Миколаївська|Миколаївщина", "Николаевская", "Віталій Кім|Vitalii Kim|Виталий Ким"),
    ("UA-51", "Odesa", "Odesa|Odessa", "Одеська|Одещина", "Одесская", "Кіпер|Kiper|Кипер"),
    ("UA-53", "Poltava", "Poltava", "Полтавська|Полтавщина", "Полтавская", "Когут|Kohut|Дяківнич|Diakivnych"),
    ("UA-56", "Rivne", "Rivne", "Рівненська|Рівненщина", "Ровенская", "Коваль ОВА|Koval governor"),
    ("UA-59", "Sumy", "Sumy", "Сумська|Сумщина", "Сумская", "Григоров|Hryhorov"),
    ("UA-61", "Ternopil", "Ternopil", "Тернопільська|Тернопільщина", "Тернопольская", "Негода|Nehoda"),
    ("UA-63", "Kharkiv", "Kharkiv|Kharkov", "Харківська|Харківщина", "Харьковская", "Синєгубов|Syniehubov|Synehubov|Синегубов"),
    ("UA-65", "Kherson", "Kherson", "Херсонська|Херсонщина", "Херсонская", "Прокудін|Prokudin|Прокудин"),
    ("UA-68", "Khmelnytskyi", "Khmelnytskyi", "Хмельницька|Хмельниччина", "Хмельницкая", "Тюрін|Tiurin"),
    ("UA-71", "Cherkasy", "Cherkasy", "Черкаська|Черкащина", "Черкасская", "Табурець|Taburets"),
    ("UA-74", "Chernihiv", "Chernihiv", "Чернігівська|Чернігівщина", "Черниговская", "Чаус|Chaus"),
    ("UA-77", "Chernivtsi", "Chernivtsi", "Чернівецька|Буковина", "Черновицкая", "Осипенко ОВА"),
)  # fmt: skip

_RUSSIAN: tuple[_Row, ...] = (
    ("RU-AST", "Astrakhan", "Astrakhan", "Астраханська", "Астраханская", "Игорь Бабушкин|Ігор Бабушкін"),
    ("RU-BEL", "Belgorod", "Belgorod", "Бєлгородська", "Белгородская", "Гладков|Gladkov"),
    ("RU-BRY", "Bryansk", "Bryansk", "Брянська", "Брянская", "Богомаз|Bogomaz"),
    ("RU-BA", "Bashkortostan", "Bashkortostan|Bashkiria", "Башкортостан|Башкирія", "Башкортостан|Башкирия", "Хабиров|Khabirov|Хабіров"),
    ("RU-CU", "Chuvashia", "Chuvashia", "Чувашія", "Чувашия", "Николаев глава Чувашии"),
    ("RU-IVA", "Ivanovo", "Ivanovo", "Івановська", "Ивановская", "Воскресенский губернатор"),
    ("RU-KLU", "Kaluga", "Kaluga", "Калузька", "Калужская", "Шапша|Shapsha"),
    ("RU-KDA", "Krasnodar", "Krasnodar", "Краснодарський", "Краснодарский", "Кондратьев|Kondratyev|Кондратьєв"),
    ("RU-KRS", "Kursk", "Kursk", "Курська", "Курская", "Хинштейн|Khinshtein|Хінштейн"),
    ("RU-LEN", "Leningrad region", "Leningrad", "Ленінградська", "Ленинградская", "Дрозденко|Drozdenko"),
    ("RU-LIP", "Lipetsk", "Lipetsk", "Липецька", "Липецкая", "Артамонов|Artamonov"),
    ("RU-MOS", "Moscow region", "Moscow region", "Московська", "Московская", "Воробьев|Vorobyov|Воробйов"),
    ("RU-MOW", "Moscow city", "Moscow city", "міста Москви", "города Москвы",
     "Собянин|Sobyanin|Собянін|мэр Москвы|столичный мэр|мер Москви|Moscow mayor|mayor of Moscow"),
    ("RU-NIZ", "Nizhny Novgorod", "Nizhny Novgorod", "Нижньогородська", "Нижегородская", "Никитин губернатор"),
    ("RU-NGR", "Novgorod", "Novgorod", "Новгородська", "Новгородская", "Александр Дронов|Олександр Дронов"),
    ("RU-ORE", "Orenburg", "Orenburg", "Оренбурзька", "Оренбургская", "Солнцев"),
    ("RU-ORL", "Oryol", "Oryol|Orel", "Орловська", "Орловская", "Клычков|Klychkov|Кличков"),
    ("RU-PER", "Perm", "Perm", "Пермський", "Пермский", "Махонин"),
    ("RU-PSK", "Pskov", "Pskov", "Псковська", "Псковская", "Ведерников|Vedernikov"),
    ("RU-ROS", "Rostov", "Rostov", "Ростовська", "Ростовская", "Слюсарь|Slyusar|Слюсар"),
    ("RU-RYA", "Ryazan", "Ryazan", "Рязанська", "Рязанская", "Малков|Malkov"),
    ("RU-SAM", "Samara", "Samara", "Самарська", "Самарская", "Федорищев|Fedorishchev|Федорищев"),
    ("RU-SAR", "Saratov", "Saratov", "Саратовська", "Саратовская", "Бусаргин|Busargin|Бусаргін"),
    ("RU-SMO", "Smolensk", "Smolensk", "Смоленська", "Смоленская", "Анохин|Anokhin"),
    ("RU-SPE", "Saint Petersburg", "St Petersburg|Saint Petersburg", "Петербург", "Петербург", "Беглов|Beglov"),
    ("RU-STA", "Stavropol", "Stavropol", "Ставропольський", "Ставропольский", "Владимиров губернатор|Vladimirov governor"),
    ("RU-TA", "Tatarstan", "Tatarstan", "Татарстан", "Татарстан", "Минниханов|Minnikhanov"),
    ("RU-TAM", "Tambov", "Tambov", "Тамбовська", "Тамбовская", "Первышов"),
    ("RU-TUL", "Tula", "Tula", "Тульська", "Тульская", "Миляев|Milyaev|Міляєв"),
    ("RU-TVE", "Tver", "Tver", "Тверська", "Тверская", "Королев губернатор"),
    ("RU-UD", "Udmurtia", "Udmurtia", "Удмуртія", "Удмуртия", "Бречалов|Brechalov"),
    ("RU-VGG", "Volgograd", "Volgograd", "Волгоградська", "Волгоградская", "Бочаров|Bocharov"),
    ("RU-VLA", "Vladimir", "Vladimir region", "Володимирська", "Владимирская", "Авдеев"),
    ("RU-VLG", "Vologda", "Vologda", "Вологодська", "Вологодская", "Филимонов|Filimonov"),
    ("RU-VOR", "Voronezh", "Voronezh", "Воронезька", "Воронежская", "Гусев|Gusev|Гусєв"),
    ("RU-YAR", "Yaroslavl", "Yaroslavl", "Ярославська", "Ярославская", "Евраев|Yevrayev"),
)  # fmt: skip

#: city, English name, spellings in three languages
_MAYORS: tuple[tuple[str, str, str, str, str], ...] = (
    ("kyiv", "Mayor of Kyiv", "Kyiv mayor|Klitschko", "Кличко|мер Києва|міський голова Києва", "Кличко|мэр Киева"),
    ("kharkiv", "Mayor of Kharkiv", "Kharkiv mayor|Terekhov", "Терехов|мер Харкова", "Терехов|мэр Харькова"),
    ("lviv", "Mayor of Lviv", "Lviv mayor|Sadovyi", "Садовий|мер Львова", "Садовый|мэр Львова"),
    ("dnipro", "Mayor of Dnipro", "Dnipro mayor|Filatov", "Філатов|мер Дніпра", "Филатов|мэр Днепра"),
    ("odesa", "Head of Odesa", "Odesa mayor|Trukhanov", "Труханов|мер Одеси", "Труханов|мэр Одессы"),
    ("kryvyi_rih", "Kryvyi Rih defence council", "Vilkul", "Вілкул", "Вилкул"),
    ("ternopil", "Mayor of Ternopil", "Ternopil mayor|Nadal", "Надал|мер Тернополя", "Надал"),
    ("mykolaiv", "Mayor of Mykolaiv", "Mykolaiv mayor|Sienkevych", "Сєнкевич|мер Миколаєва", "Сенкевич"),
    ("ivano_frankivsk", "Mayor of Ivano-Frankivsk", "Martsinkiv", "Марцінків", "Марцинкив"),
    ("konotop", "Mayor of Konotop", "Konotop mayor|Semenikhin", "Семеніхін", "Семенихин"),
)  # fmt: skip


def _spelled(patterns: str, names: str) -> str:
    return " | ".join(
        pattern.strip().format(name) for name in names.split("|") for pattern in patterns.split("|") if name
    )


def _region(side: str, row: _Row, patterns: dict[str, str]) -> Body:
    code, name, en, uk, ru, people = row
    spoken = f" | {people.replace('|', ' | ')}" if people else ""
    return Body(
        id=f"{side}.region.{code}",
        name=f"{name} regional administration",
        kind=Kind.REGION,
        side=side,
        names={
            "en": _spelled(patterns["en"], en) + spoken,
            "uk": _spelled(patterns["uk"], uk) + spoken,
            "ru": _spelled(patterns["ru"], ru) + spoken,
        },
    )


REGIONS = Bodies(
    bodies=(
        *(_region("ukraine", row, _UKRAINE) for row in _UKRAINIAN),
        *(_region("russia", row, _RUSSIA) for row in _RUSSIAN),
        *(
            Body(
                id=f"ukraine.mayor.{city}",
                name=name,
                kind=Kind.CITY,
                side="ukraine",
                names={"en": en.replace("|", " | "), "uk": uk.replace("|", " | "), "ru": ru.replace("|", " | ")},
            )
            for city, name, en, uk, ru in _MAYORS
        ),
        Body(id="ukraine.region", name="Regional administration (Ukraine)", kind=Kind.REGION, side="ukraine",
             names={"en": "oblast military administration | regional military administration",
                    "uk": "ОВА | обласна військова адміністрація | начальник обласної військової адміністрації",
                    "ru": "ОВА | областная военная администрация"}),
    )
)  # fmt: skip
