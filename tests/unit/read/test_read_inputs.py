"""Inputs of a run: what is read, in which order, under which id, and what is said of the rest."""

import io
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from kg.errors import PathError, ReadError
from kg.read import inputs
from kg.read.inputs import read_inputs
from kg.read.sources import Source
from kg.records import Document, Outcome
from kg.settings import Settings

TEXT = "Iceland lends boats\nIceland will lend Greenland two boats, a harbour master said on Friday.\n"
FRENCH = "Le ministère a déclaré lundi qu'il avait envoyé quarante camions à la frontière, où ils sont. "


def _read(*paths: object, **settings: object) -> list[tuple[Outcome, Document | None]]:
    return list(read_inputs([str(path) for path in paths], Settings(**settings)))  # type: ignore[arg-type]


def _write(folder: Path, files: dict[str, str | bytes]) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


def _outcomes(pairs: list[tuple[Outcome, Document | None]], folder: Path) -> list[tuple[str, str, str]]:
    return [(outcome.path.removeprefix(f"{folder}/"), outcome.status, outcome.code) for outcome, _ in pairs]


def _ids(pairs: list[tuple[Outcome, Document | None]]) -> list[str]:
    return [document.id for _, document in pairs if document is not None]


def test_folder_is_read_in_order_and_bad_files_cost_themselves(tmp_path: Path) -> None:
    _write(
        tmp_path,
        {
            "b.txt": TEXT,
            "a/z.TXT": TEXT + "More.",
            "a/page.html": f"<p>{TEXT}</p>",
            ".hidden.txt": TEXT,
            ".git/x.txt": TEXT,
            "binary.txt": b"%PDF-1.7",
            "empty.txt": "",
            "french.txt": FRENCH * 3,
            "image.png": b"\x89PNG",
            "noending": TEXT,
            "rows.jsonl": '{"text": "One boat came."}\nbroken\n',
            "out/report.json": "{}",
            "out/documents.jsonl": '{"text": "ours"}',
        },
    )
    pairs = _read(tmp_path)
    assert _outcomes(pairs, tmp_path) == [
        ("a/page.html", "read", ""),
        ("a/z.TXT", "read", ""),
        ("b.txt", "read", ""),
        ("binary.txt", "failed", "KG203"),
        ("empty.txt", "failed", "KG202"),
        ("french.txt", "failed", "KG206"),
        ("image.png", "skipped", ""),
        ("noending", "skipped", ""),
        ("rows.jsonl:1", "read", ""),
        ("rows.jsonl:2", "failed", "KG205"),
    ]
    assert _ids(pairs) == ["a/page", "a/z", "b", "rows:1"]
    assert all(outcome.reason for outcome, _ in pairs if outcome.status != "read")


def test_document_has_text_metadata_and_stories(tmp_path: Path) -> None:
    _write(tmp_path, {"a.txt": b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()})
    ((outcome, document),) = _read(
        tmp_path / "a.txt", source="Wire", date="3 May 2024", url="https://w.example/1"
    )
    assert document is not None
    assert document.text == TEXT
    assert (document.id, document.title, document.language) == ("a", "Iceland lends boats", "en")
    assert (document.publisher, document.published, document.url) == (
        "Wire",
        "2024-05-03",
        "https://w.example/1",
    )
    (story,) = document.stories
    assert (story.title, story.publisher, story.published) == ("Iceland lends boats", "Wire", "2024-05-03")
    assert outcome == Outcome(str(tmp_path / "a.txt"), "read", documents=("a",))


def test_file_named_on_purpose_is_read_whatever_its_ending(tmp_path: Path) -> None:
    _write(
        tmp_path,
        {"a.text": TEXT, "page": f"<!DOCTYPE html><p>{TEXT}</p>", "rows.data": '{"text": "It is."}\n'},
    )
    pairs = _read(tmp_path / "a.text", tmp_path / "page", tmp_path / "rows.data")
    assert [document.text for _, document in pairs if document] == [TEXT, " ".join(TEXT.split()), "It is."]


def test_same_path_is_read_once(tmp_path: Path) -> None:
    _write(tmp_path, {"a.txt": TEXT})
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    assert len(_read(tmp_path / "a.txt", tmp_path, f"{tmp_path}/*.txt", tmp_path / "." / "a.txt")) == 1


def test_same_text_is_given_again_with_the_same_key_and_a_note(tmp_path: Path) -> None:
    _write(tmp_path, {"a.txt": TEXT, "b.txt": TEXT})
    (_, one), (outcome, two) = _read(tmp_path)
    assert one is not None and two is not None
    assert one.key == two.key
    assert outcome.reason == f"the same text as {tmp_path}/a.txt"


@pytest.mark.parametrize(
    ("paths", "ids"),
    [
        (["n/a.txt", "m/a.txt"], ["n/a.txt", "m/a.txt"]),
        (["m/a.txt", "m/b.txt"], ["a", "b"]),
        (["m"], ["a", "b.html", "b.txt"]),
        (["*/a.txt"], ["m/a", "n/a"]),
        (["**/b.*"], ["m/b.html", "m/b.txt"]),
    ],
)
def test_ids_are_unique(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paths: list[str], ids: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    page = f"<p>{TEXT}</p>"
    _write(tmp_path, {"n/a.txt": TEXT, "m/a.txt": TEXT, "m/b.txt": TEXT, "m/b.html": page})
    assert _ids(_read(*paths)) == ids


@pytest.mark.parametrize("path", ["none.txt", "none/*.txt", "ftp://x.example/a", ""])
def test_path_that_names_nothing_stops_the_run_at_once(path: str) -> None:
    with pytest.raises(PathError):
        read_inputs([path], Settings())


def test_pipes_do_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert _outcomes(_read(tmp_path), tmp_path) == [("a.txt", "skipped", "")]


def test_empty_folder_says_so(tmp_path: Path) -> None:
    assert [outcome.reason for outcome, _ in _read(tmp_path)] == ["the folder holds no files"]


@pytest.mark.parametrize(
    ("data", "texts"),
    [
        (TEXT, [TEXT]),
        ('{"text": "One."}\n{"text": "Two."}\n', ["One.", "Two."]),
        (f"<html><p>{TEXT}</p></html>", [" ".join(TEXT.split())]),
    ],
)
def test_standard_input(monkeypatch: pytest.MonkeyPatch, data: str, texts: list[str]) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data.encode())))
    pairs = _read("-")
    assert [document.text for _, document in pairs if document] == texts
    assert _ids(pairs)[0] in ("stdin", "stdin:1")


def test_metadata_file_beats_the_text_and_options_fill_gaps(tmp_path: Path) -> None:
    _write(
        tmp_path,
        {
            "a.txt": "Source: Page Wire\nDate: 1 May 2024\n\n" + TEXT,
            "b.txt": "By Ann Lee\nPublished: 2 May 2024\n\n" + TEXT + "More.\n",
            "metadata.tsv": "id\tsource\tdate\tlicence\na\tTable Wire\t\tCC BY 4.0\nlost\tX\t\t\n",
        },
    )
    pairs = _read(tmp_path, metadata=tmp_path / "metadata.tsv", source="Option Wire", date="2020")
    one, two = (document for _, document in pairs if document)
    assert (one.publisher, one.published, one.licence) == ("Table Wire", "2024-05-01", "CC BY 4.0")
    assert (two.publisher, two.published, two.author) == ("Option Wire", "2024-05-02", "Ann Lee")
    assert pairs[-1][0].reason == "no text was read for lost"
    assert len(pairs) == 3


def test_options_never_reach_stories_of_other_publishers(tmp_path: Path) -> None:
    other = "\nRelated Articles\n\nNorth Wire\n2 hours ago\n- North Wire\nFog closes the strait again\n"
    _write(tmp_path, {"a.txt": TEXT * 2 + other + "Forty ships are waiting for a pilot, the port said.\n"})
    ((_, document),) = _read(tmp_path, source="Coast Wire", date="2024-05-03", url="https://w.example/1")
    assert document is not None
    main, second = document.stories
    assert (main.publisher, main.published, main.url) == ("Coast Wire", "2024-05-03", "https://w.example/1")
    assert (second.publisher, second.published, second.url) == ("North Wire", "", "")


def test_bad_dates_and_addresses_are_noted(tmp_path: Path) -> None:
    _write(tmp_path, {"a.jsonl": '{"text": "It is.", "date": "soon", "url": "see below"}\n'})
    ((outcome, document),) = _read(tmp_path)
    assert document is not None
    assert (document.published, document.url) == ("", "")
    assert outcome.reason == "the date 'soon' was not understood; 'see below' is no address"


def test_story_in_another_language_is_left_out_and_noted(tmp_path: Path) -> None:
    other = (
        f"\nRelated Articles\n\nLe Fil\n2 hours ago\n- Le Fil\nQuarante camions sont partis\n{FRENCH * 3}\n"
    )
    _write(tmp_path, {"a.txt": TEXT * 2 + other})
    ((outcome, document),) = _read(tmp_path)
    assert document is not None
    assert len(document.stories) == 1
    assert "1 of 2 stories left out, not in English (French)" in outcome.reason


def test_text_that_is_too_large_is_refused(tmp_path: Path) -> None:
    _write(tmp_path, {"a.txt": "word " * 100, "b.txt": "word " * 1_000})
    assert [code for _, _, code in _outcomes(_read(tmp_path, max_characters=200), tmp_path)] == [
        "KG207",
        "KG207",
    ]


def test_address_is_fetched_and_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    url = "https://wire.example/boats"
    page = Source(url, url, io.BytesIO(f"<html><p>{TEXT}</p></html>".encode()), ".html", "utf-8", url)
    monkeypatch.setattr(inputs, "fetch", lambda asked, limit: page)
    ((_, document),) = _read(url)
    assert document is not None
    assert (document.url, document.id) == (url, url)


def test_address_that_fails_is_a_read_error() -> None:
    ((outcome, document),) = _read("http://127.0.0.1:9/none")
    assert (document, outcome.status, outcome.code) == (None, "failed", ReadError.code)


def test_surrogates_in_file_names_can_be_written(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text(TEXT)
    ((outcome, document),) = _read(tmp_path)
    assert document is not None
    (outcome.path + document.id).encode("utf-8")
