"""Villages and groups: other names, and villages joined."""
