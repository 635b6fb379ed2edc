"""Names of one document, repaired and typed."""

from kg.annotate.sentences import Draft
from kg.tree import Name

CLASSES = {"PERSON":"Person","ORG":"Organization","GPE":"City","LOC":"Place","FAC":"Facility","NORP":"Nationality","EVENT":"Happening","LAW":"Law","PRODUCT":"Product","WORK_OF_ART":"Work"}


def name_sentences(drafts: list[Draft]) -> None:
    """Set the names of all sentences of one document."""
    from kg.gazetteer import load_gazetteer

    gazetteer = load_gazetteer()
    for draft in drafts:
        s = draft.sentence
        for a, b, label in draft.ents:
            if label in CLASSES:
                hits = gazetteer.lookup(s.span(a, b).text)
                h = hits[0] if hits else None
                type_ = ("Nationality" if h.kind in ("demonym", "person") else h.place.type) if h else CLASSES[label]
                s.names.append(Name(a, b, type_, h.place.qid if h else "", h.place.label if h else "", {"demonym":"demonym","person":"demonym","metonym":"metonym"}.get(h.kind, "name") if h else "name"))
        s.index()
