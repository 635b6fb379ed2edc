"""Faults of the tree mended before any rule reads it, one module for each kind of fault.

`steps` runs them in their order; a repair may call `gates`, `graft`, `phrases` and `syntax`.
"""
