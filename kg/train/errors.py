"""Errors of the training recipe."""

from kg.errors import KgError


class CorpusError(KgError):
    code = "KG501"
    text = "the corpora in {path} lack {missing}"
    hint = (
        "Expected are treebank/gum-train-*.conllu, treebank/ewt-train.conllu, treebank/ewt-dev.conllu, "
        "ner/*.train.jsonl, corpus/wikinews_*.jsonl, corpus/wp_current_events_items.jsonl, "
        "lexicon/gazetteer_countries.tsv and lexicon/country_names_manual.tsv."
    )


class CorpusLineError(KgError):
    code = "KG502"
    text = "{path}, line {line}: {reason}"
    hint = "Correct or remove that line."


class WorkFolderError(KgError):
    code = "KG503"
    text = "{path} was made with another {name} ({before})"
    hint = "Give the same options as before, or another folder with --work."


class MaterialError(KgError):
    code = "KG504"
    text = "{path} cannot be used: {reason}"
    hint = "Remove it and run its step again."


class StepError(KgError):
    code = "KG505"
    text = "there is no step {name!r}"
    hint = "Known: {known}, or all."
