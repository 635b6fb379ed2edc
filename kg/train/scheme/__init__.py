"""Trees of Universal Dependencies in the ClearNLP labels that spaCy's English pipelines write."""
