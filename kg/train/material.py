"""The steps of the recipe that make the training material; each writes one file of the work folder."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain

from kg.train import habits as habit_rules
from kg.train.assemble import (
    Names,
    Twice,
    count_votes,
    layer_of,
    marked_examples,
    text_examples,
    tree_examples,
)
from kg.train.conllu import TreeSentence
from kg.train.corpora import marked_sentences, training_sentences
from kg.train.entities.places import load_places
from kg.train.examples import Example, inventory, read_examples, write_examples
from kg.train.files import read_json, whole, write_json
from kg.train.habits import Tree, apply_habits, learn_habits
from kg.train.lemmas import learn_lemmas, lines
from kg.train.parses import Parse, read_parses, write_parses
from kg.train.recipe import Recipe
from kg.train.scheme import fixed as fixed_rules
from kg.train.scheme.convert import convert
from kg.train.silver import load_teacher, parse_texts, parse_words
from kg.train.texts import gather, layer_texts, read_texts, write_texts

TEXTS, FIXED, HABITS = "texts.jsonl.gz", "fixed.json", "habits.json"
LEMMAS, EXAMPLES, LABELS = "lemmas.tsv", "examples.jsonl.gz", "labels.json"
TEACHERS = ("leading", "second")
KINDS = ("trees", "marked", "texts")  # training trees, words with marked names, texts


def parses_file(kind: str, teacher: str) -> str:
    """Return the name of the file with one teacher's parses of one kind of input."""
    return f"{kind}.{teacher}.jsonl.gz"


def choose_texts(recipe: Recipe) -> None:
    """Gather the texts that may be seen."""
    texts = gather(recipe.corpora, recipe.unseen(), recipe.allowed_articles(), recipe.marks())
    recipe.tell(f"{write_texts(recipe.file(TEXTS), texts):,} texts")


def parse_all(recipe: Recipe, teacher: str) -> None:
    """Let a teacher parse treebank sentences and texts."""
    nlp = load_teacher(recipe.leading if teacher == "leading" else recipe.second)
    unseen = recipe.unseen()
    cut: dict[str, Callable[[], Iterable[TreeSentence]]] = {
        "trees": lambda: (sentence for _, sentence in training_sentences(recipe.corpora, unseen)),
        "marked": lambda: marked_sentences(recipe.corpora, unseen),
    }
    for kind, sentences in cut.items():
        words = ((sentence.words, sentence.spaces) for sentence in sentences())
        _keep(recipe, kind, teacher, parse_words(nlp, words, recipe.tell))
    texts = (text.text for text in read_texts(recipe.file(TEXTS)))
    _keep(recipe, "texts", teacher, parse_texts(nlp, texts, recipe.tell))


def _keep(recipe: Recipe, kind: str, teacher: str, parses: Iterator[Parse]) -> None:
    path = recipe.file(parses_file(kind, teacher))
    if not path.exists():  # a killed step goes on where it was
        recipe.tell(f"{kind}: {write_parses(path, parses):,} parsed")


parse_leading = partial(parse_all, teacher="leading")
parse_second = partial(parse_all, teacher="second")


def find_fixed(recipe: Recipe) -> None:
    """Learn how the leading teacher writes fixed expressions."""
    sentences = _training(recipe)
    labels = [convert(sentence)[1] for _, sentence in sentences]
    found = fixed_rules.learn_fixed(
        [sentence for _, sentence in sentences], labels, _parses(recipe, "trees", "leading")
    )
    write_json(recipe.file(FIXED), fixed_rules.plain(found))
    recipe.tell(f"{len(found):,} fixed expressions")


def find_habits(recipe: Recipe) -> None:
    """Learn where the leading teacher writes something else than the rules."""
    sentences = [sentence for _, sentence in _training(recipe)]
    patterns = fixed_rules.from_plain(read_json(recipe.file(FIXED)))
    trees = [convert(sentence, patterns) for sentence in sentences]
    found = learn_habits(sentences, trees, _parses(recipe, "trees", "leading"))
    write_json(recipe.file(HABITS), found)
    recipe.tell(f"{len(found):,} contexts")


def tabulate_lemmas(recipe: Recipe) -> None:
    """Write the table of lemmas."""
    table = learn_lemmas(sentence for _, sentence in _training(recipe))
    with whole(recipe.file(LEMMAS)) as file:
        file.writelines(line.encode("utf-8") for line in lines(table))
    recipe.tell(f"{len(table):,} forms")


def make_examples(recipe: Recipe) -> None:
    """Put all training sentences into one file."""
    recipe.tell(f"{write_examples(recipe.file(EXAMPLES), _examples(recipe)):,} sentences")


def _examples(recipe: Recipe) -> Iterator[Example]:
    unseen, places = recipe.unseen(), load_places(recipe.corpora)
    votes = count_votes(read_texts(recipe.file(TEXTS)), _twice(recipe, "texts"))
    texts = read_texts(recipe.file(TEXTS))
    training = _training(recipe)
    return chain(
        text_examples(texts, _twice(recipe, "texts"), votes, places, unseen),
        tree_examples(
            training,
            _trees(recipe, [sentence for _, sentence in training]),
            _twice(recipe, "trees"),
            _layer(recipe, "gum"),
            recipe.marks(),
            places,
        ),
        marked_examples(
            marked_sentences(recipe.corpora, unseen),
            _twice(recipe, "marked"),
            _layer(recipe, "uner-ewt"),
            places,
        ),
    )


def _layer(recipe: Recipe, source: str) -> Names:
    return layer_of(layer_texts(recipe.corpora, source))


def _trees(recipe: Recipe, sentences: Iterable[TreeSentence]) -> Iterator[Tree]:
    patterns = fixed_rules.from_plain(read_json(recipe.file(FIXED)))
    habits = habit_rules.from_plain(read_json(recipe.file(HABITS)))
    for sentence in sentences:
        yield apply_habits(sentence, convert(sentence, patterns), habits)


def _training(recipe: Recipe) -> list[tuple[str, TreeSentence]]:
    return list(training_sentences(recipe.corpora, recipe.unseen()))


def _parses(recipe: Recipe, kind: str, teacher: str) -> Iterator[Parse]:
    return read_parses(recipe.file(parses_file(kind, teacher)))


def _twice(recipe: Recipe, kind: str) -> Iterator[Twice]:
    for leading, second in zip(
        _parses(recipe, kind, "leading"), _parses(recipe, kind, "second"), strict=True
    ):
        yield Twice(leading, second)


def list_labels(recipe: Recipe) -> None:
    """Write the labels that a network learns."""
    found = inventory(read_examples(recipe.file(EXAMPLES)))
    write_json(recipe.file(LABELS), found)
    recipe.tell(", ".join(f"{len(labels)} {name}" for name, labels in sorted(found.items())))
