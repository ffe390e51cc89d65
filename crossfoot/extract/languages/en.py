"""English."""

from crossfoot.extract.language import Head, Language

EN = Language(
    code="en",
    alphabet="abcdefghijklmnopqrstuvwxyz'",
    little_words=frozenset(
        "the of and to in is that for on with was by as at from were has have it an".split()
    ),
    head=Head.LAST,
    regular_past_endings=("ed",),
    doing_endings=("ing",),
    numerals_with_and=True,
    decimal_mark=".",
    thousands_marks=", ",
    possessive_endings=("'s", "s'", "'"),
    acronyms=frozenset({"WHO"}),
    plural_endings=("s", "men"),
    adverb_endings=("ingly", "ously", "ically", "onally", "antly", "ently", "edly", "ively", "ately", "owly", "ually", "adily"),
    no_plural_endings=("ss", "us", "is", "ous", "gas", "news"),
    ordinal_endings=frozenset({"st", "nd", "rd", "th"}),
    abbreviations=frozenset(
        "mr mrs ms dr prof gov gen lt col capt sgt maj sen rep st no jan feb mar apr jun jul aug sep sept oct nov dec "
        "vs approx est sq inc co corp ltd u.s u.k fig".split()
    ),
    numerals={
        "zero": 0, "one|single": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40,
        "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    },
    multipliers={"hundred": 100, "thousand": 1000, "k": 1000, "million|millions|mln|mn|m|mcm": 10**6, "billion|billions|bn|bln|bcm|b": 10**9,
                 "trillion|trillions|tn|trn|trln": 10**12, "lakh": 10**5, "crore": 10**7},
    collectives={"dozen": 12},
    fractions={
        "half": "50", "third|thirds": "33.33", "quarter|quarters": "25", "fifth|fifths": "20", "sixth|sixths": "16.67",
        "seventh|sevenths": "14.29", "eighth|eighths": "12.5", "tenth|tenths": "10", "hundredth": "1",
    },
    ordinals={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
        "fortieth": 40, "fiftieth": 50, "hundredth": 100,
    },
    months={
        "january|jan": 1, "february|feb": 2, "march|mar": 3, "april|apr": 4, "may": 5, "june|jun": 6, "july|jul": 7,
        "august|aug": 8, "september|sep|sept": 9, "october|oct": 10, "november|nov": 11, "december|dec": 12,
    },
    weekdays={"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6},
    units={
        "percent": "% | percent | per cent | pct",
        "percentage_point": "percentage point | percentage points",
        "second": "second | seconds",
        "minute": "minute | minutes | min | mins",
        "hour": "hour | hours | hrs | h",
        "day": "day | days",
        "week": "week | weeks",
        "month": "month | months",
        "year": "year | years",
        "decade": "decade | decades",
        "m": "metre | metres | meter | meters",
        "km": "km | kilometre | kilometres | kilometer | kilometers | kms",
        "mi": "mile | miles",
        "nmi": "nautical mile | nautical miles",
        "ft": "foot | feet",
        "km2": "square kilometre | square kilometres | square kilometer | square kilometers | sq km | sq . km | square km | km²",
        "mi2": "square mile | square miles | sq miles | sq . miles | sq mi",
        "m2": "square metre | square metres | square meter | square meters",
        "ha": "hectare | hectares",
        "ton": "ton | tons | tonne | tonnes | metric tons",
        "kg": "kg | kilogram | kilograms | kilogramme | kilogrammes",
        "barrel": "barrel | barrels",
        "m3": "cubic metre | cubic metres | cubic meter | cubic meters",
        "kV": "kv | kilovolt | kilovolts",
        "MHz": "kb | mb | gb | kilobytes | megabytes | gigabytes | hz | khz | mhz | ghz | hertz | kilohertz | megahertz | gigahertz",
        "mm": "mm | millimetre | millimetres | millimeter | millimeters",
        "W": "watt | watts",
        "MW": "mw | megawatt | megawatts",
        "GW": "gw | gigawatt | gigawatts",
        "kWh": "kwh | kilowatt-hour | kilowatt-hours | kilowatt hours",
        "GWh": "gwh | gigawatt-hour | gigawatt-hours | gigawatt hours",
        "MWh": "mwh | megawatt-hour | megawatt-hours | megawatt hours",
        "degree": "° | degree | degrees | celsius | fahrenheit",
        "times": "times",
        "USD": "$ | us $ | usd | dollar | dollars | us dollars",
        "EUR": "€ | eur | euro | euros",
        "GBP": "£ | gbp | pound sterling | pounds sterling | pound | pounds | british pounds",
        "UAH": "₴ | uah | hryvnia | hryvnias | hryvnya | hryvnyas | hryven",
        "SEK": "sek | swedish kronor | swedish kronas | swedish krona | kronor | crowns"
        " | swedish crowns | swedish crown",
        "NOK": "nok | norwegian kroner | norwegian krone | kroner"
        " | norwegian crowns | norwegian crown",
        "DKK": "dkk | danish kroner | danish krone"
        " | danish crowns | danish crown | danish kronor",
        "CZK": "czk | czech crowns | czech crown | czech koruna | czech korunas | koruna | korunas",
        "HUF": "huf | forint | forints",
        "TRY": "turkish lira | turkish liras | lira | liras",
        "KRW": "krw | ₩ | korean won | south korean won",
        "KZT": "tenge",
        "IRR": "irr | iranian rial | iranian rials | tomans | toman"
        " | rial | rials",
        "AED": "aed | dirham | dirhams",
        "CHF": "chf | swiss franc | swiss francs",
        "PLN": "pln | zloty | zlotys | zlotych",
        "CAD": "cad | canadian dollar | canadian dollars",
        "AUD": "aud | australian dollar | australian dollars",
        "JPY": "jpy | ¥ | yen",
        "CNY": "cny | yuan | renminbi",
        "ILS": "ils | nis | ₪ | shekel | shekels",
        "INR": "inr | ₹ | rupee | rupees",
        "NGN": "ngn | ₦ | naira",
        "THB": "thb | baht",
        "SAR": "riyal | riyals",
        "RUB": "₽ | rub | rouble | roubles | ruble | rubles",
    },
    concepts={
        # -- beside a number
        "at-least": "≥ | at least | a minimum of | no fewer than | not fewer than | no less than | not less than | minimum",
        "at-most": "≤ | up to | as high as | as many as | as much as | no more than | not more than | at most | a maximum of | maximum of"
        " | no greater than | no higher than | at the most | a maximum | not exceeding | maximum",
        "more-than": "has passed | have passed | had passed | surpassed | surpass | surpasses | surpassing | topped | tops | topping"
        " | exceeded | exceed | exceeds | more than | over | above | in excess of | upwards of | upward of | well over | some more than | greater than"
        " | just over | a little over | slightly more than | exceeding"
        " | higher than | larger than | bigger than | north of | longer than | beyond",
        "less-than": "< | less than | fewer than | under | below | just under"
        " | lower than | smaller than | a little under | slightly less than | slightly under | shy of | short of",
        "about": "on the order of | of the order of | in the order of | somewhere around | about | around | approximately | roughly | some | an estimated | estimated | estimate of | estimates of | circa | ~ | nearly about"
        " | approx | in the region of | something like | or so",
        "roughly": "in the region of | in the area of | in the neighbourhood of | in the neighborhood of",
        "nearly": "nearly | almost | close to | just short of | approaching | not quite | nearly reached | nearly reaching"
        " | nearly reaches | almost reached | almost reaching | almost reaches | nearly hit | almost hit | nearly topped"
        " | almost topped | nearly exceeded | almost exceeded | nears | neared | nearing",
        "plain-past": "rebuilt | spent | slept | went | went home | went down | flew home | came home | came | became | began | gave | saw | wrote | spoke | drew | took | fell | knew | rose | sang"
        " | threw | flew | hid | rode | wore | drove | ate | chose | got | ran | stood | swam | broke | grew | awoke | arose",
        "no-noun": "mark | milestone | threshold | yesterday | overnight | daily | weekly | monthly | yearly | annually | nationwide | countrywide | worldwide"
        " | altogether | in total | in all | nearby | there | here | too | instead | despite | earlier | later | late | elsewhere"
        " | abroad | every | combined | overall | kept | met"
        " | stay | stayed | live | lived | want | wanted | expect | think | believe | fewer | less | last | next | it | he | she | we | they | earlier this month | earlier this year | earlier this week",
        "near-level": "near",
        "past-mark": "past",
        "joined-more": "plus",
        "joined-about": "odd",
        "plus": "+ | plus",
        "to": "to",
        "through": "through | thru",
        "and": "and | & | plus",
        "or": "or",
        "dash": "- | – | — | ‑ | − | ‒",
        "between": "between",
        "from": "from",
        "among": "among",
        "of": "of | out of",
        "each": "each | apiece",
        "other": "other | another | further | additional | more | extra | an additional | a further",
        "all-but": "all but | all except | all bar",
        "another": "another | further | additional | an additional | a further | a total of | total | all | only | just | the other"
        " | the remaining | remaining | the last | last | the rest , | as few as",
        "a": "a | an | the",
        "vague-count": "several | few | many | countless | numerous",
        "no-count": "air force one | air force two | takes two to | take two to | number one | number two | day one | square one",
        "half-more": "and a half | -and-a-half",
        "of-them": "of them | of which | of whom | of those | of these | among them | of the total | of that number"
        " | of the latter | of the victims",
        "rise": "rose | risen | rises | rising | climbed | climbing | grew | grown | increased | increasing | fell | fallen"
        " | falling | dropped | decreased | declined | jumped | went up | went down | slowed | slowing | soared | surged"
        " | plunged | sank to",
        "change": "raised | raises | raising | cut | cuts | cutting | reduced | reduces | reducing | lowered | lowers"
        " | slipped | slid | doubled | tripled | shrank | shrunk | widened | narrowed | expanded | improved | worsened"
        " | swelled | plunged | slumped | soared | surged | trimmed | revised | increase | increases | decrease | decreases"
        " | drop | drops | decline | declines | pushed | pushing | brought | bringing | went | moved",
        "civil-loss": "job | jobs | weight | crop | crops | hearing | memory | water | heat | business | market",
        "population": "population | populations",
        "season": "spring | summer | autumn | winter | fall",
        "half-word": "century | centuries | measure | measures | way | time | hearted | life | brother | marathon"
        " | mast | truth | truths",
        "money-or-weight": "pound | pounds | british pounds",
        "including": "these included | these include | those included | including | among them | which includes | comprising | of these | included",
        "dead-include": "the dead include | the dead included | dead include | dead included | killed include | killed included | victims include | victims included"
        " | death toll includes | death toll included",
        "wounded-include": "the wounded include | the wounded included | wounded include | wounded included"
        " | the injured include"
        " | the injured included | injured include | injured included",
        "missing-include": "the missing include | the missing included | missing include | missing included",
        "lay-waste": "reduced | reduces | reduce | reducing | turned | turns | turn | turning | pounded",
        "to-ruins": "to rubble | into rubble | to ruins | into ruins | to ashes | to dust | to heaps of rubble",
        "scrap": "turned | reduced | sent | turning | reducing | sending",
        "to-scrap": "into scrap | into scrap metal | to scrap metal | to the bottom | to the bottom of the sea"
        " | to twisted metal | into twisted metal | into wrecks",
        "tally-includes": "figure includes | figure included | number includes | number included | toll includes"
        " | toll included | total includes | total included | count includes | dead include | dead included"
        " | victims include | victims included | casualties include | casualties included | wounded include"
        " | wounded included | injured include | injured included",
        "say-records": "documented | recorded | verified | registered | logged | tallied",
        "tallied": "registered | documented | verified | counted | logged | identified | named | listed | attributed"
        " | believed | thought | considered | presumed | feared | known | discharged | recovering | hospitalised | hospitalized",
        "paper-noun": "report | reports | claim | claims | damage claim | damage claims | compensation claims | complaint | complaints | request | requests | calls"
        " | documents | files | videos | statements | estimates | assessments | allegations | testimonies | accounts | records"
        " | interviews | investigations | applications | inquiries",
        "whose-crown": "kronor | kroner | crowns",
        "leads-off": "off | beyond | alongside | beside | beneath | below | opposite | through | toward | versus | except",
        "leads-away": "close | next | adjacent | due | thanks | prior | ahead | downstream | upstream | deep | just | short",
        "those-most": "most | majority | all | them | share | half",
        "metre-sign": "m", "dimension": "deep | high | wide | tall | thick",
        "number-noun": "number | count | tally | toll | figure",
        "total": "a total of | total | in total | in all | altogether | overall | combined",
        # -- flying things
        "drone": "uncrewed surface vessel | uncrewed surface vessels | unmanned surface vessel | unmanned surface vessels | uncrewed boats | unmanned boats | drone boats"
        " | drone boat | usvs | uncrewed aerial vehicle | uncrewed aerial vehicles | uncrewed aircraft | drone | drones | uav | uavs | unmanned aerial vehicle | unmanned aerial vehicles | quadcopter"
        " | quadcopters | unmanned aircraft | unmanned aerial systems | unmanned vehicles | loitering munition"
        " | loitering munitions | decoy | decoys | fpvs | shaheds | shahed | gerans | geran | gerberas | uas | hexacopters | unmanned systems | interceptor drones | interceptor drone",
        "missile": "tomahawk missiles | taurus missiles | interceptors | interceptor missiles | missile | missiles | long-range missiles | western missiles",
        "cruise_missile": "cruise missile | cruise missiles",
        "ballistic_missile": "ballistic missile | ballistic missiles | ballistic and aeroballistic missiles"
        " | aeroballistic missile | aeroballistic missiles | iskander-m | ballistics | ballistic",
        "glide_bomb": "glide bomb | glide bombs | guided bomb | guided bombs | guided aerial bomb | guided aerial bombs"
        " | gliding bomb | gliding bombs | aerial bomb | aerial bombs | air bomb | air bombs | kab | kabs | glide-bombs"
        " | guided air bombs | guided aviation bomb | guided aviation bombs | aviation bombs | aerial guided bombs",
        "munition": "barrel bomb | barrel bombs | cluster bombs | cluster bomb | incendiary bombs | fire bombs | petrol bombs | thermobaric bombs | improvised bombs | vacuum bombs"
        " | grenades | grenade | munition | munitions | shell | shells | artillery shells | artillery rounds | bomb | bombs"
        " | mortar rounds | explosive devices | warheads"
        " | rounds of ammunition | cluster munitions | rounds of cluster munitions | rounds of artillery | tank rounds | mortar shells | mortar bombs",
        "rocket": "rocket | rockets | mlrs projectile | mlrs projectiles | rocket projectile | rocket projectiles | mlrs rockets",
        "balloon": "balloon | balloons",
        "aircraft": "aircraft | plane | planes | warplane | warplanes | jet | jets | fighter jet | fighter jets"
        " | bomber | bombers | airplane | airplanes | fighter planes | fighters jets",
        "helicopter": "helicopter | helicopters",
        "aerial_target": "aerial target | aerial targets | air target | air targets | air attack weapons | air assault weapons | aerial attack weapons | aerial weapons | flying objects"
        " | air objects | airborne targets",
        "target": "target | targets",
        "drone_or_missile": "projectile | projectiles | aerial weapon | aerial weapons | drones and missiles"
        " | missiles and drones | air weapons | aerial vehicles | aerial munitions",
        # -- people
        "animal": "animals | cattle | livestock | cows | cow | sheep | goats | pigs | horses | donkeys | camels | dogs | cats | poultry | chickens | hens | birds",
        "rescued-people": "evacuees",
        "person": "park ranger | park rangers | forest ranger | forest rangers | game rangers | wildlife rangers | evacuees | passers-by | passersby | guests | hotel guests | activist | activists | seafarers | mariners | crew | dissidents"
        " | missionaries | pastors | imams | clergymen | herdsmen"
        " | casualty | members | tribespeople | tribesmen | clansmen | lives | souls | palestinians | ukrainians | russians | israelis | iranians | americans | syrians | africans | indians | pakistanis | koreans"
        " | foreigners | britons | germans | georgians | foreign nationals | nationals | gazans | houthis | afghans | iraqis | person | persons | people | individual | individuals | victim | victims | human | humans | casualties |"
        " patient | patients | others | passengers | pedestrians | workers | employees | staff | inhabitants"
        " | pilgrims | commuters | worshippers | students | pupils | tourists | holidaymakers | bystanders"
        " | pensioners | seniors | mourners | farmers | drivers | crew members | volunteers"
        " | aid workers | staff members | sailors | crewmen | expatriates"
        " | yemenis | sudanese | turks | emiratis | cubans | kenyans | colombians | nepalis"
        " | chadians"
        " | adults | pensioner | teachers | priests | couples | women and children"
        " | seekers | survivors | returnees | protesters | protestors | demonstrators | shoppers | motorists"
        " | cyclists | fishermen | fisherfolk | shepherds | herders | traders | vendors | mothers | fathers"
        " | brothers | brother | sisters | sister | sons | daughters | cousins | uncles | aunts | nephews | nieces | spouses"
        " | husbands | wives | parents | grandparents | grandmothers | grandfathers | grandchildren | twins | neighbours | neighbors"
        " | relatives | siblings | elders | youths | internees | parishioners | monks | nuns | clerics | contractors"
        " | guards | porters | schoolteachers | beneficiaries | recipients | fugitives | expats | migrants"
        " | driver | passenger | captain | teacher | mechanic | student | farmer"
        " | fisherman | sailor | priest | contractor | tourist | motorist | cyclist | shepherd | pilgrim"
        " | protester | owner | pedestrian | old people | elderly people | mechanics | owners"
        " | security guard | security guards",
        "of-troops": "military | troop | combat | battlefield | army | frontline | servicemember",
        "others-noun": "others",
        "civilian": "civilian | civilians | noncombatants"
        " | non-combatants | non-combatant",
        "resident": "resident | residents | inhabitant | inhabitants | citizens | citizen | nationals | foreign national | villagers | locals",
        "child": "child | children | deported children | minor | minors | teenager | teenagers | boy | boys | girl | girls | infant | infants"
        " | toddler | toddlers | kids | babies"
        " | schoolchildren | schoolgirls | schoolboys | newborns | adolescents | orphans | youngsters | teens"
        " | schoolgirl | schoolboy | newborn",
        "woman": "woman | women",
        "man": "man | men",
        "soldier": "ranger | rangers | jawan | jawans | legionnaire | legionnaires | militant | insurgent | rebel | commando | paratrooper | marine"
        " | infantryman | militiaman | paramilitaries | paramilitary | fighter | combatant | warrior | forces members | forces member | members of the armed forces | members of the security forces | border guards | border guard | national guardsmen | soldier | soldiers | foreign troops | european troops | peacekeeping troops | nato troops | western troops | troop | troops | serviceman | servicemen | servicemember | service members"
        " | service personnel | personnel | military personnel | fighters | combatants | militants | invaders | occupiers | recruits"
        " | conscripts | corporals | colonels | enlisted men | marines | paratroopers | servicepeople | reservists"
        " | infantrymen | infantry | servicewomen | mercenaries | airmen | cadets | guardsmen"
        " | defenders | servicemembers | warriors | terrorists | assailants | attackers | gunmen | insurgents | rebels | commandos | jihadists"
        " | stormtroopers | paratroops | militiamen"
        " | sergeants | officers | conscript | serviceperson | commanders | generals | lieutenants | snipers | guerrillas"
        " | operatives | troopers | saboteurs | infiltrators"
        " | peacekeepers | peacekeeper | blue helmets"
        " | reservist"
        " | gunners | tank crewmen | drone operators | artillerymen | artilleryman | sappers | tankers of the army"
        " | national guards | guerilla fighters",
        "prisoner": "prisoner | prisoners | prisoners of war | prisoner of war | pow | pows | captives | hostages | hostage | detainees | detainee",
        "rescuer": "rescuer | rescuers | firefighter | firefighters | first responders | emergency workers | rescue workers"
        " | fire fighters | firemen | lifeguards | civil defence workers | civil defense workers"
        " | civil defence members | civil defense members | fireman",
        "worker": "worker | workers | employee | employees | maintenance workers | staffers | engineers | miners"
        " | repairmen | electricians | technicians | repair workers | railway workers | construction workers"
        " | energy workers | power workers | linemen | utility workers | dockworkers | aid worker",
        "medic": "medic | medics | paramedic | paramedics | doctors | nurses | medical workers"
        " | doctor | nurse | ambulance workers | surgeons | health workers | healthcare workers"
        " | ambulance crew members | hospital staff | ambulance staff | ambulance crew",
        "police_officer": "gendarmes | gendarme | carabinieri | constables | police officer | police officers | policeman | policemen"
        " | cops | law enforcement officers | officers"
        " | policewomen | policewoman | law enforcers | law enforcer | traffic police officers",
        "journalist": "journalist | journalists | reporters"
        " | correspondents | correspondent | photographers | photographer | cameramen | cameraman | media workers"
        " | photojournalists | photojournalist | war correspondents | videographers",
        "body": "body | bodies | remains of | human remains",
        "refugee": "refugee | refugees",
        "displaced_person": "internally displaced | displaced people | displaced persons | internally displaced people | idps",
        "mercenary": "mercenary | mercenaries | foreign fighters",
        # -- homes and buildings
        "household": "household | households | families",
        "customer": "customer | customers | subscriber | subscribers | consumer | consumers | users | clients",
        "apartment": "apartment | apartments | flat | flats",
        "building": "building | buildings | apartment building | apartment buildings | apartment block | apartment blocks"
        " | residential building | residential buildings | high-rise | high-rises | outbuilding | outbuildings | block"
        " | blocks | tower blocks | structures | high-rise buildings | residential blocks"
        " | low-rises | five-storey buildings | nine-storey buildings | residential houses | shops"
        " | hangars | garages | premises | barns | churches | mosques"
        " | shed | sheds | warehouse | warehouses | cafes | offices | shopping centres | shopping centers"
        " | shopping centre | shopping center | shopping malls | hotels | workshops"
        " | kiosks | libraries | museums | theatres | theaters | dormitories | dormitory | hostels"
        " | greenhouses | restaurants | supermarkets | pharmacies"
        " | post offices | monasteries | synagogues | stadiums | cultural centres"
        " | cultural centers | skyscrapers | skyscraper | storehouses | petrol stations | petrol station"
        " | gas stations | gas station | filling stations | filling station | nine-story buildings"
        " | five-story buildings"
        " | bakeries",
        "house": "house | houses | home | homes | private homes | private households | dwellings | private houses"
        " | private household | residences | cottages"
        " | bungalows | farmhouses | cabins | villas"
        " | dacha | dachas | mansion | mansions | huts | chalets",
        "signing": "signed | sign | signing | initialled | initialed | initialling | inked | ratified",
        "at-talks": "delegation | delegations | team | teams | negotiators | delegates | mediators | diplomats | envoys",
        "teaser": "read also | also read | read more | see also | more on this",
        "photo-credit": "getty images | ap photo | via ap | pool photo | file photo | via reuters | / reuters | / afp"
        " | licensing rights | via east news | handout | photo : | photograph : | photo by | image : | photo credit",
        "homes": "home | homes",
        "school": "school | schools | kindergarten | kindergartens"
        " | universities | colleges | nurseries | educational institutions"
        " | lyceum | lyceums | preschools | preschool | gymnasiums | daycare centres | daycare centers"
        " | vocational schools | boarding schools",
        "morgue": "morgue | morgues | mortuary",
        "hospital": "hospital | hospitals | clinics | medical facilities"
        " | maternity hospitals | health facilities | healthcare facilities"
        " | polyclinics | polyclinic | health centres | health centers | health centre | health center"
        " | medical centres | medical centers | medical centre | medical center | dispensaries"
        " | field hospitals",
        "window": "window | windows | window pane | window panes | windowpanes",
        "infrastructure_facility": "infrastructure sites | infrastructure site | army posts | army post | police posts | border posts | facility | facilities"
        " | energy facilities | infrastructure facilities | objects"
        " | installations"
        " | camp | camps | base | bases | military bases | airfield | airfields | airbase | airbases | air bases"
        " | air base | bridge | bridges | terminal | terminals | storage tanks | fuel tanks | oil tanks"
        " | military posts | military post | outposts | outpost | checkpoints | checkpoint | check posts | check post"
        " | gas pipelines | gas pipeline | oil pipelines | oil pipeline | grain terminals | oil terminals"
        " | pumping stations | pumping station | pipelines | pipeline | launch sites | positions | command posts | headquarters buildings"
        " | control point | control points | command point | command points | control posts | control post"
        " | ammunition depot | ammunition depots | ammo depot | ammo depots | fuel depot | fuel depots"
        " | weapons depot | weapons depots | depots | arsenals | deployment points | deployment point"
        " | training grounds | training ground | training centres | training centers | launch pads | airports"
        " | seaports | piers | tunnels | trenches | dugouts | strongholds | bunkers | strongpoints"
        " | observation posts | observation post"
        " | ports | port facilities | railway stations | railway station | train stations | train station"
        " | bus stations | bus station | dams | overpasses | jetties | berths | runways | runway"
        " | ammunition warehouses | weapons warehouses | level crossings",
        "energy_facility": "energy sites | energy site | substation | substations | power plant | power plants | power station | power stations"
        " | thermal power plants | energy facilities | power facilities"
        " | transformer stations | transformers | heating plants | boiler houses | boiler house | chp plants"
        " | thermal power plant | hydroelectric plants | gas facilities | combined heat and power plants"
        " | thermal plants | hydropower plants"
        " | thermal plant | coal plants | heat plants | cogeneration plants | chp plant | coal plant | heat plant"
        " | solar plant | boiler plant"
        " | switchyards | switchyard | wind turbines | gas compressor stations | compressor stations"
        " | compressor station | chps | solar farms | wind farms | electrical substations",
        # -- places that can be counted
        "plant": "plant | plants | factory | factories | refinery | refineries | oil depot | oil depots | enterprise | enterprises"
        " | mills | steelworks | shipyards | shipyard | grain elevators | grain elevator"
        " | sawmills | breweries | coal mines | dairies | industrial plants",
        "location": "street | streets | location | locations | site | sites | area | areas | place | places | spots"
        " | yard | yards | courtyard | courtyards | fields | gardens",
        "settlement": "township | townships | settlement | settlements | hamlet | hamlets | village | villages | town | towns | communities | localities",
        "city": "city | cities",
        "region": "region | regions | oblast | oblasts | provinces",
        "district": "district | districts | municipalities | raions | neighborhoods | neighbourhoods | suburbs | boroughs",
        "country": "country | countries | nations | states",
        # -- war machines
        "tank": "tank | tanks | main battle tanks",
        "armored_vehicle": "armored vehicle | armored vehicles | armoured vehicle | armoured vehicles"
        " | armored combat vehicle | armored combat vehicles | armoured combat vehicles | infantry fighting vehicle"
        " | infantry fighting vehicles | armored personnel carrier | armored personnel carriers"
        " | armoured personnel carriers | apcs | ifvs | armored fighting vehicles | armoured fighting vehicles"
        " | armoured personnel carrier | armoured fighting vehicle | personnel carrier | personnel carriers | apc | ifv"
        " | armored fighting vehicle | humvees | bmps | btrs | bradleys | afv | afvs | icv | icvs | mrap | mraps"
        " | armored personnel vehicles | armoured personnel vehicles | armored cars | armoured cars | combat vehicles | tracked vehicles",
        "artillery_system": "artillery system | artillery systems | artillery gun | artillery guns | field artillery gun"
        " | field artillery guns | howitzer | howitzers | guns | artillery pieces | self-propelled guns | cannons",
        "mortar": "mortar | mortars",
        "mlrs": "rocket salvo systems | rocket salvo system | salvo fire systems | multiple-launch rocket systems"
        " | multiple-launch rocket system | multiple-rocket launchers | mlrs launchers | mlrs launcher | mlrs combat vehicles | multiple launch rocket system | multiple launch rocket systems | multiple rocket launchers"
        " | multiple rocket launcher | mlrs | rocket launchers",
        "air-defence": "by air defence systems | by air defense systems | by an air defence system | by an air defense system | air defences | air defenses | air defence forces | air defense forces | air defence units | air defense units"
        " | air defence crews | air defense crews | air defence | air defense",
        "air_defense_system": "patriot systems | patriot batteries | patriot launchers | patriot air defence systems"
        " | air defence batteries | air defense batteries | anti-aircraft missile systems | anti-aircraft missile system | anti-aircraft missile launchers"
        " | air defense system | air defense systems | air defence system | air defence systems"
        " | anti-aircraft systems | anti-aircraft warfare systems | radars | radar stations | launchers"
        " | radar | surface-to-air missile systems | sam systems | air-defence systems | air-defense systems"
        " | anti-air systems | air defence equipment | air defense equipment | air defence assets | air defense assets",
        "vehicle": "vehicles & fuel tanks | vehicles & tankers | pickups | pickup | pick-ups | suvs | jeeps | minivans | coaches | tankers of fuel | units of automobile equipment | units of automotive equipment | units of special equipment | units of equipment | pieces of equipment | pieces of machinery | pieces of automotive equipment"
        " | vehicle | vehicles | motor vehicle | motor vehicles | car | cars | truck | trucks | bus | buses"
        " | pickup trucks | vans | automobiles | trams | ambulances | fuel tanks trucks | special equipment"
        " | automotive equipment"
        " | units of special military equipment | units of support military vehicles | units of military vehicles"
        " | pieces of special equipment | pieces of special military equipment | units of special military vehicles"
        " | vehicles and fuel tanks | vehicles and tankers | vehicles and fuel tankers"
        " | trailers | minibuses | minibus | tractors | locomotives | lorries | lorry | motorcycles | motorbikes | quad bikes | quadbikes | buggies | atvs | all-terrain vehicles | snowmobiles | wagons"
        " | carriages | fire engines | fire trucks | police cars"
        " | aid truck | aid trucks | aid lorries | aid vehicles"
        " | trolleybus | trolleybuses | combine harvester | combine harvesters | bulldozer | bulldozers"
        " | excavator | excavators | forklift | forklifts | forklift trucks | mopeds | moped | scooters | railcars"
        " | rail cars | freight cars | railway carriages | train carriages | railway cars | taxis | loaders"
        " | dump trucks | semi-trailers | land cruiser | land cruisers | golf carts",
        "ship": "patrol boat | missile boat | missile boats | landing ship | landing craft | naval ships | naval vessels"
        " | navy ships | cruiser | destroyer | ship | ships | vessel | vessels | warship | warships | boats | tanker | tankers | boat"
        " | aircraft carriers | carriers | destroyers | cruisers | trawlers | landing ships | minesweepers | gunboats"
        " | ferries | ferry | barges | barge | corvettes | corvette | frigate | frigates | patrol boats"
        " | speedboats | cargo ships | oil tankers | freighters | freighter | cargo ship | oil tanker | trawler"
        " | tugs | tugboats | tugboat | yachts | yacht | dinghies | dhow | dhows | catamarans | catamaran"
        " | bulk carriers | bulk carrier | container ships | container ship | motorboats | motorboat"
        " | lng carriers | gas carriers",
        "submarine": "submarine | submarines",
        "weapon_system": "ew stations | ew station | systems | weapon systems | electronic warfare station | electronic warfare stations"
        " | electronic warfare system | electronic warfare systems | warfare station | warfare stations | weapons"
        " | pieces of military equipment | units of military equipment | items of military equipment | pieces of military hardware"
        " | pieces of hardware | pieces of weaponry | pieces of heavy equipment | pieces of heavy weaponry",
        # -- energy
        "generator": "generator | generators | diesel generators",
        "reactor": "reactor | reactors | power unit | power units | nuclear reactors | units | unit"
        " | reactor unit | reactor units",
        "rail": "train | trains | railway | railways | rail | metro | subway | tram | trams | trolleybus | trolleybuses | commuter",
        "power_line": "power line | power lines | line | lines | transmission line | transmission lines"
        " | off-site power lines | off-site power line | external power lines | external power line"
        " | external transmission lines | external transmission line"
        " | pylons | pylon",
        "generation_capacity": "capacity | generation capacity | generating capacity | generation | power capacity | output",
        # -- events
        "strike": "attacks from multiple rocket launchers | attacks from multiple launch rocket systems | strike | strikes | airstrike | airstrikes | air strike | air strikes | shelling incidents | shellings"
        " | bombardments | mass strike"
        " | strikes on energy facilities | strikes on energy infrastructure",
        "attack": "attack | attacks | counterattack | counterattacks | counter-attack | counter-attacks | assault | assaults | raid | raids | offensive | offensives | ambushes"
        " | attempts to advance | attempts to break through | attempts to storm | attempts to attack"
        " | attempt to advance | attempt to break through | attempted advances | attempted assaults"
        " | attempted breakthroughs | assault actions | assault operations | offensive actions"
        " | offensive attempts | offensive operations"
        " | attacks on energy facilities | attacks on energy infrastructure",
        "engagement": "engagement | engagements | clash | clashes | battle | battles | combat engagements | firefights"
        " | combat engagement | combat clash | combat clashes | armed clash | armed clashes | skirmish | skirmishes | gun battles",
        "blaze": "fires | fires broke out | blazes | blaze | wildfires | house fires",
        "explosion": "explosion | explosions | blast | blasts",
        "wave": "wave | waves",
        "sortie": "sortie | sorties | combat sortie | combat sorties",
        "massed": "massive | massed | large-scale | mass",
        "knock-out": "knocked out | knock out | knocks out | disabled | idled | took offline",
        "taken-up": "they | it | its | their | they've | they're | they'd | they'll",
        "at-cost": "at the cost | at a cost | at the price | paid with | paid for with",
        "moved-on": "advanced | advance | advances | advancing | pushed | moved forward | gained ground | pushed forward | pulled back | retreated | withdrew",
        "suffer-losses": "suffered | suffered by | suffers | suffering | sustained | took | incurred",
        "own": "own",
        "making": "produce | produces | produced | producing | production | manufacture | manufactures | stockpile | stockpiles"
        " | stored | stocks | stock | stockpiled | inventory | in service | redeployed | bought | purchased | remaining",
        "war-gear": "pieces of military equipment | units of military equipment | items of military equipment | pieces of military hardware"
        " | pieces of weaponry | pieces of heavy equipment | pieces of heavy weaponry",
        "warship": "warship | warships | patrol boat | patrol boats | missile boat | missile boats | gunboats | frigate"
        " | frigates | corvette | corvettes | destroyer | destroyers | cruiser | cruisers | minesweepers | landing ships"
        " | landing craft | landing ship | naval ships | naval vessels | navy ships | aircraft carriers | submarines",
        "position": "stronghold | strongholds | strongpoint | strongpoints | strong points | dugout | dugouts | command post | command posts"
        " | observation post | observation posts | firing position | firing positions | fighting positions"
        " | deployment point | deployment points | deployment sites",
        "squad": "sabotage group | sabotage groups | reconnaissance group | reconnaissance groups | assault group | assault groups"
        " | mortar crew | mortar crews | gun crews | platoon | platoons",
        "brigade": "brigade | brigades | regiment | regiments | battalion | battalions | divisions | military unit"
        " | military units | army unit | army units | combat unit | combat units | enemy unit | enemy units"
        " | ground unit | ground units | infantry unit | infantry units | artillery unit | artillery units"
        " | mechanised unit | mechanised units | mechanized unit | mechanized units | armored unit | armored units"
        " | armoured unit | armoured units | airborne unit | airborne units | assault unit | assault units"
        " | marine unit | marine units | missile unit | missile units | rocket unit | rocket units | drone unit"
        " | drone units | tank unit | tank units | reserve unit | reserve units | engineering unit"
        " | engineering units | reconnaissance unit | reconnaissance units | logistics unit | logistics units"
        " | elite unit | elite units | regular unit | regular units | border unit | border units | sabotage unit"
        " | sabotage units | naval unit | naval units | security unit | security units | territorial unit"
        " | territorial units | police unit | police units",
        # -- what happened to them: the words that govern a number
        "launch": "answered with | answers with | answering with | retaliated with | retaliates with | retaliating with | responded with | responds with"
        " | responding with | replied with | replies with | replying with | hit back with | hits back with | hitting back with"
        " | struck back with | countered with | expended | expending | expends | burned through | burnt through | burning through"
        " | used up | shot off | let loose | launch | launched | launches | launching | fire | fired | fires | firing | unleash | unleashed"
        " | unleashing | unleashes | sent | send | sends | sending | employed | released | releasing | hurled | lobbed"
        " | involving | involved | deployed against | used | using | dispatched"
        " | rained | rains | deployed | dropped | dropping | were dropped"
        " | targeting with | hurling | lobbing | threw | throwing | loosed | pummelled with",
        "comprise": "comprised | comprises | consisted of | consists of | was made up of | numbered | totalled | totaled",
        "tally-verb": "counted | registered | logged",
        "detect": "detected | tracked | recorded | spotted | identified",
        "hit-participle": "hit | struck | attacked | shelled | bombed | bombarded | targeted | pounded | raided | hammered",
        "attack-verb": "attack | attacked | attacks | attacking | struck | strike | strikes | striking | hit | hitting"
        " | bombarded | bombarding | shelled | shelling | pounded | targeted | targeting | bombed | assaulted | blitzed"
        " | hammered | hammering | battered | battering | pummelled | pummeled | rained down on | rocked"
        " | peppered | raided | raiding | blasted",
        "lost-in-air": "were lost | were “ lost | were also lost | were \" lost",
        "aggression": "invasion | aggression | occupation",
        "verb-noun": "fires",
        "must": "must | has to | have to | had to | need to | needs to | needed to | should | ought to | will have to"
        " | is to be | are to be | were to be | was to be",
        "modal": "can | could | will | would | must | might | should | shall | cannot | can't | won't | couldn't",
        "about-what": "know | known | knows | knew | information | report | reports | news | data | talk | talks | talking"
        " | learned | informed | spoke | speak | message | messages | warned | told | heard",
        "bombard": "fired | shell | shells | shelled | bombarded | opened fire | fired on | bombed"
        " | shelling | bombing | pounded | pounding | struck | hammered",
        "pieces-of": "pieces of | items of | sets of",
        "piece": "piece | pieces | unit | units | item | items",
        "gear": "equipment | military equipment | military hardware | hardware | weaponry | materiel",
        "attack-noun": "air strike | air strikes | air raid | air raids | airstrike | drone strike | drone strikes"
        " | missile strike | missile strikes | shellings | attack | attacks | bombardment | barrage | barrages | strike | strikes | assault | raid | salvo"
        " | salvos | wave | waves | blitz | swarm | onslaught | airstrikes | gunfire | shellfire | volley | fusillade | bombing | launch"
        " | launches | release"
        " | bombardments | assaults | raids | shelling",
        "with": "with | by | using | involving | of | via | from | including",
        "thwart": "thwarted | thwart | foiled | foil | disrupted | averted",
        "shoot-down": "downs | shot down | shoot down | shooting down | shoots down | downed | downing | down | intercepted"
        " | intercept | intercepting | intercepts | interception | interceptions | neutralized | neutralised"
        " | neutralizing | neutralising | shot down or suppressed | shot down and suppressed | brought down | took down"
        " | taken down | knocked down | knocked out of the sky | repelled | thwarted | shot out of the sky | eliminated"
        " | intercepted and eliminated | intercepted and destroyed | destroyed or suppressed | downed or suppressed"
        " | stopped | shot or suppressed | shootdown | taking down | bringing down | were down"
        " | destroyed in the air | blasted out of the sky | shot from the sky | stopped in the air"
        " | knocked out in the air | swatted | felled | countered | fended off | parried | warded off | beat back"
        " | blown out of the sky | bagged | picked off"
        " | sent crashing | brought crashing down | swatted down | swatted out of the sky"
        " | plucked from the sky | knocked from the sky | took out of the sky | dropped from the sky | hacked down"
        " | splashed",
        "force-down": "brought down | forced down | forced to land | grounded",
        "jamming": "electronic warfare | jamming | jammers",
        "suppress": "electronic countermeasures | electronic countermeasure | electronic jamming | was lost from radar | were lost from radar | been lost from radar | diverted | suppressed | jammed | lost from radar | lost from radars | locationally lost | lost location"
        " | disappeared from radar | disappeared from radars | dropped off radar | dropped off radars | dropped off the radar | fell off radar | electronic warfare | suppressing | jamming"
        " | vanished from radar | failed to reach their targets | did not reach their targets | lost track of"
        " | went off course | lost from the radar | spoofed | did not reach targets"
        " | failed to reach targets | fell in open areas | electronically suppressed"
        " | disabled by electronic warfare | neutralised by electronic warfare | strayed off course"
        " | never reached their targets | never reached a target | fell short of their targets"
        " | never made it to their targets | did not make it to their targets",
        "end-flight": "ended their flight | ended its flight | ended their flights | met their end",
        "deal-with": "dealt with",
        "clear-of": "cleared | cleansed | swept",
        "sky": "sky | skies | airspace",
        "haul": "catch",
        "impact": "got past | get past | slipped past | slipped through | made it past | tore into | ripped into | ploughed through | barrelled into | flew into | crashed on | hit | hits | struck | strike | striking | impacted | impact | impacts | penetrated | got through"
        " | get through | managed to strike | managed to hit | strikes | hitting | slammed | slammed into | landed"
        " | crashed into | made it through | breached | evaded | evade | broke through | exploded | scored hits"
        " | smashed into | ploughed into | plowed into | rammed | detonated | found their targets"
        " | made impact | pierced",
        "get-through": "penetrated air | penetrated the air | penetrated the defences | penetrated the defenses | breached air | evaded air"
        " | slipped through | slipped past | got through | got past | broke through | made it through"
        " | made it past",
        "fall": "fell | fall | falls | falling | rained down | came down | raining down | landed | splashed down",
        "open-water": "into the sea | in the sea | into the gulf | into the persian gulf | into the red sea"
        " | into the black sea | into the mediterranean | into the arabian sea | into the baltic | into the water | in the water | into the ocean | in the ocean"
        " | in the red sea | in the black sea | in the mediterranean | in the arabian sea | in the baltic | in the gulf"
        " | in the persian gulf | in open water | in open waters | into open water | into open waters | into the open sea"
        " | in the open sea | in international waters | into international waters | into the sea of | in the sea of",
        "plunge": "dropped | drops | plunged | plunges | plunging | plummeted | crashed | crashes | splashed down | splash down"
        " | ditched | ended up | landed",
        "affect": "affect | affects | affected | affecting",
        "reach": "reached | reach",
        "come-under": "took a direct hit | took direct hits | received a direct hit | suffered a direct hit | sustained a direct hit | come under fire | comes under fire | coming under fire | was struck | been struck | was targeted | was shelled | was attacked | was bombed | were bombed"
        " | come under | comes under | coming under | came under attack | came under fire | under attack | under fire | were hit | was hit | were reportedly hit | was reportedly hit | were also hit | was also hit | sustained hits"
        " | suffered hits | were struck | hits at | hits in | hits on | impacts at | direct hits | came under | were attacked"
        " | were targeted | been hit | been attacked | were shelled"
        " | were subjected to | was subjected to | been subjected to | came under shelling | suffered shelling"
        " | got hit | took hits | took a hit | bore the brunt",
        "debris-fall": "of falling debris | of fallen debris | where debris fell | where debris landed | with fallen debris",
        "debris": "debris | shrapnel | fragments | wreckage | falling debris | drone fragments | downed debris | debris of",
        "denied": "not",
        "delayed": "delayed | delay",
        "shooting-of": "for the shooting of | over the shooting of | in the shooting of",
        "kill": "fatal shooting of | slaying of | massacre of | lynching of | slaying | slays | slay | slaughtering | slaughters | massacring"
        " | butchered | butchering | hacked to death | stabbed to death | burned alive | burnt alive"
        " | lynched | strangled | put to death | mowed down | mown down | mowing down | gunning down | guns down | gunned to death"
        " | bludgeoned to death | stoned to death | blown to pieces | beheads | martyring | shoots dead"
        " | execution of | extrajudicial execution of | murder of | murders of | killings of | assassination of | shooting dead | claimed the life of | claim the life of | claims the life of | claims the lives of | claiming the life of"
        " | claiming the lives of | kill | kills | killed | killing | slain | murdered | claimed the lives of | claim the lives of"
        " | taking the lives of | dead | fatal | fatally | fatally wounded"
        " | executed | summarily executed | martyred | embraced martyrdom | slaughtered | massacred | assassinated | gunned down | took the lives of"
        " | took the life of | fatally shot | took the lives"
        " | beheaded | beheading"
        " | could not be saved"
        " | ended the lives of | cut short the lives of",
        "take-life": "claim | claims | claimed | claiming | take | takes | took | taken | taking | cost | costs | costing",
        "life": "life | lives | victims",
        "displacement": "displacement | displaced | displacing",
        "die": "attained martyrdom | attain martyrdom | achieved martyrdom | laid down their lives | gave their lives | fell as martyrs | trampled to death"
        " | among the dead | among those killed | among the victims | declared dead | pronounced dead | since died | died | die | dies | dying | dead | lost their lives | perished | succumbed | lost his life"
        " | passed away | lost her life | lost their life | succumbed to | drowned | perish | perishes"
        " | fell in battle | did not survive | burned to death | starved to death | starve to death | died of hunger"
        " | died of starvation | bled to death | froze to death | crushed to death | beaten to death | burnt to death"
        " | tortured to death | suffocated | died of their wounds | died of his wounds | died of her wounds | deceased"
        " | met their deaths | met their death | met his death | met her death | fell victim to"
        " | paid with their lives | paid with his life | paid with her life | gave his life"
        " | gave her life | lost lives",
        "death": "death | deaths | kia | fatality | fatalities | the dead | death toll | deadly"
        " | lives lost | killings | life lost | life was lost | life was also lost | life has been lost"
        " | lives were lost | lives were also lost | lives have been lost"
        " | murder | murders | slayings | executions | drownings | martyr | martyrs",
        "toll": "toll | death toll | deaths toll | number of dead | number of deaths | number of fatalities | number of the dead"
        " | number of victims | number of lives lost | tally of the dead | count of the dead | body count",
        "injure": "treated at the scene | treated on the spot | treated on site | minor injuries | minor wounds | in moderate condition | in stable condition | in a moderate condition"
        " | in a stable condition | among the injured | among the wounded | among those injured | among those wounded | injure | injured | injures | injuring | wound | wounded | wounding | hurt | maimed | hospitalized"
        " | hospitalised | injuries | injury | sought medical | suffered injuries | suffered wounds | treated for"
        " | suffered from | needed medical | received medical | wounds | sustained injuries | burned"
        " | in critical condition | in serious condition | in a critical condition | in a serious condition"
        " | in hospital | in the hospital | in intensive care | being treated | treated in hospital"
        " | receiving treatment | under treatment | taken to hospital | rushed to hospital"
        " | taken to the hospital | admitted to hospital | concussed | concussion | burn injuries"
        " | suffered burns | scarred | lacerations | shrapnel wounds | shrapnel injuries | seeking medical"
        " | required medical | medical attention | medical assistance | acute stress | being treated in hospital"
        " | suffering injuries | suffering wounds | undergoing treatment"
        " | needed surgery | underwent surgery | required surgery | undergoing surgery"
        " | treating | treats | treated"
        " | needing hospital | needing hospital treatment | needing treatment | needing medical"
        " | survived with injuries | survived with wounds | cut by glass | cut by shrapnel | hit by shrapnel | struck by shrapnel"
        " | requiring hospital | requiring hospital treatment | requiring treatment | requiring medical"
        " | in need of hospital treatment | in need of treatment | receiving hospital treatment"
        " | sustaining injuries | suffering burns"
        " | stabbed | shot and wounded | beaten up | run over"
        " | lost legs | lost his leg | lost her leg | lost their legs | lost a leg | lost both legs | lost an arm"
        " | lost a hand | lost a foot | lost limbs | lost a limb | lost an eye | lost their limbs | lost fingers"
        " | lost hands | lost arms"
        " | amputated | amputations | amputation"
        " | suffered acute stress | suffering acute stress | treated for shock | treated for smoke inhalation"
        " | suffered smoke inhalation | inflicted injuries on | injuries were inflicted on | bodily harm"
        " | bodily injuries",
        "condition": "condition | conditions",
        "grave": "critical | serious | grave | severe | stable | moderate | life-threatening | very serious",
        "fate": "fate | fates | whereabouts",
        "unknown": "unknown | unclear | not known | not yet known | a mystery | to be established | uncertain",
        "fire": "fires | blazes | a blaze | fire broke out | fires broke out",
        "missing": "missing | under rubble | under debris | under the debris | beneath rubble | mia | listed as missing | reported missing | unaccounted for | trapped under the | trapped under rubble | trapped beneath | under the rubble | beneath the rubble | still missing"
        " | not been found | feared trapped | feared buried | buried under | buried beneath"
        " | whereabouts unknown | still unaccounted for | unlocated | unreachable",
        "gone-people": "missing | unaccounted for",
        "found-dead": "retrieved | retrieve | unearthed | exhumed | exhume | rubble | ruins | lay | lie | lying | strewn | mass grave | mass graves | washed up | washed ashore",
        "find-people": "counted | tallied | logged | registered | found | finds | finding | pulled | recovered | discovered | dug out",
        "rescue": "rescued | rescue | rescuing | evacuated | evacuate | evacuating | evacuation | evacuations | pulled from"
        " | were moved to safety | was moved to safety | been moved to safety | being moved to safety"
        " | pulled alive | pulled out | dug out | saved | pulled | moved to safety | taken to safety"
        " | relocated | relocate | resettled | plucked | freed from the rubble | rescues | pulling"
        " | airlifted | bussed out | led to safety | brought to safety | extricated"
        " | shifted | shifted to | moved to safer | moved to shelters | moved to relief camps | taken to shelters"
        " | ferried to safety | taken out of | taken out by bus | taken out alive | brought out | brings out | bring out | bringing out"
        " | freed from lifts | freed from elevators | freed from the lifts | freed from the elevators"
        " | freed from a lift | freed from an elevator | freed from under | bused out | winched to safety"
        " | unearthed alive"
        " | transferred to buses | moved to buses | put on buses | led outside | led out of | carried out of"
        " | pull out alive | pulled to safety | carried to safety"
        " | found alive",
        "get-out": "pull out | dig out | get out | got out | haul out | hauled out | bring out",
        "alive": "alive",
        "detain": "detained | detain | detains | detaining | rounded up | rounding up | interned | imprisoned | jailed"
        " | put in prison | held incommunicado | apprehended | apprehend | apprehending | nabbed | put behind bars | placed under arrest"
        " | into custody | remanded in custody | placed in custody | thrown in jail | thrown into jail",
        "capture": "overran | overrunning | abducts | abduct | abducting | kidnaps | kidnap | kidnapping | snatched | taken hostage | took hostage"
        " | abducted | kidnapped | captured | capture | capturing | captures | seized | seizing"
        " | seize | taken prisoner | took prisoner | recaptured | retook"
        " | took | taken captive"
        " | overrun | reclaimed | reclaiming"
        " | fell into captivity | fall into captivity",
        "set-free": "free | release | releases | releasing | to free | will free | would free | frees | liberated | liberating | liberate | freed | freeing",
        "occupy": "occupied | took control | overran | overrun | regained control | regained | conquered"
        " | gained control | took control of | taken control of | annexed | occupies | occupying"
        " | took over | conquering | advanced | entered | cleared"
        " | taken | taking | recovered | retaken | under the control of | under control of | under their control"
        " | under its control | under ukrainian control | under russian control | under enemy control | under enemy's control"
        " | under rebel control | under government control | under israeli control",
        "shoot-people": "shot | shoot | shoots | shooting",
        "trade": "import | imports | imported | importing | export | exports | exported | exporting",
        "damage": "broke windows | broke the windows | broke the glass | broke glass | blew out windows | blew out the windows"
        " | smashed windows | set alight | setting alight | in flames | gutted by fire | riddled | perforated | pockmarked"
        " | cracked | caved in | torn open | put out of use | put out of service | rendered unusable | damage | damaged | flooded | damages | damaging | partially destroyed | damage to | shattered | broken"
        " | engulfed | engulfing | scorched | caught fire | on fire | set ablaze | set on fire | ablaze | burning"
        " | mangled | blown out | crippled | wrecked | suffered damage | sustained damage | blew out | smashed"
        " | torn off | ripped off | tore off | tears off | blown off | wrecking | wreck | wrecks"
        " | shattering | shatters | smashing | smashes | mangling | crippling | scorching"
        " | setting ablaze | setting fire to | set fire to | blowing out | tearing off | ripping off"
        " | breaking"
        " | lost their roofs | lost its roof | lost their windows | left without windows | left without roofs"
        " | dented",
        "needs-repair": "need repair | need repairs | needs repair | needed repair | needed repairs | require repair"
        " | require repairs | required repairs | in need of repair | in need of repairs"
        " | need rebuilding | need restoration | need to be repaired | needing repair"
        " | requiring repairs | uninhabitable | unfit for habitation",
        "destroy": "destroy | destroyed | destroys | destroying | destruction | razed | burned down | burnt | gutted"
        " | levelled | leveled | washed away | swept away | demolished | knocked out | wiped out | sunk | sank | sinks | sinking | burned"
        " | reduced to rubble | flattened | obliterated | collapsed | incinerated | torched | wiped off"
        " | lie in ruins | lay in ruins | lies in ruins | lying in ruins | left in ruins | in ruins | reduced to ruins"
        " | reduced to ashes | reducing to ruins | turned to rubble | burnt out"
        " | burnt down | burned out | torn apart | annihilated | ruined | blown up | blew up"
        " | razing | levelling | leveling | demolishing | flattening | flattens | obliterating | gutting"
        " | torching | ruining | wiping out | burning down | reducing to rubble | incinerating"
        " | pulverised | pulverized"
        " | went up in flames | go up in flames | bulldozed | bulldozing | torn down | wrecked beyond repair"
        " | damaged beyond repair",
        "lose": "were lost | were also lost | lose | lost | loses | losing | loss | losses | casualties | losses of | inflicted losses"
        " | forfeited | sacrificed | suffered losses",
        "casualties": "casualty mark | casualty threshold | casualty milestone | casualty figure | casualty figures | casualty count | casualty counts | casualty numbers"
        " | casualty rate | casualty rates | casualty toll | killed , wounded and missing | killed , wounded , and missing | killed , wounded or missing"
        " | killed , wounded , or missing | killed , injured or missing | killed , injured , or missing"
        " | killed or missing | killed and missing | casualties | losses | killed and wounded | killed or wounded | killed or seriously wounded | killed and seriously wounded"
        " | killed or severely wounded | killed or badly wounded | killed or gravely wounded | killed and injured | killed or injured"
        " | dead and wounded | killed , wounded | number of dead and wounded | number of the dead and wounded",
        "payload": "payload | payloads | warhead | warheads | carry | carries | carrying | carried | weighs | weighing",
        "develop": "developed | develops | developing | designed | built | unveiled | has created | created | developers | produces | manufactures",
        "flight-range": "range | ranges | reach | reaches | radius | fly | flies | flew | flown | flying | travel | travels | travelled"
        " | traveled | passing | advance | advances | advanced | advancing",
        "hostage": "hostage | hostages",
        "expose": "subjected | subjects | subjecting",
        "aid": "aid | assistance | support package | aid package | loan | loans | grant | grants | donation",
        "blown-up": "stepped on a mine | stepped on a landmine | stepped on mines | stepped on landmines | hit a mine | hit a landmine | triggered a mine | trod on a mine",
        "beat": "inflict losses | inflicts losses | inflicted losses | inflicting losses | defeat | defeats | defeated"
        " | defeating | rout | routs | routed | routing | mauled",
        "eliminate": "eliminated | liquidated | neutralised | neutralized | inflicted | eliminating | taken out | put out of action",
        "given-away": "send | sends | sending | sent | dispatch | dispatches | dispatched | dispatching | deploy | deployed"
        " | provide | provided",
        "went-out": "out for | off for | down for | out of action for",
        "left-behind": "left | leaves | leaving | set | sets | setting",
        "was-hit": "was reportedly hit | were reportedly hit | was also hit | were also hit | was hit | were hit | been hit | being hit | was struck | were struck | been struck | were shelled"
        " | was shelled | been shelled | were bombed | was bombed | been bombed",
        "still-without": "still without , | still without . | still without it | were without . | were without , | are without . | are without , | remain without . | remain without , | remained without . | remained without , | remain without it | remained without it | without either",
        "without-power": "power was cut | electricity was cut | power is out | electricity is out | power went out | electricity went out"
        " | lights went out | power was lost | electricity was lost | lost supply | lost their supply | without supply | power was cut off | power has been cut off | electricity was cut off | electricity has been cut off"
        " | de-energised | de-energized | without power | without electricity | without light | lost power | lose power | losing power"
        " | lost electricity | in the dark | went dark | go dark | gone dark | no electricity | no power | without energy | cut off from electricity"
        " | without power supply | blacked out | disconnected | cut off altogether | power outage"
        " | power outages | power cut to | left in darkness | in darkness | without electricity supply"
        " | without lights | no lights | without mains power | without grid power | lost electricity supply"
        " | suffered outages | power was out | electricity was out | plunged into darkness"
        " | off the power grid | power supply was cut | no electricity supply | knocked out power"
        " | were cut off | was cut off | been cut off | were cut off from power | were cut off from electricity"
        " | were cut off from the grid"
        " | cut off power to | cut power to | cutting power to | cuts power to | cutting off power to"
        " | knocking out power | knocked out electricity | cut electricity to | cutting electricity to"
        " | deenergized | deenergised"
        " | without off-site power | without offsite power | without external power | without outside power"
        " | without access to electricity | without access to power | without mains electricity"
        " | into darkness | into the dark | into blackout | into a blackout"
        " | is cut off from electricity | was cut off from electricity | been cut off from electricity | was cut off from power | are cut off from power"
        " | no off-site power | no offsite power | no external power | no outside power",
        "without-other": "without gas | without natural gas | without internet | without internet access"
        " | without mobile service | without phone service | without fuel | without communications",
        "cut-off": "cut off | cuts off | cutting off | was cut off | were cut off | been cut off | is cut off | are cut off | shut off | shuts off | shutting off | cut to | disrupted | disrupting | interrupted | interrupting | cut off from | were cut off from | was cut off from | been cut off from",
        "fighting": "fighting | battles | clashes | firefights | skirmishes",
        "shortage": "shortage | shortages | deficit | scarcity | rationing | disruptions | disruption",
        "without-heat": "without heat | without heating | no heating | no heat | lost heating | lost heat | heating was lost | heat was lost | heating went off | heating is off"
        " | heating was off | heating was cut | heat is off | heat supply is off"
        " | without heat supply | without central heating | unheated | had no heating | cut heating"
        " | heat was cut | had no heat | lacked heating | lacking heat | no central heating | heating was out"
        " | deprived of heating",
        "without-water": "water is off | water was off | water supply is off | water supply was off"
        " | water was cut off | water has been cut off | water supply was cut | water supply has been cut"
        " | without water | without running water | no water | lost water | without water supply"
        " | water was not supplied | without drinking water | no running water"
        " | had no water | lacked water | lacking water | no tap water | no piped water | deprived of water"
        " | without piped water | without tap water | without clean water | without potable water"
        " | without safe water | without access to water | without access to clean water"
        " | without access to drinking water | without access to safe water | without access to running water"
        " | cannot supply water to | unable to supply water to | cannot pump water to | stopped supplying water to",
        "power": "power is back | power is back on | power | electricity | light | energy | current",
        "heat": "heat | heating | warmth",
        "water": "water | running water",
        "without": "were cut off from | was cut off from | been cut off from | without | lost | no | deprived of | cut off from",
        "restored": "restored | reconnected | reconnect | reconnects | able to reconnect | managed to reconnect"
        " | able to restore | managed to restore | returned to | power had returned | back on | restoring | repaired | resumed"
        " | back in | back to | regained power | had returned to | brought back"
        " | reconnecting | brought back online | resupplied | switched back on | turned back on"
        " | light again | power again | electricity again | light back | power back | power is back | power is back on | is back for | are back for | was back for | were back for"
        " | back on the grid | supply resumed | re-connected | repairs completed",
        "capacity-fell": "lower | lower by | lowered by | down by | smaller by",
        "capacity-lost": "less than | cost | costs | costing | robbed | knocked out | lost | damaged | destroyed | less | offline | out of service"
        " | cut | reduced | disabled | taken out"
        " | shut off | offline capacity | wiped out | out of action"
        " | fell by | dropped by | fallen by | decreased by | reduced by | declined by | shrank by | curtailed | curtailed by | shed"
        " | down by | cut by"
        " | off the grid | took offline | taken offline | knocked offline",
        "outage": "cut off from the grid | cut off from the national grid | cut off from the power grid | outage | outages | blackout | blackouts | power cuts | power cut | without electricity | without power"
        " | without light | without water | without heat | without heating | cut | cuts | schedules | off the grid | reconnected"
        " | came back | restored | disconnected | darkness | shutdowns | no electricity | lost"
        " | outages lasting | hours of outages | power outages | power was out",
        "territory-verb": "seized | captured | occupied | liberated | advanced | controls | control | gained | retook"
        " | controlled | controlling | hold | holds | held | holding | occupy | occupies | occupying | occupation | seize"
        " | secure | secures | secured | securing | retaken | retakes | recaptured | regained | annexed | retains | retained | conquered | freed | took"
        " | capture | captures | capturing | liberate | liberates | liberating | retake | retaking | recapture"
        " | recapturing | regain | regains | regaining | annex | annexing | reclaim | reclaims | reclaimed | reclaiming",
        # -- more about numbers
        "adjective": "first person view | first-person view | first-person-view | us | u.s. | american | canadian | consecutive | straight | full | whole | working | calendar | further",
        "at-least-after": "or more | at least | or above",
        "at-most-after": "or less | or fewer | or under | at most",
        "within": "within",
        "maker": "factory | factories | plant | plants | company | companies | manufacturer | manufacturers | firm | firms"
        " | maker | makers | industry | producer | producers | startup | start-up | workshop | workshops",
        "demining": "sapper | sappers | bomb disposal | deminer | deminers | demining | mine clearance | explosive ordnance | unexploded",
        "fitting": "roof | roofs | facade | facades | glazing | doors | walls | fences",
        "minus": "minus",
        "disabled": "knocked out of action | put out of action | put out of service | disabled",
        "on-ground": "depot | depots | warehouse | warehouses | storage | airfield | airfields | airbase | air base | hangar | hangars"
        " | on the ground | workshop | factory | stored",
        "per-hour": "per hour | per second",
        "every": "every | each | no | any | some | this | neither",
        "by": "by",
        "descriptor": "lane | member | wheeled | child | bedroom | engine | nation | tier | track | pronged | sided | storied | off | storey | storeys | story | floor | point | way | wheel | star | digit | seat | seater | page | party | step | part | fold"
        " | kilogram | kilo | kg | pound | tonne | ton | kilogramme",
        "adverb": "still | also | already | now | then | reportedly | allegedly | again | once again | once more | currently | later | immediately"
        " | simultaneously | later on | initially | only | eventually | temporarily | permanently"
        " | completely | entirely | fully | partially | partly | briefly"
        " | down from | up from | down by | up by | not only | not just | not merely | not simply | not solely"
        " | only recently | only just",
        "address": "street | avenue | road | boulevard | lane | drive",
        "sides-noun": "sides | parties | delegations",
        "powers-noun": "countries | nations | states | leaders | presidents | capitals | governments | neighbours"
        " | neighbors | armies | men | powers | enemies | foes | rivals | adversaries | ministers | militaries",
        "text-noun": "likes | views | followers | subscribers | subscriptions | characters | clicks | downloads | retweets | item | items | thing | things | way | ways | reason"
        " | reasons | question | questions | option | options | scenario"
        " | scenarios | version | versions | topic | topics | factor | factors | element | elements | aspect | aspects"
        " | pillar | pillars | category | categories | type | types | kind | kinds | form | forms | lesson | lessons"
        " | example | examples | issue | issues | word | words | sentence | sentences | paragraph | paragraphs | page"
        " | pages | photo | photos | picture | pictures | image | images | post | posts | tweet | tweets | song | songs"
        " | episode | episodes | chapter | chapters | priority | priorities | goal | goals | principle | principles"
        " | path | paths | stage | stages | trend | trends | theme | themes | argument | arguments | comment | comments"
        " | minds | steps | step | idea | ideas | areas | elections | election | sources | source | names | colours",
        "compound-end": "manufactured | produced | made | based | backed | built | led | run | owned | style | type | era | designed | supplied"
        " | controlled | brokered | mediated",
        "no-body": "body armour | body armor | body heat | body language | body temperature | body weight"
        " | governing body",
        "known-determiner": "the | these | those | between | their",
        "each-side": "each side | both sides | from each side | by each side | per side | each party"
        " | each | apiece",
        "each-other": "each other | one another",
        "swap-for": "for | in exchange for | in return for",
        "advance": "advance | break through | breaking through | dislodge | push back | drive back | came under fire | come under fire | struck | hit | shelled | attempted to advance | tried to advance | attack | attacked | stormed | storm | assaulted | push",
        "preposition": "through | throughout | toward | beyond | beneath | atop | alongside | during | against | between | into | after | before | per | under | via | among | towards | amid | on | about"
        " | because | without | upon | onto | since | behind | compared | along | aboard",
        "about-after": "or so",
        "since": "since | until | till | by | during | in | of | from",
        "on": "on",
        "year-word": "budget | year | fiscal | election | invasion | war | annexation",
        "running-count": "since | since the start of | since the beginning of | during the war | during the military | this month | this year | this week | in days | alone | this season | of the year | of the war | so far | in a week"
        " | in a month | in a year | in as many | on the region's | in january | in february | in march | in april | in may"
        " | in june | in july | in august | in september | in october | in november | in december | in the past | in the last | today | is now being added"
        " | this winter | this autumn | this spring | this summer | this fall | over the course of the war"
        " | of the conflict | of the invasion | of the winter | of the campaign | in the space of | within a week"
        " | within a month",
        "numbered-run": "exchange | swap | repatriation | time",
        "occasion": "group | conversation | call | visit | convoy | batch | evacuation | blackout | time | round | wave | outage | loss | meeting | exchange | swap | package | strike | night | session | mission"
        " | arrest | detention | incident | raid | barrage | bombardment | attack | assault | hit | explosion"
        " | blast | violation | breach | shutdown",
        "pronoun-one": "another | thing | day | more time | side | hand | way | year | another's | can | should | must | could | would"
        " | might | reason | point | corner | issue | problem | of a kind | question | example | expert | analyst | of the most"
        " | that | who",
        "war-noun": "war | conflict | invasion | siege | ceasefire | truce | occupation | campaign | blockade | insurgency",
        "period": "period",
        "lasting": "last | lasts | lasted | lasting | take | takes | took | taken | taking | spend | spends | spent | spending"
        " | drag on | drags on | dragged on | dragging on | go on | goes on | went on | going on | continue | continues"
        " | continued | continuing | rage | rages | raged | raging | endure | endured | wait | waits | waited | waiting"
        " | since | than | an | for | within | stretched | stretching | spanned | spanning | needs | needed | require"
        " | requires | required",
        "first-time": "for the first time | first time | is the first | was the first | became the first | marks the first | marked the first",
        "within-past": "in the past | over the past | past | during the last | over the last | in the last | for the past",
        "day-part": "morning | evening | afternoon | night | noon | midnight",
        # -- more governing words
        "attack-with": "salvo of | barrage of | wave of | swarm of | volley of | onslaught of | attack of | package of | used a total of"
        " | barrages of | swarms of | combination of",
        "take-part": "took part | were involved | headed towards | were heading | entered the airspace | crossed into | approached"
        " | flew towards | were in the air | reached the region | that reached | screamed | screaming",
        "carry-out": "carried out | carry out | carries out | carrying out | launched | conducted | delivered | inflicted | dealt"
        " | performed",
        "impact-noun": "hit | hits | impact | impacts | direct hits | direct hit",
        "several-hits": "hits | impacts | direct hits | direct impacts | hits at | hits in | hits on | impacts at",
        "suffer-injury": "suffered | remain in hospital | are still in hospital | sustained injuries | were taken to hospital | were hospitalised | were hospitalized"
        " | received injuries | required treatment | needed treatment | sought medical help | are in hospital"
        " | suffered injuries | suffered burns | remain hospitalised"
        " | remain hospitalized | were being treated | are being treated | remained in hospital"
        " | still in hospital | is in critical condition | are in critical condition | was taken to hospital"
        " | need hospital treatment | needed hospital treatment",
        "aviation": "aviation | air force | aircraft | warplanes | jets | fighter jets | bombers | planes",
        "take-toll": "take | takes | took | taken | taking | exact | exacts | exacted | exacting",
        "victims": "victims",
        "comes-to": "exceed | exceeds | exceeded | surpass | surpasses | surpassed | reach | reaches | reached | number | numbered | now number | now numbered"
        " | stand at | stands at | stood at | total | totalled | totaled | rose | risen | climbed | grew | grown"
        " | include | includes | included",
        "injury": "minor injuries | minor wounds | injuries | wounded | injured | the wounded",
        "injury-toll": "injury toll | injured toll | number of injured | number of wounded | number of injuries"
        " | number of people injured | number of people wounded | number of those injured | number of those wounded",
        "in-captivity": "surrender of | surrender by | surrendering | surrenders | held captive | held hostage | laid down their arms | lay down their arms | laying down their arms | laid down their weapons | gave themselves up | give themselves up | giving themselves up | turned themselves in | being held | still held | in captivity | surrendered | captive | held prisoner | kept prisoner",
        "hold-people": "hold | holds | holding | continue to hold | continues to hold | still hold | still holds",
        "let-go": "go home | going home | went home | flown home | flew home | sent home | broke out | break out | breakout"
        " | escaped | escape | escapees | fled | sentenced | sentences | tried | trial | convicted | amnesty",
        "held-there": "held | detained | imprisoned | jailed",
        "prison": "jail | jails | prison | prisons | custody | detention | cells | captivity",
        "still-held": "still held | still being held | still captive | still in captivity | remain in captivity | remains in captivity",
        "damage-to": "damage to | damages to"
        " | damaging",
        "fetch-back": "return | to return | bring back | brought back | bringing back | bring home | get back",
        "receive": "get back | gets back | getting back | received | receive | receives | receiving | got back",
        "war-captivity": "captivity | swap | swaps | pow | pows",
        "dead-people": "dead | deceased | slain | fallen",
        "captivity": "captivity | imprisoned | prison | prisons | jail | jails | detention | imprisonment | dungeons",
        "deed-noun": "exchange | swap | loss | outage | blackout | evacuation | interception | release | capture | repair"
        " | incursion | advance | withdrawal | rescue | failure | shutdown | disconnection | breach | handover | repatriation",
        "take-people": "drove | driven | led | ferried | shuttled | escorted | carried | shepherded | has been moved | was moved | have been moved | were moved | taken | took | take | brought | bring | gotten | got | moved | move | moving | transported | rushed | rushing | sped | flew",
        "to-safety": "to evacuation centres | to evacuation centers | to safer ground | to other hospitals | to another hospital | to other clinics | to shelters | to a shelter | to safer areas | out of | to safety | away from | out from under | out alive | temporary accommodation"
        " | temporary housing | temporary shelter | temporary shelters | front-line areas | frontline areas"
        " | front-line zone | frontline zone | front-line zones | frontline zones | front-line villages"
        " | frontline villages | front-line communities | frontline communities | danger zone",
        "to-hospital": "to hospital | to hospitals | to the hospital | to a hospital | to nearby hospitals | to local hospitals | to area hospitals"
        " | to a nearby hospital | to a local hospital | to city hospitals | to various hospitals | to several hospitals | to clinics"
        " | to a clinic | to a military hospital | to military hospitals | to intensive care | to medical facilities | to trauma centres"
        " | to trauma centers | to the regional hospital | to the regional clinic | to the city hospital",
        "refuge": "transit point | transit points | transit centre | transit centres | transit center | transit centers"
        " | evacuation point | evacuation points | evacuation centre | evacuation centres | evacuation center"
        " | evacuation hub | evacuation hubs | reception centre | reception centres | reception center",
        "take-in": "received | receive | receives | receiving | taken in | took in | takes in | taking in | welcomed",
        "no-exchange": "exchange of fire | exchanges of fire | exchanged fire | exchanging fire | exchange of views",
        "hand-over": "hand over | hands over | handed over | handing over | handed back | gave back | gives back | give back",
        "give-back": "handed | handing | hand over | hands over | handed over | handing over | handover of | handed back"
        " | gave back | give back | giving back | repatriated | repatriating | repatriation of | transferred | transfer of"
        " | transferring | return of",
        "exchange": "returned to | exchange | exchanged | exchanging | swap | swapped | returned | returning | handed over | hand over | released"
        " | repatriated | brought home | came home | transferred",
        "swap": "exchange | exchanged | exchanging | swap | swaps | swapped | swapping | in exchange for | in return for",
        "drafted": "drafted | enlisted | recruited | conscripted | mobilised | mobilized | recruit | recruiting | recruits to serve"
        " | draft | enlist | conscript",
        "make-noun": "manufacture",
        "forces": "army | armed forces | contingent | garrison | grouping | force | manpower",
        "counts-troops": "forces",
        "people-together": "crew | crews | team | teams | staff | workforce",
        "forces-of": "army | contingent | garrison | grouping | force",
        "wanted": "enough | needed | required | need | needs | planned | plans | plan | would take | preparing | prepared for",
        "able": "can | could | able to | capable of | ability to | designed to | allows | allow",
        "acquire": "buy | buys | bought | buying | purchase | purchases | purchased | purchasing | ordered | orders | acquire | acquires | acquired | acquiring | procure | procured | procures | spend | spends | spent | spending",
        "supplied": "deliver | delivers | delivered | delivering | supply | supplies | supplied | provide | provides | provided"
        " | donate | donated | buy | buys | bought | purchase | purchased | order | ordered | receive | received | acquire"
        " | acquired | pledged | promised | build | builds | built | make | makes | assemble | assembled",
        "in-flight": "in the air | airborne | in the airspace | in the sky | heading for | heading towards | headed for | bound for"
        " | flying towards | flying toward | flying to | heading toward | heading to | headed toward | headed towards"
        " | en route to | in the direction of | flew over | inbound",
        "unharmed": "alive | turned up alive | unharmed | undamaged | intact | unscathed | survived | survive | unhurt | uninjured | untouched",
        "displaced": "displaced | driven from | driven out | forced from | forced out | uprooted | made homeless | to flee"
        " | have fled | has fled | had fled",
        "needs-other": "taken refuge | took refuge | taking refuge | found refuge | sought refuge | taken shelter | took shelter"
        " | taking shelter | found shelter | sought shelter"
        " | in need | need | needs | at risk | at risk of | home to | living | hosts | lives | population | registered | deployed at the | deployed at a | deployed at its | deployed near | deployed along | deployed to | stored | at work | working | deployed"
        " | stationed | mobilised | mobilized",
        # -- numbers that are something else
        "age-range": "in age from | in age between | in age | aged from | ages ranged from | ages ranging from | ages range from | ages from",
        "aged": "aged | age | ages | age of | ages of | at age | the oldest | the youngest | who is | who was | who turned",
        "old": "years of age | old | year-old | year-olds | olds | years old | years-old | yo",
        "turned": "turned | turns | turning",
        "older-than": "older than | younger than",
        "rate-of": "in | out of | out of every | in every | of every | of each",
        "to-read": "read | reading",
        "parent": "father | mother | dad | mum | mom | grandfather | grandmother",
        "career": "career | careers | experience | worked | works | working | served | taught | teaching"
        " | covering | reporting | marriage | married",
        "term": "term | mandate | tenure | presidency | reign | re-elected | reelected",
        "public-office": "office | power | parliament | congress | government | politics",
        "clock": "a.m. | p.m. | a.m | p.m | am | pm | o'clock | gmt | utc | est | edt | cet | eet | hours gmt | local time"
        " | moscow time | kyiv time",
        "ago": "ago | earlier | later | before | from now",
        "past": "past | last | previous | preceding | next | coming | recent",
        "design": "project",
        "index-noun": "operation | act | footnote | coach | carriage | ext | ext . | extension | block | update | microdistrict | microdistricts | scenario | suite | item | apartment | flat | reactor | bus | tram | train | house | world war | list | photo | image | slide | top | brigade | division | battalion | regiment | article | paragraph | chapter | section | page | number"
        " | no | no. | № | flight | resolution | room | route | highway | exit | gate | channel"
        " | version | figure | table | volume | season | episode | group of | category | tier | phase | stage | step | level"
        " | day | week | round | part | platform | box | apartment no | street | line no | mark | type | model | ward | precinct"
        " | unit | power unit | reactor unit | turbine"
        " | building",
        "weapon-name": "switchblade | patriot | leopard | abrams | himars | iris-t | nasams | atacms | challenger | bradley | storm shadow"
        " | flamingo | neptune | su | mig | tu | an | f | s | kh | pac",
        "index-single": "day | week | month | year | phase | stage | round | part | step | level | article | chapter | unit | number | category"
        " | tier",
        "index-plural": "lines | units | power units | reactors | footnotes | articles | pages | chapters | points | paragraphs"
        " | clauses | days | blocks | sections | routes | rooms | flights | figures | tables | phases | stages | items"
        " | rounds | weeks | notes | annexes | resolutions | queues | wards | precincts",
        "index-ordinal": "day | round | year | time | anniversary | week | month | century | floor | storey | phase | stage"
        " | place | term | half | world | winter | party | lady | reading | session | consecutive | straight | quarter | night",
        "largest": "largest | biggest | most | main | key | worst | best | deadliest | heaviest | leading | few | oldest"
        " | last | only | newest | longest | fiercest | bloodiest | strongest | busiest | poorest | richest | remaining | smallest",
        "not-war": "at the fair | fair | hoops | the show | a show | air show | talent show | festival | exhibition | match"
        " | concert | film | recipe | tournament | league | theatre | tickets | fans | goals | medals | football"
        " | friendly | friendlies | fifa | champions | striker | museum | album | novel | cake | oven | medal"
        " | song | songs | contest | eurovision | televoters | championship | championships | world cup | tennis"
        " | swimmer | swimmers | athlete | athletes | olympic | olympics | quarterfinals | semifinal | semifinals"
        " | playoffs | midfielder | goalkeeper | freestyle | horoscope",
        "mishap": "crash | crashes | collision | collisions | collided | accident | accidents | motorist | motorists | pileup"
        " | earthquake | earthquakes | quake | quakes | aftershock | aftershocks | tsunami | flood | floods | flooding"
        " | flooded | floodwaters | hurricane | hurricanes | cyclone | cyclones | typhoon | typhoons | tornado"
        " | tornadoes | storm | storms | thunderstorm | thunderstorms | landslide | landslides | mudslide | mudslides"
        " | avalanche | avalanches | wildfire | wildfires | bushfire | bushfires | heatwave | monsoon | torrential"
        " | drownings | short circuit | stabbed | stabbing | stabbings | knife | robbery | robbed | burglary | burglar"
        " | burglars | murder-suicide | homicide | gusts | rainfall | heavy rain | heavy rains | winter storm"
        " | crashed | derailed | derailment | drowned | gas leak | gas explosion | mass shooting | school shooting | shooter | house fire | apartment fire"
        " | cancer | measles | influenza | flu | ebola | coronavirus | bacteria | heart attack | riot | riots | rioters"
        " | tour bus | hiker | hikers | rolled over",
        "war": "was shelled | were shelled | was bombed | were bombed | been shelled | been bombed | war | military | army | troops | missile | missiles"
        " | drone | drones | shelling | frontline | air defence | air defense | invasion | occupied | ceasefire"
        " | soldiers | combat | bomb | bombs | bombing | air force | ministry of defence | defense ministry"
        " | defence ministry | nuclear | sanctions | refugees | prisoners | shot down | hamas | humanitarian aid"
        " | humanitarian access | humanitarian corridors | humanitarian convoys | humanitarian pause | military aid"
        " | military assistance | aid convoy | aid convoys | hezbollah | humanitarian | hostilities | truce | iaea"
        " | reactor | reactors | off-site | negotiators | peace talks | militants | airstrike | airstrikes | hostages"
        " | rockets | armed forces | un | nato | battlefield | warplanes | airspace | weapons | mobilisation"
        " | mobilization | occupation | conflict | air strikes | howitzers | artillery | prisoner | pows | unmanned aerial vehicle | unmanned aerial vehicles | unmanned aircraft | uncrewed aerial vehicles"
        " | uncrewed aircraft | shrapnel | the fighting | heavy fighting | fierce fighting | street fighting | intense fighting"
        " | fighting rages | fighting raged | stop fighting | stop the fighting | defence budget | defense budget | defence spending | defense spending | rebels"
        " | insurgents | soldier | general staff | peacekeepers | warhead | warheads | shahed | shaheds | kamikaze"
        " | patriot | himars | uav | uavs | gunners | frontlines | combat engagement | combat engagements"
        " | combat clashes | armed clashes | front line | front lines | front-line | bombardment | bombardments | barrage"
        " | barrages | shelled | shellings | bombed | air raid | air raids | air raid alert | air alert | paratroopers"
        " | infantry | brigade | brigades | battalion | war crimes | martial law | mortar | mortars | warship | warships"
        " | landmines | demining | ballistic | counteroffensive | territorial defence | territorial defense | occupiers"
        " | invaders | guerrillas | ceasefires | armistice | militia | militias | gunmen | troop | airmen"
        " | prisoners of war | arms sale | arms sales | arms package | arms deliveries | arms shipments"
        " | security assistance | sanctioned | sanctioning | sortie | sorties | combat flights"
        " | mercenary | mercenaries | destroyers | frigate | frigates | corvette | corvettes | cruisers"
        " | fighter jet | fighter jets | warplane | civilian | civilians | arsenal | arsenals | ammunition"
        " | captivity | gaza | gazan | gazans | houthi | houthis | rsf | displaced | of the war | during the war"
        " | taliban | qaeda | isis | boko haram | shabaab | m23 | junta | paramilitaries",
        "peaceful": "fire brigade | fire brigades | kim jong un | world war | world wars | nuclear energy",
        "distress": "under fire | under attack | under siege | destroyed | damaged | destruction | reconstruction | rebuilding | rebuilt | attack | attacks | attacked | strike | strikes | struck | killed | wounded | injured | front | forces"
        " | battle | casualties | blackout | blackouts | evacuated | explosion | explosions | assault | substation"
        " | substations | power grid | power plant | diesel | rubble | rescuers | fighters | armed"
        " | offensive | defenders | raid | raids | clashes | electricity | heating | outage | outages | power cut"
        " | power cuts | power plants | power station | power stations | generators | grid | evacuation | evacuees"
        " | shell | shells | mine | mines | refugee | displaced | hostage | bombed | siege | besieged | drone",
        # -- verbs in general: where one clause ends and the next begins
        "be": "is | are | was | were | be | been | being | has been | have been | had been",
        "have": "has | have | had",
        "present-tense": "is | are | has | have | hosts | houses | holds | employs | supplies | comprises",
        "perfect-tense": "has | have | has been | have been",
        "clause": "while | but | which | who | whose | that | because | as | when | although | though | whereas | where | yet | after"
        " | before | since | until | if | and then | so",
        "in": "in | at | over | on | across | near | around | throughout | outside | above | inside | within",
        "for": "for",
        "the-rest": "the rest | the remainder",
        "cumulative": "since the start of | since the beginning of | since february 2022 | so far | to date | since 2022"
        " | since the invasion | since october 7 | in all since | cumulative",
        # -- where
        "where-at": "in | at | over | near | across | on | outside | inside | around | above | off | within | throughout"
        " | along | between | against | into | beyond | towards | toward | amid | nearby | through | behind | targeting",
        "where-over": "over | above",
        "where-sure": "in | near | outside | inside | around | stormed | storming | shelled | shelling | bombarded",
        "where-not-far": "close | far | next | adjacent",
        "where-of-state": "ministry | ministries | ministry of defence | defence ministry | defense ministry"
        " | general staff | government | army",
        "where-origin": "native | natives | hailing | hails | hailed",
        "where-beside": "near",
        "where-again": "city | town | village | settlement | hamlet | region | province | oblast | district | raion"
        " | camp | community | hromada | neighbourhood | neighborhood | township | borough | direction | axis",
        "where-same": "the | this | that | same | his | her | its | their | our",
        "where-regional": "regional | provincial",
        "where-between": "between",
        "where-lies": "located | situated | lying | lies",
        "where-indefinite": "a | an",
        "where-seat": "capital",
        "where-article": "al | el | ad | as | ash | an | ar | at | az | umm | beit | bani | abu | khan | deir",
        "where-area": "occupied | frontline | front-line | border | liberated | government-controlled | controlled | administered | rear"
        " | coastal | rural | besieged | de-occupied",
        "occupied": "occupied | russian-occupied | russian-held | annexed",
        "where-met": "forum | forums | session | visit | trip | interview | gathering | ceremony",
        "where-street": "street | avenue | boulevard | square | lane | highway | prospect",
        "where-treated": "taken | flown | airlifted | transferred | rushed | brought | sent | admitted | hospitalised | hospitalized | treated",
        "where-whole": "region | territory | enclave | country | strip | province | island | oblast | nation",
        "where-countrys": "country's | nation's",
        "where-contrast": "while | whereas | but | meanwhile",
        "where-during": "while",
        "where-from": "from | out of | launch sites | launch site | launch areas | launch directions",
        "where-toward": "heading for | heading to | heading towards | heading toward | headed for | headed to | headed towards | bound for"
        " | flying to | en route to | on course for | approaching | approached | making for | in the direction of",
        "where-approach": "approach | approaches",
        "where-hit": "attack | attacks | strike | strikes | shelling | bombardment | bombing | airstrike | airstrikes"
        " | raid | raids | assault | siege",
        "where-shelling": "bombardment | bombing | bombings | siege | storming | shelling",
        "where-target": "at | on | against",
        "where-battle": "battle | battles | fighting | fight | fights",
        "where-dwell": "resident | residents | inhabitants | villagers",
        "where-strike": "attacked | attacking | struck | striking | hit | hits | hitting | shelled | shells | bombarded"
        " | stormed | storming | bombarding | bombed | pounded | pounding | targeted | targets | targeting | pounds | pummels | pummeled | entered | reached | left | leaving | fled | fleeing | flee | rocked | invaded"
        " | enter | entering | reaching | hammered | captured | capturing | liberated | seized",
        "where-move": "flight | fleeing | return | returned | returning | relocated | escaped",
        "where-region": "region | regions | oblast | oblasts | province | provinces | krai | territory | territories"
        " | governorate | governorates | republic",
        "where-compass": "north | south | east | west | northeast | northwest | southeast | southwest | north-east"
        " | north-west | south-east | south-west | outskirts",
        "where-state": "state",
        "where-district": "district | districts | raion | raions | municipality | municipalities | hromada | hromadas"
        " | community | borough | areas | camp | township | village | neighbourhood | neighborhood | quarter | suburb",
        "where-quarter": "camp | neighbourhood | neighborhood | quarter | suburb | village",
        "where-town": "city | cities | capital | town | towns | village | villages | settlement | settlements | hamlet | camp",
        "where-kind-word": "refugee | displacement | displaced | idp | municipal | urban | rural | territorial | city | military | administrative",
        "where-air": "airspace | waters | skies",
        "where-river": "bank | banks | river | riverside",
        "where-direction": "direction | directions | axis | sector | front",
        "where-site": "port | ports | harbour | harbor | airport | airfield | airbase | base | refinery | terminal | depot | camp",
        "where-plant-kind": "nuclear | power | thermal | hydroelectric | hydro | atomic | energy",
        "where-plant": "npp | npps | plant | plants | station | dam | hpp",
        "where-group": "battlegroup | battlegroups",
        "where-group-of": "group | grouping | group's",
        "where-group-troops": "forces | troops | units",
        "where-thing": "soil | land | lands | refinery | refineries | airfield | airfields | airbase | airbases | port | ports | depot"
        " | depots | infrastructure | enterprise | enterprises | factory | factories | plant | plants | facility"
        " | facilities | installation | installations | hospital | hospitals | school | schools | clinics"
        " | substation | substations | base | bases | warehouse | warehouses | stations | grid | railway"
        " | railways | bridges | terminal | terminals | pipelines | mines | prisons | markets | homes | energy"
        " | industry",
        "where-thing-kind": "oil | gas | military | energy | power | civilian | residential | nuclear | chemical"
        " | electrical | industrial | fuel | naval | air | critical | port | defence | defense | strategic"
        " | rail | logistics",
        "where-plant-again": "plant | facility | site | station | npp",
        "where-mostly": "mostly | mainly | largely | chiefly | predominantly | primarily | all | both",
        "where-since": "since | since the start of | after the start of | following the start of",
        "where-invasion": "invasion | incursion",
        "where-pound": "struck | striking | hit | hits | hitting | bombed | pounded | pounding | devastated | flattened",
        "where-proper-site": "airport | airfield | airbase | base | port | refinery | terminal | canal | bridge | crossing"
        " | prison | jail | cemetery | dam | reservoir | harbour | harbor | shipyard | arsenal | steelworks",
        "where-land": "valley | valleys | forest | desert | mountain | mountains | hills | gorge | ravine | plateau"
        " | peninsula | island | islands | isle | lake | wadi | oasis | cape | mount | bay | lagoon | strait | marshes",
        "where-land-of": "lake | mount | cape | wadi | isle | bay | oasis",
        "where-lone-site": "road | highway | motorway | woods | beach | prison | jail | cemetery",
        "where-fill": "the | of | state | approach | approaches | northern | southern | eastern | western | north | south | east | west | central"
        " | northeastern | northwestern | southeastern | southwestern | north-eastern | outskirts | suburbs | suburb"
        " | capital | regional | area | areas | vicinity | parts | part | centre | center | territory | territories | region"
        " | regions | city | cities | town | towns | village | villages | settlement | settlements | district | districts"
        " | occupied | russian-occupied | temporarily | neighbouring | neighboring | nearby | both | border | frontline"
        " | large | many | most | several | coastal | port | mainland | whole | entire | all | coast | waters | airspace | skies | sky | direction"
        " | directions | province | oblast | resort | industrial | besieged | annexed | greater | downtown | rural | a"
        " | peninsula | enclave | strip | infrastructure | energy | civilian | facilities | positions | ruins | edge | heart"
        " | residential | neighbourhoods | neighborhoods | streets | embattled | battered | contested | populated | disputed"
        " | breakaway | mountainous | remote | devastated | wider"
        " | shores | foot | entrance | grounds | republic"
        " | northwest | northeast | southwest | southeast | north-western | north-east | north-west"
        " | south-east | south-west | south-eastern | south-western",
        "where-outlet": "radio free | times | post | journal | independent | herald | tribune | gazette | observer | telegraph"
        " | news | agency | radio | television | tv | broadcaster | magazine",
        "where-given-name": "vladimir",
        "where-everyday": "hub | sale | mobile | rest | surprise | luck | gold | bar | male | dual | tango | sour"
        " | shaping",
        "where-not": "islamic | administration | administrations | military | telegram | facebook | twitter | x | instagram | youtube | whatsapp | congress | parliament | nato | eu"
        " | un | god | english | russian | social | news | truth | media | state | house | senate | commons | duma | cabinet"
        " | pentagon | kremlin | christmas | easter | ramadan | general | president | prime | minister | mr | mrs | ms | dr"
        " | world | war | operation | starlink | arab | muslim | christian | jewish | orthodox | west | iaea | isw"
        " | hamas | hezbollah | taliban | bloomberg | reuters | tass | interfax | cnn | bbc | fox | g7 | g20"
        " | brics | opec | security | council | supreme | army | air | armed | ministry | defense"
        " | defence | foreign | national | united | european | western | monday | sunday",
        # -- who says it
        "say-brief": "briefly | only | tersely | curtly | laconically | merely",
        "say": "recalls | recollects | recollected | remembers that | remembered that | state that | note that | went on to say | goes on to say | agreed | say | says | said | wrote | writes | write | added | adds | add | noted | notes | stated"
        " | states | announced | announces | is announcing | are announcing | was announcing | is reporting | are reporting"
        " | was reporting | were reporting | reported | confirmed | confirms | specified | specifies | explained"
        " | explains | stressed | stresses | emphasised | emphasized | warned | warns | recalled | clarified"
        " | admitted | admits | acknowledged | acknowledges | concedes | insisted | insists | argued | argues | concluded that | concludes that | revealed"
        " | disclosed | declared | declares | tweeted | commented | replied | pointed out | points out | estimated"
        " | estimates | estimate | assessed | assesses | calculated | calculates | informed | reckons | reckoned"
        " | remarked | predicted | predicts | reiterated | vowed | testified | affirmed"
        " | conceded | assured | maintained that | maintains that | summarised | summarized | listed | lists"
        " | posted"
        " | observes | cautioned | cautions | asserted | asserts | contended | contends | relayed"
        " | announcing | outlined | recounted | recounts | elaborated | echoed"
        " | mentioned | mentions | underlined | underscored | underscores | highlighted | highlights | lamented"
        " | boasted | boasts | quipped | opined | posited | divulged | notified | briefed | summed up | laid out"
        " | signaled | signalled | hinted | complained | complains | described | describes | characterised"
        " | characterized | publicised | publicized | issued a statement | attested | avowed | confided"
        " | countered | retorted | warn | confirm | explain | insist | argue | reveal"
        " | acknowledge | admit | calculate | caution | assert | contend | predict | complain | assess | announce"
        " | describe | restated | restates | reaffirmed | reaffirms | joked | jokes"
        " | made clear | made it clear | made it known | made known | let it be known"
        " | would say only | would only say | could say only | could only say"
        " | let slip | took to x to say | took to social media to say"
        " | reads",
        "details": "details | the details | further details | more details",
        "say-quoting": "responded | continued | went on | goes on | pressed on | sighs | sighed | sobs | sobbed | laughs | laughed"
        " | smiles | smiled | grins | grinned | whispers | whispered | shouts | shouted | yells | yelled | cries | cried"
        " | mutters | muttered | mumbles | mumbled | murmurs | murmured | grumbles | grumbled | growls | growled"
        " | groans | groaned | moans | moaned | fumes | fumed | muses | mused | marvels | marvelled | snaps | snapped"
        " | chuckles | chuckled | shrugs | shrugged | nods | nodded | scoffs | scoffed | sneers | sneered | pleads | pleaded | begs | begged | wonders | wondered"
        " | exclaims | exclaimed | interjects | interjected | enthuses | enthused | despairs | weeps | wept | gasps"
        " | gasped | rages | raged | thunders | thundered | interrupts | interrupted | gushes | gushed | confesses"
        " | confessed | worries | worried | frets | fretted",
        "say-weak": "find | finds | speak of | speaks of | talk of | talks of | suggested | suggests | report | reports | show | shows | showed | shown | counted | asked | asks | promised | promises"
        " | demanded | expects | expected | spoke of | verified | documents | observed | tallied"
        " | indicate | indicates | indicated | requested | assumes | offered | proposed | proposes | accused"
        " | accuses | denied | repeated | pledged | threatened | threatens | established that | found | believes"
        " | believe | urged | urges | called on | appealed"
        " | blamed | blames"
        " | lauded | hailed | refuted | questioned"
        " | documented | recorded | registered | identified the names of | identified by name | has identified | have identified | is aware of | are aware of | is also aware of | are also aware of | learned about | learned of"
        " | received data on | received reports of | received information about | expressed concern | expressed deep concern"
        " | expressed particular concern | expressed fear | expressed fears | voiced fears | voiced hope | expressed hope"
        " | voiced concern | reveals | verifies"
        " | expect | suggest | thinks | think | fear | feared | anticipates | anticipate | anticipated"
        " | projected | is convinced | are convinced | is confident"
        " | are confident | is certain | are certain | counts | talked of | tells of | told of | talked about | spoke about | hopes | hoped"
        " | was able to confirm | were able to confirm | able to confirm"
        " | was able to verify | were able to verify | able to verify"
        " | has been able to confirm | have been able to confirm | has been able to verify | have been able to verify"
        " | pointed to | points to"
        " | insists on | insisted on | insisting on | insists upon | insisted upon"
        " | accuse | blame | urge | demands | demand | are demanding"
        " | is demanding | called for | calls for | is calling for"
        " | are calling for | appeals for | appealed for | pushes for | pushed for | lobbied for | offers to | pledges"
        " | identified | geolocated",
        "say-accuses": "accused | accuses | accuse | blamed | blames | blame",
        "say-act": "agreed | offered | proposed | demanded | promised | accused | denied | pledged | threatened | urged | appealed"
        " | blamed | lauded | hailed | questioned | requested | asked | repeated | reiterated | reaffirmed | reaffirms"
        " | restated | restates | called on"
        " | expect | thinks | think | fear | feared | anticipates | anticipate | anticipated | projected"
        " | is convinced | are convinced | is confident | are confident | is certain | are certain | hopes | hoped"
        " | pointed to | points to"
        " | insists on | insisted on | insisting on | insists upon | insisted upon"
        " | accuse | blame | urge | demands | demand | are demanding"
        " | is demanding | called for | calls for | is calling for"
        " | are calling for | appeals for | appealed for | pushes for | pushed for | lobbied for | offers to | pledges",
        "say-onward": "described | describes | describe | outlined | listed | lists | mentioned | mentions | recounted"
        " | recounts | highlighted | highlights | underscored | underscores | underlined | characterised"
        " | characterized | summarised | summarized | published | signaled | signalled | issued a statement | posted",
        "say-shows": "find | finds | found | responded | highlighted | highlights | underscored | underscores | underlined | signaled | signalled | echoed"
        " | show | shows | showed | suggest | suggests | suggested | reveal | reveals | revealed | indicate | indicates"
        " | indicated | confirm | confirms | made clear | made it clear",
        "announce": "declared | declares | declare | declaring | announced | announces | announce | announcing | unveiled | unveils",
        "announced-count": "death | deaths | number | numbers | toll | tolls | loss | losses | count | figure | figures | total | result"
        " | results | destruction | capture | downing | killing | return | arrest | release | liberation | interception",
        "first-person": "i | we | you | i'm | we're | i've | we've | you're | you've | i'd | we'd | you'd | i'll | we'll | you'll",
        "headline-label": "updates | update | live | analysis | explainer | opinion | watch | exclusive | breaking | video"
        " | takeaways | talks | attack | strikes | news | map | fact check | key points | summary",
        "such": "such | similar",
        "say-added": "added | adds | also | further said | further reported | further stated | further noted | went on to say",
        "say-more": "specified | specifies | clarified"
        " | elaborated",
        "concede": "admitted | admits | acknowledged | acknowledges | conceded | concedes | owned up to",
        "relay": "reports | reported | writes | wrote | cites | cited"
        " | carries | carried | relayed | broadcast | published",
        "allege": "claimed that | claims that | claimed | claims | claim | alleged | alleges | allege | purported"
        " | purports | contends | contended | asserted | asserts",
        "tell": "told | tells | tell"
        " | informed | briefed | notified",
        "audience": "reporters | journalists | media | lawmakers | viewers | correspondents | listeners"
        " | parliament | the press | newspaper | television | state tv | state television"
        " | deputies | ministers"
        " | news conference | press conference | press briefing | crowd | rally | nation"
        " | public broadcaster | readers | audience"
        " | public television | local television | national television | local media | local tv"
        " | public radio | local radio"
        " | summit | forum | security council",
        "according": "as previously reported by | as earlier reported by | according to | in the words of | as reported by | as stated by | as announced by"
        " | as confirmed by | estimates by | data by | figures by"
        " | per | as per | as told by | as relayed by | as cited by | in the view of | in the estimation of"
        " | by the account of | in the assessment of | as reported in | based on data from"
        " | based on figures from | statistics from | figures from | data from | data released by"
        " | figures released by | numbers from | estimates from | a statement from | a statement by",
        "such-data": "those are the figures of | these are the figures of | such are the figures of | those are figures from | these are figures from"
        " | this is the estimate of | that is the estimate of | such is the estimate of | these are data from | these are estimates by"
        " | those are estimates by | such is the count of | that is the count of",
        "his-account": "according to this information | according to this data | according to these data | according to the same data"
        " | according to the same source | according to the same information | according to him | according to her | according to them | by his account | by their account"
        " | by its own count | in his words | in her words | in their words | in his estimation | in her estimation"
        " | in their estimation | in his estimate | in her estimate | in their estimate | in his estimates"
        " | in her estimates | in their estimates | by his estimate | by her estimate | by his estimates"
        " | by her estimates | by his count | by her count | by his reckoning | by her reckoning | by her account"
        " | by his calculation | by her calculation | by his calculations | by her calculations | in his telling"
        " | in her telling | in his account | in her account",
        "account": "count | tally | estimate | estimates | reckoning | calculations | calculation | assessment | words | telling | figures | data"
        " | estimation | account | own account | own estimate | own estimates | own count | own tally | own figures | own data"
        " | own calculations",
        "account-of": "by | in | on | from",
        "quotes": "quoted | quotes | quote | cited | cites | cite",
        "follows": "as follows | the following | put it | put it bluntly",
        "changes": "eased | dipped | slid | shrank | slipped | edged | down | up | raised | cut | reduced | lowered | halved",
        "measured-against": "out of | instead of | rather than | versus | as opposed to",
        "respectively": "respectively",
        "compared": "up from | down from | compared with | compared to",
        "cite": "citing | quoting | with reference to | with a link to"
        " | based on information from | referencing",
        "quoted-by": "quoted by | cited by | as quoted by | as cited by | interviewed by | in comments to"
        " | in an interview with | in an interview to | in remarks to | carried by | quoted in"
        " | speaking to | in a statement to | in a call with | in a message to"
        " | in a briefing to",
        "by-agent": "by",
        "produced": "made | compiled | released | issued | given | provided | provided by | prepared | collected | gathered | supplied"
        " | supplied by"
        " | made public | obtained | seen | viewed | reviewed | cited"
        " | published | posted | shared | announced | circulated | unveiled | presented",
        "say-demand": "demand | demands",
        "looked-at": "seen | viewed | reviewed | obtained | verified | analysed | analyzed | examined | geolocated",
        "originates": "came | comes | coming | originated | originating | emanating",
        "report-of": "by | from | of",
        "plain-people": "families | crews | responders | opponents | pilots | operators | shopkeepers | settlers | widows | friends"
        " | colleagues | parishioners | taxi drivers | bystanders | passers-by | deserters",
        "unnamed-source": "source | sources",
        "seated-in": "in | at | inside | within",
        "source-label": "source | sources",
        "data-label": "data | figures | estimate | estimates | count",
        "quote-label": "quote | quote from | direct quote | direct speech | in his words | in her words",
        "with-speaker": "with",
        "people-of-police": "police officers | officers | law enforcement officers | law enforcers",
        "people-of-justice": "prosecutors | law enforcers",
        "people-of-rescue": "rescuers | rescue workers | emergency workers | firefighters",
        "people-of-power": "power engineers | energy workers",
        "together-with": "together | along | jointly",
        "besides": "as a result of the attack | as a result of the attacks | as a result of the strike"
        " | as a result of the strikes | as a result of the shelling | as a result of the raid | in addition | additionally | furthermore | moreover | besides | also | likewise | in total | in all",
        "this-brings": "this brings | that brings | this brought | that brought | this takes | this raises | that raises"
        " | this raised | bringing the total | brings the total",
        "told-of": "casualties | deaths | injuries | victims | fatalities | damage | explosions | explosion | blasts | fires"
        " | outages | blackouts | hits | incidents | cases | attacks | strikes | losses | disruptions | shelling | fighting"
        " | clashes | launches | sightings | intercepts | interceptions | evacuations | impacts | failures",
        "leans-back": "these included | these include | among them | among those | of these | of those | those included"
        " | of them",
        "this-news": "this was | that was",
        "with-saying": "reporting | indicating | suggesting | announcing | confirming | revealing | acknowledging"
        " | admitting | conceding | insisting | asserting | declaring | alleging | recounting",
        "saying": "saying | stating | adding | noting | stressing | warning | claiming | explaining | estimating",
        "passive": "is | are | was | were | be | been | being | has been | have been | had been",
        "say-skip": "for its part | for their part | for his part | for her part | currently | did | does | do | reportedly | allegedly | purportedly | supposedly | bluntly | flatly | tersely"
        " | angrily | categorically | briefly | merely | simply | specifically | openly | proudly | privately"
        " | promptly | swiftly | formally | regularly | anonymously | finally | eventually | ultimately | actually"
        " | cautiously | clearly | directly | plainly | sharply | strongly | firmly | certainly | naturally"
        " | instead | early | late | continually | consistently | frequently | explicitly | also | has | have | had | later | earlier | initially | then | now | meanwhile | previously"
        " | separately | subsequently | repeatedly | however | again | already | further | still | both | just"
        " | only | since | so far | publicly | officially | personally | itself | themselves | himself | herself"
        " | recently | first | alone | together | jointly | once | often | immediately | too | today | yesterday"
        " | overnight | tonight | last | long | additionally | therefore | thus | hence"
        " | for now | as yet",
        "say-not": "to | not | n't | never | didn't | doesn't | don't | would | could | may | might | should | must"
        " | can | cannot | if | hasn't | haven't | will | nor | to be | to have",
        "price": "cost | price | costs | costing | priced | worth",
        "shelling": "shelling | shellings",
        "those-counted": "they | these | there",
        "these-are": "these",
        "phone-label": "phone | fax | tel | telephone | hotline | text us at | business line | studio line",
        "speed": "speed | speeds",
        "magnitude": "magnitude",
        "at-address": "at the address | address",
        "he-she": "he | she | him | her",
        "his-her": "her | his",
        "our-men": "pilot | pilots | crew | crews | boys | guys | lads | operators | gunners | units | artillery | defenders",
        "our-own": "our | my",
        "their-own": "its | their | his | her",
        "it-they": "it | they | them",
        "same-body": "agency | company | organisation | organization | body | department | group | operator"
        " | watchdog | institution | institute | thinktank | regulator | office | authority | corporation | outlet"
        " | newspaper | channel | broadcaster | publication | service | mission | ministry"
        " | think tank | magazine | paper | website | portal | federation | council | cabinet | firm",
        "outlet-body": "agency | outlet | newspaper | channel | broadcaster | publication | service | magazine | paper"
        " | website | portal | organisation | organization | company | group",
        "lives-there": "living | live | lived | resided | residing | sheltering | sheltered | sleeping | slept | staying | hiding",
        "lives": "life | lives"
        " | victims",
        "vague-body": "group | organisation | organization | body | committee | network",
        "speaker-office": "senators | legislator | legislators | judge | judges | warden | headmaster | headmistress"
        " | attorney | attorneys | sheriff | detective | detectives | coroner | observers | editors | auditor | auditors"
        " | insurers | brokers | traders | mediator | mediators | shipowners | exporters | villagers | first lady | locals | monitor | foreign minister | police officer | police officers | law enforcement officers | president | presidents | minister | ministers | premier | governor | governors | gov"
        " | mayor | mayors | spokesman | spokeswoman | spokesperson | spokespeople | spokespersons | official"
        " | officials | chief | chiefs | head | chairman | chairwoman | chair | director | commander | commanders"
        " | general | colonel | secretary | ambassador | envoy | negotiator | negotiators | delegate | adviser"
        " | advisor | aide | aides | leader | leaders | prosecutor | prosecutors | investigator | investigators"
        " | doctor | doctors | dr | medic | medics | surgeon | analyst | analysts | expert | experts | economist"
        " | economists | researcher | researchers | fellow | witness | witnesses | resident | residents | survivor"
        " | survivors | neighbour | neighbours | neighbor | neighbors | source | sources | diplomat | diplomats"
        " | lawyer | lawyers | senator | lawmaker | lawmakers | ombudsman | commissioner | coordinator"
        " | representative | representatives | rescuers | officer | officers | chancellor | king | pope | manager"
        " | executive | ceo | engineer | engineers | activist | activists | volunteer | volunteers | relatives | mr"
        " | mrs | scientist | scientists | professor | critics | authorities | nurse | mp | mps | commandant"
        " | paramedics | historian | pilot"
        " | vice-president | vice president | undersecretary | under-secretary | deputy | deputies | czar"
        " | commander-in-chief | commander in chief | editor-in-chief | editor in chief"
        " | foreign secretary | defence secretary | defense secretary | secretary-general | secretary general"
        " | prosecutor general | prosecutor-general | columnist | journalist | journalists | reporter | reporters"
        " | correspondent | correspondents | blogger | bloggers | milblogger | milbloggers | lieutenant"
        " | sergeant | captain | brigadier | admiral | marshal | politician | politicians | congressman"
        " | congresswoman | congressmen | rep | sen | councillor | councilman | councilwoman"
        " | chairperson | president-elect | co-founder | founder | owner"
        " | psychologist | teacher | priest | imam | rabbi | archbishop | patriarch | bishop | strategist"
        " | specialist | specialists | academic | academics | physicist | inspector | inspectors"
        " | attache | interpreter | consultant | campaigner | campaigners | advocate | advocates | insider"
        " | insiders | veteran | veterans | eyewitness | eyewitnesses | bystander | bystanders | passer-by"
        " | parent | parents | mother | father | daughter | son | widow | wife | husband | brother | sister"
        " | commentator | commentators | pundit | prime minister"
        " | head of state"
        " | people familiar | person familiar | people briefed | person briefed | people close"
        " | person close",
        "speaker-body": "armies | militaries | coastguard | rebels | rebel group | militia | militias | insurgents | separatists | junta | opposition"
        " | protesters | unions | trade union | rebel alliance | armed forces | power plant | monitoring mission | ministry | ministries | government | governments | agency | agencies | administration"
        " | administrations | department | office | service | services | military | army | navy | air force"
        " | command | police | council | committee | commission | parliament | embassy | delegation | operator"
        " | company | companies | utility | corporation | institute | institution | organisation | organization"
        " | organisations | organizations | watchdog | thinktank | centre | center | group | groups | union"
        " | association | alliance | foundation | charity | bank | court | newspaper | channel | outlet | media"
        " | press | broadcaster | website | intelligence | headquarters | authority | ministry of defence"
        " | defense ministry | defence ministry | defense | nato | pentagon | kremlin | regulator | mission | staff"
        " | plant | brigade | battlegroup | forces | monitors | observatory | party | bureau | directorate"
        " | consortium | secretariat | crescent | side"
        " | state department | white house | state television | state tv | emergency service | emergency services"
        " | fire service | fire brigade | rescue service | border guard | border guards | coast guard"
        " | national guard | coalition | cabinet | treasury | senate | congress | duma | assembly"
        " | commissariat | security council | general staff | joint staff | defence intelligence"
        " | defense intelligence | spy agency | magazine | tabloid | weekly"
        " | newswire | outlets | newsroom | podcast | telegram channel | channels"
        " | university | college | laboratory | morgue | hospital | hospitals | clinic | clinics"
        " | municipality | city hall | mayoralty | town hall | prefecture | governorate | governor's office"
        " | academy | taskforce | task force | council of europe | tribunal | firms"
        " | manufacturer | airline | consultancy | nonprofit | ngo | ngos"
        " | network | networks | committees | councils | commissions | associations | federation"
        " | civil defence | civil defense | civil protection | health ministry | red cross | aid agency"
        " | aid agencies | society"
        " | prosecutor's office | prosecutors' office | digest | tracker | database",
        "voice": "ukrenergo | dtek | energoatom | naftogaz | rosatom | rosenergoatom | iaea | ohchr | unicef | unhcr"
        " | unrwa | ocha | unocha | wfp | iom | icrc | isw | csis | sipri | acled | amnesty | oxfam | msf | undp"
        " | unesco | imf | deepstate | oryx | mediazona | ukrzaliznytsia | airwars | police | prosecutors"
        " | oblenergo | kyivoblenergo | lvivoblenergo | kharkivoblenergo | odesaoblenergo | sumyoblenergo"
        " | chernihivoblenergo | poltavaoblenergo | dniprooblenergo | zaporizhzhiaoblenergo | mykolaivoblenergo"
        " | khersonoblenergo | donetskoblenergo | vinnytsiaoblenergo | zhytomyroblenergo | cherkasyoblenergo"
        " | kirovohradoblenergo | khmelnytskoblenergo | ternopiloblenergo | prykarpattiaoblenergo | zakarpattiaoblenergo"
        " | volynoblenergo | rivneoblenergo | chernivtsioblenergo"
        " | osce | hrw | gazprom | rosneft | gazprom neft | yasno"
        " | iiss | rusi"
        " | save the children | doctors without borders | reporters without borders"
        " | action against hunger | médecins sans frontières | human rights watch",
        "report-noun": "document | statement | statements | report | reports | data | figures | count | tally | estimate | estimates"
        " | statistics | update | bulletin | briefing | numbers | assessment | documents | post | message | survey"
        " | analysis | information | summary | breakdown | monitoring | calculations | communique | readout | study | announcement"
        " | release | press release | memo | dispatch"
        " | speech | interview | remarks | comments | testimony | factsheet | fact sheet | dashboard"
        " | forecast | outlook | dossier | reporting | tweet | posts | findings | testimonies"
        " | news | figure | toll | list | advisory | notice | notification | investigation | inquiry | probe | poll | polls"
        " | surveys | leaflet | leaflets | brochure | brochures | pamphlet | booklet | flyer | letter | letters"
        " | memos | memorandum | records | register | registry | logbook | log | logs | ledger | filing | filings"
        " | transcript | transcripts | infographic | spreadsheet | census | white paper | working paper | paperwork"
        " | satellite imagery | satellite images | satellite pictures | satellite photos | satellite photographs"
        " | aerial images | aerial pictures | aerial photographs | screenshots | invoices"
        " | casualty figure | casualty figures | casualty count | casualty counts | casualty numbers | casualty toll",
        "reports-of-many": "reports | estimates | accounts | testimonies | calculations | assessments",
        "reports-of-others": "some | most | various | several | many | other | unconfirmed | conflicting | separate"
        " | multiple | different | earlier | previous",
        "plain-report": "latest | preliminary | updated | new | newer | recent | initial | early | available | current"
        " | previous | earlier | unconfirmed | various | several | some | many | other | further | first | last | more"
        " | these | those | such | conflicting | internal | separate | multiple | reliable | fresh | different | all"
        " | his | her | their | its | our | my | no",
        "body-paper": "advisory | report | reports | survey | study | data | document | tally | count | figures | dossier"
        " | documents | poll | polls | surveys | leaflet | leaflets | brochure | brochures | pamphlet | booklet | flyer"
        " | memo | memos | memorandum | letter | letters | records | register | registry | logbook"
        " | log | logs | ledger | filing | filings | transcript | transcripts | infographic | spreadsheet | census"
        " | white paper | working paper | paperwork | satellite imagery | satellite images | satellite pictures"
        " | satellite photos | aerial images | aerial pictures | screenshots | invoices | assessment | analysis | forecast | outlook"
        " | factsheet | fact sheet | dashboard | bulletin",
        "bulletin": "operational update | operational information | situation report | situation update | bulletin | summary | daily update | communique",
        "army-unit": "fleet | flotilla | corps",
        "digest": "key developments | key events | main developments | main events | top stories | daily digest | news digest"
        " | daily roundup | news roundup | day in brief | news in brief",
        "posted-on": "published | posted | released | issued | date published",
        "statement": "highlights | statement | press statement | joint statement | media statement | official statement"
        " | address | nightly address | evening address | video address | briefing | comment | remarks | opening remarks | closing remarks"
        " | speech",
        "unverified": "allegedly | reportedly | purportedly | supposedly | unverified | unconfirmed | been verified"
        " | be verified | be independently verified | independently verified | be immediately verified"
        " | be confirmed | been confirmed | been independently verified | without providing evidence"
        " | without evidence | without offering evidence | provide evidence | provided no evidence"
        " | gave no evidence | offered no evidence | offer evidence | independently verify | unsubstantiated"
        " | with no evidence | no independent confirmation | not independently confirmed"
        " | could not be confirmed | not been confirmed | without offering proof | without proof | rumoured"
        " | rumored | said to have | there was no independent"
        " | no way to verify"
        " | no official confirmation | not officially confirmed | no confirmation from"
        " | not been officially confirmed"
        " | independently confirm | unable to verify | immediately verify | independent verification"
        " | independently corroborated | be independently confirmed | unable to confirm"
        " | independently corroborate",
        "verify-note": "be verified | be independently verified | be immediately verified | be confirmed"
        " | been verified | been confirmed | been independently verified | independently verified"
        " | independently verify | without providing evidence | without evidence | without offering evidence"
        " | provide evidence | provided no evidence | gave no evidence | offered no evidence | offer evidence"
        " | could not be confirmed | not independently confirmed | no independent confirmation"
        " | not been confirmed | without offering proof | without proof | no way to verify"
        " | there was no independent | with no evidence"
        " | not confirmed | not yet confirmed | not immediately confirm | did not confirm"
        " | not officially confirmed | neither confirmed nor denied | yet to confirm | not confirm"
        " | no confirmation | no official confirmation | no confirmation from"
        " | not been officially confirmed"
        " | independently confirm | unable to verify | immediately verify | independent verification"
        " | independently corroborated | be independently confirmed | unable to confirm"
        " | independently corroborate",
        "claims-of-both": "neither claim | neither side's | neither side’s | neither account | neither report | neither figure | neither statement"
        " | both claims | these claims | their claims | the claims | the two claims | claims by either side | either side's | either side’s"
        " | either claim | battlefield claims | these figures | these reports | both figures",
        "background": "under the deal | under the agreement | under the truce | under the ceasefire | under the accord"
        " | under the terms of | under the ceasefire deal | under the ceasefire agreement | under the truce deal"
        " | the war has | the conflict has | the fighting has | as reported | as reported earlier | as previously reported | as earlier reported | located | situated | since then | dates back | founded"
        " | at the peak of | at the height of | at its peak | before the full-scale | prior to the full-scale",
        "set-against": "amid | despite | ahead of | following | on the heels of | against the backdrop of | on the eve of",
        "earlier-then": "read also | also read | read more | see also | related | earlier | recall | previously | background | last week | last month | last year"
        " | in a separate development | in separate developments | in other developments | in other news"
        " | in separate reporting | in a separate incident | in a separate attack | in another incident"
        " | in another development | in a separate case",
        "that": "that",
        "turn": "that | which | who | whom | whose | while | whereas | but | because | although | though | when"
        " | where | if | as | after | before | until | yet | despite | including | than | unless | whether | what"
        " | why | how",
        "contrast": "while | whereas | but | although | though",
        "adjunct": "in | on | at | over | across | near | during | with | from | into | by | about | through"
        " | throughout | between | against | under | above | after | before | since | amid | following | via | among"
        " | within | around",
        "name-link": "of | for | and | the | a | an | to | & | in",
        "name-determiner": "the | a | an | its | their | his | her | this | these",
        "indefinite": "a | an | another",
        "place-shift": "in | at | near",
        "is-this": "it | this | that",
        "war-itself": "war | conflict | invasion | military campaign | military offensive",
        "into-war": "into",
        "image-noun": "footage | video | videos | clip | clips | photo | photos | photograph | photographs | picture"
        " | pictures | image | images | imagery | recording | recordings | livestream | screenshot",
        "marks-nth": "marking | making it | making this | making that | becoming | in what was | in what is",
        "inhabited": "country | nation | region | province | district | suburb | island | neighbourhood | neighborhood",
        "population-noun": "population",
        "meanwhile": "meanwhile | in the meantime | at the same time",
        "since-month": "since",
        "war-begins": "began | begun | erupted | broke out | started | launched | plunged into | embroiled in"
        " | triggered | sparked | unleashed",
        "recalls": "which | who | when | where",
        "front-line": "front line | front lines | frontline | frontlines | line of contact | contact line | border",
        "region-head": "governor | governors",
        "medium": "telegram | facebook | twitter | x | instagram | youtube | whatsapp | truth social"
        " | social media",
        "no-cue": "according to plan | according to plans | according to schedule | according to need | according to needs"
        " | according to how | according to whether | reporting to"
        " | worth noting | worth stressing | worth adding | responded to | responding to | agreed to | agreed on | agreed upon | agreed with"
        " | claimed responsibility | claims responsibility | claiming responsibility"
        " | claim responsibility | took responsibility",
        "nobody": "nobody | no one | none | no | neither",
        "where-told": "headquarters | headquartered | based | conference | speaking | spoke | briefing | addressing",
        "as-cue": "as",
        "put": "put | puts",
        "put-at": "at | closer to | as high as",
        "forecast-noun": "forecast | forecasts | projection | projections | outlook | guidance | prediction | expectation"
        " | expectations",
        "put-anew": "cut | cuts | trimmed | trims | slashed | slashes | downgraded | downgrades | upgraded | upgrades"
        " | hiked | hikes | nudged | reduced | reduces | increased | increases | widened | narrowed | raised | raises | revised | revises | updated | updates | lowered | lowers | placed | places | gave | gives"
        " | pegged | pegs",
        "keeps-count": "keep | keeps | maintain | maintains | is kept | are kept | is maintained | are maintained",
        "kept-count": "count | tally | list | register | roll",
        "put-to": "at | to | as",
        "stands-at": "stands at | stood at | stands now at | now stands at",
        "publish": "released | releases | published | publishes | issued | issues | unveiled | circulated | shared"
        " | presented | compiled",
        "own-staff": "journalists | reporters",
        "institute-staff": "experts | analysts | researchers | authors | investigators | monitors",
        "same-person": "investigator | diplomat | politician | official | leader | expert | analyst | envoy"
        " | lawmaker | spokesman | spokeswoman | spokesperson | general | colonel | admiral"
        " | head of state",
        # -- when
        "when-birth": "birth",
        "when-today": "today | tonight | now",
        "when-yesterday": "yesterday",
                "when-overnight": "overnight",
        "when-night": "night",
        "when-after": "after",
        "when-recently": "recently | lately | in recent times",
        "anniversary": "anniversary | anniversaries",
        "when-next": "next | following",
        "when-that": "that | same",
        "when-this": "this",
        "when-within": "in | within",
        "ex-puts": "put | puts | gave | gives | priced | prices | has | had",
        "ex-stands": "stands | stand | stood"
        " | sit | sits | sat",
        "ex-close": "end",
        "in-spring": "spring", "in-summer": "summer", "in-autumn": "autumn | fall", "in-winter": "winter",
        "when-since": "since",
        "when-since-event": "since",
        "when-over": "in | over | during | for | throughout | within | between | by | from | until | through",
        "when-past": "past | last | previous | recent",
        "when-full-day": "day",
        "when-ago": "ago",
        "earlier-by": "earlier | before | prior",
        "later-by": "later | after",
        "when-gone": "last",
        "when-moment": "moment",
        "when-than": "than | compared | against | unlike",
        "when-earlier": "previous",
        "when-days": "days",
        "when-whole": "whole | entire",
        "when-early": "early | small | pre-dawn | predawn",
        "when-before": "before",
        "when-long": "week | quarter | weeks | week's | month's | year's | month | months | year | years | decade | decades | winter | summer | spring | autumn"
        " | weekend | season | century | war | invasion | conflict",
        "when-per": "a | per | each | every | of",
        "when-in": "in | since | of | from | by | until | till | during | between | to | and | early | late | mid",
        "when-from": "from | between",
        "when-to": "to | until | till | and",
        "when-as-of": "as | by",
        "when-end": "end | ends | ended | ending",
        "when-until": "until | till",
        "when-on": "on",
        "it-happened": "it has happened | this has happened | it has occurred | this has occurred | this happened | this occurred | this took place | it happened | it occurred | it took place"
        " | the attack happened | the attack occurred | the attack took place | the strike happened"
        " | the strike occurred | the strike took place | the incident happened | the incident occurred"
        " | the incident took place | the shelling happened | the shelling occurred | the shelling took place"
        " | the explosion happened | the explosion occurred | the explosion took place | the blast happened"
        " | the blast occurred | the blast took place | the raid happened | the raid occurred | the raid took place"
        " | the bombing happened | the bombing occurred | the bombing took place | the assault happened"
        " | the assault occurred | the assault took place | the ambush happened | the ambush occurred"
        " | the ambush took place | the tragedy happened | the tragedy occurred | the tragedy took place"
        " | the crash happened | the crash occurred | the crash took place | the killings happened"
        " | the killings occurred | the killings took place | the attacks happened | the attacks occurred"
        " | the attacks took place | the strikes happened | the strikes occurred | the strikes took place"
        " | the explosions happened | the explosions occurred | the explosions took place",
        "where-fares": "accounted | witnessed | recorded | hosts | hosted | houses | shelters | suffer | remains | remained | suffers | suffered | suffering | faces | faced | saw | sees | endures | endured"
        " | bore | bears | lost | experienced | is | was | has | had | took",
        "when-at": "at | of | about | around",
        "hour-at": "by | at | until | till | before | after | since",
        "when-midnight": "midnight",
        "when-noon": "noon",
        "when-pm": "p | pm",
        "when-am": "a | am",
        "when-time": "time",
        "when-range": "to | and",
        "when-tomorrow": "tomorrow | tomorrow's",
        "zone:moscow": "moscow",
        "zone:kyiv": "kyiv | kiev",
        "zone:utc": "gmt | utc",
        # -- sides
        "side:ru": "kremlin | wagner | occupiers | ruscists | ruscist | rashists | rashist | zapad | tsentr | vostok | yug | sever",
        "side:ua": "azov | hur | sbu | afu",
        "side:ps": "hamas | gazans",
        "side:lb": "hezbollah | hizbollah",
        "side:ye": "houthi | houthis | ansarallah",
        "side:il": "idf"
        " | mossad | shin bet",
        "side:ir": "irgc | pasdaran",
        "side:af": "taliban",
        "side:sd": "rsf | rapid support forces",
        "side:kp": "dprk",
        # battlegroups named by their part of the sky or by a river
        "group:ru": "north | south | east | west | center | centre | dnepr | dnieper | sever | yug | vostok | zapad | tsentr",
        "war-name:ru": "special military operation | smo",
        "weapon:ru": "shahed | shaheds | geran | gerbera | iskander | iskanders | kinzhal | kalibr | lancet | orlan"
        " | su-57 | su-35 | su-34 | tu-95 | tu-95ms | tu-22m3 | tu-160 | mi-28 | ka-52",
        "weapon:ua": "neptune | flamingo | magura | lyutyi | liutyi | palianytsia | peklo | fp-1 | fp-2 | fp-5 | an-196 | sea baby",
        "side-enemy": "enemy | enemy's | adversary | invader | invaders",
        # -- situations
        "relative": "which | who | whose | whom",
        "fail-to": "failed to | fails to | fail to | failing to | unable to | did not manage to | not able to",
        "somebody": "who | whom",
        "lies-at": "lie | lies | lay | stands | stood | sits | sat",
        "negation": "not | no | n't | never | neither | nor | none | didn't | doesn't | don't | isn't | aren't"
        " | wasn't | weren't | hasn't | haven't | cannot | can't | wouldn't | won't | couldn't"
        " | no reports of | no report of | no signs of | no sign of | no indication of | no indications of"
        " | under no circumstances",
        "ahead": "threatened to | threatens to | threatening to | threatened | threatens | threat | threatening | restoring | will | would | could | may | might"
        " | shall | should | plans | expects | expected | promises | promised | hopes | hoped | if | until",
        "st-there": "is flowing again | are flowing again | flows again | flowing again | is on again | was on again"
        " | is there again",
        "st-comes": "reaches | reaching | flow | flows | flowed | arrive | arrives | arrived"
        " | supplied",
        "st-fixture": "radiators | taps",
        "st-bare": "dry | ran dry | run dry | cold | icy | ice-cold | stone-cold",
        "st-filled": "warm",
        "st-refed": "re-energised | re-energized | reenergised",
        "st-makes": "generate | generates | generating | generated | produce | produces | producing | produced"
        " | feed | feeds | feeding | deliver | delivers | delivering | supply | supplies | supplying",
        "st-watt": "kilowatt | kilowatts | megawatt | megawatts | watt | kilowatt-hour",
        "st-readings": "readings | reading | measurements | sensors | dosimeters"
        " | measuring posts",
        "st-got": "suffered | suffers | sustained | sustains | took | received | suffering | sustaining",
        "st-deemed": "regarded | considered | deemed",
        "st-eases": "easing | eases | eased | reduce | reduces | reducing | reduced | ends | ending | ended | cut"
        " | cutting",
        "st-spared": "did without | made do without | got by without | without resorting to | without starting"
        " | without having to start",
        "st-told-of": "about | regarding | concerning",
        "where-appointed": "appointed by | installed by | named by",
        "st-field": "nuclear | npp | npps | znpp | atomic | iaea | reactor | reactors | power plant | power plants"
        " | power station | power stations | substation | substations | electricity | grid | blackout | blackouts"
        " | energy | power | heating | heat | ukrenergo | energoatom | off-site | radiation | thermal power plants"
        " | thermal power plant | water | nuclear reactors | power grid | energy facilities | power facilities"
        " | outage | outages | electricity generation | electricity production | power generation"
        " | power production | transformer | transformers | hydroelectric | hydropower | electricity supply"
        " | power supply | energy facility | energy infrastructure | kilovolt | power failure"
        " | electricity supplies | power supplies | power outage | power outages | power line | power lines"
        " | transmission line | transmission lines"
        " | refinery | refineries | oil depot | oil depots"
        " | chornobyl | chernobyl"
        " | pipeline | pipelines | gas | oil terminal | fuel depot | dam"
        " | oil flows | oil deliveries | oil supplies | oil transit | crude flows | crude deliveries"
        " | crude supplies | gas flows | gas transit | oil pumping"
        " | rosenergoatom",
        "st-site-of-atoms": "npp | npps | znpp | khnpp | rnpp | sunpp | chnpp",
        "st-if": "as long as | so long as | provided that | in the event",
        "st-npp": "znpp | khnpp | rnpp | sunpp | chnpp",
        "st-nuclear": "nuclear | npp | npps | znpp | khnpp | rnpp | sunpp | chnpp | atomic | iaea"
        " | reactor | reactors | nuclear reactors"
        " | energoatom | rosenergoatom | rosatom | radiation"
        " | chornobyl | chernobyl"
        " | spent fuel | spent nuclear fuel"
        " | spent fuel pool | spent fuel pools | reactor core | reactor building | containment building"
        " | grossi",
        "st-offsite": "off-site power | offsite power | external power | external electricity | off-site electricity"
        " | grid power | external grid | connection to the grid"
        " | outside power | outside electricity | power from the grid | electricity from the grid"
        " | external power supply | external supply | off-site supply | offsite supply | the grid connection"
        " | grid connection | connection to the power grid | off-site electricity supply"
        " | connection to the electricity grid | mains electricity | off-site power supply"
        " | link to the grid | link with the grid | tie to the grid | connection with the grid"
        " | grid link | grid supply | connections to the grid",
        "st-voltage": "voltage"
        " | grid voltage",
        "st-diesel": "diesel | diesels | edgs",
        "st-burnt": "fuel | stocks | supplies | reserves | oil",
        "st-radiation": "radiation | radioactivity"
        " | gamma background | background radiation | radiation background",
        "st-cooling": "cooling | coolant"
        " | cooling system | cooling systems | cooling pumps"
        " | coolant flow | cooling pond | cooling ponds",
        "st-pumps": "pumping stations | pumping station | pumps",
        "st-gas": "gas supply | mains gas | household gas"
        " | gas pressure | gas supplies | supply of gas | natural gas supply | gas | household gas supply",
        "st-power": "power | electricity | electricity supply | power supply"
        " | electricity supplies | power supplies | energy supply | energy supplies | supply of electricity"
        " | supply of power | electric power | electrical power",
        "st-outage": "power outage | power outages"
        " | outage | outages | blackout | blackouts | power failure | power failures"
        " | power blackout | nationwide blackout | nationwide outage | mass blackout"
        " | massive blackout | total blackout | full blackout | complete blackout",
        "st-structure": "turbine hall | switchyard | switchgear | machine hall | safety system | safety systems"
        " | sub-station | sub-stations"
        " | spent fuel store | spent fuel storage | containment"
        " | turbine building | reactor building | spent fuel pool | spent fuel pools | cooling tower"
        " | cooling towers | substation | substations | dry storage | waste store | electrical substation"
        " | confinement | containment building"
        " | transformer | transformers | autotransformer | autotransformers"
        " | electrical substations | traction substation | converter station | distribution station | dam | dams"
        " | enrichment plant | enrichment facility | enrichment site | fuel plant | reservoir dam"
        " | energy infrastructure | power infrastructure | electricity infrastructure | electrical infrastructure | gas infrastructure | grid infrastructure | energy equipment | power equipment | electrical equipment | distillation unit | distillation units | processing unit | processing units | refining unit | refining units | crude unit"
        " | power supply system | power supply systems | heating system | heating systems | water supply system | water supply systems"
        " | gas production facilities | gas production facility | oil and gas facilities"
        " | energy sector facilities | nuclear facility | nuclear facilities | nuclear site"
        " | nuclear complex"
        " | enrichment facilities | enrichment plants | enrichment sites | enrichment hall | enrichment halls | enrichment complex | uranium enrichment facility | uranium enrichment facilities | uranium enrichment plant | uranium enrichment site | fuel enrichment plant | centrifuge hall | centrifuge halls | centrifuges | uranium conversion facility | conversion facility | heavy water plant | heavy-water plant | heavy water reactor | nuclear sites"
        " | boiler hall | boiler halls | generator hall | generator halls | turbines | turbine"
        " | reactor hall | reactor compartment | coal conveyor | power distribution point"
        " | distribution substation | transformer substation"
        " | uranium conversion plant | conversion plant | uranium plant",
        "st-absent": "no central | no running | no mains | no hot | no piped | no district",
        "st-hundred": "100",
        "st-aim": "so that",
        "st-closed": "closed | closed to | shut | closed down | closed for",
        "st-port": "berth | berths | seaport | grain terminal | grain terminals | port authority"
        " | port of | ports of",
        "st-service": "seaport | berth | berths | ferry | ferries | ferry service | ferry crossing | metro | subway | trams | trolleybuses | train services | railway traffic | pontoon crossing | pumping station | pumping stations | desalination plant | desalination plants | water intake | water intakes | port of | ports of"
        " | port | ports",
        # works that make power or heat
        "st-station": "power plant | power plants | power station | power stations | thermal power plant"
        " | thermal power plants | thermal plant | thermal plants | hydroelectric power plant"
        " | hydroelectric power plants | hydroelectric plant | hydroelectric plants | hydropower plant"
        " | hydropower plants | hydropower station | hydropower stations | hydroelectric station"
        " | hydroelectric stations | heating plant | heating plants | combined heat and power plant"
        " | combined heat and power plants | cogeneration plant | cogeneration plants | heat plant | heat plants"
        " | coal-fired power plant | coal-fired power plants | gas-fired power plant | gas-fired power plants"
        " | coal plant | coal plants | boiler house | boiler houses | boiler plant | chp | chps | chp plant"
        " | chp plants | tpp | tpps | solar plant | solar farm | wind farm | wind farms",
        "st-fuel": "refinery | refineries | oil depot | oil depots | oil terminal | oil terminals | fuel depot"
        " | fuel depots | fuel terminal | oil refinery | oil refineries"
        " | gas facilities | gas storage"
        " | compressor station | compressor stations | storage tank | storage tanks | fuel storage | oil storage"
        " | oil pumping station | gas field | gas fields | lng terminal"
        " | oil berth | oil berths",
        "st-network": "energy system | power grid | power network | power networks | electricity network | electricity networks | electrical networks | heating network | heating networks",
        "st-refining": "petrochemical | processing | gas | refining | oil",
        "st-pipe": "pipeline | pipelines | oil pipeline | oil pipelines | gas pipeline | gas pipelines"
        " | interconnector pipeline | water main | water mains | heating main | heating mains | gas main",
        "st-flow": "cargo handling | delivery | deliveries | shipments | loading | loadings | transit | pumping | flow | flows"
        " | exports | imports | intake | supplies"
        " | oil flows | oil deliveries | oil supplies | oil transit | crude flows | crude deliveries"
        " | crude supplies | gas flows | gas transit | oil pumping",
        "st-pumped": "flow | flows | pumping | transit"
        " | loading | loadings",
        "st-carried": "oil | crude | gas | fuel | diesel | petrol | gasoline | electricity"
        " | oil flows | oil deliveries | oil supplies | oil transit | crude flows | crude deliveries"
        " | crude supplies | gas flows | gas transit | oil pumping",
        # a line by another name
        "st-link": "feeder | feeders | interconnector | interconnectors | interconnection | interconnections | cross-border line"
        " | cross-border lines",
        "st-tie": "connection | connections | circuit | circuits"
        " | link | links",
        "st-switched": "switched to | switch to | switched over to | resort to | resorted to | resorting to | fall back on | fell back on",
        "st-steady": "stable | normal | steady | uninterrupted | without interruption | without interruptions",
        "st-shrunk": "fell by | fallen by | fell to | fallen to | falls to | dropped by | dropped to | down by"
        " | fallen | slumped | plunged by | shrank | shrunk | sank by | declined | gone | is gone",
        "st-attacked": "hits on | a hit on | hit | struck | attacked | shelled | bombed | bombarded | direct hit | direct hits | was hit"
        " | were hit | was struck | were struck | was attacked | were attacked | was shelled | were shelled | was bombed",
        "st-intact": "intact | undamaged | unscathed | unharmed | not damaged"
        " | spared"
        " | untouched",
        "st-usual": "goes on as usual | went on as usual | works without restrictions | working without restrictions | operates without restrictions | works normally | operates normally | runs normally | work normally | operating normally | functioning normally | working normally | working as normal | running normally"
        " | operating as usual | operating as normal | working as usual | in normal operation",
        "st-cold": "are cold | were cold | is cold | still cold | been cold | gone cold | went cold | left cold"
        " | remain cold | remained cold | stay cold | stayed cold | sit cold | freezing in their homes",
        "st-dark": "power is off | electricity is off | power was off | power is out | power was out | power went out | lights went out | left in the dark | in the dark | in darkness | without lights | plunged into darkness | went dark | gone dark | going dark | still dark | remain dark | are dark | were dark"
        " | in total darkness | in complete darkness | into total darkness | into complete darkness"
        " | lights have gone out | lights are out | lights were out | lights go out | power has gone out"
        " | electricity has gone out"
        " | lights are off | lights had gone out | plunged into the dark | sitting in the dark"
        " | sat in the dark | in pitch darkness"
        " | lights went off | power went off | electricity went off | power has gone off"
        " | lights have gone off | power failed",
        "st-outer": "site | offsite | external | outside",
        "st-without-gas": "without gas | no gas | without gas supply | without gas supplies | cut off from gas"
        " | lost gas supply | lost gas",
        "st-building": "roof | roofs | sarcophagus | shelter | simulator | workshop | hangar | arch | dome"
        " | training center | training centre | laboratory"
        " | confinement | new safe confinement | training building | administrative building | admin building"
        " | office building | pump house | canteen"
        " | fire station | radiation sensors | monitoring sensors | monitoring stations | auxiliary building | nitrogen station"
        " | support structure | support structures | above-ground structures",
        "st-grid": "transmission | high-voltage | voltage | backup | back-up | overhead | kilovolt | supply"
        " | electricity | power",
        "st-not-line": "front | contact | defence | defense | red | demarcation | assembly | production | railway"
        " | pipe | tram | metro | hot"
        " | supply lines",
        "st-not-unit": "apartment | housing | residential | military | army | special | elite | drone | family"
        " | dwelling | storage",
        "st-coal": "coal | thermal | gas-fired | coal-fired",
        "st-output": "output | generation | generating | electricity output | energy output | power output"
        " | electricity production | power production | power levels | power level | electricity generation"
        " | power generation | energy production"
        " | gas production | gas output | domestic output | domestic production | gas extraction | production of gas",
        "st-off": "were down | was down | are down | is down | unavailable | lost | lose | loses | losing | went down | went offline | disconnected"
        " | disconnects | disconnect | tripped | severed | knocked out | failed | interrupted | vanished | gone"
        " | loss | losses | losses of"
        " | cut off from | deprived of"
        " | decoupled"
        " | de-energised | de-energized | blacked out"
        " | inoperative | non-operational | inoperational | not operational"
        " | cut off from the national grid | cut off from the grid | cut off from the power grid"
        " | was cut off from the national grid | was cut off from the grid | was cut off from the power grid"
        " | were cut off from the national grid | been cut off from the national grid | been cut off from the grid"
        " | off from the grid | off from the power grid | off from the national grid"
        " | off from the electricity grid"
        " | has been down | have been down | had been down | been down"
        " | gone down | goes down | go down"
        " | knocked off"
        " | disappeared"
        " | were lost | were also lost | was cut off from | were cut off from | been cut off from"
        " | deprived | deprives | depriving"
        " | went dead | gone dead | fell silent"
        " | dried up | snapped",
        "st-back": "reconnected | reconnect | reconnects | came back | repaired | re-energised | re-energized"
        " | resumed | back | restored | switched back | was renewed | been renewed | were renewed"
        " | being restored | being renewed | being reconnected"
        " | re-connected | regained | regains | recovered | fixed | mended | put back into service"
        " | brought back into service | back in service | back into operation | re-established | reestablished"
        " | returned to service | brought back into operation"
        " | restoring"
        " | completed the repair | completed repairs | finished repairing | finished repairs"
        " | repairs were completed | repairs have been completed | repair was completed"
        " | able to restore | managed to restore | succeeded in restoring | able to reconnect"
        " | managed to reconnect | provided power to | successfully provided"
        " | repairs completed | completed repair | fully restored | fully repaired | reenergised"
        " | returned power | back online | brought back | back on line | restores | restore power | resumes"
        " | back up"
        " | repair work was completed | repairs on the line were completed | were repaired"
        " | repair completed | put back into operation | line was repaired"
        " | re-synchronised | re-synchronized | resynchronised | resynchronized | synchronised | synchronized"
        " | back to normal | returned to normal"
        " | back under load | under load again | voltage was applied | voltage was applied to"
        " | back in action | energised | energized | once again available | once more available"
        " | back to the grid | back to the national grid | back into the grid",
        "st-returned": "brought back to full power | back to nominal power | reached full power | brought up to nominal power | reopened | reopens | reopened to | returned | returned to | came back online | back online"
        " | came back on | brought back online | back on the grid | returned to service | returned online"
        " | brought back into operation | back into operation | put back into operation | back in operation"
        " | resumed operation | resumed operations"
        " | returned to full power | back at full power"
        " | restarted | restarts | up and running again | back in production | resumed production"
        " | back to full power | went back to full power | back to full load | back at full load",
        "kept-running": "ran for | run for",
        "st-running": "running | operating | operate | operates | operated | working | works | started | start"
        " | starts | activated | reliant | relies | relying | relied | kicked in | switched on | in operation"
        " | operational | running on | started up | turned on | engaged | engage"
        " | supplying | generating | providing power | providing electricity | came online | come online"
        " | was fired up | were fired up | fired up again | fired up"
        " | powered up | kicked on | up and running | restarted | in service | functioning | functioned"
        " | drawing power from | fed by | powered by | backed up by"
        " | switched to | switch to | switched over to"
        " | powering"
        " | back up and running | resort to | resorted to | resorting to | fall back on | fell back on"
        " | rely on | forced to rely on | falling back on"
        " | kept running | keeps running | keep running | flowing | pumping | burning coal | moving again"
        " | runs | run on | ran on | runs on"
        " | providing the electricity | providing the power | came on | came into operation"
        " | continue working | continued working | continues working"
        " | continue to run | continues to run | continued to run | still run | run as before"
        " | runs as before",
        "st-stopped": "under repair | in repair | under maintenance | in maintenance | scheduled repairs | taken out for repairs | ground to a halt | came to a standstill | come to a standstill | stood still | at a standstill | went out of operation | non-operational | inoperational | inoperative | not operational | switched off | standby | shut-down | powered down | shutdown | shut down | stopped | halted"
        " | out of service | offline | cold shutdown | idle | idled | out of operation | taken offline"
        " | out of action | shut off | taken out for maintenance | taken out for scheduled maintenance"
        " | taken out for scheduled repairs | taken out for planned maintenance | taken out of operation"
        " | forced to halt | forced to stop | forced to suspend | forced to close"
        " | taken off the grid | taken off-line | off-line | went offline | deactivated | suspended | mothballed"
        " | halts | stops | stopping | halting | scrammed | shutting down | shuts down | shut | closed down"
        " | for maintenance | powering down | off the grid"
        " | switching off | switch off | switches off | start switching off | started switching off"
        " | begin switching off | began switching off | turned off | turning off | in standby mode"
        " | on standby"
        " | in a cold state | in cold state"
        " | ceased | ceases | stopped working | stopped operating | stopped functioning | stopped producing"
        " | ceased operations | ceased operating | halted operations | suspended operations"
        " | went out of service | out of commission | taken out of service | put out of service"
        " | shut down automatically | automatically shut down"
        " | under scheduled maintenance | in scheduled maintenance | under planned maintenance"
        " | undergoing maintenance | undergoing repairs"
        " | in planned maintenance | in scheduled repair | in planned repair | in a planned outage | on a planned outage | on planned outage"
        " | undergoing refuelling | undergoing refueling | undergoing planned refuelling"
        " | undergoing planned refueling | refuelling outage | refueling outage"
        " | down for maintenance | down for repairs"
        " | took offline | knocked offline | out of action for"
        " | fell silent | silenced | stand still | stands still | standing still"
        " | stopped generating | ceased generating | stopped producing power"
        " | stopped producing electricity | stopped feeding",
        "st-broken": "beyond repair | in ruins | a ruin | reduced to rubble | put out of use | no longer exists | crippled | wrecked | ruined"
        " | knocked out | burned | burnt | gutted | collapsed | demolished | mangled | disabled | destroyed"
        " | blown up | caught fire | set ablaze | set on fire | breached | punctured | pierced | out of action"
        " | put out of action | inoperable"
        " | out of order | broke down | broken down"
        " | no longer exist"
        " | knocked out of action | knocked out of service | knocked out of operation"
        " | holed",
        "st-struck": "hit | hits | struck | hitting"
        " | targeted and hit | pounded | shelled",
        "st-cut": "cut | cuts | cutting | severed | severing"
        " | cutting off | cuts off"
        " | cut off | was cut off | were cut off | been cut off | is cut off | are cut off"
        " | disrupted",
        "st-less": "reduce | reduced | reduces | reducing | lower | lowered | lowering | curtail | curtailed"
        " | decreased | decrease | halved | cut back | scaled back | below capacity"
        " | reductions | slashed | slash | dropped | drops | trimmed | trims | scaled down"
        " | operating below | power reduction | limiting | throttled | operating at reduced"
        " | reduced capacity | powered back | down-powered"
        " | disrupted | disruptions | disruption"
        " | reduction | a reduction | ordered a reduction | reduction in"
        " | unloaded | offloaded | derated | covers only | covering only | covered only | meets only | met only"
        " | interruption | interruptions"
        " | cut its power by | cut output | cut power by"
        " | cut by",
        "st-disturbed": "disruptions"
        " | interruption | interruptions"
        " | every other day | every two days | every three days | once every two days | once every three days"
        " | with interruptions | intermittently | in fits and starts | a few hours a day"
        " | several hours a day"
        " | according to schedule | according to schedules | in turns"
        " | by turns",
        "st-less-output": "cut its output | reduced its power | lowered its power | reduce its power"
        " | halved its output | cut its power | reduced its output | lowered its output | reduced its load"
        " | reduce their load | reduced their load | reduce its load",
        "st-fine": "ensured | assured | sufficient | normal | unaffected | intact | maintained | stable | unchanged | uninterrupted"
        " | within limits | within normal limits | within the norm | within normal range | undamaged | unharmed"
        " | safe | steady | normally | functioning normally | operating normally | under control | no abnormal"
        " | at normal levels | background levels | unscathed"
        " | within natural | within the natural | within normal | within the normal | within permissible"
        " | within acceptable | not exceed | not exceeded | corresponds to natural | correspond to natural"
        " | corresponds to the natural | correspond to the natural | corresponds to background"
        " | at natural levels | at the natural level | at background level"
        " | as usual | as before | usual | without interruption | without a break | as designed"
        " | natural background",
        "st-needed": "required | needed | necessary | need"
        " | used | called on"
        " | needed to | required to"
        " | need to start | need to switch on",
        "st-changed": "leak | leaks | leakage | exceedance | exceedances | growth | jump | changed | risen | increased | exceeded | elevated | change | increase | rise"
        " | abnormal | spiked | spike | fluctuated | deviated | higher | rose | rises | exceed | exceeds"
        " | affected | disrupted"
        " | worsened | deteriorated | worsen"
        " | impacted | directly impacted"
        " | gone up | went up | going up | climbed | climb | grown | increases | anomaly | anomalies",
        "st-leaked": "contamination | radioactive contamination | radiation contamination"
        " | nuclear contamination | release of radiation | releases of radiation | release of radioactivity"
        " | releases of radioactivity | release of radioactive material | radioactive release"
        " | radioactive releases | radiological release | radiological consequences | radiological impact"
        " | radiation leak | radiation leaks | leak of radiation | radioactive leak | radioactive leaks"
        " | release of radioactive materials | releases of radioactive material"
        " | releases of radioactive materials | release of radioactive substances"
        " | leak of radioactive material | leaks of radioactive material"
        " | leakage of radioactive material | leak of radioactive materials",
        "dwell": "live | lived | reside | resided | stay | stayed | fled | flee",
        "st-rest": "remain | remained | remains | still",
        "st-idle": "not producing electricity | not generating electricity | not producing power"
        " | not generating power | producing no electricity | producing no power | generating no electricity"
        " | not been generating electricity | not been producing electricity | not generated electricity"
        " | not produced electricity | no longer generating electricity | no longer producing electricity"
        " | stopped generating electricity | stopped producing electricity | not produce electricity"
        " | not generate electricity | not produce power | not generate power | not produce any electricity"
        " | not generate any electricity | not currently generating electricity | not currently producing electricity",
        "st-power-back": "lights are back on | lights are on again | lights were on again | lights came back | lights came back on | lights back on | lights are already back on | lights are already on | power had returned | power had returned to | power has returned to | power is back"
        " | power was back"
        " | have power again | has power again | have electricity again | has electricity again"
        " | again have power | again has power | again have electricity | back with electricity"
        " | back with power | have power back | has power back | got power back | got electricity back"
        " | power came back | electricity came back | power is back on | lights are back"
        " | light came back | have light again",
        "st-blackout": "blackout | full blackout | complete blackout | total blackout",
        "st-ration": "hourly outage schedules | hourly outage schedule | outage schedule | scheduled shutdowns | rolling blackouts | rolling outages | scheduled outages | hourly outages | planned outages"
        " | scheduled blackouts | emergency outages | emergency blackouts | planned blackouts | emergency power cuts"
        " | scheduled power cuts | power cuts | emergency shutdowns | outage schedules | rolling power cuts"
        " | emergency power outages"
        " | rolling power outages | power rationing | electricity rationing | rotating outages"
        " | rotating blackouts | hourly blackouts | stabilization outages | stabilisation outages | load shedding"
        " | load-shedding | scheduled power outages | hourly power cuts | restrictions on electricity"
        " | hourly power outages"
        " | hourly electricity restrictions | hourly restrictions | electricity restrictions"
        " | power restrictions | blackout schedules | emergency blackout schedules"
        " | stabilisation blackouts | stabilization blackouts"
        " | emergency cuts | emergency shutoffs | emergency power shutdowns | emergency disconnections"
        " | scheduled cuts | rolling cuts | rotational outages | rotational blackouts | power curbs"
        " | electricity cuts | emergency electricity cuts | emergency shutdown schedules"
        " | hourly blackout schedules | power outage schedules",
        "st-imposed": "apply | applies | applied to | remain in force | remain in effect | in place | declared | caused | causing | led to | leading to | triggered | prompted | prompting | forcing"
        " | resulted in | resulting in | extended | introduced | imposed | applied | in effect | in force | began | announced"
        " | resumed | ordered"
        " | impose | imposes | imposing | introduce | introduces | introducing | continue | continued"
        " | reintroduced | resorted to | forced | tightened | implemented | faced | face | facing"
        " | experienced | experiencing | resulting | suffering | suffered | remain | there are"
        " | are being"
        " | enforced | enacted | switch to | switched to | forced to switch to | rolled out | brought in"
        " | took effect | take effect | ongoing | under way | scheduled | hit by"
        " | are applied | is applied | will continue | are in effect"
        " | resume | resumes | resuming",
        "in-response": "in response to | in retaliation for | in revenge for | in reprisal for | in answer to",
        "after": "after | following",
        "st-tied": "back on the grid | back on the national grid | back on the power grid | connected to the grid | connected to the power grid | connected to the electricity grid"
        " | connected to the ukrainian power grid | connected to the ukrainian grid"
        " | connected to the national grid | connected to ukraine's grid | connected to its grid"
        " | reconnected to the grid | reconnected to the power grid | reconnected to the ukrainian power grid"
        " | reconnected to the electricity grid | reconnected to the national grid",
        "st-cuts": "outages | outage | cuts | shortages | blackouts",
        "st-meant": "wants | wanted | hopes | hoped | tries | tried | trying | attempts | attempted | seeks | sought"
        " | aims | threatened to | threatens to | threatening to | threatened | threatens"
        " | hope | hoping | aiming | intends | intend | intending | preparing | prepares | racing | scrambling"
        " | struggling | planning | vowed | attempt"
        " | intention | intent | plot | plotting | plots",
        "st-ended": "ending | ended | end of | put an end to | emerged from | emerges from | came out of | come out of"
        " | brought to an end | came to an end | comes to an end | has ended"
        " | had ended",
        "st-all": "all | fully | completely | entirely | in full | every | everyone | full",
        "st-lifted": "cancelled | canceled | lifted | not planned | called off"
        " | revoked | ended | scrapped | halted | stopped | removed | no longer in effect | no longer apply"
        " | reversed | rescinded",
        "st-drawn": "provided by | supplied by | living on | lives on | live on | surviving on | operating on | dependent on | depended on | relied on | drawing power from | fed by | powered by | depends on | depend on | relies on | relying on | relies | relying | reliant"
        " | powered through | powered via | fed through | fed via | supplied through"
        " | supplied via | powered from | supplied from"
        " | reliance on | dependence on"
        " | draws its power from | draw their power from | draws power from | draw power from"
        " | takes its power from | gets its power from | drawing its power from | taking its power from",
        "st-fed": "receive | receives | received | receiving",
        "st-again": "again | once again | once more | anew",
        "st-low": "limited capacity | partial capacity | below full capacity | less than full capacity"
        " | minimum power | minimum capacity | minimum possible power | minimum possible capacity"
        " | half capacity | reduced capacity | below capacity | lower capacity | reduced load"
        " | operating at reduced"
        " | percent of capacity | per cent of capacity | percent of its capacity | percent power"
        " | percent of their capacity | half its capacity | half power | half of its capacity"
        " | percent of full power"
        " | third of its capacity | quarter of its capacity | third of that | partial operation"
        " | with restrictions | under restrictions | with limitations",
        "st-net": "grid | power grid | power system | energy system | electricity grid"
        " | energy network | power network | electricity network",
        "st-not-output": "refining | refinery | oil | military | combat | defence | defense | industrial | processing",
        "st-relinked": "reconnected | re-connected",
        "st-can": "can | could | possible | potential"
        " | planned to | due to be",
        # what may come, and what only measures what came
        "st-standby": "standby | in standby mode | on standby | in reserve | in standby",
        "st-put": "put | placed | returned | switched | moved | transferred | back",
        "st-started": "kicked in | fired up | were triggered | was triggered | took over"
        " | sprang to life | took up the load"
        " | powered | supplied power | supplied electricity",
        "st-failed": "stopped working | stopped functioning | failed | malfunctioned | broke down | broken down"
        " | would not start | failed to start | did not start up | refused to start | fails to start",
        "st-operates": "operates | operate | operated",
        "st-full-load": "at full load | at full capacity | at full power"
        " | at nominal power | at its nominal power | at their nominal power | at rated power"
        " | at full output",
        "st-time-over": "time | occasion",
        "st-scarce": "limited power | limited electricity | limited power supply | limited electricity supply",
        "st-had": "had",
        "st-peril": "risk | risks | danger | threat | possibility | chance | chances | probability | likelihood | prospect"
        " | fear | fears | event | scenario",
        "st-extent": "extent | scale | degree | assessment",
        "st-assessed": "assess | assesses | assessed | assessing | evaluate | evaluating | inspect | inspected | inspecting"
        " | survey | surveyed | surveying",
        "st-averted": "avoided | avoid | averted | avert | prevented | prevent | escaped"
        " | simulated | simulates | simulating | simulate | rehearsed | rehearsing | practised"
        " | practiced",
        "st-untrue": "denied | denies | denying | dismissed | refuted | rejected | are false | is false"
        " | were false | was false | untrue | not confirmed | not been confirmed | unconfirmed | no truth | fake"
        " | disproved",
        "st-back-after": "after restoration of | following the restoration of | after the restoration of",
        "st-available": "remains available | remained available | is available | is still available | remain available",
        "st-restoring": "restoration",
        "st-off-noun": "loss | losses | losses of | disconnection | absence",
        "st-backup": "backup | back-up | reserve",
        "st-goes-on": "continue | continues | continued | continuing | remain in effect | remain in force",
        "st-only": "sole | only | partly | partially"
        " | not fully"
        " | single | just one"
        " | partial | in part",
        "st-happened": "suffered | suffers | suffer | suffering | experienced | experiences | experiencing | cause"
        " | caused | causes | causing | triggered | triggering | triggers | led to | leads to | leading to"
        " | resulted in | resulting in | results in | occurred | occurs | occurring | reported | hit"
        " | plunged | plunging | hit by | sparked | faces | facing | facing a | faced | suffered a | swept"
        " | began | left | there are | there is | recorded"
        " | broke out | breaks out | erupted | set off | ignited | raging | battling | battled",
        "st-alight": "a fire | fires | blaze | a blaze | blazes | large fire | huge fire | massive fire | major fire | big fire"
        " | small fire | fierce fire",
        "st-repair": "repair | repairs | repairing | to restore | to fix | to repair | restoration | to reconnect"
        " | to return | work on | works on",
        "st-begun": "begun | began | started | starts | underway | ongoing | way | effect"
        " | start",
        "st-because": "because of | owing to | after | following | as a result of | caused by",
        "st-part-of": "parts of",
        "st-often": "often | repeatedly | regularly | frequently | periodically | routinely | sometimes | occasionally"
        " | from time to time | time and again | every time | usually",
        "st-recalled": "during | throughout | previous | prior | last outage | last blackout | period of | entire period"
        " | duration of",
        "st-local": "local | localised | localized | partial | parts of",
        "st-part": "part of | parts of | partly | partially | partial | some"
        " | being restored | being renewed | being reconnected",
        "st-near": "near | close to | around | vicinity of | area of | off",
        "st-site": "facility | facilities | site | station",
        "st-nationwide": "nationwide | countrywide | across the country | throughout the country"
        " | all over the country",
        "st-plant-word": "station",
        "st-at-large": "energy infrastructure | power infrastructure | electricity infrastructure | electrical infrastructure | gas infrastructure | grid infrastructure",
        # -- positions
        "we": "we | i"
        " | i'm | we're | i've | we've | i'll | we'll | i'd | we'd",
        "both-sides": "two leaders | two presidents | both leaders | both presidents | two countries | two governments | sides | both sides | both countries | warring parties | warring sides"
        " | two sides | the two sides | the two countries | both nations | both governments"
        " | all parties | all sides | the parties"
        " | the two leaders | the two presidents | two ministers"
        " | the two ministers | both ministers | the two men"
        " | two foreign ministers | the two foreign ministers | two delegations | the two delegations"
        " | both delegations | the two neighbours"
        " | the two neighbors | rival factions"
        " | both parties | parties to the conflict | both factions | warring factions | rival sides"
        " | opposing sides | the warring sides | the warring parties | two parties"
        " | the two governments | both camps | both teams | the three countries | the three sides"
        " | the three leaders | the four leaders | the three parties"
        " | each side | each party | each delegation | each country",
        "state-office": "senator | prime minister | negotiator | negotiators | mediator | mediators | counterpart"
        " | counterparts | diplomat | delegates | delegate | chancellor | president | foreign minister"
        " | dictator"
        " | general | gen | commander"
        " | foreign ministers | defence ministers | defense ministers | pm"
        " | crown prince | prince | emir | sultan | monarch | premiers | chancellors | envoys"
        " | special envoys | emissary | emissaries | ambassadors | advisers | advisors | taoiseach"
        " | supreme leader | foreign secretary | defence secretary | vice president | generals",
        "state-body": "government | delegation | delegations | team | negotiating team | kremlin | administration | eu | allies | nato"
        " | parliament | hamas | hezbollah | congress | europe | europeans | negotiators | side | americans | un"
        " | ministry | leadership | authorities | regime | vatican | mediation"
        " | houthis | taliban | rsf | rapid support forces | palestinian authority | fatah | islamic jihad"
        " | group | movement | factions | iaea | agency | troika | bloc | coalition | army | alliance"
        " | cabinet | holy see"
        " | houthi | fighters"
        " | rebels | rebel delegation | rebel group | opposition | insurgents | separatists | junta"
        " | pope | grossi | guterres | rutte | kallas"
        " | african union | arab league | quad | quartet | rebel leaders | opposition groups"
        " | opposition leaders | military council | militia | sovereign council"
        " | g7 | the seven"
        " | united nations | the united nations | the west"
        " | european commission | western governments | governments | western leaders | gulf states"
        " | arab states | member states | european countries | eu countries | eu members | member countries"
        " | western countries | arab countries | gulf countries | baltic states | baltic countries | nordic countries"
        " | european nations | european allies | european states | several countries | many countries | some countries"
        " | other countries | most countries | african countries | muslim countries | eu leaders | lawmakers | security council | general assembly"
        " | european governments | european capitals | eu member states | western allies"
        " | regional powers"
        " | sdf | syrian democratic forces | ypg | pkk | m23 | hts | tplf | al-shabaab | arakan army"
        " | southern transitional council | polisario | interim authorities | transitional authorities"
        " | coalition of the willing"
        " | nato allies | nato members | nato member states | nato countries | nato states | nato partners"
        " | senate | duma | state duma | presidential office | president's office | pontiff | energoatom | rosatom"
        " | kurds | the kurds",
        "seat:UA": "kyiv | kiev",
        "seat:RU": "moscow | kremlin",
        "state-person": "pope | grossi | guterres | rutte | kallas",
        "seat:US": "washington | americans | white house | pentagon | state department",
        "seat:DE": "berlin",
        "seat:FR": "paris",
        "seat:GB": "london",
        "seat:PL": "warsaw",
        "seat:CN": "beijing",
        "seat:IR": "tehran",
        "seat:IL": "jerusalem",
        "seat:IN": "new delhi | delhi",
        "seat:PK": "islamabad",
        "seat:TH": "bangkok",
        "seat:KH": "phnom penh",
        "seat:AM": "yerevan",
        "seat:AZ": "baku",
        "seat:LB": "beirut",
        "seat:SY": "damascus",
        "seat:SD": "khartoum",
        "seat:TR": "ankara",
        "seat:BY": "minsk",
        "seat:SK": "bratislava",
        "seat:HU": "budapest",
        "seat:IT": "rome",
        "seat:NO": "oslo",
        "seat:SE": "stockholm",
        "seat:FI": "helsinki",
        "seat:DK": "copenhagen",
        "seat:ES": "madrid",
        "seat:JP": "tokyo",
        "seat:KR": "seoul",
        "seat:KP": "pyongyang",
        "seat:SA": "riyadh",
        "seat:QA": "doha",
        "seat:EG": "cairo",
        "seat:IQ": "baghdad",
        "seat:AF": "kabul",
        "seat:RS": "belgrade",
        "seat:GE": "tbilisi",
        "seat:MD": "chisinau",
        "seat:KZ": "astana",
        "seat:LT": "vilnius",
        "seat:LV": "riga",
        "seat:EE": "tallinn",
        "seat:CZ": "prague",
        "seat:RO": "bucharest",
        "seat:JO": "amman",
        "seat:EU": "brussels | european union",
        "seat:YE": "sanaa",
        "seat:CD": "kinshasa",
        "seat:RW": "kigali",
        "seat:MM": "naypyidaw | naypyitaw",
        "seat:ET": "addis ababa",
        "seat:ER": "asmara",
        "seat:SO": "mogadishu",
        "seat:LY": "tripoli",
        "seat:VE": "caracas",
        "seat:CU": "havana",
        "seat:AU": "canberra",
        "seat:CA": "ottawa",
        "seat:BR": "brasilia",
        "seat:ZA": "pretoria",
        "seat:CH": "bern",
        "seat:GR": "athens",
        "seat:PT": "lisbon",
        "seat:IE": "dublin",
        "seat:TW": "taipei",
        "seat:PH": "manila",
        "seat:VN": "hanoi",
        "seat:ID": "jakarta",
        "seat:BD": "dhaka",
        "seat:UG": "kampala",
        "seat:KE": "nairobi",
        "seat:SS": "juba",
        "seat:ML": "bamako",
        "seat:NE": "niamey",
        "seat:NG": "abuja",
        "seat:TJ": "dushanbe",
        "seat:KG": "bishkek",
        "seat:UZ": "tashkent",
        "leader:UA": "zelensky | zelenskyy | zelenskiy | sybiha | umerov | yermak | budanov | svyrydenko"
        " | kuleba | podolyak | shmyhal | sybiga | stefanchuk"
        " | syrskyi | syrsky | zaluzhny | zaluzhnyi"
        " | kyslytsia | lubinets | malyuk | zhumadilov | klymenko",
        "leader:RU": "putin | lavrov | peskov | medvedev | ushakov | medinsky | dmitriev"
        " | zakharova | shoigu | ryabkov | nebenzya | patrushev | belousov | miroshnik | mishustin"
        " | gerasimov"
        " | naryshkin | bortnikov | moskalkova | grushko | kostyukov | galuzin | volodin"
        " | matviyenko",
        "leader:US": "trump | rubio | witkoff | vance | hegseth | kellogg | kushner"
        " | biden | blinken | bessent | leavitt"
        " | ratcliffe | driscoll | boehler | boulos | ortagus",
        "leader:FR": "macron"
        " | barrot | lecornu",
        "leader:DE": "merz | wadephul | pistorius"
        " | scholz | baerbock",
        "leader:GB": "starmer | lammy"
        " | sunak | healey",
        "leader:PL": "tusk | sikorski | nawrocki",
        "leader:TR": "erdogan | erdoğan | fidan"
        " | guler | kalin"
        " | güler",
        "leader:HU": "orban | orbán | szijjarto | szijjártó",
        "leader:SK": "fico",
        "leader:BY": "lukashenko",
        "leader:IL": "netanyahu"
        " | gallant | katz | herzog | dermer | smotrich | ben-gvir"
        " | saar | sa'ar | barnea",
        "leader:IR": "khamenei | pezeshkian | araghchi"
        " | araqchi | baghaei | raisi | rouhani | larijani"
        " | takht-ravanchi | gharibabadi | ghalibaf",
        "leader:IT": "meloni"
        " | tajani | crosetto",
        "leader:CN": "xi"
        " | wang yi | li qiang | dong jun | xi jinping",
        "leader:IN": "modi | jaishankar"
        " | rajnath"
        " | doval",
        "leader:PK": "sharif | munir",
        "leader:AZ": "aliyev"
        " | bayramov",
        "leader:AM": "pashinyan"
        " | mirzoyan",
        "leader:SY": "al-sharaa | sharaa"
        " | assad | al-assad | shaibani"
        " | al-shaibani",
        "leader:CD": "tshisekedi",
        "leader:RW": "kagame"
        " | nduhungirehe",
        "leader:SD": "burhan | al-burhan",
        "leader:EG": "sisi | el-sisi | al-sisi | abdelatty",
        "leader:LB": "aoun | berri",
        "leader:VE": "maduro",
        "leader:KZ": "tokayev",
        "leader:GE": "kobakhidze",
        "leader:MD": "sandu",
        "leader:FI": "stubb"
        " | valtonen | orpo",
        "leader:RS": "vucic | vučić",
        "leader:CZ": "babis | babiš | fiala",
        "leader:JP": "ishiba | takaichi"
        " | motegi | iwaya",
        "leader:ES": "albares",
        "leader:EU": "von der leyen",
        "leader:BR": "lula",
        "leader:KP": "kim jong un",
        "leader:LT": "nauseda"
        " | nausėda | budrys",
        "leader:EE": "tsahkna",
        "leader:AF": "muttaqi",
        "leader:IQ": "al-sudani",
        "leader:CU": "diaz-canel",
        "po-demand": "insist | insists | insisted | insisting | demands | demanded | demanding | urge | urges"
        " | urged | urging | call for | calls for | called for | calling for | call on | calls on | called on"
        " | calling on | requires | press for | pressed for | presses for | pressing for | push for | pushes for"
        " | pushed for | pushing for | asked for | asks for | appealed to"
        " | appeals to | appealed for | appeals for"
        " | requested | petitioned | pleaded for | pleaded with | lobbied for"
        " | lobbying for | implored | exhorted | clamoured for"
        " | continues to demand | continue to demand | continued to demand | continues to insist"
        " | continues to call for | keeps demanding | is calling for | are calling for | is demanding | are demanding"
        " | emphasized the need | emphasised the need | stressed the need | underscored the need"
        " | underlined the need | reiterated the need"
        " | highlighted the need | reiterated its demand | repeated its demand | reiterated his call"
        " | reiterated its call | renewed his call | renewed its call | demands that"
        " | calling instead for | called instead for | calls instead for | insisting instead on"
        " | insisted instead on | challenged"
        " | renewed its appeal | renewed his appeal | renewing his call | renewing its call | renewing calls"
        " | repeated its call | repeats its call | repeated his call | reiterated the call"
        " | set a condition | set conditions | laid down conditions"
        " | issued an ultimatum | gave an ultimatum | made demands | pushed since"
        " | petition | implores | begs | begged | beseeched | appealed | called upon | calls upon"
        " | advocate | advocates | advocated | advocating | advocated for | advocates for | advocating for"
        " | demands to | demand that | appeal for | appeal to | clamours for | insist on | insist that | asking for"
        " | it is time to | it was time to | time has come for | time has come to"
        " | time had come for | time had come to | is time to | was time to"
        " | demand"
        " | leaned on | leans on | leaning on | lean on | holding out for | held out for | holds out for | adamant"
        " | agitated for | campaigned for | campaigning for | pushing hard for | clamoring for"
        " | clamouring for"
        " | is holding out for | are holding out for"
        " | it is time for | it was time for | it's time for | it's time to"
        " | appealing to | appealing for"
        " | insists on | insisted on | insisting on | insists upon | insisted upon"
        " | has asked for | have asked for"
        " | stressed the importance of keeping | stressed the importance of respecting"
        " | stressed the importance of observing | stressed the importance of honouring"
        " | stressed the importance of implementing | stressed the importance of maintaining"
        " | stressed the importance of adhering | emphasised the importance of keeping"
        " | emphasised the importance of respecting | emphasised the importance of observing"
        " | emphasised the importance of honouring | emphasised the importance of implementing"
        " | emphasised the importance of maintaining | emphasised the importance of adhering"
        " | emphasized the importance of keeping | emphasized the importance of respecting"
        " | emphasized the importance of observing | emphasized the importance of honouring"
        " | emphasized the importance of implementing | emphasized the importance of maintaining"
        " | emphasized the importance of adhering | underlined the importance of keeping"
        " | underlined the importance of respecting | underlined the importance of observing"
        " | underlined the importance of honouring | underlined the importance of implementing"
        " | underlined the importance of maintaining | underlined the importance of adhering"
        " | underscored the importance of keeping | underscored the importance of respecting"
        " | underscored the importance of observing | underscored the importance of honouring"
        " | underscored the importance of implementing | underscored the importance of maintaining"
        " | underscored the importance of adhering"
        " | pleads for | pleading for | pleads with | pleading with | lobbies for"
        " | imploring | exhorts | exhorting | continuing to demand | keep demanding | kept demanding"
        " | emphasises the need | emphasising the need | emphasizes the need | emphasizing the need"
        " | stresses the need | stressing the need | underscores the need | underscoring the need"
        " | underlines the need | underlining the need | reiterates the need | reiterating the need"
        " | highlights the need | highlighting the need | reiterates its demand | reiterating its demand"
        " | repeats its demand | repeating its demand | reiterates his call | reiterating his call"
        " | reiterates its call | reiterating its call | renews his call | renews its call"
        " | repeating its call | repeats his call | repeating his call | reiterates the call"
        " | reiterating the call | sets conditions | laying down conditions"
        " | lays down conditions | issues an ultimatum | issuing an ultimatum | gives an ultimatum"
        " | given an ultimatum | makes demands | making demands | beseeches | campaigns for | insisting upon",
        "po-want": "pressing | presses | pressed | pushing | pushes | pushed | want | wants"
        " | wanted | wanting"
        " | would like | put pressure on | puts pressure on | putting pressure on | piled pressure on | exerted pressure on"
        " | pressures | pressured | seek | seeks | sought | seeking"
        " | press"
        " | need"
        " | tried to persuade | sought to persuade | trying to persuade | tries to persuade"
        " | trying to convince | tried to convince",
        "po-reject": "reject | rejects | rejected | rejecting | refuse | refuses | refused | refusing | rule out"
        " | rules out | ruled out | ruling out | spurned | dismissed | dismisses | turned down | turns down"
        " | unacceptable | unrealistic | rebuffed | decline | declined | declines | veto | vetoed | vetoes"
        " | red line | non-negotiable | out of the question | off the table | no question of | brushed aside"
        " | scorned | shot that down | withstood pressure | resisted pressure | resists pressure"
        " | disavow | disavowed | scrapped | balked at | baulked at | snubbed | nixed | spurns"
        " | stonewalled | ruled that out | rebuffs | repudiated | no intention of"
        " | shelved"
        " | continues to reject | continues to refuse | continue to refuse"
        " | backed away from | reneged on | walked away from | walked back | will not recognise"
        " | will not recognize | not open to | threw out"
        " | sees no point | see no point | sees no reason | saw no point | sees no sense | makes no sense"
        " | not on the table | isn't on the table | ruling that out"
        " | rejects any | refuses any | not interested in | no interest in | zero willingness | no willingness"
        " | in no hurry to | in no rush to | no hurry to | no rush to | little willingness | no desire to | shows no willingness"
        " | walked out of | quit the talks | backed out of"
        " | not up for negotiation | not subject to negotiation | not negotiable | not for sale | boycott"
        " | boycotted | boycotts | suspended talks | broke off"
        " | broke off talks | slammed the door on | poured cold water on | torpedoed | thwarted"
        " | cannot allow | can't allow | could not allow | cannot tolerate | could not tolerate"
        " | does not accept | do not accept | does not recognise"
        " | does not recognize"
        " | there can be no"
        " | suspended its participation | froze talks | freezes talks | pulled out of the talks"
        " | pulled out of talks | withdrew from the talks | withdrew from talks"
        " | unwilling | unwilling to | reluctant to | no plans to"
        " | no plan to | no intention to | sees no need | see no need | saw no need | saw no reason"
        " | see no reason | see no sense | saw no sense | vowed not to | vows not to | vowed never to"
        " | vows never to | pledged not to | pledged never to | promised not to | swore not to"
        " | swore never to | said no to | says no to | saying no to | scoffed at | ridiculed"
        " | shot down the idea | shrugged off | waved away | dismiss | dismissing | turning down"
        " | refusing to | vetoing | declining to | cannot agree to | could not agree to | can not agree to"
        " | cannot accept | could not accept | can't accept | couldn't accept"
        " | there would be no | there could be no | there was no question of"
        " | firm no to | clear no to | flat no to | in no mood to | in no mood for | no appetite for"
        " | no appetite to | no wish to | no desire for | not going to | not about to | not on the agenda"
        " | a non-starter | turned its back on | turned his back on | turned their back on"
        " | wants nothing to do with | gave short shrift to | put paid to | steadfastly refused"
        " | gave a firm no to | gave a clear no to | said a firm no to"
        " | cannot take place | cannot happen | cannot begin | cannot start | cannot be held | cannot proceed"
        " | cannot go ahead | could not take place | could not happen | could not begin"
        " | turned it down | turns it down | turn it down | turned them down | turns them down"
        " | turned that down | turns that down | ruled it out | rules it out | rule it out | ruled them out"
        " | rules that out | rule that out | brushed it aside | brushes it aside | brushed that aside"
        " | waved it away | threw it out | shot it down | shoots it down | knocked it back | voted it down"
        " | sees no grounds for | see no grounds for | saw no grounds for | sees no basis for"
        " | see no basis for | saw no basis for | sees no cause for | no grounds for | no basis for"
        " | sees no reason for | see no reason for | sees no use in"
        " | no to | closed the door | closed the door on | closed the door to | closes the door on"
        " | closes the door to | shut the door on | shut the door to | is off | are off | will not hear of"
        " | won't hear of | wouldn't hear of | would not hear of | rules out any | ruled out any | drew a line at"
        " | draws the line at | is out of the question | flatly refused | turns a deaf ear to | turned a deaf ear to"
        " | gave the cold shoulder to | pulled the plug on | digs in its heels | dug in its heels | ducks | dodges"
        " | ducked | dodged | sidestepped | sidesteps | deflected"
        " | stopped short of accepting | stops short of accepting | stopped short of agreeing"
        " | stopped short of endorsing | stopped short of backing | stopped short of committing"
        " | stands firm against | refuses to budge on | refused to budge on | has no intention of"
        " | does not intend to | do not intend to | doesn't intend to | not prepared to | not ready to"
        " | not willing to | will never agree to | would never agree to | will not agree to | won't agree to"
        " | will not tolerate | won't tolerate | will not stand for | will not put up with"
        " | voted down | votes down | struck down the"
        " | failed to agree to | fails to agree to | failed to accept | fails to accept"
        " | spurning | turn down | rebuffing | declining | brush aside | brushes aside | brushing aside"
        " | scorns | resisting pressure | disavows | balks at | balking at | baulks at | baulking at | snubs"
        " | snubbing | stonewalls | stonewalling | repudiates | repudiating | backs away from"
        " | backing away from | reneges on | reneging on | walks away from | walking away from | throws out"
        " | thrown out | throwing out | walks out of | walking out of | backs out of | backing out of"
        " | boycotting | suspends talks | suspending talks | breaks off | broken off | breaks off talks"
        " | broken off talks | breaking off talks | pours cold water on | pouring cold water on | thwarts"
        " | suspends its participation | suspending its participation | freezing talks"
        " | pulls out of the talks | pulling out of the talks | pulls out of talks | pulling out of talks"
        " | withdraws from the talks | withdrawn from the talks | withdrawing from the talks"
        " | withdraws from talks | withdrawn from talks | withdrawing from talks | vowing not to"
        " | vowing never to | pledges not to | pledging not to | pledges never to | promises not to"
        " | promising not to | sworn not to | swears not to | sworn never to | swears never to"
        " | scoffs at | scoffing at | ridicules | ridiculing | shrugs off | shrugging off | waves away"
        " | waving away | shoots down the idea | turns its back on | turning its back on"
        " | gives short shrift to | turning it down | turning them down | ruling it out | ruling them out"
        " | rules them out | brushing it aside | brushing that aside | closes the door | closing the door"
        " | closing the door on | closing the door to | shuts the door on | shuts the door to"
        " | drew the line at | draws a line at | stops short of agreeing | stops short of endorsing"
        " | stops short of backing | stops short of committing | refusing to budge on | failing to agree to"
        " | poured scorn on | pours scorn on | pouring scorn on | heaped scorn on | gave short shrift",
        "po-oppose": "oppose | opposes | opposed | opposing | objects to | objected to | came out against"
        " | spoke out against | objected | opposition to"
        " | against any | expressed skepticism | expressed scepticism | voiced skepticism | voiced scepticism"
        " | expresses skepticism | expresses scepticism | expressed doubts about | skeptical of | sceptical of"
        " | no friend of | up in arms over | up in arms about | disapproves of | disapproved of | disapproving of | dead set against | firmly set against"
        " | skeptical about | sceptical about | expressed reservations | voiced reservations"
        " | voted against | votes against | vote against | speaks out against | spoke against"
        " | took a stand against | resist | resists | resisted | resisting"
        " | warned against | warns against | warning against | cautioned against | cautions against"
        " | cautioning against | criticised | criticized | criticises | criticizes | criticising"
        " | criticizing | denounced | denounces | denouncing | decried | decries | lambasted | deplored"
        " | deplores | blasted | assailed | speaking out against | argued against | argues against"
        " | arguing against | comes out against | coming out against | opponent of | a critic of"
        " | does not support | do not support"
        " | did not support | doubts about | had doubts about"
        " | blocked | blocks | blocking"
        " | held firm against | holds firm against | railed against | rails against | pushed back against"
        " | pushes back against | pushing back against | lashed out at | slammed | slams | cast doubt on"
        " | casts doubt on | casting doubt on | questions the | voiced concern about"
        " | expressed concern about | lobbied against | lobbies against | wary of | unhappy with"
        " | unhappy about | complained about | complains about | protested against | protests against"
        " | fought against | campaigned against | took issue with | takes issue with | took exception to"
        " | bristled at | baulked at the idea"
        " | questioned the"
        " | objecting to | object to | come out against | spoken out against | speak out against"
        " | spoken against | speaks against | speaking against | came out strongly against"
        " | come out strongly against | comes out strongly against | came out firmly against"
        " | come out firmly against | voting against | expressing skepticism | expressing scepticism"
        " | voices skepticism | voicing skepticism | voices scepticism | voicing scepticism"
        " | expresses doubts about | expressing doubts about | expresses reservations"
        " | expressing reservations | voices reservations | voicing reservations | takes a stand against"
        " | taken a stand against | decrying | lambasts | lambasting | voices concern about"
        " | voicing concern about | expresses concern about | expressing concern about | lobbying against"
        " | complaining about | protesting against | campaigning against"
        " | campaigns against | taken issue with | taking issue with | take issue with | takes exception to"
        " | taken exception to | taking exception to | bristles at | bristling at | has misgivings about"
        " | have misgivings about | had misgivings about | voiced misgivings about | voices misgivings about",
        "po-split": "turned | turns | turning | ruled | rules | ruling | voted | votes | threw | throws | thrown | waved | waves"
        " | knocked | knocks | brushed | brushes | shot | shoots",
        "po-particle": "down | out | away | back | aside",
        "po-against": "against",
        "po-offer": "put itself forward as | put himself forward as | put forward itself as | offered itself as | offered himself as"
        " | offers itself as | made itself available | extended an invitation | extends an invitation"
        " | offers | offered | offering | propose | proposes | proposed | proposing | proposal to"
        " | presented | put forward | puts forward | tabled | tables | floated | suggested | suggests"
        " | volunteered"
        " | would gladly host | would gladly mediate | dangled a | dangling a | dangles a | extended an offer | pitched | pitches | invited | invites | offered up"
        " | suggesting"
        " | pledge | pledges | pledged"
        " | declared its readiness | expressed readiness | expressed its readiness | expressed willingness"
        " | signalled readiness | signaled readiness | signalled willingness | signaled willingness"
        " | unveiled | unveils | announced its readiness | put on the table"
        " | floated the idea of | raised the idea of | floats the idea of | put forward the idea of"
        " | extends an offer | proffered | advanced a proposal"
        " | dangled the prospect of | hinted at | hints at | came up with | comes up with | mooted"
        " | put forth | puts forth | submitted | submits | transmitted | responded with a counter-proposal"
        " | responded with its own proposal | responded with a proposal | responded with a counterproposal"
        " | shared a draft | circulated a draft | shared a proposal | circulated a proposal | shared its proposal | circulated its proposal"
        " | putting forward | tabling | floating the idea of | extending an offer | pledging"
        " | declares its readiness | expresses readiness | expressing readiness | expresses its readiness"
        " | expressing its readiness | expresses willingness | expressing willingness | signals readiness"
        " | signalling readiness | signaling readiness | signals willingness | signalling willingness"
        " | signaling willingness | announces its readiness | puts on the table | raises the idea of"
        " | raising the idea of | puts forward the idea of | putting forward the idea of"
        " | dangling the prospect of | putting forth",
        "po-ready": "ready | prepared | willing | open to | readiness | willingness | prepared to"
        " | willingness to | readiness to | readiness for | ready for | keen to | keen on | keen for | eager to | eager for | inclined to | prepared for | in principle ready"
        " | openness | openness to"
        " | more than happy to"
        " | would be happy to | would be glad to | would be pleased to | 'd be happy to | be happy to"
        " | would consider | will consider | willing to consider | ready to consider | prepared to consider"
        " | voiced readiness | stands ready | stood ready | interested in hosting | interested in mediating"
        " | offered to host | offers to host | offering to host",
        "po-support": "supports | supported | backs | backed | agree | agrees | agreed | agreed to | agree to"
        " | agreed on | agree on | endorse | endorses | endorsed | accept | accepts | accepted | favours | favors"
        " | in favour of | in favor of | favour | favor | favoured | favored | approved | approves | approve"
        " | committed to | consented | consents | signed up to | accepting | backing | agreeing | agreeing to"
        " | endorsing | embraced | embraces"
        " | welcomes | welcomed | applaud | applauded | gave its blessing | green-lit"
        " | signed off on | assented | concurred | consent to | subscribed to | pledged support for | ratified"
        " | would support | will support | would back | will back | would welcome | will welcome | would endorse"
        " | continues to support | continued to support | continue to support | continues to back"
        " | throws its weight behind | going ahead with | go ahead with | goes ahead with"
        " | not rule out | not ruled out | not ruling out | n't rule out | doesn't rule out | didn't rule out"
        " | won't rule out | not excluded"
        " | dedicated to | determined to | interested in | expressed interest in | expressed an interest in"
        " | also support | fully support | strongly support | will continue to back | will continue to support"
        " | would continue to support | voted to approve | voted to back | voted to endorse | votes to approve"
        " | gave its approval | gives its approval | gave approval | gave its consent | gave their consent"
        " | has the backing of | reached an agreement on | reached agreement on | came to an agreement"
        " | reached an agreement | reached a deal | struck a deal | struck an agreement"
        " | agreed in principle | agreed in principle to | agrees in principle | welcoming | applauding"
        " | stands behind | accepted in principle"
        " | gave the green light | concur"
        " | threw its weight behind | weight behind | praise | praises | praised | hailed | hails | lauded"
        " | lauds | voted for | votes for | voted in favour | voted in favor | no objection to"
        " | no objections to | no objection | does not object to | do not object to | did not object to"
        " | a supporter of | a strong supporter of | sign up to | signs up to | signing up to"
        " | made the case for"
        " | support | welcome | back"
        " | agreed with | agrees with | agree with | agrees to"
        " | stood behind | stood firmly behind | stands firmly behind | rallied behind | rallies behind"
        " | rallying behind | on board with | gave the go-ahead | gives the go-ahead | gave a green light"
        " | gives the green light | gives a green light | cheered | warmed to | warms to | argued for"
        " | argues for | arguing for | could live with | can live with | fully backed | fully backs"
        " | strongly supports | strongly backs | strongly supported | gave the nod | nodded through"
        " | came round to | came around to | acquiesced | acquiesced to | acceded to | accedes to"
        " | reconciled to | no alternative to | solution lies in | answer lies in | only answer is | only answer was"
        " | only solution is | only solution was | only way is | only way out is | way forward is | only way forward is"
        " | only path is"
        " | in favour | in favor | on board | look forward to | looks forward to | looked forward to"
        " | looking forward to | not object | does not object | do not object | did not object"
        " | would not object | has no objection | have no objection | had no objection | raised no objection"
        " | raises no objection | put up with | puts up with"
        " | spoke in favour of | speaks in favour of | spoke in favor of | came out in favour of"
        " | came out in favor of | lifted its veto | lifts its veto | lifted his veto | dropped its veto"
        " | drops its veto | withdrew its veto | unblocked | unblocks | gave way on | gave in on | leans towards"
        " | leaning towards | leans toward | leaning toward | swung behind | would go on with | will go on with"
        " | would continue with | will continue with | would press ahead with | will press ahead with"
        " | stands by | stood by | remains committed to | stays committed to"
        " | subscribes to | champions | championed | goes along with | went along with"
        " | went along"
        " | responded positively to | respond positively to | responds positively to | gave a positive response to"
        " | gave a positive answer to | highly appreciates | appreciates the efforts | appreciate the efforts"
        " | gives its blessing | given its blessing | giving its blessing | signs off on"
        " | signing off on | pledging support for | ratifies | throw its weight behind"
        " | thrown its weight behind | throwing its weight behind | throwing their weight behind"
        " | expresses interest in | expressing interest in | expressing an interest in | voting to approve"
        " | votes to back | votes to endorse | given its approval | giving its approval | given its consent"
        " | giving its consent | gives its consent | giving their consent | reaches an agreement on"
        " | reaches an agreement | strikes a deal | accepts in principle | given the green light"
        " | giving the green light | hailing | lauding | praising | votes in favour"
        " | voting in favour | votes in favor | makes the case for | making the case for | standing behind"
        " | standing firmly behind | given the go-ahead | giving the go-ahead | given a green light"
        " | gives the nod | comes round to | come round to | comes around to | come around to"
        " | acquiesces to | speaking in favour of | spoken in favour of | speaking in favor of"
        " | spoken in favor of | come out in favour of | comes out in favour of | coming out in favour of"
        " | come out in favor of | comes out in favor of | coming out in favor of | dropping its veto"
        " | lifting its veto | withdraws its veto | swings behind | going along with"
        " | supportive of | is supportive of"
        " | is all for | are all for | said yes to | says yes to | have nothing against | has nothing against"
        " | gave a warm welcome to | gives a warm welcome to | happy with the"
        " | threw in their lot with | threw in its lot with | thrown in their lot with | thrown in its lot with"
        " | throw in their lot with | throws in its lot with | lined up behind | lines up behind | line up behind"
        " | lining up behind | fell in behind | got behind | gets behind | came on board with | sided with | sides with"
        " | siding with | undertook to | undertakes to | undertake to | undertaken to | undertook not to"
        " | undertakes not to | undertaken not to | committed themselves to | commit themselves to | committed itself to"
        " | bound themselves to | signalled its support for | signaled its support for | put its weight behind"
        " | put their weight behind | puts its weight behind | aligned itself with | aligned themselves with"
        " | aligns itself with | took the side of | takes the side of | associated itself with | associates itself with",
        "po-confirm": "confirmed | confirms",
        "po-join": "attend | participation | participate | take part",
        "po-modal": "should | could | may | might | must"
        " | can",
        "po-must": "should take place | should be held | must take place | must be held | must | has to | have to | had to | needs to | would require | will require"
        " | should | need to | needed to"
        " | must stop | must end | have to stop | has to stop | needs to stop"
        " | main thing is | most important thing is | top priority is"
        " | ought to | had better | better come to | better make | better sign | better agree"
        " | there must be | there should be | there has to be | there needs to be | there had to be"
        " | is going to have to | are going to have to | will have to | is going to need to | better come"
        " | better get | better start | better hurry | 's got to | has got to | have got to | would do well to"
        " | turn to | 's turn to | ’s turn to"
        " | is needed | are needed | is required | are required | is urgently needed | are urgently needed",
        "po-honour": "implement | honour | honor | comply | comply with | abide by | abide | adhere to | adhere | observe"
        " | uphold | fulfil | fulfill | carry out | respect | stick to",
        "po-assault": "assault | offensive | invasion | seizure | takeover | occupation | storm | storming | ground operation"
        " | military operation | annexation | strikes | attack | attacks | seize | capture | occupy | take over | conquer | invade",
        "po-due": "absolutely necessary | absolutely essential | absolutely vital | is crucial for | is vital for | is essential for | is important for | is critical for | be necessary to"
        " | be vital to | be essential to | be important to | remains important that | remains vital that"
        " | is necessary to | is necessary that | was necessary to | was necessary that | is essential to"
        " | is essential that | was essential to | was essential that | is vital to | is vital that"
        " | was vital to | was vital that | is imperative to | is imperative that | was imperative to"
        " | was imperative that | is crucial to | is crucial that | was crucial to | was crucial that"
        " | is critical to | is critical that | was critical to | was critical that | is important to"
        " | is important that | was important to | was important that | is indispensable to"
        " | is indispensable that | was indispensable to | was indispensable that | absolutely necessary to"
        " | critical for the | crucial for the | essential for the | vital for the | important for the"
        " | there must be | there should be | there has to be | there needs to be | there had to be",
        "po-noun": "demands | offers | calls for | demands to | demand to"
        " | push for | pushes for | call for | appeal for | appeals for | demand | offer | push",
        "po-persuade": "would prefer that | prefers that | prefer that | would prefer it if | convince | convinced | convincing | persuade | persuaded | persuading | compel"
        " | compelled | compelling | forced | forcing | to force | pressured | pressuring",
        "po-refusal": "unacceptability of | inadmissibility of | refusal | refusals | rejection | unwillingness | reluctance"
        " | rejection of | veto on | veto of"
        " | refusal by | rejection by | refusal from | rejection from",
        "po-assent": "discuss | accept | negotiate | send | sign | withdraw | attend | meet | talk | consider"
        " | allow | join | halt | stop | return | sit | promises | promised | extend | release | reopen | resume"
        " | lift | freeze | observe | hold | swap | begin | pull back | pull out | comply | participate | respect"
        " | ratify | recognise | recognize"
        " | give up | cede | surrender | hand over | relinquish | concede"
        " | threatened to | threatens to | threatening to | threatened | threatens | threatening | walk away | step aside | impose | step up"
        " | give in | recognising | recognizing | budge | let"
        " | tolerate | permit | gift | give away | mediate"
        " | exchange | free | hand back | give | use | station | set up | establish | provide | supply"
        " | deliver | deploy | lay down | close | open | suspend | cease | end | admit | disarm | pay"
        " | leave | abandon | renounce | abide | cooperate | ease | host | transfer | evacuate | seize"
        " | confiscate | demilitarise | demilitarize | change | cut | limit | dismantle | approve | support"
        " | back | endorse | welcome | yield | bow | compromise | return to | agree | agree to"
        " | lay down its arms | lay down their arms | hand over its weapons | hand over their weapons"
        " | surrender its weapons | surrender their weapons | cede territory | give up territory"
        " | give up land | stop strikes | halt strikes | halt attacks | stop attacks | stop fighting"
        " | stop the fighting | halt the fighting | pull its troops | pull its forces | pull their troops | pull its soldiers | pull their soldiers"
        " | pull its army | pull its men | pull its fighters | pull their fighters | pull all its"
        " | pull their forces | pull troops | pull forces | pull back its troops | pull back its forces"
        " | lay down arms | freeze the conflict | freeze the war | freeze the front line | end hostilities"
        " | halt operations | halt its operations | join nato | surrender territory | hand over territory"
        " | enrich uranium | send weapons | send arms | supply weapons | close the skies | cease fire"
        " | end the war | end this war | end the conflict | end this conflict | hold talks"
        " | take part | take part in | participate in | put up with | swallow | contribute"
        " | grant | allocate"
        " | go to the talks | come to the talks | sit down"
        " | stop striking | stop strikes on | stop shooting | halt the war | stop attacking"
        " | stop the attacks | stop the bombing | end the bombardment | freeze along | end the fighting"
        " | freeze the front | freeze the fighting | stop the killing | give up donbas | leave the donbas"
        " | leave donbas | leave the donetsk region | join the alliance | pay reparations",
        "po-basis": "on this basis | on that basis | on these terms | on those terms | on such terms",
        "po-condition": "in the event of | if | until | unless | provided | provided that | on condition | on condition that"
        " | on the condition | on the condition that | only after | only if | only when | as long as | once"
        " | so long as | in exchange for | in return for | conditional on | contingent on | dependent on"
        " | on one condition | provided only | only once | only with | subject to"
        " | in the event that | providing that | if and when"
        " | conditioned on | conditioned to | conditional upon | on the understanding"
        " | in case | but only if | except if | before any | as a condition for | on the basis that"
        " | dependent upon | as soon as"
        " | the moment",
        "po-none": "let me | let us | let's | welcomed news that | welcomes news that | welcomed the news that | welcomes the news that | welcomed reports that"
        " | wage talks | pay talks | coalition talks | labour talks | labor talks"
        " | at once | more than once | only once every | once every | backed off | backed away | backed out | on condition of anonymity"
        " | condition of anonymity | offered comment | offered comments | offered no comment | offered condolences"
        " | offered sympathy | offered prayers | offered details | offered few details"
        " | made a decision | took a decision | took the decision"
        " | declined to comment | declined to say | declined to condemn | declined to answer"
        " | declined to reveal | refused to reveal | refuses to reveal | refusing to reveal | declined to disclose"
        " | declining to reveal | declining to disclose | declining to name"
        " | refused to disclose | refuses to disclose | refused to name | declined to name | refused to say"
        " | refused to specify | declined to specify | refused to answer | refused to elaborate"
        " | declined to elaborate | declined to provide | declines to comment | refused to comment"
        " | refused to condemn"
        " | declined to speculate | refused to speculate | declined to identify"
        " | the start of | since the start | from the start | start of the | political will | the will to | the will of | western will | popular will | national will | free will"
        " | its will | their will | his will | good will | will to fight | will to resist | will to live"
        " | strong-willed | against the will"
        " | welcome the fact | welcomes the fact | welcomed the fact"
        " | supports html5 video | advertisement supported by | terms of use | terms of service | terms and conditions | board of peace"
        " | pressed the issue | press the issue | presses the issue | pressing the issue | pressed ahead"
        " | presses ahead | press ahead | pressing ahead | pressed on | presses on | pressing on"
        " | meet quotas | meet the quota | meet demand | meet the demand | meet needs | meet the needs"
        " | meet targets | meet the target | meet requirements | meet expectations | meet obligations"
        " | meet its obligations | meet their obligations | meet the criteria | meet the cost | meet the costs"
        " | open to interpretation | open to the public | open to the general public | open to question"
        " | open to debate | open to doubt | open to visitors | open to the media | open to attack"
        " | it's not going to | it is not going to | this is not going to | that's not going to"
        " | that is not going to | it was not going to"
        " | asked for anonymity | requested anonymity | asking for anonymity | demanded anonymity | sought anonymity"
        " | request for comment | requests for comment | asked for comment | asked for a comment | asking for comment"
        " | sought comment | seeking comment | request for an interview | asked for details | asked for clarification"
        " | asked for more time | asked for time | ask for more time | for and against"
        " | if possible | if necessary | if needed | dodged sanctions | sidestepped sanctions"
        " | could not agree | couldn't agree | could not agree on | couldn't agree on | could not be agreed"
        " | decline in | decline of | agreed to stay in touch | agreed to keep in touch | agreed to remain in contact"
        " | agreed to stay in contact | agreed to speak again"
        " | stoked hopes for | raised hopes for | raises hopes for | raising hopes for | fuelled hopes for"
        " | fueled hopes for | boosted hopes for | dashed hopes for | dashing hopes for | dimmed hopes for"
        " | dims hopes for"
        " | met with criticism | met with opposition | met with resistance | met with scepticism"
        " | met with skepticism | met with approval | met with silence | met with anger | met with outrage"
        " | met with protests | met with fierce | met with strong | met with hostility"
        " | met with indifference | met with refusal | met with applause | met with force | met with fire"
        " | met with suspicion | met with caution | met with relief | met with condemnation"
        " | met resistance | met stiff resistance | met no resistance | met fierce resistance"
        " | met little resistance | met strong resistance | meet resistance | meets resistance"
        " | met its target | met their target | met their targets | met its targets | met its deadline"
        " | met the deadline | met its goals | met its quota | met demand | met the requirements",
        "even": "even",
        "po-if": "if | unless | in the event | in the event of | in the event that | in case | provided that | as long as"
        " | so long as"
        " | as soon as"
        " | once | the moment | until"
        " | when",
        "po-when": "when",
        "po-future": "there will be | will remain in place | would | will | 'll | won't | wouldn't | may | might | could | going to | i'll | we'll | they'll"
        " | he'll | she'll | it'll | i'd | we'd | they'd",
        "po-feasible": "is possible | are possible | is conceivable | are conceivable | is thinkable | is imaginable"
        " | is impossible | are impossible | is unthinkable | are unthinkable | is inconceivable",
        "po-strive": "working on | working to | working with | working hard to | working hard on | working towards"
        " | working toward | working for | working together to | doing everything to | doing everything possible to"
        " | doing everything we can to"
        " | doing our best to | doing our utmost to | doing its utmost to | making every effort to"
        " | make every effort to | sparing no effort to | striving for | striving to | strives for | strives to"
        " | hope for | hopes for | hoped for | hoping for | expressed hope | expresses hope"
        " | expressing hope | expressed hope that | expressed hope for | hopeful of | aim to | aims to"
        " | aiming to | aimed to | continue its efforts | continue his efforts | continue their efforts"
        " | continue efforts | continue working | continued working | works to | worked to",
        "po-people": "families | relatives | protesters | demonstrators | marchers | agencies | charities | ngos | groups"
        " | organisations | organizations | senators | legislators | congressmen | campaigners | clerics | bishops"
        " | churches | unions | veterans | settlers | residents | countries | nations | states | capitals | members"
        " | donors | neighbours | neighbors | physicists | doctors | signatories | red cross | un agencies | voters | aid agencies"
        " | aid groups | rights groups | human rights groups"
        " | mediators | facilitators | co-chairs | guarantors | lawmakers | deputies | guarantor states"
        " | guarantor countries",
        "po-unacceptable": "unacceptable | out of the question | is out of the question | non-negotiable"
        " | off the table | is off | are off | inadmissible",
        "po-provides": "see | sees | saw | seeing | include | includes | including | involve | involves"
        " | involving | require | requires | envisages | envisage | entail | entails | stipulates | foresees"
        " | mean | means | meaning",
        "po-partners": "partners | its partners | allies | its allies | his allies | the allies | western partners"
        " | the west | europe | europeans | western countries | european partners | western allies"
        " | european allies | their allies",
        "po-line": "a red line for | red line for | red lines for"
        " | of no interest to | no interest to | of no interest for",
        "po-continue": "continue | keep | resume | hold | start | begin | launch | advance | proceed | return | go on"
        " | continuing | keeping | resuming | pressing ahead | pressing on | carrying on | pursuing",
        "po-engage": "engage | enter | join | attend | conduct | pursue",
        "po-goes-on": "continue | continues | continued | continuing | began | begun | vowed | vows | swore | intends"
        " | threatened to | threatens to | threatening to"
        " | plans to | plan to | planned to | planning to | preparing to | intends to | intend to",
        "po-backs": "in favour of | in favor of | spoke in favour of | speaks in favour of | spoke in favor of"
        " | came out in favour of | came out in favor of | leans towards | leaning towards | leans toward"
        " | leaning toward | swung behind | stands by | stood by | champions | championed | goes along with"
        " | went along with | would go on with | will go on with | would continue with | will continue with",
        "po-keeps": "keeps | keep | kept | keeping | stopped short of",
        "po-own-aim": "end | stop | finish | meet | negotiate | talk | discuss | continue | resume | trade | do"
        " | make | reach | sign | resolve | settle | find | achieve | restore | cooperate | engage | join"
        " | revive | see"
        " | hold | increase | step up | ramp up | tighten | intensify | impose | lift | ease | extend",
        "po-do": "do"
        " | doing",
        "po-the-war": "war | conflict | bloodshed | killing | fighting | trade | business | end the war | end this war"
        " | end the conflict | end this conflict | end the bloodshed"
        " | dispute | clashes | hostilities | crisis",
        "po-press": "increase | step up | ramp up | tighten | keep up | intensify | impose | strengthen | maintain"
        " | raise | expand | extend"
        " | ramping up | stepping up | increasing | strengthening | continuing | ramped up | stepped up | boosting"
        " | boost | boosts | doubling",
        "po-scholar": "analyst | analysts | expert | experts | economist | economists | institute | professor | fellow"
        " | researcher | researchers | foundation | academic | scholar | columnist | historian | think tank | thinktank"
        " | court | courts | judge | judges | jury",
        "po-quit": "walk away | back away | step aside | step back | back out | pull out | disengage | withdraw | quit",
        "po-peace": "peace",
        "po-thanked": "thank | thanks | thanked | thanking | grateful | gratitude",
        "po-seek": "seek | seeks | sought | seeking",
        "po-lest-of": "in case of",
        "po-reach": "clinch | secure | broker | reach | achieve | find | strike | seal | mediate | repel | win",
        "po-arms": "no-fly zone | close the skies | closing the skies | close the sky | closing the sky | long-range missiles"
        " | send weapons | send arms | supply weapons | military aid | military assistance | humanitarian aid"
        " | humanitarian corridors | aid convoys | aid convoy",
        "po-giving": "offer | offers | offered | propose | proposes | proposed",
        "po-hosts": "host | hosts | hosting | receive | organise | organize | arrange | mediate | facilitate | broker"
        " | provide | help"
        " | offered to host | offers to host | offering to host | interested in hosting | interested in mediating"
        " | mediator | mediators | go-between | facilitator | venue | intermediary",
        "po-warring": "hamas | hezbollah | houthis | houthi | taliban | rsf | rapid support forces | rebels | insurgents | separatists"
        " | junta | army | militia | fatah | islamic jihad | sovereign council | delegation | delegations",
        "po-signed": "signed | sealed | inked",
        "po-prepared": "prepared | prepared to | prepared for",
        "po-alone": "accepted | accepts | accept | consented | assented | in favour | in favor | on board"
        " | goes along | went along",
        "po-invite": "invite | invites | invited | inviting",
        "po-they": "they | them",
        "po-apart": "body | bodies | remains | child | children",
        "po-adopts": "adopted | adopts | passed | passes | issued | issues | released | published | approved"
        " | signed | signs | put out | backed",
        "po-statement": "statement | statements | declaration | communique | communiqué | motion | letter",
        "po-its": "its | their | his | her",
        "po-of-many": "european | western | arab | allied | nordic | african | asian",
        "po-limit": "until",
        "po-deadline": "deadline | deadlines | ultimatum"
        " | a week to | a month to | one week to | two weeks to | days to | hours to | weeks to | months to"
        " | two days to | three days to | 10 days to | 24 hours to | 48 hours to | 72 hours to | a day to"
        " | an hour to | until monday to | until tuesday to | until wednesday to | until thursday to | until friday to"
        " | until saturday to | until sunday to | until midnight to | until tomorrow to | until next week to",
        "po-give": "give | gives | gave | given | giving | set | sets | setting | imposed | imposes | set out"
        " | make | makes | made",
        "po-announce": "announce | announces | announced | announcing | declare | declares | declared"
        " | declaring",
        "po-impersonal": "no alternative to | the only alternative to | solution lies in | answer lies in | only answer is"
        " | only answer was | only solution is | only solution was | only way is | only way out is | way forward is"
        " | only way forward is | only path is | unacceptable | out of the question | unrealistic"
        " | off the table | non-negotiable"
        " | there can be no | not up for negotiation | not subject to negotiation | not negotiable"
        " | there would be no | there could be no | there was no question of"
        " | it is time to | it was time to | it is time for | it was time for | time has come to"
        " | time has come for | time had come to | time had come for | red line | not on the agenda"
        " | it's time for | it's time to"
        " | cannot take place | cannot happen | cannot begin | cannot start | cannot be held | cannot proceed"
        " | cannot go ahead | could not take place | could not happen | could not begin"
        " | is off | are off | is out of the question"
        " | not on the table | isn't on the table | not on the cards",
        "po-provided": "provided that | on condition that | on the condition that | provided | on condition"
        " | providing that",
        "po-demand-noun": "demand for | demand that | demands for | demands that | insistence on | insistence that"
        " | call for | calls for | appeal for | appeals for"
        " | request for | requests for | insistence upon | plea for | pleas for | push for"
        " | request to | requests to | request that | requests that | call to | appeal to | plea to"
        " | appeals to | calls to | plea that | insistence | call on | calls on"
        " | a demand for | a demand that | a request for | a request to | a request that | demands to | demand to"
        " | goal of | goals of | aim of | objective of | ultimatum to"
        " | demand by | demands by | call by | calls by | call from | calls from"
        " | request by | requests by | request from | requests from | appeal by | appeals by | appeal from"
        " | appeals from",
        "po-offer-noun": "willingness to | readiness to | readiness for | openness to | offer to | offer of | proposal to | invitation to"
        " | offer for | offers of | proposal for | proposals for"
        " | proposal on"
        " | willingness | proposal of | suggestion of | suggestion to | suggestion that"
        " | offer by | proposal by | offer from | proposal from"
        " | an offer of | an offer to | an offer by | an offer from | a proposal for | a proposal to"
        " | a proposal by | a proposal from",
        "po-insist": "insist | insists | insisted | insisting"
        " | adamant"
        " | insists on | insisted on | insisting on | insists upon | insisted upon",
        "po-until": "until | unless"
        " | for as long as | as long as",
        "body-generic": "group | movement | organization | organisation | faction | militia | bloc",
        "po-open": "open to | openness to | floated the idea of | raised the idea of | floats the idea of"
        " | put forward the idea of",
        "po-need": "the need to | the need for"
        " | the urgent need for | the urgent need to | an urgent need for | urgent need for"
        " | need for | the necessity of | necessity of"
        " | the necessity for | the urgency of",
        "document-noun": "resolution | resolutions | plan | proposal | agreement | deal | document | framework | draft | paper | order",
        "po-support-noun": "support for | commitment to"
        " | backing for | approval of | acceptance of | endorsement of | agreement to | consent to"
        " | full support to | support to | blessing to | blessing for | approval to | approval for"
        " | backing to | consent | endorsement | support of | weight behind",
        "po-doubt": "doubt | doubts | doubted | not appear | not seem | accused | accuses | accusing"
        " | no evidence | little evidence | little to no evidence | scant evidence | no indication | no sign"
        " | skeptical that | sceptical that | skeptical about whether | sceptical about whether | not convinced that",
        "po-strict": "only after | only if | only when | only once | only with"
        " | depended on | depends on | hinged on | will hinge on"
        " | only at the | only in the final | would depend on | will depend on | depends entirely on | depends on whether"
        " | depend entirely on | hinges on | hinge on | would hinge on | depended on whether"
        " | can only be | can only happen | can only take place | can only begin | can only resume | can only come"
        " | only on the basis of | only on condition that | only on the condition that | only on condition of"
        " | only as part of | only in exchange for | only in return for | solely on the basis of"
        " | exclusively on the basis of"
        " | only possible in | only possible at | only possible with | only possible through | only possible under"
        " | only possible by | possible only in | possible only at | possible only with | possible only through"
        " | possible only under | possible only by | only possible if | possible only if | only possible after"
        " | possible only after | only possible when | possible only when | possible only once | only possible once",
        "po-done": "brought | held | kept | met | set | put | upheld | won | found | heard | done | given | taken | withdrawn"
        " | built | laid | made",
        "po-threat": "threatened to | threatens to | threatening to | threatened | threatens | threatening",
        "po-never": "never",
        "po-only": "only | solely | exclusively",
        "po-does": "do | does | don't | doesn't",
        "po-would": "would | will | 'll | won't | wouldn't | i'll | we'll | they'll | he'll | she'll | it'll",
        "iss-ceasefire": "ceasefire | ceasefires | truce | truces | cease-fire | armistice | pause | pauses"
        " | moratorium | without strikes | stop striking | stop to strikes | halt to strikes | halt strikes"
        " | stop strikes | hostilities | halt to attacks | halt to the fighting | halt to fighting"
        " | end to the fighting | cessation | lull | silence | stop the fighting | stop strikes on | halt in strikes"
        " | guns | stop shooting"
        " | cessation of hostilities | stop fighting | end hostilities"
        " | halt the war | de-escalation | freeze the conflict | silence the guns"
        " | calm | restraint | end to the war"
        " | end to hostilities | must stop | halt in fighting"
        " | stop attacking | stop attacks | stop the attacks | end to attacks | stop the bombing"
        " | end the bombardment"
        " | must end | have to stop | has to stop | needs to stop | come to an end | frozen along | freeze along | freeze the war"
        " | halt operations | halt its operations | lay down arms | stand down | truce plan"
        " | humanitarian pause | pause in hostilities | ceasefire proposal | truce proposal"
        " | halt the fighting | halting the fighting | halting hostilities | ending hostilities"
        " | ending the hostilities | end the fighting | ending the fighting | stopping the fighting"
        " | fighting be halted | fighting stop | fighting end | strikes on energy facilities"
        " | strikes on energy infrastructure | attacks on energy facilities"
        " | attacks on energy infrastructure | strikes on energy | strikes against energy facilities"
        " | halt attacks"
        " | stopping attacks | halting strikes | halting attacks | stopping strikes | freezing the front"
        " | freezing the conflict | freezing the war | freezing the front line | freezing the fighting"
        " | freeze the front | freeze the fighting | freeze the front line | front line be frozen"
        " | cease fire | ceasing fire | stop the killing | end of hostilities"
        " | ceasefire deal | ceasefire talks | truce talks",
        "iss-territory": "territorial issue | territorial issues | territorial question | territorial dispute | ukrainian control | russian control | ukraine's control | russia's control | kyiv's control"
        " | territory | territories | territorial | withdraw | withdrawal | donbas | donbass | land"
        " | borders | concessions | cede | pullback | pull back | pull out | pullout | pull-out | demilitarised"
        " | demilitarized | buffer zone | annexation | sovereignty | annexed | withdrawing | withdraws | retreat"
        " | front line"
        " | crimea | luhansk | give up land | contact line"
        " | line of contact | ceding | withdrawals"
        " | give up territory | cede territory | ceding territory"
        " | annexations | pre-1967 | control over | control of | pull its troops | pull its forces | pull their troops | pull its soldiers | pull their soldiers"
        " | pull its army | pull its men | pull its fighters | pull their fighters | pull all its"
        " | pull their forces | pull troops | pull forces | pull back its troops | pull back its forces"
        " | handover of donbas | handover of territory | hand over territory | handing over territory"
        " | surrender territory | surrendering territory | give up donbas | giving up donbas | troops leave"
        " | leave the donbas | leave donbas | territorial concessions | giving up land | giving up territory"
        " | leave the donetsk region"
        " | special status | autonomy | self-rule"
        " | territorial integrity",
        "iss-guarantees": "guarantees | guarantee | commitments | peacekeepers | observers | peacekeeping"
        " | security guarantees | monitors | monitoring | deployment | monitoring mission | troops on the ground"
        " | foreign troops | european troops | stabilisation force"
        " | boots on the ground | security assurances | assurances | article 5 | peacekeeping force"
        " | reassurance force | multinational force | peacekeeping forces | peacekeeping troops | european forces"
        " | nato troops | nato forces | western troops | military contingents | foreign contingents | units from other countries",
        "iss-nato": "nato | neutrality | neutral"
        " | membership | accession | join the alliance | joining the alliance | entry into the alliance"
        " | accession to the alliance"
        " | joining nato | join nato | accession to nato | membership in nato | nato membership"
        " | nato accession | nato bid | nato expansion | nato enlargement | eu membership | eu accession"
        " | expansion of nato | nato's expansion | enlargement of nato | nato ambitions | nato aspirations"
        " | membership of nato",
        "iss-prisoners": "prisoners | exchange | swap | prisoner | captives | hostages | exchanges | hostage"
        " | abducted | pows | release | repatriation | deported children | children | bodies | prisoners of war"
        " | prisoner of war | all for all"
        " | swaps",
        "iss-sanctions": "sanctions | pressure | tariffs | frozen assets | embargo | assets | price cap"
        " | put pressure on | puts pressure on | putting pressure on | piled pressure on | exerted pressure on"
        " | oil embargo | lifelines | lifeline | further action | further measures | tougher action"
        " | tougher measures | stronger measures | stronger action | harsher measures"
        " | restrictions | tariff | asset freeze | price caps | penalties | russian assets",
        "iss-elections": "election | elections | referendum | vote | ballot",
        "iss-nuclear": "nuclear | npp"
        " | enrichment | uranium | nuclear program | nuclear programme",
        "iss-reconstruction": "reconstruction | rebuilding | reparations"
        " | pay reparations | frozen russian assets | reparations loan | reparation loan",
        "iss-other": "good offices | shuttle diplomacy | go-between | diplomatic means | diplomatic path | diplomacy | capitulation | reopening | the crossing | talks | meet | negotiations | negotiating | negotiate | meeting | deal | agreement | peace"
        " | treaty | memorandum | summit | settlement | proposal | proposals | dialogue | attend | participation"
        " | mediation | plan | round | corridor | ports | shipping | format | venue | roadmap | terms | framework"
        " | document | draft | accord | pact | compromise | deadline | mediator | dates | agenda | demand | demands"
        " | conditions"
        " | peace plan | peace deal | peace talks | conference | ultimatum | disarm | disarmament | disarming"
        " | hand over its weapons | hand over their weapons | lay down its arms | lay down their arms"
        " | surrender its weapons | surrender their weapons"
        " | negotiated | negotiated settlement | peaceful settlement | protection zone"
        " | safety zone | joint statement | mediating | formula | resolution | concession | initiative"
        " | neutral ground | neutral territory | neutral venue | neutral country | neutral soil | neutral site"
        " | siege | blockade"
        " | session | sessions | rounds | invitation"
        " | contract | signing | negotiation | negotiating table | negotiation table"
        " | contacts | direct contact | engagement | mediators | solution | resolve the crisis"
        " | resolve the conflict | resolving the conflict | resolving the crisis | ending the war"
        " | consultations | discussions | peace initiative | direct talks | text | ground rules"
        " | a proposal | a plan | a demand | root causes | root cause"
        " | negotiating with | no-fly zone | close the skies | closing the skies | skies be closed"
        " | close the sky | closing the sky | long-range missiles | tomahawk missiles | taurus missiles"
        " | tomahawks | arms deliveries | weapons deliveries | deliveries of weapons | deliveries of arms"
        " | delivery of weapons | delivery of arms | arms supplies | weapons supplies | supply of weapons"
        " | supplies of weapons | supplying weapons | supply weapons | sending weapons | send weapons"
        " | send arms | military aid | military assistance | humanitarian aid | aid convoys | aid convoy"
        " | aid be allowed | humanitarian access | humanitarian corridors | border crossing"
        " | border crossings | crossings | uranium enrichment | enrich uranium | enriching uranium"
        " | enrichment | nuclear programme | nuclear program | nuclear deal | tribunal | special tribunal"
        " | international tribunal | war crimes court"
        " | demilitarisation | demilitarization | denazification | disarms | disarmed"
        " | investigation | inquiry | statehood | two-state solution"
        " | palestinian state | interim government | transitional government | arms embargo | inspectors"
        " | inspections"
        " | joint control | control of the plant | control over the plant"
        " | proposal to | proposal for | proposals for | proposal of | proposal on | demand for"
        " | demands for | demands that | agreement to | invitation to | no deal | no agreement"
        " | aid trucks | aid mechanism | aid deliveries | humanitarian convoys | handover of weapons"
        " | heavy weapons | long-range strikes | deep strikes | deep inside russia | western missiles"
        " | reconstruction fund | recovery fund | grain deal | grain initiative | peacekeeping mandate"
        " | stabilisation mission"
        " | suspended talks | broke off talks | quit the talks | froze talks | freezes talks"
        " | pulled out of the talks | pulled out of talks | withdrew from the talks | withdrew from talks"
        " | agreements | treaties | memorandums | memoranda | summits | settlements | accords | pacts"
        " | compromises | ultimatums | roadmaps | initiatives | blockades | sieges"
        " | resettlement | forced displacement | mass displacement | forced relocation"
        " | been negotiating | are negotiating | were negotiating"
        " | end the war | end this war | end the conflict | end this conflict | end the bloodshed"
        " | unconditional surrender | full surrender | complete surrender | immediate surrender"
        " | hold talks | holding talks | held talks"
        " | patriot batteries | patriot systems | patriots | air defence batteries | air defense batteries"
        " | air defence systems | air defense systems | air-defence systems | air-defense systems | fighter jets"
        " | long-range weapons | interceptor missiles | de-escalate | de-escalation | monitoring mission"
        " | observer mission | peace plan's"
        " | come to the table | comes to the table | coming to the table | to the table | at the table"
        " | back to the table | get a deal done"
        " | declaration of principles | framework agreement"
        " | safe passage | aid into | aid to gaza | food into | fuel into | unhindered access"
        " | unimpeded access | unfettered access | aid access | aid must reach | aid reach"
        " | humanitarian relief | relief supplies | aid supplies | aid workers",
        "iss-firm": "territorial issue | territorial issues | territorial question | territorial dispute | peace plan | peace deal | peace proposal | peace agreement | ukrainian control | russian control | ukraine's control | russia's control | kyiv's control"
        " | expansion of nato | nato's expansion | enlargement of nato | nato ambitions | nato aspirations"
        " | nato membership | membership in nato | membership of nato | accession to nato | nato accession"
        " | joining nato | join nato | nato expansion | nato enlargement | eu membership | eu accession"
        " | accession | territorial concessions | give up land"
        " | give up territory | giving up territory | cede territory | ceding territory | ceding | cede"
        " | withdrawal | withdrawals | withdrawing | withdraw | pullback | pullout | pull-out | pull back"
        " | pull out | pull its troops | pull its forces | pull their troops | pull their forces"
        " | pull troops | pull forces | pull back its troops | pull back its forces | demilitarised"
        " | demilitarized | buffer zone | annexation | reparations | pay reparations | reparations loan"
        " | reparation loan | frozen russian assets | concessions | handover of territory"
        " | joint control | control of the plant | control over the plant | frozen assets | russian assets"
        " | reconstruction fund | recovery fund"
        " | handover of donbas | give up donbas | giving up donbas | handover of crimea | leave the donbas"
        " | leave donbas"
        " | special status"
        " | territorial integrity",
        "po-that": "it | that | this | offer | such | idea | those | order"
        " | possibility | option | approach | notion | scenario | direction"
        " | turned it down | turns it down | turn it down | turned them down | turns them down"
        " | turned that down | turns that down | ruled it out | rules it out | rule it out | ruled them out"
        " | rules that out | rule that out | brushed it aside | brushes it aside | brushed that aside"
        " | waved it away | threw it out | shot it down | shoots it down | knocked it back | voted it down"
        " | ruled that out | shot that down | ruling that out",
        "po-apposed": "a condition | a demand | a proposal | a move | a step | an idea | an offer | a plan | a request"
        " | a concession | conditions",
        "po-accusation": "claims that | claimed that | claim | claims | speculation | allegation | allegations | accusation | accusations | report | reports | charge"
        " | charges | criticism | critique | rumours | rumors | suggestions | assertions | assertion | threat | threats"
        " | violation | violations | breach | breaches | failure | attacks | strikes | attack | strike"
        " | shelling | bombing | killing | delay | delays | lack",
        "po-before": "before | prior to | ahead of",
        "po-whether": "whether"
        " | wonder if | wonders if | wondered if | asked if | unclear if | ask if",
        "po-under": "under | by",
        "po-list": "list of demands | list of conditions | list of terms | wish list | wishlist",
        "po-holds": "include | includes | included | begin with | begins with | began with | start with | starts with"
        " | started with | open with | opens with | range from | ranges from | consist of | consists of",
        "po-ours": "these are our | those are our | that is our | this is our | that's our",
        "po-foe": "enemy | enemies | invaders | occupiers | refugees | migrants",
        "po-points": "points",
        "po-has-terms": "has | have | had | set | sets | name | names | named | left with | hall with"
        " | set out | sets out | listed | lists | laid out",
        "po-rank": "first | second | third | main | key | chief | new | other | own | latest | last | core | central | further",
        "po-asked-so": "that is what we ask | that is what we demand | that is what we want | this is what we ask"
        " | this is what we demand | that's what we ask | that's what we want | that is all we ask",
        "po-terms": "terms | demands | a demand | demand | conditions | condition | ultimatum | requirement | requirements"
        " | precondition | preconditions",
        "po-oppose-noun": "opposition to | disapproval of | objection to | objections to"
        " | reservations about | reservations on | doubts about | doubts over | doubt about"
        " | skepticism about | scepticism about | skepticism over | scepticism over | skepticism of"
        " | scepticism of | skepticism toward | skepticism towards | resistance to"
        " | concerns about | criticism of | misgivings about",
        "po-neither": "little sign | no sign | few signs | no signs | little indication | no indication | neither | none of | none | nobody | neither side | neither party | no side | no party",
        "po-no-side": "neither side | neither party | no side | no party | neither government | neither country"
        " | neither army",
        "po-conditioned": "conditioned | conditioning"
        " | conditional on | conditional upon | contingent on | contingent upon"
        " | dependent on | dependent upon | subject to",
        "po-light": "voice | voices | voiced | voicing | express | expresses | expressed | expressing | give | gives"
        " | gave | giving | given | issue | issues | issued | issuing | make | makes | made | making"
        " | repeat | repeats | repeated | repeating | reiterate | reiterates | reiterated | reiterating"
        " | renew | renews | renewed | renewing | signal | signals | signaled | signalled | signaling"
        " | signalling | declare | declares | declared | declaring | reaffirm | reaffirms | reaffirmed"
        " | reaffirming | restate | restates | restated | show | shows | showed | shown | raise | raises"
        " | raised | raising | lodge | lodged | lodges | extend | extends | extended | extending | send"
        " | sent | has | have | had | having | put forward | launch | launched | stress | stresses"
        " | stressed | stressing | emphasise | emphasises | emphasised | emphasising | emphasize"
        " | emphasizes | emphasized | emphasizing | underline | underlines | underlined | underlining"
        " | underscore | underscores | underscored | highlight | highlights | highlighted | indicate"
        " | indicates | indicated | announce | announced | announces | confirm | confirmed | confirms"
        " | pledge | pledged | pledges | throws | threw | thrown | cast | casts | maintain | maintains"
        " | maintained | join | joined | joins | withdrew | withdraws | withdrawn"
        " | came forward with | comes forward with | stepped up | led | leads | dropped | drops | dropping"
        " | lifted | abandoned | softened | received | met with | got | won"
        " | sticks to | stuck to | clings to | clung to",
        "po-judge": "call | calls | called | calling | describe | describes | described | describing | see | sees"
        " | saw | seen | consider | considers | considered | considering | view | views | viewed | regard"
        " | regards | regarded | label | labels | labelled | labeled | brand | brands | branded | dub"
        " | dubbed | deem | deems | deemed | hail | hails | hailed | praise | praises | praised | welcome"
        " | welcomes | welcomed | characterised | characterized | dismiss | dismisses | dismissed"
        " | denounced | denounces | criticised | criticized",
        "po-judged-for": "key thing for | the key thing for | key for | main thing for | a priority for | priority for"
        " | top priority for | a must for | essential for | vital for | crucial for | a matter of principle for"
        " | goal for | indispensable for | non-negotiable for | a red line for | red line for | red lines for"
        " | of no interest to | no interest to | of no interest for",
        "po-judged-good": "a positive step | positive step | a step in the right direction | step in the right direction"
        " | a good idea | good idea | a step forward | important step | necessary | the best way"
        " | the only way | best way | only way | realistic"
        " | essential | vital | indispensable | the right step | the right decision"
        " | right decision | acceptable | a great idea | timely | a welcome step | desirable"
        " | as necessary"
        " | without alternative | the only choice | the only option | the only way out | the only moral choice"
        " | the moral choice | the least bad option | the lesser evil | overdue | long overdue | a must"
        " | the only realistic option | the way forward | common sense | inevitable"
        " | good in principle | acceptable in principle"
        " | right",
        "po-judged-bad": "a mistake | mistake | a trap | non-starter | a nonstarter | nonstarter | a provocation"
        " | nonsense | a capitulation | capitulation | absurd | unjust | premature | a bad idea | bad idea"
        " | dangerous | counterproductive | harmful | pointless | useless | a surrender | unfair"
        " | illegitimate | unnecessary | a ploy | a farce | a sham | unworkable | a dead end | illegal"
        " | impossible | a strategic mistake | a grave mistake | a big mistake | inadmissible"
        " | stillborn | dead on arrival | dead in the water | too little | too weak | too short | too late"
        " | inadequate | insufficient | not enough | worthless | meaningless | a joke | a surrender document"
        " | one-sided | a step back | a step backwards | a gimmick | a stunt | a bluff"
        " | politics | blackmail | a gift to | a betrayal | appeasement | theft | a red line | fantasy"
        " | an illusion | an insult | madness | absurdity | a mockery | a charade | theatre | theater"
        " | a distraction | window dressing | cynical | toothless | humiliating"
        " | senseless | futile | wrong",
        "po-bare": "support | welcome | demand | back | need | pledge",
        "po-order": "let | stop | leave | free | release | return | withdraw"
        " | lay down | put down | end | cease | hand over | pull out | pull back | sit down | halt | spare"
        " | lift | accept | respect | lay | pull",
        "po-order-on": "free | return | end | lift",
        "po-expect": "expect | expecting",
        "po-concede": "give up | cede | surrender | hand over | relinquish | lift | free | release | disarm | recognise"
        " | recognize | withdraw | pull out | pull back | dismantle | hand back | cease | suspend | comply | honour | honor"
        " | respect | let | allow | sign | accept | agree | pull its troops | pull its forces | pull its soldiers | disband",
        "po-bid": "expect | expecting | ask | asks | asked | asking | tell | tells | told | telling | order | orders | ordered"
        " | instruct | instructed | invite | encourage | encourages | encouraged | encouraging"
        " | warns | warned | warn | fights for | fought for | fighting for",
        "po-deed": "give up | cede | surrender | hand over | relinquish | concede | lift | free | release | disarm"
        " | recognise | recognize | lay down | withdraw | pull out | pull back | exchange | station | send"
        " | ease | dismantle | hand back | abandon | negotiate | freeze | giving up | ceding | surrendering"
        " | handing over | relinquishing | conceding | lifting | freeing | releasing | disarming"
        " | recognising | recognizing | laying down | withdrawing | pulling out | pulling back | exchanging"
        " | stationing | sending | easing | dismantling | handing back | abandoning | negotiating | freezing"
        " | halt | halting | suspend | suspending | swap | swapping | cease | ceasing | demilitarise"
        " | demilitarize | admit | admitting"
        " | lay down its arms | lay down their arms | hand over its weapons | hand over their weapons"
        " | cede territory | give up territory | give up land | halt strikes | halt attacks | stop strikes"
        " | stop attacks | halt the fighting | stop the fighting | pull its troops | pull its forces"
        " | pull its soldiers | pull their soldiers | pull its army | pull its men | pull its fighters"
        " | pull their fighters | pull all its"
        " | pull their troops | pull their forces | pull troops | pull forces | end hostilities"
        " | lay down arms"
        " | hold talks",
        "po-cede": "give up | cede | surrender | hand over | relinquish | concede | lift | free | release | disarm"
        " | recognise | recognize | lay down | withdraw | pull out | pull back | exchange | station | send"
        " | ease | dismantle | hand back | abandon | negotiate | freeze"
        " | cede territory | give up territory | give up land | join nato | surrender territory"
        " | hand over territory",
        "po-be": "be | remain | stay | include",
        "po-bear": "accept | tolerate | allow | permit | put up with | stand for | agree to | let | recognise | recognize"
        " | will not tolerate | won't tolerate | will not stand for | will not put up with | cannot accept"
        " | cannot allow | cannot tolerate | does not accept | do not accept | will not agree to",
        "po-combat": "resists | resisted | resisting | defend | fight | strike | attack | retaliate | respond | resist | repel | face | protect | hit"
        " | shoot | use | launch | carry out | act | seize | occupy | capture | conquer | destroy | annex"
        " | gain | advance | take over | take control | encircle | overrun | push deeper | dominate",
        "po-vague": "protested against | protests against | protesting against | blocked | blocks | blocking | criticised | criticized | criticises | criticizes | criticising"
        " | criticizing | denounced | denounces | denouncing | decried | decries | lambasted | deplored"
        " | deplores | blasted | assailed | praise | praises | praised | hailed | hails | lauded | lauds"
        " | scoffed at | ridiculed | shrugged off"
        " | slammed | slams | complained about | complains about | unhappy with | unhappy about"
        " | lashed out at | wary of | cheered | hinted at | hints at | came up with | comes up with"
        " | expressed concern about | voiced concern about | mooted | cast doubt on | casts doubt on"
        " | casting doubt on | questions the | fought against"
        " | questioned the | thwarted | torpedoed | scrapped | shelved | requires | challenged | challenges",
        "po-without": "without",
        "po-judged-due": "top priority | a priority | the priority | a precondition for | a precondition of | a condition for | a condition of | a prerequisite for"
        " | a prerequisite of | as a precondition | as a condition | as a prerequisite | essential to any"
        " | a must"
        " | as a condition for | as a precondition for | as a prerequisite for",
        "po-drop": "drop | abandon | soften | waive | dropped | drops | dropping | withdrew | withdraws | withdrawing | lifted | lifts | overcame"
        " | abandoned | abandons | abandoning | softened | softens | softening | waived | waives | waiving"
        " | backed off | back off | backs off | backing off | backed away from | backing away from | back away from"
        " | walked back | walk back | walks back | walking back | backed down from | backs down from | gave up"
        " | gives up | giving up | retreated from | retreats from | retreating from | scrapped | toned down | shelved"
        " | stepped back from",
        # -- meetings
        "me-attend": "in attendance | take part in | taken part in | taking part in | attend | attended | participate in | participated in | invited to"
        " | present at | part of | part in",
        "me-called": "called"
        " | phones | phoning | telephones | telephoning | to ring"
        " | dialled | dialed",
        "me-body": "countries | nations | presidents | prime ministers | foreign ministers | defence ministers | defense ministers | heads of state | negotiating teams | special envoys | ambassadors | committee | committees | commission | commissions | contact group | working group"
        " | working groups | council | delegations | advisers | advisors | ministers"
        " | leaders | envoys | negotiators | experts | mediators | diplomats | group"
        " | coalition | alliance | panel | chiefs of staff | commanders | parliamentarians"
        " | national security advisers | national security advisors | chiefs of general staff | military chiefs"
        " | army chiefs | generals | lawmakers"
        " | top diplomats",
        "me-link": "after | following | ahead of | before | on the eve of | prior to | in the wake of",
        "me-round": "round | rounds",
        "me-parley": "dialogue | diplomacy | contacts | mediation | discussion | peace | bargaining | visits | exchanges",
        "me-noun-weak": "gathering | gatherings | sitting | sittings | dinner | lunch | breakfast | working dinner"
        " | working lunch | working breakfast | dialogue | ministerial"
        " | audience with | private audience | tête-à-tête | tete-a-tete | one-on-one | get-together"
        " | conclave | parley | deliberations | peace conference | plenary | plenary session"
        " | working session | heart-to-heart | rendezvous | exchange of views | face-to-face"
        " | negotiating table | negotiation table | bargaining table | trilateral between"
        " | bilateral between | a trilateral with | a bilateral with",
        "me-verb-weak": "come together | came together | comes together | coming together | come face to face"
        " | came face to face | comes face to face | parleyed | parleying | parleys | dined with"
        " | dine with | dines with | dining with | lunched with | breakfasted with | sat opposite"
        " | sat across from | sit across from | sit opposite | sat face to face | sit face to face"
        " | sat face-to-face | had dinner with | had lunch with | had breakfast with"
        " | compared notes with | exchanged views with | conversed with | converse with | conversed"
        " | consulted with | consult with | consulting with | conferring | confers | conferred with"
        " | saw each other | seen each other | come face-to-face | came face-to-face"
        " | sat around the table | sat around a table | sit at the table | sat at the same table"
        " | be at the same table"
        " | compared notes | compare notes | comparing notes | exchanged views | exchange views"
        " | dined together | dine together | lunched together | had a one-on-one with"
        " | had an audience with | held an audience with | was granted an audience by"
        " | held a bilateral with | held a bilateral in | held a trilateral in | held bilaterals with"
        " | hold a bilateral with | had a pull-aside with | had a brief exchange with | sat together"
        " | shook hands with"
        " | paid a call on | pays a call on | paid a courtesy call on | brought together"
        " | bring together | sat at the table | sat down at the table",
        "me-see": "see | sees | call on | confer with | consult | consult with",
        "me-talked": "talk | talking | consulted | consult | consulting | conversing | chatted | chatting | negotiated"
        " | negotiating",
        "me-just": "just",
        "me-business": "wage | pay | salary | merger | takeover | labour | labor | licensing"
        " | sponsorship | rent | acquisition",
        "me-own": "his | her | their | its | own | his own | her own | their own",
        "me-peer": "counterpart | counterparts | colleague | colleagues | opposite number | guest | guests | host"
        " | hosts | rival | rivals | visitor | visitors | foe | adversary",
        "me-capital": "capital",
        "me-guest": "him | her | them | us",
        "me-officials": "presidents | prime ministers | foreign ministers | defence ministers | defense ministers"
        " | heads of state | negotiating teams | special envoys | ambassadors | delegations | advisers"
        " | advisors | ministers | leaders | envoys | negotiators | mediators | diplomats"
        " | chiefs of staff | commanders | national security advisers | national security advisors"
        " | army chiefs | top diplomats | premiers | deputy ministers | field commanders"
        " | military attachés | border committee | boundary committee | joint committee"
        " | joint commission | contact group | coalition of the willing",
        "me-service": "cia | fbi | fsb | svr | gru | mossad | mi6 | mi5 | sbu | hur | shin bet | isi | icrc | who"
        " | osce",
        "me-missed": "did not take place | never took place | never happened | failed to materialise"
        " | failed to materialize | fell through",
        "leader:SA": "bin salman | bin farhan",
        "leader:QA": "al-thani | al thani",
        "leader:AE": "bin zayed",
        "leader:TH": "anutin | phumtham | srettha",
        "leader:KH": "hun manet | hun sen",
        "leader:KR": "lee jae-myung | lee jae myung",
        "leader:CA": "carney",
        "leader:ZA": "ramaphosa",
        "leader:DK": "frederiksen",
        "leader:SE": "kristersson",
        "leader:NO": "støre | stoere",
        "leader:LV": "rinkevics | rinkēvičs | silina",
        "leader:GR": "mitsotakis",
        "leader:UZ": "mirziyoyev",
        "leader:TJ": "rahmon",
        "leader:KG": "japarov",
        "leader:RO": "bolojan",
        "leader:ID": "prabowo",
        "me-conversation": "conversation | conversations",
        "me-source": "source | sources",
        "me-noun": "talks | negotiations | meeting | meetings | summit | round | consultations | negotiation"
        " | discussions | meetings between | sit-down"
        " | roundtable | rounds of talks | rounds of negotiations"
        " | in talks with"
        " | earlier round | earlier talks | further round"
        " | peace talks | direct talks | ceasefire talks | truce talks | high-level talks"
        " | broke off talks | suspended talks | quit the talks | froze talks | pulled out of talks"
        " | pulled out of the talks | withdrew from talks | withdrew from the talks"
        " | session | special session | sessions"
        " | ministerial on | ministerial in",
        "me-verb": "see each other | meet | assemble | assembled | travels to meet | flew in to meet | reconvene | reconvened | met | meets | hold talks | held talks | hosted | gather | gathered | convened | host | sat down"
        " | face-to-face meeting"
        " | convene | convenes | huddled | huddle | sat down with | sit down with | sit down"
        " | huddling"
        " | negotiating with | meets with | met with"
        " | discussed with"
        " | receive | received | receives | welcomed | confer | conferred"
        " | spoke with | speaks with | speaking with | spoken with | speak with | spoke to | speaking to | spoken to"
        " | gathers"
        " | been negotiating | are negotiating | were negotiating"
        " | meets again | meet again | meets next | meet next"
        " | had talks with | had a meeting with | had meetings with | had separate meetings with"
        " | had a bilateral meeting with | had a working meeting with | had consultations with | had discussions with"
        " | chaired a meeting | co-chaired a meeting"
        " | will not meet | won't meet | would not meet | will not be meeting | will no longer meet"
        " | will not now meet | will not sit down with"
        " | played host to | plays host to | play host to"
        " | hosts | welcomes",
        "me-conferred": "spoke | talked | discussed | shook hands"
        " | discuss | discusses"
        " | discussing | conversed | speaks"
        " | went over | talked through | thrashed out | hashed out | took stock of",
        "me-bloc": "eu | nato | g7 | g20 | brics | opec | asean | osce | ecowas | security council | group of seven",
        "me-call": "phone call | telephone call | phone conversation | telephone conversation | spoke by phone"
        " | spoke by telephone | by phone | by telephone | video call"
        " | phone talks | telephone talks | telephoned | phoned | video conference | videoconference"
        " | spoke over the phone | spoke on the phone | over the phone | on the phone"
        " | phone conversations | telephone conversations | phone calls | telephone calls"
        " | in a call with | in a call | during a call | on a call | in their call"
        " | talked by phone | talked on the phone | talked over the phone | called each other"
        " | spoke via video | video link | video talks | by video link | via video link | spoke by video"
        " | telephone talk | phone chat | rang | held a call | held a phone call | had a call"
        " | conference call | video summit | video chat | telephone contact | telephone exchange"
        " | spoke via secure line | by video conference | by videoconference"
        " | via videoconference | via video conference | placed a call to | put in a call to"
        " | spoke by secure line | by secure line | video meeting"
        " | telephone consultations | talked over the telephone | spoke over the telephone | video-link"
        " | videoconferences"
        " | on the phone to | on the phone with | over the phone with | by phone with",
        "me-call-weak": "call | conversation | calls | conversations",
        "me-with": "with | between",
        "me-undated": "no date for | no dates for | no exact date for | no exact dates for | no specific date for | no specific dates for"
        " | no date has been set for | no dates have been set for | no specifics on | no specifics regarding | no plans for"
        " | no agreement on | no decision on | yet to set a date for"
        " | date has yet to be | date has not been | date was yet to be | dates have yet to be"
        " | date is yet to be | without a date for | without setting a date for"
        " | has yet to be agreed | have yet to be agreed | yet to be set | yet to be determined"
        " | has not been set | have not been set | has not been fixed | yet to be fixed"
        " | yet to be scheduled",
        "me-due": "should | must | need to | needs to | have to | has to | ought to",
        "me-meant": "plan | plans | planning | plan to | plans to | planning to | intend | intends | intends to | going to",
        "me-between": "between | among",
        "me-topic": "war | conflict | crisis | settlement | peace | invasion | question | issue | wars"
        " | end the war | end this war | end the conflict | end this conflict",
        "me-about": "on | about | over | regarding | concerning | against | despite",
        "me-next": "next | another | third | second | fourth | fifth | previous | follow-up | latest | first"
        " | preliminary | sixth | seventh | upcoming | fresh | initial | earlier round | earlier talks | further round"
        " | new | final | rounds of talks | rounds of negotiations | for another | after another",
        "me-hold": "hold | holds | holding | held | conducted"
        " | in talks with | conducting | conducts | is holding | are holding"
        " | start | starts | started | begin | begins | began | resume | resumes | resumed | continue"
        " | continuing | launch | opened"
        " | begun | opening | launched | relaunched | relaunch | convened | reopened | reopen"
        " | hosted | hosts | hosting"
        " | chaired | co-chaired | chairs | co-chairs | chairing | co-chairing",
        "me-maybe": "possibility | possible | potential | idea | idea to | suggestion"
        " | should take place | should be held | must take place",
        "me-marks": "marked | marks | marking | was the first | were the first | are the first | is the first",
        "me-planned": "will | planned | scheduled | plan | upcoming | due | proposed | next | would | expected | likely"
        " | set for | slated | will be held"
        " | set to | to be held | will take place"
        " | pencilled in | tentatively | arrange | arranged"
        " | set to take place | set to begin | set to resume | set to meet"
        " | are to | is to | were to | was to | ahead of | due to | due on"
        " | heads to | scheduled to | scheduled for | intends to"
        " | heading to | heads for | headed to | travelling to | traveling to | flying to | bound for"
        " | poised to | later this week | in the coming days | in the coming hours"
        " | plans to | plan to | planning to | expected to | set to hold"
        " | preparing | prepare | prepares | preparations | prepared for"
        " | gear up | gearing up"
        " | getting ready | preparing for | in preparation | in the works | on the agenda | to take place"
        " | to be hosted"
        " | expected in | invited | invites | inviting | set a date for | a date for | hopes"
        " | meets again | meet again | meets next | meet next"
        " | planned to | prepared to travel | preparing to travel | prepares to travel"
        " | tomorrow | next week | next month"
        " | travels to | flies to | flies into"
        " | will not meet | won't meet | would not meet | will not be meeting | will no longer meet"
        " | will not now meet | will not sit down with | will not take place | will not be held",
        "me-held": "wrapped up talks | held | took place | met | resumed | concluded | ended | lasted | produced | previous | finished"
        " | described | hosted | were | was"
        " | wrapped up | yielded | kicked off | began | started | wrapped | hosting | have held"
        " | gathered | occurred | took part | attended"
        " | opened | got under way"
        " | got underway | is under way | are under way | underway | under way"
        " | spoke | discussed | received"
        " | have talked | talked"
        " | met with | held talks | sat down | sat down with | huddled | convened | assembled | had talks with"
        " | had a meeting with | had meetings with | had separate meetings with | spoke with | spoke to"
        " | spoke by phone | meets with"
        " | came together | came face to face | came face-to-face | parleyed | dined with | lunched with"
        " | sat opposite | sat across from | conversed | conferred | welcomed | conferred with"
        " | consulted with | exchanged views with | compared notes with",
        "me-cancelled": "cancelled | canceled | postponed | called off"
        " | postponing | scrapped | adjourned | aborted | shelved"
        " | put off | puts off | putting off | delayed | suspended | broke off | broken off | pushed back"
        " | rescheduled | abandoned | pulled out of | called the meeting off | fell through | scuttled"
        " | scratched | withdrew from | cancel | cancels | cancelling | postpone | postpones"
        " | did not take place | never took place | failed to materialise | failed to materialize"
        " | will not take place | would not take place | won't take place | not take place | not be held"
        " | fell apart before | will not happen | not going ahead"
        " | called it off | call off | calls off | calling off | dropped plans for"
        " | deferred | postponement | cancellation"
        " | suspended talks | froze talks | pulled out of talks | pulled out of the talks"
        " | withdrew from talks | withdrew from the talks"
        " | has been moved | was moved | have been moved | were moved | was dropped | has been dropped"
        " | were dropped | is called off | was called off | will not go ahead | fell by the wayside"
        " | pulling out of | pulls out of | pull out of | withdraws from | withdrawing from | withdrawn from"
        " | skipped | skips | skipping | boycotted | boycotts | boycotting | scrap | scraps | scrapping"
        " | shelving | adjourn | reschedule | rescheduling"
        " | ditched | axed"
        " | will not meet | won't meet | would not meet | will not be meeting | will no longer meet"
        " | not meet after all | will not now meet | will not sit down with | removed from the schedule"
        " | taken off the schedule | dropped from the schedule | fall through | falls through"
        " | falling through | will not be held | never happened | nixed | shelve | shelves"
        " | taken off the calendar | called off at the last minute | cried off | cancels his trip"
        " | cancelled his trip | canceled his trip | cancelled a trip | cancels trip | cancels her trip"
        " | pulled the plug on | pulls the plug on | stormed out of"
        " | torpedoed",
        "me-time": "today | tomorrow | yesterday | tonight | last week | next week | this week | weekend"
        " | last month | next month | soon | ago"
        " | today's | yesterday's | tomorrow's | monday's | tuesday's | wednesday's | thursday's | friday's"
        " | saturday's | sunday's | this morning | this evening | on the sidelines | earlier this week"
        " | earlier this month | coming hours | coming days | later date | in the coming days"
        " | in the coming hours | later this week",
        "me-at": "in | at | to"
        " | for",
        "me-for": "for",
        "me-two": "bilateral",
        "me-three": "trilateral | three-way",
        "me-peace": "peace | ceasefire | truce | trilateral | bilateral | direct | delegations | delegation"
        " | negotiators | envoy | us-brokered | brokered"
        " | mediators | mediator | mediated | indirect | hostage | high-level"
        " | peace talks | direct talks | ceasefire talks | truce talks | high-level talks",
        "me-agreed": "agreed to | agree to | agrees to | agreeing to | breakthrough | agreed | agreement | signed | produced | accord | deal"
        " | reached a deal | reached an agreement | struck a deal | agree | agrees | signing | agreed on | agree on"
        " | ceasefire deal"
        " | declaration of principles | memorandum",
        "me-people": "residents | villagers | families | relatives | volunteers | students | pupils | voters | players"
        " | survivors | veterans | mothers | wives | widows | refugees | workers | engineers | doctors | medics"
        " | organisations | organizations | employees | staff | businessmen | business leaders | entrepreneurs"
        " | activists | journalists | reporters | supporters | believers | rescuers | firefighters | farmers"
        " | soldiers | troops | servicemen | wounded | defenders | cadets | miners | teachers"
        " | pensioners | schoolchildren | fans | recruits | conscripts | crews | crew | steelworkers"
        " | shareholders | investors"
        " | correspondents | correspondent",
        "me-travel": "travel | travels | traveled | travelled | fly | flies | flew | go | goes | went | visit | visited"
        " | arrive | arrived | came | head | headed"
        " | prepared to travel | preparing to travel | prepares to travel | to travel to",
        "me-failed": "failed | nothing | inconclusive | fruitless"
        " | fell apart | no breakthrough | without agreement | without a breakthrough | stalled | deadlock"
        " | deadlocked | no result | without result | ended abruptly"
        " | without a deal | without an agreement | without progress | no progress | no agreement | no deal"
        " | without results | no results | broke down | broke up | collapsed | ended in failure | failure"
        " | impasse | empty-handed | little progress | made no headway | no headway | made no breakthrough"
        " | failed to reach | failed to agree | yielded no"
        " | stall | stalls | falter | faltered | produced no | produce no | produced nothing | produced little"
        " | failed to produce | failed to yield | failed to bring | failed to result | yielded nothing | brought no"
        " | brought nothing | came to nothing | led nowhere | went nowhere | no tangible results",
        "me-during": "during | amid",
        "me-progress": "constructive | productive | substantive | useful | progress | positive | fruitful"
        " | encouraging | meaningful | businesslike | business-like | intensive | cordial | frank"
        " | headway | good | very good | positive atmosphere | made progress | advanced | moved forward"
        " | breakthrough in sight | successful | fruitful talks | great progress",
        "me-spoke": "spoke with | speaks with | speaking with | spoken with | speak with | spoke to | speaking to"
        " | spoken to",
        "me-receive": "receive | received | receives | welcomed | hosted | host | hosts"
        " | played host to | plays host to | play host to | brought together"
        " | bring together"
        " | welcomes",
        "me-reach": "reach | reaching | strike | sign | secure | broker | clinch | agree | achieve | hammer"
        " | forge | get | seal | finalise | finalize | find | conclude | produce",
        "me-aim": "effort | efforts | attempt | attempts | bid | seeking | seek | seeks | sought | hope"
        " | hopes | hoping | aimed | aiming | aim | push | pushing | pressing | bring about"
        " | in search of | expectation | expectations | prospect | prospects | chance | chances",
        "me-managed": "managed | able | succeeded | managed to | able to | succeeded in",
        "me-visit": "visit | visits | visited | visiting",
        "name-article": "al | el | ad | as | ash | an | ar | at | az",
        "me-talks": "talks | negotiations | negotiation | summit | consultations | in talks with"
        " | peace talks | direct talks | ceasefire talks | truce talks | high-level talks"
        " | broke off talks | suspended talks | quit the talks | froze talks | pulled out of talks"
        " | pulled out of the talks | withdrew from talks | withdrew from the talks",
        "po-what": "what | how",
        "po-went": "went | did | came | made | took | held | won | lost | had | seems | seemed | wants | wanted",
        "me-any": "any"
        " | venue | permission | conditions for talks | conditions for negotiations | conditions for a meeting | conditions for a summit | conditions for holding | conditions for peace talks"
        " | pointless | futile | senseless | premature | too early for | too early to"
        " | hopes for | hope for | hoped for | hoping for | hopeful of",
        "me-told": "took place | were held | was held | ended | concluded | lasted | resumed | kicked off"
        " | wrapped up | wrapped | under way | underway | got under way | began | begun | started | finished"
        " | broke up | opened | convened"
        " | are being held | is being held | are taking place | is taking place | take place | takes place"
        " | going on | ongoing | wrap up | opens | begins | begin | occur | occurred"
        " | is under way | are under way"
        " | be held | be hosted | be convened | resume"
        " | hosted by"
        " | taking place",
        # -- expectations
        "ex-remote": "remote chance | almost no chance | next to no chance | no realistic chance"
        " | virtually impossible | almost impossible | nearly impossible | all but impossible"
        " | remote possibility | little to no chance"
        " | no chance of | no chance whatsoever | no chance that | zero chance | zero chance of | inconceivable | unthinkable | very small chance | tiny chance"
        " | not a chance | a pipe dream | as likely as snow | next to impossible | practically impossible"
        " | a vanishingly small chance | virtually no chance | hardly any chance"
        " | out of the question | off the table | off the menu",
        "ex-very-unlikely": "very unlikely | highly unlikely | extremely unlikely | highly improbable"
        " | very improbable"
        " | extremely improbable | exceedingly unlikely | little chance",
        "ex-unlikely": "unlikely | improbable | doubtful"
        " | not likely | slim chance | slim chances | dim prospects | far from certain"
        " | doubts that | doubted that | doubt that"
        " | sees no end to | see no end to | no end in sight | sees little prospect of | sees no prospect of"
        " | little prospect of | no prospect of | doubts whether | not expected to | not expect"
        " | does not expect | do not expect | don't expect | doesn't expect | does not believe that"
        " | do not believe that | don't believe that | doesn't believe that | does not think that"
        " | do not think that | don't think that | doesn't think that"
        " | no indication that | no indications that | no sign that | no signs that | little sign that | doubted | doubts | doubt | small chance | improbable that | possible rather than probable | remains possible rather than probable"
        " | is possible rather than probable"
        " | out of reach | beyond reach | nowhere in sight | not in sight | not on the horizon"
        " | nowhere on the horizon | would be surprised | would be very surprised | would be astonished"
        " | would be amazed | 'd be surprised | be surprised to see | be surprised if | be astonished to see"
        " | be astonished if | hard to imagine | difficult to imagine | hard to see how | hard to envisage"
        " | a long shot | a distant prospect | a remote prospect | off the cards | not on the cards"
        " | not in the cards | far-fetched | wishful thinking | far from guaranteed | far from assured"
        " | far from a given | less likely than not | not probable | not very likely | not very probable"
        " | wrong to expect | be wrong to expect | would be wrong to expect | should not expect | shouldn't expect"
        " | too early to expect | premature to expect | no reason to expect | should not be expected"
        " | hardly likely | scarcely likely | would not bet on | wouldn't bet on | not bet on | would not count on"
        " | wouldn't count on | possible but not probable | possible but not likely | possible but unlikely"
        " | more hope than expectation | more unlikely than likely | low probability"
        " | don't see | do not see | can't see | cannot see | doesn't see | does not see | didn't see"
        " | hard to see"
        " | can't foresee | cannot foresee | could not foresee | couldn't foresee | do not foresee | don't foresee"
        " | does not foresee | doesn't foresee | cast doubt on whether | casts doubt on whether"
        " | casting doubt on whether | questioned whether | not convinced that | skeptical that | sceptical that"
        " | few believe | few expect | few think | nobody expects | no one expects | nobody believes"
        " | no one believes | nobody thinks | no one thinks | few see"
        " | least likely | least probable | the least likely | the least probable | sees no sign of"
        " | see no sign of | sees no signs of | see no signs of | sees no chance of | see no chance of"
        " | sees little chance of | see little chance of"
        " | no longer believe in | does not believe in | do not believe in | don't believe in"
        " | no longer believes in"
        " | don't bank on | do not bank on | would not bank on | wouldn't bank on | don't count on"
        " | do not count on | is counting on no | nobody is counting on | no one is counting on"
        " | nothing points to | nothing suggests a | nothing indicates a | have given up on"
        " | has given up on | gave up hope of | nothing indicates that | nothing suggests that"
        " | little suggests that | little indicates that | there is nothing to suggest that"
        " | there is little to suggest that | few signs that | few signs of"
        " | little hope of | little hope for",
        "ex-even": "roughly even | even chance | fifty-fifty | toss-up | even odds"
        " | realistic possibility | realistic possibility that | realistic chance | real possibility that | even chances"
        " | a coin toss | a coin flip | could go either way | 50-50 | 50/50 | evens | even money | equally likely"
        " | a real possibility | a distinct possibility | a realistic prospect | a serious possibility"
        " | a real prospect | a genuine possibility",
        "ex-likely": "likely | probable | probably | more likely than not"
        " | in all probability | probable that | poised to | good chance"
        " | better than even | better than evens | on the cards | in the cards | a fair chance | a safe assumption"
        " | stands to reason | looks like it will | in the offing | more probable than not | a reasonable chance"
        " | has every chance | have every chance | stands every chance"
        " | chances are | chances are that | odds are | odds are that | every chance that"
        " | the smart money is on | looks as if | looks as though | it looks as if | all signs point to"
        " | all the signs point to | everything points to | all signs are that | all the signs are that"
        " | signs point to | every sign that | every indication that | all indications are that"
        " | every reason to expect | every reason to fear"
        " | every chance",
        "ex-very-likely": "very likely | highly likely | most likely | highly probable | in all likelihood"
        " | very probably | extremely likely"
        " | in all probability | with high probability | very strong chance | strong chance"
        " | with high confidence | high probability | overwhelmingly likely"
        " | high likelihood | great likelihood | high chance"
        " | a safe bet | odds-on | a strong likelihood | as good as certain | a foregone conclusion"
        " | near-inevitable | little doubt that | scant doubt that | quite likely | rather likely | quite probable",
        "ex-certain": "almost certain | almost certainly | nearly certain | virtually certain | near-certain"
        " | inevitably | bound to | virtually guaranteed | all but certain"
        " | a near certainty | certain to | is certain to | are certain to"
        " | almost inevitable | all but inevitable | practically inevitable | practically certain"
        " | almost a certainty | almost unavoidable | all but unavoidable | without a doubt | unavoidable"
        " | no doubt that | as good as inevitable"
        " | is sure to | are sure to | seems sure to | seem sure to | looks sure to",
        "ex-page": "email | e-mail | emails | browser | subscription | subscriptions | password | newsletter"
        " | newsletters | javascript | cookies | website | web site | captcha | copyright | log in"
        " | sign up | inbox | prior written permission | time-lapse | this application",
        "ex-you": "you | your | yours",
        "ex-that": "that",
        "ex-odds": "odds | chance | chances | probability | likelihood",
        "ex-shows": "suggest | indicate | reflect | point to | hint at | signal | explain | account for | stem from",
        "ex-should": "should"
        " | ought to",
        "ex-sees": "sees | see",
        "ex-takes": "take | last | drag on | go on",
        "ex-costs": "cost | costs",
        "ex-pace": "at the present pace | at the current pace | at this pace | at that pace | at the present rate"
        " | at the current rate | at this rate | at that rate | at its present pace | at its current pace"
        " | on current trends | at the present tempo",
        "ex-sees-not": "don't see | do not see | can't see | cannot see | doesn't see | does not see | didn't see"
        " | hard to see",
        "ex-bet": "bet | bets | guess | prediction | predictions | forecast | forecasts | outlook | call"
        " | expectation | expectations | verdict | assessment | base case",
        "ex-expect": "expects | expect | forecasts | predicts | predicted | anticipates | foresees | projected to"
        " | forecast | expecting"
        " | anticipate | foresee | predict | projects that | projects a | project that | anticipated | reckon | reckons | expectation"
        " | predicting | forecasting | foreseeing | envisages"
        " | not rule out | not ruled out | doesn't rule out | don't rule out | not excluded | not ruling out"
        " | does not expect | do not expect | don't expect | doesn't expect"
        " | pencils in | pencilled in | our bet is | my bet is | our guess is | my guess is | our best guess"
        " | reckons with | reckon with | counts on | forecasted",
        "ex-expected": "expected to | projected"
        " | expected that | forecast to | anticipated to | is projected | are projected | predicted to"
        " | is projected to | are projected to | was projected to | is forecast to | are forecast to",
        "ex-may": "may | could | might"
        " | possibility that | possibilities that | possible that | risk that"
        " | maybe | perhaps"
        " | cannot be ruled out | can't be ruled out | risks | risk losing",
        "ex-amounts": "amount to | number | total | be as high as | be as many as | be higher | be much higher"
        " | be far higher | be significantly higher | be higher than | exceed",
        "ex-will": "will | won't | 'll"
        " | shall"
        " | lies ahead"
        " | awaits us | await us | awaits them"
        " | going to | set to | on track to | on course to | about to | heading for | headed for"
        " | on the verge of | on the brink of | destined to | doomed to | sure to | looks set to"
        " | look set to | likely going to | set to begin | set to resume"
        " | will run dry | will run out of | will soon run out of | will soon have to | will have to"
        " | will be forced to | will be unable to | will struggle to | will fail to | will never be able to"
        " | will not be able to | will be able to | will end | will worsen | will deteriorate"
        " | will collapse | will grow | will escalate | will spread | will take years | will take months"
        " | will take weeks | will take decades | it will take years | it will take months | will be over"
        " | will run out | will soon run out | will drag on | will last | will continue | will go on"
        " | will intensify"
        " | at risk of | in danger of | threatens to plunge | threaten to plunge | threatens to derail"
        " | threaten to derail | threatens to trigger | threatens to spark | threatens to escalate"
        " | threatens to worsen | threatens to push | threaten to push | threatens to cause"
        " | threatens to unleash | threatens to become | threatens to spread | threatens to spiral"
        " | risks spreading | risks becoming | risks turning | risks triggering | risks escalating"
        " | will fall | will rise | will fail | will break out"
        " | not going to"
        " | it's not going to | it is not going to | that's not going to | this is not going to"
        " | will never agree | will not agree | won't agree | would never agree"
        " | will never agree to | will not agree to | won't agree to",
        "ex-seems": "is | are | looks | look | seems | seem | remains | remain | appears | be | considered | thought"
        " | think | called | calls | deemed | was",
        "ex-judge": "analyst | analysts | expert | experts | diplomat | diplomats | researcher | researchers"
        " | economist | economists | fellow | professor | institute | thinktank | historian | observers"
        " | intelligence | forecaster | adviser | strategist | scientist | centre | center"
        " | academic | academics | commentator | commentators | pundit | pundits | specialist | specialists"
        " | strategists | scientists | scholar | scholars | think tank | forecasters | imf"
        " | goldman | isw"
        " | pollster | ex-general | military expert | political scientist",
        "ex-this-year": "this year",
        "ex-asks": "when | whether | how | what | why"
        " | than",
        "ex-before": "before",
        "ex-we-see": "we will see | we'll see | time will tell",
        "ex-soon-enough": "be long | be very long | be too long | take long | a matter of time | only a matter of time"
        " | just a matter of time | a question of time | only a question of time | a matter of weeks"
        " | a matter of days | a matter of months | a matter of hours"
        " | be years | be months | be weeks | be decades | be some time | be many months | be many years"
        " | be a long time",
        "ex-middle": "mid | middle",
        "ex-coming": "by | next | this | coming | before",
        "ex-warn": "warn | warns | warned | warning",
        "ex-there": "there will be | will not happen | will happen | won't happen | it will take"
        " | lies ahead | there will not be"
        " | awaits us | await us | awaits them"
        " | it will be difficult | it will be hard | it will be harder | it will be a difficult"
        " | it will be a hard | it will be increasingly | it will be tough | it will be a tough"
        " | it will be impossible | will be difficult | will be very difficult | will be extremely difficult | will be hard"
        " | will be very hard | will be extremely hard | will be tough | will be impossible | will remain in place"
        " | will be lengthy"
        " | will continue | will go on | will last | will drag on | will intensify"
        " | will run out | will soon run out"
        " | months away | years away | weeks away | far from over | decades away | will be over | will end"
        " | will worsen | will deteriorate | will collapse | will grow | will escalate | will spread"
        " | will take years | will take months | will take weeks | will take decades | will take several"
        " | it will take years | it will take months | it will take weeks | it will take decades"
        " | is imminent | are imminent | looks inevitable | is inevitable | are inevitable"
        " | a matter of time | only a matter of time | we will see"
        " | would take years | would take months | would take decades | would take weeks | would take several"
        " | a matter of days | a matter of weeks | a matter of months | a matter of years | a question of days"
        " | a question of weeks | a question of months | a question of time | only a question of time"
        " | a matter of hours | just a matter of time | would take until | will take until | could take until"
        " | will last until | would last until | not before next year"
        " | still to come | yet to come | still lies ahead | still lie ahead | lie ahead"
        " | it won't be possible | it will not be possible | won't be possible | will not be possible"
        " | will no longer be possible"
        " | it will be a very difficult | it will be a very hard | it will be a very tough"
        " | it is going to be a hard | it is going to be a difficult | it is going to be a tough"
        " | it will be the hardest | it will be the most difficult"
        " | days away | hours away | days are numbered | hours are numbered | hanging by a thread"
        " | hangs by a thread | on borrowed time | on its last legs"
        " | a long way off | a long way away"
        " | a distant hope | looms | loom | is looming | are looming | is on the way | are on the way"
        " | is on its way | is brewing | in store | it will get worse | things will get worse"
        " | a question of when | only a matter of weeks | only a matter of days | only a matter of months"
        " | are numbered"
        " | long way off | still a long way off | is a long way off | remains a long way off"
        " | is doomed | are doomed | seems doomed | looks doomed | look doomed"
        " | cannot hold out | can't hold out | cannot hold on",
        "ex-fear": "fears | fear | feared | believes | believe | thinks | assesses | assess"
        " | is sure | are sure | is convinced | are convinced | is confident | are confident"
        " | suggest | suggests | suspect | suspects | suspected | assume | assumes | assumed"
        " | estimate | estimates | estimated | calculate | calculates | calculated | conclude | concludes"
        " | concluded | suppose | supposes | supposed | believed | assessed | think | certain that"
        " | confident that | confidence that | convinced that | envisage | envisages | reckoned | argue | argues | argued"
        " | believing"
        " | is certain | are certain | am certain | am sure | am convinced | am confident | fearing"
        " | dread | dreads | guess | guesses | no doubt that",
        "ex-ensure": "ensure | ensures | ensuring | ensured | guarantee | guarantees | guaranteed | make sure | sure",
        "ex-market": "oil | crude | brent | wti | barrel | barrels | lng | opec | tanker | tankers | strait of hormuz",
        "ex-doings": "work | efforts | cooperation | dialogue | dialog | exchange of views | contacts | consultations | mediation"
        " | assistance | diplomacy | implementation | discussions | our work | exchanges of views",
        "ex-plans": "arrive | visit | travel | attend | speak | sign | vote | address | deliver | announce"
        " | publish | release | receive | join | brief | fly | return"
        " | send | provide | supply | transfer | give | allocate | host | hold | hand over | donate"
        " | support | help | finance | fund | present | submit | open | reopen | inspect | invite | discuss"
        " | consult | coordinate | report | respond | rebuild | protect | be held | be presented | be opened"
        " | prepare | draft | draw up | set up | be prepared | be drafted | be drawn up | be set up | be formed | be appointed"
        " | be sent | be signed | be discussed | be submitted | be announced | be agreed"
        " | be reopened | be published | enter into force | come into force | take effect | take part"
        " | assess | examine | evaluate | investigate | monitor | study | check | verify | review"
        " | come together | sit down | convene | gather"
        " | go unpunished | be brought to justice | be held accountable | face justice",
        "ex-analyst": "analyst | analysts | expert | experts | economist | economists | think tank | thinktank | isw | pundit | pundits | observers | historian | strategist"
        " | intelligence",
        "ex-lead": "escalate | derail | collapse | run out | spread"
        " | worsen | deteriorate | drag on | prolong | erupt | unravel"
        " | run out of | run dry | expand | intensify | last | continue | break out | spill over | fall"
        " | fall apart | fail | freeze | stall | end | culminate | slow | slow down | shift | rise | grow"
        " | surge | drop | decline | lose | recur | resume fighting"
        " | will run out | will run dry | will run out of | will soon run out | will soon run out of"
        " | will drag on | will end | will worsen | will deteriorate | will collapse | will grow"
        " | will escalate | will spread | will intensify | will fall"
        " | will rise | will fail | will break out"
        " | will soon have to | will be forced to | will be unable to | will struggle to"
        " | will not be able to | will take years | will take months | will take weeks | will take decades"
        " | it will take years | it will take months | will never be able to"
        " | amount to"
        " | face | suffer | starve | go hungry | lack"
        " | rage | rage on | take time | take longer | persist"
        " | resume | subside | ease | abate | recede | plummet | soar | widen | narrow | shrink"
        " | double | triple | stagnate | contract | recover | rebound | dry up | peter out | grind on"
        " | grind to a halt | flare up | boil over | crumble | buckle"
        " | be back | come back | be completed | be restored"
        " | give way | give out | hold out | hold up | crack | crack first | fall out | split | get worse"
        " | blow over | die down | burn out | come to a head | spin out of control | spills"
        " | spill",
        "ex-prophecy": "prediction | predictions"
        " | assessment | forecast | forecasts | outlook",
        "ex-cause": "lead to | trigger | spark | result in | provoke | plunge | lead the way to | pave the way"
        " | leads to | cause | unleash | entail | push the | drive up | open the way"
        " | affect | impact | influence | undermine | weaken | strengthen | jeopardize | jeopardise | threaten"
        " | endanger | imperil | hamper | hinder | impede | complicate | delay | hasten | accelerate | expedite"
        " | speed up | increase | reduce | boost | erode | destabilize | destabilise | disrupt | deepen"
        " | exacerbate | aggravate | alleviate | determine | shape | reshape | alter | transform | turn into"
        " | turn | change | become | spell | enable | force | prevent | deprive | cripple"
        " | paralyze | paralyse | fuel | ignite | inflame | spur | prompt | create | generate | bring about"
        " | drag | tip | shift | push | backfire | materialize | materialise | emerge"
        " | arise | spiral | snowball | overwhelm | favor | favour | embolden | encourage | deter | divide"
        " | restrict | constrain | confine | cost"
        " | at risk of | in danger of | threatens to plunge | threaten to plunge | threatens to derail"
        " | threaten to derail | threatens to trigger | threatens to spark | threatens to escalate"
        " | threatens to worsen | threatens to push | threaten to push | threatens to cause"
        " | threatens to unleash | threatens to become | threatens to spread | threatens to spiral"
        " | risks spreading | risks becoming | risks turning | risks triggering | risks escalating",
        "ex-soon": "tomorrow | next week | next month | next year | next few | coming days | coming weeks"
        " | coming months | coming years | soon | near future | for years | for decades | for months"
        " | for many years | for the foreseeable future | within days | within weeks"
        " | within months | within a year | within two years | as early as | later this month | later this year | short term | medium term"
        " | long term | long run | years to come"
        " | end of the decade | more years | another year"
        " | in weeks | in days | eventually | before long | in the short run"
        " | this evening | tonight | later this week"
        " | within a few | in a few days | in a few weeks"
        " | this winter | this summer | this autumn"
        " | this spring | this month | in the months ahead | in the weeks ahead | in the days ahead"
        " | in the years ahead | ahead of the winter | by the end of the year | by the end of the month"
        " | by the end of the week | year's end | month's end | end of the year | end of the month"
        " | end of the week | within the year | for years to come | for weeks | indefinitely"
        " | in the long term | in the short term | sooner or later | any day now | imminent | imminently"
        " | in the future"
        " | in the spring | in the summer | in the autumn | in the winter"
        " | before the year is out | before the year's end | by year's end | by year-end | before year-end"
        " | before the month is out | before the week is out | before christmas | by christmas | until christmas"
        " | before easter | by easter | before new year | before the new year | by new year | before victory day"
        " | by victory day | before ramadan | before the holidays | by the holidays | over the winter"
        " | through the winter | through the summer | through the autumn | this side of christmas | this decade"
        " | by nightfall | over the weekend | at the weekend | this weekend | in the months to come"
        " | in the weeks to come | in the days to come | in coming months | in coming weeks | in coming days"
        " | in the foreseeable future | in the short to medium term | before the rains | before the frosts"
        " | before the cold sets in | when winter comes"
        " | next season | next quarter | the coming season | this season | this quarter"
        " | the second half of the year | the first half of next year | next spring | next summer | next autumn"
        " | next winter"
        " | end of year | year-end | year end"
        " | within hours | by morning | by evening | by lunchtime | by noon | by midnight"
        " | in the coming days | in the coming hours | coming hours"
        " | any time | at any moment | any minute | at any time now | before the year was out"
        " | before the week was out | before the month was out | on the horizon"
        " | by the evening | by the morning | by dawn | by daybreak | by the end of the day | by tomorrow"
        " | by the weekend | before the weekend | by the time winter"
        " | before the games | before the summit | before the elections | before the election"
        " | before the midterms | before the vote",
        "ex-possible": "is possible | are possible | remains possible | remain possible"
        " | cannot be ruled out | can't be ruled out | could not be ruled out | not be ruled out | is not ruled out | not to be ruled out"
        " | is plausible | are plausible | remains plausible | seems plausible"
        " | cannot be excluded | can't be excluded | could not be excluded | not be excluded"
        " | not to be excluded | cannot rule out | can't rule out | could not rule out"
        " | couldn't rule out | cannot exclude | can't exclude | not off the table | cannot be discounted"
        " | can't be discounted",
        "ex-awaited": "expected | anticipated | predicted | forecast | projected | foreseen | expected in"
        " | expected to come",
        "ex-not-ruled-out": "cannot be ruled out | can't be ruled out | could not be ruled out | not be ruled out"
        " | is not ruled out | not to be ruled out"
        " | cannot be excluded | can't be excluded | could not be excluded | not be excluded"
        " | not to be excluded | cannot rule out | can't rule out | could not rule out"
        " | couldn't rule out | cannot exclude | can't exclude | not off the table | cannot be discounted"
        " | can't be discounted",
        "ex-doubt": "doubted | doubts | doubt | doubts that | doubted that | doubt that | doubts whether"
        " | cast doubt on whether | casts doubt on whether | casting doubt on whether | questioned whether"
        " | not convinced that | skeptical that | sceptical that",
        "ex-is": "is | are | remains | remain | looks | look | seems | seem | appears | appear",
        "ex-while": "as long as | while | unless | if | for as long as | given | without | until | in the near term | in the short term",
        "ex-paper": "document | draft | plan | proposal | text | treaty | bill | agreement | deal | package | resolution | accord",
        "ex-yield": "negotiate | give in | give up | surrender | yield | back down | concede | compromise | talk | withdraw | leave",
        "ex-risk": "risk | risks | danger | possibility | prospect | prospects"
        " | hopes of | hopes for | hope of | hope for",
        "ex-low": "low | slim | small | remote | minimal | negligible | zero | poor | dim | bleak | close to zero"
        " | thin | limited"
        " | nil | close to nil | vanishingly small | next to nothing | waning | receding"
        " | faint | slender | grim | gloomy | distant | negligibly small | scant | meagre | meager",
        "ex-high": "high | great | good | significant | considerable | serious | strong | substantial",
        "ex-grows": "growing | rising | increasing | rose | grown | increased | real | remains | remain"
        " | risen | fallen | receded | faded | fading | dwindled | shrunk | shrinking | soared | fell | falling",
        "ex-exists": "there is | there's | there are | there remains | see | sees | exists | exist | still a"
        " | saw | seen",
        "ex-scenario": "scenario | scenarios | outcome | outcomes | development | option | course of action | course"
        " | variant",
        "ex-in-case": "in case of | in the event of | should | in case | in the event that | were",
        "ex-would": "would",
        "ex-hope": "hope | hopes | hoped | hoping | hopeful | wish | wishes"
        " | hopefully",
        "ex-span": "another | in | within | over the next | over the coming | in the next | at least | more than"
        " | a further | next | within the next | for another | after another"
        " | up to",
        "ex-process": "war | wars | fighting | conflict | siege | battle | battles | offensive | offensives"
        " | counteroffensive | counter-offensive | invasion | front | front line | front lines | hostilities"
        " | bombardment | shelling | strikes | attacks | economy | inflation | prices | deficit | recession"
        " | shortage | shortages | famine | hunger | crisis | situation | stocks | stockpiles | stockpile"
        " | reserves | ammunition | losses | casualties | escalation | tensions | pressure | peace | regime"
        " | morale | recovery | demand | push | landing | wave | advance | assault | insurgency"
        " | retaliation | unrest | stalemate | attrition | wave of strikes | refugees | exodus | growth"
        " | decrease | decline | increase | rise | momentum | mobilisation | mobilization | outages"
        " | blackout | collapse | breakthrough | deadlock | impasse | chaos"
        " | winter | spring | summer | autumn | damage"
        " | revenues | revenue | spending | exports | oil | costs | confidence | households"
        " | this winter | this summer | this autumn | this spring"
        " | gdp | economy's | wages | unemployment | rouble | ruble | hryvnia | yields | harvest | supplies"
        " | grid | talks process"
        " | repairs | repair works | repair work | restoration | clean-up | demining"
        " | power cuts | blackouts | outlays | expenditure | expenditures | budget | output | production | supply"
        " | power supply | rationing | displacement | unemployment rate | interest rates | exchange rate"
        " | currency | imports | traffic | fighting season | rains | floods | epidemic | outbreak | cholera"
        " | mortality | hostage crisis | standoff | stand-off | tempo | pace | intensity | shortfall | gap"
        " | special military operation"
        " | accident | disaster | catastrophe | meltdown | nuclear accident"
        " | encirclement | incursion | incursions | provocation | provocations | reprisals | retribution"
        " | massacre | massacres | sabotage | pogrom | missile attack | missile strikes | rout"
        " | ground operation | uprising | coup | civil war | spillover"
        " | exchange of fire | exchanges of fire | exchange of missiles | exchange of strikes | skirmish"
        " | skirmishes | clashes | bloodshed | onslaught",
        "ex-opinion": "estimate | estimates | forecast | forecasts | prediction | predictions | projection"
        " | projections | assessment | assessments | calculations | opinion | view",
        "ex-fate": "fail | succeed | collapse | stall | drag on | break down | lead to | result in | produce"
        " | come to nothing | fall through | yield | bring | go nowhere | be fruitless | be difficult"
        " | be long",
        "ex-if": "if | unless | should",
        "ex-then": "at the time | back then | in the early days | at the outset | at the start of the war | at the beginning of the war | few expected | few predicted | few could | nobody expected | no one expected"
        " | did not expect | didn't expect | had not expected | hadn't expected | never expected"
        " | did not foresee | had not foreseen",
        "ex-promise": "promise | promises | vow to | vows to | pledge to | pledges to",
        "ex-assumes": "assumes | assumed | assume | envisages | envisaged | foresees | implies | provides for"
        " | sees | projects | predicts | points to",
        "ex-change": "growth forecast | growth forecasts | growth outlook | growth estimate | growth | increase | rise | decrease | decline | fall | drop | slowdown | recovery | surge"
        " | escalation | intensification | deterioration | contraction | recession | downturn | slump"
        " | acceleration | shortage | shortages | blackouts | outages | famine",
        "ex-undergoes": "see | face | suffer | experience | endure",
        "ex-now": "now | currently | at present | at the moment | right now",
        "ex-revises": "halved | doubled | trims | hikes | slashes | cut | cuts | raised | raises | lowered | lowers | revised | revises | upgraded"
        " | upgrades | downgraded | downgrades | slashed | trimmed | worsened | improved | kept"
        " | maintained | reduced | increased | boosted | hiked",
        "ex-case": "scenario | scenarios | base case | worst case | best case",
        "ex-outlook": "projection | projections | growth forecast | growth forecasts | growth outlook"
        " | estimate | estimates",
        "ex-scenarios": "scenarios | possible outcomes | potential outcomes | likely outcomes | possible endings",
        "ex-was": "was | were | had been",
        "ex-because": "because",
        "ex-no-chance": "sees no prospect of | see no prospect of | sees no sign of | see no sign of | sees no signs of"
        " | see no signs of | sees no chance of | see no chance of | sees little chance of"
        " | see little chance of | sees little prospect of | no longer believe in | does not believe in"
        " | do not believe in | don't believe in | no longer believes in"
        " | don't bank on | do not bank on | would not bank on | wouldn't bank on | don't count on"
        " | do not count on | is counting on no | nobody is counting on | no one is counting on"
        " | nothing points to | nothing suggests a | nothing indicates a | have given up on"
        " | has given up on | gave up hope of | few signs of | little hope of"
        " | little hope for",
        "ex-points-to": "all signs point to | all the signs point to | everything points to | signs point to",
        "ex-dread": "fear | fears | fearing | dread | dreads | dreading | brace for | braces for | bracing for"
        " | are bracing for | is bracing for | bracing themselves for"
        " | is in for | are in for",
        "ex-sure": "certain | sure | convinced | confident | adamant | confidence",
        "ex-former": "former | ex- | retired | ex-minister | ex-general | ex-president | ex-ambassador | ex-commander"
        " | ex-official | ex-spy | one-time",
        "ex-vow": "threatened | threatens | threatening | vowed | vows | vowing | pledged | pledges | swore",
        "ex-threatens": "is bearing down on | hangs over | stalks | stares in the face",
        "ex-new": "another | new | fresh | renewed | further | more | a wave of | repeat | large-scale | imminent"
        " | quick | swift | speedy | early | lasting"
        " | long | wider | all-out | full-scale | protracted | drawn-out | bloody",
        "ex-odds-are": "chances are | chances are that | odds are | odds are that | every chance that"
        " | every indication that | all indications are that | all signs are that"
        " | all the signs are that | every sign that | the smart money is on",
        "ex-guarantee": "guarantee | guarantees | assurance | assurances",
        "ex-past": "of old | back in",
        "ex-fronted": "most likely | least likely | most probable | least probable | likeliest",
        "ex-verge": "on the cusp of | on the threshold of | teetering on the edge of | one step away from"
        " | a step away from | inching towards | sliding towards | heading towards | drifting towards"
        " | edging towards",
        "ex-away": "days away | weeks away | months away | years away | hours away",
        "ex-unpunished": "go unpunished | be brought to justice | be held accountable | face justice | go unanswered",
        "ex-free": "free | freed | release | released",
        "ex-results": "results | test results | outcome of tests | verdict | reply | answer | news",
    },
)  # fmt: skip
