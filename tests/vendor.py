"""Fetch the browser libraries that are kept in this repository, as their pins say.

    python tests/vendor.py            fetch what is pinned and write it again: the same bytes
    python tests/vendor.py --check    fetch it, compare it with what lies here, write nothing
    python tests/vendor.py --newest   first pin the current releases of the npm registry

A folder's `packages.json` pins each package by version and by the registry's SHA-512 of its tarball,
and names the files that are taken out of it. `NOTICE.md` beside it, written here, tells what they are.
Packages that another one bundles give their licence only; their versions must be those it was built with.
Needs the `npm` command; the library itself and its tests never do.
"""

import argparse
import base64
import hashlib
import io
import json
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = (ROOT / "kg" / "export" / "vendor", ROOT / "tests" / "browser" / "vendor")
PINS, NOTICE = "packages.json", "NOTICE.md"
HEAD = """# Libraries of others in this folder

Files as they were published on the npm registry, byte for byte, fetched by `tests/vendor.py`; each under
its own licence, which lies beside it. Change the pins in `packages.json`, never the files.

| package | version | licence | file | SHA-256 |
|---|---|---|---|---|
"""
Package = dict[str, Any]


class Refused(Exception):
    """What the registry gave is not what is pinned."""


def npm(*words: str) -> str:
    return subprocess.run(("npm", *words), capture_output=True, text=True, check=True).stdout


def tarball(name: str, version: str) -> bytes:
    """Return a package as the registry publishes it; none of its scripts are run."""
    with tempfile.TemporaryDirectory() as folder:
        npm("pack", f"{name}@{version}", "--ignore-scripts", "--pack-destination", folder)
        (path,) = Path(folder).glob("*.tgz")
        return path.read_bytes()


def verified(package: Package, data: bytes) -> bytes:
    """Return the tarball of a package.

    Raises:
        Refused: it is another one than was pinned.
    """
    found = "sha512-" + base64.b64encode(hashlib.sha512(data).digest()).decode("ascii")
    if found != package["integrity"]:
        raise Refused(f"{package['name']} {package['version']}: pinned {package['integrity']}, got {found}")
    return data


def member(data: bytes, name: str) -> bytes:
    """Return one file of a tarball; only plain files are read, and nothing is unpacked."""
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:gz") as archive:
        for info in archive:
            # the first folder is 'package' by custom only
            if info.isfile() and info.name.partition("/")[2] == name:
                found = archive.extractfile(info)
                if found is not None:
                    return found.read()
    raise Refused(f"no file {name} in the package")


def built_with(data: bytes) -> Mapping[str, str]:
    """Return the exact versions that a package names for its own build."""
    described = json.loads(member(data, "package.json"))
    wanted: Mapping[str, str] = described.get("devDependencies", {})
    return {name: version for name, version in wanted.items() if version[:1].isdigit()}


def fetch(packages: list[Package]) -> dict[str, bytes]:
    """Return the files of a folder by name, of packages that are what their pins say."""
    data = {p["name"]: verified(p, tarball(p["name"], p["version"])) for p in packages}
    for package in packages:
        if parent := package.get("bundled_in"):
            used = built_with(data[parent]).get(package["name"], package["version"])
            if used != package["version"]:
                raise Refused(f"{parent} bundles {package['name']} {used}, pinned is {package['version']}")
    return {
        target: member(data[package["name"]], name)
        for package in packages
        for target, name in package["files"].items()
    }


def notice(packages: list[Package], files: Mapping[str, bytes]) -> str:
    """Return what `NOTICE.md` says of the packages and their files."""
    rows = []
    for package in packages:
        name = package["name"] + (f", in {package['bundled_in']}" if "bundled_in" in package else "")
        for target in package["files"]:
            digest = hashlib.sha256(files[target]).hexdigest()
            cells = (name, package["version"], package["licence"], f"`{target}`", f"`{digest}`")
            rows.append("| " + " | ".join(cells) + " |\n")
    return HEAD + "".join(rows)


def newest(packages: list[Package]) -> None:
    """Pin the current releases, and of what they bundle the versions that they were built with."""
    for package in packages:
        if parent := package.get("bundled_in"):
            pinned = next(p for p in packages if p["name"] == parent)
            used = built_with(verified(pinned, tarball(parent, pinned["version"])))
            version = used.get(package["name"], package["version"])
        else:
            version = json.loads(npm("view", package["name"], "version", "--json"))
        wanted = f"{package['name']}@{version}"
        package |= {
            "version": version,
            "integrity": json.loads(npm("view", wanted, "dist.integrity", "--json")),
        }


def pins(folder: Path) -> list[Package]:
    found: list[Package] = json.loads((folder / PINS).read_text(encoding="utf-8"))
    return found


def renew(folder: Path, *, check: bool, update: bool) -> bool:
    """Write or compare the files of a folder; return whether they were what they should be."""
    packages = pins(folder)
    if update:
        newest(packages)
    files = fetch(packages)
    files[NOTICE] = notice(packages, files).encode("utf-8")
    if update:
        files[PINS] = (json.dumps(packages, indent=2) + "\n").encode("utf-8")
    same = True
    for target, content in sorted(files.items()):
        path = folder / target
        if path.is_file() and path.read_bytes() == content:
            continue
        same = False
        print(f"{'differs' if check else 'written'}: {path.relative_to(ROOT).as_posix()}")
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    return same


def main() -> int:
    parser = argparse.ArgumentParser(description="Fetch the pinned browser libraries from the npm registry.")
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--check", action="store_true", help="compare only; 1 if something differs")
    group.add_argument("--newest", action="store_true", help="pin the current releases first")
    options = parser.parse_args()
    try:
        same = [renew(folder, check=options.check, update=options.newest) for folder in FOLDERS]
    except Refused as refusal:
        print(f"refused: {refusal}", file=sys.stderr)
        return 2
    except FileNotFoundError:
        print("npm is not installed", file=sys.stderr)
        return 2
    except subprocess.CalledProcessError as error:
        print(f"{' '.join(error.cmd)}: {error.stderr.strip()}", file=sys.stderr)
        return 2
    print("nothing differs" if all(same) else "differs" if options.check else "done")
    return 1 if options.check and not all(same) else 0


if __name__ == "__main__":
    sys.exit(main())
