"""The steps of the recipe, on small corpora."""

import gzip
from dataclasses import replace
from pathlib import Path

import pytest
import small_corpora as small
from typer.testing import CliRunner

import kg.train.material as material
from kg.train.__main__ import app
from kg.train.corpora import Corpora
from kg.train.errors import CorpusError, MaterialError, StepError, WorkFolderError
from kg.train.examples import Example, read_examples
from kg.train.files import read_rows, whole, write_rows
from kg.train.parses import read_parses
from kg.train.recipe import Recipe
from kg.train.steps import STEPS, chosen, run_steps

ALL = [step.name for step in STEPS if step.run.startswith("kg.train.material:")]  # those that make material


@pytest.fixture(autouse=True)
def _teachers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(material, "load_teacher", lambda name: small.Teacher("ORG" if name == "b" else "GPE"))


@pytest.fixture
def recipe(tmp_path: Path) -> Recipe:
    return Recipe(
        corpora=Corpora(small.write(tmp_path / "corpora")),
        work=tmp_path / "work",
        leading="a",
        second="a",
        marked=tmp_path / "no_marks.jsonl",
    )


def examples(recipe: Recipe) -> list[Example]:
    run_steps(chosen(ALL), recipe)
    return list(read_examples(recipe.file("examples.jsonl.gz")))


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_all_steps_make_a_training_set(recipe: Recipe) -> None:
    made = examples(recipe)
    assert [one.source for one in made] == [
        "wn", "wn", "wn", "wce", "wce", "wikigold", "gum", "gum", "ewt", "uner-ewt",
    ]  # fmt: skip
    assert {path.name for path in recipe.work.iterdir()} == {
        "recipe.json", *(name for step in chosen(ALL) for name in step.makes),
    }  # fmt: skip
    gum = made[6]
    assert (gum.document, gum.words, gum.heads) == ("GUM_news_a", ("Ana", "left", "Lima"), (1, -1, 1))
    assert gum.labels == ("nsubj", "ROOT", "dobj")
    assert gum.pos == ("PROPN", "VERB", "PROPN")  # the treebank's, not a teacher's
    assert gum.names == ("B-PERSON", "O", None)  # GUM misses some names: what it leaves unmarked is unknown
    assert gum.gold_tree and gum.gold_names and not made[7].gold_names


def test_words_with_marked_names_have_a_teachers_tree(recipe: Recipe) -> None:
    marked = examples(recipe)[-1]
    assert (marked.document, marked.pos, marked.gold_tree) == ("weblog-b", None, False)
    assert marked.heads == (-1, 0, 0) and marked.tags == ("NN", "NN", "NN")
    assert marked.names == ("O", "O", "B-GPE")


def test_what_teachers_do_not_agree_on_is_unknown(recipe: Recipe) -> None:
    def names(second: str, folder: str) -> tuple[str | None, ...]:
        other = replace(recipe, second=second, work=recipe.work / folder)
        return examples(other)[0].names

    assert "B-GPE" in names("a", "one")
    split = names("b", "two")
    assert "B-GPE" not in split and None in split


def test_links_are_names_where_the_votes_say_so(recipe: Recipe) -> None:
    path = recipe.corpora.root / "corpus" / "wp_current_events_items.jsonl"
    item = {
        "id": "e-3",
        "text": "Nothing about Lima Airport today.",
        "links": [{"start": 14, "end": 26, "page": "X"}],
    }
    path.write_text(small.rows(item), encoding="utf-8")
    (one,) = [one for one in examples(recipe) if one.source == "wce"]
    assert one.names[2:4] == ("B-FAC", "I-FAC")


def test_the_same_input_gives_the_same_bytes(recipe: Recipe) -> None:
    run_steps(chosen(ALL), recipe)
    other = replace(recipe, work=recipe.work.with_name("again"))
    run_steps(chosen(ALL), other)
    assert contents(recipe.work) == contents(other.work)


def test_a_second_run_does_nothing(recipe: Recipe) -> None:
    assert run_steps(chosen(ALL), recipe) == ALL
    times = {path: path.stat().st_mtime_ns for path in recipe.work.iterdir()}
    assert run_steps(chosen(ALL), recipe) == []
    assert times == {path: path.stat().st_mtime_ns for path in recipe.work.iterdir()}


def test_a_removed_file_is_made_again(recipe: Recipe) -> None:
    run_steps(chosen(ALL), recipe)
    before = contents(recipe.work)
    recipe.file("habits.json").unlink()
    recipe.file("texts.second.jsonl.gz").unlink()
    assert run_steps(chosen(ALL), recipe) == ["second", "habits"]
    assert contents(recipe.work) == before


def test_a_step_that_is_stopped_leaves_no_half_file(recipe: Recipe, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stopping(small.Teacher):
        def pipe(self, inputs, batch_size):
            for number, doc in enumerate(super().pipe(inputs, batch_size)):
                if number == 2:
                    raise KeyboardInterrupt
                yield doc

    with monkeypatch.context() as patch:
        patch.setattr(material, "load_teacher", lambda name: Stopping())
        with pytest.raises(KeyboardInterrupt):
            run_steps(chosen(ALL), recipe)
    assert {path.name for path in recipe.work.iterdir()} == {"recipe.json", "texts.jsonl.gz"}
    assert run_steps(chosen(ALL), recipe) == ALL[1:]


def test_a_stopped_teacher_goes_on_where_it_was(recipe: Recipe) -> None:
    run_steps(chosen(["texts", "leading"]), recipe)
    recipe.file("texts.leading.jsonl.gz").unlink()
    kept = recipe.file("trees.leading.jsonl.gz").stat().st_mtime_ns
    assert run_steps(chosen(["leading"]), recipe) == ["leading"]
    assert recipe.file("trees.leading.jsonl.gz").stat().st_mtime_ns == kept


def test_excluded_sentences_reach_no_example(recipe: Recipe, tmp_path: Path) -> None:
    folder = tmp_path / "tests"
    folder.mkdir()
    truck = [row.split()[0] for row in small.SLOW.splitlines()]
    (folder / "a.jsonl").write_text(small.rows({"tokens": truck}, {"text": small.HIDDEN}), encoding="utf-8")
    words = [one.words for one in examples(replace(recipe, exclude=(folder,)))]
    assert not [one for one in words if "truck" in one or "ferry" in one]
    everything = [one.words for one in examples(replace(recipe, work=tmp_path / "other"))]
    assert len(everything) == len(words) + 2


def test_a_sentence_that_only_its_cutting_hid_reaches_no_example(recipe: Recipe, tmp_path: Path) -> None:
    folder = tmp_path / "tests"
    folder.mkdir()
    text = f"As we wrote, {small.OPEN[:-1]} and later that day."
    (folder / "a.jsonl").write_text(small.rows({"text": text}), encoding="utf-8")
    assert not [one for one in examples(replace(recipe, exclude=(folder,))) if "market" in one.words]


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"leading": "c"}, "teacher"),
        ({"second": "c"}, "second teacher"),
        ({"exclude": True}, "excluded folder"),
        ({"leave_out": True}, "list of documents"),
        ({"wikinews_ids": True}, "list of articles"),
    ],
)
def test_a_work_folder_belongs_to_one_recipe(recipe: Recipe, tmp_path: Path, change: dict, name: str) -> None:
    run_steps(chosen(["texts"]), recipe)
    path = tmp_path / "tests"
    path.mkdir()
    (path / "a.jsonl").write_text('{"text": "x"}', encoding="utf-8")
    files = {"exclude": (path,), "leave_out": path / "a.jsonl", "wikinews_ids": path / "a.jsonl"}
    other = replace(recipe, **{key: files[key] if value is True else value for key, value in change.items()})
    with pytest.raises(WorkFolderError, match=f"another {name} "):
        run_steps(chosen(["texts"]), other)


def test_a_work_folder_belongs_to_its_corpora(recipe: Recipe) -> None:
    run_steps(chosen(["texts"]), recipe)
    with (recipe.corpora.root / "treebank" / "ewt-train.conllu").open("a") as file:
        file.write("\n")
    with pytest.raises(WorkFolderError, match="another corpora"):
        run_steps(chosen(ALL), recipe)


def test_steps_are_chosen_by_name_in_their_order() -> None:
    assert [step.name for step in chosen(["labels", "texts"])] == ["texts", "labels"]
    with pytest.raises(StepError, match=r"'fitt'.*texts, leading"):
        chosen(["fitt"])


def test_a_step_says_what_it_needs(recipe: Recipe) -> None:
    with pytest.raises(MaterialError, match=r"fixed\.json.*'habits' needs it; step 'fixed' makes it"):
        run_steps(chosen(["texts", "leading", "habits"]), recipe)


def test_every_need_is_made_by_a_step_before() -> None:
    made: set[str] = set()
    for step in STEPS:
        assert set(step.needs) <= made
        made |= set(step.makes)


def test_a_damaged_file_is_named(recipe: Recipe) -> None:
    run_steps(chosen(["texts", "leading"]), recipe)
    path = recipe.file("trees.leading.jsonl.gz")
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(MaterialError, match=r"trees\.leading\.jsonl\.gz cannot be used"):
        run_steps(chosen(["fixed"]), recipe)
    assert not recipe.file("fixed.json").exists()
    path.write_bytes(gzip.compress(b"[1, 2]\n"))
    with pytest.raises(MaterialError, match=r"trees\.leading\.jsonl\.gz cannot be used"):
        list(read_parses(path))


def test_a_file_is_whole_or_absent(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with pytest.raises(ValueError, match="half"), whole(path) as file:
        file.write(b"x")
        raise ValueError("half")
    assert not list(tmp_path.iterdir())
    write_rows(path, [1, 2])
    assert list(read_rows(path)) == [1, 2]


def command(recipe: Recipe, *words: str) -> tuple[int, str]:
    folder = str(recipe.corpora.root)  # stands for the encoder's, which these steps do not read
    options = [
        "--base",
        folder,
        "--corpora",
        str(recipe.corpora.root),
        "--work",
        str(recipe.work),
        "--teacher",
        "a",
        "--second",
        "a",
    ]
    result = CliRunner().invoke(app, [*words, *options])
    return result.exit_code, result.output


def test_the_command_runs_steps_and_tells_so(recipe: Recipe) -> None:
    code, output = command(recipe, "texts", "leading")
    assert (code, "texts, leading: ready in" in output) == (0, True)
    code, output = command(recipe, "texts")
    assert (code, "Nothing to do." in output) == (0, True)


def test_the_command_answers_mistakes_with_a_message(recipe: Recipe) -> None:
    code, output = command(recipe, "fitt")
    assert code == 2 and "KG505" in output
    (recipe.corpora.root / "lexicon").rename(recipe.corpora.root / "lexica")
    code, output = command(recipe, *ALL)
    assert code == 2 and "KG501" in output and "Expected are" in output
    with pytest.raises(CorpusError):
        run_steps(chosen(ALL), recipe)
