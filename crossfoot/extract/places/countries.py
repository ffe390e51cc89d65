"""Countries by ISO 3166-1 code, with what they and their people are called.

Columns: code | name as a side | English names | English adjectives and peoples | Ukrainian names | Ukrainian adjective
| Russian names | Russian adjective. Variants are separated by ``;``; a dash means none; adjectives stand without their
ending. A name written in lower case is read in any case.
"""

COUNTRIES = """
AE|united arab emirates|United Arab Emirates;UAE;Emirates|Emirati;Emiratis|Об'єднані Арабські Емірати;ОАЕ;Емірати|еміратськ|ОАЭ;Эмираты|эмиратск
AF|afghanistan|Afghanistan|Afghan;Afghans|Афганістан|афганськ|Афганистан|афганск
AL|albania|Albania|Albanian;Albanians|Албанія|албанськ|Албания|албанск
AM|armenia|Armenia|Armenian;Armenians|Вірменія|вірменськ|Армения|армянск
AO|angola|Angola|Angolan;Angolans|Ангола|ангольськ|Ангола|ангольск
AR|argentina|Argentina|Argentine;Argentinian;Argentines|Аргентина|аргентинськ|Аргентина|аргентинск
AT|austria|Austria|Austrian;Austrians|Австрія|австрійськ|Австрия|австрийск
AU|australia|Australia|Australian;Australians|Австралія|австралійськ|Австралия|австралийск
AZ|azerbaijan|Azerbaijan|Azerbaijani;Azerbaijanis;Azeri|Азербайджан|азербайджанськ|Азербайджан|азербайджанск
BA|bosnia and herzegovina|Bosnia and Herzegovina;Bosnia|Bosnian;Bosnians|Боснія і Герцеговина;Боснія|боснійськ|Босния и Герцеговина;Босния|боснийск
BD|bangladesh|Bangladesh|Bangladeshi;Bangladeshis|Бангладеш|бангладешськ|Бангладеш|бангладешск
BE|belgium|Belgium|Belgian;Belgians|Бельгія|бельгійськ|Бельгия|бельгийск
BF|burkina faso|Burkina Faso|-|Буркіна-Фасо|-|Буркина-Фасо|-
BG|bulgaria|Bulgaria|Bulgarian;Bulgarians|Болгарія|болгарськ|Болгария|болгарск
BH|bahrain|Bahrain|Bahraini;Bahrainis|Бахрейн|бахрейнськ|Бахрейн|бахрейнск
BI|burundi|Burundi|-|Бурунді|-|Бурунди|-
BJ|benin|Benin|-|Бенін|-|Бенин|-
BO|bolivia|Bolivia|Bolivian;Bolivians|Болівія|болівійськ|Боливия|боливийск
BR|brazil|Brazil|Brazilian;Brazilians|Бразилія|бразильськ|Бразилия|бразильск
BW|botswana|Botswana|-|Ботсвана|-|Ботсвана|-
BY|belarus|Belarus|Belarusian;Belarusians|Білорусь|білоруськ|Беларусь;Белоруссия|белорусск
CA|canada|Canada|Canadian;Canadians|Канада|канадськ|Канада|канадск
CD|dr congo|DR Congo;Congo;DRC;Democratic Republic of Congo;Democratic Republic of the Congo|Congolese|ДР Конго;Конго|конголезьк|ДР Конго;Конго|конголезск
CF|central african republic|Central African Republic|-|Центральноафриканська Республіка|центральноафриканськ|Центрально-Африканская Республика|центральноафриканск
CG|congo|Republic of Congo|-|-|-|-|-
CH|switzerland|Switzerland|Swiss|Швейцарія|швейцарськ|Швейцария|швейцарск
CI|ivory coast|Ivory Coast;Cote d'Ivoire|-|Кот-д'Івуар|-|Кот-д'Ивуар|-
CL|chile|Chile|Chilean;Chileans|Чилі|чилійськ|Чили|чилийск
CM|cameroon|Cameroon|Cameroonian;Cameroonians|Камерун|камерунськ|Камерун|камерунск
CN|china|China;PRC|Chinese|Китай;КНР|китайськ|Китай;КНР|китайск
CO|colombia|Colombia|Colombian;Colombians|Колумбія|колумбійськ|Колумбия|колумбийск
CR|costa rica|Costa Rica|-|Коста-Рика|-|Коста-Рика|-
CU|cuba|Cuba|Cuban;Cubans|Куба|кубинськ|Куба|кубинск
CY|cyprus|Cyprus|Cypriot;Cypriots|Кіпр|кіпрськ|Кипр|кипрск
CZ|czechia|Czechia;Czech Republic|Czech;Czechs|Чехія|чеськ|Чехия|чешск
DE|germany|Germany|German;Germans|Німеччина;ФРН|німецьк|Германия;ФРГ|немецк;германск
DJ|djibouti|Djibouti|Djiboutian;Djiboutians|Джибуті|джибутійськ|Джибути|джибутийск
DK|denmark|Denmark|Danish;Danes|Данія|данськ|Дания|датск
DO|dominican republic|Dominican Republic|-|Домініканська Республіка|-|Доминиканская Республика|-
DZ|algeria|Algeria|Algerian;Algerians|Алжир|алжирськ|Алжир|алжирск
EC|ecuador|Ecuador|Ecuadorian;Ecuadorians|Еквадор|еквадорськ|Эквадор|эквадорск
EE|estonia|Estonia|Estonian;Estonians|Естонія|естонськ|Эстония|эстонск
EG|egypt|Egypt|Egyptian;Egyptians|Єгипет|єгипетськ|Египет|египетск
EH|western sahara|Western Sahara|-|Західна Сахара|-|Западная Сахара|-
ER|eritrea|Eritrea|Eritrean;Eritreans|Еритрея|еритрейськ|Эритрея|эритрейск
ES|spain|Spain|Spanish;Spaniards|Іспанія|іспанськ|Испания|испанск
ET|ethiopia|Ethiopia|Ethiopian;Ethiopians|Ефіопія|ефіопськ|Эфиопия|эфиопск
FI|finland|Finland|Finnish;Finns|Фінляндія|фінськ|Финляндия|финск
FR|france|France|French|Франція|французьк|Франция|французск
GA|gabon|Gabon|-|Габон|-|Габон|-
GB|united kingdom|United Kingdom;UK;U.K.;Britain;Great Britain|British;Britons|Велика Британія;Великобританія;Британія|британськ|Великобритания;Британия|британск
GE|georgia|Georgia|Georgian;Georgians|Грузія|грузинськ|Грузия|грузинск
GH|ghana|Ghana|Ghanaian;Ghanaians|Гана|-|Гана|-
GM|gambia|Gambia|Gambian;Gambians|Гамбія|гамбійськ|Гамбия|гамбийск
GN|guinea|Guinea|-|Гвінея|-|Гвинея|-
GR|greece|Greece|Greek;Greeks|Греція|грецьк|Греция|греческ
GT|guatemala|Guatemala|Guatemalan;Guatemalans|Гватемала|гватемальськ|Гватемала|гватемальск
HK|hong kong|Hong Kong|-|Гонконг|-|Гонконг|-
HN|honduras|Honduras|-|Гондурас|-|Гондурас|-
HR|croatia|Croatia|Croatian;Croats|Хорватія|хорватськ|Хорватия|хорватск
HT|haiti|Haiti|-|Гаїті|-|Гаити|-
HU|hungary|Hungary|Hungarian;Hungarians|Угорщина|угорськ|Венгрия|венгерск
ID|indonesia|Indonesia|Indonesian;Indonesians|Індонезія|індонезійськ|Индонезия|индонезийск
IE|ireland|Ireland|Irish|Ірландія|ірландськ|Ирландия|ирландск
IL|israel|Israel|Israeli;Israelis|Ізраїль|ізраїльськ|Израиль|израильск
IN|india|India|Indian;Indians|Індія|індійськ|Индия|индийск
IQ|iraq|Iraq|Iraqi;Iraqis|Ірак|іракськ|Ирак|иракск
IR|iran|Iran;Islamic Republic|Iranian;Iranians|Іран|іранськ|Иран|иранск
IS|iceland|Iceland|Icelandic;Icelanders|Ісландія|ісландськ|Исландия|исландск
IT|italy|Italy|Italian;Italians|Італія|італійськ|Италия|итальянск
JM|jamaica|Jamaica|-|Ямайка|-|Ямайка|-
JO|jordan|Jordan|Jordanian;Jordanians|Йорданія|йорданськ|Иордания|иорданск
JP|japan|Japan|Japanese|Японія|японськ|Япония|японск
KE|kenya|Kenya|Kenyan;Kenyans|Кенія|кенійськ|Кения|кенийск
KG|kyrgyzstan|Kyrgyzstan|Kyrgyz|Киргизстан|киргизьк|Киргизия|киргизск;кыргызск
KH|cambodia|Cambodia|Cambodian;Cambodians|Камбоджа|камбоджійськ|Камбоджа|камбоджийск
KP|north korea|North Korea;DPRK|North Korean;North Koreans|КНДР;Північна Корея|північнокорейськ|КНДР;Северная Корея|северокорейск
KR|south korea|South Korea|South Korean;South Koreans|Південна Корея|південнокорейськ|Республика Корея;Южная Корея|южнокорейск
KW|kuwait|Kuwait|Kuwaiti|Кувейт|кувейтськ|Кувейт|кувейтск
KZ|kazakhstan|Kazakhstan|Kazakh;Kazakhs|Казахстан|казахстанськ;казахськ|Казахстан|казахстанск;казахск
LA|laos|Laos|Laotian;Laotians|Лаос|лаоськ|Лаос|лаосск
LB|lebanon|Lebanon|Lebanese|Ліван|ліванськ|Ливан|ливанск
LK|sri lanka|Sri Lanka|Sri Lankan;Sri Lankans|Шрі-Ланка|шрі-ланкійськ|Шри-Ланка|шри-ланкийск
LR|liberia|Liberia|-|Ліберія|-|Либерия|-
LT|lithuania|Lithuania|Lithuanian;Lithuanians|Литва|литовськ|Литва|литовск
LU|luxembourg|Luxembourg|Luxembourgish|Люксембург|люксембурзьк|Люксембург|люксембургск
LV|latvia|Latvia|Latvian;Latvians|Латвія|латвійськ;латиськ|Латвия|латвийск;латышск
LY|libya|Libya|Libyan;Libyans|Лівія|лівійськ|Ливия|ливийск
MA|morocco|Morocco|Moroccan;Moroccans|Марокко|марокканськ|Марокко|марокканск
MD|moldova|Moldova|Moldovan;Moldovans|Молдова|молдовськ;молдавськ|Молдова;Молдавия|молдавск
ME|montenegro|Montenegro|Montenegrin;Montenegrins|Чорногорія|-|Черногория|-
MG|madagascar|Madagascar|-|Мадагаскар|-|Мадагаскар|-
MK|north macedonia|North Macedonia|North Macedonian;Macedonian|Північна Македонія|північномакедонськ|Северная Македония|северомакедонск
ML|mali|Mali|Malian;Malians|-|малійськ|-|малийск
MM|myanmar|Myanmar;Burma|Burmese|М'янма|м'янмськ|Мьянма|мьянманск
MN|mongolia|Mongolia|Mongolian;Mongolians|Монголія|монгольськ|Монголия|монгольск
MR|mauritania|Mauritania|Mauritanian;Mauritanians|Мавританія|мавританськ|Мавритания|мавританск
MT|malta|Malta|Maltese|Мальта|мальтійськ|Мальта|мальтийск
MW|malawi|Malawi|-|Малаві|-|Малави|-
MX|mexico|Mexico|Mexican;Mexicans|Мексика|мексиканськ|Мексика|мексиканск
MY|malaysia|Malaysia|Malaysian;Malaysians|Малайзія|малайзійськ|Малайзия|малайзийск
MZ|mozambique|Mozambique|Mozambican;Mozambicans|Мозамбік|мозамбіцьк|Мозамбик|мозамбикск
NA|namibia|Namibia|-|Намібія|-|Намибия|-
NE|niger|Niger|Nigerien;Nigeriens|Нігер|нігерськ|Нигер|нигерск
NG|nigeria|Nigeria|Nigerian;Nigerians|Нігерія|нігерійськ|Нигерия|нигерийск
NI|nicaragua|Nicaragua|-|Нікарагуа|-|Никарагуа|-
NL|netherlands|Netherlands|Dutch|Нідерланди|нідерландськ|Нидерланды|нидерландск;голландск
NO|norway|Norway|Norwegian;Norwegians|Норвегія|норвезьк|Норвегия|норвежск
NP|nepal|Nepal|Nepali;Nepalese;Nepalis|Непал|непальськ|Непал|непальск
NZ|new zealand|New Zealand|New Zealander;New Zealanders|Нова Зеландія|новозеландськ|Новая Зеландия|новозеландск
OM|oman|Oman|Omani;Omanis|Оман|оманськ|Оман|оманск
PA|panama|Panama|-|Панама|-|Панама|-
PE|peru|Peru|Peruvian;Peruvians|Перу|перуанськ|Перу|перуанск
PH|philippines|Philippines|Philippine;Filipino;Filipinos|Філіппіни|філіппінськ|Филиппины|филиппинск
PK|pakistan|Pakistan|Pakistani;Pakistanis|Пакистан|пакистанськ|Пакистан|пакистанск
PL|poland|Poland|Polish;Poles|Польща|польськ|Польша|польск
PS|palestine|Palestine;Palestinian territories|Palestinian;Palestinians;Gazan;Gazans|Палестина|палестинськ|Палестина|палестинск
PT|portugal|Portugal|Portuguese|Португалія|португальськ|Португалия|португальск
QA|qatar|Qatar|Qatari;Qataris|Катар|катарськ|Катар|катарск
RO|romania|Romania|Romanian;Romanians|Румунія|румунськ|Румыния|румынск
RS|serbia|Serbia|Serbian;Serbs|Сербія|сербськ|Сербия|сербск
RU|russia|Russia;Russian Federation|Russian;Russians|росія;рф;Російська Федерація;російська федерація;московія;Росія|російськ|Россия;россия;рф;Российская Федерация;российская федерация|российск;русск
RW|rwanda|Rwanda|Rwandan;Rwandans|Руанда|руандійськ|Руанда|руандийск
SA|saudi arabia|Saudi Arabia|Saudi;Saudis|Саудівська Аравія|саудівськ|Саудовская Аравия|саудовск
SD|sudan|Sudan|Sudanese|Судан|суданськ|Судан|суданск
SE|sweden|Sweden|Swedish;Swedes|Швеція|шведськ|Швеция|шведск
SG|singapore|Singapore|Singaporean;Singaporeans|Сінгапур|сінгапурськ|Сингапур|сингапурск
SI|slovenia|Slovenia|Slovenian;Slovenians|Словенія|словенськ|Словения|словенск
SK|slovakia|Slovakia|Slovak;Slovakian|Словаччина|словацьк|Словакия|словацк
SL|sierra leone|Sierra Leone|-|Сьєрра-Леоне|-|Сьерра-Леоне|-
SN|senegal|Senegal|Senegalese|Сенегал|сенегальськ|Сенегал|сенегальск
SO|somalia|Somalia|Somali;Somalis|Сомалі|сомалійськ|Сомали|сомалийск
SS|south sudan|South Sudan|South Sudanese|Південний Судан|південносуданськ|Южный Судан|южносуданск
SV|el salvador|El Salvador|-|Сальвадор|-|Сальвадор|-
SY|syria|Syria|Syrian;Syrians|Сирія|сирійськ|Сирия|сирийск
TD|chad|Chad|Chadian;Chadians|Чад|чадськ|Чад|чадск
TG|togo|Togo|-|-|-|-|-
TH|thailand|Thailand|Thai;Thais|Таїланд|таїландськ;тайськ|Таиланд|таиландск;тайск
TJ|tajikistan|Tajikistan|Tajik;Tajiks|Таджикистан|таджицьк|Таджикистан|таджикск
TM|turkmenistan|Turkmenistan|Turkmen;Turkmens|Туркменістан|туркменськ|Туркменистан|туркменск
TN|tunisia|Tunisia|Tunisian;Tunisians|Туніс|туніськ|Тунис|тунисск
TR|turkey|Turkey;Türkiye;Turkiye|Turkish;Turks|Туреччина|турецьк|Турция|турецк
TT|trinidad and tobago|Trinidad and Tobago|-|Тринідад і Тобаго|-|Тринидад и Тобаго|-
TW|taiwan|Taiwan|Taiwanese|Тайвань|тайванськ|Тайвань|тайваньск
TZ|tanzania|Tanzania|Tanzanian;Tanzanians|Танзанія|танзанійськ|Танзания|танзанийск
UA|ukraine|Ukraine|Ukrainian;Ukrainians|україна|українськ|Украина|украинск
UG|uganda|Uganda|Ugandan;Ugandans|Уганда|угандійськ|Уганда|угандийск
US|united states|United States;US;USA;U.S.;America|American;Americans|США;Сполучені Штати|американськ|США;Соединенные Штаты|американск
UY|uruguay|Uruguay|Uruguayan;Uruguayans|Уругвай|уругвайськ|Уругвай|уругвайск
UZ|uzbekistan|Uzbekistan|Uzbek;Uzbeks|Узбекистан|узбецьк;узбекистанськ|Узбекистан|узбекск;узбекистанск
VA|vatican|Vatican City;Vatican|-|Ватикан|ватиканськ|Ватикан|ватиканск
VE|venezuela|Venezuela|Venezuelan;Venezuelans|Венесуела|венесуельськ|Венесуэла|венесуэльск
VN|vietnam|Vietnam|Vietnamese|В'єтнам|в'єтнамськ|Вьетнам|вьетнамск
XK|kosovo|Kosovo|Kosovar;Kosovars|Косово|косовськ|Косово|косовск
YE|yemen|Yemen|Yemeni;Yemenis|Ємен|єменськ|Йемен|йеменск
ZA|south africa|South Africa|South African;South Africans|ПАР;Південна Африка|південноафриканськ|ЮАР|южноафриканск
ZM|zambia|Zambia|Zambian;Zambians|Замбія|замбійськ|Замбия|замбийск
ZW|zimbabwe|Zimbabwe|Zimbabwean;Zimbabweans|Зімбабве|зімбабвійськ|Зимбабве|зимбабвийск
"""
