"""The words around numbers: currencies, scales, measures, fractions, and what may stand before and after."""

CURRENCY_SIGNS = {
    **{"£": "GBP", "$": "USD", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₴": "UAH"},
    **{"₦": "NGN", "₪": "ILS", "฿": "THB", "₫": "VND"},
}
"""Signs before an amount, with the code of ISO 4217 that they mean when nothing else is said."""

DOLLARS = {
    "us": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "hk": "HKD",
    "nz": "NZD",
    "s": "SGD",
    "r": "BRL",
}
"""Letters before a dollar sign."""

CURRENCY_WORDS = {
    **{"pounds": "GBP", "pound": "GBP", "sterling": "GBP", "gbp": "GBP", "quid": "GBP", "pence": "GBp", "p": "GBp"},
    **{"dollars": "USD", "dollar": "USD", "usd": "USD", "bucks": "USD", "cents": "cents", "cent": "cents"},
    **{"euros": "EUR", "euro": "EUR", "eur": "EUR", "yen": "JPY", "jpy": "JPY", "yuan": "CNY", "renminbi": "CNY"},
    **{
        "zł": "PLN",
        "zloty": "PLN",
        "zlotys": "PLN",
        "złoty": "PLN",
        "rupees": "INR",
        "roubles": "RUB",
        "rubles": "RUB",
    },
    **{"kronor": "SEK", "kroner": "kroner", "krone": "kroner", "francs": "francs", "marks": "marks", "pesos": "pesos"},
    **{"rand": "ZAR", "won": "KRW", "shekels": "ILS", "lira": "lira", "farthing": "farthing", "farthings": "farthing"},
    **{"shillings": "shillings", "shilling": "shillings", "guineas": "guineas", "chf": "CHF", "sek": "SEK"},
    **{"nok": "NOK", "dkk": "DKK", "pln": "PLN"},
}
"""Words and codes after an amount of money."""

NATIONAL_CURRENCIES = {
    **{"danish krone": "DKK", "norwegian krone": "NOK", "swedish krona": "SEK", "icelandic krona": "ISK"},
    **{"swiss franc": "CHF", "canadian dollar": "CAD", "australian dollar": "AUD", "singapore dollar": "SGD"},
    **{"new zealand dollar": "NZD", "hong kong dollar": "HKD", "taiwan dollar": "TWD", "us dollar": "USD"},
    **{"american dollar": "USD", "jamaican dollar": "JMD", "british pound": "GBP", "egyptian pound": "EGP"},
    **{"lebanese pound": "LBP", "syrian pound": "SYP", "sudanese pound": "SDG", "indian rupee": "INR"},
    **{"pakistani rupee": "PKR", "pakistan rupee": "PKR", "sri lankan rupee": "LKR", "nepalese rupee": "NPR"},
    **{"mexican peso": "MXN", "argentine peso": "ARS", "chilean peso": "CLP", "colombian peso": "COP"},
    **{"philippine peso": "PHP", "cuban peso": "CUP", "uruguayan peso": "UYU", "turkish lira": "TRY"},
    **{"italian lira": "ITL", "south african rand": "ZAR", "south korean won": "KRW", "korean won": "KRW"},
    **{"japanese yen": "JPY", "chinese yuan": "CNY", "russian rouble": "RUB", "russian ruble": "RUB"},
    **{"belarusian rouble": "BYN", "belarusian ruble": "BYN", "polish zloty": "PLN", "czech koruna": "CZK"},
    **{"czech crown": "CZK", "danish crown": "DKK", "norwegian crown": "NOK", "swedish crown": "SEK"},
    **{"hungarian forint": "HUF", "ukrainian hryvnia": "UAH", "israeli shekel": "ILS", "brazilian real": "BRL"},
    **{"french franc": "FRF", "belgian franc": "BEF", "german mark": "DEM", "deutsche mark": "DEM"},
    **{"kenyan shilling": "KES", "ugandan shilling": "UGX", "tanzanian shilling": "TZS", "saudi riyal": "SAR"},
    **{"qatari riyal": "QAR", "iranian rial": "IRR", "kuwaiti dinar": "KWD", "jordanian dinar": "JOD"},
    **{"serbian dinar": "RSD", "iraqi dinar": "IQD", "moroccan dirham": "MAD", "uae dirham": "AED"},
}
"""Currencies that two or three words name, by their singular, with their code of ISO 4217."""

SINGULAR_CURRENCIES = {
    **{"kroner": "krone", "kronor": "krona", "kronur": "krona", "kroners": "krone", "lire": "lira", "reais": "real"},
    **{"koruny": "koruna", "korun": "koruna", "deutschmarks": "mark", "zlotys": "zloty", "dinars": "dinar"},
}
"""Plurals of currencies that do not end in -s alone."""

PRICE_BASES = frozenset("prices money values terms levels".split())
"""Words after a year that measure amounts by what money was worth then: "at 1990 prices"."""

BASE_MONEY = frozenset("dollars pounds euros yen francs".split())
"""Currencies that do so after "in": "in 2010 dollars"; "at 2000 dollars a tonne" is an amount."""

MINOR_OR_OLD = frozenset(("won", "marks", "rand", "p", "quid", "pound", "pounds"))
"""Currency words that mean something else where no figures stand before them."""

SCALE_SUFFIXES = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12}
"""Letters that multiply the figures they follow."""

MEASURES = {
    **{
        "km": "km",
        "kilometres": "km",
        "kilometers": "km",
        "kilometre": "km",
        "kilometer": "km",
        "miles": "mi",
        "mile": "mi",
        "mi": "mi",
    },
    **{"m": "m", "metres": "m", "meters": "m", "metre": "m", "meter": "m", "cm": "cm", "centimetres": "cm", "mm": "mm"},
    **{"millimetres": "mm", "centimeters": "cm", "centimetre": "cm", "yards": "yards", "yard": "yards", "feet": "ft"},
    **{"foot": "ft", "ft": "ft", "inches": "in", "inch": "in", "hectares": "ha", "hectare": "ha", "ha": "ha"},
    **{
        "acres": "acres",
        "acre": "acres",
        "litres": "l",
        "liters": "l",
        "litre": "l",
        "gallons": "gal",
        "gallon": "gal",
    },
    **{"kg": "kg", "kilograms": "kg", "kilos": "kg", "kilo": "kg", "g": "g", "grams": "g", "mg": "mg", "tonnes": "t"},
    **{"tonne": "t", "tons": "tons", "ton": "tons", "lb": "lb", "lbs": "lb", "stone": "stone", "ounces": "oz"},
    **{"megawatts": "MW", "mw": "MW", "gigawatts": "GW", "gw": "GW", "kilowatts": "kW", "kw": "kW", "watts": "W"},
    **{
        "kwh": "kWh",
        "mwh": "MWh",
        "gwh": "GWh",
        "mph": "mph",
        "kph": "km/h",
        "knots": "kn",
        "hertz": "Hz",
        "ghz": "GHz",
    },
    **{"degrees": "°", "degree": "°", "barrels": "barrels", "furlong": "furlong", "furlongs": "furlong", "volts": "V"},
    **{"times": "times", "gb": "GB", "mb": "MB", "tb": "TB", "gigabytes": "GB", "megabytes": "MB", "sq": "sq"},
}
"""Units of measure with the sign they are normalised to."""

WHOLE_MEASURES = frozenset(
    "mile furlong kilometre kilometer hectare acre tonne litre metre meter gallon barrel kilo kilogram".split()
)
"""Measures of which "a" is one."""

QUALIFIED = {"cubic": "³", "square": "²"}
"""Words before a measure that raise it to a power."""

SCALES_OF_HEAT = {"celsius": "°C", "centigrade": "°C", "c": "°C", "fahrenheit": "°F", "f": "°F", "kelvin": "K"}
"""Words after "degrees"."""

FRACTIONS = {
    **{"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5},
    **{"sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9},
    **{"tenth": 10, "tenths": 10, "hundredth": 100, "hundredths": 100, "thousandth": 1000, "thousandths": 1000},
}
"""Words for parts, with their denominator."""

MODIFIERS = (
    *("an estimated", "as many as", "as much as", "as few as", "as little as", "at least", "at most", "close to"),
    *("fewer than", "greater than", "just above", "just below", "just over", "just under", "less than", "more than"),
    *(
        "no fewer than",
        "no less than",
        "no more than",
        "not more than",
        "well over",
        "well under",
        "up to",
        "upwards of",
    ),
    *("about", "above", "almost", "approximately", "around", "below", "exactly", "nearly", "over", "roughly", "some"),
    *("under", "circa", "approx", "a record", "a total of", "a further", "another", "an additional", "the first"),
    *("first", "last", "top", "a crowd of", "a team of", "a group of", "an audience of", "a fleet of", "slightly over"),
    *("slightly more than", "slightly less than", "little more than", "a little over", "a little under", "barely"),
)
"""Words before a number that belong to it (annotation guide, rule 8)."""

LABELS = frozenset(
    "no nos number numbers figure fig table page pages chapter section article room flat platform gate route "
    "line phase "
    "step act season episode volume vol type tier group grade band channel track exhibit clause paragraph item lot "
    "junction exit version ward zone sector pier track apartment suite unit box size model".split()
)
"""Words before a number that only names something."""

UNCOUNTED = frozenset(
    "a about above after again against ago all also although am among an and any are as at away back be because been "
    "before behind being below between both but by came can could despite did do does down during each either ended "
    "even ever every except few fewer for found from further gave get go goes got had has have he her here him "
    "his how "
    "however if in inside instead into is it its itself just last later least left less like made many may me "
    "might more "
    "most much must my near neither never no nor not now of off on once only onto or other our out outside over "
    "own per "
    "perhaps rather said same says she should since so some still such than that the their them then there these they "
    "this those though through to together too toward towards under until up upon us very via was we well went "
    "were what "
    "when where whether which while who whom whose why will with within without would yet you your according across "
    "around along already always another apart ahead plus minus versus today yesterday tomorrow high low long "
    "wide deep "
    "tall thick old higher lower larger bigger smaller greater faster slower earlier worth respectively overall".split()
)
"""Words that never are, nor begin, what a number counts."""

IRREGULAR = frozenset(
    "people men women children teeth feet mice geese sheep cattle fish aircraft species series staff police "
    "troops dead "
    "personnel data media headquarters crew offspring firemen policemen businessmen workmen salmon deer craft "
    "criteria alumni bacteria wounded injured homeless percent clergy poultry trout swine spacecraft hovercraft".split()
)
"""Words that are counted without a plural "s"."""

RATES = frozenset(
    "year month week day hour minute second share head person night game ton tonne litre gallon barrel acre "
    "hectare mile "
    "kilometre unit kilo pupil household student patient ticket capita square cart season round quarter".split()
)
"""Words that a rate is given for after "a" or "per"."""
