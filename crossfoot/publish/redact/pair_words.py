"""The two halves of what makes a thing critical: what is carried, kept or made, and what carries, keeps or makes it.

"Filter station", "tank farm", "drone assembly shop", «склад ГСМ», «ємності з дизелем» are built of them; a list of such
names would lack the next one. Stems as in `words`.
"""

from __future__ import annotations

#: What is carried or kept.
FLOW = r"""
overhead|vacuum|crude|cracking|distillation|reforming|hydrogen|контактн\w+|вакуумн\w+|крекінг\w*|крекинг\w*|power|electric\w*|energy|heat|heating|water|sewage|sewer|steam|gas|oil|fuels?|diesel|petrol|gasoline|kerosene|bitumen|rail|railway|train|traction|coal|coke|ammonia|filter\w*|pump\w*|transformer|compressor|voltage|grid
|електрич\w+|електро\w+|енерг\w+|тепло\w*|теплов\w+|водян\w+|води|воду|водою|водопров\w+|газ(?:у|ом|ов\w+)?|нафт\w+|пальн\w+|палив\w+|дизел\w+|бензин\w*|мазут\w*|солярк\w+|пмм|гсм|залізнич\w+|тягов\w+|вугіл\w+|аміа\w+|очисн\w+|очищ\w+|насосн\w+|фільтр\w+|каналізац\w+
|электрич\w+|электро\w+|энерг\w+|теплов\w+|водян\w+|воды|водой|водопров\w+|нефт\w+|горюч\w+|топлив\w+|солярк\w+|железнодорож\w+|угол\w+|аммиа\w+|очистн\w+|очистк\w+|фильтр\w+|канализац\w+
"""
#: What carries or keeps it.
HOLDER = r"""
stations?|bases?|plants?|works|farms?|tanks?|depots?|stor(?:e|es|age)|warehouses?|halls?|complex(?:es)?|hubs?|terminals?|mains?|pipes?|pipelines?|cables?|towers?|nodes?|facilit(?:y|ies)|sites?|cabinets?|reservoirs?|cisterns?|dumps?|yards?|junctions?|tunnels?|workshops?|shops?|factor(?:y|ies)|mills?|substations?|lines?|boosters?|equipment|assets?|sheds?|traffic|tracks?|spans?|wires|units?
|станці\w+|завод\w*|склад(?:и|у|ів|ах|ом|і|ам)?|ємност\w+|цистерн\w*|бак(?:и|ів|у|ах)?|резервуар\w*|сховищ\w+|цех\w*|лінія|лінії|ліній|вуз(?:ол|ла|лі|лом|ли)|магістрал\w+|труб\w+|кабел\w+|опор(?:и|у|а|ах)?|щит\w*|шаф\w+|термінал\w*|установ\w+|споруд\w+|господарств\w+|депо|парк\w*
|станци\w+|склад(?:ы|а|ов|е|ах|ом|ам)?|[её]мкост\w+|хранилищ\w+|лини[яий]|уз(?:ел|ла|ле|лом|лы)|кабел\w+|шкаф\w+|терминал\w*|сооружени\w+|хозяйств\w+
"""
#: What is made, and what makes or stores it.
ARMS = r"""
drones?|uavs?|missiles?|rockets?|shells?|ammo|ammunition|munitions?|explosives?|gunpowder|weapons?|arms|warheads?|mines
|дрон\w*|безпілотн\w+|бпла|ракет\w*|снаряд\w*|боєприпас\w*|вибухів\w+|порох\w*|зброї|зброю|мін
|беспилотн\w+|боеприпас\w*|взрывчат\w+|оружи\w+
"""
MAKER = r"""
assembl\w+|product\w+|manufactur\w+|plants?|factor\w+|workshops?|shops?|works|lines?|warehouses?|depots?|stor(?:e|es|age)|dumps?|sites?|bases?|hangars?|arsenals?|stockpiles?|caches?
|збира\w+|збирання|складан\w+|вироб\w+|цех\w*|завод\w*|майстерн\w*|склад(?:и|у|ів|ах|ом|і|ам)?|арсенал\w*|ангар\w*|сховищ\w+|баз[аиуі]|збері\w+
|собира\w+|сборк\w+|произв\w+|мастерск\w+|склад(?:ы|а|ов|е|ах|ом|ам)?|хранилищ\w+|баз[аыуе]|хран\w+
"""
#: A plant without a word for its kind is one of these, unless a word before it says that it is not.
GENERIC = r"""
tunnels?|viaducts?|overpass(?:es)?|culverts?|тунел\w*|тоннел\w*|віадук\w*|виадук\w*|шляхопров\w+|путепров\w+|plants?|stations?|facilit(?:y|ies)|installations?|equipment|machinery|turbines?|locks?|lock\s+gates?|hubs?|utilit(?:y|ies)|chimneys?|wells?|reservoirs?|cranes?|berths?|piers?|cooling\s+\w+|rotors?|stators?|feeders?|voltage
|станці(?:я|ї|ю|єю|й|ям|ями|ях)|установк\w+|обладнан\w+|устаткуван\w+|шлюз\w*|веж\w+|градир\w+|напруг\w+|фідер\w*|ротор\w*|\w*бло(?:к(?:и|ів|у|а|ом|ами|ах)?|ці)(?!\w|\s+(?:парт|країн|пост))|причал\w*|кран(?:и|а|у|ів)|димар\w*|свердловин\w+
|станци(?:я|и|ю|ей|й|ям|ями|ях)|оборудован\w+|башн\w+|напряжени(?:е|ем)|фидер\w*|\w*блок(?:ов|ам)?(?!\w|\s+(?:парт|стран|пост))|скважин\w+|труб(?:а|у|ы)
"""
#: Words before or behind that say so: "polling station", «станція метро».
CIVIL = r"""
police|polling|tram\w*|трамва\w+|commercial|social|residential|civilian|cultural|educational|retail|healthcare|radio|tv|television|fire|metro|subway|bus|tram|space|weather|petrol|filling|gas|medical|medicine|sports?|broadcast\w*|ski|research|tent|ambulance|potted|house|tree
|поліц\w+|комерційн\w+|соціальн\w+|житлов\w+|цивільн\w+|культурн\w+|навчальн\w+|виборч\w+|радіо\w*|телевіз\w+|метро|автобусн\w+|космічн\w+|метеор\w+|медичн\w+|швидк\w+|автозаправн\w+|заправн\w+|спортивн\w+
|полицейск\w+|коммерческ\w+|социальн\w+|жил\w+|гражданск\w+|учебн\w+|избирательн\w+|радио\w*|телевиз\w+|космическ\w+|медицинск\w+|скор\w+|заправочн\w+|санитарн\w+
"""
#: What is a show or a game, whatever it is called after: "railway museum", "bridge tournament".
SHOWN = r"""
museums?|tournaments?|clubs?|games?|models?|toys?|exhibitions?|films?|songs?|paintings?|players?|музе\w+|турнір\w*|турнир\w*|клуб\w*|виставк\w+|выставк\w+|фільм\w*|фильм\w*|іграшк\w+|игрушечн\w+|макет\w*
"""
#: Parts of a plant: whoever speaks of one speaks of its state.
PART = r"""
(?:auto)?transformers?|turbines?|boilers?|bus\s?bars?|switchgears?|switchyards?|generators?|compressors?|pumps?|condensers?|feeders?|breakers?|columns?|furnaces?|reactors?|(?:power|generating)\s+units?|storage\s+tanks?|spans?|locomotives?|circuits?|(?:power|transmission|overhead|kv|kilovolt)[\s-]+lines?
|\w*трансформатор\w*|турб[іи]н\w*|кот(?:ел|ла|ли|лів|лам|лами|лах)|шин(?:а|и|у|ам|ами)|генератор\w*|компресор(?:и|а|ів|ами|у)?|насос(?:и|а|ів|ами|у)?|конденсатор\w*|вимикач\w*|колон\w+\s+крекінг\w*|\w*блок(?:и|а|ів|у|ом|ами)?|резервуар\w*|прогон\w*|прол[іь]от\w*|локомотив\w*|реактор\w*|кол(?:о|а|ом)|ліні(?:й|ї|ю|ях|ями)|цеп(?:ь|и|ью|ей)|лини(?:й|и|ю|ях|ями)
|кот(?:лы|лов)|шин(?:ы)|компрессор(?:ы|а|ов|ами|у)?|насос(?:ы|ов)|выключател\w+|\w*блок(?:ы|ов)|прол[её]т\w*
"""
#: What tells one part from the others, or how many of them are meant.
SELECT = r"""
pair|couple|both|either|neither|one|another|other|each|all|every|half|only|last|remaining|surviving|single|lone|main|spare|backup|reserve|(?:new|old|larg|small|bigg)(?:er|est)|left|right|north\w*|south\w*|east\w*|west\w*
|пар[ауи]|обидв\w+|один|одн(?:а|е|у|ого|ому|им|ій|ою|о|ой)|інш\w+|кож\w+|усі|всі|всіх|половин\w+|лише|останн\w+|уціліл\w+|єдин\w+|головн\w+|запасн\w+|резервн\w+|(?:най)?(?:нов|стар|більш|менш)(?:іш)?\w*|лів\w+|прав\w+|північн\w+|південн\w+|східн\w+|західн\w+
|об[ае]|обоих|обеих|друг\w+|кажд\w+|все|всех|последн\w+|уцелевш\w+|единственн\w+|главн\w+|(?:сам\w+|более)\s+\w+|(?:больш|меньш)\w+|лев\w+|северн\w+|южн\w+|восточн\w+|западн\w+
"""
#: What says by itself that one thing is meant and not another: "the northern ring", «останній живильник».
ALONE = r"""
only|main|sole|last|remaining|surviving|lone|spare|backup|reserve|northern|southern|eastern
|останн(?:я|ій|є|ю|ього|ьому|ьої)|уціліл\w+|вціліл\w+|єдин(?:ий|а|е|у|ого|ому|ої|им|ою)|запасн\w+|резервн\w+|північн\w+|південн\w+|східн\w+|західн\w+
|последн(?:яя|ий|ее|юю|его|ему|ей)|уцелевш\w+|единственн\w+|северн\w+|южн\w+|восточн\w+|западн\w+
"""
#: What may be the only or the last of its kind beside anything.
COMMON = r"""
issues?|points?|roads?|reasons?|causes?|street|square|targets?|problems?|goals?|tasks?|aims?|city|group|times?|hours?|days?|nights?|option|chance|hope|step|word|sanctions|restrictions|allies|partners|countries|media|governments?|leaders?|support\w*|aid|weapons
|час\w*|раз\w*|рок\w*|нагод\w+|год\w*|надежд\w*|шанс\w*|област\w+|частин\w+|част\w+
"""
#: Lines and columns that are no part of a plant stand beside one of these.
FIELD = r"""
front\w*|defen[cs]e|defensive|contact|battle|demarcation|train|tram|bus|metro|subway|telephone|hot|red|dividing|armou?red|production|party
|фронту|зіткнення|оборони|розмежування|соприкосновения|фронта|обороны|разграничения|гаряч\w+|горяч\w+|лісосмуг\w*|перш\w+\s+допомог\w+
"""
#: Who works at such things, and what is done with them: what else such a sentence names, and nothing knows, is one.
WORKING = r"""
dispatchers?|engineers?|technicians?|fitters?|electricians?|foreman|foremen|welders?|linemen|line\s+crews?|shift\s+(?:chief|manager|supervisor|foreman|head)
|energi[sz]ed?|de-?energi[sz]ed|switch(?:ed|ing)?\s+(?:on|off|over)|reconnect\w*|restart\w*|(?:stays?|stands?|sits?|lies?|left|remain\w*)\s+(?:idle|cold|dark|dead|silent)|idle|idling|out\s+of\s+(?:service|action|order)|offline|off\s+line|back\s+(?:online|on\s+line|in\s+service)|half\s+load|full\s+load
|диспетчер\w*|інженер\w*|енергетик\w*|монтер\w*|електрик\w*|зварник\w*|слюсар\w*|ремонтник\w*|начальник\w*\s+зміни|майст(?:ер|ра|ри)\s+зміни|змінн\w+\s+майст\w+
|просто[їю]\w*|прост[оі]ює|(?:пере)?запуст(?:ять|ить|ити|или|или)|пустять|увімк\w+|підключ\w+|заживл\w+|подати|подадуть|навантажен\w+|на\s+повну\s+(?:потужність|силу)
|инженер\w*|энергетик\w*|монт[её]р\w*|электрик\w*|сварщик\w*|слесар\w*|начальник\w*\s+смены|мастер\w*\s+смены
|просто[ия]\w*|(?:пере)?запуст(?:ят|ит)|пустят|включ(?:ат|ит|или|ить|ен\w*)|подключ\w+|запитa?\w+|подать|подадут|нагрузк\w+|на\s+полную\s+(?:мощность|силу)
"""
#: What those who work at such things mend, and nobody else means by it.
GRID = r"""
grids?|networks?|мереж[аіуи]|мережею|мережам|сеть|сети|сетью|сетям
"""
