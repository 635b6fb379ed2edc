"""kg turns news articles into a knowledge graph in which every statement leads back to its words.

Importing this package is light: spaCy, rdflib and pyvis are loaded by the functions that
need them.
"""

__version__ = "0.1.0"
