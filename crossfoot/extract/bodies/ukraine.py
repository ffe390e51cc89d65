"""Ukraine: state, army, services, companies."""

from crossfoot.extract.body import Bodies, Body, Called, Kind, both, spelled

CALLED = Called(
    en=("Ukraine", "Ukrainian", "Kyiv;Kiev"),
    uk=("Україна", "українськ", "Київ;Києв"),
    ru=("Украина", "украинск", "Киев"),
)
#: Which body has the spellings that every state's offices have.
SHARED = {
    "government": ("government",), "president": ("president",), "foreign_ministry": ("foreign_ministry",),
    "defence_ministry": ("defence_ministry",), "general_staff": ("armed_forces",), "air_force": ("air_force",),
    "navy": ("navy",), "parliament": ("parliament",), "border_service": ("border_guards",),
    "military_intelligence": ("intelligence",), "police": ("police",), "emergency_service": ("rescuers",),
    "prosecutor_general": ("prosecutors",), "health_ministry": ("health_ministry",),
    "energy_ministry": ("energy_ministry",),
}  # fmt: skip


def _body(id: str, name: str, kind: Kind, en: str, uk: str, ru: str) -> Body:
    names = {"en": en, "uk": uk, "ru": ru}
    names = both(names, spelled(CALLED, *SHARED[id])) if id in SHARED else names
    return Body(id=f"ukraine.{id}", name=name, kind=kind, side="ukraine", names=names)


UKRAINE = Bodies(
    bodies=(
        # -- state
        _body("president", "President of Ukraine", Kind.GOVERNMENT,
              "president of Ukraine | Ukrainian president | Zelensky | Zelenskyy | Zelenskiy | Volodymyr Zelensky"
              " | Ukraine's presidential office | Andriy Yermak | Kyrylo Budanov presidential office | Bankova",
              "президент | президент України | Зеленський | Володимир Зеленський | глава держави | офіс президента"
              " | ОП України | Литвин радник президента | Банкова",
              "президент Украины | Зеленский | Владимир Зеленский | украинский президент | офис президента Украины"
              " | глава украинского офиса | Банковая"),
        _body("government", "Government of Ukraine", Kind.GOVERNMENT,
              "cabinet of ministers of Ukraine | Ukrainian prime minister | Svyrydenko | Shmyhal prime minister",
              "уряд | кабмін | кабінет міністрів | прем'єр-міністр України | Свириденко",
              "кабмин Украины | премьер-министр Украины | Свириденко | киевский режим"),
        _body("parliament", "Verkhovna Rada", Kind.GOVERNMENT, "Verkhovna Rada | Ukrainian parliament",
              "Верховна Рада | комітет Верховної Ради", "Верховная Рада"),
        _body("foreign_ministry", "Ministry of Foreign Affairs of Ukraine", Kind.GOVERNMENT,
              "Ukrainian foreign ministry | foreign ministry of Ukraine | ministry of foreign affairs of Ukraine | Sybiha"
              " | Ukrainian foreign minister | Ukraine's foreign ministry spokesman",
              "МЗС | МЗС України | міністерство закордонних справ | міністр закордонних справ України | Сибіга | очільник МЗС",
              "МИД Украины | министр иностранных дел Украины | Сибига"),
        _body("defence_ministry", "Ministry of Defence of Ukraine", Kind.MILITARY,
              "Ukrainian defence ministry | Ukrainian defense ministry | ministry of defence of Ukraine"
              " | ministry of defense of Ukraine | Ukrainian defence minister | Ukrainian defense minister | Umerov | Mykhailo Fedorov",
              "Міноборони | Міноборони України | міністерство оборони | міністр оборони | Умєров | МОУ",
              "Минобороны Украины | министр обороны Украины | министерство обороны Украины | Умеров"),
        _body("energy_ministry", "Ministry of Energy of Ukraine", Kind.GOVERNMENT,
              "energy ministry of Ukraine | Ukrainian energy ministry | Ukrainian minister of energy | Ukraine's energy minister"
              " | ministry of energy of Ukraine | Shmyhal energy",
              "Міненерго | міністерство енергетики | міністр енергетики | Міненергетики",
              "Минэнерго Украины | министр энергетики Украины | Минэнергетики Украины"),
        _body("interior_ministry", "Ministry of Internal Affairs of Ukraine", Kind.POLICE,
              "Ukrainian interior ministry | ministry of internal affairs of Ukraine | Klymenko | Ukraine's interior minister",
              "МВС | міністерство внутрішніх справ | Клименко | міністр внутрішніх справ", "МВД Украины | Клименко глава МВД"),
        _body("health_ministry", "Ministry of Health of Ukraine", Kind.HEALTH,
              "Ukrainian health ministry | health ministry of Ukraine", "МОЗ | міністерство охорони здоров'я",
              "Минздрав Украины"),
        _body("prisoners_headquarters", "Coordination Headquarters for the Treatment of Prisoners of War", Kind.GOVERNMENT,
              "coordination headquarters prisoners of war", "Координаційний штаб з питань поводження з військовополоненими"
              " | Координаційний штаб | Коордштаб", "Координационный штаб"),
        _body("ombudsman", "Ukrainian Parliament Commissioner for Human Rights", Kind.GOVERNMENT,
              "Ukrainian ombudsman | Lubinets", "омбудсмен | уповноважений з прав людини | Лубінець | Лубинець",
              "украинский омбудсмен | Лубинец"),
        # -- army and intelligence
        _body("general_staff", "General Staff of the Armed Forces of Ukraine", Kind.MILITARY,
              "general staff of the armed forces of Ukraine | Ukrainian general staff | Ukraine's general staff"
              " | Kyiv's general staff | general staff",
              "Генштаб | Генштаб ЗСУ | Генеральний штаб | Генеральний штаб ЗСУ | ЗСУ | Збройні Сили України | Сили оборони",
              "Генштаб ВСУ | Генштаб Украины | Генеральный штаб ВСУ | ВСУ | Вооруженные силы Украины"),
        _body("commander_in_chief", "Commander-in-Chief of the Armed Forces of Ukraine", Kind.MILITARY,
              "Oleksandr Syrskyi | Syrskyi | Syrsky | commander-in-chief of the armed forces of Ukraine",
              "Сирський | головнокомандувач ЗСУ | головком", "Сырский | главком ВСУ | главнокомандующий ВСУ"),
        _body("air_force", "Air Force of Ukraine", Kind.MILITARY,
              "Ukrainian air force | air force of Ukraine | Ukraine's air force | air force | air force command | Yurii Ihnat",
              "Повітряні Сили | Повітряні Сили ЗСУ | командування Повітряних Сил | ПС ЗСУ | Ігнат",
              "Воздушные силы ВСУ | Воздушные силы Украины | ВВС Украины | Воздушные силы | Игнат"),
        _body("navy", "Navy of Ukraine", Kind.MILITARY, "Ukrainian navy | Pletenchuk", "ВМС | Військово-морські сили | Плетенчук",
              "ВМС Украины | Плетенчук"),
        _body("unmanned_forces", "Unmanned Systems Forces of Ukraine", Kind.MILITARY,
              "unmanned systems forces | Robert Brovdi", "Сили безпілотних систем | СБС | Бровді | Мадяр",
              "Силы беспилотных систем | Бровди | Мадьяр"),
        _body("special_operations", "Special Operations Forces of Ukraine", Kind.MILITARY,
              "Ukrainian special operations forces", "ССО | Сили спеціальних операцій", "ССО ВСУ | Силы специальных операций"),
        _body("military_intelligence", "Defence Intelligence of Ukraine", Kind.MILITARY,
              "HUR | GUR | Ukrainian military intelligence | defence intelligence of Ukraine | Ukraine's military intelligence"
              " | Skibitskyi | Main Directorate of Intelligence",
              "ГУР | ГУР МОУ | Головне управління розвідки | військова розвідка | Скібіцький | Юсов",
              "ГУР | ГУР Минобороны Украины | украинская разведка | Юсов"),
        _body("security_service", "Security Service of Ukraine", Kind.MILITARY,
              "SBU | security service of Ukraine | Ukraine's security service | Kyiv's security service",
              "СБУ | Служба безпеки України | пресслужба СБУ", "СБУ | Служба безопасности Украины"),
        _body("air_command_south", "Air Command South", Kind.MILITARY, "air command south",
              "Повітряне командування Південь | ПвК Південь", "Воздушное командование Юг"),
        _body("khortytsia", "Operational grouping Khortytsia", Kind.MILITARY, "Khortytsia group of forces | Tregubov | Trehubov",
              "ОСУВ Хортиця | угруповання Хортиця | Трегубов | угруповання об'єднаних сил", "группировка Хортица | Трегубов"),
        _body("defence_forces_south", "Defence Forces of the South of Ukraine", Kind.MILITARY,
              "defence forces of the south | southern defense forces | Voloshyn", "Сили оборони півдня | Волошин",
              "Силы обороны юга | Волошин"),
        _body("border_service", "State Border Guard Service of Ukraine", Kind.MILITARY,
              "state border guard service | Ukrainian border guards | Demchenko", "ДПСУ | Держприкордонслужба | Державна прикордонна служба"
              " | Демченко", "Госпогранслужба | Погранслужба Украины"),
        _body("national_guard", "National Guard of Ukraine", Kind.MILITARY, "national guard of Ukraine",
              "Нацгвардія | Національна гвардія", "Нацгвардия Украины"),
        # -- rescue, police, justice
        _body("emergency_service", "State Emergency Service of Ukraine", Kind.EMERGENCY,
              "state emergency service | state emergency service of Ukraine | Ukrainian emergency service | DSNS"
              " | emergency services of Ukraine",
              "ДСНС | Державна служба з надзвичайних ситуацій | рятувальники", "ГСЧС | ГСЧС Украины"),
        _body("police", "National Police of Ukraine", Kind.POLICE, "national police of Ukraine | Ukrainian police",
              "Нацполіція | Національна поліція | поліція | обласна поліція", "Нацполиция | полиция Украины"),
        _body("prosecutor_general", "Office of the Prosecutor General of Ukraine", Kind.JUSTICE,
              "prosecutor general's office | Ukrainian prosecutor general | office of the prosecutor general | regional prosecutor's office"
              " | Ukrainian prosecutors",
              "Генпрокуратура | Офіс генпрокурора | Офіс генерального прокурора | генпрокурор | прокуратура | обласна прокуратура | Кравченко генпрокурор",
              "Офис генпрокурора Украины | генпрокурор Украины | генпрокуратура Украины"),
        _body("bureau_of_investigation", "State Bureau of Investigation of Ukraine", Kind.JUSTICE,
              "state bureau of investigation", "ДБР | Державне бюро розслідувань", "ГБР Украины"),
        _body("disinformation_centre", "Centre for Countering Disinformation", Kind.GOVERNMENT,
              "centre for countering disinformation | center for countering disinformation | Andrii Kovalenko",
              "Центр протидії дезінформації | ЦПД | Андрій Коваленко", "Центр противодействия дезинформации"),
        # -- companies
        _body("ukrenergo", "Ukrenergo", Kind.ENERGY, "Ukrenergo | Zaichenko", "Укренерго | Зайченко", "Укрэнерго | Зайченко"),
        _body("energoatom", "Energoatom", Kind.ENERGY, "Energoatom | Kotin", "Енергоатом | Котін", "Энергоатом"),
        _body("dtek", "DTEK", Kind.ENERGY, "DTEK | Timchenko", "ДТЕК | Тімченко", "ДТЭК"),
        _body("naftogaz", "Naftogaz", Kind.ENERGY, "Naftogaz | Koretskyi", "Нафтогаз | Корецький", "Нафтогаз"),
        _body("gas_operator", "Gas Transmission System Operator of Ukraine", Kind.ENERGY,
              "gas transmission system operator of Ukraine", "Оператор ГТС", "Оператор ГТС Украины"),
        _body("regional_power", "Regional power company", Kind.ENERGY, "regional power company | oblenergo",
              "обленерго | Харківобленерго | Чернігівобленерго | Сумиобленерго | Запоріжжяобленерго"
              " | Полтаваобленерго | Миколаївобленерго | Херсонобленерго | Житомиробленерго | Черкасиобленерго"
              " | Кіровоградобленерго | Львівобленерго | Тернопільобленерго | Закарпаттяобленерго"
              " | Прикарпаттяобленерго | Чернівціобленерго | Хмельницькобленерго | Вінницяобленерго"
              " | Волиньобленерго | Рівнеобленерго", "облэнерго"),
        _body("ukrhydroenergo", "Ukrhydroenergo", Kind.ENERGY, "Ukrhydroenergo | Syrota", "Укргідроенерго", "Укргидроэнерго"),
        _body("railways", "Ukrzaliznytsia", Kind.COMPANY, "Ukrzaliznytsia | Ukrainian railways", "Укрзалізниця | УЗ",
              "Укрзализныця | Укрзализниця"),
        _body("sea_ports", "Ukrainian Sea Ports Authority", Kind.COMPANY, "sea ports authority", "АМПУ | Адміністрація морських портів",
              "Администрация морских портов Украины"),
        # -- those who watch the front
        _body("deepstate", "DeepState", Kind.RESEARCH, "DeepState", "DeepState | Діпстейт", "DeepState | Дипстейт"),
        _body("atesh", "Atesh", Kind.ARMED_GROUP, "Atesh", "Атеш", "Атеш"),
    )
)  # fmt: skip
