#!/usr/bin/env python3
"""Writes survivor-survey.csv and survivor-survey.expected.csv: 173 invented replies.

Nobody's answers are in here. The totals are those of a published survey (see
public-health-approach §4.5); each reply is drawn from a seeded generator in which a hidden
severity and a hidden access to help tie the answers of one person together.

Every published total is asserted below, on the rows as they are read back from the file.
The totals fix 173 answers for most questions. A few people skip, are not sure or would rather
not say only where the totals leave that open.

Run it from anywhere: `python3 make_survivor_survey.py`. Standard library only.
"""

import csv
import pathlib
import random
import tomllib
from collections import Counter

HERE = pathlib.Path(__file__).resolve().parent
INSTRUMENT = HERE.parent.parent / "instruments" / "needs-and-support" / "instrument.toml"
REPLIES = HERE / "survivor-survey.csv"
EXPECTED = HERE / "survivor-survey.expected.csv"

SEED = 20230601
PLACES = {
    "alder": 41, "birch": 33, "cedar": 26, "damson": 19, "elder": 15,
    "fir": 12, "gorse": 10, "hazel": 8, "ivy": 6, "juniper": 3,
}
# Small places where everybody says the same: the case that an ordinary table gives away.
UNANIMOUS = {
    "gorse": {"police_contact": "yes", "sure_believed": "strongly_disagree"},
    "fir": {"ethnic_group": "white", "who_moved": "i_moved"},
    "hazel": {"support_received": "none"},
    "juniper": {"help_in_time": "strongly_agree", "right_support": "right"},
}
SKIP, DK, PNTS, NA = "", "dk", "pnts", "na"
NOT_ANSWERS = {SKIP, DK, PNTS, NA}

# Total of each answer (§4.5). Where only a sum is published the split is invented: the strengths of
# agreeing, "other" beside "rather not say" for orientation, and what stands beside a lone "yes".
# The order matters: `deal` hands the first code to the highest scores.
SINGLES = {
    "age_band": {"16_17": 0, "18_19": 2, "20_25": 15, "26_30": 22, "31_50": 100, "51_65": 29, "66_over": 3, PNTS: 2},
    "gender": {"woman": 163, "man": 5, "other": 1, PNTS: 4},
    "gender_same": {"no": 2, "yes": 166, PNTS: 5},
    "orientation": {"heterosexual": 147, "bi_pan": 9, "gay_lesbian": 2, "other": 4, PNTS: 11},
    "ethnic_group": {"white": 149, "asian": 11, "mixed": 7, "black": 3, "other": 1, PNTS: 2},
    "disabled": {"yes": 67, "no": 98, PNTS: 8},
    "children": {"yes": 124, "no": 46, PNTS: 3},
    "right_support": {"right": 85, "unsure": 36, "not_right": 52},
    "help_in_time": {"strongly_agree": 21, "agree": 48, "neither": 40, "disagree": 40, "strongly_disagree": 24},
    "sure_believed": {"strongly_agree": 2, "agree": 8, "neither": 9, "disagree": 60, "strongly_disagree": 89,
                      DK: 3, SKIP: 2},
    "police_contact": {"yes": 125, PNTS: 2, SKIP: 2, "no": 44},
    "who_moved": {"i_moved": 87, "they_moved": 59, "neither": 27},
    "help_to_change": {"yes": 5, "no": 74, "unknown": 94},
    "answered_before": {"no": 173},
}
CHILDREN_OFFERED = {"yes": 35, DK: 5, SKIP: 2, "no": 82}
NEEDED = {"emotional": 135, "mental_health": 120, "legal": 101, "money": 89, "protection": 80, "housing": 75,
          "help_for_other": 32}
# Only counselling (85) and none (42) are published; the rest is invented to stay under each need.
RECEIVED = {"counselling": 85, "emotional": 84, "legal": 46, "protection": 41, "housing": 33, "money": 28,
            "help_for_other": 4}
RECEIVED_NONE = 42
NEED_OF = {"counselling": "mental_health"}
# Only the first two are published.
MATTERS = {"not_judged": 145, "any_hour": 118, "quick_start": 103, "same_worker": 91}


class Person:
    """One invented reply: its place, its answers by question, and what ties them together."""

    def __init__(self, place, rng):
        self.place = place
        self.severity = rng.gauss(0, 1)
        self.access = rng.gauss(0, 1) - 0.4 * self.severity
        self.answers = {}

    def fixed(self, question):
        return UNANIMOUS.get(self.place, {}).get(question)


def top(people, count, score, must=lambda p: False, never=lambda p: False):
    """The `count` people with the highest score; `must` come first, `never` are left out."""
    able = [p for p in people if not never(p)]
    able.sort(key=lambda p: (not must(p), -score(p)))
    assert count <= len(able) and sum(map(must, able)) <= count
    return able[:count]


def deal(people, question, totals, score, never=lambda person, code: False):
    """Gives each code to exactly its total of people: the first code to the highest scores."""
    left = dict(totals)
    waiting = []
    for person in people:
        code = person.fixed(question)
        if code is None:
            waiting.append(person)
        else:
            person.answers[question] = code
            left[code] -= 1
    assert all(n >= 0 for n in left.values()), (question, left)
    for code, count in left.items():
        chosen = top(waiting, count, score, never=lambda p, code=code: never(p, code))
        for person in chosen:
            person.answers[question] = code
        waiting = [p for p in waiting if question not in p.answers]
    assert not waiting, (question, len(waiting))


def noisy(rng, size, value):
    """A score that follows `value` and is redrawn once per person, so that sorting is stable."""
    drawn = {}

    def score(person):
        if person not in drawn:
            drawn[person] = value(person) + rng.gauss(0, size)
        return drawn[person]

    return score


def about_you(people, rng):
    chance = noisy(rng, 1, lambda p: 0)
    deal(people, "gender", {c: SINGLES["gender"][c] for c in ("other", PNTS, "man", "woman")}, chance)
    # Nobody who would rather not say their gender answers the next question with yes or no.
    deal(people, "gender_same", {c: SINGLES["gender_same"][c] for c in ("no", PNTS, "yes")},
         noisy(rng, 0.1, lambda p: p.answers["gender"] in ("other", PNTS)),
         never=lambda p, code: p.answers["gender"] == PNTS and code != PNTS)
    order = (PNTS, "bi_pan", "gay_lesbian", "other", "heterosexual")
    deal(people, "orientation", {c: SINGLES["orientation"][c] for c in order}, noisy(rng, 1, lambda p: 0))
    order = ("other", PNTS, "black", "mixed", "asian", "white")
    towns = {"alder": 1.0, "cedar": 0.8}
    deal(people, "ethnic_group", {c: SINGLES["ethnic_group"][c] for c in order},
         noisy(rng, 1, lambda p: towns.get(p.place, 0)))
    deal(people, "disabled", {c: SINGLES["disabled"][c] for c in ("yes", PNTS, "no")},
         noisy(rng, 1, lambda p: 0.5 * p.severity))
    deal(people, "age_band", SINGLES["age_band"], noisy(rng, 1, lambda p: 0))
    for person in people:
        if person.answers["disabled"] == "yes":
            person.access -= 0.4


def harm_and_home(people, rng):
    both = top(people, 9, noisy(rng, 1, lambda p: p.severity))
    only_family = top([p for p in people if p not in both], 10, noisy(rng, 1, lambda p: -p.severity))
    for person in people:
        person.answers["harmed_by"] = (
            "partner;family" if person in both else "family" if person in only_family else "partner")
    # "Would rather not say" and skips stand between yes and no, where nothing pulls either way.
    deal(people, "police_contact", SINGLES["police_contact"], noisy(rng, 1, lambda p: 0.9 * p.severity))
    deal(people, "who_moved", SINGLES["who_moved"], noisy(rng, 1, lambda p: 0.8 * p.severity))
    deal(people, "children", {c: SINGLES["children"][c] for c in (PNTS, "yes", "no")},
         noisy(rng, 1, lambda p: 0.6 * (p.answers["age_band"] in ("26_30", "31_50"))))
    asked = [p for p in people if p.answers["children"] == "yes"]
    deal(asked, "children_offered", CHILDREN_OFFERED, noisy(rng, 1, lambda p: p.access))
    for person in people:
        person.answers.setdefault("children_offered", SKIP)


def needs(people, rng):
    ticked = {p: [] for p in people}
    for code, count in NEEDED.items():
        for person in top(people, count, noisy(rng, 1, lambda p: 0.7 * p.severity)):
            ticked[person].append(code)
    empty = [p for p in people if not ticked[p]]
    for i, person in enumerate(empty):
        # The totals say nothing of those who ticked none of the seven.
        ticked[person] = [["something_else"], ["none"], [PNTS], [SKIP]][min(i, 3)]
    assert len(empty) <= 6, len(empty)
    for person in top([p for p in people if p not in empty], 8, noisy(rng, 1, lambda p: 0)):
        ticked[person].append("something_else")
    for person in people:
        person.answers["support_needed"] = ";".join(ticked[person])


def receipt(people, rng):
    none = set(top(people, RECEIVED_NONE, noisy(rng, 0.8, lambda p: -p.access),
                   must=lambda p: p.fixed("support_received") == "none" or p.answers["support_needed"] == "none",
                   never=lambda p: p.fixed("right_support") == "right"))
    some = [p for p in people if p not in none]
    ticked = {p: [] for p in some}
    for code, count in RECEIVED.items():
        need = NEED_OF.get(code, code)
        score = noisy(rng, 1, lambda p: p.access + 2.0 * (need in p.answers["support_needed"].split(";")))
        for person in top(some, count, score):
            ticked[person].append(code)
    for person in some:
        person.answers["support_received"] = ";".join(ticked[person] or ["something_else"])
    for person in none:
        person.answers["support_received"] = "none"
    deal(people, "right_support", SINGLES["right_support"],
         noisy(rng, 0.8, lambda p: p.access + 0.25 * len(ticked.get(p, []))),
         never=lambda p, code: p in none and code == "right")
    deal(people, "help_in_time", SINGLES["help_in_time"],
         noisy(rng, 0.8, lambda p: p.access + 0.8 * (p.answers["right_support"] == "right")))
    deal(people, "help_to_change", SINGLES["help_to_change"],
         noisy(rng, 1, lambda p: 9.0 * ("help_for_other" in ticked.get(p, []))))
    return none


def finding(people, none, rng):
    lost = top(people, 5, noisy(rng, 0.5, lambda p: p in none))
    able = [p for p in people if p not in lost]
    quiet = top(able, 2, noisy(rng, 1, lambda p: 0))
    able = [p for p in able if p not in quiet]
    sent = set(top(able, 85, noisy(rng, 1, lambda p: 0.5 * p.severity)))
    # Everybody else found help alone; the rest of the 115 did both.
    alone = set(top(able, 115, noisy(rng, 1, lambda p: p.access), must=lambda p: p not in sent))
    for person in people:
        codes = ["referred"] * (person in sent) + ["found_myself"] * (person in alone)
        person.answers["route_in"] = ";".join(codes) or ("none" if person in lost else SKIP)


def opinions(people, rng):
    deal(people, "sure_believed",
         {c: SINGLES["sure_believed"][c] for c in
          ("strongly_agree", "agree", "neither", DK, SKIP, "disagree", "strongly_disagree")},
         noisy(rng, 0.9, lambda p: 0.5 * p.access - 0.5 * p.severity))
    ticked = {p: [] for p in people}
    for code, count in MATTERS.items():
        for person in top(people, count, noisy(rng, 1, lambda p: 0.3 * p.severity)):
            ticked[person].append(code)
    empty = [p for p in people if not ticked[p]]
    for i, person in enumerate(empty):
        ticked[person] = [["none"], [SKIP]][i % 2]
    for person in people:
        person.answers["what_matters"] = ";".join(ticked[person])
        person.answers["answered_before"] = "no"


def make():
    rng = random.Random(SEED)
    people = [Person(place, rng) for place, size in PLACES.items() for _ in range(size)]
    about_you(people, rng)
    harm_and_home(people, rng)
    needs(people, rng)
    none = receipt(people, rng)
    finding(people, none, rng)
    opinions(people, rng)
    rng.shuffle(people)
    return people


def load():
    with INSTRUMENT.open("rb") as f:
        return tomllib.load(f)


def codes_of(question):
    if question["type"] == "agree5":
        return ["strongly_agree", "agree", "neither", "disagree", "strongly_disagree"]
    return [o["code"] for o in question["option"]]


def was_asked(question, row):
    rule = question.get("asked_if")
    return rule is None or bool(set(row[rule["question"]].split(";")) & set(rule["any_of"]))


def holds(condition, row):
    """True where one reply meets a condition of a derived question; an unanswered one never does."""
    cell = row[condition["question"]]
    if cell in NOT_ANSWERS:
        return False
    ticked = set(cell.split(";"))
    if "any_of" in condition:
        return bool(ticked & set(condition["any_of"]))
    if "none_of" in condition:
        return not ticked & set(condition["none_of"])
    return condition["answered"]


def tally(instrument, rows):
    """Lines of the expected file, in the order of the instrument."""
    lines = []
    for question in instrument["question"]:
        qid = question["id"]
        asked = [row[qid] for row in rows if was_asked(question, row)]
        counts = Counter(code for cell in asked for code in (cell.split(";") if cell else ["skip"]))
        for code in [*codes_of(question), *question["non_answers"], "skip"]:
            lines.append((qid, code, counts.pop(code, 0)))
        lines.append((qid, "not_asked", len(rows) - len(asked)))
        assert not counts, (qid, counts)
    for derived in instrument["derived"]:
        base = [row for row in rows if all(holds(c, row) for c in derived["base"])]
        yes = [row for row in base if all(holds(c, row) for c in derived["yes"])]
        lines += [(derived["id"], "base", len(base)), (derived["id"], "yes", len(yes))]
    return lines


def check_rows(instrument, rows):
    for row in rows:
        for question in instrument["question"]:
            cell = row[question["id"]]
            if not was_asked(question, row):
                assert cell == SKIP, (question["id"], cell)
            if cell in NOT_ANSWERS:
                assert cell == SKIP or cell in question["non_answers"], (question["id"], cell)
                continue
            ticked = cell.split(";")
            assert len(set(ticked)) == len(ticked) and set(ticked) <= set(codes_of(question))
            assert question["type"] == "multi" or len(ticked) == 1
            alone = {o["code"] for o in question.get("option", []) if o.get("exclusive")}
            assert len(ticked) == 1 or not alone & set(ticked), (question["id"], cell)


def check_totals(rows, lines):
    """Every number of §4.5, on what stands in the files."""
    found = {(question, code): count for question, code, count in lines}
    want = {(q, c or "skip"): n for q, totals in SINGLES.items() for c, n in totals.items()}
    want |= {("children_offered", c or "skip"): n for c, n in CHILDREN_OFFERED.items()}
    want |= {("support_needed", c): n for c, n in NEEDED.items()}
    want |= {("support_received", c): n for c, n in RECEIVED.items()}
    want |= {("what_matters", c): n for c, n in MATTERS.items()}
    want |= {
        ("support_received", "none"): 42, ("support_received", "counselling"): 85,
        ("received_any", "base"): 173, ("received_any", "yes"): 131,
        ("mental_health_unmet", "base"): 120,
        ("harmed_by", "partner"): 163, ("harmed_by", "family"): 19,
        ("route_in", "referred"): 85, ("route_in", "found_myself"): 115,
        ("children_offered", "yes"): 35, ("children_offered", "not_asked"): 49,
    }
    for key, count in want.items():
        assert found[key] == count, (key, found[key], count)

    def total(question, *codes):
        return sum(found[question, code] for code in codes)

    assert total("help_in_time", "strongly_agree", "agree") == 69
    assert total("help_in_time", "neither") == 40
    assert total("help_in_time", "disagree", "strongly_disagree") == 64
    assert total("sure_believed", "disagree", "strongly_disagree") == 149
    assert total("orientation", "other", PNTS) == 15
    assert sum(row["harmed_by"] == "partner;family" for row in rows) == 9
    assert len(rows) == 173 and Counter(row["place"] for row in rows) == PLACES
    for place, answers in UNANIMOUS.items():
        for question, code in answers.items():
            assert {row[question] for row in rows if row["place"] == place} == {code}, (place, question)


def main():
    instrument = load()
    header = ["place", *(q["id"] for q in instrument["question"])]
    with REPLIES.open("w", newline="", encoding="utf-8") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow(header)
        out.writerows([p.place, *(p.answers[q] for q in header[1:])] for p in make())
    with REPLIES.open(newline="", encoding="utf-8") as f:
        rows = list(csv.DictReader(f))
    check_rows(instrument, rows)
    lines = tally(instrument, rows)
    check_totals(rows, lines)
    with EXPECTED.open("w", newline="", encoding="utf-8") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow(["question", "option", "count"])
        out.writerows(lines)


if __name__ == "__main__":
    main()
