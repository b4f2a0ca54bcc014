"""The abbreviations of English news prose, by what a full stop after them can mean."""

BEFORE_A_NAME = frozenset(
    "adm amb asst att atty brig capt cllr cmdr col comdr cpl det dir dist dr fr gen gov hon insp lt maj mlle mme "
    "mr mrs ms messrs mt ft pfc pres prof pte pvt rep reps rev revd rt sen sens sgt supt supr st ste".split()
)
"""A name always follows: the stop after them never ends a sentence, but for "St." as a street."""

BEFORE_A_NUMBER = frozenset(
    "art ch cl eq ex fig figs fol lib line no nos op p par para pp pt sec sect vol vols".split()
)
"""An abbreviation only before a figure ("No. 5"); else a word of its own ("He said no.")."""

NEVER_LAST = frozenset("approx ca cf circa e.g eg esp est i.e ie viz vs v incl resp max min avg".split())
"""Something always follows: the stop after them never ends a sentence."""

MAYBE_LAST = frozenset(
    "abbr acad al apt assn assoc ave bldg blvd bros co corp cos ctr dept dists div ed eds esq est etc ext fwy "
    "gmbh govt hwy inc inst intl jr lab llc ltd mfg mgr natl org ph.d phd plc pl pkwy pty rd rte sq sr ste univ "
    "d.phil m.d b.a m.a ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont "
    "neb nev okla ont ore pa penn que tenn tex va vt wash wis wyo jan feb mar apr jun jul aug sep sept oct nov "
    "dec mon tue tues wed weds thu thur thurs fri sat sun".split()
)
"""A sentence may end with them: it does where the next word is one that begins sentences and no names.

Words among them that are common without a stop ("miss", "art", "sat") count only with a capital letter."""

SMALL_ABBREVIATIONS = frozenset(
    "al apt approx ave blvd bldg co corp dept div ed eds esq etc ext govt hwy inc intl jr ltd org phd plc rd sq "
    "sr univ vs cf viz esp incl".split()
)
"""Those of `MAYBE_LAST` and `NEVER_LAST` that are abbreviations in small letters too."""

CLOCK = frozenset(("a.m", "p.m", "am", "pm"))
"""Halves of the day, which weekdays, months and time zones follow with a capital letter in mid-sentence."""

AFTER_CLOCK = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept "
    "sep oct nov dec est edt cst cdt mst mdt pst pdt gmt bst utc cet cest eet eest ist jst eastern central "
    "pacific mountain".split()
)

STARTERS = frozenset(
    "a about according after again all almost also although among an and another any anyone anything are as asked "
    "at because before behind being besides between both but by can could despite did do does during each earlier "
    "either even eventually every everybody everyone everything few finally first for from further had has have "
    "he her here hers his how however i if in indeed inside instead is it its itself just last later less like "
    "many maybe meanwhile more moreover most much my neither never nevertheless next no nobody none nor not "
    "nothing now of off often on once one only or other others our out over perhaps rather second several she "
    "should since so some somebody someone something sometimes soon still such than thanks that the their theirs "
    "them then there therefore these they third this those though through throughout thus to today together "
    "tomorrow too two under unless until up was we were what whatever when where whether which while who whoever "
    "whom whose why will with within without would yesterday yet you your".split()
)
"""Words that begin sentences and are hardly ever part of a name, small."""
