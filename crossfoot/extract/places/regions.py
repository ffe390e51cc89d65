"""First-level regions of countries, by ISO 3166-2 code.

Columns: code | English names | centre in English | Ukrainian adjective | Ukrainian by-name | centre in Ukrainian
| Russian adjective | Russian by-name | centre in Russian. Variants are separated by ``;``; a dash means none. Adjectives
stand without their ending. A name that equals its centre's is told apart by the word "region" beside it.
"""

UKRAINE = """
UA-05|Vinnytsia;Vinnitsa;Vinnytsya|Vinnytsia;Vinnitsa;Vinnytsya|вінницьк|Вінниччина|Вінниця|винницк|Винничина;Винниччина|Винница
UA-07|Volyn;Volhynia|Lutsk|волинськ|Волинь|Луцьк|волынск|Волынь|Луцк
UA-09|Luhansk;Lugansk|Luhansk;Lugansk|луганськ|Луганщина|Луганськ|луганск|Луганщина|Луганск
UA-12|Dnipropetrovsk;Dnepropetrovsk;Dnipro;Dnepr|Dnipro;Dnepr;Dnepropetrovsk|дніпропетровськ|Дніпропетровщина;Січеславщина|Дніпро|днепропетровск|Днепропетровщина|Днепр;Днепропетровск;Днипро
UA-14|Donetsk|Donetsk|донецьк|Донеччина|Донецьк|донецк|Донетчина;Донеччина|Донецк
UA-18|Zhytomyr;Zhitomir|Zhytomyr;Zhitomir|житомирськ|Житомирщина|Житомир|житомирск|Житомирщина|Житомир
UA-21|Zakarpattia;Transcarpathia;Zakarpattya;Transcarpathian|Uzhhorod;Uzhgorod|закарпатськ|Закарпаття|Ужгород|закарпатск|Закарпатье|Ужгород
UA-23|Zaporizhzhia;Zaporizhia;Zaporozhye;Zaporizhzhya;Zaporozhia;Zaporizhiya;Zaporozhzhia|Zaporizhzhia;Zaporizhia;Zaporozhye;Zaporizhzhya;Zaporozhia;Zaporizhiya|запорізьк|Запоріжчина|Запоріжжя|запорожск|-|Запорожье
UA-26|Ivano-Frankivsk;Ivano-Frankovsk|Ivano-Frankivsk;Ivano-Frankovsk|івано-франківськ|Івано-Франківщина;Прикарпаття|Івано-Франківськ|ивано-франковск|Прикарпатье|Ивано-Франковск
UA-30|-|Kyiv;Kiev;Kyyiv|-|-|Київ|-|-|Киев
UA-32|Kyiv;Kiev|-|київськ|Київщина|-|киевск|Киевщина|-
UA-35|Kirovohrad;Kirovograd|Kropyvnytskyi;Kropyvnytsky;Kropivnitsky;Kropyvnytskyy|кіровоградськ|Кіровоградщина|Кропивницький|кировоградск|Кировоградщина|Кропивницкий
UA-40|-|Sevastopol|севастопольськ|-|Севастополь|севастопольск|-|Севастополь
UA-43|Crimea;Crimean|Simferopol|кримськ|Крим|Сімферополь|крымск|Крым|Симферополь
UA-46|Lviv;Lvov|Lviv;Lvov|львівськ|Львівщина|Львів|львовск|Львовщина|Львов
UA-48|Mykolaiv;Nikolaev;Mykolayiv;Nikolayev|Mykolaiv;Nikolaev;Mykolayiv;Nikolayev|миколаївськ|Миколаївщина|Миколаїв|николаевск|Николаевщина|Николаев
UA-51|Odesa;Odessa|Odesa;Odessa|одеськ|Одещина|Одеса|одесск|Одесщина;Одещина;Одесчина|Одесса
UA-53|Poltava|Poltava|полтавськ|Полтавщина|Полтава|полтавск|Полтавщина|Полтава
UA-56|Rivne;Rovno|Rivne;Rovno|рівненськ|Рівненщина|Рівне|ровенск;ровненск|Ровенщина|Ровно
UA-59|Sumy|Sumy|сумськ|Сумщина|Суми|сумск|Сумщина|Сумы
UA-61|Ternopil;Ternopol|Ternopil;Ternopol|тернопільськ|Тернопільщина|Тернопіль|тернопольск|Тернопольщина|Тернополь
UA-63|Kharkiv;Kharkov|Kharkiv;Kharkov|харківськ|Харківщина;Слобожанщина|Харків|харьковск|Харьковщина;Слобожанщина|Харьков
UA-65|Kherson|Kherson|херсонськ|Херсонщина|Херсон|херсонск|Херсонщина|Херсон
UA-68|Khmelnytskyi;Khmelnitsky;Khmelnytsky;Khmelnitskiy;Khmelnytskyy|Khmelnytskyi;Khmelnitsky;Khmelnytsky;Khmelnitskiy|хмельницьк|Хмельниччина|Хмельницький|хмельницк|Хмельнитчина|Хмельницкий
UA-71|Cherkasy;Cherkassy|Cherkasy;Cherkassy|черкаськ|Черкащина|Черкаси|черкасск|Черкасщина|Черкассы
UA-74|Chernihiv;Chernigov|Chernihiv;Chernigov|чернігівськ|Чернігівщина|Чернігів|черниговск|Черниговщина|Чернигов
UA-77|Chernivtsi;Chernovtsy|Chernivtsi;Chernovtsy|чернівецьк|Буковина|Чернівці|черновицк|Буковина|Черновцы
"""

RUSSIA = """
RU-AD|Adygea;Adygeya|Maykop|адигейськ|Адигея|Майкоп|адыгейск|Адыгея|Майкоп
RU-AL|Altai Republic|Gorno-Altaysk|-|-|-|-|-|-
RU-ALT|Altai|Barnaul|алтайськ|Алтай|Барнаул|алтайск|Алтай|Барнаул
RU-AMU|Amur|Blagoveshchensk|амурськ|Приамур'я|Благовєщенськ|амурск|Приамурье|Благовещенск
RU-ARK|Arkhangelsk|Arkhangelsk|архангельськ|-|Архангельськ|архангельск|-|Архангельск
RU-AST|Astrakhan|Astrakhan|астраханськ|-|Астрахань|астраханск|-|Астрахань
RU-BA|Bashkortostan;Bashkiria|Ufa|башкирськ|Башкортостан;Башкирія|Уфа|башкирск|Башкортостан;Башкирия|Уфа
RU-BEL|Belgorod|Belgorod|бєлгородськ;білгородськ|Бєлгородщина;Білгородщина|Бєлгород;Білгород|белгородск|Белгородчина;Белгородщина|Белгород
RU-BRY|Bryansk;Briansk|Bryansk;Briansk|брянськ|Брянщина|Брянськ|брянск|Брянщина|Брянск
RU-BU|Buryatia|Ulan-Ude|бурятськ|Бурятія|Улан-Уде|бурятск|Бурятия|Улан-Удэ
RU-CE|Chechnya;Chechen|Grozny|чеченськ|Чечня|Грозний|чеченск|Чечня|Грозный
RU-CHE|Chelyabinsk|Chelyabinsk|челябінськ|-|Челябінськ|челябинск|-|Челябинск
RU-CHU|Chukotka|Anadyr|чукотськ|Чукотка|Анадир|чукотск|Чукотка|Анадырь
RU-CU|Chuvashia;Chuvash|Cheboksary|чуваськ|Чувашія|Чебоксари|чувашск|Чувашия|Чебоксары
RU-DA|Dagestan|Makhachkala|дагестанськ|Дагестан|Махачкала|дагестанск|Дагестан|Махачкала
RU-IN|Ingushetia|Magas|інгуськ|Інгушетія|Магас|ингушск|Ингушетия|Магас
RU-IRK|Irkutsk|Irkutsk|іркутськ|-|Іркутськ|иркутск|-|Иркутск
RU-IVA|Ivanovo|Ivanovo|івановськ|-|Іваново|ивановск|-|Иваново
RU-KAM|Kamchatka|Petropavlovsk-Kamchatsky|камчатськ|Камчатка|-|камчатск|Камчатка|-
RU-KB|Kabardino-Balkaria|Nalchik|кабардино-балкарськ|Кабардино-Балкарія|Нальчик|кабардино-балкарск|Кабардино-Балкария|Нальчик
RU-KC|Karachay-Cherkessia|Cherkessk|карачаєво-черкеськ|Карачаєво-Черкесія|Черкеськ|карачаево-черкесск|Карачаево-Черкесия|Черкесск
RU-KDA|Krasnodar;Kuban|Krasnodar|краснодарськ|Кубань|Краснодар|краснодарск|Кубань|Краснодар
RU-KEM|Kemerovo;Kuzbass|Kemerovo|кемеровськ|Кузбас|Кемерово|кемеровск|Кузбасс|Кемерово
RU-KGD|Kaliningrad|Kaliningrad|калінінградськ|-|Калінінград|калининградск|-|Калининград
RU-KGN|Kurgan|Kurgan|курганськ|-|Курган|курганск|-|Курган
RU-KHA|Khabarovsk|Khabarovsk|хабаровськ|-|Хабаровськ|хабаровск|-|Хабаровск
RU-KHM|Khanty-Mansi;Yugra|Khanty-Mansiysk|ханти-мансійськ|-|Ханти-Мансійськ|ханты-мансийск|Югра|Ханты-Мансийск
RU-KIR|Kirov|Kirov|кіровськ|-|Кіров|кировск|-|Киров
RU-KK|Khakassia|Abakan|хакаськ|Хакасія|Абакан|хакасск|Хакасия|Абакан
RU-KL|Kalmykia|Elista|калмицьк|Калмикія|Еліста|калмыцк|Калмыкия|Элиста
RU-KLU|Kaluga|Kaluga|калузьк|Калужчина|Калуга|калужск|-|Калуга
RU-KO|Komi|Syktyvkar|-|Комі|Сиктивкар|-|Коми|Сыктывкар
RU-KOS|Kostroma|Kostroma|костромськ|-|Кострома|костромск|-|Кострома
RU-KR|Karelia|Petrozavodsk|карельськ|Карелія|Петрозаводськ|карельск|Карелия|Петрозаводск
RU-KRS|Kursk|Kursk|курськ|Курщина|Курськ|курск|Курщина|Курск
RU-KYA|Krasnoyarsk|Krasnoyarsk|красноярськ|-|Красноярськ|красноярск|-|Красноярск
RU-LEN|Leningrad|-|ленінградськ|Ленобласть;Ленінградщина|-|ленинградск|Ленобласть|-
RU-LIP|Lipetsk|Lipetsk|липецьк|Липеччина|Липецьк|липецк|-|Липецк
RU-MAG|Magadan|Magadan|магаданськ|-|Магадан|магаданск|-|Магадан
RU-ME|Mari El|Yoshkar-Ola|марійськ|-|Йошкар-Ола|марийск|Марий Эл|Йошкар-Ола
RU-MO|Mordovia|Saransk|мордовськ|Мордовія|Саранськ|мордовск|Мордовия|Саранск
RU-MOS|Moscow|-|московськ|Підмосков'я;Московщина|-|московск|Подмосковье|-
RU-MOW|-|Moscow|-|-|Москва|-|-|Москва
RU-MUR|Murmansk|Murmansk|мурманськ|Мурманщина|Мурманськ|мурманск|-|Мурманск
RU-NGR|Novgorod|Veliky Novgorod|новгородськ|-|Великий Новгород|новгородск|-|Великий Новгород
RU-NIZ|Nizhny Novgorod|Nizhny Novgorod|нижньогородськ|-|Нижній Новгород|нижегородск|-|Нижний Новгород
RU-NVS|Novosibirsk|Novosibirsk|новосибірськ|-|Новосибірськ|новосибирск|-|Новосибирск
RU-OMS|Omsk|Omsk|омськ|-|Омськ|омск|-|Омск
RU-ORE|Orenburg|Orenburg|оренбурзьк|Оренбуржжя|Оренбург|оренбургск|Оренбуржье|Оренбург
RU-ORL|Oryol;Orel|Oryol;Orel|орловськ|Орловщина|Орел;Орьол|орловск|Орловщина|Орел;Орёл
RU-PER|Perm|Perm|пермськ|Прикам'я|Перм|пермск|Прикамье|Пермь
RU-PNZ|Penza|Penza|пензенськ|Пензенщина|Пенза|пензенск|-|Пенза
RU-PRI|Primorye;Primorsky|Vladivostok|приморськ|Примор'я|Владивосток|приморск|Приморье|Владивосток
RU-PSK|Pskov|Pskov|псковськ|Псковщина|Псков|псковск|Псковщина|Псков
RU-ROS|Rostov|Rostov-on-Don|ростовськ|Ростовщина|Ростов-на-Дону;Ростов|ростовск|-|Ростов-на-Дону;Ростов
RU-RYA|Ryazan|Ryazan|рязанськ|Рязанщина|Рязань|рязанск|-|Рязань
RU-SA|Yakutia;Sakha|Yakutsk|якутськ|Якутія|Якутськ|якутск|Якутия|Якутск
RU-SAK|Sakhalin|Yuzhno-Sakhalinsk|сахалінськ|Сахалін|-|сахалинск|Сахалин|-
RU-SAM|Samara|Samara|самарськ|Самарщина|Самара|самарск|-|Самара
RU-SAR|Saratov|Saratov|саратовськ|Саратовщина|Саратов|саратовск|-|Саратов
RU-SE|North Ossetia|Vladikavkaz|північноосетинськ|Північна Осетія|Владикавказ|североосетинск|Северная Осетия|Владикавказ
RU-SMO|Smolensk|Smolensk|смоленськ|Смоленщина|Смоленськ|смоленск|Смоленщина|Смоленск
RU-SPE|-|St. Petersburg;Saint Petersburg;St Petersburg|санкт-петербурзьк|-|Санкт-Петербург;Петербург|петербургск|-|Санкт-Петербург;Петербург
RU-STA|Stavropol|Stavropol|ставропольськ|Ставропілля|Ставрополь|ставропольск|Ставрополье|Ставрополь
RU-SVE|Sverdlovsk|Yekaterinburg;Ekaterinburg|свердловськ|-|Єкатеринбург|свердловск|-|Екатеринбург
RU-TA|Tatarstan|Kazan|татарстанськ|Татарстан|Казань|татарстанск|Татарстан|Казань
RU-TAM|Tambov|Tambov|тамбовськ|Тамбовщина|Тамбов|тамбовск|Тамбовщина|Тамбов
RU-TOM|Tomsk|Tomsk|томськ|-|Томськ|томск|-|Томск
RU-TUL|Tula|Tula|тульськ|Тульщина|Тула|тульск|-|Тула
RU-TVE|Tver|Tver|тверськ|Тверщина|Твер|тверск|-|Тверь
RU-TY|Tuva|Kyzyl|тувинськ|Тува|Кизил|тувинск|Тува;Тыва|Кызыл
RU-TYU|Tyumen|Tyumen|тюменськ|-|Тюмень|тюменск|-|Тюмень
RU-UD|Udmurtia|Izhevsk|удмуртськ|Удмуртія|Іжевськ|удмуртск|Удмуртия|Ижевск
RU-ULY|Ulyanovsk|Ulyanovsk|ульяновськ|Ульяновщина|Ульяновськ|ульяновск|-|Ульяновск
RU-VGG|Volgograd|Volgograd|волгоградськ|Волгоградщина|Волгоград|волгоградск|-|Волгоград
RU-VLA|Vladimir|Vladimir|володимирськ|-|-|владимирск|-|Владимир
RU-VLG|Vologda|Vologda|вологодськ|-|Вологда|вологодск|-|Вологда
RU-VOR|Voronezh|Voronezh|воронезьк|Воронежчина|Воронеж|воронежск|-|Воронеж
RU-YAN|Yamalo-Nenets;Yamal|Salekhard|ямало-ненецьк|Ямал|-|ямало-ненецк|Ямал|-
RU-YAR|Yaroslavl|Yaroslavl|ярославськ|-|Ярославль|ярославск|-|Ярославль
RU-ZAB|Transbaikal;Zabaykalsky|Chita|забайкальськ|Забайкалля|Чита|забайкальск|Забайкалье|Чита
"""

#: Regions of other countries that reports of war name, by the same columns where known.
OTHERS = """
PS-GZA|-|Gaza City|-|-|-|-|-|-
PS-WBK|West Bank;Judea and Samaria|-|-|Західний берег|-|-|Западный берег|-
PS-NGZ|North Gaza;Northern Gaza|-|-|-|-|-|-|-
PS-DEB|Deir al-Balah;Deir el-Balah|-|-|-|-|-|-|-
PS-KYS|Khan Younis;Khan Yunis;Khan Yunus|Khan Younis;Khan Yunis;Khan Yunus|-|Хан-Юніс|-|-|Хан-Юнис|-
PS-RFH|Rafah|Rafah|-|Рафах|-|-|Рафах|-
PS-JEN|Jenin|Jenin|-|Дженін|-|-|Дженин|-
PS-NBS|Nablus|Nablus|-|Наблус|-|-|Наблус|-
PS-HBN|Hebron|Hebron|-|Хеврон|-|-|Хеврон|-
PS-TKM|Tulkarm;Tulkarem|-|-|-|-|-|-|-
PS-RBH|Ramallah|-|-|Рамалла|-|-|Рамалла|-
SD-KH|Khartoum|Khartoum|хартумськ|-|Хартум|хартумск|-|Хартум
SD-DN|North Darfur|El Fasher;El-Fasher;Al-Fashir;al-Fashir|-|Північний Дарфур|Ель-Фашер|-|Северный Дарфур|Эль-Фашир
SD-DS|South Darfur|Nyala|-|Південний Дарфур|Ньяла|-|Южный Дарфур|Ньяла
SD-DW|West Darfur|Geneina;El Geneina|-|Західний Дарфур|-|-|Западный Дарфур|-
SD-DC|Central Darfur|Zalingei|-|-|-|-|-|-
SD-DE|East Darfur|Ed Daein|-|-|-|-|-|-
SD-KN|North Kordofan|El Obeid|-|Північний Кордофан|-|-|Северный Кордофан|-
SD-KS|South Kordofan|Kadugli|-|Південний Кордофан|-|-|Южный Кордофан|-
SD-GK|West Kordofan|-|-|-|-|-|-|-
SD-GZ|Gezira;Al Jazirah;Al-Jazirah|Wad Madani|-|-|-|-|-|-
SD-RS|Red Sea State|Port Sudan|-|-|Порт-Судан|-|-|Порт-Судан
SD|Darfur;Kordofan|Omdurman|-|Дарфур|Омдурман|-|Дарфур|Омдурман
IL-D|Southern District;Negev|Beersheba;Beer Sheva;Be'er Sheva|-|Негев|Беер-Шева|-|Негев|Беэр-Шева
IL-HA|Haifa|Haifa|хайфськ|-|Хайфа|хайфск|-|Хайфа
IL-TA|Tel Aviv|Tel Aviv;Tel Aviv-Yafo|тель-авівськ|-|Тель-Авів|тель-авивск|-|Тель-Авив
IL-M|Central District of Israel|-|-|-|-|-|-|-
IL-JM|Jerusalem|Jerusalem|єрусалимськ|-|Єрусалим|иерусалимск|-|Иерусалим
IL-Z|Galilee|Nazareth|-|Галілея|-|-|Галилея|-
SY-QU|Golan Heights;Golan|-|-|Голанські висоти;Голани|-|-|Голанские высоты;Голаны|-
LB-JA|South Lebanon;Southern Lebanon|Sidon;Tyre|-|Південний Ліван|-|-|Южный Ливан|-
LB-NA|Nabatieh|-|-|-|-|-|-|-
LB-BI|Bekaa;Beqaa|-|-|-|-|-|-|-
IR-10|Isfahan;Esfahan|Isfahan;Esfahan|ісфаханськ|-|Ісфаган;Ісфахан|исфаханск|-|Исфахан
IR-00|Markazi|Arak|-|Марказі|Ерак;Арак|-|Меркези|Эрак
IR-01|Gilan|Rasht|гілянськ|Гілян|-|гилянск|Гилян|Решт
IR-02|Mazandaran|Sari|мазендеранськ|Мазендеран|-|мазендеранск|Мазендеран|-
IR-03|East Azerbaijan|Tabriz|-|Східний Азербайджан|Тебриз|-|Восточный Азербайджан|Тебриз
IR-04|West Azerbaijan|Urmia|-|Західний Азербайджан|Урмія|-|Западный Азербайджан|Урмия
IR-05|Kermanshah|Kermanshah|керманшахськ|-|Керманшах|керманшахск|-|Керманшах
IR-07|Fars|Shiraz|-|Фарс|Шираз|-|Фарс|Шираз
IR-08|Kerman|Kerman|керманськ|-|Керман|керманск|-|Керман
IR-09|Razavi Khorasan;Khorasan Razavi|Mashhad|-|Хорасан-Резаві|Мешхед|-|Хорасан-Резави|Мешхед
IR-11|Sistan and Baluchestan;Sistan-Baluchestan|Zahedan|-|Систан і Белуджистан|Захедан|-|Систан и Белуджистан|Захедан
IR-12|Kurdistan Province|Sanandaj|-|-|Сенендедж|-|-|Сенендедж
IR-13|Hamadan;Hamedan|Hamadan;Hamedan|хамаданськ|-|Хамадан|хамаданск|-|Хамадан
IR-15|Lorestan;Luristan|Khorramabad|-|Лурестан|Хорремабад|-|Лурестан|Хорремабад
IR-16|Ilam|Ilam|іламськ|-|Ілам|иламск|-|Илам
IR-19|Zanjan|Zanjan|зенджанськ|-|Зенджан|зенджанск|-|Зенджан
IR-20|Semnan|Semnan|семнанськ|-|Семнан|семнанск|-|Семнан
IR-21|Yazd|Yazd|-|-|Єзд|-|-|Йезд
IR-22|Hormozgan|Bandar Abbas|-|Хормозган|Бендер-Аббас|-|Хормозган|Бендер-Аббас
IR-23|Tehran|Tehran;Teheran|тегеранськ|-|Тегеран|тегеранск|-|Тегеран
IR-24|Ardabil|Ardabil|ардебільськ|-|Ардебіль|ардебильск|-|Ардебиль
IR-26|Qazvin|Qazvin|казвінськ|-|Казвін|казвинск|-|Казвин
IR-27|Golestan|Gorgan|-|Голестан|Горган|-|Голестан|Горган
IR-30|Alborz|Karaj|-|Альборз|Кередж|-|Альборз|Кередж
IR-10|-|Natanz|-|-|Натанз|-|-|Натанз
IR-25|Qom|Qom;Fordow;Fordo|-|-|Кум;Фордо|-|-|Кум;Фордо
IR-06|Khuzestan|Ahvaz|-|Хузестан|Ахваз|-|Хузестан|Ахваз
IR-18|Bushehr|Bushehr|бушерськ|-|Бушер|бушерск|-|Бушер
IN-JK|Jammu and Kashmir;Indian-administered Kashmir|Srinagar;Jammu|-|Джамму і Кашмір|Срінагар|-|Джамму и Кашмир|Сринагар
IN-PB|Indian Punjab|Amritsar;Ludhiana;Pathankot|-|-|Амрітсар;Лудхіяна|-|-|Амритсар;Лудхияна
IN-GJ|Gujarat|Gandhinagar;Ahmedabad;Bhuj|гуджаратськ|Гуджарат|Ахмадабад|гуджаратск|Гуджарат|Ахмадабад
IN-RJ|Rajasthan|Jaipur;Jodhpur;Jaisalmer|раджастханськ|Раджастхан|Джайпур;Джодхпур|раджастханск|Раджастхан|Джайпур;Джодхпур
IN-LA|Ladakh|Leh;Kargil|ладакхськ|Ладакх|-|ладакхск|Ладакх|-
IN-HP|Himachal Pradesh|Shimla|-|Хімачал-Прадеш|Шимла|-|Химачал-Прадеш|Шимла
IN-HR|Haryana|-|-|Хар'яна|-|-|Харьяна|-
IN-UP|Uttar Pradesh|Lucknow|-|Уттар-Прадеш|Лакхнау|-|Уттар-Прадеш|Лакхнау
IN-MH|Maharashtra|Mumbai|-|Махараштра|Мумбаї|-|Махараштра|Мумбаи
IN-DL|Delhi|Delhi;New Delhi|делійськ|-|Делі;Нью-Делі|делийск|-|Дели;Нью-Дели
PK-JK|Azad Kashmir;Pakistan-administered Kashmir|Muzaffarabad|-|-|Музаффарабад|-|-|Музаффарабад
PK-PB|Pakistani Punjab|Lahore;Rawalpindi;Faisalabad;Multan;Sialkot|-|-|Лахор;Равалпінді;Фейсалабад;Мултан|-|-|Лахор;Равалпинди;Фейсалабад;Мултан
PK-SD|Sindh;Sind|Karachi|сіндськ|Сінд|Карачі|синдск|Синд|Карачи
PK-IS|Islamabad Capital Territory|Islamabad|-|-|Ісламабад|-|-|Исламабад
PK-GB|Gilgit-Baltistan|Gilgit|-|Гілгіт-Балтистан|Гілгіт|-|Гилгит-Балтистан|Гилгит
PK-KP|Khyber Pakhtunkhwa|Peshawar|-|-|Пешавар|-|-|Пешавар
PK-BA|Balochistan;Baluchistan|Quetta|-|Белуджистан|-|-|Белуджистан|-
YE-HD|-|Hodeidah;Hudaydah|-|-|Ходейда|-|-|Ходейда
SY-HL|-|Aleppo|-|-|Алеппо|-|-|Алеппо
SY-ID|Idlib|Idlib|-|Ідліб|-|-|Идлиб|-
SY-SU|Sweida;Suwayda;As-Suwayda|-|-|Ес-Сувейда|-|-|Эс-Сувейда|-
MM-01|Sagaing|Sagaing;Monywa|-|Сікайн|-|-|Сикайн|-
MM-02|Bago|Bago|-|-|-|-|-|-
MM-03|Magway;Magwe|Magway|-|Магуе|-|-|Магуэ|-
MM-04|Mandalay|Mandalay|-|-|Мандалай|-|-|Мандалай
MM-05|Tanintharyi|Dawei|-|-|-|-|-|-
MM-07|Ayeyarwady;Irrawaddy|Pathein|-|-|-|-|-|-
MM-11|Kachin|Myitkyina|-|Качин|-|-|Качин|-
MM-12|Kayah;Karenni State|Loikaw|-|-|-|-|-|-
MM-13|Kayin;Karen State|Hpa-An;Myawaddy|-|-|-|-|-|-
MM-14|Chin State|Hakha|-|-|-|-|-|-
MM-15|Mon State|Mawlamyine|-|-|-|-|-|-
MM-16|Rakhine|Sittwe|-|Ракхайн|-|-|Ракхайн|-
MM-17|Shan State|Lashio;Taunggyi|-|-|-|-|-|-
CD-NK|North Kivu|Goma|-|Північне Ківу|Гома|-|Северное Киву|Гома
CD-SK|South Kivu|Bukavu|-|Південне Ківу|-|-|Южное Киву|-
CD-IT|Ituri|Bunia|-|Ітурі|-|-|Итури|-
ET-TI|Tigray|Mekelle|-|Тиграй|-|-|Тыграй|-
ET-AM|Amhara|Bahir Dar|-|Амхара|-|-|Амхара|-
ET-OR|Oromia|-|-|Оромія|-|-|Оромия|-
AZ|Nagorno-Karabakh;Karabakh|Stepanakert;Khankendi|-|Нагірний Карабах|-|-|Нагорный Карабах|-
TH-33|Sisaket;Si Sa Ket|-|-|-|-|-|-|-
TH-34|Ubon Ratchathani|-|-|-|-|-|-|-
TH-32|Surin|-|-|-|-|-|-|-
KH-13|Preah Vihear|-|-|-|-|-|-|-
KH-22|Oddar Meanchey|-|-|-|-|-|-|-
"""
