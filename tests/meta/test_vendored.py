"""Libraries of others are what their notice says, whole, licensed, and fit to stand inside a page."""

import base64
import hashlib
import io
import json
import re
import sys
import tarfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests"))

import vendor  # noqa: E402

FOLDERS = pytest.mark.parametrize("folder", vendor.FOLDERS, ids=lambda path: path.parent.name)
SHIPPED = ROOT / "kg" / "export" / "vendor"


def lying_in(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def packed(**files: str) -> bytes:
    """Return a tarball as npm makes them: every file below one folder."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as archive:
        for name, text in files.items():
            info = tarfile.TarInfo(f"package/{name}")
            info.size = len(text)
            archive.addfile(info, io.BytesIO(text.encode("ascii")))
    return made.getvalue()


def pinned(data: bytes, **more: object) -> vendor.Package:
    integrity = "sha512-" + base64.b64encode(hashlib.sha512(data).digest()).decode("ascii")
    return {"name": "knots", "version": "1.2.3", "licence": "MIT", "integrity": integrity, **more}


@FOLDERS
def test_files_are_those_of_the_notice(folder):
    files = lying_in(folder)
    packages = vendor.pins(folder)
    assert files[vendor.NOTICE].decode("utf-8") == vendor.notice(packages, files)
    named = {target for package in packages for target in package["files"]}
    assert set(files) == {vendor.NOTICE, vendor.PINS, *named}


@FOLDERS
def test_every_package_is_pinned_and_brings_its_licence(folder):
    for package in vendor.pins(folder):
        assert re.fullmatch(r"\d+\.\d+\.\d+", package["version"]), package["name"]
        assert re.fullmatch(r"sha512-[A-Za-z0-9+/]{86}==", package["integrity"]), package["name"]
        licences = [name for name in package["files"] if name.startswith("licences/")]
        assert licences, package["name"]
        for name in licences:
            assert len((folder / name).read_text(encoding="utf-8")) > 500


def test_the_library_is_of_the_pinned_version_with_its_parts():
    source = (SHIPPED / "vis-network.min.js").read_text(encoding="utf-8")
    versions = {package["name"]: package["version"] for package in vendor.pins(SHIPPED)}
    assert f"@version {versions['vis-network']}\n" in source
    assert f"core-js/blob/v{versions['core-js']}/LICENSE" in source


def test_no_shipped_script_ends_the_element_it_stands_in():
    paths = sorted(SHIPPED.glob("*.js"))
    assert paths
    for path in paths:
        source = path.read_text(encoding="utf-8").lower()
        assert "</script" not in source and "<!--" not in source, path.name


def test_the_wheel_names_the_licences():
    described = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    files = json.loads(re.search(r"^license-files = (\[.*\])$", described, re.MULTILINE).group(1))
    named = {path for pattern in files for path in ROOT.glob(pattern)}
    assert {SHIPPED / vendor.NOTICE, *(SHIPPED / "licences").iterdir()} <= named


def test_another_tarball_than_the_pinned_one_is_refused(monkeypatch):
    honest, other = packed(**{"a.js": "1"}), packed(**{"a.js": "2"})
    package = pinned(honest, files={"b.js": "a.js"})
    monkeypatch.setattr(vendor, "tarball", lambda name, version: honest)
    assert vendor.fetch([package]) == {"b.js": b"1"}
    monkeypatch.setattr(vendor, "tarball", lambda name, version: other)
    with pytest.raises(vendor.Refused, match=r"knots 1\.2\.3: pinned sha512-"):
        vendor.fetch([package])


def test_a_part_of_another_version_is_refused(monkeypatch):
    described = json.dumps({"devDependencies": {"rope": "2.0.0", "loose": "^1.0.0"}})
    whole, part = packed(**{"package.json": described}), packed(LICENSE="free")
    monkeypatch.setattr(vendor, "tarball", lambda name, version: whole if name == "knots" else part)
    rope = pinned(part, bundled_in="knots", files={"licences/rope.txt": "LICENSE"}) | {"name": "rope"}
    with pytest.raises(vendor.Refused, match=r"knots bundles rope 2\.0\.0, pinned is 1\.2\.3"):
        vendor.fetch([pinned(whole, files={}), rope])
    assert vendor.fetch([pinned(whole, files={}), rope | {"version": "2.0.0"}]) == {
        "licences/rope.txt": b"free"
    }


def test_a_file_that_is_not_in_the_package_is_refused():
    with pytest.raises(vendor.Refused, match=r"no file c\.js"):
        vendor.member(packed(**{"a.js": "1"}), "c.js")
