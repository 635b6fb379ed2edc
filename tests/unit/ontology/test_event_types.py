"""The event types: no antonyms under one roof, every core role within reach, directions right."""

import pytest

from kg.schema import load_schema

SCHEMA = load_schema()

ANTONYMS = [
    ("win", "lose"), ("arrive", "leave"), ("arrive", "depart"), ("believe", "doubt"), ("enact", "repeal"),
    ("marry", "divorce"), ("buy", "sell"), ("lend", "borrow"), ("export", "import"), ("give", "receive"),
    ("send", "receive"), ("rise", "fall"), ("increase", "decrease"), ("raise", "cut"), ("join", "quit"),
    ("join", "leave"), ("confirm", "deny"), ("accept", "reject"), ("agree", "disagree"), ("allow", "ban"),
    ("permit", "forbid"), ("appoint", "dismiss"), ("hire", "fire"), ("elect", "oust"), ("open", "close"),
    ("found", "dissolve"), ("begin", "end"), ("start", "finish"), ("continue", "stop"), ("convict", "acquit"),
    ("arrest", "release"), ("imprison", "free"), ("attack", "defend"), ("attack", "protect"),
    ("seize", "withdraw"), ("build", "destroy"), ("restore", "damage"), ("praise", "criticize"),
    ("support", "oppose"), ("love", "hate"), ("include", "exclude"), ("own", "belong"), ("own", "lack"),
    ("remember", "forget"), ("succeed", "fail"), ("improve", "worsen"), ("strengthen", "weaken"),
    ("expand", "shrink"), ("accelerate", "slow"), ("hide", "reveal"), ("advance", "retreat"),
    ("fight", "surrender"), ("kill", "survive"), ("die", "survive"), ("infect", "recover"),
    ("impose", "lift"), ("enter", "leave"), ("go", "come_back"), ("recognize", "ignore"),
    ("promise", "threaten"), ("request", "refuse"), ("vote", "abstain"), ("pay", "owe"), ("teach", "learn"),
    ("precede", "follow"), ("nationalize", "privatize"), ("evacuate", "return"), ("deploy", "withdraw"),
    ("mobilize", "disarm"), ("nominate", "reject"), ("earn", "spend"), ("save", "spend"), ("lead", "follow"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), ANTONYMS, ids="-".join)
def test_no_type_holds_antonyms(one: str, other: str) -> None:
    both = [event.id for event in SCHEMA.events.values() if {one, other} <= {*event.verbs, *event.nouns}]
    assert both == []


@pytest.mark.parametrize("name", sorted(SCHEMA.events))
def test_every_core_role_is_within_reach(name: str) -> None:
    event = SCHEMA.events[name]
    if not event.verbs and not event.nouns:
        return  # read from copulas and appositions
    reached = set(event.pattern.slots.values())
    for alternation in event.pattern.alternations:
        reached |= set(alternation.slots.values())
    assert set(event.core) <= reached


@pytest.mark.parametrize("name", sorted(SCHEMA.events))
def test_shortcuts_join_roles_of_their_type(name: str) -> None:
    event = SCHEMA.events[name]
    for shortcut in event.direct:
        assert {shortcut.from_role, shortcut.to_role} <= set(event.roles)
        assert shortcut.from_role != shortcut.to_role or event.symmetric


@pytest.mark.parametrize("name", sorted(SCHEMA.events))
def test_roles_are_no_numbers(name: str) -> None:
    assert not set(SCHEMA.events[name].roles) & {"extent", "goalValue", "sourceValue", "score", "asset"}


@pytest.mark.parametrize("name", sorted(SCHEMA.events))
def test_triggers_are_lemmas(name: str) -> None:
    event = SCHEMA.events[name]
    for word in (*event.verbs, *event.nouns):
        assert word == word.lower() and " " not in word.strip()
    assert event.label and event.comment and event.says


@pytest.mark.parametrize(
    ("verb", "role_of_subject"),
    [
        ("supply", "agent"), ("receive", "recipient"), ("borrow", "recipient"), ("lend", "agent"),
        ("win", "agent"), ("die", "patient"), ("kill", "agent"),
    ],
)  # fmt: skip
def test_subjects_take_the_right_role(verb: str, role_of_subject: str) -> None:
    event = SCHEMA.events[SCHEMA.verbs[verb][0]]
    assert event.pattern.slots["subject"] in (role_of_subject, "agent")


def test_triggers_lead_to_types_that_name_them() -> None:
    for verb, names in SCHEMA.verbs.items():
        assert all(verb in SCHEMA.events[name].verbs for name in names)


@pytest.mark.parametrize(
    ("noun", "cls"),
    [("missile", "Weapon"), ("troops", "MilitaryGroup"), ("company", "Company"), ("treaty", "Agreement"),
     ("ballistic missile", "Weapon"), ("talks", "Meeting"), ("minister", "Person"), ("xyzzy", "")],
)  # fmt: skip
def test_nouns_suggest_classes(noun: str, cls: str) -> None:
    assert SCHEMA.noun_class(noun) == cls


@pytest.mark.parametrize(
    ("wanted", "fillers", "met"),
    [
        ("none", [], True), ("none", [("Person",)], False), ("Any", [()], True), ("Any", [], False),
        ("Agent", [("Company",)], True), ("Agent", [("Weapon",)], False), ("Agent", [()], False),
        ("Person|Weapon", [("Missile",), ("Weapon",)], True),
        ("Increase|Decrease", [("Decrease", "fall")], True),
        ("Change", [("Decrease", "fall")], True), ("Event", [("Attack", "raid")], True),
        ("record", [("WrittenWork", "record")], True), ("record", [("WrittenWork", "report")], False),
        ("not Agent", [("Weapon", "rocket")], True), ("not Agent", [("Person", "man")], False),
        ("not Agent", [()], False), ("not Agent", [], False), ("not Agent|rebound", [("rebound",)], False),
    ],
)  # fmt: skip
def test_conditions_are_met_by_what_is_known(wanted: str, fillers: list[tuple[str, ...]], met: bool) -> None:
    assert SCHEMA.fits(wanted, fillers) is met
