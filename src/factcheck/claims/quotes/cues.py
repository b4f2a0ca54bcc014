"""The words that attribute speech: verbs, nouns and phrases, and what each of them can carry."""

from factcheck.claims.word_sets import word_set

SPEECH_VERBS = word_set(
    "accept acknowledge add admit advise affirm agree allege announce answer argue ask assert assure attest bark "
    "begin blurt boast brag call caution chant chime chuckle claim comment complain concede conclude confess "
    "confide confirm contend continue counter cry declare demand deny describe disclose dismiss dub elaborate "
    "emphasise emphasize exclaim explain express fume gasp growl grumble gush hint implore indicate inform inquire "
    "insist interject interrupt joke label lament laugh maintain mention moan mock murmur muse mutter note object "
    "observe offer opine plead pledge point predict proclaim promise pronounce propose protest put quip quote "
    "reassure recall reckon recommend recount refer reflect reiterate relate remark remember remind repeat reply "
    "report respond retort reveal rule say scoff scold scream shout sigh signal snap sneer snort sob specify "
    "speculate state stress suggest summarise summarize swear tell testify text thunder threaten tweet urge venture "
    "voice vow warn whisper wonder write yell accuse blame praise condemn denounce deride decry brand hail "
    "criticise criticize characterise characterize liken post sing estimate read"
)
"""Verbs that can attribute words in quotation marks."""

BESIDE_ONLY = word_set(
    "accept add begin chant chime continue counter demand elaborate laugh mention offer post pronounce "
    "propose put read reflect reveal rule sigh sing sneer snap sob start text venture voice estimate"
)
"""Verbs that attribute only words right beside them; farther off they mean something else."""

CALLING_VERBS = word_set("brand call describe dub label name nickname term refer")
"""Verbs that give a name; without somebody in particular who does it, the name is a term."""

FRAMING_VERBS = word_set(
    "accuse blame brand call characterise characterize condemn criticise criticize decry denounce deride "
    "describe dismiss dub express hail label liken mock praise put quote refer voice"
)
"""Verbs with which words in quotation marks are a part of the reporter's sentence ("called it “a farce”")."""

REPORTING_VERBS = word_set(
    "accept acknowledge add admit advise affirm allege announce answer argue assert assure attest boast caution "
    "claim comment complain concede conclude confess confide confirm contend counter declare deny disclose "
    "emphasise emphasize explain forecast hint indicate inform insist joke lament maintain mention moan note object "
    "observe point predict proclaim protest quip reassure reckon recall recount reiterate remark remind repeat "
    "reply report respond retort reveal say signal state stress suggest swear tell testify threaten tweet venture "
    "vow warn whisper write agree promise pledge rule propose recommend speculate estimate hear"
)
"""Verbs whose clausal complement is indirect speech."""

FINDING_VERBS = word_set(
    "calculate conclude demonstrate discover establish estimate expect find forecast project show suggest indicate "
    "reveal determine"
)
"""Verbs with which a study, a body or a document speaks."""

THINKING_VERBS = word_set("believe doubt fear feel hope suspect think regret guess")
"""Verbs that give a person's opinion as indirect speech."""

PROMISING_VERBS = word_set("promise pledge vow threaten undertake swear")
"""Verbs whose infinitive is what was said ("promised to scrap the levy")."""

QUESTIONING_VERBS = word_set("ask wonder inquire say tell know explain")
"""Verbs that take an indirect question ("asked whether ...")."""

SPEECH_NOUNS = word_set(
    "accusation admission advice allegation announcement answer argument assertion assessment assurance boast call "
    "charge claim comment complaint conclusion contention declaration demand denial description dictum expression "
    "insistence joke letter line maxim memo message mantra motto objection observation phrase plea pledge post "
    "prediction promise pronouncement quip rallying rebuke recommendation remark reminder reply report request "
    "response retort rule slogan speech statement suggestion testimony threat tweet verdict view vow warning word "
    "words"
)
"""Nouns that attribute words beside them to their owner ("Holt's claim that ...", "in Salt's words")."""

TELLING_NOUNS = word_set(
    "accusation admission allegation announcement argument assertion claim complaint concern criticism fear "
    "prediction statement suggestion warning"
)
"""Nouns whose "that ..." is somebody's words, whoever it is."""

NAMING_WORDS = word_set(
    "so-called term word phrase name named nickname nicknamed title titled entitled dubbed christened known label "
    "labelled labeled mean means meaning called alias moniker self-styled spell spelt pronounced proverbial slogan "
    "expression"
)
"""Words after which quotation marks hold a name or a word as a word."""

WORK_NOUNS = word_set(
    "album article ballad ballet blog book cartoon chapter column comedy documentary drama essay exhibition fable "
    "film game hit hymn magazine memoir movie musical novel opera painting paper pamphlet picture play podcast poem "
    "programme program report review sequel serial series show single sitcom song story study thriller track "
    "trilogy volume"
)
"""Nouns before a title of a work."""

READABLE_NOUNS = word_set(
    "advertisement banner card caption email e-mail graffiti headline inscription invitation leaflet letter memo "
    "message note notice plaque poster post placard release report resolution shirt sign slogan statement sticker "
    "tattoo text tweet t-shirt"
)
"""What can read “no entry”; a person who reads “Ulysses” says nothing."""

NOT_SPEAKERS = frozenset({"it", "that", "this", "which", "what", "there", "these", "those", "i", "we", "you", "one"})
"""Subjects that name nobody."""
