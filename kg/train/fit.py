"""The training loop: fixed seeds, resumable, one process."""

import json
import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import torch
from torch import Tensor

from kg.train.batches import Encoded, Marks, collate, epochs
from kg.train.encoder import Shape
from kg.train.errors import MaterialError
from kg.train.files import whole
from kg.train.losses import losses, total
from kg.train.network import Network

WARM = 0.04  # share of the steps in which the rates rise
FLOOR = 0.02  # share of the rates that is left at the end
CLIP = 2.0
DROPOUT = 0.1
TOLD_EVERY = 50  # steps


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run depends on; the same plan on the same machine gives the same weights."""

    steps: int
    pieces: int = 2200  # of a batch, with its padding
    encoder_rate: float = 1.5e-4
    head_rate: float = 1e-3
    decay: float = 0.01
    seed: int = 1
    device: str = "cpu"
    threads: int = 2
    save_every: int = 100  # steps between two states that a killed run goes on from


def rate(step: int, steps: int) -> float:
    """Return the share of the full rate: a short rise, then a cosine down to a floor."""
    done = step / steps
    if done < WARM:
        return done / WARM
    return 0.5 * (1 + math.cos(math.pi * (done - WARM) / (1 - WARM))) * (1 - FLOOR) + FLOOR


def optimizer(network: Network, plan: Plan) -> torch.optim.Optimizer:
    """AdamW; word embeddings stay as published, so that words not seen here keep their place."""
    network.encoder.words.weight.requires_grad_(False)
    encoder = [p for p in network.encoder.parameters() if p.requires_grad]
    inside = {id(p) for p in network.encoder.parameters()}
    heads = [p for p in network.parameters() if id(p) not in inside]
    groups = [{"params": encoder, "lr": plan.encoder_rate}, {"params": heads, "lr": plan.head_rate}]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=plan.decay, fused=True)


def fit(
    network: Network,
    sentences: Sequence[Encoded],
    shares: Mapping[str, Sequence[float]],
    *,
    plan: Plan,
    marks: Marks,
    state: Path,
    tell: Callable[[str], None],
) -> None:
    """Train in place; `state` is the file that a killed run goes on from."""
    torch.set_num_threads(plan.threads)
    torch.manual_seed(plan.seed)
    network.to(plan.device).train()
    optimise = optimizer(network, plan)
    done = resume(network, optimise, plan, state)
    progress = _Progress(plan.steps, tell)
    stream = islice(epochs(sentences, shares, plan.pieces, plan.seed), done, plan.steps)
    for step, windows in enumerate(stream, start=done):
        torch.manual_seed(plan.seed * 1_000_003 + step)  # dropout of a resumed run is the same
        batch = collate(windows, marks).to(plan.device)
        for group, full in zip(optimise.param_groups, (plan.encoder_rate, plan.head_rate), strict=True):
            group["lr"] = full * rate(step + 1, plan.steps)
        parts = losses(network, network(batch.ids, batch.case, batch.mask, batch.first, DROPOUT), batch)
        optimise.zero_grad(set_to_none=False)
        torch.autograd.backward(total(parts))
        torch.nn.utils.clip_grad_norm_(network.parameters(), CLIP)
        optimise.step()
        progress.add(step + 1, float(batch.present.sum()), parts)
        if (step + 1) % plan.save_every == 0:
            save(network, optimise, plan, step + 1, state)
    network.eval()


class _Progress:
    """Tells every fifty steps how far a run is, how fast and how wrong."""

    def __init__(self, steps: int, tell: Callable[[str], None]) -> None:
        self.steps, self.tell = steps, tell
        self.began, self.words, self.sums = time.monotonic(), 0.0, dict[str, float]()

    def add(self, step: int, words: float, parts: Mapping[str, Tensor]) -> None:
        self.words += words
        for name, part in parts.items():
            self.sums[name] = self.sums.get(name, 0.0) + float(part.detach())
        if step % TOLD_EVERY == 0:
            figures = " ".join(
                f"{name} {value / TOLD_EVERY:.3f}" for name, value in sorted(self.sums.items())
            )
            speed = self.words / (time.monotonic() - self.began)
            self.tell(f"step {step} of {self.steps}, {speed:.0f} words/s: {figures}")
            self.sums.clear()


def save(network: Network, optimise: torch.optim.Optimizer, plan: Plan, done: int, path: Path) -> None:
    """Write the state; a killed run leaves the last whole one."""
    held: dict[str, object] = {
        "network": network.state_dict(),
        "optimizer": optimise.state_dict(),
        "done": done,
        "plan": json.dumps(asdict(plan), sort_keys=True),
    }
    _write(held, path)


def resume(network: Network, optimise: torch.optim.Optimizer, plan: Plan, path: Path) -> int:
    """Return the number of steps already done by the same plan; 0 for a new run.

    Raises:
        MaterialError: the state is damaged.
    """
    if not path.is_file():
        return 0
    held = _read(path, plan.device)
    if held["plan"] != json.dumps(asdict(plan), sort_keys=True):
        return 0
    network.load_state_dict(held["network"])
    optimise.load_state_dict(held["optimizer"])
    return int(held["done"])


def new_network(shape: Shape, sizes: tuple[int, int, int, int], seed: int) -> Network:
    """Return a network with random heads."""
    torch.manual_seed(seed)
    return Network(shape, sizes)


def save_weights(network: Network, path: Path) -> None:
    """Write the trained parameters."""
    _write(weights(network), path)


def load_weights(network: Network, path: Path) -> None:
    """Read parameters that were saved.

    Raises:
        MaterialError: the file is damaged, or of another network.
    """
    try:
        network.load_state_dict(_read(path, "cpu"))
    except RuntimeError as exc:
        raise MaterialError(path=path, reason=exc) from exc


def _write(held: Mapping[str, object], path: Path) -> None:
    with whole(path) as file:
        torch.save(dict(held), file)


def _read(path: Path, device: str) -> dict[str, Any]:
    try:
        found: dict[str, Any] = torch.load(path, map_location=device, weights_only=True)
    except (OSError, EOFError, RuntimeError, UnpicklingError, KeyError, ValueError) as exc:
        raise MaterialError(path=path, reason=str(exc).split("\n", 1)[0]) from exc
    return found


def weights(network: Network) -> dict[str, Tensor]:
    """Return the trained parameters, on the CPU."""
    return {name: value.detach().cpu() for name, value in network.state_dict().items()}
