"""The command `kg`."""


def main() -> None:
    """Run the command line."""
