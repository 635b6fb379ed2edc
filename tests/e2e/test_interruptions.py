"""Runs that are stopped, and streams that are closed or full."""

import os
import signal
import sys
import time
from pathlib import Path

import pytest
from running import EXAMPLES, command, contents, start

pytestmark = [
    pytest.mark.model,
    pytest.mark.skipif(sys.platform == "win32", reason="signals and files of Unix"),
]

LINE = '{"id": "%d", "text": "On day %d Norway supplied %d radars to Ukraine and Germany bought ships."}\n'


@pytest.fixture
def many(tmp_path):
    """A file that takes a minute to read."""
    path = tmp_path / "many.jsonl"
    path.write_text("".join(LINE % (n, n, n) for n in range(30_000)), encoding="utf-8")
    return path


def wait_for(condition, seconds=60):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


def children(process):
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == process.pid and fields[0] != "Z":
            found.append(int(path.parent.name))
    return found


def alive(number):
    try:
        return Path(f"/proc/{number}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize("sent", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_leaves_nothing(many, tmp_path, sent):
    out = tmp_path / "graph"
    process = start("build", many, "-o", out)
    wait_for((out / ".kg").exists)
    process.send_signal(getattr(signal, sent))
    _, err = process.communicate(timeout=60)
    assert (process.returncode, out.exists()) == (130, False)
    assert "Traceback" not in err


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are told by /proc")
@pytest.mark.parametrize("sent", ["SIGTERM", "SIGKILL"])
def test_reading_processes_end_with_the_one_they_work_for(many, tmp_path, sent):
    process = start("build", many, "-o", tmp_path / "graph", "--jobs", "2")
    wait_for(lambda: len(children(process)) >= 3)  # two readers, and what Python starts beside them
    started = children(process)
    process.send_signal(getattr(signal, sent))
    process.communicate(timeout=60)
    wait_for(lambda: not any(alive(number) for number in started), 20)


def test_ctrl_c_is_heard_during_a_query_without_end(page):
    process = start("query", page, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }")
    time.sleep(2.5)
    assert process.poll() is None
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=10)
    assert process.returncode != 0


def test_a_folder_inside_the_input_is_built_again(tmp_path):
    (tmp_path / "a.txt").write_bytes((EXAMPLES / "news" / "estonia_pumps.txt").read_bytes())
    out = tmp_path / "graph"
    first, second = (command("build", tmp_path, "-o", out, "-q") for _ in range(2))
    assert first == second == (0, "", "")
    assert contents(out)


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams(page, closed):
    verb = f'"{sys.executable}" -m kg explain "{page}" Estonia {closed}'
    assert os.waitstatus_to_exitcode(os.system(f"{verb} > /dev/null" if ">&-" not in closed else verb)) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full plays the full disk")
@pytest.mark.parametrize("verb", ["--help", "info", f"extract {EXAMPLES / 'page.txt'}"])
def test_no_room_for_the_output_is_no_bug(verb):
    assert (
        os.waitstatus_to_exitcode(os.system(f'"{sys.executable}" -m kg {verb} > /dev/full 2> /dev/null')) == 2
    )


def test_one_killing_told_twice_keeps_two_speakers(tmp_path):
    from kg.ask import query

    said = "The United States killed Qasem Soleimani in Baghdad on Tuesday, the %s said."
    for name in ("army", "police"):
        (tmp_path / f"{name}.txt").write_text(said % name, encoding="utf-8")
    out = tmp_path / "graph"
    code, _, err = command("build", tmp_path, "-o", out, "--date", "2020-03-05", "-q")
    assert code == 0, err
    text = "SELECT ?e ?c ?who { ?e a kg:Kill . ?c kg:reports ?e ; kg:attributedTo ?who }"
    rows = query(out, text).rows
    assert [len({row[column] for row in rows}) for column in range(3)] == [1, 2, 2]
