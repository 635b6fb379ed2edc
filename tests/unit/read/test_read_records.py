"""Files of many articles: a broken record costs that record and says where it stands."""

import io
import json
from pathlib import Path

import pytest

from kg.errors import DocumentError, RecordError, SettingsError
from kg.read.metadata import load_metadata
from kg.read.records import read_csv, read_jsonl
from kg.read.sources import Raw, Source
from kg.settings import Settings


def _source(data: bytes, suffix: str) -> Source:
    return Source("a" + suffix, "a", io.BytesIO(data), suffix)


def _jsonl(data: bytes, **settings: object) -> list[Raw | DocumentError]:
    return list(read_jsonl(_source(data, ".jsonl"), Settings(**settings)))  # type: ignore[arg-type]


def _csv(text: str | bytes, suffix: str = ".csv", **settings: object) -> list[Raw | DocumentError]:
    data = text.encode() if isinstance(text, str) else text
    return list(read_csv(_source(data, suffix), Settings(**settings)))  # type: ignore[arg-type]


def _texts(found: list[Raw | DocumentError]) -> list[str]:
    """Return texts, and the lines of errors in angle brackets."""
    return [item.text if isinstance(item, Raw) else f"<{item.values['line']}>" for item in found]


def test_fields_of_a_record() -> None:
    row = {
        "id": 7,
        "text": "T",
        "title": "A\nB",
        "date": "2024",
        "source": {"name": "Wire"},
        "url": "http://x.example",
    }
    row |= {"language": "en", "licence": "CC", "author": ["Ann Lee", {"name": "Tom Low"}], "other": 1}
    (raw,) = _jsonl(json.dumps(row).encode())
    assert raw == Raw(
        "T",
        "record",
        1,
        "7",
        "A B",
        "2024",
        "Wire",
        "http://x.example",
        "en",
        "CC",
        "Ann Lee, Tom Low",
    )


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (['{"text": "a"}', "", '{"text": "b"}'], ["a", "b"]),
        (['{"text": "a"', '{"text": "b"}'], ["<1>", "b"]),
        (['["a"]', "12", '{"text": "b"}', '{"id": "x"}'], ["<1>", "<2>", "b", "<4>"]),
        (['{"text": "a\\u0000b\\ud800"}'], ["a b\ufffd"]),
        (['{"text": "one\\r\\ntwo\u2028three"}'], ["one\ntwo\nthree"]),
        (["[" * 100_000, '{"text": "b"}'], ["<1>", "b"]),
        (['{"text": ' + "9" * 5_000 + "}", '{"text": "b"}'], ["<1>", "b"]),
    ],
)
def test_json_lines(lines: list[str], expected: list[str]) -> None:
    assert _texts(_jsonl("\n".join(lines).encode())) == expected


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_encodings_and_line_ends_of_json_lines(encoding: str, end: str) -> None:
    lines = ['{"text": "Café “one”"}', '{"text": "two"}']
    assert _texts(_jsonl(end.join(lines).encode(encoding))) == ["Café “one”", "two"]


def test_one_damaged_line_does_not_change_the_encoding_of_the_others() -> None:
    data = '{"text": "Café"}\n'.encode() + '{"text": "Zoë"}\n'.encode("cp1252") + '{"text": "Åse"}'.encode()
    assert _texts(_jsonl(data)) == ["Café", "Zoë", "Åse"]


def test_line_that_is_too_long_is_left_out() -> None:
    data = b'{"text": "' + b"x" * 1000 + b'"}\n{"text": "b"}'
    assert _texts(_jsonl(data, max_characters=100)) == ["<1>", "b"]


def test_columns_are_mapped() -> None:
    (raw,) = _jsonl(
        b'{"body": "T", "headline": "H", "text": "no"}', columns={"text": "body", "title": "headline"}
    )
    assert isinstance(raw, Raw)
    assert (raw.text, raw.title) == ("T", "H")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("id,text\n1,one\n2,two\n", ["one", "two"]),
        ("\ufeffid;text\n1;one, two\n", ["one, two"]),
        ("text\njust one column, with a comma\n", ["<2>"]),
        ('id,text\n1,"one\ntwo, ""three"""\n2,four\n', ['one\ntwo, "three"', "four"]),
        ("id,text\n1,one,too many\n2,two\n", ["<2>", "two"]),
        ('id,text\n1,"never closed\n2,two\n3,three\n', ["<2>", "two", "three"]),
        ('id,text\n1,a 5" gun\n2,two\n', ['a 5" gun', "two"]),
        ("id,text,url\n1,one\n", ["one"]),
        ("id,text\n\n1,one\n", ["one"]),
        ("id,text\r\n1,one\r\n", ["one"]),
    ],
)
def test_csv(text: str, expected: list[str]) -> None:
    assert _texts(_csv(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('id\ttext\n1\t"Kiss" is a band\n2\t"quoted"\n', ['"Kiss" is a band', "quoted"]),
        ('id\ttext\n1\t"two\nlines"\n2\tb\n', ["two\nlines", "b"]),
        ('id\ttext\n1\t"never closed\n2\tb\n', ['"never closed', "b"]),
    ],
)
def test_tsv(text: str, expected: list[str]) -> None:
    assert _texts(_csv(text, ".tsv")) == expected


def test_long_cells_are_read() -> None:
    assert len(_texts(_csv(f'id,text\n1,"{"x" * 200_000}"\n'))[0]) == 200_000


def test_table_without_texts_names_its_columns() -> None:
    with pytest.raises(RecordError, match=r"no column 'text' among id, title; .*--metadata"):
        _csv("id,title\n1,one\n")


def test_records_are_streamed() -> None:
    class Endless(io.RawIOBase):
        """Gives records as long as somebody asks for them."""

        served = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
            line = (b'{"text": "a story"}\n' * (len(buffer) // 20 + 1))[: len(buffer) // 20 * 20]
            buffer[: len(line)] = line
            self.served += len(line)
            return len(line)

    stream = Endless()
    found = read_jsonl(Source("a", "a", io.BufferedReader(stream, 2_000)), Settings())  # type: ignore[arg-type]
    for _ in range(100):
        assert isinstance(next(found), Raw)
    assert stream.served < 200_000


def test_metadata_joins_by_id_name_and_stem(tmp_path: Path) -> None:
    path = tmp_path / "metadata.tsv"
    path.write_text("id\ttitle\na\tA\nb.txt\tB\nsub/c\tC\nlost\tD\n\tno id\na\tagain\n")
    found = load_metadata(path, Settings())
    assert [
        found.find(*key).get("title")
        for key in [("a", "x/a.txt"), ("b", "x/b.txt"), ("sub/c", "x/sub/c.txt")]
    ] == [
        "A",
        "B",
        "C",
    ]
    assert found.find("other", "x/other.txt") == {}
    assert [fault.path.rpartition(":")[2] for fault in found.faults] == ["6", "7"]
    (left,) = found.left()
    assert (left.status, left.reason) == ("skipped", "no text was read for lost")


@pytest.mark.parametrize(("name", "text"), [("m.csv", "title\nA\n"), ("m.csv", "")])
def test_metadata_without_ids_is_refused(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(SettingsError, match="--metadata"):
        load_metadata(path, Settings())
