"""What lets a place or a detail be told, by the matter of its sentence: stems as in `words`."""

from __future__ import annotations

#: What lets a place be told whatever was hit: harm to people, the front as the staffs report it.
HARMED = r"""
front[\s-]?lines?|ліні\w+\s+(?:фронту|зіткнення)|лини\w+\s+(?:фронта|соприкосновения)|killed|dead|deaths?|died|toll|casualt\w+|wounded|injur\w+|hurt|missing|victims?|rescue\w*|(?:under|from)\s+the\s+rubble|evacuat\w+|mourning|funeral|bur(?:y|ied)|clash\w+|advanc\w+|captur\w+|seiz\w+|liberat\w+|took\s+control|assault\w*|repel\w*|fighting
|загин\w+|загиб\w+|поранен\w+|постраждал\w+|травмован\w+|мертв\w+|врятува\w+|завал(?:ів|и|ами|ах)|завал(?:ов|ы)|евакую\w+|евакуац\w+|жалоб\w+|похова\w+|похорон\w*|зіткнен\w+|боєзіткн\w+|просува\w+|просун\w+|захопл\w+|захопи\w+|звільн\w+|штурм\w*|відби\w+|бо[їй]\w*
|погиб\w*|ранен\w+|ранени\w+|пострада\w+|травмирован\w+|м[её]ртв\w+|спас\w+|эваку\w+|траур\w*|похорон\w*|столкновен\w+|продвига\w+|продвин\w+|захва\w+|взя\w+|освобо\w+|отби\w+|бо(?:и|ёв|ев|ях|й|ю)
"""
#: What lets it be told where nothing was hit: travel, politics, the weather.
MATTERS = r"""
tak(?:e|en|ing)\s+the\s+(?:village|town|settlement)|took\s+the\s+(?:village|town|settlement)|airports?|flights?|delegation\w*|делегац\w+|sign(?:s|ed|ing)|підпис\w+|подпис\w+|аеропорт\w*|аэропорт\w*|рейс\w*|markets|ринки|рынки|museums?|theat\w+|librar\w+
|talks?|flew|flies|fly|visit\w*|negotiat\w+|summit|meet(?:s|ing)?|met|elect\w*|vot(?:e|ed|ers?|ing)|poll(?:s|ing)?|ballots?|festival|concert|match|won|prize|film|exhibition|humanitarian|court|school|pupils?|harvest|snow|rain|flood\w*|electricity\s+bills?|prices?|born|grew\s+up|mayor\s+of
|музе\w+|театр\w*|бібліотек\w+
|полет\w+|вилет\w+|вылет\w+|візит\w*|визит\w*|перемовин\w+|переговор\w+|саміт\w*|зустрі\w+|вибор\w+|фестивал\w+|концерт\w*|матч\w*|приз\w*|фільм\w*|виставк\w+|гуманітарн\w+|гуманитарн\w+|суд(?:у|ом|і|и|ді|а|ы|е|ов\w+|н(?:о|а|у|ом|ами|ах)|ен|ов)?|урожа\w+|сніг\w*|дощ\w*|паводк\w+|цін\w+|народи\w+|міськ\w+\s+голов\w*\s+(?=[А-ЯІЇЄҐ])|з.їзд\w*|библиотек\w+
|встре\w+|выбор\w+|фильм\w*|выставк\w+|урожа\w+|снег\w*|дожд\w*|цен\w+|родил\w+|съезд\w*
"""
#: Homes and what serves them: what was hit there may be told with its place.
OBJECTS = r"""
homes?|houses?|apartments?|flats?|dormitor\w+|windows?|roofs?|churches|church|kindergartens?|hospitals?|clinics?|shops?|supermarkets?|markets?|cafes?|cars?|buses|bus|ambulances?|schools?
|будин\w+|хат(?:и|у|а|ах)?|осел\w+|квартир\w*|гуртожит\w+|вік(?:на|он)|шибк\w+|дах\w*|церкв\w+|храм\w*|школ\w*|садк\w+|садоч\w+|лікарн\w+|поліклін\w+|магазин\w*|крамниц\w+|кіоск\w*|супермаркет\w*|ринк\w+|ринок|кафе|авто(?:мобіл\w*|бус\w*)?|маршрутк\w+|швидк\w+
|дом(?:а|ов|ам|ами|у|ом|е)?|домовладен\w+|общежит\w+|окн\w+|окон|ст[её]кл\w+|крыш\w+|церк\w+|садик\w*|больниц\w*|поликлиник\w*|рын\w+|машин\w*|скор\w+
"""
#: What is told of in peace: of a few children in the news of a war all else is harm.
PEACE = r"""
schools?|class(?:es|room)?|lessons?|exams?|learn\w*|taught|festival\w*|concert\w*|sang|songs?|drawings?|prizes?|won|medals?|team\w*|match\w*|tournament\w*|born|birthday\w*|choirs?|orchestras?|danc\w+|paint(?:er|ing)s?|poems?|poets?|actors?|weddings?|fairs?|sports?|museums?|librar\w+|theatres?|tourists?|adopt\w+|vaccin\w+|holiday\w*|toys?|books?|films?
|шкіл(?!ьня)\w*|школ(?!яр|ьни)\w*|клас(?:и|у|і|ах)?|урок\w*|іспит\w*|навча\w+|вчи\w+|фестивал\w*|концерт\w*|співа\w+|пісн\w+|малюн\w+|приз\w*|вигра\w+|медал\w*|команд(?!ир|ув|ов)\w*|матч\w*|турнір\w*|народи\w+|хор(?:у|и|ом)?|оркестр\w*|танц\w+|худож\w+|вірш\w*|поет\w*|актор\w*|весіл\w+|ярмар\w+|спорт\w*|музе\w+|бібліотек\w+|турист\w*|усинов\w+|щеплен\w+|канікул\w*|іграшк\w+|книг\w+|фільм\w*
|класс(?:ы|е|ах)?|экзамен\w*|уч[аиу]\w+|пе(?:ли|ла|ть)|песн\w+|рисун\w+|выигра\w+|турнир\w*|роди\w+|хор(?:а|ы|ом)?|стих\w*|поэт\w*|акт[её]р\w*|свадьб\w+|библиотек\w+|усынов\w+|привив\w+|каникул\w*|игруш\w+|фильм\w*
"""
#: What a sentence on something critical is about when it tells nothing of the state the thing is in.
UNTOLD = r"""
by\s+20\d\d|до\s+20\d\d\s+року|к\s+20\d\d\s+году|sign(?:s|ed|ing)|підписал\w+|подписал\w+|втрачен\w+|утрачен\w+|потерянн\w+|sail\w*|left\s+port|cargo\w*|shipments?|receiv\w*|deliver\w*|sen[dt]|suppl\w+|bought|donat\w+|buys?|sells?|sold|sale|export\w*|import\w*|price\w*|market\w*|billion\w*|million\s+(?:dollars|euros|cubic|tonnes)|euros?|dollars?|invest(?!ig)\w+|loan\w*|fund\w*|grants?|budget\w*|tender\w*|licen[cs]\w+|talks|deal|agree\w+|treaty|parliament|laws?|sanctions?|policy|conference|summit|(?:has|have|had)\s+trained|visit\w*|forecast\w*|statistic\w*|history|museum|film
|отрима\w+|постач\w+|нада[лєс]\w*|переда[лєс]\w*|купи\w+|купу\w+|прода\w+|експорт\w*|імпорт\w*|цін\w+|ринк\w+|мільярд\w*|євро|долар\w*|гривень|інвест\w+|кредит\w*|грант\w*|бюджет\w*|тендер\w*|переговор\w+|перемовин\w+|угод\w+|парламент\w*|закон\w*|санкці\w+|конференц\w+|саміт\w*|візит\w*|відвіда\w+|визит\w*|посети\w+|прогноз\w*|статистик\w*|музе\w+|фільм\w*
|получ\w+|постав\w+|предостав\w+|поку\w+|экспорт\w*|импорт\w*|цен(?:ы|а|у|е)|рын\w+|миллиард\w*|евро|доллар\w*|рублей|инвест\w+|бюджет\w*|соглашен\w+|санкци\w+|саммит\w*|фильм\w*
"""
#: Courts and inquiries: whoever is tried stands nowhere.
LAW = r"""
courts?|guilty|convict\w+|sentenc\w+|investigat\w+|criminal|trials?|charged|prosecut\w+|exchang\w+|swap\w*|surrender\w*|плен(?:у)?|полон(?:у|і)?
|суд(?:у|і|ом|и|ді)?|вирок\w*|засудж\w+|розслід\w+|кримінальн\w+|підозр\w+|обвинувач\w+|обмін\w*|приговор\w*|осужд\w+|расслед\w+|уголовн\w+|обвин\w+|обмен\w*
"""
#: The front as the staffs report it: places that changed hands or were fought for.
FRONT = r"""
captur\w+|seiz\w+|liberat\w+|took\s+control|changed\s+hands|advanc\w+|захопл\w+|звільнен\w+|звільни\w+|просун\w+|просува\w+|захва\w+|взяти\w+|освобо\w+|продвин\w+|продвига\w+
"""
