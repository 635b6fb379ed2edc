"""Where the files lie that are shipped with the package."""

from pathlib import Path


def ontology_folder() -> Path:
    """Return the folder of the ontology: inside the package in a wheel, else beside it."""
    package = Path(__file__).resolve().parent
    inside = package / "_ontology"
    return inside if inside.is_dir() else package.parent / "ontology"
