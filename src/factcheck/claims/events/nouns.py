"""Nouns that name an event, and the words beside them that make one particular event of it."""

from factcheck.claims.word_sets import word_set

EVENT_NOUNS = word_set(
    "abduction abolition accession accident acquisition acquittal agreement airstrike ambush amputation"
    " annexation announcement appointment armistice arrest arrival assassination assault attack attempt"
    " auction avalanche"
    " award ban battle birth blast blackout blockade bombardment bombing boycott breach breakdown breakup"
    " burglary bombing capture cease-fire ceasefire ceremony clash closure collapse collision concert"
    " conference congress conquest construction conviction coronation coup crackdown crash"
    " cyberattack death debut decision declaration defeat delivery demolition demonstration"
    " departure deployment deportation derailment destruction detention devaluation discovery dismissal"
    " disappearance dissolution donation drought earthquake election embargo eruption escape"
    " establishment evacuation eviction exhibition execution explosion expulsion famine festival"
    " flood flooding founding fraud funeral genocide hearing heatwave heist hijacking hurricane imprisonment"
    " inauguration incident independence indictment inquiry invasion inspection intervention investigation"
    " jailbreak kidnapping killing landing landslide launch lawsuit lockdown looting loss massacre meeting merger"
    " migration murder mutiny negotiation nomination occupation offensive outage outbreak"
    " overthrow pandemic parade pardon partition payment plebiscite poisoning pogrom premiere"
    " privatisation privatization procession protest publication purchase purge raid rally rebellion"
    " recession recall referendum release relocation remark removal reopening rescue resignation restoration retirement"
    " retreat revolt revolution riot robbery ruling scandal secession seizure sentencing shooting shutdown"
    " siege sinking stabbing storm strike suicide summit surrender suspension takeover talk theft tour"
    " tournament transfer treaty trial truce tsunami unification unveiling uprising vaccination verdict victory"
    " visit vote walkout war wedding withdrawal"
)
"""What happened, as a noun. Nouns that as often name a thing (building, work, report) are left out."""

DECIDED = word_set(
    "announced planned proposed reported alleged agreed scheduled expected threatened attempted failed recent"
    " last latest previous upcoming forthcoming first second third final fatal disputed postponed cancelled"
    " canceled signed"
)
"""Words before an event noun that make it one particular event."""
