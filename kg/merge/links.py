"""Judgements that two names are one, each with its reason; observations stay as they are."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kg.merge.names import body_form, ends_with, is_acronym, person_form, words
from kg.merge.observe import Named, Observed
from kg.merge.union import Link, Union
from kg.records import DocumentResult

_BODIES = ("organization", "group", "place", "happening")
_LEGAL = ("organization",)


def judge(results: Iterable[DocumentResult], observed: Observed) -> tuple[Union, list[Link]]:
    """Return the united names and the links that hold.

    Names are compared by form, acronyms through a document that spells them out, lone
    surnames inside their document; nothing is united for being alike.
    """
    union = Union(frozenset(iri for iri, named in observed.names.items() if named.place))
    everywhere = [named for _, named in sorted(observed.names.items()) if not named.document]
    held = union.unite([*_persons(everywhere), *_bodies(everywhere)])
    held += union.unite(_acronyms(everywhere, union))
    held += union.unite(_surnames(results, observed, union))
    return union, sorted(held)


def label_of(named: Named) -> str:
    """Return the name that stands for what was observed: the gazetteer's, else the commonest."""
    if named.place:
        return named.place.label
    return min(named.names, key=lambda name: (-named.names[name], -len(name), name))


def _chain(group: list[Named], why: str) -> Iterator[Link]:
    """Link the members of a group to its first; `why` takes both labels."""
    first, *others = sorted(group, key=lambda named: named.iri)
    for other in others:
        yield Link(first.iri, other.iri, why.format(label_of(first), label_of(other)))


def _persons(everywhere: list[Named]) -> Iterator[Link]:
    """Unite full names that differ in middle initials, case or accents.

    Where several sets of initials stand for one name ('George H. W.' and 'George W. Bush')
    the name without initials goes with none of them.
    """
    groups: defaultdict[tuple[str, ...], defaultdict[tuple[str, ...], list[Named]]]
    groups = defaultdict(lambda: defaultdict(list))
    for named in everywhere:
        if named.family == "person":
            form, initials = person_form(label_of(named))
            if form:
                groups[form][initials].append(named)
    for by_initials in groups.values():
        for group in by_initials.values():
            yield from _chain(group, "'{}' and '{}' differ in case or accents alone")
        rich = [initials for initials in by_initials if initials]
        if len(rich) == 1 and () in by_initials:
            both = [by_initials[()][0], by_initials[rich[0]][0]]
            yield from _chain(both, "'{}' and '{}' differ in a middle initial alone")


def _bodies(everywhere: list[Named]) -> Iterator[Link]:
    """Unite names of bodies that differ in 'the', the legal form, case or accents."""
    groups: defaultdict[tuple[str, tuple[str, ...]], list[Named]] = defaultdict(list)
    for named in everywhere:
        if named.family in _BODIES:
            form = body_form(label_of(named), legal=named.family in _LEGAL)
            if form:
                groups[named.family, form].append(named)
    for group in groups.values():
        yield from _chain(group, "'{}' and '{}' differ in 'the', the legal form, case or accents alone")


def _acronyms(everywhere: list[Named], union: Union) -> Iterator[Link]:
    """Unite an acronym with the long form that some document gives it, if only one does."""
    by_name: defaultdict[tuple[str, str], list[Named]] = defaultdict(list)
    for named in everywhere:
        by_name[named.family, "".join(words(label_of(named)))].append(named)
    meanings: defaultdict[tuple[str, str], list[Named]] = defaultdict(list)
    for named in everywhere:
        for alias in sorted(named.aliases):
            if named.family != "person" and is_acronym(alias, label_of(named)):
                meanings[named.family, "".join(words(alias))].append(named)
    for (family, short), long_forms in sorted(meanings.items()):
        if len({union.root(named.iri) for named in long_forms}) > 1:
            continue  # 'ABC' of two broadcasters is neither
        long = min(long_forms, key=lambda named: named.iri)
        where = min(long.documents)
        for named in by_name.get((family, short), ()):
            if named.iri != long.iri:
                why = f"'{label_of(named)}' is the acronym of '{label_of(long)}' in {where}"
                yield Link(named.iri, long.iri, why)


def _surnames(results: Iterable[DocumentResult], observed: Observed, union: Union) -> Iterator[Link]:
    """Unite a lone surname with the only person of its document who bears it."""
    for result in results:
        key = result.document.key
        iris = {observed.iris[key, entity.key] for entity in result.entities}
        people = [observed.names[iri] for iri in sorted(iris) if observed.names[iri].family == "person"]
        whole = [named for named in people if not named.document]
        for lone in (named for named in people if named.document):
            surname = label_of(lone)
            bearers = {union.root(p.iri): p for p in reversed(whole) if ends_with(label_of(p), surname)}
            if len(bearers) == 1:
                (person,) = bearers.values()
                why = f"surname '{surname}', only '{label_of(person)}' has it in {result.document.id}"
                yield Link(lone.iri, person.iri, why)
