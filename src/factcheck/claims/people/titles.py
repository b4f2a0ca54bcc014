"""Words that stand before a name or say what a person is, and words of organisations and places."""

from factcheck.claims.word_sets import word_set

MALE_TITLES = word_set(
    "mr sir lord king prince father brother fr monsignor duke baron count emperor sultan congressman"
)
"""Titles that only men bear, lower case, without a full stop."""

FEMALE_TITLES = word_set(
    "mrs ms miss dame lady queen princess duchess baroness countess empress madame mme congresswoman"
)
"""Titles that only women bear."""

TITLES = (
    MALE_TITLES
    | FEMALE_TITLES
    | word_set(
        "admiral alderman ambassador archbishop assemblyman assemblywoman attorney ayatollah bishop brigadier brother "
        "captain capt cardinal ceo cfo chair chairman chairwoman chairperson chancellor chief cllr coach col colonel "
        "commander commissioner comrade congresswoman constable corporal cpl councillor councilman councilwoman "
        "councilor deputy detective director dr emir executive first former general gen governor gov imam inspector "
        "judge justice leader lieutenant lt maj major marshal mayor minister mullah officer pastor pope premier "
        "president prime private prof professor prosecutor rabbi rep representative rev reverend saint secretary "
        "sen senator sergeant sgt sheikh sheriff sister speaker superintendent taoiseach tsar vice dean pc dc ds di "
        "dci whip attorney-general"
    )
)
"""Titles and offices that stand with a capital before a name."""

LABELS = word_set(
    "actor actress analyst author campaigner candidate cofounder co-founder correspondent economist executive "
    "founder historian lawmaker lawyer nominee novelist singer spokesman spokesperson spokeswoman strategist "
    "activist artist biologist chemist columnist defender ecologist epidemiologist farmer goalkeeper journalist "
    "manager meteorologist midfielder neighbor neighbour nurse oceanographer organizer paramedic passenger "
    "pensioner pharmacist physicist professor psychologist researcher resident scientist shopkeeper sociologist "
    "striker student surgeon survivor teacher therapist trustee veteran volunteer winger witness"
)
"""Trades that stand before a name like a title, with a capital where a sentence begins."""

OFFICES = LABELS | word_set(
    "ambassador ceo cfo chairman chairwoman chairperson chancellor chief commissioner director editor executive "
    "governor mayor minister mp msp officer premier president secretary senator treasurer"
)
"""Offices that may follow the name of what is led ("Ford Motor Company CEO") and are nobody's surname."""

HONORIFICS = word_set("mr mrs ms miss mx dr sir dame lady lord prof madame mme fr rev st")
"""Titles that say nothing which could be checked (save that a doctor is one)."""

SUFFIXES = word_set("jr sr ii iii iv jnr snr")
"""What stands after a name and belongs to it."""

DEGREES = word_set("ph.d. phd ph.d m.d. md mp m.p. msp mep qc kc obe mbe esq. frs")
"""What stands behind a comma after a person's name and tells no more than rank or learning."""

COMPANY_SUFFIXES = word_set(
    "plc ltd inc llc llp corp co gmbh ag ab sa nv bv group company corporation limited holdings"
)
"""What a company's full name has and its short name leaves out."""

PARTICLES = word_set("al ap bin bint da das de del della den der di do dos du el ibn la le ter ten van von y zu ben af")
"""Small words inside names."""

MALE_NOUNS = word_set(
    "actor boy boyfriend brother chairman clergyman congressman councilman craftsman cameraman dad father fisherman "
    "gentleman grandfather grandson husband king landlord man nephew policeman prince salesman son spokesman "
    "sportsman statesman stepfather uncle widower businessman waiter monk priest host hero duke emperor fireman "
    "anchorman"
)
"""Nouns that say that a person is a man."""

FEMALE_NOUNS = word_set(
    "actress aunt chairwoman congresswoman councilwoman daughter girl girlfriend grandmother granddaughter "
    "housewife lady landlady mother mum mom niece nun policewoman princess queen sister spokeswoman stepmother "
    "waitress widow wife woman businesswoman midwife sportswoman heroine duchess empress hostess ballerina "
    "seamstress"
)
"""Nouns that say that a person is a woman."""

_PLAIN_NOUNS = word_set(
    "accountant activist adviser advisor agent aide ally ambassador analyst angler anthropologist archaeologist "
    "architect archivist artist assistant astronaut astronomer athlete attorney author baker banker barrister "
    "biochemist biographer biologist boss botanist boxer broadcaster builder campaigner candidate captain caretaker "
    "carpenter ceo challenger champion chancellor chef chemist chief child clerk climatologist coach colleague "
    "columnist commander commentator commissioner composer conductor conservator consultant contractor co-founder "
    "cofounder coordinator coroner correspondent counsel counsellor counterpart cousin critic curator dancer dealer "
    "dean defendant delegate demographer dentist deputy dermatologist designer detective developer diplomat "
    "director doctor driver ecologist economist editor educator employee engineer entrepreneur envoy epidemiologist "
    "executive expert farmer fellow film-maker filmmaker financier firefighter footballer founder friend gardener "
    "geneticist geographer geologist geophysicist goalkeeper governor graduate guard guide head historian "
    "hydrologist illustrator immunologist inspector instructor inventor investigator investor journalist judge "
    "jurist labourer lawmaker lawyer leader lecturer legislator librarian linguist lobbyist lorry-driver magistrate "
    "maker manager mathematician mayor mechanic member meteorologist minister moderator musician naturalist "
    "negotiator neighbour neighbor neurologist neuroscientist nominee novelist nurse oceanographer officer official "
    "operator opponent organiser organizer owner paediatrician painter palaeontologist paleontologist paramedic "
    "parent partner pastor patient pathologist pensioner pharmacist philosopher photographer physician physicist "
    "pianist pilot planner player playwright plumber poet politician pollster porter postman predecessor premier "
    "presenter president principal producer professor programmer prosecutor psychiatrist psychologist publisher "
    "rabbi ranger rapporteur reader rector referee registrar reporter representative researcher resident rival "
    "runner sailor scholar scientist screenwriter sculptor secretary senator sergeant sheriff shepherd shopkeeper "
    "singer sociologist soldier solicitor specialist speechwriter spokesperson stockbroker strategist student "
    "successor supervisor surgeon surveyor swimmer teacher technician tenant theologian therapist trader trainer "
    "translator treasurer trustee tutor undersecretary veteran vet veterinarian vicar victim violinist virologist "
    "volcanologist volunteer voter witness worker writer zoologist auditor-general ombudsman dispatcher broker "
    "bookseller butcher cleaner cook courier cyclist electrician glazier goldsmith grandmaster hunter innkeeper "
    "jeweller joiner keeper mason merchant miller miner organist potter printer refugee roofer statistician tailor "
    "watchmaker weaver welder winemaker chairperson cabinetmaker bodyguard superintendent nobleman heir twin "
    "sibling passenger survivor striker midfielder defender winger spectator commuter protester demonstrator "
    "tourist barrister campaigner apprentice coxswain lifeguard lecturer columnist superintendent"
)

PERSON_NOUNS = MALE_NOUNS | FEMALE_NOUNS | _PLAIN_NOUNS
"""Nouns that say what a person is, singular."""

ORGANISATION_WORDS = word_set(
    "academy administration agency airlines airways alliance army association authority bank board brigade brothers "
    "bureau cabinet centre center chamber church club co college commission committee company confederation "
    "congress consortium corp corporation council court courant daily department enterprises federation force "
    "forces foundation fund gallery gazette government group guild herald holdings hospital house inc industries "
    "institute institution journal laboratories laboratory league ltd llc llp ministry mission movement museum "
    "network news nations office organisation organization parliament partners party plc post press project "
    "research school senate service services society sons station survey syndicate systems team telegraph times "
    "tribune tribunal trust union university works motors electric mills dynamics assembly gmbh ag ab sa nv bv oy "
    "society's observatory treasury police constabulary line lines railway railways ferries capital securities "
    "freight homes energy oil foods pharmaceuticals insurance technologies software studios records pictures "
    "entertainment media communications logistics airport legion partnership rovers "
    "united wanderers athletic albion hotspur"
)
"""Words that tell an organisation's name from a person's."""

PLACE_WORDS = word_set(
    "airport avenue bay beach bridge building canal castle city coast county district drive east farm forest gate "
    "gardens hall harbour harbor hill hills island islands isle lake lane mount mountain mountains north ocean "
    "palace park peninsula plaza port river road sea south square states stadium station strait street tower town "
    "valley village west wood woods summit treaty act war ages cup prize award festival century night nights"
)
"""Words that tell a place, a law or an occasion from a person's name."""

SURNAMES = word_set(
    "bay beach brothers bridge castle church close court cross drive east field fields ford forest gate group hall "
    "hill hills house island lake lane marsh moor mount north park parks post press river road school south stone "
    "street times tower town union valley war ward wells west winter wood woods works"
)
"""Words of places and bodies that are surnames as well ("Linda Park")."""
