"""The words by which a sentence judges, foresees, imagines, orders, or speaks of the page instead of the world."""

import re


def any_of(*patterns: str) -> re.Pattern[str]:
    """Returns a pattern that finds any of `patterns` as whole words, in upper or lower case."""
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)


BOILERPLATE = any_of(
    r"terms and conditions|all rights reserved|sign up (?:for|to)|subscribe (?:to|now)|follow us|click here|contact us",
    r"for (?:more|further|help|advice|details|information|tickets|bookings?)\b[^.]{0,60}?"
    r"(?:,|visit|call|see|contact|go to|at)",
    r"prices? (?:were|was|are|is) correct|correct at the time|additional reporting by|reporting by",
    r"(?:writer|author|reporter|columnist) (?:was|is|were|travelled|stayed) (?:as )?(?:an? )?"
    r"(?:guest|columnist|freelance\w*|fellow|professor|contributor)",
    r"value of (?:your )?investments? (?:can|may) (?:fall|go down)|past performance",
    r"not (?:investment|financial|medical) advice|first published|originally appeared",
    r"this (?:article|story|piece|report|post) (?:was|has been|is|first|originally)",
)
"""The page about itself: notes, disclaimers, service lines."""

ADDRESS = re.compile(
    r"https?://|\bwww\.|\b[\w.+-]+@\w[\w-]*\.\w|\b(?:call|phone|ring|tel\.?)\b[^.]{0,40}\b\d[\d ()-]{7,}\d\b",
    re.IGNORECASE,
)
"""How to reach somebody."""

FIRST_PERSON = re.compile(
    r"\bI\s+(?!was told|asked|met\b|visited|saw\b|spoke\b|heard\b)|\bI['’](?:d|m|ll|ve)\b"
    r"|\b(?i:my|our) (?:view|guess|opinion|favou?rite|hope|fear|advice|bet|hunch|taste|money)\b"
    r"|\b(?i:to my mind|(?:in )?this (?:writer|reviewer|columnist)['’]?s?)\b"
)
"""The writer about the writer; what the writer saw and heard as a witness is left out."""

OPINION = any_of(
    r"in (?:my|our|his|her|their|this writer['’]?s?|any) (?:view|opinion|eyes)|it seems?|apparently",
    r"seems? to (?:be|me|think|have|repeat)|no matter how|there is something",
    r"should(?:n['’]t)?|ought to|need not|had better|deserve[sd]?|must not|mustn['’]t",
    r"(?:hard|easy|difficult|rash|foolish|wrong|fair|nice|tempting|impossible|absurd|naive|silly|wise) to",
    r"we (?:must|need|have to|can['’]t|cannot|ought)|as ever",
    r"best(?![- ](?:known|selling|seller|picture|actor|actress|director|film))|worst|finest|ugliest|loveliest",
    r"prettiest|greatest|dullest|strangest|saddest|funniest|cleverest",
    r"most (?:beautiful|interesting|important|boring|charming|depressing|delicious|exciting|remarkable|impressive)",
    r"beautiful|wonderful|terrible|awful|lovely|ugly|charming|delightful|brilliant|dreadful|shameful|disgraceful",
    r"ridiculous|absurd|stupid|silly|pathetic|marvellous|magnificent|delicious|boring|tedious|nonsense|farce|charade",
    r"nightmare|squeamish|clumsy|hypocritical|cowardly|outrageous|sensible|foolish|unprofessional",
    r"clearly|obviously|of course|sadly|unfortunately|fortunately|frankly|arguably|surely|undoubtedly|hardly",
    r"hopefully|honestly|admittedly|in (?:some|a) sense|to be fair|needless to say|no doubt|simply put|definitely",
    r"disagrees?|likes?|liked|hates?|hated|loves?|loved|dislikes?|prefers?|admires?|despises?|wishes|regrets?|worries",
    r"what (?:actually |really |most )?(?:matters|counts)|what most",
    r"the (?:real |only |big )?(?:problem|trouble|question|point|truth|lesson|irony|danger) (?:is|was|here|now)",
    r"(?:good|bad|fine|big|small|great|serious|real) (?:news|thing|idea|problem|sign|step)? ?for",
    r"a (?:big|real|huge|serious|great) (?:problem|mistake|pity|shame|mess)",
    r"(?:in|is|are) no (?:position|mood|hurry|shape) to|ha(?:s|ve) a way of",
)
"""Taste, advice, moral judgement, and adverbs by which a writer takes sides."""

_WILL = r"(?:will|won['’]t|shall) (?:not |never |soon |eventually |probably |surely |only |always |also )?"

PREDICTION = any_of(
    _WILL
    + r"(?:be|have|become|believe|find|reali[sz]e|outlive|last|fail|win|lose|see|learn|know|come to|go on|widen|grow"
    r"|rise|fall|shrink|disappear|evaporate|collapse|return|remain|stay|need|matter|change|follow|prove|turn|take|get)",
    r"(?:hopes?|hoping|hoped|wants?|aims?|dreams?|vows?) (?:to|for|that)",
    r"(?:may|might) (?:well|yet|soon|even|never|be|prove|become|come|turn)",
    r"could (?:well|yet|soon|even|prove|become|turn)",
    r"(?:is|are) (?:likely|unlikely|bound|going|expected|set|certain|sure) to",
    r"sooner or later|in the long run|it remains to be seen",
    r"(?<!it )would (?:soon|never|only|probably|always|be|have|like|find|not|eventually)",
    r"(?:has|have|had) (?:no|every) (?:plans?|intention)s? (?:to|of)",
)
"""What nobody can know yet, or what would be if."""

IF = re.compile(r"\bif\b", re.IGNORECASE)
WOULD = re.compile(r"\b(?:would|might|could|were)\b", re.IGNORECASE)
"""Together in one sentence, in either order: what is only supposed."""

ORDER = re.compile(
    r"^(?:so |and |but |now |then |please |for \w+, |also |next,? |just |always |never )?"
    r"(?:start|forget|consider|take|think|look|remember|imagine|read|see|note|ask|let|let['’]s|do not|don['’]t|go|try"
    r"|visit|call|click|sign|listen|watch|picture|keep|make no|add|stop|wait|bring|book|buy|come|compare|expect|hold"
    r"|judge|leave|order|pack|put|suppose|tell|turn|use|walk|witness)\b(?! (?:of|was|were|is|are|has|had)\b)",
    re.IGNORECASE,
)
"""A sentence that begins by telling the reader to do something."""

SLOGAN = re.compile(
    r"^(?:enough said|so much for|make no mistake|now (?:some|for)|then (?:come|comes|there)"
    r"|not (?:so|quite|yet)\b.{0,20}$|and yet|hardly|indeed|what an?)\b",
    re.IGNORECASE,
)
"""Turns of phrase that lead from one thought to the next."""

HEADLINE_QUESTION = re.compile(r"^(?:why|how)\b[^.,;:]*[^.,;:!?\"”’]$", re.IGNORECASE)
"""A headline such as "Why the city does not cool down": it announces an answer and asserts nothing yet."""

DATED = re.compile(
    r"\d|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
"""A figure, a weekday or a month."""
