"""A program that gives verdicts until it has given enough or is killed; each that it was told is saved goes to stdout.

Arguments: the desk's file, the case's id, the person, how many verdicts.
"""

import sys
import time

from factcheck import open_desk
from factcheck.ledger import new_id


def main(place: str, case_id: str, by: str, count: int) -> None:
    with open_desk(place) as desk:
        case = desk.case(case_id)
        claims = [claim.id for claim in case.claims]
        print("ready", flush=True)
        sys.stdin.readline()
        began = time.monotonic()
        for number in range(count):
            sent = new_id()
            print("sent", sent, flush=True)
            case.give_verdict(claims[number % len(claims)], "confirmed", by=by, entry_id=sent)
            print("saved", sent, flush=True)
        print("took", time.monotonic() - began, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:4], int(sys.argv[4]))
