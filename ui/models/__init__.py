"""Qt models over rows that arrive from the services."""
