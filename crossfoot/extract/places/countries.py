"""Countries by ISO 3166-1 code, with what they and their people are called.

Columns: code | name as a side | English names | English adjectives and peoples | Ukrainian names | Ukrainian adjective
| Russian names | Russian adjective. Variants are separated by ``;``; a dash means none; adjectives stand without their
ending. A name written in lower case is read in any case.
"""

COUNTRIES = """
AE|united arab emirates|United Arab Emirates;UAE;Emirates|Emirati;Emiratis|Об'єднані Арабські Емірати;ОАЕ;Емірати|еміратськ|ОАЭ;Эмираты|эмиратск
AF|afghanistan|Afghanistan|Afghan;Afghans|Афганістан|афганськ|Афганистан|афганск
AL|albania|Albania|-|Албанія|-|Албания|-
AM|armenia|Armenia|Armenian;Armenians|Вірменія|вірменськ|Армения|армянск
AO|angola|Angola|-|Ангола|-|Ангола|-
AR|argentina|Argentina|-|Аргентина|-|Аргентина|-
AT|austria|Austria|Austrian;Austrians|Австрія|австрійськ|Австрия|австрийск
AU|australia|Australia|Australian;Australians|Австралія|австралійськ|Австралия|австралийск
AZ|azerbaijan|Azerbaijan|Azerbaijani;Azerbaijanis;Azeri|Азербайджан|азербайджанськ|Азербайджан|азербайджанск
BA|bosnia and herzegovina|Bosnia and Herzegovina;Bosnia|Bosnian;Bosnians|Боснія і Герцеговина;Боснія|боснійськ|Босния и Герцеговина;Босния|боснийск
BD|bangladesh|Bangladesh|-|Бангладеш|-|Бангладеш|-
BE|belgium|Belgium|Belgian;Belgians|Бельгія|бельгійськ|Бельгия|бельгийск
BF|burkina faso|Burkina Faso|-|Буркіна-Фасо|-|Буркина-Фасо|-
BG|bulgaria|Bulgaria|Bulgarian;Bulgarians|Болгарія|болгарськ|Болгария|болгарск
BH|bahrain|Bahrain|-|Бахрейн|-|Бахрейн|-
BI|burundi|Burundi|-|Бурунді|-|Бурунди|-
BJ|benin|Benin|-|Бенін|-|Бенин|-
BO|bolivia|Bolivia|-|Болівія|-|Боливия|-
BR|brazil|Brazil|-|Бразилія|-|Бразилия|-
BW|botswana|Botswana|-|Ботсвана|-|Ботсвана|-
BY|belarus|Belarus|Belarusian;Belarusians|Білорусь|білоруськ|Беларусь;Белоруссия|белорусск
CA|canada|Canada|Canadian;Canadians|Канада|канадськ|Канада|канадск
CD|dr congo|DR Congo;Congo;DRC;Democratic Republic of Congo;Democratic Republic of the Congo|Congolese|ДР Конго;Конго|конголезьк|ДР Конго;Конго|конголезск
CF|central african republic|Central African Republic|-|Центральноафриканська Республіка|-|Центрально-Африканская Республика|-
CG|congo|Republic of Congo|-|-|-|-|-
CH|switzerland|Switzerland|Swiss|Швейцарія|швейцарськ|Швейцария|швейцарск
CI|ivory coast|Ivory Coast;Cote d'Ivoire|-|Кот-д'Івуар|-|Кот-д'Ивуар|-
CL|chile|Chile|-|Чилі|-|Чили|-
CM|cameroon|Cameroon|-|Камерун|-|Камерун|-
CN|china|China;PRC|Chinese|Китай;КНР|китайськ|Китай;КНР|китайск
CO|colombia|Colombia|Colombian;Colombians|Колумбія|колумбійськ|Колумбия|колумбийск
CR|costa rica|Costa Rica|-|Коста-Рика|-|Коста-Рика|-
CU|cuba|Cuba|-|Куба|-|Куба|-
CY|cyprus|Cyprus|-|Кіпр|-|Кипр|-
CZ|czechia|Czechia;Czech Republic|Czech;Czechs|Чехія|чеськ|Чехия|чешск
DE|germany|Germany|German;Germans|Німеччина;ФРН|німецьк|Германия;ФРГ|немецк;германск
DJ|djibouti|Djibouti|-|Джибуті|-|Джибути|-
DK|denmark|Denmark|Danish;Danes|Данія|данськ|Дания|датск
DO|dominican republic|Dominican Republic|-|Домініканська Республіка|-|Доминиканская Республика|-
DZ|algeria|Algeria|-|Алжир|-|Алжир|-
EC|ecuador|Ecuador|-|Еквадор|-|Эквадор|-
EE|estonia|Estonia|Estonian;Estonians|Естонія|естонськ|Эстония|эстонск
EG|egypt|Egypt|Egyptian;Egyptians|Єгипет|єгипетськ|Египет|египетск
EH|western sahara|Western Sahara|-|Західна Сахара|-|Западная Сахара|-
ER|eritrea|Eritrea|Eritrean;Eritreans|Еритрея|еритрейськ|Эритрея|эритрейск
ES|spain|Spain|Spanish|Іспанія|іспанськ|Испания|испанск
ET|ethiopia|Ethiopia|Ethiopian;Ethiopians|Ефіопія|ефіопськ|Эфиопия|эфиопск
FI|finland|Finland|Finnish;Finns|Фінляндія|фінськ|Финляндия|финск
FR|france|France|French|Франція|французьк|Франция|французск
GA|gabon|Gabon|-|Габон|-|Габон|-
GB|united kingdom|United Kingdom;UK;U.K.;Britain;Great Britain|British;Britons|Велика Британія;Великобританія;Британія|британськ|Великобритания;Британия|британск
GE|georgia|Georgia|Georgian;Georgians|Грузія|грузинськ|Грузия|грузинск
GH|ghana|Ghana|-|Гана|-|Гана|-
GM|gambia|Gambia|-|Гамбія|-|Гамбия|-
GN|guinea|Guinea|-|Гвінея|-|Гвинея|-
GR|greece|Greece|Greek;Greeks|Греція|грецьк|Греция|греческ
GT|guatemala|Guatemala|-|Гватемала|-|Гватемала|-
HK|hong kong|Hong Kong|-|Гонконг|-|Гонконг|-
HN|honduras|Honduras|-|Гондурас|-|Гондурас|-
HR|croatia|Croatia|Croatian;Croats|Хорватія|хорватськ|Хорватия|хорватск
HT|haiti|Haiti|-|Гаїті|-|Гаити|-
HU|hungary|Hungary|Hungarian;Hungarians|Угорщина|угорськ|Венгрия|венгерск
ID|indonesia|Indonesia|-|Індонезія|-|Индонезия|-
IE|ireland|Ireland|-|Ірландія|-|Ирландия|-
IL|israel|Israel|Israeli;Israelis|Ізраїль|ізраїльськ|Израиль|израильск
IN|india|India|Indian;Indians|Індія|індійськ|Индия|индийск
IQ|iraq|Iraq|Iraqi;Iraqis|Ірак|іракськ|Ирак|иракск
IR|iran|Iran;Islamic Republic|Iranian;Iranians|Іран|іранськ|Иран|иранск
IS|iceland|Iceland|-|Ісландія|-|Исландия|-
IT|italy|Italy|Italian;Italians|Італія|італійськ|Италия|итальянск
JM|jamaica|Jamaica|-|Ямайка|-|Ямайка|-
JO|jordan|Jordan|Jordanian;Jordanians|Йорданія|йорданськ|Иордания|иорданск
JP|japan|Japan|Japanese|Японія|японськ|Япония|японск
KE|kenya|Kenya|-|Кенія|-|Кения|-
KG|kyrgyzstan|Kyrgyzstan|-|Киргизстан|-|Киргизия|-
KH|cambodia|Cambodia|Cambodian;Cambodians|Камбоджа|камбоджійськ|Камбоджа|камбоджийск
KP|north korea|North Korea;DPRK|North Korean;North Koreans|КНДР;Північна Корея|північнокорейськ|КНДР;Северная Корея|северокорейск
KR|south korea|South Korea|South Korean;South Koreans|Південна Корея|південнокорейськ|Республика Корея;Южная Корея|южнокорейск
KW|kuwait|Kuwait|Kuwaiti|Кувейт|кувейтськ|Кувейт|кувейтск
KZ|kazakhstan|Kazakhstan|Kazakh;Kazakhs|Казахстан|казахстанськ;казахськ|Казахстан|казахстанск;казахск
LA|laos|Laos|-|Лаос|-|Лаос|-
LB|lebanon|Lebanon|Lebanese|Ліван|ліванськ|Ливан|ливанск
LK|sri lanka|Sri Lanka|-|Шрі-Ланка|-|Шри-Ланка|-
LR|liberia|Liberia|-|Ліберія|-|Либерия|-
LT|lithuania|Lithuania|Lithuanian;Lithuanians|Литва|литовськ|Литва|литовск
LU|luxembourg|Luxembourg|-|Люксембург|-|Люксембург|-
LV|latvia|Latvia|Latvian;Latvians|Латвія|латвійськ;латиськ|Латвия|латвийск;латышск
LY|libya|Libya|Libyan;Libyans|Лівія|лівійськ|Ливия|ливийск
MA|morocco|Morocco|-|Марокко|-|Марокко|-
MD|moldova|Moldova|Moldovan;Moldovans|Молдова|молдовськ;молдавськ|Молдова;Молдавия|молдавск
ME|montenegro|Montenegro|-|Чорногорія|-|Черногория|-
MG|madagascar|Madagascar|-|Мадагаскар|-|Мадагаскар|-
MK|north macedonia|North Macedonia|-|Північна Македонія|-|Северная Македония|-
ML|mali|Mali|Malian;Malians|-|малійськ|-|малийск
MM|myanmar|Myanmar;Burma|Burmese|М'янма|м'янмськ|Мьянма|мьянманск
MN|mongolia|Mongolia|-|Монголія|-|Монголия|-
MR|mauritania|Mauritania|-|Мавританія|-|Мавритания|-
MT|malta|Malta|-|Мальта|-|Мальта|-
MW|malawi|Malawi|-|Малаві|-|Малави|-
MX|mexico|Mexico|-|Мексика|-|Мексика|-
MY|malaysia|Malaysia|-|Малайзія|-|Малайзия|-
MZ|mozambique|Mozambique|-|Мозамбік|-|Мозамбик|-
NA|namibia|Namibia|-|Намібія|-|Намибия|-
NE|niger|Niger|-|Нігер|-|Нигер|-
NG|nigeria|Nigeria|Nigerian;Nigerians|Нігерія|нігерійськ|Нигерия|нигерийск
NI|nicaragua|Nicaragua|-|Нікарагуа|-|Никарагуа|-
NL|netherlands|Netherlands|Dutch|Нідерланди|нідерландськ|Нидерланды|нидерландск;голландск
NO|norway|Norway|Norwegian;Norwegians|Норвегія|норвезьк|Норвегия|норвежск
NP|nepal|Nepal|-|Непал|-|Непал|-
NZ|new zealand|New Zealand|-|Нова Зеландія|-|Новая Зеландия|-
OM|oman|Oman|-|Оман|-|Оман|-
PA|panama|Panama|-|Панама|-|Панама|-
PE|peru|Peru|-|Перу|-|Перу|-
PH|philippines|Philippines|-|Філіппіни|-|Филиппины|-
PK|pakistan|Pakistan|Pakistani;Pakistanis|Пакистан|пакистанськ|Пакистан|пакистанск
PL|poland|Poland|Polish;Poles|Польща|польськ|Польша|польск
PS|palestine|Palestine;Palestinian territories|Palestinian;Palestinians;Gazan;Gazans|Палестина|палестинськ|Палестина|палестинск
PT|portugal|Portugal|-|Португалія|-|Португалия|-
QA|qatar|Qatar|Qatari|Катар|катарськ|Катар|катарск
RO|romania|Romania|Romanian;Romanians|Румунія|румунськ|Румыния|румынск
RS|serbia|Serbia|Serbian;Serbs|Сербія|сербськ|Сербия|сербск
RU|russia|Russia;Russian Federation|Russian;Russians|росія;рф;Російська Федерація;російська федерація;московія;Росія|російськ|Россия;россия;рф;Российская Федерация;российская федерация|российск;русск
RW|rwanda|Rwanda|Rwandan;Rwandans|Руанда|руандійськ|Руанда|руандийск
SA|saudi arabia|Saudi Arabia|Saudi;Saudis|Саудівська Аравія|саудівськ|Саудовская Аравия|саудовск
SD|sudan|Sudan|Sudanese|Судан|суданськ|Судан|суданск
SE|sweden|Sweden|Swedish;Swedes|Швеція|шведськ|Швеция|шведск
SG|singapore|Singapore|-|Сінгапур|-|Сингапур|-
SI|slovenia|Slovenia|-|Словенія|-|Словения|-
SK|slovakia|Slovakia|Slovak;Slovakian|Словаччина|словацьк|Словакия|словацк
SL|sierra leone|Sierra Leone|-|Сьєрра-Леоне|-|Сьерра-Леоне|-
SN|senegal|Senegal|-|Сенегал|-|Сенегал|-
SO|somalia|Somalia|Somali;Somalis|Сомалі|сомалійськ|Сомали|сомалийск
SS|south sudan|South Sudan|South Sudanese|Південний Судан|південносуданськ|Южный Судан|южносуданск
SV|el salvador|El Salvador|-|Сальвадор|-|Сальвадор|-
SY|syria|Syria|Syrian;Syrians|Сирія|сирійськ|Сирия|сирийск
TD|chad|Chad|-|Чад|-|Чад|-
TG|togo|Togo|-|-|-|-|-
TH|thailand|Thailand|Thai;Thais|Таїланд|таїландськ;тайськ|Таиланд|таиландск;тайск
TJ|tajikistan|Tajikistan|-|Таджикистан|-|Таджикистан|-
TM|turkmenistan|Turkmenistan|-|Туркменістан|-|Туркменистан|-
TN|tunisia|Tunisia|-|Туніс|-|Тунис|-
TR|turkey|Turkey;Türkiye;Turkiye|Turkish;Turks|Туреччина|турецьк|Турция|турецк
TT|trinidad and tobago|Trinidad and Tobago|-|Тринідад і Тобаго|-|Тринидад и Тобаго|-
TW|taiwan|Taiwan|Taiwanese|Тайвань|тайванськ|Тайвань|тайваньск
TZ|tanzania|Tanzania|-|Танзанія|-|Танзания|-
UA|ukraine|Ukraine|Ukrainian;Ukrainians|україна|українськ|Украина|украинск
UG|uganda|Uganda|-|Уганда|-|Уганда|-
US|united states|United States;US;USA;U.S.;America|American;Americans|США;Сполучені Штати|американськ|США;Соединенные Штаты|американск
UY|uruguay|Uruguay|-|Уругвай|-|Уругвай|-
UZ|uzbekistan|Uzbekistan|-|Узбекистан|-|Узбекистан|-
VA|vatican|Vatican City;Vatican|-|Ватикан|ватиканськ|Ватикан|ватиканск
VE|venezuela|Venezuela|Venezuelan;Venezuelans|Венесуела|венесуельськ|Венесуэла|венесуэльск
VN|vietnam|Vietnam|-|В'єтнам|-|Вьетнам|-
XK|kosovo|Kosovo|Kosovar;Kosovars|Косово|косовськ|Косово|косовск
YE|yemen|Yemen|Yemeni;Yemenis|Ємен|єменськ|Йемен|йеменск
ZA|south africa|South Africa|-|ПАР;Південна Африка|-|ЮАР|-
ZM|zambia|Zambia|-|Замбія|-|Замбия|-
ZW|zimbabwe|Zimbabwe|-|Зімбабве|-|Зимбабве|-
"""
