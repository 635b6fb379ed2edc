"""The English pipeline of our own: one network for trees, tags, sentence starts and names."""
