"""A scheme while it is being written: a tree that can be changed, taken back, and found wrong without being lost."""
