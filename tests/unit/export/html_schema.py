"""A small ontology for the tests of the page."""

from kg.schema_records import EntityClass, EventType, Pattern, RoleDef, Schema


def make_schema() -> Schema:
    """Return as much of an ontology as the page asks for."""
    classes = {
        id_: EntityClass(id_, label, "", family, "")
        for id_, label, family in (
            ("Country", "country", "place"),
            ("City", "city", "place"),
            ("Person", "person", "person"),
            ("Company", "company", "organization"),
            ("MilitaryGroup", "military group", "group"),
            ("Weapon", "weapon", "thing"),
            ("Treaty", "treaty", "work"),
            ("Summit", "summit", "happening"),
        )
    }
    events = {
        id_: EventType(id_, label, says, "", family, family, {}, (), (), Pattern({}), (), ())
        for id_, label, says, family in (
            ("Supply", "supply", "supplies", "Transfer"),
            ("Meet", "meeting", "meets", "Interaction"),
        )
    }
    roles = {id_: RoleDef(id_, id_, "", "") for id_ in ("agent", "theme", "recipient")}
    return Schema(
        classes=classes,
        families={},
        roles=roles,
        events=events,
        relations={},
        verbs={},
        nouns={},
        relators={},
        hints={},
        offices=frozenset(),
        titles=frozenset(),
        digest="0",
        ancestors={},
    )
