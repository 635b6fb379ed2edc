"""A file that is missing, damaged or unfit is named, with what to do."""

import json
import shutil

import pytest
import spacy

from kg.annotate.network.weights import DIGESTS, FILES, digest, load_model, read_files
from kg.errors import KgError, WeightsError


@pytest.fixture
def copy(folder, tmp_path):
    shutil.copytree(folder, tmp_path / "copy")
    return tmp_path / "copy"


@pytest.mark.parametrize("name", [*FILES, DIGESTS])
@pytest.mark.parametrize(
    ("harm", "word"),
    [
        (lambda path: path.unlink(), "missing"),
        (lambda path: path.write_bytes(path.read_bytes()[:-5]), "damaged"),
        (lambda path: path.write_bytes(b""), "damaged"),
    ],
    ids=["missing", "truncated", "empty"],
)
def test_a_harmed_file_is_named(copy, name, harm, word):
    path = copy / "kg_network" / name
    harm(path)
    with pytest.raises(WeightsError) as caught:
        spacy.load(copy)
    message = str(caught.value)
    assert message.startswith(f"KG106 the file {path} of the English pipeline is {word}")
    assert "Install it again" in message


@pytest.mark.parametrize("name", FILES)
def test_one_changed_byte_is_enough(copy, name):
    path = copy / "kg_network" / name
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(WeightsError, match=f"{name} .* is damaged"):
        read_files(copy / "kg_network")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("network.onnx", b"no graph"),
        ("labels.npy", b"no array"),
        ("labels.json", b"[1, 2]"),
        ("labels.json", json.dumps({"dep": ["nsubj"], "tag": [], "pos": [], "ner": ["O"]}).encode()),
        ("labels.json", json.dumps({"dep": ["ROOT"]}).encode()),
        ("vocab.txt", b"a\nb\n"),
        ("vocab.txt", b"\xff\xfe"),
        ("lemmas.tsv", b"no tabs\n"),
    ],
)
def test_a_file_of_other_contents_is_unfit(copy, name, data):
    """A folder that somebody made: its digests are right, its contents are not."""
    parts = copy / "kg_network"
    (parts / name).write_bytes(data)
    digests = json.loads((parts / DIGESTS).read_text(encoding="utf-8"))
    digests[name] = digest(data)
    (parts / DIGESTS).write_text(json.dumps(digests), encoding="utf-8")
    with pytest.raises(WeightsError, match="is unfit"):
        load_model(read_files(parts), parts)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"network.onnx": 1}'])
def test_digests_that_name_no_files_are_damaged(copy, text):
    (copy / "kg_network" / DIGESTS).write_text(text, encoding="utf-8")
    with pytest.raises(KgError, match=f"{DIGESTS} .* is damaged"):
        read_files(copy / "kg_network")
