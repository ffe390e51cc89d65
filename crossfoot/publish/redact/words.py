# ruff: noqa: E501
"""What the redaction listens for, in English, Ukrainian and Russian: stems as regular expressions, no logic.

A stem matches from the beginning of a word; letters may follow where it ends in ``\\w*``.
"""

from __future__ import annotations

#: Objects of critical infrastructure: energy, water, rail, bridges, fuel, defence industry, air defence.
CRITICAL = r"""
substations?|power\s+(?:plants?|stations?|lines?|grids?|facilit\w+)|(?:thermal|hydro\w*)\s+(?:power\s+)?(?:plants?|stations?)
|TPPs?|HPPs?|CHPs?|NPPs?|nuclear\s+(?:power\s+)?(?:plants?|stations?)|transformers?|switchyards?|energy\s+facilit\w+|boiler\s+houses?
|heating\s+plants?|pumping\s+stations?|waterworks|water\s+(?:plants?|intakes?|treatment)|dams?|gas\s+(?:storage|compressor|field)\w*
|compressor\s+stations?|refiner(?:y|ies)|oil\s+(?:depots?|terminals?)|fuel\s+(?:depots?|stor\w+|tanks?)|depots?|bridges?
|railway\s+(?:stations?|bridges?|junctions?|lines?|depots?)|rail\s+\w+|locomotives?|arms?\s+(?:factor\w+|plants?)|munitions?\s+\w+
|ammunition\s+\w+|defen[cs]e\s+(?:plants?|factor\w+|enterprises?|industr\w+)|airfields?|air\s*bases?|radars?
|(?:air\s+defen[cs]e|missile)\s+(?:batter\w+|launchers?|positions?|systems?\s+positions?)|Patriot\s+\w+
|підстанці\w+|електростанці\w+|ТЕС|ТЕЦ|ГЕС|ГАЕС|АЕС|трансформатор\w*|енергооб'єкт\w*|енергооб’єкт\w*|енергетичн\w+\s+об\W?єкт\w*
|котельн\w+|водоканал\w*|водозаб\w+|насосн\w+|дамб\w+|гребл\w+|газосховищ\w+|компресорн\w+|нафтопереробн\w+|НПЗ|нафтобаз\w+
|паливн\w+\s+(?:склад\w*|резервуар\w*)|мост\w*|міст(?=\s+через)|мосту|залізничн\w+\s+(?:станці\w+|вуз\w+|депо|мост\w*|міст)|депо|локомотив\w*
|оборонн\w+\s+(?:завод\w*|підприємств\w+)|військов\w+\s+завод\w*|аеродром\w*|радар\w*|РЛС|позиці\w+\s+ППО|зенітн\w+\s+\w+
|подстанци\w+|электростанци\w+|ТЭС|ТЭЦ|ГЭС|АЭС|энергообъект\w*|энергетическ\w+\s+объект\w*|водозабор\w*|дамб\w+|плотин\w+
|газохранилищ\w+|компрессорн\w+|нефтеперерабатывающ\w+|нефтебаз\w+|топливн\w+\s+(?:склад\w*|резервуар\w*)|железнодорожн\w+
|оборонн\w+\s+предприяти\w+|военн\w+\s+завод\w*|аэродром\w*|позици\w+\s+ПВО|зенитн\w+\s+\w+
"""

#: Nuclear plants may be named; where the damage lies may not.
NUCLEAR = r"nuclear|NPPs?|АЕС|АЭС|атомн\w+"

#: Something was hit, damaged, lost, or is being repaired.
DAMAGE = r"""
hit|hits|struck|strikes?|damag\w+|destroy\w+|attack\w*|shell\w+|burn\w*|fires?|explo\w+|blast\w*|knocked|disabled|out\s+of\s+(?:action|service)
|disconnect\w+|shut\s+down|collaps\w+|repair\w*|restor\w+|debris|targeted|wreck\w+|crater\w*
|влуч\w+|пошкодж\w+|пошкоди\w+|знищ\w+|зруйн\w+|атак\w+|уда[рp]\w*|обстріл\w*|пожеж\w*|вибух\w*|горить|загор\w+|виве\w+\s+з\s+ладу|знеструм\w+
|відключ\w+|ремонт\w*|віднов\w+|уламк\w+
|попада\w+|попал\w*|повре\w+|уничтож\w+|разруш\w+|обстрел\w*|пожар\w*|взрыв\w*|горит|загор\w+|обесточ\w+|отключ\w+|восстанов\w+|обломк\w+
"""

#: Which unit or transformer, and how long it will take: private wherever it stands beside something critical.
DETAIL = r"""
(?:power\s+|generating\s+)?units?\s+(?:no\.?\s*)?\d+|(?:first|second|third|fourth|fifth|sixth)\s+(?:power\s+|generating\s+)?unit
|transformers?\s+[A-ZА-ЯІЇЄ№]*-?\d+\w*|(?:АТ|AT|ТР|TR)-\d+|turbine\s+halls?|switchgear\s+\w*\d+|control\s+rooms?
|(?:енерго)?блок\w*\s+№?\s*\d+|\w+\s+енергоблок\w*|машинн\w+\s+зал\w*|автотрансформатор\w*|трансформатор\w*\s+№?\s*\d+
|(?:энерго)?блок\w*\s+№?\s*\d+|\w+\s+энергоблок\w*|машинн\w+\s+зал\w*
"""

#: Repairs and restorations; a duration or date in the same clause is their time.
REPAIR = r"repair\w*|restor\w+|rebuil\w+|ремонт\w*|віднов\w+|восстанов\w+"
DURATION = r"""
(?:at\s+least\s+|about\s+|up\s+to\s+)?(?:\d+|an?|one|two|three|four|five|six|seven|eight|ten|twelve|several)(?:\s*(?:-|–|to)\s*\w+)?\s+(?:more\s+)?
(?:hours?|days?|weeks?|months?|years?)
|(?:by|until|before)\s+(?:the\s+end\s+of\s+)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July
|August|September|October|November|December|\d+\s+\w+)
|(?:\d+|од\w+|дв\w+|три|чотири|п.ять|шість|кілька|декілька|несколько|четыре|пять|шесть)(?:\s*[-–]\s*\w+)?\s+(?:годин\w*|д[оі]б\w*|дн\w+|тиж\w+|місяц\w+
|рок\w+|час\w*|сут\w+|недел\w+|месяц\w+|лет|год\w*)
"""

#: Own troops and where they are.
FORCES = r"""
brigades?|battalions?|regiments?|companies\s+of|troops|command\s+posts?|positions?\s+of\s+(?:the\s+)?(?:armed\s+forces|defenders)|trenches
|бригад\w*|батальйон\w*|полк\w*|підрозділ\w*|командн\w+\s+пункт\w*|батальон\w*|подразделени\w+
"""
STATIONED = r"""
deployed|stationed|positioned|based|dug\s+in|garrison\w*|headquartered|billeted|quartered|hold(?:s|ing)?\s+positions?|redeploy\w+
|розташован\w+|дислок\w+|базу\w+|розміщен\w+|окопа\w+|тримають?\s+позиці\w+|перекинут\w+
|дислоцир\w+|базиру\w+|размещ[её]н\w+|расположен\w+|окопа\w+|переброшен\w+
"""

#: Words that say somebody is a private person, or was hurt.
PRIVATE = r"""
residents?|eyewitness\w*|witness\w*|victims?|survivors?|neighbou?rs?|mothers?|fathers?|grand\w+|wife|husband|daughters?|sons?|sisters?|brothers?|widow\w*
|pensioners?|teachers?|pupils?|schoolgirls?|schoolboys?|students?|girls?|boys?|patients?|refugees?|evacuees?|drivers?|nurses?|locals?|volunteers?
|shopkeepers?|farmers?|passers?-?by|[\w-]+-year-old|aged\s+\d+|was\s+named\s+as|who\s+lost|prisoners?|captives?|raped?|sexual\w*
|мешкан\w+|жител\w+|свід\w+|очевид\w+|постраждал\w+|загибл\w+|сусід\w*|мати|батьк\w+|бабус\w+|дідус\w+|дружин\w+|чоловік(?=\s+[А-ЯІЇЄ])|донь\w+|дочк\w+|син\w*|сестр\w+|брат\w*
|пенсіонер\w*|вчител\w+|учен\w+|школяр\w*|студент\w*|дівчин\w+|хлоп\w+|пацієнт\w*|переселен\w+|водій|водія|волонтер\w*|полонен\w+|\d+-річн\w+
|свидетел\w+|пострадавш\w+|погибш\w+|сосед\w*|мать|отец|отца|бабушк\w+|дедушк\w+|жена|муж(?=\s)|доч\w+|сын\w*|учител\w+|школьни\w+|девоч\w+|мальчик\w*
|беженц\w+|волонт[её]р\w*|водител\w+|пленн\w+|\d+-летн\w+
"""

#: Offices: whoever holds one may be named with it.
OFFICE = r"""
president|minister|premier|chancellor|governor|mayor|head|chief|chair\w*|deputy|vice|director|general|colonel|major|captain|lieutenant|commander|admiral
|spokes\w+|secretary|ambassador|envoy|ombudsman|commissioner|prosecutor|judge|senator|lawmaker|adviser|advisor|official|representative|king|pope|analyst|planner|expert|professor
|президент\w*|міністр\w*|прем.єр\w*|канцлер\w*|губернатор\w*|мер|мера|голов\w*|очільни\w+|керівни\w+|начальни\w+|заступни\w+|директор\w*|генерал\w*|полковник\w*|командувач\w*
|речни\w+|секретар\w*|посол|посла|посли|омбудсмен\w*|комісар\w*|прокурор\w*|депутат\w*|радни\w+|експерт\w*|аналітик\w*
|министр\w*|премьер\w*|мэр\w*|глав\w+|руководител\w+|заместител\w+|командующ\w+|представител\w+|секретар\w*|уполномоченн\w+|советни\w+|эксперт\w*|аналитик\w*
"""

#: What makes a capitalised name of a region public: a word beside it.
REGION_BESIDE = r"(?:\s+and\s+[A-Z][\w-]+)?\s+(?:regions?|oblasts?|provinces?|област\w+|обл\.|кра[йяею]\w*)"

#: Capitalised words that say nothing of a place: institutions, calendars, peoples, weapons.
PLAIN = frozenset(
    """ukraine ukraine's ukrainian ukrainians russia russia's russian russians belarus poland moldova romania eu nato un iaea kyiv kiev moscow europe european
    american germany france britain united states nations kingdom union international atomic energy agency air force forces armed defence defense ministry minister
    president general staff state emergency service military administration regional security council ukrenergo energoatom naftogaz ukrzaliznytsia dtek monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december shahed geran gerbera
    iskander kinzhal kalibr patriot telegram facebook reuters ap afp interfax tass ukrinform the a an two three four five six seven eight nine ten at in on of
    and one it its he she they we our his her this that these those there here after before overnight as by for from to with when while both all also several many
    some no not but however according because during about more most other another each what who where which if then now today yesterday debris fire russia's
    україна україни україні україну український українська росія росії росію російська київ києва києві києву повітряні повітряних сили сил міністерство
    міноборони міненерго президент генштаб дснс ова укренерго енергоатом понеділок вівторок середа четвер п'ятниця субота неділя шахед шахеди телеграм
    на у в за з із до після під про що як також вночі вранці внаслідок унаслідок через ворог росіяни російські окупанти уламки ще усі всього дві два три
    украина украины украине россия россии киев киева киеве москва министерство минобороны президент ввс всу мчс телеграм в на за с после из во при что как также
    ночью утром враг еще ещё все два две три пво ппо зсу оон магате тасс риа мзс мвс омс"""
    .split()
)  # fmt: skip

#: Streets and houses.
STREET = r"""
\d+[A-Za-z]?\s+(?:[A-Z][\w'’-]+\s+){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Lane|Boulevard|Square)
|(?:[A-Z][\w'’-]+\s+){1,3}(?:Street|Avenue|Road|Lane|Boulevard|Square)(?:,?\s+\d+\w*)?
|(?:(?:вул(?:иц\w+|\.)|ул(?:иц\w+|\.)|просп(?:ект\w*|\.)|бульвар\w*|провул\w+|переул\w+|площ\w+|пл\.)\s*)(?:[А-ЯІЇЄҐ][\w'’-]+\s*){1,3}(?:,?\s*(?:буд\.|д\.|№)?\s*\d+\w*)?
"""

#: Coordinates: decimal degrees, or degrees and minutes.
DEGREES = r"""-?\d{1,3}[.,]\d{2}(?P<fine>\d+)(?=\s*°|\s*[NSEW]\b|\s*[,;]\s*-?\d{1,3}[.,]\d{3,}|(?<=\d\.\d{4})\b)"""
PAIR = r"(-?\d{1,2}\.\d{2})(\d+)(\s*[°]?\s*[NS]?\s*[,;/ ]\s*)(-?\d{1,3}\.\d{2})(\d+)"
MINUTES = r"""\d{1,3}\s*°\s*\d{1,2}\s*['′’](?:\s*\d{1,2}(?:[.,]\d+)?\s*["″”])?(?:\s*[NSEWСПЗВ]\b)?"""
GRID = r"\b\d{1,2}[C-X]\s?[A-Z]{2}\s?\d{4,5}\s?\d{4,5}\b"
