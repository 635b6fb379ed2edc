"""Errors: one class, one code, one next step.

A `DocumentError` costs one document; every other `KgError` stops the run.
"""

from typing import ClassVar


class KgError(Exception):
    """Base of all errors a user can meet: a code, a message and what to do next."""

    code: ClassVar[str] = "KG000"
    text: ClassVar[str] = "something went wrong"
    hint: ClassVar[str] = ""
    exit_code: ClassVar[int] = 2

    def __init__(self, **values: object) -> None:
        self.values = values
        super().__init__(str(self))

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle with the values, so that an error crosses a process whole."""
        return (_rebuild, (type(self), self.values))

    @property
    def reason(self) -> str:
        """The message without code and hint."""
        return self.text.format(**self.values)

    @property
    def next_step(self) -> str:
        """What the user can do."""
        return self.hint.format(**self.values)

    def __str__(self) -> str:
        message = f"{self.code} {self.reason}"
        return f"{message}. {self.next_step}" if self.hint else message


def _rebuild(kind: type[KgError], values: dict[str, object]) -> KgError:
    return kind(**values)


# ---- 1xx: settings, plug-ins, ontology -----------------------------------------------------
class SettingsError(KgError):
    code = "KG101"
    text = "{name} cannot be {value!r}: {reason}"
    hint = "See `kg build --help` for what it takes."


class PluginError(KgError):
    code = "KG102"
    text = "no {kind} is called {name!r}"
    hint = "Known: {known}."


class OntologyError(KgError):
    code = "KG103"
    text = "the ontology {path} is broken: {reason}"
    hint = "Correct that entry; README shows the form under 'Add a relation'."


class ModelError(KgError):
    code = "KG104"
    text = "the English pipeline {name!r} cannot be used: {reason}"
    hint = "Install its package, as with `pip install {package}`, or name another with --model."


class WorkerError(KgError):
    code = "KG105"
    text = "a reading process ended before its work was done"
    hint = "Most often the memory ran out: use fewer --jobs."


class WeightsError(KgError):
    code = "KG106"
    text = "the file {path} of the English pipeline is {reason}"
    hint = "Install it again: `pip install --force-reinstall newskg`; a folder of your own, copy it again."


# ---- 2xx: one document ---------------------------------------------------------------------
class DocumentError(KgError):
    """An error that costs one document and nothing else."""

    code = "KG200"
    exit_code = 1


class ReadError(DocumentError):
    code = "KG201"
    text = "cannot read {path}: {reason}"
    hint = "Give a .txt, .html, .jsonl or .csv file, or a folder of them."


class EmptyError(DocumentError):
    code = "KG202"
    text = "{path} holds no text"
    hint = "Look at the file; nothing else is affected."


class BinaryError(DocumentError):
    code = "KG203"
    text = "{path} is a binary file"
    hint = "Convert it to text or HTML first."


class EncodingError(DocumentError):
    code = "KG204"
    text = "cannot decode {path}: {reason}"
    hint = "Save it as UTF-8."


class RecordError(DocumentError):
    code = "KG205"
    text = "{path}, line {line}: {reason}"
    hint = "Correct or remove that line; the other records are read."


class LanguageError(DocumentError):
    code = "KG206"
    text = "{path} is not English but {language}"
    hint = "kg reads English only; this text was set aside."


class TooLargeError(DocumentError):
    code = "KG207"
    text = "{path} holds {size} characters, more than {limit}"
    hint = "Split it into articles, one a file or one a line of JSON."


class ReadingError(DocumentError):
    code = "KG208"
    text = "{path} could not be analysed ({reason})"
    hint = "Please report it with the text; the other documents are read."


class StrictError(KgError):
    code = "KG209"
    text = "stopped at {path}: {reason}"
    hint = "Correct that input, or leave out --strict to go on without it."


# ---- 3xx: paths and outputs ----------------------------------------------------------------
class PathError(KgError):
    code = "KG301"
    text = "there is no file or folder {path}"
    hint = "Check the name; a pattern such as 'news/*.txt' needs at least one match."


class OutputError(KgError):
    code = "KG302"
    text = "cannot write to {path}: {reason}"
    hint = "Choose another folder with -o."


class ForeignFolderError(KgError):
    code = "KG303"
    text = "{path} is not empty and was not made by kg"
    hint = "Choose a new folder with -o; kg never replaces files that are not its own."


class GraphFileError(KgError):
    code = "KG304"
    text = "{path} holds no graph that can be read: {reason}"
    hint = "Give the folder of `kg build -o`, or a .ttl, .nt, .rdf or .jsonld file."


# ---- 4xx: questions ------------------------------------------------------------------------
class QueryError(KgError):
    code = "KG401"
    text = "the query cannot be answered: {reason}"
    hint = "Give SPARQL text, a .rq file or a shipped query: {known}."


class UnknownThingError(KgError):
    code = "KG402"
    text = "nothing in {path} is called {thing!r}"
    hint = "{near}"


class GoldError(KgError):
    code = "KG403"
    text = "the gold {path} cannot be used: {reason}"
    hint = "README describes the form under 'Measure'."
