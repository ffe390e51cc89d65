# ruff: noqa: E501
"""Made-up sentences that a careless site would publish: by default of `docs/site.md` and language, with what must not be seen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """A text, the words of it that may be found nowhere, and words that must stay."""

    default: str
    lang: str
    text: str
    secrets: tuple[str, ...]
    stays: tuple[str, ...] = ()


def _of(default: str, lang: str, rows: tuple[tuple[str, str, str], ...]) -> list[Planted]:
    return [
        Planted(
            default=default,
            lang=lang,
            text=text,
            secrets=tuple(secrets.split("|")) if secrets else (),
            stays=tuple(stays.split("|")) if stays else (),
        )
        for text, secrets, stays in rows
    ]


PLANTED = [
    *_of("critical", "en", (
        ("A strike damaged the Zelenopil substation in the Kharkiv region overnight, the operator said.", "Zelenopil", "Kharkiv region"),
        ("The thermal power plant in Velykyi Luh was hit by three missiles, the ministry said.", "Velykyi|Luh", "three missiles"),
        ("Drones struck an oil depot near Stara Hora in the Poltava region.", "Stara Hora|Stara", "Poltava region"),
        ("A railway bridge at Kamianyi Brid was destroyed, the governor said.", "Kamianyi", ""),
        ("Power engineers in Lypova Dolyna are repairing a transformer that was hit on Monday.", "Lypova|Dolyna", ""),
        ("A missile hit a munitions plant in Sosnove.", "Sosnove", ""),
        ("The water intake at Bila Krynytsia burned after a strike.", "Krynytsia", ""),
        ("LIPOVE POWER STATION ON FIRE AFTER STRIKE", "LIPOVE", ""),
        ("Zelenopil was left dark after its heating plant was hit.", "Zelenopil", ""),
        ("A drone hit the gas compressor station outside the town of Rivnopil. In Rivnopil people heard three blasts.", "Rivnopil", "three blasts"),
        ("An air defence battery near Vyshneve was hit, the ministry claimed.", "Vyshneve", ""),
        ("The refinery was hit. It lies in Novohirne, in the Odesa region.", "Novohirne", "Odesa region"),
    )),
    *_of("critical", "uk", (
        ("Дрони влучили в нафтобазу в Луганську.", "Луганськ", ""),
        ("Енергетики відновлюють мережу у Вигаданську.", "Вигаданськ", ""),
        ("Унаслідок удару горить підстанція у Вигаданську.", "Вигаданськ", ""),
        ("Пошкоджено підстанції: ворог атакував Сумську, Харківську та Полтавську області.", "", "Сумську|Харківську|Полтавську"),
        ("Уночі пошкоджено підстанцію «Зеленопільська» у Харківській області, повідомив оператор.", "Зеленопільськ", "Харківській області"),
        ("Ракети влучили в теплоелектростанцію у Великому Лузі, повідомили в міністерстві.", "Лузі|Великому", ""),
        ("Дрони вдарили по нафтобазі поблизу Старої Гори на Полтавщині.", "Старої|Гори", "Полтавщині"),
        ("Зруйновано залізничний міст біля Кам’яного Броду, сказав голова області.", "Броду|Кам", ""),
        ("Енергетики Липової Долини ремонтують трансформатор, у який влучив дрон.", "Липової|Долини", ""),
        ("Ракета влучила в оборонний завод у Сосновому.", "Сосновому", ""),
        ("На водозаборі в Білій Криниці після удару пожежа.", "Криниці", ""),
        ("Зеленопіль лишився без світла: влучили в котельню.", "Зеленопіл", ""),
        ("Дрон влучив у газокомпресорну станцію під Рівнополем. У Рівнополі чули три вибухи.", "Рівнопол", "три вибухи"),
        ("Під Вишневим уражено позицію ППО, заявило міністерство.", "Вишневим", ""),
        ("Підприємство енергетики в Зеленополі зазнало ударів.", "Зеленопол", ""),
        ("Влучання в електропідстанцію в Зеленополі, повідомив мер.", "Зеленопол", ""),
        ("Атаковано об’єкт енергетичної інфраструктури у Зеленопільській громаді.", "Зеленопільськ", ""),
        ("Пошкоджено ЛЕП біля Нової Греблі.", "Новій Греблі|Нової", ""),
    )),
    *_of("critical", "ru", (
        ("Ночью повреждена подстанция «Зеленопольская» в Харьковской области, сообщил оператор.", "Зеленопольск", "Харьковской области"),
        ("Ракеты попали в ТЭС в Великом Луге, сообщили в министерстве.", "Великом|Луге", ""),
        ("Беспилотники ударили по нефтебазе близ Старой Горы в Брянской области.", "Старой|Горы", "Брянской области"),
        ("Разрушен железнодорожный мост у Каменного Брода, сказал губернатор.", "Каменного|Брода", ""),
        ("Энергетики Липовой Долины ремонтируют трансформатор, в который попал дрон.", "Липовой|Долины", ""),
        ("Ракета поразила военный завод в Сосновом.", "Сосновом", ""),
        ("После удара горит водозабор в Белой Кринице.", "Кринице", ""),
        ("Зеленополь остался без света: попали в котельную.", "Зеленопол", ""),
        ("Поражена позиция ПВО под Вишнёвым, заявило министерство.", "Вишнёвым", ""),
        ("Пожар на НПЗ в Новогорске потушили к утру.", "Новогорск", ""),
        ("Обломки беспилотника упали на территории нефтезавода в Новогорске.", "Новогорск", ""),
        ("Повреждён энергообъект в Зеленопольской громаде.", "Зеленопольск", ""),
    )),
    *_of("detail", "en", (
        ("Unit 3 of a thermal power plant was damaged, and repairs will take six weeks.", "Unit 3|six weeks", ""),
        ("The autotransformer AT-2 at the substation burned; a new one will come by October.", "AT-2|by October", ""),
        ("The turbine hall of the power plant was hit. It will be restored within a month.", "turbine hall|within a month", ""),
        ("The substation was hit. Power engineers need ten days to bring it back.", "ten days", ""),
        ("Two of the plant's four power units are out after the strike on the thermal power plant; it needs half a year.", "half a year", ""),
    )),
    *_of("detail", "uk", (
        ("Пошкоджено третій енергоблок теплоелектростанції, ремонт триватиме шість тижнів.", "третій енергоблок|шість тижнів", ""),
        ("На підстанції згорів автотрансформатор АТ-2, новий буде до жовтня.", "АТ-2|до жовтня", ""),
        ("Влучили в машинний зал ТЕС. Відновлять за місяць.", "машинний зал|за місяць", ""),
        ("Підстанцію пошкоджено. На відновлення потрібно десять днів.", "десять днів", ""),
        ("Уражено ТЕС, блок № 4 зупинено, полагодять протягом пів року.", "блок № 4|пів року", ""),
    )),
    *_of("detail", "ru", (
        ("Повреждён третий энергоблок ТЭС, ремонт займёт шесть недель.", "третий энергоблок|шесть недель", ""),
        ("На подстанции сгорел автотрансформатор АТ-2, новый будет к октябрю.", "АТ-2|к октябрю", ""),
        ("Попали в машинный зал ТЭС. Восстановят за месяц.", "машинный зал|за месяц", ""),
        ("Подстанция повреждена. На восстановление нужно десять дней.", "десять дней", ""),
    )),
    *_of("civilian", "en", (
        ("A drone fell on a house at 14 Chestnut Street in Zelenopil.", "Chestnut", "Zelenopil"),
        ("Debris fell at 50.45012, 30.52345, the service said.", "50.45012|45012|52345", ""),
        ("Debris fell at 50.4501° N, 30.5234° E in the Sumy region.", "50.4501|30.5234", "Sumy region"),
        ("The house on the corner of Oak Avenue and Mill Road burned.", "Oak Avenue|Mill Road", ""),
        ("It fell at 49°58'12\"N 36°15'30\"E.", "58'12|15'30", ""),
        ("Coordinates: N50.45012 E30.52345.", "45012|52345", ""),
    )),
    *_of("civilian", "uk", (
        ("Дрон упав на будинок по вулиці Каштановій, 14, у Зеленополі.", "Каштанов", "Зеленополі"),
        ("Горів будинок на вул. Івана Мельника, 5.", "Мельника", ""),
        ("Уламки впали на проспекті Садовому.", "Садовому", ""),
        ("Пошкоджено будинок у провулку Тихому.", "Тихому", ""),
        ("На Каштановій вулиці вибито вікна.", "Каштанов", ""),
        ("Уламки впали за координатами 50,45012, 30,52345.", "45012|52345", ""),
        ("Дрон упав на бульварі Лесі Верби.", "Верби", ""),
        ("Пошкоджено будинок на вулиці 8 Липня.", "8 Липня", ""),
    )),
    *_of("civilian", "ru", (
        ("Беспилотник упал на дом по улице Каштановой, 14, в Зеленополе.", "Каштанов", "Зеленополе"),
        ("Горел дом на ул. Ивана Мельника, 5.", "Мельника", ""),
        ("Обломки упали на проспекте Садовом.", "Садовом", ""),
        ("На Каштановой улице выбиты окна.", "Каштанов", ""),
        ("Повреждён дом в Тихом переулке.", "Тихом", ""),
    )),
    *_of("forces", "en", (
        ("The 93rd brigade is deployed near Stara Hora, an officer said.", "93rd|Stara", ""),
        ("Soldiers of the 12th battalion hold positions at Verbivka.", "12th|Verbivka", ""),
        ("A command post of the regiment is based in Lypove.", "Lypove", ""),
        ("The brigade has moved to Sosnove and dug in.", "Sosnove", ""),
    )),
    *_of("forces", "uk", (
        ("93-тя бригада розташована поблизу Старої Гори, сказав офіцер.", "93-тя|Старої", ""),
        ("Бійці 12-го батальйону тримають позиції біля Вербівки.", "12-го|Вербівк", ""),
        ("Командний пункт полку базується в Липовому.", "Липовому", ""),
        ("Бригаду перекинуто до Соснового.", "Соснового", ""),
        ("Підрозділи стоять у Вербівці.", "Вербівц", ""),
    )),
    *_of("forces", "ru", (
        ("93-я бригада дислоцирована у Старой Горы, сказал офицер.", "93-я|Старой", ""),
        ("Бойцы 12-го батальона удерживают позиции у Вербовки.", "12-го|Вербовк", ""),
        ("Бригада переброшена в Сосновое.", "Сосновое", ""),
        ("Подразделения полка стоят в Вербовке.", "Вербовк", ""),
    )),
    *_of("person", "en", (
        ("Among the dead was Olena Marchuk, 34, a teacher.", "Olena|Marchuk", ""),
        ("“I hid in the bath,” said Petro Savchuk, a resident of Sumy.", "Petro|Savchuk", "Sumy"),
        ("The victim was named as Iryna Bondar.", "Iryna|Bondar", ""),
        ("Mykola, 61, lost his brother. Mykola said he would stay.", "Mykola", ""),
        ("Her neighbour Hanna Koval carried the children out.", "Hanna|Koval", ""),
        ("A nurse, Daryna Lysenko, was injured. Lysenko is in hospital.", "Daryna|Lysenko", ""),
        ("Prime Minister Danylo Veres said 12 people were hurt.", "nothing-of-it", "Danylo Veres"),
    )),
    *_of("person", "uk", (
        ("Серед загиблих — 34-річна вчителька Олена Марчук.", "Олена|Марчук", ""),
        ("«Я сховався у ванній», — розповів мешканець Сум Петро Савчук.", "Петро|Савчук", ""),
        ("Загинула Ірина Бондар, медсестра.", "Ірина|Бондар", ""),
        ("Микола, 61 рік, утратив брата. Микола каже, що лишиться.", "Микола", ""),
        ("Сусідка Ганна Коваль винесла дітей.", "Ганна|Коваль", ""),
        ("Постраждала пенсіонерка Дарина Лисенко. Лисенко в лікарні.", "Дарина|Лисенко", ""),
        ("Поранено водія Степана Гринчука.", "Степана|Гринчук", ""),
        ("Прем’єр-міністр Данило Верес сказав, що постраждало 12 людей.", "nothing-of-it", "Данило Верес"),
    )),
    *_of("person", "ru", (
        ("Среди погибших — 34-летняя учительница Елена Марчук.", "Елена|Марчук", ""),
        ("«Я спрятался в ванной», — рассказал житель Сум Пётр Савчук.", "Пётр|Савчук", ""),
        ("Погибла Ирина Бондарь, медсестра.", "Ирина|Бондарь", ""),
        ("Соседка Анна Коваль вынесла детей.", "Анна|Коваль", ""),
        ("Ранен водитель Степан Гринчук.", "Степан|Гринчук", ""),
        ("Премьер-министр Даниил Верес сказал, что пострадали 12 человек.", "nothing-of-it", "Даниил Верес"),
    )),
    *_of("groups", "en", (
        ("Three children were killed in Zelenopil, the mayor said.", "Three children", ""),
        ("Four prisoners were exchanged in the Chernihiv region, the ombudsman said.", "Four prisoners", ""),
        ("Two girls aged 9 and 11 were injured in the Sumy region.", "Two girls", ""),
        ("Seven children were killed in the Sumy region, the governor said.", "nothing-of-it", "Seven children"),
    )),
    *_of("groups", "uk", (
        ("У Зеленополі загинули троє дітей, повідомив мер.", "троє дітей", ""),
        ("На Чернігівщині обміняли чотирьох полонених, сказав омбудсмен.", "чотирьох полонених", ""),
        ("На Сумщині поранено двох дівчат.", "двох дівчат", ""),
    )),
    *_of("groups", "ru", (
        ("В Зеленополе погибли трое детей, сообщил мэр.", "трое детей", ""),
        ("Обменяли четырёх пленных, сказал омбудсмен.", "четырёх пленных", ""),
    )),
    # Written after the lists were: most of these leaked at first.
    *_of("critical", "en",(
        ("Russian missiles took out the switchyard feeding Myrnohrad overnight.", "Myrnohrad", ""),
        ("In Verkhniodniprove, debris damaged a grain silo and a rail depot.", "Verkhniodniprove", ""),
        ("Smoke rose over the Lysychne coking works after the raid.", "Lysychne", ""),
        ("A Shahed slammed into a fuel storage site outside Hlynsk, officials said.", "Hlynsk", ""),
        ("The dam at Oskil Lake was breached by shelling.", "Oskil", ""),
        ("Workers in Tokarivka spent the night patching the damaged gas main.", "Tokarivka", ""),
        ("The 750 kV line between Rivnopil and Zelene is down after shelling.", "Rivnopil|Zelene", ""),
        ("Locals in Berehove said the boiler house burned to the ground.", "Berehove", ""),
    )),
    *_of("critical", "uk",(
        ("Ворог поцілив у розподільчий пункт поблизу Мирнограда.", "Мирноград", ""),
        ("У Верхньому внаслідок обстрілу постраждало локомотивне депо.", "Верхньому", ""),
        ("Шахед влетів у паливний склад під Глинськом.", "Глинськ", ""),
        ("Окупанти обстріляли насосну станцію в селі Токарівка.", "Токарівк", ""),
        ("Над Лисичним дим: горить коксохім.", "Лисичн", ""),
        ("Виведено з ладу лінію 750 кВ між Рівнополем і Зеленим.", "Рівнопол|Зелени", ""),
        ("Атака на порт Берегового: знищено два резервуари.", "Берегов", ""),
        ("Росіяни вдарили по аеродрому під Озерним.", "Озерн", ""),
    )),
    *_of("critical", "ru",(
        ("ВСУ атаковали распределительный пункт близ Мирнограда.", "Мирноград", ""),
        ("В Верхнем из-за обстрела пострадало локомотивное депо.", "Верхнем", ""),
        ("Дрон врезался в топливный склад под Глинском.", "Глинск", ""),
        ("Обстреляна насосная станция в селе Токаревка.", "Токаревк", ""),
        ("Над Лисичным дым: горит коксохим.", "Лисичн", ""),
        ("Беспилотник атаковал аэродром под Озёрным.", "Озёрн", ""),
        ("Взрыв на газопроводе у Рябиновки.", "Рябиновк", ""),
    )),
    *_of("detail", "en",(
        ("The thermal power plant lost its second and fourth units; engineers hope to restart them before New Year.", "second and fourth units|before New Year", ""),
        ("The substation will stay offline for at least a fortnight after the strike.", "fortnight", ""),
    )),
    *_of("detail", "uk",(
        ("На ТЕС пошкоджено два з чотирьох блоків, запустити їх планують до Нового року.", "до Нового року", ""),
        ("Підстанція після удару не працюватиме щонайменше два тижні.", "два тижні", ""),
    )),
    *_of("person", "en",(
        ("“We lost everything,” Larysa Honchar, whose flat burned, said.", "Larysa|Honchar", ""),
        ("Eleven-year-old Sofiia Melnyk told reporters she had slept in the cellar.", "Sofiia|Melnyk", ""),
        ("Rescuers pulled Viktor Hrab from the rubble.", "Viktor|Hrab", ""),
    )),
    *_of("person", "uk",(
        ("«Ми втратили все», — каже Лариса Гончар, у якої згоріла квартира.", "Лариса|Гончар", ""),
        ("Рятувальники дістали з-під завалів Віктора Граба.", "Віктора|Граба", ""),
        ("Одинадцятирічна Софія Мельник розповіла журналістам, що ночувала в підвалі.", "Софія|Мельник", ""),
    )),
    *_of("person", "ru",(
        ("«Мы потеряли всё», — говорит Лариса Гончар, у которой сгорела квартира.", "Лариса|Гончар", ""),
        ("Спасатели достали из-под завалов Виктора Граба.", "Виктора|Граба", ""),
    )),
    *_of("forces", "en",(
        ("Ukrainian units have massed around Dubove ahead of the push, he said.", "Dubove", ""),
        ("The 5th assault brigade's artillery fires from the woods north of Hai.", "5th|Hai", ""),
    )),
    *_of("forces", "uk",(
        ("5-та штурмова бригада зайняла рубіж біля Дубового.", "5-та|Дубов", ""),
        ("Штаб бригади розгорнули в школі в Гаях.", "Гаях", ""),
    )),
    *_of("forces", "ru",(
        ("Подразделения ВСУ сосредоточены у Дубового.", "Дубов", ""),
    )),
    *_of("civilian", "en",(
        ("The drone hit flat 12 of 7 Sadova St., neighbours said.", "Sadova", ""),
        ("A block of flats on Peremohy Ave was hit.", "Peremohy", ""),
    )),
    *_of("civilian", "uk",(
        ("Влучили у п’ятиповерхівку на Перемоги, 15.", "Перемоги", ""),
    )),
]  # fmt: skip
