"""How text is cut into words: spaCy's rules, and what the treebanks do otherwise.

English Web Treebank and GUM keep a prefix and its word together ('re-entry', 'anti-corruption',
'non-profit'), where spaCy cuts at the hyphen; the network has learnt from such words.
"""

import re
from typing import Any

_PREFIXES = (
    "anti bi co counter cross de e extra hyper inter intra multi neo non pan post pre pro quasi re semi "
    "socio sub trans ultra"
)
_ABBREVIATIONS = ("al.", "eds.", "Op.")
_BEFORE_NOT = "are ca could did do does had has have is should was were wo would"  # 'don`t'
_HYPHEN = "(?:-|–|—|--|---|——|~)"  # as it stands in spaCy's rule for hyphens between letters

# '[T]he firm take[s]': letters that an editor changed; a mark before such a word takes its last bracket away.
_EDITED = re.compile(r"\[[^\W\d_]{1,12}\][^\W\d_]+|[^\W\d_]+\[[^\W\d_]{1,12}\]?")


def unmarked(word: str) -> str:
    """Return a word without the brackets around letters that an editor changed: 'take[s]' takes."""
    if "[" in word and _EDITED.fullmatch(word):
        return word.replace("[", "").replace("]", "")
    return word


def set_token_rules(nlp: Any) -> None:
    """Set the rules on the tokenizer of a spaCy pipeline.

    Raises:
        ValueError: spaCy's own rules have changed: none cuts at hyphens.
    """
    from spacy.util import compile_infix_regex

    rules = list(nlp.Defaults.infixes)
    places = [k for k, rule in enumerate(rules) if _HYPHEN in rule]
    if len(places) != 1:
        raise ValueError(f"{len(places)} of spaCy's infix rules cut at hyphens between letters, 1 expected")
    kept = "".join(rf"(?<!\b(?i:{prefix}))" for prefix in _PREFIXES.split())
    rules[places[0]] = kept + rules[places[0]]
    nlp.tokenizer.infix_finditer = compile_infix_regex(rules).finditer
    for word in _ABBREVIATIONS:
        nlp.tokenizer.add_special_case(word, [{"ORTH": word}])
    for verb in _BEFORE_NOT.split():
        for word in (verb, verb.capitalize()):
            nlp.tokenizer.add_special_case(word + "n`t", [{"ORTH": word}, {"ORTH": "n`t"}])


__all__ = ["set_token_rules", "unmarked"]
