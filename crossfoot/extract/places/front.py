"""Towns near fronts and borders that are too small for the world's table, or are spelt otherwise there.

A line is code | country | kind | English | Ukrainian | Russian, as in `crossfoot.extract.places.waters`.
"""

FRONT = """
RU-BEL|RU|city|Shebekino|Шебекіно;Шебекине|Шебекино
RU-BEL|RU|city|Grayvoron;Graivoron|Грайворон|Грайворон
RU-BEL|RU|city|Krasnaya Yaruga|Червона Яруга;Красна Яруга|Красная Яруга
RU-KRS|RU|city|Sudzha|Суджа|Суджа
RU-KRS|RU|city|Rylsk|Рильськ|Рыльск
RU-KRS|RU|city|Glushkovo|Глушково;Глушкове|Глушково
RU-KRS|RU|city|Tyotkino;Tetkino|Тьоткіно;Тьоткине;Тєткіно|Теткино;Тёткино
RU-KRS|RU|city|Korenevo|Коренево;Коренєво|Коренево
RU-BRY|RU|city|Sevsk|Севськ|Севск
RU-BRY|RU|city|Klimovo|Климово;Клімово|Климово
RU-BRY|RU|city|Suzemka|Суземка|Суземка
RU-SAM|RU|city|Kuybyshev;Kuibyshev|Куйбишев;Куйбишевськ|Куйбышев;Куйбышевск
RU-SAM|RU|city|Syzran|Сизрань|Сызрань
RU-TAM|RU|city|Morshansk|Моршанськ|Моршанск
RU-LEN|RU|city|Kirishi|Кіриші|Кириши
RU-LEN|RU|city|Ust-Luga|Усть-Луга|Усть-Луга
UA-63|UA|city|Velykyi Burluk|Великий Бурлук|Великий Бурлук
UA-63|UA|city|Kozacha Lopan|Козача Лопань|Казачья Лопань
UA-63|UA|city|Lyptsi|Липці|Липцы
UA-63|UA|city|Staryi Saltiv|Старий Салтів|Старый Салтов
UA-59|UA|city|Velyka Pysarivka|Велика Писарівка|Великая Писаревка
UA-59|UA|city|Yunakivka|Юнаківка|Юнаковка
UA-59|UA|city|Krasnopillia|Краснопілля|Краснополье
UA-59|UA|city|Seredyna-Buda|Середина-Буда|Середина-Буда
UA-23|UA|city|Huliaipole;Hulyaipole;Gulyaypole|Гуляйполе|Гуляйполе
UA-23|UA|city|Orikhiv|Оріхів|-
UA-23|UA|city|Stepnohirsk|Степногірськ|Степногорск
UA-23|UA|city|Mala Tokmachka|Мала Токмачка|Малая Токмачка
UA-23|UA|city|Robotyne|Роботине|Работино
UA-23|UA|city|Kamianka-Dniprovska|Кам'янка-Дніпровська|Каменка-Днепровская
UA-65|UA|city|Beryslav|Берислав|Берислав
UA-65|UA|city|Chornobaivka|Чорнобаївка|Чернобаевка
UA-65|UA|city|Antonivka|Антонівка|Антоновка
UA-65|UA|city|Bilozerka|Білозерка|Белозерка
UA-65|UA|city|Hola Prystan|Гола Пристань|Голая Пристань
UA-14|UA|city|Chasiv Yar|Часів Яр|Часов Яр
UA-14|UA|city|Velyka Novosilka|Велика Новосілка|Великая Новоселка
UA-14|UA|city|Siversk|Сіверськ|Северск
UA-14|UA|city|Ocheretyne|Очеретине|Очеретино
UA-14|UA|city|Hrodivka|Гродівка|Гродовка
UA-14|UA|city|Rodynske|Родинське|Родинское
UA-14|UA|city|Sviatohirsk|Святогірськ|Святогорск
UA-14|UA|city|Bilozerske|Білозерське|Белозерское
UA-12|UA|city|Mezhova|Межова|Межевая
UA-12|UA|city|Chervonohryhorivka|Червоногригорівка|Червоногригоровка
UA-09|UA|city|Sievierodonetsk;Severodonetsk|Сєвєродонецьк;Сіверськодонецьк;Сіверодонецьк|Северодонецк
UA-09|UA|city|Bilohorivka|Білогорівка|Белогоровка
UA-32|UA|city|Trypillia|Трипілля|Триполье
UA-14|UA|city|Vuhledar;Ugledar|Вугледар|Угледар
UA-14|UA|city|Novohrodivka|Новогродівка|Новогродовка
UA-14|UA|city|Marinka;Maryinka|Мар'їнка|Марьинка
UA-14|UA|city|Soledar|Соледар|Соледар
UA-14|UA|city|Bilytske|Білицьке|Белицкое
UA-14|UA|city|Raihorodok|Райгородок|Райгородок
UA-14|UA|city|Oleksiievo-Druzhkivka|Олексієво-Дружківка|Алексеево-Дружковка
UA-14|UA|city|Novodonetske|Новодонецьке|Новодонецкое
UA-14|UA|city|Svitlodarsk|Світлодарськ|Светлодарск
UA-63|UA|city|Barvinkove|Барвінкове|Барвенково
UA-63|UA|city|Pechenihy|Печеніги|Печенеги
UA-63|UA|city|Borova|Борова|Боровая
UA-63|UA|city|Zmiiv|Зміїв|Змиев
UA-63|UA|city|Mala Danylivka|Мала Данилівка|Малая Даниловка
UA-63|UA|city|Dvorichna|Дворічна|Двуречная
UA-59|UA|city|Vorozhba|Ворожба|Ворожба
UA-59|UA|city|Putyvl|Путивль|Путивль
UA-59|UA|city|Khotin|Хотінь|Хотень
UA-59|UA|city|Esman|Есмань|Эсмань
UA-59|UA|city|Svesa|Свеса|Свесса
UA-59|UA|city|Myropillia|Миропілля|Мирополье
UA-59|UA|city|Znob-Novhorodske|Зноб-Новгородське|Знобь-Новгородское
UA-74|UA|city|Semenivka|Семенівка|Семёновка
UA-74|UA|city|Horodnia|Городня|Городня
UA-74|UA|city|Snovsk|Сновськ|Сновск
UA-74|UA|city|Koriukivka|Корюківка|Корюковка
UA-23|UA|city|Kushuhum|Кушугум|Кушугум
UA-23|UA|city|Komyshuvakha|Комишуваха|Камышеваха
UA-23|UA|city|Balabyne|Балабине|Балабино
UA-12|UA|city|Tomakivka|Томаківка|Томаковка
UA-65|UA|city|Komyshany|Комишани|Камышаны
UA-65|UA|city|Dariivka|Дар'ївка|Дарьевка
UA-65|UA|city|Kizomys|Кізомис|Кизомыс
UA-65|UA|city|Chaplynka|Чаплинка|Чаплинка
UA-48|UA|city|Ochakiv|Очаків|Очаков
UA-48|UA|city|Bashtanka|Баштанка|Баштанка
UA-48|UA|city|Snihurivka|Снігурівка|Снигирёвка;Снигиревка
UA-48|UA|city|Kutsurub|Куцуруб|Куцуруб
UA-51|UA|city|Reni|Рені|Рени
UA-51|UA|city|Vylkove|Вилкове|Вилково
UA-43|UA|city|Novofedorivka|Новофедорівка|Новофёдоровка;Новофедоровка
UA-32|UA|city|Borodianka|Бородянка|Бородянка
UA-46|UA|city|Stryi|Стрий|Стрый
UA-56|UA|city|Dubno|Дубно|Дубно
UA-09|UA|city|Kadiivka|Кадіївка|Кадиевка
RU-BEL|RU|city|Rakitnoye|-|Ракитное
RU-BEL|RU|city|Borisovka|-|Борисовка
RU-BEL|RU|city|Novaya Tavolzhanka|Нова Таволжанка|Новая Таволжанка
RU-KRS|RU|city|Khomutovka|Хомутівка|Хомутовка
RU-KRS|RU|city|Zheleznogorsk|Железногорськ|Железногорск
RU-BRY|RU|city|Pogar|Погар|Погар
RU-BRY|RU|city|Trubchevsk|Трубчевськ|Трубчевск
RU-BRY|RU|city|Zlynka|Злинка|Злынка
RU-ROS|RU|city|Novoshakhtinsk|Новошахтинськ|Новошахтинск
RU-ROS|RU|city|Kamensk-Shakhtinsky|Каменськ-Шахтинський|Каменск-Шахтинский
RU-ROS|RU|city|Chertkovo|Чертково|Чертково
RU-KDA|RU|city|Slavyansk-on-Kuban;Slavyansk-na-Kubani|Слов'янськ-на-Кубані|Славянск-на-Кубани
RU-KDA|RU|city|Tikhoretsk|Тихорецьк|Тихорецк
RU-KDA|RU|city|Afipsky|Афіпський|Афипский
RU-KDA|RU|city|Ilsky|Ільський|Ильский
RU-KDA|RU|city|Taman|Тамань|Тамань
RU-KDA|RU|city|Korenovsk|Кореновськ|Кореновск
RU-STA|RU|city|Budyonnovsk;Budennovsk|Будьонновськ|Будённовск;Буденновск
RU-DA|RU|city|Kaspiysk|Каспійськ|Каспийск
RU-VGG|RU|city|Kalach-on-Don;Kalach-na-Donu|Калач-на-Дону|Калач-на-Дону
RU-VGG|RU|city|Volzhsky|Волзький;Волжський|Волжский
RU-RYA|RU|city|Dyagilevo|Дягілєво|Дягилево
RU-TUL|RU|city|Yefremov|Єфремов|Ефремов
RU-KLU|RU|city|Shaykovka|Шайковка|Шайковка
RU-SMO|RU|city|Dorogobuzh|Дорогобуж|Дорогобуж
RU-ORL|RU|city|Bolkhov|Болхов|Болхов
RU-MUR|RU|city|Olenegorsk|Оленегорськ|Оленегорск
RU-TA|RU|city|Almetyevsk|Альметьєвськ|Альметьевск
RU-YAR|RU|city|Pereslavl-Zalessky|Переславль-Залеський|Переславль-Залесский
RU-VLA|RU|city|Kolchugino|Кольчугіно|Кольчугино
RU-MOS|RU|city|Ramenskoye|Раменське|Раменское
RU-SVE|RU|city|Nizhny Tagil|Нижній Тагіл|Нижний Тагил
RU-TVE|RU|city|Toropets|Торопець|Торопец
RU-TVE|RU|city|Redkino|Рєдкіно|Редкино
UA-14|UA|city|Pokrovsk|Покровськ|Покровск
UA-14|UA|city|Urozhaine|Урожайне|Урожайное
UA-14|UA|city|Torske|Торське|Торское
UA-14|UA|city|Staromaiorske|Старомайорське|Старомайорское
UA-14|UA|city|Novomaiorske|Новомайорське|Новомайорское
UA-14|UA|city|Novodonetske|Новодонецьке|Новодонецкое
UA-14|UA|city|Vremivka|Времівка|Времевка
UA-14|UA|city|Klishchiivka|Кліщіївка|Клещеевка
UA-14|UA|city|Novomykhailivka|Новомихайлівка|Новомихайловка
UA-14|UA|city|Yampolivka|Ямполівка|Ямполовка
UA-14|UA|city|Terny|Терни|Терны
UA-14|UA|city|Berkhivka|Берхівка|Берховка
UA-14|UA|city|Prechystivka|Пречистівка|Пречистовка
UA-14|UA|city|Kurdiumivka|Курдюмівка|Курдюмовка
UA-14|UA|city|Storozheve|Сторожеве|Сторожевое
UA-14|UA|city|Oleksandro-Shultyne|Олександро-Шультине|Александро-Шультино
UA-14|UA|city|Ocheretyne|Очеретине|Очеретино
UA-14|UA|city|Zelenyi Hai|Зелений Гай|Зеленый Гай;Зелёный Гай
UA-09|UA|city|Novoselivske|Новоселівське|Новоселовское;Новосёловское
UA-09|UA|city|Stelmakhivka|Стельмахівка|Стельмаховка
UA-09|UA|city|Chervona Dibrova|Червона Діброва|Червоная Диброва
UA-09|UA|city|Bilohorivka|Білогорівка|Белогоровка
UA-63|UA|city|Synkivka|Синьківка|Синьковка
UA-63|UA|city|Masiutivka|Масютівка|Масютовка
UA-63|UA|city|Kyslivka|Кислівка|Кисловка
UA-63|UA|city|Dvorichna|Дворічна|Двуречная
UA-63|UA|city|Krokhmalne|Крохмальне|Крохмальное
UA-23|UA|city|Novodarivka|Новодарівка|Новодаровка
UA-23|UA|city|Levadne|Левадне|Левадное
UA-65|UA|city|Burhunka|Бургунка|Бургунка
RU-KRS|RU|city|Gogolevka;Gogolyovka|Гоголівка|Гоголевка;Гоголёвка
RU-KRS|RU|city|Kazachya Loknya|Козача Локня|Казачья Локня
RU-KRS|RU|city|Guyevo|Гуєво|Гуево
"""

#: What directions of the front are called by adjectives without ending, where no region or raion is:
#: code | Ukrainian | Russian | English
DIRECTIONS = """
UA-14|авдіївськ|авдеевск|Avdiivskyi;Avdeyevsky
UA-14|лиманськ;краснолиманськ|лиманск;краснолиманск|Lymanskyi;Limansky;Krasny Liman
UA-14|курахівськ|кураховск|Kurakhivskyi;Kurakhovsky
UA-14|мар'їнськ|марьинск|Marinsky
UA-14|сіверськ|северск|Siverskyi
UA-14|слов'янськ|славянск|Slovianskyi;Slavyansky
UA-14|костянтинівськ|константиновск|Kostiantynivskyi
UA-14|торецьк|торецк;дзержинск|Toretskyi;Toretsky
UA-14|добропільськ|добропольск|Dobropilskyi
UA-14|времівськ|времевск|Vremivskyi
UA-14|південнодонецьк|южнодонецк|Yuzhnodonetsky
UA-14|очеретинськ|очеретинск|-
UA-09|кремінськ|кременск|Kreminskyi
UA-63|вовчанськ|волчанск|Vovchanskyi
UA-63|великобурлуцьк|великобурлукск|-
UA-23|оріхівськ|ореховск|Orikhivskyi;Orekhovsky
UA-23|гуляйпільськ|гуляйпольск|Huliaipilskyi
UA-65|придніпровськ|приднепровск|Prydniprovskyi
"""
