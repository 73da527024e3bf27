"""Are things of the same name told apart? Grades designs of pairs.jsonl, two requests a pair.

    python3 pairs.py OUT            OUT/<id>/design.json and OUT/<id>/v1/facts.json for each request

A pair is told apart when each of its models passes all of its own request's checks and fails some of
its twin's. Prints one JSON object: pairs, told_apart, canned (the ids of the others, each with why).
"""

import json
import pathlib
import sys

from grade import CHECKS, read_facts, read_requests


def failures(facts, request):
    return [reason for check in request["checks"] if (reason := CHECKS[check["check"]](facts, check))]


def trouble(facts, own, twin):
    """Why a model does not show that its request was heard; empty when it does."""
    wrong = failures(facts, own)
    if wrong:
        return wrong[0]
    return "" if failures(facts, twin) else "would pass as its twin"


def compare(requests, out):
    report = {"pairs": len(requests) // 2, "told_apart": 0, "canned": []}
    for pair in zip(requests[::2], requests[1::2]):
        troubles = []
        for own, twin in (pair, pair[::-1]):
            facts, why = read_facts(out / own["id"])
            troubles.append(why if facts is None else trouble(facts, own, twin))
        report["told_apart"] += not any(troubles)
        report["canned"] += [{"id": own["id"], "why": why} for own, why in zip(pair, troubles) if why]
    return report


if __name__ == "__main__":
    HERE = pathlib.Path(__file__).resolve().parent
    print(json.dumps(compare(read_requests(HERE / "pairs.jsonl"), pathlib.Path(sys.argv[1])), indent=1))
