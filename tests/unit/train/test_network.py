"""The network, its losses and the loop, with tiny random weights."""

import contextlib
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="the training extra is not installed")

from kg.train.batches import Encoded, collate  # noqa: E402
from kg.train.encoder import Encoder, Shape, pretrained  # noqa: E402
from kg.train.fit import Plan, fit, new_network, rate, weights  # noqa: E402
from kg.train.losses import losses, total  # noqa: E402
from kg.train.network import LABEL, Network  # noqa: E402
from kg.train.teach import Taught, Trust, blend, mixed, teach  # noqa: E402
from tests.unit.train.test_batches import MARKS, sentence  # noqa: E402

TINY = Shape(layers=2, width=12, heads=2, vocabulary=200, positions=300, inner=48)
SIZES = (3, 3, 5, 6)  # tags, parts of speech, names, labels


def test_padding_changes_no_score() -> None:
    network = new_network(TINY, SIZES, 1).eval()
    short, long = sentence(3, mark=9), sentence(9, mark=11)
    alone = collate([[short]], MARKS)
    beside = collate([[short], [long]], MARKS)
    with torch.inference_mode():
        one = network(alone.ids, alone.case, alone.mask, alone.first)
        two = network(beside.ids, beside.case, beside.mask, beside.first)
    for name, few in one._asdict().items():
        many = getattr(two, name)[0, : few.shape[1]]
        assert torch.allclose(few[0], many[:, : few.shape[2]], atol=1e-5), name


def test_training_and_exported_attention_agree() -> None:
    network = new_network(TINY, SIZES, 1)
    batch = collate([[sentence(5)]], MARKS)
    network.train()
    trained = network(batch.ids, batch.case, batch.mask, batch.first)
    network.eval()
    exported = network(batch.ids, batch.case, None, batch.first)
    for one, two in zip(trained, exported, strict=True):
        assert torch.allclose(one, two, atol=1e-5)


def test_label_scores_are_biaffine() -> None:
    network = new_network(TINY, SIZES, 1)
    heads, words = torch.randn(4, LABEL), torch.randn(4, LABEL)
    found = network.label_scores(heads, words)
    one = torch.ones(1)
    for n in range(4):
        for label in range(SIZES[3]):
            by_hand = torch.cat([words[n], one]) @ network.labels[label] @ torch.cat([heads[n], one])
            assert found[n, label].item() == pytest.approx(by_hand.item(), abs=1e-3)


def test_word_embeddings_stay_as_published(tmp_path: Path) -> None:
    network = new_network(TINY, SIZES, 1)
    held = {name: value.clone() for name, value in weights(network).items()}
    train(network, tmp_path, steps=3)
    moved = {name for name, value in weights(network).items() if not torch.equal(value, held[name])}
    assert "encoder.words.weight" not in moved
    assert {"encoder.case.weight", "encoder.layers.0.query.weight", "labels"} <= moved


def test_published_weights_go_where_they_belong() -> None:
    encoder = Encoder(TINY)
    published = {
        "embeddings.word_embeddings.weight": torch.randn(200, 12),
        "embeddings.position_embeddings.weight": torch.randn(300, 12),
        "embeddings.LayerNorm.weight": torch.randn(12),
        "embeddings.LayerNorm.bias": torch.randn(12),
        "embeddings.token_type_embeddings.weight": torch.randn(2, 12),
    }
    shapes = {
        "attention.self.query": (12, 12),
        "attention.self.key": (12, 12),
        "attention.self.value": (12, 12),
    }
    shapes |= {"attention.output.dense": (12, 12), "intermediate.dense": (48, 12), "output.dense": (12, 48)}
    for n in range(2):
        for part, size in shapes.items():
            published[f"encoder.layer.{n}.{part}.weight"] = torch.randn(*size)
            published[f"encoder.layer.{n}.{part}.bias"] = torch.randn(size[0])
        for part in ("attention.output.LayerNorm", "output.LayerNorm"):
            published[f"encoder.layer.{n}.{part}.weight"] = torch.randn(12)
            published[f"encoder.layer.{n}.{part}.bias"] = torch.randn(12)
    pretrained(encoder, published)
    assert torch.equal(encoder.kind, published["embeddings.token_type_embeddings.weight"][0])
    query, norm = encoder.layers[1].query, encoder.layers[0].norm
    assert torch.equal(query.weight, published["encoder.layer.1.attention.self.query.weight"])
    assert torch.equal(norm.bias, published["encoder.layer.0.attention.output.LayerNorm.bias"])
    with pytest.raises(KeyError):
        pretrained(encoder, {})


def test_unknown_answers_cost_nothing() -> None:
    network = new_network(TINY, SIZES, 1).eval()
    known = sentence(4)
    unknown = Encoded(
        **{
            n: getattr(known, n)
            for n in Encoded.__slots__
            if n not in ("heads", "labels", "names", "tags", "trust")
        },
        heads=known.heads,
        labels=known.labels,
        names=[[]] * 4,
        tags=[[]] * 4,
        trust=[0.0] * 4,
    )
    batch = collate([[unknown]], MARKS)
    parts = losses(network, network(batch.ids, batch.case, batch.mask, batch.first), batch)
    assert {name for name, part in parts.items() if float(part) != 0.0} == {"start"}
    assert float(total(parts)) == pytest.approx(0.4 * float(parts["start"]))


def test_the_rate_rises_then_falls_to_a_floor() -> None:
    rates = [rate(step, 100) for step in range(1, 101)]
    assert rates[0] == pytest.approx(0.25)
    assert max(rates) == pytest.approx(1.0, abs=1e-3)
    assert rates[4:] == sorted(rates[4:], reverse=True)
    assert rates[-1] == pytest.approx(0.02)


class Stop(Exception):
    """What kills a run."""


def train(network: Network, folder: Path, steps: int, save_every: int = 2, stop: int = 0) -> list[str]:
    sentences = [sentence(4 + n % 5, group=f"news {n // 3}", mark=5 + n) for n in range(40)]
    said: list[str] = []
    plan = Plan(steps=steps, pieces=60, save_every=save_every, threads=1)

    def tell(line: str) -> None:
        said.append(line)
        if stop and len(said) == stop:
            raise Stop

    with contextlib.suppress(Stop):
        fit(
            network,
            sentences,
            {"news": (1.0,)},
            plan=plan,
            marks=MARKS,
            state=folder / "state",
            tell=tell,
        )
    return said


def test_it_learns_and_a_killed_run_ends_where_a_whole_one_does(tmp_path: Path) -> None:
    whole, killed = new_network(TINY, SIZES, 1), new_network(TINY, SIZES, 1)
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    said = train(whole, tmp_path / "a", steps=150, save_every=20)
    assert len(said) == 3
    first, last = (float(line.rsplit("tag ", 1)[1]) for line in (said[0], said[-1]))
    assert last < 0.9 * first
    train(killed, tmp_path / "b", steps=150, save_every=20, stop=1)  # killed at step 50, saved at 40
    again = new_network(TINY, SIZES, 9)  # whatever the new process began with
    train(again, tmp_path / "b", steps=150, save_every=20)
    for name, value in weights(whole).items():
        assert torch.equal(value, weights(again)[name]), name


def test_another_plan_begins_anew(tmp_path: Path) -> None:
    network = new_network(TINY, SIZES, 1)
    train(network, tmp_path, steps=4)
    other, fresh = new_network(TINY, SIZES, 1), new_network(TINY, SIZES, 1)
    train(other, tmp_path, steps=6)
    (tmp_path / "x").mkdir()
    train(fresh, tmp_path / "x", steps=6)
    assert all(torch.equal(value, weights(fresh)[name]) for name, value in weights(other).items())


def test_a_teacher_answers_every_sentence_in_order() -> None:
    network = new_network(TINY, SIZES, 1)
    sentences = [sentence(2 + n % 9, group=f"news {n // 4}", mark=5 + n) for n in range(30)]
    told: list[int] = []
    answers = list(teach(network, sentences, MARKS, tell=told.append))
    assert [len(a.heads) for a in answers] == [len(s.pieces) for s in sentences]
    assert told[-1] == 30
    for known, answer in zip(sentences, answers, strict=True):
        for word, heads in enumerate(answer.heads, start=1):
            assert sum(share for _, share in heads) == pytest.approx(1.0, abs=0.01)
            assert all(0 <= head <= len(known.pieces) and head != word for head, _ in heads)


@pytest.mark.parametrize(
    ("own", "theirs", "share", "result"),
    [
        ([(1, 1.0)], [(2, 1.0)], 1.0, [(1, 1.0)]),
        ([(1, 1.0)], [(2, 1.0)], 0.0, [(2, 1.0)]),
        ([(1, 1.0)], [(1, 0.5), (2, 0.5)], 0.5, [(1, 0.75), (2, 0.25)]),
        ([], [(2, 1.0)], 1.0, [(2, 1.0)]),
        ([(1, 1.0)], [], 0.0, [(1, 1.0)]),
    ],
)
def test_own_and_taught_answers_mix(own: list, theirs: list, share: float, result: list) -> None:  # type: ignore[type-arg]
    assert mixed(own, theirs, share) == result


def test_a_label_counts_only_under_its_own_head() -> None:
    known = sentence(2)
    taught = Taught(
        tags=[[(0, 1.0)]] * 2,
        pos=[[(1, 1.0)]] * 2,
        names=[[(0, 1.0)]] * 2,
        heads=[[(2, 1.0)], [(0, 1.0)]],  # the other way round than the sentence's own
        labels=[[(4, 1.0)]] * 2,
    )
    theirs = blend(known, taught, Trust(tree=0.0, name=0.5, weight=0.7))
    assert theirs.heads == [[(2, 1.0)], [(0, 1.0)]]
    assert theirs.labels == [[(4, 1.0)]] * 2
    own = blend(known, taught, Trust(tree=1.0, name=0.5, weight=0.7))
    assert own.heads == known.heads
    assert own.labels == known.labels
    assert own.pos == [[(1, 1.0)]] * 2
