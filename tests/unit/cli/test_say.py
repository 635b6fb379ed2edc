"""Words on the terminal: nothing in an article may steer it, nothing is shown where nobody watches."""

import io
import sys

import pytest

from kg.cli.options import columns_of
from kg.cli.say import plain, progress_bar, table
from kg.cli.summary import count, left_out
from kg.errors import SettingsError
from kg.progress import Meter, Step, input_size, record_file
from kg.records import Outcome


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Norway — supplies", "Norway — supplies"),
        ("\x1b[31mred\x1b]0;title\x07", "[31mred]0;title"),
        ("a\nb\tc\x85d", "a b c d"),
        ("evil\u202etxt.exe", "eviltxt.exe"),
        ("half \ud800", "half "),
        ("Қазақстан 中国", "Қазақстан 中国"),
    ],
)
def test_plain(text, shown):
    assert plain(text) == shown


def test_cells_are_never_markup(capsys):
    table(["a[b]"], [["[bold]x[/bold]"], [None], ["[/]"], [3]])
    out = capsys.readouterr().out
    for words in ("a[b]", "[bold]x[/bold]", "[/]", "3"):
        assert words in out


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_no_progress_where_nobody_watches(monkeypatch):
    with progress_bar() as progress:
        assert progress is None
    monkeypatch.setattr(sys, "stderr", Terminal())
    with progress_bar(quiet=True) as progress:
        assert progress is None


@pytest.mark.parametrize(("patience", "shown"), [(0.0, True), (100.0, False)])
def test_a_long_run_shows_rate_and_stage(monkeypatch, patience, shown):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr("kg.cli.say._PATIENCE", patience)
    with progress_bar() as progress:
        progress(Step("read", 12, 3000, 0.5))
        progress(Step("merge", 24, 6000))
    assert ("12 documents" in terminal.getvalue()) is shown
    assert ("Merging" in terminal.getvalue()) is shown


def test_the_share_follows_the_size_of_the_files(tmp_path):
    for name, size in (("a.txt", 100), ("b.txt", 300)):
        (tmp_path / name).write_text("x" * size, encoding="utf-8")
    assert input_size([str(tmp_path)]) == 400
    assert input_size(["-", "https://a.example/x", str(tmp_path / "none")]) == 0
    meter = Meter(400)
    meter.add(Outcome(str(tmp_path / "a.txt"), "skipped"), None)
    assert meter.share == 0.0
    meter.add(Outcome(str(tmp_path / "b.txt"), "skipped"), None)
    assert meter.share == 0.25
    assert Meter(0).share is None


@pytest.mark.parametrize(
    ("path", "file"),
    [("a.jsonl:12", "a.jsonl"), ("a.txt", "a.txt"), ("C:/a.txt", "C:/a.txt"), ("a:b", "a:b")],
)
def test_records_belong_to_their_file(path, file):
    assert record_file(path) == file


@pytest.mark.parametrize(
    ("text", "found"),
    [("", {}), ("text=body", {"text": "body"}), (" text = body , date=d ", {"text": "body", "date": "d"})],
)
def test_columns(text, found):
    assert columns_of(text) == found


@pytest.mark.parametrize("text", ["text", "=body", "text=", "text=body,date"])
def test_broken_columns(text):
    with pytest.raises(SettingsError):
        columns_of(text)


def test_what_was_left_out_in_one_line():
    read, skipped = Outcome("a", "read"), Outcome("b.png", "skipped", reason="no reader")
    failed = Outcome("c", "failed", "KG201", "broken")
    assert left_out([read]) == ""
    assert left_out([read, skipped]) == "1 skipped of 2 inputs (b.png: no reader)"
    assert left_out([failed, skipped, read]) == "1 failed and 1 skipped of 3 inputs"


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("in/a.txt", "in/a.txt holds no text"),
        ("in/a.jsonl:7", "in/a.jsonl, line 7: no JSON object"),
        ("in/(a) [b].txt", "cannot read in/(a) [b].txt: Permission denied"),
        ("in/a", "no regular file"),
    ],
)
def test_an_input_is_named_once(path, reason):
    line = left_out([Outcome(path, "failed", "KG201", reason)])
    assert line.count(path.partition(":")[0]) == 1
    assert line.endswith(f"{reason})")


def test_numbers_of_things():
    assert [count(0, "fact"), count(1, "story", "stories"), count(2000, "story", "stories")] == [
        "0 facts",
        "1 story",
        "2,000 stories",
    ]
