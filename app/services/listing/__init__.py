"""The parts of the list service: where values stand, how they read, how they are handed out."""
