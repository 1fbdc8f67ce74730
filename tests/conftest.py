"""What all tests share: no screen, no haste, and nothing kept from one to the next."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# Before anything imports Qt; a developer may still watch with QT_QPA_PLATFORM=xcb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No test may depend on how fast the machine is.
settings.register_profile("township", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("township")
