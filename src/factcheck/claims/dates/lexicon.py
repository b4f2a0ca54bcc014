"""The words of calendar time in English, each with what it stands for."""

MONTHS = {
    name: number
    for number, name in enumerate(
        "january february march april may june july august september october november december".split(), start=1
    )
}
"""Month names in lower case."""

MONTH_ABBREVIATIONS = {name[:3]: number for name, number in MONTHS.items() if name != "may"} | {"sept": 9}
"""Month abbreviations without their point."""

WEEKDAYS = {
    name: number
    for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split(), start=1)
}
"""Weekdays after ISO 8601: Monday is 1."""

WEEKDAY_ABBREVIATIONS = {"mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4} | {
    "fri": 5,
    "sat": 6,
    "sun": 7,
}
"""Weekday abbreviations without their point."""

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
"""Seasons with their EDTF codes."""

TIMEX_SEASONS = {21: "SP", 22: "SU", 23: "FA", 24: "WI"}
"""EDTF season codes with the TIMEX3 letters."""

SPELLED_DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60} | {
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
"""Decades in words, each with its first year within the century."""

UNITS = {
    **{"second": "S", "seconds": "S", "sec": "S", "secs": "S"},
    **{"minute": "N", "minutes": "N", "min": "N", "mins": "N"},
    **{"hour": "H", "hours": "H", "hr": "H", "hrs": "H"},
    **{"day": "D", "days": "D", "night": "D", "nights": "D", "week": "W", "weeks": "W"},
    **{"fortnight": "F", "fortnights": "F", "weekend": "E", "weekends": "E"},
    **{"month": "M", "months": "M", "quarter": "Q", "quarters": "Q", "year": "Y", "years": "Y"},
    **{"decade": "DE", "decades": "DE", "century": "CE", "centuries": "CE", "millennium": "ML", "millennia": "ML"},
}
"""Units of time; minutes are "N" here, so that they cannot be taken for months."""

PLURAL_UNITS = frozenset("seconds minutes hours days nights weeks months quarters years decades centuries".split())
"""Units that may stand for a vague stretch when no number goes with them ("for years")."""

PARTS = {
    **{"morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF", "evening": "EV", "evenings": "EV"},
    **{"night": "NI", "nights": "NI", "overnight": "NI", "daytime": "DT", "lunchtime": "MI"},
}
"""Parts of a day with their TIMEX3 letters."""

EARLY = frozenset("early late mid middle later".split())
"""Words before a date that take a part of it."""

EDGES = frozenset("beginning start end middle close turn height".split())
"""Nouns before "of" and a date that take a part of it."""

FREQUENCY = {
    **{"daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M"},
    **{"quarterly": "P3M", "annual": "P1Y", "annually": "P1Y", "yearly": "P1Y", "hourly": "PT1H"},
    **{"biennial": "P2Y", "biweekly": "P2W", "everyday": "P1D"},
}
"""Words for "every day", "every week" and so on."""

REFERENCES = {
    **{"now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF"},
    **{"recently": "PAST_REF", "lately": "PAST_REF"},
}
"""Single words that point to the present or the past as a whole."""

FIXED_FEASTS = {
    **{"christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26)},
    **{"new year's day": (1, 1), "new year's eve": (12, 31), "hogmanay": (12, 31), "epiphany": (1, 6)},
    **{"valentine's day": (2, 14), "st patrick's day": (3, 17), "may day": (5, 1), "halloween": (10, 31)},
    **{"bastille day": (7, 14), "guy fawkes night": (11, 5), "bonfire night": (11, 5), "michaelmas": (9, 29)},
    **{"armistice day": (11, 11), "veterans day": (11, 11), "juneteenth": (6, 19), "all saints' day": (11, 1)},
    **{"anzac day": (4, 25)},
}
"""Feasts that fall on the same day every year: (month, day)."""

EASTER_FEASTS = {
    **{"shrove tuesday": -47, "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "good friday": -2},
    **{"easter": 0, "easter sunday": 0, "easter monday": 1, "ascension day": 39, "whit sunday": 49},
    **{"pentecost": 49, "whitsun": 49, "whit monday": 50, "trinity sunday": 56, "corpus christi": 60},
}
"""Feasts that move with Easter: days from Easter Sunday of the western church."""

NTH_WEEKDAY_FEASTS = {
    "thanksgiving": (11, 4, 4),
    "thanksgiving day": (11, 4, 4),
    "labor day": (9, 1, 1),
    "columbus day": (10, 1, 2),
}
"""Feasts on the n-th weekday of a month, after the law of the United States: (month, weekday, n)."""

FEASTS = frozenset(FIXED_FEASTS) | frozenset(EASTER_FEASTS) | frozenset(NTH_WEEKDAY_FEASTS)
"""Every feast that can be dated."""

ZONES = {
    **{"utc": "Z", "gmt": "Z", "bst": "+01", "cet": "+01", "cest": "+02", "est": "-05", "edt": "-04"},
    **{"cst": "-06", "cdt": "-05", "mst": "-07", "mdt": "-06", "pst": "-08", "pdt": "-07"},
}
"""Time zones after a clock time, with their offset from UTC in hours."""
