"""A teacher's answers on disk."""

from pathlib import Path

import pytest

pytest.importorskip("torch", reason="the training extra is not installed")

from kg.train.answers import read_answers, write_answers
from kg.train.sources import FIRST_SHARES, SECOND_SHARES, TRUST
from kg.train.teach import Taught

ANSWER = Taught(
    tags=[[(3, 1.0)], []],
    pos=[[(1, 0.6), (2, 0.4)], [(0, 1.0)]],
    names=[[], []],
    heads=[[(0, 1.0)], [(1, 1.0)]],
    labels=[[], [(5, 1.0)]],
)


def test_answers_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl.gz"
    assert write_answers(path, [ANSWER, ANSWER]) == 2
    assert list(read_answers(path)) == [ANSWER, ANSWER]


def test_the_same_answers_are_the_same_bytes(tmp_path: Path) -> None:
    one, two = tmp_path / "one.gz", tmp_path / "two.gz"
    write_answers(one, [ANSWER])
    write_answers(two, [ANSWER])
    assert one.read_bytes() == two.read_bytes()


def test_a_killed_writer_leaves_no_half_file(tmp_path: Path) -> None:
    def killed() -> object:
        yield ANSWER
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_answers(tmp_path / "answers.gz", killed())  # type: ignore[arg-type]
    assert not (tmp_path / "answers.gz").exists()


def test_every_source_has_its_trust_and_shares() -> None:
    assert set(FIRST_SHARES) == set(SECOND_SHARES) == {*TRUST, "headline"}
    for trust in TRUST.values():
        assert 0.0 <= trust.tree <= 1.0 and 0.0 <= trust.name <= 1.0 and 0.0 < trust.weight <= 1.0
