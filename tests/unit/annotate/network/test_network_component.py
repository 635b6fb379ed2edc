"""The component on spaCy Docs: what it sets, whatever it is given."""

import pickle

import numpy as np
import pytest
import spacy
from spacy.tokens import Doc
from tiny_network import LABELS

from kg.annotate import engine as engines
from kg.annotate.engine import BATCH, OWN, load_engine
from kg.errors import SettingsError, WeightsError

COLUMNS = ["HEAD", "DEP", "TAG", "POS", "LEMMA", "MORPH", "ENT_IOB", "ENT_TYPE", "SENT_START"]
TEXTS = [
    "",
    " ",
    "\n\n \t\n",
    "a",
    'The cats left. "It made a plan" (he said).',
    "\n The cats left\nThe dogs stayed \n",
    "one two three four five six seven eight nine ten " * 12,
    "THE CATS LEFT OSLO AND NOBODY SAW THEM. " * 5,
    "😀 👩‍👩‍👧 cats 🇳🇴! Left? 🎉",
    "مرحبا بالعالم. שלום עולם.",
    "cats\x00left.\x00",
    "x" * 10_000,
    "left " + "ab1-" * 300 + " cats",
    "e\u0301\u0323" * 1_000,
    "a\u00a0b\u2003c\u200bd",
    "https://example.org/one-two-three/four?five=six&seven=eight#nine said no.",
]


def check(doc):
    """Check what users of spaCy rely on."""
    assert doc.has_annotation("DEP") and doc.has_annotation("SENT_START") and doc.has_annotation("ENT_IOB")
    sents = list(doc.sents)
    assert [token.i for sent in sents for token in sent] == list(range(len(doc)))
    for sent in sents:
        assert [token.dep_ == "ROOT" for token in sent] == [token.head == token for token in sent]
        assert sum(token.head == token for token in sent) == 1
        assert all(sent.start <= token.head.i < sent.end for token in sent)
        assert {token.i for token in sent.root.subtree} == set(range(sent.start, sent.end))
    for ent in doc.ents:
        assert ent.label_ and ent[0].sent == ent[-1].sent
        assert not ent[0].is_space and not ent[-1].is_space
    for token in doc:
        assert token.tag_ and token.pos_ and token.dep_ and token.lemma_ and token.has_morph()
        assert (token.tag_ == "_SP") == token.is_space


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_every_text_is_read(nlp, text):
    doc = nlp(text)
    assert doc.text == text
    check(doc)


def test_a_half_of_a_character_is_refused_by_spacy_itself(nlp):
    with pytest.raises(UnicodeEncodeError):
        nlp("cats \ud800 left")


def test_what_is_read_depends_on_the_text_alone(nlp):
    alone = [nlp(text).to_array(COLUMNS) for text in TEXTS]
    assert any((rows != 0).any() for rows in alone)
    order = [i % len(TEXTS) for i in range(0, 7 * len(TEXTS), 7)]
    for batch in (1, 2, BATCH):
        for i, doc in zip(order, nlp.pipe([TEXTS[i] for i in order], batch_size=batch), strict=True):
            assert np.array_equal(doc.to_array(COLUMNS), alone[i])


@pytest.mark.parametrize("words", [["a"] * 20_000, ["ab1", "Cats", "!"] * 7_000, ["x" * 50] * 2_000])
def test_long_texts_are_read_in_bounded_windows(folder, words):
    pipe = spacy.load(folder).get_pipe("kg_network")
    model, given = pipe._read._model, []
    run = model.run

    def watched(ids, case, first):
        given.append(len(ids))
        return run(ids, case, first)

    object.__setattr__(model, "run", watched)
    doc = pipe(Doc(pipe.vocab, words))
    assert max(given) <= 30
    assert len(given) <= sum(given) / 10  # no window for a few pieces alone
    assert sum(given) <= 2 * len(given) + 12 * len(words)  # each word once
    assert doc.has_annotation("DEP")


@pytest.mark.parametrize(
    "marks",
    [
        {0: 1, 3: 1, 4: 1, 9: -1},
        dict.fromkeys(range(1, 100), -1),  # one sentence, longer than a window holds
        dict.fromkeys(range(100), 1),
        {i: (1 if i % 37 == 0 else -1) for i in range(100)},
        {i: (0, 1, -1)[i % 3] for i in range(100)},
    ],
)
def test_given_sentence_starts_are_obeyed(nlp, marks):
    words = ["the", "cats", "left", "and", "one", "two", ".", "Then", "more", "said", "no"] * 10
    doc = Doc(nlp.vocab, words[:100])
    rows = np.array([marks.get(i, 0) for i in range(100)], dtype=np.int64).view(np.uint64)
    doc.from_array(["SENT_START"], rows.reshape(-1, 1))
    doc = nlp.get_pipe("kg_network")(doc)
    check(doc)
    for i, mark in marks.items():
        if mark and i:
            assert doc[i].is_sent_start is (mark == 1), i


def test_a_line_break_begins_a_sentence(nlp):
    doc = nlp("cats left\ndogs stayed\n\nbirds flew")
    assert {"dogs", "birds"} <= {sent[0].text for sent in doc.sents}


def test_lemmas_tags_and_labels_come_from_the_files(nlp):
    doc = nlp("cats left them")
    assert {token.tag_ for token in doc} <= set(LABELS["tag"])
    assert next(pipe.labels for _, pipe in nlp.pipeline)[-1] == "WORK_OF_ART"
    data = nlp.get_pipe("kg_network").label_data
    assert list(data["dep"]) == LABELS["dep"]
    assert data["ner"] == tuple(sorted({label[2:] for label in LABELS["ner"]} - {""}))
    assert nlp.pipe_labels["kg_network"]


def test_round_trips_change_nothing(nlp, folder, tmp_path):
    text = TEXTS[4]
    expected = nlp(text).to_array(COLUMNS)
    nlp.to_disk(tmp_path / "again")
    again = spacy.load(tmp_path / "again")
    for name in ("network.onnx", "labels.npy", "digests.json", "lemmas.tsv", "vocab.txt", "labels.json"):
        assert (tmp_path / "again/kg_network" / name).read_bytes() == (
            folder / "kg_network" / name
        ).read_bytes()
    packed = spacy.blank("en")
    packed.add_pipe("kg_network", config={"pieces": 30})
    packed.from_bytes(nlp.to_bytes())
    pickled = pickle.loads(pickle.dumps(nlp.get_pipe("kg_network")))
    for made in (again, packed):
        assert np.array_equal(made(text).to_array(COLUMNS), expected)
        assert made.get_pipe("kg_network").labels == nlp.get_pipe("kg_network").labels
    words, spaces = zip(*((token.text, bool(token.whitespace_)) for token in nlp(text)), strict=True)
    assert np.array_equal(pickled(Doc(pickled.vocab, words, spaces)).to_array(COLUMNS), expected)
    packed.to_disk(tmp_path / "third")
    assert np.array_equal(spacy.load(tmp_path / "third")(text).to_array(COLUMNS), expected)


def test_a_folder_is_written_over_and_other_files_in_it_are_left(write, tmp_path):
    path = write(tmp_path / "twice", pieces=40)
    (path / "README.md").write_text("a card", encoding="utf-8")
    before = {file: file.read_bytes() for file in path.rglob("*") if file.is_file()}
    write(path, pieces=40)
    assert before == {file: file.read_bytes() for file in path.rglob("*") if file.is_file()}


def test_settings_are_kept_and_checked(write, tmp_path):
    path = write(tmp_path / "other", pieces=100, crossing=1.0)
    assert spacy.load(path).get_pipe_config("kg_network") == {
        "factory": "kg_network", "pieces": 100, "enough": 90, "crossing": 1.0, "leeway": 0.25,
    }  # fmt: skip
    for pieces in (0, 13, 513):
        with pytest.raises(SettingsError, match="pieces"):
            spacy.blank("en").add_pipe("kg_network", config={"pieces": pieces})


def test_a_component_without_weights_says_so():
    nlp = spacy.blank("en")
    nlp.add_pipe("kg_network")
    assert nlp.get_pipe("kg_network").labels == ()
    for use in (lambda: nlp("cats"), nlp.to_bytes):
        with pytest.raises(WeightsError, match="not loaded"):
            use()


def test_strings_of_a_zone_are_let_go(nlp):
    """Lemmas of one zone are no part of the next: nothing of them may be kept by number."""
    found = []
    for _ in range(2):
        with nlp.memory_zone():
            found.append([token.lemma_ for token in nlp("Zyxwvs zyxwved")])
    assert found[0] == found[1]


def test_the_reader_uses_such_a_folder(folder):
    engine = load_engine(str(folder))
    assert engine.info()["version"] == "1.2.3"
    assert engine.info()["licence"] == "CC0-1.0"
    ((doc, given),) = engine.pipe([("The cats left. Mr. Holm said no.", "beside")])
    assert given == "beside"
    assert doc[5].text == "Holm" and doc[5].is_sent_start is False
    assert doc[4].text == "Mr." and doc[4].is_sent_start is True  # a bare full stop, then a capital
    check(doc)


@pytest.fixture
def own(monkeypatch, tmp_path):
    """A folder that stands for the one in the package."""
    monkeypatch.setattr(engines, "own_folder", lambda: tmp_path / "model")
    load_engine.cache_clear()
    yield tmp_path / "model"
    load_engine.cache_clear()


def test_the_pipeline_of_the_package_has_a_name(own, write):
    write(own)
    engine = load_engine(OWN)
    assert engine.info()["model"] == OWN == "kg_english"
    ((doc, _),) = engine.pipe([("The cats left.", None)])
    check(doc)


@pytest.mark.parametrize("name", ["config.cfg", "meta.json", "kg_network/network.onnx"])
def test_a_missing_file_of_the_package_is_named(own, write, name):
    write(own)
    (own / name).unlink()
    with pytest.raises(WeightsError, match=f"KG106 .*{name} .*missing.*pip install --force-reinstall newskg"):
        load_engine(OWN)


@pytest.mark.parametrize("name", ["config.cfg", "meta.json", "tokenizer", "vocab/strings.json"])
def test_a_damaged_file_around_the_network_is_told(own, write, name):
    write(own)
    (own / name).write_bytes(b"[damaged")
    with pytest.raises(WeightsError, match=r"KG106 .*model.* is damaged"):
        load_engine(OWN)
