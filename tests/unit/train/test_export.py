"""Tables of vectors as 8-bit rows, in a graph of one lookup."""

import numpy as np
import pytest

pytest.importorskip("torch", reason="the training extra is not installed")
onnx = pytest.importorskip("onnx")

from kg.train.export import tables_by_rows  # noqa: E402


def lookup(table: np.ndarray) -> "onnx.ModelProto":
    from onnx import TensorProto, helper, numpy_helper

    graph = helper.make_graph(
        [helper.make_node("Gather", ["table", "ids"], ["out"])],
        "lookup",
        [helper.make_tensor_value_info("ids", TensorProto.INT64, ["n"])],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, ["n", table.shape[1]])],
        [numpy_helper.from_array(table, "table")],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def run(model: "onnx.ModelProto", ids: list[int]) -> np.ndarray:
    import onnxruntime

    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    (found,) = session.run(None, {"ids": np.array(ids, dtype=np.int64)})
    return found


def test_each_row_is_within_half_a_step_of_its_own_scale() -> None:
    rnd = np.random.default_rng(1)
    table = (rnd.normal(size=(20, 12)) * 10.0 ** rnd.integers(-3, 3, size=(20, 1))).astype(np.float32)
    table[7] = 0  # a row of zeros has no scale of its own
    model = lookup(table)
    tables_by_rows(model.graph)
    found = run(model, list(range(20)))
    step = np.abs(table).max(1, keepdims=True) / 127
    assert (np.abs(found - table) <= step * 0.51 + 1e-9).all()


def test_the_float_table_is_gone() -> None:
    model = lookup(np.ones((300, 12), dtype=np.float32))
    before = len(model.SerializeToString())
    tables_by_rows(model.graph)
    assert {one.name for one in model.graph.initializer} == {"table.rows", "table.scales"}
    assert len(model.SerializeToString()) < before / 2


def test_a_table_of_numbers_stays() -> None:
    model = lookup(np.ones((3, 4), dtype=np.float32))
    model.graph.initializer[0].CopyFrom(
        onnx.numpy_helper.from_array(np.ones((3, 4), dtype=np.int64), "table")
    )
    tables_by_rows(model.graph)
    assert [node.op_type for node in model.graph.node] == ["Gather"]
