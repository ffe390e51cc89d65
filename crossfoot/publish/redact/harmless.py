# ruff: noqa: E501
"""Words that may be seen in a sentence about something critical: what the reader needs, and no object can be told by.

English words in the singular, others as the dictionary lists them. The words that the rules know are harmless already.
"""

from __future__ import annotations

HARMLESS = frozenset(
    """
    about above across after again against ahead almost along already also although among another around away because been before
    began behind being below between both came come could day despite does down during each early eight else ever every few five
    for four from further gave give given gone half have having here high hold however if into just keep kept large last late
    later least left less likely long made main make many more most much must near nearly never next nine none nor not now number off often once one only onto
    other out over own part past per put rather same second see seen several seven shall she short should since six small some soon still such
    take taken ten than that the their them then there these they this those three through thus time today together told too
    took toward towards two under until upon used very was week well went were what when where whether which while who whom whose will with within without
    would year yet accord according
    aftermath air alarm alert amid area attack authority autumn blackout blame blast blaze case cause channel chief citizen city civilian claim cold comment
    company condition conflict consequence consumer countries country crew crisis cut damage danger dark darkness data dead death debris detail east effect electricity emergency
    enemy energy engineer event evening evidence exact explosion export extent fact fire firefighter fight flame force foreign front full gas government governor ground
    group harm head heat heating help history home hope house household hour human image impact import import industrial inflation infrastructure information injury inhabitant
    international issue journalist kill law lead leader level life light list local locals location loss market massive media member message military minister minute month morning
    name nation national news night north official officials operation operator outage output parliament partner peace people person picture place plan point police policy population
    post power president press previous price private problem production public question raid reason region relief report reporter rescue rescuer resident response result
    river road russian sea season security series serious service severe ship shot side situation smoke snow source south spring staff state statement
    station storm strategy street strike summer supply support system target team telegram temperature territory threat ton town trade truth
    ukrainian unknown video victim village violence volunteer war warning water wave way weapon weather weekend west western eastern northern southern whole wind winter witness work worker world
    wounded partial total complete direct heavy new old big great good bad own young able critical key major minor important various certain different further recent
    ability access account act action activity agency agreement aid ally amount analysis analyst army article assault assessment assistance attempt attention balance ban base basis
    battle battlefield board body border budget business call campaign capability car care century chance change charge child choice claims coalition cost council court crime
    date deal debate decision defence defense defender delay delivery demand deployment development diplomat director disaster discussion disruption document drive economy editor
    education effort election end environment escalation estimate example exchange expert face failure family fear figure file finance food format freedom
    supermarket market minibus bus tram church mosque kindergarten cafe restaurant theatre theater museum park playground garage yard flat apartment dormitory hotel shop mall pharmacy clinic bakery
    envoy diplomat delegation negotiator ambassador off-site onsite
    hurt heard fell rise rose fall shell broke left lost lit ran said saw set shook spent stood struck swept thought threw understood woke wrote burnt built brought bought caught drove felt flew
    fought grew hid held knew laid lay led meant met paid read sent slept sold spoke shut cast blew rang rescue hacker fragment wreckage ruin rubble
    friend front-line frontline future game general goal goods hand health idea increase independence industry influence initiative instance institution intelligence interest interview
    invasion investigation job kind land language leadership legal letter line loan logistics majority man material matter meaning means measure meeting ministry mission mobile
    moment money movement need negotiation network nuclear objective offensive office offer oil opinion option order organisation organization outcome pace package page paper party path
    patience pause percent period photo position possible potential practice pressure process programme program progress project proposal protection protest purpose range rate reader record
    regard regime relation repair request research resource rest retaliation right risk role round rule sanction satellite scale school scope sector self series session share shelter shift shop shortage
    sign site size skill society soldier soldiers speech speed spokesman spokesperson spokeswoman stage standard step stock story strength structure study subject success surface survey talk tank task
    tax technology term test text thing thousand thousands tonne top total tour trial troop try turn type understanding unit use value version vessel view visit voice vote wall want week whole window wish woman word
    workshop worth year aerial ballistic cruise guided glide combined overnight massive latest nightly daily local regional municipal domestic
    людина люди житель мешканець ніч ранок вечір день доба година хвилина тиждень місяць рік час раз наслідок ситуація пожежа інформація світло вода тепло газ місце служба рятувальник результат
    удар атака обстріл вибух загроза тривога ворог противник окупант росіянин війна армія сила область громада район місто село країна регіон влада голова адміністрація міністерство
    повідомлення слово дані джерело деталь подробиця питання робота фахівець енергетик бригада аварійний відновлення ремонт споживач абонент постачання електропостачання водопостачання теплопостачання
    електроенергія енергія система мережа графік відключення знеструмлення дім будинок родина сім'я дитина життя здоров'я смерть загиблий поранений постраждалий травма допомога лікарня
    школа магазин ринок вікно дах стіна автомобіль машина гараж двір частина кількість число рівень відсоток мільйон тисяча сотня десяток збиток шкода втрата причина мета ціль об'єкт
    інфраструктура цивільний критичний енергетичний місцевий масований комбінований нічний черговий новий останній великий малий головний серйозний значний прямий російський український ворожий обласний міський військовий
    ракета дрон безпілотник уламок падіння влучання займання полум'я дим дерево трава погода мороз холод зима весна літо осінь початок кінець половина більшість решта весь інший кожний сам увесь цей той такий який свій наш їхній його її
    тиск план рішення угода перемовини переговори мир зброя техніка танк сторона межа кордон північ південь схід захід напрямок фронт бій операція президент міністр речник представник керівник посадовець експерт
    відео фото знімок супутник канал телеграм газета агенція журналіст стаття доказ розслідування прокуратура поліція злочин закон суд
    супермаркет маршрутка автобус трамвай храм церква садок кафе ресторан театр музей парк майданчик аптека готель гуртожиток квартира поверх завал хакер сайт відомство фон норма тротуар
    різний наземний морський повітряний зенітний ракетний вогневий мобільний радіотехнічний успішний хороший непоганий лідерство
    безповоротний ударний розвідувальний протяг усього базування підрозділ тенденція рейтинг авіація засіб група сектор тип
    волонтер пенсіонер житло квартира вулиця дорога транспорт рух громадянин населення держава уряд народ світ спеціаліст спроба випадок факт стан захист безпека небезпека
    человек житель ночь утро вечер день сутки час минута неделя месяц год время раз последствие результат ситуация пожар информация свет вода тепло газ место служба спасатель
    атака обстрел взрыв угроза тревога враг противник оккупант россиянин война армия сила область район город село страна регион власть глава администрация министерство
    сообщение слово данные источник подробность вопрос работа специалист бригада аварийный восстановление потребитель абонент поставка снабжение электроснабжение водоснабжение теплоснабжение
    электроэнергия энергия система сеть график отключение обесточивание дом семья ребенок жизнь здоровье смерть погибший раненый пострадавший помощь больница
    школа магазин рынок окно крыша стена автомобиль машина гараж двор часть количество число уровень процент миллион тысяча сотня десяток ущерб потеря причина цель объект
    инфраструктура гражданский критический энергетический местный массированный комбинированный ночной очередной новый последний большой малый главный серьезный значительный прямой российский украинский вражеский областной городской военный
    беспилотник обломок падение попадание возгорание пламя дым дерево трава погода мороз холод зима весна лето осень начало конец половина большинство остальной весь другой каждый сам этот тот такой который свой наш их его
    давление план решение соглашение переговоры мир оружие техника сторона граница север юг восток запад направление фронт бой операция президент министр представитель руководитель чиновник эксперт
    видео фото снимок спутник канал газета агентство журналист статья доказательство расследование прокуратура полиция преступление закон суд
    супермаркет маршрутка автобус трамвай храм церковь кафе ресторан театр музей парк площадка аптека гостиница общежитие этаж завал хакер сайт ведомство фон норма удар
    разный наземный морской воздушный зенитный ракетный огневой мобильный радиотехнический успешный безвозвратный ударный
    разведывательный базирование подразделение авиация средство группа тип состав личный
    волонтер пенсионер жилье квартира улица дорога транспорт движение гражданин население государство правительство народ попытка случай факт состояние защита безопасность опасность
    """.split()
)  # fmt: skip
