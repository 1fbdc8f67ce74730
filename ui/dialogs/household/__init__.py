"""What is done to a household: one dialog, and a plan for each kind of change."""
