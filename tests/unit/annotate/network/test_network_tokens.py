"""Words as the treebanks cut them: a prefix stays with its word."""

import pytest
import spacy

from kg.annotate.network import tokens
from kg.annotate.network.tokens import set_token_rules, unmarked


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the anti-corruption law", ["the", "anti-corruption", "law"]),
        ("Non-Proliferation Treaty", ["Non-Proliferation", "Treaty"]),
        ("a re-entry by e-mail", ["a", "re-entry", "by", "e-mail"]),
        ("pro-Norwegian rebels", ["pro-Norwegian", "rebels"]),
        ("UN-backed talks", ["UN", "-", "backed", "talks"]),
        ("a well-known singer", ["a", "well", "-", "known", "singer"]),
        ("the Oslo-Bergen train", ["the", "Oslo", "-", "Bergen", "train"]),
        ("Holm et al. agree", ["Holm", "et", "al.", "agree"]),
        ("they don`t", ["they", "do", "n`t"]),
        ("the core-values", ["the", "core", "-", "values"]),  # 're' is no word here
        ("non-", ["non-"]),
        ("-", ["-"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    nlp = spacy.blank("en")
    set_token_rules(nlp)
    assert [token.text for token in nlp(text)] == words


def test_rules_last_through_the_disk(tmp_path) -> None:
    nlp = spacy.blank("en")
    set_token_rules(nlp)
    nlp.to_disk(tmp_path / "pipeline")
    read = spacy.load(tmp_path / "pipeline")
    assert [token.text for token in read("anti-war, et al.")] == ["anti-war", ",", "et", "al."]


def test_other_rules_of_spacy_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "_HYPHEN", "no such rule")
    with pytest.raises(ValueError, match="1 expected"):
        set_token_rules(spacy.blank("en"))


@pytest.mark.parametrize(
    ("word", "read"),
    [
        ("[T]he", "The"),
        ("take[s]", "takes"),
        ("take[s", "takes"),  # before a comma
        ("[the", "[the"),
        ("list[1", "list[1"),
        ("[...]", "[...]"),
    ],
)
def test_letters_that_an_editor_changed(word: str, read: str) -> None:
    assert unmarked(word) == read
