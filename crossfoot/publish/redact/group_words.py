"""Who is guarded where few of them are told of, and what says that they came to harm: stems as in `words`."""

from __future__ import annotations

#: Minors and prisoners.
GUARDED = r"""
twins?|близн\w+|child|children|kids?|boys?|girls?|toddlers?|newborns?|infants?|bab(?:y|ies)|teen\w*|minors?|school(?:child|girl|boy)\w*|pupils?
|prisoners?|captured|captives?|detainees?|inmates?|pows?
|дит(?:ина|ини|ину|иною|ині|ей|и|ям|ьми|яті|ятко)|діт(?:и|ей|ям|ьми)|хлопч\w+|хлоп(?:ець|ця|ців)|дівч\w+|немовля\w*|малюк\w*|маля\w*|підліт\w+|неповнолітн\w+|школяр\w*|дошкільн\w+
|\w*полонен\w+|ув.язнен\w+|затриман\w+|бранц\w+|\d+-річн\w+|[\w'’ʼ]+річн(?:ий|а|ого|у|ої|ому)
|реб[её]н\w+|дет(?:и|ей|ям|ьми|ях)|мальчик\w*|девоч\w+|девушк\w+|младен\w+|малыш\w*|подрост\w+|несовершеннолетн\w+|школьни[кц]\w*|дошкольни\w+|\w*пленн(?:ый|ого|ому|ые|ых|ым|ыми|ую|ая|ой|ою)
|задержанн\w+|заключ[её]нн\w+|узник\w*|\d+-летн\w+|\w+летн(?:ий|яя|его|ей|юю|ему)
|lads?|lass(?:es)?|youngsters?|(?:\w+-)?graders?|youngest|preschoolers?|adolescents?|juveniles?|cadets?|scouts?|orphans?
|\w*кла(?:сс?)ни(?:к|ц)\w*|\w*клаш\w+|пацан\w*|хлопчиськ\w*|дітлах\w*|малеч\w*|найменш(?:ий|а|ому|ого|у|ій|ою)|юнак(?:а|у|ом|и|ів|ам|ами)?|сирот\w*|вихован(?:ець|ц|к)\w*
|пацан\w*|ребятиш\w*|малолетн\w+|малыш\w*|младшеньк\w+|самому\s+младшему|юнош\w*|воспитанни\w+
"""
#: Harm, and what is done for those who came to it.
HARM = r"""
cut|scarred|maimed|посік\w*|поріза\w+|порез\w+|посек\w*|ruins?|rubble|руїн\w*|руин\w*|medic\w*|doctors?|surg\w+|operat(?:ed|ing)\s+on|ambulance\w*|intensive|burn(?:s|ed|t)?|amputat\w+|shrapnel|bleed\w+|blood|lost\s+(?:an?|his|her|both)|concuss\w+|unconscious|coma|stretcher|morgue|identified|buried|grave|trapped|fled|lost\s+contact|taken\s+away|filtrat\w+|starv\w+
|опік\w*|хірург\w*|реанім\w+|швидк\w+|лікар\w*|медик\w*|везуть|доправ\w+|доставл\w+|ампут\w+|травм\w+|контуз\w+|осколк\w+|уламк\w+|кров\w*|знайден\w+|морг\w*|втрати\w+|вивез\w+|фільтрац\w+
|ожог\w*|хирург\w*|скор\w+|врач\w*|везут|найден\w+|лиши\w+|потеря\w+|вывез\w+|фильтрац\w+
|ранил[оаи]?|поранил[оаи]?|missing|dead|мертв\w+|мёртв\w+|зник\w+|пропа\w+|shot|died|killed|beat\w*|tortur\w*|execut\w+|murder\w*|custody|hospital\w*|pulled|rescued|wounded|hurt|abduct\w+|deport\w+|captured
|розстріл\w*|бит[иь]\w*|били|катув\w+|страт\w+|дістал\w+|лікарн\w+|викра\w+|депорт\w+|помер\w*|постражда\w+
|расстрел\w*|били|бит[ьы]\w*|пыта\w+|казн\w+|достал\w+|больниц\w+|похи\w+|депорт\w+|умер\w*|пострада\w+
|under\s+(?:a|the)\s+(?:beam|slab|wall|roof)|under\s+fire|never\s+came\s+back|осколок|осколки|уламок|bruis\w+|lost\s+(?:both|a|one)|torn\s+off|відірва\w+|оторва\w+|синц\w+|синяк\w*|порану\w+|загину\w+|погиб\w+
"""
#: Who is held, or was.
CAPTIVITY = r"""
captivity|chained|shackl\w+|handcuff\w+|blindfold\w*|captors?|jailers?|warders?|cellmates?|in\s+a\s+cell|interrogat\w+|tortur\w+|guards\s+(?:beat|beats|kick\w*|starv\w+|took|forc\w+|shot|punch\w+|hit)|held\s+(?:in|for|at|there|captive)|taken\s+prisoner|filtration
|полон(?:у|і|ом)?|комендатур\w*|скут\w+|прикут\w+|наручник\w*|конвой\w*|конвоїр\w*|тюремни\w+|наглядач\w*|допит\w*|допитув\w+|катівн\w+|катув\w+|тортур\w*|фільтрац\w+
|плен(?:у|а|ом)?|скован\w+|прикова\w+|конвоир\w*|надзирател\w+|допрос\w*|допрашив\w+|пыточн\w+|пытк\w+|пыта(?:ли|л|ют)|фильтрац\w+
"""
#: Sexual violence, by the words of courts and those of people.
SEXUAL = r"""
\w*sexual\w*|raped?|rap(?:es|ing|ists?)|molest\w+|violated\s+(?:her|him|them)|(?:forced|made|ordered|told)\s+(?:her|him|them|the\s+\w+)\s+(?:to\s+)?(?:undress|strip)|did\s+(?:what|as)\s+they\s+(?:wanted|liked|pleased)(?=\W|\s+(?:to|with)\s+(?:her|him|them))|had\s+their\s+way
|\w*ґвалт\w+|изнасил\w+|насилова\w+|сексуальн\w+|надруга\w+|наруг[уаи]|збезчес\w+|обесчес\w+|домага\w+ся|домогател\w+|роздяг(?:ти|на)\w+|раздева\w+|раздеть\w+|(?:зробили|робили),?\s+що\s+(?:за)?хотіли|(?:с)?делали,?\s+что\s+(?:за)?хотели
"""
