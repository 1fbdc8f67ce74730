"""Windows that ask for a decision or carry one task from start to end."""
