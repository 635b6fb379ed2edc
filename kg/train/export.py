"""The trained network as an int8 ONNX graph, as the package ships it."""

import json
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from kg.train.network import Network

Array = Any  # numpy's, which is imported where it is used

OPSET = 17
INPUTS = ("ids", "case", "first")
OUTPUTS = ("tag", "pos", "ss", "ner", "arc", "lh", "ld")


class _Unmasked(nn.Module):
    """One window at a time needs no mask."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, case: Tensor, first: Tensor) -> tuple[Tensor, ...]:
        return tuple(self.network(ids, case, None, first))


def export(network: Network, folder: Path) -> Path:
    """Write the float graph and return its path; shapes stay open in windows, pieces and words."""
    path = folder / "network.float.onnx"
    network.eval()
    ids = torch.randint(0, network.encoder.shape.vocabulary, (1, 30))
    case, first = torch.randint(0, 9, (1, 30)), torch.arange(1, 21)[None]
    axes = {"ids": {0: "b", 1: "t"}, "case": {0: "b", 1: "t"}, "first": {0: "b", 1: "w"}}
    axes |= {name: {0: "b", 1: "w"} for name in OUTPUTS}
    torch.onnx.export(
        _Unmasked(network),
        (ids, case, first),
        str(path),
        input_names=list(INPUTS),
        output_names=list(OUTPUTS),
        dynamic_axes=axes,
        opset_version=OPSET,
        dynamo=False,
    )
    return path


def quantise(source: Path, target: Path) -> None:
    """Write the graph with 8-bit weights, scaled a column at a time, and its table of word pieces by rows.

    Weights of products keep to seven bits: processors without VNNI add two products in sixteen bits, which
    eight would overflow (ONNX Runtime's `reduce_range`).
    """
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.shape_inference import quant_pre_process

    ready = source.with_suffix(".ready.onnx")
    quant_pre_process(str(source), str(ready), skip_symbolic_shape=True)
    quantize_dynamic(
        str(ready),
        str(target),
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gemm"],
    )
    ready.unlink()
    graph = onnx.load(target)
    tables_by_rows(graph.graph)
    onnx.save(graph, target)


def tables_by_rows(graph: Any) -> None:
    """Store tables of vectors as 8-bit rows with a scale each, in place.

    One scale for the whole table, ONNX Runtime's way, costs a point of precision and of recall of names
    on web text: the longest vectors set it.
    """
    from onnx import TensorProto, helper, numpy_helper

    weights = {one.name: one for one in graph.initializer}
    nodes = []
    for node in graph.node:
        table = weights.get(node.input[0]) if node.op_type == "Gather" else None
        if table is None or table.data_type != TensorProto.FLOAT or len(table.dims) != 2:
            nodes.append(node)
            continue
        rows, scales = _by_rows(numpy_helper.to_array(table))
        for name, values in (("rows", rows), ("scales", scales)):
            graph.initializer.append(numpy_helper.from_array(values, f"{table.name}.{name}"))
        ids, out = node.input[1], node.output[0]
        nodes += [
            helper.make_node("Gather", [f"{table.name}.rows", ids], [f"{out}.rows"]),
            helper.make_node("Gather", [f"{table.name}.scales", ids], [f"{out}.scales"]),
            helper.make_node("Cast", [f"{out}.rows"], [f"{out}.float"], to=TensorProto.FLOAT),
            helper.make_node("Mul", [f"{out}.float", f"{out}.scales"], [out]),
        ]
        graph.initializer.remove(table)
    del graph.node[:]
    graph.node.extend(nodes)


def _by_rows(table: Array) -> tuple[Array, Array]:
    """Return a table [n, d] as int8 and the scale of each row [n, 1]."""
    import numpy as np

    scales = np.maximum(np.abs(table).max(1, keepdims=True), 1e-12) / 127
    return np.rint(table / scales).astype(np.int8), scales.astype(np.float32)


def label_tensor(network: Network, path: Path) -> None:
    """Write the label tensor as float16 [labels, d + 1, d + 1]."""
    import numpy as np

    np.save(path, network.labels.detach().numpy().astype(np.float16))


def write_labels(labels: dict[str, list[str]], path: Path) -> None:
    """Write the names of what the network's outputs count."""
    path.write_text(json.dumps(labels, ensure_ascii=False) + "\n", encoding="utf-8")
