"""The folder of a build: whole or absent, ours or refused, the user's files untouched."""

import errno
import hashlib
from pathlib import Path

import pytest

from kg.errors import ForeignFolderError, OutputError
from kg.outputs import MARKER, PART, is_ours, output_folder


def write(folder, *names):
    for name in names:
        folder.part(name).write_text(name, encoding="utf-8")


def held(path: Path) -> set[str]:
    return {entry.name for entry in path.iterdir()}


def test_files_get_their_names_only_at_the_end(tmp_path):
    out = tmp_path / "deep" / "graph"
    with output_folder(out, "1") as folder:
        write(folder, "graph.ttl", "report.json")
        assert not (out / "graph.ttl").exists()
        assert folder.commit(["report.json", "graph.ttl"]) == ("graph.ttl", "report.json")
    assert held(out) == {MARKER, "graph.ttl", "report.json"}
    assert is_ours(out)


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt])
def test_a_failed_run_leaves_no_trace(tmp_path, error):
    out = tmp_path / "graph"
    with pytest.raises(error), output_folder(out, "1") as folder:
        write(folder, "graph.ttl")
        raise error
    assert not out.exists()


def test_a_failed_run_leaves_the_earlier_build(tmp_path):
    with output_folder(tmp_path, "1") as folder:
        write(folder, "graph.ttl", "facts.csv")
        folder.commit(["graph.ttl", "facts.csv"])
    with pytest.raises(RuntimeError), output_folder(tmp_path, "2") as folder:
        folder.part("graph.ttl").write_text("new", encoding="utf-8")
        raise RuntimeError
    assert (tmp_path / "graph.ttl").read_text(encoding="utf-8") == "graph.ttl"
    assert held(tmp_path) == {MARKER, "graph.ttl", "facts.csv"}


def test_rebuilding_removes_our_old_files_and_keeps_those_of_the_user(tmp_path):
    with output_folder(tmp_path, "1") as folder:
        write(folder, "graph.ttl", "quarantine.jsonl")
        folder.commit(["graph.ttl", "quarantine.jsonl"])
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    (tmp_path / f"{PART}graph.nt").write_text("of a killed run", encoding="utf-8")
    with output_folder(tmp_path, "1") as folder:
        write(folder, "graph.ttl")
        folder.commit(["graph.ttl"])
    assert held(tmp_path) == {MARKER, "graph.ttl", "notes.txt"}


def test_a_folder_that_is_not_ours_is_refused(tmp_path):
    (tmp_path / "graph.ttl").write_text("by hand", encoding="utf-8")
    with pytest.raises(ForeignFolderError), output_folder(tmp_path, "1"):
        pytest.fail("the folder was taken")
    assert held(tmp_path) == {"graph.ttl"}


def test_an_empty_folder_is_taken_and_what_file_managers_leave_does_not_count(tmp_path):
    (tmp_path / ".DS_Store").write_bytes(b"\0")
    with output_folder(tmp_path, "1") as folder:
        write(folder, "graph.ttl")
        folder.commit(["graph.ttl"])
    assert is_ours(tmp_path)


@pytest.mark.parametrize("inner", ["", "deeper/still"])
def test_a_file_in_the_way_is_an_output_error(tmp_path, inner):
    file = tmp_path / "file"
    file.write_text("x", encoding="utf-8")
    with pytest.raises(OutputError), output_folder(file / inner, "1"):
        pytest.fail("a file was taken for a folder")
    assert file.read_text(encoding="utf-8") == "x"


def test_a_folder_in_the_place_of_an_output_is_told(tmp_path):
    with output_folder(tmp_path, "1"):
        pass
    (tmp_path / "graph.ttl").mkdir()
    (tmp_path / "graph.ttl" / "mine").write_text("x", encoding="utf-8")
    with pytest.raises(OutputError), output_folder(tmp_path, "1") as folder:
        write(folder, "graph.ttl")
        folder.commit(["graph.ttl"])
    assert (tmp_path / "graph.ttl" / "mine").exists()


def test_a_full_disk_is_told_and_leaves_the_earlier_build(tmp_path):
    with output_folder(tmp_path, "1") as folder:
        write(folder, "graph.ttl")
        folder.commit(["graph.ttl"])
    with pytest.raises(OutputError, match="No space"), output_folder(tmp_path, "2") as folder:
        write(folder, "graph.nt")
        raise OSError(errno.ENOSPC, "No space left on device")
    assert held(tmp_path) == {MARKER, "graph.ttl"}


def test_hashes_are_of_what_was_written(tmp_path):
    with output_folder(tmp_path, "1") as folder:
        write(folder, "graph.ttl")
        assert folder.hashes(["graph.ttl"]) == {"graph.ttl": hashlib.sha256(b"graph.ttl").hexdigest()}
        folder.commit(["graph.ttl"])
