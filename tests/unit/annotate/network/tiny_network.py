"""A graph of the form that training exports, with weights of chance; a word sees the mean of its window."""

from pathlib import Path

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper, save

from kg.annotate.engine import NAME_LABELS, PARSER_LABELS
from kg.annotate.network.wordpieces import CASES

_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *_LETTERS, *(f"##{c}" for c in _LETTERS), *".,!?'\"()-:;“”"]
LABELS = {
    "dep": [*sorted(PARSER_LABELS), "ROOT", "dep"],
    "tag": ["NN", "NNS", "NNP", "VBD", "VBZ", "IN", "DT", "."],
    "pos": ["NOUN", "PROPN", "VERB", "ADP", "DET", "PUNCT"],
    "ner": ["O", *(f"{mark}-{name}" for name in sorted(NAME_LABELS) for mark in "BI")],
}
LEMMAS = [("cats", "NNS", "cat"), ("left", "VBD", "leave"), ("v", "make", "make")]
_WIDTH, _ARC, _LABEL = 8, 6, 5


def _chance(seed: int, *shape: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(0.0, 1.5, shape).astype(np.float32)


def tensor() -> np.ndarray:
    """Return a label tensor that fits the graph."""
    return _chance(1, len(LABELS["dep"]), _LABEL + 1, _LABEL + 1)


def write_graph(path: Path) -> None:
    """Write the graph; it takes one window at a time."""
    weights = {
        "words": _chance(2, len(PIECES), _WIDTH),
        "cases": _chance(3, CASES, _WIDTH),
        "to_tag": _chance(4, _WIDTH, len(LABELS["tag"])),
        "to_pos": _chance(5, _WIDTH, len(LABELS["pos"])),
        "to_ss": _chance(6, _WIDTH, 2),
        "to_ner": _chance(7, _WIDTH, len(LABELS["ner"])),
        "to_arc": _chance(8, _WIDTH, _ARC),
        "to_arc_head": _chance(9, _WIDTH, _ARC),
        "arc_root": _chance(10, 1, 1, _ARC),
        "to_lh": _chance(11, _WIDTH, _LABEL),
        "to_ld": _chance(12, _WIDTH, _LABEL),
        "label_root": _chance(13, 1, 1, _LABEL),
        "zero": np.array([0], dtype=np.int64),
    }
    node = helper.make_node
    nodes = [
        node("Gather", ["words", "ids"], ["pieces"]),
        node("Gather", ["cases", "case"], ["capitals"]),
        node("Add", ["pieces", "capitals"], ["seen"]),
        node("ReduceMean", ["seen"], ["mean"], axes=[1], keepdims=1),
        node("Add", ["seen", "mean"], ["mixed"]),
        node("Squeeze", ["mixed", "zero"], ["one"]),
        node("Gather", ["one", "first"], ["x"]),
        *(node("MatMul", ["x", f"to_{name}"], [name]) for name in ("tag", "pos", "ss", "ner", "ld")),
        node("MatMul", ["x", "to_lh"], ["lower"]),
        node("Concat", ["label_root", "lower"], ["lh"], axis=1),
        node("MatMul", ["x", "to_arc"], ["below"]),
        node("MatMul", ["x", "to_arc_head"], ["above"]),
        node("Concat", ["arc_root", "above"], ["heads"], axis=1),
        node("Transpose", ["heads"], ["turned"], perm=[0, 2, 1]),
        node("MatMul", ["below", "turned"], ["arc"]),
    ]
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["b", size])
        for name, size in (("ids", "t"), ("case", "t"), ("first", "w"))
    ]
    outputs = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, ["b", None, None])
        for name in ("tag", "pos", "ss", "ner", "arc", "lh", "ld")
    ]
    made = [numpy_helper.from_array(value, name) for name, value in weights.items()]
    graph = helper.make_graph(nodes, "tiny", inputs, outputs, made)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    checker.check_model(model)
    save(model, path)
