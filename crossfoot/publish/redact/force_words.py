"""Troops and what tells where they are: stems as in `words`."""

from __future__ import annotations

#: Own troops and where they are.
FORCES = r"""
recruits?|conscripts?|(?:fresh|more|rifle|tank)\s+companies|пополнени\w+|поповнен\w+|новобран\w+|контрактник\w*|platoons?|squads?|взвод\w*|defenders?|garrisons?|захисник(?:и|ів|ам|ами|ах)|оборонц\w+|защитник(?:и|ов|ам|ами|ах)|mortars?|patriots?|himars|iris-t|nasams|pantsirs?|s-[34]00s?|air[\s-]+defen[cs]e\s+(?:systems?|crews?|teams?|groups?|batter\w+|units?)|mobile\s+(?:fire\s+)?(?:teams?|groups?)|мобільн\w+\s+(?:вогнев\w+\s+)?груп\w+|мобильн\w+\s+(?:огнев\w+\s+)?групп\w+|armou?r|armou?red\s+\w+|jamm(?:er|ing\s+\w+)s?|sappers?|drone\s+(?:operators?|pilots?)|garrisons?|self-propelled\s+\w+
|п[аеэ]тр[іи]от\w*|пусков\w+|хаймарс\w*|панцир\w*|іріс\w*|[сc]-[34]00|мінометник\w*|мином[её]тчик\w*|міномет(?:и|ів)|мином[её]ты|зеніт(?:ки|ок|ники|ників)|зенит(?:ки|ок|чики|чиков)|глушилк\w+|бронетехні\w+|бронетехник\w+|самохідк\w+|самоходк\w+|гаубиц\w*|танкіст\w*|танкист\w*|сапер\w*|сап[её]р\w*|оператор\w*\s+(?:дрон|БпЛА|беспилотн|безпілотн)\w*|пілот\w*\s+дрон\w*|гарнізон\w*|гарнизон\w*
|brigades?|battalions?|regiments?|(?<!gas\s)(?<!oil\s)(?<!fuel\s)(?<!gold\s)(?<!coal\s)(?<!grain\s)(?<!currency\s)(?<!exchange\s)reserves|artillery|(?:artillery|drone|assault|special|mobile)\s+(?:unit|crew)s?|gun\s*crews?|(?:big|heavy|field|our|the|their)\s+guns?|guns|howitzers?|tanks|columns?\s+of|convoys?|launchers?|reinforcements?|companies\s+of|(?:fresh|assault|rifle|infantry|storm|reserve|several|two|three|four)\s+companies|troops|(?:Ukrainian|our|assault|army|military)\s+units?|soldiers?|fighters?|marines|paratroopers?|infantry|gunners?|command\s+posts?|positions?\s+of\s+(?:the\s+)?(?:armed\s+forces|defenders)|trenches
|бригад\w*|батальйон\w*|полк\w*|рот[аиу]|резерв[иівам]+|артилері\w*|гармат\w*|екіпаж\w*|розрахун(?:ок|ки)|колон(?:а|у|и|ою|і)|(?:\d+|сотн\w+|тисяч\w*|близько|група)\s+військових|військові\s+(?:сто|перебув|розміст|прибу|окоп|жив)\w+|морпіх\w*|підкріплен\w+|підрозділ\w*|штаб\w*|бійц\w*|воїн\w*|солдат\w*|десантник\w*|піхот\w*|артилерист\w*|бойц\w*|рот[аыу]|резерв[ыов]*|артиллери\w+|оруди[яеймх]+|расч[её]т\w*|экипаж\w*|колонн(?:а|у|ы|ой|е)|(?:\d+|сотн\w+|тысяч\w*|около|группа)\s+военных|военные\s+(?:сто|наход|размест|прибы|окоп|жив)\w+|морпех\w*|подкреплен\w+|десантник\w*|пехот\w*|командн\w+\s+пункт\w*|батальон\w*|подразделени\w+
|leopards?|abrams(?:es)?|bradleys?|strykers?|challengers?|buks?|buk-m\d|tors?|gepards?|grads?|caesars?|krabs?|panzerhaubitze\w*|pions?|hyacinths?|msta\S*|archers?|bohdanas?|stormers?|skynex\w*|assault\s+(?:men|groups?|troops|teams?)|stormtroopers?|spotters?|snipers?|drone\s+(?:crews?|teams?|units?)|tank(?:ers|men|\s+crews?)|crews?\s+of
|леопард\w*|абрамс\w*|бредл\w+|бредлі|страйкер\w*|челленджер\w*|бук(?:и|ів|ом|у|а|ов)?|гепард\w*|град(?:и|ів|ами|ов)|цезар(?:і|ів|ь|я|и|ей)|краб(?:и|ів|ов)|піон(?:и|ів|ами)|пион(?:ы|ов|ами)|гіацинт\w*|гиацинт\w*|мст[аиу]|богдан(?:и|у|ы)|штурмовик(?:и|ів|ам|ами|ов)|розвідник(?:и|ів|ам|ами)|разведчик(?:и|ов|ам|ами)|снайпер\w*|корегувальник\w*|корректировщик\w*
"""
#: What nobody does but troops, or those who hide from them.
HIDING = r"""
parked|hid(?:e|es|ing|den)|camp(?:ed|ing)|dug\s+in|sle(?:ep|eps|pt)|bivouac\w*|billeted|camouflag\w+|lie\s+low|lying\s+low|concealed|ночу\w+|ночева\w+|ночів\w+|spen[dt]s?\s+(?:the|their|his|a|most)\s+(?:\w+\s+)?(?:nights?|days?)|проводить\s+ноч\w+|гріються|греются|відсипа\w+|отсыпа\w+|перечіку\w+|пережида\w+|хова\w+|схова\w+|прячут\w*|прячет\w*|спрята\w+|замаск\w+|отсижива\w+|сидять|сидят|розквартир\w+|расквартир\w+|окопа\w+|залягли|залегли|сплять|спят
"""
#: Troops under way.
MOVING = r"""
підвез\w+|подвез\w+|unload\w*|disembark\w*|вивантаж\w+|выгруж\w+|выгрузи\w+|розвантаж\w+|разгруж\w+|relieved|rotat\w+|відправ\w+|отправ\w+|змін(?:ять|ить|или|ив)|смен(?:ят|ит|или)|ротац\w+|ротир\w+|heading|headed\s+(?:for|to\w*)|(?:mov|driv|roll|march|cross|withdraw|pull|transfer|rotat|com)(?:e|ing|ed|red|n)?\s+(?:up|through|toward\w*|into|past|over|to|from|along|out\s+of)|came\s+up|came\s+(?:in|along|through|over|from)|arriv\w+|(?:drove|rolled)\s+(?:through|toward\w*|into|past|over|to|from|along|in)
|підтяг\w+|зайшл\w+|прибу\w+|висади\w+|перейшл\w+|підтягу\w+|подтян\w+|подтяг\w+|зашли|зашла|прибы\w+|высади\w+|перешл\w+
|руха\w+|прямує|прямують|прямував\w*|їде|їдуть|їхал\w+|проїха\w+|відійшл\w+|відходять|відступ\w+|виводять|заводять|перекида\w+|пересува\w+|висува\w+|двига\w+|направля\w+|едет|едут|ехал\w+|проеха\w+|отошл\w+|отходят|отступ\w+|выводят|заводят|перебрасыва\w+|передвига\w+|выдвига\w+
"""
STATIONED = r"""
б.ють\s+(?:з|із|зі)|стріля\w+\s+(?:з|із|зі)|працю\w+\s+(?:з|із|зі)|бьют\s+(?:с|со|из)|стреля\w+\s+(?:с|со|из)|работа\w+\s+(?:с|со|из)|збира\w+|собира\w+|lined\s+up|waiting|set\s+up|resting|kept|keeps?|work(?:s|ing)?\s+from|operat\w+\s+(?:from|out)|fir(?:e|es|ing)\s+from|стояли|стояла|стояло|чека\w+|жд[её]т|ждут
|deployed|stationed|positioned|based|dug\s+in|garrison\w*|headquartered|billeted|quartered|h(?:o|e)ld(?:s|ing)?\s+\w+|redeploy\w+
|massed|amass\w+|moved|relocat\w+|stands?|entrenched|concentrat\w+|gather\w+
|розташован\w+|дислок\w+|базу\w+|розміщен\w+|окопа\w+|трима\w+|розгорн\w+|разверн\w+|перекинут\w+|стоять|стоїть|перебува\w+|зосередж\w+|закріпи\w+
|дислоцир\w+|базиру\w+|размещ[её]н\w+|расположен\w+|окопа\w+|переброшен\w+|удержива\w+|стоят|стоит|находит\w+|находят\w+|сосредоточ\w+|закрепи\w+
"""
