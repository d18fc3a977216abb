"""How hypothesis tries: without a limit of time an example, which a busy machine breaks and a text does not."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("onrecord", deadline=None)
settings.load_profile("onrecord")
