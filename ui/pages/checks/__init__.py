"""Checks: what contradicts itself in the register, and what another office's list says differently."""
