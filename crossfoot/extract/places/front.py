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
"""
