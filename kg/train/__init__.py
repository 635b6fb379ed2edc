"""The recipe that trains the English pipeline: corpora in, weights out."""
