# ruff: noqa: E501
"""What the redaction listens for, in English, Ukrainian and Russian: stems as regular expressions, no logic.

A stem matches from the beginning of a word; letters may follow where it ends in ``\\w*``.
"""

from __future__ import annotations

#: Objects of critical infrastructure: energy, water, rail, bridges, fuel, defence industry, air defence.
CRITICAL = r"""
артез[іи]а\w+|artesian\s+\w+|water\s*mains?|водог(?:ін|он)\w*|водовод\w*|теплотрас\w*|судно(?:буд|рем|верф)\w+|судостро\w+|судоремонт\w+|relay\s+cabinets?|релейн\w+|перегон(?:у|і|ом|ах|е)?|гідростанці\w+|гидростанци\w+|turbines?|турб[іи]н\w*|(?:auto)?transformers?|\w*трансформатор\w*|boilers?|\w*компресс?ор(?:и|а|ів|ами|у|ы|ов|ом)?|котл(?:и|ів|ами?|ах|ы|ов)|storage\s+tanks?|launchers?|пусков\w+\s+установ\w+|energy\s+(?:site|object|hub|asset)s?|об.?єкт\w*\s+(?:енерг|критич|військ|оборон|паливн)\w+|объект\w*\s+(?:энерг|критич|военн|оборон|топливн)\w+|substations?|power\s+(?:plants?|stations?|lines?|grids?|facilit\w+)|(?:thermal|hydro\w*)\s+(?:power\s+)?(?:plants?|stations?)
|TPPs?|HPPs?|CHPs?|NPPs?|nuclear\s+(?:power\s+)?(?:plants?|stations?)|transformers?|switchyards?|energy\s+facilit\w+|boiler\s+houses?
|heating\s+plants?|pumping\s+(?:stations?|houses?|works|plants?)|waterworks|water\s+(?:plants?|intakes?|treatment)|dams?|gas\s+(?:storage|compressor|field|extraction)\w*
|compressor\s+stations?|refiner(?:y|ies)|oil\s+(?:depots?|terminals?)|depots?|bridges?
|railway\s+(?:stations?|bridges?|junctions?|lines?|depots?)|locomotives?|arms?\s+(?:factor\w+|plants?)
|defen[cs]e\s+(?:plants?|factor\w+|enterprises?|industr\w+)|airfields?|air\s*bases?|radars?
|(?:air\s+defen[cs]e|missile)\s+(?:batter\w+|launchers?|positions?|systems?\s+positions?)|Patriots?\s+(?:batter\w+|launchers?|positions?|radars?|crews?|systems?\s+(?:in|at|near|outside))
|power\s+(?:engineer\w*|infrastructure)|(?:critical|energy|rail|port|fuel|gas)\s+infrastructure|pipelines?|(?:sea|river|oil)?ports?|terminals?|factor(?:y|ies)
|industrial\s+(?:site|facilit|zone|plant)\w*|(?:chemical|steel|aircraft|tank|repair)\s+(?:plants?|works)|military\s+(?:base|site|facilit|unit|depot|plant)\w*|barracks|pylons?
|\d+\s*-?\s*(?:kV|kilovolt\w*)|(?:gas|water|heating|steam|sewage)\s+(?:mains?|networks?|pipes?)|distribution\s+(?:points?|stations?)
|coking\s+\w+|coke\s+\w+|(?:steel|iron|chemical|metal\w*)\s*works|(?:coal\s+)?mines?|shipyards?|elevators?|silos?|(?<!coordination\s)headquarters(?!\s+sa(?:id|ys))
|\w*підстанці\w+|\w*електростанці\w+|\w*компресорн\w+|\d+\s*-?\s*(?:кВ|к[іи]ловольт\w*)|розподільч\w+\s+\w+|коксохім\w*|\w*комбінат\w*|ГЗК|шахт(?!ар)\w+|верф\w*|елеватор\w*|тепломереж\w*|паливн\w+\s+\w+
|енергетичн\w+\s+(?:об\W?єкт|інфраструктур|підприємств|компані)\w*|енерго(?!атом)\w+|електромереж\w+|ЛЕП|трубопров\w+|газопров\w+|нафтопров\w+
|\w*завод\w*|підприємств\w+|промислов\w+\s+\w+|цех\w*|порт(?:у|ом|и|ах)?|термінал\w*|резервуар\w*|казарм\w*|військов\w+\s+(?:частин|об\W?єкт|баз|склад)\w*|критичн\w+\s+інфраструктур\w*|ТЕС|ТЕЦ|ГЕС|ГАЕС|АЕС|трансформатор\w*|енергооб'єкт\w*|енергооб’єкт\w*|енергетичн\w+\s+об\W?єкт\w*
|(?:газо|нафто)видоб\w+|(?:газо|нефте)добы\w+|котельн\w+|водоканал\w*|водозаб\w+|насосн\w+|дамб\w+|гребл\w+|газосховищ\w+|компресорн\w+|нафтопереробн\w+|НПЗ|нафтобаз\w+
|паливн\w+\s+(?:склад\w*|резервуар\w*)|мост\w*|міст(?=\s+через)|мосту|залізничн\w+\s+(?:станці\w+|вуз\w+|депо|мост\w*|міст)|депо|локомотив\w*
|оборонн\w+\s+(?:завод\w*|підприємств\w+)|військов\w+\s+завод\w*|аеродром\w*|радар\w*|РЛС|позиці\w+\s+ППО|зенітн\w+\s+\w+
|\w*подстанци\w+|\w*электростанци\w+|\w*компрессорн\w+|\d+\s*-?\s*кВ|распределительн\w+\s+\w+|коксохим\w*|\w*комбинат\w*|ГОК|шахт(?!ар|[её]р)\w+|верф\w*|элеватор\w*|теплосет\w*|топливн\w+\s+\w+
|энергетическ\w+\s+(?:объект|инфраструктур|предприяти|компани)\w*|энерго(?!атом)\w+|электросет\w+|ЛЭП|трубопров\w+|газопров\w+|нефтепров\w+
|предприяти\w+|промышленн\w+\s+\w+|терминал\w*|котельн\w+|насосн\w+|казарм\w*|военн\w+\s+(?:част|объект|баз|склад)\w*|критическ\w+\s+инфраструктур\w*|ТЭС|ТЭЦ|ГЭС|АЭС|энергообъект\w*|энергетическ\w+\s+объект\w*|водозабор\w*|дамб\w+|плотин\w+
|газохранилищ\w+|компрессорн\w+|нефтеперерабатывающ\w+|нефтебаз\w+|топливн\w+\s+(?:склад\w*|резервуар\w*)|железнодорожн\w+
|оборонн\w+\s+предприяти\w+|военн\w+\s+завод\w*|аэродром\w*|позици\w+\s+ПВО|зенитн\w+\s+\w+
"""

#: Nuclear plants may be named; where the damage lies may not.
NUCLEAR = r"nuclear|NPPs?|АЕС|АЭС|атомн\w+"

#: Something was hit, damaged, lost, or is being repaired.
DAMAGE = r"""
рвану\w+|детонува\w+|детонир\w+|здетон\w+|сдетон\w+|alight|arson\w*|saboteurs?|sabotag\w+|підпал\w+|поджига\w+|подожгл\w*|подж[её]г\w*|still\s+(?:spins?|works?|runs?)|крутиться|крутится|toppl\w+|caved|what\s+was\s+left|ablaze|blaz\w+|пала[єю]\w*|полыха\w+|surviv\w+|spare|запчаст\w+|прорва\w+|упа[влд]\w*|вцілі\w+|уцелел\w*|holes?|halted|blown|silent|flattened|hole|дір\w|дыр\w|зупинен\w+|мовчить|молчит|drones?|missiles?|Shaheds?|raids?|smoke|rockets?|дрон\w*|ракет\w*|шахед\w*|безпілотник\w*|беспилотник\w*|БпЛА|БПЛА|дим|дым|поціл\w*|вреза\w+|hit|hits|struck|strikes?|damag\w+|destroy\w+|attack\w*|shell\w+|burn\w*|fires?|explo\w+|blast\w*|knocked|disabled|out\s+of\s+(?:action|service)
|disconnect\w+|shut\s+down|collaps\w+|repair\w*|restor\w+|debris|targeted|wreck\w+|crater\w*
|влуч\w+|вдари\w+|ураж\w+|зазна\w+|впа\w+|прильот\w*|приліт|дісталися|підпал\w*|зупин\w+|без\s+світла|полаг\w+|пошкодж\w+|пошкоди\w+|знищ\w+|зруйн\w+|атак\w+|уда[рp]\w*|обстріл\w*|пожеж\w*|вибух\w*|горить|загор\w+|виве\w+\s+з\s+ладу|знеструм\w+
|відключ\w+|ремонт\w*|віднов(?!люван(?!н))\w+|заживи\w+|зажив[ле]\w+|під.?єдна\w+|підключ\w+|уламк\w+
|бил[иа]?|скину\w+|підірв\w+|сброси\w+|взорва\w+|попада\w+|попал\w*|ударил\w*|пораж\w+|порази\w+|упал\w*|пада\w+|прил[её]т\w*|останов\w+|без\s+света|почин\w+|повре\w+|уничтож\w+|разруш\w+|обстрел\w*|пожар\w*|взрыв\w*|горит|загор\w+|обесточ\w+|отключ\w+|восстанов\w+|обломк\w+
"""

#: Which unit or transformer, and how long it will take: private wherever it stands beside something critical.
DETAIL = r"""
in\s+stages|stage\s+by\s+stage|step\s+by\s+step|gradually|поетапно|поступово|поэтапно|постепенно|частинами|очередями|чергами|щит\w*\s+управл\w+|(?:пошкоджен\w+\s+)?шин[ауиі]|(?:повреждённ\w+\s+)?шин[ауы]|(?:first|second|third|fourth|fifth|sixth)(?:\s*,?\s*(?:and\s+)?(?:first|second|third|fourth|fifth|sixth))*\s+(?:power\s+|generating\s+)?units?
|(?:power\s+|generating\s+)?units?\s+(?:no\.?\s*)?\d+|(?:first|second|third|fourth|fifth|sixth)\s+(?:power\s+|generating\s+)?unit
|transformers?\s+[A-ZА-ЯІЇЄ№]*-?\d+\w*|(?:АТ|AT|ТР|TR)-\d+|turbine\s+halls?|switchgear\s+\w*\d+|control\s+rooms?
|(?:енерго)?блок\w*\s+№?\s*\d+|\w+\s+енергоблок\w*|машинн\w+\s+зал\w*|автотрансформатор\w*|трансформатор\w*\s+№?\s*\d+
|(?:энерго)?блок\w*\s+№?\s*\d+|\w+\s+энергоблок\w*|машинн\w+\s+зал\w*
"""

#: Repairs and restorations; a duration or date in the same clause is their time.
REPAIR = r"""
запасн\w+|загрузк\w+|завантажен\w+|scrap|salvag\w+|врятувати|спасти|repair\w*|restor\w+|rebuil\w+|restart\w*|re-?energi\w+|reconnect\w*|spare|запчаст\w+|увімкн\w+|включат|resum\w+|replac\w+
|ремонт\w*|віднов(?!люван(?!н))\w+|заживи\w+|зажив[ле]\w+|під.?єдна\w+|підключ\w+|полагод\w+|триватим\w+|поверн\w+|запрац\w+|замін\w+|знадоб\w+
|восстан\w+|почин\w+|подключ\w+|запита(?:ют|ть|ны|на)(?!\w)|займ[её]т\w*|продл\w+|верн\w+|зараб\w+|замен\w+|понадоб\w+
"""
#: Words that may tell of a repair, and of plans and laws as well.
NEEDED = r"""
promis\w+|обіця\w+|обеща\w+|expected|очіку\w+|ожида\w+|треба|надо|needs?|takes?|back|new\s+one
|потріб\w+|буде|нов(?:ий|а|е|ого|ої)|нуж\w+|будет|нов(?:ый|ая|ое|ого|ой)|потреб\w+
"""
#: Words that say somebody is a private person, or was hurt.
PRIVATE = r"""
residents?|eyewitness\w*|witness\w*|victims?|survivors?|neighbou?rs?|mothers?|fathers?|grand\w+|wife|husband|daughters?|sons?|sisters?|brothers?|widow\w*
|pensioners?|teachers?|pupils?|schoolgirls?|schoolboys?|students?|girls?|boys?|patients?|refugees?|evacuees?|drivers?|nurses?|locals?|volunteers?
|shopkeepers?|farmers?|passers?-?by|the\s+dead|died|was\s+(?:killed|injured|wounded|hurt)|funeral|doctors?|boyfriend|girlfriend|[\w-]+-year-old|aged\s+\d+|was\s+named\s+as|who\s+lost|prisoners?|captives?|raped?|sexual\w*
|мешкан\w+|жител\w+|свід\w+|очевид\w+|постраждал\w+|загибл\w+|сусід\w*|мати|батьк\w+|бабус\w+|дідус\w+|дружин\w+|чоловік(?=\s+[А-ЯІЇЄ])|донь\w+|дочк\w+|син\w*|сестр\w+|брат\w*
|загину\w+|поранен\w*|помер\w*|похова\w+|медсестр\w*|лікар\w*|мам\w|тат\w|онук\w*|працівни\w+|пенсіонер\w*|\d+\s+(?:рік|роки|років)|вчител\w+|учен\w+|школяр\w*|студент\w*|дівчин\w+|хлоп\w+|пацієнт\w*|переселен\w+|водій|водія|волонтер\w*|полонен\w+|\d+-річн\w+
|погиб\w+|ранен\w*|умер\w*|похорон\w*|медсестр\w*|врач\w*|мам\w|пап\w|внук\w*|внучк\w*|работни\w+|пенсионер\w*|\d+\s+(?:год|года|лет)|свидетел\w+|пострадавш\w+|сосед\w*|мать|отец|отца|бабушк\w+|дедушк\w+|жена|муж(?=\s)|доч\w+|сын\w*|учител\w+|школьни\w+|девоч\w+|мальчик\w*
|беженц\w+|волонт[её]р\w*|водител\w+|пленн\w+|\d+-летн\w+
"""

#: Offices: whoever holds one may be named with it.
#: Somebody speaks: whoever does so without an office is a private person.
SPEAKING = r"""
said|says|told|tells|recalls?|recalled|added|adds|remember\w*|cried|wept|explain\w*|rescued|pulled|rubble|whose
|каже|сказа\w+|розпові\w+|розказ\w+|пригад\w+|згад\w+|дода\w+|пояснює|пояснила|завал\w+|врятува\w+|у\s+як(?:ої|ого)|\w+річн\w+
|говорит|сказал\w*|рассказ\w+|вспомина\w+|добавил\w*|объясн\w+|спас\w+|у\s+котор\w+|\w+летн\w+
"""

#: Words of institutions: a name with one of them is no person's.
INSTITUTION = r"""
agency|ministry|institute|council|committee|group|watch|cross|fund|bank|university|radio|news|post|times|wire|service|union|party|office|cent(?:re|er)
|commission|parliament|company|press|tv|television|journal|tally|courier|herald|network|association|foundation|court|army|navy|command|guard|police|federation
|republic|republics|government|administration|house|mission|organi[sz]ation|initiative|project|front|corps|inc|ltd|institution|national|red|human
"""

OFFICE = r"""
first\s+lady|gov|gen|col|lt|maj|capt|adm|sen|president|minister|premier|chancellor|governor|mayor|head|chief|chair\w*|deputy|vice|director|general|colonel|major|captain|lieutenant|commander|admiral
|spokes\w+|secretary|ambassador|envoy|ombudsman|commissioner|prosecutor|judge|senator|lawmaker|adviser|advisor|official|representative|king|pope|analyst|planner|expert|professor
|президент\w*|міністр\w*|прем.єр\w*|канцлер\w*|губернатор\w*|мер|мера|голов\w*|очільни\w+|керівни\w+|начальни\w+|заступни\w+|директор\w*|генерал\w*|полковник\w*|командувач\w*
|речни\w+|\w*секретар\w*|посол|посла|посли|омбудсмен\w*|комісар\w*|прокурор\w*|депутат\w*|радни\w+|експерт\w*|аналітик\w*
|министр\w*|премьер\w*|мэр\w*|глав\w+|руководител\w+|заместител\w+|командующ\w+|представител\w+|\w*секретар\w*|уполномоченн\w+|советни\w+|эксперт\w*|аналитик\w*
"""

#: What makes a capitalised name of a region public: a word beside it.
_LISTED = r"[*_]*[A-ZА-ЯІЇЄҐЁ][\w'’-]+[*_]*"
_PLURAL = r"regions|oblasts|provinces|област(?:ей|ях|ям|ями)|краёв|країв"
REGION_BESIDE = (
    rf"[*_]*(?:\s+(?:and|та|і|й|и)\s+{_LISTED})?\s+[*_]*(?:{_PLURAL}|[Rr]egion|[Oo]blast|[Pp]rovince|област\w+|обл\.|кра[йяею]\w*)(?!\w)"
    rf"|[*_]*(?:,\s+{_LISTED}){{0,6}}(?:,?\s+(?:and|та|і|й|и)\s+{_LISTED})\s+(?:{_PLURAL})(?!\w)"
)

#: Capitalised words that say nothing of a place: institutions, calendars, peoples, weapons.
PLAIN = frozenset(
    """америка америки америку америкою америкой америці америке рсзо рсзв рэб реб independence victory constitution christmas easter day день дня федерации федерація федерації южной южная южный северной северный западной западный восточной восточный центральной центральный
    південний південна південної північний північна північної західний західна західної східний східна східної центральний центральна центральної бпла бпл ukraine ukraine's ukrainian ukrainians russia russia's russian russians belarus poland moldova romania eu nato un iaea kyiv kiev moscow europe european
    american germany france britain united states nations kingdom union international atomic energy agency air force forces armed defence defense ministry minister
    president general staff state emergency service military administration regional security council ukrenergo energoatom naftogaz ukrzaliznytsia dtek monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december shahed geran gerbera
    iskander kinzhal kalibr patriot telegram facebook reuters ap afp interfax tass ukrinform the a an two three four five six seven eight nine ten at in on of
    region oblast republic city town district north south east west northern southern eastern western new york us uk uav uavs isw sbu such since targets nuclear
    operational storm korea al abu dhabi jazeera battlegroup onyx zirkon italmas lancet plant power station substation tpps tpp npp hpp telegram's
    служба командування командування та реб сбу повітряна повітряні повітряних окупанти новая новый республика республике автономная автономной крым область області
    and one it its he she they we our his her this that these those there here after before overnight as by for from to with when while both all also several many
    african asian european arab arabic soviet nazi western muslim jewish jews christian christians orthodox islamic catholic republican republicans democrat
    democrats democratic holocaust slavic baltic nordic balkan caucasian latin americans europeans africans arabs muslims prisoner prisoners
    jan feb mar apr jun jul aug sep sept oct nov dec please subscribe click advertisement javascript well yes
    some no not but however according because during about more most other another each what who where which if then now today yesterday debris fire russia's
    україна україни україні україну український українська росія росії росію російська київ києва києві києву повітряні повітряних сили сил міністерство
    впк бек беки беків бека беку зрк рлс мо ат фкп тов вчм омсбр лбз гур кнп нпз аес тес тец гес впо дрг рдг сзч ук кк фпв fpv osint стратком збройних збройні сили
    всесвітнього всесвітній трамп трампа трампу путін путіна путину путин путина підписатись підписатися приблизні зв'язок джерело
    міноборони міненерго президент генштаб дснс ова укренерго енергоатом понеділок вівторок середа четвер п'ятниця субота неділя шахед шахеди телеграм
    на у в за з із до після під про що як також вночі вранці внаслідок унаслідок через ворог росіяни російські окупанти уламки ще усі всього дві два три
    украина украины украине россия россии киев киева киеве москва министерство минобороны президент ввс всу мчс телеграм в на за с после из во при что как также
    ночью утром враг еще ещё все два две три пво ппо зсу оон магате тасс риа мзс мвс омс"""
    .split()
)  # fmt: skip

#: Streets and houses.
STREET = r"""
(?:[A-Z][\w'’-]+\s+){1,2}(?:Str?\.|St\b|Lane|Alley|Way|Highway|Embankment|Quay|Prospekt|Vulytsia|Ulitsa)(?:\s+\d+\w*)?|(?:Prospekt|Prospect|Vulytsia|Ulitsa|Bulvar|Ploshcha)\s+[A-Z][\w'’-]+(?:,?\s+\d+\w*)?
|(?:[А-ЯІЇЄҐЁ][\w'’-]+\s+){1,2}(?:вулиц\w+|улиц\w+|провул\w+|переул\w+|проспект\w*|бульвар\w*|площ\w+|набережн\w+|шосе|шоссе)
|(?:вулиц\w+|вул\.|улиц\w+|ул\.|площ\w+)\s+\d+\S*\s+[А-ЯІЇЄҐЁ][\w'’-]+
|\d+[A-Za-z]?\s+(?:[A-Z][\w'’-]+\s+){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Lane|Boulevard|Square)
|(?:[A-Z][\w'’-]+\s+){1,3}(?:Street|Avenue|Ave|Road|Rd|Lane|Boulevard|Blvd|Square)\b\.?(?:,?\s+\d+\w*)?
|(?:на|по)\s+[А-ЯІЇЄҐЁ][\w'’-]+,\s*\d{1,3}(?!\d)
|(?:(?:вул(?:иц\w+|\.)|ул(?:иц\w+|\.)|просп(?:ект\w*|\.)|бульвар\w*|провул\w+|переул\w+|площ\w+|пл\.)\s*)(?:[А-ЯІЇЄҐ][\w'’-]+\s*){1,3}(?:,?\s*(?:буд\.|д\.|№)?\s*\d+\w*)?
"""

#: Coordinates: decimal degrees, or degrees and minutes.
DEGREES = r"""-?\d{1,3}[.,]\d{2}(?P<fine>\d+)(?=\s*°|\s*[NSEW]\b|\s*[,;]\s*-?\d{1,3}[.,]\d{3,}|(?<=\d\.\d{4})\b)"""
PAIR = r"(-?\d{1,2}\.\d{2})(\d+)(\s*[°]?\s*[NS]?\s*[,;/ ]\s*)(-?\d{1,3}\.\d{2})(\d+)"
MINUTES = r"""\d{1,3}\s*°\s*\d{1,2}\s*['′’](?:\s*\d{1,2}(?:[.,]\d+)?\s*["″”])?(?:\s*[NSEWСПЗВ]\b)?"""
FINE = r"(?<![\d.,])(\d{1,3}[.,]\d{2})(\d{2,})(?![\d.,]*\d)"
GRID = r"\b\d{1,2}[C-X]\s?[A-Z]{2}\s?\d{4,5}\s?\d{4,5}\b"
