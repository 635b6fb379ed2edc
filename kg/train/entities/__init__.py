"""Names for training: what people marked, what two pipelines agree on, what links lead to."""
