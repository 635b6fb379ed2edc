"""The steps of the recipe in one table: what each needs and makes, and where its function is."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from kg.train.errors import MaterialError, StepError
from kg.train.recipe import Recipe, prepare


@dataclass(frozen=True, slots=True)
class Step:
    """A step whose files are there is done; a function is imported when its step runs."""

    name: str
    says: str
    run: str  # 'module:function', which takes the recipe
    makes: tuple[str, ...]  # files of the work folder
    needs: tuple[str, ...] = ()

    def is_done(self, recipe: Recipe) -> bool:
        """Return whether all its files are there."""
        return all(recipe.file(name).exists() for name in self.makes)


def _parses(teacher: str) -> tuple[str, ...]:
    return tuple(f"{kind}.{teacher}.jsonl.gz" for kind in ("trees", "marked", "texts"))


_TEXTS, _FIXED, _HABITS, _EXAMPLES = "texts.jsonl.gz", "fixed.json", "habits.json", "examples.jsonl.gz"
_LABELS, _FIRST, _ANSWERS, _SECOND = "labels.json", "first.pt", "answers.jsonl.gz", "second.pt"
_TAUGHT, _SHORT = "taught.jsonl.gz", "short.pt"
_DISTIL = "kg.train.distil"
_MODEL, _SCORES = "model", "scores.json"
_MATERIAL, _PASSES, _FINISH = "kg.train.material", "kg.train.passes", "kg.train.finish"

STEPS: tuple[Step, ...] = (
    Step("texts", "choose the texts that may be seen", f"{_MATERIAL}:choose_texts", (_TEXTS,)),
    Step(
        "leading",
        "let the leading teacher parse",
        f"{_MATERIAL}:parse_leading",
        _parses("leading"),
        (_TEXTS,),
    ),
    Step("second", "let the second teacher parse", f"{_MATERIAL}:parse_second", _parses("second"), (_TEXTS,)),
    Step("fixed", "learn fixed expressions", f"{_MATERIAL}:find_fixed", (_FIXED,), _parses("leading")[:1]),
    Step(
        "habits",
        "learn the leading teacher's habits",
        f"{_MATERIAL}:find_habits",
        (_HABITS,),
        (_FIXED, _parses("leading")[0]),
    ),
    Step("lemmas", "tabulate lemmas", f"{_MATERIAL}:tabulate_lemmas", ("lemmas.tsv",)),
    Step(
        "examples",
        "put the training sentences together",
        f"{_MATERIAL}:make_examples",
        (_EXAMPLES,),
        (_TEXTS, _FIXED, _HABITS, *_parses("leading"), *_parses("second")),
    ),
    Step("labels", "list the labels", f"{_MATERIAL}:list_labels", (_LABELS,), (_EXAMPLES,)),
    Step("first", "train the first network", f"{_PASSES}:train_first", (_FIRST,), (_EXAMPLES, _LABELS)),
    Step("answers", "ask the first network", f"{_PASSES}:ask_first", (_ANSWERS,), (_FIRST,)),
    Step(
        "network",
        "train the network with the first one's answers",
        f"{_PASSES}:train_second",
        (_SECOND,),
        (_EXAMPLES, _LABELS, _ANSWERS),
    ),
    Step("taught", "ask the second network", f"{_DISTIL}:ask_second", (_TAUGHT,), (_EXAMPLES, _SECOND)),
    Step(
        "short",
        "make it smaller and train it on its own answers",
        f"{_DISTIL}:train_short",
        (_SHORT,),
        (_EXAMPLES, _SECOND, _TAUGHT),
    ),
    Step(
        "pipeline",
        "write the pipeline with weights of 8 bits",
        f"{_FINISH}:make_pipeline",
        (_MODEL,),
        (_SHORT, _LABELS, "lemmas.tsv"),
    ),
    Step(
        "evaluate",
        "score the pipeline beside the second teacher",
        f"{_FINISH}:measure",
        (_SCORES,),
        (_MODEL, _FIXED, _HABITS),
    ),
    Step("card", "write the model card", f"{_FINISH}:describe", (f"{_MODEL}/README.md",), (_SCORES,)),
)


def chosen(names: Sequence[str], steps: Sequence[Step] = STEPS) -> list[Step]:
    """Return steps by name, in the table's order; 'all' stands for all.

    Raises:
        StepError: a name is unknown.
    """
    known = [step.name for step in steps]
    for name in names:
        if name != "all" and name not in known:
            raise StepError(name=name, known=", ".join(known))
    return [step for step in steps if "all" in names or step.name in names]


def run_steps(steps: Sequence[Step], recipe: Recipe) -> list[str]:
    """Run the steps that are not done and return their names.

    Raises:
        CorpusError: a corpus is missing.
        WorkFolderError: the work folder belongs to another recipe.
        MaterialError: what a step needs has not been made.
    """
    recipe.corpora.check()
    prepare(recipe)
    ran = []
    for step in steps:
        if step.is_done(recipe):
            recipe.tell(f"{step.name}: done before")
            continue
        for name in step.needs:
            if not recipe.file(name).exists():
                reason = f"{step.name!r} needs it; step {_maker(name)!r} makes it"
                raise MaterialError(path=recipe.file(name), reason=reason)
        recipe.tell(f"{step.name}: {step.says}")
        _function(step)(recipe)
        ran.append(step.name)
    return ran


def _maker(file: str) -> str:
    return next((step.name for step in STEPS if file in step.makes), "?")


def _function(step: Step) -> Any:
    module, _, attribute = step.run.partition(":")
    return getattr(import_module(module), attribute)
