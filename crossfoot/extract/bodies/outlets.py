"""News agencies, outlets and channels: as speakers they speak for themselves, in a chain they carry another's word."""

from crossfoot.extract.body import Bodies, Body, Kind


def _outlet(id: str, name: str, side: str | None, spellings: str, kind: Kind = Kind.OUTLET) -> Body:
    """Outlets keep their names in every language; spellings in other scripts stand beside them."""
    return Body(
        id=f"outlet.{id}", name=name, kind=kind, side=side, names={"en": spellings, "uk": spellings, "ru": spellings}
    )


OUTLETS = Bodies(
    bodies=(
        # -- agencies
        _outlet("reuters", "Reuters", None, "Reuters | Рейтер"),
        _outlet("ap", "Associated Press", None, "AP | Associated Press | Ассошиэйтед Пресс"),
        _outlet("afp", "Agence France-Presse", None, "AFP | Agence France-Presse | Франс Пресс"),
        _outlet("dpa", "dpa", None, "DPA | Deutsche Presse-Agentur"),
        _outlet("bloomberg", "Bloomberg", None, "Bloomberg | Блумберг"),
        _outlet("anadolu", "Anadolu", "turkey", "Anadolu"),
        _outlet("tass", "TASS", "russia", "TASS | Tass | ТАСС | ТАРС"),
        _outlet("ria", "RIA Novosti", "russia", "RIA | RIA Novosti | РИА Новости | РІА Новості"),
        _outlet("interfax", "Interfax", "russia", "Interfax | Интерфакс | Інтерфакс"),
        _outlet("interfax_ukraine", "Interfax-Ukraine", "ukraine", "Interfax-Ukraine | Интерфакс-Украина | Інтерфакс-Україна"),
        _outlet("ukrinform", "Ukrinform", "ukraine", "Ukrinform | Укрінформ | Укринформ"),
        _outlet("unian", "UNIAN", "ukraine", "UNIAN | УНІАН | УНИАН"),
        _outlet("rbc_ukraine", "RBC-Ukraine", "ukraine", "RBC-Ukraine | РБК-Україна | РБК-Украина"),
        _outlet("rbc", "RBC", "russia", "RBC | РБК"),
        _outlet("xinhua", "Xinhua", "china", "Xinhua | Синьхуа | Сіньхуа"),
        _outlet("irna", "IRNA", "iran", "IRNA | Mehr News | Tasnim | Fars News"),
        _outlet("wafa", "WAFA", "palestine", "WAFA agency"),
        _outlet("yonhap", "Yonhap", "south korea", "Yonhap | Ренхап"),
        # -- Ukraine
        _outlet("ukrainska_pravda", "Ukrainska Pravda", "ukraine", "Ukrainska Pravda | Українська правда | Украинская правда | УП"),
        _outlet("suspilne", "Suspilne", "ukraine", "Suspilne | Суспільне | Суспильне | Общественное"),
        _outlet("kyiv_independent", "Kyiv Independent", "ukraine", "Kyiv Independent"),
        _outlet("kyiv_post", "Kyiv Post", "ukraine", "Kyiv Post"),
        _outlet("hromadske", "Hromadske", "ukraine", "Hromadske | Громадське"),
        _outlet("tsn", "TSN", "ukraine", "TSN | ТСН"),
        _outlet("nv", "NV", "ukraine", "Новое время | НВ"),
        _outlet("liga", "LIGA.net", "ukraine", "LIGA.net"),
        _outlet("babel", "Babel", "ukraine", "Бабель"),
        _outlet("euromaidan_press", "Euromaidan Press", "ukraine", "Euromaidan Press"),
        _outlet("radio_liberty", "Radio Liberty", None, "Radio Liberty | RFE/RL | Radio Free Europe | Радіо Свобода | Радио Свобода"),
        _outlet("krym_realii", "Krym.Realii", None, "Крим.Реалії | Крым.Реалии"),
        # -- Russia and those who left it
        _outlet("rt", "RT", "russia", "Russia Today"),
        _outlet("kommersant", "Kommersant", "russia", "Kommersant | Коммерсант | Коммерсантъ"),
        _outlet("vedomosti", "Vedomosti", "russia", "Vedomosti | Ведомости"),
        _outlet("izvestia", "Izvestia", "russia", "Izvestia | Известия"),
        _outlet("rossiya24", "Rossiya-24", "russia", "Rossiya-24 | Россия-24"),
        _outlet("astra", "ASTRA", None, "ASTRA | Астра"),
        _outlet("mediazona", "Mediazona", None, "Mediazona | Медиазона | Медіазона"),
        _outlet("meduza", "Meduza", None, "Meduza | Медуза"),
        _outlet("important_stories", "Important Stories", None, "Important Stories | Важные истории"),
        _outlet("moscow_times", "The Moscow Times", None, "Moscow Times"),
        _outlet("baza", "Baza", "russia", "Baza", Kind.CHANNEL),
        _outlet("mash", "Mash", "russia", "Mash", Kind.CHANNEL),
        _outlet("shot", "SHOT", "russia", "SHOT", Kind.CHANNEL),
        _outlet("rybar", "Rybar", "russia", "Rybar | Рыбарь | Рибар", Kind.CHANNEL),
        _outlet("dossier_shpiona", "Dossier of a Spy", None, "Досье Шпиона | Досьє Шпигуна", Kind.CHANNEL),
        _outlet("exilenova", "Exilenova+", "ukraine", "Exilenova", Kind.CHANNEL),
        _outlet("crimean_wind", "Crimean Wind", "ukraine", "Кримський вітер | Крымский ветер", Kind.CHANNEL),
        _outlet("monitor", "Monitoring channels", "ukraine", "моніторингові канали | мониторинговые каналы", Kind.CHANNEL),
        # -- United States, United Kingdom, Europe
        _outlet("new_york_times", "The New York Times", None, "New York Times | NYT"),
        _outlet("washington_post", "The Washington Post", None, "Washington Post | WP"),
        _outlet("wall_street_journal", "The Wall Street Journal", None, "Wall Street Journal | WSJ"),
        _outlet("financial_times", "Financial Times", None, "Financial Times | FT"),
        _outlet("economist", "The Economist", None, "The Economist"),
        _outlet("forbes", "Forbes", None, "Forbes"),
        _outlet("cnn", "CNN", None, "CNN"),
        _outlet("abc", "ABC News", None, "ABC News"),
        _outlet("nbc", "NBC News", None, "NBC | NBC News"),
        _outlet("cbs", "CBS News", None, "CBS | CBS News"),
        _outlet("fox", "Fox News", None, "Fox News"),
        _outlet("npr", "NPR", None, "NPR"),
        _outlet("axios", "Axios", None, "Axios"),
        _outlet("politico", "Politico", None, "Politico"),
        _outlet("bbc", "BBC", None, "BBC | Би-би-си | ВВС News"),
        _outlet("sky", "Sky News", None, "Sky News"),
        _outlet("guardian", "The Guardian", None, "the Guardian"),
        _outlet("telegraph", "The Telegraph", None, "Daily Telegraph | The Telegraph"),
        _outlet("times", "The Times", None, "The Times"),
        _outlet("independent", "The Independent", None, "The Independent newspaper"),
        _outlet("le_monde", "Le Monde", None, "Le Monde"),
        _outlet("figaro", "Le Figaro", None, "Le Figaro"),
        _outlet("france24", "France 24", None, "France 24"),
        _outlet("dw", "Deutsche Welle", None, "Deutsche Welle | DW"),
        _outlet("bild", "Bild", None, "Bild"),
        _outlet("spiegel", "Der Spiegel", None, "Spiegel"),
        _outlet("zeit", "Die Zeit", None, "Die Zeit"),
        _outlet("el_pais", "El País", None, "El Pais | El País"),
        _outlet("euronews", "Euronews", None, "Euronews"),
        _outlet("euractiv", "Euractiv", None, "Euractiv"),
        _outlet("cbc", "CBC", None, "CBC News | CBC"),
        # -- Middle East, Asia
        _outlet("al_jazeera", "Al Jazeera", None, "Al Jazeera | Аль-Джазира | Аль-Джазіра"),
        _outlet("al_arabiya", "Al Arabiya", None, "Al Arabiya"),
        _outlet("haaretz", "Haaretz", None, "Haaretz"),
        _outlet("times_of_israel", "Times of Israel", None, "Times of Israel"),
        _outlet("jerusalem_post", "Jerusalem Post", None, "Jerusalem Post"),
        _outlet("nhk", "NHK", None, "NHK"),
        _outlet("kyodo", "Kyodo", None, "Kyodo"),
        # -- without a name
        _outlet("media", "Media, not named", None, "local media | state media | ЗМІ | СМИ | джерела ЗМІ | источники СМИ"),
    )
)  # fmt: skip
