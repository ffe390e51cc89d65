"""Russia: state, army, services, companies, occupation authorities."""

from crossfoot.extract.body import Bodies, Body, Called, Kind, both, spelled

CALLED = Called(
    en=("Russia;Russian Federation", "Russian", "Moscow"),
    uk=("Росія;рф", "російськ", "Москва"),
    ru=("Россия;РФ", "российск", "Москва"),
)
#: Which body has the spellings that every state's offices have.
SHARED = {
    "government": ("government",), "president": ("president",), "foreign_ministry": ("foreign_ministry",),
    "defence_ministry": ("defence_ministry",), "general_staff": ("armed_forces", "air_force", "navy"),
    "duma": ("parliament",), "security_service": ("border_guards",), "intelligence": ("intelligence",),
    "interior_ministry": ("police",), "emergency_ministry": ("rescuers",), "prosecutor_general": ("prosecutors",),
    "health_ministry": ("health_ministry",), "energy_ministry": ("energy_ministry",),
}  # fmt: skip


def _body(id: str, name: str, kind: Kind, en: str, uk: str, ru: str) -> Body:
    names = {"en": en, "uk": uk, "ru": ru}
    names = both(names, spelled(CALLED, *SHARED[id])) if id in SHARED else names
    return Body(id=f"russia.{id}", name=name, kind=kind, side="russia", names=names)


RUSSIA = Bodies(
    bodies=(
        # -- state
        _body("president", "President of Russia", Kind.GOVERNMENT,
              "president of Russia | Russian president | Putin | Vladimir Putin | Kremlin | Peskov | Ushakov"
              " | Kremlin spokesman | Russian leader",
              "Путін | Володимир Путін | президент рф | президент Росії | Кремль | Пєсков | Ушаков",
              "президент | президент России | президент РФ | Путин | Владимир Путин | Кремль | Песков | Ушаков"),
        _body("government", "Government of Russia", Kind.GOVERNMENT,
              "Novak", "Новак", "правительство | Новак"),
        _body("foreign_ministry", "Ministry of Foreign Affairs of Russia", Kind.GOVERNMENT,
              "Russian foreign ministry | Lavrov | Zakharova | Russian foreign minister | Russia's foreign ministry"
              " | Moscow's chief negotiator | Medinsky",
              "МЗС рф | МЗС Росії | Лавров | Захарова | Мединський",
              "МИД | МИД РФ | МИД России | Лавров | Захарова | Мединский | министр иностранных дел РФ"),
        _body("defence_ministry", "Ministry of Defence of Russia", Kind.MILITARY,
              "Russian defence ministry | Russian defense ministry | Russia's ministry of defence | Russia's ministry of defense"
              " | Russian ministry of defense | Russian MoD | Belousov | Konashenkov | Russian defence minister"
              " | Russian defense minister",
              "Міноборони рф | міністерство оборони рф | Міноборони Росії | мінвбивства рф | Бєлоусов | мо рф",
              "Минобороны | Минобороны России | Минобороны РФ | Министерство обороны | Министерство обороны РФ | Белоусов"
              " | министр обороны | Конашенков | военное ведомство"),
        _body("general_staff", "General Staff of the Armed Forces of Russia", Kind.MILITARY,
              "Russian general staff | Gerasimov | chief of the Russian general staff", "Генштаб рф | Герасимов",
              "Генштаб | Генштаб ВС РФ | Герасимов"),
        _body("battlegroups", "Battlegroups of the Armed Forces of Russia", Kind.MILITARY,
              "Battlegroup North | Battlegroup South | Battlegroup West | Battlegroup East | Battlegroup Center | Battlegroup Dnepr",
              "угруповання Север | угруповання Восток",
              "группировка Север | группировка Юг | группировка Запад | группировка Восток | группировка Центр"
              " | группировка Днепр | пресс-центр группировки"),
        _body("security_council", "Security Council of Russia", Kind.GOVERNMENT,
              "Russian security council | Medvedev | Shoigu", "Рада безпеки рф | Медведєв | Шойгу",
              "Совбез РФ | Медведев | Шойгу"),
        _body("duma", "State Duma", Kind.GOVERNMENT, "state duma | federation council", "держдума | рада федерації",
              "Госдума | Совет Федерации"),
        _body("security_service", "Federal Security Service", Kind.MILITARY, "FSB | federal security service", "ФСБ", "ФСБ"),
        _body("investigators", "Investigative Committee of Russia", Kind.JUSTICE,
              "Russian investigative committee | investigative committee | Bastrykin | Petrenko investigative",
              "Слідчий комітет рф | Бастрикін", "Следком | Следственный комитет | СК России | СК РФ | Бастрыкин"),
        _body("prosecutor_general", "Office of the Prosecutor General of Russia", Kind.JUSTICE,
              "Krasnov prosecutor", "Генпрокуратура рф", "Генпрокуратура РФ | Генпрокуратура | прокуратура"),
        _body("intelligence", "Foreign Intelligence Service of Russia", Kind.MILITARY, "SVR | GRU | Naryshkin",
              "СЗР рф | Наришкін", "СВР | Нарышкин"),
        _body("energy_ministry", "Ministry of Energy of Russia", Kind.GOVERNMENT, "Tsivilev", "Цивільов",
              "Минэнерго | Цивилев"),
        _body("emergency_ministry", "Ministry of Emergency Situations of Russia", Kind.EMERGENCY,
              "Russian emergencies ministry | Russian emergency ministry | MChS", "МНС рф", "МЧС | МЧС России"),
        _body("interior_ministry", "Ministry of Internal Affairs of Russia", Kind.POLICE,
              "Russian interior ministry | Irina Volk", "МВС рф", "МВД | МВД России | полиция"),
        _body("health_ministry", "Ministry of Health of Russia", Kind.HEALTH, "Russian health ministry", "МОЗ рф",
              "Минздрав | Минздрав России | Мурашко"),
        _body("aviation", "Rosaviatsia", Kind.GOVERNMENT, "Rosaviatsia | Rosaviatsiya", "Росавіація", "Росавиация | Кореняко"),
        _body("ombudsman", "Commissioner for Human Rights of Russia", Kind.GOVERNMENT, "Moskalkova | Russian ombudsman",
              "Москалькова", "Москалькова | омбудсмен"),
        _body("economic_envoy", "Russian Direct Investment Fund", Kind.GOVERNMENT, "Dmitriev | Kirill Dmitriev | RDIF",
              "Дмитрієв", "Дмитриев | РФПИ"),
        # -- companies
        _body("rosatom", "Rosatom", Kind.ENERGY, "Rosatom | Likhachev | Likhachyov", "Росатом | Лихачов", "Росатом | Лихачев"),
        _body("rosenergoatom", "Rosenergoatom", Kind.ENERGY, "Rosenergoatom", "Росенергоатом", "Росэнергоатом | Концерн Росэнергоатом"),
        _body("gazprom", "Gazprom", Kind.ENERGY, "Gazprom", "Газпром", "Газпром"),
        _body("rosseti", "Rosseti", Kind.ENERGY, "Rosseti", "Россєті", "Россети"),
        _body("railways", "Russian Railways", Kind.COMPANY, "Russian railways", "РЖД", "РЖД | Российские железные дороги"),
        # -- occupation
        _body("zaporizhzhia_plant", "Zaporizhzhia nuclear plant under occupation", Kind.ENERGY,
              "Zaporozhye nuclear power plant | Zaporozhye NPP | Yashina | Chernichuk", "окупаційна адміністрація ЗАЕС",
              "дирекция Запорожской АЭС | Яшина | Черничук"),
        _body("donetsk_authorities", "Occupation authorities in the Donetsk region", Kind.REGION,
              "Pushilin | DPR | Donetsk people's republic", "Пушилін | так звана ДНР", "Пушилин | ДНР | власти ДНР"),
        _body("luhansk_authorities", "Occupation authorities in the Luhansk region", Kind.REGION,
              "Pasechnik | LPR | Lugansk people's republic", "Пасічник ЛНР", "Пасечник | ЛНР | власти ЛНР"),
        _body("zaporizhzhia_authorities", "Occupation authorities in the Zaporizhzhia region", Kind.REGION,
              "Balitsky | Rogov Zaporozhye", "Балицький | Рогов", "Балицкий | Рогов"),
        _body("kherson_authorities", "Occupation authorities in the Kherson region", Kind.REGION,
              "Saldo | Vladimir Saldo", "Сальдо", "Сальдо"),
        _body("crimea_authorities", "Occupation authorities in Crimea", Kind.REGION,
              "Aksyonov | Aksenov | Kryuchkov Crimea", "Аксьонов", "Аксенов | Аксёнов"),
        _body("sevastopol_authorities", "Occupation authorities in Sevastopol", Kind.REGION,
              "Razvozhaev | Razvozhayev", "Развожаєв", "Развожаев"),
    )
)  # fmt: skip
