"""Words that stand before a name or say what a person is: titles, offices, trades, kinship; and words of organisations."""

MALE_TITLES = frozenset("mr sir lord king prince father brother fr monsignor duke baron count emperor sultan congressman".split())
"""Titles that only men bear, lower case, without a full stop."""

FEMALE_TITLES = frozenset(
    "mrs ms miss dame lady queen princess duchess baroness countess empress madame mme congresswoman".split()
)
"""Titles that only women bear."""

TITLES = (
    MALE_TITLES
    | FEMALE_TITLES
    | frozenset(
        "admiral alderman ambassador archbishop assemblyman assemblywoman attorney ayatollah bishop brigadier brother "
        "captain capt cardinal ceo cfo chair chairman chairwoman chairperson chancellor chief cllr coach col colonel "
        "commander commissioner comrade congresswoman constable corporal cpl councillor councilman councilwoman "
        "councilor deputy detective director dr emir executive first former general gen governor gov imam inspector "
        "judge justice lieutenant lt maj major marshal mayor minister mullah officer pastor pope premier president "
        "prime private prof professor prosecutor rabbi rep representative rev reverend saint secretary sen senator sergeant "
        "sgt sheikh sheriff sister speaker superintendent taoiseach tsar vice coach dean pc dc ds di dci".split()
    )
)
"""Titles and offices that stand with a capital before a name."""

HONORIFICS = frozenset("mr mrs ms miss mx dr sir dame lady lord prof madame mme fr rev st".split())
"""Titles that say nothing which could be checked (save that a doctor is one)."""

SUFFIXES = frozenset("jr sr ii iii iv jnr snr".split())
"""What stands after a name and belongs to it."""

DEGREES = frozenset("ph.d. phd ph.d m.d. md mp m.p. msp mep qc kc obe mbe esq. frs".split())
"""What stands behind a comma after a person's name and tells no more than rank or learning."""

COMPANY_SUFFIXES = frozenset("plc ltd inc llc llp corp co gmbh ag ab sa nv bv group company corporation limited holdings".split())
"""What a company's full name has and its short name leaves out."""

PARTICLES = frozenset("al ap bin bint da das de del della den der di do dos du el ibn la le ter ten van von y zu ben af".split())
"""Small words inside names."""

MALE_NOUNS = frozenset(
    "actor boy boyfriend brother chairman clergyman congressman councilman craftsman cameraman dad father fisherman "
    "gentleman grandfather grandson husband king landlord man nephew policeman prince salesman son spokesman sportsman "
    "statesman stepfather uncle widower businessman waiter monk priest host hero duke emperor fireman anchorman".split()
)
"""Nouns that say that a person is a man."""

FEMALE_NOUNS = frozenset(
    "actress aunt chairwoman congresswoman councilwoman daughter girl girlfriend grandmother granddaughter housewife "
    "lady landlady mother mum mom niece nun policewoman princess queen sister spokeswoman stepmother waitress widow "
    "wife woman businesswoman midwife sportswoman heroine duchess empress hostess ballerina seamstress".split()
)
"""Nouns that say that a person is a woman."""

_PLAIN_NOUNS = frozenset(
    "accountant activist adviser advisor agent aide ally ambassador analyst angler anthropologist archaeologist "
    "architect archivist artist assistant astronaut astronomer athlete attorney author baker banker barrister "
    "biochemist biographer biologist boss botanist boxer broadcaster builder campaigner candidate captain caretaker carpenter "
    "ceo challenger champion chancellor chef chemist chief child clerk climatologist coach colleague columnist commander "
    "commentator commissioner composer conductor conservator consultant contractor co-founder cofounder coordinator "
    "coroner correspondent counsel counsellor counterpart cousin critic curator dancer dealer dean defendant delegate "
    "demographer dentist deputy dermatologist designer detective developer diplomat director doctor driver ecologist "
    "economist editor educator employee engineer entrepreneur envoy epidemiologist executive expert farmer fellow "
    "film-maker filmmaker financier firefighter footballer founder friend gardener geneticist geographer geologist geophysicist goalkeeper "
    "governor graduate guard guide head historian hydrologist illustrator immunologist inspector instructor inventor "
    "investigator investor journalist judge jurist labourer lawmaker lawyer leader lecturer legislator librarian "
    "linguist lobbyist lorry-driver magistrate maker manager mathematician mayor mechanic member meteorologist minister "
    "moderator musician naturalist negotiator neighbour neighbor neurologist neuroscientist nominee novelist nurse "
    "oceanographer officer official operator opponent organiser organizer owner paediatrician painter palaeontologist "
    "paleontologist paramedic parent partner pastor patient pathologist pensioner pharmacist philosopher photographer "
    "physician physicist pianist pilot planner player playwright plumber poet politician pollster porter postman "
    "predecessor premier presenter president principal producer professor programmer prosecutor psychiatrist "
    "psychologist publisher rabbi ranger rapporteur reader rector referee registrar reporter representative researcher "
    "resident rival runner sailor scholar scientist screenwriter sculptor secretary senator sergeant sheriff shepherd "
    "shopkeeper singer sociologist soldier solicitor specialist speechwriter spokesperson stockbroker strategist student "
    "successor supervisor surgeon surveyor swimmer teacher technician tenant theologian therapist trader trainer "
    "translator treasurer trustee tutor undersecretary veteran vet veterinarian vicar victim violinist virologist "
    "volcanologist volunteer voter witness worker writer zoologist auditor-general ombudsman dispatcher broker "
    "bookseller butcher cleaner cook courier cyclist electrician glazier goldsmith grandmaster hunter innkeeper "
    "jeweller joiner keeper mason merchant miller miner nominee organist potter printer refugee roofer statistician "
    "tailor watchmaker weaver welder winemaker chairperson cabinetmaker bodyguard superintendent nobleman heir twin sibling".split()
)

PERSON_NOUNS = MALE_NOUNS | FEMALE_NOUNS | _PLAIN_NOUNS
"""Nouns that say what a person is, singular."""

ORGANISATION_WORDS = frozenset(
    "academy administration agency airlines airways alliance army association authority bank board brigade brothers bureau "
    "cabinet centre center chamber church club co college commission committee company confederation congress consortium "
    "corp corporation council court courant daily department enterprises federation force forces foundation fund gallery "
    "gazette government group guild herald holdings hospital house inc industries institute institution "
    "journal laboratories laboratory league ltd llc llp ministry mission movement museum network news nations office "
    "organisation organization parliament partners party plc post press project research school senate service services "
    "society sons station survey syndicate systems team telegraph times tribune tribunal trust union university "
    "works gmbh ag ab sa nv bv oy society's observatory treasury".split()
)
"""Words that tell an organisation's name from a person's."""

PLACE_WORDS = frozenset(
    "airport avenue bay beach bridge building canal castle city coast county district drive east farm forest gate "
    "gardens hall harbour harbor hill hills island islands isle lake lane mount mountain mountains north ocean palace "
    "park peninsula plaza port river road sea south square states stadium station strait street tower town valley "
    "village west wood woods summit treaty act war ages cup prize award festival century night nights".split()
)
"""Words that tell a place, a law or an occasion from a person's name."""
