"""`python -m kg`: the command line."""

from kg.cli.main import main

if __name__ == "__main__":
    main()
