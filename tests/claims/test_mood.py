"""What a sentence does, by its words alone."""

import pytest

from factcheck.claims.mood import Mood, mood_of


@pytest.mark.parametrize(
    ("sentence", "mood"),
    [
        ("The bridge opened in 1863.", Mood.ASSERTION),
        ("Who paid for the bridge?", Mood.QUESTION),
        ("Why the bridge fell down", Mood.QUESTION),
        ("“Who paid for it?” she asked.", Mood.ASSERTION),
        ("It would be rash to bet on the weather.", Mood.OPINION),
        ("In this writer’s view it is a monster.", Mood.OPINION),
        ("The parliament should repeal the law.", Mood.OPINION),
        ("I had company.", Mood.OPINION),
        ("“I had company,” said Ms Ito.", Mood.ASSERTION),
        ("There will be no war.", Mood.PREDICTION),
        ("The agency hopes to be back under 20 cases a week.", Mood.PREDICTION),
        ("If the helicopter had a vote, it might be premier.", Mood.PREDICTION),
        ("So forget about the handshakes.", Mood.RHETORIC),
        ("Hardly.", Mood.RHETORIC),
        ("What a waste.", Mood.RHETORIC),
        ("Sign up for our newsletter.", Mood.BOILERPLATE),
        ("For advice, call the agency on 0800 555 0147.", Mood.BOILERPLATE),
        ("Prices were correct on 1 November.", Mood.BOILERPLATE),
        ("He had the right to vote.", Mood.ASSERTION),
        ("The best-known of the bears is Yusuf Pemberley.", Mood.ASSERTION),
    ],
)
def test_a_sentence_is_judged_by_its_own_words(sentence: str, mood: Mood) -> None:
    assert mood_of(sentence) is mood


@pytest.mark.timeout(5)
@pytest.mark.parametrize("piece", ["if ", "would ", "“", "‘a", "for help ", "call ", "a" * 50 + "@", "1 "])
def test_no_sentence_stalls_the_patterns(piece: str) -> None:
    assert mood_of(piece * (60_000 // len(piece))) in Mood
