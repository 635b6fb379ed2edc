"""The trained network as an int8 ONNX graph, as the package ships it."""

import json
from pathlib import Path

import torch
from torch import Tensor, nn

from kg.train.network import Network

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
    """Write the graph with 8-bit weights, scaled a column at a time.

    Weights keep to seven bits: processors without VNNI add two products in sixteen bits, which eight
    would overflow (ONNX Runtime's `reduce_range`).
    """
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
        op_types_to_quantize=["MatMul", "Gemm", "Gather"],
    )
    ready.unlink()


def label_tensor(network: Network, path: Path) -> None:
    """Write the label tensor as float16 [labels, d + 1, d + 1]."""
    import numpy as np

    np.save(path, network.labels.detach().numpy().astype(np.float16))


def write_labels(labels: dict[str, list[str]], path: Path) -> None:
    """Write the names of what the network's outputs count."""
    path.write_text(json.dumps(labels, ensure_ascii=False) + "\n", encoding="utf-8")
