"""Verbs that tell of no event by themselves, by what they do instead."""

from factcheck.claims.word_sets import word_set

SPEECH = word_set(
    "say tell add note remark explain ask reply answer quip joke insist stress argue claim state recall caution"
    " warn suggest concede admit acknowledge maintain contend comment observe mutter murmur whisper declare"
    " assert allege write put point speak talk think describe conclude hint imply repeat predict deny confirm"
    " call announce reveal report estimate show find indicate hear learn"
)
"""Verbs of speech: what was said is a quote. Without them it is an event: "denied the charge"."""

ALWAYS_SPEECH = word_set("say tell remark explain reply quip joke recall insist mutter murmur whisper")
"""Verbs of speech that never tell of an event worth a line of its own."""

STATES = word_set(
    "be have know seem appear look sound feel taste smell own possess belong contain consist include involve"
    " mean matter need want like love hate prefer believe think understand suppose doubt remember forget hope"
    " wish fear mind disagree depend deserve differ resemble equal exist lie stand remain stay fit suit"
    " weigh measure lack tend live keep risk insist envy admire trust care hold surround border face sit enjoy"
    " regard consider expect"
)
"""Verbs of lasting states; in a past tense with a date or a place they may still tell what was the case."""

HAPPENING_STATES = word_set("stand remain stay live keep hold sit lie face consider expect have know")
"""States that tell of an event once they are dated: "stayed in office until 2004"."""

GESTURES = word_set("laugh smile shrug nod sigh grin frown wink pause grimace blink chuckle gesture stare")
"""What a person's face and hands do while talking: colour, not fact."""
