"""Seas, continents, great plants, historic lands, wide areas and the like: code | country | kind | English | Ukrainian | Russian.

The code is ISO 3166-2 where the place lies in one region, a dash where none fits. Variants are separated by ``;``.
Kinds are those of `crossfoot.extract.gazetteer.Place`.
"""

WIDE = """
-|-|sea|Black Sea|Чорне море|Черное море;Чёрное море
-|-|sea|Sea of Azov;Azov Sea|Азовське море;Азов|Азовское море
-|-|sea|Caspian Sea;Caspian|Каспійське море;Каспій|Каспийское море;Каспий
-|-|sea|Baltic Sea;Baltic|Балтійське море;Балтика|Балтийское море;Балтика
-|-|sea|Barents Sea|Баренцове море|Баренцево море
-|-|sea|Red Sea|Червоне море|Красное море
-|-|sea|Mediterranean Sea;Mediterranean|Середземне море|Средиземное море
-|-|sea|Persian Gulf|Перська затока|Персидский залив
-|-|sea|Strait of Hormuz|Ормузька протока|Ормузский пролив
-|-|sea|Kerch Strait|Керченська протока|Керченский пролив
-|-|sea|Gulf of Aden|Аденська затока|Аденский залив
-|-|sea|Arabian Sea|Аравійське море|Аравийское море
-|-|sea|Gulf of Oman|Оманська затока|Оманский залив
-|-|sea|Bab el-Mandeb;Bab al-Mandab;Bab al-Mandeb|Баб-ель-Мандебська протока|Баб-эль-Мандебский пролив
-|-|sea|Sea of Marmara|Мармурове море|Мраморное море
-|-|sea|Gulf of Finland|Фінська затока|Финский залив
-|-|sea|White Sea|Біле море|Белое море
-|-|sea|South China Sea|Південнокитайське море|Южно-Китайское море
PS-GZA|PS|area|Gaza;Gaza Strip|Сектор Газа;Смуга Гази;Газа|Сектор Газа;Газа
PS-KYS|PS|city|Al-Mawasi;Mawasi|Аль-Мавасі|Аль-Маваси
-|AZ|area|Nagorno-Karabakh;Karabakh|Нагірний Карабах;Карабах;НКР|Нагорный Карабах;Карабах;НКР
-|SD|area|Darfur|Дарфур|Дарфур
SD-DN|SD|region|North Darfur|Північний Дарфур|Северный Дарфур
SD-DS|SD|region|South Darfur|Південний Дарфур|Южный Дарфур
SD-DW|SD|region|West Darfur|Західний Дарфур|Западный Дарфур
SD-KN|SD|region|North Kordofan|Північний Кордофан|Северный Кордофан
SD-KS|SD|region|South Kordofan|Південний Кордофан|Южный Кордофан
SD-DN|SD|city|El Fasher;al-Fashir|Ель-Фашер;Ель-Фашир|Эль-Фашер;Эль-Фашир
US|US|quarter|White House|-|-
-|PS|area|West Bank|Західний берег|Западный берег
-|ET|area|Tigray|Тиграй|Тыграй;Тиграй
-|-|area|Golan Heights|Голанські висоти|Голанские высоты
-|-|area|Kashmir|Кашмір|Кашмир
-|-|continent|Europe;Eastern Europe;Western Europe|Європа;Східна Європа|Европа;Восточная Европа
-|-|continent|Asia|Азія|Азия
-|-|continent|Africa|Африка|Африка
-|-|continent|Middle East|Близький Схід|Ближний Восток
-|UA|area|Donbas;Donbass|Донбас|Донбасс
UA-14|UA|area|Donetsk People's Republic;DPR;DNR|ДНР|Донецкая Народная Республика;ДНР
UA-09|UA|area|Luhansk People's Republic;Lugansk People's Republic;LPR;LNR|ЛНР|Луганская Народная Республика;ЛНР
-|UA|area|Pryazovia;Azov region|Приазов'я|Приазовье
-|UA|area|Prydniprovia|Придніпров'я|Приднепровье
-|UA|area|Slobozhanshchyna|Слобожанщина|Слобожанщина
UA-65|UA|area|Kinburn Spit|Кінбурнська коса|Кинбурнская коса
-|UA|area|Snake Island;Zmiinyi Island|острів Зміїний|остров Змеиный
UA-43|UA|area|Cape Chauda;Chauda;Chuada|Чауда|Чауда
UA-43|UA|city|Hvardiiske;Gvardeyskoye|Гвардійське|Гвардейское
RU-KDA|RU|city|Primorsko-Akhtarsk;Primorsko-Akhtarsky|Приморсько-Ахтарськ|Приморско-Ахтарск
RU-KDA|RU|city|Yeysk;Yeisk|Єйськ|Ейск
RU-ROS|RU|city|Millerovo|Міллерово;Міллєрово;Міллерове|Миллерово
RU-SMO|RU|city|Shatalovo;Shatalove|Шаталово;Шаталове|Шаталово
RU-BRY|RU|city|Navlya|Навля|Навля
RU-ORL|RU|city|Tsymbulova|Цимбулово;Цимбулова|Цимбулово;Цымбулова
RU-KDA|RU|city|Novorossiysk|Новоросійськ|Новороссийск
RU-KRS|RU|city|Khalino|Халіно|Халино
RU-MUR|RU|city|Olenya;Olenegorsk|Оленья|Оленья
RU-TA|RU|city|Yelabuga;Alabuga|Єлабуга;Алабуга|Елабуга;Алабуга
UA-23|UA|city|Enerhodar;Energodar|Енергодар|Энергодар
UA-23|UA|plant|Zaporizhzhia Nuclear Power Plant;Zaporizhzhia NPP;ZNPP;Zaporozhye NPP|Запорізька АЕС;ЗАЕС|Запорожская АЭС;ЗАЭС
UA-48|UA|plant|South Ukraine Nuclear Power Plant;South Ukraine nuclear plant;South Ukraine NPP;South Ukrainian NPP;South Ukrainian nuclear plant;South Ukrainian Nuclear Power Plant;SUNPP|Південноукраїнська АЕС;ПАЕС;ПУАЕС|Южно-Украинская АЭС;ЮУАЭС
UA-56|UA|plant|Rivne Nuclear Power Plant;Rivne NPP;RNPP|Рівненська АЕС;РАЕС|Ровенская АЭС;РАЭС
UA-68|UA|plant|Khmelnytskyi Nuclear Power Plant;Khmelnytskyi NPP;KhNPP;KNPP|Хмельницька АЕС;ХАЕС|Хмельницкая АЭС;ХАЭС
UA-32|UA|plant|Chornobyl Nuclear Power Plant;Chernobyl Nuclear Power Plant;Chornobyl NPP;Chernobyl NPP;ChNPP|Чорнобильська АЕС;ЧАЕС|Чернобыльская АЭС;ЧАЭС
UA-32|UA|area|Chornobyl;Chernobyl|Чорнобиль|Чернобыль
RU-KRS|RU|plant|Kursk Nuclear Power Plant;Kursk NPP|Курська АЕС|Курская АЭС
RU-VOR|RU|plant|Novovoronezh Nuclear Power Plant;Novovoronezh NPP|Нововоронезька АЕС|Нововоронежская АЭС
RU-SMO|RU|plant|Smolensk Nuclear Power Plant;Smolensk NPP|Смоленська АЕС|Смоленская АЭС
RU-ROS|RU|plant|Rostov Nuclear Power Plant;Rostov NPP;Volgodonsk NPP|Ростовська АЕС|Ростовская АЭС
RU-LEN|RU|plant|Leningrad Nuclear Power Plant;Leningrad NPP|Ленінградська АЕС|Ленинградская АЭС
IR-18|IR|plant|Bushehr Nuclear Power Plant;Bushehr NPP|Бушерська АЕС|Бушерская АЭС
-|UA|plant|Kakhovka Dam;Kakhovka hydroelectric power plant;Kakhovka HPP|Каховська ГЕС|Каховская ГЭС
-|UA|plant|Dnipro Hydroelectric Station;DniproHES;DniproHPP|ДніпроГЕС;Дніпровська ГЕС|ДнепроГЭС;Днепровская ГЭС
"""
